import type { Language } from '../../words/language.ts';

/** Nepali in Devanagari. */
export const NEPALI: Language = {
  code: 'ne',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `महसुल तिरियो | तिरियो | टपअप गर्नुभयो | बाट लियो | किस्ता प्राप्त भयो | कर्जाको किस्ता
        रिचार्ज गर्नुभयो | डेबिट भएको | डेबिट भयो | डेबिट गरिएको | डेबिट गरियो | डेबिट भएको छ | डेबिट गरिएको छ
        घटाइएको | घटाइएको छ | घटेको | घटेको छ | कट्टा भएको | कट्टा गरिएको | कट्टा भयो | काटिएको | काटिएको छ
        काटियो
       खर्च लेखिएको | डेबिट`,
    ],
    [
      'debit',
      'debit',
      3,
      `खर्च भएको | खर्च भएको छ | खर्च भयो | खर्च गरिएको | खर्च गर्नुभएको | भुक्तानी गरिएको | भुक्तानी भएको | भुक्तानी भएको छ | भुक्तानी भयो | भुक्तानी सफल | भुक्तानी गर्नुभएको | भुक्तानी गर्नुभयो | भुक्तानी सम्पन्न
       तिर्नुभएको | तिर्नुभयो | तिरिएको | किनमेल | खरिद | खरिद गर्नुभएको | खरिद गर्नुभयो | रिचार्ज सफल | टपअप सफल | प्रयोग भएको`,
    ],
    ['debit', 'debit', 2, 'खर्च | भुक्तानी'],
    ['debit', 'debit', 1, 'कारोबार | लेनदेन | ट्रान्जेक्सन'],
    [
      'debit',
      'transfer',
      4,
      'तपाईंको खाताबाट | तपाईको खाताबाट | यहाँको खाताबाट | तपाईंको खाता बाट | तपाईंको वालेटबाट | हजुरको खाताबाट | तपाईंले पठाउनुभएको | तपाईंले पठाउनुभयो',
    ],
    [
      'debit',
      'transfer',
      3,
      'पठाइएको | पठाइएको छ | पठाइयो | पठाउनुभएको | पठाउनुभएको छ | पठाउनुभयो | पठाउनु भयो | पठाउनु भएको | रकमान्तर | रकमान्तर भएको | रकमान्तर गरिएको | स्थानान्तरण | ट्रान्सफर | ट्रान्सफर भएको | ट्रान्सफर गरिएको | ट्रान्सफर गर्नुभएको',
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      'झिकिएको | झिकिएको छ | निकालिएको | निकालिएको छ | झिक्नुभएको | झिक्नुभयो | निकाल्नुभएको | निकाल्नुभयो | नगद निकासी | निकासी | नगद झिकिएको | एटीएमबाट झिकिएको',
    ],
    ['debit', 'fee', 3, 'शुल्क काटिएको | शुल्क कट्टा | वार्षिक शुल्क | नवीकरण शुल्क'],
    [
      'credit',
      'credit',
      5,
      `खातामा चढाइएको | बुझाउनुभएको नगद | चढाइएको छ | तपाईंको खल्तीमा | ब्याज थपियो | थपियो
        क्यासब्याक तपाईंको | वालेटमा आइपुग्यो | आइपुग्यो | जम्मा | जम्मा भएको | जम्मा भएको छ | जम्मा भयो
        जम्मा गरिएको | जम्मा गरिएको छ | जम्मा गरियो | क्रेडिट भएको | क्रेडिट भयो | क्रेडिट गरिएको
        क्रेडिट भएको छ | थपिएको | थपिएको छ | क्रेडिट`,
    ],
    [
      'credit',
      'credit',
      4,
      'तपाईंको खातामा | तपाईको खातामा | यहाँको खातामा | तपाईंको वालेटमा | हजुरको खातामा | तपाईंलाई पठाउनुभएको | तपाईंलाई पठाउनुभयो | तपाईंले प्राप्त',
    ],
    [
      'credit',
      'credit',
      3,
      'प्राप्त भएको | प्राप्त भएको छ | प्राप्त भयो | प्राप्त | प्राप्त गर्नुभएको | प्राप्त गर्नुभयो | आएको छ | पाउनुभएको छ | पाउनुभयो | रकम लोड',
    ],
    ['credit', 'refund', 3, 'फिर्ता | फिर्ता भएको | फिर्ता गरिएको | रिफन्ड | फिर्ता भयो | रकम फिर्ता'],
    ['credit', 'reversal', 3, 'रिभर्स | रिभर्स गरिएको | रिभर्स भएको'],
    ['credit', 'salary', 3, 'तलब | पारिश्रमिक | पेन्सन | निवृत्तिभरण'],
  ],
  labels: {
    document: `अर्डर | रसिद नं`,
    amount: 'रकम | कारोबार रकम | रकम रु',
    total: 'जम्मा रकम | कुल रकम | कुल',
    balance: `अहिले | मौज्दात | बाँकी | बाँकी मौज्दात | बाकी रकम | बाँकी रकम | ब्यालेन्स | हालको मौज्दात | खाता मौज्दात | उपलब्ध मौज्दात | उपलब्ध रकम | मौज्दात रकम | हालको ब्यालेन्स | बाँकी ब्यालेन्स | उपलब्ध ब्यालेन्स | शेष रकम`,
    limit: 'सीमा | क्रेडिट सीमा | उपलब्ध सीमा | लिमिट',
    fee: 'शुल्क | सेवा शुल्क | कमिसन | कर | जरिवाना',
    aside: 'क्यासब्याक | रिवार्ड पोइन्ट | न्यूनतम मौज्दात | ब्याजदर | बक्यौता रकम | ऋण बाँकी | न्यूनतम रकम',
    account: `खाता | खाता नं | खातामा | खाताबाट | खाता नम्बर | खाताको | बचत खाता | बैंक खाता | तपाईंको खाताबाट | तपाईंको खातामा | तपाईको खाताबाट | तपाईको खातामा | खाता नं. | यहाँको खाताबाट | यहाँको खातामा`,
    card: 'कार्ड | डेबिट कार्ड | क्रेडिट कार्ड | कार्डबाट | एटीएम कार्ड',
    wallet: 'वालेट | वालेटबाट | वालेटमा',
    reference:
      'कारोबार नं | सन्दर्भ नं | कारोबार नम्बर | सन्दर्भ नम्बर | कारोबार कोड | सन्दर्भ | कारोबार आईडी | भौचर नं',
    party: 'कैफियत | विवरण | पठाउने | पाउने | प्रापक | प्रेषक | व्यापारी | पसल | नाम | लाभग्राही | पठाउनेको नाम',
    date: 'मिति | समय',
    contact:
      'सम्पर्क गर्नुहोस् | फोन गर्नुहोस् | कल गर्नुहोस् | फोन | मोबाइल | हेल्पलाइन | थप जानकारी | यदि तपाईंले होइन | तपाईंले नगर्नुभएको भए | गुनासो | सम्पर्क',
  },
  phrases: {
    uncharged: `रकम काटिएको छैन | कुनै रकम काटिएन`,
    code: `कोड | ओटीपी | प्रमाणीकरण कोड | ओटिपी | पासवर्ड | प्रमाणिकरण कोड | भेरिफिकेसन कोड | सुरक्षा कोड`,
    warning:
      'कसैलाई नदिनुहोस् | नभन्नुहोस् | सेयर नगर्नुहोस् | कसैलाई पनि | कसैसँग | नबताउनुहोस् | सेयर नगर्नुहोला | कसैलाई नभन्नुहोस् | ठगीबाट',
    declined: `तिर्न खोज्ने तपाईं | तपाईं नै हो | हो भए yes | होइन भए no | असफल | अस्वीकृत | अपुग | असफल भएको
      असफल भयो | पर्याप्त मौज्दात नभएको | पर्याप्त रकम नभएको | पर्याप्त ब्यालेन्स नभएको | हुन सकेन | सकिएन
      भएन | रद्द गरिएको | रद्द भएको | सफल भएन | अपर्याप्त`,
    scheduled: `भुक्तानी मिति | बिल तयार | तिर्ने अन्तिम मिति | अन्तिम मिति | भुक्तानी गर्नुहोस् | तिर्नुपर्ने | म्याद | तिर्नुहोस् | भुक्तानी गर्नुपर्ने | काटिने | काटिनेछ | घटाइनेछ | डेबिट हुनेछ | डेबिट गरिनेछ | जम्मा हुनेछ | जम्मा गरिनेछ | अन्तिम मिति | बक्यौता | बुझाउनुहोस् | बुझाउनुपर्ने | जम्मा गर्नुहोस् | प्राप्त हुनेछ
      भुक्तानी हुनेछ | खर्च हुनेछ | फिर्ता हुनेछ | कट्टा हुनेछ | कट्टा गरिनेछ`,
    collect: 'अनुरोध गर्नुभएको | रकम अनुरोध | अनुरोध गर्नुभयो | माग गर्नुभएको | भुक्तानी अनुरोध | पैसा माग्नुभएको | रकम माग',
    promotion:
      'अफर | छुट | पाउनुहोस् | जित्नुहोस् | आवेदन दिनुहोस् | निःशुल्क | उपहार | क्यासब्याक पाउनुहोस् | मौका | तत्काल कर्जा',
    notice: `भन्दा कम रकम | भन्दा कम | समीक्षामा | जाँच भइरहेको | सक्रिय भएको | सक्रिय गरिएको | अद्यावधिक
      परिवर्तन गरिएको | परिवर्तन भएको | ब्लक गरिएको | दर्ता भएको | लगइन | केवाईसी | बन्द गरिएको
      नवीकरण गर्नुहोस् | लिंक गरिएको`,
    pending: 'प्रक्रियामा | प्रतीक्षामा',
  },
  places: {
    end: 'तपाईंले | तपाईले | तपाइँले | तपाईंलाई | तपाइँको | तपाईको | यहाँले | मा | को | बाट | लाई | मिति | ले | तर्फ | द्वारा | मार्फत | छ | गते | र | तपाईंको | यहाँको | सँग | का लागि | भएको',
  },
  after: {
    to: '*लाई | लाई | को खातामा | लाई पठाइएको | लाई पठाउनुभएको | लाई भुक्तानी | लाई पठाउनुभयो | को नाममा | तर्फ',
    from: '*बाट | बाट | द्वारा | ले | को खाताबाट | मार्फत | बाट प्राप्त | को तर्फबाट | ले पठाउनुभएको',
    at: '*मा | मा | मा भुक्तानी | पसलमा | मा खर्च',
    for: 'का लागि | को लागि | वापत | बापत | को बिल',
  },
  months: [
    'जनवरी',
    'फेब्रुअरी | फेब्रुवरी',
    'मार्च',
    'अप्रिल',
    'मे',
    'जुन',
    'जुलाई | जुलाइ',
    'अगस्ट | अगस्त',
    'सेप्टेम्बर',
    'अक्टोबर',
    'नोभेम्बर',
    'डिसेम्बर',
  ],
  days: ['आज', 'हिजो', 'अस्ति'],
  weekdays: ['सोमबार', 'मंगलबार', 'बुधबार', 'बिहीबार | बिहिबार', 'शुक्रबार', 'शनिबार', 'आइतबार'],
};

