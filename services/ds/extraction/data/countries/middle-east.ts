import { type Country, country } from './country.ts';

/** The Gulf, the Levant, Iraq, Iran and Turkey. */
export const MIDDLE_EAST: readonly Country[] = [
  country(
    'AE',
    'AED',
    `emirates nbd | emiratesnbd | enbd | liv bank | liv digital | fab bank | first abu dhabi bank
    bankfab | adcb | abu dhabi commercial bank
    abu dhabi islamic bank | dubai islamic bank | dib uae | emirates islamic
    emirates islamic bank | mashreq | mashreq neo
    mashreq bank | rakbank | rak bank | commercial bank of dubai | cbd dubai
    sharjah islamic bank | ajman bank
    national bank of fujairah | nbf uae | united arab bank | commercial bank international
    national bank of umm al qaiwain
    al hilal bank | al masraf | bank of sharjah | wio bank | zand bank | al maryah community bank
    mbank uae | ruya bank
    payit | careem pay | botim money | e& money | beam wallet | payby | al ansari exchange
    lulu exchange uae | tabby uae | ziina
    pyypl | hsbc uae | citibank uae | standard chartered uae | deem finance | simplylife
    الإمارات دبي الوطني | بنك أبوظبي الأول | بنك أبوظبي التجاري | مصرف أبوظبي الإسلامي
    بنك دبي الإسلامي | بنك المشرق
    بنك رأس الخيمة | مصرف الشارقة الإسلامي | الإمارات الإسلامي | بنك دبي التجاري
    adib bank`,
    `aani | uaefts | uaedds | jaywan | uae pass | salik | addc
    etihad water and electricity | rta dubai | nol card
    central bank of the uae | cbuae | uae dds | مصرف الإمارات المركزي | سالك | ديوا
    dewa bill | sewa bill`,
    `uae | u.a.e | united arab emirates | dubai | abu dhabi | abudhabi | sharjah | ajman | ras al khaimah
    الإمارات | دبي | أبوظبي | الشارقة
    .co.ae | .gov.ae | .ae | +971`,
  ),
  country(
    'SA',
    'SAR',
    `al rajhi bank | alrajhi | al rajhi | alrajhi bank | alrajhibank | snb alahli | saudi national bank
    alahli bank | alahlibank
    ncb saudi | riyad bank | riyadbank | samba financial | banque saudi fransi | saudi fransi | bsf
    fransiplus | sab bank | sabb
    saudi awwal bank | arab national bank | anb saudi | telemoney | alinma | alinma bank | bank albilad
    albilad | bank aljazira | aljazira
    saudi investment bank | saib saudi | gib saudi | meem bank | emirates nbd ksa | d360 | d360 bank
    stc bank | stc pay | stcpay | stcbank
    urpay | ur pay | mobily pay | mobilypay | barq | barq wallet | hala pay | alinmapay | friendi pay
    tiqmo | enjaz | tahweel al rajhi
    tamara sa | emkan | quara finance | loop wallet | nayifat
    مصرف الراجحي | الراجحي | بنك الراجحي | البنك الأهلي السعودي | الأهلي السعودي | بنك الرياض
    البنك السعودي الفرنسي | السعودي الفرنسي
    البنك السعودي الأول | بنك ساب | البنك العربي الوطني | مصرف الإنماء | الإنماء | بنك البلاد
    بنك الجزيرة | البنك السعودي للاستثمار
    إس تي سي بنك | يور باي`,
    `mada | sadad | mada pay | مدى | zatca | absher | tawakkalna | sama care
    saudi central bank | saudi electricity
    musaned | simah | البنك المركزي السعودي | أبشر | هيئة الزكاة`,
    `saudi | saudi arabia | ksa | السعودية | riyadh | jeddah | dammam | makkah | madinah | al khobar
    الرياض | جدة | الدمام
    .com.sa | .gov.sa | .net.sa | +966`,
  ),
  country(
    'KW',
    'KWD',
    `nbk | national bank of kuwait | kuwait finance house | kfh | kfh kuwait | kfhonline | burgan bank
    burgan | gulf bank kuwait
    gulf bank | boubyan bank | boubyan | nomo bank | warba bank | warba | commercial bank of kuwait
    al ahli bank of kuwait | abk kuwait
    kuwait international bank | kib kuwait | ahli united bank kuwait | weyay | tam digital bank
    industrial bank of kuwait
    بنك الكويت الوطني | بيت التمويل الكويتي | بنك بوبيان | بنك برقان | بنك الخليج | بنك وربة
    البنك التجاري الكويتي | البنك الأهلي الكويتي
    بنك الكويت الدولي | وياي`,
    `knet | k-net | kuwait clearing | wamd | تحويل ومض | خدمة ومض | central bank of kuwait | sahel kuwait | كي نت
    بنك الكويت المركزي`,
    `kuwait | الكويت | kuwait city | hawally | salmiya | farwaniya | .com.kw | .gov.kw | .kw | +965`,
  ),
  country(
    'QA',
    'QAR',
    `qnb qatar | qatar national bank | commercial bank of qatar | cbq | cbq mobile | doha bank | dohabank
    dukhan bank | dukhan
    qatar islamic bank | qib | masraf al rayan | alrayan bank | ahlibank qatar | ahli bank qatar | qiib
    qatar international islamic bank
    ibq | international bank of qatar | lesha bank | ooredoo money | ipay vodafone qatar
    vodafone qatar ipay | cwallet | qatar development bank
    بنك قطر الوطني | البنك التجاري القطري | بنك الدوحة | مصرف قطر الإسلامي | مصرف الريان | بنك دخان
    الدولي الإسلامي | الأهلي القطري`,
    `naps qatar | himyan | qmp | qatar central bank | fawran qatar | kahramaa | metrash | هميان
    مصرف قطر المركزي | كهرماء`,
    `qatar | قطر | doha | al rayyan | lusail | al wakrah | الدوحة | .com.qa | .gov.qa | .qa | +974`,
  ),
  country(
    'BH',
    'BHD',
    `bbk | bank of bahrain and kuwait | national bank of bahrain | nbb bahrain | ahli united bank bahrain
    kfh bahrain | bahrain islamic bank
    bisb | ila bank | al salam bank bahrain | ithmaar bank | khaleeji bank | khaleeji commercial bank
    al baraka islamic bank bahrain
    bahrain development bank | viva cash | stc pay bahrain | bwallet | beyon money | credimax
    benefit company
    بنك البحرين الوطني | بنك البحرين والكويت | بنك البحرين الإسلامي | مصرف السلام | بنك الإثمار
    بيون موني | كريدي ماكس`,
    `benefitpay | benefit pay | fawri+ | fawri plus | efts bahrain | sadad bahrain
    central bank of bahrain | بنفت بي | بنفت | مصرف البحرين المركزي`,
    `bahrain | البحرين | manama | muharraq | riffa | المنامة | .com.bh | .gov.bh | .bh | +973`,
  ),
  country(
    'OM',
    'OMR',
    `bank muscat | bankmuscat | meethaq | bank dhofar | bankdhofar | nbo oman | national bank of oman
    sohar international | sohar bank
    oman arab bank | ahli bank oman | ahlibank oman | bank nizwa | alizz islamic bank
    oman housing bank | hsbc oman | maisarah
    thawani | thawani pay | omantel pay | ooredoo oman wallet | emushrif | بنك مسقط | بنك ظفار
    البنك الوطني العماني | صحار الدولي
    بنك نزوى | بنك عمان العربي`,
    `omannet | oman net | mpclear | maal card | nama electricity | central bank of oman
    البنك المركزي العماني`,
    `oman | sultanate of oman | عمان سلطنة | سلطنة عمان | muscat | salalah | sohar | مسقط | صلالة
    .com.om | .gov.om | .co.om | +968`,
  ),
  country(
    'JO',
    'JOD',
    `housing bank for trade | housing bank jordan | hbtf | iskan bank | bank of jordan | jordan ahli bank
    ahli bank jordan | cairo amman bank
    jordan kuwait bank | jkb jordan | jordan islamic bank | islamic international arab bank | iiabank
    safwa islamic bank | capital bank of jordan
    blink jordan | jordan commercial bank | investbank jordan | etihad bank jordan | bank al etihad
    arab jordan investment bank | ajib jordan
    societe generale jordan | reflect by arab bank | reflect jordan | جومو باي | زين كاش الأردن | zain cash jordan | dinarak
    orange money jordan | uwallet | umniah wallet
    بنك الإسكان | بنك الأردن | البنك الأهلي الأردني | بنك القاهرة عمان | البنك الإسلامي الأردني
    بنك الاتحاد | البنك الأردني الكويتي | دينارك`,
    `cliq | cliq jordan | efawateercom | jomopay | jopacc | central bank of jordan | كليك
    إي فواتيركم | البنك المركزي الأردني`,
    `hashemite | الأردن | amman | irbid | zarqa | aqaba | .com.jo | .gov.jo | +962`,
  ),
  country(
    'IQ',
    'IQD',
    `rafidain bank | rasheed bank | rafidain | trade bank of iraq | tbi iraq | bank of baghdad
    national bank of iraq | nbi iraq
    baghdad soft bank | al mansour bank | commercial bank of iraq | kurdistan international bank
    cihan bank | first iraqi bank | fib iraq
    iraqi islamic bank | asia hawala | asiahawala | qi card | qicard | superqi | fastpay iraq
    fast pay iraq | nass wallet | nasswallet | neo iraq
    switch iraq | areeba iraq | zain cash iraq | zaincash iraq | مصرف العراق الأول | فاست باي العراق | al taif bank | مصرف الرافدين
    مصرف الرشيد | المصرف العراقي للتجارة
    مصرف بغداد | كي كارد | كي كارت | سوبر كي | آسيا حوالة | زين كاش العراق`,
    `central bank of iraq | البنك المركزي العراقي | iraqi payment network`,
    `iraq | العراق | baghdad | erbil | basra | sulaymaniyah | mosul | بغداد | أربيل | البصرة | .com.iq
    .gov.iq | .iq | +964`,
  ),
  country(
    'LB',
    'LBP',
    `blom bank | bank audi | bank audi lebanon | byblos bank | banque libano-francaise | fransabank
    bankmed | sgbl | credit libanais
    bank of beirut | first national bank lebanon | ibl bank | bbac | lgb bank | lebanon and gulf bank
    creditbank lebanon | cedrus bank
    whish money | whish | omt pay | omt lebanon | bob finance | purple pay lebanon | neo audi | matbal
    suyool | zeeni
    بنك عودة | بنك بيبلوس | فرنسبنك | بنك لبنان والمهجر | ويش موني`,
    `banque du liban | bdl circular | sayrafa | مصرف لبنان | صيرفة`,
    `lebanon | liban | لبنان | beirut | beyrouth | jounieh | بيروت | .com.lb | .gov.lb | .lb | +961`,
  ),
  country(
    'IL',
    'ILS',
    `bank hapoalim | hapoalim | bank leumi | leumi | leumi card | discount bank israel
    israel discount bank | mizrahi tefahot
    first international bank of israel | fibi | bank yahav | bank otsar hahayal
    mercantile discount bank | bank massad | bank of jerusalem | one zero bank
    pepper pay | pepper bank | isracard | max it finance | visa cal | cal online | paybox israel
    בנק הפועלים | הפועלים | בנק לאומי | בנק דיסקונט | מזרחי טפחות
    בנק יהב | בנק ירושלים | וואן זירו
    ישראכרט | כאל | מקס איט | פייבוקס`,
    `masav | bank of israel | bit israel | ביט העברה | מס"ב | בנק ישראל | ביטוח לאומי | רשות המסים`,
    `israel | ישראל | tel aviv | jerusalem | haifa | תל אביב | ירושלים | חיפה | .co.il | .gov.il
    .org.il | +972`,
  ),
  country(
    'PS',
    'ILS',
    `bank of palestine | palestine islamic bank | the national bank palestine | quds bank
    arab islamic bank palestine | jawwal pay | palpay | maalchat
    بنك فلسطين | البنك الإسلامي الفلسطيني | بنك القدس | جوال باي | بال باي`,
    `palestine monetary authority | iburaq | سلطة النقد الفلسطينية | آي براق`,
    `palestine | فلسطين | ramallah | nablus | رام الله | .com.ps | .gov.ps | +970`,
  ),
  country(
    'SY',
    'SYP',
    `commercial bank of syria | bemo saudi fransi | bank bemo | syria international islamic bank
    cham bank | al-baraka syria | bank of syria and overseas
    sham cash | shamcash | syriatel cash | mtn cash syria | al haram transfer | المصرف التجاري السوري
    بنك سورية الدولي الإسلامي | شام كاش | سيريتل كاش`,
    `central bank of syria | مصرف سورية المركزي`,
    `syria | سوريا | سورية | damascus | aleppo | دمشق | حلب | .gov.sy | .com.sy | +963`,
  ),
  country(
    'YE',
    'YER',
    `kuraimi bank | al kuraimi | alkuraimi | tadhamon bank | yemen kuwait bank
    cooperative agricultural credit bank | cac bank | yemen bank for reconstruction
    saba islamic bank | jaib wallet | jawali | floosak | mobile money yemen | ون كاش | one cash yemen | بنك الكريمي | الكريمي
    بنك التضامن | كاك بنك | فلوسك`,
    `يمن موبايل | yemen mobile | سبأفون | central bank of yemen | البنك المركزي اليمني`,
    `yemen | اليمن | sanaa | sana'a | aden yemen | صنعاء | عدن | .com.ye | .gov.ye | .ye | +967`,
  ),
  country(
    'TR',
    'TRY',
    `garanti bbva | garanti bankasi | akbank | axess | ziraat | ziraat bankasi | ziraatbank
    bankkart | halkbank | halkbank paraf | vakifbank | vakifbank worldcard
    is bankasi | isbank | turkiye is bankasi | isbankasi | maximum kart | yapi kredi | yapikredi
    yapi ve kredi | qnb finansbank | finansbank | qnb turkiye | cardfinans
    enpara | denizbank | teb bankasi | turk ekonomi bankasi | cepteteb | ing turkiye | hsbc turkiye
    sekerbank | odeabank | fibabanka | alternatif bank
    anadolubank | burgan bank turkiye | kuveyt turk | kuveytturk | albaraka turk | turkiye finans
    vakif katilim | ziraat katilim | emlak katilim
    hayat finans | tom bank | papara | ininal | paycell | tosla | hepsipay | iyzico | param kart
    paramkart | midas menkul | aktif bank | aktifbank | passolig
    ptt kart | pttbank | colendi | getirfinans | dgpara | moka united`,
    `bddk | tcmb | bkm express | fast ile | fast islemi | troy kart | iski | igdas | ayedas | hgs
    e-devlet | turkiye cumhuriyet merkez bankasi | tmsf`,
    `turkiye | türkiye cumhuriyeti | istanbul | ankara | izmir | antalya | .com.tr | .gov.tr | .org.tr
    .bel.tr | +90`,
  ),
  country(
    'IR',
    'IRR',
    `bank melli iran | bank mellat | bank saderat | bank tejarat | bank pasargad | saman bank
    parsian bank | bank sepah | bank maskan | blubank
    بانک ملی | بانک ملی ایران | بانک ملت | بانک صادرات | بانک تجارت | بانک پاسارگاد | بانک سامان
    بانک پارسیان | بانک سپه | بانک مسکن | بانک کشاورزی
    بانک رفاه | بانک شهر | بانک آینده | پست بانک | بانک قرض الحسنه مهر | قرض الحسنه رسالت | بانک رسالت
    بلوبانک | بلو بانک | بلو | بانک اقتصاد نوین | بانک سینا
    بانک دی | بانک کارآفرین | بانک گردشگری | آپ پرداخت | زرین پال | زرینپال | همراه کارت | zarinpal
    bankmellat | asan pardakht | آسان پرداخت`,
    `شتاب | shetab | شاپرک | shaparak | پایا | ساتنا | کارت به کارت | رمز پویا | شبا
    بانک مرکزی جمهوری اسلامی | قبض برق | عابربانک`,
    `iran | ایران | tehran | mashhad | isfahan | tabriz | تهران | مشهد | اصفهان | .co.ir | .gov.ir
    .ac.ir | .ir/ | +98`,
  ),
];
