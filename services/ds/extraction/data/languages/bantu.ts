import type { Language } from '../../words/language.ts';

/** Chichewa: Airtel Money and TNM Mpamba, National Bank, FDH and NBS of Malawi. */
export const CHICHEWA: Language = {
  code: 'ny',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `zachotsedwa | yachotsedwa | zachotsedwa mu akaunti yanu
      yachotsedwa mu akaunti yanu | zinachotsedwa | inachotsedwa | zadulidwa | yadulidwa
      zatengedwa mu akaunti yanu | yatengedwa mu akaunti yanu`,
    ],
    [
      'debit',
      'debit',
      4,
      `kuchokera mu akaunti yanu | kuchoka mu akaunti yanu
      zatuluka mu akaunti yanu | yatuluka mu akaunti yanu`,
    ],
    [
      'debit',
      'debit',
      3,
      `mwalipira | munalipira | mwalipirira | walipira | ndalipira | ndinalipira
      zalipidwa | yalipidwa | zinalipidwa | mwagula | munagula | wagula | ndagula | ndinagula
      zagulidwa | yagulidwa | mwawononga | ndawononga | ndinawononga | mwabweza ngongole
      munabweza ngongole | ndabweza ngongole`,
    ],
    ['debit', 'debit', 2, 'kulipira | kugula | malipiro'],
    [
      'debit',
      'transfer',
      3,
      `mwatumiza | munatumiza | mwatumizira | munatumizira | watumiza | ndatumiza
      ndinatumiza | ndatumizira | ndinatumizira | zatumizidwa | yatumizidwa | zinatumizidwa
      mwasamutsa | munasamutsa | ndasamutsa | zasamutsidwa | yasamutsidwa`,
    ],
    ['debit', 'transfer', 2, 'kutumiza ndalama | kusamutsa ndalama'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `mwatapa | munatapa | ndatapa | ndinatapa | mwatulutsa | munatulutsa
      mwatulutsa ndalama | ndatulutsa | mwachotsa | munachotsa | mwachotsa ndalama | ndachotsa
      ndinachotsa | zatapidwa | yatapidwa`,
    ],
    ['debit', 'cash_withdrawal', 2, 'kutapa ndalama | kutulutsa ndalama | kuchotsa ndalama'],
    ['debit', 'fee', 3, 'mwalipitsidwa | munalipitsidwa'],
    [
      'credit',
      'credit',
      5,
      `zaikidwa mu akaunti yanu | yaikidwa mu akaunti yanu
      zayikidwa mu akaunti yanu | yayikidwa mu akaunti yanu | zalowa mu akaunti yanu
      yalowa mu akaunti yanu`,
    ],
    [
      'credit',
      'credit',
      4,
      `mwalandira | munalandira | mwalandira ndalama | walandira | ndalandira
      ndinalandira | mwatumiziridwa | munatumiziridwa | akutumizirani | wakutumizirani
      anakutumizirani | wanditumizira | anditumizira | ananditumizira`,
    ],
    [
      'credit',
      'credit',
      3,
      `zaikidwa | yaikidwa | zayikidwa | yayikidwa | zalowa | yalowa
      zalandiridwa | yalandiridwa | mwaika | munaika | mwayika | munayika | mwaika ndalama | ndaika`,
    ],
    ['credit', 'credit', 2, 'kulandira ndalama | kuika ndalama | kuyika ndalama'],
    [
      'credit',
      'refund',
      3,
      `zabwezedwa | yabwezedwa | zinabwezedwa | zabwezeredwa | yabwezeredwa
      mwabwezeredwa | munabwezeredwa | takubwezerani | akubwezerani`,
    ],
    ['credit', 'reversal', 3, 'zathetsedwa | yathetsedwa | yafafanizidwa'],
    ['credit', 'salary', 3, 'malipiro a mwezi | malipiro anu a mwezi | malipiro a pamwezi | salale'],
  ],
  labels: {
    amount: 'ndalama zokwana | zokwana | yokwana | kuchuluka kwa ndalama | ndalama',
    total: 'ndalama zonse | zonse pamodzi | zonse pamodzi ndi | chiwonkhetso | chiwonkhetso cha ndalama',
    balance: `ndalama zomwe zatsala | ndalama zatsala | ndalama zotsala | ndalama zotsala ndi | zatsala
      zatsala ndi | yatsala | mwatsala ndi | mwatsala nazo | ndalama zanu | ndalama zanu ndi
      ndalama zanu tsopano | ndalama zanu tsopano ndi | ndalama zanu zatsala ndi | balansi
      balansi yanu | balansi yatsopano | balansi yanu ndi | balansi yanu tsopano ndi
      muli ndi ndalama | ndalama zomwe muli nazo | mu akaunti yanu muli | mu akaunti muli
      ndalama zomwe zili mu akaunti | ndalama zomwe zili mu akaunti yanu`,
    limit: 'malire | malire anu | malire a tsiku | malire a pa tsiku',
    fee: `mtengo | mtengo wotumizira | mtengo wotapira | mtengo wa ntchito | chaji | machaji
      ndalama zotumizira | ndalama yotumizira | ndalama zotapira | msonkho`,
    aside: `ngongole | ngongole yanu | ngongole yotsala | mapointi | bonasi | chindapusa
      mtengo wosinthira ndalama`,
    reference: `nambala ya transaction | nambala ya risiti | risiti | nambala ya chitsimikizo
      nambala ya umboni`,
    card: 'khadi | khadi lanu | khadi yanu | khadi lothera | khadi yothera',
    account: `akaunti | akaunti yanu | akaunti yothera | akaunti yanu yothera | nambala ya akaunti
      mu akaunti yanu | ku akaunti yanu`,
    wallet: `akaunti yanu ya mpamba | akaunti yanu ya airtel money | akaunti ya mpamba
      akaunti ya airtel money | wallet yanu`,
    party: `wotumiza | wolandira | wogulitsa | dzina | dzina la wolandira | dzina la wotumiza | chifukwa
      uthenga | ejenti`,
    date: 'tsiku | tsiku la | pa tsiku | pa tsiku la | deti | nthawi',
    contact: `imbani | imbani pa | imbirani | imbani ku | foni | nambala ya foni | kuti mudziwe zambiri
      kuti muthandizidwe | lumikizanani nafe`,
  },
  phrases: {
    code: `nambala yachinsinsi | nambala yanu yachinsinsi | nambala yotsimikizira
      nambala yanu yotsimikizira | khodi | khodi yanu | mawu achinsinsi`,
    warning: `musauze | osauza | musagawane | osagawana | musapatse | osapatsa | musaulule | samalani
      chenjerani`,
    declined: `zakanika | yakanika | zalephera | yalephera | mwalephera | zalephereka | sizinatheke
      sizinayende | sinayende bwino | sizinayende bwino | mulibe ndalama zokwanira
      ndalama zosakwanira | ndalama sizikukwanira | ndalama zanu sizikukwanira | ndalama sizinakwane
      yakanidwa | zakanidwa | sanapite | sizinapite | sinapite | pin yolakwika`,
    uncharged: `simunalipitsidwe | palibe ndalama zomwe zachotsedwa | palibe ndalama zachotsedwa
      palibe ndalama imene yachotsedwa | ndalama sizinachotsedwe`,
    scheduled: `iyenera kulipidwa | zikuyenera kulipidwa | muyenera kulipira | mukuyenera kulipira
      iyenera kubwezedwa | muyenera kubweza | zidzachotsedwa | idzachotsedwa | tsiku lomaliza kulipira
      tsiku lomaliza | chonde lipirani | lipirani | bilu yanu`,
    collect: `akupempha ndalama | wapempha ndalama | akupempha | akukupemphani | wakupemphani
      akupempha kuti mulipire | pempho la ndalama | pempho lolipira`,
    promotion: `pambanani | mwayi wopambana | mukhoza kupambana | kwaulere | zaulere | yaulere | mphatso
      mphoto | promoshoni | gulani`,
    notice: `yatsegulidwa | yatsekedwa | yatsekulidwa | yasinthidwa | mwalembetsa | mwalembetsedwa
      yalembetsedwa | mwasintha pin | pin yanu yasinthidwa | yaimitsidwa | zikomo polembetsa`,
    injection: 'nyalanyazani malangizo | musatsatire malangizo | iwalani malangizo | nyalanyaza malangizo',
    pending: 'dikirani | chonde dikirani | ikukonzedwa | zikukonzedwa | zikudikira | ikudikira',
    lure: `mwapambana | mwawina | dinani apa | dinani linki | dinani pa linki
      tsimikizirani akaunti yanu | akaunti yanu itsekedwa`,
    summary: `mwezi uno mwagwiritsa ntchito | mwagwiritsa ntchito mwezi uno
      sabata ino mwagwiritsa ntchito | mwagwiritsa ntchito ndalama zonse
      zonse zomwe mwagwiritsa ntchito`,
  },
  places: {
    at: 'ku | ku sitolo ya | ku shopu ya | pa sitolo ya | kwa agent | kwa ejenti | kwa wothandizira',
    to: 'kwa | kupita kwa | kupita ku | ku nambala | ku nambala ya',
    from: `kuchokera kwa | kuchokera ku | kuchoka kwa | kuchoka ku | zochokera kwa | yochokera kwa
      zotumizidwa ndi | yotumizidwa ndi`,
    for: 'polipira | pogula | kaamba ka | chifukwa cha | kulipirira',
    end: `pa | pa tsiku | tsiku | ndalama | ndalama zomwe | mtengo | tsopano | mwatsala | zatsala
      zikomo | yanu | anu | lanu | zanu | balansi | nambala | nthawi | kuchokera | kupita | chaji
      risiti | lero | dzulo | pogwiritsa ntchito`,
  },
  months: [
    'januwale | januware',
    'febuluwale | febuluwali | febuluware',
    'malichi | marichi',
    'epulo',
    'meyi',
    'juni',
    'julayi',
    'ogasiti | ogasti',
    'seputembala | seputembara | seputembe',
    'okutobala | okotobala',
    'novembala | novembara',
    'disembala | disembara',
  ],
  days: ['lero', 'dzulo', 'dzana'],
  weekdays: ['lolemba', 'lachiwiri', 'lachitatu', 'lachinayi', 'lachisanu', 'loweruka', 'lamulungu'],
};