/** Nepali in Latin letters. */
export const NEPALI_LATIN: Language = {
  code: 'ne-Latn',
  verbs: [
    [
      'debit',
      'debit',
      5,
      'debit bhayo | debit bhaeko | debit bhayeko | debit gariyo | debit gariyeko | katiyo | katiyeko | kaatiyo | ghatayiyo | ghatayeko | ghateko | katta bhayo | deduct bhayo | deduct bhayeko',
    ],
    [
      'debit',
      'debit',
      3,
      `kharcha | kharcha bhayo | kharcha bhayeko | kharcha bhaeko | kharcha gariyo | kharcha garnu bhayo | bhuktani bhayo | bhuktani bhayeko | bhuktani bhaeko | bhuktani gariyo
       bhuktani gariyeko | bhuktani garnu bhayo | bhuktani garnubhayo | bhuktani garnu bhayeko | bhuktani safal | bhuktani saphal | bhuktani sampanna | tirnu bhayo | tirnubhayo | tiriyo | kharid
       kharid garnu bhayo | kinnu bhayo | payment bhayo | payment garnu bhayo | payment bhayeko | recharge bhayo | topup bhayo`,
    ],
    ['debit', 'debit', 2, 'bhuktani'],
    ['debit', 'debit', 1, 'karobar'],
    [
      'debit',
      'transfer',
      4,
      'tapaiko khata bata | tapaiko khatabata | tapainko khata bata | tapaiko account bata | tapaiko wallet bata | yahako khata bata | tapaile pathaunu bhayo | tapaile pathaunu bhayeko',
    ],
    [
      'debit',
      'transfer',
      3,
      'pathaunu bhayo | pathaunubhayo | pathaunu bhaeko | pathaunu bhayeko | pathaunubhayeko | pathaiyo | pathaiyeko | pathayeko | pathaeko | rakamantar | transfer bhayo | transfer bhayeko | transfer gariyo | transfer garnu bhayo',
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      'jhikiyo | jhikiyeko | jhiknu bhayo | jhiknubhayo | nikaliyo | nikaliyeko | nikalnu bhayo | nikalnubhayo | nagad nikasi | withdraw bhayo | withdraw garnu bhayo',
    ],
    [
      'credit',
      'credit',
      5,
      'jamma | jamma bhayo | jamma bhayeko | jamma bhaeko | jamma gariyo | jamma gariyeko | credit bhayo | credit bhayeko | credit gariyo | thapiyo | thapiyeko | deposit bhayo | deposit bhayeko | load bhayo',
    ],
    [
      'credit',
      'credit',
      4,
      'tapaiko khatama | tapaiko khata ma | tapainko khatama | tapaiko account ma | tapaiko wallet ma | yahako khatama | tapailai pathaunu bhayo | tapailai pathaunu bhayeko',
    ],
    [
      'credit',
      'credit',
      3,
      'prapta bhayo | prapta bhayeko | prapta bhaeko | prapta | prapta garnu bhayo | paunu bhayo | paunubhayo | aayeko chha | receive garnu bhayo',
    ],
    [
      'credit',
      'refund',
      3,
      'firta bhayo | firta | phirta | phirta bhayo | firta gariyo | refund bhayo | refund gariyo | firta bhayeko',
    ],
    ['credit', 'reversal', 3, 'reverse bhayo | reverse gariyo'],
    ['credit', 'salary', 3, 'talab | talab jamma'],
  ],
  labels: {
    amount: 'rakam',
    total: 'jamma rakam | kul rakam',
    balance:
      'baki | baaki | maujdat | baki rakam | banki | banki rakam | baanki | baanki rakam | haalko balance | halko balance | baki maujdat | tapaiko balance | khata maujdat | banki balance | hal ko balance | mauzdat',
    fee: 'sewa sulka | sulka | shulka | sewa shulka',
    account:
      'khata | khata no | khata number | khatama | khatabata | khata bata | khata ma | tapaiko khata | tapaiko khatama | tapaiko khatabata | tapaiko khata bata | tapaiko account bata | tapaiko account ma',
    wallet: 'tapaiko wallet | wallet bata | wallet ma | tapaiko wallet bata | tapaiko wallet ma',
    reference: 'karobar no | karobar number | sandarva no | karobar code | karobar id',
    party: 'kaifiyat | bibaran | vivaran | pathaune | paune | pasal | pathauneko naam',
    date: 'miti',
    contact:
      'samparka garnuhos | samparka | phone garnuhos | call garnuhos | call garnuhola | tapaile nagareko | tapaile garnu bhayeko hoina | thap jankari | gunaso',
  },
  phrases: {
    code: 'tapaiko otp | otp prayog | ko lagi otp',
    warning:
      'kasailai nadinu* | kasailai nabhannu* | share nagarnu* | kasailai pani | nabhannuhos | nadinuhos | kasaisanga',
    declined:
      'asafal | asaphal | aswikrit | apug | asafal bhayo | huna sakena | sakiyena | bhayena | safal bhayena | balance nabhayeko | balance apug | radda gariyo | fail bhayo',
    scheduled:
      'bhuktani garnuhos | bhuktani garnuhola | tirnuhos | tirnuhola | tirnuparne | tirnu parne | katinechha | katinecha | debit hunechha | debit hunecha | jamma hunechha | jamma hunecha | antim miti | bujhaunuhos | bhuktani garnuparne | credit hunechha | firta hunechha | jamma garnuhos | myad',
    collect:
      'anurodh garnu bhayo | anurodh garnu bhayeko | anurodh garnubhayo | magnu bhayo | magnu bhayeko | paisa magnu bhayo | request garnu bhayo | request garnu bhayeko',
    promotion: 'paunuhos | jitnuhos | aajai | nishulka | chhut paunuhos | cashback paunuhos | chhut',
    notice:
      'sakriya | parivartan gariyo | block gariyo | darta bhayo | update gariyo | link gariyo | band gariyo | login bhayo',
    pending: 'prakriyama',
  },
  places: {
    end: 'ma | ko | bata | lai | le | miti | chha | dwara | marfat | gate | tapaiko | garnu | bhayo | bhayeko | ko lagi',
  },
  after: {
    to: 'lai | ko khatama | lai pathaunu bhayo | lai bhuktani | ko naam ma | lai pathaiyo | ko khata ma',
    from: 'bata | dwara | le | ko khatabata | marfat | bata prapta | ko khata bata | bata jamma | le pathaunu bhayo | le tapailai',
    at: 'ma | pasalma',
    for: 'ko lagi | wapat | bapat | ko bill',
  },
  days: ['aaja', 'hijo', 'asti'],
};

