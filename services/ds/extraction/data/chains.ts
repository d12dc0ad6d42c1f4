import { list } from './countries/country.ts';

/** Shops, utilities and operators that exist in one country alone, where others write the same sign of money; by ISO 4217. */
export const CHAINS: Readonly<Record<string, string>> = {
  CAD: list(`canadian tire | loblaws | loblaw | real canadian superstore | no frills | shoppers drug mart | sobeys | farm boy | tim hortons
    petro-canada | petro canada | husky energy | lcbo | saq | iga extra | jean coutu | pharmaprix | dollarama | winners
    homesense canada | indigo chapters | rogers wireless | rogers | telus | fido solutions | koodo | freedom mobile | bell canada
    enbridge gas | hydro one | fortisbc | presto | stm montreal | translink bc | via rail | westjet | porter airlines | a&w canada
    mec mountain equipment | london drugs | save-on-foods | co-op gas bar | simons | sport chek | mark's | rona | giant tiger`),
  AUD: list(`woolworths metro | woolies | coles | coles express | bunnings | bunnings warehouse | officeworks | jb hi-fi | jb hifi | dan murphys
    dan murphy's | bws liquor | chemist warehouse | priceline pharmacy | kmart australia | big w | harvey norman | myer | david jones
    ampol | bp connect | reece plumbing | telstra | optus | tpg telecom | aussie broadband | agl | origin energy | energyaustralia
    myki | opal card | opal travel | transportfornsw | go card | linkt | e-toll | jetstar | qantas | virgin australia | medicare australia
    menulog | guzman y gomez | boost juice | gloria jeans | red rooster | hungry jacks | hungry jack's | grill'd | zambrero | brunswick vic
    carlton vic | fitzroy | surry hills | newtown nsw | parramatta | afterpay australia | petbarn | supercheap auto | repco | rebel sport`),
  NZD: list(`countdown | pak'nsave | pak n save | paknsave | new world | four square | the warehouse nz | mitre 10 nz | z energy | gull nz
    at hop | snapper | spark nz | one nz | 2degrees | genesis energy | mercury energy | meridian energy | contact energy | air new zealand
    farmers nz | briscoes | whittakers | hell pizza | burger fuel | te whatu ora | watercare | vector nz`),
  SGD: list(`ntuc | fairprice | ntuc fairprice | sheng siong | cold storage | giant singapore | guardian sg | popular bookstore | kopitiam
    toast box | ya kun | old chang kee | koufu | food republic | singtel | starhub | m1 limited | simba telecom | sp services | sp group
    simplygo | ez-link | ezlink | comfortdelgro | gojek sg | tada sg | challenger | courts sg | best denki | axs payment | hdb season parking
    shopee sg | qoo10 | jumbo seafood | din tai fung sg`),
  HKD: list(`park n shop | parknshop | wellcome | 百佳 | 惠康 | hktvmall | mannings | 萬寧 | 屈臣氏香港 | octopus | 八達通 | mtr | 港鐵 | kmb | 九巴 | citybus
    clp power | 中電 | hk electric | 港燈 | towngas | 煤氣 | hkt | csl | smartone | 數碼通 | hkbn | openrice | deliveroo hk | foodpanda hk | cafe de coral
    大家樂 | maxims mx | 美心 | 大快活 | fairwood | don don donki hk | 759 store`),
  TWD: list(`全聯 | 全家便利 | 全家 | 統一超商 | 萊爾富 | 家樂福 | 路易莎 | 路易莎咖啡 | 八方雲集 | 鼎泰豐 | 大潤發 | 康是美 | 寶雅 | 屈臣氏台灣 | momo購物
    蝦皮 | pchome | 台電 | 中華電信 | 台灣大哥大 | 遠傳 | 悠遊卡 | 一卡通 | 高鐵 | 台鐵 | ubike | 街口 | 全支付 | 全盈 | 中油 | 台塑石油 | 誠品 | 特力屋 | 中友`),
  MXN: list(`oxxo | soriana | chedraui | bodega aurrera | superama | la comer | city market | coppel | liverpool insurgentes | el palacio de hierro
    sanborns | elektra | farmacias guadalajara | farmacias del ahorro | farmacia similares | pemex | telmex | telcel | izzi | totalplay
    megacable | cfe | cinepolis | cinemex | vips | toks | la casa de tono | sams club mexico | mercado libre mexico | didi food mexico
    volaris | vivaaerobus | aeromexico | metrobus cdmx | tag iave | pase urbano | suburbia | waldos | tiendas 3b | la michoacana`),
  COP: list(`exito | almacenes exito | carulla | olimpica | jumbo colombia | alkosto | falabella colombia | d1 | tiendas d1 | tiendas ara | justo y bueno
    rappi colombia | terpel | primax colombia | texaco colombia | crepes & waffles | crepes y waffles | juan valdez | frisby | kokoriko
    el corral | claro colombia | movistar colombia | tigo une | etb | epm | enel codensa | vanti | acueducto bogota | transmilenio | tullave
    avianca | wingo | homecenter | drogueria cafam | cruz verde colombia | farmatodo colombia | colsubsidio | compensar | efecty | baloto`),
  CLP: list(`lider.cl | hiper lider | jumbo.cl | santa isabel | unimarc | tottus chile | sodimac | paris.cl | ripley.cl | falabella.cl | la polar | abcdin
    cruz verde | salcobrand | farmacias ahumada | copec | petrobras chile | enex | entel | entel pcs | wom | vtr | movistar chile | claro chile
    enel chile | aguas andinas | metrogas chile | metro de santiago | bip! | tarjeta bip | autopista central | costanera norte | vespucio norte
    cornershop | pedidosya chile | castano | dominos chile | doggis | juan maestro | cencosud | oxxo chile | sky airline | jetsmart | turbus`),
  ARS: list(`coto | coto digital | carrefour argentina | dia argentina | disco super | vea super | jumbo.com.ar | la anonima | changomas | farmacity
    ypf | axion energy | shell argentina | puma energy argentina | fravega | garbarino | musimundo | naranja x | tarjeta naranja | edenor | edesur
    metrogas | aysa | personal flow | movistar argentina | claro argentina | telecentro | sube | la sube | pedidosya argentina | rapipago | pago facil
    mostaza | havanna | freddo | cafe martinez | aerolineas argentinas | flybondi | autopistas del sol | mercado libre argentina`),
  PKR: list(`daraz.pk | foodpanda pk | k-electric | lesco | iesco | sngpl | ssgc | ptcl | nayatel | stormfiber | jazz postpaid | zong | ufone
    imtiaz super | naheed | al-fatah | metro pakistan | carrefour pakistan | chase up | khaadi | gul ahmed | sapphire retail | outfitters
    pso petrol | careem pakistan | bykea | yango pakistan | bonanza satrangi | cheezious | kababjees | savour foods`),
  LKR: list(`keells | keells super | cargills | cargills food city | arpico | laugfs | glomark | softlogic | odel | singer sri lanka | abans | damro
    dialog axiata | mobitel | slt mobitel | hutch lanka | ceb | leco | nwsdb | pickme | uber eats colombo | daraz lk | kapruka | barista colombo`),
  NPR: list(`bhatbhateni | big mart nepal | salesberry | ncell | nepal telecom | ntc postpaid | worldlink | vianet | classic tech | dishhome | nea
    nepal electricity | khanepani | daraz np | foodmandu | pathao nepal | indrive nepal | yeti airlines | buddha air | sastodeal`),
  SEK: list(`ica maxi | ica kvantum | ica nära | ica nara | willys | hemköp | hemkop | lidl sverige | systembolaget | apoteket | apotek hjärtat | clas ohlson
    elgiganten | vasttrafik | västtrafik | storstockholms lokaltrafik | skånetrafiken | sj biljetter | telia sverige | tre sverige | vattenfall | ellevio
    åhléns | ahlens | biltema | okq8 | preem | espresso house | max burgers | pressbyrån | pressbyran`),
  NOK: list(`rema 1000 | kiwi | meny | joker | coop extra | coop obs | vinmonopolet | ruter | vy | skyss | atb | telenor norge | ice norge | hafslund | elvia
    power norge | elkjøp | elkjop | europris | clas ohlson norge | narvesen | yx | uno-x | circle k norge | xxl norge | boots apotek | vitusapotek | fjordkraft`),
  DKK: list(`netto | føtex | fotex | bilka | rema 1000 danmark | superbrugsen | brugsen | irma | fakta | matas | silvan | bauhaus danmark | elgiganten danmark
    power danmark | dsb | rejsekort | movia | yousee | tdc | ørsted | orsted | norlys | joe & the juice | 7-eleven danmark | lagkagehuset | imerco | q8 danmark`),
  BWP: list(
    `choppies | sefalana | bpc prepaid | wuc | mascom | orange botswana | btc mobile | game city | airport junction | riverwalk`,
  ),
  EGP: list(
    `كازيون | بيم مصر | خير زمان | فودافون مصر | وي | المصرية للاتصالات | فوري | أمان | اوبر مصر | طلبات مصر | صيدليات العزبي | سعودي ماركت`,
  ),
  SDG: list(`بنكك | بنك الخرطوم | فوري السودان | زين السودان | سوداني | بنك فيصل الاسلامي السوداني`),
};