/** Zulu: Capitec, FNB, Absa, Standard Bank, MTN and Vodacom of South Africa. */
export const ZULU: Language = {
  code: 'zu',
  verbs: [
    ['credit', 'refund', 5, `ibuyiselwe | ibuyiselwe ekhadini`],
    ['credit', 'credit', 5, `ifakwe | ifakelwe | ufakelwe | ufakelwe u`],
    [
      'debit',
      'debit',
      5,
      `*donswe | *donsiwe | *khishwe | *khishiwe | kudonswe ku-akhawunti yakho
      ikhishwe ku-akhawunti yakho`,
    ],
    [
      'debit',
      'debit',
      3,
      `ukhokhe | ukhokhile | ukhokhele | ukhokhelile | ngikhokhe | ngikhokhile
      ngikhokhele | sikhokhe | *khokhiwe | *khokhelwe | uthenge | uthengile | ngithenge | ngithengile
      sithenge | *thengiwe | *thengwe | usebenzise | usebenzisile | ngisebenzise | uchithe | ngichithe`,
    ],
    [
      'debit',
      'debit',
      2,
      `ukuthenga | ukuthenga kwakho | ukuthengwa | okuthengiwe | ukukhokha
      inkokhelo | inkokhelo yakho | *nkokhelo`,
    ],
    [
      'debit',
      'transfer',
      3,
      `uthumele | uthumelile | ngithumele | ngithumelile | sithumele | *thunyelwe
      udlulisele | udlulisile | ngidlulisele | *dluliselwe`,
    ],
    ['debit', 'transfer', 2, 'ukuthumela imali | ukuthunyelwa kwemali | ukudluliswa kwemali'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `ukhiphe | ukhiphile | ukhiphe imali | ngikhiphe | ngikhiphile
      ngikhiphe imali | udonse | udonsile | udonse imali | ngidonse | ngidonse imali`,
    ],
    [
      'debit',
      'cash_withdrawal',
      2,
      `ukukhipha imali | ukukhishwa kwemali | ukudonsa imali
      ukudonswa kwemali`,
    ],
    [
      'credit',
      'credit',
      4,
      `uthole | utholile | uthole imali | ngithole | ngitholile | wamukele
      wamukelile | wemukele | uthunyelelwe | ukuthumelele | ikuthumelele | bakuthumelele
      ungithumelele | bangithumelele | kuthunyelwe kuwe`,
    ],
    [
      'credit',
      'credit',
      3,
      `*fakwe | *fakiwe | *amukelwe | *emukelwe | ingenile | ungenile | ingene
      ungene | kungene | ufake | ufakile | ufake imali | ngifake | ngifake imali | *tholakele`,
    ],
    ['credit', 'credit', 2, 'idiphozi | ukufaka imali | ukufakwa kwemali'],
    [
      'credit',
      'refund',
      3,
      `*buyiselwe | *buyisiwe | *buyiswe | ubuyiselwe imali | ukubuyiselwa kwemali
      imali ebuyiselwe`,
    ],
    ['credit', 'reversal', 3, '*hlehlisiwe | *hoxisiwe | *khanseliwe'],
    ['credit', 'salary', 3, 'iholo | iholo lakho | umholo | umholo wakho | iholo lami | umholo wami'],
  ],
  labels: {
    amount: 'inani | inani lemali | imali engu | imali eyi',
    total: `isamba | isamba sonke | isamba esiphelele | isamba semali | imali yonke | sekukonke
      ingqikithi`,
    balance: `ibhalansi | ibhalansi yakho | ibhalansi entsha | ibhalansi yakho entsha
      ibhalansi etholakalayo | ibhalansi yakho etholakalayo | ibhalansi yakho manje | bhalansi
      imali esele | imali esele ku-akhawunti | imali esele ku-akhawunti yakho | imali yakho esele
      imali etholakalayo | imali onayo | okusele | kusele | usele no | usele ne`,
    limit: 'umkhawulo | umkhawulo wakho | umkhawulo wosuku | umkhawulo wansuku zonke',
    fee: `izindleko | izindleko zebhange | imali yesevisi | inkokhelo yesevisi | imali yokuthumela
      imali yokukhipha | imali yebhange | intela`,
    aside: `amaphuzu | amaphoyinti | isikweletu | isikweletu sakho | imali oyikweletayo
      imali ekweletwayo`,
    reference: `ireferensi | inombolo yereferensi | inombolo yesithenjwa | inombolo yenkomba | irisidi
      inombolo yerisidi`,
    card: `ikhadi | ikhadi lakho | ngekhadi | ngekhadi lakho | ikhadi eliphela ngo
      ikhadi lakho eliphela ngo | ngekhadi eliphela ngo | ngekhadi lakho eliphela ngo | ekhadini
      ekhadini lakho | ekhadini lakho eliphela ngo`,
    account: `akhawunti | i-akhawunti | i-akhawunti yakho | i-akhawunti ephela ngo | ku-akhawunti
      ku-akhawunti yakho | ku-akhawunti yakho ephela ngo | ye-akhawunti | ye-akhawunti ephela ngo
      inombolo ye-akhawunti | e-akhawuntini yakho`,
    wallet: `i-wallet | i-wallet yakho | iwalethi | iwalethi yakho | isikhwama semali
      isikhwama sakho semali`,
    party: 'umthumeli | umamukeli | umthengisi | umkhokhi | incazelo | isizathu | igama',
    date: 'usuku | ngosuku | idethi | isikhathi | mhla ka | mhlaka | ngomhlaka',
    contact: `shaya | shayela | shayela ku | sishayele | sishayele ku | ucingo | inombolo yocingo
      xhumana nathi | thintana nathi | ukuthola usizo`,
  },
  phrases: {
    code: `ikhodi | ikhodi yakho | ikhodi yokuqinisekisa | ikhodi yesikhashana | ikhodi yokuphepha
      i-otp | i-otp yakho | inombolo eyimfihlo | iphasiwedi`,
    warning: `ungabelani | ungabelani ngayo | ungayinikezi | unganikezi | ungatsheli | ungayitsheli
      ungalokothi | qaphela | asisoze sikucele`,
    declined: `akuphumelelanga | ayiphumelelanga | aluphumelelanga | yenqatshiwe | *nqatshiwe
      yehlulekile | *hlulekile | ayanele | imali ayanele | imali enganele | ibhalansi enganele
      awunayo imali eyanele | akwazanga | ayikwazanga | akukwazekanga | alwamukelwanga | ayamukelwanga
      akwamukelwanga`,
    uncharged: `ayidonswanga | akudonswanga | ayikhishwanga | akukhishwanga mali | akukho mali ekhishiwe
      akukho mali edonsiwe | awukhokhiswanga`,
    scheduled: `*zodonswa | *zokhishwa | *zokhokhwa | *zosuswa | kufanele ukhokhe | kumele ukhokhe
      kufanele ikhokhwe | kumele ikhokhwe | sicela ukhokhe | usuku lokukhokha | usuku lokugcina
      usuku lokugcina lokukhokha | inkokhelo yakho elandelayo`,
    collect: `ucela imali | ucele imali | ucela ukhokhe | ucela ukuthi ukhokhe | ucela inkokhelo
      isicelo semali | isicelo senkokhelo | isicelo sokukhokha`,
    promotion: `wina | nqoba | lokuwina | ithuba lokuwina | mahhala | isaphulelo | isephulelo
      umklomelo | imiklomelo | isipesheli | ikhuphoni | thenga uthole | thola`,
    notice: `ivaliwe | livaliwe | ibhlokiwe | libhlokiwe | ivuliwe | ibhalisiwe | ubhalisile
      ubhalisiwe | ishintshiwe | ushintshile | isitatimende sakho`,
    injection: 'ziba imiyalelo | ziba yonke imiyalelo | ungayinaki imiyalelo | khohlwa imiyalelo',
    pending: 'isalindile | ilindile | iyacutshungulwa | isacutshungulwa | sicela ulinde',
    lure: `uwinile | uwine | uphumelele ukuwina | chofoza lapha | chofoza isixhumanisi
      chofoza kule linki | qinisekisa imininingwane yakho | i-akhawunti yakho izovalwa`,
    summary: `usuchithe | usuchithe isamba | usebenzise isamba | kule nyanga usebenzise
      kule nyanga uchithe | kuleli sonto usebenzise | kuleli sonto uchithe | izindleko zenyanga`,
  },
  places: {
    at: 'esitolo | esitolo sakwa | esitolo sase | kwa',
    to: 'ku | kwa | kuya ku | kuya kwa | oya ku | eya ku',
    from: `evela ku | evela kwa | ovela ku | ovela kwa | ivela ku | ivela kwa | livela kwa | elivela ku
      elivela kwa | esuka ku | esuka kwa | ephuma ku | ephuma kwa | kusuka ku | kusuka kwa`,
    for: 'yokukhokhela | ukukhokhela | yokuthenga | okuthenga | ngenxa ye',
    end: `ngo | ngekhadi | nge | ngosuku | mhla ka | mhlaka | ngomhlaka | ku-akhawunti | ekhadini
      imali | imali esele | ibhalansi | ireferensi | inombolo | usuku | yakho | lakho | manje
      namuhla | namhlanje | izolo | siyabonga | ibuyiselwe | lifakiwe | ifakwe`,
  },
  months: [
    'januwari | ujanuwari | kujanuwari | ngojanuwari | kajanuwari | umasingana',
    'februwari | ufebruwari | kufebruwari | ngofebruwari | kafebruwari | unhlolanja',
    'mashi | umashi | kumashi | ngomashi | kamashi | undasa',
    `ephreli | uephreli | kuephreli | ngoephreli | kaephreli | epreli | uepreli | kuepreli
      ngoepreli | kaepreli | umbasa`,
    'meyi | umeyi | kumeyi | ngomeyi | kameyi | unhlaba',
    'juni | ujuni | kujuni | ngojuni | kajuni | unhlangulana',
    'julayi | ujulayi | kujulayi | ngojulayi | kajulayi | untulikazi',
    `agasti | uagasti | kuagasti | ngoagasti | kaagasti | agosti | uagosti | kuagosti | ngoagosti
      kaagosti | uncwaba`,
    `septhemba | usepthemba | kusepthemba | ngosepthemba | kasepthemba | septemba | useptemba
      kuseptemba | ngoseptemba | kaseptemba | umandulo`,
    `okthoba | uokthoba | kuokthoba | ngookthoba | kaokthoba | oktoba | uoktoba | kuoktoba
      ngooktoba | kaoktoba | umfumfu`,
    'novemba | unovemba | kunovemba | ngonovemba | kanovemba | ulwezi',
    'disemba | udisemba | kudisemba | ngodisemba | kadisemba | uzibandlela',
  ],
  days: ['namuhla | namhlanje', 'izolo', 'kuthangi'],
  weekdays: [
    'umsombuluko | ngomsombuluko',
    'ulwesibili | ngolwesibili',
    'ulwesithathu | ngolwesithathu',
    'ulwesine | ngolwesine',
    'ulwesihlanu | ngolwesihlanu',
    'umgqibelo | ngomgqibelo',
    'isonto | ngesonto',
  ],
};

