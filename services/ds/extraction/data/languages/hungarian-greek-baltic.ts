import type { Language, Words } from '../../words/language.ts';

/** Hungarian. */
export const HUNGARIAN: Language = {
  code: 'hu',
  verbs: [
    ['credit', 'refund', 5, `visszautaltuk | visszautaltunk`],
    ['credit', 'reversal', 5, `sztornozasra kerult | visszakapta a szamlajara | visszakerult a szamlajara`],
    [
      'debit',
      'transfer',
      4,
      `azonnali atutalasod megerkezett: kedvezmenyezett | atutalasod megerkezett | utalasod megerkezett`,
    ],
    [
      'debit',
      'debit',
      4,
      `adomanyat | koszonjuk adomanyat | befizeteset megkaptuk | fizetes visszaigazolasa
        vont le a kartyadrol | vont le | vontunk le | levontunk | kiegyenlitettuk | szamlajat kiegyenlitettuk
        beszedesre kerult | feltoltotted a | feltoltotte a | zarolt kartyajan | zarolt a kartyajan
        zarolt a kartyadon`,
    ],
    [
      'debit',
      'debit',
      5,
      `terheltunk a kartyadra | terheltunk a kartyajara | csoportos beszedes teljesitve | beszedes teljesitve | terhelés | terhelése | terhelést | megterheltük | megterhelve | terheltük | terhelve | megterhelték | számlaterhelés | kártyaterhelés
       levonva | levontuk | levontunk | leemelve | leemeltük | terhelésre került | levonásra került | megterhelésre került | megterhelődött`,
    ],
    [
      'credit',
      'credit',
      5,
      `jóváírás | jóváírása | jóváírást | jóváírva | jóváírtuk | jóváírtunk | jóváírásra került | jóváírták | számlajóváírás | kamatjóváírás
       kamatfizetés | kamat jóváírás | tőkésített kamat`,
    ],
    [
      'debit',
      'debit',
      2,
      `számlájáról | bankszámlájáról | kártyájáról | bankkártyájával | kártyájával | bankkártyáddal | kártyáddal | számládról | bankszámládról
       az ön számlájáról | bankkártyájáról | hitelkártyájával | hitelkártyájáról
      törlesztés | hiteltörlesztés`,
    ],
    [
      'credit',
      'credit',
      4,
      `befizetett | befizettel | kartyarol a tarcadba | kerult a tarcadba | a tarcadba | visszaadta
        jott tole | visszafizette | számlájára érkezett | bankszámlájára érkezett | számládra érkezett
        bankszámládra érkezett | átutalás érkezett | utalás érkezett
       utalást kapott | utalást kaptál | átutalást kapott | pénzt kaptál | pénzt kapott | küldött neked | utalt neked | küldött önnek
       utalt önnek | fizetett neked | jóváírás érkezett | összeg érkezett`,
    ],
    [
      'debit',
      'debit',
      3,
      `levontuk | levontunk | megterheltük | vásárlás | vásárlása | vásárlást | vásárlásra | vásároltál | vásárolt | vásároltam | kártyás vásárlás | bankkártyás vásárlás
       internetes vásárlás | online vásárlás | kártyás fizetés | bankkártyás fizetés | kártyás tranzakció | kártyatranzakció | érintéses fizetés
       érintőkártyás | fizetve | fizettél | kifizettél | befizettél | fizetett | fizettem | kifizetve | kifizetett | kifizettem | kifizetted | költöttél | költött
       költöttem | sikeres fizetés | sikeres vásárlás | befizettél | számlafizetés teljesült | teljesült fizetés | csoportos beszedés teljesült
       teljesítve csoportos beszedés | kártyahasználat | zárolás | zárolva | zároltuk | zárolt összeg | foglalt összeg
       pos vásárlás | pos tranzakció |   törlesztőrészlet levonása | vettem | vettél | mobilfizetés
       fizetési művelet | vásárlási tranzakció | bolti vásárlás | díjfizetés | kiadás
      kártyás fizetésed | sikeres kártyás | vásárlás jóváhagyva | jóváhagyott vásárlás | kártyádat megterheltük
      kártyahasználat történt | kártyatranzakció történt | fizetés történt | vásárlás történt | vásárlásod
      fizettél itt | költés | online fizetés | mobiltárca fizetés | internetes fizetés | számla kifizetve
      csekkbefizetés | kifizetés | fizetési tranzakció | parkolás | kártyás költés | simplepay fizetés`,
    ],
    [
      'debit',
      'debit',
      2,
      `fizetés | fizetése | befizetés | csoportos beszedés | csoportos beszedési megbízás | beszedés | állandó megbízás | állandó átutalás
       előfizetés | előengedélyezés | engedélyezés | rendszeres megbízás | csop. beszedés | részlet | inkasszó | egyenlegfeltöltés`,
    ],
    [
      'debit',
      'debit',
      1,
      'tranzakció | tranzakciója | tranzakciót | művelet | műveletet | számlamozgás | forgalom',
    ],
    [
      'debit',
      'transfer',
      3,
      `elutalva | elutaltuk | utalást indított | utalást indítottál | átutalva | átutaltál | átutaltam | utaltál | utaltam | elküldtél
       küldtél | küldtem | elküldve | elküldött utalás | kimenő utalás | kimenő átutalás | kimenő | sikeres átutalás | sikeres utalás | elküldött
       teljesült átutalás | átutalás teljesült | forint átutalás terhelése | indított átutalás | azonnali átutalás terhelése | utalás neki
      átutalás indult | utalás elküldve | utalás indult | azonnali utalás terhelése | eseti átutalás terhelése
      utalás teljesítve | átutalás teljesítve | átutalási megbízás teljesült | küldött átutalás | indított utalás
      utalást küldött | kimenő azonnali`,
    ],
    [
      'debit',
      'transfer',
      2,
      `eseti átutalás | forint átutalás | bankon belüli átutalás | számlák közötti átvezetés | azonnali átutalás | átvezetés | deviza átutalás | belföldi átutalás
       pénzküldés`,
    ],
    ['debit', 'transfer', 1, 'átutalás | átutalása | átutalást | utalás | utalása | utalást | átut.'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `készpénzfelvétel | kp felvétel | kp. felvétel | atm felvétel | pénzfelvétel | készpénz felvétel | felvétel atm | készpénzfelvétele
       készpénzkifizetés | felvettél | felvett | felvettem | készpénzt vett fel | kp.felvét | kp felvét | bankjegykiadás | készpénz kifizetés
       bankautomata felvétel | atm készpénzfelvétel
      készpénzt vettél | készpénzt vett | atm készpénz | készpénzfelvétel atm | készpénzfelvét | kp.felvétel
      pénzt vettél fel | bankkártyás készpénzfelvétel | automatás készpénzfelvétel`,
    ],
    [
      'debit',
      'fee',
      2,
      `számlavezetési díj | kártyadíj | éves díj | éves kártyadíj | havi díj | tranzakciós díj terhelése | sms díj | sms szolgáltatás díja
       kezelési költség terhelése | késedelmi kamat | jutalék terhelése | díjterhelés | díj terhelése | zárlati díj | költségterhelés
       havi számladíj | csomagdíj | tranzakciós illeték terhelése | hitelkamat | díjelszámolás
      havidíj | éves kártya | szolgáltatási díj | sms értesítés díja | számlavezetés díja | kártya éves díja
       díj levonás | díj felszámítása`,
    ],
    [
      'credit',
      'credit',
      3,
      `érkezett | megérkezett | beérkezett | bejövő | bejövő jóváírás | befizetve | készpénzbefizetés | készpénz befizetés | kp befizetés
       atm befizetés | kp. befizetés | feltöltés | feltöltve | feltöltötted | kaptál | kapott | kaptam | betét | bevétel | pénzt kaptam
       kamat kifizetés | osztalék | beérkezett összeg | pénztári befizetés | kártyafeltöltés
      jóváírtuk számláján | számládra | utalás jött | pénzed érkezett | új jóváírás | beérkező | beérkező jóváírás
      befizetés érkezett | kamat | kapott utalás | átutalás érkezett önnek`,
    ],
    [
      'credit',
      'transfer',
      3,
      `bejövő utalás | bejövő átutalás | beérkezett átutalás | beérkezett utalás | érkezett átutalás | átutalás jóváírása | utalás jóváírása
       azonnali átutalás jóváírása | beérkező átutalás | beérkező utalás | átutalás jóváírás | utalásból | forint átutalás jóváírása`,
    ],
    [
      'credit',
      'salary',
      3,
      `munkabér | munkabére | fizetés érkezett | fizetésed megérkezett | bérutalás | bér jóváírás | bérjóváírás | nyugdíj | nyugdíja | nyugellátás
       ösztöndíj | családi pótlék | illetmény | jövedelem | munkabér jóváírás | táppénz | gyes | gyed | segély | prémium kifizetés | munkabér átutalás
      fizetésed | fizetés jóváírás | munkabér érkezett | bér | bérek | jövedelem átutalás | havi bér
      nyugdíj utalás | családtámogatás | gyermek ellátás`,
    ],
    [
      'credit',
      'refund',
      3,
      `visszatérítés | visszatérítése | visszatérítettük | visszatérítve | visszautalás | visszautalva | visszautalta | pénzvisszatérítés
       vásárlás visszatérítés | áruvisszavét | visszafizetés | visszafizette | visszafizetve | visszakaptad | visszakapta | áruvisszavétel
       adóvisszatérítés
      visszatérítés érkezett | visszafizetett | visszautalt | visszatérített | vásárlás visszatérítése
      jóváírt visszatérítés | pénzvisszafizetés`,
    ],
    ['credit', 'refund', 2, 'pénzvisszatérítés kampány'],
    [
      'credit',
      'reversal',
      3,
      `sztornó | sztornózva | sztornózott | sztornózás | stornó | visszavonva | visszavont | visszavonás | törölt tranzakció
       zárolás feloldása | zárolás feloldva | feloldott zárolás | visszakönyvelés | visszakönyvelve | jóváíró sztornó | foglalás feloldása | érvénytelenítve
       érvénytelenítés | helyesbítés
      sztornó vásárlás | vásárlás sztornó | visszavont vásárlás | törölt foglalás | zárolás törlése
      zárolás törölve | tranzakció törölve | törölve`,
    ],
    ['credit', 'refund', 3, `visszaadott`],
    ['debit', 'debit', 3, `kapott tőled | kapott tőletek`],
  ],
  labels: {
    document: `rendeles | rendelesi szam | foglalas | foglalasi szam | nyugta`,
    amount: `összeg | összege | összegű | összegben | összeget | tranzakció összege | értékben | összegre | érték | értéke | vásárlás összege
      terhelt összeg | utalás összege | össz.`,
    total: 'összesen | mindösszesen | teljes összeg | végösszeg',
    balance: `*egyenleged most | most van | jelenleg | egyenleged most | egy. | egyenleg | egyenlege | egyenleged | egyenl. | elérhető egyenleg | számlaegyenleg | aktuális egyenleg | új egyenleg
      rendelkezésre álló | rendelkezésre álló egyenleg | rendelkezésre álló összeg | felhasználható egyenleg | felhasználható | könyvelt egyenleg
      szabad egyenleg | elkölthető | elkölthető összeg | egyenlegem | szabadon felhasználható | záró egyenleg | maradék
      kártya egyenlege | számla egyenlege | elérhető | egyenleg: | elérhető összeg | disponálható | egyenlege:
      elérhető egyenlege | felhasználható egyenlege | számlaegyenlege | számlája egyenlege | új egyenlege
      szla egyenleg | egyenl: | egy: | látra szóló egyenleg | aktuális egyenlege | könyvelt`,
    limit: `limit | hitelkeret | szabad hitelkeret | felhasználható keret | felhasználható hitelkeret | szabad keret | napi limit | kártyalimit
      keret | folyószámlahitel | folyószámla-hitelkeret | fennmaradó limit | vásárlási limit | hitelkerete | keretösszeg`,
    fee: 'díj | díja | jutalék | költség | kezelési költség | tranzakciós illeték | illeték | áfa | tranzakciós díj | költségek | díjak',
    aside: `ebbol | pontok | tartozás | tartozása | tartozásod | árfolyam | árfolyamon | minimum fizetendő | minimálisan fizetendő | minimum összeg
      nyitó egyenleg | előző egyenleg | eredeti összeg | megtakarítás | megtakarított | hátralék összege | fennálló tartozás | átváltási árfolyam
      megtakarításod | hűségpont | teljes tartozás | tőketartozás`,
    reference: `azonosító | bizonylat | tranzakció azonosító | tranzakcióazonosító | hivatkozás | hivatkozási szám | engedélyszám | eng. szám | eng.szám
      engedélyezési kód | engedély kód | bizonylatszám | számla sorszáma | referencia | referenciaszám | ref. szám | megrendelésszám
      rendelésszám | számlaszám/azonosító | szerződésszám | tranz. az | nyugtaszám | auth. kód`,
    card: `kártya | kártyája | kártyával | kártyád | kártyáddal | bankkártya | bankkártyája | bankkártyával | kártyaszám | betéti kártya
      hitelkártya | hitelkártyája | hitelkártyával | kártyához | végű kártya | végű kártyájával | végű bankkártyájával | végződésű kártya
      virtuális kártya | kártyára | kártyáról | számú kártyával | számú kártyájával | végződésű bankkártya | számú kártya`,
    account: `számla | számlája | számláján | számlájáról | számlájára | számláról | számlára | számlaszám | számú számla | számú számláján
      bankszámla | bankszámlája | bankszámláján | bankszámlájáról | bankszámlájára | folyószámla | folyószámlája | lakossági számla
      megtakarítási számla | számlád | számládon | számládról | számládra | szla | sz.la | szlaszám | számú számlájáról | számú számlájára
      végű számla | devizaszámla | ellenszámla | partner számla
      saját számla | saját számlája | saját bankszámla | forrásszámla | terhelendő számla`,
    wallet: 'pénztárca | pénztárcája | pénztárcád | tárca | e-pénztárca',
    party: `kereskedő | kereskedőnél | elfogadóhely | elfogadó | elfogadóhelyen | kedvezményezett | kedvezményezett neve | közlemény | közl.
      üzlet | partner | partner neve | megbízó | küldő | küldő neve | feladó | hely | helyszín | fizető fél | fizető | címzett | név | megjegyzés
      leírás | jogcím | utaló | beszedő | szolgáltató | közlemény: | terminál`,
    date: `dátum | dátuma | időpont | időpontja | ideje | értéknap | könyvelés napja | könyvelés dátuma | tranzakció időpontja | idő | dátum: | kelte
      tranzakció dátuma | napján`,
    contact: `hívja | hívja a | telefon | tel. | telefonszám | ügyfélszolgálat | ügyfélszolgálatot | telefonszámon | számon | ha nem ön | ha nem te
      ha nem ön végezte | bővebben | részletek | további információ | hívjon | keresse | hívd | ha nem te voltál | telebank
      ha nem ismeri fel | bejelentés | kérdés esetén`,
  },
  phrases: {
    summary: `havi osszesito | osszesito: | osszesen koltott | osszesen koltottel | havi kiadasok`,
    uncharged: `nem vontunk le | nem vontuk le | nem terheltuk meg | nem tortent terheles`,
    lure: `csomagja | vamdij | frissitse adatait`,
    code: `egyszer használatos | egyszeri jelszó | egyszer használatos jelszó | egyszeri kód | belépési kód | ellenőrző kód | ellenőrző kódja
      aláíró jelszó | aláírókód | aláíró kód | megerősítő kód | jóváhagyó kód | biztonsági kód | biztonsági kódja | hitelesítő kód
      aktiváló kód | aktiválókód | sms kód | sms-kód | a kódod | az ön kódja | kódja: | jelszava: | jelszó: | belépési jelszó
      ideiglenes jelszó | adja meg a kódot | add meg a kódot | írja be a kódot | azonosító kód | azonosítókód | azonosítókódja | visszaigazoló kód | mobil aláírás
      kód: | jelszó | megerősítő kódja | fizetési kód | jóváhagyási kód | tranzakció jóváhagyásához
      egyszer használható kód | vásárlás jóváhagyásához`,
    warning: `ne adja meg senkinek | ne adja meg | senkinek ne | ne ossza meg | ne oszd meg | senkinek se | ne add meg | ne adja ki | ne add ki
      soha ne | bankunk soha | sose add | ne árulja el | soha nem kér | vigyázzon a csalókkal | csalók | ne mondja el | nem kérjük
      ne ossza | senkinek ne adja | ne add tovább | ne adja tovább | ne küldje tovább`,
    declined: `elutasítva | elutasított | elutasítottuk | elutasításra került | elutasítás | elutasították | sikertelen | sikertelen tranzakció
      sikertelen vásárlás | sikertelen fizetés | nem sikerült | nem teljesült | nem teljesíthető | nem teljesítettük | nincs elegendő
      nincs elég | fedezethiány | fedezethiány miatt | nincs fedezet | elégtelen fedezet | nem hajtható végre | hibás pin | rossz pin | téves pin
      limit túllépés | limittúllépés | meghaladja a limit | nem engedélyezett | visszautasítva | visszautasított | visszautasítottuk
      letiltott tranzakció | meghiúsult | kísérlet történt | fizetési kísérlet | vásárlási kísérlet | nem volt sikeres
      elutasítottuk a | nem tudtuk teljesíteni | nem tudtuk végrehajtani | fedezet hiányában
      nincs elegendő fedezet | nincs elegendő pénz | limit miatt | hibás adat | lejárt kártya | letiltott kártya
      sikertelen kártyás | sikertelen készpénzfelvétel | sikertelen utalás`,
    scheduled: `nem érkezett | nem érkezett meg | nem fizette | terhelni fogjuk | le fogjuk vonni | terhelésre kerül | levonásra kerül | levonjuk | fogjuk terhelni | kerül levonásra
      kerül terhelésre | esedékes | esedékesség | esedékessége | fizetési határidő | befizetési határidő | határideje | határidő | fizetendő
      fizetendő összeg | kérjük fizesse | kérjük rendezze | kérjük egyenlítse | kérjük gondoskodjon | gondoskodjon a fedezet | biztosítsa a fedezet
      fedezet biztosítása | kérjük biztosítsa | emlékeztető | emlékeztetjük | emlékeztetünk | hátralék | hátraléka | hátralékos | lejárt tartozás
      lejárt tartozása | holnap esedékes | holnap levon* | következő törlesztés | következő részlet | közelgő fizetés | közelgő | számlája elkészült
      új számla | számlát állítottunk | e-számla | ütemezett | ütemezve | be fogjuk szedni | meg fogjuk terhelni | jóvá fogjuk írni | jóváírásra kerül
      felszólítás | fizesse be | fizesd be | törlesztőrészlete esedékes | rendezze tartozását | lejár a fizetési
      levonásra fog | terhelni fogja | terheljük meg | törlesztőrészlete | törlesztőrészleted
      esedékes törlesztés | kérjük fizesd | kérjük töltse | kérjük töltsd | töltse fel | hamarosan esedékes
      fizetési emlékeztető | befizetendő | holnap terheljük | automatikusan levonjuk | be kell fizetni
      gondoskodj | fedezetről`,
    collect: `fizetési kérelem | fizetési kérés | fizetési kérelme | pénzt kér | pénzt kért | kérést küldött | fizetést kér | utalást kér | összeget kér
      pénzkérés | kérelem érkezett | qvik kérelem | fizetési kérelmet
      fizetési kérelmet küldött | pénzt kér tőled | fizetést kér öntől | kér tőled
      hagyd jóvá | hagyja jóvá | erősítsd meg az appban`,
    promotion: `ajánlat | ajánlatunk | ajánlata | akció | akciós | akciónk | kedvezmény | kedvezménnyel | nyerjen | nyereményjáték | nyerj | nyeremény
      ingyenes | ingyen | személyi kölcsön | igényeljen | igényelje | igényeld | kölcsön akár | akár 0% | thm | használja ki | ne hagyja ki
      ne hagyd ki | csak most | kupon | ajándék | előminősített | jelentkezzen | regisztráljon | utalvány | kuponkód
      pénzvisszatérítés akár | visszatérítés akár | használd ki | válassz | válasszon | díjmentes | nyerd meg
      kamatmentes | babaváró | hitel akár`,
    notice: `osszesitese | osszesito | osszesito: | koltott, ebbol | osszesen koltott | ellenorzes alatt all
      ellenorzes alatt | meg nem indult el | változik | bejelentkezés | belépés történt | bejelentkezett
      új eszköz | új készülék | kártyája aktiválva | aktiválva | aktiválta | aktiváltuk
      aktiválása | letiltva | letiltottuk | kártyáját letiltottuk | zárolt kártya | pin módosítás | pin kód módosítás | jelszó módosítás
      jelszava megváltozott | limitmódosítás | limit módosítás | limit módosult | számlakivonat | kivonat | kivonata elkészült | karbantartás
      rendszerkarbantartás | nem elérhető | hirdetmény | üzletszabályzat | kondíciós lista | szerződés | igénylés | kérelmét | lejár
      átvehető | kártyáját postáztuk | postáztuk | regisztráció | regisztrált | üdvözöljük | értékelje | felmérés | reklamáció | új kártya
      rögzítettük | státusza | módosítottuk | módosítás
      belépés | belépés új eszközről | új bejelentkezés | bejelentkeztél | pin kódját | jelszavát módosít*
      jelszó megváltozott | kártyája úton | új kártyája | kártyája elkészült | zároltuk kártyáját
      felfüggesztettük | cím módosítás
      értékeld | rendelésed megérkezett`,
    injection: `hagyd figyelmen kívül | hagyja figyelmen kívül | felejtsd el az előző | felejts el minden | felejtsd el a korábbi | új utasítás
      új utasítások | mostantól te | válaszolj csak | rendszerutasítás | json választ`,
    pending: `piszkozatként | feldolgozás alatt | feldolgozás folyamatban | jóváhagyásra vár | megerősítésre vár | folyamatban van | függőben | teljesítés alatt | teljesítésre vár
      munkanap | munkanapon belül`,
  },
  places: {
    at: 'hely | elfogadó | kereskedő | elfogadóhely | helyszín',
    to: 'kedvezményezett | címzett | részére: | javára:',
    from: 'küldő | megbízó | feladó | fizető | utaló',
    for: 'közlemény | közl | jogcím',
    end: `egyenleg | egyenl | egyenlege | összeg | összege | elérhető | felhasználható | rendelkezésre | dátum | időpont | értékben | összegben | és | az | a
      kártya | kártyával | bankkártya | számla | kártyájával | bankkártyájával | sikeres | közlemény | közl | részére | javára | vásárlás
      utalás | átutalás | érkezett | óra | tegnap | köszönjük | üdvözlettel | ha | díj | jutalék | tranzakció | utalt | küldött | fizetett
      részletek | szabad | új | volt
      saját | neve | mai | friss`,
  },
  after: {
    at: `-nál | -nél | -ban | -ben | üzletben | áruházban | kereskedőnél | elfogadóhelyen | elfogadónál | boltban | webáruházban | nevű kereskedőnél | helyen
      terminálon | webshopban`,
    to: 'részére | javára | nevű kedvezményezettnek | kedvezményezettnek | számára | -nak | -nek | -nál vezetett',
    from: '-tól | nevű partnertől | utalt | küldött | fizetett | megbízásából | részéről | -tól/-től',
    for: 'jogcímen | céljából',
  },
  months: [
    'január | jan',
    'február | febr | feb',
    'március | márc',
    'április | ápr',
    'május | máj',
    'június | jún',
    'július | júl',
    'augusztus | aug',
    'szeptember | szept',
    'október | okt',
    'november | nov',
    'december | dec',
  ],
  days: ['a mai napon | az imént', 'tegnap', 'tegnapelőtt'],
  weekdays: [
    'hétfő | hétfőn',
    'kedd | kedden',
    'szerda | szerdán',
    'csütörtök | csütörtökön',
    'péntek | pénteken',
    'szombat | szombaton',
    'vasárnap',
  ],
};

