import type { Language } from '../../words/language.ts';

/** Yoruba: GTBank, First Bank, Wema, OPay and PalmPay of Nigeria. */
export const YORUBA: Language = {
  code: 'yo',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `a ti yọ | a ti yọ owó | a ti yọ kúrò | yọ kúrò nínú àkáǹtì rẹ
      kúrò nínú àkáǹtì rẹ | kúrò nínú àkáùntì rẹ | kúrò lórí káàdì rẹ`,
    ],
    [
      'debit',
      'debit',
      4,
      `jáde nínú àkáǹtì rẹ | ti jáde nínú àkáǹtì rẹ | láti inú àkáǹtì rẹ
      nínú àkáǹtì rẹ ni a ti yọ`,
    ],
    [
      'debit',
      'debit',
      3,
      `o san | o ti san | o sanwó | o ti sanwó | ẹ ti san | ẹ ti sanwó | mo san
      mo ti san | mo sanwó | mo ti sanwó | a ti san | o ra | o ti ra | o rajà | o ti rajà | ẹ ti ra
      mo ra | mo ti ra | mo rajà | o ti ná | mo ná | mo ti ná | o náwó | mo náwó`,
    ],
    ['debit', 'debit', 2, 'ìsanwó | ìsanwó rẹ | owó sísan | owó tí o san | ọjà rírà'],
    ['debit', 'debit', 1, 'ìdúnàádúrà | ìdúnàádúrà rẹ'],
    [
      'debit',
      'transfer',
      3,
      `o ti fi | o fi ránṣẹ́ | o ti fi ránṣẹ́ | o fi owó ránṣẹ́
      o ti fi owó ránṣẹ́ | ẹ ti fi owó ránṣẹ́ | mo fi ránṣẹ́ | mo ti fi ránṣẹ́ | mo fi owó ránṣẹ́
      a ti fi ránṣẹ́ | ránṣẹ́ sí | ránṣẹ́`,
    ],
    ['debit', 'transfer', 2, 'owó fífiránṣẹ́ | fífi owó ránṣẹ́'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `o gba owó jáde | o ti gba owó jáde | ẹ ti gba owó jáde
      mo gba owó jáde | mo ti gba owó jáde | o yọ owó | o ti yọ owó | o ti yọ | mo yọ owó
      mo ti yọ owó`,
    ],
    ['debit', 'cash_withdrawal', 2, 'gbígba owó jáde | yíyọ owó | owó yíyọ'],
    [
      'credit',
      'credit',
      5,
      `ti wọ inú àkáǹtì rẹ | wọ inú àkáǹtì rẹ | wọlé sínú àkáǹtì rẹ
      ti wọlé sínú àkáǹtì rẹ | a ti san sínú àkáǹtì rẹ | ti wọ àkáǹtì rẹ`,
    ],
    [
      'credit',
      'credit',
      4,
      `o gba | o ti gba | ẹ ti gba | o ti gba owó | o rí owó gbà | o ti rí owó gbà
      mo gba | mo ti gba | mo gba owó | ránṣẹ́ sí ọ | owó ránṣẹ́ sí ọ | ránṣẹ́ sí yín | ránṣẹ́ sí mi
      sínú àkáǹtì rẹ | sínú àkáùntì rẹ`,
    ],
    ['credit', 'credit', 3, 'ti wọlé | owó wọlé | owó ti wọlé | o fi owó pamọ́ | o ti fi owó sínú'],
    [
      'credit',
      'refund',
      3,
      `a ti dá | a dá owó rẹ padà | a ti dá owó rẹ padà | dá owó padà | ti dá padà
      dá padà | padà sínú àkáǹtì rẹ | padà sí àkáǹtì rẹ | owó tí a dá padà | ìdápadà owó`,
    ],
    ['credit', 'reversal', 3, 'a ti fagilé | ti fagilé | tí a fagilé | a ti fagi lé | ìfagilé'],
    ['credit', 'salary', 3, 'owó oṣù | owó oṣù rẹ | owó oṣù mi'],
  ],
  labels: {
    amount: 'iye | iye owó | owó | owó tó jẹ́ | iye tó jẹ́',
    total: 'àpapọ̀ | àpapọ̀ owó | lápapọ̀ | gbogbo rẹ̀ lápapọ̀ | gbogbo owó',
    balance: `owó tó kù | owó tí ó kù | owó tó ṣẹ́kù | owó tó ṣẹ́ kù | iye tó kù | ìyókù | ìyókù owó
      bálánsì | bálánsì rẹ | owó tó kù nínú àkáǹtì rẹ | owó tó ṣẹ́kù nínú àkáǹtì rẹ
      owó tó ṣẹ́kù nínú àkáǹtì rẹ jẹ́ | owó tó wà nínú àkáǹtì rẹ | owó inú àkáǹtì rẹ | owó rẹ tó kù`,
    limit: 'òdiwọ̀n | òdiwọ̀n ojoojúmọ́ | ààlà',
    fee: 'owó ìfiránṣẹ́ | owó iṣẹ́ báńkì | owó iṣẹ́ | owó orí | owó àfikún | owó tí a gé',
    aside: 'gbèsè | gbèsè rẹ | ẹ̀yáwó | ẹ̀yáwó rẹ | owó yíyá | pọ́ìǹtì | owó èlé',
    reference: 'nọ́mbà ìtọ́kasí | ìtọ́kasí | nọ́mbà ìdúnàádúrà | nọ́mbà rìsíìtì | rìsíìtì | àmì ìdúnàádúrà',
    card: 'káàdì | káàdì rẹ | káàdì atm | káàdì atm rẹ | káàdì tó parí pẹ̀lú | káàdì rẹ tó parí pẹ̀lú',
    account: `àkáǹtì | àkáǹtì rẹ | àkáùntì | àkáùntì rẹ | nọ́mbà àkáǹtì | nọ́mbà àkáùntì
      àkáǹtì tó parí pẹ̀lú`,
    wallet: 'àpò owó | àpò owó rẹ | wọ́lẹ́ẹ̀tì | wọ́lẹ́ẹ̀tì rẹ | àpamọ́wọ́ | àpamọ́wọ́ rẹ',
    party: 'orúkọ | orúkọ olùgbà | olùfiránṣẹ́ | olùgbà | oníṣòwò | olùtajà | ìdí | àpèjúwe',
    date: 'ọjọ́ | ní ọjọ́ | déètì | àkókò | àsìkò',
    contact: 'pè wá | pè wá sí | ẹ pè wá | kàn sí wa | ìrànlọ́wọ́ | fún ìrànlọ́wọ́ | fóònù | nọ́mbà fóònù',
  },
  phrases: {
    code: `kóòdù | kóòdù rẹ | kóòdù ìmúdájú | kóòdù àṣírí | nọ́mbà àṣírí | nọ́mbà ìkọ̀kọ̀ | ọ̀rọ̀ aṣínà
      ọ̀rọ̀ ìgbaniwọlé | otp rẹ`,
    warning: `má ṣe sọ | má ṣe fún | má ṣe pín | má ṣe fi hàn | má sọ fún | má fi hàn | ẹ má ṣe sọ
      ẹ má ṣe fún | ṣọ́ra | ẹ ṣọ́ra`,
    declined: `kò ṣeé ṣe | kò ṣe é ṣe | kò kẹ́sẹ járí | kò kẹ́sẹjárí | kò yọrí sí rere | kò ṣàṣeyọrí
      ó kùnà | ti kùnà | owó kò tó | owó rẹ kò tó | owó tó wà kò tó | owó inú àkáǹtì rẹ kò tó
      kò sí owó tó tó | a kò gbà`,
    uncharged: 'a kò yọ owó | a kò yọ owó kankan | owó kankan kò jáde | kò sí owó tí a yọ',
    scheduled: `a máa yọ | a ó yọ | a óò yọ | a yóò yọ | o gbọ́dọ̀ san | gbọ́dọ̀ san | gbọ́dọ̀ sanwó
      o ní láti san | ó yẹ kí o san | jọ̀wọ́ san | jọ̀wọ́ sanwó | ọjọ́ ìsanwó
      yóò jáde nínú àkáǹtì rẹ`,
    collect: `béèrè owó | ń béèrè owó | béèrè fún owó | ń béèrè fún | fẹ́ kí o san | ìbéèrè owó
      ìbéèrè fún owó | ìbéèrè fún ìsanwó`,
    promotion: 'ọ̀fẹ́ | lọ́fẹ̀ẹ́ | ẹ̀bùn | ẹ̀dínwó | jẹ ẹ̀bùn | gba ẹ̀bùn | àǹfààní | ìpolówó',
    notice: `forúkọ sílẹ̀ | o ti forúkọ sílẹ̀ | ti yí padà | a ti yí pin rẹ padà | o ti yí pin rẹ padà
      a ti ṣí àkáǹtì | a ti dènà | a ti dá káàdì rẹ dúró`,
    injection: `gbàgbé ìtọ́sọ́nà | gbàgbé àwọn ìtọ́sọ́nà | má tẹ̀lé ìtọ́sọ́nà | má tẹ̀lé àwọn ìtọ́sọ́nà
      fojú fo ìtọ́sọ́nà`,
    pending: 'ń lọ lọ́wọ́ | ṣì ń lọ lọ́wọ́ | jọ̀wọ́ dúró | ń dúró de',
    lure: `o ti jẹ ẹ̀bùn | o ti gba ẹ̀bùn | o ti jáwé olúborí | tẹ ibí yìí | tẹ ibí | tẹ líǹkì
      tẹ líǹkì yìí | fìdí àkáǹtì rẹ múlẹ̀ | a máa ti àkáǹtì rẹ`,
    summary: `ní oṣù yìí o ná | ní oṣù yìí o ti ná | oṣù yìí o ti ná | ọ̀sẹ̀ yìí o ti ná
      o ti ná lápapọ̀ | owó tí o ná | àpapọ̀ owó tí o ná`,
  },
  places: {
    at: 'ní | ní ilé ìtajà | ní ṣọ́ọ̀bù | ní ọjà',
    to: 'ránṣẹ́ sí | fún | sí ọ̀dọ̀ | sí àkáǹtì | sí orúkọ',
    from: 'láti ọ̀dọ̀ | láti ọwọ́ | láti | lọ́wọ́ | lọ́dọ̀',
    for: 'fún ìsanwó | fún rírà | nítorí',
    end: `ní ọjọ́ | ọjọ́ | owó | owó tó kù | iye | àkáǹtì | nọ́mbà | ìtọ́kasí | bálánsì | ìdí | lónìí
      lánàá | kúrò | láti | pẹ̀lú | ẹ ṣeun | a dúpẹ́ | padà`,
  },
  months: [
    'oṣù ṣẹ́rẹ́ | jánúárì',
    'èrèlé | fẹ́búárì',
    'ẹrẹ̀nà | máàṣì',
    'oṣù igbe | épírì',
    'èbìbí | oṣù karùn-ún',
    'òkúdù | júùnù',
    'agẹmọ | júláì',
    'oṣù ògún | ọ́gọ́ọ̀sì',
    'ọwẹ́wẹ̀ | sẹ̀tẹ́ńbà',
    'ọ̀wàrà | ọtóbà',
    'oṣù bélú | nòfẹ́ńbà',
    'oṣù ọ̀pẹ̀ | dìsẹ́ńbà',
  ],
  days: ['lónìí', 'lánàá | ní àná', 'níjẹta'],
  weekdays: [
    'ọjọ́ ajé',
    'ọjọ́ ìṣẹ́gun',
    'ọjọ́rú | ọjọ́ rú',
    'ọjọ́bọ̀ | ọjọ́ bọ̀',
    'ọjọ́ ẹtì',
    'ọjọ́ àbámẹ́ta',
    'ọjọ́ àìkú',
  ],
};

