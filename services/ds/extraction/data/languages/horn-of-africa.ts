import type { Language } from '../../words/language.ts';

/** Oromo: telebirr, CBE, the Cooperative Bank of Oromia and Awash Bank of Ethiopia. */
export const OROMO: Language = {
  code: 'om',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `baafameera | hir'ifameera | hir'ifame | irraa hir'ifameera | irraa hir'ifame
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
      maallaqa baaftaniittu`,
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

/** Tigrinya: telebirr, CBE, Wegagen and Lion Bank of Tigray, and the banks of Eritrea. */
export const TIGRINYA: Language = {
  code: 'ti',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `ተነክዩ | ተነክዩ ኣሎ | ተነኪዩ | ተነኪዩ ኣሎ | ተቐኒሱ | ተቐኒሱ ኣሎ | ተቖሪጹ | ተቖሪጹ ኣሎ | ወጻኢ ኮይኑ
      ወጻኢ ኮይኑ ኣሎ | ወጻኢ ተገይሩ | ዝተነከየ | ዝተቐነሰ | ዝተቖርጸ | ዴቢት ተገይሩ | ዴቢት ኮይኑ`,
    ],
    [
      'debit',
      'debit',
      4,
      `ካብ ሕሳብኩም | ካብ ሕሳብካ | ካብ ሕሳብኪ | ካብ ሕሳብክን | ካብ ሕሳበይ | ካብ ናይ ባንኪ ሕሳብኩም | ካብ ካርድኩም
      ካብ ካርድኻ | ካብ ቦርሳኹም | ካብ ባላንስኩም | ካብ ቴሌብር ሕሳብኩም | ብካርድኩም | ብካርድኻ`,
    ],
    [
      'debit',
      'debit',
      3,
      `ከፊልኩም | ከፊልካ | ከፊልኪ | ከፊልክን | ከፊለ | ከፊልና | ከፊልኩም ኣለኹም | ከፊልካ ኣለኻ | ተኸፊሉ
      ተኸፊሉ ኣሎ | ተኸፊላ | ዝተኸፍለ | ዝኸፈልኩምዎ | ዝኸፈልካዮ | ብዓወት ከፊልኩም | ብዓወት ተኸፊሉ | ክፍሊት ፈጺምኩም | ክፍሊት ተፈጺሙ
      ክፍሊትኩም ተፈጺሙ | ክፍሊትኩም ብዓወት | ዓዲግኩም | ዓዲግካ | ዓዲግኪ | ዓዲገ | ዓዲግኩም ኣለኹም | ተዓዲጉ | ዝዓደግኩምዎ | ወጻኢ ገይርኩም
      ወጻኢ ገይረ | ወጺኡ | ወጺኡ ኣሎ`,
    ],
    ['debit', 'debit', 2, 'ክፍሊት | ክፍሊትኩም | ክፍሊታት | ምኽፋል | ዕድጊ | ምዕዳግ | ወጻኢ | ወጻኢታት'],
    ['debit', 'debit', 1, 'ምንቅስቓስ | ምንቅስቓስ ገንዘብ | ልውውጥ | ልውውጥ ገንዘብ | ትራንዛክሽን'],
    [
      'debit',
      'transfer',
      3,
      `ልኢኽኩም | ልኢኽካ | ልኢኽኪ | ልኢኽክን | ልኢኸ | ልኢኽኩም ኣለኹም | ልኢኽካ ኣለኻ | ተላኢኹ | ተላኢኹ ኣሎ
      ዝለኣኽኩምዎ | ዝተላእከ | ሰዲድኩም | ሰዲድካ | ሰዲድኪ | ሰዲደ | ሰዲድኩም ኣለኹም | ተሰዲዱ | ተሰዲዱ ኣሎ | ዝሰደድኩምዎ | ኣመሓላሊፍኩም
      ኣመሓላሊፍካ | ኣመሓላሊፈ | ተመሓላሊፉ | ተመሓላሊፉ ኣሎ | ኣሰጋጊርኩም | ተሰጋጊሩ | ብዓወት ልኢኽኩም | ብዓወት ተላኢኹ | ብዓወት ሰዲድኩም
      ብዓወት ተመሓላሊፉ`,
    ],
    [
      'debit',
      'transfer',
      2,
      `ምልኣኽ ገንዘብ | ምልኣኽ | ምስዳድ ገንዘብ | ምስዳድ | ምትሕልላፍ ገንዘብ | ምትሕልላፍ | ምስግጋር ገንዘብ
      ሓዋላ`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `ኣውጺእኩም | ኣውጺእካ | ኣውጺእኪ | ኣውጺአ | ኣውጺእኩም ኣለኹም | ገንዘብ ኣውጺእኩም
      ጥረ ገንዘብ ኣውጺእኩም | ጥረ ገንዘብ ወጺኡ | ገንዘብ ወጺኡ | ዘውጻእኩምዎ | ካብ ኤቲኤም | ምውጻእ ገንዘብ | ምውጻእ ጥረ ገንዘብ | ገንዘብ ምውጻእ`,
    ],
    ['debit', 'cash_withdrawal', 2, 'ምውጻእ | ጥረ ገንዘብ'],
    [
      'debit',
      'fee',
      3,
      `ክፍሊት ኣገልግሎት ተቖሪጹ | ክፍሊት ኣገልግሎት ተነክዩ | ወርሓዊ ክፍሊት ኣገልግሎት | ዓመታዊ ክፍሊት ካርድ
      ዓመታዊ ክፍሊት | ኮሚሽን ተቖሪጹ | ቅጽዓት`,
    ],
    [
      'credit',
      'credit',
      5,
      `ገቢ ኮይኑ | ገቢ ኮይኑ ኣሎ | ገቢ ተገይሩ | ኣታዊ ኮይኑ | ኣታዊ ኮይኑ ኣሎ | ኣታዊ ተገይሩ | ኣትዩ
      ኣትዩ ኣሎ | ናብ ሕሳብኩም ኣትዩ | ተወሲኹ | ተወሲኹ ኣሎ | ክሬዲት ተገይሩ | ክሬዲት ኮይኑ`,
    ],
    [
      'credit',
      'credit',
      4,
      `ናብ ሕሳብኩም | ናብ ሕሳብካ | ናብ ሕሳብኪ | ናብ ሕሳብክን | ናብ ሕሳበይ | ናብ ናይ ባንኪ ሕሳብኩም
      ናብ ካርድኩም | ናብ ቦርሳኹም | ተቐቢልኩም | ተቐቢልካ | ተቐቢልኪ | ተቐቢልክን | ተቐቢለ | ተቐቢልኩም ኣለኹም | ረኺብኩም ኣለኹም | ተላኢኹልኩም
      ተላኢኹልካ | ተላኢኹለይ | ተሰዲዱልኩም | ተሰዲዱልካ | ልኢኹልኩም | ልኢኻትልኩም | ልኢኹልካ | ልኢኹለይ | ልኢኻትለይ | ሰዲዱልኩም | ሰዲዳትልኩም
      ሰዲዱለይ | ሰዲዳትለይ | በጺሑኩም | ዝተቐበልኩምዎ`,
    ],
    [
      'credit',
      'credit',
      3,
      `ኣእቲኹም | ኣእቲኻ | ኣእትየ | ኣእቲኹም ኣለኹም | ዝኣተወ | ገንዘብ መጺኡ | ገንዘብ በጺሑ | ወለድ ተወሲኹ
      ወለድ ኣትዩ | ተመሊኡ | ሞሊእኩም | ገንዘብ ኣእቲኹም`,
    ],
    ['credit', 'credit', 2, 'ገቢ | ኣታዊ | እቶት | ምእታው ገንዘብ | ምቕባል ገንዘብ'],
    ['credit', 'salary', 3, 'ደሞዝ | ደሞዝኩም | ወርሓዊ ደሞዝ | ናይ ደሞዝ | መሃያ | መሃያኹም | ጡረታ | ጥሮታ | ናይ ጡረታ ገንዘብ'],
    [
      'credit',
      'refund',
      3,
      `ተመሊሱ | ተመሊሱ ኣሎ | ተመሊሱልኩም | ተመሊሱልካ | ተመላሲ | ተመላሲ ገንዘብ | ገንዘብኩም ተመሊሱ | መሊሱልኩም
      መሊሳትልኩም | መሊስናልኩም | መሊሱለይ | ምምላስ ገንዘብ | ዝተመለሰ | ዝተመልሰ ገንዘብ`,
    ],
    [
      'credit',
      'reversal',
      3,
      `ተሰሪዙ | ተሰሪዙ ኣሎ | ተሰሪዙ ተመሊሱ | ምንቅስቓስ ተሰሪዙ | ክፍሊት ተሰሪዙ | ክፍሊትኩም ተሰሪዙ | ዝተሰረዘ
      ምስራዝ ክፍሊት`,
    ],
  ],
  labels: {
    amount: 'መጠን | መጠን ገንዘብ | መጠን ክፍሊት | ብዝሒ ገንዘብ | ዋጋ',
    total: 'ድምር | ጠቕላላ | ጠቕላላ ድምር | ብድምር | ጠቕላላ ክፍሊት',
    balance: `ባላንስ | ዘሎ ባላንስ | ዘሎኩም ባላንስ | ዘለኩም ባላንስ | ሕጂ ዘሎ ባላንስ | ናይ ሕጂ ባላንስ | ሓድሽ ባላንስ | ባላንስኩም
      ባላንስካ | ተረፍ | ተረፍ ሕሳብ | ተረፍ ሕሳብኩም | ተረፍ ገንዘብ | ዘሎ ተረፍ | ዝተረፈ ገንዘብ | ዝተረፈ | ዘሎ ገንዘብ | ዘሎኩም ገንዘብ
      ቀሪ ሕሳብ`,
    limit: 'ገደብ | መዓልታዊ ገደብ | ወርሓዊ ገደብ | ደረት | መዓልታዊ ደረት | ላዕለዋይ ደረት',
    fee: 'ክፍሊት ኣገልግሎት | ናይ ኣገልግሎት ክፍሊት | ኣገልግሎት ክፍሊት | ኮሚሽን | ናይ ምልኣኽ ክፍሊት | ናይ ባንኪ ክፍሊት | ቫት | ግብሪ',
    aside: 'ዕዳ | ዕዳኹም | ልቓሕ | ዝተረፈ ልቓሕ | ነጥቢ | ነጥብታት | ሸርፊ | ዋጋ ሸርፊ | ናይ ሸርፊ ዋጋ | መጠን ወለድ | ዝሓለፈ ባላንስ',
    reference: `ቁጽሪ መወከሲ | መወከሲ ቁጽሪ | መወከሲ | ቁጽሪ ምንቅስቓስ | ናይ ምንቅስቓስ ቁጽሪ | ቁጽሪ ልውውጥ | ቁጽሪ ቅብሊት | ቁጽሪ ደረሰኝ
      ቁጽሪ ክፍሊት | መለለዪ ቁጽሪ | ኮድ ምንቅስቓስ`,
    card: 'ካርድ | ካርድኩም | ካርድኻ | ካርድኺ | ቁጽሪ ካርድ | ኤቲኤም ካርድ | ናይ ኤቲኤም ካርድ | ካርዲ',
    account: 'ሕሳብ | ሕሳብኩም | ሕሳብካ | ሕሳብኪ | ሕሳበይ | ቁጽሪ ሕሳብ | ቁጽሪ ሕሳብኩም | ናይ ባንኪ ሕሳብ | ሕሳብ ባንኪ | ሕሳብ ቁጽሪ',
    wallet: 'ቦርሳ | ቦርሳኹም | ቦርሳኻ | ዲጂታል ቦርሳ | ዋሌት',
    party: `ተቐባሊ | ስም ተቐባሊ | ለኣኺ | ስም ለኣኺ | ሰዳዲ | ከፋሊ | ሸያጢ | ነጋዳይ | ድኳን | ምኽንያት | ምኽንያት ክፍሊት | መግለጺ
      መብርሂ | ዕላማ | ስም`,
    date: 'ዕለት | ብዕለት | ኣብ ዕለት | ዕለትን ሰዓትን | ሰዓት | ግዜ',
    contact: `ደውሉ | ደዉሉ | ርኸቡና | ተወከሱና | ቁጽሪ ስልኪ | ስልኪ | ስልኪ ቁጽሪ | ንተወሳኺ ሓበሬታ | ንዝያዳ ሓበሬታ | ንሓገዝ
      ማእከል ጻውዒት`,
  },
  phrases: {
    code: `መረጋገጺ ኮድ | ናይ መረጋገጺ ኮድ | ኮድ መረጋገጺ | መረጋገጺ ቁጽሪ | ናይ መረጋገጺ ቁጽሪ | ናይ ሓደ ግዜ ኮድ | ናይ ሓደ ግዜ ፓስዎርድ
      ምስጢራዊ ኮድ | ምስጢራዊ ቁጽሪ | ምስጢር ቁጽሪ | ምስጢራዊ ቃል | ኮድኩም | ኮድካ | መእተዊ ኮድ | መሕለፊ ቃል`,
    warning: `ንማንም ኣይትሃቡ | ንማንም ሰብ ኣይትሃቡ | ንማንም ኣይትሃብ | ንማንም ኣይትንገሩ | ንማንም ሰብ ኣይትንገሩ | ንኻልእ ሰብ ኣይትሃቡ
      ንኻልእ ኣይትሃቡ | ንዝኾነ ሰብ ኣይትሃቡ | ንዝኾነ ሰብ ኣይትንገሩ | ኣይተካፍሉ | ምስ ማንም ኣይተካፍሉ`,
    declined: `ኣይተዓወተን | ኣይተዓወተትን | ኣይሰለጠን | ኣይተሳኽዐን | ኣይተፈጸመን | ኣይተኸፈለን | ኣይተላእከን | ተነጺጉ | ተነጺጉ ኣሎ | ፈሺሉ
      እኹል ባላንስ የብልኩምን | እኹል ባላንስ የብልካን | እኹል ባላንስ የለን | እኹል ገንዘብ የብልኩምን | እኹል ገንዘብ የለን | ዘይእኹል ባላንስ
      ዘይተዓወተ | ጌጋ ፒን | ጌጋ ምስጢር ቁጽሪ`,
    uncharged: `ዝተነከየ ገንዘብ የለን | ገንዘብ ኣይተነከየን | ኣይተነከየን | ኣይተቐነሰን | ኣይተቖርጸን | ዝተቖርጸ ገንዘብ የለን
      ዝተቐነሰ ገንዘብ የለን`,
    scheduled: `ክንከ እዩ | ክቕነስ እዩ | ክቑረጽ እዩ | ክኽፈል እዩ | ክኽፈል ኣለዎ | ክመሓላለፍ እዩ | ክትከፍሉ | ክትከፍሉ ኣለኩም
      ክትከፍል ኣለካ | ብኽብረትኩም ክፈሉ | ክፈሉ | መወዳእታ ዕለት | መወዳእታ ዕለት ክፍሊት | ዕለት ክፍሊት | ቅድሚ ዕለት | ዝኽፈል | ዝኽፈል ገንዘብ
      ነዘክረኩም | መዘኻኸሪ | ቀጻሊ ክፍሊት | ዝመጽእ ክፍሊት | ዘይተኸፈለ`,
    collect: `ገንዘብ ሓቲቱኩም | ገንዘብ ሓቲታትኩም | ክፍሊት ሓቲቱኩም | ክፍሊት ሓቲታትኩም | ክትከፍሉ ሓቲቱ | ክትልእኹሉ ሓቲቱ | ሕቶ ክፍሊት
      ሕቶ ገንዘብ | ናይ ክፍሊት ሕቶ | ገንዘብ ይሓትት`,
    promotion: `ሽልማት | ሽልማታት | ተዓወቱ | ዕጫ | ቅናሽ | ፍሉይ ቅናሽ | ብነጻ | ፍሉይ ዕድል | ዕድል | ኣይምለጥኩም | ተጠቐሙ | ርኸቡ
      ዓድጉ | ቦነስ | ህያብ | ልቓሕ ውሰዱ | ክትረኽቡ`,
    notice: `ተዓጊቱ | ካርድኩም ተዓጊቱ | ተዓጽዩ | ተቐይሩ | ፒን ተቐይሩ | ምስጢር ቁጽሪ ተቐይሩ | ገደብ ተቐይሩ | ተመዝጊብኩም
      ብዓወት ተመዝጊብኩም | ተመዝጊቡ | ተኸፊቱ | ንጡፍ ኮይኑ | ሓድሽ መሳርሒ | ጸብጻብ ሕሳብ | ጸብጻብ ሕሳብኩም | ተዳልዩ`,
    summary: `ኣብዚ ወርሒ | ናይዚ ወርሒ ወጻኢ | ጠቕላላ ወጻኢ | ጠቕላላ ወጻኢኹም | ወርሓዊ ወጻኢ | ኣብዚ ሰሙን | ኣብ ዝሓለፈ ወርሒ
      ወርሓዊ ጸብጻብ | ባጀት`,
    injection: 'ዝሓለፈ መምርሒታት ሸለል በል | ዝሓለፉ መምርሒታት ሸለል በሉ | ናይ ቅድም መምርሒታት ሸለል በል | ናይ ቅድም መምርሒታት ረስዕ',
    lure: `ሕሳብኩም ክዕጾ እዩ | ነዚ ሊንክ ጠውቑ | ሊንክ ጠውቑ | ኣብዚ ጠውቑ | ነዚ መላግቦ ጠውቑ | ሓበሬታኹም ኣረጋግጹ | መንነትኩም ኣረጋግጹ
      ሽልማት ረኺብኩም | ዮሃና ተዓዊትኩም | ተዓዊትኩም ኣለኹም | ምስጢር ቁጽርኹም ስደዱ`,
    pending: 'ይጽበ ኣሎ | ይጽበ | ኣብ መስርሕ | ኣብ መስርሕ እዩ | ይስራሕ ኣሎ | መረጋገጺ ይጽበ | ይካየድ ኣሎ | ኣብ ምጽባይ',
  },
  places: {
    at: 'ኣብ | ኣብ ድኳን',
    to: 'ናብ | ናብ ቁጽሪ | ናብ ሕሳብ',
    from: 'ካብ | ካብ ቁጽሪ | ካብ ሕሳብ',
    for: 'ንክፍሊት | ንመኽፈሊ | ንዕድጊ | ምእንቲ',
    with: 'ምስ | ብመንገዲ',
    end: `ብዕለት | ዕለት | ኣብ ዕለት | ሰዓት | ልኢኽኩም | ልኢኽካ | ሰዲድኩም | ከፊልኩም | ተቐቢልኩም | ዓዲግኩም | ተላኢኹ | ተኸፊሉ | ተሰዲዱ
      ተመሊሱ | ኣትዩ | ኣለኹም | ኣሎ | ዘሎ | ዘሎኩም | ባላንስ | ተረፍ | ቁጽሪ መወከሲ | ቁጽሪ ምንቅስቓስ | ክፍሊት ኣገልግሎት | ሎሚ | ትማሊ
      ናብ | ካብ | ብመንገዲ | እዩ | ሕሳብኩም | ብዓወት | ብካርድ | የቐንየልና`,
  },
  months: [
    'ጥሪ | ጃንዩወሪ',
    'ለካቲት | ፌብሩወሪ',
    'መጋቢት | ማርች',
    'ሚያዝያ | ኤፕሪል',
    'ግንቦት',
    'ሰነ',
    'ሓምለ | ጁላይ',
    'ነሓሰ | ኦገስት',
    'መስከረም | ሴፕቴምበር',
    'ጥቅምቲ | ኦክቶበር',
    'ሕዳር | ኖቬምበር',
    'ታሕሳስ | ዲሴምበር',
  ],
  days: ['ሎሚ | ሎሚ መዓልቲ', 'ትማሊ | ትማሊ ምሸት', 'ቅድሚ ትማሊ'],
  weekdays: ['ሰኑይ', 'ሰሉስ', 'ረቡዕ | ሮብዕ', 'ሓሙስ', 'ዓርቢ', 'ቀዳም | ቀዳመ ሰንበት', 'ሰንበት'],
};