/** Shona: EcoCash, OneMoney and CBZ of Zimbabwe. */
export const SHONA: Language = {
  code: 'sn',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `yabviswa | yakabviswa | zvabviswa | yabviswa muakaundi yenyu
      yabviswa paakaundi yenyu | yaburitswa | yakaburitswa | yaburitswa muakaundi yenyu | yatorwa
      yatorwa muakaundi yenyu`,
    ],
    ['debit', 'debit', 4, 'kubva muakaundi yenyu | yabuda muakaundi yenyu | kubva paakaundi yenyu'],
    [
      'debit',
      'debit',
      3,
      `mabhadhara | makabhadhara | wabhadhara | wakabhadhara | ndabhadhara
      ndakabhadhara | yabhadharwa | yakabhadharwa | zvabhadharwa | matenga | makatenga | watenga
      wakatenga | ndatenga | ndakatenga | zvatengwa | yatengwa | mashandisa mari | ndashandisa
      ndakashandisa`,
    ],
    ['debit', 'debit', 2, 'kubhadhara | mubhadharo | mubhadharo wenyu | kutenga'],
    [
      'debit',
      'transfer',
      3,
      `matumira | makatumira | matumira mari | watumira | wakatumira | ndatumira
      ndakatumira | yatumirwa | yakatumirwa | maendesa | ndaendesa`,
    ],
    ['debit', 'transfer', 2, 'kutumira mari | kutumirwa kwemari'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `mabvisa | makabvisa | mabvisa mari | wabvisa | ndabvisa
      ndakabvisa | maburitsa | makaburitsa | maburitsa mari | waburitsa | ndaburitsa | ndakaburitsa
      matora mari | ndatora mari`,
    ],
    ['debit', 'cash_withdrawal', 2, 'kubvisa mari | kuburitsa mari'],
    ['debit', 'fee', 3, 'mabhadhariswa | mabviswa muripo | machajwa'],
    [
      'credit',
      'credit',
      5,
      `yaiswa muakaundi yenyu | yapinda muakaundi yenyu | yakaiswa muakaundi yenyu
      yakapinda muakaundi yenyu | yapinzwa muakaundi yenyu`,
    ],
    [
      'credit',
      'credit',
      4,
      `matambira | makatambira | matambira mari | watambira | wakatambira
      ndatambira | ndakatambira | magamuchira | makagamuchira | magamuchira mari | wagamuchira
      ndagamuchira | ndakagamuchira | mawana mari | matumirwa | makatumirwa | matumirwa mari
      watumirwa | ndatumirwa | ndakatumirwa | akutumirai | vakutumirai | anditumira | andakatumira`,
    ],
    [
      'credit',
      'credit',
      3,
      `yaiswa | yakaiswa | yapinda | yakapinda | yapinzwa | maisa | makaisa
      maisa mari | mapinza mari | ndaisa | yagamuchirwa | yakagamuchirwa | yatambirwa`,
    ],
    ['credit', 'credit', 2, 'kuisa mari | kutambira mari | kugamuchira mari'],
    [
      'credit',
      'refund',
      3,
      `yadzoserwa | yakadzoserwa | yadzorerwa | yakadzorerwa | madzoserwa
      madzorerwa | madzoserwa mari | ndadzorerwa | ndadzoserwa`,
    ],
    ['credit', 'reversal', 3, 'yadzoswa | yakadzoswa | yakanzurwa | yakakanzurwa'],
    ['credit', 'salary', 3, 'muhoro | muhoro wenyu | muhoro wako | muhoro wangu | muhoro wemwedzi'],
  ],
  labels: {
    amount: 'mari inosvika | inosvika | huwandu | huwandu hwemari | mari',
    total: 'mari yese | zvese pamwe chete | pamwe chete | huwandu hwese',
    balance: `mari yasara | yasara | mari yasara muakaundi | mari yasara muakaundi yenyu
      mari yenyu yasara | mari iri muakaundi | mari iri muakaundi yenyu | mari yamasara nayo
      masara ne | bhalansi | bhalansi yenyu | bharanzi | bharanzi yenyu | mari iripo`,
    limit: 'muganhu | muganhu wezuva | muganho',
    fee: `muripo | muripo wekutumira | muripo wekubvisa | muripo webasa | mari yekutumira | machaji
      chaji | mutero`,
    aside: 'chikwereti | chikwereti chenyu | zvikwereti | mapoinzi | bhonasi',
    reference: `nhamba yetransaction | nhamba yerisiti | risiti | nhamba yereference | rifarenzi
      nhamba yekubhadhara`,
    card: 'kadhi | kadhi renyu | kadhi rako | nekadhi | nekadhi renyu | kadhi rinopera na',
    account: `akaundi | akaundi yenyu | akaundi yako | akaundi inopera na | akaundi yenyu inopera na
      muakaundi | muakaundi yenyu | muakaundi yenyu inopera na | kuakaundi yenyu | paakaundi yenyu
      nhamba yeakaundi | account yenyu`,
    wallet: 'wareti | wareti yenyu | wallet yenyu | chikwama chenyu | muwareti yenyu',
    party: 'mutumiri | mugamuchiri | mutengesi | zita | zita remugamuchiri | chikonzero | tsananguro',
    date: 'musi | musi wa | zuva | nguva',
    contact: `fonera | fonerai | fonerai pa | ridzai | ridzai runhare | nhare | nhamba yerunhare
      kuti mubatsirwe`,
  },
  phrases: {
    code: `kodhi | kodhi yenyu | kodhi yako | kodhi yekusimbisa | kodhi yenyu yekusimbisa
      nhamba yakavanzika | nhamba yepachivande`,
    warning: `musaudza | musaudze | usaudza | usaudze | musapa | musape | usape | musagovera | chenjerai
      chenjera`,
    declined: `hazvina kubudirira | haina kubudirira | zvakundikana | yakundikana | zvatadza | yatadza
      matadza | hamuna mari yakakwana | mari haina kukwana | haina kukwana | mari yenyu haina kukwana
      hazvina kukwanisika | hazvina kufamba | haina kufamba | yarambwa | yakarambwa | zvarambwa
      pini isiriyo`,
    uncharged: `hapana mari yabviswa | hapana mari yaburitswa | hapana mari yatorwa
      mari haina kubviswa | hamuna kubhadhariswa`,
    scheduled: `ichabviswa | ichatorwa | ichabhadharwa | inofanira kubhadharwa | chinofanira kubhadharwa
      munofanira kubhadhara | unofanira kubhadhara | zuva rekupedzisira | zuva rekubhadhara
      ndapota bhadharai | bhadharai`,
    collect: `akumbira mari | ari kukumbira | ari kukumbira mari | akukumbirai | ari kukukumbirai
      akukumbirai mari | chikumbiro chemari | chikumbiro chekubhadhara`,
    promotion: `hwinai | hwina | mukana wekuhwina | mahara | pachena | mubairo | mibairo | promoshoni
      makwikwi | tengai`,
    notice: `yavhurwa | yavharwa | yachinjwa | yakachinjwa | yamiswa | manyoresa | manyoreswa
      yanyoreswa | machinja pini | pini yenyu yachinjwa`,
    injection: 'regeredza mirairo | regeredzai mirairo | furatira mirairo | kanganwa mirairo',
    pending: 'mirirai | ndapota mirirai | iri kugadziriswa | ichiri kugadziriswa | yakamirira',
    lure: `mahwina | wahwina | makunda | dzvanyai apa | dzvanya apa | dzvanyai link
      simbisai ruzivo rwenyu | akaundi yenyu ichavharwa`,
    summary: `mwedzi uno mashandisa | vhiki rino mashandisa | mashandisa mwedzi uno
      mashandisa vhiki rino | mashandisa pamwe chete`,
  },
  places: {
    at: 'muchitoro che | kuchitoro che | muchitoro | kwa agent',
    to: 'kuna | kwa | kune | kunhamba | kuakaundi ya',
    from: `kubva kuna | kubva kwa | kubva ku | yabva kuna | yabva kwa | yabva ku | yakabva kuna
      inobva kuna | yatumirwa na`,
    for: 'yekubhadhara | yekubhadharira | yekutenga | pamusoro pe',
    end: `musi | musi wa | zuva | nguva | mari | mari yasara | muripo | nhamba | yenyu | renyu | wenyu
      masara | tatenda | nekadhi | risiti | nhasi | nezuro | bhalansi | muchishandisa | uchishandisa`,
  },
  months: [
    'ndira',
    'kukadzi',
    'kurume',
    'kubvumbi',
    'chivabvu',
    'chikumi',
    'chikunguru',
    'nyamavhuvhu',
    'gunyana',
    'gumiguru',
    'mbudzi',
    'zvita',
  ],
  days: ['nhasi', 'nezuro', 'marimwezuro'],
  weekdays: [
    'muvhuro | nemuvhuro',
    'chipiri | nechipiri',
    'chitatu | nechitatu',
    'nechina | musi wechina',
    'chishanu | nechishanu',
    'mugovera | nemugovera',
    'svondo | nesvondo',
  ],
};

