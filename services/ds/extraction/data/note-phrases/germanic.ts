import type { NotePhrases } from './note-phrases.ts';

export const GERMANIC: readonly NotePhrases[] = [
  {
    code: 'en',
    treated: `covered dinner | covered lunch | covered breakfast | covered drinks | covered the bill | covered the tab | covered my | covered our | picked up the tab | picked up the bill | picked up the check | treated us | treated everyone | paid for everyone | paid for the team | paid for us all | got the bill | got the tab | his treat | her treat | their treat | next one's on me | on the house | wouldn't let me pay`,
    asked: `pay | buy | send | transfer`,
    elapsed: `needed to pay | needed to buy | had to pay | had to buy | went to pay | went to buy | for tomorrow | for tmrw | for tmr | until tomorrow`,
    planned: `should be | limit of | limit to | no more than | at most | estimated at | quoted | reckons | reckons about | reckons around | my offer | goes up to | going up to | stay under | keep under`,
    coming: `tomorrow | tmrw | tmr | tomorow | next week | next month | next year`,
    toDo: `still owe | don't forget | dont forget | do not forget | remember to | reminder | need to buy | needs to be paid | to be paid | has to pay | have to buy | got to pay | will pay | will buy | going to buy | want to buy | want to pay | plan to buy | plan to pay | plan to spend | planning to buy | planning to spend | to pay | to-do | due on | due tomorrow | due by | due in | due next | is due | upcoming | forgot to pay | todo | to buy | must buy | must pay | i'll buy | i'll pay | gotta buy | gotta pay | gotta get
      gonna buy | gonna pay | we'll buy | we'll pay | wanna buy | let's buy | must order | should buy
      should pay | i will buy | i will pay | i'll order | to do list | need to pay | need to get | must return
      have to pay | save up for | need to send | going to pay | to be bought | need to order | need to renew
      have to order | still need to | need to return | have to return | planning to pay | remember to pay
      need to withdraw | need to transfer | remind me to pay | need to give back | have to give back
      remember to renew | remember to cancel | remember to return | dont forget to pay | don't forget to pay
      remind me to cancel | remind me to return | remember to transfer`,
    infinitives: `buy | pay | repay | withdraw`,
    later: `tmr | tmw | tmrw | soon | later | tomorrow | next week | next year | on payday | in a week | next month
      next weekend | end of month | after payday | in two weeks | in a few days | when i get paid
      end of the month | one of these days`,
    owed: `i owe | we owe | owe | i'm owing | my debt to | in debt to | owed by me | our debt to | must pay back | have to pay back
      need to pay back | will pay back to | i am indebted to | need to give back | have to give back to
      i borrowed and must return`,
    owing: `still owes | owes | owe me | owe us | owes me | owes us | i'm owed | i am owed | owed to me | will pay me back
      has to return me | will give me back | hasnt paid me back | didn't pay me back | never paid me back
      has to pay me back | should pay me back | will get back from | hasn't paid me back
      has not paid me back | waiting to be paid back by`,
    unbought: `havent paid | have not paid | hasn't paid | hasnt paid | didnt pay | unpaid | not yet paid | will pay later | pay on the day | pay later | didn't buy | not buying | maybe next month | maybe next week | thinking of buying | not paid | sold out | didnt buy | didn't pay | not bought | did not buy | did not pay | haven't paid
      out of stock | card declined | haven't bought | bought nothing | order canceled | payment failed
      didn't take it | decided against | order cancelled | decided not to buy | canceled the order
      left without buying | cancelled the order | didn't end up buying | returned without buying
      came back without buying`,
    price: `will be | far too dear | too dear | says it'll be | wants to charge | is asking | return, the | ok for | saving for | saving up | save up | saving goal | savings goal | put aside for | wish i had | would take | willing to pay | keep it under | spending limit | if i skip | if i save | should be around | should be about | should cost | will cost | going to cost | quote | a litre now | a liter now | a gallon now | a litre today | shops wanted | shop wants | it costs | would cost | was on the tag | is now | seen for | they ask | costs now | now costs | quoted me | quote for | quotation | listed at
      they want | priced at | saw it for | was quoted | offered me | went up to | saw one for | got a quote
      on sale for | cheapest is | how much is | estimate for | estimated at | asking price | the price is
      per litre now | now per liter | price rose to | how much does | price is up to | cheapest one is
      price dropped to | what does it cost | would set me back`,
    budget: `aim: | keep eating out under | keep it below | aim to keep | cap on | goal for | budgeted | my budget | limit for | max spend | budget for | target for | daily limit
      saving goal | aim to save | savings goal | want to save | no more than | monthly limit | plan to spend
      set aside for | spend at most | allowance for | monthly budget | spending limit | trying to save
      plan for the month`,
    due: `is due | due on | due by | renews | expires | due date | bill due | deadline | falls due | payable by
      will renew | pay before | trial ends | payment due | valid until | due tomorrow | next payment
      to be paid by | must be paid by | will be charged | will be debited | last day to pay
      next billing date`,
    perhaps: `thinking of putting | thinking of | but nah | maybe | i wish | it'd be | may buy | perhaps | someday | one day | in case | if i buy | would be
      some day | if we buy | might buy | would cost | could cost | might cost | wish i had | if i bought
      considering | should cost | should come to | if i had bought | would have cost | would have paid
      should be about | thinking of buying | will probably cost`,
    vitals: `shoe size | dress size | ring size | gas meter reads | meter reads | meter reading | water meter | electricity meter | bp | bmi | temp | pulse | fever | steps | waist | slept | weight | height | weighed | i weigh | glucose
      calories | heart rate | step count | temperature | blood sugar | oxygen level | blood pressure`,
    units: `kg | kgs | kilo | kilos | g | gr | grams | mg | lb | lbs | pounds weight | oz | l | lt | ml | litre
      litres | liter | liters | gallons | km | kms | metres | meters | cm | mm | miles | min | mins | minutes
      hr | hrs | hours | sec | seconds | days | weeks | months | years | years old | yrs | people | persons
      guests | pcs | pc | pieces | bottles | cans | packs | packets | boxes | bags | loaves | slices | cups
      glasses | spoons | tbsp | tsp | tablets | pills | capsules | points | pts | steps | percent | degrees
      kcal | pages | floors | times | goals | bpm | kwh | dozen | pairs`,
    schedule: `row | gate | leaves | bus at | departs | arrives | arrival | seat no | room no | in room | kickoff
      meeting | train at | kick-off | opens at | departure | boards at | starts at | begins at | flight no
      flight at | lesson at | closes at | dentist at | doors open | boarding at | seat number | kick off at
      appointment | flight lands | class starts | check-out by | check-in from`,
    address: `ave | zip | pin | lane | bldg | floor | block | suite | street | avenue | po box | road no | flat no
      unit no | address | house no | building | postcode | entrance | intercom | lives at | door code
      gate code | entry code | room number | apartment no | house number`,
    result: `aet | beat | score | we won | result | scored | lost to | we lost | goal by | they won | defeated
      they lost | draw with | drew with | half time | first set | tied with | second set | won against
      match ended | won the set | lost against | drew against | on penalties | won the match | lost the match
      ended in a draw`,
    reminder: `call | ring | turns | bday on | remember | reminder | password | passcode | email to | remind me
      number is | my number | text back | birthday is | birthday on | dont forget | note to self
      phone number | don't forget | do not forget | has a birthday | anniversary on`,
    done: `paid back | gave back | got paid | got | paid | gave | sent | sold | lent | spent | bought | repaid | tipped | ordered | renewed | donated
      withdrew | took out | received | borrowed | topped up | returned to | transferred | was charged`,
  },
  {
    code: 'de',
    treated: `hat mich eingeladen | hat uns eingeladen | hat ausgegeben | ging auf | hat spendiert | spendierte | lud uns ein | lud mich ein | aufs haus`,
    asked: `zahlen | bezahlen | uberweisen | kaufen`,
    elapsed: `musste zahlen | musste bezahlen | heute morgen | guten morgen | am morgen | gestern morgen | diesen morgen | jeden morgen | fur morgen | fur ubermorgen`,
    planned: `steigt auf | steigt von | erhoht sich auf | limit fur | hochstens`,
    coming: `morgen | ubermorgen | nachste woche | nachsten monat | erinnere mich | erinnerung`,
    toDo: `nicht vergessen | werde zahlen | fallig | muss noch | zu kaufen | zu zahlen | sparen für | muss kaufen | muss zahlen | noch kaufen | noch zahlen
      zu bezahlen | zu besorgen | will kaufen | werde kaufen | muss bezahlen | muss besorgen | noch bezahlen
      noch besorgen | möchte kaufen | noch bestellen | werde bezahlen | wir müssen noch | noch überweisen`,
    infinitives: `kaufen | zahlen | abheben | bezahlen | aufladen | besorgen | kündigen | bestellen | überweisen
      begleichen | ueberweisen | zurückgeben | zurückzahlen | zurueckgeben`,
    later: `bald | morgen | später | demnächst | übermorgen | ende monat | am zahltag | uebermorgen | nächste woche
      nächstes jahr | am monatsende | naechste woche | nächsten monat | kommende woche | zum monatsende
      bis monatsende | in einer woche | ende des monats | in ein paar tagen | wenn gehalt da ist
      nächstes wochenende`,
    owed: `ich schulde | schulden | schulde | wir schulden | schulden bei | bin schuldig | muss zurückgeben | bin noch schuldig
      muss zurückzahlen | kriegt noch von mir | kriegt von mir noch | bekommt noch von mir
      bekommt von mir noch | muss noch zurückgeben | stehe in der kreide bei | muss zurückgezahlt werden`,
    owing: `schuldet | schuldet mir | schulden mir | schuldet uns | kriege noch von | bekomme noch von | ist mir schuldig
      kriege ich noch von | muss mir noch geben | bekomme ich noch von | muss mir zurückgeben
      hat mir nicht zurückgegeben | steht bei mir in der kreide | hat noch nicht zurückgezahlt
      hat mir noch nicht zurückgezahlt`,
    unbought: `noch nicht bezahlt | uberlege noch | storniert | unbezahlt | ausverkauft | nicht gekauft | nicht bezahlt | nichts gekauft | nicht genommen
      karte abgelehnt | ohne kauf zurück | ohne etwas zu kaufen | bestellung abgebrochen
      zahlung fehlgeschlagen | mich dagegen entschieden | gegen den kauf entschieden
      entschieden nicht zu kaufen`,
    price: `will haben | mochte haben fur | schatzt | sparziel | sparen fur | spare auf | ansparen | wurde kosten | verlangt | steht bei | gibts für | kostet nun | was kostet | gesehen für | gibt es für | soll kosten
      kostet jetzt | angebot über | gesunken auf | kostet gerade | gestiegen auf | wie teuer ist
      kostet derzeit | im angebot für | am günstigsten | wieviel kostet | pro liter jetzt | wie viel kostet
      preis liegt bei | angebot bekommen | kostet inzwischen | kostenvoranschlag | günstigster preis
      preis gefallen auf`,
    budget: `sparziel | ziel für | limit für | budget für | tageslimit | obergrenze | eingeplant | monatsplan
      budgetiert | will sparen | monatsbudget | möchte sparen | wollen sparen | nicht mehr als
      maximal ausgeben | plan für den monat | höchstens ausgeben`,
    due: `frist | läuft ab | stichtag | fällig am | ist fällig | fällig bis | fälligkeit | faellig am | gültig bis
      sind fällig | wird fällig | zahlbar bis | zu zahlen bis | bis spätestens | wird abgebucht
      wird eingezogen | verlängert sich | nächste zahlung | nächste abbuchung | probezeitraum endet`,
    perhaps: `wäre | evtl | falls | wären | überlege | eventuell | vielleicht | irgendwann | eines tages
      würde kosten | ich wünschte | sollten sein | könnte kosten | sollte kosten | müsste kosten
      wenn ich kaufe | hätte gekostet | würde ich kaufen | hätte ich gekauft | denke darüber nach
      kostet wahrscheinlich | wenn ich gekauft hätte`,
    vitals: `schuhgrosse | kleidergrosse | wasserzahler | stromzahler | gaszahler | zahlerstand | puls | wiege | fieber | gewicht | gewogen | ruhepuls | schritte | kalorien | blutdruck | temperatur
      blutzucker | zuckerwert | schrittzahl | körpergröße | bauchumfang | herzfrequenz | körpertemperatur
      sauerstoffsättigung`,
    units: `gramm | pfund | kilometer | meter | minuten | minute | std | stunden | stunde | uhr | sek | sekunden
      tage | tag | wochen | monate | jahre | jahre alt | personen | leute | gäste | stück | stk | eier
      flaschen | dosen | packungen | pck | päckchen | kisten | tüten | brote | laibe | scheiben | tassen
      gläser | löffel | tabletten | pillen | kapseln | punkte | schritte | prozent | grad | seiten
      stockwerke | etagen | mal | tore | dutzend`,
    schedule: `raum | gleis | abflug | beginn | zug um | anstoß | wecker | abfahrt | ankunft | beginnt | flug um
      anpfiff | arzt um | einlass | fährt ab | fährt um | kommt an | kommt um | einstieg | platz nr
      fliegt um | bahnsteig | flugsteig | sitzplatz | zimmer nr | termin um | vorlesung | öffnet um
      startet um | flugnummer | treffen um | arzttermin | fängt an um | besprechung | schließt um
      unterricht um | zahnarzttermin`,
    address: `str | whg | plz | str. | platz | allee | stock | etage | straße | weg nr | hausnr | strasse | haus nr
      gebäude | türcode | eingang | klingel | adresse | tür code | stockwerk | anschrift | hausnummer
      wohnung nr | hinterhaus | haustürcode | postleitzahl | zimmernummer`,
    result: `tore | traf | remis | endete | finale | schlägt | besiegt | endstand | ergebnis | halbzeit | tor durch
      spielstand | erster satz | zweiter satz | gewinnt gegen | unentschieden | zwischenstand | satz gewonnen
      gewonnen gegen | verloren gegen | verliert gegen | elfmeterschießen | nach verlängerung`,
    reminder: `merken | denk an | anrufen | passwort | kennwort | denk daran | erinnerung | nummer ist | handynummer
      zurückrufen | daran denken | erinner mich | geburtstag am | erinnere mich | notiz an mich
      telefonnummer | hat geburtstag | geburtstag von | wird jahre alt | bescheid sagen | nicht vergessen
      hochzeitstag am | geburtstag ist am`,
    done: `zuruckgegeben | zuruckgezahlt | geholt | kaufte | zahlte | gekauft | bezahlt | gezahlt | gegeben | besorgt | bestellt | bekommen
      erhalten | verkauft | geliehen | abgehoben | geschickt | beglichen | verliehen | gespendet | abgebucht
      ausgegeben | überwiesen | aufgeladen | verlängert | ueberwiesen | zurückgegeben | zurückgezahlt`,
  },
  {
    code: 'nl',
    treated: `trakteerde | heeft getrakteerd | kreeg ik van | betaalde alles | heeft de boodschappen betaald | heeft het eten betaald | op kosten van`,
    asked: `betalen`,
    elapsed: `voor morgen | goede morgen`,
    planned: `stijgt naar`,
    coming: `volgende maand | volgende week`,
    toDo: `niet vergeten | te kopen | ga kopen | nog kopen | wil kopen | moet kopen | te betalen | ga betalen | ik moet nog
      nog betalen | zal betalen | sparen voor | moet betalen | we moeten nog | nog bestellen | nog overmaken
      moet nog halen | wil graag kopen | nog terugbetalen | zou moeten kopen | moet nog opzeggen
      boodschappenlijst | moet nog verlengen | boodschappenlijstje`,
    infinitives: `kopen | betalen | opnemen | opzeggen | overmaken | teruggeven | retourneren | opwaarderen | terugbetalen`,
    later: `straks | overmorgen | binnenkort | volgend jaar | op betaaldag | na betaaldag | volgende week
      over een week | volgende maand | volgend weekend | eind deze maand | een dezer dagen | eind van de maand
      einde van de maand | over een paar dagen | als het salaris binnen is`,
    owed: `schuld aan | schuld bij | ben schuldig | moet teruggeven | nog schuldig aan | ben nog schuldig
      we zijn schuldig | moet terugbetalen | krijgt nog van mij | moet nog teruggeven | moet nog terugbetalen
      krijgt nog geld van me | ik sta in het krijt bij`,
    owing: `moet mij nog | krijg nog van | is me schuldig | is mij schuldig | is ons schuldig | krijg ik nog van
      betaalt me terug | zijn ons schuldig | is me nog schuldig | we krijgen nog van | geeft me nog terug
      moet me nog betalen | moet me terugbetalen | heeft niet terugbetaald | heeft nog niet terugbetaald
      heeft me nog niet terugbetaald`,
    unbought: `nog niet betaald | onbetaald | geannuleerd | uitverkocht | niet gekocht | niks gekocht | niet betaald | niet genomen
      van afgezien | niets gekocht | pas geweigerd | staat nog open | niet meegenomen | betaling mislukt
      zonder iets te kopen | bestelling afgebroken | besloten niet te kopen`,
    price: `sparen voor | kost nu | offerte | wat kost | kosten nu | schatting | ze vragen | staat voor | vraagprijs | gezien voor
      prijsopgave | prijs is nu | goedkoopste | hoe duur is | per liter nu | zag het voor | te koop voor
      gedaald naar | hoeveel kost | gestegen naar | is nu per liter | kost tegenwoordig | zou moeten kosten
      prijs gestegen tot | in de aanbieding voor`,
    budget: `limiet | begroot | daglimiet | spaardoel | doel voor | maandplan | begroting | hoogstens | wil sparen
      budget voor | maandbudget | maximum voor | willen sparen | niet meer dan | gereserveerd voor
      maximaal uitgeven | plan voor de maand`,
    due: `vervalt | verloopt | uiterlijk | moet voor | geldig tot | vervaldatum | betalen voor | betaaltermijn
      uiterste datum | wordt verlengd | moet betaald zijn | volgende betaling | wordt afgeschreven
      wordt geïncasseerd | verlengt automatisch | proefperiode eindigt`,
    perhaps: `ooit | ik wou | zou zijn | wellicht | overweeg | stel dat | zou kopen | misschien | eventueel
      zou kosten | kan kosten | als ik koop | denk erover | was ik maar | denk aan kopen | zou moeten zijn
      zou hebben gekost | als ik had gekocht | had ik maar gekocht | kost waarschijnlijk`,
    vitals: `weeg | pols | koorts | lengte | stappen | hartslag | bloeddruk | calorieën | saturatie | temperatuur
      bloedsuiker | rusthartslag | suikerwaarde`,
    units: `gram | pond | ons | minuut | uur | uren | seconden | dagen | dag | weken | maanden | jaar | jaar oud
      mensen | man | gasten | stuks | eieren | flessen | blikjes | pakken | pakjes | zakken | broden
      sneetjes | plakken | kopjes | glazen | lepels | punten | stappen | procent | graden | pagina's
      verdiepingen | keer | doelpunten | dozijn`,
    schedule: `zaal | spoor | begint | perron | lokaal | bus om | aftrap | les om | wekker | vertrek | vertrekt
      aankomst | komt aan | start om | stoel nr | kamer nr | trein om | afspraak | opent om | sluit om
      instappen | vlucht om | dokter om | college om | stoelnummer | vergadering | huisarts om | tandarts om
      vluchtnummer`,
    address: `bel | laan | hoog | adres | straat | gracht | huisnr | gebouw | ingang | pincode | postbus | deurcode
      huisnummer | nummer bis | verdieping | kamernummer | toegangscode | appartement nr`,
    result: `rust | stand | uitslag | wint van | verslaat | versloeg | gescoord | goal van | eindstand | ruststand
      gelijkspel | eerste set | tweede set | tussenstand | gewonnen van | verloren van | verliest van
      gelijk tegen | doelpunt van | na penalty's | na verlenging | wedstrijd eindigde`,
    reminder: `bel | bellen | notitie | is jarig | jarig op | denk aan | opbellen | onthouden | nummer is | wordt jaar
      wachtwoord | herinnering | herinner me | mijn nummer | terugbellen | trouwdag op | vergeet niet
      herinner mij | verjaardag op | niet vergeten | telefoonnummer | memo aan mezelf | verjaardag is op`,
    done: `kocht | gepind | gekocht | betaald | gegeven | besteld | gehaald | geleend | gestuurd | gekregen
      verkocht | verlengd | opgenomen | ontvangen | gedoneerd | uitgegeven | uitgeleend | afgerekend
      overgemaakt | teruggegeven | terugbetaald | afgeschreven | opgewaardeerd | voorgeschoten`,
  },
  {
    code: 'sv',
    planned: `hojs till`,
    coming: `nasta manad | nasta vecka`,
    toDo: `ska betalas | köp hem | ska köpa | att köpa | ska ta ut | vill köpa | måste köpa | ska betala | borde köpa
      bör betala | att betala | spara till | måste ta ut | ska vi köpa | tänker köpa | tänkte köpa
      inköpslista | måste betala | måste swisha | behöver köpa | ska beställa | borde betala | måste förnya
      måste beställa | behöver betala | glöm inte köpa | måste säga upp | handlingslista | måste föra över
      fylla på kortet | glöm inte betala | lämna tillbaka till | måste lämna tillbaka`,
    infinitives: `köpa | betala | swisha | beställa | överföra | returnera | återbetala`,
    later: `snart | imorrn | senare | imorgon | i morgon | nästa år | efter lön | övermorgon | nästa helg
      nästa vecka | nästa månad | om en vecka | längre fram | om några dagar | på löningsdagen
      när lönen kommer | slutet av månaden | vid månadsskiftet`,
    owed: `skyldig | skuld till | ska ha av mig | ska få av mig | vi är skyldiga | ska ge tillbaka
      måste ge tillbaka | ligger ute åt mig | ska betala tillbaka | måste betala tillbaka`,
    owing: `ska få av | skyldig mig | skyldiga oss | är skyldig oss | ska swisha mig | är skyldiga mig
      får tillbaka av | måste betala mig | ska få tillbaka av | jag ligger ute för | har inte betalat mig
      har inte swishat mig | har inte betalat tillbaka | ska betala tillbaka till mig`,
    unbought: `avstod | obetald | avbokade | slutsålt | inte köpt | ej betalt | köpte inte | köpte inget | inte betalt
      ångrade mig | avbeställde | inte betalat | avbröt köpet | betalade inte | inte betald än
      kortet nekades | köpte ingenting | köpet medges ej | gick utan att köpa | beställningen avbruten
      bestämde mig för att inte köpa`,
    price: `sparar till | kostnadsforslag | begär | kostar | såg för | finns för | säljs för | offert på | priset är | på rea för | billigaste
      de vill ha | såg den för | prisförslag | hur dyrt är | utgångspris | sjunkit till | billigast är
      gått upp till | är nu per liter | uppskattat till | har stigit till`,
    budget: `högst | tak för | sparmål | mål för | maxgräns | gräns för | dagsgräns | ska spara | vill spara
      månadsplan | budgeterat | avsatt till | månadsbudget | mål att spara | plan för månaden
      max att spendera`,
    due: `går ut | förnyas | dras den | förfaller | sista dag | senast den | förfallodag | sista datum
      gäller till | förfallodatum | debiteras den | betalas senast | nästa dragning | kommer att dras
      nästa betalning | sista betalningsdag | provperioden slutar`,
    perhaps: `kanske | en dag | önskar | möjligen | nån gång | överväger | eventuellt | någon gång | borde vara
      kostar nog | skulle vara | skulle köpa | hade kostat | funderar på | borde kosta | om jag köper
      skulle kosta | hade jag köpt | om jag hade köpt | skulle ha kostat`,
    vitals: `vikt | steg | väger | vägde | feber | längd | vilopuls | kalorier | blodtryck | blodsocker | sockernivå
      syremättnad | hjärtfrekvens`,
    units: `hekto | dl | cl | mil | minuter | minut | tim | timmar | timme | sekunder | dagar | veckor | månader
      år gammal | personer | pers | människor | gäster | stycken | styck | bitar | ägg | flaskor | burkar
      paket | förpackningar | lådor | påsar | limpor | skivor | koppar | glas | skedar | msk | tsk | krm
      tabletter | piller | kapslar | poäng | steg | grader | sidor | våningar | gånger | ggr | dussin`,
    schedule: `spår | säte | möte | avgår | avgång | börjar | rum nr | tåg kl | ankomst | perrong | flyg kl | buss kl
      avspark | tid hos | ankommer | plats nr | nedsläpp | läkartid | läkare kl | öppnar kl | startar kl
      flygnummer | lektion kl | stänger kl | kommer fram | föreläsning | tandläkartid | väckarklocka
      tandläkare kl | ombordstigning`,
    address: `lgh | gata | torg | gatan | vägen | våning | trappa | hus nr | pinkod | adress | byggnad | portkod
      dörrkod | uppgång | husnummer | postnummer | rumsnummer | lägenhet nr | kod till porten`,
    result: `slog | mål av | halvtid | fulltid | vann mot | oavgjort | resultat | vann över | besegrade | kryss mot
      ställning | andra set | vinst mot | gjorde mål | första set | förlust mot | slutresultat | förlorade mot
      efter straffar | matchen slutade | finalen slutade | efter förlängning`,
    reminder: `minns | ringa | mejla | fyller | notera | kom ihåg | lösenord | glöm inte | numret är | påminnelse
      påminn mig | mitt nummer | födelsedag är | födelsedag den | hör av dig till | anteckning till mig själv`,
    done: `kopte | gav | köpt | gett | fick | fått | sålt | köpte | sålde | betalt | tog ut | mottog | lånade | betalat
      swishat | skänkte | lagt ut | betalade | tagit ut | överfört | swishade | skickade | handlade | förnyade
      spenderat | fyllde på | beställde | spenderade | förde över | laddade på`,
  },
  {
    code: 'no',
    elapsed: `for i morgen | i morges`,
    toDo: `å kjøpe | må kjøpe | må ta ut | å betale | fylle på | må betale | må vippse | bør kjøpe | vil kjøpe
      må fornye | må si opp | spare til | skal kjøpe | bør betale | må bestille | må overføre | skal betale
      burde kjøpe | handleliste | burde betale | skal bestille | husk å bestille | må levere tilbake`,
    infinitives: `kjøpe | betal | betale | vippse | bestille | overføre | returnere | tilbakebetale`,
    later: `senere | imorgen | i morgen | neste år | neste uke | om en uke | neste helg | overimorgen | neste måned
      etter hvert | i overmorgen | etter lønning | om noen dager | på lønningsdagen | når lønna kommer
      ved månedsskiftet | slutten av måneden`,
    owed: `skylder | gjeld til | er skyldig | må gi tilbake | skal ha av meg | skal gi tilbake | skal ha fra meg
      må betale tilbake | skal betale tilbake | har penger til gode hos meg`,
    owing: `skylder meg | skylder oss | må betale meg | jeg skal ha av | skal vippse meg | får tilbake fra
      har til gode hos | skal ha tilbake fra | jeg har lagt ut for | har ikke vippset meg
      skal betale meg tilbake | har ikke betalt tilbake | har ikke betalt meg tilbake`,
    unbought: `droppet | utsolgt | ubetalt | lot være | ikke kjøpt | avbestilte | kjøpte ikke | ikke betalt
      betalte ikke | ombestemte meg | kjøpte ingenting | dro uten å kjøpe | gikk uten å kjøpe
      kortet ble avvist | bestillingen kansellert | kansellerte bestillingen | bestemte meg for å ikke kjøpe`,
    price: `koster | anslag | tilbud på | prisen er | billigste | de vil ha | så den til | så den for | selges for
      pristilbud | på salg til | billigst er | per liter nå | prisoverslag | gått opp til | har falt til
      hvor dyrt er | på tilbud til | prisantydning | har steget til | er nå per liter`,
    budget: `høyst | budsjett | sparemål | vil spare | grense for | maksgrense | dagsgrense | skal spare | månedsplan
      satt av til | budsjettert | maks å bruke | månedsbudsjett | mål om å spare | plan for måneden`,
    due: `forfall | utløper | fornyes | innen den | gyldig til | trekkes den | neste trekk | forfallsdato
      blir trukket | belastes den | betales innen | neste betaling | prøveperioden slutter`,
    perhaps: `kanskje | en gang | muligens | vurderer | eventuelt | tenker på | ville vært | ønsker meg | burde være
      koster nok | ville koste | kunne koste | burde koste | ville kostet | hadde kostet | skulle ønske
      hvis jeg kjøper | hadde jeg kjøpt | hvis jeg hadde kjøpt`,
    vitals: `vekt | vekta | veier | veide | høyde | skritt | blodtrykk | hvilepuls | blodsukker | sukkernivå
      hjertefrekvens | oksygenmetning`,
    units: `minutter | minutt | timer | time | dager | uker | måneder | år gammel | mennesker | gjester | stykker
      biter | egg | flasker | bokser | pakker | esker | poser | brød | skiver | kopper | glass | skjeer
      kapsler | poeng | skritt | prosent | sider | etasjer | dusin`,
    schedule: `spor | sete | går kl | rom nr | fly kl | tog kl | lege kl | begynner | legetime | time hos | åpner kl
      flynummer | kampstart | starter kl | stenger kl | tannlege kl | forelesning | tannlegetime
      vekkerklokke | undervisning kl`,
    address: `etg | bygg | gaten | veien | vei nr | etasje | gate nr | leil nr | oppgang | bygning | dørkode | inngang
      pinkode | plass nr | portkode | romnummer | leilighet nr`,
    result: `slo | scoret | tap mot | vant mot | uavgjort | vant over | tapte mot | tapte for | seier mot
      stillingen | andre sett | første sett | kampen endte | sluttresultat | pauseresultat | finalen endte
      etter straffer | etter ekstraomganger`,
    reminder: `husk | ringe | passord | ikke glem | har bursdag | bursdag den | minn meg på | nummeret er
      bursdagen er | send melding til | notat til meg selv`,
    done: `gitt | fikk | kjøpt | brukt | solgt | lånte | la ut | kjøpte | brukte | tok ut | vippsa | sendte
      handla | mottok | solgte | betalte | tatt ut | vippset | handlet | donerte | fornyet | fylte på
      bestilte | overførte | ga tilbake`,
  },
  {
    code: 'da',
    toDo: `må købe | at købe | bør købe | vil købe | tanke op | skal købe | skal hæve | at betale | burde købe
      skal fornye | skal opsige | indkøbsliste | spare op til | skal overføre | skal aflevere | indkøbsseddel
      indkøbslisten | skal have købt | vil gerne købe | skal have betalt | husk at bestille`,
    infinitives: `købe | hæve | mobilepaye | tilbagebetale`,
    later: `næste år | næste uge | om en uge | næste måned | næste weekend | til den første | på lønningsdag
      når der er løn | om et par dage | sidst på måneden | efter lønningsdag | slutningen af måneden`,
    owed: `gæld til | skal have af mig | skal give tilbage | skal betale tilbage | skal have penge af mig
      mangler at betale tilbage | har penge til gode hos mig`,
    owing: `skylder os | skylder mig | skal betale mig | får tilbage fra | jeg skal have af | jeg har lagt ud for
      skal mobilepaye mig | skal have tilbage fra | mangler at betale mig | har ikke betalt tilbage
      har ikke givet mig tilbage | har ikke betalt mig tilbage`,
    unbought: `udsolgt | droppede | lod være | ikke købt | købte ikke | afbestilte | kort afvist | ombestemte mig
      købte ingenting | gik uden at købe | ordren annulleret | annullerede ordren | besluttede ikke at købe`,
    price: `set til | overslag | sælges for | udbudspris | pr liter nu | hvor dyr er | de vil have | på udsalg til
      er steget til | er faldet til | er nu per liter`,
    budget: `højst | loft for | grænse for | maksgrænse | sat af til | maks bruge | budgetteret | månedsbudget
      daglig grænse | opsparingsmål`,
    due: `forfald | udløber | forfalder | senest den | næste træk | trækkes den | forfaldsdato | opkræves den
      betales senest | bliver trukket | næste betaling | sidste betalingsdag`,
    perhaps: `gid | måske | engang | muligvis | overvejer | ville være | ville ønske | havde kostet | hvis jeg køber
      havde jeg købt | ville have kostet | tænker på at købe | hvis jeg havde købt`,
    vitals: `vægt | vejer | højde | vejede | skridt | blodtryk | sukkertal | iltmætning`,
    units: `pund | dage | uger | gæster | dåser | kasser | skeer | spsk | point | skridt | etager | gange`,
    schedule: `sæde | møde | afgår | afgang | lokale | bus kl | lægetid | læge kl | vækkeur | begynder | plads nr
      åbner kl | lukker kl | værelse nr | tandlægetid | tandlæge kl | forelæsning`,
    address: `gade | allé | lejl | gaden | vejen | plads | vej nr | st. th | st. tv | opgang | indgang | lejlighed nr
      værelsesnummer`,
    result: `mål af | scorede | uafgjort | fuld tid | vandt mod | besejrede | tabte til | tabte mod | sejr over
      andet sæt | vandt over | første sæt | nederlag til | pausestilling | efter straffe
      efter forlænget spilletid`,
    reminder: `fylder | kodeord | glem ikke | wifi kode | skriv til | påmindelse | mit nummer | mind mig om
      adgangskode | fødselsdag er | har fødselsdag | fødselsdag den | note til mig selv`,
    done: `fik | købt | fået | købte | brugt | givet | hævet | brugte | hævede | modtog | handlede | donerede
      fornyede | lagde ud | tankede op | mobilepayede`,
  },
  {
    code: 'is',
    toDo: `að kaupa | að borga | vil kaupa | mun kaupa | spara fyrir | þarf að panta | þarf að skila
      ætla að panta | muna að panta | innkaupalisti | þarf að greiða | muna að greiða | þarf að taka út
      þarf að millifæra | þarf að endurnýja | þarf að segja upp`,
    infinitives: `kaupa | borga | panta | skila | greiða | millifæra | endurgreiða`,
    later: `síðar | bráðum | seinna | á morgun | fljótlega | eftir viku | hinn daginn | á næsta ári | næstu helgi
      í næstu viku | í lok mánaðar | í næsta mánuði | um mánaðamótin | eftir útborgun | í lok mánaðarins
      á útborgunardegi | eftir nokkra daga`,
    owed: `skulda | skuld við | við skuldum | á inni hjá mér | skuldin mín við | á pening hjá mér
      á að borga til baka | þarf að endurgreiða | þarf að skila pening | þarf að borga til baka`,
    owing: `skulda mér | á inni hjá | skuldar mér | skulda okkur | skuldar okkur | fæ til baka frá
      þarf að borga mér | ætlar að borga mér | borgar mér til baka | á eftir að borga mér
      hefur ekki borgað mér`,
    unbought: `ógreitt | uppselt | hætti við | afpantaði | ekki keypt | keypti ekki | ekki borgað | keyptum ekki
      borgaði ekki | korti hafnað | keypti ekkert | ekki búin að borga | pöntun afturkölluð
      ekki búinn að borga | ákvað að kaupa ekki | fór án þess að kaupa`,
    price: `sá það á | tilboð í | ódýrasta | sá hann á | hækkaði í | lækkaði í | verðið er | á útsölu á | til sölu á
      verðtilboð | ódýrast er | ásett verð | fékk tilboð | er á tilboði á | lítrinn er núna | kostnaðaráætlun
      lítrinn kominn í | áætlaður kostnaður | verðið hefur hækkað í`,
    budget: `þak á | hámark | markmið | vil spara | áætlun fyrir | í mesta lagi | ætla að spara | mánaðaráætlun
      ekki meira en | fjárhagsáætlun | ætlum að spara | sparnaðarmarkmið | áætlun mánaðarins
      lagt til hliðar fyrir`,
    due: `eindagi | frestur | gjalddagi | á eindaga | rennur út | gildir til | á gjalddaga | lokafrestur
      skuldfærist | endurnýjast | greiða fyrir | síðasti dagur | verður rukkað | í síðasta lagi
      næsta greiðsla | prufutíma lýkur | verður skuldfært`,
    perhaps: `væri | kannski | mögulega | vildi að | hugsanlega | ef ég kaupi | hefði keypt | myndi kosta
      mundi kosta | gæti kostað | ef til vill | er að spá í | einn daginn | hefði kostað | er að pæla í
      ætti að vera | ætti að kosta | er að hugsa um | kostar líklega | einhvern tímann`,
    vitals: `vigt | hiti | þyngd | skref | hæð mín | kaloríur | blóðsykur | ég er þung | líkamshiti | þyngdin mín
      vigtaði mig | hvíldarpúls | ég er þungur | hjartsláttur | hitaeiningar | fjöldi skrefa | blóðþrýstingur
      súrefnismettun`,
    units: `grömm | lítrar | lítra | kílómetrar | kílómetra | metrar | metra | mínútur | klst | klukkutímar | tímar
      sekúndur | daga | vikur | mánuðir | ára | manns | fólk | gestir | stykki | flöskur | dósir | pakkar
      pakka | kassar | pokar | brauð | sneiðar | bollar | glös | skeiðar | töflur | pillur | hylki | stig
      skref | gráður | kkal | síður | blaðsíður | hæðir | sinnum | mörk | kwst | tylft`,
    schedule: `hlið | sæti | hefst | stofa | fer kl | byrjar | fundur | koma kl | flug kl | rúta kl | brottför
      kemur kl | opnar kl | lokar kl | lendir kl | flugnúmer | strætó kl | læknatími | læknir kl | kennsla kl
      fer klukkan | herbergi nr | brautarpallur | tannlæknatími | tannlæknir kl | vekjaraklukka
      tími hjá lækni | byrja að hleypa um borð`,
    address: `hæð | götu | vegi | pinn | vegur | stræti | íbúð nr | bygging | kóði að | húsnúmer | dyrakóði
      póstnúmer | inngangur | lykilnúmer | stigagangur | heimilisfang | herbergisnúmer`,
    result: `unnu | töpuðu | úrslit | staðan | sigraði | sigruðu | sigur á | skoraði | tap gegn | mark frá
      vann gegn | jafntefli | lokatölur | hálfleikur | annað sett | tapaði gegn | fyrsta sett | tapaði fyrir
      leiknum lauk | í vítakeppni | leikurinn fór | eftir framlengingu | úrslitaleikurinn fór`,
    reminder: `muna | mundu | á afmæli | áminning | lykilorð | símanúmer | hringja í | hringdu í | afmælið er
      verður ára | númerið er | afmæli þann | ekki gleyma | minntu mig á | númerið mitt | minnispunktur
      senda skilaboð | hringja til baka`,
    done: `gaf | fékk | keypt | eyddi | sendi | seldi | keypti | greitt | eyddum | fengum | seldum | lánaði
      keyptum | borgaði | greiddi | skilaði | pantaði | borguðum | fyllti á | hef borgað | millifærði
      millifærðum | endurnýjaði | endurgreiddi | búin að kaupa | búin að borga | búinn að kaupa
      búinn að borga`,
  },
];