/** Bengali. */
export const BENGALI: Language = {
  code: 'bn',
  verbs: [
    ['debit', 'debit', 4, `অনুদানের জন্য | আপনার অনুদান | থেকে কেটে নেওয়া | কেটে নেওয়া হয়েছে | বিকাশ থেকে কেটে`],
    ['debit', 'transfer', 5, `পাঠানো সফল | টাকা পাঠানো সফল`],
    [
      'debit',
      'debit',
      5,
      `বিকাশ থেকে নেওয়া হলো | থেকে নেওয়া হলো | নেওয়া হলো | থেকে নেওয়া হয়েছে | রিচার্জ হয়ে গেছে
        নম্বরে রিচার্জ | হতে গ্রহণ করেছে | গ্রহণ করেছে | ডেবিট | ডেবিট হয়েছে | ডেবিট করা হয়েছে
        ডেবিট করা হলো | ডেবিট করা হল | কাটা হয়েছে | কেটে নেওয়া হয়েছে | কেটে নেয়া হয়েছে | কর্তন
        কর্তন করা হয়েছে | কর্তন হয়েছে | কাটা গেছে | বাদ দেওয়া হয়েছে | কেটে রাখা হয়েছে
       কেটে নিয়েছে | খরচ লেখা`,
    ],
    [
      'debit',
      'debit',
      3,
      `পেমেন্ট সফল | পেমেন্ট সফল হয়েছে | পেমেন্ট করেছেন | পেমেন্ট করা হয়েছে | পেমেন্ট সম্পন্ন | পেমেন্ট হয়েছে | খরচ হয়েছে | খরচ করেছেন | খরচ করা হয়েছে | কেনাকাটা | কেনাকাটা করেছেন | পরিশোধ | পরিশোধ করেছেন | পরিশোধ করা হয়েছে
       পরিশোধ হয়েছে | বিল পরিশোধ | বিল পরিশোধ সফল | বিল পেমেন্ট | মোবাইল রিচার্জ | রিচার্জ সফল | ক্রয় | ক্রয় করেছেন | অর্থ প্রদান | প্রদান করেছেন | প্রদান করা হয়েছে | মার্চেন্ট পেমেন্ট | রিচার্জ করেছেন | ব্যবহার করা হয়েছে`,
    ],
    ['debit', 'debit', 2, 'পেমেন্ট | খরচ | মেক পেমেন্ট'],
    ['debit', 'debit', 1, 'লেনদেন | ট্রানজেকশন | ট্রানজ্যাকশন'],
    [
      'debit',
      'transfer',
      4,
      'আপনার হিসাব থেকে | আপনার অ্যাকাউন্ট থেকে | আপনার একাউন্ট থেকে | আপনার হিসাব হতে | আপনার অ্যাকাউন্ট হতে | আপনার ওয়ালেট থেকে | আপনার কার্ড থেকে | আপনার একাউন্ট হতে | আপনার কার্ড দিয়ে',
    ],
    [
      'debit',
      'transfer',
      3,
      `সেন্ড মানি | সেন্ড মানি সফল | পাঠানো হয়েছে | পাঠিয়েছেন | ট্রান্সফার | ট্রান্সফার করা হয়েছে | ট্রান্সফার করেছেন | ট্রান্সফার হয়েছে | স্থানান্তর | স্থানান্তর করা হয়েছে | স্থানান্তরিত | পাঠানো হলো | ফান্ড ট্রান্সফার | টাকা পাঠিয়েছেন`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      'ক্যাশ আউট | উত্তোলন | ক্যাশআউট | উত্তোলন করা হয়েছে | উত্তোলন করেছেন | নগদ উত্তোলন | টাকা তুলেছেন | তোলা হয়েছে | তুলেছেন | টাকা তোলা হয়েছে | এটিএম উত্তোলন | ক্যাশ আউট সফল',
    ],
    [
      'debit',
      'fee',
      3,
      'চার্জ কাটা হয়েছে | চার্জ কর্তন | বার্ষিক চার্জ | বার্ষিক ফি | এসএমএস চার্জ | আবগারি শুল্ক কর্তন | ফি কাটা হয়েছে | ফি কর্তন',
    ],
    [
      'credit',
      'credit',
      5,
      `আপনার নগদে | সুদ যোগ হলো | সুদ যোগ | যোগ হলো | ক্যাশব্যাক আপনার | ঢুকে গেছে | ব্যাঙ্কে ঢুকে গেছে
        পেলেন আপনি | জমা | জমা হয়েছে | জমা করা হয়েছে | জমা দেওয়া হয়েছে | জমা দেয়া হয়েছে | জমা পড়েছে
        ক্রেডিট | ক্রেডিট হয়েছে | ক্রেডিট করা হয়েছে | যোগ হয়েছে | যোগ করা হয়েছে | নগদ জমা | জমা হলো
        জমা দিয়েছেন | অ্যাড মানি | এড মানি | অ্যাড মানি সফল`,
    ],
    [
      'credit',
      'credit',
      4,
      'আপনার হিসাবে | আপনার অ্যাকাউন্টে | আপনার একাউন্টে | আপনার ওয়ালেটে | আপনাকে পাঠিয়েছেন | আপনি পেয়েছেন | আপনার অ্যাকাউন্ট এ | আপনার একাউন্ট এ | আপনার হিসাব নম্বরে',
    ],
    [
      'credit',
      'credit',
      3,
      'টাকা গ্রহণ | টাকা গ্রহণ সফল হয়েছে | গ্রহণ সফল | পেয়েছেন | ক্যাশ ইন | গ্রহণ করেছেন | প্রাপ্ত | এসেছে | টাকা পেয়েছেন | প্রাপ্ত হয়েছে | গৃহীত হয়েছে | পেমেন্ট পেয়েছেন | গ্রহণ করা হয়েছে | মানি রিসিভ | রিসিভ মানি | রেমিট্যান্স | মুনাফা জমা | সুদ জমা',
    ],
    [
      'credit',
      'refund',
      3,
      'ফেরত | রিফান্ড | ফেরত দেওয়া হয়েছে | ফেরত দেয়া হয়েছে | ফেরত এসেছে | রিফান্ড করা হয়েছে | ফেরত পেয়েছেন | রিফান্ড হয়েছে',
    ],
    ['credit', 'reversal', 3, 'রিভার্স | রিভার্স করা হয়েছে | রিভার্সাল | ফেরত জমা | রিভার্স হয়েছে'],
    ['credit', 'salary', 3, 'বেতন | বেতন জমা | পেনশন | ভাতা | উপবৃত্তি'],
  ],
  labels: {
    document: `অর্ডার | অর্ডার নং | রসিদ নং | রসিদ | ইনভয়েস`,
    amount: 'পরিমাণ | টাকার পরিমাণ | পরিমান | লেনদেনের পরিমাণ | টাকার পরিমান',
    total: 'মোট | সর্বমোট | মোট টাকা | মোট পরিমাণ',
    balance: `এখন আছে | এখন ব্যালেন্স | ব্যালেন্স | স্থিতি | বর্তমান ব্যালেন্স | অবশিষ্ট | বর্তমান স্থিতি | ব্যালান্স | বর্তমান ব্যালান্স | নতুন ব্যালেন্স | অবশিষ্ট ব্যালেন্স | উপলব্ধ ব্যালেন্স | উপলব্ধ ব্যালান্স | একাউন্ট ব্যালেন্স | অ্যাকাউন্ট ব্যালেন্স | হিসাবের স্থিতি
      আপনার ব্যালেন্স | আপনার বর্তমান ব্যালেন্স | অবশিষ্ট স্থিতি | ব্যবহারযোগ্য ব্যালেন্স | মোট ব্যালেন্স | সর্বশেষ ব্যালেন্স`,
    limit: 'লিমিট | সীমা | ক্রেডিট লিমিট | অবশিষ্ট লিমিট | ক্রেডিট সীমা | উপলব্ধ লিমিট',
    fee: 'ফি | চার্জ | সার্ভিস চার্জ | ভ্যাট | কমিশন | আবগারি শুল্ক | শুল্ক | জরিমানা | মাশুল',
    aside:
      'ক্যাশব্যাক | পয়েন্ট | রিওয়ার্ড পয়েন্ট | ন্যূনতম ব্যালেন্স | সর্বনিম্ন বকেয়া | মোট বকেয়া | বকেয়া টাকা | সুদের হার | সর্বনিম্ন পরিমাণ | ঋণের স্থিতি',
    account: `হিসাব | অ্যাকাউন্ট | একাউন্ট | হিসাব নং | হিসাবে | হিসাব থেকে | অ্যাকাউন্টে | একাউন্টে | অ্যাকাউন্ট থেকে | একাউন্ট থেকে | হিসাব নম্বর | অ্যাকাউন্ট নম্বর | একাউন্ট নম্বর | সঞ্চয়ী হিসাব | ব্যাংক হিসাব | হিসাব হতে
      আপনার হিসাব থেকে | আপনার অ্যাকাউন্ট থেকে | আপনার একাউন্ট থেকে | আপনার হিসাবে | আপনার অ্যাকাউন্টে | আপনার একাউন্টে | আপনার হিসাব হতে | অ্যাকাউন্ট নং | একাউন্ট নং`,
    card: 'কার্ড | ক্রেডিট কার্ড | ডেবিট কার্ড | কার্ড নং | কার্ড থেকে | কার্ডে | এটিএম কার্ড | কার্ড দিয়ে | আপনার কার্ড থেকে',
    wallet: 'ওয়ালেট | ওয়ালেটে | ওয়ালেট থেকে | আপনার ওয়ালেটে | আপনার ওয়ালেট থেকে',
    reference:
      'ট্রানজেকশন আইডি | রেফারেন্স | লেনদেন নং | ট্রানজ্যাকশন আইডি | রেফ | লেনদেন আইডি | ট্রানজেকশন নম্বর | রেফারেন্স নম্বর | লেনদেন নম্বর | ট্রান্সেকশন আইডি | ট্রানজেকশন নং | রেফারেন্স নং | ভাউচার নং | ট্রান্স আইডি',
    party:
      'উদ্যোক্তা | প্রেরক | প্রাপক | গ্রাহক | মার্চেন্ট | দোকান | বিবরণ | বিস্তারিত | সুবিধাভোগী | এজেন্ট | বিলার | নাম | প্রেরকের নাম | প্রাপকের নাম | প্রতিষ্ঠান',
    contact:
      'কল করুন | যোগাযোগ | হেল্পলাইন | ফোন | মোবাইল | যোগাযোগ করুন | অভিযোগ | আপনি না করে থাকলে | বিস্তারিত জানতে | ডায়াল করুন | ভিজিট করুন | আপনি না হলে | প্রয়োজনে',
    date: 'তারিখ | সময় | তারিখে',
  },
  phrases: {
    uncharged: `কোনো টাকা কাটা হয়নি | টাকা কাটা হয়নি`,
    summary: `মাসিক সারাংশ | মোট খরচ | খরচের সারাংশ`,
    code: 'ওটিপি | পিন কোড | যাচাইকরণ কোড | ভেরিফিকেশন কোড | ওয়ান টাইম পাসওয়ার্ড | পাসওয়ার্ড | নিরাপত্তা কোড | সিকিউরিটি কোড | যাচাই কোড',
    warning:
      'শেয়ার করবেন না | কাউকে বলবেন না | কাউকে দেবেন না | জানাবেন না | কারো সাথে | কারও সাথে | কারো সঙ্গে | কারও সঙ্গে | কাউকে জানাবেন না | প্রতারণা* | প্রতারক* | দিবেন না | বলবেন না | প্রকাশ করবেন না',
    declined: `কি আপনি করছেন | আপনি কি | হ্যাঁ হলে | না হলে 2 | ব্যর্থ | বাতিল | অপর্যাপ্ত | প্রত্যাখ্যাত
      অসফল | সফল হয়নি | ব্যর্থ হয়েছে | বাতিল হয়েছে | বাতিল করা হয়েছে | প্রত্যাখ্যান
      পর্যাপ্ত ব্যালেন্স নেই | পর্যাপ্ত ব্যালেন্স না | পর্যাপ্ত টাকা নেই | সম্ভব হয়নি | সম্পন্ন হয়নি
      করা যায়নি
      ডেবিট হয়নি | জমা হয়নি | কাটা হয়নি | পর্যাপ্ত স্থিতি | প্রক্রিয়া করা যায়নি | অগ্রাহ্য | পেমেন্ট হয়নি`,
    scheduled: `কেটে নেওয়া হবে | কেটে নেয়া হবে | পরিশোধ করুন | বকেয়া | শেষ তারিখ | কাটা হবে | ডেবিট করা হবে | ডেবিট হবে | জমা হবে | জমা করা হবে | ক্রেডিট করা হবে | ক্রেডিট হবে | জমা দিন | পরিশোধের শেষ | পেমেন্ট করুন | দেয় তারিখ | কিস্তি পরিশোধ করুন
      নির্ধারিত তারিখ | কর্তন করা হবে | ফেরত দেওয়া হবে | ফেরত দেয়া হবে | কিস্তি বকেয়া | বিল পরিশোধ করুন | পাঠানো হবে | পরিশোধ করতে হবে | বিল প্রস্তুত | ব্যালেন্স রাখুন | পরিশোধযোগ্য`,
    collect:
      'অনুরোধ করেছেন | টাকা চেয়েছেন | পেমেন্ট রিকোয়েস্ট | রিকোয়েস্ট মানি | রিকোয়েস্ট করেছেন | টাকার অনুরোধ | পেমেন্টের অনুরোধ | পেমেন্ট অনুরোধ | টাকা চাইছেন',
    promotion:
      'করলেই পাবেন | করলে পাবেন | পাবেন বোনাস | বোনাস পান | ইনস্ট্যান্ট বোনাস | শর্ত প্রযোজ্য | আজই | করলেই | অফার | ছাড় | ক্যাশব্যাক পান | জিতুন | উপভোগ করুন | বোনাস পান | জিতে নিন | লুফে নিন | আবেদন করুন | ফ্রি | পুরস্কার | পর্যন্ত ক্যাশব্যাক | সুযোগ | ডিসকাউন্ট | এখনই নিন | পেতে রিচার্জ',
    notice: `যাচাই করা হচ্ছে | পর্যালোচনায় | পর্যালোচনাধীন | সক্রিয় করা হয়েছে | সক্রিয় হয়েছে
      আপডেট করা হয়েছে | পরিবর্তন করা হয়েছে | পরিবর্তিত হয়েছে | ব্লক করা হয়েছে | নিবন্ধিত | নিবন্ধন | লগইন
      কেওয়াইসি | বন্ধ করা হয়েছে | পিন পরিবর্তন | রেজিস্ট্রেশন | যুক্ত করা হয়েছে সুবিধাভোগী | স্টেটমেন্ট
      লিংক করা হয়েছে`,
    pending: `প্রক্রিয়াধীন | অপেক্ষমাণ | অপেক্ষমান
      কার্যদিবস`,
  },
  places: {
    end: 'বিল | আপনাকে | আমরা | সফল | সফলভাবে | সফল হয়েছে | থেকে | হতে | কে | তে | এ | এর | মাধ্যমে | দ্বারা | জন্য | আপনার | আপনি | এবং | ও | হয়েছে | সহ | করেছেন | তারিখে | নং | নম্বরে | টাকা',
  },
  after: {
    to: 'কে | *কে | কে | এর কাছে | নম্বরে | এর অ্যাকাউন্টে | এর একাউন্টে | কে পাঠিয়েছেন | কে পাঠানো হয়েছে | কে পেমেন্ট | এর হিসাবে | বরাবর | কে টাকা',
    from: 'থেকে | হতে | এর কাছ থেকে | এর কাছ হতে | কর্তৃক | আপনাকে | এর থেকে | এর অ্যাকাউন্ট থেকে | এর মাধ্যমে | এর হিসাব থেকে',
    at: 'এ | তে | এ পেমেন্ট | দোকানে | মার্চেন্টে | এ কেনাকাটা | এ খরচ',
    for: 'এর জন্য | জন্য | বাবদ | এর বিল | বিল বাবদ',
  },
  months: [
    'জানুয়ারি | জানুয়ারী | জানু',
    'ফেব্রুয়ারি | ফেব্রুয়ারী | ফেব্রু',
    'মার্চ',
    'এপ্রিল',
    'মে',
    'জুন',
    'জুলাই',
    'আগস্ট | অগাস্ট | আগষ্ট',
    'সেপ্টেম্বর | সেপ্টে',
    'অক্টোবর | অক্টো',
    'নভেম্বর | নভে',
    'ডিসেম্বর | ডিসে',
  ],
  days: ['আজ | আজকে', 'গতকাল', 'গত পরশু | পরশু'],
  weekdays: ['সোমবার', 'মঙ্গলবার', 'বুধবার', 'বৃহস্পতিবার', 'শুক্রবার', 'শনিবার', 'রবিবার'],
};