/** Luganda: MTN MoMo, Airtel Money and Centenary Bank of Uganda. */
export const LUGANDA: Language = {
  code: 'lg',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `ziggyiddwako | ziggiddwako | ziggyiddwa ku akawunti yo
      ziggiddwa ku akawunti yo | ziggyiddwa | ziggiddwa | zisaliddwako | ziggyiddwa ku kaadi yo`,
    ],
    ['debit', 'debit', 4, 'okuva ku akawunti yo | zivudde ku akawunti yo'],
    [
      'debit',
      'debit',
      3,
      `osasudde | wasasudde | wasasula | nsasudde | nasasudde | bisasuddwa
      zisasuddwa | esasuddwa | osasulidde | nsasulidde | oguze | waguze | wagula | nguze | naguze
      osaasaanyizza | nsaasaanyizza`,
    ],
    ['debit', 'debit', 2, 'okusasula | okusasula kwo | okugula | ensasula'],
    [
      'debit',
      'transfer',
      3,
      `osindise | wasindise | wasindika | wasindikidde | osindikidde | nsindise
      nasindise | nsindikidde | zisindikiddwa | oweerezza | waweerezza | mpeerezza | naweerezza
      ziweerezeddwa`,
    ],
    ['debit', 'transfer', 2, 'okusindika ssente | okusindika sente | okuweereza ssente | okuweereza sente'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `oggyeeyo | oggyeyo | oggyeeko | oggyeko | waggyeeyo | waggyeyo
      nziggyeeyo | nziggyeyo | naggyeeyo | naggyeyo`,
    ],
    [
      'debit',
      'cash_withdrawal',
      2,
      `okuggyayo ssente | okuggyayo sente | okuggyako ssente
      okuggyako sente`,
    ],
    ['debit', 'fee', 3, 'osaliddwako'],
    [
      'credit',
      'credit',
      5,
      `ziteekeddwa ku akawunti yo | zigattiddwa ku akawunti yo
      ziyingidde ku akawunti yo | ziteekeddwa mu akawunti yo`,
    ],
    [
      'credit',
      'credit',
      4,
      `ofunye | wafunye | wafuna | nfunye | nafunye | akusindikidde | akuweerezza
      bakusindikidde | bakuweerezza | osindikiddwa | osindikiddwa ssente | oweerezeddwa | ansindikidde
      bansindikidde | ampeerezza | bampeerezza`,
    ],
    [
      'credit',
      'credit',
      3,
      `ziteekeddwa | ziyingidde | zigattiddwa | zifuniddwa | otadde | otaddeko
      wataddeko | ntaddeko | ntadde | otadde ssente`,
    ],
    ['credit', 'credit', 2, 'okufuna ssente | okuteekako ssente | okuteeka ssente'],
    [
      'credit',
      'refund',
      3,
      `zikomezeddwawo | zizziddwa | zizziddwayo | zikuddiziddwa | oddiziddwa
      bakuddizza | tukuddizza | baddizza ssente`,
    ],
    ['credit', 'reversal', 3, 'esaziddwamu | kusaziddwamu | zisaziddwamu'],
    ['credit', 'salary', 3, 'omusaala | omusaala gwo | omusaala gwange | omusaala gwa'],
  ],
  labels: {
    amount: 'omuwendo | omuwendo gwa ssente | omuwendo gwa sente | ssente | sente',
    total: 'omugatte | omugatte gwa ssente | zonna awamu | byonna awamu | gonna awamu',
    balance: `ssente ezisigadde | sente ezisigadde | ezisigadde | zisigadde | ssente ezisigaddeko
      sente ezisigaddeko | ezisigaddeko | osigazza | osigazza ssente | osigaddewo | balansi
      balansi yo | balansi yo kati | balansi empya | ssente eziri ku akawunti yo
      sente eziri ku akawunti yo | ssente z'olina ku akawunti | ku akawunti yo kuliko | olinako`,
    limit: "ekkomo | ekkomo lyo | ekkomo ly'olunaku",
    fee: `ekisale | ebisale | ekisale ky'okusindika | ebisale by'okusindika | ekisale ky'okuggyayo
      ssente z'okusindika | omusolo | chaaji`,
    aside: 'ebbanja | ebbanja lyo | amabanja | obubonero | bonasi | looni | looni yo | engassi',
    reference: `ennamba ya transaction | namba ya transaction | ennamba ya lisiiti | namba ya lisiiti
      lisiiti | ennamba y'okusasula`,
    card: 'kaadi | kaadi yo | ku kaadi yo | kaadi yo eya atm',
    account: `akawunti | akawunti yo | ku akawunti yo | mu akawunti yo | ennamba ya akawunti
      namba ya akawunti | akaawunti | akaawunti yo`,
    wallet: 'akawunti yo eya mobile money | akawunti yo eya momo | waleti | waleti yo | wallet yo',
    party: 'erinnya | amannya | ensonga | asindise | afunye | omusuubuzi | omutunzi | obubaka',
    date: "olunaku | olunaku lwa | ennaku z'omwezi | essaawa | ku ssaawa",
    contact: `kuba | kuba ku | kubira | tukubire | tukubire ku | essimu | ku ssimu | obuyambi
      okufuna obuyambi`,
  },
  phrases: {
    code: `koodi | koodi yo | koodi y'okukakasa | ennamba ey'ekyama | ennamba yo ey'ekyama
      namba ey'ekyama | koodi ey'ekyama`,
    warning: `tobuulira | togibuulira | tobuulirako | togiwa | togigabana | towa muntu | weegendereze
      weekuume`,
    declined: `tekisobose | tekisoboka | tesobose | egaanye | egaaniddwa | zigaanye | kigaanye | elemye
      eremye | kulemye | tewali ssente zimala | ssente tezimala | sente tezimala | tezimala
      tolina ssente zimala | tolina sente zimala | tegenze bulungi | tekugenze bulungi | tekuwedde`,
    uncharged: `tewali ssente ziggyiddwako | tewali ssente ziggiddwako | tewali sente ziggyiddwako
      ssente teziggyiddwako | sente teziggyiddwako`,
    scheduled: `zijja kuggyibwako | zijja kuggibwako | ejja kuggyibwako | ojja kusasula
      olina okusasula | erina okusasulwa | lirina okusasulwa | zirina okusasulwa | olunaku olusembayo
      tukusaba osasule | osabibwa okusasula | sasula mu budde | sasula`,
    collect: `akusaba | akusaba ssente | akusaba sente | akusabye | akusabye ssente | asabye ssente
      asabye sente | akusaba osasule | okusaba ssente`,
    promotion: `wangula | okuwangula | ku bwereere | bwereere | bwa bwereere | ekirabo | ebirabo
      zannya | funa`,
    notice: `eggaddwa | egguddwawo | egguliddwawo | ekyusiddwa | okyusizza pin | pin yo ekyusiddwa
      wewandiisizza | weewandiisizza | owandiisiddwa | ewandiisiddwa | eyimiriziddwa`,
    injection: 'suula ebiragiro | weerabire ebiragiro | togoberera biragiro | tofaayo ku biragiro',
    pending: 'linda | lindako | erindiridde | ekyakolebwako | ekolebwako | tukyakola ku',
    lure: `owangudde | nyiga wano | nyiga ku linki | nyiga ku link | kakasa akawunti yo
      akawunti yo ejja kuggalwa`,
    summary: `omwezi guno osaasaanyizza | wiiki eno osaasaanyizza | osaasaanyizza omwezi guno
      osaasaanyizza wiiki eno | okozesezza omwezi guno | okozesezza zonna awamu`,
  },
  places: {
    at: `ku | mu dduuka lya | ku dduuka lya | mu dduuka | ewa | eri agent | okuva eri agent
      okuva ku agent`,
    to: 'eri | eri nnamba | ku nnamba | ku namba | eri namba',
    from: `okuva eri | okuva ku | okuva ewa | okuva mu | ezivudde eri | ezivudde ku | ezivudde ewa
      ziva eri | ziva ku`,
    for: "ku lwa | olwa | okusasulira | olw'okusasula | olw'okugula",
    end: `nga | ku lwa | ku ssaawa | ku ssimu | ekisale | ebisale | ssente | sente | ezisigadde
      osigazza | ennaku | olunaku | akawunti | ku akawunti | ennamba | namba | weebale | webale
      balansi | leero | jjo | lisiiti`,
  },
  months: [
    'janwali | gatonnya',
    'febwali | mukutulansanja',
    'maaci | mugulansigo',
    'apuli | kafuumuulampawu',
    'maayi | muzigo',
    'juuni | ssebaaseka',
    'julaayi | kasambula',
    'agusito | agusto | muwakanya',
    'sebuttemba | mutunda',
    'okitobba | mukulukusabitungotungo',
    'novemba | museenene',
    'desemba | ntenvu',
  ],
  days: ['leero', 'jjo | eggulo', 'luli'],
  weekdays: [
    'bbalaza | mande',
    'lwakubiri | olwokubiri',
    'lwakusatu | olwokusatu',
    'lwakuna | olwokuna',
    'lwakutaano | olwokutaano',
    'lwamukaaga | olwomukaaga',
    'ssande | sande',
  ],
};

