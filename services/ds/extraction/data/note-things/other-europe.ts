import type { Things } from './things.ts';

export const OTHER_EUROPE: readonly Things[] = [
  // fi
  {
    dining: `lounas | lounaat | lounaasta | illallinen | hampurilainen | ruoka ulkona | työpaikkalounas`,
    'dining.coffee': `kahvi | kahvit | kahvia | kahvista | kahvila | kahvi ja pulla | sumpit`,
    'dining.bar': `olut | oluet | kalja | kaljat | bisse | bisset | baari | siideri | drinkki | lonkero | tuopit`,
    groceries: `ruokaostokset | ruoka | ruoat | ruokaa | vihannekset | hedelmät | liha | maito | juusto | munat
      perunat`,
    'groceries.bakery': `leipä | leivät | leipää | pulla | pullat | pullaa | sämpylät | sämpylä | kakku | korvapuusti
      karjalanpiirakat`,
    'groceries.supermarket': `hypermarketti | lähikauppa | päivittäistavarat | viikko-ostokset | kauppareissu | market ostokset`,
    'transport.public': `bussi | bussilippu | bussiliput | junalippu | junaliput | ratikka | kausilippu | matkakortti | hsl lippu
      joukkoliikenne`,
    'transport.taxi': `taksiin | taksimatka | taksikyyti | taksi kotiin`,
    'transport.fuel': `bensa | bensat | bensaa | bensiini | tankkaus | bensaan | bensasta | tankki täyteen`,
    'transport.parking': `parkki | parkkimaksu | pysäköintimaksu | parkkihalli | parkkipaikka | parkkiin | autopaikka`,
    'transport.car': `auton huolto | autohuolto | katsastus | renkaat | talvirenkaat | renkaanvaihto | autopesu
      auton korjaus | öljynvaihto | varaosat | autokorjaamo | lasinpesuneste`,
    'travel.flight': `lento | lennot | lentolippu | lentoliput | lentolippuihin | lentomatka | matkatavaramaksu
      meno-paluulento`,
    'travel.hotel': `hotelli | hotellit | hotelliyö | majoitus | hostelli | hotellihuone | mökkivuokra | hotelliin
      leirintäalue`,
    'housing.rent': `vuokraa | vuokrat | asunnon vuokra | takuuvuokra | kämpän vuokra | alivuokra | vuokraan | vuokrasta`,
    'housing.maintenance': `remontti | sähkömies | yhtiövastike | vastike | hoitovastike | huoltoyhtiö | maalari | lukkoseppä
      nuohooja | kattoremontti | pesukoneen korjaus`,
    'utilities.electricity': `sähköt | sähkölasku | sähköä | sähkönsiirto | sähköstä | sähköön | sähkölaskut`,
    'utilities.water': `vesi | vesilasku | vesimaksu | vesimaksut | vettä | jätevesi | jätevesimaksu | vesivastike`,
    'utilities.gas': `kaasu | kaasulasku | kaasupullo | nestekaasu | maakaasu | kaasua | kaasusta`,
    'utilities.internet': `netti | nettilasku | nettiliittymä | kotinetti | valokuitu`,
    'utilities.mobile': `puhelinlasku | kännykkälasku | puhelinliittymä | kännykkäliittymä | puheaika | liittymä | prepaid lataus
      sim kortti | mobiilidata`,
    'health.pharmacy': `apteekki | lääkkeet | lääke | lääkkeitä | vitamiinit | särkylääke | antibiootti | yskänlääke | laastarit
      nenäsumute | lääkkeisiin | apteekista`,
    'health.doctor': `lääkärikäynti | lääkäriin | poliklinikkamaksu | gynekologi | silmälääkäri | fysioterapia
      laboratoriokokeet | psykologi | hammaslääkäriin`,
    'health.fitness': `salikortti | jooga | salijäsenyys | kuntosalille | jumppa | uinti | ryhmäliikunta | treeni`,
    education: `kurssimaksu | kurssit | lukukausimaksu | koulu | kielikurssi | yksityistunnit | opinnot | koulutus
      valmennuskurssi | soittotunnit | koulutarvikkeet`,
    'education.books': `kirja | kirjat | kirjoja | oppikirja | oppikirjat | äänikirja | sarjakuva | pokkari | kirjoihin
      kurssikirja`,
    'entertainment.events': `elokuva | leffa | leffaan | leffaliput | konsertti | keikka | keikkaliput | festarit | peliliput
      keilaus`,
    'entertainment.streaming': `suoratoisto | suoratoistopalvelu | ruutu plus | musiikkitilaus`,
    'personal.beauty': `kampaaja | parturiin | kampaajalle | kosmetiikka | manikyyri | kynnet | meikit | hajuvesi | hiusväri
      jalkahoito`,
    'personal.gifts': `lahja | lahjat | lahjaan | lahjoja | kukkakimppu | synttärilahja | syntymäpäivälahja | häälahja
      tuliaiset | joululahja | joululahjat`,
    'personal.pets': `koiranruoka | kissanruoka | kissanhiekka | koira | kissa | koiran rokotus | lemmikkikauppa
      koiran herkut | eläinlääkäriin | koiralle`,
    'personal.children': `vaipat | vaippoja | lelu | leluja | viikkoraha | lastenhoitaja | äidinmaidonkorvike | lastenvaunut
      lastenvaatteet | päivähoito`,
    'shopping.clothing': `vaatteita | kengät | takki | housut | paita | mekko | farkut | sukat | vaatteisiin | kenkiin | lenkkarit`,
    'shopping.electronics': `puhelin | kännykkä | läppäri | kuulokkeet | laturi | tietokone | televisio | telkkari | tabletti
      tulostin | puhelimen kuoret | varavirtalähde`,
    'shopping.home': `astiat | lakanat | pyyhkeet | verhot | sohva | pölynimuri | paistinpannu | valaisin | pesuaine
      siivousvälineet | pesukone`,
    'finance.insurance': `vakuutukset | autovakuutus | kotivakuutus | matkavakuutus | henkivakuutus | liikennevakuutus
      vakuutusmaksu | vakuutuksiin`,
    'finance.fees': `pankkimaksu | palvelumaksu | pankin palvelumaksut | sakko | sakot | viivästyskorko
      kortin kuukausimaksu | tilinhoitomaksu | provisio | perintäkulut | maksumuistutus`,
    'finance.loan': `lainaan | asuntolaina | lainanlyhennys | lyhennys | opintolaina | autolaina | kulutusluotto
      lainan korko | lainat | osamaksu | pikavippi`,
    'finance.tax': `veroja | kiinteistövero | tulovero | jäännösvero | ajoneuvovero | mätkyt | ennakkovero | veroihin
      arvonlisävero`,
    'cash.withdrawal': `käteinen | käteisnosto | pankkiautomaatti | automaattinosto | käteistä | nosto automaatilta
      nostin käteistä`,
    'income.salary': `palkkaa | tilipäivä | lomaraha | palkanmaksu | kuukausipalkka | palkkaennakko | tulospalkkio | liksa
      lomarahat`,
    income: `tulo | tulot | eläke | opintotuki | veronpalautus | veronpalautukset | osinko | osingot | lapsilisä
      korvaus | keikkapalkkio | kelan tuki`,
  },
  // hu
  {
    dining: `ebéd | ebédre | vacsora | vacsorára | étterem | étteremben | gyorsétterem | leves | kajálda`,
    'dining.coffee': `kávé | kávéra | kávézó | kávézás | eszpresszó | kávézóban | tejeskávé | presszókávé`,
    'dining.bar': `sör | sörök | sörözés | sörre | fröccs | kocsma | kocsmában | pálinka | pohár bor | bulizás | söröző`,
    groceries: `élelmiszer | zöldség | gyümölcs | hús | sajt | tojás | krumpli | felvágott | piac | bevásárlás`,
    'groceries.bakery': `kenyér | kenyérre | kifli | zsemle | pékség | péksütemény | pogácsa | kakaós csiga | péksüti | süti`,
    'groceries.supermarket': `szupermarket | élelmiszerbolt | nagybevásárlás | kisbolt | bevásárlás a boltban | abc bolt`,
    'transport.public': `bkv bérlet | havi bérlet | buszjegy | vonatjegy | buszbérlet | vonat | busz | vonaljegy | máv jegy | bkk`,
    'transport.taxi': `taxira | taxizás | taxival | taxiköltség | taxi haza`,
    'transport.fuel': `benzinre | tankolás | gázolaj | üzemanyag | tele tank`,
    'transport.parking': `parkolásra | parkolójegy | parkolóóra | parkoló | parkolóház | parkolási díj | parkolóbérlet`,
    'transport.car': `autószerelő | autószerviz | autójavítás | gumiabroncs | téli gumi | gumicsere | autómosás | autómosó
      autópálya matrica | műszaki vizsga | olajcsere | autóalkatrész`,
    'travel.flight': `repülőjegy | repjegy | repülő | repülőjegyre | repülőút | feladott poggyász | retúr repjegy`,
    'travel.hotel': `szállás | szállásra | szállásfoglalás | kemping | idegenforgalmi adó`,
    'housing.rent': `lakbérre | albérlet | albérletre | bérleti díj | lakásbérlet | kaució | szobabérlet`,
    'housing.maintenance': `vízszerelő | villanyszerelő | felújítás | közös költség | társasházi közös költség | festés | szobafestő
      mosógép javítás | tetőjavítás | zárcsere | fűtésszerelő`,
    'utilities.electricity': `villany | villanyra | villanyszámla | áramra | áramszámla | villanyóra | elektromos áram`,
    'utilities.water': `víz | vízszámla | vízdíj | csatornadíj | vízre | vízóra`,
    'utilities.gas': `gázszámla | gázra | gázpalack | földgáz | gázdíj | gázóra`,
    'utilities.internet': `internetre | internetszámla | netszámla | otthoni net | netelőfizetés | internet előfizetés`,
    'utilities.mobile': `telefonszámla | mobilszámla | feltöltőkártya | telefonfeltöltés | egyenlegfeltöltés | mobilnet
      mobil előfizetés | sim kártya | mobiltarifa`,
    'health.pharmacy': `gyógyszer | gyógyszerek | gyógyszerre | fájdalomcsillapító | antibiotikum | kenőcs | köptető | orrspray
      patikában`,
    'health.doctor': `orvosra | magánorvos | nőgyógyász | szemész | vérvétel | orvosi vizsgálat | gyógytorna | pszichológus`,
    'health.fitness': `edzés | konditerem | kondi | kondibérlet | uszoda | fitnesz | személyi edző | edzőbérlet | úszás`,
    education: `tandíj | magántanár | korrepetálás | angol óra | nyelvtanfolyam | nyelvvizsga | különóra | továbbképzés
      nyelvóra`,
    'education.books': `könyvek | könyvre | tankönyv | tankönyvek | hangoskönyv | képregény | munkafüzet`,
    'entertainment.events': `mozijegy | színházjegy | koncertjegy | fesztivál | meccsjegy | kiállítás | moziba`,
    'entertainment.streaming': `filmelőfizetés | streaming előfizetés | zenei előfizetés`,
    'personal.beauty': `fodrászra | hajvágás | kozmetikus | kozmetikum | manikűr | köröm | műköröm | pedikűr`,
    'personal.gifts': `ajándékok | ajándékra | szülinapi ajándék | karácsonyi ajándék | virágcsokor | nászajándék | csokor
      névnapi ajándék`,
    'personal.pets': `kutyatáp | macskatáp | kutyakaja | macskakaja | macskaalom | kutyakozmetika | kutya | macska
      kutyaoltás`,
    'personal.children': `óvoda | ovi | bölcsi | bölcsőde | pelenka | pelus | játék a gyereknek | zsebpénz | babakocsi | tápszer
      bébiszitter | gyerekruha`,
    'shopping.clothing': `ruhák | cipőre | nadrág | kabát | ing | szoknya | zokni | farmer`,
    'shopping.electronics': `fülhallgató | fejhallgató | töltő | számítógép | tévé | nyomtató | telefontok`,
    'shopping.home': `edény | ágynemű | törölköző | függöny | porszívó | serpenyő | tisztítószer | mosógép | mosópor`,
    'finance.insurance': `biztosításra | kötelező biztosítás | lakásbiztosítás | életbiztosítás | utasbiztosítás | kgfb
      biztosítási díj`,
    'finance.fees': `bankköltség | számlavezetési díj | kártyadíj | éves kártyadíj | banki jutalék | bírság | büntetés
      késedelmi kamat | utalási díj | tranzakciós illeték`,
    'finance.loan': `hitelre | törlesztés | törlesztő | törlesztőrészlet | lakáshitel | jelzálog | hiteltörlesztés
      személyi kölcsön | diákhitel`,
    'finance.tax': `adó | adóra | szja | áfa | iparűzési adó | gépjárműadó | építményadó | adóbefizetés | súlyadó`,
    'cash.withdrawal': `készpénzfelvétel | pénzfelvétel | bankautomata | pénzautomata | készpénz | automatából pénz
      kivett készpénz | pénzkivétel`,
    'income.salary': `bér | munkabér | fizu | havi fizetés | céges jutalom | bónusz | prémium | fizetési előleg`,
    income: `bevétel | jövedelem | nyugdíj | ösztöndíj | osztalék | családi pótlék | adóvisszatérítés | visszatérítés
      mellékes | kapott kamat | gyes`,
  },
  // el
  {
    dining: `φαγητό έξω | μεσημεριανό | βραδινό | σουβλάκια | πίτσα | γύρος | ντελίβερι | ψαροταβέρνα | πιτόγυρα`,
    'dining.coffee': `καφές | καφέδες | καφεδάκι | φραπέ | φρέντο | φρέντο εσπρέσο | καπουτσίνο | εσπρέσο | καφετέρια
      ελληνικός καφές`,
    'dining.bar': `μπύρα | μπύρες | ποτό | ποτά | μπαρ | κοκτέιλ | τσίπουρα | ούζο | μπυραρία | σφηνάκια | ποτήρι κρασί`,
    groceries: `τρόφιμα | ψώνια | λαϊκή | λαχανικά | φρούτα | κρέας | γάλα | τυρί | αυγά | μανάβης | χασάπης | πατάτες`,
    'groceries.bakery': `ψωμί | φούρνο | τυρόπιτα | τυρόπιτες | σπανακόπιτα | κουλούρι | κουλούρια | μπουγάτσα | αρτοποιείο
      τσουρέκι | μπαγκέτα`,
    'groceries.supermarket': `σουπερμάρκετ | μίνι μάρκετ | ψώνια στο σούπερ | παντοπωλείο | υπεραγορά`,
    'transport.public': `λεωφορείο | λεωφορεία | μετρό | εισιτήριο λεωφορείου | εισιτήριο μετρό | κτελ | τρένο | τραμ
      προαστιακός | κάρτα απεριορίστων | εισιτήρια κτελ`,
    'transport.taxi': `ταξί | ταξιτζής | ταξιτζή | ταξί για αεροδρόμιο | ραδιοταξί | κούρσα ταξί`,
    'transport.fuel': `βενζίνη | βενζίνες | καύσιμα | πετρέλαιο κίνησης | ντίζελ | γέμισμα ντεπόζιτο | αμόλυβδη
      υγραέριο κίνησης`,
    'transport.parking': `πάρκινγκ | παρκάρισμα | παρκόμετρο | στάθμευση | θέση στάθμευσης | χώρος στάθμευσης`,
    'transport.car': `συνεργείο | σέρβις αυτοκινήτου | λάστιχα | λάστιχα αυτοκινήτου | κτεο | διόδια | πλύσιμο αυτοκινήτου
      πλυντήριο αυτοκινήτων | ανταλλακτικά | αλλαγή λαδιών | βουλκανιζατέρ | φανοποιός`,
    'travel.flight': `αεροπορικά | αεροπορικά εισιτήρια | αεροπορικό εισιτήριο | πτήση | πτήσεις | αεροπλάνο
      εισιτήριο αεροπλάνου | χρέωση βαλίτσας`,
    'travel.hotel': `ξενοδοχεία | διανυκτέρευση | διαμονή | ξενώνας | κάμπινγκ | ενοικιαζόμενα δωμάτια | κατάλυμα | ξενώνα`,
    'housing.rent': `ενοίκια | νοίκι | νοίκια | νοίκι σπιτιού | μίσθωμα | εγγύηση ενοικίου`,
    'housing.maintenance': `υδραυλικός | υδραυλικό | ηλεκτρολόγος | ηλεκτρολόγο | κοινόχρηστα | ελαιοχρωματιστής | μπογιατζής
      ανακαίνιση | κλειδαράς | μερεμέτια | επισκευή πλυντηρίου | συντήρηση λέβητα`,
    'utilities.electricity': `λογαριασμός ρεύματος | λογαριασμό ρεύματος | ηλεκτρικό ρεύμα | ηλεκτροδότηση | λογαριασμός δεη
      το ρεύμα`,
    'utilities.water': `νερό | λογαριασμός νερού | λογαριασμό νερού | δευα | αποχέτευση`,
    'utilities.gas': `αέριο | λογαριασμός αερίου | υγραέριο | φιάλη υγραερίου | λογαριασμό αερίου | γκάζι`,
    'utilities.internet': `ίντερνετ | λογαριασμός ίντερνετ | σύνδεση ίντερνετ | οπτική ίνα | σταθερό και ίντερνετ`,
    'utilities.mobile': `λογαριασμός κινητού | λογαριασμό κινητού | κάρτα κινητού | ανανέωση κινητού | κινητή τηλεφωνία
      πρόγραμμα κινητού | λογαριασμός κινητό | χρόνος ομιλίας`,
    'health.pharmacy': `φάρμακα | φάρμακο | χάπια | βιταμίνες | αντιβίωση | σιρόπι για βήχα | ντεπόν | αλοιφή | παυσίπονα
      σταγόνες μύτης`,
    'health.doctor': `γιατρός | γιατρό | γιατροί | εξετάσεις αίματος | μικροβιολογικές | γυναικολόγος | οφθαλμίατρος
      φυσιοθεραπεία | ψυχολόγος | παιδίατρος`,
    'health.fitness': `συνδρομή γυμναστηρίου | κολυμβητήριο | πισίνα | γιόγκα | πιλάτες | γυμναστής | γυμναστική | προπόνηση
      κολύμβηση`,
    education: `δίδακτρα | ιδιαίτερα | σχολή | σεμινάριο | μαθήματα αγγλικών | αγγλικά | εξέταστρα | ωδείο
      μεταπτυχιακό`,
    'education.books': `βιβλίο | βιβλία | σχολικά βιβλία | ακουστικό βιβλίο | κόμικ | μυθιστόρημα | φροντιστηριακά βιβλία`,
    'entertainment.events': `σινεμά | συναυλία | εισιτήρια συναυλίας | κινηματογράφος | φεστιβάλ | παράσταση | εισιτήριο αγώνα
      έκθεση ζωγραφικής | μπόουλινγκ | μπουζούκια`,
    'entertainment.streaming': `νέτφλιξ | συνδρομή ταινίες | συνδρομή μουσικής | συνδρομητική τηλεόραση`,
    'personal.beauty': `κουρέας | κουρέα | κούρεμα | μανικιούρ | νύχια | καλλυντικά | σαμπουάν | άρωμα | πεντικιούρ | αποτρίχωση
      κομμώτρια`,
    'personal.gifts': `δώρο | λουλούδια | ανθοδέσμη | δώρο γενεθλίων | δωράκι | δώρο γάμου | ευχετήρια κάρτα | δώρο βάφτισης`,
    'personal.pets': `σκυλοτροφή | γατοτροφή | τροφή σκύλου | τροφή γάτας | άμμος γάτας | σκύλος | σκύλο | γάτα | πετ σοπ
      εμβόλιο σκύλου`,
    'personal.children': `παιδικός σταθμός | παιδικό σταθμό | πάνες | παιχνίδι | μπέιμπι σίτερ | νταντά | χαρτζιλίκι
      βρεφικό γάλα | νηπιαγωγείο | παιδικά ρούχα | καρότσι μωρού`,
    'shopping.clothing': `παπούτσια | μπουφάν | παντελόνι | πουκάμισο | φόρεμα | μπλούζα | φούστα | κάλτσες | τζιν παντελόνι
      παλτό | αθλητικά παπούτσια`,
    'shopping.electronics': `κινητό | ακουστικά | φορτιστής | φορτιστή | λάπτοπ | υπολογιστής | υπολογιστή | τηλεόραση | εκτυπωτής
      τάμπλετ | θήκη κινητού | ποντίκι υπολογιστή`,
    'shopping.home': `πιάτα και ποτήρια | σεντόνια | πετσέτες | κουρτίνες | κατσαρόλα | τηγάνι | φωτιστικό | ηλεκτρική σκούπα
      απορρυπαντικό | καθαριστικά | πλυντήριο ρούχων`,
    'finance.insurance': `ασφάλειες | ασφάλεια αυτοκινήτου | ασφάλεια ζωής | ασφάλεια υγείας | ασφαλιστήριο | ασφάλιστρα
      ταξιδιωτική ασφάλεια | ασφάλεια σπιτιού`,
    'finance.fees': `προμήθεια τράπεζας | προμήθεια | προμήθειες | έξοδα τράπεζας | τραπεζικά έξοδα | πρόστιμο | πρόστιμα
      κλήση τροχαίας | συνδρομή κάρτας | παράβολο | τόκοι υπερημερίας`,
    'finance.loan': `δάνεια | δόση | δόσεις | δόση δανείου | στεγαστικό | στεγαστικό δάνειο | δανεικά | καταναλωτικό δάνειο
      φοιτητικό δάνειο`,
    'finance.tax': `φόρο | φόροι | φόρους | ενφια | φπα | φόρος εισοδήματος | τέλη κυκλοφορίας | δημοτικά τέλη | εφκα`,
    'cash.withdrawal': `ανάληψη | ανάληψη μετρητών | μετρητά | αναλήψεις | ανάληψη από τράπεζα | σήκωσα λεφτά | ανάληψη χρημάτων`,
    'income.salary': `μισθό | μισθοδοσία | δεδουλευμένα | επίδομα αδείας | μεροκάματο | προκαταβολή μισθού | μισθοί
      μπόνους δουλειάς`,
    income: `έσοδο | έσοδα | εισόδημα | σύνταξη | επίδομα | επιστροφή φόρου | επιστροφή χρημάτων | υποτροφία
      μερίσματα | επίδομα παιδιού | τόκοι κατάθεσης`,
  },
  // tr
  {
    dining: `dışarıda yemek`,
    'dining.coffee': `kahveler | kahveye | türk kahvesi | filtre kahve`,
    'dining.bar': `biralar | biraya | kokteyl | bir kadeh şarap | içkiler`,
    groceries: `market alışverişi | kıyma | pazar alışverişi | tavuk`,
    'groceries.bakery': `ekmeğe | poğaça | yaş pasta | kruvasan | baklava`,
    'groceries.supermarket': `haftalık alışveriş | bakkala`,
    'transport.public': `otobüs bileti | aylık abonman`,
    'transport.taxi': `taksiye | taksici | taksi ücreti | eve taksi | taksi parası`,
    'transport.fuel': `mazot | motorin | yakıt | benzinlik | otogaz | depo fulleme | yakıta`,
    'transport.parking': `otoparka | otopark ücreti | park ücreti | vale | park yeri`,
    'transport.car': `araba tamiri | oto tamirci | araba lastiği | kış lastiği | araba servisi | araba yıkama | yağ değişimi
      araç muayenesi | otoyol geçişi`,
    'travel.flight': `uçuş | uçak biletleri | uçağa | uçak biletine | fazla bagaj`,
    'travel.hotel': `otele | otel odası | kamp yeri | apart otel | otel parası`,
    'housing.rent': `oda kirası | kira parası | depozito | kira bedeli`,
    'housing.maintenance': `apartman aidatı | boya badana | kombi bakımı | site aidatı | çatı tamiri | musluk tamiri`,
    'utilities.electricity': `elektriğe | elektrik parası | elektrik faturasına | elektrik borcu`,
    'utilities.water': `su parası | su faturasına | su borcu | kanalizasyon`,
    'utilities.gas': `doğalgaz faturası | doğalgaza | tüp gaz | mutfak tüpü`,
    'utilities.internet': `internete | modem kirası`,
    'utilities.mobile': `telefon faturası | kontöre | hat faturası | mobil paket | sim kart | faturalı hat
      cep telefonu faturası`,
    'health.pharmacy': `eczaneye | ilaçlar | ilaca | antibiyotik | öksürük şurubu | ağrı kesici | merhem | yara bandı
      burun damlası`,
    'health.doctor': `dişçi | muayene | kan tahlili | göz doktoru | dişçiye | fizik tedavi | psikolog | jinekolog`,
    'health.fitness': `salon üyeliği | yüzme havuzu | antrenman | spor hocası | spor salonuna | yüzme dersi`,
    education: `kursa | özel ders | okul taksidi | üniversite harcı | ingilizce kursu | eğitim | seminer | sınav ücreti`,
    'education.books': `kitaplar | kitaba | ders kitabı | kitapçı | test kitabı | sesli kitap | çizgi roman | soru bankası`,
    'entertainment.events': `sinemaya | konser bileti | maç bileti | sinema bileti | sirk`,
    'entertainment.streaming': `film üyeliği | müzik üyeliği | dijital platform üyeliği`,
    'personal.beauty': `kuaföre | berbere | saç kesimi | makyaj malzemesi | şampuan | oje`,
    'personal.gifts': `hediyeler | hediyeye | doğum günü hediyesi | düğün hediyesi | çiçek buketi | çeyrek altın | düğün takısı`,
    'personal.pets': `kedi maması | köpek maması | mama ve kum | kedi kumu | köpek aşısı | veterinere | kedi aşısı
      evcil hayvan`,
    'personal.children': `bebek bezi | kreşe | oyuncaklar | bebek maması | çocuk bakıcısı | harçlık | bebek arabası
      çocuk kıyafeti | oyuncağa`,
    'shopping.clothing': `kıyafet | mont | pantolon | elbise | kazak | etek | tişört | çorap | ceket | kot pantolon`,
    'shopping.electronics': `dizüstü bilgisayar | kulaklık | şarj aleti | televizyon | telefon kılıfı`,
    'shopping.home': `tabak çanak | nevresim | havlu | tencere | süpürge | lamba | deterjan | temizlik malzemesi
      çamaşır makinesi`,
    'finance.insurance': `sigortaya | trafik sigortası | sağlık sigortası | dask | hayat sigortası | poliçe | konut sigortası`,
    'finance.fees': `banka komisyonu | kart aidatı | hesap işletim ücreti | havale ücreti | eft ücreti | gecikme faizi
      banka masrafı`,
    'finance.loan': `krediye | kredi taksiti | taksite | ihtiyaç kredisi | ev kredisi | borç taksiti | araba kredisi`,
    'finance.tax': `vergiye | vergiler | gelir vergisi | emlak vergisi | mtv | vergi borcu | çöp vergisi`,
    'cash.withdrawal': `nakit çekim | para çekme | bankamatik | nakit | para çektim | bankamatikten | nakit çektim`,
    'income.salary': `maaşım | maaşı | prim ödemesi | yevmiye | ikramiye | maaş avansı | mesai ücreti`,
    income: `gelir | ek gelir | emekli maaşı | burs | kira geliri | para iadesi | temettü | faiz geliri
      vergi iadesi | gelirler`,
  },
];
