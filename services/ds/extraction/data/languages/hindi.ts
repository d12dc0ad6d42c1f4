import type { Language } from '../../language.ts';

/** Hindi in Latin letters, as Indian banks and their customers mix it with English. */
export const HINDI_LATIN: Language = {
  code: 'hi-Latn',
  verbs: [
    [
      'debit',
      'debit',
      3,
      `kat gaye | kata gaya | kate gaye | kharch hue | kharch kiye | kharch kiya | kharch | diye | diya | bhugtan kiya
       nikale gaye | kat gaya | kat liye | kaate gaye | kaat liye gaye | debit hue | debit hua | debit kiye gaye
       debit kiya gaya | bhugtan hua | bhugtan safal | bhugtan | kharide | kharida | ada kiye | chukaye | kharchi
       debit ho gaye | deduct hue | kat gayi | kate`,
    ],
    [
      'debit',
      'transfer',
      3,
      'bheje | bheja | bhej diye | bheje gaye | bheja gaya | transfer kiye | transfer hue | transfer kiya gaya | bhej diya',
    ],
    ['debit', 'cash_withdrawal', 3, 'nikale | nikaale | nikasi | nikale gaye | nikala gaya | cash nikala'],
    [
      'credit',
      'credit',
      3,
      `jama hue | jama kiya gaya | jama kiye gaye | jama hua | prapt hue | mile hain | mile | aaye hain | aa gaye
       credit hue | credit hua | prapt hua | jama ho gaye | jama | aaye | credit kiye gaye | credit ho gaye | mila
       credit kiya gaya | prapt kiye | aa gaya | jode gaye`,
    ],
    ['credit', 'refund', 3, 'wapas | wapas aaye | refund hua | lautaye gaye | wapas kiye gaye | vapas'],
    ['credit', 'salary', 3, 'vetan | salary aayi | tankhwah'],
  ],
  labels: {
    balance: `baki | bakaya | shesh | bache | bacha | khate mein | khate me | shesh rashi | uplabdh shesh | bacha balance
      khate mein bache | kul shesh | uplabdh rashi | balance hai`,
    amount: 'rashi | rakam',
    fee: 'shulk | prabhar',
    account: 'khata | khate | khata sankhya | aapke khate | aapke khata | aapke a/c',
    contact: 'sampark karein | call karein | par call',
    reference: 'sandarbh | sandarbh sankhya',
  },
  phrases: {
    code: 'kisi ko otp | otp hai',
    warning:
      'kisi se share na | kisi ko na bataye* | share na kare* | kisi ke saath share | kisi ko mat | sajha na kare*',
    declined: `nakam | asafal | vifal | nahi ho paya | nahi ho saka | asafal raha | fail ho gaya | fail hua
      asweekar | nahi hua | kam hone ke karan | paryapt nahi`,
    scheduled: `kat jayenge | katenge | kata jayega | kaate jayenge | debit honge | debit hoga | debit kiya jayega
      debit kiye jayenge | kata jayegi | bhugtan karein | jama karein | dey tithi | antim tithi | ki kist
      baki hai | jald bharein | bhar dein | due hai`,
    collect:
      'paise mange | paise maange | mang rahe | maang raha | mange hain | maange hain | request ki hai | bhugtan ki maang',
    promotion: `jaldi karein | abhi apply | abhi download | paayein | payein | jeetein | jeetne ka | muft | offer ka
      laabh uthayein | labh uthaye* | chhoot | bumper | turant paaye* | loan paye* | karein aur`,
    notice:
      'safaltapoorvak badla | update kiya gaya | pan link | kyc update | band kar diya | band ho jayega | chalu ho gaya',
  },
  places: {
    end: 'ko | ke | mein | par | se | hai | hain | ka | ki | dwara | aapke | apne | dinank',
    for: 'ke liye',
  },
  after: {
    to: 'ko | ko bheje | ke khate mein | ko diye',
    from: 'se | dwara | ne bheje | ki taraf se | ne',
    at: 'par | pe | mein',
    for: 'ke liye',
  },
  days: ['aaj', 'kal', 'parso | parson'],
};

/** Hindi in Devanagari, and the Marathi that banks of Maharashtra send. */
export const HINDI: Language = {
  code: 'hi',
  verbs: [
    [
      'debit',
      'debit',
      3,
      `डेबिट | भुगतान | खर्च | काटे | काट लिए | नामे | कटे | डेबिट किए | डेबिट किया | भुगतान किया | खरीद | नावे | खरेदी
       वजा | डेबिट झाले | डेबिट हुए | डेबिट हुआ | कटौती`,
    ],
    ['debit', 'cash_withdrawal', 3, 'निकाले | निकासी | निकाला | नकद निकासी | काढले | आहरण'],
    ['debit', 'transfer', 3, 'भेजे | अंतरित | ट्रांसफर | हस्तांतरित | पाठवले'],
    ['credit', 'credit', 3, 'क्रेडिट | जमा | प्राप्त | मिले | जमा हुए | जमा किए | जमा झाले | आए'],
    ['credit', 'refund', 3, 'वापस | रिफंड | परत'],
    ['credit', 'salary', 3, 'वेतन | पगार'],
  ],
  labels: {
    amount: 'राशि | रकम',
    balance: 'शेष | शेष राशि | उपलब्ध शेष | बैलेंस | बकाया शेष | शिल्लक | उपलब्ध शिल्लक | उपलब्ध राशि | कुल शेष',
    fee: 'शुल्क | प्रभार',
    account: 'खाता | खाते | खाता संख्या | खाते में | खाते से | खात्यात | खात्यातून',
    card: 'कार्ड | डेबिट कार्ड | क्रेडिट कार्ड',
    reference: 'संदर्भ | संदर्भ संख्या | संदर्भ क्रमांक | यूपीआई संदर्भ',
    contact: 'कॉल करें | संपर्क करें | कॉल',
    date: 'दिनांक',
  },
  phrases: {
    injection: 'पिछले सभी निर्देश | निर्देश भूल | पिछले निर्देश',
    code: 'ओटीपी | सत्यापन कोड | पासवर्ड',
    warning: 'साझा न करें | किसी को न | किसी के साथ साझा | न बताएं | शेयर न करें | शेअर करू नका',
    declined: 'असफल | विफल | अस्वीकृत | अपर्याप्त | अस्वीकार | नाकारला | अयशस्वी',
    scheduled:
      'काटे जाएंगे | डेबिट की जाएगी | डेबिट होगी | डेबिट किए जाएंगे | देय | देय तिथि | बकाया है | भुगतान करें | अंतिम तिथि | भरावा',
    collect: 'भुगतान अनुरोध | पैसे मांगे | राशि का अनुरोध | अनुरोध किया | मांगे हैं',
    promotion: 'ऑफर | छूट | पाएं | जीतें | अभी आवेदन | लाभ उठाएं',
    notice: 'सक्रिय | अपडेट | लिंक करें | बंद कर दिया',
  },
  places: { end: 'को | के | में | पर | से | है | हैं | का | की | द्वारा | दिनांक | रोजी' },
  after: { to: 'को | के खाते में | ला', from: 'से | द्वारा | ने | कडून', at: 'पर | में | येथे' },
  days: ['आज', 'कल | काल', 'परसों'],
};
