import type { Language } from '../../words/language.ts';

/** Haitian Creole: MonCash, NatCash, Digicel, Sogebank and Unibank of Haiti. */
export const HAITIAN_CREOLE: Language = {
  code: 'ht',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `debite | yo debite | nou debite | te debite | debite kont ou | kont ou debite
        debite sou kont ou | debite sou kat ou | yo debite kont ou | dedwi | yo dedwi | nou dedwi
        yo retire sou kont ou | nou retire sou kont ou | retire sou kont ou | yo pran sou kont ou
        nou pran sou kont ou | pran sou kont ou | wete sou kont ou | yo wete | yo koupe
        koupe sou kont ou | soti sou kont ou | chaje sou kat ou`,
    ],
    [
      'debit',
      'debit',
      4,
      `ou peye | ou te peye | ou fèk peye | ou sot peye | ou achte | ou te achte | ou fèk achte
        ou sot achte | ou depanse | ou te depanse | ou fè yon peman | ou te fè yon peman
        ou fèk fè yon peman | ou fè yon acha | ou te fè yon acha | ou fèk fè yon acha | ou fè acha
        ou itilize kat ou | ou rechaje | ou te rechaje | nou resevwa peman ou`,
    ],
    [
      'debit',
      'debit',
      3,
      `peye | yo peye | peman fèt | peman an fèt | peman ou fèt | peman ou an fèt | peman reyisi
        peman an reyisi | peman ou reyisi | peman ou an reyisi | acha fèt | acha a fèt | acha reyisi
        acha apwouve | depanse | fakti peye | bòdwo peye | rechaj fèt | rechaj reyisi | rechaj la fèt
        mèsi pou acha ou | mèsi pou peman ou | mèsi pou peman an`,
    ],
    [
      'debit',
      'debit',
      2,
      `ak kat ou | peman | acha | acha ak kat | acha sou entènèt | peman ak kat | peman fakti
        peman bòdwo | peman prè | peman machann | rechaj | rechaj telefòn | rechaj minit | abònman
        vèsman`,
    ],
    ['debit', 'debit', 1, 'tranzaksyon | operasyon | mouvman | tranzaksyon sou kont ou'],
    [
      'debit',
      'transfer',
      4,
      `ou voye | ou te voye | ou fèk voye | ou sot voye | ou voye lajan | ou te voye lajan
        ou transfere | ou te transfere | ou fèk transfere | ou fè yon transfè | ou te fè yon transfè
        ou fèk fè yon transfè | ou fè transfè`,
    ],
    [
      'debit',
      'transfer',
      3,
      `voye bay | lajan voye | transfere | transfere bay | transfè fèt | transfè a fèt
        transfè ou fèt | transfè ou a fèt | transfè reyisi | transfè a reyisi | transfè ou reyisi
        transfè ou a reyisi`,
    ],
    ['debit', 'transfer', 2, 'transfè | transfè lajan | transfè bay'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `ou retire | ou te retire | ou fèk retire | ou sot retire | ou fè yon retrè
        ou te fè yon retrè | retrè | retrè lajan | retrè kach | retrè fèt | retrè a fèt | retrè reyisi
        retrè ou fèt | yon retrè fèt | retrè nan gichè otomatik | retrè nan atm | retire lajan
        retire kach | kach retire`,
    ],
    [
      'debit',
      'fee',
      3,
      `yo pran frè | yo retire frè | frè debite | frè jesyon | frè jesyon kont | frè mansyèl
        frè antretyen | frè antretyen kont | komisyon debite | frè chak mwa`,
    ],
    [
      'credit',
      'credit',
      5,
      `kredite | yo kredite | nou kredite | te kredite | kredite kont ou | kont ou kredite
        yo kredite kont ou | kredite sou kont ou | depoze | yo depoze | nou depoze
        depoze sou kont ou | depoze nan kont ou | mete sou kont ou | yo mete sou kont ou
        antre sou kont ou | rantre sou kont ou | ajoute sou kont ou`,
    ],
    [
      'credit',
      'credit',
      4,
      `ou resevwa | ou te resevwa | ou fèk resevwa | ou sot resevwa | peye ou | te peye ou
        rive sou kont ou | ou depoze | ou te depoze | ou fè yon depo | ou te fè yon depo
        ou fèk fè yon depo`,
    ],
    [
      'credit',
      'credit',
      3,
      `resevwa | yo resevwa | lajan resevwa | peman resevwa | depo kach | depo lajan | depo fèt
        depo a fèt | depo reyisi | yon depo fèt | enterè kredite | enterè depoze | enterè ajoute`,
    ],
    [
      'credit',
      'transfer',
      4,
      `voye ba ou | te voye ba ou | voye lajan ba ou | te voye lajan ba ou | voye pou ou
        te voye pou ou | transfere ba ou | transfere sou kont ou | ou resevwa yon transfè
        ou te resevwa yon transfè`,
    ],
    ['credit', 'transfer', 3, 'transfè resevwa | transfè lajan resevwa | yon transfè rive'],
    ['credit', 'salary', 3, 'salè ou | salè mwa | peman salè | depo salè | pewòl | pansyon | pansyon ou'],
    [
      'credit',
      'refund',
      3,
      `ranbouse | yo ranbouse | nou ranbouse | yo ranbouse ou | nou ranbouse ou | ranbouse ou
        te ranbouse | ranbousman | ranbousman fèt | yo remèt ou | nou remèt ou | yo remèt | nou remèt
        remèt sou kont ou`,
    ],
    [
      'credit',
      'reversal',
      3,
      `anile | yo anile | nou anile | tranzaksyon anile | tranzaksyon an anile | peman anile
        peman an anile | transfè anile | anilasyon | retounen | yo retounen | nou retounen
        lajan an retounen | retounen sou kont ou | lajan an tounen sou kont ou`,
    ],
  ],
  labels: {
    amount: 'montan | montan an | kantite lajan | kantite | sòm | valè',
    total: 'total | total la | montan total | an total',
    balance: `balans | balans ou | balans kont ou | balans ou se | nouvo balans | nouvo balans ou
      nouvo balans ou se | balans disponib | balans aktyèl | balans aktyèl ou | balans kont
      balans kont moncash ou | balans kont natcash ou | ou rete | ki rete | ki disponib | disponib`,
    limit: 'limit | limit ou | limit chak jou | limit kat | limit kredi | limit mansyèl | plafon',
    fee: 'frè | frè tranzaksyon | frè sèvis | frè transfè | frè retrè | komisyon | taks',
    aside: `pwen | dèt | dèt ou | balans anvan | ansyen balans | to echanj | to chanj | rabè
      kapital ki rete | enterè`,
    reference: `tranzaksyon | referans | nimewo referans | nimewo tranzaksyon | nimewo tranzaksyon an
      id tranzaksyon | tranzaksyon id | kòd tranzaksyon | resi | nimewo resi | nimewo konfimasyon
      nimewo kòmand | ref`,
    card: `kat | kat ou | kat la | kat kredi | kat debi | kat kredi ou | kat debi ou | nimewo kat
      kat ki fini ak | kat ou ki fini ak | kat ki fini pa`,
    account: `kont | kont ou | sou kont ou | nan kont ou | nimewo kont | kont ki fini ak
      kont ou ki fini ak | kont ki fini pa | kont epay | kont kouran | kont bankè | kont labank`,
    wallet: `kont moncash | kont moncash ou | kont natcash | kont natcash ou | bous mobil
      bous elektwonik`,
    party: `moun ki voye | moun ki resevwa | benefisyè | machann | ekspeditè | destinatè
      deskripsyon | rezon | motif | komantè`,
    date: 'dat | dat la | dat tranzaksyon | dat ak lè',
    contact: `rele nou | rele nan | rele sèvis kliyan | sèvis kliyan | kontakte | kontakte nou
      telefòn | konpoze | pou plis enfòmasyon | plis enfòmasyon | vizite`,
  },
  phrases: {
    code: `kòd konfimasyon | kòd verifikasyon | kòd sekirite | kòd sekrè | kòd otorizasyon | kòd aksè
      kòd otp | kòd ou | kòd ou a | kòd ou se | modpas tanporè | antre kòd | antre kòd sa a
      kòd pou konfime`,
    warning: `pa bay pèsòn | pa bay okenn moun | pa pataje | pa pataje li | pa janm pataje
      pa janm bay | pa di pèsòn | ak pèsòn | ak okenn moun | si se pa ou | si se pa t ou
      p ap janm mande | pap janm mande | si ou pa rekonèt | pinga ou bay`,
    declined: `echwe | te echwe | tranzaksyon echwe | tranzaksyon an echwe | refize | yo refize
      te refize | rejte | yo rejte | pa reyisi | pa t reyisi | pat reyisi | pa fèt | pa t fèt
      pat fèt | pa gen ase lajan | pa gen ase kòb | pa ase lajan | pa gen ase balans | pa gen ase fon
      balans ensifizan | fon ensifizan | balans ou ensifizan | pa kapab | pa t kapab | pin pa bon
      kòd pin pa bon | kòd pin pa kòrèk | depase limit | pa otorize | pa pase`,
    scheduled: `pral debite | yo pral debite | nou pral debite | pral retire | yo pral retire
      nou pral retire | pral pran | ap debite | y ap debite | n ap debite | ap retire | y ap retire
      n ap retire | ap koupe | ou dwe peye | dwe peye | dwe fèt | dat limit | dènye dat | dènye delè
      fakti ou pare | fakti ou disponib | men fakti ou | bòdwo ou pare | pwochen peman
      pwochen vèsman | ap renouvle | pral renouvle | pa bliye peye | tanpri peye | peye anvan
      pral depoze | pral kredite`,
    collect: `ap mande ou lajan | mande ou lajan | te mande ou lajan | ap mande ou | ap mande w
      demann lajan | demann peman | yon demann peman | voye yon demann | mande pou ou peye
      mande ou peye | mande yon peman`,
    promotion: `pwomosyon | òf espesyal | gratis | kado | ou ka genyen | ka genyen | genyen jiska
      jwenn jiska | epi jwenn | ou ka jwenn | jwenn doub | bonis | doub kredi | tiraj | lotri
      profite | benefisye | patisipe | ekonomize | kondisyon aplike`,
    notice: `kat ou bloke | kat la bloke | kont ou bloke | bloke kat | aktive | kat aktive
      kat ou aktive | pin chanje | pin ou chanje | ou chanje pin | chanje kòd pin | modpas chanje
      limit chanje | limit ou chanje | byenveni | anrejistre | enskri | enskripsyon | nouvo benefisyè
      benefisyè ajoute | nouvo aparèy | koneksyon | ou konekte | relve kont | relve kont ou
      relve ou pare | kont ou ouvè | kont ou fèmen | mete ajou | ap verifye`,
    pending: `ap trete | y ap trete | n ap trete | an trètman | annatant | ap tann
      ap tann konfimasyon | poko | ap rive | pral rive | sou wout`,
    lure: `kont ou sispann | yo sispann kont ou | kont ou te sispann | verifye kont ou
      verifye enfòmasyon ou | konfime enfòmasyon ou | klike sou | klike la | klike sou lyen
      aktivite sispèk | aksè san otorizasyon | ou genyen yon pri | ou genyen yon kado | reklame pri
      reklame kado | yo chwazi ou | voye kòd pin ou | voye pin ou | voye lajan an tounen | pa erè`,
    uncharged: `yo pa debite | nou pa debite | yo pa t debite | kont ou pa debite | yo pa retire
      nou pa retire | yo pa t retire | yo pa pran anyen | nou pa pran anyen | yo pa t pran anyen
      anyen pa debite | anyen pa retire | okenn lajan pa | yo pa chaje ou`,
    summary: `ou depanse an total | depans ou | depans mwa | total depans | rezime depans
      rezime mwa | rezime semèn | mwa sa a ou depanse | semèn sa a ou depanse | bidjè`,
    injection: `inyore enstriksyon | inyore tout enstriksyon | inyore enstriksyon anvan yo
      bliye enstriksyon | bliye tout enstriksyon | pa swiv enstriksyon`,
  },
  places: {
    at: `nan | nan magazen | nan boutik | nan restoran | peman nan | acha nan | achte nan | peye nan
      lakay`,
    to: 'bay | voye bay | peye bay | transfè bay | transfere bay | peman bay',
    from: 'nan men | soti nan men | sot nan men | soti nan | ki soti nan | ki soti lakay | de la pa',
    for: 'pou | pou peman | pou acha | pou achte | pou rezon',
    end: `nan dat | sou kont | sou kont ou | sou kat ou | nan kont ou | ak kat ou | ki fini ak | frè
      balans | nouvo balans | tranzaksyon | id tranzaksyon | nimewo tranzaksyon | nimewo | referans
      ref | jodi a | ayè | mèsi | dat | montan | disponib | rezon | komisyon`,
  },
  months: [
    'janvye',
    'fevriye',
    'mas',
    'avril',
    'mwa me',
    'jen',
    'jiyè',
    'dawout | mwa out',
    'septanm',
    'oktòb',
    'novanm',
    'desanm',
  ],
  days: ['jodi a | jodia', 'ayè | yè swa | yè maten | yè aprèmidi', 'avanyè'],
  weekdays: ['lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi', 'dimanch'],
};

