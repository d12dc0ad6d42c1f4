import type { NotePhrases } from './note-phrases.ts';

export const SLAVIC: readonly NotePhrases[] = [
  {
    code: 'pl',
    treated: `stawial | stawiala | postawil | postawila | zaprosil mnie | zafundowal | zafundowala`,
    asked: `zaplacic | kupic`,
    elapsed: `trzeba bylo | trzeba przyznac | na jutro`,
    planned: `zdrozeje do | limit na`,
    coming: `przyszlym miesiacu | przyszlym tygodniu | jutro | pojutrze`,
    toDo: `musze zaplacic | trzeba zaplacic | nie zapomnij | do zaplaty | kupię | zapłacę | mam kupić | chcę kupić | do zapłaty | do oddania | odłożyć na | muszę kupić
      muszę oddać | do kupienia | musimy kupić | trzeba kupić | trzeba oddać | mam zapłacić | będę kupować
      chcemy kupić | muszę opłacić | muszę zamówić | muszę przelać | muszę zwrócić | planuję kupić
      do zapłacenia | do zamówienia | lista zakupów | muszę zapłacić | muszę wypłacić | trzeba opłacić
      powinnam kupić | pamiętać kupić | pamiętaj kupić | musimy zapłacić | trzeba zapłacić | należy zapłacić
      zamierzam kupić | trzeba doładować | powinienem kupić | powinnam zapłacić | pamiętać zapłacić
      pamiętaj zapłacić | nie zapomnij kupić | powinienem zapłacić | nie zapomnieć kupić | przypomnij mi kupić
      nie zapomnij zapłacić | przypomnij o zapłacie | nie zapomnieć zapłacić`,
    infinitives: `kup | kupić | oddać | płacić | zapłać | opłacić | zamówić | przelać | zwrócić | wpłacić | dokupić
      zapłacić | wypłacić | doładować`,
    later: `jutro | potem | za rok | wkrótce | później | pojutrze | niedługo | za tydzień | po wypłacie
      za kilka dni | w dniu wypłaty | koniec miesiąca | przyszły tydzień | przyszły miesiąc | w przyszłym roku
      do końca miesiąca | jak będzie wypłata | w przyszłym tygodniu | w przyszłym miesiącu
      w następnym tygodniu`,
    owed: `wiszę | dług u | zalegam | mam oddać | dług wobec | do oddania | muszę oddać | jestem winna
      jestem winny | trzeba oddać | jestem winien | winien jestem | jesteśmy winni | jesteśmy winne`,
    owing: `mi jest winien | wisi mi | odda mi | wiszą mi | nie oddał | zalega mi | nie oddała | są mi winni | ma mi oddać
      jest mi winna | jest mi winny | musi mi oddać | jest mi winien | jest nam winna | jest nam winien
      nie zapłacił mi | do odzyskania od`,
    unbought: `nie zaplacil* | niezaplacon* | zastanowie sie | nie kupilem | nie kupilam | bez zakupu | wyprzedane | nie kupiłem | nie kupiłam | nie kupione | nieopłacone | nie wziąłem
      nie wzięłam | niezapłacone | nie kupiliśmy | nie zapłacone | zrezygnowałem | zrezygnowałam
      nie zapłaciłem | nie zapłaciłam | karta odrzucona | płatność odrzucona | wróciłem bez zakupów
      wróciłam bez zakupów | zamówienie anulowane | anulowałem zamówienie | anulowałam zamówienie
      postanowiłem nie kupować | postanowiłam nie kupować`,
    price: `odkladam na | odlozyc | wycenil* | krzyknal | wycena | po ile | litr po | stoi po | cena to | chcą za | kosztuje | kosztują | szacunek | chodzi po
      kosztorys | oferta na | oferta za | spadło do | najtańszy | najtańsza | najtańsze | szacunkowo
      wzrosło do | widziane za | wycenili na | podrożał do | staniało do | widziałem za | widziałam za
      podrożało do | jest teraz po | w promocji za | w promocji po | aktualna cena | cena wzrosła do
      na wyprzedaży za`,
    budget: `budzet na | budzet | maks | cel | budżet | maks na | limit na | chcę odłożyć | limit dzienny | plan miesiąca | limit wydatków
      chcemy odłożyć | zaplanowane na | nie więcej niż | plan na miesiąc | przeznaczone na | chcę zaoszczędzić
      maksymalnie wydać`,
    due: `wygasa | upływa | pobiorą | ważne do | ważny do | płatne do | odnowi się | płatność do | zapłacić do
      odnawia się | do zapłaty do | przedłuża się | ściągną z konta | termin płatności | zostanie pobrane
      zostanie pobrana | kolejna płatność | ostateczny termin | następna płatność | koniec okresu próbnego
      ostatni dzień płatności`,
    perhaps: `byłoby | kiedyś | być może | rozważam | jak kupię | chciałbym | może kupię | chciałabym | gdybym miał
      jeśli kupię | kosztowałby | ewentualnie | powinno być | gdybym kupił | gdybym miała | kosztowałoby
      kosztowałaby | gdybym kupiła | szkoda że nie | może kosztować | myślę o kupnie | zastanawiam się
      mogłoby kosztować | powinno kosztować`,
    vitals: `rozmiar butow | rozmiar | waga | ważę | tętno | kroki | wzrost | ważyłem | ważyłam | glukoza | kalorie | gorączka | glikemia
      ciśnienie | saturacja | poziom cukru | liczba kroków | cukier na czczo`,
    units: `kilogram | kilogramy | kilogramów | gramów | deko | litr | litry | litrów | kilometrów | metr | metrów
      minuty | godz | godziny | godzin | sekund | dni | tygodni | tygodnie | miesięcy | miesiące | lat | lata
      rok | osób | osoby | ludzi | gości | szt | sztuk | sztuki | kawałków | jaj | jajek | jajka | butelek
      butelki | puszek | puszki | paczek | paczki | opakowań | opakowania | kartonów | toreb | bochenków
      bochenki | plastrów | kromek | filiżanek | szklanek | szklanki | łyżek | łyżki | łyżeczek | tabletek
      tabletki | kapsułek | punktów | pkt | kroków | stopni | stron | strony | piętro | pięter | razy | raz
      gole | goli | tuzin`,
    schedule: `tor | odlot | peron | lot o | odjazd | budzik | wylot o | przylot | start o | odjeżdża | wyjazd o
      pokój nr | pociąg o | zebranie | wizyta o | wizyta u | lekarz o | lekcja o | bramka nr | siedzenie
      autobus o | spotkanie | zajęcia o | przyjeżdża | przyjazd o | miejsce nr | numer lotu | dentysta o
      zamykają o | zaczyna się | u lekarza o | otwierają o | rozpoczęcie o | początek meczu
      wejście na pokład`,
    address: `plac | blok | ulica | aleja | dom nr | piętro | klatka | osiedle | budynek | domofon | lokal nr
      numer domu | wejście od | kod pocztowy | kod do drzwi | kod do bramy | numer pokoju | mieszkanie nr
      kod do domofonu`,
    result: `gol | wynik | połowa | pokonał | wygrał z | pokonała | pokonali | strzelił | wygrała z | wygrali z
      drugi set | przegrał z | do przerwy | bramka dla | po karnych | przegrała z | przegrali z | zremisowali
      po dogrywce | wygraliśmy z | koniec meczu | pierwszy set | przegraliśmy z | zremisowaliśmy
      mecz zakończył się`,
    reminder: `hasło | zadzwoń | pamiętać | pamiętaj | numer do | mój numer | zadzwonić | oddzwonić | kończy lat
      zapamiętać | napisać do | ma urodziny | urodziny są | urodziny ma | imieniny ma | przypomnieć
      nie zapomnij | urodziny dnia | przypomnienie | przypomnij mi | nie zapomnieć | numer telefonu
      notatka dla siebie`,
    done: `zaplacilem | zaplacilam | kupilem | kupilam | oddalem | oddalam | dałem | dałam | wydane | kupiłem | kupiłam | kupione | kupiony | kupiona | wydałem | wydałam | daliśmy
      oddałem | oddałam | wziąłem | wzięłam | opłacone | wysłałem | wysłałam | dostałem | dostałam | kupiliśmy
      kupiłyśmy | zapłacone | zapłacona | opłaciłem | opłaciłam | wydaliśmy | zwróciłem | zwróciłam
      przelałem | przelałam | zamówiłem | zamówiłam | sprzedane | zarobiłem | zarobiłam | zapłaciłem
      zapłaciłam | wypłaciłem | wypłaciłam | otrzymałem | otrzymałam | sprzedałem | sprzedałam | pożyczyłem
      pożyczyłam | doładowałem | doładowałam | zapłaciliśmy`,
  },
  {
    code: 'cs',
    treated: `pozval me na | pozvala me na | platil za vsechny | zaplatil za me`,
    toDo: `koupím | zaplatím | k úhradě | mám koupit | musím dobít | chci koupit | k zaplacení | našetřit na
      musím koupit | musím vybrat | musím poslat | musím vrátit | třeba koupit | mám zaplatit | ještě koupit
      musím převést | musíme koupit | chceme koupit | hodlám koupit | seznam nákupu | musím zaplatit
      musím objednat | plánuju koupit | ještě zaplatit | zbývá zaplatit | nákupní seznam | musíme zaplatit
      měl bych koupit | potřebuju koupit | potřebuji koupit | měla bych koupit | nezapomeň koupit
      pamatovat koupit | je třeba zaplatit | je potřeba koupit | měl bych zaplatit | měla bych zaplatit
      nezapomeň zaplatit | připomeň mi koupit | je potřeba zaplatit | nezapomenout koupit
      připomeň mi zaplatit | nezapomenout zaplatit`,
    infinitives: `dobít | koupit | vybrat | vrátit | poslat | zaplať | uhradit | převést | nakoupit | zaplatit | objednat
      objednej | dokoupit`,
    later: `brzy | brzo | zítra | potom | časem | pozítří | později | za týden | příští rok | po výplatě
      za pár dní | příští týden | příští měsíc | konec měsíce | příští víkend | koncem měsíce | v den výplaty
      na konci měsíce | do konce měsíce | až bude výplata`,
    owed: `visím | dlužím | dluh u | dlužíme | k vrácení | mám vrátit | jsem dlužen | jsem dlužna | jsem dlužný
      máme vrátit | musím vrátit | můj dluh vůči | musíme vrátit`,
    owing: `visí mi | dluží mi | mi dluží | vrátí mi | dluží nám | nám dluží | má mi dát | nevrátil mi
      má mi vrátit | nevrátila mi | nezaplatil mi | musí mi vrátit | ještě nevrátil | nezaplatila mi
      dostanu zpět od | ještě mi nevrátil | ještě mi nevrátila | dostanu od něj zpátky`,
    unbought: `nekoupeno | vyprodáno | neuhrazeno | nezaplaceno | nevzal jsem | nevzala jsem | nekoupil jsem
      nekoupila jsem | nekoupili jsme | nezaplatil jsem | karta zamítnuta | nezaplatila jsem
      platba zamítnuta | nic jsem nekoupil | odešel bez nákupu | odešla bez nákupu | nic jsem nekoupila
      objednávka zrušena | rozmyslel jsem si to | ještě jsem nezaplatil | rozmyslela jsem si to
      ještě jsem nezaplatila | zrušil jsem objednávku | zrušila jsem objednávku | rozhodl jsem se nekoupit
      vrátil jsem se bez nákupu | rozhodla jsem se nekoupit`,
    price: `stojí | odhad | stál by | litr za | mají za | cena je | stála by | za kolik | je teď za | kalkulace
      klesla na | v akci za | chtějí za | litr je za | nabídka na | nabídka za | zdražil na | stoupla na
      zdražilo na | zlevněno na | ve slevě za | nejlevnější | viděl jsem za | prodává se za | aktuální cena
      viděla jsem za | cenová nabídka`,
    budget: `cíl | strop | max na | rozpočet | ne víc než | denní limit | chci ušetřit | měsíční plán | vyhrazeno na
      chci našetřit | plán na měsíc | chceme ušetřit | nejvíc utratit | maximálně utratit`,
    due: `vyprší | splatné | strhnou | platí do | uzávěrka | splatnost | termín do | strhne se | obnoví se
      splatný do | uhradit do | zaplatit do | platnost do | obnovuje se | poslední den | bude strženo
      bude stržena | další platba | nejpozději do | prodlužuje se | k zaplacení do | končí platnost
      datum splatnosti | konec zkušební doby`,
    perhaps: `snad | možná | někdy | jednou | kéž by | bylo by | by stálo | stálo by | případně | uvažuju o
      uvažuji o | chtěl bych | kdybych měl | přemýšlím o | chtěla bych | jednoho dne | mělo by být
      kdybych měla | pokud koupím | mělo by stát | jestli koupím | mohlo by stát | asi bude stát
      kdybych koupil | kdybych koupila | uvažuju že koupím`,
    vitals: `tep | váha | tlak | vážím | kroky | výška | teplota | horečka | glykémie | saturace | vážil jsem
      vážila jsem | cukr v krvi | počet kroků | hladina cukru | tepová frekvence`,
    units: `kila | kilogramů | gramů | dkg | deka | kilometrů | metrů | hod | hodin | hodiny | dny | den | týdnů
      týdny | měsíců | měsíce | let | roky | lidí | hostů | kus | kusy | kusů | vajec | vejce | vajíček
      lahví | lahve | plechovek | balení | balíčků | bal | krabic | tašek | bochníků | bochníky | plátků
      krajíců | hrnků | šálků | sklenic | lžic | lžíce | lžiček | tablet | tablety | prášků | kapslí | bodů
      body | kroků | stupňů | stran | stránek | pater | patro | krát | gólů | góly | tucet`,
    schedule: `odlet | kolej | brána | let v | výkop | budík | odjezd | odlétá | přílet | začíná | učebna | vlak v
      porada | odjíždí | příjezd | začátek | start v | sedadlo | místo č | pokoj č | schůzka | lékař v
      zubař v | přijíždí | doktor v | hodina v | autobus v | nástupiště | číslo letu | zavírají v
      objednaný k | objednaná k | přednáška v | otevírají v | nástup do letadla`,
    address: `psč | nám. | ulice | třída | byt č | patro | vchod | budova | zvonek | náměstí | nábřeží | panelák
      poschodí | byt číslo | číslo domu | kód od dveří | kód od brány | číslo pokoje | číslo popisné
      kód ke dveřím | kód od vchodu`,
    result: `skóre | remíza | porazil | poločas | gól dal | dal gól | porazila | porazili | výsledek | prohrál s
      góly dali | první set | druhý set | vyhrál nad | prohrála s | prohráli s | remizovali | vyhrála nad
      vyhráli nad | stav zápasu | konec zápasu | po penaltách | zápas skončil | po prodloužení
      prohráli jsme s | finále skončilo | vyhráli jsme nad`,
    reminder: `heslo | volat | pamatuj | zavolat | zavolej | číslo na | ozvat se | svátek má | pamatovat | nezapomeň
      připomínka | moje číslo | připomeň mi | připomenout | zapamatovat | nezapomenout | má narozeniny
      narozeniny má | napsat zprávu | narozeniny jsou | telefonní číslo | slaví narozeniny | poznámka pro sebe`,
    done: `koupil | koupeno | koupila | prodáno | zaplatil | uhrazeno | utraceno | dal jsem | zaplaceno | zaplatila
      dala jsem | dali jsme | vzal jsem | dobil jsem | vzala jsem | vrátil jsem | vybral jsem | poslal jsem
      dobila jsem | dostal jsem | prodal jsem | půjčil jsem | koupili jsme | utratil jsem | vrátila jsem
      vybrala jsem | převedl jsem | poslala jsem | dostala jsem | dostali jsme | prodala jsem | půjčila jsem
      vydělal jsem | utratila jsem | utratili jsme | převedla jsem | objednal jsem | vydělala jsem
      zaplatili jsme | objednala jsem`,
  },
  {
    code: 'sk',
    toDo: `kúpim | mám kúpiť | na úhradu | idem kúpiť | ešte kúpiť | musím kúpiť | treba kúpiť | chcem kúpiť
      musíme kúpiť | treba vrátiť | chceme kúpiť | pamätať kúpiť | ešte zaplatiť | na zaplatenie
      zoznam nákupu | musím previesť | treba zaplatiť | plánujem kúpiť | nákupný zoznam | nezabudni kúpiť
      potrebujem kúpiť | mal by som kúpiť | nezabudnúť kúpiť | zostáva zaplatiť | je potrebné kúpiť
      mala by som kúpiť | pripomeň mi kúpiť | nezabudni zaplatiť | mal by som zaplatiť | nezabudnúť zaplatiť
      je potrebné zaplatiť | mala by som zaplatiť`,
    infinitives: `kúpiť | nakúpiť | dokúpiť | previesť | objednaj`,
    later: `časom | zajtra | neskôr | čoskoro | pozajtra | o týždeň | o pár dní | budúci rok | budúci týždeň
      budúci mesiac | budúci víkend | koncom mesiaca | koniec mesiaca | na konci mesiaca | do konca mesiaca
      keď bude výplata`,
    owed: `dlžím | dlh u | dlhujem | dlhujeme | som dlžný | som dlžná | sme dlžní | na vrátenie | môj dlh voči`,
    owing: `dlhuje mi | mi dlhuje | dlhujú mi | dlhuje nám | nám dlhuje | je mi dlžný | je mi dlžná
      ešte mi nevrátil | dostanem späť od | ešte mi nevrátila`,
    unbought: `nekúpené | vypredané | neuhradené | nevzal som | nekúpil som | nezaplatené | nevzala som | nekúpila som
      nekúpili sme | nezaplatil som | nič som nekúpil | nezaplatila som | nič som nekúpila | karta zamietnutá
      odišla bez nákupu | platba zamietnutá | odišiel bez nákupu | ešte som nezaplatil | rozmyslel som si to
      ešte som nezaplatila | rozmyslela som si to | zrušil som objednávku | zrušila som objednávku
      rozhodol som sa nekúpiť | rozhodla som sa nekúpiť | vrátil som sa bez nákupu`,
    price: `stoja | majú za | chcú za | liter za | za koľko | ponuka na | ponuka za | stúpla na | kalkulácia
      zdražel na | v akcii za | v zľave za | je teraz za | liter je za | zdraželo na | zlacnené na
      najlacnejší | videl som za | najlacnejšia | najlacnejšie | videla som za | predáva sa za | cenová ponuka`,
    budget: `cieľ | denný limit | mesačný plán | vyhradené na | nie viac ako | chcem ušetriť | najviac minúť
      chcem našetriť | plán na mesiac | maximálne minúť`,
    due: `strhnú | strhne sa | obnoví sa | uzávierka | obnovuje sa | najneskôr do | posledný deň | predlžuje sa
      bude strhnuté | ďalšia platba | bude stiahnuté | na zaplatenie do | koniec skúšobnej doby`,
    perhaps: `raz | možno | bolo by | niekedy | kiež by | ak kúpim | uvažujem o | rozmýšľam o | jedného dňa
      malo by byť | keby som mal | chcel by som | malo by stáť | keby som mala | rozmýšľam nad | chcela by som
      keby som kúpil | keby som kúpila | uvažujem že kúpim`,
    vitals: `pulz | horúčka | glykémia | vážil som | saturácia | vážila som | cukor v krvi | počet krokov
      tepová frekvencia`,
    units: `kilogramov | gramov | litrov | kilometrov | metrov | týždňov | týždne | mesiacov | mesiace | rokov
      ľudí | ľudia | hostí | kusov | vajcia | vajíčok | fliaš | fľaše | plechoviek | balíčkov | tašiek
      bochníkov | plátkov | krajcov | hrnčekov | šálok | pohárov | lyžíc | lyžice | lyžičiek | tabliet
      kapsúl | bodov | krokov | stupňov | stránok | poschodí | poschodie | gólov`,
    schedule: `koľaj | let o | odchod | izba č | vlak o | odlieta | príchod | lekár o | zubár o | odchádza | začiatok
      miesto č | doktor o | hodina o | prichádza | stretnutie | otvárajú o | prednáška o | zatvárajú o
      objednaný na | objednaná na | nástup do lietadla`,
    address: `trieda | zvonček | námestie | nábrežie | poschodie | číslo izby | kód na dvere | súpisné číslo`,
    result: `polčas | výsledok | prvý set | prehral s | prehrala s | prehrali s | po predĺžení | koniec zápasu
      prehrali sme s | vyhrali sme nad`,
    reminder: `pamätať | pamätaj | zavolaj | ozvať sa | meniny má | nezabudni | zapamätať | nezabudnúť | pripomenúť
      pripomienka | má narodeniny | narodeniny má | narodeniny sú | napísať správu | telefónne číslo
      poznámka pre seba | oslavuje narodeniny`,
    done: `kúpil | kúpené | kúpila | minuté | dal som | predané | uhradené | dala som | dali sme | vzal som
      zaplatené | minul som | dobil som | vzala som | kúpili sme | minula som | minuli sme | vrátil som
      vybral som | poslal som | dobila som | dostal som | predal som | vrátila som | vybrala som | poslala som
      dostala som | dostali sme | predala som | požičal som | zarobil som | objednal som | požičala som
      zarobila som | zaplatili sme | previedol som | previedla som | objednala som`,
  },
  {
    code: 'bg',
    toDo: `ще купя | да купя | ще платя | ще купим | да платя | да върна | да взема | да купим | ще платим
      да платим | да поръчам | да изтегля | за плащане | за купуване | да спестя за | имам да плащам
      имам да купувам | списък за пазар | трябва да заредя | запомни да купиш | трябва да преведа
      трябва да се купи | трябва да се плати | трябва да се върне | не забравяй да купиш
      списък за пазаруване | не забравяй да платиш`,
    infinitives: `върни | плащай | купете | поръчай | преведи | купувай | поръчайте`,
    later: `утре | скоро | после | догодина | по-късно | вдругиден | на заплата | другия месец | след заплата
      след седмица | идната седмица | другата година | края на месеца | другата седмица | следващия месец
      след няколко дни | следващата година | следващата седмица | като взема заплата`,
    owed: `дължа | дължим | дълг към | имам да давам | дългът ми към | задлъжнял съм | имам да връщам
      трябва да й върна | трябва да ѝ върна | трябва да върна на | трябва да му върна`,
    owing: `ми дължи | дължи ми | ни дължи | дължи ни | ми дължат | дължат ми | ни дължат | не ми върна
      ще ми върне | да взема от | има да ми дава | не ми е върнал | не ми е платил | има да ми връща
      не ми е върнала | не ми е платила | имам да вземам от | трябва да ми върне`,
    unbought: `не взех | не купих | не платих | неплатено | неплатена | изчерпано | не купихме | отказах се
      не съм купил | не съм купила | не съм платил | не съм платила | без да купя нищо | отменена поръчка
      картата отказана | отказах поръчката | плащането не мина | анулирах поръчката | реших да не купувам
      поръчката е отказана | върнах се без да купя | тръгнах си без да купя`,
    price: `струва | оценка | струват | колко е | литъра е | станал е | видях за | искат ми | искат за | падна на
      цената е | сега е по | литърът е | оферта за | оферта от | оценен на | видях я за | качи се на
      видях го за | поискаха ми | поскъпна на | поскъпна до | вдигна се на | най-евтиното | най-евтиният
      най-евтината | най-евтино е | в промоция за | продават го за | на промоция за | цена в момента
      на намаление за | цената се качи на`,
    budget: `цел | таван | лимит за | бюджет за | отделени за | максимум за | дневен лимит | месечен план
      не повече от | предвидени за | месечен бюджет | план за месеца | искам да спестя | искам да отделя
      искаме да спестим | най-много да похарча`,
    due: `срок | падеж | изтича | падежът е | дължимо до | плащане до | платимо до | валидно до | валиден до
      най-късно до | ще се удържи | ще ми вземат | подновява се | да се плати до | ще бъде удържано
      следващо плащане | край на пробния период | последен ден за плащане | ще се изтегли автоматично`,
    perhaps: `дано | де да | някога | би било | може би | ако купя | вероятно | обмислям | ако взема | щеше да е
      бих искал | някой ден | евентуално | бих искала | би струвало | мисля си за | щях да платя
      чудя се дали | ако бях купил | мисля да купя | ако бях купила | щеше да струва | може да струва
      трябва да струва | трябва да е около | сигурно ще струва`,
    vitals: `тежа | пулс | ръст | тегло | кръвно | треска | крачки | стъпки | глюкоза | калории | височина
      сатурация | температура | кръвна захар | ниво на захар | килограмите ми | сърдечен ритъм`,
    units: `кг | кила | кило | килограма | г | грама | л | литра | литър | мл | км | километра | метра | см | мм
      мин | минути | ч | часа | час | сек | секунди | дни | дена | седмици | месеца | години | годишен
      годишна | души | човека | хора | гости | броя | брой | парчета | яйца | бутилки | шишета | кутии
      пакета | опаковки | кашона | торби | хляба | самуна | филии | чаши | лъжици | лъжички | таблетки
      хапчета | капсули | точки | крачки | процента | градуса | ккал | страници | етажа | етаж | пъти | път
      гола | квтч | дузина`,
    schedule: `гейт | зала | перон | среща | тръгва | каца в | начало | влак в | час за | урок в | аларма | бординг
      започва | почва в | коловоз | седалка | полет в | час при | лекар в | заминава | излита в | излитане
      пристига | събрание | отваря в | автобус в | часът е в | затваря в | пристигане | стая номер
      изход номер | място номер | зъболекар в | номер на полета | качване на борда | начален час на мача`,
    address: `пин | бул. | етаж | вход | блок | улица | адрес | площад | сграда | звънец | квартал | домофон
      булевард | пощенски код | код за входа | код на вратата | номер на къщата | номер на стаята
      апартамент номер`,
    result: `бихме | равен | вкара | победи | гол на | победиха | резултат | победихме | загуби от | равенство
      полувреме | голове на | първи сет | втори сет | след дузпи | загубиха от | загубихме от | мачът свърши
      спечели срещу | мачът завърши | спечелиха срещу | спечелихме срещу | след продължения
      завършиха наравно`,
    reminder: `рд на | помни | парола | звънни | запомни | навършва | обади се | напомняне | да звънна | да запомня
      напомни ми | номерът ми | номерът на | да пиша на | имен ден на | не забравяй | паролата за
      да се обадя | рожден ден е | рожден ден на | да не забравя | има рожден ден | бележка за мен
      телефонен номер | рожденият ден на`,
    done: `взех | купих | купен | дадох | купено | купена | взехме | платих | върнах | пратих | купихме | платено
      платена | дадохме | заредих | поръчах | получих | платихме | похарчих | върнахме | изтеглих | преведох
      изпратих | продадох | заплатих | съм купил | похарчено | получихме | продадено | съм купила | похарчихме
      преведохме | продадохме | удържаха ми`,
  },
  {
    code: 'sr',
    toDo: `kupiću | platiću | da kupim | ću kupiti | da platim | za kupovinu | za plaćanje | treba kupiti
      moram kupiti | treba platiti | treba vratiti | moram platiti | da uštedim za | treba da vratim
      treba da kupimo | moram da vratim | treba da naručim | treba da uplatim | treba da dopunim
      treba da platimo | moramo da kupimo | seti se da kupiš | treba da podignem | treba da prebacim
      moramo da platimo | ne zaboravi da kupiš | ne zaboravi da platiš | ne zaboraviti platiti`,
    infinitives: `kupiti | podići | platiti | vratiti | naručiti | uplatiti | dopuniti | izmiriti | prebaciti | isplatiti`,
    later: `sutra | posle | uskoro | kasnije | dogodine | prekosutra | za par dana | iduće godine | na dan plate
      iduće nedelje | idućeg meseca | sledeći mesec | krajem meseca | sledeće godine | sledeće nedelje
      sledeće sedmice | sledećeg meseca | na kraju meseca | do kraja meseca | kad legne plata
      za nedelju dana | kad primim platu`,
    owed: `dugujem | dug kod | dugujemo | dužan sam | dužna sam | sam dužan | sam dužna | dužni smo | smo dužni
      dug prema | imam da vratim | treba da vratim | moram da vratim | treba da vratimo`,
    owing: `duguje mi | mi duguje | duguju mi | mi duguju | duguje nam | nam duguje | vratiće mi | dužan mi je
      dužna mi je | mi je dužan | mi je dužna | dužni su mi | nije mi vratio | nije mi platio
      ima da mi vrati | nije mi vratila | nije mi platila | mora da mi vrati | treba da mi vrati
      još mi nije vratio | još mi nije vratila`,
    unbought: `neplaćeno | nisam uzeo | rasprodato | nisam kupio | nisam uzela | nisam kupila | nismo kupili
      nisam platio | nije plaćeno | nisam platila | uplata odbijena | kartica odbijena | predomislio sam se
      otkazao porudžbinu | otišao bez kupovine | otišla bez kupovine | odlučio da ne kupim
      odustao od kupovine | predomislila sam se | otkazala porudžbinu | porudžbina otkazana
      odlučila da ne kupim | odustala od kupovine | vratio se bez kupovine | otkazao sam porudžbinu`,
    price: `košta | sad je | ima za | koštaju | procena | palo na | litar je | video za | traže za | traže mi
      pošto je | videla za | ponuda za | ponuda od | predračun | skočilo na | poskupeo na | video sam za
      poskupelo na | na akciji za | najjeftiniji | najjeftinija | najjeftinije | videla sam za | prodaje se za
      tražili su mi | na popustu za | trenutna cena | pojeftinilo na | na sniženju za`,
    budget: `cilj | limit za | ne više od | ograničenje | odvojeno za | dnevni limit | mesečni plan | plan za mesec
      maksimalno za | predviđeno za | hoću da uštedim | želim da uštedim | želimo da uštedimo
      najviše da potrošim`,
    due: `rok | ističe | dospeva | dospeće | važi do | skida se | platiti do | skinuće se | plaća se do
      obnavlja se | obnoviće se | naplatiće se | biće skinuto | produžava se | najkasnije do | za plaćanje do
      biće naplaćeno | sledeća uplata | sledeća naplata | kraj probnog perioda | poslednji dan za plaćanje`,
    perhaps: `možda | nekad | nekada | bilo bi | ako kupim | koštao bi | voleo bih | koštalo bi | koštala bi
      bi koštalo | eventualno | volela bih | kamo sreće | dvoumim se | jednog dana | da sam kupio
      razmišljam o | da sam kupila | kad bih kupio | kad bih kupila | moglo bi da košta | trebalo bi da bude
      razmišljam da kupim | razmišljam da uzmem | trebalo bi da košta | verovatno će koštati`,
    vitals: `težina | kilaža | koraci | visina | pritisak | otkucaji | groznica | kalorije | težak sam | teška sam
      saturacija | nivo šećera | broj koraka | šećer u krvi | izmerio sam se | izmerila sam se`,
    units: `kilograma | grama | litar | litara | kilometara | metara | minuta | sati | sata | sat | časova | sekundi
      dana | dan | nedelja | nedelje | meseci | meseca | godina | godine | osoba | osobe | ljudi | gostiju
      kom | komada | jaja | flaša | boca | konzervi | pakovanja | paketa | pak | kutija | kesa | hlebova
      vekni | vekne | kriški | parčeta | parčadi | šolja | čaša | kašika | kašičica | tableta | kapsula
      poena | bodova | koraka | posto | procenata | stepeni | strana | stranica | spratova | sprat | puta
      golova | gola | tuce`,
    schedule: `gejt | stiže | let u | voz u | čas u | polazi | polazak | kreće u | dolazak | sleće u | bording
      počinje | početak | kolosek | sedište | lekar u | zubar u | poleće u | dolazi u | učionica | sastanak
      zakazano | termin u | doktor u | soba broj | broj leta | autobus u | ukrcavanje | izlaz broj
      mesto broj | otvara se u | predavanje u | zatvara se u`,
    address: `trg | bul. | ulaz | sprat | zvono | zgrada | bulevar | naselje | broj kuće | stan broj | broj sobe
      kućni broj | šifra ulaza | poštanski broj | šifra za vrata`,
    result: `pobedio | gol dao | dao gol | pobedila | pobedili | poraz od | nerešeno | prvi set | poluvreme
      na penale | pobeda nad | izgubio od | izgubila od | izgubili od | postigao gol | izgubili smo od
      finale završeno | utakmica završena | posle produžetaka | utakmica se završila`,
    reminder: `zovi | šifra | zvati | pozovi | zapamti | lozinka | broj je | pozvati | nazvati | javi se | moj broj
      zapamtiti | podsetnik | podsetiti | javiti se | podseti me | rođendan je | puni godina | ne zaboravi
      ima rođendan | rođendan ima | ne zaboraviti | broj telefona | rođendan mu je | rođendan joj je
      da ne zaboravim | beleška za sebe`,
    done: `dao | dala | uzeo | kupio | uzela | dobio | kupili | platio | poslao | dobila | primio | prodao
      platila | plaćeno | podigao | podigla | poslala | dopunio | primila | prodala | prodato | uplatio
      kupljeno | potrošio | dali smo | prebacio | dopunila | pozajmio | uplatila | potrošila | potrošeno
      prebacila | uzeli smo | pozajmila | vratio sam | dobili smo | platili smo | vratila sam | prodali smo
      potrošili smo`,
  },
  {
    code: 'hr',
    toDo: `kupit ću | platit ću | za kupiti | za kupnju | za platiti | hoću kupiti | idem kupiti | još platiti
      moram podići | želim kupiti | uštedjeti za | moram vratiti | moramo kupiti | trebam kupiti
      moram naručiti | moram uplatiti | moramo platiti | treba naručiti | treba uplatiti | trebam platiti
      trebam vratiti | trebamo kupiti | moram prebaciti | planiram kupiti | trebao bih kupiti
      namjeravam kupiti | sjetiti se kupiti | popis za kupovinu | trebao bih platiti | trebala bih kupiti
      ne zaboravi kupiti | podsjeti me kupiti | trebala bih platiti | ne zaboravi platiti
      podsjeti me platiti | ne zaboraviti kupiti | da ne zaboravim kupiti | da ne zaboravim platiti`,
    infinitives: `platit | podmiriti | nadoplatiti`,
    later: `poslije | nakon plaće | idući tjedan | idući mjesec | na dan plaće | krajem mjeseca | za tjedan dana
      sljedeći tjedan | sljedeći mjesec | sljedeće godine | sljedećeg tjedna | na kraju mjeseca
      do kraja mjeseca | kad sjedne plaća | sljedećeg mjeseca | kad dobijem plaću`,
    owed: `moram vratiti | treba vratiti | trebam vratiti | moramo vratiti | imam za vratiti`,
    owing: `vratit će mi | ima mi vratiti | mora mi vratiti | treba mi vratiti`,
    unbought: `rasprodano | otkazao narudžbu | otišao bez kupnje | otišla bez kupnje | odlučio ne kupiti
      odustao od kupnje | otkazala narudžbu | narudžba otkazana | plaćanje odbijeno | odlučila ne kupiti
      odustala od kupnje | vratio se bez kupnje | otkazao sam narudžbu`,
    price: `litra je | vidio za | procjena | cijena je | vidjela za | poskupio na | vidio sam za | poskupjelo na
      vidjela sam za | trenutna cijena`,
    budget: `proračun za | mjesečni plan | hoću uštedjeti | plan za mjesec | želim uštedjeti | želimo uštedjeti
      mjesečni proračun | najviše potrošiti`,
    due: `dospijeva | dospijeće | vrijedi do | skinut će se | produžuje se | obnovit će se | naplatit će se
      bit će skinuto | sljedeća uplata | bit će naplaćeno | sljedeća naplata | zadnji dan za plaćanje
      kraj probnog razdoblja`,
    perhaps: `da barem | volio bih | voljela bih | trebalo bi biti | moglo bi koštati | razmišljam kupiti
      trebalo bi koštati | vjerojatno će koštati`,
    vitals: `vrućica | vagao sam se | vagala sam se | razina šećera`,
    units: `tjedana | tjedna | mjeseci | mjeseca | boce | limenki | pakiranja | vrećica | kruhova | štruca
      komadića | šalica | žlica | žličica | stupnjeva | stupnja | katova | kat`,
    schedule: `sat u | ukrcaj | vlak u | sjedalo | dvorana | budilica | slijeće u | kolosijek | polijeće u | liječnik u
      mjesto broj | dogovoreno u`,
    address: `kat | avenija | portafon`,
    result: `pobijedio | zabio gol | pobijedila | pobijedili | neriješeno | pobjeda nad | poluvrijeme
      nakon produžetaka | utakmica je završila`,
    reminder: `nazovi | zaporka | podsjetnik | podsjetiti | podsjeti me | šifra za wifi | bilješka za sebe`,
    done: `posudio | posudila | nadoplatio | nadoplatila`,
  },
  {
    code: 'sl',
    toDo: `bom kupil | še kupiti | bom kupila | bom plačal | grem kupit | še plačati | za plačati | za plačilo
      bom plačala | moram vrniti | treba vrniti | hočem kupiti | varčevati za | moram plačati | moram poslati
      treba plačati | moram naročiti | moram dvigniti | moram nakazati | moramo plačati | treba naročiti
      treba je kupiti | moral bi kupiti | načrtujem nakup | treba je plačati | potrebno plačati
      moral bi plačati | morala bi kupiti | nameravam kupiti | ne pozabi kupiti | morala bi plačati
      ne pozabi plačati | opomni me plačati | ne pozabiti kupiti | spomni me da kupim | nakupovalni seznam
      nakupovalni listek | ne pozabiti plačati | da ne pozabim kupiti | da ne pozabim plačati`,
    infinitives: `kupi | plačaj | vrniti | plačati | naročiti | dvigniti | nakazati | poravnati | napolniti`,
    later: `jutri | kmalu | kasneje | pozneje | po plači | drugo leto | drugi teden | drugi mesec | ko bo plača
      pojutrišnjem | konec meseca | čez en teden | čez nekaj dni | naslednje leto | prihodnje leto
      naslednji teden | prihodnji teden | naslednji mesec | prihodnji mesec | ob koncu meseca
      do konca meseca`,
    owed: `dolg do | dolgujem | dolg pri | dolgujeva | dolgujemo | dolžan sem | dolžna sem | sem dolžan
      sem dolžna | smo dolžni | moram vrniti | treba vrniti | moramo vrniti | imam za vrniti`,
    owing: `mi dolguje | dolguje mi | nam dolguje | dolguje nam | mi ni vrnil | še ni vrnil | mi bo vrnil
      mi dolgujejo | mi je dolžan | mi je dolžna | dolžan mi je | dolžna mi je | mi ni vrnila | še ni vrnila
      mi ni plačal | mi bo vrnila | mi ni plačala | mi mora vrniti | mora mi vrniti`,
    unbought: `neplačano | ni plačano | nisem vzel | razprodano | nisem kupil | nisem vzela | brez nakupa
      nisem kupila | nisem plačal | nisem plačala | sem si premislil | sem si premislila | kartica zavrnjena
      plačilo zavrnjeno | preklical naročilo | preklicala naročilo | naročilo preklicano
      odločil sem se da ne kupim | odločila sem se da ne kupim`,
    price: `stane | ocena | stanejo | liter je | liter po | videl za | imajo za | padla na | zahtevajo | hočejo za
      zrasla na | je zdaj po | ponudba za | ponudba od | znižano na | najcenejši | najcenejša | najcenejše
      ocenjeno na | podražil na | pocenilo na | v akciji za | videl sem za | prodajajo za | podražilo na
      po koliko je | videla sem za | cena se je dvignila na`,
    budget: `proračun | omejitev | ne več kot | namenjeno za | mesečni načrt | načrt za mesec | največ porabiti
      želim prihraniti | želimo prihraniti | želim privarčevati | hočem privarčevati`,
    due: `zapade | poteče | trgajo | se trga | velja do | zapadlost | bo trgalo | se obnovi | obnovitev
      plačati do | se podaljša | bo bremenilo | za plačilo do | najkasneje do | bo zaračunano
      naslednje plačilo | naslednja bremenitev | zadnji dan za plačilo | konec preizkusnega obdobja`,
    perhaps: `morda | nekoč | mogoče | rad bi | enkrat | bi bilo | bi stal | rada bi | če kupim | bi stalo | stalo bi
      bi stala | ko bi le | nekega dne | če bi kupil | če bi kupila | moralo bi biti | moralo bi stati
      verjetno bo stalo | razmišljam da bi kupil | razmišljam da bi kupila`,
    vitals: `teža | utrip | tehtam | koraki | pritisk | vročina | tehtal sem | krvni tlak | tehtala sem
      krvni sladkor | raven sladkorja | število korakov`,
    units: `dek | uri | ure | dneva | tednov | tedna | mesecev | leta | oseb | osebe | gostov | kos | kosov | kosi
      jajc | jajca | steklenic | steklenice | pločevink | paketov | zavojčkov | škatel | vrečk | štruc
      hlebcev | rezin | skodelic | kozarcev | žlic | žličk | točk | korakov | odstotkov | procentov | stopinj
      strani | nadstropij | nadstropje | ducat`,
    schedule: `tir | odhod | začne | sedež | prispe | prihod | let ob | odpelje | začetek | soba št | vlak ob | pouk ob
      budilka | vkrcanje | izhod št | učilnica | sestanek | odleti ob | termin ob | avtobus ob | naročen ob
      odprejo ob | zaprejo ob | pristane ob | naročena ob | zdravnik ob | številka leta | predavanje ob
      zobozdravnik ob`,
    address: `vhod | cesta | stavba | zvonec | naslov | koda vrat | nadstropje | koda vhoda | stanovanje št
      koda za vrata | številka sobe | hišna številka | poštna številka`,
    result: `remi | izid | zadel | gol za | premagal | prvi niz | premagala | premagali | zmaga nad | drugi niz
      neodločeno | poraz proti | zmagal proti | po podaljšku | zmagali proti | izgubil proti | izgubili proti
      izgubili smo proti | po enajstmetrovkah | tekma se je končala | finale se je končal`,
    reminder: `geslo | pisati | bo star | opomnik | pokliči | klicati | bo stara | opomni me | spomni me | ne pozabi
      poklicati | zapomni si | ne pozabiti | številka je | zapomniti si | zapisek zase | da ne pozabim
      moja številka | rojstni dan je | ima rojstni dan | rojstni dan ima | telefonska številka
      praznuje rojstni dan`,
    done: `dal | vzel | vrnil | vzela | dobil | plačal | vrnila | poslal | prejel | prodal | plačala | plačano
      porabil | dvignil | nakazal | naročil | prejela | posodil | porabila | zapravil | dvignila | nakazala
      naročila | posodila | poravnal | zapravila | poravnala | plačali smo | zapravili smo`,
  },
  {
    code: 'uk',
    treated: `пригостив | пригостила | заплатив сусід | за рахунок фірми`,
    asked: `заплатити`,
    elapsed: `треба було`,
    coming: `треба`,
    toDo: `не забути | куплю | купимо | заплачу | ще купити | до сплати | маю купити | на купівлю | треба зняти | мушу купити
      хочу купити | треба купити | варто купити | буду платити | ще заплатити | треба віддати | маю заплатити
      мусимо купити | буду купувати | хочемо купити | планую купити | накопичити на | треба сплатити
      треба оплатити | треба замовити | мушу заплатити | слід заплатити | нагадай купити | список покупок
      треба заплатити | треба повернути | треба поповнити | потрібно купити | збираюся купити
      збираюсь купити | треба переказати | не забути купити | не забудь купити | пам'ятати купити
      потрібно сплатити | потрібно оплатити | нагадай заплатити | потрібно заплатити | необхідно сплатити
      не забути сплатити | не забути заплатити | не забудь заплатити | нагадай мені купити
      залишилось заплатити`,
    infinitives: `купи | зняти | замов | купити | віддати | заплати | сплатити | оплатити | замовити | докупити
      заплатити | повернути | поповнити | прикупити | переказати`,
    later: `потім | завтра | пізніше | через рік | незабаром | з зарплати | післязавтра | на вихідних
      через тиждень | кінець місяця | в кінці місяця | після зарплати | наступного року | до кінця місяця
      у день зарплати | наступного тижня | наступний місяць | як буде зарплата | наступний тиждень
      наступного місяця | наприкінці місяця | через кілька днів | на наступному тижні | в наступному місяці`,
    owed: `винен | винна | ми винні | мій борг | заборгував | борг перед | заборгувала | маю віддати | мушу віддати
      маю повернути | треба віддати | мушу повернути | треба повернути | маємо повернути`,
    owing: `має мені | винен нам | нам винен | нам винна | нам винні | винен мені | винна мені | винні мені
      мені винен | мені винна | мені винні | не повернув | повинен мені | повинна мені | не повернула
      ще не віддав | поверне мені | ще не віддала | віддасть мені | не віддав мені | не віддала мені
      має віддати мені`,
    unbought: `не сплатив | не взяв | не купив | не взяла | не купили | передумав | не купував | не оплатив | передумала
      не купувала | не заплатив | не оплатила | не сплачено | не оплачено | не заплатила | так і не купила
      нічого не купила | картку відхилено | пішов без покупок | пішла без покупок | немає в наявності
      оплата не пройшла | вирішив не купувати | скасував замовлення | вирішила не купувати
      скасувала замовлення | замовлення скасовано`,
    price: `відкладаю на | почім | коштує | вже по | оцінка | літр по | просять | по чому | коштують | зараз по | бачив за
      бачив по | кошторис | впала до | бачила за | бачила по | оцінили в | розрахунок | виросла до
      найдешевша | найдешевше | ціна зараз | продають за | продають по | на акції за | по акції за
      найдешевший | сказали ціну | пропозиція за | пропонують за | подорожчав до | подешевшав до
      зі знижкою за | подорожчало до | подорожчала до | ціна зросла до`,
    budget: `ціль | мета | ліміт | бюджет на | не більше | заклав на | заклала на | максимум на | хочу відкласти
      план на місяць | місячний бюджет | хочу накопичити | хочу зекономити | планую витратити
      хочемо накопичити`,
    due: `строк | термін | діє до | дедлайн | спливає | спишуть | списання | дійсна до | спишеться | не пізніше
      дійсний до | сплатити до | оплатити до | заплатити до | до сплати до | закінчується | буде списано
      поновлюється | подовжується | продовжиться | наступний платіж | останній день оплати
      закінчиться пробний період`,
    perhaps: `хочу | чекаю знижку | от би | було б | мабуть | колись | можливо | подумую | вийшло б | хотів би | хотіла б | думаю про
      розглядаю | якби купив | якщо куплю | якщо взяти | якби купила | коштувало б | коштував би | коштувала б
      може купити | мало б бути | якби я купив | думаю купити | якби я купила | має коштувати
      могло б коштувати | має бути приблизно`,
    vitals: `чсс | жар | вага | важу | тиск | пульс | кроки | зріст | калорії | зважився | зважилась | сатурація
      серцебиття | цукор крові | рівень цукру | цукор у крові | кількість кроків`,
    units: `кіло | кілограм | кілограмів | кілограми | грам | грамів | літр | літри | літрів | кілометрів | метр
      метрів | хвилин | хвилини | год | годин | секунд | днів | дні | день | тижнів | тижні | місяців | місяці
      років | роки | рік | осіб | людей | людини | гостей | шт | штук | штуки | яєць | яйця | пляшок | пляшки
      банок | банки | пачок | пачки | упаковок | коробок | пакетів | буханок | буханки | скибок | шматків
      чашок | склянок | ложок | ложки | таблеток | капсул | балів | очок | кроків | відсотків | процентів
      градусів | сторінок | поверхів | поверх | разів | рази | раз | голів | голи | квт | дюжина`,
    schedule: `зал | рейс | виліт | колія | вагон | нарада | урок о | пара о | від'їзд | виїзд о | посадка | початок
      кабінет | поїзд о | потяг о | зустріч | лікар о | прибуття | прибуває | приїзд о | прийом о | запис до
      платформа | аудиторія | автобус о | заняття о | будильник | починається | вихід номер | місце номер
      відправлення | стоматолог о | кімната номер | зачиняється о | відправляється | відчиняється о`,
    address: `вул | пін | вул. | буд. | вхід | площа | вулиця | просп. | поверх | корпус | індекс | адреса | бульвар
      будинок | під'їзд | пін-код | проспект | провулок | код дверей | код під'їзду | код домофона
      номер будинку | номер кімнати | квартира номер`,
    result: `тайм | нічия | забив | забили | переміг | обіграв | програв | рахунок | виграв у | обіграли | програла
      програли | перемогла | перемогли | виграли у | перший сет | другий сет | по пенальті | в овертаймі
      зіграли внічию | результат матчу | матч завершився | матч закінчився | фінал завершився`,
    reminder: `др у | пароль | нагадай | набрати | пам'ятай | нагадати | подзвони | написати | пам'ятати | не забути
      не забудь | мій номер | запам'ятай | подзвонити | запам'ятати | нагадування | зателефонуй | виповнюється
      нотатка собі | замітка собі | передзвонити | номер телефону | зателефонувати | день народження у
      у неї день народження | у нього день народження`,
    done: `дав | взяв | дала | дали | зняв | купив | взяла | взяли | зняла | купила | купили | віддав | скинув
      продав | куплено | сплатив | оплатив | віддала | перевів | скинула | замовив | отримав | продала
      продали | продано | позичив | заробив | заплатив | сплатила | сплачено | оплатила | оплатили | оплачено
      витратив | повернув | перевела | поповнив | замовила | отримала | отримали | позичила | заробила
      заплатила | заплатили | витратила | витратили | витрачено | повернула | переказав | відправив
      поповнила | переказала | відправила`,
  },
  {
    code: 'ru',
    treated: `угостил | угостила | за мой счет заплатил | заплатил сосед | заплатила соседка | заплатил друг | проставился | за счет фирмы | за счет компании`,
    asked: `закинуть | вернуть | отдать | оплатить | заплатить | купить | внести`,
    elapsed: `нужно было | надо было | надо же | пришлось заплатить | пришлось оплатить | на завтра`,
    planned: `не больше | предложил* за | вырастет до | подорожает до | поднимут до`,
    coming: `зарплата будет | аванс будет | должны прийти | должны заплатить | завтра | послезавтра | на следующей неделе | в следующем месяце | надо | нужно`,
    toDo: `не забыть | не забудь | напомни | напоминание | купим | оплачу | к оплате | надо снять | на покупку | что купить | надо купить | надо отдать
      хочу купить | накопить на | надо вернуть | надо скинуть | нужно купить | стоит купить | буду платить
      хотим купить | надо оплатить | надо заказать | нужно вернуть | должен купить | должна купить
      буду покупать | надо заплатить | надо перевести | надо пополнить | нужно оплатить | нужно отменить
      нужно продлить | пора заплатить | напомни купить | помнить купить | нужно заплатить | планирую купить
      осталось купить | должен заплатить | должна заплатить | следует оплатить | собираюсь купить
      не забыть купить | не забудь купить | напомни оплатить | необходимо купить | напомни заплатить
      не забыть оплатить | напомни мне купить | осталось заплатить | необходимо оплатить | не забыть заплатить
      не забудь заплатить | напомни мне заплатить`,
    infinitives: `снять | купить | отдать | оплати | закажи | вернуть | скинуть | оплатить | заказать | докупить
      заплатить | перевести | пополнить | прикупить`,
    later: `позже | потом | вскоре | попозже | через год | с зарплаты | послезавтра | через месяц | на выходных
      через неделю | конец месяца | в конце месяца | после зарплаты | следующий месяц | до конца месяца
      в день зарплаты | через пару дней | следующая неделя | в следующем году | в следующем месяце
      как будет зарплата | на следующей неделе | через несколько дней | когда придёт зарплата`,
    owed: `должен | должна | торчу | я должен | я должна | мой долг | задолжал | мы должны | должен ей | должна ей | задолжала
      должен ему | должна ему | ещё должен | ещё должна | долг перед | надо отдать | я в долгу у | отдать долг
      должен денег | должна денег | надо вернуть | нужно отдать | вернуть долг | нужно вернуть
      остался должен | осталась должна`,
    owing: `не отдал | не вернул | не отдала | должен мне | должна мне | должны мне | мне должен | мне должна
      мне должны | нам должен | нам должна | нам должны | должен нам | должны нам | торчит мне | не вернула
      вернёт мне | отдаст мне | не заплатил мне | должен вернуть мне | должна вернуть мне`,
    unbought: `не оплатила | не заплатила | не оплачен* | не купила | не стал брать | не взял | не купил | передумал | не покупал | не оплатил | не покупала | не заплатил | отменил заказ
      заказ отменён | нет в наличии | решил не брать | отменила заказ | так и не купила | решила не брать
      карту отклонили | ничего не купила | ушёл без покупок | ушла без покупок | оплата не прошла
      решил не покупать | решила не покупать | вернулся без покупок | вернулась без покупок`,
    price: `накопить | коплю | откладываю на | будет стоить | стоил бы | стоит | стоят | смета | почём | уже по | расчёт | просят | литр по | видел за | видел по | вырос до
      упала до | сейчас по | видела за | видела по | оценили в | насчитали | продают за | продают по
      выросла до | по акции за | на акции за | цена сейчас | сказали цену | подорожал до | подешевел до
      предлагают за | подорожала до | подорожало до | со скидкой за | самый дешёвый | самая дешёвая
      самое дешёвое | предложение за`,
    budget: `цель | лимит на | не более | не больше | лимит трат | заложил на | заложила на | дневной лимит
      хочу отложить | хочу накопить | план на месяц | хотим накопить | месячный бюджет | хочу сэкономить
      планирую потратить`,
    due: `спишут | истекает | годен до | спишется | списание | внести до | продлится | не позднее | оплатить до
      к оплате до | обновляется | заплатить до | действует до | продлевается | заканчивается | будет списано
      действителен до | действительна до | следующий платёж | последний день оплаты
      закончится пробный период`,
    perhaps: `хочу | вот бы | было бы | думаю о | стоил бы | вышло бы | возможно | наверное | хотел бы | стоило бы
      стоила бы | подумываю | хотела бы | если куплю | если брать | может быть | как-нибудь | обошлось бы
      может купить | думаю купить | рассматриваю | когда-нибудь | если бы купил | должно стоить
      должен стоить | если бы купила | если бы я купил | могло бы стоить | если бы я купила
      должно быть около`,
    vitals: `вес | вешу | шаги | рост | весил | весила | давление | взвесился | взвесилась | сахар крови
      сердцебиение | прошёл шагов | сахар в крови | уровень сахара | количество шагов`,
    units: `килограмм | килограмма | килограммов | грамм | граммов | литр | литров | километров | метров | минут
      минуты | часов | дней | дня | недель | недели | месяцев | месяца | лет | года | человек | чел | человека
      яиц | бутылок | бутылки | пачек | упаковки | пакетов | ломтиков | кусков | кусочков | чашек | стаканов
      ложек | баллов | очков | шагов | процентов | градусов | страниц | этажей | этаж | раза | голов`,
    schedule: `вылет | прилёт | перрон | созвон | врач в | пара в | выезд в | кабинет | поезд в | встреча | приём в
      отъезд в | прибытие | приезд в | запись к | прибывает | аудитория | самолёт в | совещание | к врачу в
      занятие в | начинается | путь номер | отправление | выход номер | место номер | отправляется
      стоматолог в | комната номер | открывается в | закрывается в`,
    address: `пр-т | пер. | этаж | корп. | индекс | пинкод | площадь | подъезд | пин-код | переулок | строение
      дом номер | код двери | номер дома | код подъезда | номер комнаты`,
    result: `ничья | забил | победил | обыграл | победила | победили | обыграла | обыграли | проиграл | выиграл у
      проиграла | проиграли | со счётом | выиграла у | выиграли у | счёт матча | первый сет | второй сет
      по пенальти | в овертайме | сыграли вничью | финальный счёт | результат матча | матч закончился
      матч завершился | финал закончился`,
    reminder: `помнить | напомни | позвони | набрать | написать | запомнить | напомнить | не забыть | мой номер
      позвонить | исполняется | напоминание | перезвонить | созвониться | заметка себе | номер телефона
      день рождения у | у неё день рождения | у него день рождения`,
    done: `израсходовал* | куплен* | заплатил* | купил* | отдал* | вернул* | оплатил* | потратил* | дал | взял | снял | внёс | купил | отдал | сняла | занял | отдала | отдали | вернул | скинул | продал
      заняла | внесла | оплатил | вернула | вернули | перевёл | закинул | заказал | получил | одолжил
      заплатил | уплачено | потратил | отправил | пополнил | закинула | заказала | получила | получили
      одолжила | потратила | потратили | потрачено | отправила | пополнила | заработал | заработала`,
  },
];
