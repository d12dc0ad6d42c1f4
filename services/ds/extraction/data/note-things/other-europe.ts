import type { Things } from './things.ts';

export const OTHER_EUROPE: readonly Things[] = [
  // fi
  {
    dining: `lounas | lounaat | lounaasta | illallinen | hampurilainen | ruoka ulkona | työpaikkalounas | lounasta | lounaan | päivällinen | päivällistä | illallista | aamiainen | aamiaista | aamupala | aamupalaa | välipala
      välipalaa | voileipä | voileipää | pizzaa | pizzat | pitsa | hampurilaista | hamppari | keitto | keittoa | salaatti
      salaattia | lihapullat | lihapullia | lohikeitto | lohikeittoa | karjalanpiirakka | makkaraperunat | lihapiirakka
      hernekeitto | hernekeittoa | makaronilaatikko | makaronilaatikkoa | pannukakku | poronkäristys | jäätelö | jäätelöä
      jäätelöt | jätski | jätskiä | kakkua | kakkupala | munkki | munkkeja | leivos | mehu | mehua | kokis | limu | limsa
      limsaa | ranskalaiset | ranskalaisia | noutoruoka | kanttiini | työmaaruokala | ruokala`,
    'dining.coffee': `kahvi | kahvit | kahvia | kahvista | kahvila | kahvi ja pulla | sumpit | kahvin | kahvikuppi | lattea | teetä | kuppi teetä | kahvilassa | kahvio`,
    'dining.bar': `olut | oluet | kalja | kaljat | bisse | bisset | baari | siideri | drinkki | lonkero | tuopit | olutta | kaljaa | bissee | viini | viiniä | viinit | siideriä | lonkeroa | pubi | pubissa`,
    groceries: `ruokaostokset | ruoka | ruoat | ruokaa | vihannekset | hedelmät | liha | maito | juusto | munat
      perunat | ruokatarvikkeet | vihanneksia | kasvikset | hedelmiä | omena | omenat | omenoita | peruna | perunoita | tomaatti
      tomaatit | tomaatteja | maitoa | maidon | kananmunat | kananmunia | juustoa | lihaa | jauheliha | kana | kanaa
      kanafilee | kala | kalaa | riisi | riisiä | jauho | jauhot | jauhoja | sokeri | sokeria | öljy | öljyä | vesipullo
      voipaketti | oivariini | makkara | makkaraa | kinkku | kinkkua | tori | torilta | kioski`,
    'groceries.bakery': `leipä | leivät | leipää | pulla | pullat | pullaa | sämpylät | sämpylä | kakku | korvapuusti
      karjalanpiirakat | ruisleipä | sämpylöitä | leipomosta`,
    'groceries.supermarket': `hypermarketti | lähikauppa | päivittäistavarat | viikko-ostokset | kauppareissu | market ostokset`,
    'transport.public': `bussi | bussilippu | bussiliput | junalippu | junaliput | ratikka | kausilippu | matkakortti | hsl lippu
      joukkoliikenne | ratikkalippu | raitiovaunu | juna | lippu | lipun | kuukausilippu | bussikortti | pikkubussi`,
    'transport.taxi': `taksiin | taksimatka | taksikyyti | taksi kotiin | taksin | taksia`,
    'transport.fuel': `bensa | bensat | bensaa | bensiini | tankkaus | bensaan | bensasta | tankki täyteen | bensan | bensiiniä | dieseliä | polttoainetta | tankkasin`,
    'transport.parking': `parkki | parkkimaksu | pysäköintimaksu | parkkihalli | parkkipaikka | parkkiin | autopaikka | pysäköintiä | parkkimittari | pysäköintimittari`,
    'transport.car': `auton huolto | autohuolto | katsastus | renkaat | talvirenkaat | renkaanvaihto | autopesu
      auton korjaus | öljynvaihto | varaosat | autokorjaamo | lasinpesuneste | autokorjaus | renkaita | auton pesu | autonpesu | varaosa | varaosia | tiemaksu`,
    'travel.flight': `lento | lennot | lentolippu | lentoliput | lentolippuihin | lentomatka | matkatavaramaksu
      meno-paluulento | lennon | lentolipun | lentokone`,
    'travel.hotel': `hotelli | hotellit | hotelliyö | majoitus | hostelli | hotellihuone | mökkivuokra | hotelliin
      leirintäalue | hotellin | majoitusta | yöpyminen`,
    'housing.rent': `vuokraa | vuokrat | asunnon vuokra | takuuvuokra | kämpän vuokra | alivuokra | vuokraan | vuokrasta | vuokran`,
    'housing.maintenance': `remontti | sähkömies | yhtiövastike | vastike | hoitovastike | huoltoyhtiö | maalari | lukkoseppä
      nuohooja | kattoremontti | pesukoneen korjaus | korjaus | remonttia | putkimiehen | maali | maalia | seinämaali`,
    'utilities.electricity': `sähköt | sähkölasku | sähköä | sähkönsiirto | sähköstä | sähköön | sähkölaskut | sähkön | sähkölaskun`,
    'utilities.water': `vesi | vesilasku | vesimaksu | vesimaksut | vettä | jätevesi | jätevesimaksu | vesivastike | vesilaskun`,
    'utilities.gas': `kaasu | kaasulasku | kaasupullo | nestekaasu | maakaasu | kaasua | kaasusta | kaasun`,
    'utilities.internet': `netti | nettilasku | nettiliittymä | kotinetti | valokuitu | netin`,
    'utilities.mobile': `puhelinlasku | kännykkälasku | puhelinliittymä | kännykkäliittymä | puheaika | liittymä | prepaid lataus
      sim kortti | mobiilidata | puhelinlaskun | liittymälasku | simkortti`,
    'health.pharmacy': `apteekki | lääkkeet | lääke | lääkkeitä | vitamiinit | särkylääke | antibiootti | yskänlääke | laastarit
      nenäsumute | lääkkeisiin | apteekista | apteekin | pillerit | tabletit`,
    'health.doctor': `lääkärikäynti | lääkäriin | poliklinikkamaksu | gynekologi | silmälääkäri | fysioterapia
      laboratoriokokeet | psykologi | hammaslääkäriin | lääkärin | lääkärille | hammaslääkärin | silmälasit | silmälaseja | rokote | rokotus`,
    'health.fitness': `salikortti | jooga | salijäsenyys | kuntosalille | jumppa | uinti | ryhmäliikunta | treeni | kuntosalin | uimahallin | joogaa`,
    education: `kurssimaksu | kurssit | lukukausimaksu | koulu | kielikurssi | yksityistunnit | opinnot | koulutus
      valmennuskurssi | soittotunnit | koulutarvikkeet | koulumaksu | kurssin`,
    'education.books': `kirja | kirjat | kirjoja | oppikirja | oppikirjat | äänikirja | sarjakuva | pokkari | kirjoihin
      kurssikirja | kirjan`,
    'entertainment.events': `elokuva | leffa | leffaan | leffaliput | konsertti | keikka | keikkaliput | festarit | peliliput
      keilaus | elokuvat | elokuvalippu | leffalippu | teatterilippu | konsertin | keikkalippu | museon | eläintarha`,
    'entertainment.streaming': `suoratoisto | suoratoistopalvelu | ruutu plus | musiikkitilaus`,
    'personal.beauty': `kampaaja | parturiin | kampaajalle | kosmetiikka | manikyyri | kynnet | meikit | hajuvesi | hiusväri
      jalkahoito | hiustenleikkuu | hiusten leikkuu | kampaajan | parturin`,
    'personal.gifts': `lahja | lahjat | lahjaan | lahjoja | kukkakimppu | synttärilahja | syntymäpäivälahja | häälahja
      tuliaiset | joululahja | joululahjat`,
    'personal.pets': `koiranruoka | kissanruoka | kissanhiekka | koira | kissa | koiran rokotus | lemmikkikauppa
      koiran herkut | eläinlääkäriin | koiralle`,
    'personal.children': `vaipat | vaippoja | lelu | leluja | viikkoraha | lastenhoitaja | äidinmaidonkorvike | lastenvaunut
      lastenvaatteet | päivähoito`,
    'shopping.clothing': `vaatteita | kengät | takki | housut | paita | mekko | farkut | sukat | vaatteisiin | kenkiin | lenkkarit | vaate | paidan | paitoja | kauluspaita | t-paidan | housuja | kenkiä | takin | sukkia | mekon`,
    'shopping.electronics': `puhelin | kännykkä | läppäri | kuulokkeet | laturi | tietokone | televisio | telkkari | tabletti
      tulostin | puhelimen kuoret | varavirtalähde | puhelimen | kännykän | laturin | kuulokkeita | kaapeli | johto`,
    'shopping.home': `astiat | lakanat | pyyhkeet | verhot | sohva | pölynimuri | paistinpannu | valaisin | pesuaine
      siivousvälineet | pesukone | lamppu | lampun | lamppuja | lakanoita | vuodevaatteet | verho | verhoja`,
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
    entertainment: `keilausta | pelit | lautapeli | videopeli`,
    shopping: `lelun | lahjapaperi | paristot | paristoja | pesuainetta | pyykinpesuaine | saippua | saippuaa | vessapaperi
      vessapaperia | kukkia`,
  },
  // hu
  {
    dining: `ebéd | ebédre | vacsora | vacsorára | étterem | étteremben | gyorsétterem | leves | kajálda | ebédet | ebédek | vacsorát | reggeli | reggelit | uzsonna | szendvics | szendvicset | pizzát | gyros | gyrost
      gíroszt | levest | saláta | salátát | gulyás | gulyásleves | gulyást | lángos | lángost | pörkölt | pörköltet
      töltött káposzta | halászlé | kürtőskalács | palacsinta | palacsintát | főzelék | fagyi | fagyit | fagylalt | sütit
      sütemény | süteményt | torta | tortát | rétes | fánk | fánkot | gyümölcslé | üdítő | üdítőt | kóla | kólát
      sültkrumpli | menza | menzát | büfé | elvitelre`,
    'dining.coffee': `kávé | kávéra | kávézó | kávézás | eszpresszó | kávézóban | tejeskávé | presszókávé | kávét | kávék | kávécska | lattét | teát`,
    'dining.bar': `sör | sörök | sörözés | sörre | fröccs | kocsma | kocsmában | pálinka | pohár bor | bulizás | söröző | sört | söröcske | bort | borok | fröccsöt | pálinkát | koktélt | piálás`,
    groceries: `élelmiszer | zöldség | gyümölcs | hús | sajt | tojás | krumpli | felvágott | piac | bevásárlás | élelmiszert | zöldséget | zöldségek | gyümölcsöt | alma | almát | krumplit | burgonya | paradicsom | paradicsomot
      tejet | tojást | sajtot | húst | csirke | csirkét | csirkemell | halfilé | halat | rizs | rizst | liszt | lisztet
      cukor | cukrot | olaj | olajat | étolaj | ásványvíz | ásványvizet | vizet | vajat | kolbász | kolbászt | sonka
      sonkát | virsli | piacon | piacra | kisboltban | közért`,
    'groceries.bakery': `kenyér | kenyérre | kifli | zsemle | pékség | péksütemény | pogácsa | kakaós csiga | péksüti | süti | kenyeret | zsemlét | zsömle | kiflit | pékségben | pékáru`,
    'groceries.supermarket': `szupermarket | élelmiszerbolt | nagybevásárlás | kisbolt | bevásárlás a boltban | abc bolt`,
    'transport.public': `bkv bérlet | havi bérlet | buszjegy | vonatjegy | buszbérlet | vonat | busz | vonaljegy | máv jegy | bkk | buszra | villamosra | troli | metróra | vonatra | menetjegy | havibérlet | bérlet | bérletet | kisbusz`,
    'transport.taxi': `taxira | taxizás | taxival | taxiköltség | taxi haza | taxit`,
    'transport.fuel': `benzinre | tankolás | gázolaj | üzemanyag | tele tank | benzint | gázolajat | üzemanyagot | tankoltam`,
    'transport.parking': `parkolásra | parkolójegy | parkolóóra | parkoló | parkolóház | parkolási díj | parkolóbérlet | parkolódíj`,
    'transport.car': `autószerelő | autószerviz | autójavítás | gumiabroncs | téli gumi | gumicsere | autómosás | autómosó
      autópálya matrica | műszaki vizsga | olajcsere | autóalkatrész | szerelőnek | szerviz | alkatrész | alkatrészek | matrica | matricát | útdíj | autógumi`,
    'travel.flight': `repülőjegy | repjegy | repülő | repülőjegyre | repülőút | feladott poggyász | retúr repjegy | repülőjegyet | repjegyet`,
    'travel.hotel': `szállás | szállásra | szállásfoglalás | kemping | idegenforgalmi adó | szállodát | szállást`,
    'housing.rent': `lakbérre | albérlet | albérletre | bérleti díj | lakásbérlet | kaució | szobabérlet | lakbért | albérletet`,
    'housing.maintenance': `vízszerelő | villanyszerelő | felújítás | közös költség | társasházi közös költség | festés | szobafestő
      mosógép javítás | tetőjavítás | zárcsere | fűtésszerelő | javítás | javítást | vízvezetékszerelő | vízszerelőnek | falfesték | festék | festéket | szerelés`,
    'utilities.electricity': `villany | villanyra | villanyszámla | áramra | áramszámla | villanyóra | elektromos áram | villanyszámlát | áram`,
    'utilities.water': `víz | vízszámla | vízdíj | csatornadíj | vízre | vízóra | vízszámlát`,
    'utilities.gas': `gázszámla | gázra | gázpalack | földgáz | gázdíj | gázóra | gázszámlát`,
    'utilities.internet': `internetre | internetszámla | netszámla | otthoni net | netelőfizetés | internet előfizetés | internetet`,
    'utilities.mobile': `telefonszámla | mobilszámla | feltöltőkártya | telefonfeltöltés | egyenlegfeltöltés | mobilnet
      mobil előfizetés | sim kártya | mobiltarifa | telefonszámlát`,
    'health.pharmacy': `gyógyszer | gyógyszerek | gyógyszerre | fájdalomcsillapító | antibiotikum | kenőcs | köptető | orrspray
      patikában | gyógyszert | tabletta | tablettát`,
    'health.doctor': `orvosra | magánorvos | nőgyógyász | szemész | vérvétel | orvosi vizsgálat | gyógytorna | pszichológus | orvost | orvosnak | fogorvosnak | szemüveg | szemüveget | oltás | oltást`,
    'health.fitness': `edzés | konditerem | kondi | kondibérlet | uszoda | fitnesz | személyi edző | edzőbérlet | úszás | uszodába | jógára`,
    education: `tandíj | magántanár | korrepetálás | angol óra | nyelvtanfolyam | nyelvvizsga | különóra | továbbképzés
      nyelvóra | tandíjat | tanfolyamot | ovira | magánóra`,
    'education.books': `könyvek | könyvre | tankönyv | tankönyvek | hangoskönyv | képregény | munkafüzet | könyvet | tankönyvet`,
    'entertainment.events': `mozijegy | színházjegy | koncertjegy | fesztivál | meccsjegy | kiállítás | moziba | mozira | koncertre | múzeumba | állatkert`,
    'entertainment.streaming': `filmelőfizetés | streaming előfizetés | zenei előfizetés | előfizetés | előfizetést`,
    'personal.beauty': `fodrászra | hajvágás | kozmetikus | kozmetikum | manikűr | köröm | műköröm | pedikűr | hajvágást | fodrásznak | borbély | borbélynak`,
    'personal.gifts': `ajándékok | ajándékra | szülinapi ajándék | karácsonyi ajándék | virágcsokor | nászajándék | csokor
      névnapi ajándék`,
    'personal.pets': `kutyatáp | macskatáp | kutyakaja | macskakaja | macskaalom | kutyakozmetika | kutya | macska
      kutyaoltás`,
    'personal.children': `óvoda | ovi | bölcsi | bölcsőde | pelenka | pelus | játék a gyereknek | zsebpénz | babakocsi | tápszer
      bébiszitter | gyerekruha`,
    'shopping.clothing': `ruhák | cipőre | nadrág | kabát | ing | szoknya | zokni | farmer | ruhát | inget | pólót | nadrágot | cipőt | cipők | kabátot | dzseki | zoknit`,
    'shopping.electronics': `fülhallgató | fejhallgató | töltő | számítógép | tévé | nyomtató | telefontok | telefont | telefontöltő | töltőt | kábelt`,
    'shopping.home': `edény | ágynemű | törölköző | függöny | porszívó | serpenyő | tisztítószer | mosógép | mosópor | bútort | lámpát | serpenyőt | ágyneműt | függönyt`,
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
    entertainment: `tekézés | társasjáték | videojáték`,
    shopping: `játékot | csomagolópapír | elem | elemet | mosószer | mosogatószer | szappan | szappant | wc papír | vécépapír
      virágot | virágok`,
  },
  // el
  {
    dining: `φαγητό έξω | μεσημεριανό | βραδινό | σουβλάκια | πίτσα | γύρος | ντελίβερι | ψαροταβέρνα | πιτόγυρα | μεσημεριανά | γεύμα | γεύματα | βραδινά | δείπνο | πρωινό | πρωινά | σνακ | κολατσιό | σάντουιτς | τοστ | πίτσες
      πίτσας | μπέργκερ | χάμπουργκερ | κεμπάπ | σούπα | σούπες | σαλάτα | σαλάτες | χωριάτικη | πιτόγυρο | γύρο | μουσακάς
      μουσακά | παστίτσιο | γεμιστά | κεφτέδες | λουκουμάδες | κρέπα | παγωτό | παγωτά | παγωτού | γλυκό | γλυκά | γλυκάκι
      τούρτα | κέικ | χυμός | χυμό | χυμοί | χυμούς | κόκα κόλα | αναψυκτικό | αναψυκτικά | κυλικείο | καντίνα`,
    'dining.coffee': `καφές | καφέδες | καφεδάκι | φραπέ | φρέντο | φρέντο εσπρέσο | καπουτσίνο | εσπρέσο | καφετέρια
      ελληνικός καφές | εσπρέσσο | λάτε | τσάι | τσάγια | καφετέριες`,
    'dining.bar': `μπύρα | μπύρες | ποτό | ποτά | μπαρ | κοκτέιλ | τσίπουρα | ούζο | μπυραρία | σφηνάκια | ποτήρι κρασί | μπίρα | μπίρες | μπυρίτσα | κρασί | κρασιά | κρασάκι | τσίπουρο | ποτάκι | παμπ | μπαράκι`,
    groceries: `τρόφιμα | ψώνια | λαϊκή | λαχανικά | φρούτα | κρέας | γάλα | τυρί | αυγά | μανάβης | χασάπης | πατάτες | λαχανικό | φρούτο | μήλα | μήλο | πατάτα | ντομάτες | ντομάτα | ντομάτας | γάλατα | γάλατος | αβγά | αυγό | τυριά
      κρέατα | κοτόπουλο | κοτόπουλα | ψάρι | ψάρια | ρύζι | αλεύρι | ζάχαρη | λάδι | λαδιού | νερά | νεράκι | βούτυρο
      λουκάνικα | λουκάνικο | ζαμπόν | λαϊκής | μανάβικο`,
    'groceries.bakery': `ψωμί | φούρνο | τυρόπιτα | τυρόπιτες | σπανακόπιτα | κουλούρι | κουλούρια | μπουγάτσα | αρτοποιείο
      τσουρέκι | μπαγκέτα | ψωμιά | ψωμάκι | ψωμάκια | ψωμιού | φρατζόλα | φραντζόλα`,
    'groceries.supermarket': `σουπερμάρκετ | μίνι μάρκετ | ψώνια στο σούπερ | παντοπωλείο | υπεραγορά`,
    'transport.public': `λεωφορείο | λεωφορεία | μετρό | εισιτήριο λεωφορείου | εισιτήριο μετρό | κτελ | τρένο | τραμ
      προαστιακός | κάρτα απεριορίστων | εισιτήρια κτελ | λεωφορείου | τρόλεϊ | τρένα | τραίνο | μηνιαία κάρτα | μίνι μπας`,
    'transport.taxi': `ταξί | ταξιτζής | ταξιτζή | ταξί για αεροδρόμιο | ραδιοταξί | κούρσα ταξί`,
    'transport.fuel': `βενζίνη | βενζίνες | καύσιμα | πετρέλαιο κίνησης | ντίζελ | γέμισμα ντεπόζιτο | αμόλυβδη
      υγραέριο κίνησης | βενζίνης | καύσιμο`,
    'transport.parking': `πάρκινγκ | παρκάρισμα | παρκόμετρο | στάθμευση | θέση στάθμευσης | χώρος στάθμευσης | σταθμεύσεις`,
    'transport.car': `συνεργείο | σέρβις αυτοκινήτου | λάστιχα | λάστιχα αυτοκινήτου | κτεο | διόδια | πλύσιμο αυτοκινήτου
      πλυντήριο αυτοκινήτων | ανταλλακτικά | αλλαγή λαδιών | βουλκανιζατέρ | φανοποιός | επισκευή αυτοκινήτου | συνεργείου | μηχανικός αυτοκινήτου | ελαστικά | πλυντήριο αυτοκινήτου | σέρβις | διοδίων`,
    'travel.flight': `αεροπορικά | αεροπορικά εισιτήρια | αεροπορικό εισιτήριο | πτήση | πτήσεις | αεροπλάνο
      εισιτήριο αεροπλάνου | χρέωση βαλίτσας | πτήσης`,
    'travel.hotel': `ξενοδοχεία | διανυκτέρευση | διαμονή | ξενώνας | κάμπινγκ | ενοικιαζόμενα δωμάτια | κατάλυμα | ξενώνα | ξενοδοχείου | χόστελ`,
    'housing.rent': `ενοίκια | νοίκι | νοίκια | νοίκι σπιτιού | μίσθωμα | εγγύηση ενοικίου | ενοικίου`,
    'housing.maintenance': `υδραυλικός | υδραυλικό | ηλεκτρολόγος | ηλεκτρολόγο | κοινόχρηστα | ελαιοχρωματιστής | μπογιατζής
      ανακαίνιση | κλειδαράς | μερεμέτια | επισκευή πλυντηρίου | συντήρηση λέβητα | επισκευή | επισκευές | υδραυλικού | μπογιά | μπογιές | βάψιμο`,
    'utilities.electricity': `λογαριασμός ρεύματος | λογαριασμό ρεύματος | ηλεκτρικό ρεύμα | ηλεκτροδότηση | λογαριασμός δεη
      το ρεύμα | ρεύματος`,
    'utilities.water': `νερό | λογαριασμός νερού | λογαριασμό νερού | δευα | αποχέτευση`,
    'utilities.gas': `αέριο | λογαριασμός αερίου | υγραέριο | φιάλη υγραερίου | λογαριασμό αερίου | γκάζι | αερίου`,
    'utilities.internet': `ίντερνετ | λογαριασμός ίντερνετ | σύνδεση ίντερνετ | οπτική ίνα | σταθερό και ίντερνετ | διαδίκτυο`,
    'utilities.mobile': `λογαριασμός κινητού | λογαριασμό κινητού | κάρτα κινητού | ανανέωση κινητού | κινητή τηλεφωνία
      πρόγραμμα κινητού | λογαριασμός κινητό | χρόνος ομιλίας | λογαριασμός τηλεφώνου | ανανέωση χρόνου | κάρτα σιμ`,
    'health.pharmacy': `φάρμακα | φάρμακο | χάπια | βιταμίνες | αντιβίωση | σιρόπι για βήχα | ντεπόν | αλοιφή | παυσίπονα
      σταγόνες μύτης | φαρμακεία | φαρμακείου | φαρμάκων | χάπι`,
    'health.doctor': `γιατρός | γιατρό | γιατροί | εξετάσεις αίματος | μικροβιολογικές | γυναικολόγος | οφθαλμίατρος
      φυσιοθεραπεία | ψυχολόγος | παιδίατρος | γιατρού | γυαλιά | γυαλιά οράσεως | εμβόλιο | εμβόλια`,
    'health.fitness': `συνδρομή γυμναστηρίου | κολυμβητήριο | πισίνα | γιόγκα | πιλάτες | γυμναστής | γυμναστική | προπόνηση
      κολύμβηση | γυμναστηρίου | πισίνας`,
    education: `δίδακτρα | ιδιαίτερα | σχολή | σεμινάριο | μαθήματα αγγλικών | αγγλικά | εξέταστρα | ωδείο
      μεταπτυχιακό | διδάκτρων | φροντιστήρια | φροντιστηρίου | μαθήματα`,
    'education.books': `βιβλίο | βιβλία | σχολικά βιβλία | ακουστικό βιβλίο | κόμικ | μυθιστόρημα | φροντιστηριακά βιβλία | βιβλίου | βιβλιαράκι`,
    'entertainment.events': `σινεμά | συναυλία | εισιτήρια συναυλίας | κινηματογράφος | φεστιβάλ | παράσταση | εισιτήριο αγώνα
      έκθεση ζωγραφικής | μπόουλινγκ | μπουζούκια | κινηματογράφο | θεάτρου | συναυλίες | μουσείου | ζωολογικός κήπος`,
    'entertainment.streaming': `νέτφλιξ | συνδρομή ταινίες | συνδρομή μουσικής | συνδρομητική τηλεόραση | συνδρομή netflix | συνδρομή`,
    'personal.beauty': `κουρέας | κουρέα | κούρεμα | μανικιούρ | νύχια | καλλυντικά | σαμπουάν | άρωμα | πεντικιούρ | αποτρίχωση
      κομμώτρια | κουρέματα | κομμωτήρια | καλλυντικό`,
    'personal.gifts': `δώρο | λουλούδια | ανθοδέσμη | δώρο γενεθλίων | δωράκι | δώρο γάμου | ευχετήρια κάρτα | δώρο βάφτισης`,
    'personal.pets': `σκυλοτροφή | γατοτροφή | τροφή σκύλου | τροφή γάτας | άμμος γάτας | σκύλος | σκύλο | γάτα | πετ σοπ
      εμβόλιο σκύλου`,
    'personal.children': `παιδικός σταθμός | παιδικό σταθμό | πάνες | παιχνίδι | μπέιμπι σίτερ | νταντά | χαρτζιλίκι
      βρεφικό γάλα | νηπιαγωγείο | παιδικά ρούχα | καρότσι μωρού`,
    'shopping.clothing': `παπούτσια | μπουφάν | παντελόνι | πουκάμισο | φόρεμα | μπλούζα | φούστα | κάλτσες | τζιν παντελόνι
      παλτό | αθλητικά παπούτσια | ρούχο | ρούχων | πουκάμισα | μπλούζες | μπλουζάκι | μπλουζάκια | παντελόνια | παπούτσι | παπουτσιών | κάλτσα
      φορέματα`,
    'shopping.electronics': `κινητό | ακουστικά | φορτιστής | φορτιστή | λάπτοπ | υπολογιστής | υπολογιστή | τηλεόραση | εκτυπωτής
      τάμπλετ | θήκη κινητού | ποντίκι υπολογιστή | κινητά | κινητού | τηλέφωνο | καλώδιο | καλώδια`,
    'shopping.home': `πιάτα και ποτήρια | σεντόνια | πετσέτες | κουρτίνες | κατσαρόλα | τηγάνι | φωτιστικό | ηλεκτρική σκούπα
      απορρυπαντικό | καθαριστικά | πλυντήριο ρούχων | έπιπλο | λάμπα | λάμπες | τηγάνια | κλινοσκεπάσματα | κουρτίνα`,
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
    entertainment: `επιτραπέζιο | επιτραπέζια | βιντεοπαιχνίδι`,
    shopping: `χαρτί περιτυλίγματος | μπαταρίες | μπαταρία | απορρυπαντικά | σαπούνι | σαπούνια | χαρτί υγείας | χαρτί τουαλέτας
      λουλούδι`,
  },
  // tr
  {
    dining: `dışarıda yemek | akşam yemeğini | kahvaltıyı | atıştırmalık | sandviç | sandviçi | tostu | pizzayı | döneri | dürümü | çorbayı | salata
      salatayı | lahmacunu | pideyi | köfteyi | kokoreç | kokoreci | kumpir | iskender | iskenderi | mantı | mantıyı
      böreği | tantuni | midye | midye dolma | dondurmayı | baklavayı | künefe | künefeyi | pasta | pastayı | ayranı | kola
      kolayı | gazoz | paket servis | yemekhane | kantin`,
    'dining.coffee': `kahveler | kahveye | türk kahvesi | filtre kahve | kahveyi | latteyi | çayı | çaylar | kafede | kahvehane | salep | salebi`,
    'dining.bar': `biralar | biraya | kokteyl | bir kadeh şarap | içkiler | birayı | rakıyı | şarap | şarabı | kokteyli | votka | votkayı | viskiyi`,
    groceries: `market alışverişi | kıyma | pazar alışverişi | tavuk | bakkalı | sebzeyi | sebzeler | meyveyi | elma | elmayı | patatesi | domates | domatesi | soğan | soğanı | sütü
      sütler | yumurtayı | peyniri | zeytin | zeytini | kıymalık | kuşbaşı | kırmızı et | dana eti | tavuğu | balık | balığı
      pirinç | pirinçi | pirinci | şeker | şekeri | zeytinyağı | zeytinyağıyı | ayçiçek yağı | sıvı yağ | damacana
      damacanayı | damacana su | şişe su | maden suyu | tereyağı | tereyağıyı | mercimek | mercimeği | yoğurdu | bulgur
      bulguru | makarna | makarnayı | semt pazarı`,
    'groceries.bakery': `ekmeğe | poğaça | yaş pasta | kruvasan | baklava | ekmeği | ekmekler | simiti | simitler | poğaçayı | lavaş | lavaşı | bazlama | bazlamayı | yufka | yufkayı`,
    'groceries.supermarket': `haftalık alışveriş | bakkala`,
    'transport.public': `otobüs bileti | aylık abonman | otobüse | otobüsü | tramvayı | tramvaya | metroyu | metroya | minibüsü | minibüse | dolmuşa | vapuru`,
    'transport.taxi': `taksiye | taksici | taksi ücreti | eve taksi | taksi parası | taksiyi`,
    'transport.fuel': `mazot | motorin | yakıt | benzinlik | otogaz | depo fulleme | yakıta | benzini | mazotu | motorini | yakıtı`,
    'transport.parking': `otoparka | otopark ücreti | park ücreti | vale | park yeri`,
    'transport.car': `araba tamiri | oto tamirci | araba lastiği | kış lastiği | araba servisi | araba yıkama | yağ değişimi
      araç muayenesi | otoyol geçişi | araç bakımı | araba bakımı | lastiği | lastikler | lastikçi | otoyol geçiş | köprü geçişi | köprü geçiş | sanayi tamir`,
    'travel.flight': `uçuş | uçak biletleri | uçağa | uçak biletine | fazla bagaj`,
    'travel.hotel': `otele | otel odası | kamp yeri | apart otel | otel parası | oteller | pansiyonu | misafirhane`,
    'housing.rent': `oda kirası | kira parası | depozito | kira bedeli | kirası | kirayı`,
    'housing.maintenance': `apartman aidatı | boya badana | kombi bakımı | site aidatı | çatı tamiri | musluk tamiri | tamirat | tamiratı | tamiri | tamir | tesisatçıyı | muslukçu | badana | badanayı | ev boyası | aidatı`,
    'utilities.electricity': `elektriğe | elektrik parası | elektrik faturasına | elektrik borcu | elektriği`,
    'utilities.water': `su parası | su faturasına | su borcu | kanalizasyon | su faturasını`,
    'utilities.gas': `doğalgaz faturası | doğalgaza | tüp gaz | mutfak tüpü | doğalgazı | tüpgazı`,
    'utilities.internet': `internete | modem kirası | interneti`,
    'utilities.mobile': `telefon faturası | kontöre | hat faturası | mobil paket | sim kart | faturalı hat
      cep telefonu faturası | kontörü`,
    'health.pharmacy': `eczaneye | ilaçlar | ilaca | antibiyotik | öksürük şurubu | ağrı kesici | merhem | yara bandı
      burun damlası | eczaneyi | eczaneden | ilacı`,
    'health.doctor': `dişçi | muayene | kan tahlili | göz doktoru | dişçiye | fizik tedavi | psikolog | jinekolog | doktoru | gözlük | gözlüğü | tahlil`,
    'health.fitness': `salon üyeliği | yüzme havuzu | antrenman | spor hocası | spor salonuna | yüzme dersi | havuz`,
    education: `kursa | özel ders | okul taksidi | üniversite harcı | ingilizce kursu | eğitim | seminer | sınav ücreti | anaokuluyu | kreşi | harç parası`,
    'education.books': `kitaplar | kitaba | ders kitabı | kitapçı | test kitabı | sesli kitap | çizgi roman | soru bankası | kitabı | defter | defteri | defterler`,
    'entertainment.events': `sinemaya | konser bileti | maç bileti | sinema bileti | sirk | sinemayı | tiyatroyu | konseri | konsere | müzeyi | müzeye`,
    'entertainment.streaming': `film üyeliği | müzik üyeliği | dijital platform üyeliği`,
    'personal.beauty': `kuaföre | berbere | saç kesimi | makyaj malzemesi | şampuan | oje | tıraş | kozmetiği | makyaj | ağda`,
    'personal.gifts': `hediyeler | hediyeye | doğum günü hediyesi | düğün hediyesi | çiçek buketi | çeyrek altın | düğün takısı`,
    'personal.pets': `kedi maması | köpek maması | mama ve kum | kedi kumu | köpek aşısı | veterinere | kedi aşısı
      evcil hayvan`,
    'personal.children': `bebek bezi | kreşe | oyuncaklar | bebek maması | çocuk bakıcısı | harçlık | bebek arabası
      çocuk kıyafeti | oyuncağa`,
    'shopping.clothing': `kıyafet | mont | pantolon | elbise | kazak | etek | tişört | çorap | ceket | kot pantolon | kıyafeti | giysi | gömleği | tişörtü | pantolonu | ayakkabıyı | terlik | terliği | montu | çorabı | elbiseyi | eşarp
      eşarpı | şalvar`,
    'shopping.electronics': `dizüstü bilgisayar | kulaklık | şarj aleti | televizyon | telefon kılıfı | telefonu | şarj cihazı | kulaklığı | kablo | kabloyu | şarj kablosu`,
    'shopping.home': `tabak çanak | nevresim | havlu | tencere | süpürge | lamba | deterjan | temizlik malzemesi
      çamaşır makinesi | mobilyayı | lambayı | ampul | ampulu | tavayı | tencereyi | çarşaf | yorgan | yorganı | perdeyi | perdeler | yastık
      halı | halıyı | koltuk takımı`,
    'finance.insurance': `sigortaya | trafik sigortası | sağlık sigortası | dask | hayat sigortası | poliçe | konut sigortası`,
    'finance.fees': `banka komisyonu | kart aidatı | hesap işletim ücreti | havale ücreti | eft ücreti | gecikme faizi
      banka masrafı`,
    'finance.loan': `krediye | kredi taksiti | taksite | ihtiyaç kredisi | ev kredisi | borç taksiti | araba kredisi`,
    'finance.tax': `vergiye | vergiler | gelir vergisi | emlak vergisi | mtv | vergi borcu | çöp vergisi`,
    'cash.withdrawal': `nakit çekim | para çekme | bankamatik | nakit | para çektim | bankamatikten | nakit çektim`,
    'income.salary': `maaşım | maaşı | prim ödemesi | yevmiye | ikramiye | maaş avansı | mesai ücreti`,
    income: `gelir | ek gelir | emekli maaşı | burs | kira geliri | para iadesi | temettü | faiz geliri
      vergi iadesi | gelirler`,
    shopping: `oyuncağı | pili | deterjanı | sabunu | tuvalet kağıdı | çiçeği | çiçekler | çamaşır suyu`,
  },
  // lt
  {
    dining: `pietūs | pietų | pietus | pietums | vakarienė | vakarienę | vakarienės | pusryčiai | pusryčius | pusryčiams | užkandis
      užkandžiai | užkandžių | sumuštinis | sumuštinį | sumuštiniai | pica | picą | picos | mėsainis | mėsainį | sriuba
      sriubą | sriubos | salotos | salotų | salotas | cepelinai | cepelinų | cepelinus | šaltibarščiai | šaltibarščius
      kibinas | kibinai | kibiną | kugelis | kugelį | koldūnai | koldūnų | čeburekai | čebureką | blynai | blynų
      balandėliai | kepta duona | ledai | ledų | ledus | pyragas | pyragaitis | pyragėlis | tortą | spurga | spurgos
      sultys | sulčių | kola | kolą | bulvytės | bulvytes | bulvytės fri | maistas išsinešti | valgykla | valgykloje`,
    'dining.coffee': `kavos | kavutė | kavutę | espresas | latė | arbata | arbatą | arbatos | kavinė | kavinėje | kavinę`,
    'dining.bar': `alus | alaus | alutis | vynas | vyno | vyną | kokteilis | kokteilį | kokteiliai | gėrimai | gėrimų | baras | bare
      pubas`,
    groceries: `maisto produktai | daržovės | daržovių | daržoves | vaisiai | vaisių | vaisius | obuoliai | obuolių | obuolius
      bulvės | bulvių | bulves | pomidorai | pomidorų | pomidorus | pienas | pieną | kiaušiniai | kiaušinių | kiaušinius
      sūris | sūrio | sūrį | mėsa | mėsos | mėsą | vištiena | vištienos | vištieną | žuvis | žuvies | žuvį | ryžiai | ryžių
      miltai | miltų | cukrus | cukraus | aliejus | aliejaus | vanduo | vandens | sviestas | sviesto | dešra | dešros
      dešrelės | kumpis | kumpio | turgus | turguje | parduotuvėlė`,
    'groceries.bakery': `duona | duonos | duoną | duonelė | batonas | batoną | bandelė | bandelę | bandelės | bandelių | kepykla | kepykloje
      kepyklėlė`,
    'transport.public': `tramvajus | troleibusas | troleibusą | traukinys | traukinį | traukinio | bilietas | bilietą | bilietai | bilieto
      mėnesinis bilietas | mikroautobusas`,
    'transport.taxi': `taksistas | taksistui`,
    'transport.fuel': `benzinas | benzino | dyzelinas | dyzelino | dyzeliną | degalai | degalų | degalus | kuras | kuro | kurą`,
    'transport.parking': `parkavimas | parkavimą | parkavimo | parkingas | stovėjimo aikštelė`,
    'transport.car': `mašinos remontas | autoservisas | autoservise | padangos | padangų | padangas | mašinos plovimas | plovykla
      plovykloje | atsarginės dalys | autodalys | kelių mokestis | vinjetė | vinjetę`,
    'travel.flight': `skrydis | skrydį | skrydžio | lėktuvo bilietas | lėktuvo bilietai | lėktuvo bilietus | lėktuvas`,
    'travel.hotel': `viešbutis | viešbutį | viešbučio | hostelis | nakvynė | nakvynę | nakvynės | apgyvendinimas`,
    'housing.rent': `nuoma | nuomos | nuomą | buto nuoma | buto nuomą`,
    'housing.maintenance': `remontas | remontą | remonto | santechnikas | santechniką | santechnikui | dažai | dažų | dažus`,
    'shopping.home': `baldai | baldų | baldus | lempa | lempą | šviestuvas | keptuvė | keptuvę | patalynė | patalynę | užuolaida
      užuolaidos | užuolaidas`,
    'utilities.electricity': `elektros | elektros sąskaita`,
    'utilities.water': `vandens sąskaita | sąskaita už vandenį | už vandenį`,
    'utilities.gas': `dujos | dujų | dujas | už dujas`,
    'utilities.internet': `internetas | internetą | interneto`,
    'utilities.mobile': `sąskaitos papildymas | papildymas | papildymą`,
    'health.pharmacy': `vaistinėje | vaistai | vaistų | vaistus | tabletės | tabletes | tablečių`,
    'health.doctor': `gydytojas | gydytoją | gydytojui | daktaras | dantistas | akiniai | akinius | akinių | skiepas | skiepai | vakcina`,
    'health.fitness': `sporto klubas | sporto klubą | sporto salė | treniruoklių salė | baseinas | baseiną | baseino`,
    education: `mokestis už mokslą | mokestis už mokyklą | kursai | darželis | darželį | darželio | pamokos | korepetitorius`,
    'education.books': `knyga | knygą | knygos | knygų | knygelė | vadovėlis | vadovėliai | vadovėlį`,
    'entertainment.events': `kinas | teatras | teatrą | koncertas | koncertą | koncerto | muziejus | muziejų | zoologijos sodas`,
    'entertainment.streaming': `prenumerata | prenumeratą`,
    entertainment: `boulingas | boulingą | stalo žaidimas | žaidimai | žaidimų`,
    'personal.beauty': `kirpimas | kirpimą | kirpykla | kirpykloje | kirpėja | kirpėjas | manikiūras | manikiūrą | nagai`,
    'shopping.clothing': `drabužiai | drabužių | drabužius | rūbai | rūbų | marškiniai | marškinius | marškinėliai | marškinėlius | kelnės
      kelnes | džinsai | batai | batus | batų | bateliai | striukė | striukę | kojinės | kojines | kojinių | suknelė
      suknelę`,
    'shopping.electronics': `telefonas | telefoną | pakrovėjas | pakrovėją | įkroviklis | ausinės | ausines | kabelis | kabelį | laidas`,
    shopping: `žaislas | žaislą | žaislai | žaislų | dovanų popierius | baterijos | baterijas | skalbimo milteliai | indų ploviklis
      ploviklis | muilas | muilo | tualetinis popierius | tualetinio popieriaus | gėlės | gėlių | gėles | puokštė`,
  },
  // lv
  {
    dining: `pusdienas | pusdienām | pusdienu | vakariņas | vakariņām | vakariņu | brokastis | brokastīm | uzkoda | uzkodas
      uzkodām | sviestmaize | sviestmaizi | sviestmaizes | pica | picu | picas | zupu | zupas | salāti | salātus | salātiem
      pelmeņi | pelmeņus | pelēkie zirņi | karbonāde | karbonādi | kotlete | kotletes | rasols | rasolu | pīrāgi | pīrādziņi
      pīrādziņus | pankūkas | pankūkām | šašliks | šašliku | saldējums | saldējumu | kūka | kūku | kūkas | kūciņa | kūciņas
      torte | torti | virtulis | virtuļi | sula | sulu | sulas | kola | kolu | frī kartupeļi | kartupeļi frī
      ēdiens līdzņemšanai | ēdnīca | ēdnīcā`,
    'dining.coffee': `kafija | kafiju | kafijas | kafijiņa | kafijiņu | tēja | tēju | tējas | kafejnīca | kafejnīcā | kafejnīcu`,
    'dining.bar': `alus | aliņš | aliņu | vīnu | vīna | kokteilis | kokteili | kokteiļi | dzērieni | dzērienus | krogs | krogā | pabs`,
    groceries: `pārtika | pārtiku | pārtikas preces | dārzeņi | dārzeņus | dārzeņiem | augļi | augļus | augļiem | āboli | ābolus
      ābolu | kartupeļi | kartupeļus | kartupeļiem | tomāti | tomātus | tomātiem | piens | pienu | piena | olas | olām
      siers | sieru | siera | gaļu | gaļas | vista | vistu | zivs | zivi | zivis | rīsi | rīsus | milti | miltus | cukurs
      cukuru | eļļa | eļļu | ūdens | ūdeni | sviests | sviestu | desa | desu | desas | cīsiņi | šķiņķis | šķiņķi | tirgus
      tirgū | bodīte`,
    'groceries.bakery': `maize | maizi | maizes | maizīte | maizītes | bulciņa | bulciņas | bulciņu | baltmaize | rupjmaize | ceptuve
      maizes ceptuve`,
    'transport.public': `tramvajs | tramvaju | trolejbuss | vilciens | vilcienu | vilciena | mēnešbiļete | mēnešbiļeti | e-talons
      mikroautobuss | mikriņš`,
    'transport.taxi': `taksometrs | taksometru | taksometra | taksis`,
    'transport.fuel': `benzīns | benzīnu | dīzelis | dīzeļdegviela | degviela | degvielu | degvielas | uzpilde`,
    'transport.parking': `stāvvieta | stāvvietu | stāvvietas | autostāvvieta | parkošanās`,
    'transport.car': `mašīnas remonts | autoserviss | autoservisu | riepas | riepu | riepām | riepu maiņa | automazgātava | automazgātavu
      rezerves daļas | vinjete | vinjeti | ceļa nodoklis`,
    'travel.flight': `lidojums | lidojumu | lidojuma | aviobiļete | aviobiļetes | aviobiļeti | lidmašīna`,
    'travel.hotel': `viesnīca | viesnīcu | viesnīcas | hostelis | hosteli | naktsmītne | naktsmītnes | naktsmāja`,
    'housing.rent': `īres | īres maksa | dzīvokļa īre`,
    'housing.maintenance': `remonts | remontu | remonta | santehniķis | santehniķim | santehniķi | krāsa sienām | sienu krāsa`,
    'shopping.home': `mēbeles | mēbelēm | mēbeļu | lampu | panna | pannu | gultasveļa | gultas veļa | aizkari | aizkarus | aizkariem`,
    'utilities.electricity': `elektrība | elektrību | elektrības | rēķins par elektrību`,
    'utilities.water': `rēķins par ūdeni | par ūdeni | ūdens rēķins`,
    'utilities.gas': `gāzi | gāzes | rēķins par gāzi`,
    'utilities.internet': `internets | internetu | interneta`,
    'utilities.mobile': `telefona rēķins | rēķins par telefonu | priekšapmaksa | zvanu karte | papildināšana`,
    'health.pharmacy': `aptieku | zālēm | zāļu | tabletes | tabletēm`,
    'health.doctor': `ārsts | ārstu | ārstam | zobārsts | zobārstu | zobārstam | brilles | brillēm | briļļu | vakcīna | vakcīnu | pote`,
    'health.fitness': `sporta zāle | sporta zāli | trenažieru zāle | baseins | baseinu | peldbaseins`,
    education: `mācību maksa | mācību maksu | skolas maksa | kursi | kursiem | bērnudārzs | bērnudārzu | privātstundas
      privātskolotājs`,
    'education.books': `grāmata | grāmatu | grāmatas | grāmatiņa | mācību grāmata`,
    'entertainment.events': `teātris | teātri | teātra | koncerts | koncertu | koncerta | muzejs | muzeju | zoodārzs | zoodārzu`,
    'entertainment.streaming': `abonements netflix | straumēšana`,
    entertainment: `boulings | boulingu | spēles | galda spēle`,
    'personal.beauty': `matu griešana | matu griešanu | frizieris | frizieri | frizierim | frizētava | bārddzinis | bārddzini | manikīrs
      manikīru | nagi`,
    'shopping.clothing': `drēbes | drēbēm | drēbju | apģērbs | apģērbu | krekls | kreklu | t-krekls | t-kreklu | bikses | biksēm | džinsi
      kurpes | kurpēm | apavi | apavus | jaka | jaku | zeķes | zeķēm | zeķu | kleita | kleitu`,
    'shopping.electronics': `telefons | telefonu | telefona | lādētājs | lādētāju | austiņas | austiņām | kabelis | kabeli | vads`,
    shopping: `rotaļlieta | rotaļlietu | rotaļlietas | dāvanu papīrs | baterijas | baterijām | veļas pulveris | mazgāšanas līdzeklis
      trauku līdzeklis | ziepes | ziepēm | tualetes papīrs | tualetes papīru | ziedi | ziedus | ziediem | puķes | puķu`,
  },
  // et
  {
    dining: `lõuna | lõunasöök | lõunasööki | lõunat | õhtusöök | õhtusööki | hommikusöök | hommikusööki | suupiste | suupisted
      snäkk | võileib | võileiba | võileivad | võiku | pitsa | pitsat | pizzat | supp | suppi | supid | salatit | salati
      šašlõkk | šašlõkki | pelmeenid | pelmeene | pirukas | pirukat | pirukad | kotlet | kotletid | mulgikapsad | verivorst
      verivorsti | kartulisalat | kiluvõileib | seljanka | seljankat | pannkoogid | pannkooke | jäätis | jäätist | jäätised
      kook | kooki | koogid | koogike | tort | torti | sõõrik | mahl | mahla | mahlad | koola | friikartulid | friikartuleid
      toit kaasa | söökla | sööklas`,
    'dining.coffee': `kohv | kohvi | kohvid | kohvike | tass teed | roheline tee | must tee | teepakk | kohvik | kohvikus | kohvikut`,
    'dining.bar': `õlle | õlled | õlleke | vein | veini | veinid | kokteil | kokteili | kokteilid | joogid | jooke | pubi | pubis
      siider | siidrit`,
    groceries: `toidukaubad | toidukaupu | toiduained | köögiviljad | köögivilju | juurviljad | juurvilju | puuvili | puuviljad
      puuvilju | õunad | õunu | kartul | kartulid | kartuleid | tomat | tomatid | tomateid | piim | piima | muna | munad
      mune | juust | juustu | kana | kanaliha | kala | kalafilee | riis | riisi | jahu | suhkur | suhkrut | toiduõli | vett
      mineraalvesi | pakk võid | vorst | vorsti | viiner | viinerid | sink | sinki | turg | turul | turult | poeke
      nurgapood`,
    'groceries.bakery': `leib | leiba | leivad | saiad | saiake | saiakesed | kukkel | kuklid | sepik | pagariäri | pagariärist`,
    'transport.public': `bussipilet | tramm | trammi | troll | trollibuss | metroo | rong | rongi | rongipilet | kuupilet | kuukaart
      kuukaarti | väikebuss | minibuss`,
    'transport.taxi': `takso | taksot | taksosõit | taksosõidu | taksojuht`,
    'transport.fuel': `bensiin | diisel | diislit | diislikütus | kütus | kütust | kütuse | tankimine | tankisin`,
    'transport.parking': `parkimine | parkimist | parkimise | parkla | parklatasu | parkimistasu | parkimisautomaat`,
    'transport.car': `autoremont | autoremonti | rehvid | rehve | rehvivahetus | talverehvid | autopesula | autohooldus | autoteenindus
      varuosad | varuosi | teemaks | vinjett | teekasutustasu`,
    'travel.flight': `lend | lendu | lennupilet | lennupileti | lennupiletid | lennuk`,
    'travel.hotel': `hosteli | majutus | majutust | ööbimine`,
    'housing.rent': `üüri | üürimaks | korteriüür`,
    'housing.maintenance': `remonti | parandus | torumees | torumehe | torumehele | seinavärv | värvipurk`,
    'shopping.home': `mööbel | mööblit | laualamp | pann | panni | praepann | voodipesu | voodilinad | kardin | kardinad | kardinaid`,
    'utilities.electricity': `elekter | elektrit | elektri | elektriarve`,
    'utilities.water': `veearve | vee eest`,
    'utilities.gas': `gaas | gaasi | gaasiarve`,
    'utilities.internet': `interneti | internetiarve`,
    'utilities.mobile': `telefoniarve | telefoniarvet | mobiiliarve | kõnekaart | kõnekaarti`,
    'health.pharmacy': `apteegis | apteegist | ravim | ravimid | ravimeid | rohud | tabletid`,
    'health.doctor': `arst | arsti | arstile | hambaarst | hambaarsti | hambaarstile | prillid | prille | vaktsiin | vaktsiini`,
    'health.fitness': `jõusaal | jõusaali | jõusaalikaart | ujula | ujulasse | bassein | joogat`,
    education: `õppemaks | õppemaksu | koolitasu | kursuse | kursust | lasteaed | lasteaia | lasteaiatasu | eratunnid`,
    'education.books': `raamat | raamatu | raamatut | raamatud | raamatuid | õpik | õpikud | õpikuid`,
    'entertainment.events': `kinopilet | kinno | teatrisse | teatripilet | kontserdile | muuseum | muuseumi | loomaaed`,
    'entertainment.streaming': `netflixi tellimus | voogedastus`,
    entertainment: `bowlingut | keegel | lauamäng | lauamängud | videomäng`,
    'personal.beauty': `juukselõikus | juukselõikust | juuksur | juuksuri | juuksurile | habemeajaja | kosmeetika | kosmeetikat | maniküür
      maniküüri | küüned`,
    'shopping.clothing': `riided | riideid | särk | särki | triiksärk | t-särk | t-särki | püksid | pükse | teksad | kingad | jalanõud | jope
      jopet | sokid | sokke | kleit | kleiti`,
    'shopping.electronics': `telefoni | laadija | laadijat | kõrvaklapid | kõrvaklappe | kaabel | kaablit`,
    shopping: `mänguasi | mänguasja | mänguasjad | mänguasju | kingipaber | pakkepaber | patareid | patareisid | pesupulber
      pesupulbrit | nõudepesuvahend | seep | seepi | wc-paber | tualettpaber | lilled | lillekimp`,
  },
  // sq
  {
    dining: `drekë | dreka | drekën | darkë | darka | darkën | mëngjes | mëngjesi | mëngjesin | sanduiç | sanduiçe | pica | picën
      supë | supa | supën | sallatë | sallata | byrek | byrekë | byreku | qofte | qoftet | qebapa | qebap | suxhuk
      sufllaqe | sufllaqja | tavë kosi | tavë dheu | fërgesë | fërgesa | pasul | paçe | flija | petulla | pilaf | akullore
      akulloren | akulloret | ëmbëlsirë | ëmbëlsira | tortë | torta | bakllava | lëng frutash | lëngje | lëng | koka kola
      kola | pomfrit | mensë | snek`,
    'dining.coffee': `kafeja | kafen | kafenë | ekspres | makiato | çaji | çajin | kafene | kafeneja | kafenenë`,
    'dining.bar': `birrën | verë e kuqe | verë e bardhë | shishe verë | rakia | pije | pijet | koktej | kokteje`,
    groceries: `ushqime | ushqimet | perime | perimet | frutat | mollë | mollët | patatet | domate | domatet | qumësht | qumështi
      qumështin | vezë | vezët | djathë | djathi | djathin | mish | mishi | mishin | pulë | pula | pulën | peshk | peshku
      peshkun | oriz | orizi | miell | mielli | sheqer | sheqeri | vaji | ujin | gjalpë | gjalpi | sallam | sallami
      salsiçe | proshutë | treg | tregu | pazari | dyqan ushqimor`,
    'groceries.bakery': `bukë | bukën | bukë gruri | simite | panine | furrë buke | furra | furrën | furra e bukës`,
    'transport.public': `trenin | abone mujore | furgon | furgoni`,
    'transport.taxi': `taksia | taksinë`,
    'transport.fuel': `benzinën | naftën | karburant | karburanti | furnizim me karburant`,
    'transport.parking': `parkim | parkimi | parkimin | parkingu`,
    'transport.car': `riparim makine | riparimi i makinës | mekaniku | goma | gomat | goma dimri | lavazh | lavazhi | lavazhin
      servis makine | servisi i makinës | pjesë këmbimi | taksë rrugore | vinjetë`,
    'travel.flight': `fluturim | fluturimi | bileta avioni | avioni`,
    'travel.hotel': `hotelin | hosteli | akomodim | strehim | fjetje`,
    'housing.rent': `qira | qiraja | qiranë | qiraja e shtëpisë`,
    'housing.maintenance': `riparim | riparimi | riparime | hidraulik | hidrauliku | hidraulikun | bojë muri | lyerje`,
    'shopping.home': `mobilje | mobiljet | orendi | llambë | llamba | tigan | tigani | çarçafë | çarçafët | perdet | mbulesë krevati`,
    'utilities.electricity': `energji elektrike | energjia elektrike | korrent | rrymë | rryma | fatura e dritave | dritat`,
    'utilities.water': `fatura e ujit | faturë uji | ujësjellës`,
    'utilities.gas': `gazi | bombol gazi`,
    'utilities.internet': `interneti | internetin | fatura e internetit`,
    'utilities.mobile': `fatura e telefonit | rimbushje | rimbushja | mbushje telefoni`,
    'health.pharmacy': `farmacinë | barnatore | ilaçe | ilaçet | barna | barnat | pilulat`,
    'health.doctor': `mjek | mjeku | mjekun | doktori | syze | syzet | vaksinë | vaksina`,
    'health.fitness': `palestër | palestrën | pishinë | pishina | pishinën`,
    education: `tarifë shkollore | pagesë shkolle | kursi | kursin | çerdhe | mësime private | kopshti i fëmijëve
      kopshtin e fëmijëve | kopsht fëmijësh`,
    'education.books': `libër | librin | librat | tekst shkollor`,
    'entertainment.events': `kinema | kinemaja | kinemanë | teatri | koncerti | muzeun | kopsht zoologjik`,
    'entertainment.streaming': `abonim netflix | abonim | abonimi`,
    entertainment: `bouling | lojëra | videolojë`,
    'personal.beauty': `qethje | qethja | qethjen | parukeri | parukeria | berberin | floktar | kozmetikë | manikyri`,
    'shopping.clothing': `rroba | rrobat | veshje | veshjet | këmishë | këmisha | maicë | pantallona | pantallonat | xhinse | këpucë | këpucët
      atlete | xhaketë | xhaketa | xhup | çorape | çorapet | fustan | fustani | fustanin`,
    'shopping.electronics': `telefoni | telefonin | karikues | karikuesi | mbushës telefoni | kufje | kufjet | kabllo | kabllon`,
    shopping: `lodër | lodra | lodrat | letër dhuratash | bateri | bateritë | detergjent | detergjenti | sapun | sapuni
      letër higjienike | letër tualeti | lule | lulet | buqetë`,
  },
  // az
  {
    dining: `nahar | naharı | şam yeməyi | axşam yeməyi | səhər yeməyi | səhər yeməyini | qəlyanaltı | sendviç | sendviçi | pizzanı
      dönər | dönəri | kababı | şorba | şorbanı | salatı | plov | plovu | dolma | dolmanı | qutab | qutabı | düşbərə
      düşbərəni | piti | dovğa | bozbaş | lavaş dönər | ləvəngi | şaşlıq | küftə | şəkərbura | paxlava | paxlavanı
      dondurmanı | tort | şirniyyat | şirniyyatı | kompot | kompotu | şirə | şirəni | meyvə şirəsi | kola | kolanı
      kartof fri | fastfud | yeməkxana | kafedə`,
    'dining.coffee': `kofeni | qəhvə | qəhvəni | çayı | çaylar | çayxana | çayxanada`,
    'dining.bar': `pivə | pivəni | pivələr | şərab | şərabı | araq | arağı | kokteyli | içki | spirtli içki`,
    groceries: `ərzaq | ərzağı | bazarlıq | tərəvəz | tərəvəzi | meyvə | meyvəni | alma | almanı | almalar | kartof | kartofu
      pomidor | pomidoru | soğan | soğanı | südü | yumurtanı | pendir | pendiri | mal əti | qoyun əti | toyuq | toyuğu
      balıq | balığı | düyü | düyünü | şəkər tozu | şəkər tozunu | şəkər | zeytun yağı | günəbaxan yağı | bitki yağı
      mineral su | su butulkası | badamlı su | kərə yağı | kərə yağını | mərcimək | mərciməyi | qatıq | makaron | makaronu
      xiyar | xiyarı | göyərti | göyərtini | baqqal`,
    'groceries.bakery': `çörək | çörəyi | çörəklər | təndir çörəyi | lavaş | lavaşı | bulkanı | yuxa | yuxanı | çörəkxana | çörək zavodu`,
    'transport.public': `avtobusu | avtobusa | metronu | metroya | tramvayı | qatar | qatarı | qatara | qatar bileti | bakıkart | bakı kart
      marşrutka | marşrutkanı | mikroavtobus | mikroavtobusu`,
    'transport.taxi': `taksini | taksiyə`,
    'transport.fuel': `benzini | benzinə | yanacaq | yanacağı | solyarka | solyarkanı | yanacaqdoldurma | ai-92 | ai-95`,
    'transport.parking': `parklanma | avtodayanacaq | parkinq | parkinqə | dayanacaq pulu`,
    'transport.car': `maşın təmiri | maşının təmiri | avtoservisə | təkər | təkəri | şini | şinlər | rezin dəyişmə | vulkanizasiya
      maşın yuma | moyka | avtoyuma | yağ dəyişmə | yol haqqı | texniki baxış`,
    'travel.flight': `təyyarə bileti | təyyarə biletini | aviabilet | aviabiletlər | təyyarə`,
    'travel.hotel': `otelə | mehmanxana | mehmanxananı | qonaq evi`,
    'housing.rent': `ev kirayəsi | kirayə | kirayəni | kirayə haqqı | ev pulu | kirayəyə`,
    'housing.maintenance': `təmir | təmiri | təmirə | santexnik | santexnikə | boya | boyanı | rəngsaz | komendant pulu | malyar`,
    'shopping.home': `mebeli | çıraq | çırağı | lampanı | tavanı | qazan | qazanı | yataq dəsti | yorğan | mələfə | mələfəni | pərdə
      pərdəni | pərdələr | yastıq | xalça`,
    'utilities.electricity': `işıq pulu | işıq pulunu | svet pulu`,
    'utilities.water': `su pulu | su pulunu | azərsu`,
    'utilities.gas': `qaz pulu | qaz balonu | azəriqaz | təbii qaz`,
    'utilities.internet': `interneti | vayfay`,
    'utilities.mobile': `konturu | kontura | balans artırma | telefona kontur`,
    'health.pharmacy': `aptekə | aptekdən | dərman | dərmanı | dərmanlar | dərmana | həb | həblər`,
    'health.doctor': `həkim | həkimi | həkimə | stomatoloq | eynək | eynəyi | qan analizi | analiz | müayinə`,
    'health.fitness': `idman zalı | trenajor | hovuz | hovuzu | hovuza | üzgüçülük | yoqa`,
    education: `məktəb pulu | təhsil haqqı | bağça pulu | bağça pulunu | uşaq bağçası | bağça | repetitor | repetitora | dərs pulu`,
    'education.books': `kitabı | kitablar | dəftər | dəftəri | dəftərlər | dərslik | dərsliyi | dərsliklər | kanselyariya`,
    'entertainment.events': `kinonu | kinoya | teatrı | teatra | konserti | konsertə | muzey | muzeyi | muzeyə | zooparka`,
    'personal.beauty': `bərbər | bərbəri | bərbərə | dəllək | gözəllik salonu | gözəllik salonunu | makiyaj | şampun | epilyasiya`,
    'shopping.clothing': `paltar | paltarı | geyim | paltarlar | köynək | köynəyi | futbolka | mayka | şalvar | şalvarı | cins şalvar | ayaqqabı
      ayaqqabını | başmaq | gödəkçə | gödəkçəni | pencək | corab | corabı | yubka | sviter | palto | kəlağayı | qadın donu
      donlar`,
    'shopping.electronics': `telefonu | adapteri | zaryadka | zaryadnik | qulaqlıq | qulaqlığı | kabeli`,
    shopping: `oyuncaq | oyuncağı | oyuncaqlar | batareya | batareyanı | batareyka | yuyucu toz | paltar tozu | sabunu
      tualet kağızı | gül dəstəsi | gül dəstəsini | güllər | çiçək | çiçəklər`,
  },
  // uz
  {
    dining: `tushlik | tushlikni | tushlikka | abed | abedni | abedga | obedni | obedga | kechki ovqat | nonushta | nonushtani
      nonushtaga | sendvich | sendvichni | sendvichga | buterbrod | pitsa | pitsani | pitsaga | gamburger | lavash
      lavashni | lavashga | shaurmani | shaurmaga | hot-dogni | hot-dogga | xot-dog | xotdog | kabobni | kabobga | shashlik
      shashlikni | shashlikka | sho'rva | sho'rvani | sho'rvaga | shurva | mastava | salatni | salatga | oshni | oshga
      palov | plov | somsa | somsani | somsaga | manti | mantini | mantiga | lag'mon | lag'monni | lag'monga | lagmon
      norin | norinni | noringa | chuchvara | dimlama | tandir go'sht | moshxo'rda | xonim | xonimni | xonimga | muzqaymoq
      muzqaymoqni | muzqaymoqqa | marojniy | tort | tortni | tortga | pirojniy | sharbat | sharbatni | sharbatga | kola
      kolani | kolaga | kartoshka fri | yegulik | ovqat | ovqatni | ovqatga | oshxona | oshxonada | kafeda | choyxona
      choyxonada`,
    'dining.coffee': `kofeni | kofega | qahva | kapuchino | amerikano | choy | choyni | choyga | ko'k choy | qora choy | kofexona`,
    'dining.bar': `pivoni | pivoga | pivogani | pivogaga | vinoni | vinoga | musallas | aroq | kokteylni | kokteylga | ichimlik`,
    groceries: `bozorlik | ro'zg'or | oziq-ovqat | oziq-ovqatni | oziq-ovqatga | sabzavot | sabzavotni | sabzavotga | meva | mevani
      mevaga | mevalar | olmalar | kartoshka | kartoshkaga | pomidor | pomidorni | pomidorga | piyoz | piyozni | piyozga
      sabzini | sabziga | sutni | sutga | tuxum | tuxumni | tuxumga | tuxumlar | pishloq | pishloqni | pishloqqa
      sir pishloq | go'sht | go'shtni | go'shtga | gosht | qo'y go'shti | tovuq | tovuqni | tovuqqa | tovuq go'shti | baliq
      baliqni | baliqqa | guruch | guruchni | guruchga | bir qop un | shakar | shakarni | shakarga | yog' | yog'ni | yog'ga
      paxta yog'i | o'simlik yog'i | saryog' | saryog'ni | saryog'ga | sariyog' | mineral suv | suv baklashka | suvga
      qatiq | qatiqni | qatiqqa | qaymoq | qaymoqni | qaymoqqa | yasmiq | mosh | makaron | makaronni | makaronga | bodring
      bodringni | bodringga | bozor | bozorni | bozorga | bozordan | oziq-ovqat do'koni | do'kon | olma`,
    'groceries.bakery': `nonni | nonga | nonlar | patir | patirga | bulochka | bulochkani | bulochkaga | buxanka | novvoyxona | nonvoy | novvoy`,
    'transport.public': `avtobusni | avtobusga | metroni | metroga | tramvayni | tramvayga | poyezd | poyezdni | poyezdga | poezd
      poyezd chiptasi | poyezd bileti | oylik chipta | yo'lkira | yo'l puli | marshrutka | marshrutkani | marshrutkaga
      damas | mikroavtobus | mikroavtobusni | mikroavtobusga | elektrichka | atto karta`,
    'transport.taxi': `taksini | taksiga | taksichi`,
    'transport.fuel': `benzinni | benzinga | metanni | metanga | propanni | propanga | dizelni | dizelga | solyarka | solyarkani | solyarkaga
      yoqilg'i | yonilg'i | benzinzapravka`,
    'transport.parking': `parkovkani | parkovkaga | avtoturargoh | turargoh | stoyanka`,
    'transport.car': `mashina ta'miri | balon | balonni | balonga | ballon | shinalar | shinomontaj | vulkanizatsiya | mashina yuvish
      moyka | moykani | moykaga | moy almashtirish | moy alishtirish | texosmotr | pullik yo'l`,
    'travel.flight': `aviachipta | aviabilet | aviabiletni | aviabiletga | samolyot chiptasi | samolyot bileti | samolyot | aviachiptalar`,
    'travel.hotel': `mehmonxona | mehmonxonani | mehmonxonaga | mehmon uyi`,
    'housing.rent': `ijara | ijarani | ijaraga | uy ijarasi | kvartira ijarasi | ijara puli`,
    'housing.maintenance': `remontni | remontga | ta'mir | ta'mirni | ta'mirga | ta'mirlash | santexnik | santexnikni | santexnikka | kraska
      kraskani | kraskaga | bo'yoq | malyar | uy ta'miri`,
    'shopping.home': `mebelni | mebelga | chiroq | lampani | lampaga | lampochka | lampochkani | lampochkaga | tova | tovani | tovaga
      skovorodka | qozon | qozonni | qozonga | kastrulka | choyshab | ko'rpa | ko'rpani | ko'rpaga | ko'rpacha | yostiq
      yostiqni | yostiqqa | parda | pardani | pardaga | pardalar | gilam | divan`,
    'utilities.electricity': `svet | svetga | svet puli | elektr | elektrni | elektrga | elektr energiya | elektr puli | tok puli`,
    'utilities.water': `suv puli | sovuq suv puli | issiq suv puli | suv uchun to'lov`,
    'utilities.gas': `gazni | gazga`,
    'utilities.internet': `internetni | internetga | vayfay`,
    'utilities.mobile': `paynet | telefonga pul | simkarta`,
    'health.pharmacy': `dorixona | dorixonani | dorixonaga | dorixonadan | dori | dorini | doriga | dorilar | tabletka | ukol`,
    'health.doctor': `shifokor | shifokorni | shifokorga | vrach | vrachni | vrachga | doktorga | do'xtir | tish doktori | tish doktorini
      tish doktoriga | ko'zoynak | ko'zoynakni | ko'zoynakka | qon analizi | analiz | analizga`,
    'health.fitness': `sportzal | trenajor zal | trenajyor | basseyn | basseynni | basseynga | suzish`,
    education: `maktab puli | kontrakt | kontraktni | kontraktga | kontrakt puli | o'quv kursi | kursni | kursga | repetitor
      repetitorni | repetitorga | ingliz tili kursi | o'qish puli`,
    'education.books': `kitob | kitobni | kitobga | kitoblar | daftar | daftarni | daftarga | daftarlar | darslik | darslikni | darslikka
      darsliklar | kitob do'koni | kanstovar`,
    'entertainment.events': `kinoni | kinoga | teatrni | teatrga | konsertni | konsertga | muzey | muzeyni | muzeyga`,
    'entertainment.streaming': `obuna netflix`,
    'personal.beauty': `soch oldirish | sartarosh | sartaroshni | sartaroshga | sartaroshxona | sartaroshxonani | sartaroshxonaga
      soch turmak | pardoz | go'zallik saloni | shampun`,
    'shopping.clothing': `kiyim | kiyimni | kiyimga | kiyim-kechak | kiyimlar | ko'ylak | ko'ylakni | ko'ylakka | futbolka | futbolkani
      futbolkaga | shim | shimni | shimga | jinsi | tufli | tuflini | tufliga | oyoq kiyim | krossovka | krossovkani
      krossovkaga | kurtkani | kurtkaga | palto | paypoq | paypoqni | paypoqqa | yubka | sviter | do'ppi | do'ppini
      do'ppiga | chopon | atlas ko'ylak | atlas ko'ylakni | atlas ko'ylakka`,
    'shopping.electronics': `telefonni | telefonga | zaryadka | zaryadkani | zaryadkaga | zaryadnik | naushnik | naushnikni | naushnikka
      quloqchin | kabelni | kabelga`,
    shopping: `o'yinchoq | o'yinchoqni | o'yinchoqqa | o'yinchoqlar | batareyka | batareykani | batareykaga | kir yuvish kukuni
      poroshok | poroshokni | poroshokka | kir sovun | sovun | sovunni | sovunga | tualet qog'ozi | gullar | gullarni
      gullarga`,
  },
  // kk
  {
    dining: `түскі ас | түстік | түстікті | түстікке | обедті | обедке | кешкі ас | таңғы ас | таңертеңгілік ас | сэндвич
      сэндвичті | сэндвичке | бутерброд | пиццаны | пиццаға | бургерді | бургерге | гамбургер | донер | донерді | донерге
      шаурманы | шаурмаға | хот-дог | кебаб | кәуап | кәуапты | кәуапқа | сорпа | сорпаны | сорпаға | көже | салат | салатты
      салатқа | бешбармақ | бешбармақты | бешбармаққа | бесбармақ | бешпармақ | қуырдақ | палау | палауны | палауға | лағман
      лағманды | лағманға | манты | мантыны | мантыға | самса | самсаны | самсаға | бауырсақ | бауырсақты | бауырсаққа
      қазы | шелпек | тұшпара | балмұздақ | балмұздақты | балмұздаққа | тортты | тортқа | тоқаш | тоқашты | тоқашқа
      пирожный | шырын | шырынды | шырынға | кола | коланы | колаға | фри | фастфуд | асхана | асханаға | мейрамхана
      мейрамхананы | мейрамханаға | кафеде`,
    'dining.coffee': `кофені | кофеге | шай | шайды | шайға | кофехана | шайхана`,
    'dining.bar': `сыраны | сыраға | шарап | шарапты | шарапқа | арақ | арақты | араққа | коктейльті | коктейльке | ішімдік | қымыз`,
    groceries: `азық-түлік | азық-түлікті | азық-түлікке | көкөніс | көкөністі | көкөніске | жеміс | жемісті | жеміске | жемістер
      жеміс-жидек | алма | алманы | алмаға | алмалар | картоп | картопты | картопқа | қызанақ | қызанақты | қызанаққа
      помидор | пияз | пиязды | пиязға | сәбіз | сәбізді | сәбізге | сүт | сүтті | сүтке | жұмыртқа | жұмыртқаны
      жұмыртқаға | ірімшік | ірімшікті | ірімшікке | сиыр еті | қой еті | жылқы еті | тауық | тауықты | тауыққа | тауық еті
      балық | балықты | балыққа | күріш | күрішті | күрішке | ұнды | ұнға | қант | қантты | қантқа | өсімдік майы
      күнбағыс майы | сары май | минералды су | бөтелке су | ауыз су | жасымық | жасымықты | жасымыққа | айран | айранды
      айранға | қаймақ | қаймақты | қаймаққа | макарон | макаронды | макаронға | базарды | базарға | базардан | дүкен
      дүкенді | дүкенге | дүкеннен | азық-түлік дүкені`,
    'groceries.bakery': `нан | нанды | нанға | нандар | тандыр нан | таба нан | наубайхана | бөлке`,
    'transport.public': `метроны | метроға | трамвайды | трамвайға | пойыз | пойызды | пойызға | пойыз билеті | жолақы | жолақыны | жолақыға
      жол ақысы | онай карта | оңай карта | маршрутканы | маршруткаға | жол жүру билеті | айлық билет`,
    'transport.taxi': `таксині | таксиге | индрайвер`,
    'transport.fuel': `бензинді | бензинге | дизельті | дизельке | жанармай | жанармайға | аи-92 | аи-95`,
    'transport.parking': `паркингті | паркингке | автотұрақ | көлік тұрағы | автотұраққа`,
    'transport.car': `көлік жөндеу | машина жөндеу | шина | шинаны | шинаға | дөңгелек | вулканизация | көлік жуу | машина жуу | автожуу
      май ауыстыру | техбайқау | ақылы жол`,
    'travel.flight': `ұшақ билеті | ұшақ | ұшаққа | әуе билеті`,
    'travel.hotel': `қонақүй | қонақүйді | қонақүйге | қонақ үй`,
    'housing.rent': `пәтерақы | пәтерақыны | пәтерақыға | пәтер ақысы | жалдау ақысы | аренданы | арендаға | үй жалдау | пәтер жалдау`,
    'housing.maintenance': `жөндеу | жөндеуны | жөндеуға | үй жөндеу | сантехникті | сантехникке | бояу | маляр | кск | осиі`,
    'shopping.home': `жиһаз | жиһазды | жиһазға | кәстрөл | кәстрөлді | кәстрөлге | төсек жаймасы | төсек-орын | көрпе | көрпені | көрпеге
      жастық | жастықты | жастыққа | перде | пердені | пердеге | перделер | кілем | диван | сковорода`,
    'utilities.electricity': `электр | электрді | электрге | жарық ақысы | жарыққа | электр қуаты | электр энергиясы | светке`,
    'utilities.water': `су ақысы | суға төлем | суық су | ыстық су | су шоты`,
    'utilities.gas': `газды | газға`,
    'utilities.internet': `интернетті | интернетке | вай-фай`,
    'utilities.mobile': `бірлік салу | байланыс ақысы | телефонға бірлік`,
    'health.pharmacy': `дәріхана | дәріхананы | дәріханаға | дәріханадан | дәрі | дәріні | дәріге | дәрілер | таблетка | дәрумен`,
    'health.doctor': `дәрігер | дәрігерді | дәрігерге | тіс дәрігері | көзілдірік | көзілдірікті | көзілдірікке | қан анализі | анализ
      қан талдауы`,
    'health.fitness': `спорт залы | тренажер залы | бассейнді | бассейнге`,
    education: `мектеп ақысы | оқу ақысы | балабақша | балабақшаны | балабақшаға | бақша ақысы | курсты | курсқа | репетиторды
      репетиторға | сабақ ақысы | үйірме`,
    'education.books': `кітап | кітапты | кітапқа | кітаптар | дәптер | дәптерді | дәптерге | дәптерлер | оқулық | оқулықты | оқулыққа
      оқулықтар | кітап дүкені`,
    'entertainment.events': `киноны | киноға | театрды | театрға | мұражай | мұражайды | мұражайға | хайуанаттар бағы | зообақ`,
    'personal.beauty': `шаш қию | шаш алу | шаш қидыру | шаштараз | шаштаразды | шаштаразға | косметиканы | косметикаға | сұлулық салоны
      сусабын`,
    'shopping.clothing': `киім | киімді | киімге | киімдер | киім-кешек | көйлек | көйлекті | көйлекке | жейде | жейдені | жейдеге | футболканы
      футболкаға | шалбар | шалбарды | шалбарға | аяқ киім | аяққиім | кроссовка | күрте | күртені | күртеге | пальто
      шұлық | шұлықты | шұлыққа | юбка | свитер | шапан | бас киім`,
    'shopping.electronics': `телефонды | телефонға | қуаттағыш | қуаттағышты | қуаттағышқа | құлаққап | құлаққапты | құлаққапқа | наушник | кабель
      кабельті | кабельке`,
    shopping: `ойыншық | ойыншықты | ойыншыққа | ойыншықтар | батарейка | батарейканы | батарейкаға | кір ұнтағы | кір жуғыш ұнтақ
      сабын | сабынды | сабынға | дәретхана қағазы | туалет қағазы | гүлдер | гүлдерді | гүлдерге | гүл шоғы | ыдыс жуғыш`,
  },
  // ky
  {
    dining: `түшкү тамак | түштөнүү | түштөнүүнү | түштөнүүгө | обедти | обедке | кечки тамак | эртең мененки тамак | таңкы тамак
      сэндвич | сэндвичти | сэндвичке | бутерброд | пиццаны | пиццага | бургерди | бургерге | гамбургер | шаурманы
      шаурмага | донер | хот-дог | кебаб | шорпо | шорпону | шорпого | сорпо | салат | салатты | салатка | бешбармак
      бешбармакты | бешбармакка | куурдак | куурдакты | куурдакка | палоо | лагман | лагманды | лагманга | манты | мантыны
      мантыга | самсы | самсыны | самсыга | самса | боорсок | боорсокту | боорсокко | ашлямфу | ашлян-фу | чүчпара | оромо
      казы | балмуздак | балмуздакты | балмуздакка | тортту | тортко | пирожкини | пирожкиге | пирожное | шире | ширени
      ширеге | максым | шоро | чалап | кола | коланы | колага | фри | фастфуд | ашкана | ашканада | ашканага | ресторанды
      ресторанга | кафеде`,
    'dining.coffee': `кофени | кофеге | чайды | чайга | кофекана | чайкана`,
    'dining.bar': `сыраны | сырага | пивону | пивого | шарап | шарапты | шарапка | арак | коктейльти | коктейльке | ичимдик | кымыз`,
    groceries: `азык-түлүк | азык-түлүктү | азык-түлүккө | жашылча | жашылчаны | жашылчага | жемиш | жемишти | жемишке | жемиштер
      мөмө-жемиш | алма | алманы | алмага | алмалар | картошканы | картошкага | помидор | помидорду | помидорго | пияз
      пиязды | пиязга | сабиз | сабизди | сабизге | сүт | сүттү | сүткө | жумуртка | жумуртканы | жумурткага | быштак
      быштакты | быштакка | уй эти | кой эти | жылкы эти | тоок | тоокту | тоокко | тоок эти | балык | балыкты | балыкка
      күрүч | күрүчтү | күрүчкө | унду | унга | кант | кантты | кантка | шекер | кумшекер | өсүмдүк майы | күн карама майы
      сары май | каймак | каймакты | каймакка | минералдык суу | бөтөлкө суу | суу | сууну | сууга | жасмык | айран
      макарон | макаронду | макаронго | бадыраң | бадыраңды | бадыраңга | базарды | базарга | базардан | дүкөн | дүкөндү
      дүкөнгө | дүкөндөн`,
    'groceries.bakery': `нан | нанды | нанга | нандар | тандыр нан | лепёшка | лепешка | каттама | наабайкана`,
    'transport.public': `троллейбусту | троллейбуска | маршрутканы | маршруткага | метрону | метрого | жол кире | жолкире | жол акы
      айлык билет | тулпар карта | микроавтобус | бус`,
    'transport.taxi': `таксини | таксиге | индрайвер`,
    'transport.fuel': `бензинди | бензинге | дизельти | дизельке | күйүүчү май | аи-92`,
    'transport.parking': `паркингти | паркингке | унаа токтотуу | унаа токтотуучу жай | автотурак`,
    'transport.car': `унаа оңдоо | машина оңдоо | шина | шинаны | шинага | дөңгөлөк | вулканизация | машина жуу | унаа жуу | май алмаштыруу
      техкароо | акы төлөнүүчү жол`,
    'travel.flight': `учак билети | учак | учакка`,
    'travel.hotel': `мейманкана | мейманкананы | мейманканага | конок үй`,
    'housing.rent': `ижара | ижараны | ижарага | ижара акысы | үй ижарасы | батир акы | батир ижарасы`,
    'housing.maintenance': `ремонтту | ремонтко | оңдоо | оңдоону | оңдоого | сантехникти | сантехникке | боёк | боёктү | боёккө | маляр
      үй оңдоо`,
    'shopping.home': `эмерек | эмеректи | эмерекке | чырак | чыракты | чыракка | лампочка | казан | казанды | казанга | шейшеп | төшөк
      жууркан | жуурканды | жуурканга | жаздык | жаздыкты | жаздыкка | парда | парданы | пардага | пардалар | килем | диван
      сковорода`,
    'utilities.electricity': `электр | электрди | электрге | электр энергиясы | электр кубаты | светке | жарык акысы`,
    'utilities.water': `суу акысы | сууга төлөм | суу үчүн төлөм`,
    'utilities.gas': `газды | газга`,
    'utilities.internet': `интернетти | интернетке | вай-фай`,
    'utilities.mobile': `бирдик салуу | байланыш акысы`,
    'health.pharmacy': `дарыкана | дарыкананы | дарыканага | дарыканадан | дары | дарыны | дарыга | дарылар | таблетка | витамин`,
    'health.doctor': `дарыгер | дарыгерди | дарыгерге | доктур | доктурга | тиш доктур | көз айнек | көзайнек | кан анализи | анализ`,
    'health.fitness': `спорт залы | тренажёр зал | бассейнди | бассейнге`,
    education: `мектеп акысы | контракт | окуу акысы | бала бакча | балабакча | бакча акысы | курсту | курска | репетиторду
      репетиторго | англис тили курсу | сабак акысы | ийрим`,
    'education.books': `китеп | китепти | китепке | китептер | дептер | дептерди | дептерге | дептерлер | окуу китеп | окуу китеби
      китеп дүкөнү | канцтовар`,
    'entertainment.events': `кинону | киного | театрды | театрга | музейди | музейге`,
    'entertainment.streaming': `жазылуу netflix`,
    'personal.beauty': `чач алуу | чач кестирүү | чач тарач | чачтарач | чачтарачты | чачтарачка | косметиканы | косметикага | сулуулук салону`,
    'shopping.clothing': `кийим | кийимди | кийимге | кийимдер | кийим-кече | көйнөк | көйнөктү | көйнөккө | футболканы | футболкага | шым
      шымды | шымга | бут кийим | кроссовка | куртканы | курткага | пальто | байпак | байпакты | байпакка | юбка | свитер
      калпак | чапан`,
    'shopping.electronics': `телефонду | телефонго | зарядканы | зарядкага | кубаттагыч | наушник | наушникти | наушникке | кулакчын | кабель
      кабельти | кабельке`,
    shopping: `оюнчук | оюнчукту | оюнчукка | оюнчуктар | батарейка | батарейканы | батарейкага | кир порошок | порошок | кир самын
      самын | самынды | самынга | даараткана кагазы | туалет кагазы | гүлдөр | гүлдөрдү | гүлдөргө | гүлдесте`,
  },
  // ka
  {
    dining: `ლანჩი | ლანჩს | სადილი | სადილს | ვახშამი | ვახშამს | საუზმე | საუზმეს | წასახემსებელი | წასახემსებელს | სენდვიჩი
      სენდვიჩს | პიცა | პიცას | ბურგერი | ბურგერს | ჰამბურგერი | ჰამბურგერს | ქაბაბი | ქაბაბს | შაურმა | შაურმას | დონერი
      დონერს | სუპი | სუპს | სალათი | სალათს | ხაჭაპური | ხაჭაპურს | ხაჭაპურები | აჭარული ხაჭაპური | ხინკალი | ხინკალს
      ლობიანი | ლობიანს | ლობიო | ლობიოს | მწვადი | მწვადს | ხარჩო | ხარჩოს | ჩაქაფული | ჩაქაფულს | ოჯახური | ოჯახურს | აჩმა
      აჩმას | კუბდარი | კუბდარს | საცივი | საცივს | შქმერული | შქმერულს | მჭადი | მჭადს | ნაყინი | ნაყინს | ტორტი | ტორტს
      ნამცხვარი | ნამცხვარს | ნამცხვრები | წვენი | წვენს | ფორთოხლის წვენი | ლიმონათი | ლიმონათს | კოკა-კოლა | კოკა-კოლას
      კოკაკოლა | კოლა | ფრი | კარტოფილი ფრი | გატანებით საჭმელი | გლოვო | გლოვოს | ვოლტი საჭმელი | სასადილო | სასადილოს
      სასადილოში | ბუფეტი | ბუფეტს | რესტორანი | რესტორანს | რესტორანში | კაფეში | სახინკლე | იმერული ხაჭაპური`,
    'dining.coffee': `ყავა | ყავას | ყავები | ესპრესო | ესპრესოს | ლატე | ლატეს | კაპუჩინო | კაპუჩინოს | ამერიკანო | თურქული ყავა | ჩაი
      ჩას | ყავახანა | ყავახანას | კაფე`,
    'dining.bar': `ლუდი | ლუდს | ლუდები | ღვინო | ღვინოს | ჭაჭა | ჭაჭას | კოკტეილი | კოკტეილს | კოკტეილები | პაბი | პაბს | ბარი | ბარში
      სასმელი | სასმელები | არაყი | არაყს`,
    groceries: `სურსათი | სურსათს | პროდუქტები | სუპერმარკეტი | სუპერმარკეტს | მარკეტი | მარკეტს | ბოსტნეული | ბოსტნეულს | ხილი | ხილს
      ვაშლი | ვაშლს | ვაშლები | კარტოფილი | კარტოფილს | პომიდორი | პომიდორს | კიტრი | კიტრს | ხახვი | ხახვს | ნიორი | ნიორს
      მწვანილი | მწვანილს | რძე | რძეს | კვერცხი | კვერცხს | კვერცხები | ყველი | ყველს | სულგუნი | ხორცი | ხორცს
      საქონლის ხორცი | ღორის ხორცი | ქათამი | ქათამს | ქათმის ხორცი | თევზი | თევზს | ბრინჯი | ბრინჯს | ფქვილი | ფქვილს
      შაქარი | შაქარს | ზეთი | ზეთს | ზეითუნის ზეთი | წყალი | წყლის ბოთლი | მინერალური წყალი | ბორჯომი | კარაქი | კარაქს
      ოსპი | ოსპს | მაწონი | მაწონს | არაჟანი | არაჟანს | მაკარონი | მაკარონს | ბაზარი | ბაზარს | ბაზარში | ბაზრიდან
      კუთხის მაღაზია | მინიმარკეტი`,
    'groceries.bakery': `პური | პურს | პურები | პურის | შოთი | შოთს | შოთის პური | თონის პური | ლავაში | ლავაშს | თონე | თონეს | საცხობი
      საცხობს | ფუნთუშა | ფუნთუშას | ბულკი | ბულკს | კრუასანი`,
    'transport.public': `ავტობუსი | ავტობუსს | ავტობუსში | ავტობუსის ბილეთი | ტრამვაი | ტრამვას | მეტრო | მეტროს | მეტროში | მეტრომანი
      მატარებელი | მატარებლის ბილეთი | სამგზავრო ბარათი | თვიური აბონემენტი | მგზავრობა | მარშრუტკა | მარშრუტკას
      მარშრუტკაში | სამარშრუტო | სამარშრუტოს | მიკროავტობუსი | მიკროავტობუსს | საბაგირო`,
    'transport.taxi': `ტაქსი | ტაქსს | ტაქსში | ტაქსით | ბოლტი ტაქსი | იანდექს ტაქსი | მაქსიმი ტაქსი`,
    'transport.fuel': `ბენზინი | ბენზინს | ბენზინის | დიზელი | დიზელს | საწვავი | საწვავს | საწვავის | ბენზინგასამართი | სოლარკა`,
    'transport.parking': `პარკინგი | პარკინგს | პარკირება | პარკინგის | პარკირების`,
    'transport.car': `მანქანის შეკეთება | მანქანის რემონტი | ავტოსერვისი | საბურავი | საბურავს | საბურავები | ბორბალი | ვულკანიზაცია
      დაშვებული საბურავი | ავტოსამრეცხაო | მანქანის გარეცხვა | მანქანის რეცხვა | ზეთის შეცვლა | ტექდათვალიერება
      ტექინსპექტირება | ფასიანი გზა`,
    'travel.flight': `ავიაბილეთი | ავიაბილეთები | თვითმფრინავის ბილეთი | ფრენა | ფრენას | თვითმფრინავი`,
    'travel.hotel': `სასტუმრო | სასტუმროს | სასტუმროში | ჰოსტელი | ჰოსტელს | სასტუმრო სახლი | საოჯახო სასტუმრო | ერბიენბი`,
    'housing.rent': `ქირა | ქირას | ბინის ქირა | ქირის | სახლის ქირა | იჯარა`,
    'housing.maintenance': `შეკეთება | შეკეთებას | რემონტი | რემონტს | რემონტის | სანტექნიკი | სანტექნიკს | სანტექნიკოსი | ელექტრიკოსი | ელექტრიკი
      საღებავი | საღებავს | მღებავი | მალიარი | ბინის შეკეთება | ლიფტის გადასახადი`,
    'shopping.home': `ავეჯი | ავეჯს | დივანი | ნათურა | ნათურას | ნათურები | სანათი | სანათს | ლამპა | ტაფა | ტაფას | ქვაბი | ქვაბს
      თეთრეული | თეთრეულს | საბანი | საბანს | ბალიში | ბალიშს | ფარდა | ფარდას | ფარდები | ხალიჩა | ჭურჭელი | ჭურჭელს`,
    'utilities.electricity': `ელექტროენერგია | ელექტროენერგიას | დენის ფული | დენის გადასახადი | დენი | დენის | ელექტროენერგიის | შუქის ფული
      შუქის გადასახადი | თელასი`,
    'utilities.water': `წყლის გადასახადი | წყლის ფული | ჯიდაბლიუპი`,
    'utilities.gas': `გაზი | გაზის გადასახადი | გაზის ფული | გაზის ბალონი | ბუნებრივი აირი`,
    'utilities.internet': `ინტერნეტი | ინტერნეტს | ინტერნეტის | ვაიფაი | ინტერნეტის გადასახადი`,
    'utilities.mobile': `ტელეფონის გადასახადი | მობილურის ანგარიში | ბალანსის შევსება | ტელეფონის შევსება | მობილურის შევსება | სიმ ბარათი
      სიმბარათი | სიმკარტა | ჩარიცხვა მობილურზე`,
    'health.pharmacy': `აფთიაქი | აფთიაქს | აფთიაქში | წამალი | წამალს | წამლები | წამლის | აბი | აბს | აბები | ტაბლეტები | ვიტამინები`,
    'health.doctor': `ექიმი | ექიმს | ექიმთან | სტომატოლოგი | სტომატოლოგს | სტომატოლოგთან | კბილის ექიმი | კბილის ექიმთან | სათვალე
      სათვალეს | სისხლის ანალიზი | ანალიზები | კლინიკა | ექიმის კონსულტაცია`,
    'health.fitness': `სპორტდარბაზი | სპორტდარბაზს | სპორტული დარბაზი | ფიტნესი | ფიტნესს | აუზი | აუზს | აუზის აბონემენტი | ცურვა | იოგა
      იოგას | ვარჯიში`,
    education: `სკოლის გადასახადი | სკოლის საფასური | კურსი | კურსს | კურსები | საბავშვო ბაღი | ბაღის გადასახადი | რეპეტიტორი
      რეპეტიტორს | გაკვეთილები | გაკვეთილი | სწავლის საფასური | სწავლის ფული | ინგლისურის კურსი | კერძო მასწავლებელი`,
    'education.books': `წიგნი | წიგნს | წიგნები | რვეული | რვეულს | რვეულები | სახელმძღვანელო | სახელმძღვანელოს | სახელმძღვანელოები
      საკანცელარიო | წიგნის მაღაზია`,
    'entertainment.events': `კინო | კინოს | კინოში | კინოს ბილეთი | თეატრი | თეატრს | თეატრში | კონცერტი | კონცერტს | კონცერტის ბილეთი | მუზეუმი
      მუზეუმს | ზოოპარკი | ზოოპარკს`,
    'entertainment.streaming': `ნეტფლიქსი | ნეთფლიქსი | ნეტფლიქსის გამოწერა | სპოტიფაი`,
    'personal.beauty': `თმის შეჭრა | თმის შეღებვა | პარიკმახერი | პარიკმახერს | სტილისტი | სტილისტს | ბარბერი | ბარბერს | ბარბერშოპი | დალაქი
      კოსმეტიკა | კოსმეტიკას | მაკიაჟი | სილამაზის სალონი | მანიკური | შამპუნი | შამპუნს | ეპილაცია`,
    'shopping.clothing': `ტანსაცმელი | ტანსაცმელს | ტანსაცმლის | პერანგი | პერანგს | მაისური | მაისურს | მაისურები | შარვალი | შარვალს | ჯინსი
      ფეხსაცმელი | ფეხსაცმელს | ფეხსაცმელები | ბოტასი | ბოტასები | კედები | ქურთუკი | ქურთუკს | პალტო | პალტოს | წინდა
      წინდას | წინდები | კაბა | კაბას | ქვედაბოლო | სვიტერი | სვიტერს | ჩოხა`,
    'shopping.electronics': `ტელეფონი | ტელეფონს | მობილური | დამტენი | დამტენს | ყურსასმენი | ყურსასმენს | ყურსასმენები | კაბელი | კაბელს
      სმარტფონი`,
    shopping: `სათამაშო | სათამაშოს | სათამაშოები | ელემენტები | ელემენტებს | ბატარეა | სარეცხი ფხვნილი | სარეცხი ფხვნილს
      სარეცხი საშუალება | საპონი | საპონს | ტუალეტის ქაღალდი | ყვავილები | ყვავილებს | ყვავილი | თაიგული`,
  },
  // hy
  {
    dining: `լանչ | լանչը | ճաշ | ճաշը | ընթրիք | ընթրիքը | նախաճաշ | նախաճաշը | խորտիկ | խորտիկը | սենդվիչ | սենդվիչը | սենդվիչներ
      պիցցա | պիցցան | պիցա | բուրգեր | բուրգերը | համբուրգեր | համբուրգերը | քաբաբ | քաբաբը | շաուրմա | շաուրման | ապուր
      ապուրը | աղցան | աղցանը | սալաթ | խորոված | խորովածը | լահմաջո | լահմաջոն | լահմաջուն | լահմաջունը | տոլմա | տոլման
      խաշ | խաշը | հարիսա | հարիսան | սպաս | սպասը | քուֆթա | քուֆթան | ժենգյալով հաց | ժենգյալով հացը | խաչապուրի
      խաչապուրին | խինկալի | խինկալին | մանթի | մանթին | բորշչ | բորշչը | պաղպաղակ | պաղպաղակը | տորթ | տորթը | թխվածք
      թխվածքը | թխվածքներ | պոնչիկ | պոնչիկը | գաթա | գաթան | հյութ | հյութը | նարնջի հյութ | կոլա | կոլան | կոկա-կոլա
      կոկա կոլա | թան | թանը | ֆրի | կարտոֆիլ ֆրի | տանելու ուտելիք | առաքում ուտելիք | ճաշարան | ճաշարանը | ճաշարանում
      բուֆետ | բուֆետը | ռեստորան | ռեստորանը | ռեստորանում | սրճարանում | ֆասթֆուդ`,
    'dining.coffee': `սուրճ | սուրճը | սուրճի | էսպրեսո | էսպրեսոն | լատե | լատեն | կապուչինո | կապուչինոն | ամերիկանո | հայկական սուրճ
      թեյ | թեյը | թեյի | սրճարան | սրճարանը | կոֆե`,
    'dining.bar': `գարեջուր | գարեջուրը | գարեջրի | պիվա | պիվան | գինի | գինին | օղի | օղին | կոնյակ | կոնյակը | կոկտեյլ | կոկտեյլը
      փաբ | փաբը | պանդոկ | պանդոկը | խմիչք | խմիչքներ`,
    groceries: `մթերք | մթերքը | մթերքներ | պարենային | նպարեղեն | սուպերմարկետ | սուպերմարկետը | բանջարեղեն | բանջարեղենը | միրգ
      միրգը | մրգեր | խնձոր | խնձորը | կարտոֆիլ | կարտոֆիլը | պոմիդոր | պոմիդորը | լոլիկ | լոլիկը | վարունգ | վարունգը | սոխ
      սոխը | սխտոր | սխտորը | կանաչի | կանաչին | կաթ | կաթը | կաթի | ձու | ձուն | ձվեր | պանիր | պանիրը | միս | միսը
      տավարի միս | խոզի միս | հավ | հավը | հավի միս | ձուկ | ձուկը | բրինձ | բրինձը | ալյուր | ալյուրը | շաքար | շաքարը
      շաքարավազ | ձեթ | ձեթը | ձիթապտղի յուղ | ձիթապտղի յուղը | շշալցված ջուր | ջրի շիշ | ջուր | հանքային ջուր | ջերմուկ
      կարագ | կարագը | ոսպ | ոսպը | մածուն | մածունը | թթվասեր | թթվասերը | մակարոն | մակարոնը | շուկա | շուկան | շուկայից
      խանութ | խանութը | խանութից | բակի խանութ | հնդկաձավար | հնդկաձավարը`,
    'groceries.bakery': `հաց | հացը | հացի | լավաշ | լավաշը | մատնաքաշ | մատնաքաշը | բոքոն | բոքոնը | բուլկի | բուլկին | փուռ | փուռը
      հացաբուլկեղեն | հացաբուլկեղենը | թոնրի հաց | հացի փուռ | կրուասան`,
    'transport.public': `ավտոբուս | ավտոբուսը | ավտոբուսի | ավտոբուսի տոմս | տրամվայ | տրամվայը | տրոլեյբուս | տրոլեյբուսը | մետրո | մետրոն
      մետրոյի | գնացք | գնացքը | գնացքի տոմս | մետրոյի տոմս | ուղեվարձ | ամսական աբոնեմենտ | երթուղային | երթուղայինը
      մարշրուտկա | մարշրուտկան | միկրոավտոբուս | միկրոավտոբուսը | էլեկտրիչկա | էլեկտրիչկան`,
    'transport.taxi': `տաքսի | տաքսին | տաքսու | տաքսիով | ջի ջի տաքսի | ջիջի | յանդեքս տաքսի`,
    'transport.fuel': `բենզին | բենզինը | բենզինի | դիզել | դիզելը | դիզվառելիք | վառելիք | վառելիքը | սոլյարկա | բենզալցակայան
      գազ լիցքավորում`,
    'transport.parking': `ավտոկայանատեղի | ավտոկայանատեղին | կայանատեղի | կայանատեղին | պարկինգ | պարկովկա | կարմիր գծեր`,
    'transport.car': `մեքենայի վերանորոգում | մեքենայի նորոգում | ավտոսպասարկում | ավտոսերվիս | անվադող | անվադողը | անվադողեր | դողեր
      շինոմոնտաժ | շինոմոնտաժը | պայթած անիվ | վուլկանացում | ավտոլվացում | ավտոլվացման | մեքենայի լվացում | մոյկա
      յուղափոխություն | յուղի փոխում | տեխզննում | ճանապարհավճար`,
    'travel.flight': `ավիատոմս | ավիատոմսը | ավիատոմսեր | ինքնաթիռի տոմս | չվերթ | չվերթը | ինքնաթիռ | թռիչք`,
    'travel.hotel': `հյուրանոց | հյուրանոցը | հյուրանոցի | հյուրատուն | հյուրատունը | հոսթել | հոսթելը | հանգստյան տուն`,
    'housing.rent': `բնակարանի վարձ | տան վարձ | վարձավճար | վարձավճարը | վարձակալություն | կվարտիրայի վարձ | վարձակալական`,
    'housing.maintenance': `վերանորոգում | վերանորոգումը | նորոգում | նորոգումը | ռեմոնտ | սանտեխնիկ | սանտեխնիկը | ջրմուղագործ | ներկ | ներկը
      ներկարար | էլեկտրիկ | համատիրություն | կոմունալ սպասարկում`,
    'shopping.home': `կահույք | կահույքը | բազմոց | լամպ | լամպը | լամպեր | թավա | թավան | կաթսա | կաթսան | անկողնային | անկողնայինը | սավան
      սավանը | վերմակ | վերմակը | բարձ | բարձը | վարագույր | վարագույրը | վարագույրներ | գորգ | սպասք`,
    'utilities.electricity': `էլեկտրաէներգիա | էլեկտրաէներգիան | հոսանք | հոսանքը | հոսանքի վարձ | լույսի վարձ | լույսի փող | հոսանքի փող
      էլէներգիա`,
    'utilities.water': `ջրի վարձ | ջրի փող | վեոլիա ջուր`,
    'utilities.gas': `գազ | գազը | գազի վարձ | գազի փող | գազի բալոն | գազպրոմ`,
    'utilities.internet': `ինտերնետ | ինտերնետը | ինտերնետի | ինտերնետի վարձ | վայֆայ | վայ-ֆայ`,
    'utilities.mobile': `հեռախոսի վարձ | հեռախոսի վճար | հեռախոսի լիցքավորում | հաշվի լիցքավորում | սիմ քարտ | սիմքարտ | բջջայինի վճար
      վիվա լիցքավորում`,
    'health.pharmacy': `դեղատուն | դեղատունը | դեղատնից | դեղ | դեղը | դեղեր | դեղորայք | դեղահաբ | դեղահաբը | հաբեր | վիտամին | ապտեկ`,
    'health.doctor': `բժիշկ | բժիշկը | բժշկի | ատամնաբույժ | ատամնաբույժը | ատամնաբույժի | ստոմատոլոգ | ակնոց | ակնոցը | արյան անալիզ
      արյան հետազոտություն | անալիզ | կլինիկա | պոլիկլինիկա | հիվանդանոց`,
    'health.fitness': `մարզասրահ | մարզասրահը | մարզասրահի | սպորտզալ | ֆիտնես | լողավազան | լողավազանը | յոգա | յոգան | բասեյն`,
    education: `դպրոցի վարձ | ուսման վարձ | ուսման վճար | մանկապարտեզ | մանկապարտեզը | մանկապարտեզի | դասընթաց | դասընթացը
      դասընթացներ | կրկնուսույց | կրկնուսույցը | ռեպետիտոր | դասեր | պարապմունք | պարապմունքներ | խմբակ | խմբակը | կուրսեր`,
    'education.books': `գիրք | գիրքը | գրքեր | տետր | տետրը | տետրեր | դասագիրք | դասագիրքը | դասագրքեր | գրախանութ | գրախանութը
      գրենական պիտույքներ`,
    'entertainment.events': `կինո | կինոն | կինոյի տոմս | կինոթատրոն | թատրոն | թատրոնը | համերգ | համերգը | համերգի տոմս | թանգարան | թանգարանը
      կենդանաբանական այգի | զոոպարկ | ներկայացում`,
    'entertainment.streaming': `նեթֆլիքս | նետֆլիքս | սփոթիֆայ | նեթֆլիքսի բաժանորդագրություն`,
    'personal.beauty': `մազերի կտրվածք | մազ կտրել | սանրվածք | վարսավիր | վարսավիրը | վարսավիրի | վարսավիրանոց | վարսավիրանոցը | բարբերշոփ
      կոսմետիկա | կոսմետիկան | դիմահարդարում | գեղեցկության սրահ | մանիկյուր | մատնահարդարում | շամպուն | շամպունը`,
    'shopping.clothing': `հագուստ | հագուստը | հագուստի | շորեր | շոր | շորը | վերնաշապիկ | վերնաշապիկը | շապիկ | շապիկը | մայկա | տաբատ
      տաբատը | շալվար | ջինս | կոշիկ | կոշիկը | կոշիկներ | բոթաս | կեդ | բաճկոն | բաճկոնը | կուրտկա | վերարկու | վերարկուն
      գուլպա | գուլպան | գուլպաներ | զգեստ | զգեստը | կիսաշրջազգեստ | սվիտեր | տարազ`,
    'shopping.electronics': `հեռախոս | հեռախոսը | սմարթֆոն | լիցքավորիչ | լիցքավորիչը | զարյադչնիկ | ականջակալ | ականջակալը | ականջակալներ | մալուխ
      մալուխը | լար լիցքավորիչի | կաբել`,
    shopping: `խաղալիք | խաղալիքը | խաղալիքներ | մարտկոց | մարտկոցը | մարտկոցներ | բատարեյկա | լվացքի փոշի | լվացքի փոշին
      լվացող միջոց | օճառ | օճառը | զուգարանի թուղթ | ծաղիկ | ծաղիկը | ծաղիկներ | ծաղկեփունջ`,
  },
];