/** Bengali in Latin letters. */
export const BENGALI_LATIN: Language = {
  code: 'bn-Latn',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `kete neya hoyeche | kete newa hoyeche | kete newya hoyeche | kete neoa hoyeche | kata hoyeche | kata hoyechhe | keta hoyeche | kete neya hoyechhe | kete rakha hoyeche | kata geche | kata gechhe | katlo
       debit hoyeche | debit hoyechhe | debit kora hoyeche | debit kora hoyechhe | debit holo | deduct hoyeche | deduct kora hoyeche | korton kora hoyeche | kete niyeche | kete nieche`,
    ],
    [
      'debit',
      'debit',
      3,
      `khoroch | khoroch hoyeche | khoroch korechen | khoroch kora hoyeche | porishodh | porishodh hoyeche | porishodh kora hoyeche | porishodh korechen | payment sofol | payment hoyeche | payment korechen
       payment kora hoyeche | payment shofol | payment somponno | recharge sofol | recharge hoyeche | kenakata | kenakata korechen | bill porishodh | bill diyechen | prodan kora hoyeche`,
    ],
    ['debit', 'debit', 1, 'lenden | len-den'],
    [
      'debit',
      'transfer',
      4,
      'apnar account theke | apnar hisab theke | apnar wallet theke | apnar ekaunt theke | apnar a/c theke | apnar account hote | apnar card theke',
    ],
    [
      'debit',
      'transfer',
      3,
      'pathano hoyeche | pathano hoyechhe | pathiyechen | pathiechen | pathiyechhen | transfer hoyeche | transfer kora hoyeche | transfer korechen | taka pathiyechen | pathalen',
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      'uttolon | uttolon kora hoyeche | uttolon korechen | tola hoyeche | taka tulechen | tulechen | cash out korechen | cash out hoyeche | withdraw kora hoyeche | withdraw korechen',
    ],
    [
      'credit',
      'credit',
      5,
      'joma | joma hoyeche | joma hoyechhe | joma kora hoyeche | joma holo | joma deya hoyeche | joma poreche | credit hoyeche | credit hoyechhe | credit kora hoyeche | jog hoyeche | jog kora hoyeche | deposit hoyeche | deposit kora hoyeche | add hoyeche',
    ],
    [
      'credit',
      'credit',
      4,
      'apnar account e | apnar accounte | apnar hisabe | apnar wallet e | apnar ekaunte | apnake pathiyechen | apni peyechen | apnar a/c te',
    ],
    [
      'credit',
      'credit',
      3,
      'peyechen | peyechhen | taka peyechen | eseche | esheche | grohon korechen | prapto | taka eseche | cash in hoyeche',
    ],
    [
      'credit',
      'refund',
      3,
      'ferot | ferot hoyeche | ferot deya hoyeche | ferot eseche | pherot | refund hoyeche | refund kora hoyeche | ferot peyechen',
    ],
    ['credit', 'reversal', 3, 'reverse hoyeche | reverse kora hoyeche'],
    ['credit', 'salary', 3, 'beton | beton joma'],
  ],
  labels: {
    amount: 'poriman | takar poriman',
    total: 'shorbomot | sorbomot | mot taka',
    balance:
      'bortoman balance | obosisto | oboshishto | apnar balance | obosishto balance | notun balance | bortoman sthiti | apnar bortoman balance | balance ache',
    account:
      'hisab | hisab no | hisabe | hisab theke | apnar account | apnar hisab | account theke | apnar account theke | apnar account e | apnar hisab theke',
    wallet: 'apnar wallet | wallet theke',
    card: 'apnar card | card theke | apnar card theke',
    reference: 'lenden no | lenden id',
    party: 'prerok | prapok | biboron | dokan',
    date: 'tarikh',
    contact:
      'call korun | kol korun | jogajog korun | jogajog | dial korun | apni na korle | bistarito jante | visit korun',
  },
  phrases: {
    lure: `pin din | lottery bonus`,
    code: 'apnar otp | otp holo | apnar otp holo',
    warning:
      'share korben na | kauke bolben na | kauke deben na | kauke diben na | janaben na | karo sathe | karo shathe | karoo sathe | kauke janaben na',
    declined: `byartho | bertho | byartho hoyeche | bertho hoyeche | batil | batil hoyeche | oporjapto | sofol hoyni | shofol hoyni | sombhob hoyni | somponno hoyni | porjapto balance nei | porjapto balance na | kata hoyni | debit hoyni | joma hoyni | kora jayni | asofol | osofol | payment hoyni`,
    scheduled:
      'kete neya hobe | kete newa hobe | kata hobe | debit hobe | debit kora hobe | joma hobe | joma kora hobe | porishodh korun | payment korun | bokeya | sesh tarikh | shesh tarikh | joma din | credit hobe | credit kora hobe | ferot deya hobe | porishodh korte hobe | balance rakhun | pathano hobe',
    collect: 'taka cheyechen | onurodh korechen | request korechen | taka chaichen | payment onurodh',
    promotion:
      'jitun | upobhog korun | jite nin | lufe nin | ekhoni | cashback pan | bonus pan | porjonto cashback | abedon korun | shujog | sujog',
    notice:
      'sokriyo | poriborton kora hoyeche | block kora hoyeche | nibondhon | nibondhito | update kora hoyeche | bondho kora hoyeche | link kora hoyeche | chalu hoyeche',
    pending: 'prokriyadhin | opekkhoman',
  },
  places: {
    end: 'theke | hote | ke | te | e | er | madhyome | jonno | apnar | apni | ebong | o | hoyeche | korechen | tarikhe | taka | sathe',
  },
  after: {
    to: 'ke | er kache | ke pathiyechen | er account e | ke pathano hoyeche | er hisabe | borabor | ke taka | nombore',
    from: 'theke | hote | er kach theke | kortrik | apnake | er theke | theke peyechen | er account theke',
    at: 'te | dokane | e payment',
    for: 'er jonno | jonno | babod | er bill',
  },
  days: ['ajke | aaj', 'gotokal', 'goto porshu | porshu'],
};

