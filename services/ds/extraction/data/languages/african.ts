import type { Language } from '../../words/language.ts';

/** Swahili: M-Pesa of Kenya and Tanzania, Tigo Pesa, Airtel Money, HaloPesa, CRDB, NMB. */
export const SWAHILI: Language = {
  code: 'sw',
  verbs: [
    ['debit', 'transfer', 4, `umemtumia | umetuma | umewatumia`],
    [
      'debit',
      'debit',
      5,
      `imetoka kwenye akaunti yako | zimetoka kwenye akaunti yako | kimetolewa kwenye akaunti yako
        imetolewa kutoka akaunti yako | imekatwa | zimekatwa | yamekatwa | umekatwa | kimekatwa
        zimetolewa kwenye akaunti yako | imetolewa kwenye akaunti yako | imepungua
       imekatwa kwenye akaunti yako | zimekatwa kwenye akaunti yako | akaunti yako imekatwa | akaunti yako imetolewa | amekatwa`,
    ],
    [
      'debit',
      'debit',
      4,
      `mchango wako | tumepokea malipo yako | tumepokea mchango | umemlipa | umelipa | umeilipa | umewalipa
        umetumia | umenunua | kutoka kwenye akaunti yako | kutoka akaunti yako | kutoka katika akaunti yako
        toka akaunti yako | kutoka kwenye kadi yako | kwa kutumia kadi yako
       kutoka akaunti yako ya`,
    ],
    [
      'debit',
      'debit',
      3,
      `umelipa | malipo | imelipwa | umenunua | kulipa | nimelipa | yamelipwa | malipo yamekamilika | nimenunua | zimelipwa | amelipa | umelipia
       imelipwa kwa | zimelipwa kwa | umefanya malipo | umefanya malipo ya | malipo yamefanikiwa | malipo yako | malipo ya | umefanikiwa kulipa
       umefanikiwa kununua | umetumia | nimetumia | nimelipia | ununuzi | umenunua muda wa maongezi | umenunua luku | umenunua kifurushi | umelipa bili
       malipo kwenda | umelipa kwa | malipo yamefanyika | umeongeza salio | imetumika | umelipia bili | umefanikiwa kufanya malipo | umenunua umeme
       umefanya manunuzi | manunuzi | umerejesha mkopo | marejesho ya mkopo`,
    ],
    ['debit', 'debit', 2, 'nunua | lipa kwa simu | lipa namba | malipo ya bili | bili imelipwa | matumizi'],
    ['debit', 'debit', 1, 'muamala | miamala | muamala wako'],
    [
      'debit',
      'transfer',
      3,
      `kimetumwa | kimehamishwa | yametumwa | umefanikiwa kutuma pesa | umetuma | imetumwa | umehamisha | muamala umefanikiwa
        zimetumwa | imetumwa kwa | imetumwa kwenda | zimetumwa kwa | nimetuma | umehamishia
       imehamishwa | zimehamishwa | umetuma kwa | umefanikiwa kutuma | pesa zimetumwa | umetuma pesa | umehamisha fedha | fedha zimehamishwa
       zimehamishiwa | imehamishiwa | umemtumia | nimemtumia | uhamisho wa fedha | umetuma fedha | umefanikiwa kuhamisha`,
    ],
    ['debit', 'transfer', 2, 'tuma pesa | kutuma pesa | uhamisho | kuhamisha'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `utoaji wa fedha | utoaji wa pesa | umetoa kwa wakala | kimetolewa | umetoa | kutoa pesa | imetolewa | nimetoa
        toa pesa | umetoa pesa | umetoa fedha | umechukua | kutoa fedha | umefanikiwa kutoa
       zimetolewa | pesa taslimu umetoa | umetoa taslimu | kutoa fedha atm`,
    ],
    [
      'debit',
      'fee',
      2,
      'ada ya mwezi | ada ya kila mwezi | tozo ya huduma | makato ya mwezi | ada ya kadi | ada ya sms | ada ya huduma | ada ya akaunti | makato ya huduma',
    ],
    [
      'credit',
      'credit',
      5,
      `kimewekwa | kimeingia | kimeingizwa | kimewekwa kwenye akaunti yako | imewekwa | umewekewa | zimewekwa
        imewekwa kwenye akaunti yako | zimewekwa kwenye akaunti yako | zimeingia kwenye akaunti yako | imeingizwa
       imeingia kwenye akaunti yako | akaunti yako imewekwa | akaunti yako imewekewa | zimeingizwa | akaunti yako imeingiziwa | imeongezwa kwenye akaunti
       yamewekwa`,
    ],
    [
      'credit',
      'credit',
      4,
      `umepokea | umepokea kutoka | kwenda kwenye akaunti yako | amekutumia | amekulipa | wamekutumia | umetumiwa | umelipwa | nimetumiwa | nimelipwa
       umepokea pesa | amekuwekea | kwenye akaunti yako kutoka`,
    ],
    [
      'credit',
      'credit',
      3,
      `kimepokelewa | imerejeshwa kwenye akaunti yako | imepokelewa | nimepokea | zimepokelewa | umeweka | umeweka pesa
        umeweka fedha | umeingiziwa | weka pesa | kuweka pesa | umepata | nimepata
       zimeingia | imeingia | umefanikiwa kuweka | imetumwa kwako | zimetumwa kwako | ameweka | umepata mkopo | mkopo wako umeingizwa | umejaza
       umepokea mkopo`,
    ],
    ['credit', 'credit', 2, 'amana | gawio | riba | kuweka fedha'],
    [
      'credit',
      'refund',
      3,
      'zimerudishwa | imerudishwa | umerudishiwa | marejesho | pesa zimerudishwa | umerejeshewa | imerejeshwa kwako | zimerejeshwa | urejeshaji wa pesa | fedha zimerudishwa | rejesho',
    ],
    [
      'credit',
      'reversal',
      3,
      `imerudishwa | imebatilishwa | umebatilishwa | zimerudishwa | muamala umebatilishwa | muamala umerudishwa | umerejeshwa | imerejeshwa
       umerudishwa | imefutwa | muamala umefutwa | imeghairiwa`,
    ],
    ['credit', 'salary', 3, 'mshahara | mishahara | mshahara wa mwezi | posho | pensheni | ujira'],
    ['debit', 'debit', 3, `zako za | amepokea`],
  ],
  labels: {
    document: `oda | oda namba | agizo`,
    amount:
      'kiasi | kiasi cha | jumla ya kiasi | kiasi kilicholipwa | kiasi kilichotumwa | thamani | kiasi: | kiwango | fedha kiasi cha',
    total: 'jumla | jumla ya | jumla kuu | jumla ya makato | jumla ya malipo',
    balance: `salio | salio lako | salio jipya | salio lako ni | baki yako | baki | salio lako jipya | salio jipya ni | salio lako jipya ni | salio la akaunti
      salio lako la m-pesa | salio lako jipya la m-pesa ni | salio lako jipya la m-pesa | salio lako la m-pesa ni | salio la m-pesa | salio la sasa
      salio lako la sasa | salio lako la tigo pesa | salio lako la airtel money | salio lililobaki | salio jipya la m-pesa | salio halisi | salio kuu
      salio lako la sasa ni | salio lako kwa sasa | salio lako kwa sasa ni | salio lililopo | salio la akaunti yako | salio linalopatikana | salio la halopesa
      fedha zilizopo | salio lako la mixx | salio ni | salio lako la tigo pesa ni | salio lako jipya la tigo pesa`,
    limit: `kikomo | kiasi unachoweza kutumia kwa siku | kiasi unachoweza kutumia | kikomo cha fuliza | kiwango cha fuliza | kikomo cha mkopo
      unaweza kutumia | kiasi unachoweza kutuma kwa siku | kiwango cha juu`,
    fee: `ada | ada ya | makato | tozo | gharama | gharama ya matumizi | gharama ya kutuma | gharama ya muamala | ada ya muamala | gharama za muamala | tozo ya serikali
      makato ya serikali | kodi | kodi ya serikali | ada ya kutuma | ada ya kutoa | vat | ushuru | gharama ni | gharama za matumizi | gharama za huduma | tozo za serikali
      gharama yako | kamisheni | ada ya huduma`,
    aside: `pointi | alama | deni | deni lako | deni lako la fuliza | mkopo uliobaki | kiwango cha ubadilishaji | umeokoa | mkopo | bonasi | bonga points
      akiba ya lengo | deni lako jipya | salio la awali | fuliza | deni lililobaki | riba ya mkopo`,
    reference: `utambulisho | utambulisho: | kumb | kumbukumbu | kumb. namba | muamala namba | risiti | nambari ya muamala | kumbukumbu namba | kumbukumbu na. | kumb no
      namba ya muamala | kumbukumbu no | namba ya kumbukumbu | namba ya risiti | kumb na. | nambari ya kumbukumbu | risiti namba | risiti na. | risiti no
      utambulisho wa muamala | muamala no | muamala na | id ya muamala | kitambulisho cha muamala | namba ya utambulisho | kumbu kumbu | control number
      namba ya malipo | kumbukumbu: | kumb: | kumbukumbu nambari | tokeni | stakabadhi`,
    card: 'kadi | kadi yako | kadi ya benki | namba ya kadi | kadi namba | kadi yako ya | kwa kutumia kadi yako',
    account: `akaunti | akaunti yako | akaunti namba | akaunti nambari | namba ya akaunti | nambari ya akaunti | akaunti yako namba | a/c yako | akaunti no
      akaunti ya akiba | akaunti yako nambari | akaunti yako yenye namba | kwenye akaunti yako | kutoka akaunti yako | kutoka kwenye akaunti yako
      akaunti na | akaunti ya kampuni | akaunti yako ya`,
    wallet:
      'pochi | tigo pesa | halopesa | mixx by yas | t-pesa | azampesa | ezypesa | m-shwari | akaunti yako ya m-pesa | m-koba | kcb m-pesa | akiba',
    party: `mpokeaji | wakala | jina | jina la mpokeaji | jina la wakala | mtumaji | maelezo | kampuni | mlipaji | jina la kampuni | jina la biashara | duka
      mfanyabiashara | namba ya kampuni | jina la mtumaji | sababu | taarifa | lengo | biashara | jina la mteja | muuzaji`,
    date: 'tarehe | tar | saa | mnamo | muda | tarehe na saa | wakati',
    contact: `kwa msaada | piga | piga simu | huduma kwa wateja | wasiliana | wasiliana nasi | kwa maelezo zaidi | simu | namba ya simu | tembelea | bonyeza | bofya
      pakua | ikiwa hujafanya | kama hujafanya | kama sio wewe | tuma neno | kwa maswali | namba ya msaada | piga *150 | tupigie | maelezo zaidi | simu namba`,
  },
  phrases: {
    uncharged: `hakuna pesa iliyokatwa | umeghairi malipo`,
    summary: `muhtasari wa mwezi | jumla ya matumizi | matumizi yako ya`,
    code: `msimbo wa otp | namba ya otp | namba yako ya uthibitisho | namba ya siri ya muda | nambari ya siri | namba ya siri
      nenosiri | neno la siri | namba ya uthibitisho | msimbo wa uthibitisho | kodi ya uthibitisho | nywila
      namba yako ya siri
      msimbo wa siri | otp yako | namba ya uhakiki | nambari ya uthibitisho | nambari yako ya siri | msimbo wako | neno siri | namba ya kuthibitisha | msimbo`,
    warning: `usimpe | usitoe | usishiriki | usimwambie | usitoe namba | usimpe mtu | usimpe mtu yeyote | kamwe usitoe | usishirikishe | usiwape | usimtumie
      jihadhari | epuka matapeli | matapeli | usitoe siri | usimwonyeshe | hatutakuuliza | usigawe | tunza siri | tahadhari | utapeli | linda pin | linda namba
      usimuonyeshe | usitume pin | usitoe pin`,
    declined: `haukuweza kukamilika | haikuweza kukamilika | kimekataliwa | haijakamilika | hakitoshi | umesitishwa kwa sababu
      imeshindikana | haikufanikiwa | haitoshi | imekataliwa | hayakufanikiwa | halitoshi | umeshindikana | haukufanikiwa
      salio lako halitoshi
      yameshindikana | imefeli | umekataliwa | salio halitoshi | hauna salio la kutosha | huna salio la kutosha | haijafanikiwa | hujafanikiwa
      haujafanikiwa | umeshindwa | imeshindwa | umezidi kikomo | umekosea namba ya siri | namba ya siri si sahihi | huna pesa za kutosha
      hauna pesa za kutosha | huna fedha za kutosha | haikukamilika | haujakamilika | hayajafanikiwa | imekwama | haiwezi kukamilika | umekosea pin
      yamekataliwa | hazitoshi`,
    scheduled: `tarehe ya kulipwa | itafikia tarehe | utafikia tarehe | unatakiwa kulipwa | unapaswa kulipwa
      zinatakiwa kulipwa | inapaswa kulipwa | yanatakiwa kulipwa | atakatwa | kimekaribia kulipwa | marejesho yako yanatakiwa
      umepita muda wa kulipa | itakatwa | zitakatwa | itatolewa | zitatolewa | utakatwa | yatakatwa | unadaiwa
      tafadhali lipa | lipa kabla | lipa kabla ya | tarehe ya mwisho
      mwisho wa kulipa | inatakiwa kulipwa | unatakiwa kulipa | unapaswa kulipa | kumbusho | bili yako | ankara | italipwa | yatalipwa | zitalipwa | lipa sasa
      umechelewa kulipa | mkopo wako unatakiwa | rejesha mkopo | lipa mkopo wako | lipa deni | ankara yako | bili ya | inakaribia tarehe | itakatwa tarehe | tarehe ya kulipa
      hakikisha una salio | muda wa kulipa | kukumbusha | lipia kabla | deni lako linatakiwa | unakumbushwa | utalipa | itahamishwa`,
    collect: `kamilisha malipo | thibitisha malipo | ruhusu malipo | kuidhinisha malipo | anaomba | ombi la malipo | ameomba
      ameomba umlipe | anakuomba | amekuomba | ombi la pesa | anaomba umtumie | wameomba | omba pesa | inaomba malipo
      ombi la fedha | anaomba malipo | weka namba ya siri kuruhusu | weka pin kuthibitisha malipo`,
    promotion: `cheza kwa kuwajibika | beti | umekidhi vigezo | kukopa hadi | vya kukopa | vigezo na masharti | ofa | punguzo | jishindie | shinda | ofa maalum | bure | zawadi | droo | jipatie
      pata mkopo | pata hadi | unastahili mkopo | unastahili kupata | omba sasa | omba mkopo | mkopo wa hadi | nafasi ya kushinda | bahati nasibu | shindano
      jiunge sasa | jiunge na | pata bonasi | furahia | okoa hadi | mkopo wa haraka | unaweza kukopa | kopa | kopa sasa | pokea ofa | nunua sasa | pata gb | washindi
      usikose | promosheni | kampeni | hongera umechaguliwa | wiki ya ofa | zaidi ya zawadi | bonasi ya | pata punguzo | pata bando`,
    notice: `kubadilisha namba yako ya siri | kubadilisha namba ya siri | kubadili namba ya siri | umebadilisha namba ya siri
      kubadilisha pin | kifaa kipya | umeingia kwa | jaribio la kuingia | kadi yako imefungwa | kadi yako imezuiwa
      laini yako | imewashwa | imefunguliwa | umesajiliwa | imesajiliwa | umejiunga | umefanikiwa kubadili | imebadilishwa
      umebadilisha pin | imefungwa | imezuiwa | imesitishwa
      umeingia kwenye | kadi yako imewashwa | namba ya siri imebadilishwa | usajili wako | maboresho ya mfumo | matengenezo | huduma haitapatikana | taarifa fupi
      umefanikiwa kujisajili | kadi yako iko tayari | itawekwa | zitawekwa | utapokea | utarejeshewa | umeunganishwa | karibu
      kikomo chako kimeongezwa
      imesimamishwa | akaunti yako imefunguliwa | umefungua akaunti | hakiki taarifa | sasisha
      amekutumia kimakosa`,
    injection: `puuza maagizo | puuza maelekezo | puuza maagizo yaliyotangulia | sahau maagizo | sahau maelekezo | puuza maelekezo yote | maagizo mapya | puuza amri`,
    pending:
      'tafadhali subiri | inashughulikiwa | unashughulikiwa | subiri uthibitisho | inasubiri | unasubiri | subiri ujumbe | yanashughulikiwa',
  },
  places: {
    at: 'katika | kwenye | umelipa katika | kwenye duka la | huko | dukani kwa',
    to: `kwenda | kwenda kwa | kwa | imetumwa kwa | imetumwa kwenda | zimetumwa kwa | imelipwa kwa | zimelipwa kwa | malipo kwenda | umelipa kwa | umetuma kwa | kwenda namba
      umetuma kwenda | yamelipwa kwa | umemtumia | nimemtumia | kwenda akaunti ya | kwa namba`,
    from: `na | kutoka | kutoka kwa | umepokea kutoka | toka kwa | toka | kupitia kwa | kutoka namba
      kutoka kwa wakala | kutoka wakala | na wakala | kutoka akaunti ya`,
    for: 'kwa ajili ya | ajili ya | malipo ya | kwa malipo ya | umelipia | umenunua | kununua',
    with: 'pamoja na',
    end: `kikamilifu | imethibitishwa | tarehe | saa | mnamo | umethibitishwa | yamethibitishwa | kumb | kumbukumbu | kupitia | kwa kutumia | salio | salio lako | na salio | ada | makato
      tozo | gharama | kwa akaunti | kwa siku | kwa mwezi | kwa sasa | kwa kupiga | kwa msaada | kwa maelezo | kwa huduma | kwa simu | kwa wateja | kwa mteja | kwa njia ya | kwa kiasi
      kwa mafanikio | kwa kadi | asante | ahsante | tafadhali | leo | jumla | ukiwa na | ikiwa | pia | akaunti yako | kwako | kwenye akaunti yako | ndugu mteja | mpendwa mteja
      kwenye simu | muamala | kwa pin | kwa kutuma | kwa kutumia kadi yako | zimebaki | sasa | baada ya | kabla ya`,
  },
  months: [
    'januari',
    'februari',
    'machi',
    'aprili',
    'mei',
    'juni',
    'julai',
    'agosti',
    'septemba',
    'oktoba',
    'novemba',
    'desemba',
  ],
  days: ['leo | asubuhi hii | sasa hivi | leo asubuhi', 'jana | jana usiku', 'juzi'],
  weekdays: ['jumatatu', 'jumanne', 'jumatano', 'alhamisi', 'ijumaa', 'jumamosi', 'jumapili'],
};