/** Adds every word as capitals have it: without accents, and without the final sigma, which the fold keeps. */
const greek = (words: Words): Words =>
  words
    .split(/[|\n]/)
    .flatMap((word) => {
      const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
      return [...new Set([word.trim(), bare.trim(), bare.replaceAll('ς', 'σ').trim()])];
    })
    .join(' | ');

/** Greek of Greece and Cyprus, with the Latin letters that banks and customers send. */
export const GREEK: Language = {
  code: 'el',
  verbs: [
    [
      'credit',
      'credit',
      4,
      `φορτωσατε το πορτοφολι | φορτωσες το πορτοφολι | σου επεστρεψε | σας επεστρεψε | το μεριδιο του
        το μεριδιο της`,
    ],
    ['debit', 'debit', 5, `εισπραχθηκε σημερα | εισπραξαμε | εισπραχθηκε η δοση | η δοση του δανειου`],
    ['credit', 'reversal', 5, `αντιλογισμος | επεστρεψαν στον λογαριασμο | επεστρεψε στον λογαριασμο`],
    ['debit', 'debit', 3, 'πληρώθηκε'],
    ['debit', 'debit', 3, 'πληρώθηκε | πληρώθηκαν | εξοφλήθηκε | χρεώσαμε'],
    [
      'debit',
      'debit',
      5,
      greek(`χρέωση | χρεώθηκε | χρεώθηκαν | χρεώθηκες | χρεωθήκατε | χρεώσαμε | έχει χρεωθεί | χρεώσεις | χρέωσης | χρέωση κάρτας | χρέωση λογαριασμού
       χρέωση λογ | xreosi | xrewsh | xreothike | xrewthike | chreosi | xrewthhke | χρεωστική κίνηση`),
    ],
    [
      'credit',
      'credit',
      5,
      greek(`πίστωση | πιστώθηκε | πιστώθηκαν | πιστώσαμε | έχει πιστωθεί | πίστωση λογαριασμού | πίστωση λογ | πίστωσης | πιστωτική κίνηση
       πίστωση τόκων | πιστωτικοί τόκοι | τόκοι καταθέσεων | pistosi | pistwsh | pistothike | pistwthike`),
    ],
    [
      'debit',
      'debit',
      4,
      greek(`τη δωρεα σας | δωρεα σας | λαβαμε τη δωρεα | η πληρωμη σας | η πληρωμη σασ
        λαβαμε την πληρωμη σας | από τον λογαριασμό σας | από το λογαριασμό σας | από λογαριασμό σας
        από την κάρτα σας | με την κάρτα σας | με την κάρτα σου
       από τον λογαριασμό σου | από το λογαριασμό σου | apo ton logariasmo sas | me tin karta sas`),
    ],
    [
      'credit',
      'credit',
      4,
      greek(`στον λογαριασμό σας | στο λογαριασμό σας | σε λογαριασμό σας πιστώθηκε | στην κάρτα σας πιστώθηκε | στον λογαριασμό σου
       λάβατε | έλαβες | έλαβα | έχετε λάβει | λάβατε έμβασμα | λάβατε πληρωμή | σας έστειλε | σου έστειλε | μου έστειλε | ston logariasmo sas
       elaves | lavate | sas esteile | sou esteile | μου έβαλε`),
    ],
    [
      'debit',
      'debit',
      3,
      greek(`αγορά | αγορές | αγοράς | αγορά με κάρτα | αγορά μέσω | αγοράσατε | αγόρασα | αγόρασες | πλήρωσες | πληρώσατε | πλήρωσα | πληρώθηκε
       πληρώθηκαν | πληρωμή με κάρτα | πληρωμή λογαριασμού | πληρωμή οφειλής | πληρωμή δεη | ανέπαφη πληρωμή | ανέπαφη συναλλαγή
       ηλεκτρονική αγορά | αγορά μέσω internet | αγορά μέσω διαδικτύου | συναλλαγή με κάρτα | συναλλαγή με την κάρτα | χρήση κάρτας | ξόδεψες
       ξόδεψα | ξοδέψατε | εξοφλήθηκε | εξόφληση | αποπληρωμή | δεσμεύτηκε | δεσμεύτηκαν | δέσμευση | δέσμευση ποσού | δέσμευση κάρτας
       προέγκριση αγοράς | έγκριση αγοράς | εγκρίθηκε συναλλαγή | εγκρίθηκε αγορά | έγινε αγορά | έγινε πληρωμή | έγινε χρήση | πληρωμή μέσω
       πραγματοποιήσατε | πραγματοποιήθηκε αγορά | πραγματοποιήθηκε πληρωμή | πραγματοποιήθηκε συναλλαγή | παρακρατήθηκε | παρακρατήθηκαν
       πληρωμή δόσης | καταβολή δόσης | agora | agores | plirosa | plirosate | eksoflisi | exoflisi
       agora me karta | έξοδο | αυτόματη πληρωμή
      αγορά στο | αγορά από | πληρωμή σε | πληρωμή στο | πληρωμή στην | έγινε συναλλαγή | επιτυχής πληρωμή
      επιτυχής συναλλαγή | επιτυχής αγορά | συναλλαγή αγοράς | χρησιμοποιήθηκε η κάρτα | ολοκληρώθηκε η πληρωμή
      ολοκληρώθηκε πληρωμή | πληρώθηκε λογαριασμός | πληρωμή κάρτας | αγορά pos | ανέπαφη αγορά | online αγορά
      εγκρίθηκε πληρωμή | epityxis pliromi | agora se | agora sto`),
    ],
    [
      'debit',
      'debit',
      2,
      greek(`πληρωμή | πληρωμές | πληρωμής | pliromi | plirwmi | plhrwmh | plhromh | pliromes | πάγια εντολή | πάγιας εντολής | άμεση χρέωση | ασφάλιστρα | συνδρομή | δόση | εντολή πληρωμής | έγκριση | προέγκριση | pagia entoli | eggrisi | dosi
       έγκριση συναλλαγής | κίνηση κάρτας`),
    ],
    [
      'debit',
      'debit',
      1,
      greek(
        'συναλλαγή | συναλλαγής | συναλλαγές | κίνηση | κίνηση λογαριασμού | κινήσεις | synallagi | sinallagi | sinalagi | kinisi | synallagh',
      ),
    ],
    [
      'debit',
      'transfer',
      3,
      greek(`στείλατε | έστειλες | έστειλα | μεταφέρατε | μεταφέρθηκαν | μεταφέρθηκε | εξερχόμενο έμβασμα | εξερχόμενη μεταφορά | εξερχόμενη
       αποστολή εμβάσματος | αποστολή χρημάτων | μεταφορά προς | μεταφορά σε | έμβασμα προς | έμβασμα σε | εστάλη | εστάλησαν | εμβάστηκε
       απεστάλη | μεταφορά από τον λογαριασμό | μεταφορά χρημάτων σε | στάλθηκε | στάλθηκαν | iris πληρωμή προς | esteiles | esteila | steilate | metafora se
       metafora pros | metaferthike
      στείλατε χρήματα | έστειλες χρήματα | μεταφορά προς λογαριασμό | iris προς | αποστολή iris | αποστολή σε
      εξερχόμενη πληρωμή | εξερχόμενη μεταφορά iris | εξερχομενο | μεταφέραμε`),
    ],
    [
      'debit',
      'transfer',
      2,
      greek(
        'πληρωμή iris | μεταφορά κεφαλαίου | μεταφορά χρημάτων | εντολή μεταφοράς | άμεση μεταφορά | άμεση πληρωμή iris | ενδοτραπεζική μεταφορά',
      ),
    ],
    [
      'debit',
      'transfer',
      1,
      greek('μεταφορά | μεταφοράς | έμβασμα | εμβάσματος | metafora | emvasma | embasma'),
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      greek(`ανάληψη | ανάληψη μετρητών | ανάληψη από atm | ανάληψη atm | αναλήψεις | ανάληψης | κάνατε ανάληψη | προκαταβολή μετρητών
       ανάληψη από | ανάληψη με κάρτα | σήκωσα | analipsi | analhpsh | analhpsi | analipsi atm | analipsi metriton | ανάληψη από ατμ
      ανάληψη μετρητών από atm | ανάληψη από λογαριασμό | αναλήφθηκαν | πραγματοποιήθηκε ανάληψη | έγινε ανάληψη
      analipsi apo atm | analipsi me karta | ανάληψη σε atm`),
    ],
    [
      'debit',
      'fee',
      2,
      greek(`προμήθεια για | χρέωση προμήθειας | έξοδα τήρησης | έξοδα κίνησης | συνδρομή κάρτας | ετήσια συνδρομή | μηνιαία συνδρομή | έξοδα διαχείρισης
       τόκοι υπερημερίας | χρεωστικοί τόκοι | έξοδα συναλλαγής | μηνιαία προμήθεια | έξοδα εντολής | παρακράτηση φόρου | έξοδα λογαριασμού
      μηνιαία χρέωση | τέλος τήρησης | προμήθεια ανάληψης | προμήθεια εμβάσματος | χρέωση εξόδων | ετήσια χρέωση
      έξοδα κάρτας | χρέωση συνδρομής`),
    ],
    [
      'credit',
      'credit',
      3,
      greek(`κατάθεση | κατάθεσης | καταθέσεις | κατατέθηκε | κατατέθηκαν | κατάθεση μετρητών | καταθέσατε | εισερχόμενο | εισερχόμενη
       εισερχόμενη πληρωμή | λήψη χρημάτων | ελήφθη | ελήφθησαν | φόρτιση | φόρτιση κάρτας | επιδότηση | επίδομα | μπήκαν | μπήκε κατάθεση | πήρα
       εισπράξατε | είσπραξη | εισπράχθηκε | μέρισμα | πιστωτικός τόκος | katathesi | katathesh | katatethike | eispraksi | eisprakse | elifthi
       elifthhsan | lipsi xrimaton | isodima | έσοδο
      πίστωση από | λάβατε χρήματα | έλαβες χρήματα | εισπράχθηκαν | εισερχόμενο ποσό | καταβολή στον λογαριασμό
      κατατέθηκε ποσό | έγινε κατάθεση | πραγματοποιήθηκε κατάθεση`),
    ],
    [
      'credit',
      'transfer',
      3,
      greek(`εισερχόμενο έμβασμα | εισερχόμενη μεταφορά | μεταφορά από | έμβασμα από | λήψη εμβάσματος | λάβατε μεταφορά | πληρωμή από | iris πληρωμή από
       εισερχόμενη πληρωμή iris | πίστωση εμβάσματος | metafora apo | emvasma apo | eiserxomeno emvasma
      λήψη iris | iris από | εισερχόμενη iris | εισερχόμενο iris | λήψη χρημάτων από | λάβατε έμβασμα από
      πίστωση από έμβασμα`),
    ],
    [
      'credit',
      'salary',
      3,
      greek(`μισθός | μισθοδοσία | μισθοδοσίας | μισθού | μισθό | πληρωμή μισθού | σύνταξη | σύνταξης | συντάξεις | πίστωση μισθού
       πίστωση μισθοδοσίας | επίδομα ανεργίας | δώρο χριστουγέννων | δώρο πάσχα | επίδομα αδείας | misthos | misthodosia | mis8os | syntaxi | syntaksi | minimo misthos
      μισθοδοσίας μηνός | πληρωμή συντάξεων | κύρια σύνταξη | επικουρική σύνταξη | μισθοδοσία μηνός | δώρο | efka`),
    ],
    [
      'credit',
      'refund',
      3,
      greek(`επιστροφή | επιστροφή χρημάτων | επιστροφή ποσού | επιστροφή αγοράς | επεστράφη | επιστράφηκε | επιστράφηκαν | επιστρέφεται | επιστροφή φόρου
       επιστροφή αξίας | πίστωση επιστροφής | αποζημίωση | epistrofi | epistrofh | epistrafike | epistrofi xrimaton
      επιστροφή από | πίστωση επιστροφής αγοράς | επιστροφή πληρωμής | επιστράφηκε ποσό | epistrofi agoras`),
    ],
    [
      'credit',
      'reversal',
      3,
      greek(`αντιλογισμός | αντιλογίστηκε | αντιλογισμού | ακύρωση | ακύρωση συναλλαγής | ακύρωση αγοράς | ακυρώθηκε | ακύρωσης | ακύρωση χρέωσης
       αποδέσμευση | αποδεσμεύτηκε | αποδέσμευση ποσού | akyrosi | akurwsh | akirosi | antilogismos | ακυρωτική συναλλαγή | αναστροφή χρέωσης
      ακυρώθηκε η | ακυρώθηκε συναλλαγή | ακύρωση πληρωμής | αντιλογισμός χρέωσης | αποδεσμεύτηκαν | ακυρωθείσα
      ακυρη συναλλαγή`),
    ],
  ],
  labels: {
    document: `παραγγελια | παραγγελιας | κρατηση | κρατησης | αποδειξη | τιμολογιο`,
    amount:
      greek(`ποσό | ποσού | το ποσό | ποσό συναλλαγής | ύψους | αξίας | ποσό αγοράς | ποσό χρέωσης | ποσό πληρωμής | αξία | ποσό σε ευρώ
      ποσόν | poso | posou | ποσό σε | με ποσό | ποσό μεταφοράς | αξία συναλλαγής`),
    total: greek('σύνολο | συνολικό ποσό | συνολικά | συνολικού ποσού | synolo | sinolo'),
    balance:
      greek(`υπόλοιπο | διαθέσιμο υπόλοιπο | διαθέσιμο | λογιστικό υπόλοιπο | νέο υπόλοιπο | τρέχον υπόλοιπο | διαθ. υπόλοιπο | διαθ. υπολ | διαθ.υπόλοιπο
      υπόλοιπο λογαριασμού | υπόλ. | διαθ. | το διαθέσιμο υπόλοιπο | υπόλοιπό σας | υπόλοιπο κάρτας | διαθέσιμο ποσό | απομένει
      υπόλοιπό σου | διαθέσιμο υπόλοιπο λογαριασμού | τρέχον διαθέσιμο | ypoloipo | upoloipo | ipolipo | ypol | diathesimo | diathesimo ypoloipo | diath. ypol
      νέο διαθέσιμο υπόλοιπο
      διαθέσιμο υπόλ. | νέο υπόλ. | υπολ. | διαθ υπολ | λογ. υπόλοιπο | τελικό υπόλοιπο | διαθέσιμο υπόλοιπό σας
      diath. ypoloipo | neo ypoloipo | diathesimo poso`),
    limit:
      greek(`όριο | πιστωτικό όριο | διαθέσιμο όριο | όριο κάρτας | ημερήσιο όριο | υπόλοιπο ορίου | όριο συναλλαγών | εναπομένον όριο
      όριο υπερανάληψης | υπερανάληψη | διαθέσιμο πιστωτικό όριο | diathesimo orio`),
    fee: greek(
      'προμήθεια | προμήθειες | έξοδα | φόρος | φπα | τέλη | κόστος | χρεώσεις τράπεζας | promitheia | promithia | eksoda | exoda | έξοδα: | επιβάρυνση',
    ),
    aside:
      greek(`πόντοι | πόντους | οφειλή | οφειλής | οφειλές | ισοτιμία | ελάχιστη καταβολή | ελάχιστο ποσό | ελάχιστη δόση | προηγούμενο υπόλοιπο
      αρχικό ποσό | υπόλοιπο δανείου | οφειλόμενο ποσό | οφειλόμενο υπόλοιπο | αποταμίευση | ληξιπρόθεσμη οφειλή | υπόλοιπο οφειλής | bonus πόντοι
      ποσό σε νόμισμα | συνολική οφειλή | ofeili | pontoi | άνω των`),
    reference:
      greek(`αριθμός συναλλαγής | αρ. συναλλαγής | κωδικός συναλλαγής | κωδ. συναλλαγής | αρ. αναφοράς | αριθμός αναφοράς | κωδικός έγκρισης
      κωδ. έγκρισης | αρ. έγκρισης | αριθμός έγκρισης | αρ. παραγγελίας | κωδικός πληρωμής | κωδικός rf | ταυτότητα πληρωμής | αναφορά | αρ. εντολής
      αριθμός εντολής | αρ. απόδειξης | αριθμός τιμολογίου | αρ. τιμολογίου | αρ. κίνησης | κωδικός αναφοράς | ar. synallagis
      αρ. συν | αρ.συν | κωδ. συν | αρ. συναλλ | αριθμός κίνησης | αρ. παρ | κωδικός κίνησης | ar. syn`),
    card: greek(`κάρτα | κάρτας | κάρτα σας | κάρτα σου | κάρτες | χρεωστική κάρτα | χρεωστικής κάρτας | πιστωτική κάρτα | πιστωτικής κάρτας | κάρτα που λήγει
      αρ. κάρτας | αριθμός κάρτας | την κάρτα | με κάρτα | προπληρωμένη κάρτα | κάρτα με λήξη | λήγουσα σε | που λήγει σε | καρτα νο | karta | kartas | me karta
      κάρτας σας | κάρτας σου
      καρτα no | κάρτα * | κάρτα με αρ`),
    account:
      greek(`λογαριασμός | λογαριασμό | λογαριασμού | λογαριασμός σας | λογ. | λογ/σμό | λογ/σμού | λογ/σμος | αρ. λογαριασμού | αριθμός λογαριασμού
      λογαριασμό σας | λογαριασμού σας | τον λογαριασμό | το λογαριασμό | λογαριασμό σου | αρ. λογ. | ταμιευτηρίου | όψεως | logariasmos | logariasmo | logariasmou
      λ/σμό | λ/σμού | από λογαριασμό | σε λογαριασμό | στον λογαριασμό`),
    wallet: greek('πορτοφόλι | ψηφιακό πορτοφόλι | ηλεκτρονικό πορτοφόλι | portofoli'),
    party:
      greek(`έμπορος | κατάστημα | επιχείρηση | περιγραφή | αιτιολογία | δικαιούχος | δικαιούχου | παραλήπτης | αποστολέας | εντολέας | τόπος | σημείο
      όνομα δικαιούχου | σχόλια | πληρωτής | προς: | από: | στοιχεία | τερματικό | όνομα | καταθέτης | οργανισμός | πάροχος | aitiologia | dikaiouxos
      katastima | perigrafi | apostoleas | αιτιολογία: | λεπτομέρειες | έμπορος:`),
    date: greek(`ημερομηνία | ημ/νία | ημερ. | ημ. | στις | ώρα | ημερομηνία συναλλαγής | ημερομηνία και ώρα | ημ. αξίας
      ημερομηνία αξίας | imerominia | hmeromhnia | stis | ora`),
    contact:
      greek(`καλέστε | για ακύρωση | για ακύρωση καλέστε | τηλ. | τηλέφωνο | τηλεφωνήστε | επικοινωνήστε | στο τηλέφωνο | εξυπηρέτηση | αν δεν | εάν δεν | αν δεν πραγματοποιήσατε
      εάν δεν πραγματοποιήσατε | αν δεν την πραγματοποιήσατε | πληροφορίες | για πληροφορίες | περισσότερα | αν δεν αναγνωρίζετε | εάν δεν αναγνωρίζετε
      kaleste | tilefono | plirofories | αν δεν είστε εσείς | αμφισβήτηση`),
  },
  phrases: {
    summary: `συνοψη μηνα | μηνιαια συνοψη | συνολικα ξοδεψατε | ξοδεψατε συνολικα | ξοδεψες συνολικα`,
    uncharged: `δεν χρεωθηκατε | δεν χρεωθηκες | δεν χρεωθηκε | δεν εγινε χρεωση`,
    lure: greek('επιβεβαιώστε τα στοιχεία | επιστροφή φόρου | δέμα σας'),
    code: greek(`extra pin | το extra pin | kwdikos mias xrisis | κωδικός μιας χρήσης | κωδικός επιβεβαίωσης | κωδικός ασφαλείας | κωδικός πρόσβασης | κωδικός επαλήθευσης | κωδικός σας | ο κωδικός σας | ο κωδικός σου
      κωδικός είναι | κωδικός ενεργοποίησης | εισάγετε τον κωδικό | πληκτρολογήστε τον κωδικό | συνθηματικό | προσωρινός κωδικός | κωδικός ταυτοποίησης
      κωδικός otp | κωδικός: | extrapin | έξτρα pin | κωδικός για | κωδικό για | πρόσθετος κωδικός | κωδικός σύνδεσης | kodikos mias xrisis
      o kodikos sas | kodikos epivevaiosis | sms otp
      κωδικός επιβεβαίωσης: | κωδικός για πληρωμή | κωδικός συναλλαγής σας | για επιβεβαίωση πληρωμής
      κωδ. επιβεβαίωσης | otp κωδικός | κωδικός ασφαλείας:`),
    warning:
      greek(`μην αποκαλύψετε | μην αποκαλύπτετε | μην κοινοποιήσετε | μην κοινοποιείτε | μην μοιραστείτε | μην τον μοιραστείτε | σε κανέναν | μη δώσετε
      μην δώσετε | μην δίνετε | ποτέ μην | ποτέ δεν ζητά | δεν θα σας ζητήσει | ποτέ δεν θα | μη μοιράζεστε | μην μοιράζεστε | προσοχή σε απάτες
      απατεώνες | μην τον δώσετε | min apokalypsete | min dosete | se kanenan
      μην τον κοινοποιείτε | μην τον κοινοποιήσετε | μην τον αποκαλύψετε | μη τον δώσετε | μην τον πείτε
      μην το μοιραστείτε`),
    declined:
      greek(`προσπαθησατε | προσπαθησες | απαντηστε ναι | απαντησε ναι | εσεις προσπαθησατε | απορρίφθηκε
        απορρίφθηκαν | απόρριψη | απορρίπτεται | απορριφθείσα | απέτυχε | αποτυχία | αποτυχημένη | ανεπιτυχής
        δεν εγκρίθηκε
      δεν ολοκληρώθηκε | δεν πραγματοποιήθηκε | δεν εκτελέστηκε | ανεπαρκές υπόλοιπο | ανεπαρκές διαθέσιμο | μη επαρκές υπόλοιπο | δεν επαρκεί
      ανεπάρκεια υπολοίπου | μη διαθέσιμο υπόλοιπο | υπέρβαση ορίου | λάθος pin | λανθασμένο pin | δεν ήταν δυνατή | δεν ήταν εφικτή | δεν μπόρεσε
      μη επιτυχής | ήταν αδύνατη | μπλοκάραμε τη συναλλαγή | προσπάθεια συναλλαγής | προσπάθεια αγοράς | απόπειρα
      aporrifthike | aporriftike | apetyxe | den egkrithike | aneparkes ypoloipo | den oloklirothike
      δεν έγινε αποδεκτή | απορρίψαμε | η συναλλαγή απορρίφθηκε | η πληρωμή απορρίφθηκε | ανεπαρκή κεφάλαια
      έληξε η κάρτα | ληγμένη κάρτα | ξεπεράσατε το όριο | υπερβήκατε | μη εγκεκριμένη | ανεπαρκές
      ανεπιτυχής πληρωμή | aporrifthike i
      απλήρωτη | δεν πιστώθηκε`),
    scheduled: greek(`δοκιμαστικη περιοδος ληγει | επειτα η συνδρομη | στη συνεχεια η συνδρομη | δεν πληρώθηκε
        δεν έχει πληρωθεί | δεν έχει εξοφληθεί | δεν έχουμε λάβει | θα χρεωθεί | θα χρεωθούν | θα χρεωθείτε
        θα γίνει χρέωση | θα πραγματοποιηθεί | θα εκτελεστεί | θα πληρωθεί | θα αφαιρεθεί | θα αφαιρεθούν
      θα μεταφερθεί | θα πιστωθεί | θα πιστωθούν | θα κατατεθεί | θα κατατεθούν | θα επιστραφεί | θα δεσμευτεί | θα εξοφληθεί | θα αποσταλεί
      προθεσμία πληρωμής | πληρωτέο έως | πληρωτέο | πληρωτέο ποσό | πληρωτέα | ημερομηνία λήξης | λήξη πληρωμής | εξοφλήστε | πληρώστε
      πληρωμή έως | εξόφληση έως | υπενθύμιση | υπενθυμίζουμε | σας υπενθυμίζουμε | οφείλετε | ληξιπρόθεσμ* | προγραμματισμέν* | επόμενη δόση
      επόμενη πληρωμή | αύριο θα | φροντίστε | λογαριασμός εκδόθηκε | εκδόθηκε ο λογαριασμός | εκδόθηκε λογαριασμός | νέος λογαριασμός | ο λογαριασμός ρεύματος
      ποσό πληρωμής έως | δόση λήγει | λήγει στις | παρακαλούμε εξοφλήστε | παρακαλούμε πληρώστε | παρακαλούμε καταβάλετε | καταβάλετε
      παρακαλούμε όπως | ληξιπρόθεσμο | ανεξόφλητ* | ελάχιστη καταβολή έως | tha xreothei | tha xrewthei | tha chreothei | tha pistothei | exoflisi eos | ypenthymisi
      θα χρεώσουμε | θα αφαιρέσουμε | πάγια εντολή θα | δόση δανείου λήγει | πληρώστε έως | εξόφληση μέχρι
      πληρωμή μέχρι | καταληκτική ημερομηνία | φροντίστε να υπάρχει | βεβαιωθείτε ότι | μην ξεχάσετε
      η δόση του δανείου | θα ανανεωθεί | ανανεώνεται | tha ginei xreosi`),
    collect:
      greek(`αίτημα πληρωμής | αίτημα χρημάτων | σας ζητά | σου ζητά | σου ζητάει | σας ζητάει | ζήτησε από εσάς | σας ζήτησε | σου ζήτησε | αίτημα για πληρωμή
      αίτημα iris | ζητά πληρωμή | αίτηση πληρωμής | aitima pliromis | sou zitise
      ζητάει από εσάς | ζητάει από εσένα | ζητά από εσάς | ζήτησε πληρωμή | σου ζητά πληρωμή | αίτημα για χρήματα`),
    promotion:
      greek(`παίξε υπεύθυνα | προσφορά | προσφορές | έκπτωση | εκπτώσεις | κερδίστε | κέρδισε | δωρεάν | διαγωνισμός | κλήρωση | δάνειο έως | καταναλωτικό δάνειο
      επωφεληθείτε | μη χάσεις | μη χάσετε | μην χάσεις | μην χάσετε | αποκτήστε | απόκτησε | κουπόνι | προνόμια | μόνο για λίγες | ισχύει έως
      άτοκες δόσεις | με επιτόκιο | προεγκεκριμέν* | αξιοποιήστε | κάντε αίτηση | κάνε αίτηση | prosfora | ekptosi | kerdiste | dorean
      επιστροφή έως | κερδίζεις | κερδίζετε | ειδική προσφορά | απόκτησέ | χωρίς προμήθεια | bonus έως
      δάνειο από | cashback έως | επιλέξτε`),
    notice: greek(`τελει υπο ελεγχο | υπο ελεγχο | δεν εχει ακομη σταλει | αντικαταβολη | συνολικα ξοδεψατε
        ξοδεψατε συνολικα | ξοδεψες συνολικα | ανεβαίνει στα | ανεβαίνει | αυξάνεται σε | αυξάνεται στα
        εκτιμώμενο κόστος | σύνδεση στο | σύνδεση στην | συνδεθήκατε | νέα συσκευή | είσοδος στο
        ενεργοποιήθηκε | ενεργοποίηση | η κάρτα σας ενεργοποιήθηκε
      μπλοκαρίστηκε | κλειδώθηκε | η κάρτα σας απενεργοποιήθηκε | απενεργοποιήθηκε | ακυρώθηκε η κάρτα | αλλαγή pin | αλλαγή κωδικού | αλλαγή ορίου
      αντίγραφο λογαριασμού | εκκαθαριστικό | κίνηση λογαριασμού είναι διαθέσιμη | e-statement είναι | συντήρηση | αναβάθμιση συστημάτων | δεν θα είναι διαθέσιμ*
      όροι χρήσης | τροποποίηση όρων | αίτησή σας | αίτημά σας | σύμβαση | η κάρτα σας εστάλη | παραλάβετε | έχει αποσταλεί η κάρτα | λήγει η κάρτα
      εγγραφή | εγγραφήκατε | έρευνα ικανοποίησης | αξιολογήστε | καλώς ήρθατε | καλωσήρθατε | επικαιροποίηση | επικαιροποιήστε | ενημερώθηκε | πάγια εντολή ενεργοποιήθηκε
      syndesi sto | energopoiithike | allagi pin
      άλλαξε στις | άλλαξε | άλλαξαν | αλλάχθηκε | αλλάξατε | τροποποιήθηκε | συνδέθηκε | νέα σύνδεση
      σύνδεση από | σύνδεση από νέα | είσοδος από | η νέα σας κάρτα | κάρτα σας είναι έτοιμη | αποκλείστηκε
      δεσμεύτηκε η κάρτα | allakse`),
    injection:
      greek(`αγνόησε | αγνοήστε | αγνόησε όλες | ξέχνα όλες | ξέχνα τις προηγούμενες | νέες οδηγίες | νέες εντολές | είσαι πλέον | απάντησε μόνο
      επίστρεψε json | οδηγία συστήματος | agnoise`),
    pending: greek(
      `ως πρόχειρο | θα πιστωθεί | εγκρίθηκε και θα | σε επεξεργασία | εκκρεμεί | σε εκκρεμότητα | αναμένεται έγκριση | αναμονή έγκρισης | υπό επεξεργασία | εκκρεμεί επιβεβαίωση
      εργάσιμες ημέρες | εργάσιμων ημερών`,
    ),
  },
  places: {
    at: greek(
      'στο | στην | στον | στη | σε | στα | στις | στους | κατάστημα | έμπορος | στο κατάστημα | στην επιχείρηση | sto | stin | ston | sti | εις',
    ),
    to: greek(
      'προς | προς τον | προς την | δικαιούχος | υπέρ | σε δικαιούχο | παραλήπτης | στο όνομα | dikaiouxos | για λογαριασμό',
    ),
    from: greek(
      'από | από τον | από την | από το | αποστολέας | εντολέας | καταθέτης | εκ μέρους | apo | apo ton | apo tin',
    ),
    for: greek('για | αιτιολογία | έναντι | αιτ'),
    with: greek('με | me tin'),
    end: greek(`στις | την | ώρα | ημερομηνία | ποσό | ποσού | ύψους | αξίας | με | και | υπόλοιπο | διαθέσιμο | υπόλ | διαθ | κάρτα | κάρτας | λογαριασμό | λογαριασμού | λογ
      από | σε | για | μέσω | σήμερα | χθες | εγκρίθηκε | επιτυχώς | ευχαριστούμε | αν | εάν | η | ο | το | τα | του | της | τηλ | προμήθεια | έξοδα
      πραγματοποιήθηκε | ολοκληρώθηκε | χρεώθηκε | πιστώθηκε | σας | σου | αιτιολογία | νέο | συνολικά | stis | poso | ypoloipo | karta | meso`),
  },
  months: [
    'ιανουαρίου | ιανουάριος | ιαν | ιανουαριου | ιανουαριοσ',
    'φεβρουαρίου | φεβρουάριος | φεβ | φεβρ | φεβρουαριου',
    'μαρτίου | μάρτιος | μαρ | μαρτιου',
    'απριλίου | απρίλιος | απρ | απριλιου',
    'μαΐου | μαίου | μάιος | μάϊος | μάι | μαϊ | μαιου | μαι',
    'ιουνίου | ιούνιος | ιουν | ιουνιου',
    'ιουλίου | ιούλιος | ιουλ | ιουλιου',
    'αυγούστου | αύγουστος | αυγ | αυγουστου',
    'σεπτεμβρίου | σεπτέμβριος | σεπ | σεπτ | σεπτεμβριου',
    'οκτωβρίου | οκτώβριος | οκτ | οκτωβριου',
    'νοεμβρίου | νοέμβριος | νοε | νοεμβριου',
    'δεκεμβρίου | δεκέμβριος | δεκ | δεκεμβριου',
  ],
  days: [
    greek('σήμερα | μόλις τώρα | simera'),
    greek('χθες | χτες | εχθές | xthes | xtes'),
    greek('προχθές | προχτές | proxthes'),
  ],
  weekdays: [
    greek('δευτέρα'),
    greek('τρίτη'),
    greek('τετάρτη'),
    greek('πέμπτη'),
    greek('παρασκευή'),
    greek('σάββατο'),
    greek('κυριακή'),
  ],
};