/** Lingala: M-Pesa, Airtel Money, Orange Money and Equity BCDC of Congo. */
export const LINGALA: Language = {
  code: 'ln',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `elongolami | elongolamaki | elongwi na compte na yo | elongwi na konti na yo
      elongolami na compte na yo | elongolami na konti na yo | balongoli na compte na yo
      balongoli na konti na yo | balongolaki na compte na yo | balongoli`,
    ],
    ['debit', 'debit', 4, 'ebimi na compte na yo | ebimi na konti na yo | ebimaki na compte na yo'],
    [
      'debit',
      'debit',
      3,
      `ofuti | ofutaki | bofutaki | nafuti | nafutaki | efutami | efutamaki | osombi
      osombaki | bosombi | bosombaki | nasombi | nasombaki | esombami | osaleli | nasaleli
      nasalelaki | ozongisi nyongo | ozongisaki nyongo | nazongisi nyongo`,
    ],
    ['debit', 'debit', 2, 'kofuta | kosomba | bofuti | bofuti na yo'],
    [
      'debit',
      'transfer',
      3,
      `otindi | otindaki | botindi | botindaki | natindi | natindaki | otindeli
      otindelaki | natindeli | natindelaki | etindami | etindamaki`,
    ],
    ['debit', 'transfer', 2, 'kotinda | kotinda mbongo | botindi mbongo'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `obimisi | obimisaki | obimisi mbongo | bobimisi | nabimisi
      nabimisaki | nabimisi mbongo | olongoli | olongolaki | olongoli mbongo | nalongoli
      nalongoli mbongo | ebimisami`,
    ],
    ['debit', 'cash_withdrawal', 2, 'kobimisa mbongo | kolongola mbongo'],
    [
      'credit',
      'credit',
      5,
      `ekoti na compte na yo | ekoti na konti na yo | ekotaki na compte na yo
      ekotisami na compte na yo | ekotisami na konti na yo | batie na compte na yo
      bakotisi na compte na yo`,
    ],
    [
      'credit',
      'credit',
      4,
      `ozwi | ozwaki | bozwi | bozwaki | nazwi | nazwaki | oyambi | oyambaki
      nayambi | atindeli yo | atindelaki yo | batindeli yo | batindelaki yo | atindeli ngai
      atindelaki ngai | batindeli ngai`,
    ],
    [
      'credit',
      'credit',
      3,
      `ekoti | ekotaki | ekotisami | ekotisamaki | okotisi | okotisaki
      okotisi mbongo | nakotisi | nakotisaki | bakotisi | bakotisaki | ezwami`,
    ],
    ['credit', 'credit', 2, 'kokotisa mbongo | kozwa mbongo'],
    [
      'credit',
      'refund',
      3,
      `ezongi | ezongaki | ezongisami | ezongisamaki | bazongisi | bazongisaki
      bazongiseli yo | bazongiselaki yo | azongiseli yo | bazongiseli ngai | azongiseli ngai`,
    ],
    ['credit', 'reversal', 3, 'balimwisi | elimwisami'],
    [
      'credit',
      'salary',
      3,
      `lifuti ya sanza | lifuti na yo | lifuti na yo ya sanza | lifuti na ngai
      salaire na yo`,
    ],
  ],
  labels: {
    amount: 'motuya | motango ya mbongo | motango | mbongo | mbongo ya',
    total: 'nyonso | mbongo nyonso | nyonso elongo | motango mobimba',
    balance: `mbongo etikali | mbongo oyo etikali | etikali | mbongo na yo etikali
      mbongo etikali na compte na yo | otikali na | mbongo oyo ezali na compte na yo
      mbongo ezali na compte na yo | mbongo oyo ezali na konti na yo | mbongo na yo | solde na yo
      solde na yo ya sika | solde na yo ezali | solde na yo ya sika ezali | solde ya sika
      ozali na mbongo ya`,
    limit: 'ndelo | ndelo ya mokolo',
    fee: `frais ya kotinda | frais ya kobimisa | mbongo ya kotinda | frais ya mosala | ntalo ya mosala
      mpako`,
    aside: 'nyongo | nyongo na yo | nyongo ya | bapoint | bapoint na yo',
    reference: 'nimero ya transaction | nimero ya operation | nimero ya reference | nimero ya reçu',
    card: 'karte | karte na yo | carte na yo | karte oyo esuki na',
    account: `konti | konti na yo | compte na yo | konte | konte na yo | nimero ya konti
      nimero ya compte | na compte na yo | na konti na yo`,
    wallet: `compte na yo ya m-pesa | compte na yo ya airtel money | compte na yo ya orange money
      wallet na yo | portefeuille na yo | libenga na yo`,
    party: 'nkombo | kombo | motindi | mozwi | moteki | ntina',
    date: 'mokolo | mokolo ya | dati | ngonga',
    contact: 'benga | benga na | benga biso | telefone | nimero ya telefone | lisungi | mpo na lisungi',
  },
  phrases: {
    code: `kode | kode na yo | code na yo | kode ya sekele | nimero ya sekele | kode ya kondimisa
      mot de passe na yo`,
    warning: `kopesa te | kopesa moto te | kopesa moto mosusu te | kopesa yango te | koyebisa moto te
      koyebisa moto mosusu te | koyebisa yango te | kolakisa moto te | keba | keba na`,
    declined: `elongi te | elongaki te | esimbi te | ekokani te | ekokanaki te | ekoki te | ekokaki te
      mbongo ekoki te | mbongo na yo ekoki te | eleki te | elekaki te | esalemi te | esalemaki te
      eboyami | eboyamaki | ozali na mbongo ya kokoka te`,
    uncharged: `balongoli mbongo te | balongolaki mbongo te | mbongo elongolami te
      mbongo moko te elongolami`,
    scheduled: `ekolongolama | ekofutama | bakolongola | okofuta | osengeli kofuta | esengeli kofutama
      esengeli ofuta | mokolo ya suka | mokolo ya suka ya kofuta | futa liboso | futa liboso ya`,
    collect: `asengi yo | asengi yo mbongo | asengi mbongo | azali kosenga yo | azali kosenga mbongo
      azali kosenga yo mbongo | bazali kosenga yo | bosenga ya mbongo`,
    promotion: 'ya ofele | ofele | okoki kolonga | okolonga | likabo | makabo | somba mpe zwa | zwa bonus',
    notice: `efungwami | ekangami | ebongwani | obongoli kode | obongoli pin | okomisi nkombo
      okomisami | nkombo na yo ekomami`,
    injection: 'bosana malako | bosana malako nyonso | kolanda malako te | tika malako',
    pending: 'zela | zela mwa moke | ezali kosalema | ezali kozela | ezali nanu kozela',
    lure: `olongi | olongaki | fina awa | fina na lien | fina na lien oyo | fina lien oyo
      ndimisa konti na yo | konti na yo ekokangama | compte na yo ekokangama`,
    summary: `na sanza oyo osaleli | osaleli na sanza oyo | na sanza oyo obimisi | na poso oyo osaleli
      mbongo nyonso osaleli | mbongo nyonso oyo osaleli`,
  },
  places: {
    at: 'na magazin | na magazini | na butiki ya | na butiki | epai ya agent',
    to: 'epai ya | epayi ya | epai na | na nimero | na nimero ya',
    from: `euti na | euti epai ya | ewuti na | ewuti epai ya | uta na | uta epai ya | eutaki na
      eutaki epai ya | oyo euti na`,
    for: 'mpo na | mpo na kofuta | pona | pona kofuta',
    end: `na mokolo | mokolo | mokolo ya | mbongo | mbongo etikali | etikali | frais | nimero | lelo
      lobi | ngonga | matondi | melesi | solde | mpo na | na yo | na compte na yo | na nzela ya`,
  },
  months: [
    'yanwali | yanuali | sanza ya yambo',
    'febwali | febuali | sanza ya mibale',
    'marsi | sanza ya misato',
    'apili | aprili | sanza ya minei',
    'mai | mayi | sanza ya mitano',
    'yuni | sanza ya motoba',
    'yuli | sanza ya nsambo | sanza ya sambo',
    'augusto | sanza ya mwambe',
    'septembe | septemba | sanza ya libwa',
    'okotobe | okotoba | sanza ya zomi',
    'novembe | novemba | sanza ya zomi na moko',
    'desembe | desemba | sanza ya zomi na mibale',
  ],
  days: ['lelo', 'lobi eleki | lobi oyo eleki | lobi', 'lobi kuna'],
  weekdays: [
    'mokolo ya yambo | mokolo ya liboso',
    'mokolo ya mibale',
    'mokolo ya misato',
    'mokolo ya minei',
    'mokolo ya mitano',
    'mposo | mokolo ya poso',
    'eyenga | mokolo ya eyenga',
  ],
};
