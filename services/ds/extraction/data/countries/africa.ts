import { type Country, country } from './country.ts';

/** All of Africa and its islands. */
export const AFRICA: readonly Country[] = [
  country(
    'EG',
    'EGP',
    `national bank of egypt | nbe egypt | alahly egypt | banque misr | bank misr | bm online | cib egypt
    commercial international bank egypt | qnb alahli | qnb egypt
    banque du caire | alexbank | bank of alexandria | faisal islamic bank of egypt | aaib
    arab african international bank | hsbc egypt | credit agricole egypt
    housing and development bank | hdb egypt | suez canal bank | egyptian gulf bank | eg bank
    adib egypt | emirates nbd egypt | fab misr | fabmisr | abu dhabi islamic bank egypt
    saib bank | export development bank of egypt | ebank egypt | arab bank egypt | mashreq egypt
    attijariwafa egypt | al baraka bank egypt | united bank of egypt
    vodafone cash egypt | vodafone cash | vf-cash | etisalat cash | orange cash egypt | we pay egypt
    fawry | masary | aman egypt | telda | khazna | valu egypt | mnt-halan | lucky one
    opay egypt | paymob | bee smart payment
    البنك الأهلي المصري | بنك مصر | البنك التجاري الدولي | بنك القاهرة | بنك الإسكندرية
    بنك فيصل الإسلامي المصري | بنك التعمير والإسكان | فودافون كاش
    اتصالات كاش | اورنج كاش | البنك العربي الأفريقي | بنك ناصر`,
    `meeza | ipn egypt | ipn transfer | cbe egypt | central bank of egypt | انستاباي | انستا باي
    البنك المركزي المصري
    بطاقة ميزة`,
    `egypt | مصر | cairo | giza | alexandria eg | القاهرة | الجيزة | الإسكندرية | .com.eg | .gov.eg | .eg
    +20`,
  ),
  country(
    'MA',
    'MAD',
    `attijariwafa bank maroc | chaabi net | attijari mobile | cih bank | cih | bank of africa maroc | bmce bank | bmce
    banque populaire du maroc | chaabi bank | banque centrale populaire maroc | pocket bank maroc
    bmci | credit du maroc | societe generale maroc | saham bank | al barid bank | barid bank
    credit agricole du maroc | cfg bank | umnia bank | bank assafa | bank al yousr
    l'bankalik | daba pay | inwi money | orange money maroc | mt cash | cash plus maroc | wafacash
    jibi pay | barid cash
    التجاري وفا بنك | البنك الشعبي المغربي | بريد بنك | القرض الفلاحي | الشركة العامة المغرب`,
    `bank al-maghrib | centre monetique interbancaire | marocpay | cnss maroc | lydec | radeema | redal
    بنك المغرب`,
    `maroc | morocco | المغرب | casablanca | marrakech | marrakesh | الدار البيضاء | الرباط | .co.ma
    .gov.ma | .ac.ma | .ma/ | +212`,
  ),
  country(
    'DZ',
    'DZD',
    `banque exterieure d'algerie | banque nationale d'algerie | bna algerie | credit populaire d'algerie
    badr bank | badr banque | cnep banque | algerie poste
    eccp | baridimob | baridi mob | bdl algerie | agb algerie | gulf bank algeria | gulf bank algerie
    al salam bank algeria | societe generale algerie | bnp paribas el djazair | natixis algerie
    housing bank algeria | trust bank algeria | بريد الجزائر | بريدي موب | القرض الشعبي الجزائري
    البنك الوطني الجزائري | بنك الفلاحة والتنمية الريفية`,
    `edahabia | satim | barid pay | banque d'algerie | sonelgaz | الذهبية | بنك الجزائر | سونلغاز`,
    `algerie | algeria | الجزائر | alger | algiers | oran algerie | constantine algerie | وهران | .com.dz
    .gov.dz | .dz | +213`,
  ),
  country(
    'TN',
    'TND',
    `biat | banque internationale arabe de tunisie | stb bank | societe tunisienne de banque
    bna tunisie | banque de l'habitat | bh bank | bhbank | amen bank | attijari bank tunisie
    attijari bank
    uib tunisie | ubci | atb tunisie | arab tunisian bank | banque zitouna | zitouna | wifak bank
    qnb tunisie | la poste tunisienne | bte tunisie | abc tunisie
    flouci | paymee tunisie | konnect network | e-dinar | e-dinar smart | mobiflouss | البنك التونسي
    مصرف الزيتونة | البريد التونسي | الشركة التونسية للبنك`,
    `clictopay | d17 | monetique tunisie | banque centrale de tunisie | steg | sonede
    البنك المركزي التونسي`,
    `tunisie | tunisia | تونس | sousse | sfax | صفاقس | سوسة | .com.tn | .gov.tn | .tn | +216`,
  ),
  country(
    'LY',
    'LYD',
    `jumhouria bank | national commercial bank libya | wahda bank | sahara bank libya | north africa bank
    bank of commerce and development libya | aman bank libya | nuran bank
    yaqeen bank libya | assaray bank | mobicash libya | tadawul libya | مصرف الجمهورية | مصرف الوحدة
    المصرف التجاري الوطني الليبي | مصرف الصحاري | مصرف شمال أفريقيا | موبي كاش`,
    `central bank of libya | onepay libya | lypay | moamalat | مصرف ليبيا المركزي | معاملات للخدمات`,
    `libya | ليبيا | benghazi | misrata | tripoli libya | طرابلس | بنغازي | .com.ly | .gov.ly | .ly/
    +218`,
  ),
  country(
    'SD',
    'SDG',
    `bank of khartoum | bankak | بنكك | بنك كك | fawri | faisal islamic bank sudan | omdurman national bank | fawry sudan
    agricultural bank of sudan | sudanese french bank | ocash | mashreq bank sudan
    بنك الخرطوم | بنك فيصل الإسلامي السوداني | بنك أم درمان الوطني | فوري السودان | أوكاش`,
    `central bank of sudan | بنك السودان المركزي`,
    `sudan | السودان | khartoum | omdurman | port sudan | الخرطوم | .gov.sd | .com.sd | +249`,
  ),
  country(
    'SS',
    'SSP',
    `kcb south sudan | equity bank south sudan | cooperative bank of south sudan | ivory bank | m-gurush
    digicash south sudan | nilepay`,
    `bank of south sudan`,
    `south sudan | juba | .com.ss | .gov.ss | +211`,
  ),
  country(
    'KE',
    'KES',
    `safaricom | mpesa kenya | m-pesa kenya | m-shwari | mshwari | kcb m-pesa | kcb mpesa | kcb
    kcb bank | kcb kenya | vooma | kcb vooma | equity bank kenya | equitel | eazzy
    co-operative bank of kenya | co-op bank kenya | coopbank | co-opbank | mco-op cash | mcoop cash
    ncba | ncba bank | loop ncba | absa kenya | absa bank kenya | stanbic kenya
    diamond trust bank | dtb kenya | i&m bank kenya | family bank kenya | pesapap | hfc kenya
    whizz hfc | national bank of kenya | natbank | nbk kenya | kingdom bank | sidian bank
    gulf african bank | prime bank kenya | bank of africa kenya | credit bank kenya | postbank kenya
    kenya women microfinance | kwft | faulu bank | stima sacco | unaitas
    mwalimu national sacco
    airtel money kenya | t-kash | tkash | tala kenya | branch kenya | okash | zenka | pesapal | jambopay
    kopo kopo | lipa later | m-kopa | mkopa | standard chartered kenya | ecobank kenya`,
    `fuliza | fuliza m-pesa | hustler fund | paybill | lipa na mpesa | lipa na m-pesa | pochi la biashara
    pesalink | kra pin | kplc | kenya power | nhif | ecitizen | helb | sha kenya
    ziidi | buy goods till | central bank of kenya`,
    `kenya | nairobi | mombasa | kisumu | nakuru | eldoret | .co.ke | .go.ke | .or.ke | +254`,
  ),
  country(
    'TZ',
    'TZS',
    `crdb | crdb bank | simbanking | nmb tanzania | nmb bank plc | nmb mkononi | nbc tanzania
    national bank of commerce tanzania | stanbic tanzania | exim bank tanzania | equity bank tanzania
    kcb tanzania
    tigo pesa | tigopesa | mixx by yas | mixx | halopesa | halo pesa | azampesa | azam pesa
    airtel money tanzania | vodacom m-pesa tanzania | m-pesa tanzania | mpesa tanzania | t-pesa
    ttcl pesa | selcom | selcom pesa
    tcb bank | tanzania commercial bank | tpb bank | azania bank | akiba commercial bank | dcb tanzania
    amana bank tanzania | people's bank of zanzibar | ezypesa | letshego tanzania | absa tanzania
    dtb tanzania | i&m bank tanzania`,
    `gepg | luku | nala tanzania | control number tra | kumbukumbu namba | lipa kwa simu | lipa namba
    tanesco | dawasa | bank of tanzania | benki kuu ya tanzania | tanqr | tozo ya serikali`,
    `tanzania | dar es salaam | dodoma | arusha | mwanza | zanzibar | .co.tz | .go.tz | .or.tz | .tz
    +255`,
  ),
  country(
    'UG',
    'UGX',
    `centenary bank | centenary rural development bank | cente mobile | centemobile | stanbic uganda
    stanbic bank uganda | flexipay | dfcu | dfcu bank | housing finance bank uganda | postbank uganda
    equity bank uganda | kcb uganda | kcb bank uganda | absa uganda | dtb uganda | finance trust bank
    pride microfinance uganda | tropical bank uganda | bank of africa uganda | opportunity bank uganda
    crane bank
    mtn uganda | mtn mobile money uganda | airtel money uganda | airtel uganda | mokash | momopay uganda
    xente | eversend uganda | numida | equity uganda | ncba uganda | i&m bank uganda`,
    `uganda revenue authority | bank of uganda | yaka token | nwsc | wewole | uedcl`,
    `uganda | kampala | entebbe | jinja uganda | mbarara | .co.ug | .go.ug | .or.ug | .ug | +256`,
  ),
  country(
    'RW',
    'RWF',
    `bank of kigali | bk kigali | i&m bank rwanda | bpr bank rwanda | bpr rwanda | equity bank rwanda
    ecobank rwanda | cogebanque | umwalimu sacco | access bank rwanda | ncba rwanda | copedu
    unguka bank | urwego bank
    mtn momo rwanda | mtn rwanda | airtel money rwanda | mokash rwanda | bk techouse`,
    `national bank of rwanda | rswitch | irembo | irembopay | rssb | ekash | ejo heza`,
    `rwanda | kigali | musanze | .co.rw | .gov.rw | .rw | +250`,
  ),
  country(
    'BI',
    'BIF',
    `bancobu | banque commerciale du burundi | banque de credit de bujumbura | bcb burundi
    interbank burundi | ecobank burundi | kcb burundi | crdb burundi | lumicash | ecocash burundi
    ihela | finbank burundi | ibb mplus`,
    `banque de la republique du burundi | office burundais des recettes | regideso burundi`,
    `burundi | bujumbura | gitega | .gov.bi | .co.bi | +257`,
  ),
  country(
    'ET',
    'ETB',
    `commercial bank of ethiopia | cbe birr | cbebirr | cbe ethiopia | awash bank
    awash international bank | dashen bank | abyssinia bank | bank of abyssinia
    boa ethiopia | apollo abyssinia | telebirr | tele birr
    wegagen bank | hibret bank | united bank ethiopia | nib international bank
    cooperative bank of oromia | coopbank of oromia | coopay | oromia bank | oromia international bank
    zemen bank | berhan bank | bunna bank
    abay bank | enat bank | lion international bank | addis international bank | zamzam bank
    hijra bank | siinqee bank | amhara bank | tsehay bank | gadaa bank | kacha digital
    m-pesa ethiopia | m-pesa safaricom ethiopia | santimpay | arifpay | hellocash | ebirr
    የኢትዮጵያ ንግድ ባንክ | አዋሽ ባንክ | ዳሽን ባንክ | አቢሲኒያ ባንክ | ቴሌብር | ሲቢኢ ብር | ንግድ ባንክ | ወጋገን ባንክ | ህብረት ባንክ
    ዳሸን ባንክ | አቢሲንያ ባንክ | ንብ ባንክ | ኦሮሚያ ባንክ | ቡና ባንክ | አባይ ባንክ | ብርሃን ባንክ | ዘመን ባንክ | አማራ ባንክ`,
    `ethswitch | eth-switch | national bank of ethiopia | derash | ኢትስዊች`,
    `ethiopia | ኢትዮጵያ | addis ababa | adama ethiopia | hawassa | bahir dar | አዲስ አበባ | .com.et | .gov.et
    +251`,
  ),
  country(
    'ER',
    'ERN',
    `commercial bank of eritrea | housing and commerce bank of eritrea`,
    `bank of eritrea`,
    `eritrea | ኤርትራ | asmara | .com.er | .gov.er | +291`,
  ),
  country(
    'DJ',
    'DJF',
    `cac international bank djibouti | bank of africa mer rouge | bcimr | salaam african bank
    east africa bank djibouti | d-money | waafi djibouti | saba african bank`,
    `banque centrale de djibouti`,
    `djibouti | جيبوتي | .gouv.dj | .com.dj | +253`,
  ),
  country(
    'SO',
    'USD',
    `hormuud | evc plus | evcplus | zaad | zaad service | sahal golis | golis | edahab | e-dahab
    salaam somali bank | premier bank somalia | dahabshiil | dahabshiil bank | ibs bank somalia
    amal bank somalia | waafi | waafipay
    telesom | somtel | amtel somalia | agro africa bank | premier wallet`,
    `central bank of somalia | sips somalia`,
    `somalia | soomaaliya | somaliland | mogadishu | muqdisho | hargeisa | .com.so | .gov.so | +252`,
  ),
  country(
    'GH',
    'GHS',
    `gcb bank | gcb ghana | ghana commercial bank | ecobank ghana | fidelity bank ghana | cal bank
    calbank | absa ghana | stanbic ghana | stanbic bank ghana | zenith bank ghana | access bank ghana
    uba ghana | republic bank ghana
    consolidated bank ghana | cbg ghana | adb ghana | agricultural development bank ghana
    national investment bank ghana | prudential bank ghana | societe generale ghana | gtbank ghana
    omnibsic | universal merchant bank | first atlantic bank | first national bank ghana
    mtn momo ghana | mtn mobile money ghana | mobilemoney ghana | telecel cash | telecel ghana
    vodafone cash ghana | airteltigo money | at money ghana | g-money | gmoney | zeepay | hubtel
    expresspay ghana | slydepay | bytemoney | affinity africa | fido ghana | qwikloan`,
    `ghipss | gh-link | ghlink | ghqr | gh qr | e-levy | elevy | e-zwich | ezwich | bank of ghana | ssnit
    ghana.gov | ecg power | ecg prepaid`,
    `ghana | accra | kumasi | tema ghana | takoradi | tamale ghana | .com.gh | .gov.gh | .gh | +233`,
  ),
  country(
    'NG',
    'NGN',
    `gtb nigeria | gtbank nigeria | guaranty trust bank | guaranty trust holding | gtworld
    access bank nigeria | accessmore | access diamond | zenith bank plc | first bank of nigeria
    firstbank nigeria | fbn nigeria | firstmobile | uba nigeria | united bank for africa plc
    fidelity bank plc | fidelity bank nigeria | fcmb | first city monument bank | union bank of nigeria
    unionbankng | sterling bank plc | sterling bank nigeria | onebank by sterling | stanbic ibtc
    polaris bank | vulte | wema bank | alat by wema | keystone bank | heritage bank plc
    unity bank plc
    ecobank nigeria | providus | providus bank | jaiz bank | taj bank | tajbank | lotus bank
    titan trust bank | globus bank | suntrust bank nigeria | parallex bank | optimus bank
    premium trust bank | nova bank nigeria | signature bank nigeria
    opay nigeria | opay digital services | palmpay | kuda bank | kuda mfb | kuda microfinance
    moniepoint | moniepoint mfb | teamapt | carbon microfinance | fairmoney | fair money
    vfd microfinance | vbank vfd | piggyvest | cowrywise | risevest | paga nigeria | paycom opay
    opy | ppy | momo psb | mtn momo psb | 9psb | 9 payment service bank | smartcash psb | smartcash | hope psb
    sparkle microfinance | rubies bank | eyowo | quickteller | interswitch | remita | renmoney
    branch nigeria | okash nigeria | kudimoney | lapo microfinance | accion mfb
    citibank nigeria | raenest | bamboo nigeria`,
    `966# | 737# | 919# | 894# | 901# | 770# | 826# | 329# | nibss | dr amt | cr amt | nip transfer | nip/ | nip cr | nip dr | nip trf | nip trsf | nxg | bvn | nuban | emtl | cbn stamp duty | verve card
    enaira | remita rrr | central bank of nigeria | ndic | ikeja electric | ikedc | ekedc | phcn
    firs nigeria | jtb tin`,
    `nigeria | lagos | abuja | ibadan | port harcourt | .com.ng | .gov.ng | .ng | +234`,
  ),
  country(
    'ZA',
    'ZAR',
    `capitec | capitec bank | absa south africa | absa bank limited | standard bank south africa
    standard bank of south africa | fnb south africa | fnb app | fnbconnect | nedbank south africa
    nedbank ltd | tymebank | tyme bank | discovery bank | investec | investec private
    african bank | african bank ltd | bidvest bank | sasfin | mercantile bank sa | rand merchant bank
    rmb private | bank zero | bankzero | old mutual bank | om bank | old mutual money account | wesbank
    ubank sa | albaraka bank south africa | grindrod bank | hbz bank | finbond
    postbank sa | sassa gold card | shoprite money market | pep money | mtn momo south africa | vodapay
    vodacom vodapay | snapscan | yoco | masterpass sa | virgin money south africa
    wonga sa | easyequities | satrix | stitch express`,
    `payshap | pay shap | shapid | sassa | sars efiling | sars | ozow | payfast | peach payments
    i-pay sa | instant eft | capitec pay | bankserv | bankservafrica | debicheck | naedo
    easypay number | sanral | eskom | south african reserve bank | fsca | fsp licence | uif payment
    srd grant`,
    `south africa | suid-afrika | johannesburg | cape town | kaapstad | durban | pretoria | sandton
    centurion gauteng | gauteng | kwazulu-natal | .co.za | .gov.za | .org.za | +27`,
  ),
  country(
    'NA',
    'NAD',
    `bank windhoek | fnb namibia | first national bank of namibia | standard bank namibia
    nedbank namibia | letshego namibia | trustco bank | nampost | nampost savings | paytoday | pay pulse
    paypulse | bankbic namibia | mtc maris | banco atlantico europa namibia`,
    `namclear | bank of namibia | namra | nampower | namibia instant payment`,
    `namibia | windhoek | swakopmund | walvis bay | .com.na | .gov.na | .co.na | +264`,
  ),
  country(
    'BW',
    'BWP',
    `fnb botswana | first national bank botswana | fnbb | absa botswana | standard chartered botswana
    stanbic bank botswana | bank gaborone | access bank botswana | bancabc botswana
    first capital bank botswana | botswana savings bank | letshego botswana | orange money botswana
    mascom myzaka | myzaka | btc smega | smega | poso money`,
    `bank of botswana | burs botswana | botswana unified revenue`,
    `botswana | gaborone | francistown | maun botswana | .co.bw | .org.bw | .bw | +267`,
  ),
  country(
    'LS',
    'LSL',
    `fnb lesotho | standard lesotho bank | nedbank lesotho | lesotho postbank | vodacom lesotho
    m-pesa lesotho | ecocash lesotho | econet lesotho`,
    `central bank of lesotho | revenue services lesotho`,
    `lesotho | maseru | .co.ls | .gov.ls | .org.ls | +266`,
  ),
  country(
    'SZ',
    'SZL',
    `eswatini bank | swazibank | fnb eswatini | standard bank eswatini | nedbank eswatini
    swaziland building society | eswatini building society | eswatini mobile | mtn momo eswatini
    e-mali eswatini | insta cash eswatini`,
    `central bank of eswatini`,
    `eswatini | swaziland | mbabane | manzini | .co.sz | .org.sz | .gov.sz | +268`,
  ),
  country(
    'ZM',
    'ZMW',
    `zanaco | zambia national commercial bank | zanaco xapit | xapit | fnb zambia | stanbic zambia
    stanbic bank zambia | absa zambia | absa bank zambia | atlas mara zambia | access bank zambia
    indo zambia bank | izb | natsave | first capital bank zambia | zicb | ab bank zambia
    investrust bank
    mtn momo zambia | mtn zambia | airtel money zambia | zamtel money | zamtel kwacha | zoona | kazang
    lupiya | union54 | cgrate | 543 konse konse`,
    `zra zambia | zambia revenue authority | bank of zambia | zesco | zipss | zechl | napsa | nhima`,
    `zambia | lusaka | kitwe | ndola | livingstone zambia | .co.zm | .gov.zm | .org.zm | .zm | +260`,
  ),
  country(
    'ZW',
    'USD',
    `cbz bank | cbz holdings | cbz zimbabwe | cabs zimbabwe | stanbic zimbabwe | stanbic bank zimbabwe
    steward bank | nmb zimbabwe | nmbconnectz | zb bank | fbc bank | fbc bank zimbabwe
    first capital bank zimbabwe | nedbank zimbabwe | bancabc zimbabwe | people's own savings bank
    posb zimbabwe | agribank zimbabwe | afc bank zimbabwe | ecobank zimbabwe | metbank zimbabwe
    ecocash | ecocash usd | econet zimbabwe | onemoney | one money zimbabwe | telecash zimbabwe
    innbucks | omari wallet | o'mari | mukuru | getbucks zimbabwe | nbs bank zimbabwe
    time bank zimbabwe`,
    `zipit | zimswitch | imtt | zimra | zesa | zetdc | paynow zimbabwe | reserve bank of zimbabwe
    nostro fca | zwg nostro`,
    `zimbabwe | harare | bulawayo | mutare | gweru | .co.zw | .org.zw | .gov.zw | .zw | +263`,
  ),
  country(
    'MW',
    'MWK',
    `national bank of malawi | mo626 | nbm malawi | standard bank malawi | fdh bank | fdh
    nbs bank malawi | nbs bank | nbs eazy mobile | first capital bank malawi | ecobank malawi
    cdh investment bank | centenary bank malawi | mybucks malawi | airtel money malawi | tnm mpamba
    mpamba`,
    `natswitch | reserve bank of malawi | malawi revenue authority | escom malawi | msonkho`,
    `malawi | lilongwe | blantyre malawi | mzuzu | .co.mw | .gov.mw | .mw | +265`,
  ),
  country(
    'MZ',
    'MZN',
    `millennium bim | bim mozambique | bci mocambique | banco comercial e de investimentos
    standard bank mocambique | absa mocambique | moza banco | letshego mocambique
    nedbank mocambique | fnb mocambique | access bank mocambique | ecobank mocambique
    societe generale mocambique
    m-pesa mocambique | vodacom m-pesa mocambique | vodafone m-pesa moçambique | e-mola | emola | mkesh
    m-kesh | banco unico mocambique | millennium izi`,
    `simo rede | ponto 24 | ponto24 | banco de mocambique | credelec
    autoridade tributaria de mocambique`,
    `mocambique | mozambique | maputo | matola | beira mocambique | nampula | .co.mz | .gov.mz | .mz
    +258`,
  ),
  country(
    'AO',
    'AOA',
    `banco angolano de investimentos | bai directo | bai angola | banco de fomento angola | bfa angola
    banco bic angola | banco millennium atlantico | millennium atlantico | bpc angola
    banco de poupanca e credito | banco sol | standard bank angola | banco keve
    banco economico angola | caixa angola | banco yetu | unitel money | afrimoney angola | e-kwanza
    paypay angola`,
    `emis angola | multicaixa | multicaixa express | banco nacional de angola | referencia multicaixa
    kwik angola`,
    `angola | luanda | benguela | huambo | lubango | .co.ao | .gov.ao | .ao/ | +244`,
  ),
  country(
    'SN',
    'XOF',
    `cbao | cbao attijariwafa | societe generale senegal | sgbs senegal | ecobank senegal
    banque islamique du senegal | bis senegal | bicis | bicis senegal | credit du senegal | bhs senegal
    banque de l'habitat du senegal | la banque agricole | lba senegal | banque atlantique senegal
    coris bank senegal | orabank senegal | uba senegal | bank of africa senegal
    orange money senegal | wave senegal | wave mobile money | free money senegal | mixx by yas senegal
    e-money senegal | wizall | wizall money | kpay senegal | poste finances senegal | baobab senegal
    cofina senegal | intouch senegal`,
    `bceao | gim-uemoa | pi-spi | senelec | woyofal | sen eau | rapido senegal`,
    `senegal | dakar | touba | saint-louis senegal | .gouv.sn | .com.sn | .sn | +221`,
  ),
  country(
    'CI',
    'XOF',
    `societe generale cote d'ivoire | sgci | sgbci | nsia banque | nsia banque ci | ecobank cote d'ivoire
    ecobank ci | bicici | banque populaire de cote d'ivoire | bni cote d'ivoire | sib ci
    societe ivoirienne de banque | banque atlantique cote d'ivoire | bridge bank group
    boa cote d'ivoire | coris bank ci | versus bank | bacim | orabank ci | gtbank ci
    orange money cote d'ivoire | orange money ci | mtn momo ci | mtn money ci | moov money ci
    moov money cote d'ivoire | wave cote d'ivoire | wave ci | djamo | push ci | cinetpay | tresor money
    tresorpay`,
    `cie sodeci | sodeci | cie prepaye | tresorpay-tresormoney | cnps ci`,
    `cote d'ivoire | ivory coast | abidjan | bouake | yamoussoukro | .gouv.ci | .co.ci | .ci/ | +225`,
  ),
  country(
    'ML',
    'XOF',
    `bdm-sa | banque de developpement du mali | bms-sa | banque malienne de solidarite | bnda mali
    ecobank mali | bim-sa mali | banque internationale pour le mali | banque atlantique mali
    orange money mali | moov money mali | mobicash mali | sama money`,
    `edm-sa mali | isago mali`,
    `bamako | sikasso | republique du mali | .gouv.ml | +223`,
  ),
  country(
    'BF',
    'XOF',
    `coris bank burkina | coris bank international | coris money | ecobank burkina
    banque commerciale du burkina | vista bank burkina | boa burkina | wendkuni bank
    orange money burkina | moov money burkina | moov africa burkina | ligdicash | sank money
    sank business`,
    `sonabel | onea burkina`,
    `burkina faso | burkina | ouagadougou | bobo-dioulasso | .gov.bf | .bf | +226`,
  ),
  country(
    'BJ',
    'XOF',
    `boa benin | ecobank benin | societe generale benin | nsia banque benin | banque atlantique benin
    orabank benin | bgfi benin | ccei benin | mtn momo benin | mtn benin | moov money benin
    celtiis cash | kkiapay | fedapay`,
    `sbee benin | soneb`,
    `benin republic | republique du benin | cotonou | porto-novo | .gouv.bj | .bj | +229`,
  ),
  country(
    'TG',
    'XOF',
    `orabank togo | ecobank togo | union togolaise de banque | utb togo | btci togo | iba bank togo
    banque atlantique togo | coris bank togo | tmoney togo | t-money togo | flooz | moov money togo
    mixx by yas togo`,
    `ceet togo | cashpower togo`,
    `republique togolaise | lome togo | lomé | .gouv.tg | +228`,
  ),
  country(
    'NE',
    'XOF',
    `sonibank | banque islamique du niger | bia niger | ecobank niger | boa niger
    banque atlantique niger | baagri niger | airtel money niger | moov money niger | zamani cash
    nita transfert | al izza transfert | mynita | amana transfert`,
    `nigelec`,
    `niamey | zinder | republique du niger | .gouv.ne | +227`,
  ),
  country(
    'GW',
    'XOF',
    `banco da africa ocidental | ecobank guinee-bissau | ecobank guine-bissau | orabank guine-bissau
    coris bank guinee bissau | orange money bissau`,
    `bceao bissau`,
    `guinea-bissau | guine-bissau | guinee-bissau | bissau | .gov.gw | +245`,
  ),
  country(
    'CM',
    'XAF',
    `afriland first bank | afriland | sara money | societe generale cameroun | scb cameroun | bicec
    bicec cameroun | ecobank cameroun | uba cameroun | cca bank | commercial bank of cameroon
    banque atlantique cameroun | nfc bank | bgfi cameroun | union bank of cameroon | express union
    express union mobile | campost money
    mtn momo cameroun | mtn mobile money cameroun | mtn cameroon | orange money cameroun
    orange cameroun | yoomee money | maviance smobilpay | smobilpay | mupeci`,
    `gimac | gimacpay | beac | cobac | eneo cameroun | eneo | camwater | minfi cameroun`,
    `cameroun | cameroon | douala | yaounde | bafoussam | garoua | .gov.cm | .co.cm | +237`,
  ),
  country(
    'GA',
    'XAF',
    `bgfibank | bgfi gabon | bgfibank gabon | bicig | ugb gabon | union gabonaise de banque
    orabank gabon | ecobank gabon | uba gabon | airtel money gabon | moov money gabon | clikpay`,
    `seeg gabon | edan gabon | seeg edan`,
    `gabon | libreville | port-gentil | franceville gabon | .gouv.ga | +241`,
  ),
  country(
    'CG',
    'XAF',
    `bgfibank congo | lcb bank | la congolaise de banque | banque postale du congo
    ecobank congo brazzaville | bci congo brazzaville | credit du congo | societe generale congo
    mucodec | mtn momo congo | airtel money congo brazzaville`,
    `e2c congo | gimac congo`,
    `congo-brazzaville | brazzaville | pointe-noire | +242`,
  ),
  country(
    'TD',
    'XAF',
    `societe generale tchad | ecobank tchad | orabank tchad | commercial bank tchad
    banque commerciale du chari | coris bank tchad | uba tchad | airtel money tchad | moov money tchad
    tigo cash tchad`,
    `sne tchad`,
    `tchad | n'djamena | ndjamena | moundou | +235`,
  ),
  country(
    'CF',
    'XAF',
    `ecobank centrafrique | bpmc centrafrique | commercial bank centrafrique | bsic centrafrique
    orange money centrafrique | telecel money centrafrique`,
    `enerca centrafrique`,
    `centrafrique | central african republic | bangui | +236`,
  ),
  country(
    'GQ',
    'XAF',
    `bgfibank guinea ecuatorial | ccei bank guinea ecuatorial | ccei bank ge
    banco nacional de guinea ecuatorial | ecobank guinea ecuatorial | muni dinero`,
    `gimac guinea ecuatorial`,
    `guinea ecuatorial | equatorial guinea | malabo | bata guinea ecuatorial | +240`,
  ),
  country(
    'CD',
    'CDF',
    `rawbank | raw bank | illicocash | equity bcdc | equitybcdc | equity bank congo | tmb congo
    trust merchant bank | pepele mobile | fbnbank rdc | firstbank drc | bgfibank rdc | ecobank rdc
    access bank rdc | standard bank rdc | sofibanque | solidaire banque | afriland rdc | finca rdc
    uba rdc
    orange money rdc | airtel money rdc | m-pesa rdc | vodacash | vodacom m-pesa rdc | afrimoney rdc
    africell money rdc | maxicash rdc | illico cash`,
    `banque centrale du congo | snel rdc | regideso rdc | dgi rdc | multipay congo`,
    `rd congo | rdc | dr congo | kinshasa | lubumbashi | mbuji-mayi | .gouv.cd | .cd/ | +243`,
  ),
  country(
    'MG',
    'MGA',
    `bni madagascar | bfv-sg | bfv societe generale | bred madagascar | bmoi | boa madagascar
    bank of africa madagascar | acces banque | accesbanque madagascar | baobab banque madagascar
    sipem banque | societe generale madagasikara | bgfi madagascar | mcb madagascar
    mvola | mvola madagascar | telma mvola | orange money madagascar | airtel money madagascar
    microcred madagascar | cecam | otiv | paositra money`,
    `banky foiben'i madagasikara | banque centrale de madagascar | jirama`,
    `madagascar | madagasikara | antananarivo | toamasina | tamatave | .gov.mg | .co.mg | +261`,
  ),
  country(
    'MU',
    'MUR',
    `mcb mauritius | mauritius commercial bank | mcb juice | juice by mcb | mcb ltd | sbm mauritius
    sbm bank mauritius | state bank of mauritius | sbm tag | absa mauritius | afrasia | afrasia bank
    bank one mauritius | maubank | hsbc mauritius | abc banking mauritius | standard chartered mauritius
    silver bank mauritius | blink by emtel | emtel cash | my.t money | myt money | maucas qr
    cim finance | rogers capital mauritius`,
    `maucas | bank of mauritius | mra mauritius | ceb mauritius | cwa mauritius`,
    `mauritius | maurice ile | ile maurice | port louis | quatre bornes | curepipe | .govmu.org
    .intnet.mu | .mu/ | +230`,
  ),
  country(
    'SC',
    'SCR',
    `nouvobanq | seychelles commercial bank | mcb seychelles | absa seychelles | al salam bank seychelles
    airtel money seychelles | bank of baroda seychelles`,
    `central bank of seychelles | seyid`,
    `seychelles | mahe seychelles | victoria seychelles | .gov.sc | .com.sc | +248`,
  ),
  country(
    'KM',
    'KMF',
    `bdc comores | exim bank comores | bfc comores | meck moroni | huri money | mvola comores
    telma comores | banque pour l'industrie et le commerce comores`,
    `banque centrale des comores`,
    `comores | comoros | moroni comores | جزر القمر | +269`,
  ),
  country(
    'CV',
    'CVE',
    `banco comercial do atlantico | bca cabo verde | caixa economica de cabo verde | banco interatlantico
    bai cabo verde | ecobank cabo verde | iib cabo verde`,
    `rede vinti4 | vinti4 | banco de cabo verde | sisp cabo verde`,
    `cabo verde | cape verde | praia cv | mindelo | .gov.cv | .com.cv | +238`,
  ),
  country(
    'GM',
    'GMD',
    `trust bank gambia | standard chartered gambia | gtbank gambia | ecobank gambia | access bank gambia
    aps gambia | qmoney | afrimoney gambia | wave gambia | yonna forex | ping money gambia`,
    `central bank of the gambia | gamswitch | nawec`,
    `gambia | the gambia | banjul | serrekunda | serekunda | .gov.gm | .gm/ | +220`,
  ),
  country(
    'GN',
    'GNF',
    `ecobank guinee | societe generale guinee | bicigui | vista bank guinee | vista gui | orabank guinee
    afriland guinee | uba guinee | orange money guinee | mtn momo guinee | paycard guinee | kulu guinee`,
    `bcrg | banque centrale de la republique de guinee | edg guinee`,
    `guinee | guinea conakry | guinee conakry | conakry | .gov.gn | +224`,
  ),
  country(
    'SL',
    'SLE',
    `sierra leone commercial bank | slcb | rokel commercial bank | rokel | union trust bank sierra leone
    ecobank sierra leone | gtbank sierra leone | zenith bank sierra leone | orange money sierra leone
    afrimoney sierra leone | qmoney sierra leone | vult sierra leone`,
    `bank of sierra leone | edsa sierra leone`,
    `sierra leone | freetown | .gov.sl | +232`,
  ),
  country(
    'LR',
    'LRD',
    `ecobank liberia | lbdi | liberian bank for development | international bank liberia | gtbank liberia
    uba liberia | afriland first bank liberia | lonestar cell mtn | lonestar momo | mtn momo liberia
    orange money liberia | tipme liberia`,
    `central bank of liberia | liberia revenue authority | lec liberia`,
    `liberia | monrovia | .gov.lr | .com.lr | +231`,
  ),
  country(
    'MR',
    'MRU',
    `bankily | masrvi | sedad mauritanie | bpm mauritanie | banque populaire de mauritanie
    bci mauritanie | gbm mauritanie | generale de banque de mauritanie | bnm mauritanie
    banque nationale de mauritanie | chinguitty bank | attijari bank mauritanie | bim bank mauritanie
    amanty mauritanie | click mauritanie | بنكيلي | مصرفي موريتانيا | السداد موريتانيا`,
    `banque centrale de mauritanie | somelec | البنك المركزي الموريتاني`,
    `mauritanie | mauritania | موريتانيا | nouakchott | nouadhibou | نواكشوط | .gov.mr | +222`,
  ),
  country(
    'ST',
    'STN',
    `banco internacional de sao tome e principe | afriland sao tome | bgfibank sao tome
    ecobank sao tome`,
    `rede dobra24 | dobra 24 | banco central de sao tome`,
    `sao tome e principe | sao tome and principe | sao tome | +239`,
  ),
];
