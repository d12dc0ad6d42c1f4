import type { Things } from './things.ts';

export const SLAVIC: readonly Things[] = [
  // pl
  {
    dining: `obiady | kolację | restaurację | na mieście | zupa | obiadek | obiadu | lunchu | kolacji | śniadania | śniadanko | przekąska | przekąski | kanapkę | kanapki | pizzy | zupę
      sałatka | sałatkę | pierogi | pierogów | żurek | schabowy | schabowego | bigos | zapiekanka | zapiekankę
      placki ziemniaczane | naleśniki | gołąbki | rosół | lodów | ciastko | ciastka | pączka | soku | colę | frytki | frytek
      stołówka | stołówkę`,
    'dining.coffee': `kawę | kawy | kawka | kawkę | herbata w kawiarni | kawa | herbatę | herbatka | kawiarni`,
    'dining.bar': `piwa | drinki | wódkę | knajpa | lampka wina | piwka | wino | winko | drinka | pubie | koktajl`,
    groceries: `zakupy spożywcze | spożywka | jedzenie | owoce | mięso | ser | wędlina | ziemniaki | warzywniak | warzyw | owoców | jabłka | jabłek | ziemniaków | kartofle | pomidory | pomidorów | mleka | jajek | sera | serek
      mięsa | kurczak | kurczaka | ryba | rybę | ryżu | mąka | mąkę | cukier | cukru | olej | oleju | masło | masła
      kiełbasa | kiełbasę | szynka | szynkę | targ | bazarek | sklepik`,
    'groceries.bakery': `bułka | pieczywo | drożdżówka | drożdżówki | pączki | pączek | rogal | ciasto | chlebek | bułkę | bułek | bułeczki | piekarni | pieczywa`,
    'groceries.supermarket': `dyskont | spożywczak | zakupy w markecie`,
    'transport.public': `bilet miesięczny | bilet autobusowy | bilet na autobus | bilet na pociąg | tramwaj | pkp
      bilet kolejowy | bilety mpk | tramwaju | pociągu | busa`,
    'transport.taxi': `taksówka | taksówkę | taksówki | taryfa | taksówkarz | przejazd taksówką`,
    'transport.fuel': `benzyna | benzynę | ropę | stacja benzynowa | olej napędowy | benzyny | zatankowałem`,
    'transport.parking': `parkingi | parkomat | parkingowe | postój | opłata parkingowa | bilet parkingowy | parkingu | parkometr`,
    'transport.car': `mechanik | warsztat samochodowy | wymiana opon | przegląd auta | naprawa auta | naprawa samochodu
      wymiana oleju | części do auta | płyn do spryskiwaczy | mechanika | opon | myjnię | myjni | części samochodowe | winieta | winietę`,
    'travel.flight': `samolot | bilet lotniczy | bilety lotnicze | bilet na samolot | bilety na samolot | przelot
      bagaż lotniczy | lotu | loty | samolotu`,
    'travel.hotel': `nocleg | kwatera | kwaterę | apartament na wakacje | pokój w hotelu | agroturystyka | hotelu | hostelu | noclegu | zakwaterowanie`,
    'housing.rent': `wynajem mieszkania | odstępne | za mieszkanie | czynsz za mieszkanie | wynajem pokoju
      kaucja za mieszkanie | czynszu`,
    'housing.maintenance': `remont | fundusz remontowy | naprawa pralki | malowanie mieszkania | złota rączka | farba do ścian
      naprawa dachu | sprzątanie mieszkania | naprawa | naprawę | hydraulika | farba | farbę | farby`,
    'utilities.electricity': `rachunek za prąd | energia elektryczna | energię elektryczną | elektryczność | elektrownia
      faktura za prąd | prądu`,
    'utilities.water': `woda | wodę | rachunek za wodę | ścieki | kanalizacja | woda i ścieki`,
    'utilities.gas': `rachunek za gaz | faktura za gaz | butla gazowa | gaz ziemny | gazu`,
    'utilities.internet': `rachunek za internet | neostrada | internet domowy | abonament za internet | internetu`,
    'utilities.mobile': `doładowanie telefonu | abonament telefoniczny | rachunek za telefon | komórka | komórkę
      abonament za telefon | karta sim | doładowanie konta | doładowania`,
    'health.pharmacy': `aptekę | lekarstwa | tabletki | witaminy | syrop na kaszel | antybiotyk | maść | plastry | recepta | leków | tabletek`,
    'health.doctor': `lekarza | dentystę | wizyta u lekarza | ginekolog | okulista | badania krwi | fizjoterapeuta | ortodonta | dentysty | okulary | okularów | szczepionka | szczepionkę`,
    'health.fitness': `siłownię | siłka | siłkę | karnet na siłownię | jogę | trener personalny | siłowni | basenu`,
    education: `szkolenie | czesne | studia | szkołę | lekcje angielskiego | kurs językowy | egzamin | przybory szkolne
      wpisowe na studia | czesnego | przedszkola | korki z matmy`,
    'education.books': `książka | książkę | podręcznik | podręczniki | audiobook | lektury | komiks | książek`,
    'entertainment.events': `bilety do kina | bilet na koncert | mecz | bilet na mecz | festiwal | kręgle | wystawa | wystawę | kinie | koncertu`,
    'entertainment.streaming': `vod | serwis streamingowy | abonament na filmy | subskrypcja | subskrypcję`,
    'personal.beauty': `kosmetyczka | kosmetyczkę | kosmetyki | szampon | krem do twarzy | perfumy | strzyżenie | kosmetyków`,
    'personal.gifts': `upominek | bukiet | prezent na urodziny | prezent ślubny | zrzutka na prezent | kartka urodzinowa
      kwiatki`,
    'personal.pets': `weterynarza | karmę | karma dla psa | karma dla kota | żwirek | szczepienie psa | pies
      przysmaki dla psa`,
    'personal.children': `pieluchy | zabawka | niania | nianię | kieszonkowe | wózek dziecięcy | mleko modyfikowane
      ubranka dla dzieci | opiekunka`,
    'shopping.clothing': `ubrania | ciuchy | kurtkę | spodnie | koszula | koszulę | sukienka | sukienkę | skarpetki | ubrań | koszulka | koszulkę | spodni | butów | buciki | skarpetek`,
    'shopping.electronics': `słuchawki | ładowarka | ładowarkę | telewizor | kabel usb | drukarka | drukarkę | telefonu | słuchawek | kabelek`,
    'shopping.home': `naczynia | garnki | pościel | ręczniki | firanki | odkurzacz | środki czystości | pralka | patelnia | mebli | lampka | patelnię | zasłona | zasłony`,
    'finance.insurance': `polisę | składka ubezpieczeniowa | polisa oc | ubezpieczenie auta | ubezpieczenie na życie`,
    'finance.fees': `prowizja | prowizję | opłata bankowa | opłata za kartę | prowadzenie konta | opłata za przelew
      odsetki karne | opłata skarbowa`,
    'finance.loan': `raty | hipoteka | pożyczkę | spłata kredytu | spłata pożyczki`,
    'finance.tax': `podatek dochodowy | podatek od nieruchomości | skarbówka | skarbówkę | podatek vat | zaliczka na podatek`,
    'cash.withdrawal': `wypłata z bankomatu | wypłata gotówki | gotówka | gotówkę | bankomatu | wybranie gotówki`,
    'income.salary': `pensja | pensję | wynagrodzenie | wypłata | wypłatę | pobory | premia | zaliczka na poczet pensji
      wypłata z pracy`,
    income: `przychód | dochód | zwrot podatku | emerytura | emeryturę | umowa zlecenie | dywidenda | stypendium
      odsetki z lokaty | zwrot pieniędzy | wpływ na konto | zasiłek`,
    entertainment: `kręgli | gierka | planszówka`,
    shopping: `zabawkę | papier ozdobny | baterie | proszek do prania | mydło | mydła | papier toaletowy | kwiatów`,
  },
  // cs
  {
    dining: `oběd | obědy | večeře | večeři | restauraci | polévka | meníčko | hospodské jídlo | oběda | obídek | snídaně | snídani | svačina | svačinu | svačinka | sendvič | chlebíček | chlebíčky | pizzu | pizzy
      polévku | salátek | svíčková | svíčkovou | guláš | řízek | řízky | smažák | knedlíky | bramborák | bramboráky
      trdelník | palačinky | langoš | zmrzlina | zmrzlinu | zmrzku | zákusek | dortík | koláč | kobliha | džus | džusy
      kofola | kofolu | hranolky | hranolek | menza | menzu | závodka`,
    'dining.coffee': `káva | kávu | kafíčko | kavárnu | presso | čaje | čajík | kavárně`,
    'dining.bar': `piva | panák | panáky | hospoda | hospodu | drinky | vinárna | sklenka vína | pivka | pivečko | vína | vínko | hospodě | koktejl`,
    groceries: `jídlo | zelenina | zeleninu | ovoce | maso | sýr | vajíčka | brambory | nákup potravin | uzeniny | potravin | zeleniny | jablka | jablek | jablíčka | brambor | rajčata | rajčat | rajče | mléka | mlíko | vejce | vajec
      sýra | sýry | masa | kuře | kuřecí | ryba | rybu | ryby | rýže | rýži | mouka | mouku | cukr | cukru | olej | oleje
      minerálka | máslo | másla | klobása | klobásu | šunka | šunku | párky | tržnice | večerku`,
    'groceries.bakery': `chleba | rohlíky | pečivo | pekárnu | housky | koláče | koblihy | zákusky | dort | chleby | rohlíků | houska | pečiva`,
    'groceries.supermarket': `samoška | samoobsluha | obchod s potravinami | nákup v supermarketu | večerka | velký nákup`,
    'transport.public': `mhd | tramvaj | vlak | jízdenka | jízdenku | jízdenky | lítačka | jízdenka na vlak | lístek na vlak
      lístek na autobus | tramvaje | šalina | vlaku`,
    'transport.taxi': `taxík | taxíka | taxikář | taxislužba | taxíky | jízda taxíkem | taxíku`,
    'transport.fuel': `naftu | palivo | tankování | pohonné hmoty | benzínka | pumpa | plná nádrž | benzínu | nafty | natankováno`,
    'transport.parking': `parkovné | parkoviště | parkovací lístek | parkovací hodiny | parkovací zóna | parkovací automat
      garážové stání`,
    'transport.car': `servis auta | oprava auta | pneumatiky | přezutí | automechanik | myčka aut | dálniční známka
      výměna oleje | zimní gumy | náhradní díly na auto | opravu auta | mytí auta | náhradní díly | autodíly | dálniční známku | mýto`,
    'travel.flight': `letenka | letenku | letenky | letadlo | zpáteční letenka | letecká doprava | příplatek za kufr | letu`,
    'travel.hotel': `nocleh | noc v hotelu | ubytovna | hotelu`,
    'housing.rent': `nájmu | podnájem | nájem bytu | za byt | kauce za byt | pronájem bytu | nájemného`,
    'housing.maintenance': `instalatéra | elektrikář | řemeslník | oprava bytu | rekonstrukce | fond oprav | malíř pokojů
      malování bytu | zámečník | oprava pračky | oprava střechy | oprava | opravu | opravy | opravář | malířská barva | barva na zeď`,
    'utilities.electricity': `elektřinu | elektriku | proud | záloha na elektřinu | vyúčtování elektřiny | zálohy na elektřinu | elektřiny`,
    'utilities.water': `voda | vodu | vodné | stočné | vodné a stočné | vodárna | účet za vodu | záloha na vodu`,
    'utilities.gas': `plynu | záloha na plyn | účet za plyn | vyúčtování plynu | zemní plyn`,
    'utilities.internet': `připojení k internetu | účet za internet | optika do bytu | domácí internet | paušál za internet | internetu`,
    'utilities.mobile': `mobilní tarif | tarif | paušál | kredit do mobilu | dobití mobilu | účet za telefon | účet za mobil
      mobilní data | sim karta | telefonní účet | simka | simku`,
    'health.pharmacy': `lékárnu | léky | prášky | vitamíny | sirup na kašel | mast | náplasti | recept z lékárny | kapky do nosu | léků | tablety`,
    'health.doctor': `doktora | lékaře | zubaře | doktorka | oční lékař | vyšetření | rehabilitace | fyzioterapie | brýle | brýlí | očkování | vakcína`,
    'health.fitness': `posilovnu | fitko | bazén | permanentka do fitka | jógu | trenér | plavání | cvičení | fitka | bazénu`,
    education: `kurz | školu | školné | doučování | angličtina | angličtinu | jazykový kurz | školení | zkouška | školného | kurzu`,
    'education.books': `kniha | knihu | knížka | knížku | knížky | učebnice | učebnici | audiokniha`,
    'entertainment.events': `lístky do kina | lístky na koncert | vstupenka | hokejový zápas | výstava | divadla | koncertu | muzea`,
    'entertainment.streaming': `předplatné filmů | streamovací služba | předplatné`,
    'personal.beauty': `kadeřnice | kadeřnici | holič | manikúra | manikúru | nehty | parfém | pedikúra | stříhání | ostříhání | holiče`,
    'personal.gifts': `dárek | dáreček | kytka | kytku | kytice | kytici | svatební dar | dárek k narozeninám | dárek k svátku`,
    'personal.pets': `veterináře | granule | žrádlo pro psa | granule pro kočku | stelivo | pes | kočka | pamlsky pro psa`,
    'personal.children': `školka | školku | školkovné | plenky | plínky | hračka | hračku | kapesné | chůva | kočárek`,
    'shopping.clothing': `boty | bunda | bundu | kalhoty | tričko | košile | košili | šaty | svetr | ponožky | mikina | trička | kalhot | rifle | botičky | ponožek | šatů`,
    'shopping.electronics': `sluchátka | nabíječka | nabíječku | počítač | televize | televizi | tiskárna | powerbanka | telefonu | sluchátek | kabely`,
    'shopping.home': `nádobí | povlečení | ručníky | hrnce | pánev | závěsy | vysavač | čisticí prostředky | pračka
      prací prášek | nábytku | lampu | lampička | pánvička | ložní prádlo | závěs | záclony`,
    'finance.insurance': `pojistka | pojistku | pojistné | povinné ručení | životní pojištění | pojištění auta
      cestovní pojištění | havarijní pojištění`,
    'finance.fees': `bankovní poplatek | poplatek bance | vedení účtu | poplatek za kartu | pokutu | provize | penále
      poplatek za převod | správní poplatek`,
    'finance.loan': `půjčku | hypotéku | splátka | splátku | splátky | splátka hypotéky`,
    'finance.tax': `daně | daň z příjmu | daň z nemovitosti | dph | finančák | doplatek daně | záloha na daň`,
    'cash.withdrawal': `výběr z bankomatu | výběr hotovosti | hotovost | výběr peněz`,
    'income.salary': `výplatu | plat | mzda | mzdu | výplata z práce | prémie | záloha na mzdu | čistá mzda`,
    income: `příjem | příjmy | důchod | přeplatek | vratka daně | dividenda | úroky ze spoření | přivýdělek | brigáda
      rodičovská | přídavky`,
    entertainment: `kuželky | videohra | videohry | desková hra | deskovky`,
    shopping: `hraček | balicí papír | dárkový papír | baterky | baterie | mýdlo | mýdla | toaletní papír | toaleťák | květin`,
  },
  // sk
  {
    dining: `večera | večeru | reštauráciu | polievka | obedové menu | donáška jedla | obeda | raňajky | raňajok | desiata | desiatu | olovrant | sendvič | chlebíček | pizzu | polievku | polievky | šaláty
      bryndzové halušky | halušky | rezeň | rezne | guláš | kapustnica | pirohy | lokše | langoš | langoše | palacinky
      šúľance | zmrzlina | zmrzlinu | zákusok | koláč | koláčik | torta | šiška | džús | džúsy | kofola | kofolu | hranolky
      hranoliek | jedáleň | jedálni | menza`,
    'dining.coffee': `kávička | kávičku | kaviareň | kávy | čaju | čaje | kaviarni`,
    'dining.bar': `krčma | krčmu | poldecák | vináreň | pohár vína | pivká | vína | vínko | krčme | kokteil`,
    groceries: `jedlo | ovocie | mlieko | zemiaky | údeniny | potravín | zeleniny | ovocia | jablká | jabĺk | jabĺčka | zemiakov | paradajky | paradajok | rajčiny | mlieka | vajcia
      vajec | syra | mäsa | kuracie | ryba | rybu | ryby | ryža | ryžu | múka | múku | cukor | cukru | olej | oleja
      minerálka | maslo | masla | klobása | klobásu | šunka | šunku | párky | kurča | kurčaťa`,
    'groceries.bakery': `chlieb | rožky | rožok | pekáreň | žemle | šišky | tortu | bageta | chlebík | rožkov | žemľa | pekárni | pečiva`,
    'groceries.supermarket': `nákup v supermarkete | večierka`,
    'transport.public': `električku | trolejbus | cestovný lístok | lístok na vlak | lístok na autobus | električenka
      lístok na mhd | autobusový lístok | vlaku | lístok | mesačník`,
    'transport.taxi': `jazda taxíkom | taxíku`,
    'transport.fuel': `tankovanie | benzínu | nafty | natankované`,
    'transport.parking': `parkovanie | parkovisko | parkovací lístok | parkovacia karta | garážové státie`,
    'transport.car': `prezutie auta | autoumyváreň | diaľničná známka | výmena oleja | zimné gumy | náhradné diely na auto | opravu auta | prezutie | umývanie auta | umyváreň áut | náhradné diely | autodiely | diaľničnú známku | mýto`,
    'travel.flight': `lietadlo | spiatočná letenka | lístok na lietadlo | príplatok za kufor | letu`,
    'travel.hotel': `ubytovanie | nocľah | noc v hoteli | chata na víkend | hotela | ubytovania`,
    'housing.rent': `nájom | nájomné | podnájom | nájom bytu | prenájom bytu | kaucia za byt | privát`,
    'housing.maintenance': `vodoinštalatér | majster na opravu | rekonštrukcia | maľovanie bytu | zámočník | oprava | opravu | opravy | opravár | farba na stenu | maľovka`,
    'utilities.electricity': `prúd | účet za elektrinu | preddavok na elektrinu | vyúčtovanie elektriny | elektriny`,
    'utilities.water': `vodáreň | vodárne`,
    'utilities.gas': `preddavok na plyn | plynáreň | zemný plyn | vyúčtovanie plynu`,
    'utilities.internet': `pripojenie na internet | internetu`,
    'utilities.mobile': `mobilný paušál | dobitie kreditu | mobilné dáta | dobitie mobilu | simka | simku`,
    'health.pharmacy': `lieky | liek | tabletky | recept z lekárne | kvapky do nosa | lekárni | liekov | tabliet`,
    'health.doctor': `lekára | lekárka | zubára | očný lekár | vyšetrenie | rehabilitácia | fyzioterapia | okuliare | okuliarov | očkovanie | vakcína`,
    'health.fitness': `posilňovňa | posilňovňu | plaváreň | cvičenie | plávanie | fitka | bazéna`,
    education: `doučovanie | školenie | skúška | školného | kurzu`,
    'education.books': `učebnica | učebnicu | kníhkupectvo`,
    'entertainment.streaming': `predplatné filmov | streamovacia služba | predplatné`,
    'personal.beauty': `kaderníka | kaderníčka | kaderníčku | kozmetiku | nechty | strihanie | ostrihanie | kaderníctvo | holiča`,
    'personal.gifts': `darček | darčeky | darčekový poukaz | kvety | kytica | kyticu | kvetinárstvo | svadobný dar
      darček k narodeninám | darček na meniny`,
    'personal.pets': `žrádlo pre psa | granule pre mačku | podstielka | očkovanie psa`,
    'personal.children': `jasle | plienky | vreckové | opatrovateľka detí | kočík | detské oblečenie`,
    'shopping.clothing': `oblečenie | topánky | nohavice | košeľa | košeľu | sveter | oblečenia | tričká | nohavíc | rifle | topánok | topánočky | ponožiek | šiat`,
    'shopping.electronics': `slúchadlá | nabíjačka | nabíjačku | tlačiareň | telefónu | slúchadiel | kábla`,
    'shopping.home': `nábytok | obliečky | uteráky | panvica | čistiace prostriedky | prací prášok | nábytku | lampu | lampička | panvicu | posteľná bielizeň | záves | záclony`,
    'finance.insurance': `poistenie | poistka | poistku | poistné | povinné zmluvné poistenie | životné poistenie | poistenie auta
      cestovné poistenie | havarijné poistenie | pzp`,
    'finance.fees': `bankový poplatok | poplatok banke | vedenie účtu | poplatok za kartu | provízia | poplatok za prevod
      správny poplatok`,
    'finance.loan': `pôžička | pôžičku | lízing`,
    'finance.tax': `daň z nehnuteľnosti | doplatok dane | preddavok na daň`,
    'cash.withdrawal': `výber peňazí`,
    income: `dôchodok | preplatok | úroky zo sporenia | privýrobok | rodičovský príspevok`,
    'entertainment.events': `divadla | koncertu | múzea`,
    entertainment: `videohra | videohry | spoločenská hra | kolkáreň`,
    shopping: `hračiek | baliaci papier | baterky | batérie | saponát | mydlo | mydla | toaletný papier | toaleťák | kvetov
      kvetinky`,
  },
  // bg
  {
    dining: `обяд | ресторант | дюнер | пица | супа | обедно меню | механа | скара | хапване навън | храна за вкъщи
      обяда | обеди | вечерята | закуска | закуски | закуската | сандвич | сандвичи | пици | пицата | бургери | дюнери | кебап
      супата | салата | салати | салатата | шопска салата | баничка | кебапче | кебапчета | кюфте | кюфтета | мусака
      таратор | шкембе чорба | сарми | мекица | мекици | сладолед | сладоледи | сладоледа | тортата | сладкиш | сладкиши
      кекс | сок | сокче | сокове | кока кола | кола лайт | картофки | столова | принцеса с кайма`,
    'dining.coffee': `кафета | кафенце | кафене | лате | еспресо | кафето | фрапе | чайче | чаят | чая | кафенето | кафенета`,
    'dining.bar': `бира | бири | бирата | ракия | коктейл | кръчма | пъб | чаша вино | бирария | питиета | питие | биричка | вината | виното | винце | ракийка | кръчмата`,
    groceries: `храна | хранителни продукти | зеленчуци | плодове | месо | мляко | сирене | картофи | колбаси
      пазар за вкъщи | кашкавал | хранителни стоки | зеленчуците | зеленчук | плодовете | ябълки | ябълка | картофите | домати | доматите | млякото
      яйцата | сиренето | месото | пиле | пилешко | риба | рибата | ориз | ориза | брашно | захар | захарта | олио | олиото
      зехтин | краве масло | масло | наденица | наденички | шунка | салам | луканка | пазар | пазара`,
    'groceries.bakery': `хляб | баница | банички | закуски от фурната | хлебарница | пекарна | кифла | кифли | геврек | питка
      торта | козунак | хляба | хлебче | питки | кифличка | гевреци | фурна | фурната`,
    'groceries.supermarket': `хипермаркет | магазин за хранителни стоки | супера | минимаркет | пазаруване в супермаркета`,
    'transport.public': `тролей | влак | билет за влак | билет за автобус | карта за градски транспорт | градски транспорт
      билетче за автобус | рейс | трамвая | метрото | влака | карта за градския | маршрутки | микробус`,
    'transport.taxi': `таксита | таксито | таксиметров шофьор | такси до вкъщи | такси до летището | таксиметров превоз`,
    'transport.fuel': `дизел | гориво | нафта | бензиностанция | зареждане на колата | пропан бутан | резервоар гориво
      метан за колата | бензина | дизела | нафтата | горивото`,
    'transport.parking': `паркиране | синя зона | зелена зона | паркомясто | паркинга | талон за паркиране | паркомат`,
    'transport.car': `гуми | смяна на гуми | автосервиз | автомивка | винетка | смяна на масло | ремонт на колата
      части за колата | технически преглед | монтьор | автомонтьор | зимни гуми | гумите | автомивката | миене на колата | обслужване на колата | авточасти | резервни части | винетката | винетки
      тол такса`,
    'travel.flight': `самолетен билет | самолетни билети | полет | полети | самолет | билет за самолет | такса багаж | полета`,
    'travel.hotel': `хотел | хотела | нощувка | нощувки | къща за гости | квартира на морето | къмпинг | бунгало
      хотелска стая | хотели | настаняване`,
    'housing.rent': `наема | наем за апартамента | наем за квартирата | депозит за наем | наем квартира | наем за стая`,
    'housing.maintenance': `водопроводчик | ремонт вкъщи | електротехник | такса вход | поддръжка на входа | боядисване | ключар
      ремонт на покрива | ремонт на банята | ремонт на пералнята | домоуправител | майстор за ремонт | ремонта | поправка | водопроводчика | боя за стена | латекс | майстор`,
    'utilities.electricity': `ток | сметка за ток | електричество | електроенергия | сметката за тока | ел енергия`,
    'utilities.water': `водата | сметка за вода | вик | сметката за водата | канализация`,
    'utilities.gas': `природен газ | сметка за газ | газова бутилка | газоснабдяване | сметката за газта | газта`,
    'utilities.internet': `интернета | сметка за интернет | абонамент за интернет | оптичен интернет | уайфай | домашен интернет`,
    'utilities.mobile': `сметка за телефон | сметка за мобилен | ваучер за телефон | предплатена карта | мобилен план | сим карта
      мобилен интернет | сметката за телефона | зареждане на телефона | сметка за телефона | сим картата`,
    'health.pharmacy': `лекарство | хапчета | витамини | антибиотик | сироп за кашлица | мехлем | лепенки | аптеката
      капки за нос | лекарствата | хапчетата | хапче`,
    'health.doctor': `лекар | доктор | зъболекар | преглед при лекар | изследвания | кръвни изследвания | гинеколог
      очен лекар | потребителска такса | психолог | физиотерапия | лекаря | доктора | зъболекаря | очила | очилата | ваксина | ваксината`,
    'health.fitness': `фитнеса | карта за фитнес | басейн | тренировка | треньор | плуване | пилатес | зала за тренировки | басейна`,
    education: `курсове | уроци | частни уроци | училище | семестриална такса | уроци по английски | изпит
      учебни помагала | курса`,
    'education.books': `книжка | учебник | учебници | книжарница | аудиокнига | комикс | сборник задачи`,
    'entertainment.events': `билети за кино | театър | билет за концерт | фестивал | билети за мач | изложба | боулинг | опера
      представление | киното | театъра | музея | зоологическа градина`,
    'entertainment.streaming': `нетфликс | спотифай | стрийминг | абонамент за филми | абонамент за музика | абонамент | абонамента`,
    'personal.beauty': `фризьор | фризьорка | подстригване | козметика | нокти | шампоан | парфюм | козметичка | педикюр
      бръснар | боя за коса | подстрижка | фризьора | бръснаря | барбер | козметиката | маникюра`,
    'personal.gifts': `подарък | подаръци | подаръка | цветя | подарък за рожден ден | подарък за сватба | картичка | мартеници`,
    'personal.pets': `храна за кучето | храна за котката | котешка тоалетна | кучешка храна | котешка храна | куче | котка
      ваксина за кучето | гранули за куче`,
    'personal.children': `детска градина | ясла | памперси | пелени | играчки | играчка | детегледачка | джобни | детска количка
      адаптирано мляко | детски дрехи | бавачка`,
    'shopping.clothing': `дрехи | обувки | яке | панталон | риза | рокля | тениска | дънки | маратонки | чорапи | блуза | пуловер | дрехите | ризата | ризи | тениски | тениската | панталони | обувките | обувчици | якето | чорапки | роклята | рокли`,
    'shopping.electronics': `телефон | лаптоп | слушалки | зарядно | компютър | телевизор | таблет | принтер | външна батерия
      кабел за телефон | калъф за телефон | телефона | зарядното | слушалките | кабел | кабела`,
    'shopping.home': `съдове | спално бельо | кърпи | пердета | прахосмукачка | тиган | тенджера | препарати за почистване
      прах за пране | пералня | мебелите | лампата | тигана | тигани | чаршафи | перде | завеси`,
    'finance.insurance': `застраховка | застраховки | гражданска отговорност | застраховка на колата | застраховка живот
      здравна застраховка | полица | туристическа застраховка`,
    'finance.fees': `банкова такса | банкови такси | комисиона | комисионна | глоба | глоби | такса за превод
      такса обслужване | такса карта | наказателна лихва`,
    'finance.loan': `вноска по кредит | заем | потребителски кредит | вноска кредит | погасяване на кредит | жилищен кредит
      лизинг | кредита`,
    'finance.tax': `данък | данъци | данък сгради | данък кола | такса смет | ддс | нап | данък доход | местни данъци
      осигуровки`,
    'cash.withdrawal': `теглене от банкомат | кеш | теглене на пари | изтеглени пари | пари в брой`,
    'income.salary': `заплата | заплатата | аванс заплата | бонус от работа | надница | възнаграждение | тринайсета заплата
      заплати`,
    income: `приход | приходи | доход | пенсия | стипендия | дивидент | възстановяване на сума | детски надбавки
      хонорар | върнати пари | лихва от депозит`,
    entertainment: `боулинга | игри | видеоигра | настолна игра`,
    shopping: `играчката | опаковъчна хартия | батерии | батериите | веро | сапун | сапуна | тоалетна хартия | цветята
      препарат за миене`,
  },
  // sr
  {
    dining: `ručak | burek i jogurt | ćevapi | ручак | вечера | вечеру | бурек и јогурт | ћевапи | ručka | doručak | doručka | užina | užinu | sendvič | sendviča | sendviče | pica | picu | giros | čorbu | supa | supu
      salata | salatu | ćevape | ćevapa | pljeskavica | pljeskavicu | pljeskavice | bureka | sarma | sarmu | gibanica
      gibanicu | prebranac | karađorđeva šnicla | pasulj | roštilj | palačinke | sladoled | sladoleda | kolač | kolača
      torta | krofna | krofne | soka | sokić | koka kola | koka kolu | pomfrit | pomfrita | hrana za poneti | menza | menzu
      kantina | ручка | вечере | доручак | доручка | ужина | ужину | сендвич | сендвича | сендвиче | пицу | пице | хамбургер
      кебаб | гирос | чорба | чорбу | супу | салата | салату | ћевапе | ћевапа | пљескавица | пљескавицу | пљескавице
      бурека | сарма | сарму | гибаница | гибаницу | пребранац | карађорђева шницла | пасуљ | роштиљ | палачинке | сладолед
      сладоледа | колач | колача | колачи | колаче | торту | крофна | крофне | сок | сока | сокић | кока кола | кока колу
      помфрит | помфрита | менза | мензу | кантина`,
    'dining.coffee': `kafa | kafu | kafica | kafić | kapućino | espreso | кафа | кафу | кафица | кафић | капућино | kaficu | late | čaja | kafiću | кафицу | чај | чаја | кафићу | кафића`,
    'dining.bar': `rakija | kafana | piće | koktel | пива | ракија | кафана | пиће | коктел | pivce | pivca | vina | vince | špricer | rakiju | rakijica | pića | kafani | kafanu | пивце | пивца | вина | винце
      шприцер | ракију | ракијица | пића | кафани | кафану`,
    groceries: `namirnice | povrće | voće | meso | pijaca | намирнице | поврће | воће | млеко | пијаца | namirnica | povrća | voća | jabuke | jabuka | krompir | krompira | paradajz | paradajza | mleka | sira | kačkavalj
      mesa | piletina | piletinu | riba | ribu | ribe | pirinač | pirinča | brašno | brašna | šećer | šećera | ulje | ulja
      putera | kobasica | kobasice | salamu | šunka | šunku | pršuta | pijacu | pijaci | bakalnica | bakaluk | намирница
      поврћа | воћа | јабуке | јабука | кромпир | кромпира | парадајз | парадајза | млека | јаја | сира | качкаваљ | меса
      пилетина | пилетину | риба | рибу | рибе | пиринач | пиринча | брашно | брашна | шећер | шећера | уље | уља | путер
      путера | кобасица | кобасице | салама | саламу | шунка | шунку | пршута | пијацу | пијаци | бакалница | бакалук`,
    'groceries.bakery': `hleb | kifla | burek | đevrek | пекара | пециво | бурек | ђеврек | hleba | lebac | kiflu | zemička | zemičke | peciva | pekari | pekaru | хлеба | лебац | кифлу | кифле | земичка
      земичке | пецива | пекари | пекару`,
    'groceries.supermarket': `samoposluga | samoposlugu | prodavnica hrane | kupovina u marketu | самопослуга | самопослугу
      продавница хране | куповина у маркету`,
    'transport.public': `voz | karta za autobus | mesečna karta | аутобус | градски превоз | воз | карта за аутобус | трамвај
      месечна карта | tramvaja | voza | mesečnu kartu | markica | kombi | аутобуса | трамваја | тролејбус | воза | аутобуска карта
      месечну карту | маркица | минибус | комби`,
    'transport.taxi': `taksista | taksistu | taksi do kuće | vožnja taksijem | таксиста | таксисту | такси до куће
      вожња таксијем | taksija | таксија`,
    'transport.fuel': `gorivo | dizel | benzinska pumpa | točenje goriva | бензинска пумпа | точење горива | dizela | goriva | sipanje goriva | бензина | дизела | горива | сипање горива`,
    'transport.parking': `parkiranje | parking mesto | parking karta | javna garaža | паркирање | паркинг место | паркинг карта
      јавна гаража | parkinga | паркиралиште`,
    'transport.car': `automehaničar | gume | registracija auta | pranje auta | auto delovi | putarina | аутомеханичар | гуме
      регистрација аута | прање аута | ауто делови | путарина | popravka auta | popravku auta | zamena guma | perionica | autoperionica | pranje kola | rezervni delovi | autodelovi
      putarinu | vinjeta | vinjetu | поправка аута | поправку аута | замена гума | перионица | аутоперионица | прање кола
      сервис аута | резервни делови | аутоделови | путарину | вињета | вињету`,
    'travel.flight': `avionska karta | avionske karte | let avionom | karta za avion | povratna avionska karta
      авионска карта | авионске карте | авион | лет авионом | карта за авион | повратна авионска карта | avionsku kartu | лет | авионску карту`,
    'travel.hotel': `smeštaj | noćenje | prenoćište | смештај | ноћење | преноћиште | апартман | hotela | hostela | smeštaja | хостела | смештаја`,
    'housing.rent': `kirija | kiriju | stanarina | najam stana | za stan | depozit za stan | кирија | кирију | станарина
      најам стана | за стан | депозит за стан | kirije | кирије | станарину`,
    'housing.maintenance': `majstor | krečenje | održavanje zgrade | električar | bravar | водоинсталатер | мајстор | кречење
      одржавање зграде | електричар | бравар | popravka | popravku | popravke | vodoinstalatera | majstora | farba za zid | поправка | поправку | поправке
      водоинсталатера | мајстора | фарба за зид`,
    'utilities.electricity': `struja | struju | račun za struju | eps račun | električna energija | račun za eps | струја | струју
      рачун за струју | епс рачун | електрична енергија | рачун за епс | struje | струје`,
    'utilities.water': `račun za vodu | kanalizacija | воду | рачун за воду | водовод | канализација | infostan | инфостан`,
    'utilities.gas': `plinska boca | račun za gas | zemni gas | srbijagas | gas za grejanje | плин | плинска боца
      рачун за гас | земни гас | србијагас | гас за грејање | plin | plina | плина`,
    'utilities.internet': `račun za internet | kućni internet | optički internet | vajfaj | рачун за интернет | кућни интернет
      оптички интернет | вајфај | interneta`,
    'utilities.mobile': `dopuna za telefon | račun za telefon | mobilni račun | dopuna kredita | pripejd | mobilna pretplata
      допуна за телефон | рачун за телефон | мобилни рачун | допуна кредита | припејд | мобилна претплата | račun za mobilni | dopuna | dopunu | рачун за мобилни | допуна | допуну | сим картица | сим картицу`,
    'health.pharmacy': `lekovi | lekove | vitamini | tablete | апотека | лекови | лек | лекове | таблете | apoteku | apoteci | lekova | апотеку | апотеци | лекова | пилуле`,
    'health.doctor': `pregled kod lekara | analiza krvi | зубар | зубара | преглед код лекара | анализа крви | naočare | naočara | vakcina | vakcinu | доктора | лекара | наочаре | наочара | вакцина | вакцину`,
    'health.fitness': `teretana | teretanu | теретана | теретану | базен | јога | тренинг | teretane | bazena | теретане | базена | јогу`,
    education: `školarina | privatni časovi | fakultet | kurs engleskog | школарина | приватни часови | факултет
      курс енглеског | školarinu | vrtića | obdanište | школарину | курса | вртића | обданиште`,
    'education.books': `knjiga | knjigu | udžbenik | udžbenici | књига | књигу | књиге | уџбеник | уџбеници | књижара | уџбенике`,
    'entertainment.events': `pozorište | karte za koncert | utakmica | биоскоп | позориште | карте за концерт | музеј | утакмица | bioskopa | bioskopu | pozorišta | koncerta | muzeja | zoološki vrt | биоскопа | биоскопу | позоришта | музеја
      зоолошки врт`,
    'entertainment.streaming': `netfliks | pretplata za filmove | muzička pretplata | претплата за филмове | музичка претплата | pretplata | pretplatu | претплата | претплату`,
    'personal.beauty': `frizera | šišanje | manikir | фризер | фризера | шишање | маникир | шампон | šišanja | berberin | berberina | šminka | manikira | шишања | берберин | берберина | козметику | шминка | маникира`,
    'personal.gifts': `poklon | poklone | pokloni | cveće | poklon za rođendan | поклон | поклоне | поклони | цвеће
      поклон за рођендан`,
    'personal.pets': `hrana za psa | hrana za mačku | pet šop | granule za psa | pesak za mačku | храна за пса
      храна за мачку | пет шоп | грануле за пса | песак за мачку`,
    'personal.children': `vrtić | pelene | džeparac | dadilja | dečja kolica | вртић | пелене | играчке | џепарац | дадиља
      дечја колица`,
    'shopping.clothing': `odeća | garderoba | cipele | patike | pantalone | jakna | одећа | гардероба | ципеле | патике
      панталоне | јакна | odeću | odeće | košulju | majicu | majice | pantalona | farmerke | cipela | čarapa | haljinu | одећу | одеће | кошуља
      кошуљу | мајица | мајицу | мајице | панталона | фармерке | ципела | патика | јакну | чарапе | чарапа | хаљина | хаљину`,
    'shopping.electronics': `slušalice | punjač | računar | слушалице | пуњач | рачунар | telefona | punjača | slušalica | kabl | kabla | телефона | пуњача | слушалица | кабл | кабла`,
    'shopping.home': `nameštaj | posuđe | posteljina | peškiri | zavese | usisivač | намештај | посуђе | постељина | пешкири
      завесе | усисивач | nameštaja | lampu | tiganj | tiganja | posteljinu | zavesa | zavesu | намештаја | лампу | тигањ | тигања | постељину
      завеса | завесу`,
    'finance.insurance': `putno osiguranje | životno osiguranje | osiguranje auta | осигурање | полиса | путно осигурање
      животно осигурање | осигурање аута`,
    'finance.fees': `provizija | proviziju | provizija banke | održavanje računa | kazna | bankarska provizija | провизија
      провизију | провизија банке | одржавање рачуна | казна | банкарска провизија`,
    'finance.loan': `rata kredita | ratu | pozajmica | stambeni kredit | рата кредита | рата | рату | позајмица
      стамбени кредит`,
    'finance.tax': `poreza | porez na imovinu | porez na dohodak | doprinosi | порез | пореза | порез на имовину
      порез на доходак | пореска управа | доприноси`,
    'cash.withdrawal': `gotovina | podizanje novca | bankomata | podignut novac | готовина | подизање новца | подигнут новац`,
    'income.salary': `plata | platu | zarada | zaradu | akontacija plate | lična primanja | плату | зарада | зараду
      аконтација плате | лична примања`,
    income: `prihod | prihodi | penzija | stipendija | povraćaj novca | пензија | стипендија | повраћај новца`,
    entertainment: `kuglanje | kuglana | igrice | društvena igra | куглање | куглана | игрице | друштвена игра`,
    shopping: `igračaka | ukrasni papir | baterije | baterija | deterdženta | prašak za veš | sapun | sapuna | toalet papir
      wc papir | cveća | играчку | играчака | украсни папир | батерије | батерија | детерџент | детерџента | прашак за веш
      сапун | сапуна | тоалет папир | цвећа`,
  },
  // hr
  {
    dining: `gablec | marenda | dostava hrane | gablec menu | ručka | ručkovi | doručak | doručka | marendu | užina | užinu | sendvič | sendviča | pizzu | juha | juhu | salata
      salatu | ćevape | ćevapa | bureka | sarma | sarmu | pljeskavica | pljeskavicu | štrukli | fritule | čobanac
      pašticada | gulaš | soparnik | palačinke | sladoled | sladoleda | kolač | kolača | torta | kremšnita | kremšnite
      krafna | soka | kokta | pomfrit | krumpirići | menza | menzu | kantina | hrana za ponijeti`,
    'dining.coffee': `kavica | kavicu | bijela kava | čaja | čajevi | kafiću`,
    'dining.bar': `pive | gemišt | birtija | čaša vina | pivnica | cuga | pivce | pivica | vina | vinčeko | rakiju | pića | koktele`,
    groceries: `mlijeko | jaja | krumpir | spiza | tržnica | plac | suhomesnato | namirnica | spizu | povrća | voća | jabuke | jabuka | krumpira | rajčica | rajčice | pomidori | mlijeka | sira | mesa
      piletina | piletinu | piletine | riba | ribu | ribe | riža | rižu | brašno | brašna | šećer | šećera | ulje | ulja
      mineralna | maslac | maslaca | kobasica | kobasice | salamu | šunka | šunku | pršut | tržnici | dućanu`,
    'groceries.bakery': `kruh | pekarnica | kifle | žemlja | kroasan | krafne | kolači | kruha | kruhić | peciva | žemlje | kiflu | pekari | pekaru`,
    'groceries.supermarket': `dućan | trgovina mješovitom robom | kupnja u supermarketu | tjedna kupnja`,
    'transport.public': `karta za vlak | pokaz | mjesečni pokaz | zet karta | javni prijevoz | karta za tramvaj | trajekt | busa | tramvaja | vlaka | mjesečna karta | mjesečnu kartu | kombi`,
    'transport.taxi': `taksist | taksi do doma | taxi do doma | taksija`,
    'transport.fuel': `pun tank | benzinska postaja | autoplin | dizela | goriva | tankanje`,
    'transport.parking': `parkirna karta | parkiralište | parkirno mjesto | parkirna zona | parkinga | parkirni automat`,
    'transport.car': `auto servis | gume za auto | zimske gume | tehnički pregled | autopraonica | cestarina | promjena ulja
      autodijelovi | popravak auta | popravka auta | zamjena guma | autopraonicu | rezervni dijelovi | cestarinu | vinjeta | vinjetu`,
    'travel.flight': `zrakoplovna karta | avionsku kartu`,
    'travel.hotel': `smještaj | noćenja | soba u hotelu | hotelska soba | hotela | hostela | smještaja`,
    'housing.rent': `najamnina | najamninu | stanarinu | podstanarstvo | polog za stan | najam | najma`,
    'housing.maintenance': `ličilac | pričuva | pričuvu | popravak krova | popravak perilice | renoviranje | soboslikar | popravak | popravka | vodoinstalatera | majstora | boja za zid`,
    'utilities.electricity': `hep | hep račun | račun hep | struje`,
    'utilities.water': `odvodnja | vodovod i odvodnja | vodna naknada`,
    'utilities.gas': `račun za plin | plinara | zemni plin | gradska plinara | plin | plina`,
    'utilities.internet': `pretplata za internet | interneta`,
    'utilities.mobile': `bon za mobitel | račun za mobitel | nadoplata mobitela | mobilna tarifa | sim kartica | mobilni podaci
      pretplata za mobitel | nadoplata | nadoplatu`,
    'health.pharmacy': `ljekarnu | lijekovi | lijek | lijekove | antibiotik | sirup za kašalj | flasteri | kapi za nos | ljekarni | lijekova`,
    'health.doctor': `liječnik | pregled kod liječnika | okulist | fizioterapija | vađenje krvi | liječnika | naočale | naočala | cjepivo | cijepljenje`,
    'health.fitness': `članarina za teretanu | plivanje | teretane | bazena`,
    education: `tečaj | tečaj engleskog | instrukcije | ispit | školski pribor | škola stranih jezika | školarinu | tečaja | vrtića | instrukcija`,
    'education.books': `udžbenike | radna bilježnica | stripovi | lektira`,
    'entertainment.events': `karte za kino | kazalište | predstava | ulaznica | ulaznice | izložba | kinu | kazališta | koncerta | muzeja | zoološki vrt`,
    'entertainment.streaming': `pretplata za glazbu | pretplata | pretplatu`,
    'personal.beauty': `frizerka | kozmetičarka | nokti | šišanja | brijač | brijača`,
    'personal.gifts': `darovi | cvijeće | poklon za svadbu | čestitka | cvjećarnica`,
    'personal.pets': `briketi za psa | pijesak za mačku | cijepljenje psa | pseća hrana`,
    'personal.children': `jaslice | igračka | igračku | teta čuvalica | dječja kolica | dječja odjeća | dohrana`,
    'shopping.clothing': `odjeća | odjeću | tenisice | hlače | jaknu | košulja | haljina | majica | čarape | traperice | odjeće | košulju | majicu | majice | hlača | cipela | čarapa | haljinu`,
    'shopping.electronics': `računalo | pisač | kompjuter | maska za mobitel | mobitela | punjača | slušalica | kabela`,
    'shopping.home': `namještaj | ručnici | zavjese | usisavač | tava | lonac | sredstva za čišćenje | perilica | deterdžent | namještaja | lampu | lampica | tavu | posteljinu | zavjesa | zavjesu`,
    'finance.insurance': `polica osiguranja | dopunsko osiguranje | dopunsko | obvezno osiguranje`,
    'finance.fees': `naknada banke | bankovna naknada | vođenje računa | članarina za karticu | kaznu | zatezne kamate
      upravna pristojba`,
    'finance.loan': `posudba | otplata kredita`,
    'finance.tax': `porez na nekretnine | porezna | porezna uprava | prirez | porez na promet nekretnina`,
    'cash.withdrawal': `gotovinu | podizanje gotovine | podignuta gotovina`,
    'income.salary': `plaća | plaću | neto plaća | regres | božićnica | akontacija plaće | mjesečna plaća | bonus na plaću`,
    income: `primanja | mirovina | mirovinu | povrat poreza | povrat novca | dječji doplatak`,
    entertainment: `kuglanje | igrice | društvena igra`,
    shopping: `igračaka | ukrasni papir | baterije | baterija | deterdženta | prašak za rublje | sapun | sapuna | wc papir
      toaletni papir | cvijeća`,
  },
  // uk
  {
    dining: `обіди | вечерю | бізнес ланч | їдальню | піца | піцу | доставка їжі | обіду | обідик | сніданку | ланч | бутерброд | бутерброди | канапка | сендвіч | піци | бургера | гамбургер | кебаб
      суп | супу | супчик | салат | салату | борщ | борщу | вареники | вареників | галушки | деруни | млинці | млинчики
      пельмені | голубці | котлета по-київськи | шашлик | чебурек | морозиво | морозива | морозивко | тістечко | тістечка
      тортик | пончик | пляцок | сік | соку | сочок | кола | колу | їжа на виніс | їдальні`,
    'dining.coffee': `каву | кавуся | кавусю | американо | кав'ярню | кава з собою | флет вайт | кави | чаю | чайок`,
    'dining.bar': `пивця | коктейль | коктейлі | келих вина | шинок | пивна | кальян | випивка | вина | винце | випивку | пабі | горілка`,
    groceries: `продукти | їжа додому | овочі | фрукти | м'ясо | сир | яйця | картопля | картоплю | ковбаса | продуктів | харчі | овочів | фруктів | яблука | яблук | бульба | помідори | помідорів | молока | яєць | сиру | сирок
      м'яса | курка | курку | курятина | риба | рибу | рис | рису | борошно | борошна | цукор | цукру | олія | олію
      водичка | масло | масла | ковбасу | ковбаска | шинка | шинку | сосиски | ринок | ринку | крамничка`,
    'groceries.bakery': `хліб | булочки | булочку | випічка | випічку | пиріжки | пиріжок | лаваш | торт | хліба | хлібчик | батона | булка | булку | пекарню | пекарні`,
    'groceries.supermarket': `гіпермаркет | продуктовий магазин | закупи в супермаркеті | магазин продуктів`,
    'transport.public': `тролейбус | маршрутку | електричку | проїзний | квиток на потяг | потяг | проїзд | трамвая | поїзд | поїзда | потяга`,
    'transport.taxi': `таксі | таксист | таксі додому | поїздка на таксі | таксі на вокзал | таксівка`,
    'transport.fuel': `паливо | заправку | дизель | солярка | повний бак | дизпаливо | заправка авто | бензину | пального`,
    'transport.parking': `парковку | паркування | стоянку | платна парковка | автостоянка | паркомісце | паркінг | паркомат`,
    'transport.car': `автомийка | мийка авто | мийка машини | автосервіс | ремонт авто | шини | гума на авто | заміна масла
      запчастини | техогляд | омивач | шин | автомийку | запчастин | віньєтка | платна дорога`,
    'travel.flight': `авіаквиток | авіаквитки | квиток на літак | квитки на літак | літак | переліт | доплата за багаж
      авіапереліт | авіаквитків | перельоту`,
    'travel.hotel': `готель | готелю | проживання в готелі | ночівля | номер у готелі | садиба на вихідні | апартаменти
      база відпочинку | гостьовий будинок | готелі | хостелу | проживання`,
    'housing.rent': `оренда квартири | оренда | оренду | винайм квартири | оренда кімнати | орендна плата
      застава за квартиру | за квартиру господині | зйом квартири | за квартиру | квартплату`,
    'housing.maintenance': `сантехнік | сантехніка | електрик | ремонт квартири | комуналку | осбб | домофон | жек | ремонт пралки
      майстер на годину | ремонту | сантехніку | фарба | фарбу | фарби`,
    'utilities.electricity': `світло | електрика | електрику | електроенергія | електроенергію | рахунок за світло
      платіжка за світло`,
    'utilities.water': `водопостачання | рахунок за воду | водовідведення | холодна вода | гаряча вода`,
    'utilities.gas': `рахунок за газ | газопостачання | газовий балон | платіжка за газ | доставка газу | балон газу | газу`,
    'utilities.internet': `інет | домашній інтернет | вайфай | оплата інтернету | рахунок за інтернет | інтернету`,
    'utilities.mobile': `мобільний зв'язок | мобільний | поповнення телефону | поповнення мобільного | сімка | сім карта
      тариф на телефон | мобільний інтернет | гроші на телефон | за зв'язок | поповнення рахунку | сімку`,
    'health.pharmacy': `аптеку | вітаміни | антибіотик | сироп від кашлю | мазь | пластир | краплі в ніс | пігулки | аптеці | ліків | таблеток`,
    'health.doctor': `лікар | лікаря | прийом лікаря | аналізи | клініка | гінеколог | окуліст | узд | терапевт | лікарю | дантист | окуляри | окулярів | щеплення | вакцина`,
    'health.fitness': `фітнес | тренажерка | тренажерку | тренажерний зал | абонемент у зал | йогу | тренер | тренування
      качалка | спортзалу | басейну`,
    education: `курси | курс англійської | репетитора | навчання | школу | університет | іспит | гурток | семінар
      мовні курси | курсів | садочка | репетитору | уроки англійської`,
    'education.books': `книжку | книжки | підручник | підручники | аудіокнига | комікс | зошити | книжок`,
    'entertainment.events': `квитки в кіно | квиток на концерт | виставка | виставку | боулінг | фестиваль | квиток на матч | кінотеатр | театру | музею | зоопарку`,
    'entertainment.streaming': `нетфлікс | підписка на фільми | підписка на музику | онлайн кінотеатр | підписка | підписку | передплата`,
    'personal.beauty': `перукаря | перукарню | стрижку | манікюр | косметику | нігті | шампунь | барбер | манікюру`,
    'personal.gifts': `подарунки | квіти | подарунок на день народження | листівка | подарунок на весілля | сувеніри | сувенір
      гостинці`,
    'personal.pets': `ветклініка | корм для кота | корм для собаки | наповнювач | собака | кішка | щеплення собаці`,
    'personal.children': `садочок | дитячий садок | підгузки | іграшки | іграшка | іграшку | няня | няню | кишенькові гроші
      візочок | дитячий одяг`,
    'shopping.clothing': `одяг | взуття | куртку | джинси | футболка | сукня | сорочка | кросівки | шкарпетки | штани | светр | одягу | сорочку | футболку | футболки | штанів | черевики | туфлі | шкарпеток | сукню | плаття`,
    'shopping.electronics': `ноутбук | навушники | зарядку | комп'ютер | телевізор | планшет | чохол для телефону | павербанк
      смартфон | телефону | зарядний пристрій | навушників | кабель | кабелю`,
    'shopping.home': `меблі | посуд | постільна білизна | рушники | штори | порохотяг | пилосос | сковорідка | каструля
      побутова хімія | пральна машина | меблів | лампу | світильник | сковорідку | пательня | постіль | фіранки`,
    'finance.insurance': `автоцивілка | страхування | страховий поліс | поліс | страхування життя | страховий внесок`,
    'finance.fees': `комісія | комісію | комісія банку | обслуговування картки | штрафи | пеня | пеню | держмито
      комісія за переказ`,
    'finance.loan': `кредиту | іпотека | іпотеку | платіж по кредиту | розстрочка | розстрочку | позика | позику
      погашення кредиту | кредитка | автокредит`,
    'finance.tax': `податки | єдиний податок | пдв | пдфо | податок на нерухомість | податкова | єсв | податок на землю
      військовий збір`,
    'cash.withdrawal': `зняття готівки | готівка | готівку | зняв готівку | зняла готівку | зняття грошей`,
    'income.salary': `зарплатня | премія | оклад | получка | заробітна плата | відпускні | платня`,
    income: `дохід | доходи | пенсія | пенсію | стипендія | підробіток | повернення коштів | кешбек | дивіденди
      відсотки по депозиту | соцвиплата`,
    entertainment: `боулінгу | ігри | настілка | настолки`,
    shopping: `іграшок | подарунковий папір | батарейки | батарейок | пральний порошок | порошок для прання | мило | туалетний папір
      квітів | квіточки`,
  },
  // ru
  {
    dining: `обеды | бизнес ланч | столовку | шаурму | пиццу | обеда | ужина | завтрака | ланч | бутерброд | бутерброды | сэндвич | пиццы | бургера | гамбургер | кебаб | шаверму
      суп | супчик | салат | салата | салатик | борщ | пельмени | пельменей | блинчики | вареники | чебурек | котлеты
      мороженого | мороженка | пирожное | пирожные | тортик | пончик | сок | сока | сочок | кола | колу | картофель фри
      еда на вынос | столовую | столовке | столовка`,
    'dining.coffee': `кофеек | эспрессо | кофейню | раф | кофе с собой | кофейку | чая | чаёк | чаек | кофейне`,
    'dining.bar': `пивка | коктейли | вино в баре | выпивка | пивас | вина | винишко | выпивку | пабе | баре`,
    groceries: `еда домой | картошка | картошку | колбаса | овощей | фруктов | яблоки | яблок | картофель | помидоры | помидоров | молока | молочко | яиц | мяса | курица | курицу
      курочка | рыбу | рис | риса | мука | муку | сахара | подсолнечное масло | водичка | минералка | сливочное масло
      масло | колбасу | сосиски | ветчина | рынке | ларек | ларёк`,
    'groceries.bakery': `выпечка | выпечку | пирожки | хлеба | хлебушек | батона | булка | булку | пекарню | пекарне`,
    'groceries.supermarket': `продуктовый магазин | закупка в супермаркете | магазин продуктов`,
    'transport.public': `электричку | билет на поезд | трамвая`,
    'transport.taxi': `такси домой | такси до дома | поездка на такси | такси в аэропорт`,
    'transport.fuel': `солярку | полный бак | заправка машины | бензина | топлива`,
    'transport.parking': `платная парковка | парковочное место | парковки | парковочка | паркомат`,
    'transport.car': `мойка машины | ремонт машины | резина на машину | техосмотр | платная дорога | омывайка | шин | автомойку | запчастей | платная трасса`,
    'travel.flight': `билет на самолет | билеты на самолет | перелет`,
    'travel.hotel': `гостиницу | проживание в отеле | ночлег | номер в отеле | отеля | отели | хостела | проживание`,
    'housing.rent': `аренду | съем квартиры | за квартиру хозяйке | аренда комнаты | съемная квартира | залог за квартиру
      найм жилья | квартплату | за квартиру`,
    'housing.maintenance': `сантехнику | ремонт квартиры | капремонт | коммуналку | обои поклеить | ремонт стиралки | ремонта | краска | краску | краски`,
    'utilities.electricity': `электроэнергию | счет за свет | счет за электричество`,
    'utilities.water': `горячая вода | холодная вода | счет за воду | водоотведение`,
    'utilities.gas': `счет за газ | газовый баллон | баллон газа`,
    'utilities.internet': `инет | оплата интернета | счет за интернет`,
    'utilities.mobile': `сотовый | симка | симку | за связь | мобильный интернет | деньги на телефон`,
    'health.pharmacy': `витамины | сироп от кашля | пластырь | капли в нос | аптеке | лекарств | таблеток`,
    'health.doctor': `врача | прием врача | окулист | узи | врачу | очки | очков | прививка | прививку | вакцина | к зубному`,
    education: `курс английского | учеба | учебу | экзамен | кружок | семинар | оплата учебы | курсов | садика | репетитору | уроки английского`,
    'education.books': `учебники | тетради`,
    'entertainment.events': `билеты в кино | билет на концерт | выставка | выставку | билет на матч | театра | музея | зоопарка`,
    'entertainment.streaming': `подписка на кинопоиск | подписка на фильмы | подписку`,
    'personal.beauty': `ногти | барбер | маникюра`,
    'personal.gifts': `подарок на день рождения | открытка | подарок на свадьбу | подарочек`,
    'personal.pets': `наполнитель | кошка | прививка собаке`,
    'personal.children': `садик | игрушка | игрушку | карманные деньги | коляска`,
    'shopping.clothing': `одежду | платье | рубашка | носки | пуховик | рубашку | футболку | футболки | штаны | брюки | ботинки | туфли | носков | платья`,
    'shopping.electronics': `чехол для телефона | пауэрбанк | телефона | наушников | кабель | кабеля`,
    'shopping.home': `посуду | постельное белье | полотенца | шторы | пылесос | сковородка | кастрюля | бытовая химия
      стиральная машина | лампу | светильник | сковорода | сковородку | постельное | штору | занавески`,
    'finance.insurance': `страховой полис | страхование жизни | страховой взнос`,
    'finance.fees': `комиссию | комиссия банка | обслуживание карты | пени | комиссия за перевод`,
    'finance.loan': `ипотеку | платеж по кредиту | рассрочку | платеж по ипотеке`,
    'finance.tax': `налог на имущество | транспортный налог | ндфл | ндс | налог на машину | земельный налог
      налог самозанятого`,
    'cash.withdrawal': `снятие наличных | наличка | наличные | налик | обналичил`,
    'income.salary': `премия | получку | отпускные | тринадцатая зарплата | заработная плата`,
    income: `доходы | пенсию | подработка | возврат денег | кешбэк | кэшбэк | дивиденды | пособие
      проценты по вкладу`,
    'health.fitness': `спортзала | бассейна`,
    entertainment: `боулинга | настолка | настолки`,
    shopping: `упаковка подарка | батарейки | батареек | порошок стиральный | стиральный порошок | моющее | мыло | туалетная бумага
      туалетку | цветочки`,
  },
  // sl
  {
    dining: `kosilo | kosila | večerja | večerjo | zajtrk | zajtrka | malica | malico | malice | sendvič | sendviča | pica | pico
      juha | juho | solata | bureka | čevapčiči | čevapčičev | štruklji | žganci | jota | golaž | golaža | kranjska klobasa
      kranjsko klobaso | pleskavica | dunajski zrezek | krofi | krof | sladoled | sladoleda | kepica sladoleda | kremšnita
      kremšnito | gibanica | potica | torta | torto | kolač | soka | kokakola | kokakolo | pomfri | pomfrit
      hrana za s sabo | menza | menzo | študentski bon`,
    'dining.coffee': `kavo | kavico | ekspreso | čaja | čajček | kavarno | kavarni`,
    'dining.bar': `pivce | vina | vince | špricer | pijačo | pijače | gostilna | gostilni | koktajl`,
    groceries: `živila | živil | špecerija | zelenjava | zelenjavo | zelenjave | sadje | sadja | jabolka | jabolk | krompir
      krompirja | paradižnik | paradižnika | mleka | jajca | jajc | sira | mesa | piščanec | piščanca | riba | ribo | ribe
      riža | moka | moko | sladkor | sladkorja | olje | olja | vodo | mineralna | maslo | masla | klobasa | klobase | salamo
      šunka | šunko | pršut | tržnici | tržnico | trgovinica`,
    'groceries.bakery': `kruha | kruhek | žemlje | žemljice | štručka | štručke | bombetka | pekarni | pekarno`,
    'transport.public': `avtobusa | busa | podzemna | vlaka | mesečna vozovnica | kombi`,
    'transport.taxi': `taksija | prevoz s taksijem`,
    'transport.fuel': `bencin | dizla | nafto | goriva | tankanje`,
    'transport.parking': `parkirnina | parkirnino | parkirišče | parkirna ura`,
    'transport.car': `popravilo avta | popravila avta | avtomehanik | menjava gum | avtopralnica | avtopralnico | pranje avta | servis avta
      rezervni deli | avtodeli | vinjeta | vinjeto | cestnina | cestnino`,
    'travel.flight': `letalska karta | letalsko karto | letalske karte | letalska vozovnica | polet | letalo`,
    'travel.hotel': `hotela | hostla | nočitev | nočitve | nastanitev | prenočišče`,
    'housing.rent': `najemnina | najemnino | najemnine`,
    'housing.maintenance': `popravilo | popravila | vodovodar | vodovodarja | mojster | barva za stene | beljenje`,
    'shopping.home': `pohištvo | pohištva | svetilka | svetilko | ponev | posteljnina | posteljnino | zavesa | zaveso`,
    'utilities.electricity': `elektriko | elektrike | položnica za elektriko`,
    'utilities.water': `položnica za vodo | račun za vodo | vodarina`,
    'utilities.gas': `plin | plina`,
    'utilities.internet': `interneta`,
    'utilities.mobile': `polnjenje računa | mobi kartica`,
    'health.pharmacy': `lekarno | lekarni | zdravila | zdravil | zdravilo`,
    'health.doctor': `zdravnik | zdravnika | zobozdravnik | zobozdravnika | zobar | zobarja | očala | očal | cepivo | cepljenje`,
    'health.fitness': `fitnesa | telovadnica | bazena | kopališče`,
    education: `šolnina | šolnino | tečaja | vrtec | vrtca | inštrukcij`,
    'education.books': `knjigo | knjig | učbenik | učbeniki | učbenike`,
    'entertainment.events': `kinu | gledališče | gledališča | koncerta | muzeja | živalski vrt`,
    'entertainment.streaming': `naročnina | naročnino`,
    entertainment: `bovling | kegljanje | igrice | družabna igra`,
    'personal.beauty': `striženje | frizerja | frizerko | brivec | brivca | kozmetiko | manikuro`,
    'shopping.clothing': `oblačila | oblačil | obleke | srajca | srajco | majico | majice | hlač | kavbojke | čevlji | čevlje | čevljev
      superge | jakno | nogavice | nogavic | obleka | obleko`,
    'shopping.electronics': `telefona | polnilec | polnilnik | slušalke | slušalk | kabla`,
    shopping: `igrača | igračo | igrače | igrač | darilni papir | baterije | baterij | pralni prašek | milo | toaletni papir
      wc papir | rože | rožice | šopek`,
  },
  // mk
  {
    dining: `ручек | ручекот | ручеци | вечерата | појадок | појадокот | доручек | ужина | сендвич | сендвичи | сендвичот | пици
      пицата | бургери | хамбургер | кебап | супата | чорба | салата | салати | салатата | шопска салата | ќебапи | ќебапите
      плескавица | плескавици | бурекот | тавче гравче | сарма | сарми | полнети пиперки | пастрмајлија | симит погача
      мусака | сладолед | сладоледот | колач | колачи | колачот | тортата | баклава | крофна | крофни | сок | сокче | сокови
      сокот | кока кола | помфрит | помфритот | менза | мензата | кантина | донер | гирос`,
    'dining.coffee': `кафиња | макијато | чај | чајот | чајче | кафуле | кафулето`,
    'dining.bar': `пивото | пивце | виното | винце | ракијата | пијалок | пијалоци | коктели | кафеана | кафеаната`,
    groceries: `намирници | намирниците | зеленчук | зеленчукот | овошје | овошјето | јаболка | јаболко | јаболката | компири | компир
      компирите | домати | домат | патлиџани | млекото | јајца | јајцата | сирење | сирењето | месото | пилешко | пиле
      риба | рибата | ориз | оризот | брашно | брашното | шеќер | шеќерот | масло | маслото | зејтин | путер | путерот
      колбас | шунка | салама | пазар | пазарот | зелен пазар | бакалница`,
    'groceries.bakery': `леб | лебот | лебче | кифличка | ѓеврек | ѓевреци | лепиња | лепче | пекарата | фурна`,
    'transport.public': `возот | комбе | комбето | минибус`,
    'transport.fuel': `бензинот | нафтата | горивото`,
    'transport.parking': `паркингот | паркомат`,
    'transport.car': `поправка на кола | поправка на автомобил | автомеханичар | гумите | автоперална | перење кола | миење кола
      сервис на кола | автоделови | резервни делови | патарина | патарината | вињета`,
    'travel.flight': `лет | летот | авионски билет | авионски билети`,
    'travel.hotel': `хотелот | сместување | ноќевање | преноќиште`,
    'housing.rent': `киријата | кирии`,
    'housing.maintenance': `поправка | поправки | водоводџија | мајсторот | боја за ѕид | варосување`,
    'shopping.home': `мебел | мебелот | ламба | ламбата | тава | тавче за пржење | тигањ | постелнина | чаршафи | завеса | завеси | перде
      пердиња`,
    'utilities.electricity': `струјата`,
    'utilities.gas': `сметка за гас | гас`,
    'utilities.internet': `интернетот`,
    'utilities.mobile': `телефонска сметка | надополнување | сим картичката`,
    'health.pharmacy': `лековите | апчиња | таблети | апче`,
    'health.doctor': `докторот | лекарот | забар | забарот | очила | наочари | вакцина | вакцината`,
    'health.fitness': `теретаната | базенот`,
    education: `школарината | курсот | градинка | градинката | часови по англиски`,
    'entertainment.events': `киното | театар | театарот | музејот | зоолошка градина | зоолошка`,
    'entertainment.streaming': `претплата | претплатата`,
    entertainment: `куглање | куглана | игри | видео игра`,
    'personal.beauty': `шишањето | потстрижување | фризерот | фризерка | берберница | бербер | берберот | козметиката | шминка`,
    'shopping.clothing': `облека | облеката | алишта | кошула | кошулата | кошули | маица | маици | маицата | панталони | панталоните | фармерки
      чевли | чевлите | патики | јакната | чорапите | фустан | фустанот`,
    'shopping.electronics': `телефонот | полнач | полначот | слушалките | кабел | кабелот`,
    shopping: `играчката | украсна хартија | батерии | батериите | детергент | детергентот | прашок за перење | сапун | сапунот
      тоалетна хартија | вц хартија | цвеќе | цвеќето | цвеќиња`,
  },
  // be
  {
    dining: `абед | абеду | абеды | вячэра | вячэру | сняданак | сняданку | снеданне | перакус | ланч | бутэрброд | бутэрброды
      сэндвіч | піцы | бургера | гамбургер | кебаб | шаўрма | шаўрму | суп | супу | супчык | салата | салату | дранікі
      дранікаў | бабка бульбяная | мачанка | калдуны | боршч | халаднік | халадніку | бліны | блінцы | аладкі | пельмені
      варэнікі | катлеты | марожанае | марожанага | марозіва | пірожнае | пірожныя | торцік | пірог | піражкі | сок | соку
      сочак | кола | колу | бульба фры | ежа на вынас | сталовая | сталовую | сталоўка | сталоўку`,
    'dining.coffee': `кавы | кавачка | эспрэса | латэ | капучына | гарбата | гарбату | гарбаты | кавярня | кавярню | кавярні`,
    'dining.bar': `піва | піўко | віна | вінцо | кактэйль | кактэйлі | выпіўка | выпіўку | пабе | карчма | гарэлка`,
    groceries: `прадукты | прадуктаў | гародніна | гародніну | гародніны | садавіна | садавіну | садавіны | яблыкі | яблыкаў | яблык
      бульба | бульбу | бульбы | памідоры | памідораў | малако | малака | малачко | яйкі | яек | сыру | мяса | курыца
      курыцу | кураня | рыбу | рыс | рысу | мука | муку | цукар | цукру | алей | алею | вада | ваду | вадзічка | мінералка
      масла | каўбаса | каўбасу | каўбаска | сасіскі | вяндліна | шынка | рынак | рынку | кірмаш | гастраном`,
    'groceries.bakery': `хлеба | хлябок | батона | булачка | булачку | булачкі | булка | булку | пякарня | пякарню`,
    'transport.public': `аўтобус | аўтобуса | трамвая | тралейбус | цягнік | цягніка | электрычка | электрычку | білет | білеты | квіток
      квіткі | праязны | праезд`,
    'transport.taxi': `таксіст | таксісту`,
    'transport.fuel': `бензін | бензіну | дызель | салярка | салярку | паліва | запраўка | запраўку`,
    'transport.parking': `паркоўка | паркоўку | парковачка | стаянка | стаянку | паркамат`,
    'transport.car': `рамонт машыны | рамонт аўто | аўтасэрвіс | шыны | шын | шынамантаж | аўтамыйка | аўтамыйку | мыйка машыны | тэхагляд
      запчасткі | запчастак | платная дарога`,
    'travel.flight': `авіябілет | авіябілеты | авіябілетаў | білет на самалёт | білеты на самалёт | самалёт | пералёт`,
    'travel.hotel': `гатэль | гатэля | гатэлі | гасцініца | гасцініцу | хостэл | хостэла | пражыванне`,
    'housing.rent': `арэнда кватэры | арэнду кватэры | за кватэру | квартплату`,
    'housing.maintenance': `рамонт | рамонту | сантэхнік | сантэхніка | сантэхніку | фарба | фарбу | фарбы`,
    'shopping.home': `мэбля | мэблю | мэблі | лямпа | лямпу | свяцільнік | патэльня | патэльню | пасцельная бялізна | пасцель | фіранкі`,
    'utilities.electricity': `электрычнасць | электраэнергія | электраэнергію | за святло`,
    'utilities.water': `рахунак за ваду | за ваду | водазабеспячэнне`,
    'utilities.gas': `газу`,
    'utilities.internet': `інтэрнэт | інтэрнэту | інэт`,
    'utilities.mobile': `рахунак за тэлефон | мабільная сувязь | папаўненне тэлефона | папаўненне рахунку | сімку`,
    'health.pharmacy': `аптэка | аптэку | аптэцы | лекі | лекаў | лякарства | таблеткі | таблетак | пігулкі`,
    'health.doctor': `доктар | доктара | урач | урача | стаматолаг | стаматолага | акуляры | акуляраў | прышчэпка | прышчэпку | вакцына
      да зубнога`,
    'health.fitness': `спартзала | спартзалу | трэнажорка | басейна | ёга | ёгу`,
    education: `плата за навучанне | аплата навучання | курсаў | садок | садочак | дзіцячы садок | рэпетытар | рэпетытару
      урокі англійскай`,
    'education.books': `кніга | кнігу | кнігі | кніжка | кніжку | кніжкі | кніг | падручнік | падручнікі`,
    'entertainment.events': `кінатэатр | тэатр | тэатра | канцэрт | канцэрта | музея | заапарк | заапарка`,
    'entertainment.streaming': `нэтфлікс | падпіска | падпіску`,
    entertainment: `боўлінг | боўлінга | гульні | настолка | настолкі`,
    'personal.beauty': `стрыжка | стрыжку | цырульня | цырульню | цырульнік | цырульніка | барбер | касметыка | касметыку | манікюру
      пазногці`,
    'shopping.clothing': `адзенне | адзення | вопратка | вопратку | кашуля | кашулю | футболку | футболкі | штаны | нагавіцы | джынсы | абутак
      абутку | боты | чаравікі | красоўкі | шкарпэткі | шкарпэтак | сукенка | сукенку`,
    'shopping.electronics': `тэлефон | тэлефона | зарадка | зарадку | навушнікі | навушнікаў | кабель | кабеля`,
    shopping: `цацка | цацку | цацкі | цацак | падарункавая папера | батарэйкі | батарэек | пральны парашок | парашок для мыцця
      мыла | туалетная папера | туалетную паперу | кветкі | кветак | кветачкі`,
  },
];
