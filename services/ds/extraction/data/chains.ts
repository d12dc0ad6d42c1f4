import { list } from './countries/country.ts';

/** Shops, utilities and operators that exist in one country alone, where others write the same sign of money; by ISO 4217. */
export const CHAINS: Readonly<Record<string, string>> = {
  CAD: list(`canadian tire | loblaws | loblaw | real canadian superstore | shoppers drug mart | sobeys | farm boy | tim hortons
    petro-canada | petro canada | husky energy | lcbo | saq | iga extra | jean coutu | pharmaprix | dollarama | homesense canada
    indigo chapters | rogers wireless | rogers | telus | fido solutions | koodo | freedom mobile | bell canada | enbridge gas
    hydro one | fortisbc | stm montreal | translink bc | via rail | westjet | porter airlines | a&w canada
    mec mountain equipment | london drugs | save-on-foods | co-op gas bar | sport chek | giant tiger | provigo | super c
    fortinos | zehrs | longo's | freshco | food basics | home hardware | kal tire | princess auto | aritzia | hudson's bay
    the beer store | second cup | harvey's | swiss chalet | boston pizza | st-hubert | pizza pizza | mary brown's
    booster juice | ultramar | couche-tard | ttc | go transit | oc transpo | bc ferries | videotron | fizz mobile
    public mobile | lucky mobile | hydro-quebec | bc hydro | toronto hydro | enmax | epcor | saskpower | manitoba hydro
    nb power | nova scotia power | canada revenue agency | service canada | email money transfer | skipthedishes | td alert
    td canada trust | td bank group | infoalert | scene+ | pc optimum | metro plus | iga`),
  AUD: list(`woolworths metro | woolies | coles | coles express | bunnings | bunnings warehouse | officeworks | jb hi-fi | jb hifi
    dan murphys | dan murphy's | bws liquor | chemist warehouse | priceline pharmacy | kmart australia | big w | harvey norman
    myer | david jones | ampol | bp connect | reece plumbing | telstra | optus | tpg telecom | aussie broadband | agl
    origin energy | energyaustralia | myki | opal card | opal travel | transportfornsw | go card | linkt | e-toll | jetstar
    qantas | virgin australia | medicare australia | menulog | guzman y gomez | boost juice | gloria jeans | red rooster
    hungry jacks | hungry jack's | grill'd | zambrero | carlton vic | fitzroy | surry hills | newtown nsw | parramatta
    afterpay australia | petbarn | supercheap auto | repco | rebel sport | woolworths | kmart | the iconic | bws | ray white
    ticketek | rspca victoria | harris farm | betty's burgers | pty ltd | liquorland | vintage cellars | first choice liquor
    the good guys | bing lee | temple & webster | catch.com.au | oporto | schnitz | roll'd | mad mex | donut king | muffin break
    baker's delight | bakers delight | brumby's | sushi hub | foodworks | cellarbrations | service nsw | vicroads | medibank
    nib health | aami | racv | nrma | budget direct | amaysim | iinet | foxtel | event cinemas | hoyts | village cinemas
    red energy | simply energy | alinta energy | momentum energy | powershop australia | sydney water | yarra valley water
    south east water | ausgrid | sportsbet | ing direct | anz | westpac | best & less | transport for nsw
    transport for victoria | public transport victoria | translink qld | sa water | icon water | unitywater | energy australia
    nbn`),
  NZD: list(`pak'nsave | pak n save | paknsave | the warehouse nz | mitre 10 nz | z energy | gull nz | spark nz | one nz | 2degrees
    genesis energy | mercury energy | meridian energy | contact energy | air new zealand | farmers nz | briscoes | whittakers
    hell pizza | burger fuel | te whatu ora | watercare | vector nz | asb | torpedo7 | mighty ape | harcourts | mercury nz
    farmlands | pb tech | noel leeming | macpac | fresh choice | raeward fresh | moore wilson's | bp 2go | super liquor
    my food bag | te papa | trade me | trademe | interislander | metlink | auckland transport | auckland council | trustpower
    electric kiwi | flick electric | powershop nz | nova energy | slingshot | orcon | skinny mobile | waka kotahi
    southern cross health | ami insurance | the co-operative bank`),
  SGD: list(`ntuc | fairprice | ntuc fairprice | sheng siong | cold storage | giant singapore | guardian sg | popular bookstore
    kopitiam | toast box | ya kun | old chang kee | koufu | food republic | singtel | starhub | m1 limited | simba telecom
    sp services | sp group | simplygo | ez-link | ezlink | comfortdelgro | gojek sg | tada sg | courts sg | best denki
    axs payment | hdb season parking | shopee sg | qoo10 | jumbo seafood | din tai fung sg`),
  HKD: list(`park n shop | parknshop | wellcome | 百佳 | 惠康 | hktvmall | mannings | 萬寧 | 屈臣氏香港 | octopus | 八達通 | mtr | 港鐵 | kmb | 九巴
    citybus | clp power | 中電 | hk electric | 港燈 | towngas | 煤氣 | hkt | csl | smartone | 數碼通 | hkbn | openrice | deliveroo hk
    foodpanda hk | cafe de coral | 大家樂 | maxims mx | 美心 | 大快活 | fairwood | don don donki hk | 759 store`),
  TWD: list(`全聯 | 全家便利 | 全家 | 統一超商 | 萊爾富 | 家樂福 | 路易莎 | 路易莎咖啡 | 八方雲集 | 鼎泰豐 | 大潤發 | 康是美 | 寶雅 | 屈臣氏台灣 | momo購物 | 蝦皮 | pchome | 台電 | 中華電信
    台灣大哥大 | 遠傳 | 悠遊卡 | 一卡通 | 高鐵 | 台鐵 | ubike | 街口 | 全支付 | 全盈 | 中油 | 台塑石油 | 誠品 | 特力屋 | 中友`),
  MXN: list(`oxxo | soriana | chedraui | bodega aurrera | superama | la comer | city market | coppel | liverpool insurgentes
    el palacio de hierro | sanborns | elektra | farmacias guadalajara | farmacias del ahorro | farmacia similares | pemex
    telmex | telcel | izzi | totalplay | megacable | cfe | cinepolis | cinemex | vips | toks | la casa de tono
    sams club mexico | mercado libre mexico | didi food mexico | volaris | vivaaerobus | aeromexico | metrobus cdmx | tag iave
    pase urbano | suburbia | waldos | tiendas 3b | la michoacana | tag pase | pase imdm`),
  COP: list(`almacenes exito | carulla | olimpica | jumbo colombia | alkosto | falabella colombia | tiendas d1 | tiendas ara
    justo y bueno | rappi colombia | terpel | primax colombia | texaco colombia | crepes & waffles | crepes y waffles
    juan valdez | frisby | kokoriko | el corral | claro colombia | movistar colombia | tigo une | epm | enel codensa | vanti
    acueducto bogota | transmilenio | tullave | avianca | wingo | homecenter | drogueria cafam | cruz verde colombia
    farmatodo colombia | colsubsidio | efecty | baloto`),
  CLP: list(`lider.cl | hiper lider | jumbo.cl | santa isabel | unimarc | tottus chile | sodimac | paris.cl | ripley.cl | falabella.cl
    la polar | abcdin | cruz verde | salcobrand | farmacias ahumada | copec | petrobras chile | enex | entel | entel pcs | wom
    vtr | movistar chile | claro chile | enel chile | aguas andinas | metrogas chile | metro de santiago | bip! | tarjeta bip
    autopista central | costanera norte | vespucio norte | cornershop | pedidosya chile | dominos chile | doggis | juan maestro
    cencosud | oxxo chile | sky airline | jetsmart | turbus | saldo mach | tenpo | fpay | banco falabella`),
  ARS: list(`coto | coto digital | carrefour argentina | dia argentina | disco super | vea super | jumbo.com.ar | la anonima | changomas
    farmacity | ypf | axion energy | shell argentina | puma energy argentina | fravega | garbarino | musimundo | naranja x
    tarjeta naranja | edenor | edesur | metrogas | aysa | personal flow | movistar argentina | claro argentina | telecentro
    la sube | pedidosya argentina | rapipago | pago facil | mostaza | havanna | freddo | cafe martinez | aerolineas argentinas
    flybondi | autopistas del sol | mercado libre argentina | cajero link | red link | banelco | edemsa | edesal | epec
    personal pay | ualá | uala | brubank`),
  PKR: list(`daraz.pk | foodpanda pk | k-electric | lesco | iesco | sngpl | ssgc | ptcl | nayatel | stormfiber | jazz postpaid | zong
    ufone | imtiaz super | naheed | al-fatah | metro pakistan | carrefour pakistan | chase up | khaadi | gul ahmed
    sapphire retail | pso petrol | careem pakistan | bykea | yango pakistan | bonanza satrangi | cheezious | kababjees
    savour foods | edhi | edhi foundation | shaukat khanum | m-tag | mtag | tcs courier | leopards courier | alkhidmat`),
  LKR: list(`keells | keells super | cargills | cargills food city | arpico | laugfs | glomark | softlogic | odel | singer sri lanka
    abans | damro | dialog axiata | mobitel | slt mobitel | hutch lanka | leco | nwsdb | pickme | uber eats colombo | daraz lk
    kapruka | barista colombo | food city | ceypetco | cinnamon grand | டயலாக் | நீர் வழங்கல் சபை`),
  NPR: list(`bhatbhateni | big mart nepal | salesberry | ncell | nepal telecom | ntc postpaid | worldlink | vianet | classic tech
    dishhome | nepal electricity | khanepani | daraz np | foodmandu | pathao nepal | indrive nepal | yeti airlines | buddha air
    sastodeal | esewa | khalti`),
  SEK: list(`ica maxi | ica kvantum | ica nära | ica nara | willys | hemköp | hemkop | lidl sverige | systembolaget | apotek hjärtat
    clas ohlson | elgiganten | vasttrafik | västtrafik | storstockholms lokaltrafik | skånetrafiken | sj biljetter
    telia sverige | tre sverige | vattenfall | ellevio | åhléns | ahlens | biltema | okq8 | preem | espresso house | max burgers
    pressbyrån | pressbyran | bankgirot | coop konsum | citygross`),
  NOK: list(`rema 1000 | coop extra | coop obs | vinmonopolet | ruter | skyss | atb | telenor norge | ice norge | hafslund | elvia
    power norge | elkjøp | elkjop | europris | clas ohlson norge | narvesen | uno-x | circle k norge | xxl norge | boots apotek
    vitusapotek | fjordkraft | kaffebrenneriet | obos | posten norge | sparebank 1 | sparebank1 | dnb`),
  DKK: list(`føtex | fotex | bilka | rema 1000 danmark | superbrugsen | brugsen | matas | silvan | bauhaus danmark | elgiganten danmark
    power danmark | dsb | rejsekort | movia | yousee | tdc | ørsted | orsted | norlys | joe & the juice | 7-eleven danmark
    lagkagehuset | imerco | q8 danmark | coop danmark`),
  BWP: list(`choppies | sefalana | bpc prepaid | wuc | mascom | orange botswana | btc mobile | game city | airport junction | riverwalk
    bpc power | bpc | mascom myzaka | myzaka`),
  EGP: list(
    `كازيون | بيم مصر | خير زمان | فودافون مصر | المصرية للاتصالات | اوبر مصر | طلبات مصر | صيدليات العزبي | سعودي ماركت`,
  ),
  SDG: list(`بنكك | بنك الخرطوم | فوري السودان | زين السودان | سوداني | بنك فيصل الاسلامي السوداني`),
  MUR: list(`winner's | intermart | super u mauritius | ceb mauritius | emtel | juice by mcb`),
  PGK: list(`kina bank | rh hypermarket | cpl group | digicel png | png power | easipay`),
  FJD: list(`m-paisa | mpaisa | mh supermarket | vodafone fiji | efl | energy fiji | hfc bank | bsp life`),
  BND: list(`hua ho | supa save | progresif | dst communications`),
  XAF: list(`eneo | camwater | camtel | tradex | mahima | dovv | eu mobile | express union | nexttel | yoomee | libertis | seeg | mbolo
    ceca-gadis | gabon telecom | bgfimobile | moov africa gabon | airtel gabon | e2c | snpc | getesa | segesa`),
  MAD: list(`marjane | إنوي | اينوي | اتصالات المغرب | ليدك | الصندوق المغربي للتقاعد | التعاضدية العامة | ريضال | أورنج المغرب
    كارفور المغرب | أسواق السلام | بيم المغرب | afriquia | ola energy maroc | winxo`),
  IQD: list(
    `آسياسيل | اسياسيل | asiacell | زين العراق | كورك | korek | طلبات العراق | fastpay | fast pay | فاست باي | ناس والت`,
  ),
  LYD: list(`المدار | ليبيانا | libyana | almadar | سداد ليبيا | موبي كاش | صراف ليبيا`),
  JOD: list(`مياهنا | زين الأردن | أورانج الأردن | أمنية | المناصير | كوزمو | cozmo | تكية أم علي`),
  VES: list(`pagomovilbdv | pagomovil | pago movil | pago móvil | bdv | banesco | biopago`),
  UYU: list(`antel | tienda inglesa | disco uruguay | multiahorro | farmashop | abitab | redpagos | ancap | macromercado | prex
    itau uruguay`),
  USD: list(`deuna | payphone | peigo | banco pichincha | supermaxi | megamaxi | mi comisariato | fybeca | cnel | cnt ep | super selectos
    despensa de don juan | caess | delsur | chivo wallet | super 99 | riba smith | el machetazo | arrocha | panapass | yappy
    way2go | varo | pricesmart el salvador | luma energy | ath móvil | ath movil | plaza las américas | la favorita ec`),
  MDL: list(
    `moldcell | orange moldova | moldtelecom | premier energy | linella | nr.1 moldova | andy's pizza | maib | victoriabank`,
  ),
  JMD: list(`hi-lo | hi lo | digicel jamaica | jps jamaica | nwc jamaica | grace foods | lynk jamaica`),
  BBD: list(`mmoney | massy bb | emera barbados | sol barbados`),
  TTD: list(`hi-lo | massy tt | tstt | bmobile | penny savers | t&tec`),
  QAR: list(`al meera | الميرة | كهرماء | kahramaa | ooredoo qatar`),
  OMR: list(`لولو عمان | omantel | أومانتل`),
};

