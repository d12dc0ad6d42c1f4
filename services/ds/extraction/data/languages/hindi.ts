import type { Language } from '../../words/language.ts';

/** Hindi in Latin letters, as Indian banks and their customers mix it with English. */
export const HINDI_LATIN: Language = {
  code: 'hi-Latn',
  verbs: [
    ['debit', 'cash_withdrawal', 3, `nikalwaye gaye | nikalwaye gaye hain`],
    ['credit', 'transfer', 4, `se bhej di gayi hai | se bheji gayi hai`],
    [
      'debit',
      'debit',
      5,
      `se le liya | se le liye | se le liya hai | kist vasool | vasool ho gayi | vasool ho gaye
        ka bill bhar diya | bill bhar diya | block kar rakhe hain | kat gaya hai | cut gaye | cut gaya
        cut gayi | cut hue | cut hua | cut hui | cut ho gaye | cut ho gaya | cut ho gayi | debit gaye
        vasooli | vasuli | vasool kiye | kat gaye | kat gaya | kat gayi | kat gayi hai | kat gaye hain
        kata gaya | kate gaye | kati gayi | kaata gaya | kaate gaye
       kaati gayi | kat liye | kat liye gaye | kaat liye | kaat liye gaye | kaat li gayi | kaat liya gaya | kat chuke | paise kate
       paise kat gaye | rupaye kate | rupaye kat gaye | se kati | se kate | se kata | ki rashi kati | katauti | katoti
       debit hue | debit hua | debit hui | debit kiye | debit kiye gaye | debit kiya gaya | debit kiya | debit ki gayi
       debit ho gaye | debit ho gaya | debit ho gayi | debit kar diye gaye | debit kar diya gaya | debit kar liye gaye
       debit kar di gayi | deduct hue | deduct hua | deduct kiye gaye | deduct ho gaye | deduct kiya gaya | ghataye gaye
       auto debit hua | auto debit hue`,
    ],
    [
      'debit',
      'debit',
      3,
      `kharch hue | kharch kiye | kharch kiya | kharch ho gaye | kharch kiye gaye | kharch kiya gaya | kharch kar diye | kharche
       diye gaye | diye gaye hain | diya gaya | di gayi | de diye | de diye gaye | diye hain | bhugtan kiya | bhugtan kiya gaya
       bhugtan kiya hai | bhugtan kar diya | bhugtan kar diya gaya | bhugtan hua | bhugtan ho gaya | bhugtan ho gaya hai
       bhugtan safal | ka bhugtan safal | bhugtan safal raha | bhugtan safaltapurvak | bhugtan safaltapoorvak | bhugtan kiye
       ka bhugtan kiya | ka bhugtan hua | ka bhugtan ho gaya | ka bhugtan kiya gaya | kharide | kharida | kharidi | kharidari
       khareedari | khareeda | ada kiye | ada kiye gaye | ada kiya | ada kiya gaya | ada ki gayi | chukaye | chukaye gaye
       chukaya | chukaya gaya | chuka diye | payment safal | payment ho gaya | payment ho gayi | payment kiya | payment kiya gaya
       payment kar diya | payment ki gayi | recharge safal | ka recharge safal | ka recharge safal raha | ka recharge ho gaya | ka recharge kiya gaya | ki kist kati | recharge ho gaya | recharge kiya gaya | istemal kiya gaya
       upyog kiya gaya | len-den safal | lenden safal | bill bhara gaya | bill bhar diya | bhare gaye | bhar diye | bhar diya gaya
       emi kati | emi kat gayi | kist kati | kist kat gayi | kist bhari gayi | swipe kiya | swipe kiya gaya`,
    ],
    ['debit', 'debit', 2, 'bhugtan | kharch | kharid | khareed'],
    ['debit', 'debit', 1, 'len-den | lenden | len den | lain-dain'],
    [
      'debit',
      'transfer',
      4,
      `aapke khate se | apke khate se | aapke khaate se | aapke account se | apke account se | aapke a/c se | aapke bank khate se
       aapke bank account se | aapke wallet se | aapke khate mein se | aapke khate me se | apne khate se | mere khate se
       mere account se | aapke card se | aapne bheje | aapne bheja | aapne diye | aapne diya | aapne bhugtan kiya | aapne pay kiya
       aapne pay kiye | aapne transfer kiye`,
    ],
    [
      'debit',
      'transfer',
      3,
      `bheje | bheja | bheji | bhej diye | bhej diya | bhej di | bhej diye gaye | bhej diye gaye hain | bhej diya gaya | bhej di gayi
       bheje gaye | bheje gaye hain | bheja gaya | bheji gayi | bheje hain | bhej chuke | transfer kiye | transfer kiya
       transfer kiye gaye | transfer kiya gaya | transfer ki gayi | transfer hue | transfer hua | transfer ho gaye
       transfer ho gaya | transfer kar diye | transfer kar diya | transfer kar diye gaye | antarit | send kiye | send kiya
       send kar diye | send ho gaye`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      `nikale | nikaale | nikasi | nikaasi | nikale gaye | nikale gaye hain | nikala gaya | nikaale gaye | nikali gayi | nikaali gayi
       nikal liye | nikal liye gaye | nikale hain | cash nikala | cash nikala gaya | cash nikale | nakad nikasi | nakad nikala
       nakad nikale | atm se nikale | atm se nikala | paise nikale | paise nikale gaye | withdraw kiye | withdraw kiya gaya
       withdraw kiye gaye | withdraw hue | nakadi nikasi`,
    ],
    [
      'debit',
      'fee',
      3,
      'shulk kata | shulk kata gaya | shulk liya gaya | prabhar kata gaya | charge kata | charge kate | charge kata gaya | varshik shulk | sms shulk | charges kate gaye',
    ],
    [
      'credit',
      'credit',
      5,
      `byaaj jama | byaj jama | wallet me paise aa gaye | card se daale | bank me pahunch gaye
        apna hissa de diya | hissa de diya | ne apna hissa | wapas kar diye | paise aa gaye | jama hue
        jama hua | jama hui | jama kiya gaya | jama kiye gaye | jama ki gayi | jama kar diye
        jama kar diye gaye
       jama kar diya gaya | jama kar di gayi | jama ho gaye | jama ho gaya | jama ho gayi | jama ho gaye hain | jama ho chuke
       jama kiye | jama kiya | jama hue hain | jamaa hue | credit hue | credit hua | credit hui | credit kiye | credit kiye gaye
       credit kiya gaya | credit ki gayi | credit ho gaye | credit ho gaya | credit ho gayi | credit kar diye gaye
       credit kar diya gaya | jode gaye | jod diye gaye | jodi gayi | joda gaya | jod diya gaya | nakad jama | deposit hue
       deposit hua | deposit kiye gaye | deposit kiya gaya | deposit ho gaye`,
    ],
    [
      'credit',
      'credit',
      4,
      `aapke khate mein | aapke khate me | apke khate mein | apke khate me | aapke khaate mein | aapke account mein | aapke account me
       apke account mein | apke account me | aapke a/c mein | aapke a/c me | aapke bank khate mein | aapke bank account mein
       aapke wallet mein | aapke wallet me | mere khate mein | mere account mein | mere account me | aapko bheje | aapko bheja
       aapko bheje hain | ne aapko | aapko mile | aapko mila | aapko mile hain | aapko diye | mujhe bheje | mujhe mile | mujhe diye
       ne bheje | ne bheja | ne bheje hain | ne aapke khate mein | ne mujhe | aapko prapt hue`,
    ],
    [
      'credit',
      'credit',
      3,
      `prapt hue | prapt hua | prapt hui | prapt kiye | prapt kiya | prapt kiye gaye | prapt kiya gaya | prapt ho gaye | prapt ho gaya
       praapt hue | praapt hua | prapt hue hain | mile hain | mil gaye | mil gaya | mil gayi | mil gaye hain | mili hai | aaye hain
       aa gaye | aa gaya | aa gaye hain | aa gayi | receive hue | receive hua | receive kiye | receive ho gaye | paise aaye
       paise mile | paise prapt hue | paise aa gaye | rupaye mile | rupaye aaye | byaj jama | byaj mila | se prapt | ka bhugtan prapt
       bhugtan prapt | bhugtan prapt hua | payment prapt | payment prapt hua | payment mila | payment aaya`,
    ],
    ['credit', 'credit', 2, 'jama | jamaa | prapt'],
    [
      'credit',
      'refund',
      3,
      `vaapas | vapas | vaapas jama | vapas jama | wapas jama | vaapas kar di | vapas kar di | vaapas kar diye | vapas kar diye | vaapas aaye | vapas aaye | lautaye gaye | lautaya gaya | lauta diye gaye | wapas | wapas aaye | wapas aa gaye | wapas mile | wapas kiye gaye | wapas kiya gaya | wapas kar diye | wapas kar diye gaye | wapsi
       refund hua | refund hue | refund kiya gaya | refund kiye gaye | refund ho gaya | refund ho gaye | refund mila | refund aaya
       refund kar diya gaya | refund jama | lautaye gaye | lauta diye | lauta diye gaye | lautaya gaya | vapas | vapas kiye gaye`,
    ],
    [
      'credit',
      'reversal',
      3,
      'reverse hue | reverse hua | reverse kiye gaye | reverse kiya gaya | reverse kar diye gaye | reverse kar diya gaya | reverse ho gaye | wapas jama | wapas credit | vapas jama',
    ],
    [
      'credit',
      'salary',
      3,
      'vetan | vetan jama | salary aayi | salary aa gayi | salary jama | salary jama hui | salary mili | salary credit hui | tankhwah | tankha aayi | pension jama | pension aayi',
    ],
  ],
  labels: {
    amount: 'rashi | rakam | raqam | dhanrashi | kul bhugtan rashi | len-den rashi',
    total: 'kul rashi | kul rakam | kul bhugtan',
    balance: `total ab | wallet me ab | ab wallet me | baki | uplabdh | uplabdh balance | bacha hua balance | bakaya | shesh | bache | bacha | khate mein | khate me | shesh rashi | uplabdh shesh | bacha balance | baaki
      khate mein bache | kul shesh | uplabdh rashi | balance hai | khate ka balance | khate mein balance | khate me balance
      aapke khate mein shesh | aapke khate me balance | aapke khate mein balance | aapke khate ka balance | aapke account ka balance
      aapka balance | apka balance | aapka naya balance | naya balance | uplabdh balance | bacha hua balance | baki balance
      baaki balance | bachi rashi | bachi hui rashi | ab balance | balance bacha | vartman balance | vartman shesh | maujuda balance
      wallet balance hai | ab bacha | ab bache | shesh balance | khata shesh | shesh hai | baki rashi | kul balance`,
    limit: 'uplabdh limit | bachi limit | credit seema | uplabdh seema | bachi hui limit | kul limit',
    fee: 'shulk | prabhar | seva shulk | sewa shulk | shulk sahit | charge sahit | jurmana',
    aside: `kul bakaya | bakaya rashi | nyuntam rashi | nyunatam rashi | nyuntam shesh | nyuntam balance | loan bakaya | rin bakaya | byaj dar
      vilamb shulk | cashback mila | cashback prapt | se adhik | se zyada | se jyada | bachat ki`,
    account: `khata | khate | khate se | khaata | khaate | khata sankhya | khata no | khata number | khate ke | aapke khate | aapke khata
      aapke a/c | aapka khata | apke khate | aapke account | aapke khate se | aapke khate mein | aapke khate me | aapke account se
      aapke account mein | aapke a/c se | bachat khata | bachat khate | bank khate | bank khata | khate sankhya`,
    card: 'aapke card se | card se | aapke card | aapke debit card | aapke credit card | debit card se | credit card se | aapka card',
    wallet: 'aapke wallet se | aapke wallet mein | aapke wallet me | wallet se | wallet mein | aapka wallet',
    party: `bhejne wale | bhejne wala | bhejnewale | prapt karta | praptkarta | praptakarta | prapt karne wale | prapt karne wala | labharthi
      vyapari | dukan | dukandar | vivaran | kisko | kisse | kise bheja | bheja gaya: | naam`,
    date: 'tarikh | tareekh | taarikh | dinank | dinaank',
    contact: `sampark karein | sampark kare | sampark karen | call karein | call kare | call karen | par call | par sampark | sms karein | sms kare
      agar aapne nahi | agar aapne nahin | yadi aapne nahi | yadi aapne nahin | yadi aap nahi | yadi yeh aapne nahi | yadi ye len-den
      galat len-den | galat lenden | aapne nahi kiya | shikayat | shikayat ke liye | adhik jankari | jankari ke liye | block karne ke liye
      toll free par | helpline par | par jayein | par jaye | click karein | click kare | link par | par click`,
    reference:
      'raseed | sandarbh | sandarbh sankhya | sandarbh no | sandarbh kramank | len-den sankhya | lenden id | len-den id | transaction sankhya | utr sankhya | rasid sankhya',
  },
  phrases: {
    uncharged: `kate hi nahi | nahi kate | paise nahi kate | koi paisa nahi kata`,
    summary: `kul kharch | monthly summary | kharche ka summary`,
    lure: `mubarak ho | bisp 8171 | pin send karen | kyc update karein | kyc update kare | bijli kat | bijli kaat`,
    code: `kisi ko otp | otp hai | aapka otp | apka otp | ke liye otp | otp darj | otp dalein | otp daalein | satyapan code | aapka pin hai
      login ke liye | aapka code | verification code hai | password hai`,
    warning: `kisi se share na | kisi ko na bataye* | share na kare* | kisi ke saath share | kisi ke sath share | kisi ko mat | sajha na kare*
      kisi se bhi share | kisi ko bhi na | kisi ke saath bhi | kisi ke sath bhi | kisi ke saath sajha | kisi ke sath sajha | saajha na kare*
      mat batayein | mat bataye | na batayein | na bataye | share mat kar* | kabhi nahi maangta | kabhi nahi mangta | kabhi nahin maangta
      savdhan rahe* | saavdhan rahe* | satark rahe* | dhokhadhadi se | thagi se | kisi anjaan | kisi ko na de* | otp na de* | pin na de*
      paise prapt karne ke liye pin | pin ki zarurat nahi`,
    declined: `manzoor nahi hui | manzoor nahi hua | limit khatam | kya aap hi | kya aapne | haan ya nahi
      koshish kar rahe hain | nakam | nakaam | asafal | vifal | asafal raha | asafal rahi | asafal ho gaya
      asafal ho gayi | asafal hua | vifal raha | vifal ho gaya
      nahi ho paya | nahi ho payi | nahi ho saka | nahi ho saki | nahi ho sake | nahin ho paya | nahin ho payi | nahin ho saka | nahin ho saki
      pura nahi ho | poora nahi ho | pura nahi hua | poora nahi hua | fail ho gaya | fail ho gayi | fail hua | fail hui | fail ho gaye
      fail raha | decline ho gaya | decline ho gayi | decline hua | decline kar diya | reject ho gaya | reject kar diya | asweekar
      asweekrit | aswikar | aswikrit | khariz | kam hone ke karan | paryapt nahi | paryapt nahin | paryapt shesh | paryapt balance na
      paryapt rashi na | aparyapt | balance kam | shesh kam | balance nahi hai | balance na hone | rashi na hone | radd kar diya
      radd ho gaya | radd kiya gaya | debit nahi hua | debit nahi hue | debit nahi hui | jama nahi hue | jama nahi hua | jama nahi ho
      credit nahi hua | credit nahi hue | nahi kata | nahi kate | nahi kat paye | nahi kati | nahi kata gaya | nahi kate gaye
      nahi bheje | nahi bheje gaye | nahi bheja | bhugtan nahi hua | bhugtan nahi ho | bhugtan nahi kiya | payment nahi hua
      payment nahi hui | payment nahi ho | transfer nahi hua | transfer nahi hue | transfer nahi ho | nahi nikale | nahi nikle
      prapt nahi hue | prapt nahi hua | prapt nahi hui | nahi kiya ja saka | nahi ki ja saki | bounce ho gaya | bounce hua | bounce ho gayi`,
    scheduled: `emi kategi | balance bana kar rakhein | balance banaye rakhein | kat jayenge | kat jayega
      kat jayegi | katenge | katega | kategi | kata jayega | kata jayegi | kaate jayenge | kate jayenge
      kaata jayega | kaati jayegi | kati jayegi | kat liye jayenge | kaat liye jayenge | debit honge | debit hoga | debit hogi
      debit kiya jayega | debit kiye jayenge | debit ki jayegi | debit ho jayega | debit ho jayenge | debit ho jayegi | debit kar liye jayenge
      debit kar diye jayenge | deduct honge | deduct hoga | deduct kiye jayenge | deduct ho jayenge | deduct kiya jayega | kaatne wale
      katne wale | katne wali | katne wala | debit hone wala | debit hone wali | debit hone wale | bhugtan karein | bhugtan kare | bhugtan karen
      ka bhugtan karein | ka bhugtan kare | ka bhugtan karen | bhugtan kijiye | bhugtan kar dein | bhugtan kar de | bhugtan kiya jayega
      bhugtan hoga | jama karein | jama kare | jama karen | jama karayein | jama karaye | jama karwaye* | jama kar dein | dey tithi
      dey rashi | dey hai | antim tithi | antim tarikh | aakhri tarikh | akhri tarikh | aakhiri tarikh | niyat tithi | ki kist baki hai
      baki hai jald | kist baki | kist dey | emi baki | emi dey | bill baki | bill dey | jald bharein | jald bhare | bhar dein | bhar de | bill bharein
      due hai | bakaya hai | baki hai kripya | bakaya hai kripya | payment karein | payment kare | payment karen | pay karein | balance banaye
      balance banaye rakhe* | paryapt balance rakhe* | paryapt shesh rakhe* | paryapt rashi rakhe* | paryapt balance sunishchit
      balance rakhe* | khate mein rashi rakhe* | yaad dilana | yad dila | samapt ho raha | samapt hone wala | samapt hone wali
      jama honge | jama hoga | jama kiye jayenge | jama kiya jayega | jama ki jayegi | jama ho jayenge | jama ho jayega | credit honge
      credit hoga | credit kiye jayenge | credit kiya jayega | credit ho jayenge | credit ho jayega | wapas kar diye jayenge | wapas aa jayenge
      wapas kiye jayenge | wapas jama ho jayenge | refund kiya jayega | refund kar diya jayega | refund ho jayega | bheje jayenge
      bhej diye jayenge | bheja jayega | transfer honge | transfer kiye jayenge | transfer kiya jayega | mil jayenge | mil jayega | aa jayenge
      prapt honge | prapt hoga`,
    collect: `paise mange | paise maange | mang rahe | maang raha | maang rahe | mang raha | mange hain | maange hain | mange hai | maange hai | request ki hai
      bhugtan ki maang | bhugtan ki mang | bhugtan anurodh | bhugtan ka anurodh | anurodh kiya | anurodh kiya hai | anurodh bheja | anurodh prapt
      ka anurodh | request bheji | request bheji hai | request kiye hain | request kiya hai | payment request bheji | paise ki request
      paise request kiye | ki maang ki | ki mang ki | rashi mangi | rashi maangi | approve karne par | approve karein | sweekar karein
      sweekar karne par | manjoor karein | request sweekar`,
    promotion: `badhai ho | apply karein | apply kare | taiyar hai | loan taiyar | jaldi karein | jaldi kare | abhi apply | abhi download | paayein | payein | paaye* | jeetein | jeete* | jeetne ka | muft | offer ka
      laabh uthayein | labh uthaye* | laabh uthaye* | labh uthayein | chhoot | chhut | bumper | turant paaye* | turant loan | loan paye* | karein aur
      tak ka loan | tak ka cashback | tak cashback | tak ki chhoot | ka mauka | mauka na | abhi khareed* | abhi kharid* | abhi recharge
      abhi aavedan | aavedan karein | avedan kare* | apply karein | apply kare | abhi le* | ke liye patra hain | ke liye yogya | sirf aaj
      kewal aaj | aaj hi | inam jeete* | free mein paye* | bina kisi dastavez | bina byaj | kam byaj | aasan kist* | asaan kist*
      pre-approved loan paye* | refer karein | dosto ko | doston ko
      khareedein | kharidein | invest karein | nivesh karein | upgrade karein`,
    notice: `se bhi kam bacha | se kam bacha hai | badhakar | kar di gayi hai | andaazan kharcha
      kharcha aayega | jaanch mein | review me hai | safaltapoorvak badla | safaltapurvak badla
      update kiya gaya | update kar diya | update ho gaya | update ho gayi | pan link | kyc update
      band kar diya | band ho jayega | band kiya gaya | chalu ho gaya | chalu kar diya | chalu kiya gaya | block kar diya | block ho gaya
      block kiya gaya | activate ho gaya | activate kar diya | activate kiya gaya | sakriya | sakriy | register ho gaya | register kiya gaya
      panjikrit | panjikaran | login kiya gaya | login hua | labharthi joda | beneficiary joda | joda gaya hai labharthi | pin badla | pin badal
      badal diya gaya | badla gaya hai | link kar diya | link ho gaya | mandate register | bhej diya gaya hai card | dispatch kar diya
      anurodh prapt hua | seva uplabdh nahi | sewayein | link karein | update karein | kyc karein | aadhaar link`,
    pending: `prakriya mein | process ho raha | process mein hai | pending hai | lambit | bhugtan lambit | payment pending hai | pratiksha mein
      intezaar karein | intzar kare*`,
  },
  places: {
    end: `ko | ke | mein | me | par | se | hai | hain | ka | ki | dwara | aapke | apne | dinank | aapko | ne | aur | agar | yadi | ke liye | ke dwara
      kripya | dhanyavad | dhanyawad | hue | hua | gaye | gaya | apke | ke madhyam se | ke khate | tarikh`,
    for: 'ke liye',
  },
  after: {
    to: `ko | ko bheje | ko bheja | ke khate mein | ke khate me | ko diye | ko diya | ko bhugtan | ko ka bhugtan | ko transfer | ko bhej diye | ko pay
      ke account mein | ke account me | ke naam | ko bheje gaye | ko bhej diye gaye | ke paas | ko payment | ko diye gaye`,
    from: `se | dwara | ne bheje | ki taraf se | ne | ke dwara | ki or se | se prapt | se prapt hue | se mile | ne bheja | se aaye | ke khate se
      ke account se | ne diye | se jama | se jama hue | ki ore se | ne aapko | ne aapke khate mein | ne mujhe`,
    at: 'par | pe | mein | me | ki dukan par | store par | ke yahan | par kharch | pe kharch | outlet par',
    for: 'ke liye | ke bill | ka bill | ki kist | ki emi | ka recharge | bill ke liye | ke badle',
  },
  months: [
    'janvari | janwari',
    'farvari | farwari | farvary',
    'maarch',
    'aprail',
    'mayi',
    'joon',
    'julai',
    'agast',
    'sitambar | sitamber',
    'aktubar | aktoobar',
    'navambar',
    'disambar',
  ],
  days: ['aaj', 'kal | beete kal', 'parso | parson'],
  weekdays: [
    'somvar | somwar',
    'mangalvar | mangalwar',
    'budhvar | budhwar',
    'guruvar | guruwar',
    'shukravar | shukrawar',
    'shanivar | shaniwar',
    'ravivar | raviwar',
  ],
};