/** Kinyarwanda: MTN MoMo and Airtel Money of Rwanda. */
export const KINYARWANDA: Language = {
  code: 'rw',
  verbs: [
    ['debit', 'transfer', 4, 'kuva kuri konti yawe | avuye kuri konti yawe | ivuye kuri konti yawe'],
    [
      'debit',
      'debit',
      5,
      'yakuwe kuri konti yawe | yakuwe kuri konti | yakaswe | yavanywe kuri konti | yavuye kuri konti yawe | akuwe kuri konti',
    ],
    [
      'debit',
      'debit',
      3,
      `mwishyuye | mwaguze | wishyuye neza | wishyuye | umaze kwishyura | kwishyura | byishyuwe | waguze | wishyuriye
        yishyuwe | ubwishyu bwawe | ubwishyu | umaze kugura | ubwishyu bwagenze neza
       ubwishyu bwa | ubwishyu bungana na | nishyuye | naguze`,
    ],
    ['debit', 'debit', 1, 'igikorwa | igikorwa cyagenze neza'],
    [
      'debit',
      'transfer',
      3,
      `mwohereje | amaze koherezwa | yoherejwe neza | wohereje | yoherejwe | umaze kohereza | yoherejwe kuri | koherereza
        wohereje kuri | yoherejwe kwa | kohereza amafaranga | nohereje | amafaranga yoherejwe
       yimuriwe kuri`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      'hakuweho | mwabikuje | ubikuje | wabikuje | kubikuza | umaze kubikuza | yabikujwe | nabikuje | kubikuza amafaranga | wabikuye',
    ],
    [
      'credit',
      'credit',
      4,
      'mwakiriye | mwohererejwe | bakohererejwe | wakiriye | wohererejwe | umaze kwakira | bakwoherereje | yakwoherereje | kuri konti yawe | wishyuwe | yashyizwe kuri konti yawe | wakiriye amafaranga',
    ],
    [
      'credit',
      'credit',
      3,
      'wahawe | wabikije | kubitsa | yinjiye | yakiriwe | umaze kubitsa | yabikijwe | yinjijwe | nakiriye | wabonye | inyungu',
    ],
    ['credit', 'refund', 3, 'wasubijwe | yasubijwe | amafaranga yasubijwe | gusubizwa amafaranga'],
    ['credit', 'reversal', 3, 'yagaruwe | cyahagaritswe | yagarutse kuri konti'],
    ['credit', 'salary', 3, 'umushahara | umushahara wa'],
  ],
  labels: {
    amount: "umubare w'amafaranga | amafaranga | amafaranga angana na | angana na | ingana na",
    total: 'igiteranyo | yose hamwe',
    balance: `ubu ufite | ufite | hasigayeho | amafaranga yawe | amafaranga yawe ni | amafaranga ari kuri konti | isigayeho | konti yawe ya momo isigayeho | konti isigayeho | musigaranye | amafaranga musigaranye
      ubu usigaranye | usigaranye | amafaranga usigaranye | asigaye | umubare w'amafaranga usigaranye | ufiteho
      amafaranga asigaye | amafaranga asigaye kuri konti
      usigaranye kuri konti | konti yawe isigayeho | asigaye kuri konti yawe | amafaranga ufite`,
    fee: `amafaranga y'ikiguzi | ikiguzi cy'igikorwa | amafaranga yakaswe | ikiguzi | amafaranga ya serivisi | igiciro
      ikiguzi cya serivisi | ikiguzi cyo kohereza | umusoro | ikiguzi ni`,
    aside: 'ideni | inguzanyo | amanota | umwenda',
    reference:
      "indangamubare | nimero y'igikorwa | nomero y'igikorwa | inomero y'igikorwa | nimero y'ubwishyu | nomero y'ubwishyu | inyemezabwishyu",
    card: 'ikarita | ikarita yawe',
    account: 'konti | konti yawe | konte | konti nimero | nimero ya konti | kuri konti yawe | konti numero',
    wallet: 'konti ya mobile money | konti yawe ya momo | konti ya momo',
    party: 'ubutumwa | uwohereje | uwakiriye | izina | umukozi | uwishyuwe | impamvu | umucuruzi',
    date: 'itariki | ku itariki | tariki | ku wa | isaha',
    contact: 'hamagara | duhamagare | kanda | ubufasha | ukeneye ubufasha | sura',
  },
  phrases: {
    code: "kode yo kwemeza | ijambo ry'ibanga | umubare w'ibanga | kode yawe | kode y'ibanga | kode yo kwinjira",
    warning:
      'ntugire uwo | ntuwuhe | ntukabwire | ntuhe umuntu | ntukagire uwo | ntuyihe | irinde abatekamutwe | ntuzagire',
    declined: `nticyakunze | nticyagenze neza | nta mafaranga ahagije | ntibyemewe | ntiyagenze neza | cyahagaritswe kubera
      ntabwo byagenze neza | umubare w'ibanga siwo | ntibyakunze | byanze | ntibyagenze neza | ntuhagije
      ntufite amafaranga ahagije | ntibyashobotse | ntabwo byakunze | cyanze | ntucyagenze neza | ntiyakunze
      amafaranga adahagije | ntabwo ufite amafaranga ahagije`,
    scheduled:
      'igomba kwishyurwa | bitarenze | igomba kwishyurwa bitarenze | inguzanyo yawe igomba | azakurwa | bizishyurwa | ugomba kwishyura | itariki ntarengwa | izakatwa | usabwe kwishyura | azakatwa | wibuke kwishyura | ishyura bitarenze',
    collect:
      'irasaba kwishyura | irasaba ko wishyura | isabye kwishyura | urasabwa kwishyura | yagusabye kwishyura | arasaba ko wishyura | aragusaba | yagusabye | arasaba kwishyura | urasabwa kwemeza | usabwe kwemeza ubwishyu',
    promotion:
      'watsindira | tsinda | kuguza | amahirwe yo gutsindira | amahirwe | tsindira | gabanyirizwa | impano | poromosiyo | gerageza amahirwe | ku buntu | gura pack | inguzanyo yihuse | gutsindira',
    notice:
      'yafunguwe | umaze kwiyandikisha | yahinduwe | yafunzwe | yahagaritswe | wiyandikishije | amategeko n’amabwiriza',
    injection: 'irengagize amabwiriza | wirengagize amabwiriza | ibagirwa amabwiriza',
    pending: 'tegereza | bitegerejwe | birimo gukorwa',
  },
  places: {
    at: 'ku mukozi | ku mucuruzi | kwa agent | ku iduka | kuri | wishyuye kuri | mu iduka',
    to: 'kwa | yoherejwe kuri | yoherejwe kwa | wohereje kuri | kujya kuri | yimuriwe kuri',
    from: 'avuye kuri | avuye kwa | bivuye kuri | kuva kuri | kuva kwa | biturutse kuri | aturutse kuri | yavuye kuri | avuye',
    for: 'yo kwishyura | kugira ngo | ubwishyu bwa | waguze',
    end: 'saa | itariki | ku itariki | ukoresheje | ku wa | usigaranye | ikiguzi | murakoze | neza | kuri konti | kuri konti yawe | kuri telefone | byagenze neza | ubutumwa',
  },
  months: [
    'mutarama',
    'gashyantare',
    'werurwe',
    'mata',
    'gicurasi',
    'kamena',
    'nyakanga',
    'kanama',
    'nzeri',
    'ukwakira',
    'ugushyingo',
    'ukuboza',
  ],
  days: ['uyu munsi | uyumunsi', 'ejo hashize', 'ejobundi hashize'],
  weekdays: [
    'ku wa mbere | kuwa mbere',
    'ku wa kabiri | kuwa kabiri',
    'ku wa gatatu | kuwa gatatu',
    'ku wa kane | kuwa kane',
    'ku wa gatanu | kuwa gatanu',
    'ku wa gatandatu | kuwa gatandatu',
    'ku cyumweru',
  ],
};

