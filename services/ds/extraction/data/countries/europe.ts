import { type Country, country } from './country.ts';

/** The European Economic Area, Britain, Switzerland, the Balkans and the small states. */
export const EUROPE: readonly Country[] = [
  country(
    'GB',
    'GBP',
    `monzo | monzo bank | starling bank | starlingbank | lloyds bank | lloyds | lloyds tsb | barclays
    barclaycard | barclays uk | natwest | nat west | hsbc uk | first direct
    nationwide building society | nationwide bs | halifax bank | halifax plc | halifax online
    bank of scotland | royal bank of scotland | santander uk | tsb bank plc | metro bank
    virgin money uk | clydesdale bank | yorkshire bank | co-operative bank uk
    the co-operative bank plc | smile bank | tesco bank | sainsbury's bank | sainsburys bank | m&s bank
    marks and spencer bank | john lewis money | chase uk | chase bank uk | atom bank | zopa | zopa bank
    kroo | kroo bank | monument bank | oaknorth | aldermore | shawbrook | paragon bank
    coventry building society | skipton building society | yorkshire building society
    leeds building society | principality building society | newcastle building society
    west bromwich building society | nottingham building society | ulster bank northern ireland
    danske bank uk | handelsbanken uk | triodos uk | unity trust bank | c. hoare | coutts | coutts & co
    arbuthnot latham | weatherbys | cater allen | marcus uk | al rayan bank | gatehouse bank
    allica bank | tide platform | tide bank | clearbank | modulr | prepay technologies | monese uk
    curve uk | plum money | moneybox uk | chip financial | hargreaves lansdown | trading 212 uk
    aqua card | capital one uk | newday | vanquis | vanquis bank | mbna | fluid card | argos card
    creation financial | clearpay | paypoint | anna money | cashplus bank | zempler bank
    thinkmoney | pockit | post office money | gohenry`,
    `faster payment | faster payments | fps out | bacs | bacs payment | bacs credit | chaps payment
    paym | confirmation of payee | hmrc | fscs | fca register | prudential regulation authority
    bank of england | dwp universal credit | universal credit | council tax | tv licensing | dvla | ulez
    tfl travel charge | tfl.gov | oyster card | ns&i | ns&i premium bonds | student loans company
    direct debit guarantee | open banking uk`,
    `united kingdom | great britain | england | scotland | northern ireland | wales uk | london
    manchester | birmingham gb | leeds | glasgow | edinburgh | liverpool gb | .co.uk | .gov.uk | .org.uk
    .ac.uk | .uk | +44`,
  ),
  country(
    'IE',
    'EUR',
    `aib | allied irish banks | aib bank | bank of ireland | boi365 | 365 online | permanent tsb
    permanenttsb | ptsb | ulster bank ireland | kbc bank ireland | kbc ireland | an post money
    avantcard | avant money | revolut ireland | bunq ireland | credit union ireland | ebs ireland
    ebs building society | credit union current account | currentaccount.ie | n26 ireland
    soldo ireland | fire financial services | prepaid financial ireland`,
    `central bank of ireland | leap card | eflow | revenue commissioners | revenue.ie | electric ireland
    bord gais | an post bill pay | hap payment ireland | dsp child benefit | stamp duty ireland`,
    `ireland | eire | dublin | cork ie | galway | limerick | .ie/ | .gov.ie | .ie | +353`,
  ),
  country(
    'DE',
    'EUR',
    `postbank deutschland | postbank ag | sparkasse | sparkassen | kreissparkasse | stadtsparkasse
    deutsche bank | db onlinebanking
    commerzbank | volksbank | raiffeisenbank eg | vr bank | vr banking | volksbanken raiffeisenbanken
    dkb | deutsche kreditbank | ing-diba | ing deutschland | comdirect | hypovereinsbank
    targobank | santander consumer bank deutschland | norisbank | consorsbank | consors finanz
    n26 deutschland | c24 bank | c24 | tomorrow bank | tomorrow gmbh | solarisbank | solaris se
    vivid money | penta bank | qonto deutschland | finom | kontist | fyrst | gls bank
    gls gemeinschaftsbank | sparda-bank | psd bank | bbbank | apobank | deutsche apotheker
    oldenburgische landesbank | haspa | hamburger sparkasse | berliner sparkasse | berliner volksbank
    nassauische sparkasse | naspa | frankfurter sparkasse | stadtsparkasse munchen | sskm
    landesbank berlin | lbb amazon | advanzia deutschland | hanseatic bank | barclays deutschland
    barclaycard deutschland | trade republic | scalable capital | flatex | degussa bank | teambank
    easycredit | ikb deutsche | bayernlb | helaba | lbbw | bw-bank | nordlb | ethikbank | umweltbank
    payback visa | paydirekt | giropay | klarna bank ab german branch | unzer | payone gmbh | ratepay
    amazon payments deutschland | openbank deutschland | smartsteuer konto | kwitt`,
    `girocard | girokonto | ec-karte | elv lastschrift | sepa-lastschrift | sepa-uberweisung
    sepa direct debit | sepa instant | bafin | deutsche bundesbank | finanzamt | rundfunkbeitrag
    gez beitragsservice | elster | bundesagentur fur arbeit | deutsche rentenversicherung | kindergeld
    wero
    sepa credit transfer | sepa-gutschrift`,
    `deutschland | germany | allemagne | berlin | hamburg | munchen | munich | frankfurt am main | koln
    stuttgart | dusseldorf | .de/ | +49`,
  ),
  country(
    'AT',
    'EUR',
    `erste bank osterreich | erste bank und sparkassen | george erste | bank austria
    unicredit bank austria | raiffeisen osterreich | raiffeisenlandesbank | raiffeisenbank osterreich
    bawag | bawag psk | bawag p.s.k | easybank | oberbank | volksbank wien | volksbank osterreich
    hypo noe | hypo tirol | hypo vorarlberg | bks bank | btv bank | vierlanderbank | dadat
    austrian anadi bank | santander consumer osterreich | spardabank wien | card complete | paylife
    bank99 | bank 99 | n26 osterreich | bitpanda | blue code | bluecode | marchfelder bank`,
    `oesterreichische nationalbank | eps uberweisung | zahlschein | erlagschein | finanzonline
    osterreichische gesundheitskasse | wiener linien | wien energie | orf-beitrag`,
    `osterreich | austria | wien | vienna | graz | linz | salzburg | innsbruck | .co.at | .gv.at | .or.at
    .ac.at | .at/ | +43`,
  ),
  country(
    'CH',
    'CHF',
    `twint | neon bank | ubs switzerland | ubs card center | ubs | ubs ag | ubs key4 | credit suisse | postfinance
    post finance | raiffeisen schweiz | raiffeisen suisse | raiffeisen svizzera | zkb
    zurcher kantonalbank | kantonalbank | bcv | banque cantonale vaudoise | banque cantonale | bcge
    bekb | berner kantonalbank | lukb | luzerner kantonalbank | basler kantonalbank | bank cler
    cler zak | migros bank | migrosbank | cembra | cembra money bank | cembrapay | certo one | certo!
    swisscard | viseca | viseca one | topcard | cornercard | corner bank | neon switzerland
    neon switzerland ag | neon-free | yuh | yapeal | zak bank cler | swissquote | valiant bank
    alpian | kaspar& | radicant | dukascopy | vontobel | julius bar | pictet | lombard odier
    banca stato | acrevis | hypothekarbank lenzburg | bank linth | clientis | glarner kantonalbank
    graubundner kantonalbank | st.galler kantonalbank | thurgauer kantonalbank | walliser kantonalbank
    aek bank | twint ag | findependent | selma finance | payrexx | datatrans | supercard coop`,
    `qr-rechnung | qr-facture | einzahlungsschein | six payment services
    six interbank clearing | finma | schweizerische nationalbank | snb giro | serafe | billag
    ahv beitrag | steueramt | estv | sbb mobile`,
    `schweiz | suisse | svizzera | switzerland | zurich | geneve | geneva | lausanne | luzern
    winterthur | basel | .admin.ch | .ch/ | .ch | +41`,
  ),
  country(
    'LI',
    'CHF',
    `liechtensteinische landesbank | llb ag | lgt bank | vp bank | kaiser partner | neue bank ag
    bendura bank`,
    `finanzmarktaufsicht liechtenstein | fma liechtenstein`,
    `liechtenstein | vaduz | schaan | .li/ | +423`,
  ),
  country(
    'FR',
    'EUR',
    `credit agricole | ca-credit agricole | caisse regionale de credit agricole | bnp paribas
    bnpparibas | societe generale | la banque postale | banque postale | caisse d'epargne
    caisse epargne | banque populaire | bred banque populaire | credit mutuel | cic banque
    credit industriel et commercial | lcl banque | le credit lyonnais | credit du nord
    sg credit du nord | boursorama | boursobank | boursorama banque | bourso | hello bank | hello bank!
    fortuneo | monabanq | bforbank | ma french bank | orange bank | orange bank france | hsbc france
    ccf banque | axa banque | allianz banque | carrefour banque | cofidis france | cetelem | sofinco
    floa bank | floa pay | floa | oney | oney bank | franfinance | cofinoga | compte nickel
    financiere des paiements electroniques | lydia app | sumeria | qonto | shine compte pro
    memo bank | green-got | helios banque | pixpay | kard france | vybe | arkea | credit mutuel arkea
    credit cooperatif | banque palatine | banque rhone-alpes | banque courtois | swile | edenred france
    ticket restaurant france | sodexo pass | up dejeuner | alma paiement | pledg | paylib
    anytime france | manager.one | younited
    lydia solutions`,
    `carte bancaire cb | paylib sans contact | prelevement sepa | virement sepa | vir sepa | vir inst
    prlv sepa | banque de france | dgfip | impots.gouv | impot direction generale | urssaf
    caf allocations | assurance maladie | cpam | france travail | pole emploi | navigo | edf prelevement
    agessa | carte bleue | livret a`,
    `france | paris | marseille | lyon | toulouse | bordeaux | nantes | strasbourg | .gouv.fr
    .asso.fr | .fr/ | .fr | +33`,
  ),
  country(
    'MC',
    'EUR',
    `cfm indosuez | compagnie monegasque de banque | cmb monaco | bnp paribas monaco | andbank monaco`,
    `amaf monaco`,
    `monaco | monte-carlo | .mc/ | .gouv.mc | +377`,
  ),
  country(
    'ES',
    'EUR',
    `bbva espana | caixabank | la caixa | lacaixa | imagin | imaginbank | caixabanknow
    banco santander espana | santander espana | openbank espana | openbank espana s.a. | banco sabadell
    bancsabadell | sabadell | bankinter | bankia | unicaja | unicaja banco | liberbank | ibercaja
    kutxabank | abanca | cajamar | grupo cajamar | laboral kutxa | caja rural | caixa rural | ruralvia
    eurocaja rural | evo banco | evobanco | ing espana | ing direct espana | ing es | caixa enginyers
    caja ingenieros | deutsche bank espana | targobank espana | banca march | banco mediolanum
    banco mediolanum espana | wizink | wizink bank | banco pichincha espana | pibank | myinvestor
    renta 4 | rebellion pay | bnext | verse pago | b100 | selfbank | singular bank | triodos bank espana
    cofidis espana | cetelem espana | carrefour pass | servicios financieros carrefour
    el corte ingles financiera | financiera el corte ingles | bankintercard | redsys | bbva.es
    n26 espana | revolut espana | aplazame | sequra`,
    `bizum | domiciliacion sepa | adeudo sepa | recibo sepa | banco de espana | agencia tributaria | aeat
    tgss | tesoreria general de la seguridad social | servired | iberpay
    hacienda espana | renta aeat | sepe prestacion | via-t`,
    `espana | spain | madrid | barcelona | malaga | bilbao | .com.es | .gob.es
    .org.es | .es/ | +34`,
  ),
  country(
    'AD',
    'EUR',
    `andbank | creand | credit andorra | morabank | vall banc`,
    `autoritat financera andorrana`,
    `andorra | andorra la vella | escaldes | .ad/ | +376`,
  ),
  country(
    'PT',
    'EUR',
    `caixa geral de depositos | cgd | caixadirecta | caixa direta | millennium bcp | millenniumbcp
    banco comercial portugues | novo banco | novobanco | banco bpi | santander totta
    santander portugal | montepio | banco montepio | bankinter portugal | credito agricola portugal
    caixa agricola | activobank | activo bank | banco ctt | bancoctt | bbva portugal | eurobic
    abanca portugal | best bank portugal | banco best | banco big | banco invest portugal
    banco carregosa | banco atlantico europa | cofidis portugal | cetelem portugal | universo sonae
    cartao universo | wizink portugal | unibanco portugal | unicre | moey | moey! | n26 portugal
    openbank portugal | oney portugal | coverflex | edenred portugal | ifthenpay | eupago | sibs
    lydia portugal`,
    `mb way | mbway | multibanco | referencia multibanco | via verde | banco de portugal
    autoridade tributaria | portal das financas | seguranca social direta | easypay portugal
    imi portugal | edp comercial`,
    `portugal | lisboa | lisbon | coimbra | vila nova de gaia | setubal | .com.pt | .gov.pt
    .pt/ | .pt | +351`,
  ),
  country(
    'IT',
    'EUR',
    `intesa sanpaolo | intesasanpaolo | intesa san paolo | isybank | unicredit italia | unicredit spa
    buddybank | poste italiane | posteitaliane | bancoposta | postepay | poste pay | banco bpm
    bpm banco | bper | bper banca | monte dei paschi | monte dei paschi di siena | banca mps | bnl
    bnl bnp paribas | banca nazionale del lavoro | hello bank italia | credem | credit agricole italia
    cariparma | banca sella | fineco | finecobank | fineco bank | mediolanum | banca mediolanum | flowe
    selfyconto | widiba | banca widiba | illimity | illimity bank | ing italia | ing direct italia
    conto arancio | chebanca | mediobanca premier | compass banca | mediobanca
    banca popolare di sondrio | popso | banca ifis | deutsche bank italia | bcc iccrea
    banca di credito cooperativo | cassa centrale banca | banco di sardegna | banco desio | biverbanca
    banca generali | banca carige | carige | credito emiliano | volksbank sudtirol | sparkasse bolzano
    cassa di risparmio | hype wallet | hype banca sella | tinaba | satispay | buddyfit conto | nexi
    nexi payments | nexi spa | cartasi | bbva italia | revolut italia | n26 italia | findomestic
    agos ducato | fiditalia | american express italia | oval money | dots banca | sisalpay
    lottomatica paymat | scalapay | soldo italia | yap nexi | edenred italia | pluxee italia
    vivid italia`,
    `pagobancomat | bancomat pay | pagopa | cbill | mav bancario | bollettino postale
    bonifico sepa | bonifico istantaneo | rid bancario | agenzia delle entrate | agenzia entrate
    modello f24 | f24 | banca d'italia | app io | inps | inail | telepass | canone rai | codice fiscale`,
    `italia | italy | milano | rome | roma it | torino | bologna | firenze | palermo | genova
    .gov.it | .it/ | +39`,
  ),
  country(
    'SM',
    'EUR',
    `banca di san marino | cassa di risparmio di san marino | banca agricola commerciale san marino
    banca sammarinese`,
    `banca centrale della repubblica di san marino`,
    `san marino | borgo maggiore | .sm/ | +378`,
  ),
  country(
    'VA',
    'EUR',
    `istituto per le opere di religione`,
    `asif vaticano`,
    `vaticano | vatican | .va/ | +3906698`,
  ),
  country(
    'MT',
    'EUR',
    `bank of valletta | bov mobile | bov malta | hsbc malta | aps bank | aps bank malta | bnf bank
    lombard bank malta | mediterranean bank malta | medirect | izola bank | fimbank
    sparkasse bank malta | lovin malta card`,
    `central bank of malta | arms ltd malta | maltapost`,
    `malta | valletta | sliema | st julian's malta | .com.mt | .gov.mt | .org.mt | +356`,
  ),
  country(
    'CY',
    'EUR',
    `bank of cyprus | τράπεζα κύπρου | hellenic bank | ελληνική τράπεζα | astrobank | alpha bank cyprus
    eurobank cyprus | ancoria bank | rcb bank | cyprus development bank | jcc payments | jccsmart
    quickpay bank of cyprus`,
    `central bank of cyprus | κεντρική τράπεζα κύπρου | gesy | αηκ`,
    `cyprus | κύπρος | nicosia | lefkosia | limassol | lemesos | larnaca | larnaka | paphos | λευκωσία
    λεμεσός | .com.cy | .gov.cy | .cy/ | +357`,
  ),
  country(
    'GR',
    'EUR',
    `alpha bank | alpha bank greece | alphabank | myalpha | eurobank | eurobank greece
    national bank of greece | nbg | ethniki | ethniki trapeza | piraeus bank | piraeus | winbank
    attica bank | optima bank greece | pancreta bank | viva wallet | viva.com | viva payments | snappi
    n26 greece | cooperative bank of chania | cosmote payments | payzy | everypay greece
    εθνική τράπεζα | τράπεζα πειραιώς | πειραιώς | alpha τράπεζα
    γιούρομπανκ | τράπεζα αττικής | παγκρήτια`,
    `iris payments | iris online payments | διας | dias greece | δεη | ααδε | aade | εφκα | efka
    τράπεζα της ελλάδος | bank of greece | taxisnet | ευδαπ`,
    `greece | hellas | ellada | ελλάδα | ελλας | athens | athina | thessaloniki | αθήνα | θεσσαλονίκη
    πάτρα | .com.gr | .gov.gr | .gr | +30`,
  ),
  country(
    'NL',
    'EUR',
    `ing nederland | ing bankieren | ing bank n.v | rabobank | rabo wallet | rabo bankieren | abn amro
    abnamro | sns bank | asn bank | regiobank | volksbank nederland | knab | bunq | triodos bank
    triodos | van lanschot | nibc | nibc direct | moneyou | openbank nederland | ics cards
    international card services | knab bank | n26 nederland | revolut nederland | buckaroo
    tikkie | tikkie bv | payconiq nederland | brand new day bank | leaseplan bank
    anadolubank nederland | garantibank international | in3 | riverty
    mollie payments`,
    `ideal betaling | ideal betaalverzoek | betaalverzoek | betaalpas | incasso | acceptgiro
    de nederlandsche bank | belastingdienst | zorgtoeslag | huurtoeslag | kinderbijslag svb
    ov-chipkaart | ovpay | digid | duo studiefinanciering | uwv`,
    `nederland | netherlands | holland | amsterdam | rotterdam | den haag | the hague | utrecht
    eindhoven | .nl/ | .nl | +31`,
  ),
  country(
    'BE',
    'EUR',
    `bnp paribas fortis | fortis bank | kbc bank | kbc mobile | kbc brussels | kbc belgie | belfius
    belfius bank | ing belgie | ing belgique | ing belgium | argenta | argenta spaarbank | crelan
    axa bank belgium | beobank | bpost bank | bpost banque | fintro | hello bank belgium | keytrade
    keytrade bank | deutsche bank belgium | vdk bank | vdk spaarbank | nagelmackers | triodos belgie
    europabank | medirect belgium | byblos bank europe | cph banque | banx belfius | monizze
    edenred belgium | pluxee belgium | sodexo belgium | worldline belgium | aion bank | cbc banque
    record bank | buy way | cofidis belgium | payconiq | payconiq by bancontact | wero by bancontact`,
    `bancontact | bancontact payconiq | itsme
    banque nationale de belgique | nationale bank van belgie | fod financien | spf finances | zoomit
    domiciliering | groeipakket | mutualite chretienne | bnb nbb | gestructureerde mededeling`,
    `belgie | belgique | belgien | belgium | brussels | brussel | bruxelles | antwerpen | antwerp
    anvers | liege | .be/ | +32`,
  ),
  country(
    'LU',
    'EUR',
    `spuerkeess | bcee | s-net spuerkeess | bil luxembourg | banque internationale a luxembourg
    bgl bnp paribas | banque raiffeisen luxembourg | ing luxembourg | post finance luxembourg
    ccpl post luxembourg | banque de luxembourg | advanzia | advanzia bank | satispay europe
    olky`,
    `digicash | luxtrust | banque centrale du luxembourg | cssf | luxhub | cns luxembourg
    ccss luxembourg`,
    `luxembourg | letzebuerg | luxemburg | esch-sur-alzette | .lu/ | .public.lu | +352`,
  ),
  country(
    'FI',
    'EUR',
    `osuuspankki | op ryhma | op mobiili | nordea suomi | nordea finland | danske bank suomi
    danske bank finland | s-pankki | s-bank finland | aktia | aktia pankki | saastopankki | omasp
    oma saastopankki | pop pankki | poppankki | alandsbanken | handelsbanken suomi
    bank norwegian suomi | morrow bank suomi | instabank suomi | holvi | zevoo | eurocard suomi
    mobilepay suomi | mobilepay finland | paytrail | collector suomi | svea suomi | walley suomi
    smartum | epassi | edenred suomi | s-mobiili`,
    `siirto maksu | e-lasku | tilisiirto | suomen pankki | finanssivalvonta | verohallinto | vero.fi
    kela etuus | kela tuki | kansanelakelaitos | hsl lippu`,
    `suomi | finland | helsinki | espoo | tampere | vantaa | oulu | .fi/ | .fi | +358
    turku fi`,
  ),
  country(
    'SE',
    'SEK',
    `swedbank sverige | svenska handelsbanken | seb bank sverige
    skandinaviska enskilda banken | seb kort | nordea sverige | nordea bank sverige
    danske bank sverige | lansforsakringar bank | lansforsakringar | skandiabanken | skandia | sbab
    ica banken | avanza bank | nordnet sverige | ikanobank
    resursbank | marginalen bank | collector bank | norion bank | svea bank
    svea ekonomi | norwegian bank sverige | qliro | walley | rocker ab | northmill | lunar sverige
    p.f.c | pfc card | klarna sverige | coop mastercard sverige | medmera | ok-q8 bank | okq8 bank
    volvofinans | entercard | eurocard sverige | sparbanken | zimpler
    tf bank | brocc | anyfin | zaver | savr
    swedbank sverige ab | avanza bank sverige`,
    `swish | swishbetalning | swish-betalning | bankgiro | bankgirot | plusgiro | autogiro sverige
    riksbanken | skatteverket | csn studiemedel | forsakringskassan | finansinspektionen | skattekonto
    bg-betalning | ocr-nummer | kivra | bankid sverige`,
    `sverige | sweden | stockholm | goteborg | gothenburg | malmo | uppsala | .gov.se | .se/ | +46`,
  ),
  country(
    'NO',
    'NOK',
    `dnb bank | dnb asa | dnb norge | dnb nor | sparebank 1 | sparebank1 | sparebank 1 smn
    sparebank 1 sr-bank | sparebanken vest | sparebanken sor | sparebanken norge | sbanken
    skandiabanken norge | nordea norge | handelsbanken norge | danske bank norge | eika | eika gruppen
    storebrand bank | klp banken | obos-banken | bulder bank | bulder
    norwegian kortet | komplett bank | santander consumer norge
    instabank | re:member norge | ikano bank norge | trumf visa | coop mastercard norge
    landkreditt bank | cultura bank | fana sparebank | sparebanken more | helgeland sparebank
    lunar norge | nordnet norge | resurs bank norge | avida finans norge | gjensidige bank | brabank
    aprila bank`,
    `vipps | vipps mobilepay norge | bankaxept | kid-nummer | kidnummer
    avtalegiro | norges bank | skatteetaten | finanstilsynet norge | nav utbetaling | altinn
    lanekassen | bankid norge | autopass`,
    `norge | noreg | norway | oslo | trondheim | stavanger | .no/ | .kommune.no | +47
    bergen norge | bergen no`,
  ),
  country(
    'DK',
    'DKK',
    `danske bank danmark | nordea danmark | nordea denmark | jyske bank
    sydbank | nykredit | nykredit bank | spar nord | sparnord | arbejdernes landsbank | al-bank
    lan & spar | lan og spar bank | laegernes bank | vestjysk bank | ringkjobing landbobank
    middelfart sparekasse | sparekassen danmark | sparekassen kronjylland | sparekassen sjaelland
    lunar danmark | saxobank | alm brand bank | basisbank danmark
    coop bank danmark | handelsbanken danmark | ikano bank danmark | resurs bank danmark
    express bank danmark | nets danmark | mobilepay danmark | mobilepay denmark | mobilepay dk
    forbrugsforeningen | forbrugsforeningen card | bank norwegian danmark | djurslands bank
    skjern bank | kreditbanken | merkur andelskasse | festina finance | june danske bank
    viabill
    danske bank a/s`,
    `dankort | visa/dankort | betalingsservice | betalings service | leverandorservice | nemkonto | nemid
    mitid | girokort fi | danmarks nationalbank | skattestyrelsen | skat.dk | udbetaling danmark
    su styrelsen | rejsekort | e-boks | brobizz | straksoverforsel`,
    `danmark | denmark | kobenhavn | copenhagen | aarhus | odense | aalborg | .dk/ | .dk | +45`,
  ),
  country(
    'FO',
    'DKK',
    `betri banki | banknordik | nordoya sparikassi | suduroyar sparikassi`,
    `taks foroyar`,
    `foroyar | faroe islands | faerøerne | torshavn | .fo/ | +298`,
  ),
  country(
    'GL',
    'DKK',
    `gronlandsbanken | bank of greenland`,
    `akileraartarnermut aqutsisoqarfik`,
    `greenland | gronland | kalaallit nunaat | nuuk | .gl/ | +299`,
  ),
  country(
    'IS',
    'ISK',
    `landsbankinn | landsbanki | islandsbanki | arion banki | arion bank | kvika | kvika banki
    sparisjodur | sparisjóður | indo sparisjodur | aur app | netgiro | kass app
    borgun | valitor | teya island | rapyd island | pei greidslur | siminn pay`,
    `sedlabanki islands | seðlabanki íslands | skatturinn | reiknistofa bankanna
    tryggingastofnun rikisins | kennitala`,
    `reykjavik | kopavogur | akureyri | .is/ | +354
    keflavik`,
  ),
  country(
    'EE',
    'EUR',
    `swedbank eesti | swedbank estonia | seb eesti | seb pank | lhv | lhv pank | luminor eesti
    coop pank | coop pank eesti | bigbank | bigbank eesti | inbank eesti | tbb pank | holm bank
    citadele eesti | op eesti | modena eesti | esto eesti | iute credit eesti | tuum eesti
    monese eesti | wallester`,
    `eesti pank | emta | maksu- ja tolliamet | haigekassa | tervisekassa | elron
    makseteenused pangalink | sotsiaalkindlustusamet`,
    `eesti | estonia | tallinn | tartu | parnu | narva | .com.ee | .ee/ | .ee | +372`,
  ),
  country(
    'LV',
    'EUR',
    `swedbank latvija | swedbank latvia | seb banka | seb latvija | citadele | citadele banka
    luminor latvija | luminor banka | rietumu | rietumu banka | industra bank | signet bank | bluor bank
    indexo | indexo banka | bigbank latvija | inbank latvija | expobank latvija
    baltic international bank | klix citadele | maksekeskus latvija | mobilly
    regionala investiciju banka | twino latvija | mintos`,
    `latvijas banka | vid nodokli | valsts ienemumu dienests | vsaa | latvenergo | rigas satiksme
    e-talons | lattelecom rekins`,
    `latvija | latvia | daugavpils | liepaja | jelgava | .com.lv | .gov.lv | .lv/ | .lv | +371
    riga lv`,
  ),
  country(
    'LT',
    'EUR',
    `swedbank lietuva | swedbank lithuania | seb bankas | seb lietuva | luminor lietuva | luminor bankas
    siauliu bankas | artea | artea bankas | citadele lietuva | medicinos bankas | urbo bankas | paysera
    paysera lt | paysera lt uab | lku kredito unija | bigbank lietuva | inbank lietuva
    revolut bank uab | revolut payments uab | general financing bankas | perlas finance
    perlo paslauga | kevin eu | transfergo | fjord bank | sme bank | european merchant bank
    mano bankas | verifone lietuva | contis uab`,
    `lietuvos bankas | valstybine mokesciu inspekcija | vmi | sodra | ignitis | vieno langelio imoka
    e.sveikata | smart-id | vilniaus siltumas`,
    `lietuva | lithuania | vilnius | kaunas | klaipeda | siauliai | panevezys | .lt/ | .lt | +370`,
  ),
  country(
    'PL',
    'PLN',
    `pko bank polski | pko bp | pkobp | ipko | inteligo | pekao | bank pekao | pekao24 | peopay
    santander bank polska | santander polska | bz wbk | bzwbk | ing bank slaski | moje ing
    mbank polska | mbank s.a | mbank.pl | bnp paribas polska | bnp paribas bank polska | gomobile bnp
    bank millennium | millennium bank polska | millenet | alior | alior bank | aliorbank
    credit agricole polska | credit agricole bank polska | getin bank | getin noble | velobank
    velo bank | citi handlowy | bank handlowy | nest bank | bos bank | bank ochrony srodowiska
    bank pocztowy | envelobank | plus bank | bank spoldzielczy | sgb bank | bps bank polska
    toyota bank polska | idea bank polska | eurobank polska | t-mobile uslugi bankowe
    volkswagen bank polska | inbank polska | aion bank polska | wiza polska | kasa stefczyka
    zen.com polska | revolut polska | twisto polska | paypo | allegro pay | payu polska | payu s.a
    przelewy24 | dotpay | tpay | imoje | blue media | cinkciarz | walutomat
    zondacrypto polska | pragma pay | smartney | provident polska`,
    `blik | przelew blik | kod blik | przelew na telefon | express elixir | sorbnet | knf
    narodowy bank polski | urzad skarbowy | zus | zaklad ubezpieczen spolecznych | pesel
    nip firmy | split payment mpp | mikrorachunek podatkowy | 800 plus | rodzina 800 plus
    autopay autostrady | e-toll
    przelew elixir`,
    `polska | poland | warszawa | warsaw | krakow | wroclaw | gdansk | poznan | lodz | katowice | .com.pl
    .gov.pl | .net.pl | .org.pl | .pl | +48`,
  ),
  country(
    'CZ',
    'CZK',
    `ceska sporitelna | george ceska sporitelna | csob cz | čsob česko | ceskoslovenska obchodni banka
    komercni banka | mojebanka | kb+ | airbank | air bank | moneta money bank | fio banka
    fiobanka | fio banka cz | raiffeisenbank cz | raiffeisenbank a.s | unicredit cz
    unicredit bank czech | mbank cz | mbank cesko | equa bank | hello bank cz
    banka creditas | max banka | j&t banka | trinity bank | partners banka | expobank cz | sberbank cz
    stavebni sporitelna ceske sporitelny | modra pyramida | zuno bank | postovni sporitelna | ing cz
    inbank cz | home credit cz | home credit a.s | cofidis cz | essox | cetelem cz | twisto
    twisto payments | skip pay | mall pay | comgate | gopay cz | thepay | patria finance | xtb cz
    revolut cz | edenred cz | pluxee cz | up ceska republika
    moneta bank`,
    `qr platba | platba na kontakt | ceska narodni banka | cnb.cz | inkaso sipo | sipo | slozenka
    variabilni symbol | cssz | vzp | ocssz | financni sprava cr | datova schranka | rodne cislo
    litacka | bankid cz`,
    `cesko | ceska republika | czechia | czech republic | praha | prague | brno | ostrava | plzen
    olomouc | .gov.cz | .cz/ | .cz | +420`,
  ),
  country(
    'SK',
    'EUR',
    `slovenska sporitelna | slsp | george slsp | tatra banka | tatrabanka | tatra banka b-mail
    vub banka | vub | csob sk | csob slovensko | prima banka | postova banka | 365.bank | unicredit sk
    unicredit bank slovakia | raiffeisen bank slovakia | mbank sk | mbank slovensko | fio banka sk
    fio banka slovensko | otp banka slovensko | bks bank slovensko | privatbanka slovensko
    prva stavebna sporitelna | wustenrot slovensko | j&t banka slovensko | zuno slovensko
    home credit slovensko | cofidis slovensko | cetelem slovensko | quatro vub | besteron | tatrapay
    viamo | payout sk | gp webpay sk`,
    `narodna banka slovenska | payme sk qr | pay by square | paybysquare | socialna poistovna | vszp
    financna sprava sr | slovensko.sk | danovy urad | slovenska posta postovy poukaz`,
    `slovensko | slovakia | slovak republic | slovenska republika | bratislava | kosice | zilina | presov
    nitra | trnava | .gov.sk | .sk/ | .sk | +421`,
  ),
  country(
    'HU',
    'HUF',
    `otp bank magyarorszag | otp bank nyrt | otpdirekt | otp direkt | otp mobilbank | simplepay
    simple by otp | otp simple | k&h bank | k&h | khb hungary | k&h mobilbank | erste bank hungary
    erste magyarorszag | erste bank magyarország | george magyarorszag | mbh bank
    mkb bank nyrt | budapest bank | takarekbank | cib bank | cib bank zrt | unicredit hungary
    unicredit bank hungary | raiffeisen hungary | raiffeisen bank zrt | granit bank | magnet bank
    magnet magyar kozossegi bank | citibank hungary | bnp paribas hungary | cofidis hungary
    cofidis magyarorszag | oney magyarorszag | provident magyarorszag | sberbank magyarorszag
    duna takarek | polgari bank | barion | revolut magyarorszag | szep kartya | otp szep | mbh szep
    k&h szep | binx`,
    `qvik | azonnali fizetes | azonnali utalas | afr atutalas | sarga csekk | magyar nemzeti bank | mnb
    nav ado | nemzeti ado- es vamhivatal | magyar allamkincstar | államkincstár | mvm next | tigaz
    ugyfelkapu | kata ado | bkk futargo | mav jegy`,
    `magyarorszag | hungary | budapest | debrecen | szeged | pecs hu | gyor | miskolc | .gov.hu | .co.hu
    .hu/ | .hu | +36`,
  ),
  country(
    'RO',
    'RON',
    `banca transilvania | bt pay | btpay | neo bt | bcr romania | banca comerciala romana | george bcr
    brd groupe societe generale | brd finance | brd romania | you brd | ing bank romania | ing home'bank
    ing romania | raiffeisen bank romania | raiffeisen romania | smart mobile raiffeisen | cec bank
    cecbank | unicredit bank romania | unicredit romania | alpha bank romania | otp bank romania
    libra bank | libra internet bank | garanti bbva romania | garanti bank romania | first bank romania
    banca romaneasca | bancpost | credit europe bank romania | card avantaj | intesa sanpaolo romania
    patria bank | exim banca romaneasca | idea bank romania | salt bank | salt bank romania
    vista bank romania | techventures bank | procredit bank romania | tbi bank romania | tbi bank
    bcr leasing | pago romania | revolut romania | orange money romania | star card bt | star bt
    provident romania | netopia | netopia payments | mobilpay | euplatesc | payu romania | selfpay
    zebrapay | edenred romania | up romania | pluxee romania | monese romania | ifn cetelem romania
    mozipo | hora credit | viva credit`,
    `ropay | ro pay | transfond | banca nationala a romaniei | bnr.ro | anaf | ghiseul.ro
    trezoreria statului | casa de pensii | cod fiscal cui | rovinieta | e-factura anaf
    enel energie muntenia | electrica furnizare`,
    `romania | bucuresti | bucharest | cluj-napoca | timisoara | constanta ro | brasov | .com.ro
    .gov.ro | .ro/ | .ro | +40`,
  ),
  country(
    // Bulgaria changed from the lev to the euro on 2026-01-01.
    'BG',
    'EUR',
    `банка дск | dsk bank | bank dsk | dsk smart | обб | обединена българска банка
    united bulgarian bank | ubb bulgaria | кейт обб | пощенска банка | postbank bulgaria
    eurobank bulgaria | юробанк българия | уникредит булбанк | unicredit bulbank | булбанк | bulbank
    пиб банк | първа инвестиционна банка | fibank | fibank bulgaria | цкб | централна кооперативна банка
    central cooperative bank bulgaria | ccb bulgaria | райфайзенбанк българия | kbc bank bulgaria
    алианц банк българия | allianz bank bulgaria | инвестбанк | investbank bulgaria | тексим банк
    texim bank | токуда банк | tokuda bank | българо-американска кредитна банка | bacb | общинска банка
    municipal bank bulgaria | прокредит банк българия | procredit bank bulgaria | ти би ай банк
    tbi bank bulgaria | tbi neon | интернешънъл асет банк | d commerce bank | ббр българия
    българска банка за развитие | айкарт | icard bulgaria | епей | epay.bg | изипей | easypay bulgaria
    myfin bulgaria | фибанк | payhawk | борика | phyre | revolut bulgaria`,
    `borica | bisera | бисера | блинк плащане | blink p2p | бнб българия | българска народна банка
    bulgarian national bank | нои българия | нап българия | национална агенция за приходите | егн
    винетка бгтол | топлофикация софия | b-trust`,
    `българия | bulgaria | sofia bg | софия | plovdiv | пловдив | varna | варна | burgas | бургас | .bg/
    .bg | .бг | +359`,
  ),
  country(
    'HR',
    'EUR',
    `zagrebacka banka | zaba | m-zaba | privredna banka zagreb | pbz card | erste hrvatska
    erste&steiermarkische bank | erste bank hrvatska | keks pay | kekspay | raiffeisen hrvatska
    raiffeisenbank austria zagreb | rba hrvatska | otp banka hrvatska | otp banka d.d
    hrvatska postanska banka | hpb | addiko bank hrvatska | agram banka | podravska banka
    istarska kreditna banka | ikb umag | karlovacka banka | kentbank | croatia banka | partner banka
    slatinska banka | sberbank hrvatska | nova hrvatska banka | aircash | aircash hrvatska | wspay
    corvuspay | monri hrvatska | pbz american express | diners club hrvatska | erste card club
    settle hrvatska | electrocoin`,
    `hrvatska narodna banka | hgk | fina hrvatska | porezna uprava hrvatska | poziv na broj hr
    hzzo | hzmo | hub3 | hub3a | uplatnica hub | e-gradani | hac enc | hep elektra`,
    `hrvatska | croatia | zagreb | split hr | rijeka | osijek | dubrovnik | zadar | .com.hr | .hr/ | +385`,
  ),
  country(
    'SI',
    'EUR',
    `nova ljubljanska banka | nlb slovenija | nlb d.d | nlb klik | nlb pay | nkbm | nova kbm
    otp banka slovenija | skb banka | skb d.d | unicredit slovenija | unicredit banka slovenija
    banka intesa sanpaolo slovenija | sparkasse slovenija | delavska hranilnica | dh mobilni
    gorenjska banka | addiko slovenija | addiko bank slovenija | hranilnica lon | hranilnica vipava
    dezelna banka slovenije | n banka | abanka | bks bank slovenija | sberbank slovenija | valu moneta
    mbills | petrol pay | bankart | activa placila | summit leasing slovenija | leanpay`,
    `flik | flik placilo | upn nalog | upn qr | banka slovenije | zpiz | zzzs | dars vinjeta
    e-uprava | spot.gov`,
    `slovenija | slovenia | ljubljana | maribor | celje | kranj | .gov.si | .si/ | +386
    koper si`,
  ),
  country(
    'RS',
    'RSD',
    `banca intesa beograd | banca intesa srbija | otp banka srbija | raiffeisen banka srbija
    raiffeisen banka ad beograd | unicredit bank srbija | nlb komercijalna banka | komercijalna banka
    komercijalna banka beograd | erste bank srbija | erste bank novi sad | postanska stedionica
    banka postanska stedionica | aik banka | aik bank srbija | eurobank direktna | procredit bank srbija
    addiko bank srbija | mobi banka | yettel bank | halkbank srbija | halk bank beograd | alta banka
    adriatic bank beograd | api bank srbija | srpska banka | mirabank | expobank srbija | lilly card
    3 banka | trebanka | sogelease srbija | vojvodanska banka | credit agricole srbija | sberbank srbija
    ipay see | payspot
    банка поштанска штедионица | поштанска штедионица | комерцијална банка | рајфајзен банка србија
    банка интеза`,
    `ips qr | ips nbs | ips skeniraj | dinacard | dina card | dina kartica | narodna banka srbije
    народна банка србије | poreska uprava srbije | eporezi | infostan | eps snabdevanje | euprava
    putevi srbije`,
    `srbija | србија | serbia | beograd | belgrade | београд | novi sad | нови сад | kragujevac | .co.rs
    .gov.rs | .org.rs | .rs/ | .срб | +381`,
  ),
  country(
    'BA',
    'BAM',
    `raiffeisen bank bih | raiffeisen bank bosna | raiffeisen bank dd bih | unicredit bank mostar
    unicredit bank banja luka | unicredit bih | intesa sanpaolo banka bih | nlb banka sarajevo
    nlb banka banja luka | sparkasse bank bih | sparkasse bank dd bih | bbi banka
    bosna bank international | bbi bank bih | asa banka | addiko bank sarajevo | addiko bank banja luka
    procredit bank bih | ziraatbank bh | ziraatbank bosna | nova banka banja luka | nova banka ad
    atos bank | sberbank bh | union banka sarajevo | vakufska banka | privredna banka sarajevo
    postanska banka bih | kib banka velika kladusa | mf banka | komercijalna banka banja luka | bamcard`,
    `centralna banka bosne i hercegovine | cbbih | uio bih | porezna uprava fbih
    poreska uprava rs banja luka | ziro racun fbih`,
    `bosna i hercegovina | bosnia and herzegovina | bosnia | bih sarajevo | sarajevo | сарајево
    banja luka | бања лука | mostar | tuzla | zenica | .gov.ba | .com.ba | .co.ba | .ba/ | +387`,
  ),
  country(
    'ME',
    'EUR',
    `crnogorska komercijalna banka | ckb banka | ckb | ckb montenegro | nlb banka podgorica
    nlb banka montenegro | hipotekarna banka | erste bank podgorica | erste bank montenegro
    prva banka crne gore | addiko bank podgorica | addiko bank montenegro | lovcen banka
    universal capital bank | zapad banka | adriatic bank podgorica | ziraat bank montenegro
    podgoricka banka | societe generale montenegro`,
    `centralna banka crne gore | cbcg | epcg | poreska uprava crne gore`,
    `crna gora | црна гора | montenegro | podgorica | budva | niksic | .co.me | .gov.me | +382`,
  ),
  country(
    'MK',
    'MKD',
    `комерцијална банка скопје | komercijalna banka skopje | стопанска банка | stopanska banka
    stopanska banka skopje | нлб банка скопје | nlb banka skopje | nlb tutunska | халкбанк скопје
    халк банк | halkbank skopje | halkbank makedonija | шпаркасе банка | sparkasse banka makedonija
    ohridska banka | охридска банка | прокредит банка | procredit bank makedonija | унибанка скопје
    уни банка | unibank skopje | uni banka | силк роуд банка | silk road banka
    централна кооперативна банка скопје | ttk banka | ттк банка | капитал банка скопје
    kapital banka skopje | stopanska banka bitola | развојна банка скопје | cpay makedonija | cpay мк
    касис | casys`,
    `народна банка на република северна македонија | narodna banka na makedonija | нбрсм | мипс скопје
    кибс | kibs | ујп македонија | евн македонија | evn makedonija`,
    `северна македонија | македонија | north macedonia | makedonija | severna makedonija | skopje
    скопје | bitola | битола | ohrid | охрид | tetovo | .com.mk | .gov.mk | .org.mk | .mk/ | .мкд | +389`,
  ),
  country(
    'AL',
    'ALL',
    `raiffeisen bank albania | raiffeisen bank shqiperi | banka kombetare tregtare | bkt shqiperi
    bkt albania | bkt smart | credins bank | banka credins | credins | intesa sanpaolo bank albania
    otp bank albania | tirana bank | abi bank | american bank of investments | union bank albania
    union bank shqiperi | alpha bank albania | fibank albania | procredit bank albania | ubank shqiperi
    banka e bashkuar e shqiperise | easypay shqiperi | easypay albania | mpay albania | paysera albania
    kesh shqiperi | rpay shqiperi`,
    `banka e shqiperise | aips albania | oshee | e-albania | drejtoria e tatimeve`,
    `shqiperi | shqiperia | albania | tirana | tirane | durres | vlore | .com.al | .gov.al | .al/ | +355`,
  ),
  country(
    'XK',
    'EUR',
    `raiffeisen bank kosovo | raiffeisen kosovo | procredit bank kosovo | nlb prishtina
    nlb banka prishtina | bkt kosova | bkt kosovo | teb kosovo | teb sh.a | banka ekonomike
    banka per biznes | bpb kosovo | ziraat bank kosova | is bank kosova | banka credins kosove | pribank`,
    `banka qendrore e republikes se kosoves | bqk | kesco kosove | atk kosove`,
    `kosovo | kosova | kosove | косово | prishtina | prishtine | pristina | prizren | gjakova | +383`,
  ),
  country(
    'GI',
    'GIP',
    `gibraltar international bank | natwest gibraltar | trusted novus bank | turicum bank | xapo bank`,
    `gibraltar financial services commission`,
    `gibraltar | .gov.gi | .com.gi | .gi/ | +350`,
  ),
  country(
    'JE',
    'GBP',
    `natwest international jersey | hsbc jersey | lloyds bank international | barclays jersey`,
    `jersey financial services commission`,
    `st helier | channel islands | .co.je | .gov.je | .je/ | +441534`,
  ),
  country(
    'GG',
    'GBP',
    `natwest international guernsey | skipton international | hsbc guernsey`,
    `guernsey financial services commission`,
    `guernsey | st peter port | .co.gg | .gov.gg | +441481`,
  ),
  country(
    'IM',
    'GBP',
    `isle of man bank | conister bank | natwest isle of man`,
    `isle of man financial services authority`,
    `isle of man | .co.im | .gov.im | +441624`,
  ),
];
