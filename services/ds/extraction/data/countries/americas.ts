import { type Country, country } from './country.ts';

/** North, Central and South America and the Caribbean. */
export const AMERICAS: readonly Country[] = [
  country(
    'US',
    'USD',
    `chase bank | jpmorgan chase | jpmorgan | chase sapphire | chase freedom | bank of america | bofa
    bankofamerica | wells fargo | wellsfargo | us bank | u.s. bank | usbank | pnc bank | capital one
    capitalone | truist | td bank na | td bank n.a. | td bank usa
    citizens bank na | citizens one | fifth third bank | fifth third | huntington national bank
    huntington bank | keybank | regions bank | m&t bank | mandt bank | bmo harris | first horizon bank
    zions bank | comerica | santander bank na | flagstar bank | valley national bank | webster bank
    synovus | first citizens bank | firstcitizens
    ally bank | discover bank | discover card | synchrony | synchrony bank
    american express national bank | goldman sachs marcus | marcus by goldman sachs | barclays us | usaa
    navy federal | navy federal credit union | nfcu | penfed | becu | schoolsfirst
    alliant credit union | state employees' credit union | golden 1 credit union | pentagon federal
    first tech federal
    chime bank | chime visa | chime financial | varo bank | sofi | sofi bank | current bank
    one finance | dave inc | moneylion | albert savings | green dot | greendot | go2bank | netspend
    bluebird amex | mercury bank | brex | relay financial | axos bank | lili banking | novo bank
    stride bank | the bancorp bank | sutton bank | pathward | metabank | evolve bank & trust
    cross river bank | column n.a.
    charles schwab | schwab bank | fidelity investments | robinhood | sofi money | wealthfront
    betterment | e*trade | etrade | vanguard brokerage | webull | acorns invest
    venmo | cash app | cashapp | square cash | chase quickpay | apple cash | comenity | credit one bank
    first premier bank | upgrade inc | petal card | affirm inc | bank of hawaii | first hawaiian bank
    frost bank | woodforest | arvest | bancfirst | banner bank | old national bank | umpqua bank
    east west bank | cathay bank | popular bank | bank of the west | union bank na`,
    `zelle | fedwire | fednow | member fdic | fdic | ncua | aba routing | routing number
    social security administration | ssa treas | irs treas | irs refund | irs usataxpymt
    snap ebt | ebt card | federal reserve | franchise tax board | turbotax
    apple card`,
    `u.s.a | united states | new york ny | new york | los angeles | chicago | houston tx
    san francisco | brooklyn ny | new jersey | new mexico | puerto rico
    .us/ | .gov/`,
  ),
  country(
    'PR',
    'USD',
    `banco popular de puerto rico | popular inc | firstbank puerto rico | oriental bank | ath movil
    mi banco popular | cooperativa puerto rico`,
    `ath business | autoexpreso | colecturia virtual`,
    `san juan pr | bayamon | carolina pr | ponce pr | caguas | .com.pr | .gov.pr | +1787 | +1 787 | +1939
    +1 939`,
  ),
  country(
    'CA',
    'CAD',
    `td canada trust | td canada | td easyweb | rbc | rbc royal bank | royal bank of canada | bmo
    bank of montreal | bmo bank of montreal | cibc | cibc bank | scotiabank canada | scotia canada
    bank of nova scotia canada | national bank of canada | banque nationale du canada | bnc canada
    desjardins | caisse desjardins | caisses desjardins
    tangerine | tangerine bank | simplii | simplii financial | eq bank | eqbank | laurentian bank
    banque laurentienne | atb financial | hsbc canada | canadian western bank | vancity | coast capital
    coast capital savings | meridian credit union | servus credit union | alterna savings | alterna bank
    conexus | affinity credit union | first west credit union | steinbach credit union | manulife bank
    motive financial | motusbank | home trust
    koho | neo financial | wealthsimple | wealthsimple cash | questrade | pc financial
    president's choice financial | pc money account | rogers bank | canadian tire bank
    triangle mastercard | mogo | paytm canada | brim financial | fairstone | capital one canada
    amex canada | moneris | plooto | scotia infoalert | rbc alert`,
    `chequing | interac | interac e-transfer | interac etransfer | interac autodeposit | virement interac
    interac debit | cdic | canada revenue agency | cra my account | hst credit | gst/hst | gst hst
    canada carbon rebate | canada child benefit | canada fed | service canada | telpay | bank of canada
    revenu quebec | hydro-quebec | bc hydro | toronto hydro | presto card`,
    `canada | toronto on | toronto | montreal | montreal qc | vancouver bc | calgary | calgary ab
    ottawa | edmonton | mississauga | winnipeg | quebec | ontario | british columbia | .gc.ca
    .qc.ca | .on.ca | .ca/`,
  ),
  country(
    'MX',
    'MXN',
    `bbva mexico | bbva bancomer | bancomer | citibanamex | banamex | banorte | grupo financiero banorte
    santander mexico | hsbc mexico | scotiabank mexico | banco azteca | bancoppel | inbursa
    banco inbursa | banbajio | ban bajio | banregio | hey banco | heybanco | afirme | multiva | bansi
    mifel | banca mifel | compartamos | compartamos banco | banco del bienestar | banco autofin
    actinver | banco sabadell mexico | monex banco | bancrea | intercam | cibanco | consubanco
    bankaool | abc capital mexico
    nu mexico | nubank mexico | stori | storicard | klar mx | uala mexico | hey pay
    albo mx | cuenca mx | spin by oxxo | spin oxxo | mercado pago mexico | dinn actinver
    rappicard mexico | openbank mexico | plata card | fondeadora | kueski | kueski pay | aplazo | konfio
    clip mx | liverpool tarjeta | palacio tarjeta | finsus | kubo financiero | supertasas | cetesdirecto
    broxel | edenred mexico`,
    `spei | codi banxico | clabe | clabe interbancaria | dinero movil | banxico | condusef | cnbv
    ipab | cfdi | sat mexico | infonavit | imss | fovissste | afore | cfe suministrador | cfe pago
    telmex | udis mexico | banco de mexico
    transferencia dimo`,
    `mexico | cdmx | ciudad de mexico | mexico city | guadalajara | guadalajara jal | monterrey
    monterrey nl | tijuana | puebla | queretaro | cancun | .com.mx | .gob.mx | .org.mx | .mx | +52`,
  ),
  country(
    'GT',
    'GTQ',
    `banco industrial guatemala | banco industrial | bi en linea | banrural | banco g&t continental
    g&t continental | bantrab | bac credomatic guatemala | bac guatemala | interbanco
    banco promerica guatemala | banco agromercantil | bam guatemala | ficohsa guatemala
    banco azteca guatemala | vivibanco | credito hipotecario nacional | zigi | tigo money guatemala
    neonet | visanet guatemala | micoope`,
    `banguat | banco de guatemala | sat guatemala | igss | eegsa
    superintendencia de bancos de guatemala`,
    `guatemala | ciudad de guatemala | quetzaltenango | mixco | .com.gt | .gob.gt | .gt | +502`,
  ),
  country(
    'HN',
    'HNL',
    `ficohsa | banco ficohsa | ficohsa honduras | bac credomatic honduras | bac honduras
    banco atlantida | banco atlántida honduras | banpais | banco de occidente honduras
    davivienda honduras | banrural honduras | banco lafise honduras | banco promerica honduras
    banhcafe | ficensa | banco popular honduras | tigo money honduras | tengo honduras | dilo honduras
    banadesa`,
    `ach pronto | banco central de honduras | cnbs honduras | enee | sar honduras`,
    `honduras | tegucigalpa | san pedro sula | la ceiba | .gob.hn | .com.hn | .hn | +504`,
  ),
  country(
    'SV',
    'USD',
    `banco agricola el salvador | banco agricola | bancoagricola | banco cuscatlan
    bac credomatic el salvador | bac el salvador | davivienda el salvador
    banco hipotecario el salvador | banco promerica el salvador | banco azul
    banco atlantida el salvador | fedecredito | banco industrial el salvador | banco abank
    chivo wallet | tigo money el salvador | n1co | wompi sv`,
    `transfer365 | transfer 365 | banco central de reserva de el salvador | afp crecer | afp confia
    cnr el salvador`,
    `el salvador | san salvador | santa tecla | soyapango | .com.sv | .gob.sv | .sv | +503`,
  ),
  country(
    'NI',
    'NIO',
    `banpro | banco de la produccion | bac credomatic nicaragua | bac nicaragua | lafise bancentro
    bancentro | banco lafise nicaragua | ficohsa nicaragua | banco avanz | avanz | bdf nicaragua
    banco de finanzas nicaragua | atlantida nicaragua | billetera movil banpro | kash nicaragua
    monibyte`,
    `banco central de nicaragua | siboif | disnorte | dissur | enacal`,
    `nicaragua | managua | .com.ni | .gob.ni | +505`,
  ),
  country(
    'CR',
    'CRC',
    `banco nacional de costa rica | bncr | bn movil | banco de costa rica | bcr costa rica | bcr movil
    banco popular costa rica | banco popular y de desarrollo comunal | bac credomatic costa rica
    bac san jose | davivienda costa rica | scotiabank costa rica | banco promerica costa rica
    banco lafise costa rica | banco bct | coopenae | coopealianza | mucap | grupo mutual alajuela
    coopeservidores | coope ande | kipo | wink costa rica | omni costa rica | kolbi cash`,
    `sinpe | sinpe movil | sugef | banco central de costa rica | ccss | ministerio de hacienda cr
    acueductos y alcantarillados`,
    `costa rica | san jose cr | alajuela | escazu | cartago costa rica | .co.cr | .fi.cr
    .go.cr | .or.cr | .cr/ | +506
    heredia cr`,
  ),
  country(
    'PA',
    'USD',
    `banco general panama | banco general | bgeneral | banistmo | bac panama | bac credomatic panama
    global bank panama | caja de ahorros panama | banco nacional de panama | banconal | multibank panama
    metrobank panama | credicorp bank panama | towerbank | scotiabank panama | davivienda panama
    st georges bank | banesco panama | unibank panama | banco aliado | yappy | nequi panama | zinli
    wally panama | kuara`,
    `clave panama | ach xpress | telered panama | superintendencia de bancos de panama | ensa panama
    naturgy panama | idaan`,
    `panama | ciudad de panama | panama city pa | san miguelito panama | .com.pa | .gob.pa | .org.pa
    +507`,
  ),
  country(
    'DO',
    'DOP',
    `banreservas | banco de reservas | banco popular dominicano | popularenlinea | bhd leon | banco bhd
    bhd dominicana | scotiabank dominicana | scotiabank republica dominicana
    asociacion popular de ahorros | apap | banco santa cruz rd | banco caribe | banco promerica rd
    banesco dominicana | banco vimenca | asociacion cibao | asociacion la nacional | banco lopez de haro
    ademi | banco ademi | banco adopem | banfondesa | banco lafise dominicana | qik | qik banco digital
    tpago | mio rd | azul dominicana | cardnet | visanet dominicana | billet rd | paypal popular rd
    alaver`,
    `lbtr | pagos al instante | banco central de la republica dominicana | bcrd | dgii | edesur
    edenorte | edeeste | tss dominicana`,
    `republica dominicana | dominican republic | santo domingo | santiago de los caballeros | punta cana
    .com.do | .gob.do | .org.do | +1809 | +1 809 | +1829 | +1 829 | +1849 | +1 849`,
  ),
  country(
    'CO',
    'COP',
    `bancolombia | bancolombia a la mano | nequi | davivienda | daviplata | banco de bogota
    bbva colombia | banco de occidente | banco popular colombia | av villas | banco av villas
    grupo aval | scotiabank colpatria | colpatria | banco caja social | bancoomeva
    banco falabella colombia | cmr falabella colombia | itau colombia | banco agrario de colombia
    banco agrario | bancamia | banco w | banco pichincha colombia | banco gnb sudameris | gnb sudameris
    serfinanza | banco serfinanza | tarjeta exito | banco finandina | mibanco colombia
    coopcentral | confiar cooperativa | cotrafa | banco cooperativo coopcentral
    nu colombia | nubank colombia | lulo bank | lulobank | rappipay | rappicard colombia | dale! aval
    movii | tpaga | uala colombia | powwi | ban100 | iris cf | pibank colombia | global66 colombia
    bold co | wompi | epayco | sistecredito | efecty | supergiros | su red | baloto | coink
    dolarapp colombia
    tarjeta tuya`,
    `bre-b | breb | pse pago | pagos pse | boton pse | transfiya | redeban | credibanco | 4x1000
    4 x 1000 | gravamen movimientos financieros | superfinanciera
    superintendencia financiera de colombia | fogafin | ach colombia | servibanca
    banco de la republica colombia | epm | codensa | llave bre-b
    dian colombia`,
    `colombia | bogota | bogota d.c | medellin | cali valle | barranquilla | cartagena de indias
    bucaramanga | .com.co | .gov.co | .org.co | +57`,
  ),
  country(
    'VE',
    'VES',
    `banesco venezuela | banesco banco universal | banesco | banco de venezuela | bdv | bdvenlinea
    mercantil banco | banco mercantil venezuela | bbva provincial | banco provincial | provinet
    bnc venezuela | banco nacional de credito | bancamiga | bancaribe | banplus | banco exterior
    banco del tesoro | bicentenario banco | bancrecer | banco activo | banco plaza | 100% banco
    mi banco venezuela | bangente | banco caroni | sofitasa | venezolano de credito | banco fondo comun
    zelle venezuela | ubii | ubiipagos | cashea | pago movil bdv | yummy pay`,
    `pago movil | pagomovil | biopago | sudeban | banco central de venezuela | bcv tasa | tasa bcv
    seniat | suiche 7b | c2p | cantv | corpoelec`,
    `venezuela | caracas | maracaibo | barquisimeto | .com.ve | .gob.ve | .ve/ | +58`,
  ),
  country(
    'EC',
    'USD',
    `banco pichincha | banco pichincha ecuador | pichincha | banco guayaquil | banco del pacifico
    produbanco | banco bolivariano | banco internacional ecuador | banco del austro | banecuador
    banco solidario | banco general ruminahui | banco ruminahui | banco de machala | banco de loja
    banco procredit ecuador | diners club ecuador | cooperativa jep | coac jep
    juventud ecuatoriana progresista | cooperativa alianza del valle | cooperativa policia nacional
    cooperativa jardin azuayo | jardin azuayo | cooperativa 29 de octubre | cooprogreso | bimo | deuna
    de una pichincha | peigo | payphone ecuador | kushki ecuador | datafast | medianet ecuador
    wipala pay`,
    `banco central del ecuador | sri ecuador | iess | bimo banred | banred | cnel | etapa ecuador
    superintendencia de bancos del ecuador`,
    `ecuador | guayaquil | quito ec | quito ecuador | cuenca ecuador | .com.ec | .gob.ec | .fin.ec | .ec/
    +593`,
  ),
  country(
    'PE',
    'PEN',
    `banco de credito del peru | bcp peru | viabcp | banca movil bcp | interbank peru
    bbva peru | bbva continental | scotiabank peru | banco de la nacion | mibanco | mibanco peru
    banbif | banco pichincha peru | banco falabella peru | banco ripley peru | banco gnb peru
    alfin banco | santander consumer peru | compartamos peru | financiera oh | oh! pay | caja arequipa
    caja huancayo | caja piura | caja cusco | caja trujillo | caja sullana | financiera efectiva
    crediscotia
    yape | yapeo | plin | tunki | agora pay | bim peru | prex peru | ligo peru | izipay | niubiz | culqi
    pagoefectivo | kashio | tarjeta oh | cuenta dni banco de la nacion | rappi peru
    interbank app | tarjeta interbank | interbank pe`,
    `sunat | indecopi | sbs peru | cci peru | codigo de cuenta interbancario
    banco central de reserva del peru | bcrp | sedapal | luz del sur | pluz energia | enel peru
    essalud | itf peru`,
    `peru | lima peru | lima pe | arequipa | trujillo peru | miraflores lima | .com.pe | .gob.pe
    .org.pe | .pe/ | +51`,
  ),
  country(
    'BO',
    'BOB',
    `banco union bolivia | unimovil | unimovil plus | banco mercantil santa cruz | bmsc | banco bisa
    banco nacional de bolivia | bnb bolivia | banco ganadero | banco fassil | banco fie | bancosol
    banco sol bolivia | bcp bolivia | banco economico bolivia | banco fortaleza bolivia | banco prodem
    yape bolivia | soli bcp | yasta | tigo money bolivia | cooperativa jesus nazareno | altoke bisa
    linkser`,
    `qr simple | asfi | banco central de bolivia | gestora publica | bolivia segip | entel bolivia`,
    `bolivia | la paz bolivia | santa cruz de la sierra | cochabamba | el alto bolivia | .com.bo
    .gob.bo | .bo/ | +591`,
  ),
  country(
    'PY',
    'PYG',
    `banco itau paraguay | itau paraguay | banco continental paraguay | ueno bank
    sudameris paraguay | sudameris bank | banco familiar | banco familiar paraguay
    banco nacional de fomento | bnf paraguay | banco gnb paraguay | banco atlas | vision banco
    banco basa | interfisa | banco rio paraguay | bancop | solar banco | zeta banco
    cooperativa universitaria paraguay | tigo money paraguay | billetera personal
    personal pay paraguay | zimple | wally paraguay | bancard | dinelco | pago express | aqui pago
    eko paraguay`,
    `sipap | spi paraguay | banco central del paraguay | set paraguay | dnit paraguay | ande paraguay
    essap | infonet cobranzas`,
    `paraguay | ciudad del este | .com.py | .gov.py | .coop.py | +595
    asuncion py | asuncion paraguay`,
  ),
  country(
    'UY',
    'UYU',
    `brou | banco republica | banco de la republica oriental del uruguay | ebrou | itau uruguay
    santander uruguay | bbva uruguay | scotiabank uruguay | banco heritage | hsbc uruguay
    bandes uruguay | banque heritage uruguay | prex uruguay | midinero | mi dinero | oca blue
    oca uruguay | oca card | mercado pago uruguay | pronto! uruguay | creditel | creditos directos
    anda uruguay | passcard | cabal uruguay | todopago uruguay | dlocal go | astropay uruguay`,
    `abitab | redpagos | red pagos | banco central del uruguay | bps uruguay | dgi uruguay | antel
    ose uruguay | ute uruguay | sistarbanc | banred uruguay | ley de inclusion financiera`,
    `uruguay | montevideo | punta del este | .com.uy | .gub.uy | .uy | +598`,
  ),
  country(
    'AR',
    'ARS',
    `banco galicia | galicia eminent | galicia move | banco de galicia | santander argentina
    santander rio | bbva argentina | bbva frances | banco frances | banco nacion
    banco de la nacion argentina | bna+ | banco provincia | bapro | cuenta dni | banco ciudad
    banco macro | brubank | uala | uala bis | naranja x | naranjax | tarjeta naranja | banco patagonia
    supervielle | banco supervielle | icbc argentina | hsbc argentina | galicia mas | banco credicoop
    credicoop | banco comafi | banco hipotecario | banco columbia | banco santa fe | banco de cordoba
    bancor | banco entre rios | banco san juan | banco del sol | bancodelsol | banco coinag | banco bica
    wilobank | openbank argentina | rebanking | reba argentina | banco itau argentina
    mercado pago argentina | personal pay | personal pay argentina | lemon cash | lemoncash
    prex argentina | belo app | buenbit | satoshitango | cocos capital | invertir online
    balanz | claro pay argentina | yoy bsf | cencopay | cencosud pay | tarjeta cencosud argentina
    tarjeta cabal | tarjeta shopping | cuenta yacare | moni online | tapi argentina
    dolarapp argentina`,
    `debin | cvu | cbu | alias cvu | alias cbu | transferencias 3.0 | pago facil | rapipago | pagofacil
    pago mis cuentas | pagomiscuentas | link pagos | red link | banelco | bcra | afip | arca afip
    anses | arba | monotributo | iibb | percepcion rg 4815 | percepcion rg | impuesto pais | dolar mep
    edesur argentina | edenor | metrogas | aysa | tarjeta sube | carga sube | modo argentina | app modo`,
    `argentina | buenos aires | caba argentina | rosario santa fe | cordoba argentina | .com.ar
    .gob.ar | .org.ar | .coop.ar | .bna.com.ar | +54
    mendoza argentina | mendoza arg`,
  ),
  country(
    'CL',
    'CLP',
    `banco de chile | bancochile | banco estado | bancoestado | santander chile | banco santander chile
    bci | banco bci | bci chile | mach bci | mach chile | machbank | scotiabank chile | itau chile
    banco itau chile | banco falabella | banco falabella chile | cmr falabella | cmr chile
    banco ripley | ripley chek | chek ripley | banco security | banco bice | banco consorcio
    banco internacional chile | coopeuch | copec pay | tenpo | tenpo prepago | mercado pago chile | fpay
    tapp caja los andes | los heroes prepago | prepago los heroes | tricard | tarjeta abc | lider bci
    servicios financieros lider | edwards citi | banco edwards | banco btg pactual chile | global66
    fintual | fintoc | khipu | getnet chile | flow chile | copecpay | dale coopeuch
    superdigital chile`,
    `cuentarut | cuenta rut | transbank | webpay | redcompra | red compra | onepay transbank | cmf chile
    servipag | sencillito | servicio de impuestos internos | previred | caja vecina | cajavecina
    fonasa | isapre | pat pac | banco central de chile | autopista central tag | tarjeta bip
    enel distribucion | aguas andinas`,
    `santiago chile | santiago de chile | santiago cl | region metropolitana | valparaiso | vina del mar
    concepcion chile | las condes | .cl/ | .gob.cl | .cl | +56`,
  ),
  country(
    'BR',
    'BRL',
    `nubank | nu pagamentos | nubank brasil | itau unibanco | itau | itau brasil | banco itau | iti itau
    bradesco | banco bradesco | next bradesco | bradescard | banco do brasil | bb brasil
    caixa economica federal | caixa economica | caixa tem | caixa federal | santander brasil
    banco santander brasil | banco inter | inter pagamentos | bancointer | c6 bank | c6bank | banco c6
    banco original | picpay | pagbank | pagseguro | mercado pago brasil | banco pan | banco bmg
    banco safra | banrisul | banestes | banpara | brb banco | banco de brasilia
    banco do nordeste | bnb nordeste | banco da amazonia | banese | sicredi | sicoob | cresol | unicred
    ailos | viacredi | uniprime | banco btg pactual | btg pactual | btg banking | xp investimentos
    banco xp | banco votorantim | banco bv | digio | banco digio | neon pagamentos | banco neon
    will bank | willbank | agibank | banco mercantil do brasil | daycoval | banco daycoval
    sofisa direto | banco sofisa | banco rendimento | banco topazio | banco bs2 | stone pagamentos
    stone instituicao | cora scd | infinitepay | cloudwalk | asaas | gerencianet | efi bank
    conta simples | conta azul | ame digital | recargapay | superdigital | trigg | credicard
    porto bank | porto seguro cartao | cartao renner | realize cfi | carrefour banco | banco carrefour
    cartao riachuelo | hipercard | tricard brasil | banco csf | omni banco | crefisa
    banco master | avenue securities | rico investimentos | magalupay | 99pay | tribanco
    celcoin | dock pagamentos | iugu | zoop | pagar.me | getnet brasil | caju beneficios
    flash beneficios | alelo | ticket restaurante br | vr beneficios`,
    `pix | pix recebido | pix enviado | chave pix | pix automatico | pix qr | boleto bancario
    cpf | cnpj | iof | fgts | inss | bolsa familia | receita federal | imposto de renda
    banco central do brasil | bacen | registrato | serasa | drex | debito automatico caixa
    fatura nubank | nota fiscal paulista | sem parar tag | conectcar | veloe | detran | ipva
    licenciamento detran`,
    `brasil | brazil | sao paulo | rio de janeiro | belo horizonte | brasilia | curitiba | porto alegre
    salvador bahia | fortaleza ce | recife | osasco | barueri | .com.br | .gov.br | .org.br | .b.br
    .br | +55`,
  ),
  country(
    'CU',
    'CUP',
    `banco metropolitano cuba | banco metropolitano | bpa cuba | banco popular de ahorro | bandec
    banco de credito y comercio | transfermovil | enzona`,
    `banco central de cuba | etecsa | redsa`,
    `la habana | republica de cuba | santiago de cuba | .gob.cu | +53`,
  ),
  country(
    'HT',
    'HTG',
    `unibank haiti | sogebank | sogexpress | banque nationale de credit haiti | bnc haiti
    capital bank haiti | buh haiti | fonkoze | moncash | mon cash | natcash`,
    `banque de la republique d'haiti | spih`,
    `haiti | ayiti | port-au-prince | petion-ville | cap-haitien | .gouv.ht | .com.ht | +509`,
  ),
  country(
    'JM',
    'JMD',
    `ncb jamaica | national commercial bank jamaica | jncb | scotiabank jamaica | jmmb | jmmb bank
    jn bank | jamaica national | sagicor bank | sagicor bank jamaica | cibc jamaica
    first global bank jamaica | victoria mutual | vm building society | lynk | lynk jamaica | jamdex`,
    `bank of jamaica | jam-dex | tax administration jamaica | jps jamaica | paymaster jamaica
    bill express jamaica`,
    `kingston jamaica | kingston jm | montego bay | .com.jm | .gov.jm | +1876 | +1 876 | +1658
    +1 658
    jamaica wi | jamaica w.i. | negril`,
  ),
  country(
    'TT',
    'TTD',
    `republic bank trinidad | republic bank limited | first citizens trinidad | first citizens tt
    scotiabank trinidad | rbc trinidad | jmmb trinidad | ansa bank | wipay | unit trust corporation
    endcash | paywise tt`,
    `central bank of trinidad and tobago | linx trinidad | linx card | t&tec | surepay tt`,
    `trinidad and tobago | trinidad & tobago | port of spain | chaguanas | san fernando tt
    .co.tt | .gov.tt | .com.tt | +1868 | +1 868
    trinidad w.i.`,
  ),
  country(
    'BS',
    'BSD',
    `commonwealth bank bahamas | bank of the bahamas | rbc bahamas | scotiabank bahamas
    fidelity bank bahamas | suncash bahamas | kanoo pay | sand dollar wallet | omni bahamas`,
    `central bank of the bahamas | sand dollar bahamas`,
    `bahamas | nassau bahamas | freeport bahamas | .com.bs | .gov.bs | +1242 | +1 242`,
  ),
  country(
    'BB',
    'BBD',
    `republic bank barbados | scotiabank barbados | sagicor barbados | cibc barbados
    first citizens barbados | mmoney barbados | barbados public workers | bpwccul`,
    `central bank of barbados | bimpay barbados | surepay barbados | carifs`,
    `barbados | bridgetown barbados | bridgetown | .com.bb | .gov.bb | +1246 | +1 246`,
  ),
  country(
    'GY',
    'GYD',
    `republic bank guyana | gbti | guyana bank for trade and industry | demerara bank
    citizens bank guyana | bank of baroda guyana | mmg guyana | mobile money guyana`,
    `bank of guyana | guyana revenue authority`,
    `guyana | georgetown guyana | .com.gy | .gov.gy | .gy | +592`,
  ),
  country(
    'SR',
    'SRD',
    `dsb bank suriname | de surinaamsche bank | hakrinbank | finabank suriname | republic bank suriname
    surichange bank | spsb suriname | mopé | mope suriname | uni5pay`,
    `centrale bank van suriname | belastingdienst suriname`,
    `suriname | paramaribo | .gov.sr | .sr/ | +597`,
  ),
  country(
    'BZ',
    'BZD',
    `belize bank | atlantic bank belize | heritage bank belize | scotiabank belize
    national bank of belize | digiwallet belize | ekyash`,
    `central bank of belize`,
    `belize | belmopan | belize city | .com.bz | .gov.bz | +501`,
  ),
  country(
    'BM',
    'BMD',
    `butterfield bermuda | bank of n.t. butterfield | clarien | clarien bank | hsbc bermuda
    bermuda commercial bank`,
    `bermuda monetary authority`,
    `hamilton bermuda | .com.bm | .gov.bm | .bm/ | +1441 | +1 441
    hamilton bm`,
  ),
  country(
    'KY',
    'KYD',
    `butterfield cayman | cayman national bank | rbc cayman | scotiabank cayman | cibc cayman
    proven bank cayman`,
    `cayman islands monetary authority`,
    `cayman islands | grand cayman | .ky/ | .com.ky | .gov.ky | +1345 | +1 345`,
  ),
  country(
    'AW',
    'AWG',
    `aruba bank | caribbean mercantile bank | cmb aruba | rbc aruba | banco di caribe aruba
    orco bank aruba`,
    `centrale bank van aruba | i-pago aruba`,
    `aruba | oranjestad aruba | .aw/ | .gov.aw | +297`,
  ),
  country(
    'CW',
    'ANG',
    `maduro & curiel's bank | maduro and curiels bank | mcb curacao | banco di caribe | rbc curacao
    orco bank | vidanova bank`,
    `centrale bank van curacao en sint maarten | sentro curacao`,
    `curacao | willemstad | .com.cw | .cw/ | +5999`,
  ),
  country(
    'SX',
    'ANG',
    `windward islands bank | wib sint maarten | rbc sint maarten`,
    `telem sint maarten | gebe sint maarten`,
    `sint maarten | philipsburg | .sx/ | +1721 | +1 721`,
  ),
  country(
    'AG',
    'XCD',
    `antigua commercial bank | eastern caribbean amalgamated bank | caribbean union bank
    global bank of commerce antigua | dcash`,
    `eastern caribbean central bank | eccb`,
    `antigua and barbuda | antigua & barbuda | st johns antigua | .com.ag | .gov.ag | +1268 | +1 268`,
  ),
  country(
    'DM',
    'XCD',
    `national bank of dominica | republic bank dominica`,
    `domlec | dowasco`,
    `commonwealth of dominica | roseau dominica | .gov.dm | .com.dm | +1767 | +1 767`,
  ),
  country(
    'GD',
    'XCD',
    `grenada co-operative bank | republic bank grenada | acb grenada bank | grenada development bank`,
    `grenlec | nawasa`,
    `grenada | st george's grenada | .gov.gd | +1473 | +1 473`,
  ),
  country(
    'KN',
    'XCD',
    `st kitts-nevis-anguilla national bank | sknanb | bank of nevis | republic bank st kitts`,
    `skelec | nevlec`,
    `st kitts and nevis | saint kitts | st kitts | basseterre | .gov.kn | .kn/ | +1869 | +1 869`,
  ),
  country(
    'LC',
    'XCD',
    `bank of saint lucia | 1st national bank st lucia | 1st national bank saint lucia
    republic bank st lucia | penny pinch saint lucia`,
    `lucelec | wasco saint lucia`,
    `saint lucia | st. lucia | castries | .gov.lc | .com.lc | +1758 | +1 758`,
  ),
  country(
    'VC',
    'XCD',
    `bank of st vincent and the grenadines | bosvg | republic bank svg | gecscu`,
    `vinlec`,
    `saint vincent and the grenadines | st vincent and the grenadines | kingstown | .gov.vc | +1784
    +1 784`,
  ),
];