/** Urdu. */
export const URDU: Language = {
  code: 'ur',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `وصول کر لی گئی | وصول کر لیے گئے | وصول کی گئی | قسط وصول | لوڈ کروا دیا گیا | کا لوڈ | بیلنس لوڈ
        ڈیبٹ | ڈیبٹ ہوئے | ڈیبٹ کیے گئے | ڈیبٹ کئے گئے | ڈیبٹ کی گئی | ڈیبٹ کیا گیا | ڈیبٹ ہو گئے | ڈیبٹ ہوئی
        کٹوتی | کٹوتی کی گئی | کٹوتی ہوئی | منہا | منہا کیے گئے | منہا کئے گئے | منہا کی گئی | منہا کر لی گئی
        کاٹ لیے | کاٹ لیے گئے | کاٹ لئے گئے | کاٹے گئے
       کاٹی گئی | کاٹ لی گئی | کٹ گئے | کٹ گئی | کاٹا گیا`,
    ],
    [
      'debit',
      'debit',
      3,
      `ادائیگی کی | ادائیگی کی گئی | ادائیگی ہو گئی | ادائیگی کامیاب | ادائیگی ہوئی | ادائیگی کر دی گئی | ادائیگی مکمل | ادا | ادا کیے | ادا کیے گئے | ادا کئے گئے | ادا کر دیے | ادا کر دیا گیا | ادا کر دئیے گئے | ادا کی گئی | ادا کر دی گئی | ادا کیا گیا | خریداری | خریداری کی
       خریداری کی گئی | خرچ کیے | خرچ ہوئے | خرچ کیے گئے | خرچ کئے | استعمال کیا گیا | بل ادا | بل ادا کر دیا | بل کی ادائیگی | چارج کیے گئے | چارج کیا گیا | ریچارج کامیاب | لوڈ کامیاب | دیے گئے`,
    ],
    ['debit', 'debit', 2, 'ادائیگی | خرچ | پیمنٹ'],
    ['debit', 'debit', 1, 'ٹرانزیکشن | لین دین | ٹرانزکشن'],
    [
      'debit',
      'transfer',
      4,
      'آپ کے اکاؤنٹ سے | آپ کے اکاونٹ سے | آپ کے کھاتے سے | آپ کے والٹ سے | آپ کے کارڈ سے | آپکے اکاؤنٹ سے | اپنے اکاؤنٹ سے | آپ نے بھیجے | آپ نے ادا کیے | آپ نے ادائیگی کی',
    ],
    [
      'debit',
      'transfer',
      3,
      'بھیجے | بھیج دیے | بھیج دیئے | بھیج دیے گئے | بھیجے گئے | بھیجے ہیں | بھیجی گئی | بھیج دی گئی | منتقل | منتقل کیے | منتقل کیے گئے | منتقل کئے گئے | منتقل کی گئی | منتقل ہوئے | منتقل کر دی گئی | ٹرانسفر | ٹرانسفر کیے گئے | ٹرانسفر کی گئی | ٹرانسفر ہوئے | ٹرانسفر کیے',
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      'نکالے | نکالے گئے | نکلوائے | نکلوائے گئے | کیش نکلوایا | نکلوایا | نکلوائی | نکلوائی گئی | نکالی گئی | رقم نکلوائی | نکلوا لیے | کیش نکالا | رقم نکالی گئی | نکلوائے ہیں',
    ],
    [
      'debit',
      'fee',
      3,
      'چارجز کاٹے گئے | فیس کاٹی گئی | سالانہ فیس | فیس وصول کی گئی | چارجز وصول کیے گئے | ایس ایم ایس چارجز',
    ],
    [
      'credit',
      'credit',
      5,
      `قرض کی رقم جمع | رقم جمع کر دی گئی | جمع کر دی گئی ہے | والٹ میں ڈالے | اپنے والٹ میں
        کیش بیک آپ کے اکاؤنٹ میں | اکاؤنٹ میں آ چکا | آ چکے ہیں | واپس کر دیے | جمع | جمع ہوئے | جمع ہو گئے
        جمع کیے گئے | جمع کئے گئے | جمع کرائے گئے | جمع کروائے گئے | جمع کی گئی | جمع ہوئی | جمع ہو گئی
        جمع کر دی گئی | جمع کر دیے گئے | کریڈٹ | کریڈٹ ہوئے | کریڈٹ کیے گئے | کریڈٹ کی گئی | کریڈٹ کیا گیا
        کریڈٹ ہوئی | شامل کر دیے گئے`,
    ],
    [
      'credit',
      'credit',
      4,
      'آپ کے اکاؤنٹ میں | آپ کے اکاونٹ میں | آپ کے کھاتے میں | آپ کے والٹ میں | آپکے اکاؤنٹ میں | آپ کو بھیجے | آپ کو بھیجے ہیں | آپ کو موصول | آپ کو موصول ہوئے | آپ کو ملے | نے آپ کو | نے بھیجے | نے بھیجے ہیں | آپ کو رقم موصول',
    ],
    [
      'credit',
      'credit',
      3,
      'موصول | موصول ہوئے | موصول ہوئی | موصول ہو گئے | وصول | وصول ہوئے | وصول ہوئی | وصول کیے | وصول ہو گئے | وصول پائے | ملے ہیں | مل گئے | حاصل ہوئے | رقم موصول | موصول ہوئے ہیں | آئے ہیں | منافع جمع',
    ],
    [
      'credit',
      'refund',
      3,
      'واپس | ریفنڈ | واپس کیے گئے | واپس کر دیے گئے | واپس کر دی گئی | ریفنڈ کیے گئے | واپس جمع | ریفنڈ کر دیا گیا | واپس کی گئی',
    ],
    ['credit', 'reversal', 3, 'ریورس | ریورس کیے گئے | ریورس کر دی گئی | ریورسل | ریورس کر دیا گیا'],
    ['credit', 'salary', 3, 'تنخواہ | پنشن | تنخواہ جمع | وظیفہ'],
  ],
  labels: {
    document: `آرڈر | آرڈر نمبر`,
    amount: 'رقم | کل ادائیگی | ٹرانزیکشن کی رقم',
    total: 'کل رقم | کل | مجموعی رقم',
    balance: `باقی ہیں | باقی ہے | بیلنس | بقایا | موجودہ بیلنس | نیا بیلنس | باقی رقم | دستیاب بیلنس | بقیہ بیلنس | بقایا رقم | بقیہ رقم | اکاؤنٹ بیلنس | آپ کا بیلنس | آپ کا نیا بیلنس | آپ کا موجودہ بیلنس | دستیاب رقم | باقی بیلنس | بقایا بیلنس`,
    limit: 'حد | لمٹ | دستیاب حد | کریڈٹ حد | کریڈٹ لمٹ | دستیاب لمٹ',
    fee: 'فیس | چارجز | سروس چارجز | ٹیکس | ایف ای ڈی | کمیشن | جرمانہ | سروس فیس',
    aside:
      'کیش بیک | پوائنٹس | کم از کم رقم | کم از کم بیلنس | کل واجب الادا | شرح منافع | قرض کی رقم | واجب الادا رقم | سے زائد',
    account: `اکاؤنٹ | کھاتہ | اکاونٹ | کھاتے | اکاؤنٹ نمبر | اکاؤنٹ سے | اکاؤنٹ میں | کھاتہ نمبر | بینک اکاؤنٹ | آپ کے اکاؤنٹ سے | آپ کے اکاؤنٹ میں | آپ کے کھاتے سے | آپ کے کھاتے میں | موبائل اکاؤنٹ | بچت اکاؤنٹ | آپ کے اکاؤنٹ | آپ کے اکاونٹ سے | آپ کے اکاونٹ میں`,
    card: 'کارڈ | ڈیبٹ کارڈ | کریڈٹ کارڈ | کارڈ نمبر | کارڈ سے | آپ کے کارڈ | آپ کے کارڈ سے | اے ٹی ایم کارڈ',
    wallet: 'والٹ | والٹ سے | والٹ میں | آپ کے والٹ سے | آپ کے والٹ میں',
    reference:
      'ٹرانزیکشن آئی ڈی | حوالہ نمبر | ٹی آئی ڈی | حوالہ | ٹرانزیکشن نمبر | رسید نمبر | ریفرنس | ریفرنس نمبر | ٹی ایکس آئی ڈی',
    party:
      'بھیجنے والا | وصول کنندہ | وصول کرنے والا | بھیجنے والے | مرچنٹ | دکان | تفصیل | تفصیلات | نام | بھیجنے والے کا نام | وصول کنندہ کا نام | مستفید',
    contact:
      'کال کریں | رابطہ کریں | ہیلپ لائن | فون | موبائل | اگر آپ نے نہیں | اگر یہ آپ نے نہیں | شکایت | مزید معلومات | پر کال کریں | پر رابطہ کریں | ڈائل کریں | کلک کریں',
    date: 'تاریخ | وقت | بتاریخ | مورخہ',
  },
  phrases: {
    uncharged: `کوئی رقم نہیں کاٹی گئی | رقم نہیں کٹی | کٹوتی نہیں ہوئی`,
    summary: `کل اخراجات | ماہانہ خلاصہ`,
    lure: `مبارک ہو`,
    code: 'او ٹی پی | تصدیقی کوڈ | پن کوڈ | کوڈ | ون ٹائم پاس ورڈ | پاس ورڈ | خفیہ کوڈ',
    warning:
      'کسی کو نہ بتائیں | شیئر نہ کریں | کسی کے ساتھ | نہ بتائیں | کسی سے شیئر | کسی کو نہ دیں | کسی کو بھی نہ | کسی کو مت | فراڈ سے | دھوکہ دہی | جعلساز* | کسی سے بھی | ہوشیار رہیں',
    declined: `آپ نے کی؟ ہاں | ہاں کے لیے | کیا آپ نے | ناکام | مسترد | ناکافی | نامنظور | نہیں ہو سکی
      نہیں ہو سکا | نہیں ہو سکے | نہیں ہوسکی | نہیں ہوسکا | ناکام ہو گئی | ناکام ہوگئی | ناکام رہی
      کافی بیلنس نہیں | بیلنس ناکافی | بیلنس کم | منسوخ | مکمل نہیں | نہیں ہوئی | نہیں کیا جا سکا
      نہیں کی جا سکی | رقم نہ ہونے
      بیلنس نہ ہونے | جمع نہیں | نہیں کاٹے گئے | نہیں کاٹی گئی`,
    scheduled: `کاٹے جائیں گے | واجب الادا | آخری تاریخ | ادا کریں | بل جاری | کاٹ لیے جائیں گے | کاٹی جائے گی | کاٹ لی جائے گی | منہا کیے جائیں گے | منہا کی جائے گی | ڈیبٹ کیے جائیں گے | ڈیبٹ ہوں گے | ڈیبٹ کی جائے گی | جمع کیے جائیں گے | جمع ہوں گے | جمع کر دیے جائیں گے | جمع کی جائے گی
      مقررہ تاریخ | ادائیگی کریں | جمع کروائیں | جمع کرائیں | قسط ادا کریں | قسط واجب | واپس کر دیے جائیں گے | واپس کر دی جائے گی | ادا کیے جائیں گے | ادا کی جائے گی | بل کی آخری | ادائیگی کی آخری | بیلنس رکھیں | موصول ہوں گے`,
    collect:
      'درخواست کی ہے | رقم کی درخواست | ادائیگی کی درخواست | پیسے مانگے | پیسوں کی درخواست | رقم مانگی | رقم طلب | ادائیگی کا مطالبہ',
    promotion:
      'آفر | رعایت | حاصل کریں | جیتیں | بونس حاصل | ڈسکاؤنٹ | مفت | انعام | ابھی اپلائی | اپلائی کریں | قرعہ اندازی | فوری قرض | جیتنے | فائدہ اٹھائیں',
    notice: `زیر جائزہ | زیرِ جائزہ | جانچ جاری | سے کم رہ گئی | سے کم رہ گیا | بجٹ | فعال کر دیا
      فعال ہو گیا | اپ ڈیٹ کر دیا | تبدیل کر دیا | تبدیل ہو گیا | بلاک کر دیا | بند کر دیا | رجسٹر | رجسٹریشن
      لاگ ان | تصدیق ہو گئی | اپڈیٹ کر دیا | ایکٹیویٹ`,
    pending: 'کلیئرنگ کے بعد | وصولی کیلئے | زیر التواء | زیر عمل | زیر التوا',
  },
  places: {
    end: 'بل | کو | سے | میں | پر | کے | نے | کا | کی | ہے | ہیں | آپ کے | آپ کا | آپ کو | اور | کے ذریعے | بذریعہ | بتاریخ | اگر | کے لیے | ہوئے | گئے | گئی',
  },
  after: {
    to: 'کو | کو | کے اکاؤنٹ میں | کو بھیجے | کو ادا | کو منتقل | کے نام | کو بھیج دیے | کو ادائیگی | کے کھاتے میں | کو ٹرانسفر',
    from: 'سے | نے | کی طرف سے | کی جانب سے | سے موصول | سے موصول ہوئے | کے اکاؤنٹ سے | کے ذریعے | نے آپ کو | نے بھیجے | سے وصول',
    at: 'پر | میں | پر خریداری | پر ادائیگی | کی دکان پر',
    for: 'کے لیے | کے لئے | کی مد میں | کے بل | کا بل',
  },
  months: [
    'جنوری',
    'فروری',
    'مارچ',
    'اپریل',
    'مئی',
    'جون',
    'جولائی',
    'اگست',
    'ستمبر',
    'اکتوبر',
    'نومبر',
    'دسمبر',
  ],
  days: ['آج', 'کل | گزشتہ روز', 'پرسوں'],
  weekdays: ['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار'],
};