/** Albanian of Albania and Kosovo. */
export const ALBANIAN: Language = {
  code: 'sq',
  verbs: [
    ['credit', 'reversal', 5, `u stornua | u rikthyen ne llogari | u rikthye ne llogari | parate u rikthyen`],
    [
      'debit',
      'debit',
      5,
      `ju kemi tarifuar | eshte mbajtur | eshte mbajtur komisioni | u arketua | u arketua sot | ka bllokuar
        kemi arketuar | debitua | u debitua | është debituar | debituar | debitim | debitimi | u debituan
        u zbrit | u zbritën | është zbritur | u tërhoqën nga llogaria`,
    ],
    [
      'credit',
      'credit',
      5,
      `portofoli juaj u mbush | u mbush me | u mbush nga karta | ta ktheu | ta kthyen | ktheu pjesen
        kreditua | u kreditua | është kredituar | kredituar | kreditim | kreditimi | u kreditua llogaria
        u depozitua | u depozituan | interes i kredituar`,
    ],
    ['debit', 'debit', 4, 'nga llogaria juaj | me kartën tuaj | nga karta juaj | nga llogaria jote'],
    [
      'credit',
      'credit',
      4,
      'në llogarinë tuaj | ju keni pranuar | keni pranuar | keni marrë | në kartën tuaj | ju dërgoi | ju ka dërguar | të dërgoi',
    ],
    [
      'debit',
      'debit',
      3,
      `blerje | blerja | blerje me kartë | blerje në | bleve | bleva | blerë | pagesë me kartë | u pagua | është paguar | keni paguar | paguat | paguar
       pagova | pagove | shpenzuat | shpenzim | shpenzova | kryet një pagesë | kryet nje blerje | keni kryer | u krye pagesa | u krye blerja | kryer pagesa
       pagesë online | blerje online | transaksion me kartë | karta juaj u përdor | përdorim i kartës | pagesa u krye | pagesë pos | blerje pos | shlyerje kësti
       shlyerje
      blerje ne | pagesë në | pagese ne | pagese me karte | pagesë te | u krye pagese | transaksion pos
      transaksion i kryer | kryet transaksion | keni kryer transaksion | keni kryer pagesë | pagesa juaj
      pagese fature | pagesë fature | u pagua fatura | karta u përdor | blerje te | bleni`,
    ],
    [
      'debit',
      'debit',
      2,
      'pagesë | pagesa | pagesën | urdhër i përhershëm | urdhërpagesë | debitim direkt | autorizim | kësti | abonim | bllokim fondesh',
    ],
    [
      'debit',
      'debit',
      1,
      'transaksion | transaksioni | veprim | veprimi | lëvizje në llogari | transaksionin',
    ],
    [
      'debit',
      'transfer',
      3,
      'dërguat | keni dërguar | dërgova | u dërgua | u dërguan | transferuat | u transferua | transfertë dalëse | transfer dalës | transferta dalëse | dalëse | transferova | transferuar te | transfertë e dërguar | transfertë drejt | transfertë për | dërgim | keni transferuar | dërgesë | transferta juaj | pagesë e dërguar',
    ],
    ['debit', 'transfer', 1, 'transfertë | transferta | transferim | transferi'],
    [
      'debit',
      'cash_withdrawal',
      3,
      'tërheqje | tërheqje parash | tërheqje në atm | terheqje cash | tërheqja | tërhoqët | keni tërhequr | tërheqje nga bankomati | tërhoqa | tërheqje kesh | tërheqje atm | terheqje ne atm | terheqje atm | tërheqje nga atm | tërheqje me kartë | u tërhoqën | tërheqje nga llogaria | terheqje',
    ],
    [
      'debit',
      'fee',
      2,
      'komision për | komision mirëmbajtje | tarifë mirëmbajtje | tarifë mujore | komision mujor | tarifë vjetore | mirëmbajtje llogarie | kamatëvonesë | tarifa e mirëmbajtjes',
    ],
    [
      'credit',
      'credit',
      3,
      'depozitim | depozitë në llogari | depozituar | hyrje | pranuar | u pranua | u pranuan | keni përfituar | arkëtim | arkëtimi | ardhur | morët | pagesë hyrëse | mbushje | depozitim cash | derdhje | keni arkëtuar | u kreditua shuma | hyrje në llogari | depozitim në llogari | shuma u depozitua | derdhje cash | depozitë cash | u derdhën | u derdh',
    ],
    [
      'credit',
      'transfer',
      3,
      'transfertë hyrëse | transfer hyrës | transferta hyrëse | transfertë nga | hyrëse | transfertë e ardhur | pagesë nga | u pranua transferta',
    ],
    [
      'credit',
      'salary',
      3,
      'rroga | rrogë | rrogën | pensioni | pensionin | pension pleqërie | pagë mujore | bursë studenti | pagesa e pagës | paga | pagë | pagën | pagesë page | rroga juaj | asistencë',
    ],
    [
      'credit',
      'refund',
      3,
      'rimbursim | rimbursimi | rimbursuar | u rimbursua | kthim | kthim i mjeteve | kthim parash | kthim pagese | u kthye | u kthyen | kthim malli',
    ],
    [
      'credit',
      'reversal',
      3,
      'anulim | u anulua | anuluar | anulimi | stornim | stornuar | storno | u stornua | kthim transaksioni | anulim transaksioni',
    ],
  ],
  labels: {
    document: `porosia | rezervimi | fatura`,
    amount:
      'shuma | shumën | shumë prej | me vlerë | vlera | në vlerën | me shumë | vlerë | në shumën | shuma e transaksionit | shuma e paguar | në vlerë',
    total: 'gjithsej | totali | shuma totale | në total',
    balance: `keni | gjendja | gjendje | bilanci | bilanc | gjendja aktuale | gjendja e llogarisë | gjendje e disponueshme | balanca | balanca e disponueshme
      e disponueshme | gjendja e disponueshme | fondet e disponueshme | gjendja e re | bilanci aktual | bilanci i disponueshëm | disponueshme | gjendja juaj | saldo
      gjendja e re e llogarisë | balanca aktuale | gjendja e mbetur | gjendja në llogari | shuma e disponueshme
      gjendja: | bilanci: | balanca: | balance e disponueshme`,
    limit:
      'limiti | limiti i disponueshëm | limiti i kartës | limit i mbetur | overdrafti | limiti ditor | kufiri | limiti i kreditit',
    fee: 'komision | komisioni | komisione | tarifë | tarifa | provizion | provizioni | taksë | tvsh | kosto',
    aside:
      'borxh | borxhi | detyrimi | kursi | kursi i këmbimit | pagesa minimale | shuma minimale | gjendja e mëparshme | kursime | shuma fillestare | vlera origjinale',
    reference:
      'nr. referencës | referenca | numri i transaksionit | nr. transaksionit | kodi i autorizimit | nr. ref | numri i referencës | nr. i transaksionit | nr. faturës',
    card: 'karta | kartë | kartën | kartës | karta juaj | me kartën | kartë debiti | kartë krediti | karta e debitit | karta e kreditit | kartelë | kartela | kartelën | kartelës | karta nr',
    account:
      'llogaria | llogari | llogarinë | llogarisë | nr. llogarisë | llogaria nr | numri i llogarisë | nga llogaria | në llogarinë | llog. | llogaria rrjedhëse | llogaria e kursimit',
    wallet: 'portofol | portofoli | kuletë',
    party:
      'tregtari | tregtar | përshkrimi | përfituesi | përfitues | dërguesi | urdhëruesi | vendi | vendndodhja | dyqani | arsyeja | qëllimi | qëllimi i pagesës | pika e shitjes | komenti | detaje',
    date: 'data | datë | më datë | ora | në datën | data dhe ora | në orën | data e transaksionit | datën',
    contact:
      'telefononi | kontaktoni | telefon | na kontaktoni | nëse nuk jeni ju | për informacion | në numrin | më shumë në | nëse nuk e keni kryer | për më shumë info | kontakto | call center',
  },
  phrases: {
    summary: `permbledhje e muajit | pasqyra eshte gati | shpenzuat gjithsej | gjithsej shpenzuat`,
    uncharged: `nuk u terhoq nga karta | nuk u terhoq | nuk u tarifua | nuk jeni tarifuar`,
    code: 'kodi i verifikimit | kodi juaj | kodi juaj është | kodi i sigurisë | fjalëkalimi | fjalëkalimi juaj | fjalëkalim një herë | kodi është | kodi për | kodi i aktivizimit | vendosni kodin | kodi i konfirmimit | kod një përdorimësh | kodi otp | kodi juaj eshte | kodi: | fjalekalimi juaj | kodi per pagesen | kodi për pagesën | kodi i pageses | kodi i vërtetimit',
    warning:
      'mos e ndani | mos ndani | mos e jepni | askujt | asnjëherë mos | mos e shpërndani | mos tregoni | kurrë mos | banka nuk kërkon | mos e ndani me askënd | mos e ndani me askend | mos ia tregoni | mos e tregoni',
    declined: `po provonit te paguanit | provuat te paguani | pergjigjuni po | pergjigju po | a jeni ju
      u refuzua | refuzuar | është refuzuar | nuk u krye | nuk u realizua | dështoi | ka dështuar
      e pasuksesshme | i pasuksesshëm | pa sukses
      fonde të pamjaftueshme | mjete të pamjaftueshme | mungesë fondesh | nuk keni mjaftueshëm | nuk u aprovua | gjendje e pamjaftueshme | pin i gabuar
      limiti u tejkalua | nuk mund të | u bllokua transaksioni | nuk ka fonde
      u refuzua transaksioni | transaksioni u refuzua | pagesa u refuzua | nuk u pranua | nuk u autorizua
      gjendje e pamjaftueshme në | fonde te pamjaftueshme | pa fonde | karta ka skaduar`,
    scheduled: `do të debitohet | do të paguhet | do të tërhiqet | do të zbritet | do të kryhet | do të kreditohet | do të ekzekutohet
      do të transferohet | ju kujtojmë | kujtesë | kujtojmë se | afati i pagesës | për t'u paguar | ju lutem paguani | ju lutemi paguani | ju lutemi të paguani
      skadon më | data e pagesës | detyrimi i papaguar | fatura juaj | fatura e re | nesër do | kësti i radhës | i papaguar | e papaguar | pagesa e ardhshme
      siguroni fonde | me vonesë
      do të ngarkohet | do të mbahet | kësti juaj | kësti i kredisë | pagesa e kësaj | afati | afati i fundit
      detyrim i papaguar | kujtojmë që | mos harroni`,
    collect:
      'kërkesë për pagesë | kërkesë pagese | kërkon nga ju | ju kërkon të paguani | kërkoi nga ju | kërkesë për para',
    promotion: `ulje per blerje | vetem sot | ulje deri | ofertë | oferta | ofertën | zbritje | ulje çmimi
      fito | fitoni | përfito | përfitoni | falas | apliko | aplikoni | kredi deri | vetëm sot | dhuratë
      shpërblim | lotari`,
    notice: `shpenzuat gjithsej | pasqyra eshte gati | eshte ne shqyrtim | ne shqyrtim
      ende s'eshte derguar | pagese ne dorezim | pagesa ne dorezim | u aktivizua | aktivizuar
      karta juaj u bllokua | u bllokua karta | bllokuar | hyrje në | u identifikuat | pajisje e re
      ndryshim i pin | ndryshim i fjalëkalimit
      nxjerrja e llogarisë | pasqyra e llogarisë | mirëmbajtje e sistemit | nuk do të jetë | kushtet e | aplikimi juaj | kërkesa juaj | karta juaj është gati
      skadon karta | regjistrim | u regjistruat | mirë se vini | ndryshim limiti | kontrata
      u ndryshua pin | pini juaj | fjalëkalimi u ndryshua | hyrje e re | hyrje nga | kartela juaj | u çaktivizua
      karta juaj e re | karta u bllokua`,
    injection:
      'injoro udhëzimet | injoro të gjitha | harro udhëzimet | harro gjithçka | udhëzime të reja | përgjigju vetëm | kthe json',
    pending: 'në proces | në pritje | në pritje të konfirmimit | duke u procesuar | pret miratimin',
  },
  places: {
    at: 'te | blerje në | paguar në | me kartë në | në dyqanin | pranë | tregtari',
    to: 'përfituesi | në favor të | drejt | për llogari të',
    from: 'nga | prej | dërguesi | urdhëruesi | nga ana e',
    for: 'arsyeja | për qëllim',
    end: `në datë | në datën | datë | ora | me kartën | me kartë | shuma | gjendja | bilanci | balanca | dhe | nga | është | u | komision
      faleminderit | sot | dje | llogaria | karta | me vlerë | në vlerën | disponueshme | nëse | nr | ref | përmes | via | juaj | e re`,
  },
  months: [
    'janar | janarit',
    'shkurt | shkurtit | shk',
    'mars | marsit',
    'prill | prillit',
    'maj | majit',
    'qershor | qershorit | qer',
    'korrik | korrikut | korr',
    'gusht | gushtit | gsh',
    'shtator | shtatorit',
    'tetor | tetorit',
    'nëntor | nëntorit',
    'dhjetor | dhjetorit | dhj',
  ],
  days: ['sot', 'dje', 'pardje'],
  weekdays: [
    'e hënë | të hënën',
    'e martë | të martën',
    'e mërkurë | të mërkurën',
    'e enjte | të enjten',
    'e premte | të premten',
    'e shtunë | të shtunën',
    'e diel | të dielën',
  ],
};

