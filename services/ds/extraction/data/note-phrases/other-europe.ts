import type { NotePhrases } from './note-phrases.ts';

export const OTHER_EUROPE: readonly NotePhrases[] = [
  {
    code: 'fi',
    toDo: `aion ostaa | ostettavaa | ostoslista | pitää ostaa | pitää hakea | aion maksaa | maksettavaa
      kauppalista | pitää maksaa | pitää tilata | pitää nostaa | täytyy ostaa | on ostettava | pitäis ostaa
      tarvii ostaa | haluan ostaa | muista ostaa | muista uusia | muista perua | pitää siirtää | täytyy maksaa
      täytyy tilata | on maksettava | pitäisi ostaa | pitäis maksaa | meinaan ostaa | muista maksaa
      muista tilata | on pakko ostaa | pitäisi maksaa | pitää palauttaa | tarvitsee ostaa | säästää matkaan
      täytyy palauttaa | muista palauttaa | älä unohda ostaa | maksettava vielä | muistettava ostaa
      älä unohda maksaa | muistuta ostamaan | ettei unohdu ostaa | muistuta maksamaan | vielä maksettavana
      pitää muistaa ostaa | pitää muistaa maksaa | suunnittelen ostavani`,
    infinitives: `osta | ostaa | tilata | nostaa | ladata | siirtää | hankkia | palauttaa | takaisinmaksaa`,
    later: `pian | kohta | huomenna | myöhemmin | ylihuomenna | ensi kuussa | ensi vuonna | kuun lopussa
      ensi viikolla | palkkapäivänä | viikon päästä | palkan jälkeen | kun palkka tulee | kuukauden lopussa
      ensi viikonloppuna | parin päivän päästä | kuun loppuun mennessä`,
    owed: `velkaa | velkani | maksettava takaisin | pitää antaa takaisin | pitää maksaa takaisin
      pitää palauttaa rahat | täytyy maksaa takaisin`,
    owing: `saatavaa | saamatta | velkaa mulle | velkaa meille | saan takaisin | velkaa minulle | on mulle velkaa
      on meille velkaa | on minulle velkaa | ovat minulle velkaa | pitää maksaa minulle
      maksaa mulle takaisin | ei oo maksanut takaisin | ei ole maksanut minulle | maksaa minulle takaisin
      ei ole maksanut takaisin`,
    unbought: `en ostanu | en ostanut | ei ostettu | maksamatta | en maksanut | ei maksettu | loppuunmyyty
      emme ostaneet | jäi ostamatta | muutin mieleni | peruttu tilaus | tilaus peruttu | en ole maksanut
      jätin ostamatta | maksu hylättiin | lähdin ostamatta | peruin tilauksen | kortti hylättiin
      ei vielä maksettu | maksu ei mennyt läpi | en ole vielä maksanut | päätin olla ostamatta`,
    price: `arvio | maksaa | halvin | maksavat | pyysivät | pyytävät | hinta on | noussut jo | tarjous oli
      hinta-arvio | hinta nousi | hinta laski | on nyt litra | litra on nyt | näin hintaan | tarjouksessa
      nähty hintaan | tarjouspyyntö | hinta noussut | litrahinta nyt | kustannusarvio | myydään hintaan
      sain tarjouksen | alennuksessa hintaan`,
    budget: `raja | katto | yläraja | kattona | tavoite | varattu | budjetti | enintään | päiväraja | budjetoitu
      korkeintaan | max käyttää | aion säästää | säästötavoite | haluan säästää | kuukausibudjetti
      halutaan säästää | kuukausisuunnitelma | kuukauden suunnitelma`,
    due: `päättyy | eräpäivä | erääntyy | vanhenee | umpeutuu | veloitus | uusiutuu | uusitaan | maksuaika
      määräaika | viimeistään | veloitetaan | voimassa asti | seuraava maksu | viimeinen päivä
      maksettava mennessä`,
    perhaps: `ehkä | olisi | kunpa | mietin | joskus | kenties | olisivat | maksaisi | maksanee | jos ostan
      harkitsen | haluaisin | jos ostaisin | voisi maksaa | pitäisi olla | mahdollisesti | olisin ostanut
      jonain päivänä | pitäisi maksaa | ajattelin ostaa`,
    vitals: `syke | paino | lämpö | kuume | painan | pulssi | pituus | painoni | painoin | kalorit | leposyke
      askeleet | pituuteni | verenpaine | sokeriarvo | askelmäärä | verensokeri | kehon lämpötila
      happisaturaatio`,
    units: `kiloa | grammaa | litraa | kilometriä | metriä | minuuttia | tuntia | tunti | sekuntia | päivää
      viikkoa | vko | kuukautta | vuotta | vuotias | henkilöä | hlö | henkeä | ihmistä | vierasta | kpl
      kappaletta | palaa | munaa | kananmunaa | pulloa | tölkkiä | pakettia | laatikkoa | pussia | leipää
      limppua | viipaletta | siivua | kuppia | lasia | lusikallista | rkl | tablettia | pilleriä | kapselia
      pistettä | askelta | prosenttia | astetta | sivua | kerrosta | kertaa | krt | maalia | tusinaa`,
    schedule: `sali | lähtö | alkaa | raide | lähtee | saapuu | portti | kokous | laituri | herätys | juna klo
      palaveri | huone nro | lento klo | bussi klo | alkupotku | tunti klo | paikka nro | luokka nro
      tapaaminen | luento klo | perillä klo | lääkäri klo | lääkäriaika | avataan klo | istumapaikka
      lennon numero | suljetaan klo | koneeseen nousu | hammaslääkäri klo | hammaslääkäriaika`,
    address: `tie | krs | katu | kuja | polku | rappu | kerros | porras | osoite | kadulla | talo nro | rakennus
      ovikoodi | pinkoodi | pin-koodi | asunto nro | oven koodi | ovipuhelin | postinumero | porttikoodi
      huonenumero | talon numero | sisäänkäynti`,
    result: `tulos | voitti | hävisi | tappio | tilanne | voitimme | tasapeli | voittivat | hävisivät | hävisimme
      puoliaika | tasapeliin | lopputulos | toinen erä | maalin teki | teki maalin | jatkoajalla
      peli päättyi | rankkareilla | ottelu päättyi | finaali päättyi | ensimmäinen erä | rangaistuspotkuilla`,
    reminder: `soita | muista | täyttää | soittaa | muistuta | salasana | numeroni | muistutus | numero on | älä unohda
      muistettava | muistilappu | synttärit on | on synttärit | muistiinpano | ettei unohdu | puhelinnumero
      laita viestiä | syntymäpäivä on`,
    done: `sain | myin | ostin | myyty | uusin | käytin | annoin | nostin | ostimme | ostettu | maksoin | kulutin
      siirsin | lähetin | latasin | tilasin | saatiin | myytiin | maksettu | palautin | lainasin | ostettiin
      maksoimme | annettiin | lahjoitin | maksettiin | käytettiin | vastaanotin | olen ostanut | veloitettiin
      hain kaupasta`,
  },
  {
    code: 'hu',
    treated: `meghivott | meghivta | o fizette`,
    toDo: `vegyek | vegyünk | fizetendő | venni kell | kell venni | kéne venni | félretenni | vennem kell
      venni fogok | majd veszek | veszek majd | befizetendő | vennünk kell | fizetni kell | utalnom kell
      kéne fizetni | akarok venni | fizetnem kell | rendelni kell | kellene venni | fizetni fogok
      ki kell vennem | el kell utalni | bevásárlólista | meg kell vennem | ki kell fizetni | be kell fizetni
      el kell utalnom | el kell küldeni | le kell mondani | kellene fizetni | szeretnék venni
      meg kell újítani | ki kell fizetnem | be kell fizetnem | vissza kell adni | fel kell tölteni
      meg kell rendelni | ki kell fizetnünk | be kell vásárolni | vissza kell adnom | tervezem megvenni
      meg kell vásárolni | vissza kell küldeni | pénzt kell felvenni | ne felejts el venni
      ne felejts el fizetni | el ne felejtsek venni | ne felejtsek el venni | emlékeztess befizetni
      ne felejts el befizetni | el ne felejtsek fizetni`,
    infinitives: `venni | utalni | vegyél | fizess | fizetni | megvenni | rendelni | átutalni | elutalni | befizetni
      kifizetni | visszaadni | feltölteni | megrendelni | visszaküldeni`,
    later: `holnap | jövőre | később | hóvégén | jövő hét | hó végén | hamarosan | nemsokára | holnapután
      jövő héten | jövő hónap | jövő évben | fizetéskor | hónap végén | fizetés után | jövő hónapban
      jövő hétvégén | fizetésnapkor | pár nap múlva | egy hét múlva | ha jön a fizetés`,
    owed: `lógok | jövök | tartozom | tartozok | tartozunk | tartozásom | adós vagyok | adósa vagyok
      adós maradtam | meg kell adni | meg kell adnom | vissza kell adnom | vissza kell fizetnem`,
    owing: `adósom | jön nekem | lóg nekem | még tartozik | nem adta meg | megadja nekem | tartozik nekem
      nekem tartozik | meg kell adnia | tartoznak nekem | tartozik nekünk | nem adta vissza | majd visszaadja
      tartoznak nekünk | visszaadja nekem | vissza kell adnia | nem fizette vissza | nem fizetett vissza`,
    unbought: `elfogyott | nem vettem | nem vettünk | nem fizettem | kifizetetlen | nem hoztam el | letettem róla
      nincs kifizetve | nincs befizetve | rendelés törölve | semmit sem vettem | rendelés lemondva
      kártya elutasítva | meggondoltam magam | fizetés elutasítva | töröltem a rendelést
      lemondtam a rendelést | vásárlás nélkül jöttem el | úgy döntöttem nem veszem meg`,
    price: `ker erte | kernek erte | meg gondolkodom | kerül | árulják | ajánlat | becslés | drágult | kerülnek | akcióban | akciósan | leárazva | már ennyi
      árajánlat | akciós ár | most ennyi | kalkuláció | becsült ár | legolcsóbb | azt mondták | kérnek érte
      az ára most | literje most | olcsóbb lett | jelenlegi ár | elkérnek érte | lement az ára | mennyi az ára
      mennyiért van | felment az ára | az ára felment | láttam ennyiért | ennyiért láttam | most literenként
      ajánlatot kaptam | emelkedett az ára`,
    budget: `keret | büdzsé | havi terv | napi limit | legfeljebb | elkülönítve | költségvetés | ennél nem több
      spórolni akarok | maximum költhetek | szeretnék spórolni | félre akarok tenni | terv erre a hónapra
      szeretnék félretenni`,
    due: `lejár | lejárat | megújul | esedékes | határidő | levonják | legkésőbb | utolsó nap | esedékesség
      befizetendő | érvényes eddig | meg fog újulni | fizetendő eddig | le fogják vonni | levonásra kerül
      következő fizetés | következő levonás | próbaidőszak vége | eddig kell befizetni | be kell fizetni eddig`,
    perhaps: `lenne | volna | talán | kerülne | esetleg | bárcsak | kerülhet | ha vennék | valamikor | lehet hogy
      kerülhetne | gondolkodom | fontolgatom | ha megveszem | egyszer majd | kellene lennie
      gondolkodok rajta | szeretném egyszer`,
    vitals: `láz | súly | lázam | súlyom | pulzus | testhő | lépések | kalória | testsúly | vércukor | magasság
      kalóriák | vérnyomás | szívverés | lépésszám | véroxigén | testsúlyom | cukorszint | magasságom
      vérnyomásom | hőmérséklet | vércukorszint`,
    units: `kilogramm | deci | perc | másodperc | nap | hét | hónap | éves | ember | személy | vendég | darab
      tojás | üveg | palack | doboz | csomag | zacskó | zsák | cipó | szelet | csésze | pohár | kanál
      evőkanál | teáskanál | tabletta | kapszula | szem | pont | lépés | százalék | fok | oldal | emelet
      alkalom | alkalommal | szor | szer | tucat`,
    schedule: `ülés | indul | terem | kezdés | vágány | indulás | érkezik | érkezés | kezdete | ülőhely | időpont
      felszáll | kezdődik | orvosnál | ébresztő | beszállás | kapu szám | hely szám | járatszám | találkozó
      zár ekkor | felszállás | szoba szám | kezdőrúgás | értekezlet | nyit ekkor | megbeszélés | fogorvosnál
      indulási idő`,
    address: `tér | köz | lph | cím | utca | ajtó | irsz | címe | körút | emelet | épület | csengő | házszám | kapukód
      ajtókód | bejárat | lépcsőház | szobaszám | lakás szám | kaputelefon | irányítószám`,
    result: `állás | félidő | győzött | győztek | vereség | legyőzte | megverte | kikapott | kikaptak | eredmény
      kikaptunk | döntetlen | félidőben | gólt lőtt | gólszerző | első szett | nyert ellen | végeredmény
      büntetőkkel | a meccs vége | a döntő vége | nyertek ellen | második szett | vesztett ellen
      vége a meccsnek | hosszabbításban | megnyertük a meccset`,
    reminder: `hívni | jelszó | szólni | betölti | névnapja | emlékezz | a számom | felhívni | hívd fel | szülinapja
      emlékeztető | emlékeztess | megjegyezni | telefonszám | visszahívni | telefonszáma | születésnapja
      ne felejtsd el | ne felejtsem el | el ne felejtsem | jegyzet magamnak`,
    done: `adtam | vettem | adtunk | kaptam | eladva | vettünk | megvéve | utaltam | küldtem | kaptunk | eladtam
      eladtuk | fizettem | kivettem | levonták | megvettem | megvettük | fizettünk | kifizetve | befizetve
      költöttem | felvettem | átutaltam | elutaltam | rendeltem | megkaptam | kifizettem | kifizettük
      befizettem | költöttünk | vásároltam | elköltöttem | visszaadtam | vásároltunk | feltöltöttem
      kölcsönadtam | megújítottam | visszafizettem`,
  },
  {
    code: 'el',
    treated: `κερασε | μασ κερασε | με κερασε`,
    toDo: `να πάρω | θα πάρω | να αγοράσω | να πληρώσω | θα αγοράσω | θα πληρώσω | προς αγορά | να επιστρέψω
      να δώσω πίσω | προς πληρωμή | λίστα αγορών | να παραγγείλω | να αγοράσουμε | να πληρώσουμε
      θα αγοράσουμε | να μαζέψω για | πρέπει να βγάλω | λίστα για ψώνια | πρέπει να στείλω
      πρέπει να μεταφέρω | πρέπει να ανανεώσω | μην ξεχάσεις να πάρεις | μην ξεχάσεις να αγοράσεις
      μην ξεχάσεις να πληρώσεις`,
    infinitives: `πάρε | δώσε | φέρε | πάρτε | στείλε`,
    later: `μετά | αύριο | σύντομα | μεθαύριο | αργότερα | του χρόνου | στην πληρωμή | όταν πληρωθώ | τον άλλο μήνα
      τέλη του μήνα | μόλις πληρωθώ | επόμενος μήνας | τέλος του μήνα | σε λίγες μέρες | σε μια εβδομάδα
      επόμενη εβδομάδα | τον επόμενο μήνα | την άλλη εβδομάδα | τον επόμενο χρόνο | όταν μπει ο μισθός`,
    owed: `χρωστώ | οφείλω | χρωστάω | χρωστάμε | οφείλουμε | χρέος προς | έχω να δώσω | το χρέος μου
      πρέπει να του δώσω | πρέπει να της δώσω | πρέπει να δώσω πίσω | πρέπει να επιστρέψω στον`,
    owing: `μου χρωστά | μου οφείλει | μου χρωστάει | μου χρωστάνε | μου χρωστούν | μας χρωστάει | μας χρωστάνε
      θα μου δώσει | έχω λαμβάνειν | δεν με πλήρωσε | έχω να πάρω από | δεν μου τα έδωσε | δεν με ξεπλήρωσε
      δεν μου επέστρεψε | θα μου επιστρέψει | έχω να παίρνω από | δεν μου έδωσε πίσω | πρέπει να μου δώσει
      δεν με έχει πληρώσει | πρέπει να μου επιστρέψει`,
    unbought: `δεν πήρα | απλήρωτο | απλήρωτη | απλήρωτος | δεν πήραμε | δεν αγόρασα | δεν πλήρωσα | εξαντλημένο
      το μετάνιωσα | άλλαξα γνώμη | δεν αγοράσαμε | δεν πληρώσαμε | δεν έχω πληρώσει | χωρίς να αγοράσω
      η πληρωμή απέτυχε | η κάρτα απορρίφθηκε | ακύρωσα την παραγγελία | ακυρώθηκε η παραγγελία
      η παραγγελία ακυρώθηκε | αποφάσισα να μην αγοράσω`,
    price: `ζητάνε | το είδα | κοστίζει | πωλείται | εκτίμηση | πήγε στα | κοστίζουν | έχει τώρα | πουλιέται
      έπεσε στα | πόσο έχει | κάνει τώρα | τώρα κάνει | σε έκπτωση | πόσο κάνει | έχει φτάσει | σε προσφορά
      μου ζήτησαν | ανέβηκε στα | την είδα στα | προσφορά από | το πιο φθηνό | το πιο φτηνό | το φθηνότερο
      η τιμή είναι | το λίτρο έχει | το λίτρο πήγε | μου είπαν τιμή | ανέβηκε η τιμή | προϋπολογισμός εργασιών`,
    budget: `όριο | πλαφόν | στόχος | μπάτζετ | πλάνο μήνα | όχι πάνω από | μέχρι το πολύ | προϋπολογισμός
      θέλω να μαζέψω | να βάλω στην άκρη | το πολύ να ξοδέψω | πλάνο για τον μήνα | θέλω να αποταμιεύσω
      θέλουμε να μαζέψουμε`,
    due: `λήξη | λήγει | λήγουν | διορία | προθεσμία | μέχρι τις | θα χρεωθώ | θα χρεωθεί | πληρωμή έως
      το αργότερο | ανανεώνεται | πληρωτέο έως | ισχύει μέχρι | θα τραβηχτεί | πληρωμή μέχρι | πληρωτέο μέχρι
      χρεώνεται στις | επόμενη χρέωση | επόμενη πληρωμή | ημερομηνία λήξης | τελευταία μέρα πληρωμής
      πρέπει να πληρωθεί μέχρι`,
    perhaps: `ίσως | μάλλον | μακάρι | κάποτε | αν πάρω | θα ήταν | θα έκανε | θα ήθελα | αν αγοράσω | αν αγόραζα
      θα κόστιζε | θα κόστιζαν | ενδεχομένως | κάποια μέρα | σκέφτομαι να | αν είχα πάρει | μπορεί να πάρω
      αν είχα αγοράσει | θα είχε κοστίσει | μπορεί να κοστίζει | θα πρέπει να είναι | θα πρέπει να κοστίζει`,
    vitals: `ύψος | βάρος | πίεση | ζυγίζω | παλμοί | ζάχαρο | βήματα | σφυγμοί | σφυγμός | πυρετός | σάκχαρο
      γλυκόζη | θερμίδες | κορεσμός | ζυγίστηκα | θερμοκρασία | αριθμός βημάτων | επίπεδο σακχάρου`,
    units: `κιλά | κιλό | γραμμάρια | λίτρα | λίτρο | χλμ | χιλιόμετρα | μέτρα | εκατοστά | λεπτά | ώρες | ώρα
      δευτερόλεπτα | μέρες | ημέρες | εβδομάδες | μήνες | χρόνια | χρονών | ετών | άτομα | ανθρώποι
      καλεσμένοι | τεμ | τεμάχια | κομμάτια | αυγά | αβγά | μπουκάλια | κουτάκια | πακέτα | συσκευασίες
      κουτιά | σακούλες | καρβέλια | φραντζόλες | φέτες | φλιτζάνια | ποτήρια | κουταλιές | κουταλάκια | κ.σ.
      κ.γ. | χάπια | δισκία | κάψουλες | πόντοι | πόντους | βαθμοί | βαθμούς | βήματα | τοις εκατό | θερμίδες
      σελίδες | όροφοι | ορόφους | φορές | γκολ | ντουζίνα`,
    schedule: `πύλη | άφιξη | φεύγει | φτάνει | έναρξη | σέντρα | αρχίζει | θέση νο | αίθουσα | σύσκεψη | μίτινγκ
      αναχωρεί | ξεκινάει | αποβάθρα | ραντεβού | αναχώρηση | επιβίβαση | πλατφόρμα | συνάντηση | ξυπνητήρι
      δωμάτιο νο | πτήση στις | τρένο στις | μάθημα στις | γιατρός στις | ανοίγει στις | κλείνει στις
      αριθμός πτήσης | λεωφορείο στις | οδοντίατρος στις`,
    address: `οδός | λεωφ. | διαμ. | όροφος | κτίριο | κτήριο | πλατεία | ισόγειο | λεωφόρος | κουδούνι | διεύθυνση
      πολυκατοικία | θυροτηλέφωνο | διαμέρισμα νο | κωδικός πόρτας | αριθμός σπιτιού | κωδικός εισόδου
      αριθμός δωματίου | ταχυδρομικός κώδικας`,
    result: `σκορ | νίκησε | έχασαν | γκολ ο | νίκησαν | σκόραρε | κέρδισαν | νικήσαμε | ήττα από | ισοπαλία
      ημίχρονο | έχασε από | πρώτο σετ | κέρδισε με | χάσαμε από | αποτέλεσμα | κέρδισε τον | κέρδισε την
      τέλος αγώνα | δεύτερο σετ | στα πέναλτι | στην παράταση | έληξε ο αγώνας | ο αγώνας έληξε`,
    reminder: `κάλεσε | θυμήσου | κωδικός | σημείωση | γιορτάζει | να θυμηθώ | να καλέσω | κλείνει τα | υπενθύμιση
      θύμισέ μου | μην ξεχάσω | τηλεφώνησε | συνθηματικό | μην ξεχάσεις | τηλέφωνο του | τηλέφωνο της
      έχει γενέθλια | γενέθλια στις | ο αριθμός μου | πάρε τηλέφωνο | να τηλεφωνήσω | τα γενέθλια του
      τα γενέθλια της | να πάρω τηλέφωνο | αριθμός τηλεφώνου`,
    done: `εγινε | πήρα | έδωσα | έβαλα | έλαβα | πήραμε | ξόδεψα | χάλασα | δώσαμε | έβγαλα | αγόρασα | πλήρωσα | έστειλα
      φόρτισα | πούλησα | δάνεισα | ξοδέψαμε | μετέφερα | εξόφλησα | ανανέωσα | αγοράσαμε | πληρώσαμε
      πληρωμένο | πληρώθηκε | πληρωμένα | επέστρεψα | ξεπλήρωσα | εισέπραξα | πληρώθηκα | πουλήσαμε
      αγορασμένο | παρήγγειλα | δανείστηκα | έχω αγοράσει | έχω πληρώσει | έκανα ανάληψη`,
  },
  {
    code: 'tr',
    treated: `ismarladi | bize ismarladi | hesabi odedi | sirketten`,
    asked: `ode | odeme`,
    planned: `limit koy* | en fazla`,
    coming: `gelecek ay | gelecek hafta | yarin`,
    toDo: `yatirilacak | alinacak | verilecek | gonderilecek | odemem lazim | odenecek | odemem gerek | unutma | alıcam | alıcaz | ödicem | alacağım | alacağız | almalıyım | almalıyız | ödemeliyim | ödemeliyiz
      ödeyeceğim | ödeyeceğiz | almam lazım | almam gerek | almak lazım | almak gerek | yenilenecek
      alınacaklar | ödenecekler | ödemem lazım | ödemem gerek | ödemek lazım | çekmem lazım | gönderilecek
      almamız lazım | almamız gerek | almayı unutma | iade edilecek | alınması lazım | alınması gerek
      satın alınacak | ödememiz lazım | ödenmesi lazım | ödenmesi gerek | ödemeyi unutma | para çekilecek
      geri verilecek | yüklemem lazım | iptal edilecek | almak istiyorum | almayı hatırlat | göndermem lazım
      havale edilecek | ödemeyi hatırlat | iade etmem lazım | sipariş edilecek | geri vermem lazım
      alışveriş listesi | almayı planlıyorum | almayı düşünüyorum | sipariş etmem lazım | sipariş vermem lazım`,
    infinitives: `öde | almak | ödemek | alalım | alınacak | ödenecek | alınmalı | ödenmeli | ödeyelim | çekilecek
      yatırılacak`,
    later: `yarın | sonra | seneye | haftaya | ay sonu | yakında | ileride | öbür gün | maaş günü | ertesi gün
      gelecek ay | ay sonunda | gelecek yıl | maaş alınca | gelecek sene | ayın sonunda | maaş gününde
      maaş yatınca | gelecek hafta | önümüzdeki ay | önümüzdeki yıl | önümüzdeki hafta | ayın sonuna doğru
      birkaç gün içinde`,
    owed: `borcum | borçluyum | borçluyuz | borcumuz var | vereceğim var | vereceğimiz var | geri ödeyeceğim
      geri ödemem lazım | geri ödemem gerek | geri vermem gerek | geri vermem lazım | borç olarak vereceğim`,
    owing: `borclu | bana borçlu | bize borçlu | alacaklıyım | alacaklıyız | alacağım var | bana verecek | geri verecek
      geri ödemedi | bana ödemedi | hala ödemedi | bana ödeyecek | bana borcu var | borcu var bana
      bize borcu var | bana borçlular | alacağımız var | borcunu ödemedi | borcu kaldı bana
      bana geri ödeyecek | henüz ödemedi bana | parayı geri vermedi`,
    unbought: `odemedim | odenmedi | almadim | almadım | almadık | tükendi | ödemedim | ödemedik | ödenmedi | vazgeçtim | vazgeçtik | stokta yok
      iptal ettim | sipariş iptal | almadan çıktım | almadan döndüm | kart reddedildi | ödeme başarısız
      ödeme reddedildi | almamaya karar verdim`,
    price: `biriktir* | odunc istiyor | kaça | olmuş | litresi | tahmini | en ucuz | zamlandı | en ucuzu | ne kadar | kaç para | satılıyor
      istediler | zam geldi | indirimde | fiyatı ne | istiyorlar | kampanyada | şu an fiyatı | şimdi fiyatı
      fiyatı şu an | teklif aldım | fiyatı çıktı | fiyatı düştü | güncel fiyat | gördüm fiyatı | liraya gördüm
      fiyat teklifi | fiyat verdiler | teklif verdiler | fiyatı yükseldi`,
    budget: `butcemiz | butcem | tatil butcemiz | bütçe | hedef | bütçem | bütçesi | limitim | hedefim | ay planı | üst sınır | aylık plan | bu ay plan
      günlük limit | harcama limiti | birikim hedefi | biriktireceğim | tasarruf hedefi | para biriktirmek
      en fazla harcama | en fazla harcanacak | biriktirmek istiyorum`,
    due: `vadesi | en geç | son gün | son ödeme | son tarih | geçerlilik | vade tarihi | yenileniyor
      bitiş tarihi | sonraki ödeme | kadar ödenmeli | süresi doluyor | süresi bitiyor | tahsil edilecek
      yenilenme tarihi | karttan çekilecek | otomatik çekilecek | hesaptan çekilecek | otomatik yenilenecek
      tarihine kadar ödenecek`,
    perhaps: `alsam | alsak | belki | keşke | olurdu | galiba | alırsam | tutardı | bir gün | bir ara | alsaydım
      olabilir | herhalde | tutabilir | olsa gerek | düşünüyorum | olması lazım | almış olsaydım`,
    vitals: `boy | kilo | ateş | kilom | nabız | boyum | nabzım | ateşim | kalori | ağırlık | şekerim | adımlar
      tansiyon | sıcaklık | ağırlığım | tartıldım | tansiyonum | kalp atışı | kan şekeri | vücut ısısı
      adım sayısı | şeker ölçümü | açlık şekeri | oksijen seviyesi`,
    units: `kilometre | metre | santim | dakika | saat | saniye | gün | hafta | yıl | sene | yaş | yaşında | kişi
      kişilik | insan | misafir | adet | tane | parça | yumurta | şişe | kutu | koli | poşet | çuval | somun
      ekmek | dilim | fincan | bardak | kaşık | yemek kaşığı | tatlı kaşığı | çay kaşığı | hap | puan | adım
      yüzde | derece | kalori | sayfa | kere | kez | defa | düzine | deste`,
    schedule: `varış | biniş | salon | kalkış | koltuk | oda no | varıyor | kapı no | derslik | uçuş no | görüşme
      randevu | kalkıyor | başlıyor | toplantı | başlangıç | uçak saat | tren saat | maç saati | ders saat
      iniş saati | uçuş saati | ders saati | otobüs saat | doktor saat | açılış saati | hareket saati
      başlama saati | diş randevusu | kapanış saati | başlama vuruşu | doktor randevusu`,
    address: `zil | sok. | cad. | mah. | kat: | site | sokak | cadde | daire | sokağı | kat no | caddesi | mahalle
      bulvarı | bina no | mahallesi | apartmanı | kapı kodu | posta kodu | giriş kodu | kapı şifresi
      oda numarası | kapı numarası`,
    result: `skor | yendi | galip | sonuç | yendik | mağlup | yenildi | ilk set | yendiler | yenildik | berabere
      ilk yarı | gol attı | maç skoru | maç bitti | golü attı | yenildiler | beraberlik | maç sonucu
      ikinci set | devre arası | uzatmalarda | kazandı maçı | penaltılarla | maçı kazandık | kaybetti maçı
      maçı kaybettik | final maçı bitti`,
    reminder: `ara | not: | şifre | unutma | hatırla | numaram | hatırlat | numarası | aranacak | mesaj at | hatırlatma
      telefon et | hatırlatıcı | unutmayalım | kendime not | wifi şifresi | aramam lazım | aklında olsun
      doğum günü var | yaşına giriyor | doğum günü ayın | doğum günü tarihi`,
    done: `odedim | aldim | harcadim | aldım | aldık | alındı | ödedim | ödedik | ödendi | verdim | verdik | çektim | sattım | sattık | satıldı
      harcadım | harcadık | yatırdım | yükledim | gönderdim | yeniledim | iade ettim | eft yaptım | geldi maaş
      bağışladım | param geldi | ödeme yaptım | havale ettim | tahsil ettim | ödeme yapıldı | sipariş ettim`,
  },
  {
    code: 'az',
    toDo: `alacam | alınası | alacağam | alacağıq | alacayıq | ödəyəcəm | almalıyam | almalıyıq | ödəməliyəm
      odemeliyem | ödəməliyik | ödəyəcəyəm | almaq lazım | alınmalıdır | alınacaqlar | ödəmək lazım
      köçürməliyəm | almağı unutma | ödənilməlidir | göndərməliyəm | qaytarmalıyam | almaq lazımdır
      ödəməyi unutma | almaq istəyirəm | ödəmək lazımdır | odemek lazimdir | yığmaq lazımdır
      pul çıxarmalıyam | almaq fikrindəyəm | almağı yadıma sal | köçürmək lazımdır | sifariş etməliyəm
      ödəməyi yadıma sal | göndərmək lazımdır | qaytarmaq lazımdır | sifariş verməliyəm | yeniləmək lazımdır
      ləğv etmək lazımdır | alış-veriş siyahısı | almağı planlaşdırıram | pul çıxarmaq lazımdır
      sifariş etmək lazımdır | kontur vurmaq lazımdır | balans artırmaq lazımdır`,
    infinitives: `ödə | alaq | almaq | ödəmək | ödəyək | alınacaq | köçürmək | qaytarmaq | göndərmək | ödəniləcək`,
    later: `sabah | birigün | gələn ay | gələn il | tezliklə | bir azdan | birisi gün | o biri gün | növbəti ay
      növbəti il | gələn həftə | ayın sonuna | maaş alanda | bir həftəyə | maaş gələndə | növbəti həftə
      ayın axırında`,
    owed: `borcluyam | borcluyuq | verəsiyəm | verməliyəm | qaytarmalıyam | verəcəyim var | qaytarmaq lazımdır`,
    owing: `alasıyam | mənə ödəməyib | mənə verməyib | mənə borcu var | mənə borcludur | borcu var mənə
      bizə borcu var | bizə borcludur | mənə verməlidir | mənə qaytaracaq | geri qaytaracaq | pulu qaytarmayıb
      hələ qaytarmayıb | mənə borcludurlar | mənə qaytarmalıdır | borcunu qaytarmayıb`,
    unbought: `almadıq | ödəmədim | ödəmədik | almamışam | ödəməmişəm | vaz keçdim | ləğv etdim | ödənilməyib
      almadan çıxdım | ödəniş keçmədi | almadan qayıtdım | fikrimi dəyişdim | kart rədd edildi
      sifariş ləğv edildi | bitib satışda yoxdur | almaqdan imtina etdim | almamağa qərar verdim`,
    price: `litri | smeta | neçəyə | satılır | təxmini | ən ucuz | ən ucuzu | istədilər | bahalaşıb | ucuzlaşıb
      endirimdə | neçəyədir | istəyirlər | kampaniyada | nə qədərdir | indi qiyməti | qiyməti indi
      qiyməti olub | təklif aldım | endirimdədir | manata gördüm | qiymət qalxdı | qiyməti düşüb
      qiymət təklifi | qiymət dedilər | qiyməti qalxıb | qiyməti neçədir | görmüşəm qiyməti`,
    budget: `büdcə | hədəf | büdcəm | məqsəd | büdcəsi | hədəfim | ən çoxu | ayrılıb | aylıq plan | ayın planı
      xərc limiti | yığım hədəfi | maksimum xərc | gündəlik limit | bu ay üçün plan | yığmaq istəyirəm
      qənaət etmək istəyirəm`,
    due: `ən gec | son tarix | tutulacaq | silinəcək | yenilənir | son müddət | vaxtı bitir | etibarlıdır
      müddəti bitir | növbəti ödəniş | son ödəniş günü | son ödəniş tarixi | kartdan çıxılacaq
      müddəti başa çatır | hesabdan çıxılacaq | qədər ödənilməlidir | avtomatik yenilənəcək`,
    perhaps: `kaş | bəlkə | yəqin | olardı | güman ki | istərdim | ola bilər | nə vaxtsa | başa gələrdi | fikirləşirəm
      başa gələcək | almağı düşünürəm | olmalıdır təxminən`,
    vitals: `çəki | nəbz | çəkim | təzyiq | nəbzim | hərarət | şəkərim | çəkildim | təzyiqim | qızdırma | addımlar
      qan şəkəri | addım sayı | saturasiya | qan təzyiqi | qanda şəkər | ürək döyüntüsü`,
    units: `kiloqram | qram | kilometr | dəq | dəqiqə | san | saniyə | həftə | nəfər | adam | qonaq | ədəd | dənə
      şüşə | butulka | banka | qutu | bağlama | kisə | çörək | buxanka | stəkan | qaşıq | xörək qaşığı
      çay qaşığı | həb | xal | addım | faiz | dərəcə | səhifə | mərtəbə | dəfə | qol | kvt | düjün`,
    schedule: `zal | reys | çatır | gəliş | minik | iclas | görüş | başlayır | oturacaq | enir saat | platforma
      dərs saat | yola düşür | yola düşmə | çıxır saat | gəlir saat | otaq nömrə | auditoriya | qatar saat
      oyun saatı | həkim saat | yer nömrəsi | qəbul saatı | zəngli saat | açılır saat | çıxış qapısı
      avtobus saat | təyyarə saat | həkim qəbulu | bağlanır saat | diş həkimi saat`,
    address: `küçə | küç. | mən. | bina | döngə | giriş | ünvan | küçəsi | meydan | mənzil | korpus | indeks | mərtəbə
      ev nömrə | prospekti | qapı kodu | ev nömrəsi | poçt indeksi | otaq nömrəsi`,
    result: `uddu | udduq | hesab | uduzdu | nəticə | fasilə | uddular | uduzduq | heç-heçə | uduzdular | heçə-heçə
      qol vurdu | oyun bitdi | qalib gəldi | məğlub etdi | məğlub oldu | final bitdi | birinci set
      qalib gəldik | məğlub olduq | penaltilərlə | əlavə vaxtda | oyunun hesabı | birinci hissə`,
    reminder: `parol | şifrə | nömrəm | nömrəsi | zəng et | xatırlat | unutmayım | mesaj yaz | ad günüdür | xatırlatma
      yadıma sal | özümə qeyd | zəng etmək | ad günü var | yadda saxla | wifi parolu | ad günü ayın
      yadımda qalsın | zəng etməliyəm | yaşı tamam olur`,
    done: `aldıq | ödədim | ödədik | satdım | satdıq | almışam | ödəmişəm | ödənildi | ödənilib | çıxardım
      köçürdüm | xərclədim | xərclədik | qaytardım | göndərdim | pul gəldi | yenilədim | qəbul etdim
      nağdlaşdırdım | kontur vurdum | sifariş etdim | artırdım balansı`,
  },
  {
    code: 'kk',
    toDo: `алайын | төлеймін | төлейміз | алу керек | алуым керек | төлеу керек | жинау керек | сатып аламын
      аудару керек | жіберу керек | ұзарту керек | алуды ұмытпа | алғым келеді | алуымыз керек | төлеуім керек
      қайтару керек | алуды ұмытпау | ұмытпай төлеу | алуға тиіспін | алатын заттар | төленуі керек
      сатып алмақпын | аударуым керек | төлеуді ұмытпа | төлеуіміз керек | ақша шешу керек | қайтаруым керек
      бас тарту керек | төлеуді ұмытпау | алуды есіме сал | төлеуге тиіспін | бірлік салу керек
      төлеуді есіме сал | қайтарып беру керек | тапсырыс беру керек | баланс толтыру керек
      тапсырыс беруім керек | алуды жоспарлап отырмын`,
    infinitives: `төле | аудар | төлеу | қайтар | сатып ал | алып кел`,
    later: `ертең | кейін | жақында | бүрсігүні | арғы күні | келесі ай | кейінірек | келер айда | келер жылы
      ай соңында | келесі апта | келесі айда | келесі жылы | жалақы күні | келер аптада | келесі аптада
      айдың соңында | айдың аяғында | айлық алғанда | айлық түскенде | жалақы түскенде`,
    owed: `қарызым | қарызбын | қарызбыз | берешегім | беруім керек | қарызымыз бар | қайтаруым керек`,
    owing: `алашағым | маған қарыз | бізге қарыз | маған береді | маған берешек | қайтарған жоқ | әлі қайтармады
      маған төлемеді | маған қайтарады | маған қарызы бар | бізге қарызы бар | қарызы бар маған
      маған беруі керек | қарызын қайтармады | ақшамды қайтармады | маған қайтаруы керек`,
    unbought: `алмадым | алмадық | төлемедім | төлемедік | төленбеген | алған жоқпын | алмай кеттім | карта өтпеді
      төлем өтпеді | алмай қайттым | сатылып кетті | төлеген жоқпын | алмауды шештім | алмайтын болдым
      ойымнан қайттым | тапсырыс жойылды | тапсырысты болдырмадым | тапсырыстан бас тарттым`,
    price: `литрі | қанша | тұрады | ұсыныс | бағалау | сұрайды | акцияда | сатылады | ең арзан | арзандады
      ең арзаны | қымбаттады | жеңілдікте | сұрап жатыр | бағасы өсті | жеңілдікпен | қазір бағасы
      бағасы қазір | баға ұсынысы | бағасы түсті | көрдім бағасы | сатылып жатыр | бағасын айтты
      теңгеге көрдім | шамамен бағасы | бағасы көтерілді`,
    budget: `шектеу | мақсат | ең көбі | бюджетім | мақсатым | жинаймын | бөлінген | артық емес | айға жоспар
      айлық бюджет | шығын лимиті | күндік лимит | айлық жоспар | жинақ мақсаты | жинағым келеді
      үнемдегім келеді`,
    due: `бітеді | мерзімі | соңғы күні | шегеріледі | ұзартылады | кешіктірмей | жаңартылады | соңғы мерзім
      келесі төлем | дейін жарамды | шоттан шешіледі | дейін төлеу керек | дейін төлену керек`,
    perhaps: `алсам | шығар | әттең | мүмкін | бәлкім | шіркін | алғанда | бір күні | болар еді | тұрар еді
      қалар еді | бір кездері | ойланып жүрмін | алғым келер еді | сатып алған болсам | алуды ойлап жүрмін
      болуы керек шамамен`,
    vitals: `бой | қызу | қысым | бойым | салмақ | қызуым | қантым | қысымым | калория | салмағым | өлшендім
      қадамдар | қан қысымы | дене қызуы | қадам саны | тамыр соғуы | жүрек соғысы | қандағы қант
      қант деңгейі`,
    units: `километр | сағ | сағат | күн | апта | жыл | жас | жаста | адам | кісі | қонақ | дана | тал | бөлік
      кесек | жұмыртқа | бөтелке | банка | пачка | қорап | қап | пакет | бөлке | нан | тілім | кесе | стақан
      қасық | шай қасық | ас қасық | таблетка | капсула | ұпай | балл | қадам | пайыз | градус | бет | қабат
      рет | гол`,
    schedule: `ұшады | оятар | жүреді | жөнелу | жетеді | қонады | жиналыс | кездесу | ашылады | жөнеледі | отырғызу
      басталуы | жабылады | басталады | ұшу уақыты | келу уақыты | орын нөмірі | пойыз сағат | сабақ сағат
      шығады сағат | келеді сағат | шығу қақпасы | бөлме нөмірі | тіс дәрігері | автобус сағат | дәрігер сағат
      басталу уақыты | қабылдау сағат | дәрігерге сағат`,
    address: `көше | көш. | даңғ. | пәтер | қабат | көшесі | даңғылы | ғимарат | мекенжай | үй нөмірі | кіреберіс
      есік коды | ықшамаудан | шағын ауданы | бөлме нөмірі | пошта индексі`,
    result: `ұтты | есеп | жеңді | ұттық | жеңдік | ұтылды | нәтиже | ұтылдық | жеңілді | тең түсті | гол соқты
      тең ойнады | ойын есебі | екінші сет | пенальтиде | бірінші сет | жеңіліп қалды | матч аяқталды
      ойын аяқталды | финал аяқталды | қосымша уақытта | жеңілдік қарсыласқа`,
    reminder: `ұмытпа | нөмірі | ескерту | ұмытпау | нөмірім | еске сал | құпиясөз | есіме сал | құпия сөз | хабарласу
      есте сақта | есте сақтау | еске салғыш | өзіме жазба | қоңырау шал | туылған күні | жасқа толады
      қоңырау шалу | телефон соғу | вайфай паролі | туған күні ертең | туған күні айдың`,
    done: `алдым | алдық | түсті | алынды | бердім | бердік | шештім | салдым | саттым | саттық | төледім | төледік
      төленді | сатылды | жұмсадым | жұмсадық | аудардым | жібердім | ұзарттым | қайтардым | толтырдым
      шығындадым | төлеп қойдым`,
  },
  {
    code: 'uz',
    toDo: `to'layman | olish kerak | olmoqchiman | sotib olaman | tolash kerak | olishim kerak | to'lash kerak
      olishni eslat | olmoqchi edim | yig'ish kerak | to'lamoqchiman | yuborish kerak | olishni unutma
      olishimiz kerak | to'lashim kerak | o'tkazish kerak | jo'natish kerak | qaytarish kerak
      to'lashni eslat | uzaytirish kerak | to'lashni unutma | to'lanishi kerak | sotib olmoqchimiz
      olib kelish kerak | to'lashimiz kerak | pul yechish kerak | qaytarishim kerak | xaridlar ro'yxati
      bekor qilish kerak | olishni unutmaslik | xarid qilish kerak | sotib olish kerakku | paynet qilish kerak
      olinadigan narsalar | to'lashni unutmaslik | qaytarib berish kerak | buyurtma berish kerak
      buyurtma qilish kerak | olish esdan chiqmasin | hisobni to'ldirish kerak | olishni rejalashtiryapman`,
    infinitives: `to'la | qaytar | o'tkaz | to'lash | to'lang | sotib ol | xarid qil`,
    later: `indin | keyin | ertaga | indinga | yaqinda | keyinroq | kelasi oy | tez orada | keyingi oy | kelasi yil
      oy oxirida | maosh kuni | keyingi yil | keyinchalik | kelasi hafta | keyingi oyda | keyingi hafta
      oy oxirigacha | oylik olganda | oyning oxirida | oylik tushganda | oylik chiqqanda`,
    owed: `qarzim | qarzman | qarzdorman | qarzdormiz | qarzimiz bor | berishim kerak | qaytarishim kerak`,
    owing: `haqim bor | menga qarz | olishim bor | qaytarmagan | hali bermadi | menga qarzdor | bizga qarzdor
      menga qarzi bor | qarzi bor menga | bizga qarzi bor | menga qaytaradi | hali qaytarmadi
      menga to'lamadi | mendan qarzi bor | qarzini qaytarmadi | pulimni qaytarmadi | menga berishi kerak
      menga qaytarishi kerak`,
    unbought: `olmadim | olmadik | olmaganman | to'lamadim | to'lamadik | to'lanmagan | voz kechdim | bekor qildim
      to'lamaganman | karta o'tmadi | to'lov o'tmadi | olmasdan ketdim | olmasdan chiqdim | olmasdan qaytdim
      fikrimdan qaytdim | tugab qolgan ekan | buyurtma bekor qilindi | olmaslikka qaror qildim`,
    price: `aksiyada | arzonladi | eng arzon | necha pul | qanchadan | sotilyapti | so'rayapti | qimmatladi
      chegirmada | eng arzoni | necha so'm | hozir narxi | narxi hozir | sotilayapti | narxi oshdi
      hozir turadi | narx taklifi | so'rashyapti | qimmatlashdi | narxi tushdi | narxi qancha | ko'rdim narxi
      narx aytishdi | taxminiy narx | qancha turadi | narxi bo'libdi | so'mga ko'rdim | chegirma bilan
      taklif qilishdi | taxminan turadi | narxini aytishdi | narxi ko'tarildi`,
    budget: `maqsad | byudjet | chegara | maqsadim | oshmasin | byudjetim | oyga reja | oylik reja | ajratilgan
      ko'pi bilan | kunlik limit | yig'moqchiman | tejamoqchiman | xarajat limiti | jamg'armoqchiman
      jamg'arma maqsadi | shu oy uchun reja`,
    due: `muddati | tugaydi | dedlayn | oxirgi kun | kechi bilan | yangilanadi | uzaytiriladi | oxirgi muddat
      yechib olinadi | keyingi to'lov | gacha amal qiladi | avtomatik uzayadi | kartadan yechiladi
      hisobdan yechiladi | gacha to'lash kerak | gacha to'lanishi kerak | to'lashning oxirgi kuni`,
    perhaps: `olsam | balki | koshki | turardi | ehtimol | olsammi | bir kun | bo'lardi | tushardi | olganimda
      olgim bor | koshkiydi | qachondir | xohlardim | bo'lsa kerak | turishi mumkin | o'ylab yuribman
      olishni o'ylayapman | bo'lishi kerak taxminan`,
    vitals: `vazn | bosim | vaznim | isitma | qandim | bo'yim | bosimim | harorat | isitmam | qadamlar | kaloriya
      tortildim | og'irligim | qon bosimi | saturatsiya | yurak urishi | qand miqdori | qondagi qand`,
    units: `daqiqa | soat | soniya | kun | yosh | yoshda | kishi | odam | mehmon | dona | tadan | bo'lak | tuxum
      shisha | butilka | pachka | quti | qop | non | tilim | piyola | stakan | qoshiq | choy qoshiq
      osh qoshiq | tabletka | ochko | ball | qadam | foiz | gradus | bet | sahifa | qavat | marta`,
    schedule: `vagon | uchadi | majlis | jo'nash | qo'nadi | jo'naydi | budilnik | ochiladi | yopiladi | yig'ilish
      uchrashuv | dars soat | boshlanadi | joy raqami | xona raqam | qabul soat | keladi soat | boshlanishi
      poyezd soat | doktor soat | yetib keladi | kelish vaqti | uchish vaqti | avtobus soat | jo'nab ketadi
      shifokor soat | chiqish eshigi | bortga chiqish | boshlanish vaqti | tish shifokori soat`,
    address: `bino | mavze | qavat | ko'cha | ko'ch. | tumani | manzil | mahalla | xonadon | podyezd | ko'chasi
      mahallasi | uy raqami | eshik kodi | xona raqami | kirish eshigi | pochta indeksi | kvartira raqami`,
    result: `taym | yutdi | hisob | yutdik | durang | natija | yutishdi | yutqazdi | gol urdi | yutqazdik
      yutqazishdi | mag'lub etdi | o'yin hisobi | o'yin tugadi | final tugadi | birinchi set | ikkinchi set
      penaltilarda | mag'lub bo'ldi | g'alaba qozondi | qo'shimcha vaqtda`,
    reminder: `eslat | raqami | eslatma | raqamim | esda tut | eslab qol | unutmaslik | telefon qil | yozish kerak
      tavallud kuni | vayfay paroli | yoshga to'ladi | qo'ng'iroq qil | telefon qilish | esdan chiqmasin
      qo'ng'iroq qilish | tug'ilgan kuni bor | tug'ilgan kuni ertaga`,
    done: `oldim | oldik | olindi | berdim | berdik | tushdi | sotdim | sotdik | yechdim | sotildi | to'ladim
      to'ladik | to'landi | yubordim | sarfladim | sarfladik | o'tkazdim | jo'natdim | tashladim | to'ldirdim
      qabul qildim | xarid qildim | paynet qildim | to'lab qo'ydim | xarajat qildim`,
  },
];
