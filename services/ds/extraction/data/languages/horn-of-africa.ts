import type { Language } from '../../words/language.ts';

/** Oromo: telebirr, CBE, the Cooperative Bank of Oromia and Awash Bank of Ethiopia. */
export const OROMO: Language = {
  code: 'om',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `hir'ifameera | hir'ifame | irraa hir'ifameera | irraa hir'ifame
      herrega keessan irraa hir'ifameera | irraa cirameera | cirameera | irraa kutameera`,
    ],
    [
      'debit',
      'debit',
      4,
      `herrega keessan irraa | herrega kee irraa | herrega keessan irraa baheera
      herrega keessan irraa ba'eera`,
    ],
    [
      'debit',
      'debit',
      3,
      `kaffaltaniittu | kaffaltaniirtu | kaffaltan | kaffalteetta | kaffaltee jirta
      kaffaleera | kaffale | kaffaleen jira | kaffalameera | kaffalame | kaffaltii raawwattaniittu
      kaffaltii raawwattan | bitattaniittu | bitattaniirtu | bitattan | bitatteetta | bitadheera
      bitadhe | bitaniittu | biteera | bitameera`,
    ],
    [
      'debit',
      'debit',
      2,
      `kaffaltii | kaffaltiin | kaffaltiin keessan | bittaa | bittaan
      bittaan keessan`,
    ],
    ['debit', 'debit', 1, 'sochii maallaqaa | sochiin maallaqaa'],
    [
      'debit',
      'transfer',
      3,
      `ergitaniittu | ergitaniirtu | ergitan | ergiteetta | ergeera | ergameera
      ergame | dabarsitaniittu | dabarsitaniirtu | dabarsitan | dabarsiteetta | dabarseera
      dabarfameera | dabarfame`,
    ],
    ['debit', 'transfer', 2, 'maallaqa erguu | maallaqa dabarsuu | dabarsa maallaqaa'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `baaftaniittu | baaftaniirtu | baaftan | baafteetta | baaseera
      baafameera | baafame | maallaqa baaftaniittu`,
    ],
    ['debit', 'cash_withdrawal', 2, 'maallaqa baasuu | baasii maallaqaa'],
    [
      'credit',
      'credit',
      5,
      `galii ta'eera | galii ta'e | galii taasifameera | galii godhameera
      herrega keessanitti galeera | herrega keessan keessa galeera | herrega keessanitti galfameera`,
    ],
    [
      'credit',
      'credit',
      4,
      `fudhattaniittu | fudhattaniirtu | fudhattan | fudhatteetta | fudhadheera
      fudhadhe | argattaniittu | argattaniirtu | argattan | argatteetta | isiniif ergameera
      isiniif ergame | isiniif ergeera | isiniif ergiteetti | isiniif dabarfameera | siif ergameera
      siif ergeera | naaf ergeera | naaf ergiteetti | isin gaheera | isin ga'eera`,
    ],
    [
      'credit',
      'credit',
      3,
      `galeera | galfameera | galfame | galchitaniittu | galchitaniirtu
      galchitan | galchiteetta | galcheera | kuusameera`,
    ],
    ['credit', 'credit', 2, 'maallaqa galchuu | galii maallaqaa'],
    [
      'credit',
      'refund',
      3,
      `deebi'eera | deebi'e | deebifameera | deebifame | isiniif deebi'eera
      isiniif deebifameera | siif deebi'eera`,
    ],
    ['credit', 'reversal', 3, "haqameera | haqame | duubatti deebi'eera"],
    [
      'credit',
      'salary',
      3,
      `mindaa | mindaan | mindaan keessan | mindaa keessan | mindaa ji'aa
      mindaan ji'aa`,
    ],
  ],
  labels: {
    amount: `hanga maallaqaa | hamma maallaqaa | hammi maallaqaa | baay'ina maallaqaa | maallaqa
      maallaqni | qarshii | qarshiin`,
    total: "waliigala | waliigalaan | ida'ama | ida'amni",
    balance: `haftee | hafteen | hafteen keessan | haftee keessan | hafteen ammaa | haftee ammaa
      hafteen herrega keessanii | haftee herrega keessanii | hafteen herregaa | haftee herregaa
      hafteen keessan ammaa | hafteen haaraa | baalaansii | baalaansiin keessan
      maallaqni herrega keessan keessa jiru`,
    limit: 'daangaa | daangaan | daangaa guyyaa | daangaan guyyaa',
    fee: 'kaffaltii tajaajilaa | kaffaltiin tajaajilaa | gatii tajaajilaa | komishinii | taaksii | gibira',
    aside: `liqaa | liqaan | liqaan keessan | liqii | idaa | qabxii | qabxiin | boonasii | sharafa
      adabbii`,
    reference: `lakkoofsa wabii | lakkoofsi wabii | lakk wabii | wabii | lakkoofsa sochii
      lakkoofsi sochii | lakkoofsi sochii keessan | lakkoofsi sochii maallaqaa | lakkoofsa daldalaa
      lakkoofsi daldalaa | lakkoofsa nagahee | lakkoofsi nagahee | nagahee`,
    card: 'kaardii | kaardii keessan | kaardiin keessan | kaardii atm | lakkoofsa kaardii',
    account: `herrega | herrega keessan | herregni keessan | herrega kee | herregni | lakkoofsa herregaa
      lakkoofsi herregaa | herregaa | akkaawuntii | akkaawuntii keessan`,
    wallet: `herrega telebirr | herrega telebirr keessan | herrega cbe birr | waaleetii
      waaleetii keessan`,
    party: `maqaa | sababa | sababni | ibsa | ibsi | ergaa | fudhataa | fudhataan | ergaan
      maqaa fudhataa | maqaa ergaa`,
    date: "guyyaa | guyyaan | gaafa | yeroo | sa'aatii",
    contact: 'bilbilaa | bilbila | lakkoofsa bilbilaa | bilbilli | odeeffannoo dabalataaf | gargaarsaaf',
  },
  phrases: {
    code: `lakkoofsa icciitii | lakkoofsi icciitii | koodii mirkaneessaa | koodiin mirkaneessaa
      koodii icciitii | koodiin icciitii | koodiin keessan | koodii keessan | lakkoofsa mirkaneessaa
      lakkoofsi mirkaneessaa | jecha icciitii | jecha darbii`,
    warning: `hin kenninaa | hin qoodinaa | hin himinaa | nama biraaf hin | nama birootti hin
      eenyuufuu hin | eenyufillee hin | of eeggadhaa | of eegaa`,
    declined: `hin milkoofne | hin raawwatamne | hin raawwanne | hin danda'amne | hin xumuramne
      gahaa miti | ga'aa miti | hafteen keessan gahaa miti | haftee gahaa hin qabdan
      haftee ga'aa hin qabdan | fudhatama hin arganne | kufeera | didameera | hin kaffalamne`,
    uncharged: "hin hir'ifamne | maallaqni hin hir'ifamne | irraa hin hir'ifamne | hin ciramne",
    scheduled: `kaffalamuu qaba | kaffaluu qabdu | kaffaluu qabda | kaffaluu qabdan | ni hir'ifama
      ni kaffalama | guyyaa dhumaa | guyyaan dhumaa | maaloo kaffalaa | yeroon kaffaltii
      guyyaan kaffaltii | guyyaa kaffaltii`,
    collect: `gaafateera | gaafatteetti | isin gaafateera | maallaqa isin gaafateera
      kaffaltii gaafateera | gaafachaa jira | gaafachaa jirti | gaaffii kaffaltii | gaaffii maallaqaa`,
    promotion: `badhaasa | badhaasaa | carraa | carraa badhaasaa | bilisaan | hir'isa gatii
      dhiyeessii addaa | mo'adhaa | badhaafamaa`,
    notice: `galmaa'eera | galmooftaniittu | banameera | cufameera | jijjiirameera | jijjiirtaniittu
      dhorkameera | uggurameera | milkaa'inaan galmaa'eera`,
    injection: 'qajeelfama duraa dagadhu | qajeelfama duraa irraanfadhu | qajeelfama duraa hin hordofin',
    pending: 'eegamaa jira | adeemsa irra jira | hojjetamaa jira | mirkaneessa eegaa jira | maaloo eegaa',
    lure: `mo'attaniittu | mo'atteetta | liinkii kana tuqaa | liinkii kana cuqaasaa | as tuqaa
      asii cuqaasaa | herregni keessan ni cufama`,
    summary: `waliigala baasii | waliigala baasii ji'aa | baasii ji'aa | baasiin ji'aa
      baasii ji'a kanaa | torban kana baasii`,
  },
  places: {
    to: 'gara | gara herrega',
    end: `gaafa | guyyaa | qarshii | qarshiin | maallaqa | maallaqni | haftee | hafteen | lakkoofsi
      lakkoofsa | herrega | keessan | milkaa'inaan | yeroo | kaffaltiin | kaffaltii tajaajilaa
      galatoomaa | har'a | kaleessa | dha`,
  },
  after: {
    at: 'irratti | biratti | keessatti',
    to: 'tti | itti | *tti',
    from: 'irraa',
    for: 'dhaaf | tiif | *tiif',
  },
  months: [
    'amajjii',
    'guraandhala',
    'bitootessa | bitooteessa',
    'eebila | ebla | eebla',
    'caamsaa | caamsa',
    'waxabajjii',
    'adoolessa | adooleessa',
    'hagayya',
    'fulbaana | fuulbana',
    'onkololeessa',
    'sadaasa',
    'muddee | mudde',
  ],
  days: ["har'a | hardha", 'kaleessa', 'dheengadda'],
  weekdays: [
    'wiixata',
    'kibxata',
    'roobii',
    'kamisa | kamiisa',
    'jimaata',
    'sanbata | sanbata duraa',
    'dilbata',
  ],
};