/** Lithuanian. */
export const LITHUANIAN: Language = {
  code: 'lt',
  verbs: [
    ['credit', 'reversal', 5, `atsaukta, pinigai vel | pinigai vel jusu saskaitoje | pinigai grazinti`],
    [
      'debit',
      'debit',
      5,
      'nurašyta | nurašytas | nurašymas | nuskaičiuota | nuskaičiuotas | nuskaičiavimas | nurašėme | nurašyti | debetuota | išskaičiuota',
    ],
    [
      'credit',
      'credit',
      5,
      'įskaityta | įskaitytas | įskaityti | įskaitymas | kredituota | priskaičiuotos palūkanos | išmokėtos palūkanos',
    ],
    [
      'debit',
      'debit',
      4,
      `nuskaiciavome | nuskaitytas nuo | nuskaityta nuo | nuskaitytas | rezervavo jusu korteleje
        iš jūsų sąskaitos | iš jūsų kortelės | jūsų kortele | iš tavo sąskaitos`,
    ],
    [
      'credit',
      'credit',
      4,
      `inesete grynaisiais | inesete | grazino savo dali | sumokejo savo dali | į jūsų sąskaitą
        į jūsų kortelę | į tavo sąskaitą | gavote | jūs gavote | jums pervedė | tau pervedė | atsiuntė tau
        jums atsiuntė | tau atsiuntė | persiuntė tau | tau persiuntė | jums persiuntė | jums išsiuntė`,
    ],
    [
      'debit',
      'debit',
      3,
      `sumokėta | apmokėta | apmokėtas | sumokėjote | sumokėjau | apmokėjote | pirkimas | pirkinys | pirkimas kortele | pirkote | pirkau | nusipirkau
       mokėjimas kortele | atsiskaitymas kortele | atsiskaitymas | atsiskaityta | atsiskaitėte | išleista | išleidote | išleidau | bekontaktis mokėjimas
       kortelės operacija | apmokėjimas | pirkimo operacija | rezervuota | rezervuota suma | rezervacija | įvykdytas mokėjimas | atliktas mokėjimas
       mokėjimas atliktas |  panaudota kortelė
      pirkinio | pirko | kortelės pirkimas | mokėjimas kortele už | atsiskaitėte kortele | sumokėta už
      mokėjimas įvykdytas | sėkmingas mokėjimas | mokėjimas sėkmingas | apmokėta sąskaita | 
      nurašyta už | rezervuotos lėšos | tiesioginio debeto mokėjimas`,
    ],
    [
      'debit',
      'debit',
      2,
      'mokėjimas | mokėjimo nurodymas | tiesioginis debetas | e. sąskaita apmokėta | periodinis mokėjimas | įmoka | prenumerata | autorizacija | paskolos grąžinimas | paskolos įmoka',
    ],
    ['debit', 'debit', 1, 'operacija | operacijos | sandoris'],
    [
      'debit',
      'transfer',
      3,
      'pervedėte | pervesta | pervedžiau | išsiųsta | išsiuntėte | siunčiamas mokėjimas | išeinantis mokėjimas | išsiuntei | pervedei | atliktas pervedimas | išsiunčiau | pervedimas į | išsiųstas mokėjimas | išeinantis | siunčiate | momentinis mokėjimas išsiųstas | pervesta į | siųstas mokėjimas',
    ],
    ['debit', 'transfer', 1, 'pervedimas | pavedimas | momentinis mokėjimas | pervedimai'],
    [
      'debit',
      'cash_withdrawal',
      3,
      'grynųjų išėmimas | grynųjų pinigų išėmimas | išgryninimas | išgryninta | išgryninote | grynųjų paėmimas | išsiėmėte | išimta | išėmimas | pinigų išėmimas | grynųjų išmokėjimas | išsiėmiau | grynieji | grynųjų pinigų išdavimas | pinigų išėmimas bankomate | išėmėte | išgryninimas bankomate | grynųjų operacija | bankomatas išėmimas',
    ],
    [
      'debit',
      'fee',
      2,
      'mokestis už | mėnesinis mokestis | komisinis mokestis | aptarnavimo mokestis | kortelės mokestis | administravimo mokestis | delspinigiai | paslaugų mokestis | metinis mokestis',
    ],
    [
      'credit',
      'credit',
      3,
      'gauta | gautas mokėjimas | gautos lėšos | gavau | įplaukos | įplauka | papildyta | papildymas | papildėte | įnešta | grynųjų įnešimas | įnešimas | įmokėta | gautas | įeinantis mokėjimas | grynųjų įmokėjimas | pajamos | gautas pavedimas | gautos pajamos | gautas atlyginimas | gautas momentinis | papildyta sąskaita | įskaityta suma | pinigai gauti | įnešti | įnešti grynieji | gavote pinigų',
    ],
    [
      'credit',
      'transfer',
      3,
      'atsiunte jums | atsiunte tau | jums atsiunte | tau atsiunte | gautas pervedimas | pervedimas iš | gaunamas mokėjimas | mokėjimas iš | gautas momentinis mokėjimas | įeinantis pervedimas',
    ],
    [
      'credit',
      'salary',
      3,
      'darbo užmokestis | darbo užmokesčio | atlyginimas | alga | pensija | stipendija | išmoka | sodra išmoka | dienpinigiai | avansas už | du už | darbo užmokestis už | atlyginimo | pensijos | vaiko pinigai | ligos išmoka | algos',
    ],
    [
      'credit',
      'refund',
      3,
      'grąžinta | grąžinimas | grąžinti pinigai | pinigų grąžinimas | grąžinome | prekių grąžinimas | grąžinta suma | kreditavimas už grąžintą',
    ],
    [
      'credit',
      'reversal',
      3,
      'atšaukta | atšauktas | atšaukimas | storno | anuliuota | anuliavimas | atšaukta operacija | panaikinta rezervacija | rezervacija panaikinta',
    ],
  ],
  labels: {
    document: `uzsakymas | uzsakymo nr | rezervacija | kvitas`,
    amount: 'suma | suma: | sumos | operacijos suma | mokėjimo suma | už sumą',
    total: 'iš viso | bendra suma',
    balance: `dabar saskaitoje turite | dabar turite | turite | likutis | sąskaitos likutis | disponuojamas likutis | prieinamas likutis | laisvas likutis | galimas likutis | likutis sąskaitoje | turimas likutis | naujas likutis | kortelės likutis | likutį | disponuojama suma | balansas | turima suma | likutis: | disponuojamas | likutis po | likutis po operacijos | sąsk. likutis | liko | liko sąskaitoje | prieinama | galima suma`,
    limit:
      'limitas | kredito limitas | kortelės limitas | likęs limitas | dienos limitas | laisvas limitas | nepanaudotas limitas',
    fee: 'mokestis | komisinis | komisiniai | komisinis mokestis | kaina | mokestis: | komisija',
    aside:
      'taškai | taškų | skola | įsiskolinimas | kursas | valiutos kursas | minimali įmoka | santaupos | pradinis likutis | pradinė suma | ankstesnis likutis',
    reference:
      'operacijos numeris | nuoroda | mokėjimo numeris | dokumento nr | autorizacijos kodas | nr. operacijos | įmokos kodas | unikalus kodas | operacijos nr',
    card: 'kortelė | kortelės | kortelėje | mokėjimo kortelė | debeto kortelė | kredito kortelė | kortelės nr',
    account:
      'sąskaita | sąskaitos | sąskaitoje | iš sąskaitos | į sąskaitą | sąskaitos nr | sąskaitos numeris | sąsk. | taupomoji sąskaita | indėlis',
    wallet: 'piniginė | piniginės',
    party:
      'gavėjas | mokėtojas | prekybininkas | parduotuvė | paskirtis | mokėjimo paskirtis | aprašymas | vieta | siuntėjas | operacijos vieta | bankomatas | pardavėjas | pavadinimas | gavėjo pavadinimas',
    date: 'data | laikas | operacijos data | dieną | data ir laikas | terminas',
    contact:
      'skambinkite | tel. | telefonu | telefonas | susisiekite | jei tai ne jūs | jei neatlikote | daugiau informacijos | kreipkitės | klientų aptarnavimas | daugiau',
  },
  phrases: {
    summary: `menesio suvestine | suvestine: | is viso isleidote | isleidote is viso | islaidu suvestine`,
    uncharged: `nebus nuskaičiuoti | nebus nuskaityti | nebus nuskaičiuota | nebuvo nuskaityta | nebuvo nuskaitytas | nenuskaityta | pinigai nebuvo nuskaityti`,
    code: 'patvirtinimo kodas | vienkartinis kodas | vienkartinis slaptažodis | saugos kodas | jūsų kodas | kodas: | prisijungimo kodas | sms kodas | aktyvavimo kodas | įveskite kodą | slaptažodis: | laikinas slaptažodis | kontrolinis kodas | kodas | kodas mokėjimui | patvirtinkite kodu | smart kodas | pirkimo patvirtinimo | slaptažodis | mokėjimo patvirtinimo kodas',
    warning:
      'niekam neatskleiskite | neatskleiskite | niekam nesakykite | nesidalinkite | niekam neduokite | niekada neprašo | nedalinkite | niekam nesakyk | neatskleiskite niekam | niekam nerodykite | niekam jo | nesidalinkite juo',
    declined: `atmesta | atmestas | atmestas mokėjimas | nepavyko | nesėkmingas | nesėkminga | nepakanka lėšų | nepakankamas likutis | trūksta lėšų | neįvykdyta | neįvykdytas
      negalima | atsisakyta | operacija atmesta | viršytas limitas | neteisingas pin | neatlikta | neatliktas | nebuvo įvykdyt* | nebuvo atlikt* | lėšų trūkumas | bandymas atsiskaityti
      mokėjimas atmestas | mokėjimas nepavyko | pirkimas atmestas | nepakankamai lėšų | nepakanka pinigų
      kortelės galiojimas | viršijote | viršytas | neteisingas | atmetėme | nepavyko atlikti`,
    scheduled: `bus nurašyta | bus nurašytas | bus nuskaičiuota | bus nuskaičiuotas | bus įvykdytas | bus atliktas | bus įskaityta | bus apmokėta | nuskaičiuosime | nurašysime
      mokėjimo terminas | apmokėti iki | sumokėkite | apmokėkite | sumokėti iki | primename | priminimas | mokėtina suma | mokėtina | artėjantis mokėjimas | suplanuotas
      suplanuota | pradelst* | vėluojate | rytoj bus | sąskaita faktūra | nauja sąskaita už | e. sąskaita už | gauta e. sąskaita | kita įmoka | pasirūpinkite
      bus nuskaityta | bus nurašyt* | bus nuskaičiuot* | bus nuskaityt* | nuskaitysime | įmoka bus
      paskolos įmoka iki | artėja mokėjimo | sumokėkite iki | nepamirškite | užtikrinkite | papildykite sąskaitą
      mokėjimas bus | terminas iki`,
    collect:
      'mokėjimo prašymas | prašo sumokėti | prašo pervesti | prašo jūsų | mokėjimo užklausa | prašymas sumokėti | paprašė pervesti | prašo jūsų sumokėti | prašo pinigų | paprašė sumokėti | paprašė pinigų | pinigų prašymas',
    promotion:
      'vartojimo kreditas iki | metinės palūkanos | palūkanos nuo | pasiūlymas | nuolaida | nuolaidos | akcija | laimėkite | nemokamai | paskola iki | pasinaudokite | dovana | loterija | nepraleiskite | pasiūlymą | laimėk | tik dabar | paskola nuo | grąžinsime | pinigų grąžinimas iki | iki 50% | specialus | išbandykite | gaukite | gauk | rinkitės | laimėti | žaidimas',
    notice: `suvestine | suvestine: | isleidote | tikrinamas | tikrinama | dar neissiustas | dar neissiusta
      prisijungimas prie | prisijungėte | naujas įrenginys | kortelė aktyvuota | aktyvuota | užblokuota
      kortelė užblokuota | pin keitimas | pakeistas pin | slaptažodis pakeistas
      sąskaitos išrašas | išrašas | techniniai darbai | sistemos atnaujinimas | limitas pakeistas | sąlygų pakeitimai | sutartis | paraiška | prašymas gautas | baigiasi galiojimas
      registracija | kortelė paruošta | kortelė išsiųsta | sveiki atvykę | atnaujinkite duomenis
      prisijungta | prisijungimas iš | naujas prisijungimas | pin kodas pakeistas | jūsų kortelė | nauja kortelė
      kortelė pakeliui | užblokavome | pakeitėte`,
    injection:
      'ignoruok ankstesnius | ignoruok visus | pamiršk ankstesnius | pamiršk viską | naujos instrukcijos | atsakyk tik | grąžink json',
    pending: 'laukia patvirtinimo | apdorojamas | laukiama patvirtinimo | laukia pasirašymo',
  },
  places: {
    at: `parduotuvėje | elektroninėje parduotuvėje | el. parduotuvėje | kavinėje | restorane | vaistinėje | degalinėje | prekybos centre
      kioske | kepykloje | bare | vieta | prekybos vietoje | pardavėjas`,
    to: 'gavėjas | gavėjui',
    from: 'mokėtojas | siuntėjas | nuo | iš | mokėjimas iš | pervedimas iš',
    for: 'mokestis už | paskirtis',
    end: 'kort | suma | likutis | kortele | data | laikas | ir | į | iš | sėkmingai | sąskaita | sąskaitos | ačiū | jei | mokestis | paskirtis | šiandien | vakar | prieinamas | nr | disponuojamas',
  },
  months: [
    'sausio | sausis | saus',
    'vasario | vasaris',
    'kovo | kovas',
    'balandžio | balandis',
    'gegužės | gegužė | geg',
    'birželio | birželis | birž',
    'liepos | liepa | liep',
    'rugpjūčio | rugpjūtis | rugp',
    'rugsėjo | rugsėjis | rugs',
    'spalio | spalis | spal',
    'lapkričio | lapkritis | lapkr',
    'gruodžio | gruodis | gruod',
  ],
  days: ['šiandien', 'vakar', 'užvakar'],
  weekdays: [
    'pirmadienis | pirmadienį',
    'antradienis | antradienį',
    'trečiadienis | trečiadienį',
    'ketvirtadienis | ketvirtadienį',
    'penktadienis | penktadienį',
    'šeštadienis | šeštadienį',
    'sekmadienis | sekmadienį',
  ],
};

