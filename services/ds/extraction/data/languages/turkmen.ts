import type { Language } from '../../words/language.ts';

/** Turkmen: Halkbank, Senagat, Rysgal and the Altyn Asyr cards of Turkmenistan. */
export const TURKMEN: Language = {
  code: 'tk',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `hasapdan çykaryldy | hasapdan aýryldy | hasapdan tutuldy | hasapdan alyndy
      kartdan tutuldy | kartdan çykaryldy | kartdan alyndy | tutuldy | tutulyp alyndy | tutulyp galyndy
      tutup alyndy`,
    ],
    [
      'debit',
      'debit',
      4,
      `hasabyňyzdan | siziň hasabyňyzdan | bank hasabyňyzdan | kartyňyzdan
      siziň kartyňyzdan | bank kartyňyzdan | hasabymdan | kartymdan | balansyňyzdan | gapjygyňyzdan
      kartyňyz bilen | siziň kartyňyz bilen`,
    ],
    [
      'debit',
      'debit',
      3,
      `tölediňiz | tölediň | töledim | töledi | tölendi | tölenildi | tölenen
      töläpsiňiz | töleg amala aşyryldy | tölegi amala aşyryldy | tölegiňiz amala aşyryldy
      töleg geçirildi | töleg edildi | töleg etdiňiz | tölegiňiz kabul edildi | töleg kabul edildi
      töleg üstünlikli | töleg üstünlikli amala aşyryldy | üstünlikli tölendi | satyn aldyňyz
      satyn aldyň | satyn aldym | satyn alyndy | satyn aldy | satyn alnan | sarp edildi | sarp etdiňiz
      sarp etdim | harçlandy | harçladyňyz | harçladym | hasaplaşyk edildi | çykdajy edildi
      karz tölegi tutuldy | karz üzüldi`,
    ],
    [
      'debit',
      'debit',
      2,
      `töleg | tölegi | tölegiňiz | satyn almak | satyn alma | satyn alyş
      hasaplaşyk | çykdajy | çykdajylar | nagt däl hasaplaşyk`,
    ],
    ['debit', 'debit', 1, 'amal | amallar | bank amaly | geleşik | tranzaksiýa | hasap hereketi'],
    [
      'debit',
      'transfer',
      3,
      `geçirdiňiz | pul geçirdiňiz | geçirdiň | geçirdim | geçirildi
      pul geçirildi | geçirilen | ugratdyňyz | ugratdym | ugradyldy | pul ugradyldy | pul ugratdyňyz
      iberdiňiz | iberdiň | iberdim | iberildi | pul iberdiňiz | pul iberildi
      pul geçirme amala aşyryldy | pul geçirim amala aşyryldy | üstünlikli geçirildi
      üstünlikli ugradyldy | üstünlikli iberildi`,
    ],
    [
      'debit',
      'transfer',
      2,
      `pul geçirme | pul geçirim | pul geçirimi | pul geçirmek | geçirim
      geçirimi | pul ugratmak | pul ibermek | pul iberme`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `nagt aldyňyz | nagt pul aldyňyz | nagt alyndy | nagt pul alyndy
      nagt aldym | nagt pul aldym | nagt çykaryldy | nagtlaşdyryldy | nagtlaşdyrdyňyz | nagt pul berildi
      bankomatdan | bankomatdan aldyňyz | bankomatdan alyndy | bankomatdan nagt | nagt pul çykaryldy`,
    ],
    [
      'debit',
      'cash_withdrawal',
      2,
      `nagt almak | nagt pul almak | nagtlaşdyrmak | nagtlaşdyrma
      nagt pul`,
    ],
    [
      'debit',
      'fee',
      3,
      `komissiýa tutuldy | hyzmat tölegi tutuldy | hyzmat haky tutuldy
      aýlyk hyzmat tölegi | abonent tölegi | abonent töleg | hyzmat üçin tutuldy | bank hyzmaty üçin
      jerime tutuldy`,
    ],
    [
      'credit',
      'credit',
      5,
      `hasaba goşuldy | hasaba geçirildi | hasaba girizildi | hasabyňyza goşuldy
      hasabyňyza geçirildi | hasabyňyza girizildi | karta geçirildi | kartyňyza geçirildi
      kartyňyza goşuldy`,
    ],
    [
      'credit',
      'credit',
      4,
      `hasabyňyza | siziň hasabyňyza | bank hasabyňyza | kartyňyza
      siziň kartyňyza | bank kartyňyza | hasabyma | kartyma | balansyňyza | gapjygyňyza
      size pul iberdi | size pul geçirdi | size pul ugratdy | size geçirdi | size iberdi | size ugratdy
      size geçirildi | size iberildi | size ugradyldy | maňa geçirdi | maňa iberdi | kabul etdiňiz
      pul kabul etdiňiz | pul aldyňyz | size gelip gowuşdy`,
    ],
    [
      'credit',
      'credit',
      3,
      `gelip gowuşdy | gelip düşdi | gelip girdi | pul geldi | pul gelip gowuşdy
      pul düşdi | girizildi | goşuldy | dolduryldy | doldurdyňyz | doldurdym | üsti dolduryldy
      balans dolduryldy | hasap dolduryldy | kabul edildi | göterim goşuldy | göterim hasaplandy
      nagt pul goýuldy | nagt girizildi`,
    ],
    ['credit', 'credit', 2, 'girdeji | girdejiler | doldurmak | hasaby doldurmak | gelen pul'],
    [
      'credit',
      'salary',
      3,
      `aýlyk haky | aýlyk hakyňyz | aýlyk hak | aýlygyňyz | zähmet haky
      zähmet hakyňyz | iş haky | pensiýa | pensiýaňyz | pensiýasy | talyp haky | stipendiýa
      döwlet kömek puly`,
    ],
    [
      'credit',
      'refund',
      3,
      `yzyna gaýtaryldy | gaýtaryldy | yzyna gaýtarylan | gaýtarylyp berildi
      yzyna gaýtarylyp berildi | gaýtaryp berildi | yzyna gaýtarma | yzyna gaýtarmak | yzyna gaýtardy
      gaýtaryp berdi | pul yzyna gaýtaryldy | yzyna geçirildi | keşbek goşuldy`,
    ],
    [
      'credit',
      'reversal',
      3,
      `ýatyryldy | ýatyrylan | amal ýatyryldy | töleg ýatyryldy
      geleşik ýatyryldy | tölegiňiz ýatyryldy | ýatyrylyp gaýtaryldy | amalyň ýatyrylmagy`,
    ],
  ],
  labels: {
    amount: `möçberi | möçber | möçberinde | pul möçberi | tölegiň möçberi | amalyň möçberi | bahasy
      mukdary`,
    total: 'jemi | jemi töleg | jemi möçber | jemi möçberi | umumy möçber',
    balance: `galyndy | galyndysy | galyndyňyz | hasapdaky galyndy | kartdaky galyndy | kartyň galyndysy
      hasabyň galyndysy | hasap galyndysy | kart galyndysy | elýeterli galyndy | elýeterli serişde
      elýeterli | galan pul | galan serişde | balans | balansy | balansyňyz | häzirki balans
      häzirki galyndy | täze galyndy | pul galyndysy`,
    limit: `limit | limiti | çäk | çägi | gündelik çäk | aýlyk çäk | gündelik limit | aýlyk limit
      karz çägi | karz limiti`,
    fee: `komissiýa | komissiýasy | hyzmat tölegi | hyzmat haky | bank hyzmaty | goşmaça töleg
      bank tölegi`,
    aside: `bergi | bergiňiz | karz galyndysy | kurs | kursy | öňki galyndy | ballar | bonus | arzanladyş
      iň az töleg | iň pes möçber | göterim derejesi`,
    reference: `amal belgisi | amalyň belgisi | amal nomeri | amalyň nomeri | töleg belgisi
      tölegiň belgisi | geleşik belgisi | geleşigiň belgisi | çek belgisi | çek nomeri | sargyt belgisi
      tassyknama belgisi | resminama belgisi`,
    card: `kart | karty | kartyň | kartyňyz | kartyňyzyň | bank karty | bank kartyňyz | bank kartyňyzyň
      töleg karty | kart belgisi | kart nomeri | debet karty`,
    account: `hasap | hasaby | hasabyň | hasabyňyz | hasabyňyzyň | bank hasaby | hasap belgisi
      hasap nomeri | karz hasaby | goýum hasaby`,
    wallet: 'gapjyk | gapjygy | gapjygyňyz | elektron gapjyk | sanly gapjyk',
    party: `alyjy | iberiji | ugradyjy | töleýji | satyjy | söwda nokady | dükan | edara | kärhana
      maksady | tölegiň maksady | düşündiriş | belligi | terminal | alyjynyň ady | iberijiniň ady`,
    date: 'senesi | senede | wagty | wagt | sagat | amalyň senesi | tölegiň senesi | güni',
    contact: `jaň ediň | habarlaşyň | telefon | telefon belgisi | tel | goldaw | goldaw gullugy
      maglumat üçin | goşmaça maglumat | salgy | kömek üçin`,
  },
  phrases: {
    code: `tassyklaýyş kody | tassyklaýyş koduňyz | tassyklama kody | bir gezeklik kod
      bir gezeklik parol | gizlin kod | siziň koduňyz | koduňyz | girmek üçin kod | sms kody
      barlag kody | kody giriziň | bir gezeklik açar sözi`,
    warning: `hiç kime bermäň | hiç kime aýtmaň | hiç kime görkezmäň | hiç kime ibermäň
      başgalara bermäň | paýlaşmaň | hiç kim bilen paýlaşmaň | hiç haçan soramaýar | siz däl bolsaňyz
      bank işgärleri soramaýar`,
    declined: `amala aşyrylmady | amala aşmady | ýerine ýetirilmedi | ret edildi | inkär edildi
      kabul edilmedi | ýeterlik däl | ýeterlik serişde ýok | serişde ýetmeýär | şowsuz | şowsuz boldy
      üstünliksiz | başartmady | tölenmedi | geçirilmedi | çäkden geçdi | pin nädogry | nädogry pin
      ýalňyşlyk`,
    uncharged: `pul tutulmady | tutulmady | serişde tutulmady | pul alynmady | hasapdan çykarylmady
      töleg alynmady | pul çykarylmady`,
    scheduled: `tutular | tutulýar | çykarylar | tölenmeli | tölemeli | tölemegiňizi haýyş edýäris
      tölemegiňizi | töläň | senesine çenli töläň | tölemegiň möhleti | töleg möhleti | tölegiň möhleti
      möhleti gelýär | indiki töleg | nobatdaky töleg | geçiriler | töleg güni | ýatlatma | ýatladýarys
      üpjün ediň | serişde goýuň | hasap-faktura | bergiňizi töläň | möhleti gutarýar | gutarandan soň`,
    collect: `pul soraýar | pul sorady | sizden pul soraýar | töleg soraýar | töleg sorady | töleg haýyşy
      pul haýyşy | töleg talap edýär | geçirmegiňizi soraýar`,
    promotion: `aksiýa | arzanladyş | arzanladyşlar | sowgat | sowgatlar | baýrak | baýraklar | utuş
      utuň | gazanyň | mugt | ýörite teklip | teklip | peýdalanyň | alyp bilersiňiz | diňe şu gün
      howlugyň | karz alyň | karz teklip | bonus gazanyň | keşbek alyň`,
    notice: `petiklendi | kartyňyz petiklendi | kartyňyz işjeňleşdirildi | işjeňleşdirildi | gulplandy
      üýtgedildi | çäk üýtgedildi | limit üýtgedildi | hasaba alyndyňyz | hasaba alyş
      pin kod üýtgedildi | pin üýtgedildi | göçürme taýýar | hasap göçürmesi | kartyňyz taýýar
      kartyň möhleti | hyzmat birikdirildi | birikdirildi | öçürildi | täze enjamdan | girildi
      barlanylýar | sargydyňyz | sargydyňyz ugradyldy | arza kabul edildi`,
    summary: `jemi harçladyňyz | bu aý harçladyňyz | bu aýda | şu aýda | geçen aýda harçladyňyz
      aýyň dowamynda | bu hepde harçladyňyz | aýlyk çykdajy | aýlyk çykdajylar | çykdajylaryňyz
      aýlyk hasabat | býujet`,
    injection: `öňki görkezmeleri äsgerme | öňki görkezmeleri unut | öňki buýruklary äsgerme
      ähli öňki görkezmeleri`,
    lure: `kartyňyz petiklener | hasabyňyz petiklener | baglanyşyga basyň | salga basyň | salgydan geçiň
      maglumatlaryňyzy tassyklaň | şahsyýetiňizi tassyklaň | kart maglumatlaryňyzy giriziň | utduňyz
      gutlaýarys siz utduňyz | şübheli amal | şübheli hereket`,
    pending: `işlenilýär | garaşylýar | garaşmada | tassyklanmagyna garaşylýar | ýerine ýetirilýär
      amala aşyrylýar | ugradylýar | seredilýär`,
  },
  places: {
    end: `senesi | wagty | sagat | möçberi | möçberinde | galyndy | galyndysy | komissiýa | kart
      kartyňyz | kartyňyzdan | kartyňyza | hasabyňyzdan | hasabyňyza | siziň | şu gün | düýn | üçin
      bilen | arkaly | tarapyndan | amal | amal belgisi | üstünlikli | geçirildi | ugradyldy | iberildi
      tölendi | sag boluň`,
  },
  after: {
    at: `dükanynda | marketinde | markedinde | kafesinde | dermanhanasynda | restoranynda | duralgasynda`,
    to: 'adyna | hasabyna | kartyna | peýdasyna | belgä | belgisine',
    from: 'tarapyndan | hasabyndan | kartyndan | dükanyndan | marketinden',
    for: 'üçin | tölegi üçin | boýunça',
    with: 'bilen | arkaly',
  },
  months: [
    'ýanwar | ýanwarda | ýanwaryň',
    'fewral | fewralda | fewralyň',
    'mart | martda | martyň',
    'aprel | aprelde | apreliň',
    'maý | maýda | maýyň',
    'iýun | iýunda | iýunyň',
    'iýul | iýulda | iýulyň',
    'awgust | awgustda | awgustyň',
    'sentýabr | sentýabrda | sentýabryň',
    'oktýabr | oktýabrda | oktýabryň',
    'noýabr | noýabrda | noýabryň',
    'dekabr | dekabrda | dekabryň',
  ],
  days: ['şu gün | bu gün | şugün', 'düýn', 'öňňin'],
  weekdays: [
    'duşenbe | duşenbe güni',
    'sişenbe | sişenbe güni',
    'çarşenbe | çarşenbe güni',
    'penşenbe | penşenbe güni',
    'anna güni | juma güni',
    'şenbe | şenbe güni',
    'ýekşenbe | ýekşenbe güni',
  ],
};