/** Urdu in Latin letters, as Pakistani banks and wallets write it. */
export const URDU_LATIN: Language = {
  code: 'ur-Latn',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `kaati gayi | kaati gayi hai | kati gayi | kaate gaye | kaate gaye hain | kaate gaey | kate gaye | kaat liye gaye | kaat liye gaey | kaat li gayi | kat gaye | kat gaey | kat liye gaye | katoti | katoti ki gayi
       minha kiye gaye | minha kar liye gaye | minha ki gayi | debit kiye gaye | debit kiya gaya | debit ki gayi | debit huay | debit hue | debit hui | debit ho gaye | debit kar diye gaye | debit kar diye gaey | debit kiye gaey
       deduct kiye gaye | deduct ki gayi | deduct huay | deduct ho gaye | charge kiye gaye | charge kiye gaey | charge kiya gaya`,
    ],
    [
      'debit',
      'debit',
      3,
      `ada kar diya gaya | ada kar diya gaya hai | ada kar diye gaye | ada kar diye gaey | ada kar di gayi | ada kiye | ada kiye gaye | ada kiye gaey | ada kiya gaya | ada kiye hain | ada ki gayi | ada kar diye | ada kar diya
       ada ho gaya | ada ho gaye | adaigi ki gayi | adaigi kar di gayi | adaigi ho gayi | adaigi hui | adaigi kamyab | ki adaigi | adaigi mukammal | adaigi kamyabi | adayegi | adaygi | adaegi | ki adaygi kamyab | bill ada
       kharch kiye | kharch kiye gaye | kharch huay | kharch kar diye | kharidari | khareedari | khareedari ki | kharidari ki | istemal kiya gaya | istemal hua | diye gaye | diye gaey | load kamyab | recharge kamyab | payment kamyab
       payment ho gayi | payment kar di gayi | payment ki gayi`,
    ],
    ['debit', 'debit', 2, 'adaigi | kharch'],
    ['debit', 'debit', 1, 'len den | lain dain'],
    [
      'debit',
      'transfer',
      4,
      `aap ke account se | ap ke account se | aapke account se | apke account se | aap kay account se | ap kay account se | ap k account se | aap k account se | aap ke wallet se | aap ke card se | ap ke card se | aap ke khate se
       aap ne bheje | ap ne bheje | aap ne ada | ap ne ada | aap ne ada kiye | aap ne transfer | ap ne transfer | aap ne bhej diye | aap ke a/c se | aap kay account say | ap kay account say | apne account se`,
    ],
    [
      'debit',
      'transfer',
      3,
      `bheje | bheje gaye | bheje gaey | bheje gaye hain | bheje hain | bhej diye | bhej diye gaye | bhej diye gaey | bhej diye hain | bhej di gayi | bheji gayi | bhejay | bhejay gaye | bhejay hain | bhaije | muntaqil | muntaqil kiye | muntaqil kiye gaye
       muntaqil ki gayi | muntaqil kar diye | muntaqil kar diye gaye | muntaqil huay | transfer kiye | transfer kiye gaye | transfer ki gayi | transfer huay | transfer hue | transfer ho gaye | transfer kar diye | transfer kar diye gaye | transfer kiye hain`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      'nikale | nikale gaye | nikaale gaye | nikalay | nikalay gaye | nikalwaye | nikalwaye gaye | nikalwaya | nikalwai | nikalwai gayi | nikalwaye hain | cash nikala | cash nikalwaya | raqam nikalwai | raqam nikali gayi | withdraw kiye gaye | withdraw kiye | nikali gayi',
    ],
    [
      'debit',
      'fee',
      3,
      'charges kaate gaye | fees kaati gayi | salana fees | charges wasool | fees wasool ki gayi | charges minha',
    ],
    [
      'credit',
      'credit',
      5,
      `jama | jama huay | jama hue | jama ho gaye | jama ho gaey | jama kiye gaye | jama kiye gaey | jama kar diye gaye | jama kar diye gaey | jama ki gayi | jama kar di gayi | jama karwaye gaye | jama karaye gaye | jama hui | jama ho gayi
       credit kiye gaye | credit kar diye gaye | credit huay | credit hue | credit ho gaye | credit kiya gaya | credit ki gayi | credit kiye gaey | jamma huay | deposit kiye gaye | deposit huay | deposit ho gaye`,
    ],
    [
      'credit',
      'credit',
      4,
      `aap ke account mein | ap ke account mein | aapke account mein | apke account mein | aap ke account main | ap ke account main | aap kay account mein | ap kay account mein | aap kay account main | ap k account mein | aap k account mein | ap k account main | aap ke wallet mein
       aap ke khate mein | aap ko bheje | ap ko bheje | aap ko bheje hain | ne aap ko | ne ap ko | nay aap ko | nay ap ko | aap ko mosool | ap ko mosool | aap ko mosool huay | aap ko mile | ap ko mile | ne apko | ne aapko | aap ko wasool
       aap ne wasool | ap ne wasool | ne bheje | ne bheje hain | aap ke account me | ap ke account me`,
    ],
    [
      'credit',
      'credit',
      3,
      `wasool | wasool hue | wasool huay | wasool ho gaye | wasool ho gaey | wasool kiye | wasool hui | wasool kar liye | wusool | wusool huay | wusool hue | mosool | mosool hue | mosool huay | mosool ho gaye | mosool hui | mosool ho gayi | mosool hue hain | mosool huay hain | mausool huay
       mausool hue | mile hain | mil gaye | mil gaey | milay | milay hain | aaye hain | aa gaye | receive huay | receive hue | receive kiye | hasil huay | munafa jama`,
    ],
    [
      'credit',
      'refund',
      3,
      'wapis | wapas | wapis kiye gaye | wapas kiye gaye | wapis kar diye gaye | wapas kar diye gaye | wapis jama | refund kiye gaye | refund kar diye gaye | refund kar diya gaya | refund huay | wapis kar di gayi | wapis mil gaye',
    ],
    [
      'credit',
      'reversal',
      3,
      'reverse kar diye gaye | reverse kiye gaye | reverse kar di gayi | reverse kar diya gaya | reverse ho gaye',
    ],
    ['credit', 'salary', 3, 'tankhwah | tankhwa | tankhuwa | salary jama'],
  ],
  labels: {
    amount: 'raqam | rakam',
    total: 'kul raqam | total raqam',
    balance: `baqaya | baqi raqam | baqaya raqam | baqiya | baqaya balance | mojooda balance | maujooda balance | mojuda balance | maujuda balance | naya balance | aap ka balance | ap ka balance | aap ka naya balance | ap ka naya balance | aap ka mojooda balance | dastiyab balance | baqi balance
      baki balance | dastyab balance | account balance hai | aapka balance | apka balance | bakaya raqam`,
    limit: 'dastiyab limit | dastyab limit | baqi limit',
    fee: 'service charges samait | charges samait | fees samait | sarvis charges | jurmana',
    aside: 'wajib ul ada raqam | kam az kam raqam | kam az kam balance | se zyada | se zaid | kul wajib',
    account: `khata | khate | khata number | account number hai | aap ke account | ap ke account | aap kay account | ap k account | aap ke account se | aap ke account mein | ap ke account se | ap ke account mein | aapke account | aapke account se | aapke account mein
      aap kay account se | aap kay account mein | ap kay account | aap ke khate se | aap ke khate mein | aap ke account main | ap ke account main`,
    card: 'aap ke card | ap ke card | aap ke card se | ap ke card se | card se',
    wallet: 'aap ke wallet | aap ke wallet se | aap ke wallet mein | wallet se | wallet mein',
    reference: 'hawala number | hawala no | raseed number | transaction number hai',
    party:
      'bhejne wala | bhejne wale | bhejnay wala | bhejnay wale | wasool kuninda | wasool kunanda | wasool karne wala | wasool karne wale | wusool kuninda | tafseel | tafseelat | dukan | naam',
    date: 'tareekh | tarikh | ba tareekh',
    contact: `call karein | call karen | call karain | rabta karein | rabta karen | rabta karain | raabta karein | raabta karen | par rabta | par call | agar aap ne nahi | agar ap ne nahi | agar yeh aap ne | agar ye aap ne | agar aapne nahi | shikayat | mazeed maloomat | maloomat ke liye
      dial karein | dial karen | dial karain | click karein | click karen | visit karein`,
  },
  phrases: {
    code: 'tasdeeqi code | tasdiqi code | aap ka otp | ap ka otp | aap ka code | ap ka code | khufia code | khufiya code | pin code darj | code darj | aap ka pin',
    warning: `kisi ko na batayein | kisi ko na batain | kisi ko na bataen | kisi se share na | kisi ko na dein | share na karein | share na karen | share na karain | kisi ke sath share | kisi ke saath share | kisi ko mat | kisi ko bhi na | kisi se bhi share | kisi kay sath | na batayein | na bataen
      hoshyar rahein | fraud se bach* | dhoke se bach* | kisi ke sath bhi`,
    declined: `nakaam | nakam | nakaam ho gayi | nakaam rahi | nakaam hui | nakafi | nakaafi | na kafi | mustarad | mustarid | namanzoor | na manzoor | mansookh | nahi ho saki | nahi ho saka | nahi ho sake | nahin ho saki | nahin ho saka | nahi hosaki | nahi hosaka | nahi hui | nahi ho payi
      mukammal nahi | kamyab nahi | kafi balance nahi | kaafi balance nahi | balance kam | balance nahi hai | balance na hone | raqam na hone | nahi ki ja saki | nahi kiya ja saka | nahi kate gaye | nahi kaate gaye | nahi kaati gayi | jama nahi huay | jama nahi hue | jama nahi ho | ada nahi ho | ada nahi hui
      ada nahi hua | wasool nahi hue | wasool nahi huay | mosool nahi | fail ho gayi | fail ho gaya | fail hui | decline ho gayi | reject ho gayi | nahi bheje | bhejne mein nakam`,
    scheduled: `aakhri tareekh | aakhri tarikh | adaigi ki aakhri | kaate jayenge | kaate jaenge | kaate jayein ge | kate jayein ge | kaate jain ge | kaati jaye gi | kaati jayegi | kaat liye jayenge | kaat liye jayein ge | kaat li jaye gi | debit kiye jayenge | debit kiye jayein ge | debit ho jayenge | debit honge | debit kiya jayega | debit ki jaye gi | debit ho jaye ga
      minha kiye jayein ge | minha kiye jayenge | wajib ul ada | wajib-ul-ada | wajibul ada | aakhri tareekh | akhri tareekh | aakhri tarikh | akhri tarikh | ada karein | ada karen | ada karain | ada kijiye | ada karna hai | adaigi karein | adaigi karen | adaigi ki aakhri | jama karwayein | jama karwaen | jama karayein | jama karwain
      jama honge | jama kiye jayenge | jama kiye jayein ge | jama kar diye jayein ge | jama kar diye jayenge | jama ho jayenge | jama ho jayein ge | credit honge | credit kiye jayenge | muqarrara tareekh | muqarara tareekh | qist ada karein | qist wajib | wapis kar diye jayenge | wapis kar diye jayein ge | wapas kar diye jayenge
      wapas kar diye jayein ge | ada kiye jayenge | ada kiye jayein ge | ada ho jaye ga | bill jari | balance rakhein | mosool honge | bheje jayenge | bhej diye jayenge`,
    collect:
      'darkhwast ki hai | darkhuast ki hai | raqam ki darkhwast | paison ki darkhwast | paise mange | paise maange | paise mangay | raqam mangi | raqam talab | request ki hai | request bheji hai | adaigi ki darkhwast | ada karne ki darkhwast',
    promotion: `hasil karein | hasil karen | hasil karain | jeetein | jeetain | jeetnay | jeetne ka | muft | inaam jeet* | abhi apply | fori qarz | qarz hasil | fori qarza | faida uthayein | faida uthain | bonus hasil | cashback hasil | riayat | qura andazi | aaj hi | jeetne ke liye | ka moqa | tak ka cashback | tak ka qarz`,
    notice:
      'faal kar diya | active kar diya | active ho gaya | update kar diya | tabdeel kar diya | tabdeel ho gaya | block kar diya | block ho gaya | band kar diya | register ho gaya | register kar diya | tasdeeq ho gayi | login kiya | login hua | activate kar diya | activate ho gaya | link kar diya | pin tabdeel',
    pending: 'zer-e-iltawa | zere iltawa | process mein hai | intezar karein | intezar farmayein',
  },
  places: {
    end: 'ko | ke | kay | mein | main | par | pe | se | say | ne | nay | ka | ki | hai | hain | aap | ap | aur | agar | ke zariye | ke liye | kay liye | bazariya | huay | hue | gaye | ba tareekh | apke | aapke',
  },
  after: {
    to: 'ko | ko bheje | ko bheje gaye | ke account mein | kay account mein | ko ada | ko bhej diye | ko muntaqil | ke naam | ko transfer | ko adaigi | ke account main | ko ada kar diye | ko ada kar diya gaya',
    from: 'se | say | ne | nay | ki taraf se | ki janib se | ke account se | kay account se | ne aap ko | ne ap ko | se wasool | se mosool | ne bheje | ke zariye | se mosool huay | se wasool hue',
    at: 'par | pe | mein | main | ki dukan par | par khareedari',
    for: 'ke liye | kay liye | ki mad mein | ke bill | ka bill | ki qist',
  },
  days: ['aaj', 'kal | guzishta roz', 'parson'],
  weekdays: [
    'peer ke roz',
    'mangal ke roz',
    'budh ke roz',
    'jumerat | jumeraat',
    'jumma ke roz | juma ke roz',
    'hafta ke roz',
    'itwar',
  ],
};