/** Latvian. */
export const LATVIAN: Language = {
  code: 'lv',
  verbs: [
    [
      'credit',
      'reversal',
      5,
      `atcelta, un nauda atgriezta | nauda atgriezta jusu konta | nauda atgriezta | summa atgriezta`,
    ],
    ['credit', 'refund', 5, `atmaksajis jums | atmaksaja jums | prece sanemta atpakal`],
    [
      'debit',
      'debit',
      5,
      'debetēts | debetēta | norakstīts | norakstīta | norakstīti | norakstīšana | ieturēts | ieturēta | ieturēti | noņemts | noņemta | debetēšana | atskaitīts',
    ],
    [
      'credit',
      'credit',
      5,
      'kreditēts | kreditēta | kreditēšana | ieskaitīts | ieskaitīta | ieskaitīti | ieskaitījums | izmaksāti procenti | aprēķināti procenti',
    ],
    [
      'debit',
      'debit',
      4,
      `e-rekins apmaksats | rekins apmaksats | rezervejusi | ir rezervejis | kart rezervets | no jūsu konta
        no jūsu kartes | ar jūsu karti | no tava konta`,
    ],
    [
      'credit',
      'credit',
      4,
      `ienakusi | ienakusas | ienakusa | iemaksajat bankomata | iemaksajat | iemaksats | atmaksajis jums
        atmaksaja jums | atdeva savu dalu | jūsu kontā | uz jūsu kontu | jūs saņēmāt | tavā kontā | tu saņēmi
        jums nosūtīja | tev nosūtīja | jums pārskaitīja | tev pārskaitīja | nosūtīja jums | pārskaitīja jums
        nosūtīja tev | jūsu kontā ieskaitīts`,
    ],
    [
      'debit',
      'debit',
      3,
      `pirkums | pirkumu | pirkuma | pirkums ar karti | maksājums ar karti | maksājums izpildīts | samaksāts | samaksāta | apmaksāts | apmaksāta | samaksājāt | samaksāju
       iztērēts | iztērējāt | iztērēju | nopirku | iegāde | norēķins ar karti | norēķins | kartes darījums | veikts pirkums | veikts maksājums | rezervēts | rezervēta
       rezervācija | rezervēta summa | bezkontakta maksājums | veicāt pirkumu | veicāt maksājumu | izejošais maksājums | aizdevuma maksājums | izdevumi
      kartes maksājums | maksājums veikts | tiešsaistes pirkums |  iepirkāties`,
    ],
    [
      'debit',
      'debit',
      2,
      'maksājums | maksājuma | maksājumu | automātiskais maksājums | regulārais maksājums | maksājuma uzdevums | tiešais debets | abonements | autorizācija | kredīta maksājums',
    ],
    ['debit', 'debit', 1, 'ir veikts | ir veikta | darījums | darījuma | darījumu | operācija | transakcija'],
    [
      'debit',
      'transfer',
      3,
      'tu nosutiji | nosutiji | jus nosutijat | pārskaitīts | pārskaitīta | pārskaitījāt | nosūtīts | nosūtīta | nosūtījāt | nosūtīju | pārskaitīju | izejošais pārskaitījums | izejošs maksājums | nosūtīts maksājums | izejošais',
    ],
    ['debit', 'transfer', 1, 'pārskaitījums | pārskaitījuma | pārvedums | zibmaksājums'],
    [
      'debit',
      'cash_withdrawal',
      3,
      'skaidras naudas izņemšana | naudas izņemšana | izņemšana | izņemts | izņēmāt | izņemta skaidra nauda | skaidras naudas izmaksa | izņēmu | skaidra nauda | skaidras naudas saņemšana | naudas izņemšana bankomātā | izņemta nauda | bankomāts izņemšana | izmaksāta skaidra nauda',
    ],
    [
      'debit',
      'fee',
      2,
      'komisijas maksa par | maksa par | mēneša maksa | kartes maksa | apkalpošanas maksa | līgumsods | nokavējuma procenti | konta apkalpošana | gada maksa | karšu komisija | kartes komisija | abonēšanas maksa | komplekta maksa | komisija ieturēta | pakalpojumu maksa | mēneša komisija',
    ],
    [
      'credit',
      'credit',
      3,
      'saņemts | saņemta | saņemti | saņēmāt | saņēmu | ienākošais | ienākošais maksājums | saņemts maksājums | papildināts | papildināta | papildināšana | iemaksa | iemaksāts | skaidras naudas iemaksa | ienākums | iemaksāta | ieskaitīts | ieskaitīta | ieskaitīti | ieskaitīšana | kontā saņemts | saņemta nauda | konts papildināts | pienākusi nauda',
    ],
    [
      'credit',
      'transfer',
      3,
      'atsutija | tev atsutija | jums atsutija | ienākošais pārskaitījums | saņemts pārskaitījums | pārskaitījums no | maksājums no | ienākošs maksājums | saņemts zibmaksājums',
    ],
    [
      'credit',
      'salary',
      3,
      'darba alga | alga | algas | pensija | stipendija | pabalsts | darba samaksa | algas avanss | algu | alga par | darba algas | algas izmaksa | pensijas | vecuma pensija | ģimenes valsts pabalsts | avanss',
    ],
    [
      'credit',
      'refund',
      3,
      'atmaksa | esam atmaksājuši | atmaksājām | atmaksāts | atmaksāta | atgriezts | atgriezta | atgriešana | naudas atmaksa | atgriezta nauda | preču atgriešana | naudas atgriešana | atlīdzība',
    ],
    [
      'credit',
      'reversal',
      3,
      'atcelts darījums | atcelts | atcelta | atcelšana | anulēts | anulēta | anulēšana | storno | rezervācija atcelta | stornēts',
    ],
  ],
  labels: {
    document: `pasutijums | pasutijuma nr | rezervacija | kvits`,
    amount: 'summa | summu | summa: | par summu | darījuma summa | maksājuma summa | apmērā',
    total: 'kopsumma | kopējā summa | pavisam',
    balance: `tagad jums ir | jums tagad ir | tagad ir | no tiem pieejami | pieejami | atlikums | konta atlikums | pieejamais atlikums
      pieejamie līdzekļi | pieejams | pieejamā summa | jaunais atlikums | atlikums kontā | kartes atlikums
      pašreizējais atlikums | bilance | pieejamais | atlikums: | pieejamais atlikums kontā | konta bilance
      pieejams kontā | konta atlikums: | brīvie līdzekļi | atlikums pēc`,
    limit: 'limits: | kredītlimits | kartes limits | pieejamais limits | dienas limits | atlikušais limits',
    fee: 'komisija | komisijas maksa | komisijas | maksa | pvn | nodoklis',
    aside:
      'punkti | parāds | parāda | kurss | valūtas kurss | minimālais maksājums | sākotnējā summa | iepriekšējais atlikums | uzkrājums | uzkrājumi',
    reference:
      'atsauce | darījuma numurs | dokumenta nr | maksājuma numurs | autorizācijas kods | references numurs | unikālais numurs | darījuma nr | rēķina nr',
    card: 'karte | karti | kartes | kartei | maksājumu karte | debetkarte | debetkarti | kredītkarte | kredītkarti | kartes nr | ar karti | maksājumu karti',
    account:
      'konts | konta | kontu | kontam | no konta | uz kontu | konta nr | konta numurs | norēķinu konts | norēķinu konta | krājkonts | noguldījums',
    wallet: 'maciņš | maciņa | digitālais maks',
    party:
      'saņēmējs | maksātājs | tirgotājs | veikals | mērķis | maksājuma mērķis | apraksts | vieta | nosūtītājs | darījuma vieta | bankomāts | nosaukums | saņēmēja vārds | informācija saņēmējam',
    date: 'datums | laiks | datums: | darījuma datums | plkst | datums un laiks | termiņš',
    contact:
      'zvaniet | tālr. | tālrunis | pa tālruni | sazinieties | ja tas nebijāt jūs | ja neveicāt | vairāk informācijas | klientu apkalpošana | zvani | vairāk',
  },
  phrases: {
    summary: `menesa kopsavilkums | kopsavilkums: | kopa iztereti | jus iztereja kopa | terini kopa`,
    uncharged: `netika ietureta | netika ieturets | nav ietureta | netika nonemta | nauda nav nonemta`,
    code: 'apstiprinājuma kods | vienreizējais kods | vienreizējā parole | drošības kods | jūsu kods | kods: | pieejas kods | aktivizācijas kods | ievadiet kodu | parole: | pagaidu parole | sms kods | kontrolkods | kods | kods maksājumam | maksājuma apstiprināšanai | apstiprināšanas kods | drošības kods: | vienreizējs kods | smart kods',
    warning:
      'nevienam neizpaudiet | neizpaudiet | nevienam nesakiet | nedalieties | nevienam nedodiet | nekad neprasa | neatklājiet',
    declined: `noraidīts | noraidīta | noraidīts maksājums | neizdevās | neveiksmīgs | neveiksmīga | nepietiek līdzekļu | nepietiekams atlikums | nepietiekami līdzekļi | nav izpildīts
      nav izdevies | atteikts | atteikta | pārsniegts limits | nepareizs pin | netika izpildīts | neizpildīts | nav apstiprināts | nevar izpildīt | nepietiek naudas
      maksājums noraidīts | darījums noraidīts | pirkums noraidīts | nepietiekams | nav pietiekami | nepietiek
      noraidījām | kartei beidzies | maksājums neizdevās | darījums neizdevās | pārsniegts`,
    scheduled: `tiks norakstīts | tiks norakstīta | tiks ieturēts | tiks ieturēta | tiks debetēts | tiks izpildīts | tiks veikts | tiks ieskaitīts | tiks ieskaitīta | ieturēsim
      apmaksas termiņš | samaksas termiņš | jāsamaksā | jāmaksā | lūdzu samaksājiet | lūdzam samaksāt | lūdzam apmaksāt | apmaksājiet | samaksājiet līdz | atgādinām
      atgādinājums | kavēts | kavēta | plānots maksājums | plānotais maksājums | rīt tiks | rēķins par | jauns rēķins | nākamais maksājums | nodrošiniet | e-rēķins
      tiks debetēt* | tiks ieturēt* | tiks norakstīt* | kredīta maksājums jāveic | maksājums jāveic
      neaizmirstiet | papildiniet kontu | jūsu rēķins | rēķins jāapmaksā | samaksas datums | maksājuma datums
      nodrošiniet līdzekļus`,
    collect:
      'maksājuma pieprasījums | pieprasa maksājumu | lūdz jūs samaksāt | naudas pieprasījums | lūdz pārskaitīt | pieprasīja naudu | lūdz samaksāt | lūdz jums samaksāt | pieprasa no jums | naudas pieprasījums no',
    promotion: `izmantojiet tos nakamaja pirkuma | nakamaja pirkuma | piedāvājums | piedāvājumu
      atlaide | atlaides | akcija | laimējiet | laimē | bez maksas | aizdevums līdz | izmantojiet | dāvana
      loterija | tikai tagad | piesakieties | nenokavē`,
    notice: `ir mainits uz | limits ir mainits uz | limits mainits | limits interneta mainits | limits ir mainits | maksajumu limits
      tiek parbaudits | tiek parbaudita | vel nav nosutits | kopsavilkums | kartej sakrati | sakrati
      pieslēgšanās | jauna ierīce | karte aktivizēta | aktivizēta | aktivizēts | bloķēta | karte bloķēta
      pin maiņa | nomainīts pin | parole nomainīta | konta izraksts | konta pārskats
      tehniskie darbi | sistēmas uzlabojumi | limits mainīts | limita maiņa | noteikumu izmaiņas | līgums | pieteikums | beidzas derīguma | reģistrācija | karte ir gatava | karte nosūtīta
      jauna pieslēgšanās | pieslēgšanās no | parole mainīta | pin kods mainīts | jūsu karte | jauna karte
      karte ceļā | bloķējām | nomainīta`,
    injection:
      'ignorē iepriekšējās | ignorē visas | aizmirsti visu | aizmirsti iepriekšējās | jaunas instrukcijas | atbildi tikai | atgriez json',
    pending: 'tiek apstrādāts | gaida apstiprinājumu | apstrādē | gaida izpildi | gaida parakstu',
  },
  places: {
    at: `uzņēmumā | veikalā | interneta veikalā | lielveikalā | kafejnīcā | restorānā | aptiekā | degvielas uzpildes stacijā | kioskā
      ceptuvē | bārā | vieta | tirgotājs`,
    to: 'uzņēmumam | veikalam | saņēmējs | saņēmējam | maksājums uz',
    from: 'maksātājs | nosūtītājs | no | maksājums no | pārskaitījums no',
    for: 'mērķis',
    end: 'summa | atlikums | pieejams | pieejamais | karte | karti | datums | laiks | un | plkst | paldies | konts | konta | šodien | vakar | ja | komisija | mērķis | veiksmīgi | kartes | nr',
  },
  months: [
    'janvāris | janvārī | janvāra',
    'februāris | februārī | februāra',
    'marts | martā',
    'aprīlis | aprīlī | aprīļa',
    'maijs | maijā',
    'jūnijs | jūnijā',
    'jūlijs | jūlijā',
    'augusts | augustā',
    'septembris | septembrī | septembra',
    'oktobris | oktobrī | oktobra',
    'novembris | novembrī | novembra',
    'decembris | decembrī | decembra',
  ],
  days: ['šodien', 'vakar', 'aizvakar'],
  weekdays: [
    'pirmdiena | pirmdien',
    'otrdiena | otrdien',
    'trešdiena | trešdien',
    'ceturtdiena | ceturtdien',
    'piektdiena | piektdien',
    'sestdiena | sestdien',
    'svētdiena | svētdien',
  ],
};

