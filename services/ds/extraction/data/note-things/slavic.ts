import type { Things } from './things.ts';

export const SLAVIC: readonly Things[] = [
  // pl
  {
    dining: `obiady | kolację | restaurację | na mieście | zupa`,
    'dining.coffee': `kawę | kawy | kawka | kawkę | herbata w kawiarni`,
    'dining.bar': `piwa | drinki | wódkę | knajpa | lampka wina`,
    groceries: `zakupy spożywcze | spożywka | jedzenie | owoce | mięso | ser | wędlina | ziemniaki | warzywniak`,
    'groceries.bakery': `bułka | pieczywo | drożdżówka | drożdżówki | pączki | pączek | rogal | ciasto`,
    'groceries.supermarket': `dyskont | spożywczak | zakupy w markecie`,
    'transport.public': `bilet miesięczny | bilet autobusowy | bilet na autobus | bilet na pociąg | tramwaj | pkp
      bilet kolejowy | bilety mpk`,
    'transport.taxi': `taksówka | taksówkę | taksówki | taryfa | taksówkarz | przejazd taksówką`,
    'transport.fuel': `benzyna | benzynę | ropę | stacja benzynowa | olej napędowy`,
    'transport.parking': `parkingi | parkomat | parkingowe | postój | opłata parkingowa | bilet parkingowy`,
    'transport.car': `mechanik | warsztat samochodowy | wymiana opon | przegląd auta | naprawa auta | naprawa samochodu
      wymiana oleju | części do auta | płyn do spryskiwaczy`,
    'travel.flight': `samolot | bilet lotniczy | bilety lotnicze | bilet na samolot | bilety na samolot | przelot
      bagaż lotniczy`,
    'travel.hotel': `nocleg | kwatera | kwaterę | apartament na wakacje | pokój w hotelu | agroturystyka`,
    'housing.rent': `wynajem mieszkania | odstępne | za mieszkanie | czynsz za mieszkanie | wynajem pokoju
      kaucja za mieszkanie`,
    'housing.maintenance': `remont | fundusz remontowy | naprawa pralki | malowanie mieszkania | złota rączka | farba do ścian
      naprawa dachu | sprzątanie mieszkania`,
    'utilities.electricity': `rachunek za prąd | energia elektryczna | energię elektryczną | elektryczność | elektrownia
      faktura za prąd`,
    'utilities.water': `woda | wodę | rachunek za wodę | ścieki | kanalizacja | woda i ścieki`,
    'utilities.gas': `rachunek za gaz | faktura za gaz | butla gazowa | gaz ziemny`,
    'utilities.internet': `rachunek za internet | neostrada | internet domowy | abonament za internet`,
    'utilities.mobile': `doładowanie telefonu | abonament telefoniczny | rachunek za telefon | komórka | komórkę
      abonament za telefon | karta sim | doładowanie konta`,
    'health.pharmacy': `aptekę | lekarstwa | tabletki | witaminy | syrop na kaszel | antybiotyk | maść | plastry | recepta`,
    'health.doctor': `lekarza | dentystę | wizyta u lekarza | ginekolog | okulista | badania krwi | fizjoterapeuta | ortodonta`,
    'health.fitness': `siłownię | siłka | siłkę | karnet na siłownię | jogę | trener personalny`,
    education: `szkolenie | czesne | studia | szkołę | lekcje angielskiego | kurs językowy | egzamin | przybory szkolne
      wpisowe na studia`,
    'education.books': `książka | książkę | podręcznik | podręczniki | audiobook | lektury | komiks`,
    'entertainment.events': `bilety do kina | bilet na koncert | mecz | bilet na mecz | festiwal | kręgle | wystawa | wystawę`,
    'entertainment.streaming': `vod | serwis streamingowy | abonament na filmy`,
    'personal.beauty': `kosmetyczka | kosmetyczkę | kosmetyki | szampon | krem do twarzy | perfumy`,
    'personal.gifts': `upominek | bukiet | prezent na urodziny | prezent ślubny | zrzutka na prezent | kartka urodzinowa
      kwiatki`,
    'personal.pets': `weterynarza | karmę | karma dla psa | karma dla kota | żwirek | szczepienie psa | pies
      przysmaki dla psa`,
    'personal.children': `pieluchy | zabawka | niania | nianię | kieszonkowe | wózek dziecięcy | mleko modyfikowane
      ubranka dla dzieci | opiekunka`,
    'shopping.clothing': `ubrania | ciuchy | kurtkę | spodnie | koszula | koszulę | sukienka | sukienkę | skarpetki`,
    'shopping.electronics': `słuchawki | ładowarka | ładowarkę | telewizor | kabel usb | drukarka | drukarkę`,
    'shopping.home': `naczynia | garnki | pościel | ręczniki | firanki | odkurzacz | środki czystości | pralka | patelnia`,
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
  },
  // cs
  {
    dining: `oběd | obědy | večeře | večeři | restauraci | polévka | meníčko | hospodské jídlo`,
    'dining.coffee': `káva | kávu | kafíčko | kavárnu | presso`,
    'dining.bar': `piva | panák | panáky | hospoda | hospodu | drinky | vinárna | sklenka vína`,
    groceries: `jídlo | zelenina | zeleninu | ovoce | maso | sýr | vajíčka | brambory | nákup potravin | uzeniny`,
    'groceries.bakery': `chleba | rohlíky | pečivo | pekárnu | housky | koláče | koblihy | zákusky | dort`,
    'groceries.supermarket': `samoška | samoobsluha | obchod s potravinami | nákup v supermarketu | večerka | velký nákup`,
    'transport.public': `mhd | tramvaj | vlak | jízdenka | jízdenku | jízdenky | lítačka | jízdenka na vlak | lístek na vlak
      lístek na autobus`,
    'transport.taxi': `taxík | taxíka | taxikář | taxislužba | taxíky | jízda taxíkem`,
    'transport.fuel': `naftu | palivo | tankování | pohonné hmoty | benzínka | pumpa | plná nádrž`,
    'transport.parking': `parkovné | parkoviště | parkovací lístek | parkovací hodiny | parkovací zóna | parkovací automat
      garážové stání`,
    'transport.car': `servis auta | oprava auta | pneumatiky | přezutí | automechanik | myčka aut | dálniční známka
      výměna oleje | zimní gumy | náhradní díly na auto`,
    'travel.flight': `letenka | letenku | letenky | letadlo | zpáteční letenka | letecká doprava | příplatek za kufr`,
    'travel.hotel': `nocleh | noc v hotelu | ubytovna`,
    'housing.rent': `nájmu | podnájem | nájem bytu | za byt | kauce za byt | pronájem bytu`,
    'housing.maintenance': `instalatéra | elektrikář | řemeslník | oprava bytu | rekonstrukce | fond oprav | malíř pokojů
      malování bytu | zámečník | oprava pračky | oprava střechy`,
    'utilities.electricity': `elektřinu | elektriku | proud | záloha na elektřinu | vyúčtování elektřiny | zálohy na elektřinu`,
    'utilities.water': `voda | vodu | vodné | stočné | vodné a stočné | vodárna | účet za vodu | záloha na vodu`,
    'utilities.gas': `plynu | záloha na plyn | účet za plyn | vyúčtování plynu | zemní plyn`,
    'utilities.internet': `připojení k internetu | účet za internet | optika do bytu | domácí internet | paušál za internet`,
    'utilities.mobile': `mobilní tarif | tarif | paušál | kredit do mobilu | dobití mobilu | účet za telefon | účet za mobil
      mobilní data | sim karta`,
    'health.pharmacy': `lékárnu | léky | prášky | vitamíny | sirup na kašel | mast | náplasti | recept z lékárny | kapky do nosu`,
    'health.doctor': `doktora | lékaře | zubaře | doktorka | oční lékař | vyšetření | rehabilitace | fyzioterapie`,
    'health.fitness': `posilovnu | fitko | bazén | permanentka do fitka | jógu | trenér | plavání | cvičení`,
    education: `kurz | školu | školné | doučování | angličtina | angličtinu | jazykový kurz | školení | zkouška`,
    'education.books': `kniha | knihu | knížka | knížku | knížky | učebnice | učebnici | audiokniha`,
    'entertainment.events': `lístky do kina | lístky na koncert | vstupenka | hokejový zápas | výstava`,
    'entertainment.streaming': `předplatné filmů | streamovací služba`,
    'personal.beauty': `kadeřnice | kadeřnici | holič | manikúra | manikúru | nehty | parfém | pedikúra`,
    'personal.gifts': `dárek | dáreček | kytka | kytku | kytice | kytici | svatební dar | dárek k narozeninám | dárek k svátku`,
    'personal.pets': `veterináře | granule | žrádlo pro psa | granule pro kočku | stelivo | pes | kočka | pamlsky pro psa`,
    'personal.children': `školka | školku | školkovné | plenky | plínky | hračka | hračku | kapesné | chůva | kočárek`,
    'shopping.clothing': `boty | bunda | bundu | kalhoty | tričko | košile | košili | šaty | svetr | ponožky | mikina`,
    'shopping.electronics': `sluchátka | nabíječka | nabíječku | počítač | televize | televizi | tiskárna | powerbanka`,
    'shopping.home': `nádobí | povlečení | ručníky | hrnce | pánev | závěsy | vysavač | čisticí prostředky | pračka
      prací prášek`,
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
  },
  // sk
  {
    dining: `večera | večeru | reštauráciu | polievka | obedové menu | donáška jedla`,
    'dining.coffee': `kávička | kávičku | kaviareň | kávy`,
    'dining.bar': `krčma | krčmu | poldecák | vináreň | pohár vína`,
    groceries: `jedlo | ovocie | mlieko | zemiaky | údeniny`,
    'groceries.bakery': `chlieb | rožky | rožok | pekáreň | žemle | šišky | tortu | bageta`,
    'groceries.supermarket': `nákup v supermarkete | večierka`,
    'transport.public': `električku | trolejbus | cestovný lístok | lístok na vlak | lístok na autobus | električenka
      lístok na mhd | autobusový lístok`,
    'transport.taxi': `jazda taxíkom`,
    'transport.fuel': `tankovanie`,
    'transport.parking': `parkovanie | parkovisko | parkovací lístok | parkovacia karta | garážové státie`,
    'transport.car': `prezutie auta | autoumyváreň | diaľničná známka | výmena oleja | zimné gumy | náhradné diely na auto`,
    'travel.flight': `lietadlo | spiatočná letenka | lístok na lietadlo | príplatok za kufor`,
    'travel.hotel': `ubytovanie | nocľah | noc v hoteli | chata na víkend`,
    'housing.rent': `nájom | nájomné | podnájom | nájom bytu | prenájom bytu | kaucia za byt | privát`,
    'housing.maintenance': `vodoinštalatér | majster na opravu | rekonštrukcia | maľovanie bytu | zámočník`,
    'utilities.electricity': `prúd | účet za elektrinu | preddavok na elektrinu | vyúčtovanie elektriny`,
    'utilities.water': `vodáreň | vodárne`,
    'utilities.gas': `preddavok na plyn | plynáreň | zemný plyn | vyúčtovanie plynu`,
    'utilities.internet': `pripojenie na internet`,
    'utilities.mobile': `mobilný paušál | dobitie kreditu | mobilné dáta | dobitie mobilu`,
    'health.pharmacy': `lieky | liek | tabletky | recept z lekárne | kvapky do nosa`,
    'health.doctor': `lekára | lekárka | zubára | očný lekár | vyšetrenie | rehabilitácia | fyzioterapia`,
    'health.fitness': `posilňovňa | posilňovňu | plaváreň | cvičenie | plávanie`,
    education: `doučovanie | školenie | skúška`,
    'education.books': `učebnica | učebnicu | kníhkupectvo`,
    'entertainment.streaming': `predplatné filmov | streamovacia služba`,
    'personal.beauty': `kaderníka | kaderníčka | kaderníčku | kozmetiku | nechty`,
    'personal.gifts': `darček | darčeky | darčekový poukaz | kvety | kytica | kyticu | kvetinárstvo | svadobný dar
      darček k narodeninám | darček na meniny`,
    'personal.pets': `žrádlo pre psa | granule pre mačku | podstielka | očkovanie psa`,
    'personal.children': `jasle | plienky | vreckové | opatrovateľka detí | kočík | detské oblečenie`,
    'shopping.clothing': `oblečenie | topánky | nohavice | košeľa | košeľu | sveter`,
    'shopping.electronics': `slúchadlá | nabíjačka | nabíjačku | tlačiareň`,
    'shopping.home': `nábytok | obliečky | uteráky | panvica | čistiace prostriedky | prací prášok`,
    'finance.insurance': `poistenie | poistka | poistku | poistné | povinné zmluvné poistenie | životné poistenie | poistenie auta
      cestovné poistenie | havarijné poistenie | pzp`,
    'finance.fees': `bankový poplatok | poplatok banke | vedenie účtu | poplatok za kartu | provízia | poplatok za prevod
      správny poplatok`,
    'finance.loan': `pôžička | pôžičku | lízing`,
    'finance.tax': `daň z nehnuteľnosti | doplatok dane | preddavok na daň`,
    'cash.withdrawal': `výber peňazí`,
    income: `dôchodok | preplatok | úroky zo sporenia | privýrobok | rodičovský príspevok`,
  },
  // bg
  {
    dining: `обяд | ресторант | дюнер | пица | супа | обедно меню | механа | скара | хапване навън | храна за вкъщи
      обяда`,
    'dining.coffee': `кафета | кафенце | кафене | лате | еспресо | кафето | фрапе`,
    'dining.bar': `бира | бири | бирата | ракия | коктейл | кръчма | пъб | чаша вино | бирария | питиета | питие`,
    groceries: `храна | хранителни продукти | зеленчуци | плодове | месо | мляко | сирене | картофи | колбаси
      пазар за вкъщи | кашкавал`,
    'groceries.bakery': `хляб | баница | банички | закуски от фурната | хлебарница | пекарна | кифла | кифли | геврек | питка
      торта | козунак`,
    'groceries.supermarket': `хипермаркет | магазин за хранителни стоки | супера | минимаркет | пазаруване в супермаркета`,
    'transport.public': `тролей | влак | билет за влак | билет за автобус | карта за градски транспорт | градски транспорт
      билетче за автобус`,
    'transport.taxi': `таксита | таксито | таксиметров шофьор | такси до вкъщи | такси до летището`,
    'transport.fuel': `дизел | гориво | нафта | бензиностанция | зареждане на колата | пропан бутан | резервоар гориво
      метан за колата`,
    'transport.parking': `паркиране | синя зона | зелена зона | паркомясто | паркинга | талон за паркиране`,
    'transport.car': `гуми | смяна на гуми | автосервиз | автомивка | винетка | смяна на масло | ремонт на колата
      части за колата | технически преглед | монтьор | автомонтьор | зимни гуми`,
    'travel.flight': `самолетен билет | самолетни билети | полет | полети | самолет | билет за самолет | такса багаж`,
    'travel.hotel': `хотел | хотела | нощувка | нощувки | къща за гости | квартира на морето | къмпинг | бунгало
      хотелска стая`,
    'housing.rent': `наема | наем за апартамента | наем за квартирата | депозит за наем | наем квартира | наем за стая`,
    'housing.maintenance': `водопроводчик | ремонт вкъщи | електротехник | такса вход | поддръжка на входа | боядисване | ключар
      ремонт на покрива | ремонт на банята | ремонт на пералнята | домоуправител | майстор за ремонт`,
    'utilities.electricity': `ток | сметка за ток | електричество | електроенергия | сметката за тока | ел енергия`,
    'utilities.water': `водата | сметка за вода | вик | сметката за водата | канализация`,
    'utilities.gas': `природен газ | сметка за газ | газова бутилка | газоснабдяване | сметката за газта`,
    'utilities.internet': `интернета | сметка за интернет | абонамент за интернет | оптичен интернет | уайфай | домашен интернет`,
    'utilities.mobile': `сметка за телефон | сметка за мобилен | ваучер за телефон | предплатена карта | мобилен план | сим карта
      мобилен интернет | сметката за телефона | зареждане на телефона`,
    'health.pharmacy': `лекарство | хапчета | витамини | антибиотик | сироп за кашлица | мехлем | лепенки | аптеката
      капки за нос`,
    'health.doctor': `лекар | доктор | зъболекар | преглед при лекар | изследвания | кръвни изследвания | гинеколог
      очен лекар | потребителска такса | психолог | физиотерапия`,
    'health.fitness': `фитнеса | карта за фитнес | басейн | тренировка | треньор | плуване | пилатес | зала за тренировки`,
    education: `курсове | уроци | частни уроци | училище | семестриална такса | уроци по английски | изпит
      учебни помагала`,
    'education.books': `книжка | учебник | учебници | книжарница | аудиокнига | комикс | сборник задачи`,
    'entertainment.events': `билети за кино | театър | билет за концерт | фестивал | билети за мач | изложба | боулинг | опера
      представление`,
    'entertainment.streaming': `нетфликс | спотифай | стрийминг | абонамент за филми | абонамент за музика`,
    'personal.beauty': `фризьор | фризьорка | подстригване | козметика | нокти | шампоан | парфюм | козметичка | педикюр
      бръснар | боя за коса`,
    'personal.gifts': `подарък | подаръци | подаръка | цветя | подарък за рожден ден | подарък за сватба | картичка | мартеници`,
    'personal.pets': `храна за кучето | храна за котката | котешка тоалетна | кучешка храна | котешка храна | куче | котка
      ваксина за кучето | гранули за куче`,
    'personal.children': `детска градина | ясла | памперси | пелени | играчки | играчка | детегледачка | джобни | детска количка
      адаптирано мляко | детски дрехи | бавачка`,
    'shopping.clothing': `дрехи | обувки | яке | панталон | риза | рокля | тениска | дънки | маратонки | чорапи | блуза | пуловер`,
    'shopping.electronics': `телефон | лаптоп | слушалки | зарядно | компютър | телевизор | таблет | принтер | външна батерия
      кабел за телефон | калъф за телефон`,
    'shopping.home': `съдове | спално бельо | кърпи | пердета | прахосмукачка | тиган | тенджера | препарати за почистване
      прах за пране | пералня`,
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
  },
  // sr
  {
    dining: `ručak | burek i jogurt | ćevapi | ручак | вечера | вечеру | бурек и јогурт | ћевапи`,
    'dining.coffee': `kafa | kafu | kafica | kafić | kapućino | espreso | кафа | кафу | кафица | кафић | капућино`,
    'dining.bar': `rakija | kafana | piće | koktel | пива | ракија | кафана | пиће | коктел`,
    groceries: `namirnice | povrće | voće | meso | pijaca | намирнице | поврће | воће | млеко | пијаца`,
    'groceries.bakery': `hleb | kifla | burek | đevrek | пекара | пециво | бурек | ђеврек`,
    'groceries.supermarket': `samoposluga | samoposlugu | prodavnica hrane | kupovina u marketu | самопослуга | самопослугу
      продавница хране | куповина у маркету`,
    'transport.public': `voz | karta za autobus | mesečna karta | аутобус | градски превоз | воз | карта за аутобус | трамвај
      месечна карта`,
    'transport.taxi': `taksista | taksistu | taksi do kuće | vožnja taksijem | таксиста | таксисту | такси до куће
      вожња таксијем`,
    'transport.fuel': `gorivo | dizel | benzinska pumpa | točenje goriva | бензинска пумпа | точење горива`,
    'transport.parking': `parkiranje | parking mesto | parking karta | javna garaža | паркирање | паркинг место | паркинг карта
      јавна гаража`,
    'transport.car': `automehaničar | gume | registracija auta | pranje auta | auto delovi | putarina | аутомеханичар | гуме
      регистрација аута | прање аута | ауто делови | путарина`,
    'travel.flight': `avionska karta | avionske karte | let avionom | karta za avion | povratna avionska karta
      авионска карта | авионске карте | авион | лет авионом | карта за авион | повратна авионска карта`,
    'travel.hotel': `smeštaj | noćenje | prenoćište | смештај | ноћење | преноћиште | апартман`,
    'housing.rent': `kirija | kiriju | stanarina | najam stana | za stan | depozit za stan | кирија | кирију | станарина
      најам стана | за стан | депозит за стан`,
    'housing.maintenance': `majstor | krečenje | održavanje zgrade | električar | bravar | водоинсталатер | мајстор | кречење
      одржавање зграде | електричар | бравар`,
    'utilities.electricity': `struja | struju | račun za struju | eps račun | električna energija | račun za eps | струја | струју
      рачун за струју | епс рачун | електрична енергија | рачун за епс`,
    'utilities.water': `račun za vodu | kanalizacija | воду | рачун за воду | водовод | канализација`,
    'utilities.gas': `plinska boca | račun za gas | zemni gas | srbijagas | gas za grejanje | плин | плинска боца
      рачун за гас | земни гас | србијагас | гас за грејање`,
    'utilities.internet': `račun za internet | kućni internet | optički internet | vajfaj | рачун за интернет | кућни интернет
      оптички интернет | вајфај`,
    'utilities.mobile': `dopuna za telefon | račun za telefon | mobilni račun | dopuna kredita | pripejd | mobilna pretplata
      допуна за телефон | рачун за телефон | мобилни рачун | допуна кредита | припејд | мобилна претплата`,
    'health.pharmacy': `lekovi | lekove | vitamini | tablete | апотека | лекови | лек | лекове | таблете`,
    'health.doctor': `pregled kod lekara | analiza krvi | зубар | зубара | преглед код лекара | анализа крви`,
    'health.fitness': `teretana | teretanu | теретана | теретану | базен | јога | тренинг`,
    education: `školarina | privatni časovi | fakultet | kurs engleskog | школарина | приватни часови | факултет
      курс енглеског`,
    'education.books': `knjiga | knjigu | udžbenik | udžbenici | књига | књигу | књиге | уџбеник | уџбеници | књижара`,
    'entertainment.events': `pozorište | karte za koncert | utakmica | биоскоп | позориште | карте за концерт | музеј | утакмица`,
    'entertainment.streaming': `netfliks | pretplata za filmove | muzička pretplata | претплата за филмове | музичка претплата`,
    'personal.beauty': `frizera | šišanje | manikir | фризер | фризера | шишање | маникир | шампон`,
    'personal.gifts': `poklon | poklone | pokloni | cveće | poklon za rođendan | поклон | поклоне | поклони | цвеће
      поклон за рођендан`,
    'personal.pets': `hrana za psa | hrana za mačku | pet šop | granule za psa | pesak za mačku | храна за пса
      храна за мачку | пет шоп | грануле за пса | песак за мачку`,
    'personal.children': `vrtić | pelene | džeparac | dadilja | dečja kolica | вртић | пелене | играчке | џепарац | дадиља
      дечја колица`,
    'shopping.clothing': `odeća | garderoba | cipele | patike | pantalone | jakna | одећа | гардероба | ципеле | патике
      панталоне | јакна`,
    'shopping.electronics': `slušalice | punjač | računar | слушалице | пуњач | рачунар`,
    'shopping.home': `nameštaj | posuđe | posteljina | peškiri | zavese | usisivač | намештај | посуђе | постељина | пешкири
      завесе | усисивач`,
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
  },
  // hr
  {
    dining: `gablec | marenda | dostava hrane | gablec menu`,
    'dining.coffee': `kavica | kavicu | bijela kava`,
    'dining.bar': `pive | gemišt | birtija | čaša vina | pivnica | cuga`,
    groceries: `mlijeko | jaja | krumpir | spiza | tržnica | plac | suhomesnato`,
    'groceries.bakery': `kruh | pekarnica | kifle | žemlja | kroasan | krafne | kolači`,
    'groceries.supermarket': `dućan | trgovina mješovitom robom | kupnja u supermarketu | tjedna kupnja`,
    'transport.public': `karta za vlak | pokaz | mjesečni pokaz | zet karta | javni prijevoz | karta za tramvaj | trajekt`,
    'transport.taxi': `taksist | taksi do doma | taxi do doma`,
    'transport.fuel': `pun tank | benzinska postaja | autoplin`,
    'transport.parking': `parkirna karta | parkiralište | parkirno mjesto | parkirna zona`,
    'transport.car': `auto servis | gume za auto | zimske gume | tehnički pregled | autopraonica | cestarina | promjena ulja
      autodijelovi`,
    'travel.flight': `zrakoplovna karta`,
    'travel.hotel': `smještaj | noćenja | soba u hotelu | hotelska soba`,
    'housing.rent': `najamnina | najamninu | stanarinu | podstanarstvo | polog za stan`,
    'housing.maintenance': `ličilac | pričuva | pričuvu | popravak krova | popravak perilice | renoviranje | soboslikar`,
    'utilities.electricity': `hep | hep račun | račun hep`,
    'utilities.water': `odvodnja | vodovod i odvodnja`,
    'utilities.gas': `račun za plin | plinara | zemni plin | gradska plinara`,
    'utilities.internet': `pretplata za internet`,
    'utilities.mobile': `bon za mobitel | račun za mobitel | nadoplata mobitela | mobilna tarifa | sim kartica | mobilni podaci
      pretplata za mobitel`,
    'health.pharmacy': `ljekarnu | lijekovi | lijek | lijekove | antibiotik | sirup za kašalj | flasteri | kapi za nos`,
    'health.doctor': `liječnik | pregled kod liječnika | okulist | fizioterapija | vađenje krvi`,
    'health.fitness': `članarina za teretanu | plivanje`,
    education: `tečaj | tečaj engleskog | instrukcije | ispit | školski pribor | škola stranih jezika`,
    'education.books': `udžbenike | radna bilježnica | stripovi | lektira`,
    'entertainment.events': `karte za kino | kazalište | predstava | ulaznica | ulaznice | izložba`,
    'entertainment.streaming': `pretplata za glazbu`,
    'personal.beauty': `frizerka | kozmetičarka | nokti`,
    'personal.gifts': `darovi | cvijeće | poklon za svadbu | čestitka | cvjećarnica`,
    'personal.pets': `briketi za psa | pijesak za mačku | cijepljenje psa | pseća hrana`,
    'personal.children': `jaslice | igračka | igračku | teta čuvalica | dječja kolica | dječja odjeća | dohrana`,
    'shopping.clothing': `odjeća | odjeću | tenisice | hlače | jaknu | košulja | haljina | majica | čarape | traperice`,
    'shopping.electronics': `računalo | pisač | kompjuter | maska za mobitel`,
    'shopping.home': `namještaj | ručnici | zavjese | usisavač | tava | lonac | sredstva za čišćenje | perilica | deterdžent`,
    'finance.insurance': `polica osiguranja | dopunsko osiguranje | dopunsko | obvezno osiguranje`,
    'finance.fees': `naknada banke | bankovna naknada | vođenje računa | članarina za karticu | kaznu | zatezne kamate
      upravna pristojba`,
    'finance.loan': `posudba | otplata kredita`,
    'finance.tax': `porez na nekretnine | porezna | porezna uprava | prirez | porez na promet nekretnina`,
    'cash.withdrawal': `gotovinu | podizanje gotovine | podignuta gotovina`,
    'income.salary': `plaća | plaću | neto plaća | regres | božićnica | akontacija plaće | mjesečna plaća | bonus na plaću`,
    income: `primanja | mirovina | mirovinu | povrat poreza | povrat novca | dječji doplatak`,
  },
  // uk
  {
    dining: `обіди | вечерю | бізнес ланч | їдальню | піца | піцу | доставка їжі`,
    'dining.coffee': `каву | кавуся | кавусю | американо | кав'ярню | кава з собою | флет вайт`,
    'dining.bar': `пивця | коктейль | коктейлі | келих вина | шинок | пивна | кальян | випивка`,
    groceries: `продукти | їжа додому | овочі | фрукти | м'ясо | сир | яйця | картопля | картоплю | ковбаса`,
    'groceries.bakery': `хліб | булочки | булочку | випічка | випічку | пиріжки | пиріжок | лаваш | торт`,
    'groceries.supermarket': `гіпермаркет | продуктовий магазин | закупи в супермаркеті | магазин продуктів`,
    'transport.public': `тролейбус | маршрутку | електричку | проїзний | квиток на потяг | потяг | проїзд`,
    'transport.taxi': `таксі | таксист | таксі додому | поїздка на таксі | таксі на вокзал | таксівка`,
    'transport.fuel': `паливо | заправку | дизель | солярка | повний бак | дизпаливо | заправка авто`,
    'transport.parking': `парковку | паркування | стоянку | платна парковка | автостоянка | паркомісце | паркінг`,
    'transport.car': `автомийка | мийка авто | мийка машини | автосервіс | ремонт авто | шини | гума на авто | заміна масла
      запчастини | техогляд | омивач`,
    'travel.flight': `авіаквиток | авіаквитки | квиток на літак | квитки на літак | літак | переліт | доплата за багаж
      авіапереліт`,
    'travel.hotel': `готель | готелю | проживання в готелі | ночівля | номер у готелі | садиба на вихідні | апартаменти
      база відпочинку | гостьовий будинок`,
    'housing.rent': `оренда квартири | оренда | оренду | винайм квартири | оренда кімнати | орендна плата
      застава за квартиру | за квартиру господині | зйом квартири`,
    'housing.maintenance': `сантехнік | сантехніка | електрик | ремонт квартири | комуналку | осбб | домофон | жек | ремонт пралки
      майстер на годину`,
    'utilities.electricity': `світло | електрика | електрику | електроенергія | електроенергію | рахунок за світло
      платіжка за світло`,
    'utilities.water': `водопостачання | рахунок за воду | водовідведення | холодна вода | гаряча вода`,
    'utilities.gas': `рахунок за газ | газопостачання | газовий балон | платіжка за газ | доставка газу | балон газу`,
    'utilities.internet': `інет | домашній інтернет | вайфай | оплата інтернету | рахунок за інтернет`,
    'utilities.mobile': `мобільний зв'язок | мобільний | поповнення телефону | поповнення мобільного | сімка | сім карта
      тариф на телефон | мобільний інтернет | гроші на телефон | за зв'язок`,
    'health.pharmacy': `аптеку | вітаміни | антибіотик | сироп від кашлю | мазь | пластир | краплі в ніс | пігулки`,
    'health.doctor': `лікар | лікаря | прийом лікаря | аналізи | клініка | гінеколог | окуліст | узд | терапевт`,
    'health.fitness': `фітнес | тренажерка | тренажерку | тренажерний зал | абонемент у зал | йогу | тренер | тренування
      качалка`,
    education: `курси | курс англійської | репетитора | навчання | школу | університет | іспит | гурток | семінар
      мовні курси`,
    'education.books': `книжку | книжки | підручник | підручники | аудіокнига | комікс | зошити`,
    'entertainment.events': `квитки в кіно | квиток на концерт | виставка | виставку | боулінг | фестиваль | квиток на матч`,
    'entertainment.streaming': `нетфлікс | підписка на фільми | підписка на музику | онлайн кінотеатр`,
    'personal.beauty': `перукаря | перукарню | стрижку | манікюр | косметику | нігті | шампунь`,
    'personal.gifts': `подарунки | квіти | подарунок на день народження | листівка | подарунок на весілля | сувеніри | сувенір
      гостинці`,
    'personal.pets': `ветклініка | корм для кота | корм для собаки | наповнювач | собака | кішка | щеплення собаці`,
    'personal.children': `садочок | дитячий садок | підгузки | іграшки | іграшка | іграшку | няня | няню | кишенькові гроші
      візочок | дитячий одяг`,
    'shopping.clothing': `одяг | взуття | куртку | джинси | футболка | сукня | сорочка | кросівки | шкарпетки | штани | светр`,
    'shopping.electronics': `ноутбук | навушники | зарядку | комп'ютер | телевізор | планшет | чохол для телефону | павербанк
      смартфон`,
    'shopping.home': `меблі | посуд | постільна білизна | рушники | штори | порохотяг | пилосос | сковорідка | каструля
      побутова хімія | пральна машина`,
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
  },
  // ru
  {
    dining: `обеды | бизнес ланч | столовку | шаурму | пиццу`,
    'dining.coffee': `кофеек | эспрессо | кофейню | раф | кофе с собой`,
    'dining.bar': `пивка | коктейли | вино в баре | выпивка`,
    groceries: `еда домой | картошка | картошку | колбаса`,
    'groceries.bakery': `выпечка | выпечку | пирожки`,
    'groceries.supermarket': `продуктовый магазин | закупка в супермаркете | магазин продуктов`,
    'transport.public': `электричку | билет на поезд`,
    'transport.taxi': `такси домой | такси до дома | поездка на такси | такси в аэропорт`,
    'transport.fuel': `солярку | полный бак | заправка машины`,
    'transport.parking': `платная парковка | парковочное место`,
    'transport.car': `мойка машины | ремонт машины | резина на машину | техосмотр | платная дорога | омывайка`,
    'travel.flight': `билет на самолет | билеты на самолет | перелет`,
    'travel.hotel': `гостиницу | проживание в отеле | ночлег | номер в отеле`,
    'housing.rent': `аренду | съем квартиры | за квартиру хозяйке | аренда комнаты | съемная квартира | залог за квартиру
      найм жилья`,
    'housing.maintenance': `сантехнику | ремонт квартиры | капремонт | коммуналку | обои поклеить | ремонт стиралки`,
    'utilities.electricity': `электроэнергию | счет за свет | счет за электричество`,
    'utilities.water': `горячая вода | холодная вода | счет за воду | водоотведение`,
    'utilities.gas': `счет за газ | газовый баллон | баллон газа`,
    'utilities.internet': `инет | оплата интернета | счет за интернет`,
    'utilities.mobile': `сотовый | симка | симку | за связь | мобильный интернет | деньги на телефон`,
    'health.pharmacy': `витамины | сироп от кашля | пластырь | капли в нос`,
    'health.doctor': `врача | прием врача | окулист | узи`,
    education: `курс английского | учеба | учебу | экзамен | кружок | семинар`,
    'education.books': `учебники | тетради`,
    'entertainment.events': `билеты в кино | билет на концерт | выставка | выставку | билет на матч`,
    'entertainment.streaming': `подписка на кинопоиск | подписка на фильмы`,
    'personal.beauty': `ногти`,
    'personal.gifts': `подарок на день рождения | открытка | подарок на свадьбу | подарочек`,
    'personal.pets': `наполнитель | кошка | прививка собаке`,
    'personal.children': `садик | игрушка | игрушку | карманные деньги | коляска`,
    'shopping.clothing': `одежду | платье | рубашка | носки | пуховик`,
    'shopping.electronics': `чехол для телефона | пауэрбанк`,
    'shopping.home': `посуду | постельное белье | полотенца | шторы | пылесос | сковородка | кастрюля | бытовая химия
      стиральная машина`,
    'finance.insurance': `страховой полис | страхование жизни | страховой взнос`,
    'finance.fees': `комиссию | комиссия банка | обслуживание карты | пени | комиссия за перевод`,
    'finance.loan': `ипотеку | платеж по кредиту | рассрочку | платеж по ипотеке`,
    'finance.tax': `налог на имущество | транспортный налог | ндфл | ндс | налог на машину | земельный налог
      налог самозанятого`,
    'cash.withdrawal': `снятие наличных | наличка | наличные | налик | обналичил`,
    'income.salary': `премия | получку | отпускные | тринадцатая зарплата | заработная плата`,
    income: `доходы | пенсию | подработка | возврат денег | кешбэк | кэшбэк | дивиденды | пособие
      проценты по вкладу`,
  },
];