/** Wolof: Wave, Orange Money, Free Money and banks of Senegal. */
export const WOLOF: Language = {
  code: 'wo',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `dindi nañu | dindees na | dindi nañu ci sa kont | génne nañu ci sa kont
      génnees na ci sa kont | dagg nañu ci sa kont | jël nañu ci sa kont`,
    ],
    ['debit', 'debit', 4, 'génn na ci sa kont | bawoo ci sa kont | jóge ci sa kont'],
    [
      'debit',
      'debit',
      3,
      `fey nga | fay nga | feyoon nga | nga fey | nga feyoon | fey naa | fay naa
      feyoon naa | feyees na | fey nañu | jënd nga | jëndoon nga | nga jënd | jënd naa | jëndoon naa
      jëndees na | jëndal nga`,
    ],
    ['debit', 'debit', 2, 'fey gi | fey bi | njënd bi | jënd bi'],
    [
      'debit',
      'transfer',
      3,
      `yónnee nga | yónni nga | yónneewoon nga | yónnee naa | yónni naa
      nga yónnee | yónnees na | toxal nga | toxal naa`,
    ],
    ['debit', 'transfer', 2, 'yónnee bi | yónnee xaalis'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `dindi nga | dindi nga xaalis | génne nga | génne nga xaalis
      dindi naa | génne naa | retire nga | retire naa`,
    ],
    ['debit', 'cash_withdrawal', 2, 'dindi xaalis | génne xaalis'],
    [
      'credit',
      'credit',
      5,
      `dugg na ci sa kont | duggal nañu ci sa kont | dugal nañu ci sa kont
      def nañu ci sa kont | duggalees na ci sa kont`,
    ],
    [
      'credit',
      'credit',
      4,
      `jot nga | jotoon nga | jot naa | nga jot | yónnee na la | yónni na la
      yónnee nañu la | yónni nañu la | yónnee na ma | yónni na ma | yónnee nañu ma`,
    ],
    [
      'credit',
      'credit',
      3,
      `duggal nañu | dugal nañu | duggal nga | dugal nga | duggal naa | dugg na
      jotees na | depose nga`,
    ],
    ['credit', 'credit', 2, 'duggal xaalis | dugal xaalis'],
    [
      'credit',
      'refund',
      3,
      `delloo nañu la | delloo na la | delloo nañu | dellool nañu la
      delloo nañu ma | delloo nañu ci sa kont`,
    ],
    ['credit', 'reversal', 3, 'neenal nañu | neenal nga | far nañu | annule nañu'],
    [
      'credit',
      'salary',
      3,
      `peyoor | sa peyoor | peyoor bi | peyooru weer | peyooru weer wi
      sama peyoor`,
    ],
  ],
  labels: {
    amount: 'xaalis | limu xaalis | xaalis bu tollu ci | tollu ci | montant bi',
    total: 'lépp | lépp di | li lépp di | mboolem | mbooleem',
    balance: `li des | li des ci sa kont | li ci des | des na ci sa kont | li la dese | xaalis bi des
      xaalis bi des ci sa kont | xaalis bi nekk ci sa kont | li nekk ci sa kont | am nga ci sa kont
      solde bi | sa solde | sa solde bu bees`,
    limit: 'plafond bi | sa plafond',
    fee: 'frais yi | frais bi | njëgu yónnee bi | lempo',
    aside: 'bor | sa bor | bor bi | poñ | sa points | points yi',
    reference: `nimero transaction | nimero transaction bi | nimero operation | nimero reçu
      nimero référence`,
    card: 'kart | sa kart | kart bi | sa kart bank',
    account: 'kont | sa kont | kont bi | ci sa kont | nimero kont | sa nimero kont',
    wallet: 'kalpe | sa kalpe | portefeuille bi | sa wallet | sa kont wave | sa kont orange money',
    party: 'tur | turu | ki yónnee | ki jot | jaaykat | jaaykat bi | lu tax',
    date: 'bés | bésu | bis bi | waxtu | waxtu wi',
    contact: 'woo | wool | woolal | wooleen | telefon | nimero telefon | jokkool ak | ngir ndimbal',
  },
  phrases: {
    code: `kod | sa kod | kod bi | kod bu sekre | sa kod sekre | kod sekre | nimero sekre | baatu jàll
      mbaatu jàll`,
    warning: `bul wax | bul ko wax | bul jox | bul ko jox | bul séddoo | bul ko séddoo | bul ko joxe
      moytul | moytuleen`,
    declined: `antuwul | mënul nekk | mënul antu | doyul | sa xaalis doyul | xaalis bi doyul
      sa solde doyul | solde bi doyul | bañ nañu | gàntu nañu | lajj na | amoo xaalis bu doy`,
    uncharged: 'dindiwuñu dara | dindiwuñu xaalis | jëluñu dara | génnewuñu dara | feyoo dara',
    scheduled: `dinañu dindi | dinañu jël | dinañu génne | war nga fey | war nga ko fey | wara nga fey
      dangay wara fey | balaa ngay fey | sa faktiir | faktiir | fey ko balaa | bés bi mujj`,
    collect: `laaj na la | laaj na la xaalis | laaj nañu la | mu ngi lay laaj | mu ngi laaj xaalis
      dafa lay laaj | ñaan na la | ñaan na la xaalis`,
    promotion: 'gañe | gañal | gañeel | neexal | gratuit la | wàññi nañu | wàññi njëg',
    notice: `ubbi nañu | ubbees na | tëj nañu | tëjees na | soppi nañu | soppi nga | soppees na
      bindu nga | bindu nga ba noppi`,
    injection: 'fàtteel tegtal yi | bul topp tegtal yi | bàyyil tegtal yi',
    pending: 'xaaral | xaaral tuuti | xaarleen | mu ngi ci yoon wi | ñu ngi ciy liggéey',
    lure: `gañe nga | gañ nga | klikeel fii | klike fii | bësal fii | bësal ci link bi
      klikeel ci link bi | dinañu tëj sa kont`,
    summary: `li nga fey ci weer wi | li nga génne ci weer wi | ci weer wi fey nga
      ci weer wi génne nga | ci ayu-bés bi fey nga | li nga dépense`,
  },
  places: {
    at: 'ci | ci butig | ci butigu',
    to: 'jëm ci | ñeel',
    from: 'bawoo ci | mu bawoo ci | jóge ci | mu jóge ci | bàyyikoo ci | mu bàyyikoo ci',
    for: 'ngir | ngir fey | ngir jënd',
    end: `ci sa kont | li des | frais | frais yi | nimero | nimero transaction | bés | bésu | waxtu
      tey | démb | jërëjëf | solde | sa solde | li ci des | ngir | mu bawoo ci`,
  },
  months: [
    'samwiye | samwiyee',
    'fewriye | fewriyee',
    'mars',
    'awril',
    'mee',
    'suweŋ | suwe',
    'sulet',
    'weeru ut',
    'sàttumbar',
    'oktoobar',
    'nowàmbar',
    'desàmbar',
  ],
  days: ['tey | tay', 'démb', 'barki-démb'],
  weekdays: ['altine', 'talaata', 'àllarba', 'alxames | alxemes', 'àjjuma', 'gaawu | aseer', 'dibéer'],
};