/** Maltese: Bank of Valletta, HSBC, APS and BNF of Malta. */
export const MALTESE: Language = {
  code: 'mt',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `iddebitat | iddebitata | iddebitati | ddebitat | ddebitata | ddebitati | ġie ddebitat
        ġie iddebitat | ġiet iddebitata | ġew iddebitati | iddebitajna | ddebitajna | debitat
        debitata | debitati | ġie debitat | ġiet debitata | ġew debitati | tnaqqas | tnaqqset
        tnaqqsu | imnaqqas | imnaqqsa | naqqasna | iċċarġjat | iċċarġjata | iċċarġjati | ċċarġjat
        ċċarġjata | ċċarġjati | ġie ċċarġjat | ġiet iċċarġjata | ġew iċċarġjati | iċċarġjajna
        ċċarġjajna | ittieħed mill-kont | ittieħdu mill-kont | debitu`,
    ],
    [
      'debit',
      'debit',
      4,
      `ħallast | int ħallast | inti ħallast | għadek kif ħallast | xtrajt | għadek kif xtrajt
        infaqt | nfaqt | għamilt ħlas | għamilt xirja | użajt il-karta | mill-kont tiegħek
        mill-karta tiegħek | irċevejna l-ħlas tiegħek | rċevejna l-ħlas tiegħek
        irċivejna l-ħlas tiegħek`,
    ],
    [
      'debit',
      'debit',
      3,
      `tħallas | tħallset | tħallsu | imħallas | imħallsa | mħallas | mħallsa | mħallsin | sar ħlas
        ħlas sar | sar il-ħlas | il-ħlas sar | ħlas irnexxa | il-ħlas irnexxa
        il-ħlas tiegħek irnexxa | ħlas approvat | saret xirja | xirja approvata | intefaq | intefqu
        grazzi tal-ħlas | grazzi tal-ħlas tiegħek | grazzi tax-xirja`,
    ],
    [
      'debit',
      'debit',
      2,
      `bil-karta tiegħek | ħlas | il-ħlas | il-ħlas tiegħek | ħlas bil-karta | ħlas onlajn
        ħlas tal-kont | ħlas ta' kont | ħlas tas-self | xirja | ix-xirja | ix-xirja tiegħek
        xirja bil-karta | xirja onlajn | pagament | il-pagament | pagament bil-karta | debitu dirett`,
    ],
    [
      'debit',
      'debit',
      1,
      'tranżazzjoni | it-tranżazzjoni | it-tranżazzjoni tiegħek | tranżazzjoni bil-karta',
    ],
    [
      'debit',
      'transfer',
      4,
      `bgħatt | int bgħatt | inti bgħatt | bgħatt flus | għadek kif bgħatt | ittrasferixxejt
        ttrasferixxejt | għamilt trasferiment`,
    ],
    [
      'debit',
      'transfer',
      3,
      `intbagħat | intbagħtet | intbagħtu | ntbagħat | ntbagħtet | ntbagħtu | mibgħut | mibgħuta
        mibgħutin | ittrasferit | ittrasferita | ittrasferiti | ttrasferit | ttrasferiti
        ġie ttrasferit | ġew ittrasferiti | trasferit | trasferiti | sar trasferiment
        trasferiment sar | trasferiment irnexxa | it-trasferiment irnexxa`,
    ],
    [
      'debit',
      'transfer',
      2,
      `trasferiment | it-trasferiment | it-trasferiment tiegħek | trasferiment ta' flus
        trasferiment lil | trasferiment favur`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `ġbidt | int ġbidt | inti ġbidt | ġbidt flus | ġbid | ġbid ta' flus | ġbid ta' flus kontanti
        il-ġbid ta' flus | ġbid mill-atm | ġbid minn atm | inġibed | inġibdet | inġibdu | ġibda
        ġibda ta' flus | irtirar | irtirar ta' flus | irtirar mill-atm | irtirar minn atm`,
    ],
    [
      'debit',
      'fee',
      3,
      `tariffa ċċarġjata | ġiet iċċarġjata tariffa | tariffa annwali | tariffa tal-karta
        tariffa mensili | tariffa ta' manutenzjoni | ħlas ta' amministrazzjoni | spejjeż bankarji
        drittijiet bankarji`,
    ],
    [
      'credit',
      'credit',
      5,
      `akkreditat | akkreditata | akkreditati | ġie akkreditat | ġiet akkreditata | ġew akkreditati
        ikkreditat | ikkreditata | ikkreditati | kkreditat | kkreditata | kkreditati | ġie kkreditat
        ġiet ikkreditata | ġew ikkreditati | kreditat | kreditata | kreditati | ikkreditajna
        kkreditajna | iddepożitat | iddepożitata | iddepożitati | ddepożitat | ddepożitata
        ddepożitati | ġie ddepożitat | ġiet iddepożitata | ġew iddepożitati | daħal fil-kont
        daħlet fil-kont | daħlu fil-kont`,
    ],
    [
      'credit',
      'credit',
      4,
      `irċevejt | rċevejt | irċivejt | rċivejt | int irċevejt | inti rċevejt | għadek kif irċevejt
        ħallsek | ħallsitek | ħallsuk | wasallek | waslitlek | waslulek | wasal fil-kont tiegħek
        waslu fil-kont tiegħek | daħal fil-kont tiegħek | daħlu fil-kont tiegħek | iddepożitajt
        ddepożitajt`,
    ],
    [
      'credit',
      'credit',
      3,
      `irċevut | irċevuta | irċevuti | ħlas irċevut | flus irċevuti | wasal ħlas | ħlas li daħal
        depożitu | depożitu ta' flus | depożitu ta' flus kontanti | imgħax akkreditat
        imgħax ikkreditat`,
    ],
    [
      'credit',
      'transfer',
      4,
      `bagħatlek | bagħtitlek | bagħtulek | bagħatlek flus | bagħtitlek flus | irċevejt trasferiment
        rċevejt trasferiment`,
    ],
    [
      'credit',
      'transfer',
      3,
      'trasferiment irċevut | wasal trasferiment | trasferiment li daħal | trasferiment mingħand',
    ],
    [
      'credit',
      'salary',
      3,
      `il-paga | il-paga tiegħek | paga ta' | ħlas tal-paga | salarju | is-salarju
        is-salarju tiegħek | ħlas tas-salarju | pensjoni | il-pensjoni | il-pensjoni tiegħek
        stipendju | l-istipendju tiegħek`,
    ],
    [
      'credit',
      'refund',
      3,
      `rifużjoni | ir-rifużjoni | rifużjoni ta' | rifond | rifużi | ġie rifuż | ġiet rifuża
        ġew rifużi | rimborż | ir-rimborż | rimborżat | rimborżata | rimborżati | ġie rimborżat
        ġew rimborżati | rimborżajna | rrimborżajna | ingħatajt lura | ingħata lura | ingħataw lura
        tajniek lura | tak lura | tatek lura | flus lura`,
    ],
    [
      'credit',
      'reversal',
      3,
      `treġġa' lura | treġġgħet lura | treġġgħu lura | imreġġa' lura | imreġġgħa lura | annullat
        annullata | annullati | ġie annullat | ġiet annullata | ġew annullati | annullament | tħassar
        tħassret | tħassru | tranżazzjoni kkanċellata | it-tranżazzjoni ġiet ikkanċellata
        ħlas ikkanċellat`,
    ],
  ],
  labels: {
    amount: "ammont | l-ammont | ammont ta' | somma | is-somma | valur | il-valur | prezz",
    total: "total | it-total | ammont totali | l-ammont totali | b'kollox",
    balance: `bilanċ | il-bilanċ | bilanċ disponibbli | il-bilanċ disponibbli
      il-bilanċ disponibbli tiegħek | il-bilanċ tiegħek | il-bilanċ tal-kont | bilanċ tal-kont
      bilanċ ġdid | il-bilanċ il-ġdid | bilanċ kurrenti | bilanċ attwali | il-bilanċ attwali
      fondi disponibbli | disponibbli`,
    limit: `limitu | il-limitu | limitu ta' kreditu | il-limitu ta' kreditu | limitu tal-karta
      limitu ta' kuljum | limitu tal-infiq | kreditu disponibbli`,
    fee: `tariffa | tariffi | tariffa ta' servizz | spejjeż | ħlas għas-servizz | drittijiet
      kummissjoni`,
    aside: `punti | dejn | id-dejn | bilanċ preċedenti | rata tal-kambju | rata ta' imgħax | imgħax
      skont ta' | ammont minimu | infiq minimu`,
    reference: `referenza | ir-referenza | numru ta' referenza | ref | numru tat-tranżazzjoni
      id tat-tranżazzjoni | numru tal-ordni | numru tal-irċevuta | kodiċi tat-tranżazzjoni
      numru tal-fattura | numru ta' awtorizzazzjoni`,
    card: `karta | il-karta | bil-karta | fil-karta | mill-karta | tal-karta | il-karta tiegħek
      fil-karta tiegħek | karta ta' kreditu | karta ta' debitu | karta li tispiċċa bi
      karta li tispiċċa b' | karta li tispiċċa | tiegħek li tispiċċa b' | tiegħek li tispiċċa bi
      numru tal-karta`,
    account: `kont | il-kont | fil-kont | mill-kont | tal-kont | il-kont tiegħek | fil-kont tiegħek
      numru tal-kont | kont li jispiċċa bi | kont li jispiċċa b' | kont li jispiċċa
      tiegħek li jispiċċa b' | tiegħek li jispiċċa bi | kont kurrenti | kont tat-tfaddil
      kont bankarju`,
    wallet: 'kartiera | il-kartiera | kartiera diġitali | il-kartiera tiegħek | portmoni',
    party: `deskrizzjoni | benefiċjarju | il-benefiċjarju | mittent | min bagħat | ħanut | negozjant
      kummerċjant | raġuni | dettalji`,
    date: 'data | id-data | fid-data | il-ħin | data tat-tranżazzjoni | data tal-valur',
    contact: `ċempel | ċempel fuq | ċempel lil | ċempilna | ċempilna fuq | ikkuntattjana
      ikkuntattja | ikkuntattja lil | telefon | numru tat-telefon | għal aktar informazzjoni
      aktar informazzjoni | żur is-sit | servizz tal-klijenti`,
  },
  phrases: {
    code: `kodiċi ta' darba | kodiċi ta' verifika | kodiċi ta' konferma | kodiċi ta' sigurtà
      kodiċi ta' awtentikazzjoni | kodiċi ta' attivazzjoni | kodiċi ta' aċċess | il-kodiċi tiegħek
      il-kodiċi ta' darba | il-kodiċi tiegħek huwa | password ta' darba | daħħal il-kodiċi
      daħħal dan il-kodiċi | uża l-kodiċi | uża dan il-kodiċi | kodiċi otp`,
    warning: `taqsamx | taqsamx dan | taqsmux | qatt taqsam | qatt tagħti | qatt tiżvela | tgħidx
      tgħaddix | tikxifx | ma' ħadd | lil ħadd | ma' ħaddieħor | lil ħaddieħor | qatt ma nitolbuk
      jekk ma kontx int | jekk ma għamiltx | jekk ma tagħrafx | jekk mhux int | oqgħod attent
      oqgħod attenta`,
    declined: `miċħud | miċħuda | ġie miċħud | ġiet miċħuda | rifjutat | rifjutata | ġie rifjutat
      ġiet rifjutata | ma rnexxiex | ma rnexxietx | ma rnexxewx | ma setax | ma setgħetx | ma setgħux
      ma stajniex | ma sarx | ma saritx | falla | falliet | ma għaddiex | ma għaddietx
      fondi insuffiċjenti | fondi mhux biżżejjed | bilanċ insuffiċjenti | m'għandekx biżżejjed
      m'hemmx biżżejjed | m'għandekx fondi | ma ġiex approvat | ma ġietx approvata
      ma ġiex ipproċessat | ma ġietx ipproċessata | mhux awtorizzat | mhux awtorizzata | pin ħażin
      inqabeż il-limitu`,
    scheduled: `se jiġi debitat | se jiġi ddebitat | se tiġi ddebitata | se jiġu ddebitati
      ser jiġi ddebitat | ser jiġu ddebitati | se jitnaqqas | se jitnaqqsu | ser jitnaqqas
      ser jitnaqqsu | se tiġi ċċarġjat | se tiġi ċċarġjata | se jiġi ċċarġjat | se jiġu ċċarġjati
      għandu jitħallas | għandha titħallas | għandhom jitħallsu | irid jitħallas | trid tħallas
      għad trid tħallas | dovut | dovuta | dovuti | ammont dovut | l-ammont dovut | skadenza
      id-data tal-iskadenza | data tal-iskadenza | jiskadi | tiskadi | il-ħlas li jmiss
      ħlas li jmiss | il-pagament li jmiss | ħallas sa | ħallas qabel | jekk jogħġbok ħallas
      tfakkira | se jiġġedded | se tiġġedded | ħlas skedat | trasferiment skedat`,
    collect: `qed jitolbok | qed titolbok | qed jitolbuk | talbek | talbitek | talbuk
      talba għal ħlas | talba għall-ħlas | talba għal flus | talba ta' ħlas`,
    promotion: `offerta | offerta speċjali | promozzjoni | irbaħ | tista' tirbaħ | b'xejn | rigal
      ħu sehem | iffranka | approfitta | applika issa | kompetizzjoni | kundizzjonijiet japplikaw
      termini u kundizzjonijiet | self personali | skont speċjali`,
    notice: `il-karta tiegħek ġiet imblukkata | karta mblukkata | imblukkata | imblukkat | attivata
      attivat | ġiet attivata | ġie attivat | il-pin inbidel | inbidel | inbidlet | nbidel | nbidlet
      il-limitu nbidel | benefiċjarju ġdid | żdied benefiċjarju | irreġistrat | irreġistrata
      rreġistrat | rreġistrata | reġistrat | reġistrata | reġistrazzjoni | apparat ġdid
      dħalt fil-kont | rendikont | ir-rendikont | stqarrija tal-kont | dikjarazzjoni tal-kont
      qed jiġi rivedut | qed tiġi riveduta | aġġorna d-dettalji | il-karta l-ġdida | infetaħ kont`,
    pending: `pendenti | qed jiġi pproċessat | qed tiġi pproċessata | qed jiġu pproċessati
      qed nipproċessaw | għadu pendenti | għadha pendenti | qed jistenna | qed tistenna
      jistenna approvazzjoni | fit-triq | se jasal | se tasal | se jaslu | se tirċievi`,
    lure: `il-kont tiegħek ġie sospiż | il-kont tiegħek huwa sospiż | il-kont tiegħek ġie mblukkat
      ivverifika d-dettalji | ivverifika l-kont | ivverifika l-identità | ikkonferma d-dettalji
      aġġorna d-dettalji tiegħek | ikklikkja hawn | ikklikkja fuq | agħfas hawn | agħfas fuq
      attività suspettuża | aċċess mhux awtorizzat | il-pakkett tiegħek | rbaħt premju | irbaħt premju
      intgħażilt | ġejt magħżul | ġejt magħżula`,
    uncharged: `ma ġiex iddebitat | ma ġietx iddebitata | ma ġewx iddebitati | ma tnaqqas xejn
      ma tħallas xejn | ma ġejtx iċċarġjat | ma ġejtx iċċarġjata | ma ġie ċċarġjat xejn
      ma ttieħed xejn | ma ttieħdux | l-ebda ammont | l-ebda flus`,
    summary: `nfaqt b'kollox | infaqt b'kollox | dan ix-xahar infaqt | dan ix-xahar nfaqt
      din il-ġimgħa infaqt | total tal-infiq | l-infiq tiegħek | l-infiq ta' dan ix-xahar
      sommarju tal-infiq | sommarju | baġit | il-baġit`,
    injection: `injora l-istruzzjonijiet | injora l-istruzzjonijiet preċedenti
      injora l-istruzzjonijiet kollha | injora l-istruzzjonijiet kollha preċedenti
      insa l-istruzzjonijiet | insa l-istruzzjonijiet preċedenti | tagħtix kas tal-istruzzjonijiet`,
  },
  places: {
    at: 'għand | ġewwa | fil-ħanut | mill-ħanut | fir-ristorant | fis-supermarket | mis-supermarket',
    to: 'lil | lill | favur | lejn | trasferiment lil | ħlas lil | ħallast lil | bgħatt lil',
    from: "mingħand | minn | min-naħa ta' | mibgħut minn | mibgħuta minn | mibgħutin minn",
    for: "għal | għall | bħala ħlas għal | għax-xiri ta'",
    with: "permezz ta'",
    end: `bil-karta | mill-kont | fil-kont | fil-karta | mill-karta | tiegħek | fid-data | data
      permezz | bilanċ | il-bilanċ | referenza | ref | ġie | ġiet | ġew | illum | ilbieraħ | tariffa
      disponibbli | jekk | grazzi | ammont | ċempel | raġuni | minħabba | li jispiċċa | li tispiċċa
      huwa`,
  },
  months: [
    'jannar',
    'frar',
    'marzu',
    'april',
    'mejju',
    'ġunju',
    'lulju',
    'awwissu',
    'settembru',
    'ottubru',
    'novembru',
    'diċembru',
  ],
  days: ['illum', 'ilbieraħ | lbieraħ | il-bieraħ', 'ilbieraħtlula | il-bieraħtlula'],
  weekdays: [
    'nhar it-tnejn | it-tnejn',
    'nhar it-tlieta | it-tlieta',
    'nhar l-erbgħa | l-erbgħa',
    'nhar il-ħamis | il-ħamis',
    'nhar il-ġimgħa',
    'nhar is-sibt | is-sibt',
    'nhar il-ħadd | il-ħadd',
  ],
};
