import { type Country, country } from './country.ts';

/** The countries of the former Soviet Union outside the European Union. */
export const POST_SOVIET: readonly Country[] = [
  country(
    'RU',
    'RUB',
    `сбербанк | сбер | сбербанк онлайн | сберпэй | сбер пей | sberbank | sber | sberpay | sberbank online
    т-банк | тбанк | t-bank | tbank | тинькофф | tinkoff | tinkoff bank | тинькофф банк | втб
    втб онлайн | vtb | vtb24 | втб24 | газпромбанк | gazprombank | gpb mobile | альфа-банк россия
    alfabank.ru | россельхозбанк | rshb | рсхб | rosselkhozbank | совкомбанк | sovcombank
    халва совкомбанк | карта халва | промсвязьбанк | псб | psbank.ru | promsvyazbank | росбанк | rosbank
    мкб онлайн | московский кредитный банк | банк открытие | открытие банк | open.ru
    райффайзенбанк | raiffeisen.ru | почта банк | pochta bank | pochtabank | мтс банк | mts bank
    мтс деньги | убрир | ubrir | ак барс | ак барс банк | ak bars | akbars | банк санкт-петербург | bspb
    банк дом.рф | дом.рф банк | уралсиб | uralsib | хоум банк | хоум кредит россия | home bank russia
    русский стандарт | russian standard | отп банк россия | ренессанс банк | ренессанс кредит
    renessans bank | зенит банк | банк зенит | абсолют банк | absolut bank | мдм банк | бинбанк
    binbank | возрождение банк | банк возрождение | кредит европа банк | авангард банк | банк авангард
    точка банк | банк точка | tochka bank | модульбанк | modulbank | делобанк | локо-банк | синара банк
    банк синара | свой банк | цифра банк | яндекс банк | яндекс пэй | яндекс пей | yandex bank
    yandex pay | озон банк | ozon банк | ozon bank | wildberries bank | вайлдберриз банк | вб банк
    кубань кредит | банк левобережный | экспобанк | юникредит россия | ситибанк россия | генбанк | рнкб
    rncb | новикомбанк | банк русь | таврический банк | примсоцбанк | солидарность банк
    металлинвестбанк | центр-инвест
    юmoney | юмани | ю мани | yoomoney | яндекс деньги | yandex money | qiwi | киви кошелек | киви банк
    vk pay | вк пэй | золотая корона | сплит яндекс | рокетбанк | rocketbank`,
    `сбп | sbp | система быстрых платежей | sistema bystryh platezhey | mir pay | карта мир | миркарта
    госуслуги | gosuslugi | фнс россии | фнс | гибдд | штраф гибдд | фссп | еирц | сфр | пфр | снилс
    банк россии | цб рф | агентство по страхованию вкладов | мосэнергосбыт | мособлеирц | тройка карта
    карта тройка | самозанятый налог | нспк`,
    `россия | российская федерация | russia | moscow | moskva | москва | saint petersburg
    sankt-peterburg | санкт-петербург | екатеринбург | yekaterinburg | ekaterinburg | novosibirsk
    новосибирск | казань | нижний новгород | краснодар | .ru/ | .рф | .ru | +79 | +74 | +78 | +73`,
  ),
  country(
    'BY',
    'BYN',
    `беларусбанк | belarusbank | асб беларусбанк | asb belarusbank | m-belarusbank | белагропромбанк
    belagroprombank | belapb | бпс-сбербанк | bps-sberbank | сбер банк беларусь | sber bank belarus
    белинвестбанк | belinvestbank | приорбанк | priorbank | prior bank | втб беларусь | vtb belarus
    бнб-банк | bnb-bank | bnb bank belarus | белгазпромбанк | belgazprombank | мтбанк | mtbank
    мтб банк | mtbank belarus | моби мтбанк | халва мтбанк | банк дабрабыт | дабрабыт | dabrabyt
    паритетбанк | paritetbank | альфа-банк беларусь | alfa-bank belarus | alfabank.by
    альфабанк беларусь | технобанк | technobank | решение банк | банк решение | rbank | статусбанк
    statusbank | тк банк | белвэб | банк белвэб | belveb | belveb24 | цептер банк | zepter bank
    идея банк беларусь | idea bank belarus | рррб банк | stmbank | нео банк азия беларусь | небанк
    оплати беларусь`,
    `ерип | erip | белкарт | belkart | белкарт-maestro | белкарт-мир | расчет ерип | raschet erip
    нацбанк беларуси | национальный банк республики беларусь | ибан by | иминс | imns | минскэнерго
    портал мнс`,
    `беларусь | республика беларусь | belarus | minsk | минск | gomel | гомель | brest by | брест
    гродно | grodno | витебск | vitebsk | могилев | mogilev | .by/ | .gov.by | .com.by | .бел | +375`,
  ),
  country(
    'UA',
    'UAH',
    `monobank | монобанк | mono bank | приватбанк | приват24 | privatbank | privat24 | privat bank
    приват банк | ощадбанк | oschadbank | oshchadbank | ощад 24/7 | ощад | укрсиббанк | ukrsibbank
    укрексімбанк | укрэксимбанк | ukreximbank | укргазбанк | ukrgasbank | райффайзен банк аваль
    raiffeisen bank aval | райффайзен україна | raiffeisen ukraine | пумб | pumb | фуіб | fuib
    сенс банк | sense bank | sense superapp | sensebank | альфа-банк україна | alfa-bank ukraine
    otp bank ukraine | отп банк україна | креді агріколь україна | credit agricole ukraine | а-банк
    abank24 | a-bank ukraine | izibank | ізібанк | банк південний | pivdenny bank | таскомбанк
    tascombank | sportbank | спортбанк | кредобанк | kredobank | прокредит банк україна
    procredit bank ukraine | універсал банк | universal bank ukraine | банк восток | bank vostok
    мтб банк україна | mtb bank ukraine | банк львів | lviv bank | ідея банк | idea bank ukraine
    глобус банк | globus bank ukraine | радабанк | radabank | аккордбанк | accordbank | форвард банк
    forward bank | прравекс банк | правекс банк | pravex bank | піреус банк україна | банк кредит дніпро
    конкорд банк | concord bank ukraine | необанк todobank | o.bank | о.банк | bvr банк | unex bank
    кристалбанк | easypay україна | easypay ukraine | ipay.ua | fondy | liqpay
    wayforpay | novapay | новапей | нова пей | rozetkapay | city24 | монобазар | plata by mono
    portmone.com`,
    `нбу | національний банк україни | дія картка | єпідтримка | yepidtrymka | пфу
    пенсійний фонд україни | дпс україни | єсв | рнокпп | єдрпоу | edrpou | простір картка | київенерго
    ясно енергія | нафтогаз | naftogaz | сеп нбу`,
    `україна | украина | ukraine | ukraina | kyiv | kiev | київ | киев | lviv | львів | львов | odesa
    odessa ua | одеса | kharkiv | харків | харьков | dnipro | дніпро | .com.ua | .gov.ua | .in.ua
    .net.ua | .org.ua | .укр | .ua | +380`,
  ),
  country(
    'KZ',
    'KZT',
    `kaspi | kaspi bank | kaspi.kz | kaspi gold | kaspi pay | каспи | каспи банк | каспий банк
    halyk bank | halykbank | halyk | homebank | народный банк казахстана | халык банк
    қазақстан халық банкі | bcc.kz | bank centercredit | банк центркредит | банк цкредит | centercredit
    forte bank | fortebank | форте банк | fortebank казахстан | jusan bank | jusan | жусан банк
    jysan bank | jysan | alatau city bank | алатау сити банк | eurasian bank | eubank
    евразийский банк | bereke bank | береке банк | freedom bank kazakhstan | фридом банк казахстан
    bank rbk | bankrbk | банк rbk | нурбанк | nurbank | otbasy bank | отбасы банк | жилстройсбербанк
    hcsbk | altyn bank | алтын банк | home credit bank kazakhstan | home credit kazakhstan
    хоум кредит казахстан | alfa-bank kazakhstan | альфа-банк казахстан | атфбанк | atfbank | atf bank
    цеснабанк | tsesnabank | kassa nova | шинхан банк казахстан | заман-банк | zaman bank
    vtb kazakhstan | втб казахстан | сбербанк казахстан | сенім банк | simply kz
    beeline оплата казахстан | qiwi казахстан | wooppay | senim kz | kcell pay`,
    `енпф | enpf | egov.kz | казпочта | kazpost | национальный банк казахстана
    нацбанк казахстана | national bank of kazakhstan | қр ұлттық банкі | осмс
    әлеуметтік төлем казахстан | жсн | жеке сәйкестендіру | алсеко | alseco | алматыэнергосбыт`,
    `казахстан | қазақстан | kazakhstan | qazaqstan | almaty | алматы | astana | астана | nur-sultan
    shymkent | шымкент | караганда | қарағанды | .com.kz | .gov.kz | .қаз | .kz | +77 | +76`,
  ),
  country(
    'UZ',
    'UZS',
    `uzum bank | uzumbank | узум банк | apelsin uz | kapitalbank | kapital bank uz | капиталбанк
    payme uz | click uz | click evolution | click superapp | клик узбекистан | anorbank | anor bank
    анорбанк | tbc uz | tbc bank uzbekistan | тбс банк узбекистан | tbc uzbekistan | ipak yuli bank
    ipak yo'li | ipakyulibank | ипак йули | hamkorbank | hamkor bank | хамкорбанк | agrobank uz
    agrobank uzbekistan | агробанк узбекистан | aloqabank | алокабанк | asaka bank | asakabank
    асака банк | xalq banki uz | халк банки | народный банк узбекистана | milliy bank
    nbu uz | o'zmilliybank | sqb | sanoatqurilishbank | узпромстройбанк | ipoteka bank | ipotekabank
    ипотекабанк | infin bank | infinbank | инфинбанк | orient finans bank | ориент финанс банк | ofb uz
    davr bank | даврбанк | trastbank | трастбанк | turonbank | туронбанк | biznesni rivojlantirish banki
    qishloq qurilish bank | microcreditbank | mikrokreditbank | микрокредитбанк | universal bank uz
    ravnaq bank | ziraat bank uzbekistan | savdogar bank | tenge bank | тенге банк | asia alliance bank
    азия альянс банк | garant bank uz | poytaxt bank | octobank | octo bank | hayot bank | smart bank uz
    alif uz | alif nasiya | алиф узбекистан | paynet uz | paynet узбекистан | oson uz | upay uz | beepul
    zoomrad | uzcard mobile | avo bank | xazna uz`,
    `uzcard | узкард | humo card | humocard | humo karta | хумо карта | humo pay | markaziy bank
    o'zbekiston respublikasi markaziy banki | munis | мунис | soliq uz | my.gov.uz | pinfl | jshshir
    жшшир | одноразовый код uzcard`,
    `узбекистан | uzbekistan | o'zbekiston | ozbekiston | ўзбекистон | tashkent | toshkent | ташкент
    тошкент | .co.uz | .gov.uz | .uz | +998`,
  ),
  country(
    'KG',
    'KGS',
    `мбанк | мбанк кыргызстан | mbank kg | кб кыргызстан банк | коммерческий банк кыргызстан
    commercial bank kyrgyzstan | демир банк | demir bank | demirbank | demir kyrgyz international bank
    демир кыргыз | optima bank | оптима банк | optima24 | айыл банк | ayil bank | aiyl bank | рск банк
    rsk bank | элдик банк | eldik bank | bakai bank | бакай банк | бакай24 | kicb | кикб
    керемет банк | keremet bank | дос-кредобанк | doscredobank | халык банк кыргызстан
    halyk bank kyrgyzstan | компаньон банк | kompanion bank | банк компаньон | фкб банк
    finca bank kyrgyzstan | финка банк | банк азии кыргызстан | капитал банк кыргызстан | толубай банк
    tolubay bank | o!деньги | о!деньги | o! dengi | о деньги | odengi | o!bank | о!банк | balance.kg
    баланс.kg | элсом | elsom | megapay | мегапей | namba one | namba pay`,
    `элкарт | elcart | elkart | elqr | элкарт qr | национальный банк кыргызской республики | тундук
    tunduk | quickpay кыргызстан | pay24 kg | северэлектро`,
    `кыргызстан | киргизия | kyrgyzstan | bishkek | бишкек | ош кыргызстан | osh kg | .gov.kg | .com.kg
    .kg | +996`,
  ),
  country(
    'TJ',
    'TJS',
    `alif bank tajikistan | alif mobi | alif.tj | алиф моби | алиф банк | алифбанк | эсхата | eskhata
    bank eskhata | банк эсхата | eskhata online | амонатбанк | amonatbank | ориёнбанк | orienbank
    orienbonk | ориёнбонк | душанбе сити | dushanbe city | dushanbe city bank | dc wallet | dc next
    спитамен банк | spitamen bank | spitamenbank | тавхидбанк | tawhidbank | халик банк таджикистан
    арванд банк | имон интернешнл | imon international | хумо таджикистан
    humo online tj | tcell money | корти милли кошелек | аксель банк
    международный банк таджикистана | комерцбанк таджикистан | freedom bank tajikistan | express pay tj`,
    `корти милли | korti milli | национальный банк таджикистана | бонки миллии тоҷикистон | барки точик
    барқи тоҷик`,
    `таджикистан | тоҷикистон | tajikistan | dushanbe | душанбе | khujand | худжанд | хуҷанд | .com.tj
    .gov.tj | .tj | +992`,
  ),
  country(
    'TM',
    'TMT',
    `halkbank turkmenistan | tpkb halkbank | turkmenbashy bank | türkmenbaşy bank | turkmenistan bank
    dayhanbank | senagat bank | rysgal bank | turkmenvnesheconombank | altyn asyr kart | altyn asyr`,
    `turkmenistanyn merkezi banky | merkezi banky | halk töleg | tmcell`,
    `turkmenistan | туркменистан | ashgabat | asgabat | ашхабад | .gov.tm | .com.tm | +993`,
  ),
  country(
    'AM',
    'AMD',
    `ameriabank | ameria bank | myameria | америабанк | acba bank | acba | акба банк | ardshinbank
    ardshin bank | ардшинбанк | inecobank | ineco bank | инекобанк | evocabank | evocatouch
    эвокабанк | ararat bank | araratbank | араратбанк | idbank | id bank armenia | idram | idram&idbank
    converse bank | conversebank | конверс банк | unibank armenia | юнибанк армения | vtb armenia
    втб армения | amio bank | armbusinessbank | armeconombank | aeb armenia | армэкономбанк
    armswissbank | artsakhbank | byblos bank armenia | hsbc armenia | fast bank armenia
    fastbank armenia | mellat bank armenia | telcell | tel-cell | телселл | easypay armenia | mobidram
    fastshift | upay armenia | cellfie wallet
    ամերիաբանկ | ակբա բանկ | ակբա | արդշինբանկ | ինեկոբանկ | էվոկաբանկ | արարատբանկ | իդրամ | այդի բանկ
    կոնվերս բանկ | յունիբանկ | հայէկոնոմբանկ | ամիո բանկ | թելսել`,
    `armenian card | arca armenia | arca card armenia | central bank of armenia
    հայաստանի կենտրոնական բանկ | центральный банк армении`,
    `armenia | հայաստան | армения | yerevan | երևան | ереван | gyumri | гюмри | .com.am | .gov.am | .am/
    +374`,
  ),
  country(
    'AZ',
    'AZN',
    `kapital bank azerbaijan | kapitalbank azerbaijan | birbank | birbank biznes | kapital bank asc
    капитал банк азербайджан | abb bank azerbaijan | abb mobile | international bank of azerbaijan
    azərbaycan beynəlxalq bankı | pasha bank | pashabank | paşa bank | leobank | unibank azerbaijan
    unibank kommersiya bankı | ubank azerbaijan | access bank azerbaijan | accessbank azerbaijan
    bank respublika | xalq bank | rabitəbank | rabitabank | bank of baku | bolkart
    yelo bank | yelobank | bir bank az | expressbank | express bank azerbaijan | turanbank
    azər türk bank | azer turk bank | afb bank | azərpoçt | azerpost | ziraat bank azerbaycan
    yapi kredi azerbaijan | vtb azerbaijan | tam kart | tamkart | atabank | muganbank | naxçıvan bank
    premium bank azerbaijan | bank melli iran baku
    m10 wallet | m10 pul kisəsi | pashapay | epul | e-pul | million az | milliön | hesab.az
    portmanat | birkart`,
    `azericard | millikart | azeriqaz | azərişıq | azerisiq | azersu | asan ödəniş
    ani ödənişlər sistemi | mərkəzi bank azərbaycan | azərbaycan respublikasının mərkəzi bankı
    dövlət vergi xidməti`,
    `azerbaijan | azerbaycan | azərbaycan | азербайджан | баку | sumqayit | ganja az
    .com.az | .gov.az | .edu.az | .az/ | +994
    baku az | baku azerbaijan`,
  ),
  country(
    'GE',
    'GEL',
    `bank of georgia | bog georgia | solo bank of georgia | tbc bank | tbc bank georgia | tbcbank
    tbc pay | tbcpay | tbc georgia | space neobank | liberty bank georgia | basisbank
    basis bank | credo bank | credobank | procredit bank georgia | cartu bank | cartubank | terabank
    tera bank | halyk bank georgia | halykbank georgia | vtb georgia | isbank georgia
    ziraat bank georgia | silk bank georgia | paysera georgia | pave bank | bog mbank | unipay georgia
    paybox georgia | nova pay georgia | emoney georgia
    საქართველოს ბანკი | თიბისი | თიბისი ბანკი | თიბისი ფეი | ლიბერთი | ლიბერთი ბანკი | ბაზისბანკი
    კრედო ბანკი | ტერაბანკი | ქართუ ბანკი | პროკრედიტ ბანკი | банк грузии | тибиси банк`,
    `national bank of georgia | საქართველოს ეროვნული ბანკი | rs.ge | telasi | თელასი | gwp georgia`,
    `sakartvelo | საქართველო | грузия | tbilisi | თბილისი | тбилиси | batumi | ბათუმი | батуми | kutaisi
    ქუთაისი | .com.ge | .gov.ge | .ge/ | .ge | +995`,
  ),
  country(
    'MD',
    'MDL',
    `maib | maibank | moldova agroindbank | agroindbank | moldindconbank | micb moldova | victoriabank
    victoria bank moldova | vb24 | mobiasbanca | otp bank moldova | otp bank s.a. chisinau | fincombank
    energbank | eximbank moldova | comertbank | procredit bank moldova | bcr chisinau | eurocreditbank
    paynet moldova | runpay moldova | bpay moldova | mia maib | easycredit moldova | microinvest
    iute moldova | виктория банк молдова | молдова агроиндбанк`,
    `mia plati instant | bnm moldova | banca nationala a moldovei | mpay gov md | mpay moldova
    premier energy moldova | moldovagaz | apa-canal chisinau`,
    `moldova | republica moldova | молдова | chisinau | кишинев | balti moldova | .gov.md | .com.md
    .md/ | +373`,
  ),
];
