import type { Things } from './things.ts';

export const GERMANIC: readonly Things[] = [
  // en
  {
    dining: `brekkie | brekky | supper | sarnie | sanger | toastie | cheeseburger | bagel sandwich | hoagie | poutine
      braai | take-out | chicken fillet roll | breakfast roll | sausage roll | meat pie | bunny chow | gatsby
      biltong | jollof rice | pounded yam | egusi | chop money | pani puri | chicken rice | laksa`,
    'dining.coffee': `iced latte | oat latte | macchiato | mocha | long black | short black | cold brew | iced coffee
      double double | cuppa | cup of tea | chai latte | matcha | matcha latte | hot chocolate | kopi o
      filter coffee | cutting chai | frappe | frappuccino | coffee shop`,
    'dining.bar': `pint of guinness | cider | ale | bottle of wine | glass of wine | round of drinks | my round | bar tab
      booze | bevvies | bevvy | schooner | tinnies | stubby | whisky | whiskey | vodka | gin and tonic
      tequila | prosecco | champagne | aperol | happy hour | six pack | off licence | liquor store`,
    groceries: `weekly shop | big shop | food shop | food shopping | oranges | mince | beef | pork | lamb | bacon
      sausages | chicken breast | salmon | tuna | oat milk | yogurt | yoghurt | bag of rice | garri | yam
      plantain | cooking oil | olive oil | groundnut oil | cereal | oats`,
    'groceries.bakery': `loaf of bread | sourdough | rolls | bread rolls | danish pastry | scone | scones | muffins | crumpets
      cinnamon roll | baps | pav | agege bread`,
    'groceries.supermarket': `corner shop | convenience store | grocery store | dairy run | spaza | wet market | provision shop
      milk bar | superette`,
    'transport.public': `bus fare | bus pass | oyster top up | opal card | octopus card | leap card | go card | commuter rail
      train fare | season ticket | travelcard | monthly pass | taxi fare minibus | danfo | shared taxi
      local train | light rail | railcard | e-scooter | scooter hire | bike share`,
    'transport.taxi': `cab fare | cab ride | minicab | uber ride | bolt ride | ola cab | ride share | ride home
      ride to airport | taxi home | motorbike taxi`,
    'transport.fuel': `unleaded | filled the tank | full tank | gas for car | gas money | petty fuel | cng | petrol for gen
      generator fuel`,
    'transport.parking': `parking meter | parking garage | meter | valet | parking permit | street parking | pay and display`,
    'transport.car': `toll road | congestion charge | mot | rego | road tax | car tax | panel beater | brake pads | wipers
      windscreen | windshield | car battery | car registration | license renewal | tow truck | towing | wof
      panelbeater | vulcanizer | erp | car payment | bike repair | adblue`,
    'travel.flight': `plane tickets | airline ticket | checked bag | baggage fee | seat upgrade | boarding pass`,
    'travel.hotel': `bnb | caravan park | hotel room | holiday park`,
    'travel.train': `interrail | sleeper train | rail pass | train to london`,
    'housing.rent': `rental flat | monthly rent | flat share | bond | pg rent | digs`,
    'housing.mortgage': `mortgage payment | house payment | home loan emi | bond repayment | strata loan`,
    'housing.maintenance': `repairman | helper | lawn mowing | boiler repair | boiler service | condo fee | condo fees | strata fees
      body corp | ground rent | maintenance fee | society maintenance | exterminator | roof repair | painter
      chimney sweep | window cleaner | garbage fee | bin charges | trash pickup | aircon servicing`,
    'utilities.electricity': `electricity bill | hydro bill | hydro | nepa bill | nepa token | prepaid power | electricity token
      leccy | current bill | utilities`,
    'utilities.water': `water rates | water and sewer | sewer bill | water charges`,
    'utilities.gas': `heating | heating bill | heating oil | gas refill | gas bottle | central heating`,
    'utilities.internet': `fiber internet | nbn | router rental | cable bill | landline`,
    'utilities.mobile': `cell bill | cell phone bill | cellphone bill | data plan | data sub | mobile data | sim only
      prepaid phone | credit top up`,
    'health.pharmacy': `medication | prescription | tablets | painkillers | antibiotics | supplements | inhaler | insulin
      band aids | antihistamines | contraceptive | condoms | hay fever tablets | panado | panadol | tylenol
      advil`,
    'health.doctor': `doc visit | gp visit | checkup | check-up | copay | co-pay | chiro | therapist | glasses
      contact lenses | braces | filling | root canal | xray | blood test | scan | vaccine | flu shot | jab
      gynae | er visit | specialist`,
    'health.fitness': `gym sub | spin class | personal trainer | fitness class | boxing class | climbing gym | bouldering
      tennis court | football pitch | five a side | badminton court | green fees | parkrun | marathon entry
      protein powder | whey protein`,
    education: `class fee | online course | evening class | exam | sat fee | driving lesson | driving lessons
      piano lesson | music lesson | uni fees | semester fee | coaching fee | student union | school trip
      lessons | workshop | language class`,
    'education.books': `ebook | textbook | textbooks | novel | notebooks | pens | pencils | school supplies | kindle book
      magazine | comic | photocopies | photocopy | xerox | paperback`,
    'entertainment.events': `movie ticket | movie tickets | flicks | film ticket | concert ticket | concert tickets | gig tickets
      musical | ballet | match ticket | game ticket | football ticket | footy | cricket ticket
      festival ticket | comedy show | stand up | play tickets`,
    'entertainment.streaming': `tv license`,
    'entertainment.games': `video game | videogame | steam game | xbox game | game pass | ps plus | nintendo switch game | robux
      v-bucks | vbucks | fortnite skin | in-app purchase | board game | dlc | pool table`,
    entertainment: `lottery ticket | scratchie | euromillions | powerball | pokies | poker | night out | hen do | stag do
      hobby | house party | owambe | club entry | dvd | vinyl | fishing licence | craft supplies`,
    'personal.beauty': `hair cut | hair dye | highlights | blow dry | braids | weave | mani pedi | eyebrows | threading | facial
      make-up | mascara | lipstick | foundation | moisturiser | moisturizer | sunscreen | cologne | shampoo
      conditioner | toothpaste | toothbrush | deodorant | soap | razors | razor blades`,
    'personal.gifts': `presents | xmas presents | christmas presents | greeting card | birthday card | gift voucher
      wrapping paper | secret santa | angpow | ang pow | ang bao | aso ebi | baby shower gift`,
    'personal.pets': `kibble | litter | dog groomer | flea treatment | dog walker | dog treats | dog toy | fish tank | hamster`,
    'personal.children': `pampers | baby wipes | baby formula | formula milk | nursery | childminder | nanny | au pair
      pocket money | kids allowance | stroller | pram | pushchair | car seat | kids clothes | summer camp
      afterschool club | soft play | kindy | school uniform | lunch money | child support`,
    'shopping.clothing': `trainers | takkies | kicks | sandals | flip flops | thongs | polo shirt | shorts | skirt | suit | undies
      bra | knickers | boxers | leggings | pyjamas | pajamas | hat | beanie | toque | cap | scarf | gloves
      belt | bag | backpack`,
    'shopping.electronics': `phone | iphone | new phone | mobile phone | screen protector | cable usb | earbuds | airpods | macbook
      ipad | printer ink | ink cartridge | batteries | power bank | powerbank | hard drive | usb stick
      television | speaker | smart watch | smartwatch | console | graphics card | adapter | sd card
      screen repair`,
    'shopping.home': `bed | table | shelf | bookcase | wardrobe | light bulbs | rug | cushions | pillows | duvet | sheets
      towels | towel | frying pan | pots | saucepan | cutlery | kettle | toaster | microwave | fridge
      washing machine | dishwasher | air fryer | vacuum | hoover`,
    'finance.insurance': `home insurance | house insurance | contents insurance | renters insurance | travel insurance
      pet insurance | dental insurance | medical aid | hmo`,
    'finance.fees': `bank fees | bank charge | bank charges | overdraft fee | late fee | transfer fee | account fee
      card fee | foreign transaction fee | speeding fine | library fine | penalty | service fee | postage
      passport fee | lawyer | solicitor | notary | bank card replacement`,
    'finance.loan': `loan payment | loan repayment | loan instalment | credit card payment | credit card bill
      paid back loan`,
    'finance.tax': `tax bill | self assessment | vat | rates bill | council rates | tax return | accountant | lpt
      property rates`,
    'cash.withdrawal': `withdrew | withdrawal | cash withdrawal | atm withdrawal | cashpoint | hole in the wall | took out cash
      got cash | took cash | withdrew cash | pos withdrawal`,
    'income.salary': `paycheck | paycheque | pay cheque | payslip | pay came | pay day | overtime pay | commission earned
      salary credited | stipend`,
    income: `allowance | sold bike | tax refund | freelance gig | invoice paid | side hustle | benefits
      universal credit | dole | unemployment | disability | sassa | bursary | inheritance | lottery win
      won bet | reimbursement | rental income | ebay sale | vinted sale | centrelink | jobseeker
      state pension | gift money received`,
    personal: `tithes | offering | church offering | offertory | collection plate | temple donation | sponsorship
      fundraiser`,
  },
  // de
  {
    dining: `fruehstueck | mittag | zmittag | zmorge | znacht | znüni | zvieri | abendbrot | nachtessen | jause
      gabelfrühstück | belegtes brötchen | doener | dönerteller | dürüm | bratwurst | leberkäse | leberkas
      leberkässemmel | leberkässemmerl | käsekrainer | würstl | würstelstand | schnitzel | schnitzelsemmel
      pommesbude | mittagstisch | frühstücken | pizzen | suppen | salate | bratwürste | maultaschen | käsespätzle | frikadelle | bulette
      flammkuchen | eiskugel | eisbecher | torte | krapfen | saft | säfte | apfelschorle | orangensaft | limo | limonade
      fritten | lieferessen | mensaessen`,
    'dining.coffee': `käffchen | kaffe | latte macchiato | milchkaffee | cappu | melange | verlängerter | großer brauner
      kleiner brauner | einspänner | café crème | kafi | käfeli | schale | eiskaffee | heiße schokolade
      kakao | coffee to go | kaffee to go | kaffees`,
    'dining.bar': `biere | bierchen | feierabendbier | halbe | krügerl | krügel | seiterl | maß | mass bier | weizen
      weißbier | hefeweizen | kölsch | helles | kasten bier | kiste bier | sixpack | wegbier | stange bier
      stangen | wein | weine | flasche wein | weißwein | rotwein | achterl | pils | radler | weinchen | weinschorle | glühwein | getränke`,
    groceries: `wocheneinkauf | großeinkauf | einkaufen | früchte | äpfel | bananen | orangen | kartoffeln | erdäpfel
      härdöpfel | tomaten | paradeiser | zwiebeln | gurke | fleischhauer | hackfleisch | faschiertes
      hähnchen | hühnchen | poulet | aufschnitt | schinken | speck | fisch | lachs | thunfisch | kartoffel | hähnchenbrust | reis | mehl | zucker | olivenöl | sprudel | würstchen`,
    'groceries.bakery': `brote | laib brot | semmerl | weckerl | schrippen | schrippe | wecken | gipfeli | weggli | zopf | breze
      brezn | laugenstange | hörnchen | kipferl | gebäck | teilchen | plunder | franzbrötchen | berliner
      zimtschnecke | mehlspeise | toastbrot | vollkornbrot | brezeln`,
    'groceries.supermarket': `bauernmarkt | tante emma laden | greißler | asialaden | büdchen`,
    'transport.public': `busfahrkarte | ubahn | sbahn | straßenbahn | ticket öpnv | einzelfahrt | einzelfahrkarte | tageskarte
      tagesticket | jahreskarte | wochenkarte | streifenkarte | d-ticket | klimaticket | semesterticket
      halbtax | generalabonnement | billet | billett | jobticket | schwarzfahren | fähre | zug | zugticket
      bahnticket | bahnfahrt | zugfahrt`,
    'transport.taxi': `taxi heim | mitfahrgelegenheit | sammeltaxi | taxifahrten`,
    'transport.fuel': `super plus | vollgetankt | volltanken | tankfüllung | tanke | tank voll | auto laden | strom tanken
      autogas | erdgas auto | kraftstoff`,
    'transport.parking': `parkschein | parkgebühr | parkgebühren | parkuhr | parkautomat | kurzparkzone | blaue zone | handyparken
      anwohnerparken | parkpickerl | stellplatz | parkticket | garagenmiete | parkieren`,
    'transport.car': `mautgebühr | pickerl | autobahnvignette | waschstraße | kfz-werkstatt | autoreparatur | reparatur auto
      inspektion | mfk | winterreifen | sommerreifen | reifenwechsel | radwechsel | ölwechsel | motoröl
      bremsen | bremsbeläge | scheibenwischer | autobatterie | kfz-steuer | kfz steuer | motorsteuer
      strassenverkehrsamt | kfz zulassung | abschleppdienst | ersatzteile auto | ersatzteile | ersatzteil | autoteile`,
    'travel.flight': `flüge | flugticket | flugtickets | rückflug | hinflug | handgepäck | aufgabegepäck | gepäck | flieger`,
    'travel.hotel': `hotelzimmer | pension zimmer | fewo | übernachtung | unterkunft | berghütte | kurtaxe | übernachtungen`,
    'travel.train': `ice | ice ticket | ic ticket | railjet | westbahn | nightjet | nachtzug | sparpreis
      sitzplatzreservierung | fernzug`,
    'housing.rent': `mieten | wg zimmer | kaution | mietzins | wohnungsmiete | monatsmiete`,
    'housing.mortgage': `hauskredit | baukredit | immobilienkredit | hausrate | wohnkredit | wohnungskredit | hypozins`,
    'housing.maintenance': `handwerker | schlosser | putzhilfe | reinigungskraft | bedienerin | haushaltshilfe | gärtner | hausgeld
      betriebskosten | nebenkostennachzahlung | reparatur | schornsteinfeger | rauchfangkehrer | kaminfeger
      müllgebühr | müllabfuhr | müll | kehrichtsack | renovierung | kammerjäger | reparaturen | klempners | wandfarbe | malerfarbe`,
    'utilities.electricity': `stromabschlag | stromkosten | stromnachzahlung | abschlag strom`,
    'utilities.water': `wasserrechnung | wasser abschlag | wassergeld | wasserkosten | kanalgebühr | wasserzins`,
    'utilities.gas': `gasabschlag | gasflasche | heizkosten | pellets | brennholz | propangas`,
    'utilities.internet': `wlan | kabelanschluss | breitband`,
    'utilities.mobile': `handytarif | handy guthaben | prepaid guthaben | aufladen | handy aufladen | wertkarte | datenvolumen
      sim-karte | simkarte | handyabo | natelrechnung | telefonrechnung | telefon rechnung | datenpaket | handyguthaben`,
    'health.pharmacy': `medikament | tabletten | pillen | pille | schmerztabletten | aspirin | antibiotika | vitamine | rezept
      rezeptgebühr | hustensaft | nasenspray | salbe | pflaster | kondome | nahrungsergänzung
      allergietabletten | augentropfen | zuzahlung | arznei`,
    'health.doctor': `arztrechnung | wahlarzt | zahnreinigung | zahnspange | füllung zahn | brille | kontaktlinsen
      linsen kontakt | osteopath | therapeut | hautarzt | frauenarzt | kinderarzt | untersuchung
      vorsorgeuntersuchung | blutabnahme | röntgen | impfung | heilpraktiker | selbstbehalt | franchise arzt
      hörgerät | einlagen | arztes | brillen | impfstoff`,
    'health.fitness': `fitnesscenter | fitnessabo | vereinsbeitrag | yogakurs | schwimmen | badi | klettern | tennisplatz
      tennisstunde | badminton | squash | fußball verein | tanzkurs | skipass | skifahren | eislaufen
      proteinpulver | eiweißpulver`,
    education: `studiengebühr | studiengebühren | semesterbeitrag | semestergebühr | uni | vhs kurs | sprachkurs
      deutschkurs | englischkurs | klavierstunde | gitarrenunterricht | unterricht | fahrstunde | fahrstunden
      führerschein | prüfung | prüfungsgebühr | seminar | klassenfahrt | klassenkasse | schulausflug | skikurs
      matura kurs | schulgebühr | kursgebühr`,
    'education.books': `büechli | buchladen | lehrbuch | schulbuch | schulbücher | e-book | hörbuch | zeitschrift | hefte | heft
      stifte | kugelschreiber | schulsachen | schulmaterial | kopien | ausdrucke | kopierkarte
      büchereiausweis | büchlein | taschenbuch | fachbuch`,
    'entertainment.events': `kinokarte | kinokarten | kinoticket | theaterkarten | ballett | ausstellung | fußballkarte
      fußballkarten | stadion | bundesliga ticket | matchticket | festivalticket | eintrittskarte
      eintrittskarten | kabarett | comedy | zirkus | kegeln | minigolf | kinobesuch | museumseintritt`,
    'entertainment.streaming': `abos | wow abo | gez | orf beitrag | serafe | streamingabo | streamingdienst`,
    'entertainment.games': `videospiel | videospiele | spiel | switch spiel | brettspiel | brettspiele | gesellschaftsspiel
      billard | kicker | flipper | dart`,
    entertainment: `lottoschein | eurojackpot | rubbellos | rubbellose | lose | brieflos | wette | sportwette | spielbank
      spielothek | klub eintritt | feiern | kirmes | jahrmarkt | oktoberfest | wiesn | weihnachtsmarkt
      fasching | bastelzeug | tombola | junggesellenabschied | polterabend | kegelbahn`,
    'personal.beauty': `frisöse | haarschnitt | haare schneiden | haare färben | haarfarbe | strähnchen | gelnägel | maniküre
      pediküre | fußpflege | enthaarung | augenbrauen | wimpern | schminke | lippenstift | wimperntusche
      creme | gesichtscreme | handcreme | sonnencreme | parfüm | spülung | duschgel | seife | deo | zahnpasta`,
    'personal.gifts': `gschenk | gschänk | geburtstagsgeschenk | weihnachtsgeschenk | weihnachtsgeschenke | hochzeitsgeschenk
      mitbringsel | bluemä | strauß | floristin | gutschein | glückwunschkarte | geburtstagskarte | wichteln
      wichtelgeschenk | adventskalender`,
    'personal.pets': `futter | trockenfutter | nassfutter | leckerlis | katzenstreu | streu | hundefriseur | hundesitter
      hundeschule | hundesteuer | leine | hamsterfutter | heu hasen | wurmkur | vogelfutter | tierpension`,
    'personal.children': `feuchttücher | babynahrung | babybrei | milchpulver | folgemilch | kitagebühr | kindergartenbeitrag
      krippe | spielsachen | puppe | playmobil | kuscheltier | taschengeld | sackgeld | kinderwagen
      kindersitz | babysachen | kinderkleidung | ferienlager | ferienbetreuung | essensgeld | schulessen
      schulranzen | schultüte | schnuller | unterhalt`,
    'shopping.clothing': `klamotten | kleider | gwand | turnschuhe | stiefel | sandalen | hausschuhe | finken | flipflops
      leiberl | hemd | hemden | bluse | hosen | kurze hose | rock | pullover | pullis | strickjacke
      winterjacke | regenjacke | anzug | krawatte | socken | strümpfe | strumpfhose | t-shirts | jacken | söckchen`,
    'shopping.electronics': `telefon | handyhülle | panzerglas | schutzfolie | ladegerät | ladekabel | usb-kabel | kabel | hdmi kabel
      kopfhörer | in-ears | headset | fernseher | glotze | bildschirm | tastatur | maus | drucker
      druckerpatrone | druckerpatronen | toner | batterien | akku | usb-stick | festplatte | lautsprecher | handys`,
    'shopping.home': `bett | matratze | stühle | tisch | schreibtisch | schrank | kommode | glühbirne | glühbirnen | vorhänge
      gardinen | teppich | kissen | polster | decke | bettwäsche | handtücher | pfanne | topf | töpfe | teller
      gläser | tassen | besteck | wasserkocher | mikrowelle | möbelstück | lampen | lämpchen | pfannen | bettzeug | vorhang | gardine`,
    'finance.insurance': `kfz-versicherung | autoversicherung | haftpflichtversicherung | hausratversicherung
      haushaltsversicherung | krankenkassenprämie | rechtsschutz | reiseversicherung | zahnzusatzversicherung
      zahnzusatz | berufsunfähigkeitsversicherung | bu versicherung | hundehaftpflicht`,
    'finance.fees': `kontogebühr | kontoführungsgebühr | bankgebühr | bankgebühren | bankspesen | gebühr | gebühren
      kreditkartengebühr | überziehungszinsen | dispozinsen | dispo | strafzettel | knöllchen | knolle
      bußgeld | blitzer | parkbuße | busse polizei | strafmandat | organmandat | geldstrafe | mahngebühr
      mahnung | notar | anwalt | steuerberater`,
    'finance.loan': `kreditraten | rate | raten | autokredit | bafög rückzahlung | leasingrate | autoleasing | schulden
      kreditkartenabrechnung | kreditkarte`,
    'finance.tax': `einkommensteuer | einkommenssteuer | umsatzsteuer | mehrwertsteuer | ust | grundsteuer
      steuernachzahlung | steuervorauszahlung | gewerbesteuer | staatssteuer | steuerrechnung | kirchensteuer
      svs | sva | sozialversicherung | gemeindesteuer`,
    'cash.withdrawal': `bargeld | bargeld abgehoben | geld abgehoben | bancomat | postomat | bezug bancomat | abheben | abhebung
      barabhebung | bargeldbezug | ec-automat | geld geholt`,
    'income.salary': `lohn bekommen | gehalt bekommen | gehaltseingang | monatsgehalt | monatslohn | weihnachtsgeld
      urlaubsgeld | überstunden | azubi gehalt | vorschuss | besoldung | trinkgeld bekommen | lohnzahlung`,
    income: `rente | ahv | familienbeihilfe | elterngeld | arbeitslosengeld | alg | bafög | stipendium
      notstandshilfe | einnahme | einnahmen | einkommen | verkauf | kleinanzeigen verkauf | willhaben verkauf
      ebay verkauf | steuererstattung | dividende | dividenden | zinsen | honorar | nebenjob | minijob
      gewinn lotto | erbe | mieteinnahme`,
    personal: `gespendet | kollekte | klingelbeutel | opferstock | wohltätigkeit | tierschutz spende | sternsinger`,
    shopping: `waschmittel | spülmittel | waschpulver | seifen | klopapier | toilettenpapier | blümchen`,
  },
  // nl
  {
    dining: `ontbijt | ontbijtje | lunchje | middageten | avondeten | etentje | uit eten | snackje | tussendoortje
      broodje kaas | broodje gezond | broodje kroket | belegd broodje | smos | tosti | uitsmijter | lunchen | avondmaal | pizzaatje | shoarma | soep | soepje | salade | salades | kroket | kroketten | frikandel
      frikandellen | bitterballen | stamppot | erwtensoep | pannenkoek | pannenkoeken | poffertjes | haring | kibbeling
      loempia | patatje | patat | frieten | stroopwafel | stroopwafels | ijsjes | softijs | gebak | gebakje | gebakjes
      appeltaart | taart | taartje | sapje | sinaasappelsap | jus d'orange | colaatje | frisdrank | afhaaleten
      afhaalchinees | afhaal | bedrijfskantine`,
    'dining.coffee': `koffietje | bakkie | bakje koffie | tas koffie | koffie verkeerd | ijskoffie | theetje | muntthee
      verse munt | warme chocomel | chocomelk | café koffie | koffie to go | koffies | koffiezaak | koffietent`,
    'dining.bar': `pilsje | pintje | pintjes | tripel | krat bier | kratje | speciaalbier | wijn | wijntje | wijntjes
      fles wijn | glas wijn | borrel | borreltje | borrelen | vrijmibo | pils | pilsjes | drankje | drankjes | borrels | kroeg`,
    groceries: `boodschapjes | weekboodschappen | groente | groenteboer | appels | sinaasappels | aardappelen
      aardappels | patatten | uien | sla | vlees | slager | gehakt | kipfilet | worst | levensmiddelen | appel | appeltjes | aardappel | tomaat | eieren | eitjes | kaas | kaasje | visje | rijst | meel
      suiker | olie | olijfolie | zonnebloemolie | bronwater | boter | worstjes | rookworst | vleeswaren | weekmarkt
      tarwebloem`,
    'groceries.bakery': `heel brood | halfje bruin | halfje | broodjes | bolletjes | pistolets | pistolet | sandwichbrood
      croissantje | stokbrood | bakker | koffiekoek | koffiekoeken | worstenbroodje | saucijzenbroodje
      appelflap | broden | krentenbollen`,
    'groceries.supermarket': `appie | plus supermarkt | avondwinkel | nachtwinkel | buurtwinkel | marktkraam | warenmarkt`,
    'transport.public': `buskaartje | buskaart | trein | treinkaartje | treinticket | treintje | ov-kaart | ov saldo | chipkaart
      abonnement ns | dal voordeel | mivb | lijnbus | lijnkaart | rittenkaart | dagkaart | tramkaartje | treinkaartjes | treinreis | maandabonnement ov | maandkaart | enkeltje | vervoersbewijs`,
    'transport.taxi': `taxirit | taxi naar huis | taxiritje | watertaxi | taxikosten`,
    'transport.fuel': `brandstof | tankbeurt | volgetankt | volle tank | benzinepomp | mazout auto | laadpaal | auto opladen
      peut`,
    'transport.parking': `parkeergeld | parkeermeter | parkeerkaartje | parkeervergunning | parkeerplaats | yellowbrick
      bewonerskaart | garagebox | parkeerkosten`,
    'transport.car': `tol | tolweg | tolgeld | vignet | wasstraat | autowassen | auto wassen | autogarage | monteur | apk
      keuring | autokeuring | grote beurt | kleine beurt | onderhoudsbeurt | autoreparatie | autobanden | winterbanden | bandenwissel | autowas | wegenvignet`,
    'travel.flight': `vlucht | vluchten | vliegticket | vliegtickets | vliegtuig | vliegen | ruimbagage | koffer bijboeken | vliegreis`,
    'travel.hotel': `hotelletje | vakantiehuisje | huisje | kamperen | overnachting | jeugdherberg | toeristenbelasting
      hotelkamer | bungalowpark | overnachtingen | accommodatie | verblijf`,
    'travel.train': `ice trein | nachttrein`,
    'housing.rent': `huurprijs | kamerhuur | huishuur | borg | huurwaarborg | huur kamer | huur appartement | maandhuur`,
    'housing.mortgage': `hypotheek | hypotheeklasten | hypotheekrente | woonkrediet | woonlening | huislening`,
    'housing.maintenance': `elektricien | klusjesman | timmerman | schoonmaakster | schoonmaker | poetsvrouw | poetshulp | kuisvrouw
      werkster | dienstencheques | dienstencheque | glazenwasser | tuinman | vve | vve bijdrage
      servicekosten | reparatie | reparaties | loodgieters | verf | muurverf`,
    'utilities.electricity': `stroom | elektriciteit | stroomrekening | energierekening | energienota | elektriciteitsrekening`,
    'utilities.water': `waterrekening | waterleiding | waterbedrijf | watermaatschappij | waterschapsbelasting | waterfactuur | waterkosten`,
    'utilities.gas': `gasrekening | gasfles | verwarming | stookkosten | stookolie | mazout | stadsverwarming | brandhout | gaskosten`,
    'utilities.internet': `internetrekening | glasvezel | kabel tv | vaste lijn | internet en tv | internetabonnement`,
    'utilities.mobile': `telefoonrekening | mobiel abonnement | telefoonabonnement | telefoon abonnement | gsm-abonnement
      gsm abonnement | gsm rekening | belkrediet | herlaadkaart | simkaart | databundel | mobiele data
      herladen gsm`,
    'health.pharmacy': `apotheker | medicijn | medicijnen | medicatie | geneesmiddelen | pil | dafalgan | antibiotica
      vitamines | vitaminen | hoestsiroop | hoestdrank | neusspray | zalf | pleisters | condooms | pilletjes`,
    'health.doctor': `huisarts | arts | mondhygiënist | mondhygiëniste | beugel | vulling tand | controle tandarts | bril
      brillenglazen | contactlenzen | oogarts | fysio | fysiotherapeut | kinesist | osteopaat | psycholoog | tandartsrekening | brillen | brilletje | vaccin | vaccinatie | inenting`,
    'health.fitness': `fitnessabonnement | contributie | contributie voetbal | lidgeld | zwemmen | zwemles | tennis
      tennisbaan | padel | padelbaan | klimhal | boulderen | schaatsen | voetbalclub | hockeyclub | dansles | sportschoolabonnement | zwembadkaartje | yogales`,
    education: `schoolgeld | collegegeld | inschrijvingsgeld | schoolrekening | ouderbijdrage | studie | studiekosten
      cursussen | opleiding | lessen | les | taalcursus | bijles | pianoles | muziekles | rijles | cursusgeld | kleuterschool | bijlessen | privélessen`,
    'education.books': `boek | boekje | boekenwinkel | studieboek | studieboeken | schoolboeken | luisterboek | tijdschrift
      strip | strips | stripboek | schrift | schriften | pennen | pen | schoolspullen | boekjes | kookboek | leesboek`,
    'entertainment.events': `bios | filmpje | filmkaartje | concerten | concertkaartje | concertkaarten | concertticket
      voorstelling | toneel | cabaret | musea | museumkaart | tentoonstelling | voetbalkaartje | wedstrijd
      voetbalticket | bioscoopje | bioscoopkaartje | bioscoopkaartjes | theaterkaartje | concertkaartjes`,
    'entertainment.streaming': `abonnementen | streamz | streamingdienst`,
    'entertainment.games': `gamen | videospel | bordspel | spelletje | gezelschapsspel | speelhal | biljart | poolen`,
    entertainment: `loterij | staatslot | staatsloterij | loten | postcodeloterij | kraslot | krasloten | weddenschap
      gokken | gok | feestje | fuif | stappen | kermis | carnaval | koningsdag | bowlen`,
    'personal.beauty': `kapster | knippen | haar knippen | haar verven | haarverf | nagels | gelnagels | schoonheidsspecialiste
      harsen | waxen | wenkbrauwen | wimpers | gezichtscrème | dagcrème | zonnebrand | zonnecrème | knipbeurt | kappers`,
    'personal.gifts': `cadeautje | cadeautjes | cadeaus | kadootje | verjaardagscadeau | sinterklaascadeaus | sinterklaas
      kerstcadeau | trouwcadeau | kraamcadeau | bloemetje | bos bloemen | boeket | cadeaubon | cadeaukaart
      verjaardagskaart`,
    'personal.pets': `hondenvoer | kattenvoer | hondenbrokken | kattenbrokken | brokken | brokjes | hondeneten
      kattenbakvulling | kattengrit | kattenbak | trimsalon | hondentrimmer | hondenoppas | hondenbelasting
      hondensnoepjes | riem hond`,
    'personal.children': `luiers | luier | billendoekjes | babydoekjes | flesvoeding | poedermelk | babyvoeding | olvarit | bso
      opvang | naschoolse opvang | gastouder | onthaalmoeder | oppas | babysit | pop`,
    'shopping.clothing': `kleren | kleertjes | gympen | laarzen | slippers | sloffen | shirtje | overhemd | blouse | broek
      broeken | spijkerbroek | korte broek | short | rok | jurk | overhemden | t-shirts | broekje | schoentjes | jasje | sokken | sokjes | jurkje`,
    'shopping.electronics': `telefoon | mobieltje | telefoonhoesje | hoesje | screenprotector | oplader | lader | laadkabel
      koptelefoon | oordopjes | oortjes | televisie | beeldscherm | toetsenbord | muis | inktpatronen | opladers | kabeltje`,
    'shopping.home': `meubels | bank zitbank | bankstel | zetel | matras | stoel | stoelen | tafel | bureau | kast
      boekenkast | lampje | gloeilamp | gordijnen | tapijt | vloerkleed | meubeltje | meubilair | lampen | koekenpan | pannen | beddengoed | dekbedovertrek | gordijn`,
    'finance.insurance': `autoverzekering | ziektekostenverzekering | mutualiteit | ziekenfonds | hospitalisatieverzekering
      inboedelverzekering | woonverzekering | brandverzekering | opstalverzekering
      aansprakelijkheidsverzekering | familiale verzekering | reisverzekering | levensverzekering
      uitvaartverzekering | dierenverzekering | premie zorg`,
    'finance.fees': `bankkosten | kosten bank | rekeningkosten | creditcardkosten | transactiekosten | provisie | roodstand
      boetes | verkeersboete | parkeerboete | bekeuring | cjib | gas-boete | aanmaning | incasso
      incassokosten`,
    'finance.loan': `aflossing | aflossen | autolening | persoonlijke lening | studieschuld | duo aflossing | termijn | lease
      leasebedrag | schuld | creditcard | kredietkaart`,
    'finance.tax': `belastingen | inkomstenbelasting | belastingaanslag | gemeentelijke belastingen | ozb
      onroerende voorheffing | kadastraal inkomen | btw | personenbelasting | voorlopige aanslag
      sociale bijdragen`,
    'cash.withdrawal': `gepind | geld gepind | pinnen geld | pinautomaat | geldautomaat | geldopname | opname | geld opgenomen
      contant opgenomen | contant geld | cash afgehaald | geld afgehaald | bancontact afhaling | geldmaat
      bankautomaat | afgehaald`,
    'income.salary': `salaris | loon | wedde | loon binnen | salaris binnen | vakantiegeld | dertiende maand
      eindejaarspremie | overuren | voorschot | weekloon | stagevergoeding | maaltijdcheques | loonstrook`,
    income: `pensioen | aow | uitkering | ww-uitkering | bijstand | kinderbijslag | groeipakket | zorgtoeslag
      huurtoeslag | toeslag | toeslagen | studiefinanciering | stufi | studiebeurs | beurs | leefloon`,
    personal: `donaties | gift goed doel | goed doel | goede doelen | collecte | collectebus | rode kruis | gedoneerd
      kwf | kerkbijdrage | liefdadigheid | warme william`,
    shopping: `speeltje | cadeaupapier | inpakpapier | batterijen | batterij | wasmiddel | waspoeder | afwasmiddel | zeep | zeepje
      wc-papier | toiletpapier`,
  },
  // sv
  {
    dining: `frukost | dagens lunch | dagens rätt | dagens | kvällsmat | kvällsmacka | mellanmål | snacks till lunch
      mackor | smörgås | smörgåstårta | toast | hamburgare | burgare | korv | varmkorv | lunchen | luncher | middagen | frukosten | smörgåsen | smörgåsar | macka | mackan | pizzan | pizzor | hamburgaren
      soppa | soppan | sallad | salladen | sallader | köttbullar | pytt i panna | janssons frestelse | raggmunk | ärtsoppa
      tunnbrödrulle | räkmacka | pannkakor | glass | glassen | glassar | kaka | kakor | kakan | tårtan | tårtbit | bakelse
      semla | semlor | juicen | läsken | hämtmat | matsal | lunchrestaurang | bamba`,
    'dining.coffee': `kaffet | bryggkaffe | iskaffe | te och kaffe | varm choklad | bubbelte | kopp kaffe | kaffekopp
      pressbyrån kaffe | fikapaus | påtår | fikan | kaféet`,
    'dining.bar': `ölen | stor stark | bira | pilsner | folköl | mellanöl | starköl | flaska vin | bag in box | bubbel
      glögg | drink | drinkar | snaps | gin och tonic | runda öl | öler | vinet | vitt vin | drinken`,
    groceries: `mathandling | matinköp | veckohandling | storhandling | matkasse | handla mat | handling | livsmedel
      grönsaker | frukt | frukter | äpplen | bananer | apelsiner | potatis | tomater | grönsakerna | frukten | potatisen | tomat | mjölk | mjölken | äggen | osten | kött | köttet | köttfärs | kyckling
      kycklingen | kycklingfilé | fisk | fisken | riset | mjöl | mjölet | vetemjöl | socker | sockret | olja | matolja
      olivolja | vattenflaska | smör | smöret | korven | falukorv | skinka | skinkan | torgmarknad`,
    'groceries.bakery': `bröd | limpa | franska | frallor | fralla | kanelbulle | kanelbullar | bulle | bullar | wienerbröd
      croissanter | kondis | prinsesstårta | surdegsbröd | tunnbröd | kardemummabulle | brödet | knäckebröd`,
    'groceries.supermarket': `mataffär | mataffären | matbutik | närbutik | kvartersbutik | livs | torget | torghandel | saluhall
      snabbköp`,
    'transport.public': `bussen | bussbiljett | busskort | spårvagn | tunnelbana | t-bana | tunnelbanan | pendeltåg | pendeln
      tåg | tågbiljett | sl-kort | sl kort | sl-biljett | sl biljett | månadskort | spårvagnen | tåget | tågresa | månadskortet | minibuss`,
    'transport.taxi': `taxiresa | taxi hem | färdtjänst | taxin | taxiresan`,
    'transport.fuel': `drivmedel | tankat | tankning | bensinmack | macken | bensinstation | etanol | laddning | laddat bilen
      elbilsladdning | laddstolpe | soppa till bilen | bensinen | dieseln | bränsle`,
    'transport.parking': `parkeringsavgift | p-avgift | p-hus | parkeringshus | p-plats | parkeringsplats | parkeringsautomat
      boendeparkering | garageplats | parkera | parkeringen`,
    'transport.car': `vägtull | vägtullar | trängselskatt | broavgift | biltvätt | tvätta bilen | bilverkstad | verkstad
      mekaniker | bilservice | service bilen | bilreparation | besiktning | bilbesiktning | bilprovningen
      vinterdäck | verkstaden | däcken | däckbyte | biltvätten | reservdel | reservdelar | bildelar | vägavgift`,
    'travel.flight': `flyg | flyget | flygbiljett | flygbiljetter | flygresa | incheckat bagage | bagage | norwegian
      sas flyg | flygbiljetten`,
    'travel.hotel': `hotell | hotellet | hotellrum | vandrarhem | stuga | stugan hyra | husvagn camping | boende semester
      logi | hotellnatt | boende | övernattning`,
    'travel.train': `snälltåget | nattåg | mtrx | fjärrtåg`,
    'housing.rent': `hyran | hyror | andrahandshyra | hyresavi | hyra lägenhet | deposition | rumshyra | månadshyra | hyresavgift`,
    'housing.mortgage': `bolånet | amortering | bolåneränta | huslån | ränta bolån`,
    'housing.maintenance': `hantverkare | snickare | målare | låssmed | städerska | städhjälp | städning | trädgårdsmästare
      bostadsrättsavgift | avgift brf | brf | månadsavgift brf | samfällighet | reparation | sotare | sotning | reparationen | rörmokaren | målarfärg | väggfärg | renovering`,
    'utilities.electricity': `elräkning | elräkningen | elektricitet | elavgift | hushållsel | elfaktura`,
    'utilities.water': `vattenräkning | vatten och avlopp | vattenavgift | va-avgift | va avgift | avlopp | vattenräkningen`,
    'utilities.gas': `gasräkning | gasol | gasolflaska | uppvärmning | ved | värme | eldningsolja | gasräkningen`,
    'utilities.internet': `internetfaktura | comhem | kabel-tv | tv och bredband | internetet | bredbandet`,
    'utilities.mobile': `mobilräkning | mobilabb | telefonräkning | mobilfaktura | telefonabonnemang | kontantkort | påfyllning
      ladda kontantkort | surfpott | mobilsurf | simkort | mobildata | mobilräkningen`,
    'health.pharmacy': `tabletter | piller | p-piller | alvedon | ipren | värktabletter | vitaminer | nässpray | hostmedicin
      salva | plåster | kondomer | recept | receptmedicin | allergitabletter | kosttillskott | tabletterna`,
    'health.doctor': `läkare | läkarbesök | doktorn | vårdcentralen | patientavgift | tandläkaren | tandhygienist
      tandställning | lagning tand | glasögon | linser | kontaktlinser | ögonläkare | sjukgymnast
      fysioterapeut | naprapat | läkaren | glasögonen | vaccin | vaccinet | vaccination`,
    'health.fitness': `gymmet | gymkort | träning | träningskort | simhall | simhallen | bad | badhus | simning | simskola
      padeltid | tennisbana | klättring | innebandy | fotbollsavgift | medlemsavgift | yogan`,
    education: `skolavgift | kursavgift | kurser | kårsavgift | studentkår | terminsavgift | utbildning | språkkurs
      pianolektion | musikskola | kulturskolan | läxhjälp | körkort | körlektion | körlektioner | trafikskola | kursen | förskolan | privatlektioner`,
    'education.books': `bok | boken | pocketbok | kurslitteratur | kursbok | kursböcker | lärobok | e-bok | ljudbok | tidningar
      serietidning | anteckningsblock | pennor | penna | skolsaker | kontorsmaterial`,
    'entertainment.events': `biobiljett | biobiljetter | biobesök | konsert | konserter | konsertbiljett | konsertbiljetter
      teaterbiljett | balett | musikal | utställning | match | matchbiljett | fotbollsbiljett | hockeymatch
      hockeybiljett | bion | teatern | konserten | djurpark`,
    'entertainment.streaming': `abonnemang | prenumeration | prenumerationer | max abonnemang | bookbeat | streamingtjänst`,
    'entertainment.games': `spel | tv-spel | tvspel | datorspel | switchspel | brädspel | sällskapsspel | arkad | biljard`,
    entertainment: `lotter | trisslott | triss | lotteri | bingolotto | stryktipset | tips kupong | trav | vadslagning
      svenska spel | fest | festen | festa | nattklubb | klubb | utgång | bowlingen`,
    'personal.beauty': `frisören | hårklippning | klippning | klippa håret | färga håret | hårfärg | slingor | naglar | manikyr
      pedikyr | fotvård | vaxning | ögonbryn | fransar | smink | läppstift | klippningen`,
    'personal.gifts': `presenter | födelsedagspresent | julklapp | julklappar | bröllopspresent | dopgåva | gå-bort-present
      blombukett | bukett | presentkort | gratulationskort | julkort | presentpapper | gåva | doppresent`,
    'personal.pets': `hundmat | kattmat | kattsand | kattströ | hundfoder | kattfoder | djurmat | veterinären | hundfrisör
      hunddagis | hundvakt | hundgodis | koppel | hundpensionat | kattpensionat | avmaskning`,
    'personal.children': `blöjor | våtservetter | ersättning bebis | bröstmjölksersättning | välling | barnmat | förskoleavgift
      dagis | dagisavgift | fritids | fritidsavgift | barnvakt | barnflicka | leksak | docka | gosedjur`,
    'shopping.clothing': `klädesplagg | gympaskor | stövlar | kängor | sandaler | tofflor | tröjor | skjorta | skjortor | blus
      byxor | kjol | klänning | klänningar | stickad tröja | luvtröja | skjortan | t-shirtar | byxorna | skorna | jacka | jackan | strumpor | sockor | klänningen`,
    'shopping.electronics': `mobilen | ny mobil | mobilskal | skärmskydd | laddare | laddkabel | sladd | hörlurar | lurar | dator
      datorn | bärbar dator | surfplatta | läsplatta | tv-apparat | skärm | telefonen | laddaren | hörlurarna | kabeln`,
    'shopping.home': `soffa | soffan | madrass | stol | stolar | bord | skrivbord | bokhylla | hylla | garderob | byrå | lampa
      glödlampa | glödlampor | gardiner | matta | möblerna | lampan | lampor | stekpanna | stekpannan | sängkläder | lakan | gardin`,
    'finance.insurance': `bilförsäkring | hemförsäkring | villaförsäkring | livförsäkring | olycksfallsförsäkring | reseförsäkring
      hundförsäkring | kattförsäkring | sjukförsäkring | barnförsäkring | gravidförsäkring`,
    'finance.fees': `bankavgift | bankavgifter | kortavgift | årsavgift kort | avgift | avgifter | uttagsavgift
      påminnelseavgift | förseningsavgift | parkeringsbot | fortkörningsböter | bot | kronofogden | inkasso
      advokat | pass`,
    'finance.loan': `billån | privatlån | csn | csn lån | studielån | avbetalning | delbetalning | avbetalningar
      lånebetalning | privatleasing | skuld | kreditkort | kreditkortsräkning | blancolån`,
    'finance.tax': `skatter | kvarskatt | inkomstskatt | moms | fastighetsskatt | fastighetsavgift | f-skatt | restskatt
      egenavgifter | kyrkoavgift`,
    'cash.withdrawal': `uttag | bankomaten | kontantuttag | tog ut pengar | tog ut | kontanter | tagit ut | uttag bankomat
      kontantuttaget | ta ut pengar`,
    'income.salary': `lön | lönen | löning | lönen kom | månadslön | löneutbetalning | övertid | semesterersättning
      semesterlön | timlön | förskott lön | ob-tillägg`,
    income: `pensionen | barnbidrag | bostadsbidrag | föräldrapenning | a-kassa | akassa | sjukpenning | bidrag
      studiebidrag | studiemedel | csn utbetalning | inkomst | inkomster | sålde | försäljning
      blocket försäljning`,
    personal: `donationer | välgörenhet | gåva röda korset | röda korset | kyrka | kyrkan | kollekt | rädda barnen
      skänkt | musikhjälpen | cancerfonden`,
    shopping: `leksaken | batterier | batteri | tvättmedel | diskmedel | tvål | tvålen | toalettpapper | toapapper | blomma`,
  },
  // no
  {
    dining: `frokost | dagens lunsj | dagens rett | kveldsmat | kvelds | matpakke | mellommåltid | smørbrød
      brødskive | baguett | rundstykke med ost | pølse | pølser | pølse i brød | pølse i lompe | kebab i pita | lunsjen | lunsjer | middagen | frokosten | pizzaen | pizzaer | suppen | salaten | salater | kjøttkaker | fårikål
      lapskaus | fiskekaker | fiskesuppe | raspeballer | vaffel | vafler | vaffelen | lutefisk | pinnekjøtt | pannekaker
      softis | iskrem | iskremen | kuleis | kake | kaker | kaken | kakestykke | juicen | brus | brusen | kantina
      kantinelunsj`,
    'dining.coffee': `kaffen | kaffe latte | varm sjokolade | bobletee | kopp te | svart kaffe | kafeen`,
    'dining.bar': `halvliter | utepils | sekspakning | vinflaske | flaske vin | rødvin | hvitvin | pappvin | bobler | sider
      drinker | akevitt | brennevin | runde på baren | puben | barregning | pils | pilsen | vinen | drinken`,
    groceries: `matvarer | dagligvarer | mathandel | matinnkjøp | handletur | ukeshandel | storhandel | handle mat
      grønnsaker | epler | appelsiner | poteter | agurk | kjøtt | kjøttdeig | kylling | grønnsakene | frukten | eple | potet | potetene | tomat | melken | melka | eggene | osten | brunost | kjøttet
      kyllingen | kyllingfilet | fisk | fisken | risen | hvetemel | sukker | sukkeret | olje | matolje | olivenolje
      vannflaske | farris | smør | smøret | pølsene | skinke | skinken | matbutikken`,
    'groceries.bakery': `loff | rundstykker | rundstykke | boller | bolle | kanelbolle | kanelsnurr | skolebolle | skolebrød
      bakeriet | baker | kringle | lefser | surdeigsbrød | brødet | knekkebrød | bakervarer`,
    'groceries.supermarket': `matbutikk | butikken | dagligvarebutikk | rema | meny butikk | joker butikk | spar butikk
      bondens marked | nærbutikk | innvandrerbutikk | grønland grønt | matsentralen`,
    'transport.public': `bussbillett | trikk | trikken | t-bane | t-banen | bane | tog | toget | togbillett | bussbillet
      enkeltbillett | månedskort | periodebillett | ruterbillett | kollektivt | kollektivtransport | togbilletter | månedskortet | ruterkort | minibuss`,
    'transport.taxi': `drosje | drosjen | taxi hjem | drosje hjem | maxitaxi | taxien | drosjetur`,
    'transport.fuel': `fylt tank | fylle bensin | fylte bensin | tanking | lading | elbillading | hurtiglading | ladet bilen
      ladestasjon | bensinen | dieselen | fylling av tank`,
    'transport.parking': `parkeringsplass | p-plass | parkometer | beboerparkering | garasjeplass | parkeringen`,
    'transport.car': `bompenger | bom | bomring | bompassering | autopass | fergekort | bilvask | vask av bil | bilverksted
      verksted | service på bil | bilreparasjon | eu-kontroll | vinterdekk | sommerdekk | dekkskift | verkstedet | bilvasken | reservedel | reservedeler | bildeler | bompengene`,
    'travel.flight': `fly | flybillett | flybilletter | flyreise | flytur | bagasje | innsjekket bagasje | widerøe | flyet | flybilletten`,
    'travel.hotel': `hotellrom | hotellovernatting | hytte leie | hytteleie | campinghytte | campingplass | vandrerhjem
      overnatting | dnt-hytte | hostell | overnattingen`,
    'travel.train': `nattog | sovevogn | bergensbanen | fjerntog`,
    'housing.rent': `husleia | husleien | leie | leien | leie leilighet | hybel leie | depositum | leie hybel | leie rom | månedsleie`,
    'housing.mortgage': `boliglånet | avdrag boliglån | renter boliglån | terminbeløp`,
    'housing.maintenance': `håndverker | snekker | låsesmed | vaskehjelp | vaskedame | renhold | rengjøring | felleskostnader
      fellesutgifter | fellesgjeld | sameie | borettslag | vaktmester | reparasjon | feieavgift | renovasjon | reparasjonen | rørleggeren | maling | veggmaling | oppussing`,
    'utilities.electricity': `strømregning | strømregningen | strømmen | nettleie | elektrisitet | kraftregning`,
    'utilities.water': `vannavgift | vann og avløp | vannregning | kloakk | vann- og avløpsavgift | vannmåler`,
    'utilities.gas': `gass | gassflaske | vedsekk | fyring | oppvarming | parafin | gassregning`,
    'utilities.internet': `internett | nettregning | ruter wifi | tv-pakke | tv og internett | internettet | bredbåndet`,
    'utilities.mobile': `mobilregning | telefonregning | mobil abonnement | påfyll | ringetid | talkmore | ice mobil | datapakke
      datapåfyll | telefonabonnement | mobilregningen`,
    'health.pharmacy': `medisin | medisiner | paracet | ibux | smertestillende | nesespray | hostesaft | salve | resept
      reseptmedisin | kosttilskudd | egenandel medisin | medisinen`,
    'health.doctor': `lege | legen | fastlege | legetime | legebesøk | legevakt | legevakta | egenandel | tannlegen
      tannpleier | tannregulering | hull i tanna | briller | øyelege | hudlege | spesialist | brillene | vaksine | vaksinen`,
    'health.fitness': `treningsstudio | trening | treningsmedlemskap | evo | fresh fitness | svømmehall | svømmehallen
      svømming | svømmekurs | badeland | klatring | klatrehall | buldring | fotballkontingent | kontingent
      idrettslag | treningssenteret | yogaen`,
    education: `skole | skolepenger | semesteravgift | studieavgift | kurset | utdanning | norskkurs | pianotime
      kulturskole | leksehjelp | førerkort | kjøretime | kjøretimer | kjøreskole | trafikkskole | oppkjøring | privattimer`,
    'education.books': `bøker | boka | pensum | pensumbøker | lærebok | lærebøker | skolebøker | lydbok | aviser | blad
      tegneserie | skrivesaker | skolesaker | notatbok | penner | penn | pensumbok`,
    'entertainment.events': `kinobillett | kinobilletter | kinotur | popkorn | konsertbillett | konsertbilletter | teaterbillett
      revy | utstilling | kampbillett | fotballkamp | fotballbillett | festivalpass | inngangsbillett
      inngangspenger | dyrepark | kinoen | teateret | konserten | dyreparken`,
    'entertainment.streaming': `abonnementer | max abonnement | fabel | strømmetjeneste | strømmetjenester | strømmeabonnement`,
    'entertainment.games': `spill | dataspill | tv-spill | switch-spill | brettspill | selskapsspill | spillehall | flipperspill`,
    entertainment: `lodd | skrapelodd | flax | flaxlodd | viking lotto | vikinglotto | tipping | norsk tipping | oddsen
      kasino | utested | byen tur | diskotek | russ | russetid | russefeiring | bowlingen`,
    'personal.beauty': `hårklipp | klipping | klippe håret | farge håret | hårfarge | striper | negler | gelénegler | fotpleie
      voksing | øyebryn | bryn | vipper | hudpleie | sminke | leppestift | hårklippen | herrefrisør`,
    'personal.gifts': `presang | presanger | bursdagsgave | julegave | julegaver | bryllupsgave | dåpsgave | konfirmasjonsgave
      vertinnegave | blomsterbukett | blomsterbutikk | gavekort | bursdagskort | julekort | gavepapir
      innpakningspapir`,
    'personal.pets': `hundemat | kattemat | hundefôr | kattefôr | dyrefôr | kattesand | dyrlegen | veterinær | dyrebutikk
      hundefrisør | hundepass | hundebarnehage | hundepensjonat | hundegodbiter | godbiter | bånd til hunden`,
    'personal.children': `bleier | våtservietter | morsmelkerstatning | barnemat | barnegrøt | barnehagen | barnehageplass
      barnehageregning | sfo | aks | dagmamma | barnevakt | barnepass | leker | dukke | kosedyr`,
    'shopping.clothing': `klær | joggesko | støvler | vintersko | tøfler | t-skjorte | tskjorte | t-skjorter | trøye | skjorte
      skjorter | bukse | bukser | olabukse | skjørt | kjole | klærne | skjorten | genser | buksa | buksen | skoene | jakke | jakka | jakken | sokker | sokkene | kjolen`,
    'shopping.electronics': `mobiltelefon | mobildeksel | deksel | skjermbeskytter | mobillader | ledning | hodetelefoner
      ørepropper | pc-en | datamaskin | bærbar | nettbrett | fjernsyn | tv-en | skjerm | datamus | telefonen | laderen | øretelefoner | kabelen`,
    'shopping.home': `sofaen | seng | stoler | skrivebord | bokhylle | hylle | skap | garderobeskap | lyspære | lyspærer
      teppe | pute | puter | dyne | sengetøy | laken | møblene | lampen | lamper | stekepanne | stekepanna | sengetøyet | gardin`,
    'finance.insurance': `forsikringer | bilforsikring | innboforsikring | husforsikring | boligforsikring | livsforsikring
      reiseforsikring | barneforsikring | hundeforsikring | ulykkesforsikring | helseforsikring
      uføreforsikring`,
    'finance.fees': `bankgebyr | bankgebyrer | gebyr | gebyrer | kortgebyr | uttaksgebyr | purregebyr | forsinkelsesgebyr
      fartsbot | forelegg | frimerker | posten pakke | regnskapsfører`,
    'finance.loan': `forbrukslån | lånekassen | avdrag | avbetaling | nedbetaling | leasingbil | gjeld | kredittkort
      kredittkortregning | smålån`,
    'finance.tax': `skatten | inntektsskatt | forskuddsskatt | mva | eiendomsskatt | baksmell | trygdeavgift
      dokumentavgift`,
    'cash.withdrawal': `minibank | minibanken | uttak | kontantuttak | tok ut penger | tatt ut penger | tok ut kontanter
      ta ut penger | uttak minibank`,
    'income.salary': `lønn | lønna | lønnen | lønning | månedslønn | utbetaling lønn | feriepenger | overtidsbetaling
      timelønn | forskudd lønn | lønn inn`,
    income: `pensjon | uføretrygd | trygd | dagpenger | sykepenger | barnetrygd | kontantstøtte | bostøtte
      sosialhjelp | nav | inntekt | inntekter | solgt | solgte | salg | finn salg`,
    personal: `donasjon | gave til kirken | kirke | kirken | veldedighet | innsamling | tv-aksjonen | redd barna
      bøsse | misjonen | frelsesarmeen`,
    shopping: `leketøy | batterier | batteri | vaskemiddel | vaskepulver | oppvaskmiddel | såpe | såpen | dopapir | toalettpapir
      blomst | leketøyet | lekene`,
  },
  // da
  {
    dining: `morgenmad | morgenbord | frokostordning | frokosttallerken | aftensmad | mellemmåltid | madpakke
      håndmad | rugbrødsmad | pølsevogn | fransk hotdog | familiepizza | pomfritter | fritter | pasta ret
      thaimad | frokosten | frokostret | middagen | aftensmaden | morgenmaden | sandwichen | sandwicher | madder | pizzaen | pizzaer
      suppen | salaten | salater | frikadeller | frikadelle | flæskesteg | stegt flæsk | hakkebøf | hotdogs | bøfsandwich
      tarteletter | stjerneskud | æbleskiver | pandekager | isvaffel | ispind | vaffelis | softice | flødeis | kage | kager
      kagen | kagestykke | lagkage | juicen | sodavand | sodavanden | kantinen | kantinemad`,
    'dining.coffee': `kop kaffe | caffe latte | varm kakao | kop te | filterkaffe | joe kaffe | caféen`,
    'dining.bar': `øllen | fadøl | bajere | bajser | kasse øl | hvidvin | akvavit | gin og tonic | spiritus | omgang
      omgang øl | værtshus | fredagsbar | bytur | druk | somersby | øller | bajer | vinen | drinken | bodega`,
    groceries: `madvarer | madindkøb | indkøb | ugeindkøb | storindkøb | indkøb til ugen | grøntsager | grønt | frugt
      æbler | kartofler | løg | kød | hakket oksekød | slagteren | pålæg | grøntsagerne | frugten | æble | kartoffel | kartoflerne | tomat | mælk | mælken | æggene | osten | kødet | kyllingen
      fisk | fisken | risene | hvedemel | sukker | sukkeret | olie | madolie | olivenolie | vand | vandflaske | danskvand
      smør | smørret | skinke | skinken | leverpostej | torvehal`,
    'groceries.bakery': `rugbrød | franskbrød | morgenbrød | basser | kanelsnegl | kanelsnegle | snegl | tebirkes | flutes
      bager | bageren | træstamme | hindbærsnitte | surdejsbrød | brødet`,
    'groceries.supermarket': `supermarked | meny supermarked | købmand | købmanden | kiosken | døgnkiosk | torvet | torvehallerne
      marked | nærbutik | grønthandler | fakta`,
    'transport.public': `busbillet | buskort | togbillet | s-tog | metroen | letbane | letbanen | tank rejsekort
      optankning rejsekort | pendlerkort | periodekort | ungdomskort | klippekort | enkeltbillet
      kollektiv trafik | færge | togbilletter | togrejse | rejsekortet`,
    'transport.taxi': `taxaen | taxa hjem | taxatur | dantaxi | taxa`,
    'transport.fuel': `brændstof | tanket | tanket bilen | tankede | fuld tank | fyldt tank | benzintank | opladning bil
      ladestander | elbil opladning | clever | benzinen | dieselen`,
    'transport.parking': `parkeringsafgift lovlig | p-billet | parkeringsbillet | p-plads | parkeringsplads | beboerlicens
      p-kælder | parkeringen`,
    'transport.car': `broafgift | storebælt | storebæltsbroen | øresundsbron | vejafgift | bompenge | brobizz | vask af bil
      autoværksted | værksted | serviceeftersyn | syn af bil | bilsyn | dæk | vinterdæk | dækskifte | værkstedet | dækskift | bilvasken | vaskehal | eftersyn | reservedel | reservedele | bildele`,
    'travel.flight': `flybillet | flyrejse | flyvetur | indchecket bagage | flyet | flybilletten`,
    'travel.hotel': `hotelværelse | vandrehjem | sommerhus | sommerhusleje | campingplads | kro ophold | overnatning
      feriehus | overnatningen | indkvartering`,
    'travel.train': `lyntog | dsb orange`,
    'housing.rent': `huslejen | leje | værelse leje | leje af lejlighed | boligleje | lejlighed leje | månedsleje`,
    'housing.mortgage': `realkredit | realkreditlån | terminsydelse | termin | prioritetsydelse`,
    'housing.maintenance': `blikkenslager | håndværker | tømrer | rengøringshjælp | rengøringsdame | rengøring | fællesudgifter
      ejerforening | andelsforening | boligafgift | grundejerforening | vicevært | skorstensfejer | affald
      viceværten | vinduespudser | reparationen | vvs'er | vægmaling | maling | malingen`,
    'utilities.electricity': `elregning | elregningen | elselskab | andel energi | elnet | el regning`,
    'utilities.water': `vandregning | vandafgift | vand og afløb | vandværk | kloak | spildevand | vandregningen`,
    'utilities.gas': `gasregning | gasflaske | naturgas | varmeregning | træpiller | brænde | fyringsolie | olie til fyr | gasregningen`,
    'utilities.internet': `internetregning | fastnet | internettet`,
    'utilities.mobile': `taletid | taletidskort | optankning telefon | oister | telmore | cbb | tdc | mobilregningen`,
    'health.pharmacy': `panodil | pamol | næsespray | allergipiller | kosttilskud | pillerne`,
    'health.doctor': `læge | lægen | lægebesøg | speciallæge | tandlæge | tandlægen | tandrensning | tandbøjle | hul i tanden
      øjenlæge | fys | hudlæge | gynækolog | skadestue | helbredstjek | undersøgelse | tandlægeregning | brillerne | vaccinen | vaccination`,
    'health.fitness': `træning | træningscenter | svømmehal | svømning | babysvømning | fodboldkontingent | sportsklub
      gymnastik | håndbold | danseundervisning | personlig træner | startgebyr | motionscenter`,
    education: `skolepenge | privatskole | efterskole | højskole | kursusgebyr | deltagerbetaling | uddannelse
      sprogkursus | danskkursus | klaverundervisning | musikskole | lektiehjælp | kørekort | køretime
      køretimer | køreskole | privatundervisning`,
    'education.books': `bog | bøger | bogen | boghandler | lærebog | lærebøger | studiebøger | e-bog | lydbog | ugeblad
      papirvarer | skoleting | notesbog | hæfter | kuglepenne | kuglepen | studiebog | billigbog`,
    'entertainment.events': `biografbillet | biffen | biograftur | koncert | koncerter | koncertbillet | koncertbilletter
      teaterbillet | udstilling | fodboldkamp | fodboldbillet | kamp billet | festivalbillet
      roskilde festival | entrébillet | zoologisk have | biografbilletter | teatret | koncerten`,
    'entertainment.streaming': `mofibo | licens | streamingtjeneste`,
    'entertainment.games': `spil | switch spil | brætspil | selskabsspil | spillehal | bordfodbold`,
    entertainment: `lottokupon | lodseddel | lodsedler | skrabelod | skrabelodder | tips | tipskupon | danske spil
      væddemål | odds | banko | bankospil | natklub | konfirmation | fastelavn | sankt hans | bowlingen`,
    'personal.beauty': `klipning | hårklip | klippet hår | farvet hår | hårfarve | striber | negle | gelnegle | fodpleje | voks
      øjenbryn | hudpleje | læbestift | kosmetolog | ansigtscreme | solcreme | klipningen`,
    'personal.gifts': `fødselsdagsgave | barselsgave | konfirmationsgave | værtindegave | mandelgave | pakkeleg | buket
      blomsterbuket | blomsterhandler | fødselsdagskort | kort og gave | adventsgave | kalendergaver`,
    'personal.pets': `hundemad | kattemad | hundefoder | kattefoder | dyrefoder | kattegrus | dyrlæge | dyrlægen | dyrehandel
      dyrehandler | hundepasser | kattepension | hundesnacks | godbidder | hundesnor | fuglefrø`,
    'personal.children': `bleer | ble | vådservietter | modermælkserstatning | babymad | babygrød | vuggestue | børnehave
      børnehaven | institution | institutionsregning | dagpleje | dagplejer | barnepige | bamse | lommepenge`,
    'shopping.clothing': `tøj | tøjet | kondisko | klipklapper | hjemmesko | trøje | trøjer | cowboybukser | nederdel | striktrøje
      hættetrøje | frakke | jakkesæt | strømpebukser | undertøj | underbukser | skjorten | t-shirts | bukserne | skoene | jakke | jakken | strømper | sokker | kjolen | kjoler`,
    'shopping.electronics': `cover | telefoncover | panserglas | opladerkabel | hovedtelefoner | høretelefoner | tv'et | skærm
      blækpatron | blæk | usb-stik | højttaler | spillekonsol | skærmskift | forlængerledning | telefonen | opladeren | høretelefonerne | kablet`,
    'shopping.home': `madras | stole | reol | hylde | skab | klædeskab | pære lampe | pærer til lampe | elpærer | gulvtæppe
      pude | puder | sengetøj | lagen | håndklæder | håndklæde | møblerne | lampen | lamper | stegepande | sengetøjet | gardin`,
    'finance.insurance': `indboforsikring | rejseforsikring | sygeforsikring | sygeforsikringen danmark | topdanmark
      børneforsikring`,
    'finance.fees': `årsgebyr | hævegebyr | rykker | rykkergebyr | bøder | parkeringsbøde | p-bøde | parkeringsafgift
      fartbøde | kontrolafgift | kørekort fornyelse | frimærker | fragt | pakke postnord | revisor`,
    'finance.loan': `forbrugslån | banklån | su-lån | afdrag | ydelse lån | leasingydelse | viabill | gæld | kviklån`,
    'finance.tax': `restskat | indkomstskat | b-skat | ejendomsskat | grundskyld | ejendomsværdiskat | kirkeskat
      forskudsskat | am-bidrag`,
    'cash.withdrawal': `hævet | hævet kontanter | hævet penge | hæveautomat | hæveautomaten | kontanthævning | automat hævning
      hævning | hæve penge`,
    'income.salary': `lønudbetaling | månedsløn | feriepenge | overarbejde | timeløn | lønforskud | lønseddel | elevløn`,
    income: `folkepension | efterløn | dagpenge | kontanthjælp | sygedagpenge | barselsdagpenge | børnepenge
      børnecheck | børneydelse | boligstøtte | boligsikring | dba salg | tilbagebetaling | refusion
      overskydende skat | skat retur`,
    personal: `velgørenhed | indsamling | kræftens bekæmpelse | red barnet | landsindsamling | støttebidrag`,
    shopping: `legetøjet | indpakning | batterier | batteri | vaskemiddel | vaskepulver | opvaskemiddel | sæbe | sæben | toiletpapir
      wc-papir | blomst`,
  },
  // is
  {
    dining: `morgunmatur | morgunmat | morgunverður | bröns | hádegismatur | hádegismat | hádegisverður | kvöldmatur
      kvöldmat | kvöldverður | nesti | snarl | samloka | samlokur | langloka | pylsa | nasl | samloku | pítsa | pítsu | pizzu | pizzur | hamborgari | hamborgara | borgari | borgara | súpa | súpu | salati
      pylsu | pylsur | ein með öllu | kjötsúpa | kjötsúpu | plokkfiskur | plokkfisk | fiskur og franskar | harðfiskur
      harðfisk | hangikjöt | kjötbollur | fiskibollur | píta með buffi | núðlur | rjómaís | ísbíltúr | bragðarefur
      bragðaref | kaka | köku | kökur | kökusneið | terta | tertu | kleinu | snúð | snúða | vaffla | vöfflu | pönnukökur
      safi | safa | djús | kókið | gosið | franskar | mötuneyti | mötuneytið | ísinn | ís í brauðformi`,
    'dining.coffee': `kaffi | kaffibolli | ískaffi | kakó | heitt súkkulaði | te og kaka | kaffihús | boba te | uppáhellt | kaffið | kaffibolla | tebolli | tebolla | kaffihúsi | kaffihúsið | kappútsínó`,
    'dining.bar': `bjór | bjórar | bjórinn | kaldur bjór | rauðvín | vínflaska | kokteill | kokteilar | drykkir | drykkur
      snafs | brennivín | viskí | vodki | barinn | vínbúð | bjóra | vínið | kokteil | kokteila | drykki | kráin | pöbb | pöbbinn`,
    groceries: `matvara | matvörur | matarinnkaup | innkaup | matarkaup | vikuinnkaup | grænmeti | ávextir | ávexti
      epli | bananar | appelsínur | kartöflur | tómatar | laukur | kjöt | grænmetið | ávöxtur | eplin | kartafla | kartöflum | tómata | mjólk | mjólkin | mjólkina | eggin | ostur | osti | skyr
      kjötið | nautahakk | kjúklingur | kjúkling | kjúklingabringur | fiskur | fisk | fiskinn | hrísgrjón | hveiti | sykur
      sykri | olía | olíu | matarolía | ólífuolía | vatnsflaska | sódavatn | smjör | smjörið | skinka | skinku | álegg
      bjúgu | matvöruverslun | sjoppu`,
    'groceries.bakery': `brauð | rúnstykki | snúður | snúðar | kleina | kleinur | vínarbrauð | kringla | bakarí | bakaríið
      súrdeigsbrauð | rúgbrauð | bakkelsi | smjördeigshorn | flatkökur | brauðið | brauði | bakaríinu`,
    'groceries.supermarket': `matvörubúð | matarbúð | hagkaup | sjoppa | sjoppan | markaður | kolaportið | kjörbúð`,
    'transport.public': `strætó | strætómiði | strætókort | strætó miði | rútumiði | flugrúta | farmiði | fargjald | ferja
      ferjan | herjólfur | rafskúta | rafhlaupahjól | hopp | almenningssamgöngur | klapp | strætómiða | strætóinn | rúta | rútu | rútan | sporvagn | neðanjarðarlest | lestarmiði | lestarmiða | mánaðarkort
      mánaðarkortið | smárúta | lestin | lestarferð`,
    'transport.taxi': `leigubíll | leigubíl | hreyfill | leigari | leigubíla | leigubíllinn`,
    'transport.fuel': `dísel | dísil | eldsneyti | bensínstöð | fyllti tankinn | fullur tankur | hleðsla bíll | rafhleðsla
      hraðhleðsla | tankaði | bensínið | bensíni | dísilolía | dísilolíu | bensínáfylling`,
    'transport.parking': `bílastæði | stöðumælir | bílastæðahús | stæði | bílastæðagjald | stöðugjald | parka | bílastæðið | stöðumæli`,
    'transport.car': `veggjald | göngin | vaðlaheiðargöng | bílaþvottur | þvottastöð | bílaverkstæði | verkstæði | bílaviðgerð
      bifvélavirki | skoðun bíll | bifreiðaskoðun | vetrardekk | dekkjaskipti | olíuskipti | smurning
      bremsur | bílaviðgerðir | dekkin | bílaþvott | bílaþvottastöð | bílaþjónusta | varahlutir | varahluti | varahlutur | veggjöld
      gangagjald | bílaskoðun`,
    'travel.flight': `flugmiði | flugmiðar | flugfar | flugfargjald | farangur | flugið | flugi | flugmiða`,
    'travel.hotel': `hótelherbergi | gisting | gistiheimili | farfuglaheimili | tjaldsvæði | tjaldstæði | sumarbústaður
      bústaður | hótelið | gistingu`,
    'housing.rent': `leiga | leigan | húsaleiga | húsaleigu | leigu | íbúðarleiga | herbergi leiga | trygging leigu | húsaleigan | leiguna`,
    'housing.mortgage': `húsnæðislán | íbúðalán | afborgun húsnæðisláns | fasteignalán | húsnæðislánið`,
    'housing.maintenance': `pípari | pípulagningamaður | rafvirki | smiður | málari | iðnaðarmaður | lásasmiður | þrif | þrifkona
      ræstingar | garðyrkjumaður | hússjóður | húsfélag | viðgerð | viðhald | sorphirða | viðgerðir | pípara | píparinn | málning | málningu | veggmálning`,
    'utilities.electricity': `rafmagn | rafmagnsreikningur | rafmagnið | orkureikningur | rafmagnsreikning | orkuveitan | rafmagni`,
    'utilities.water': `vatnsgjald | kalt vatn | fráveita | fráveitugjald | vatnsveita | vatnsreikningur`,
    'utilities.gas': `hiti | hitaveita | heitt vatn | hitaveitureikningur | gaskútur | húshitun | gasreikningur | gaskút`,
    'utilities.internet': `netið | nettenging | ljósleiðari | router leiga | ráter | sjónvarpspakki | internetið | netáskrift`,
    'utilities.mobile': `símareikningur | símareikning | farsími reikningur | símaáskrift | frelsi | áfylling | inneign
      símainneign | gagnamagn | sim kort | símakort | símreikningur | inneignarkort`,
    'health.pharmacy': `apótekið | lyf | lyfin | lyfseðill | töflur | pillan | pillur | parkódín | íbúfen | verkjalyf | sýklalyf
      hóstasaft | nefsprey | plástur | smokkar | krem lyf | apóteki | lyfja | verkjatöflur`,
    'health.doctor': `læknir | lækni | læknatími | heilsugæsla | tannlæknir | tannlækni | tannsi | gleraugu | linsur
      augnlæknir | sjóntækjafræðingur | sjúkraþjálfari | sjúkraþjálfun | hnykkjari | sálfræðingur | húðlæknir | læknirinn | læknistími | læknisheimsókn | tannlæknirinn | gleraugun | bóluefni | bólusetning | bólusetningu`,
    'health.fitness': `rækt | ræktin | ræktina | líkamsrækt | líkamsræktarkort | jóga | sund | sundlaug | sundkort | sundferð
      æfingagjöld | fótboltaæfingar | íþróttir | einkaþjálfari | klifur | skíðapassi | líkamsræktin | sundlaugin | jógatími`,
    education: `skóli | skólagjöld | skólagjald | innritunargjald | háskóli | námskeið | námskeiðsgjald | próf
      prófgjald | tónlistarskóli | píanótími | ökuskóli | ökutími | ökutímar | ökupróf | einkakennsla | námskeiðið | leikskóla | einkatímar`,
    'education.books': `bækur | bókabúð | bókin | kennslubók | kennslubækur | námsbækur | skólabækur | skáldsaga | rafbók
      hljóðbók | ritföng | stílabók | pennar | blýantar | dagblað | tímarit | bókina | kilja`,
    'entertainment.events': `bíómiði | bíóferð | bíómynd | popp | tónleikar | tónleikamiði | tónleika | leikhús | leikhúsmiði | safn
      safnið | sýning | leikur miði | leikmiði | landsleikur | fótboltaleikur | bíóið | bíómiðar | bíómiða | leikhúsið | listasafn | dýragarður | dýragarð`,
    'entertainment.streaming': `áskrift | áskriftir | sjónvarp símans | rúv gjald | útvarpsgjald | streymisveita | streymisáskrift`,
    'entertainment.games': `tölvuleikur | tölvuleikir | tölvuleik | borðspil | spilasalur | ballskák | pílukast`,
    entertainment: `lottómiði | happdrætti | skafmiði | happaþrenna | víkingalottó | lengjan | getraunir | veðmál | partí
      djamm | djammið | ball | skemmtistaður | karókí | þorrablót | gæsun | keila | keilu | keiluhöll`,
    'personal.beauty': `klippingu | hárgreiðsla | hárgreiðslustofa | rakari | rakarastofa | litun hár | strípur | neglur
      handsnyrting | fótsnyrting | snyrtistofa | vax | plokkun | augabrúnir | augnhár | snyrtivörur | klippingin | hársnyrting | rakara | rakarinn | snyrtivara`,
    'personal.gifts': `gjöf | gjafir | gjöfin | afmælisgjöf | afmælisgjafir | jólagjöf | jólagjafir | brúðkaupsgjöf
      skírnargjöf | fermingargjöf | útskriftargjöf | sængurgjöf | blómvöndur | blómabúð | gjafabréf
      gjafakort`,
    'personal.pets': `hundamatur | hundamat | kattamatur | kattamat | kattasandur | dýralæknir | dýralækni | gæludýr
      gæludýrabúð | hundasnyrting | hundapössun | hundanammi | hundahótel | ormahreinsun | ól hundur
      fuglafóður`,
    'personal.children': `bleyjur | bleiur | blautþurrkur | barnamatur | þurrmjólk | leikskóli | leikskólagjald | leikskólagjöld
      frístund | frístundaheimili | barnapía | barnapössun | leikfang | leikföng | dót | dúkka`,
    'shopping.clothing': `föt | fötin | fatnaður | strigaskór | íþróttaskór | stígvél | gönguskór | sandalar | inniskór | bolur
      boli | stuttermabolur | skyrta | skyrtur | blússa | buxur | fatnað | skyrtu | peysa | peysu | buxurnar | gallabuxur | jakki | jakka | úlpa | úlpu | sokkar | sokka | kjóll`,
    'shopping.electronics': `farsími | símahulstur | hulstur | skjávörn | hleðslutæki | hleðslusnúra | snúra | usb snúra | heyrnartól
      tölva | tölvu | fartölva | fartölvu | spjaldtölva | sjónvarp | skjár | síma | síminn | heyrnartólin | snúru | kapall`,
    'shopping.home': `húsgögn | rúm | dýna | borð | skrifborð | hilla | bókahilla | skápur | kommóða | lampi | ljósapera
      ljósaperur | perur í ljós | gardínur | motta | teppi | húsgagn | panna | pönnu | steikarpanna | steikarpönnu | rúmföt | sængurföt | gardína | gluggatjöld`,
    'finance.insurance': `trygging | tryggingar | bílatrygging | heimilistrygging | húseigendatrygging | líftrygging
      sjúkdómatrygging | ferðatrygging | ökutækjatrygging | sjóvá | tryggingafélag | brunatrygging
      dýratrygging`,
    'finance.fees': `bankagjöld | bankakostnaður | þjónustugjald | þjónustugjöld | færslugjald | færslugjöld | árgjald
      árgjald kort | kortagjald | seðilgjald | sektir | stöðumælasekt | hraðasekt | innheimtukostnaður
      vanskilagjald | lögfræðingur`,
    'finance.loan': `lánið | bílalán | námslán | yfirdráttur | afborgun | afborganir | afborgun láns | raðgreiðslur
      raðgreiðsla | kreditkortareikningur | visareikningur | netgíró`,
    'finance.tax': `skattur | skattar | skattinn | tekjuskattur | útsvar | virðisaukaskattur | fasteignagjöld
      fasteignaskattur | opinber gjöld | skattaskuld | staðgreiðsla`,
    'cash.withdrawal': `hraðbanki | hraðbanka | úttekt | tók út pening | tók út | reiðufé | úttekt hraðbanki | tók út peninga`,
    'income.salary': `laun | launin | útborgun | útborgað | mánaðarlaun | desemberuppbót | orlofsuppbót | orlof | yfirvinna
      bónus laun | fyrirframgreidd laun | kaup og kjör`,
    income: `lífeyrir | ellilífeyrir | bætur | örorkubætur | atvinnuleysisbætur | barnabætur | húsnæðisbætur
      vaxtabætur | fæðingarorlof | námsstyrkur | styrkur | tekjur | seldi | selt | sölutekjur | endurgreiðsla`,
    personal: `framlag | styrktarframlag | söfnun | góðgerðarmál | kirkja | kirkjan | rauði krossinn | sóknargjald
      styrktarsjóður | hjálparstarf | gjöf til góðgerðarmála | áheit`,
    shopping: `gjafapappír | innpökkun | rafhlöður | rafhlaða | þvottaefni | uppþvottalögur | sápa | klósettpappír | salernispappír
      blóm | blómin`,
  },
];