/** Hindi in Devanagari. */
export const HINDI: Language = {
  code: 'hi',
  verbs: [
    ['debit', 'debit', 4, `आपका दान | दान प्राप्त | आपका भुगतान प्राप्त`],
    ['credit', 'reversal', 5, `वापस जमा | वापस जमा कर दिए | वापस जमा किए`],
    [
      'debit',
      'debit',
      5,
      `हमने upi से ले लिए | ले लिए हैं | आपके खाते से काटा गया | खाते से काटा गया | का शुल्क काटा गया
        का रिचार्ज कराया | रिचार्ज कराया | पैसा खाता से गया | प्राप्त किए nach | से रु प्राप्त किए
        वसूल की गई | किस्त वसूल | डेबिट | डेबिट किए | डेबिट किया | डेबिट किए गए | डेबिट किये गए
        डेबिट किये गये | डेबिट किया गया | डेबिट की गई | डेबिट हुए | डेबिट हुआ | डेबिट हुई
       डेबिट हो गए | डेबिट हो गया | डेबिट हो गई | डेबिट कर दिए गए | डेबिट कर दी गई | काटे | काट लिए | काट लिए गए | काटे गए | काटे गये | काटा गया | काटी गई
       काट लिया गया | काट ली गई | कटे | कट गए | कट गये | कट गया | कट गई | नामे | नामे किए गए | नामे की गई | नामे डाला गया | कटौती | कटौती की गई | घटाए गए | घटाई गई`,
    ],
    [
      'debit',
      'debit',
      3,
      `भुगतान किया | भुगतान किया गया | भुगतान किया है | भुगतान हुआ | भुगतान हो गया | भुगतान सफल | भुगतान सफल रहा | का भुगतान सफल | भुगतान सफलतापूर्वक | भुगतान कर दिया
       खर्च किए | खर्च किया | खर्च किए गए | खर्च हुए | खर्च किये | ख़र्च किए | खरीद | ख़रीद | खरीदारी | ख़रीदारी | खरीदा | खरीदे | अदा किए | अदा किए गए | अदा किया गया | अदा की गई | चुकाए
       चुकाए गए | चुकाया गया | दिए गए | दिये गए | दी गई राशि | पेमेंट सफल | पेमेंट किया | पेमेंट हो गया | पेमेंट किया गया | रिचार्ज सफल | रिचार्ज किया गया | उपयोग किया गया | इस्तेमाल किया गया
       लेनदेन सफल | लेन-देन सफल | भरे गए | भरा गया | किस्त कटी`,
    ],
    ['debit', 'debit', 2, 'भुगतान | खर्च | ख़र्च | पेमेंट'],
    ['debit', 'debit', 1, 'लेनदेन | लेन-देन | ट्रांजैक्शन | ट्रांज़ैक्शन | संव्यवहार'],
    [
      'debit',
      'transfer',
      4,
      `आपके खाते से | आपके अकाउंट से | आपके बैंक खाते से | आपके वॉलेट से | आपके खाते में से | अपने खाते से | आपके कार्ड से | आपने भेजे | आपने भुगतान किया | आपके बचत खाते से
       आपने भेजा | मेरे खाते से | आपके ए/सी से`,
    ],
    [
      'debit',
      'transfer',
      3,
      `भेजे | भेजा | भेजी | भेजे गए | भेजे गये | भेजा गया | भेजी गई | भेज दिए | भेज दिए गए | भेज दिया गया | भेजे हैं | अंतरित | अंतरित किए गए | अंतरित की गई | अंतरण | ट्रांसफर
       ट्रांसफर किए | ट्रांसफर किए गए | ट्रांसफर किया गया | ट्रांसफर हुए | ट्रांसफर हो गए | हस्तांतरित | हस्तांतरित किए गए | हस्तांतरित की गई | ट्रान्सफर | ट्रांसफ़र`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      'निकाले | निकाले गए | निकाले गये | निकासी | निकाला | निकाला गया | निकाली गई | नकद निकासी | नकदी निकासी | आहरण | आहरित | नकद आहरण | एटीएम से निकाले | निकाल लिए | नकद निकाला',
    ],
    [
      'debit',
      'fee',
      3,
      'शुल्क काटा गया | शुल्क लिया गया | प्रभार काटा गया | वार्षिक शुल्क | एसएमएस शुल्क | शुल्क डेबिट | चार्ज काटा गया',
    ],
    [
      'credit',
      'credit',
      5,
      `ब्याज जोड़ा गया | तिमाही ब्याज | ब्याज जमा | जोड़ा गया | लौटा दिए | वॉलेट में डाले | वॉलेट में जोड़े
        वॉलेट में जुड़े | हिस्से के लौटा दिए | क्रेडिट | क्रेडिट किए गए | क्रेडिट किया गया | क्रेडिट की गई
        क्रेडिट हुए | क्रेडिट हुआ | क्रेडिट हुई | क्रेडिट हो गए | क्रेडिट हो गई | जमा | जमा हुए | जमा हुआ
        जमा हुई | जमा किए
       जमा किए गए | जमा किये गए | जमा किये गये | जमा किया गया | जमा की गई | जमा हो गए | जमा हो गया | जमा हो गई | जमा कर दिए गए | जमा कर दी गई | जोड़े गए | जोड़ दिए गए | जोड़ी गई | नकद जमा`,
    ],
    [
      'credit',
      'credit',
      4,
      `आपके खाते में | आपके अकाउंट में | आपके बैंक खाते में | आपके वॉलेट में | आपके बचत खाते में | आपको भेजे | आपको भेजे हैं | आपको मिले | आपको मिले हैं | आपको प्राप्त हुए | ने आपको
       ने भेजे | ने भेजे हैं | मेरे खाते में | आपको प्राप्त`,
    ],
    [
      'credit',
      'credit',
      3,
      `प्राप्त | प्राप्त हुए | प्राप्त हुआ | प्राप्त हुई | प्राप्त किए | प्राप्त किया | प्राप्त हो गए | मिले | मिले हैं | मिल गए | आए | आए हैं | आ गए | भुगतान प्राप्त | भुगतान प्राप्त हुआ
       ब्याज जमा | पैसे मिले | पैसे आए`,
    ],
    [
      'credit',
      'refund',
      3,
      'वापस | वापस किए गए | वापस किया गया | वापस आए | वापस मिले | वापसी | रिफंड | रिफ़ंड | रिफंड किया गया | रिफंड जमा | रिफंड हुआ | लौटाए गए | लौटा दिए गए | लौटाया गया | धनवापसी',
    ],
    [
      'credit',
      'reversal',
      3,
      'रिवर्स | रिवर्स किए गए | रिवर्स किया गया | रिवर्स हुए | वापस जमा | वापस क्रेडिट | प्रतिवर्तित',
    ],
    ['credit', 'salary', 3, 'वेतन | सैलरी | तनख्वाह | पेंशन | वेतन जमा | सैलरी जमा'],
    ['debit', 'debit', 3, `को मिल गए | को मिल गया`],
  ],
  labels: {
    document: `ऑर्डर | ऑर्डर नंबर | बुकिंग | रसीद`,
    amount: 'राशि | रकम | धनराशि | लेनदेन राशि',
    total: 'कुल राशि | कुल | कुल रकम',
    balance: `बकाया राशि | अब वॉलेट में | अब खाते में | शेष | शेष राशि | उपलब्ध शेष | उपलब्ध शेष राशि | बैलेंस | बकाया शेष | उपलब्ध राशि | कुल शेष | उपलब्ध बैलेंस | खाता शेष | खाते का शेष | खाते में शेष | वर्तमान शेष
      नया बैलेंस | मौजूदा बैलेंस | कुल बैलेंस | बाकी राशि | शेष बैलेंस | बची राशि | बाकी | आपका बैलेंस | खाते में बैलेंस | खाते का बैलेंस | अब शेष`,
    limit: 'सीमा | लिमिट | उपलब्ध सीमा | उपलब्ध लिमिट | क्रेडिट सीमा | क्रेडिट लिमिट | बची लिमिट',
    fee: 'शुल्क | प्रभार | सेवा शुल्क | जीएसटी | चार्ज | फीस | कमीशन | जुर्माना',
    aside:
      'बकाया राशि | कुल बकाया | न्यूनतम राशि | न्यूनतम शेष | न्यूनतम बैलेंस | कैशबैक | रिवॉर्ड पॉइंट | अंक | ब्याज दर | ऋण बकाया | लोन बकाया | से अधिक | से ज्यादा | विलंब शुल्क',
    account: `खाता | खाते | खाता संख्या | खाते में | खाते से | खाता सं | खाता सं. | खाता क्रमांक | खाता नंबर | खाते के | बचत खाता | बचत खाते | बैंक खाता | बैंक खाते | अकाउंट | आपके खाते
      आपके खाते से | आपके खाते में | आपके अकाउंट से | आपके अकाउंट में | ए/सी | ऋण खाता | चालू खाता | आपके बचत खाते से | आपके बचत खाते में`,
    card: 'कार्ड | डेबिट कार्ड | क्रेडिट कार्ड | एटीएम कार्ड | कार्ड से | डेबिट कार्ड से | क्रेडिट कार्ड से | आपके कार्ड से | रुपे कार्ड',
    wallet: 'वॉलेट | वॉलेट में | वॉलेट से | वालेट | आपके वॉलेट से | आपके वॉलेट में',
    reference:
      'संदर्भ | संदर्भ संख्या | संदर्भ क्रमांक | यूपीआई संदर्भ | संदर्भ सं | संदर्भ सं. | लेनदेन संख्या | लेनदेन आईडी | लेन-देन आईडी | यूटीआर | रेफ | रेफ नंबर | यूपीआई रेफ | यूपीआई संदर्भ संख्या | रसीद संख्या | ट्रांजैक्शन आईडी',
    party:
      'भेजने वाला | भेजने वाले | प्रेषक | प्राप्तकर्ता | पाने वाला | लाभार्थी | व्यापारी | विवरण | दुकान | नाम | प्राप्त करने वाला',
    contact: `कॉल करें | संपर्क करें | कॉल | हेल्पलाइन | पर कॉल करें | पर संपर्क करें | यदि आपने नहीं | अगर आपने नहीं | यदि आप नहीं | शिकायत | अधिक जानकारी | फोन | मोबाइल | टोल फ्री | क्लिक करें
      पर क्लिक करें | गलत लेनदेन | एसएमएस करें | ब्लॉक करने के लिए`,
    date: 'दिनांक | तारीख | तिथि | समय | दि.',
  },
  phrases: {
    uncharged: `कोई राशि नहीं काटी गई | पैसे नहीं कटे | राशि नहीं कटी | कोई शुल्क नहीं लिया`,
    summary: `ख़र्च हुए | सबसे ज़्यादा खाने पर | सबसे ज़्यादा खर्च | कुल ख़र्च | मासिक सारांश | कुल खर्च
      खर्च का सारांश`,
    code: 'ओटीपी | सत्यापन कोड | पासवर्ड | वन टाइम पासवर्ड | ओ टी पी | वेरिफिकेशन कोड | सुरक्षा कोड | सत्यापन पिन',
    warning: `साझा न करें | किसी को न | किसी के साथ साझा | न बताएं | शेयर न करें | किसी को भी न | किसी के साथ शेयर | किसी से साझा | किसी से शेयर | साझा ना करें | शेयर ना करें | ना बताएं | न बताएँ
      किसी के साथ भी | कभी नहीं मांगता | कभी नहीं माँगता | सतर्क रहें | सावधान रहें | धोखाधड़ी से | किसी को ना | न दें`,
    declined: `क्या आपने | आप कर रहे हैं? हाँ | हाँ = 1 | हाँ के लिए | क्या आप ही | असफल रहा | असफल रही
      भुगतान असफल | असफल | विफल | अस्वीकृत | अपर्याप्त | अस्वीकार | नाकाम | फेल | नहीं हो सका | नहीं हो सकी
      नहीं हो सके | नहीं हो पाया | नहीं हो पाई | नहीं हुआ | नहीं हुई | नहीं हुए | पर्याप्त शेष नहीं
      पर्याप्त राशि नहीं | पर्याप्त बैलेंस नहीं | पर्याप्त शेष न होने | कम शेष के कारण | रद्द कर दिया | रद्द किया गया | रद्द हो गया | डेबिट नहीं हुआ | डेबिट नहीं हुए | जमा नहीं हुए | जमा नहीं हुआ | जमा नहीं हो
      नहीं काटे गए | नहीं कटे | नहीं भेजे गए | भुगतान नहीं हुआ | भुगतान नहीं हो | नहीं किया जा सका | नहीं की जा सकी | खारिज | बाउंस | प्राप्त नहीं हुआ | प्राप्त नहीं हुई | प्राप्त नहीं हुए | क्रेडिट नहीं हुआ`,
    scheduled: `काटे जाएंगे | काटे जाएँगे | काटा जाएगा | काटी जाएगी | कट जाएंगे | कट जाएगा | कट जाएगी | कटेंगे | कटेगी | काट लिए जाएंगे | डेबिट की जाएगी | डेबिट होगी | डेबिट होगा | डेबिट होंगे | डेबिट किए जाएंगे
      डेबिट किये जायेंगे | डेबिट किया जाएगा | डेबिट किया जायेगा | डेबिट की जायेगी | डेबिट हो जाएगा | डेबिट हो जाएगी | देय | देय तिथि | देय राशि | बकाया है | भुगतान करें | का भुगतान करें | भुगतान किया जाएगा
      भुगतान कर दें | अंतिम तिथि | आखिरी तारीख | अंतिम तारीख | नियत तिथि | जमा करें | जमा कराएं | जमा किए जाएंगे | जमा किया जाएगा | जमा की जाएगी | जमा होंगे | जमा होगा | जमा हो जाएंगे | जमा हो जाएगी | क्रेडिट किए जाएंगे
      क्रेडिट किया जाएगा | क्रेडिट की जाएगी | क्रेडिट होगा | क्रेडिट हो जाएगा | वापस कर दी जाएगी | वापस किए जाएंगे | वापस कर दिए जाएंगे | रिफंड किया जाएगा | पर्याप्त शेष रखें | पर्याप्त राशि रखें | पर्याप्त बैलेंस रखें
      बैलेंस बनाए रखें | शेष बनाए रखें | किस्त देय | किस्त बाकी | बिल देय | भरें | याद दिला | भेजे जाएंगे | अंतरित की जाएगी | समाप्त हो रहा | प्राप्त होगी | प्राप्त होंगे | मिलेंगे`,
    collect: `भुगतान अनुरोध | पैसे मांगे | राशि का अनुरोध | अनुरोध किया | मांगे हैं | भुगतान का अनुरोध | का अनुरोध किया | अनुरोध भेजा | पैसे माँगे | माँगे हैं | मांग रहे | मांग रहा | भुगतान की मांग | पेमेंट रिक्वेस्ट
      रिक्वेस्ट भेजी | अनुरोध स्वीकार करें | स्वीकृत करें | अनुरोध प्राप्त`,
    promotion: `ऑफर | ऑफ़र | छूट | पाएं | पाएँ | जीतें | अभी आवेदन | लाभ उठाएं | लाभ उठाएँ | आवेदन करें | मुफ्त | मुफ़्त | तुरंत लोन | तक का लोन | तक का कैशबैक | इनाम | उपहार | मौका | अभी डाउनलोड | आज ही
      के लिए पात्र | आसान किस्त | अभी खरीदें | निवेश करें | जल्दी करें
      दोस्तों को बुलाइए | स्क्रैच कार्ड पाइए`,
    notice: `जांच जारी है | समीक्षाधीन | जाँच में है | सक्रिय | अपडेट | लिंक करें | बंद कर दिया | बदल दिया गया
      बदला गया | ब्लॉक कर दिया | ब्लॉक किया गया | पंजीकृत | पंजीकरण | लॉगिन | केवाईसी | लाभार्थी जोड़ा
      अद्यतन | स्टेटमेंट | मैंडेट | पिन बदल
      बंद किया गया | चालू कर दिया | रखरखाव | उपलब्ध नहीं रहेंगी | आधार लिंक`,
    pending: `क्लियरिंग हेतु | समाशोधन के बाद | क्लियरिंग के लिए | प्रक्रिया में | लंबित | लंबित है | प्रतीक्षा करें | प्रोसेस हो रहा
      कार्य दिवस`,
  },
  places: {
    end: `आपने | आपसे | हमें | रूप में | के रूप में | इसे | यह | को | के | में | पर | से | है | हैं | का | की | द्वारा | दिनांक | ने | आपके | आपको | अपने | और | यदि | अगर | के लिए | के माध्यम से | कृपया | धन्यवाद | हुए | हुआ | गए | गया | गई`,
  },
  after: {
    to: 'को | के खाते में | को भेजे | को भुगतान | को भेजा | को अंतरित | के नाम | को ट्रांसफर | को दिए | को भेजे गए | के अकाउंट में',
    from: 'से | द्वारा | ने | के द्वारा | की ओर से | की तरफ से | से प्राप्त | से प्राप्त हुए | के खाते से | ने भेजे | ने आपको | से मिले | से जमा | ने भेजे हैं',
    at: 'पर | में | पे | के यहाँ | की दुकान पर | के यहां',
    for: 'के लिए | हेतु | के बिल | का बिल | की किस्त',
  },
  months: [
    'जनवरी | जन.',
    'फरवरी | फ़रवरी',
    'मार्च',
    'अप्रैल',
    'मई',
    'जून',
    'जुलाई',
    'अगस्त',
    'सितंबर | सितम्बर',
    'अक्टूबर | अक्तूबर',
    'नवंबर | नवम्बर',
    'दिसंबर | दिसम्बर',
  ],
  days: ['आज', 'कल | बीते कल', 'परसों'],
  weekdays: ['सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार | गुरूवार', 'शुक्रवार', 'शनिवार', 'रविवार'],
};