/** Estonian. */
export const ESTONIAN: Language = {
  code: 'et',
  verbs: [
    [
      'debit',
      'debit',
      5,
      'debiteeritud | debiteeriti | debiteerimine | maha arvatud | maha arvati | mahakandmine | kinni peetud | kinni peeti | maha võetud | võeti maha',
    ],
    [
      'credit',
      'credit',
      5,
      'krediteeritud | krediteeriti | krediteerimine | laekus | laekunud | laekumine | intressimakse laekus | makstud intress',
    ],
    [
      'debit',
      'debit',
      4,
      `e-arve tasutud | arve tasutud | broneeris sinu kaardil | broneeris kaardil | broneeriti kaardil
        teie kontolt | teie kaardilt | sinu kontolt | teie kaardiga | sinu kaardiga | sinu kaardilt`,
    ],
    [
      'credit',
      'credit',
      4,
      `panid sularahaautomaati | panid sularaha | see on nuud sinu kontol | kaardilt rahakotti
        rahakotti lisatud | on rahakotti lisatud | kontole tuli | maksis oma osa | maksis tagasi
        teie kontole | sinu kontole | teie kaardile | saite makse | said makse | saatis sulle | saatis teile
        kandis sulle | saatis sulle raha | saatis teile raha | kandis teile | sulle laekus | teile laekus
        te saite`,
    ],
    [
      'debit',
      'debit',
      3,
      `ostsite | ostsin | ostsid | kaardimakse | makstud | maksite | maksin | maksid | tasutud | tasusite | tasusin | ostu sooritasite | kulutasite | kulutasin | kulutasid
       kaardiost | ost kaardiga | kaarditehing | viipemakse | internetiost | sooritatud ost | sooritatud makse | broneeritud | broneering | broneeritud summa | makse teostatud
       väljaminev makse | väljaminek | ostutehing |  tasumine
      ost | ostu | ostud | kaardi kasutamine | kaarditehing: | kaardimakse: | makse kaardiga | ostu eest
      makse sooritatud | makse õnnestus | tasutud arve | arve tasutud | makse tehtud | kaardiga tasutud
      broneering kaardil | lepinguline makse`,
    ],
    [
      'debit',
      'debit',
      2,
      'makse | makset | maksekorraldus | otsekorraldus | püsikorraldus | püsimakse | püsitellimus | e-arve püsimakse | autoriseerimine | laenumakse',
    ],
    ['debit', 'debit', 1, 'on tehtud | tehing | tehingu | tehingut | kontoliikumine'],
    [
      'debit',
      'transfer',
      3,
      'saatsite | saatsin | saatsid | kandsite | kandsin | üle kantud | ülekantud | väljaminev ülekanne | saadetud | kanti üle | saadetud makse | väljaminev',
    ],
    ['debit', 'transfer', 1, 'ülekanne | ülekande | ülekannet | välkmakse'],
    [
      'debit',
      'cash_withdrawal',
      3,
      'sularaha väljavõtmine | sularaha väljavõtt | sularahaväljamakse | väljavõtmine | võtsite välja | sularaha väljamakse | võtsin välja | sularaha võtmine | raha väljavõtmine | sularaha | sularahaautomaat | sularaha väljavõte | raha väljavõtt | väljavõte sularaha | atm väljavõte',
    ],
    [
      'debit',
      'fee',
      2,
      'teenustasu eest | kuutasu | kaardi kuutasu | hooldustasu | viivis | aastatasu | konto haldustasu | kuumakse | intressikulu | kaardi kuutasu: | haldustasu | teenuspaketi tasu | kaardi tasu | aastane tasu | intress võlgnevuselt',
    ],
    [
      'credit',
      'credit',
      3,
      'saadud | saite | saabunud | saabus | sissemakse | sularaha sissemakse | sissetulev makse | sissetulev | laeti | laekumised | sain raha | konto täiendamine | laadimine | sissetulek | saadud makse | laekumine kontole | makse laekus | laekus kontole | raha laekus | laekus teie | kontole laekus | sissemakse kontole',
    ],
    [
      'credit',
      'transfer',
      3,
      'sissetulev ülekanne | saadud ülekanne | laekunud makse | laekus makse | ülekanne kontolt | saabunud makse',
    ],
    [
      'credit',
      'salary',
      3,
      'töötasu | palk | palga | pension | vanaduspension | stipendium | toetus | lastetoetus | palgapäev | peretoetus | ettemaks palgast | palk: | töötasu laekus | palga laekumine | pensioni | vanemahüvitis | sotsiaaltoetus',
    ],
    [
      'credit',
      'refund',
      3,
      'tagastus | tagastatud | tagastamine | tagasimakse | tagasi makstud | raha tagastamine | hüvitis | ostu tagastus | tagastati',
    ],
    [
      'credit',
      'reversal',
      3,
      'tühistatud tehing | tühistatud | tühistamine | storno | tühistati | broneering tühistatud | tühistatud makse | annulleeritud',
    ],
    ['debit', 'debit', 3, `sai teilt | sai sinult`],
  ],
  labels: {
    document: `tellimus | tellimuse nr | broneering | kviitung`,
    amount: 'summa | summas | summa: | tehingu summa | makse summa | summat | väärtuses',
    total: 'kokku | kogusumma | summa kokku',
    balance: `nuud on sul | sul on nuud | teil on nuud | jääk | saldo | konto jääk | vaba jääk | kontojääk | kasutatav jääk | vabad vahendid | uus jääk | jääk kontol | vaba raha | kaardi jääk | kontoseis | konto saldo | vaba jääk: | jääk: | saldo: | kasutatav saldo | vaba saldo | kontol vaba | konto vaba jääk | alles jäi`,
    limit:
      'limiit | krediidilimiit | kaardi limiit | vaba limiit | päevalimiit | kasutatav limiit | limiidi jääk',
    fee: 'teenustasu | tasu | komisjonitasu | vahendustasu | käibemaks | tasu:',
    aside: `broneeringud | punkte | boonuspunktid | võlg | võlgnevus | kurss | vahetuskurss | miinimummakse
      säästud | algsumma | eelmine jääk | kogumine`,
    reference:
      'viitenumber | viide | tehingu number | arhiivitunnus | makse number | autoriseerimiskood | tehingu id | dokumendi nr | arve nr',
    card: 'kaart | kaardi | kaardiga | kaardilt | kaardile | pangakaart | pangakaardiga | deebetkaart | deebetkaardiga | krediitkaart | krediitkaardiga | kaardi nr',
    account:
      'konto | kontolt | kontole | kontol | arvelduskonto | konto nr | konto number | hoius | säästukonto | arvelduskontole | arvelduskontolt',
    wallet: 'rahakott | rahakoti',
    party:
      'saaja | maksja | kaupmees | kauplus | selgitus | kirjeldus | koht | asukoht | saatja | saaja nimi | maksja nimi | müüja | tehingu koht',
    date: 'kuupäev | kuupäev: | tehingu kuupäev | tähtaeg | kuupäeval | kellaaeg',
    contact:
      'helistage | telefon | tel. | helistage numbril | kui te ei | kui see ei olnud teie | lisainfo | klienditugi | võtke ühendust | kui sa ei | helista',
  },
  phrases: {
    summary: `kuukokkuvote | kokkuvote: | kulutasid kokku | kulutasite kokku | kulud kokku`,
    uncharged: `jai votmata | kaarti ei debiteeritud | ei debiteeritud | raha ei voetud`,
    code: 'kinnituskood | ühekordne kood | ühekordne parool | turvakood | teie kood | sinu kood | kood: | kontrollkood | aktiveerimiskood | sisestage kood | parool: | sisselogimiskood | ajutine parool | kood | kood maksmiseks | makse kinnitamiseks | kinnita koodiga | pin kood | salasõna',
    warning:
      'ärge jagage | ära jaga | ärge avaldage | kellelegi | ärge öelge | ära avalda | pank ei küsi kunagi',
    declined: `tagasi lükatud | lükati tagasi | ebaõnnestus | ebaõnnestunud | nurjus | pole piisavalt | ei ole piisavalt | ebapiisav saldo | vahendeid ei piisa | keelduti
      ei õnnestunud | limiit ületatud | vale pin | ei kinnitatud | makset ei teostatud | tehingut ei teostatud | keelatud tehing | raha ei ole piisavalt
      makse ebaõnnestus | tehing ebaõnnestus | makse lükati tagasi | tehing lükati tagasi | ebapiisav
      kaart on aegunud | limiit on ületatud | tehing tagasi lükatud | makse tagasi lükatud | kontol pole piisavalt`,
    scheduled: `debiteeritakse | võetakse kontolt | võetakse maha | kantakse üle | makstakse homme | tasuda enne | maksetähtaeg | maksetähtpäev | tasuge | palun tasuge | palume tasuda
      meeldetuletus | tuletame meelde | tasumise tähtaeg | võlgnevuse | tasumata | homme debiteeritakse | järgmine makse | plaanitud makse | arve summas | uus arve | e-arve
      ettevalmistatud makse | tasuda tuleb | krediteeritakse | maksmata | tähtaeg on
      laenumakse tähtaeg | laenumakse kuupäev | makstakse kontolt | arvestatakse maha | läheb maksmisele
      maksetähtaeg on | palun tasu | tasu arve | ära unusta | ärge unustage | tagage | homme makstakse
      tähtaeg`,
    collect:
      'maksetaotlus | küsib raha | palub tasuda | maksenõue | palub sul | küsis raha | makse taotlus | maksepalve | palub maksta | küsib sinult | küsib teilt | maksepalve: | palub teil',
    promotion:
      'pakkumine | pakkumise | allahindlus | soodustus | võida | tasuta | laen kuni | kampaania | kingitus | loosimine | soodsalt | ära maga maha | vormista | ainult täna',
    notice: `kokkuvote: | kulutasite kokku | on ulevaatamisel | ulevaatamisel | kontrollimisel
      laheb teele parast | sisselogimine | logisite sisse | uus seade | kaart on aktiveeritud | aktiveeritud
      blokeeritud | kaart on suletud | pin muutus | pin-koodi muutmine | parool muudeti
      konto väljavõte | kontoväljavõte | hooldustööd | tehnilised tööd | limiit muudeti | limiidi muutmine | tingimuste muutmine | leping | taotlus | aegub | registreerimine
      kaart on valmis | kaart saadeti | tere tulemast
      uus sisselogimine | sisse logitud | parool muudetud | pin-kood muudetud | teie kaart on | sinu kaart on
      uus kaart | kaart on teel | blokeerisime | muutsite`,
    injection:
      'ignoreeri eelnevaid | ignoreeri kõiki | unusta kõik | unusta eelnevad | uued juhised | vasta ainult | tagasta json',
    pending: 'töötlemisel | ootab kinnitust | kinnitamise ootel',
  },
  places: {
    at: `kohas | poes | e-poes | kaupmees | koht | asukoht | kaupluses | kohvikus | restoranis | apteegis | tanklas | kioskis | baaris
      supermarketis | pagariäris`,
    to: 'saajale | saaja | saajale',
    from: 'maksja | saatja | saatjalt | kasutajalt | isikult | tööandjalt',
    for: 'eest | selgitus',
    end: 'summa | summas | jääk | saldo | vaba | kaart | kaardiga | kuupäev | kell | ja | konto | kontolt | selgitus | täna | eile | kui | teenustasu | õnnestus | aitäh | viitenumber | kontole',
  },
  after: {
    at: 'kaupluses | poes | juures',
    to: 'kontole',
    from: 'poolt | kontolt',
    for: 'eest | jaoks',
  },
  months: [
    'jaanuar | jaanuaril | jaan',
    'veebruar | veebruaril | veebr',
    'märts | märtsil',
    'aprill | aprillil',
    'mai',
    'juuni | juunil',
    'juuli | juulil',
    'august | augustil',
    'september | septembril',
    'oktoober | oktoobril',
    'november | novembril',
    'detsember | detsembril | dets',
  ],
  days: ['täna', 'eile', 'üleeile'],
  weekdays: [
    'esmaspäev | esmaspäeval',
    'teisipäev | teisipäeval',
    'kolmapäev | kolmapäeval',
    'neljapäev | neljapäeval',
    'reede | reedel',
    'laupäev | laupäeval',
    'pühapäev | pühapäeval',
  ],
};