/** Somali: EVC Plus, Zaad, Sahal, eDahab and the banks of Somalia. */
export const SOMALI: Language = {
  code: 'so',
  verbs: [
    [
      'debit',
      'debit',
      5,
      'laga jaray | laga gooyay | ka gooyay | ayaa laga jaray | laga goostay | laga dhimay | ayaa laga gooyay | xisaabtaada waxaa laga jaray | waa lagaa jaray | lagaa jaray',
    ],
    [
      'debit',
      'debit',
      3,
      `bixisey | ku bixisey | ku iibsatey | waxaad ku iibsatay | bixisay | waxaad ku bixisay | waxaad bixisay | iibsatay
        waxaad iibsatay | ku iibsatay | ku bixisay | lacag bixin | lacag bixinta | waxaad ka iibsatay | ka iibsatay
       ku shubatay | waxaad ku shubatay | waxaad ugu shubtay | ugu shubtay | lagu bixiyay | la bixiyay`,
    ],
    [
      'debit',
      'transfer',
      3,
      `uwareejisay | udirtay | ugu dirtay | ayaad uwareejisay | waxaad uwareejisay | ayaad udirtay | waxaad udirtay
        uwareejiyay | u wareejisey | u dirtey | u dirtay | waxaad u dirtay | ayaad u dirtay | u wareejisay
        waxaad u wareejisay | ayaad u wareejisay | wareejisay | dirtay | waxaad dirtay | loo diray | loo wareejiyay
       ku wareejisay | u diray | waxaad ku wareejisay`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      'kala baxdey | la baxdey | kalabaxday | kala baxday | waxaad kala baxday | la baxday | waxaad la baxday | lacag la bixid | ka qaadatay | waxaad ka qaadatay',
    ],
    [
      'credit',
      'credit',
      4,
      `kaheshay | waxaad kaheshay | ayaad kaheshay | ka heshey | laguu soo wareejiyey | kuu soo wareejiyey | ka heshay
        ayaad ka heshay | waxaad ka heshay | kuu soo diray | laguu soo diray | kuu soo wareejiyay | ayaa kuu soo diray
        laguu soo wareejiyay | kuu soo wareejisay
       ayaa laguu soo diray | ayaa kuu soo wareejiyay`,
    ],
    [
      'credit',
      'credit',
      3,
      `heshay | waxaad heshay | lagu shubay | soo diray | lagu soo wareejiyay | ku shubtay | waxaad ku shubtay | ayaa lagu shubay | lagugu shubay | soo gashay | lagu soo shubay
       xisaabtaada waxaa lagu shubay | helay`,
    ],
    [
      'credit',
      'refund',
      3,
      'lacag celin | laguu soo celiyay | soo celiyay | laguu celiyay | waxaa laguu soo celiyay',
    ],
    ['credit', 'reversal', 3, 'la tirtiray | waa la buriyay | la buriyay | waa la joojiyay oo'],
    ['credit', 'salary', 3, 'mushahar | mushaharka | mushaarka | mushahaarka'],
  ],
  labels: {
    amount: 'lacagta | qadarka | lacag dhan | cadadka | lacagtu waa | lacag',
    total: 'wadarta | isugeyn | wadar',
    balance: `haraagagu | haraagagu waa | haragaagu | haragaagu waa | haraagaagu hadda | haraagaagu cusub | hadhaagu
      hadhaagu waa | haraagu | baaqigaagu | baaqiga | haraagaagu | haraagaagu waa | haraagaaga | haraaga | hadhaagaagu
      hadhaaga | hadhaagaagu waa | haraagaaga waa | hadhaagaaga | haraagaaga cusub
      haraagaaga haatan | haraagu waa | haraagaagu hadda waa | hadhaaga xisaabtaada | haraaga xisaabtaada | xisaabtaada haraageedu waa`,
    fee: 'khidmadda | kharashka | khidmad | ajuurada | khidmada | kharash | canshuur',
    aside: 'dhibco | deyn | deynta | sarifka',
    reference: 'tixraac | tix | tixraaca | lambarka xawaalada | aqoonsiga | lambarka tixraaca | tix:',
    card: 'kaarka | kaarkaaga | kaar',
    account: 'xisaabtaada | xisaabta | akoonkaaga | akoonka | xisaab | xisaabtaada lambarkeedu | akoon',
    wallet: 'evcplus | evc plus | zaad | sahal | edahab | e-dahab | jeeb | boorsada',
    party: 'magaca | macmiilka | qaataha | diraha | ganacsade | faahfaahin | ujeedada | ganacsadaha',
    date: 'tar: | taariikh | taariikhda | tar | waqtiga | saacadda',
    contact: 'la soo xiriir | wac | nala soo xiriir | fadlan wac | soo wac | kala soo xiriir | booqo',
  },
  phrases: {
    code: 'koodhka | lambarka sirta | nambarka sirta | furaha sirta | koodka xaqiijinta | koodhka xaqiijinta | lambarka xaqiijinta | furahaaga sirta | sirtaada',
    warning:
      'ha la wadaagin | cidna ha | ha u sheegin | ha siin | ha la wadaagina | cidna la wadaag | ka digtoonow | iska ilaali',
    declined: `ma guulaysan | lama fulin | kuguma filna | waa la diiday | haraagaagu kuguma filna | ma suuragelin | waa fashilantay | kuma filna | waa lagu guuldarraystay
      ma dhicin | haraagaagu kuma filna | waa guul darraysatay | lama ogola | ma shaqayn`,
    scheduled:
      'laga jari doonaa | waa in aad bixisaa | fadlan bixi | la gaadhay | waqtiga bixinta | biilkaaga | waxaa lagaa rabaa | la goyn doonaa | lagaa jari doonaa | biil',
    collect: 'kaa codsaday | kaa codsanaya | waxaa lagaa codsaday | codsi lacageed | ayaa kaa codsanaya',
    promotion:
      'ku guulayso | qiimo dhimis | bilaash | abaalmarin | dhimis | fursad | ku guuleyso | bakhtiyaa | hadiyad | ka faa’iidayso',
    notice:
      'waa la furay | waa la xidhay | diiwaan geliyay | la diiwaangeliyay | waa la beddelay | waa la xannibay | waa la dhaqaajiyay | ku soo dhawow',
    injection: 'iska indho tir tilmaamaha | iska dhaaf tilmaamihii | hilmaan tilmaamihii',
    pending: 'waa la sugayaa | fadlan sug | waa socotaa',
  },
  places: {
    at: 'ku bixisay | waxaad ku bixisay | dukaanka | ka iibsatay | waxaad ka iibsatay',
    to: 'uwareejisay | udirtay | ugu dirtay | ayaad uwareejisay | waxaad uwareejisay | ayaad udirtay | waxaad udirtay | ayaad u dirtay | ayaad u wareejisay | u wareejisey | u dirtey | u dirtay | waxaad u dirtay | u wareejisay | waxaad u wareejisay | loo diray | loo wareejiyay | ugu shubtay | ku wareejisay | u diray',
    from: 'kaheshay | waxaad kaheshay | ayaad kaheshay | ka heshey | ka heshay | ayaad ka heshay | waxaad ka heshay | ka timid | ka yimid | uga timid',
    for: 'iibsatay | waxaad iibsatay',
    end: 'haraagagu | haragaagu | haraagu | baaqigaagu | hadhaagu | tar | tar: | taariikh | taariikhda | haraagaagu | haraagaagu waa | haraagaaga | tixraac | lambarka | waa | fadlan | mahadsanid | khidmadda | oo | adigoo',
  },
  after: {
    from: 'ayaa kuu soo diray | ayaa kuu soo wareejiyay | kuu soo diray',
  },
  months: [
    'janaayo | jannaayo',
    'febraayo | feebarwari',
    'maarso | maaris',
    'abriil',
    'maajo',
    'juun | juunyo',
    'luulyo',
    'agoosto | ogosto',
    'sebteembar',
    'oktoobar',
    'nofeembar',
    'diseembar | desembar',
  ],
  days: ['maanta', 'shalay', 'dorraad | doraad'],
  weekdays: ['isniin', 'talaado | salaasa', 'arbaco', 'khamiis', 'jimco', 'sabti', 'axad'],
};

