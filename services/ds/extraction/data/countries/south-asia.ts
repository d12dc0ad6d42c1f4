import { type Country, country } from './country.ts';

/** India and its neighbours. */
export const SOUTH_ASIA: readonly Country[] = [
  country(
    'IN',
    'INR',
    `hdfc bank | hdfc | hdfcbk | hdfcbank | icici bank | icici | icicib | icicit | axis bank | axisbk
    axisbank
    sbi | sbiinb | sbipsg | sbiupi | sbicrd | cbssbi | atmsbi | sbi card | state bank of india
    yono sbi
    kotak | kotakb | kotak mahindra | kotak bank | kotak811 | pnbsms | punjab national bank | pnb one
    bank of baroda | bobsms | bobtxn | bobcard | bank of india | boiind | canara bank | canara | canbnk
    union bank of india | unionb | indian bank | indbnk | indian overseas bank | iobchn | idbi bank
    idbi | idbibk
    uco bank | ucobnk | central bank of india | cbinbk | bank of maharashtra | mahabank | mahabk
    punjab and sind bank | punjab & sind bank | psbank | yes bank | yesbnk | yesbank | indusind
    indusind bank | indusb
    idfc first | idfc first bank | idfcfb | idfcbk | rbl bank | rblbnk | rblbank | federal bank | fedbnk
    fedmobile
    south indian bank | sibsms | karnataka bank | ktkbnk | karur vysya bank | kvbank | kvbsms
    city union bank
    tamilnad mercantile bank | tmbank | dhanlaxmi bank | csb bank | dcb bank | dcbank | bandhan bank
    bandhn
    j&k bank | jammu and kashmir bank | jkbank | jkbnka | nainital bank | saraswat bank | svc bank
    cosmos bank
    au small finance bank | au bank | aubank | ausfb | equitas | ujjivan | jana small finance bank
    suryoday
    utkarsh small finance | esaf bank | esaf small finance | unity small finance
    capital small finance bank
    paytm | paytm payments bank | paytmb | phonepe | phonpe | mobikwik | freecharge
    airtel payments bank | airbnk
    jio payments bank | fino payments bank | fino bank | india post payments bank | ippb | ipbmsg
    nsdl payments bank
    niyox | fi money | jupiter | jupiter money | cboi | centbk | idib | ujjivan sfb | equitas sfb | jana sfb | esaf | suryoday sfb | utkarsh sfb | tjsb | saraswat | apgvb | pupgb | gramin bank | onecard | onecrd | scapia | uni cards | lazypay | bhimpay
    amexin | razorpay
    billdesk | ccavenue | cashfree | payu india | payzapp | pockets by icici | bajaj finserv
    bajaj finance | bajajf
    hsbc india | dbs bank india | digibank india | standard chartered india | citibank india
    kerala gramin bank | baroda gramin bank | andhra bank | vijaya bank | syndicate bank
    allahabad bank | dena bank
    fincare | fincare sfb | north east sfb | northeast small finance | slice small finance | shivalik sfb | iob | kvb
    muthoot finance | manappuram
    ग्रामीण बैंक | बड़ौदा यूपी बैंक | सेंट्रल बैंक ऑफ इंडिया | इंडियन बैंक | यूको बैंक | बैंक ऑफ इंडिया | बैंक ऑफ महाराष्ट्र
    இந்தியன் வங்கி | கனரா வங்கி | இந்தியன் ஓவர்சீஸ் வங்கி | பாரத ஸ்டேட் வங்கி
    ಕರ್ನಾಟಕ ಗ್ರಾಮೀಣ ಬ್ಯಾಂಕ್ | ಕರ್ನಾಟಕ ಬ್ಯಾಂಕ್ | ಕೆನರಾ ಬ್ಯಾಂಕ್ | కెనరా బ్యాంక్ | యూనియన్ బ్యాంక్ | గ్రామీణ బ్యాంక్
    ഫെഡറൽ ബാങ്ക് | സൗത്ത് ഇന്ത്യൻ ബാങ്ക് | കേരള ഗ്രാമീൺ ബാങ്ക് | ਪੰਜਾਬ ਐਂਡ ਸਿੰਧ ਬੈਂਕ
    ব্যাঙ্ক | ইউকো ব্যাঙ্ক | বন্ধন ব্যাংক | বন্ধন ব্যাঙ্ক | স্টেট ব্যাঙ্ক অফ ইন্ডিয়া | এসবিআই
    भारतीय स्टेट बैंक | एसबीआई | एचडीएफसी | आईसीआईसीआई | पंजाब नेशनल बैंक | बैंक ऑफ बड़ौदा | केनरा बैंक
    पेटीएम | फोनपे`,
    `upi | upi lite | neft | imps | vpa | bhim upi | bbps | bharat billpay | bharatpe | rupay
    fastag | aeps
    enach | e-nach | upi mandate | upi autopay | upi ref | upi id | npci | ifsc | ifsc code | digirupee
    gstin | cgst
    sgst | igst | aadhaar | aadhar | epfo | uidai | irctc | tneb | bescom | msedcl | rbi kehta hai
    reserve bank of india
    यूपीआई | भारतीय रिज़र्व बैंक`,
    `india | भारत | mumbai | bombay | new delhi | delhi | bengaluru | bangalore | hyderabad
    chennai | kolkata
    pune | ahmedabad | gurgaon | gurugram | noida | मुंबई | दिल्ली | .co.in | .gov.in | .bank.in
    .net.in | .in/ | +91`,
  ),
  country(
    'PK',
    'PKR',
    `hbl | habib bank | habib bank limited | hbl konnect | ubl | united bank limited | ubl digital
    mcb bank
    muslim commercial bank | mcb islamic | allied bank limited | abl pakistan | myabl | meezan bank
    meezan
    bank alfalah | alfalah | alfa by bank alfalah | bank al habib | askari bank
    faysal bank | faysalbank | national bank of pakistan | js bank | jsbank | zindigi
    soneri bank | habib metro
    habibmetro | dubai islamic bank pakistan | bankislami | silkbank | bank of punjab | bank of khyber
    sindh bank
    samba bank | summit bank | al baraka pakistan | standard chartered pakistan | easypaisa | easy paisa
    telenor bank
    jazzcash | jazz cash | mobilink bank | mobilink microfinance | upaisa | u bank | u microfinance
    sadapay | nayapay
    mcb lite | mcb live | fbl a/c | bahl | bafl | jsbl | akbl | hmb a/c | abl a/c | khushhali | khushhali microfinance | finca pakistan | mmbl | apna microfinance | telenor microfinance | hbl microfinance | nrsp bank | raqami | easypaisa bank
    hblkonnect | omni ubl | khushhali bank | zameen bank | mashreq pakistan | paymax
    حبیب بینک | میزان بینک | ایزی پیسہ | جاز کیش | بینک الفلاح | یو بی ایل`,
    `incl fed | fed included | jazz load | jazz balance | telenor | zong | ufone | raast | raast id | ibft | 1link | 1bill | paypak | nadra | fbr | state bank of pakistan | kuickpay
    psid | k-electric
    lesco | iesco | fesco | sui gas | bisp | ehsaas`,
    `pakistan | پاکستان | karachi | lahore | islamabad | rawalpindi | faisalabad | کراچی | لاہور
    .com.pk | .gov.pk | .pk | +92`,
  ),
  country(
    'BD',
    'BDT',
    `bkash | nagad | dbbl | dutch-bangla bank | nexuspay | dbbl rocket | brac bank | brac bank plc
    city bank plc | the city bank | citytouch | eastern bank plc | ebl skybanking | ebl bangladesh
    islami bank bangladesh
    ibbl | cellfin | mtb bangladesh | mutual trust bank | prime bank plc | pubali bank | sonali bank
    janata bank
    agrani bank | rupali bank | southeast bank | ucb bangladesh | ucbl | united commercial bank plc
    upay | bank asia plc
    dhaka bank | trust bank limited | tap tadakkal | ncc bank | exim bank bangladesh | one bank plc
    mercantile bank plc
    al-arafah islami bank | shahjalal islami bank | jamuna bank | premier bank plc | ific bank
    ab bank plc | uttara bank
    standard chartered bangladesh | mcash | surecash | ok wallet | tallykhata | pathao pay | sslcommerz
    বিকাশ | ব্র্যাক ব্যাংক | ডাচ-বাংলা ব্যাংক | সোনালী ব্যাংক | ইসলামী ব্যাংক
    সিটি ব্যাংক | পূবালী ব্যাংক
    নগদ অ্যাপ | নগদ লিমিটেড`,
    `npsb | beftn | bangla qr | binimoy | takapay | taka pay | bangladesh bank | desco | dpdc
    dhaka wasa | ekpay | nid wallet
    বাংলাদেশ ব্যাংক | বাংলা কিউআর`,
    `bangladesh | বাংলাদেশ | dhaka | chattogram | chittagong | sylhet | ঢাকা | চট্টগ্রাম | .com.bd
    .gov.bd | .bd | +880`,
  ),
  country(
    'LK',
    'LKR',
    `commercial bank of ceylon | combank | combank digital | bank of ceylon | boc sri lanka | boc ceylon
    boc | people's bank | peoples bank | hnb sms alert | people's bank sri lanka
    peoples bank sri lanka | sampath bank | hatton national bank | nations trust bank
    nations trust | ntb sri lanka
    seylan bank | seylan | ndb bank | ndb sri lanka | dfcc bank | dfcc | pan asia bank | panasia bank
    nsb | nsb sri lanka
    national savings bank sri lanka | union bank of colombo | cargills bank | amana bank | lolc
    regional development bank
    sanasa development bank | hdfc sri lanka | frimi | ipay sri lanka | genie lk | ez cash | ezcash
    mcash lk | payhere | koko pay
    solo by hnb | helapay | wepay lk | commercial credit lk | standard chartered sri lanka
    hsbc sri lanka
    සම්පත් බැංකුව | ලංකා බැංකුව | මහජන බැංකුව | කොමර්ෂල් බැංකුව | හැටන් නැෂනල් බැංකුව`,
    `lankapay | lpay | cefts | lankaqr | lanka qr | ceft | ceftss | justpay | govpay lk | central bank of sri lanka
    cbsl | leco | ceb bill
    ශ්‍රී ලංකා මහ බැංකුව`,
    `sri lanka | srilanka | ශ්‍රී ලංකා | இலங்கை | colombo | kandy | negombo | කොළඹ | .com.lk | .gov.lk
    .lk | +94`,
  ),
  country(
    'NP',
    'NPR',
    `nabil bank | nic asia | nic asia bank | global ime | global ime bank | nmb bank
    himalayan bank | nepal sbi
    everest bank | siddhartha bank | kumari bank | machhapuchchhre bank | laxmi sunrise
    laxmi sunrise bank | laxmi bank
    sanima bank | prabhu bank | prime commercial bank | citizens bank international
    agricultural development bank nepal
    nepal bank limited | rastriya banijya bank | rbb nepal | nepal investment mega bank | nimb | nibl
    standard chartered nepal
    muktinath bikas bank | garima bikas bank | jyoti bikas bank | kamana sewa | shine resunga
    mahalaxmi bikas bank
    esewa | e-sewa | khalti | ime pay | imepay | prabhu pay | moru digital | namaste pay | cellpay
    connectips wallet
    नबिल बैंक | ग्लोबल आइएमई | एनआइसी एसिया | हिमालयन बैंक | राष्ट्रिय वाणिज्य बैंक | इसेवा | खल्ती
    nabil smart | nabil sms`,
    `connectips | connect ips | nepalpay | nepalqr | fonepay | fonepay qr | npi nepal | nchl
    nepal rastra bank | nepal electricity authority
    नेपाल राष्ट्र बैंक | फोनपे नेपाल`,
    `nepal | नेपाल | kathmandu | pokhara | lalitpur | काठमाडौं | पोखरा | .com.np | .gov.np | .np | +977`,
  ),
  country(
    'BT',
    'BTN',
    `bank of bhutan | mbob | bhutan national bank | bnb mpay | t bank bhutan | druk pnb
    bhutan development bank | dk bank | eteeru`,
    `royal monetary authority of bhutan | bhutan qr | rma bhutan`,
    `bhutan | འབྲུག | thimphu | phuentsholing | .com.bt | .gov.bt | +975`,
  ),
  country(
    'MV',
    'MVR',
    `bank of maldives | bml | mib | bml maldives | bml mobilepay | maldives islamic bank | mib maldives | faisanet
    commercial bank of maldives
    mauritius commercial bank maldives | m-faisaa | ooredoo m-faisaa | dhiraagu pay | dhiraagupay`,
    `favara | maldives monetary authority | mira maldives`,
    `maldives | ދިވެހިރާއްޖެ | male maldives | hulhumale | addu city | .com.mv | .gov.mv | .mv | +960`,
  ),
  country(
    'AF',
    'AFN',
    `azizi bank | kabul bank | new kabul bank | afghanistan international bank | aib afghanistan
    ghazanfar bank | maiwand bank
    bank-e-millie | bank-e millie afghan | pashtany bank | islamic bank of afghanistan
    afghan united bank | m-paisa | hesabpay
    hesab pay | mymoney afghanistan | عزیزی بانک | نوی کابل بانک | پشتنی بانک | بانک ملی افغان`,
    `da afghanistan bank | د افغانستان بانک | afghanistan payment systems | afpay`,
    `afghanistan | افغانستان | kabul | kandahar | herat | mazar-i-sharif | کابل | .com.af | .gov.af | +93`,
  ),
];