/** Family names, smaller towns and turns of speech of one country, where others write the same sign: less than a shop. */
export const HINTS: Readonly<Record<string, string>> = {
  AUD: list(`eftpos | ballarat | geelong | fremantle | wollongong | toowoomba | townsville | cairns | hobart | launceston | st kilda
    marrickville | surry hills | parramatta | chatswood | bankstown | penrith | footscray | fitzroy | collingwood | south yarra
    dandenong | frankston | fortitude valley | south brisbane | gold coast | sunshine coast | norwood sa | northbridge wa
    joondalup | alice springs`),
  NZD: list(`eftpos | tauranga | palmerston north | invercargill | whangarei | taranaki | waikato | hamilton nz | kia ora | tipene
    parekura | rangi | ngata | hohepa | mihaka | hemi | anz | westpac | woolworths | kmart | sweet as | dunedin | nelson nz
    napier | gisborne | timaru | rotorua | porirua | lower hutt | upper hutt | takapuna | papakura | manukau | riccarton | tsb
    inland revenue | new world | countdown | snapper | four square`),
  CAD: list(`paycheque | chequing | gatineau | longueuil | mississauga | brampton | markham | burnaby | surrey bc | saskatoon | kelowna
    moncton | fredericton | st. john's | kitchener | sherbrooke | trois-rivieres | simons | mark's | winners | no frills | rona`),
  PKR: list(`lahore | rawalpindi | careem | tid: | foodpanda | daraz`),
  LKR: list(`jaffna | nugegoda | wattala | maharagama | dehiwala | battaramulla | negombo | galle | kandy | perera | wickramasinghe
    jayawardena | rajapaksa | bandara | dissanayake | gunawardena | யாழ் | hnb | ceb`),
  NPR: list(`shrestha | poudel | bhattarai | thapa | karki | khadka | basnet | maharjan | rbb | nea`),
  MUR: list(`curepipe | quatre bornes | vacoas | ramgoolam | cwa`),
  SEK: list(`johansson | andersson | karlsson | nilsson | eriksson | larsson | svensson`),
  NOK: list(`grøndahl | solberg | solheim | solbakken | olsen | torshov | majorstuen | ullevål | bergen | trondheim | stavanger | joker
    kiwi | vy | meny | yx`),
  DKK: list(`jensen | nielsen | christensen | rasmussen | sørensen | mikkelsen | københavn | aarhus | odense | aalborg | esbjerg
    taastrup | frederiksberg | irma | fakta`),
  PGK: list(`eftpos | waigani | boroko | gordons pom | goroka | mt hagen | bsp | vision city`),
  FJD: list(`suva | nadi | lautoka | vinaka`),
  BND: list(`brunei | gadong | kiulap`),
  XAF: list(`molyko | bastos | akwa | bonanjo | bonapriso | bonamoussadi | ngono | mbarga | kamga | kamdem | fotso | atangana | mballa
    essomba | onana | tchoumi | nguema | obiang | moussavou | nzamba | mboumba | tanyi | eyenga | biyong | obame | ngo | abanda
    ndongo | owono | mvondo | zogo | bekale | mintsa | oyono`),
  USD: list(
    `guayaquil | quito | san salvador | bayamón | caguas | santa ana sv | soyapango | ambato | machala | selectos`,
  ),
  MDL: list(`chisinau | chișinău | balti md`),
  SGD: list(`ang mo kio | jurong | tampines | bedok | toa payoh | clementi | yishun | punggol | sengkang | orchard road | bishan
    serangoon | hougang | vivocity | bugis | raffles place | pasir ris | choa chu kang | bukit timah | bukit batok | giro
    challenger`),
  HKD: list(
    `mong kok | tsim sha tsui | causeway bay | wan chai | sha tin | kwun tong | tsuen wan | yuen long | tuen mun | kowloon`,
  ),
  ARS: list(
    `córdoba capital | la plata ba | bahía blanca | mar del plata | san miguel de tucumán | neuquén | sube`,
  ),
  CLP: list(`saldo mach | costanera center | las condes | ñuñoa | maipú | viña del mar | valparaíso | temuco | antofagasta | puerto montt
    rancagua | tarjeta mach`),
  COP: list(`medellín | barranquilla | bucaramanga | cartagena de indias | manizales | chapinero | usaquén | envigado | cúcuta
    compensar | d1 | etb`),
  MXN: list(`monterrey | guadalajara | tijuana | zapopan | querétaro | cancún | coyoacán | polanco`),
  UYU: list(`ute | ose | pocitos | punta del este | salto uy | paysandú | devoto`),
  JMD: list(`portmore | spanish town | half way tree | montego bay | ocho rios | liguanea`),
  BBD: list(`speightstown | bridgetown | oistins | holetown`),
  TTD: list(`port of spain | chaguanas`),
  MAD: list(`مراكش | طنجة | أكادير | مكناس | وجدة | تطوان`),
  SDG: list(`الخرطوم | أم درمان | ام درمان | بورتسودان | مدني | كسلا | عطبرة`),
  QAR: list(`الوكرة | الدوحة | لوسيل`),
  OMR: list(`صحار | نزوى | السيب | مطرح`),
  YER: list(`صنعاء | تعز | الكريمي | حضرموت`),
  TZS: list(
    `kariakoo | mwanza | arusha | dodoma | moshi | mbeya | morogoro | kinondoni | temeke | ilala | mbezi`,
  ),
  KES: list(`kisumu | nakuru | eldoret | thika | westlands | kitengela | rongai | machakos | nyeri`),
  UGX: list(`mbarara | gulu | entebbe | wandegeya | ntinda | mukono`),
  BWP: list(`fnb | orange money`),
  JOD: list(`arab bank | البنك العربي | city mall | taj mall | تاج مول`),
  EGP: list(`فوري | أمان | وي`),
};