/** Malagasy: MVola, Orange Money and Airtel Money of Madagascar. */
export const MALAGASY: Language = {
  code: 'mg',
  verbs: [
    [
      'debit',
      'debit',
      5,
      "nesorina | nalaina tamin'ny kaontinao | nesorina tamin'ny kaontinao | nalaina tao amin'ny kaontinao | notapahina",
    ],
    [
      'debit',
      'debit',
      3,
      `vita ny fandoavam-bola | nividiana | nividiananao fahana | nandoa | nandoa vola | nanefa | naloanao | voaloa | nividy
        fandoavana | voaloanao | vidinao | vita ny fandoavana | fandoavam-bola | nividy fahana
       nandoavanao | novidinao | nividiananao | nampiasa vola | fividianana`,
    ],
    ['debit', 'debit', 1, 'fifampiraharahana'],
    [
      'debit',
      'transfer',
      3,
      `lasa any amin'i | lasa tany amin'i | fandefasana | nalefanao tany | nandefa | nandefa vola | namindra | nalefa
        fandefasana vola | nalefanao | nafindra | namindra vola | lasa ny vola | nalefa tany | nandefasanao | fandefasam-bola
       nafindranao | voafindra`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      'naka vola | nisintona | nisintona vola | fakana vola | nangalanao vola | fisintonana vola | fisintomam-bola | nakanao vola | fakam-bola',
    ],
    [
      'credit',
      'credit',
      4,
      "azonao avy | voarainao avy | azonao | niditra tao amin'ny mvola | nahazo | nahazo vola | nandefasana | nandefa vola ho anao | nandefa anao | naharay | naharay vola | niditra tao amin'ny kaontinao | tafiditra ao amin'ny kaontinao",
    ],
    [
      'credit',
      'credit',
      3,
      'voaray | nandray | nampiditra vola | tafiditra | nandray vola | voarainao | fampidirana vola | nametraka vola | nampiditra | fampidiram-bola | voarainao ny | niditra',
    ],
    ['credit', 'refund', 3, 'naverina | famerenana vola | tamberina | naverina aminao | famerenam-bola'],
    ['credit', 'reversal', 3, 'nofoanana | foanana ny'],
    ['credit', 'salary', 3, 'karama | karamanao'],
  ],
  labels: {
    amount: 'mitentina | vola mitentina | sandany | sanda | vola | tentim-bola',
    total: 'fitambarany | totaliny',
    balance: `sisa | volanao sisa | sisa ny volanao | ny sisa | ambim-bola vaovao | sisam-bola | vola sisa | ny vola sisa | sisa vola
      ambim-bola | ny ambim-bolanao | ny ambim-bola | vola sisa ao | ny volanao | vola sisa tavela | ambim-bolanao
      ny vola sisa ao amin'ny kaontinao | ny vola ao amin'ny kaontinao | ambiny | ny toe-bolanao | sisa tavela | ny volanao sisa`,
    fee: 'sarany | ny sarany | sarandalana | saran | saram-pandefasana | haba | ny sarany dia | saran-draharaha',
    aside: 'isa | trosa | isa azo | tombony',
    reference:
      'laharam-pifampiraharahana | laharana fanondroana | laharan-draharaha | laharan ny fifampiraharahana',
    card: 'karatra | karatrao',
    account: "kaonty | kaontinao | laharan'ny kaonty | laharan-kaonty | ny kaontinao | kaonty laharana",
    wallet: 'mvola | kaonty mvola | kaontinao mvola | poketra',
    party: 'antony | mpandray | mpandefa | anarana | mpivarotra | hafatra | fanamarihana',
    date: "daty | ny datin'ny | ora | tamin'ny ora",
    contact: 'antsoy | miantso | antsoy ny | fanampiana | mila fanampiana',
  },
  phrases: {
    code: 'kaody fanamarinana | teny miafina | kaody miafina | ny kaodinao | kaody manokana | kaody indray mampiasa',
    warning:
      'aza zaraina | aza omena | aza lazaina | tsy azo zaraina | aza omena olona | aza ambara | mitandrema',
    declined: `tsy nahomby | tsy tontosa | tsy ampy | nolavina | tsy tafita | tsy vita | tsy ampy ny vola | diso ny kaody | tsy tanteraka | tsy azo natao | tsy nety`,
    scheduled:
      "ho esorina | tsy maintsy aloa | farany fandoavana | hesorina | mila aloa | andro farany | ho alaina amin'ny | aloavy | faktiora | tsy maintsy mandoa",
    collect: 'mangataka vola | mangataka fandoavana | nangataka vola | fangatahana vola',
    promotion:
      'tombola | mahazoa | tolotra manokana | maimaim-poana | tolotra | loka | mandresy | manararaota | fihenam-bidy',
    notice:
      'voasoratra | voasokatra | voaova | tafiditra ianao | voahidy | nisoratra anarana | misaotra nisoratra',
    injection: 'aza raharahaina ny toromarika | adino ny toromarika',
    pending: 'miandry fanamafisana | eo am-panatanterahana | andraso',
  },
  places: {
    at: "tao amin'ny | ao amin'ny | tao amin'i",
    to: "tany amin'i | tany amin'ny | ho an'i | ho an'ny | any amin'ny | any amin'i | amin'i | tany amin'ny laharana | nalefa any amin'i | mankany amin'i | mankany amin'ny",
    from: "avy amin'i | avy amin'ny | avy tamin'i | avy tamin'ny | avy any amin'i | avy any amin'ny | avy tany amin'i | avy tany amin'ny | avy",
    for: 'ho fandoavana | amidy',
    end: "ianao | tamin'ny | androany | ny sarany | sarany | daty | ny vola sisa | vola sisa | amin'ny alalan'ny | misaotra | soa aman-tsara | ora | dia | antony",
  },
  months: [
    'janoary',
    'febroary',
    'martsa',
    'aprily',
    'mey',
    'jona | jiona',
    'jolay',
    'aogositra | aogositry',
    'septambra',
    'oktobra',
    'novambra',
    'desambra',
  ],
  days: ['androany | izao', 'omaly | omaly alina', 'afakomaly'],
  weekdays: ['alatsinainy', 'talata', 'alarobia', 'alakamisy', 'zoma', 'asabotsy | sabotsy', 'alahady'],
};