/** Sinhala; its joined letters without the invisible joiner, which is read over. */
export const SINHALA: Language = {
  code: 'si',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `හර | හර කර | හර කරන ලදී | හර කර ඇත | හර කරන ලදි | හර වී ඇත | හර විය | අඩු කර | අඩු කරන ලදී | අඩු කර ඇත | අඩු කරන ලදි | අඩු විය | අය කර | අය කරන ලදී | අය කර ඇත | අය කරන ලදි | අඩු වී ඇත`,
    ],
    [
      'debit',
      'debit',
      3,
      `ගෙවන ලදී | ගෙවන ලදි | ගෙවා ඇත | ගෙව්වා | ගෙවීම සාර්ථක* | ගෙවීම් සාර්ථක* | ගෙවීම කර ඇත | ගෙවීමක් කර ඇත | ගෙවීම සිදු කර ඇත | වියදම් කර | වියදම් කරන ලදී | වියදම් කර ඇත | වැය කර ඇත | මිලදී ගැනීම | මිලදී ගැනීමක් | මිලට ගැනීම | මිලදී ගත්
       බිල්පත් ගෙවීම | බිල් ගෙවීම | භාවිතා කර ඇත | රීලෝඩ් කර ඇත | වියදම | ගෙවීමක් සිදු`,
    ],
    ['debit', 'debit', 2, 'ගෙවීම | ගෙවීම් | ගෙවීමක්'],
    ['debit', 'debit', 1, 'ගනුදෙනුව | ගනුදෙනුවක් | ගනුදෙනු'],
    [
      'debit',
      'transfer',
      4,
      'ඔබගේ ගිණුමෙන් | ඔබේ ගිණුමෙන් | ඔබගේ ගිණුමෙන | ඔබගේ කාඩ්පතෙන් | ඔබේ කාඩ්පතෙන් | ඔබගේ බැංකු ගිණුමෙන් | ඔබ ගිණුමෙන්',
    ],
    [
      'debit',
      'transfer',
      3,
      'මාරු කිරීම | මාරු කර | මාරු කරන ලදී | මාරු කර ඇත | යවන ලදී | යවන ලදි | යවා ඇත | මුදල් යැවීම | මුදල් මාරුව | මාරු කිරීමක් | මුදල් හුවමාරුව | ප්රේෂණය | යැව්වා',
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      'ලබා ගෙන ඇත | ලබාගෙන ඇත | මුදල් ලබා ගෙන ඇත | ආපසු ගැනීම | මුදල් ගැනීම | ලබා ගැනීම | මුදල් ආපසු ගැනීම | ආපසු ගන්නා ලදී | ආපසු ගෙන ඇත | මුදල් ලබා ගැනීම | මුදල් ලබාගැනීම | එටීඑම් මුදල් ගැනීම | ආපසු ගැනීමක් | මුදල් ලබාගෙන ඇත',
    ],
    ['debit', 'fee', 3, 'ගාස්තු අය කර | ගාස්තුව අය කර | වාර්ෂික ගාස්තුව | ගාස්තු අය කරන ලදී'],
    [
      'credit',
      'credit',
      5,
      `බැර | බැර කර | බැර කරන ලදී | බැර කර ඇත | බැර වී | බැර වී ඇත | බැර විය | බැර කරන ලදි | තැන්පතු | තැන්පත් | තැන්පත් කර ඇත | තැන්පත් කරන ලදී | තැන්පත් කරන ලදි | තැන්පතුව | තැන්පතුවක් | තැන්පත් විය | මුදල් තැන්පතු`,
    ],
    [
      'credit',
      'credit',
      4,
      'ඔබගේ ගිණුමට | ඔබේ ගිණුමට | ඔබගේ බැංකු ගිණුමට | ඔබ වෙත යවා | ඔබට ලැබී | ඔබට ලැබුණි | ඔබට ලැබී ඇත',
    ],
    ['credit', 'credit', 3, 'ලැබී | ලැබුණි | ලැබී ඇත | ලැබුණා | ලද මුදල | ලැබීම් | පොලී බැර | මුදල් ලැබී ඇත'],
    ['credit', 'refund', 3, 'ආපසු ගෙවීම | ආපසු ගෙවා ඇත | ප්රතිපූරණය | ආපසු බැර | මුදල් ආපසු ගෙවීම | ආපසු ලබා දී ඇත'],
    ['credit', 'reversal', 3, 'ආපසු හැරවීම | ප්රතිවර්තනය | ආපසු හරවා ඇත | අවලංගු කර බැර'],
    ['credit', 'salary', 3, 'වැටුප | වැටුප් | විශ්රාම වැටුප | වැටුප් බැර'],
  ],
  labels: {
    amount: 'මුදල | වටිනාකම | ගනුදෙනු මුදල | මුදලක්',
    total: 'එකතුව | මුළු මුදල | මුළු එකතුව',
    balance:
      'ශේෂය | ගිණුම් ශේෂය | පවතින ශේෂය | ඉතිරි මුදල | ශේෂ | වත්මන් ශේෂය | ලබාගත හැකි ශේෂය | ලබා ගත හැකි ශේෂය | නව ශේෂය | ඉතිරි ශේෂය | ඉතිරිය | ගිණුමේ ශේෂය | දැනට ශේෂය | ගිණුමෙහි ශේෂය',
    limit: 'සීමාව | ණය සීමාව | පවතින සීමාව | ලබාගත හැකි සීමාව | ඉතිරි සීමාව',
    fee: 'ගාස්තුව | ගාස්තු | සේවා ගාස්තුව | කොමිස් | බදු | සේවා ගාස්තු',
    aside: 'හිඟ මුදල | අවම ශේෂය | ලකුණු | පොලී අනුපාතය | අවම ගෙවීම | ණය ශේෂය | මුළු හිඟය',
    account:
      'ගිණුම | ගිණුමට | ගිණුමෙන් | ගිණුම් අංක | ගිණුම් අංකය | ගිණුමේ | බැංකු ගිණුම | ඉතුරුම් ගිණුම | ඔබගේ ගිණුමෙන් | ඔබේ ගිණුමෙන් | ඔබගේ ගිණුමට | ඔබේ ගිණුමට | ගිණුමෙහි',
    card: 'කාඩ්පත | කාඩ්පතෙන් | කාඩ්පතට | ණය කාඩ්පත | හර කාඩ්පත | ණයපත | ක්රෙඩිට් කාඩ්පත | ඩෙබිට් කාඩ්පත | ණය කාඩ්පතෙන් | කාඩ් පත | කාඩ්පත් අංක | ඔබගේ කාඩ්පතෙන්',
    wallet: 'පසුම්බිය | පසුම්බියට | පසුම්බියෙන්',
    reference: 'යොමු අංකය | යොමුව | ගනුදෙනු අංකය | ගනුදෙනු අංක | යොමු අංක | රිසිට්පත් අංකය',
    party: 'යවන්නා | ලබන්නා | ප්රතිලාභියා | වෙළෙන්දා | වෙළඳසැල | විස්තරය | විස්තර | නම | එවන්නා | ස්ථානය',
    date: 'දිනය | දිනට | වේලාව | දින',
    contact:
      'අමතන්න | විමසීම් | අමතන්න: | දුරකථන | සම්බන්ධ වන්න | ඔබ නොවේ නම් | පැමිණිලි | වැඩි විස්තර | ඔබ විසින් නොකළේ නම් | ක්ෂණික ඇමතුම්',
  },
  phrases: {
    code: 'මුරපදය | සත්යාපන කේතය | ආරක්ෂක කේතය | තහවුරු කිරීමේ කේතය | එක් වරක් | ඔබගේ කේතය | රහස් අංකය',
    warning:
      'බෙදා නොගන්න | කිසිවෙකුට | නොදෙන්න | කිසිවෙකු සමඟ | හෙළි නොකරන්න | නොපවසන්න | කිසිවෙකුටත් | කාටවත් | ලබා නොදෙන්න | හෙළිදරව් නොකරන්න',
    declined:
      'අසාර්ථක | ප්රතික්ෂේප | අසාර්ථක විය | ප්රතික්ෂේප විය | ප්රතික්ෂේප කර ඇත | ප්රමාණවත් ශේෂයක් නැත | ප්රමාණවත් නොවේ | ප්රමාණවත් මුදල් නොමැත | අවලංගු කර ඇත | නොහැකි විය | සිදු නොවීය | ශේෂය ප්රමාණවත් | අසාර්ථකයි',
    scheduled:
      'ගෙවිය යුතු | නියමිත | ගෙවන්න | අවසන් දිනය | අඩු කෙරේ | හර කෙරේ | හර කරනු | අඩු කරනු | අය කරනු | බැර කරනු | බැර වනු | ගෙවිය යුතුය | ගෙවීමට නියමිත | හිඟ වාරික | ගෙවීමට ඇත | වාරිකය ගෙවන්න | කල් ඉකුත් | බැර කෙරෙනු | හර කෙරෙනු',
    collect: 'මුදල් ඉල්ලීම | ඉල්ලා ඇත | ඉල්ලා සිටී | ගෙවීම් ඉල්ලීම | මුදල් ඉල්ලා',
    promotion: 'දීමනා | වට්ටම් | වට්ටමක් | දිනන්න | ලබාගන්න | අයදුම් කරන්න | නොමිලේ | ත්යාග* | දිනුම් | විශේෂ දීමනා | ක්ෂණික ණය',
    notice:
      'සක්රීය කර | සක්රිය කර | යාවත්කාලීන | වෙනස් කර ඇත | අත්හිටුවා | ලියාපදිංචි | පිවිසීම | අවහිර කර | සක්රීය කරන ලදී | ලියාපදිංචිය',
    pending: 'සැකසෙමින් | අපේක්ෂිත',
  },
  places: {
    end: 'ක් | වෙත | වෙතින් | සිට | ගේ | ගෙන් | ට | න් | දී | හි | විසින් | මගින් | ඔබගේ | ඔබේ | සහ | ඇත | දින | සඳහා | හරහා | දිනට',
  },
  after: {
    to: 'වෙත | වෙත | ට | වෙත යවන ලදී | ගේ ගිණුමට | වෙත ගෙවන ලදී | හට | වෙත මාරු',
    from: 'වෙතින් | ගෙන් | විසින් | ගේ ගිණුමෙන් | වෙතින් ලැබී | මගින්',
    at: 'හිදී | හි | දී | හි දී | වෙළඳසැලේ | ආයතනයේ',
    for: 'සඳහා | වෙනුවෙන්',
  },
  months: [
    'ජනවාරි',
    'පෙබරවාරි',
    'මාර්තු',
    'අප්රේල් | අප්රියෙල්',
    'මැයි',
    'ජූනි | ජුනි',
    'ජූලි | ජුලි',
    'අගෝස්තු',
    'සැප්තැම්බර්',
    'ඔක්තෝබර්',
    'නොවැම්බර්',
    'දෙසැම්බර්',
  ],
  days: ['අද', 'ඊයේ', 'පෙරේදා'],
  weekdays: ['සඳුදා', 'අඟහරුවාදා', 'බදාදා', 'බ්රහස්පතින්දා', 'සිකුරාදා', 'සෙනසුරාදා', 'ඉරිදා'],
};