/** Hausa, as customers and the USSD menus of Nigeria and Niger write it. */
export const HAUSA: Language = {
  code: 'ha',
  verbs: [
    [
      'debit',
      'debit',
      5,
      'an cire | an cire kudi | an cire kuɗi | an cire daga asusunka | an debi | an zare | an cire daga asusunki | an cire maka',
    ],
    [
      'debit',
      'debit',
      3,
      'ka biya | kin biya | an biya | ka sayi | ka siya | kun biya | biyan kudi | kin sayi | kin siya | na biya | na sayi | na siya | an kashe | ka kashe | biyan kuɗi | sayan kati | an sayi',
    ],
    [
      'debit',
      'transfer',
      3,
      'ka tura | kin tura | an tura | ka aika | kun tura | tura kudi | na tura | an aika | kin aika | tura kuɗi | ka tura wa | an tura wa | na aika',
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      'ka cire kudi | cire kudi | an ciro | ka ciro | kin ciro | ka cire kuɗi | na ciro | cire kuɗi',
    ],
    [
      'credit',
      'credit',
      4,
      'an tura maka | an turo maka | an saka maka | ya turo maka | ta turo maka | an tura miki | an turo miki | an aiko maka | an saka a asusunka | ya aiko maka | an shigar a asusunka',
    ],
    [
      'credit',
      'credit',
      3,
      'ka karba | ka karɓa | kin karba | an saka | an shigar da | kudi sun shigo | kuɗi sun shigo | ka samu | an zuba | an karba | an karɓa | na karba | na samu | kin samu | kin karɓa | an ajiye',
    ],
    ['credit', 'refund', 3, 'an mayar da | an dawo da kudi | an dawo maka | an mayar maka | an dawo da kuɗi'],
    ['credit', 'reversal', 3, 'an soke | an janye'],
    ['credit', 'salary', 3, 'albashi | albashin | albashinka'],
  ],
  labels: {
    amount: 'adadi | adadin kudi | adadin kuɗi | yawan kudi | yawan kuɗi',
    total: 'jimla | jimlar | jimlar kudi',
    balance:
      "ragowar kudi | ragowar kudinka | ma'aunin asusu | saura | ragowa | ragowar kuɗi | sauran kudi | sauran kudinka | sauran kuɗi | ragowar kuɗinka | kudin da ya rage | abin da ya rage",
    fee: 'kudin caji | caji | kuɗin caji | haraji | kudin aiki',
    aside: 'bashi | bashin | maki',
    reference: 'lambar shaida | lambar ciniki | lambar bayani',
    card: 'kati | katinka | katin banki | katin atm',
    account: 'asusun ajiya | asusunka | asusun | asusu | asusunki | lambar asusu | asusun banki',
    party: 'suna | bayani | dalili | mai karba | mai turawa | mai karɓa | sunan',
    date: 'kwanan wata | ranar | lokaci',
    contact: 'kira | tuntube mu | tuntuɓe mu | a kira | domin taimako',
  },
  phrases: {
    code: 'lambar sirri | lambar tabbatarwa | kalmar sirri | lambar sirrinka',
    warning:
      'kada ka gaya | kar ka fada | kada ka ba kowa | kada ka nuna | kar ka ba kowa | kada ka fada wa | kar ka faɗa | ku yi hattara | kada ka bayar',
    declined:
      'ba a yi nasara | bai yi nasara ba | kudinka bai isa | bai isa ba | bai yi ba | ba a samu nasara | ya gaza | an ki amincewa | an ƙi | kudi ba su isa',
    scheduled:
      "za a cire | za'a cire | za a biya | ya kamata ka biya | ranar biya | da fatan za ka biya | lokacin biya ya yi",
    collect: 'yana neman kudi | ya nemi kudi | yana bukatar ka biya | ya bukaci kudi | tana neman kudi',
    promotion: 'ragi | kyauta | garabasa | ka ci kyauta | damar cin | samu rance | rangwame | falala',
    notice: 'an bude asusu | an rufe asusu | an canza lambar | an yi rajista | an sabunta | an toshe',
    injection: 'yi watsi da umarni | manta da umarni | ka yi watsi da',
    pending: 'ana jira | a jira | ana kan aiki',
  },
  places: {
    at: 'a wajen | a shagon | a kantin',
    to: 'zuwa | zuwa ga | ka tura wa | an tura wa | zuwa asusun',
    from: 'daga | daga wajen | daga hannun | daga asusun',
    for: 'domin | saboda | na sayan',
    end: 'ranar | ta hanyar | a ranar | daga asusunka | zuwa asusunka | ragowa | saura | lokaci | nagode | mun gode',
  },
  months: [
    'janairu',
    'fabrairu',
    'maris',
    'afrilu',
    'mayu',
    'yuni',
    'yuli',
    'agusta',
    'satumba',
    'oktoba',
    'nuwamba',
    'disamba',
  ],
  days: ['yau', 'jiya', 'shekaranjiya'],
  weekdays: ['litinin', 'talata', 'laraba', 'alhamis', "juma'a", 'asabar', 'lahadi'],
};
