import type { WordRow } from '../text/lexicon.ts';
import type { Direction, EntryKind } from '../types.ts';
import type { Place } from '../words/language.ts';

/** What a word of somebody's own note says of a movement. */
export interface Told {
  readonly direction: Direction;
  readonly kind: EntryKind;
  /**
   * `sum`: only right beside the sum ("got 50", but not "got milk 3"). `from`: only where the text says who from.
   * `other`: only of somebody else, or towards the writer ("Ana returned 20", "вернула мне 20"); of the writer it is
   * the other way. `writer`: the opposite of `other` ("borrowed 20"). `agent`: as
   * `other`, but somebody must be named as the doer ("Ana ne 50 diye", not "chai ke 20 diye"). `person`: only right behind
   * who did it ("mom sent 200", "Ana transferred 50").
   */
  readonly where?: 'sum' | 'from' | 'other' | 'writer' | 'agent' | 'person';
}

function row(direction: Direction, kind: EntryKind, words: string, where?: Told['where']): WordRow<Told> {
  return { means: { direction, kind, ...(where && { where }) }, words };
}

/** Words of movement that people write and banks do not, or not so. */
export const NOTE_VERBS: readonly WordRow<Told>[] = [
  row(
    'credit',
    'credit',
    `client paid | customer paid | boss paid | employer paid | tenant paid | paid by client | paid by customer | paid me | pays me | sends me | gives me | paid me back | paid us | paid us back | got paid | got paid back | got back | back from | gave me | gave us | lent me | handed me | returned me | owed me | earned | sold
     received | deposit back | my deposit back | got my deposit | got deposit back | deposit returned | tenant deposit | client deposit | bottle deposit back | depot de garantie rendu | depot garantie rendu | reimbursed me | got reimbursed | venmoed me | zelled me | repaid me | loaned me | savings interest | bank interest | interest earned | cash back | payout | tips from | cashback | gift from | present from | child benefit
     recibi | recibimos | he recibido | me devolvi* | me han devuelto | me ha devuelto | me pago | me pagaron | me ha pagado
     me han pagado | me dio | me dieron | me ha dado | me paso | me presto | me mando | me envio | me transfirio | me regalaron
     cobre | he cobrado | gane | vendi | he vendido | vendido
     zuruckbekommen | zuruckerhalten | verkauft | verdient | eingenommen | geliehen von
     geschenk von | kindergeld | hat mir | haben mir | gab mir | gibt mir
     m'a rendu | m'a rembourse | m'a paye | m'a donne | m'a envoye | m'a prete | m'a vire | m'ont rendu | m'ont rembourse
     m'ont paye | m'ont donne | me rembourse | recu | j'ai recu | gagne | j'ai gagne | vendu | j'ai vendu
     mi ha ridato | mi ha restituito | mi ha reso | mi ha dato | mi ha pagato | mi ha mandato | mi ha rimborsato | mi ha prestato
     mi ha inviato | mi hanno pagato | mi hanno dato | mi hanno restituito | mi hanno rimborsato | ricevuto | ricevuti
     ho ricevuto | guadagnato | incassato | venduto | venduta | ho venduto | ho vinto
     recebi | recebido | me devolveu | devolveu me | me devolveram | me pagou | pagou me | me pagaram | pagaram me | me deu
     deu me | me deram | me mandou | mandou me | me enviou | me emprestou | me reembolsou | ganhei | vendi | vendido
     получил* | получено | пришло | пришли | заработал* | продал* | выиграл* | мне вернул* | вернул* мне | мне отдал*
     отдал* мне | мне дал* | дал* мне | мне перевел* | перевел* мне | мне скинул* | скинул* мне | вернули | отдали | скинули
     подарили | мне подарил* | подарил* мне | занял* у | взял* в долг у
     отримав | отримала | отримали | заробив | заробила | продав | продала | мені повернув | повернув мені | мені повернула
     повернула мені | повернули
     मिले | मिला | मिली | वापस मिले | वापस मिला | वापस किए | वापस किये | वापस दिए | वापस दिये | वापस दिया | लौटाए | लौटाया | बेचा
     wapas mile | wapas mila | wapas diye | wapas diya | wapas kiye | wapas kiya | vapas diye | vapas diya | lautaye
     استلمت | وصلني | وصلتني | قبضت | جاني | جاتني | بعت | ربحت | كسبت | رجعت لي | رجع لي | رجعلي | اعاد لي | اعادت لي | ارجع لي
     اعطاني | اعطتني | عطاني | عطتني | ارسل لي | ارسلت لي | حول لي | حولت لي | حولي | دفع لي | دفعت لي
     geri verdi | geri odedi | geri gonderdi | bana verdi | bana gonderdi | bana odedi | geri aldim | kazandim | sattim
     dostalem | dostalam | otrzymalem | otrzymalam | oddal mi | oddala mi | zwrocil mi | zwrocila mi | zwrocili | sprzedalem
     sprzedalam | zarobilem | zarobilam
     gekregen | ontvangen | teruggekregen | verkocht | verdiend | terugbetaald gekregen
     给我 | 給我 | 还我 | 還我 | 收到 | 卖了 | 賣了 | 赚了 | 賺了 | もらった | もらいました | 受け取った | 返してもらった | 売れた | 売った
     받았* | 받음 | 돌려받* | 팔았* | 벌었*
     dapat dari | terima dari | dikembalikan | jual`,
  ),
  row(
    'credit',
    'credit',
    'payday | wage | wages | dividend | dividends | unemployment benefit | winnings | casino win | got | found | won | income | freelance | touche | trovato | vinto | mile | mila | mili | bekommen | bekam | gekriegt | erhalten',
    'sum',
  ),
  row('credit', 'credit', 'get back | bekommen | bekam | gekriegt | erhalten', 'from'),
  row('credit', 'credit', 'gift | loan | paypal | venmo | zelle | revolut', 'from'),
  row('credit', 'credit', 'diye | diya | दिए | दिये | दिया', 'agent'),
  row('credit', 'credit', 'borrowed', 'writer'),
  row(
    'credit',
    'credit',
    'sent | transferred | transfered | wired | gave | has sent | has transferred | just sent',
    'person',
  ),
  row('credit', 'refund', 'zuruck', 'from'),
  row(
    'credit',
    'credit',
    `paid back | gave back | sent back | pays back | devolvio | zuruckgezahlt | zuruckgegeben | zuruckuberwiesen | a rendu
     a rembourse | ha ridato | ha restituito | devolveu | вернул | вернула | отдал | отдала | скинул | скинула | повернув
     повернула | дал | дала | скинув | переказав | переказала | terugbetaald | teruggegeven`,
    'other',
  ),
  row(
    'credit',
    'refund',
    `returned | refund | refunds | refunded | money back | got refund | me reembolsaron | reembolso | devolucion
     ruckerstattung | erstattung | erstattet | ruckzahlung | rembourse | remboursement
     rimborso | rimborsato | reembolso | estorno | возврат* | вернули за | рефанд | повернення | रिफंड | रिफ़ंड
     استرداد | استرجاع | iade | zwrot | terugbetaling | teruggave | 退款 | 返金 | 환불 | pengembalian`,
  ),
  row(
    'credit',
    'salary',
    `salary | my salary | got salary | scholarship | nomina | sueldo | gehalt | lohn | salaire
     stipendio | зарплата | зарплату | зп | аванс | वेतन | सैलरी | تنخواه | راتب | الراتب`,
  ),
  row('credit', 'salary', 'bonus', 'sum'),
  row(
    'debit',
    'transfer',
    'to savings | to my savings | into savings | to savings account | transfer to savings | a ahorros | al ahorro | aufs sparkonto | auf sparkonto | vers epargne',
  ),
  row(
    'debit',
    'cash_withdrawal',
    `atm | took out | cash out | from atm | from the atm | cash machine | geldautomat | abgehoben | cajero | cajero automatico
     saque de cajero | bankomat | банкомат | снял наличные | сняла наличные | prelievo | prelevato | distributeur | retrait`,
  ),
  row(
    'debit',
    'debit',
    `home depot | office depot | deposit | deposits | depot de garantie | depot garantie | entrada | entradas | abono transporte | abono gimnasio | abono mensual | abono metro | ingreso parque | eingang | versement loyer | mobile credit | credito celular | credito movil | pension hund | hundepension | pension cane | pension alimentaire | pension contribution | pension fund contribution
     paid salary | paid wages | salary to | wages to | lohn putzfrau | salaire nounou | аванс за | ruckzahlung kredit | kredit ruckzahlung | remboursement pret | возврат долга | долг отдал | долг отдала | fast food | maid salary | maids salary | driver salary | cook salary | nanny salary | staff salary | cleaner salary | top up | topup | topped up | top-up | phone credit | recharge | recharged | reload | credit card | income tax | sold out | deposit for | deposit paid | paid deposit | flat deposit | rent deposit | security deposit | hin und zuruck
     hin & zuruck | ho restituito | ho ridato | ho rimborsato
     j'ai rendu | j'ai rembourse | he devuelto | вернул долг | вернула долг | отдал долг | отдала долг`,
  ),
  row('debit', 'transfer', 'virement de | virement a | virement'),
  row('debit', 'fee', 'atm fee'),
];

/** "I", before or inside a verb: what the writer did. */
export const WRITER = `i | i've | we | yo | ich | habe | hab | haben wir | wir | je | j'ai | nous | io | ho | eu | noi | я | мы | maine | main | mene
  मैंने | मैने | हमने | انا | ben | ik | ja`;

/** "me", of a movement towards the writer. */
export const TO_WRITER = `me | us | mir | uns | m' | мне | нам | мені | mujhe | mujhko | humko | मुझे | मुझको | हमें | لي | bana | mi | mij | ons`;

/** From the writer. */
export const FROM_WRITER_WORDS =
  'from me | from us | von mir | von uns | de mi | de moi | da me | de mim | от меня | у меня | ode mnie | van mij';

/** After the one who did something. */
export const DONE_BY = 'ne | ने';

/** After the one who is given something. */
export const GIVEN_TO = 'ko | को';

/** Before a name in a note, too short to tell its language. */
export const NOTE_PLACES: readonly WordRow<Place>[] = [
  { means: 'at', words: "at | bei | beim | chez | presso | all' | hos | en lo de" },
  { means: 'to', words: 'to | à | pra | pro | naar' },
  { means: 'from', words: 'from | von | от | від | från | dari' },
];

/** What heads a note and is no shop. */
export const NO_HEADS = `mon | tue | tues | wed | thu | thurs | fri | sat | sun | to be reimbursed | reimburse | note | memo | expenses | expense | costs | cash | shopping | misc | other | stuff | household | trip | holiday | work | home | ausgaben | gastos | depenses | spese | расходы | траты | harcamalar | مصاريف | pengeluaran | 支出 | 지출 | 花费`;

/** Before the number of a thing: "platform 9", "saal 4". */
export const NUMBERED = `platform | gate | terminal | seat | row | level | lane | episode | season | chapter | version | saal | halle | gleis | quai | anden | plataforma | binario | платформа | peron | spoor | perron`;

/** Between two sums of which only one is meant. */
export const OR =
  'or | oder | o | u | ou | или | либо | або | чи | czy | lub | albo | of | या | ya | او | ya da | veya | atau | hoac | 或 | 或者 | 还是 | か | または | 또는 | หรือ | maybe | perhaps | vs';

/** Before two sums between which the true one lies. */
export const BETWEEN =
  'between | zwischen | entre | tra | fra | между | от | miedzy | tussen | के बीच | بين | mellan | mellom | mellem';

/** Before or after a number of people, pieces or shares. */
export const SHARED_BY = `split | split by | split in | split into | split between | split among | divided by | shared by | shared between | geteilt durch | aufgeteilt auf | entre | dividido entre
  dividido por | partage en | partage entre | divise par | diviso | diviso per | разделить на | поделить на`;
export const PEOPLE_AND_PIECES = `litre | litres | liter | liters | litros | litri | litrow | литр | литра | литров | gallons | gallon | ounces | min | mins | minute | minutes | хв | мин | минут | минуты | minuten | minutos | minuti | minut | minuta | phut | dakika | dk | 分 | 分钟 | 분 | ronda | people | persons | person | pax | ppl | friends | colleagues | guests | kids | adults | mates | of us | ways | way | pieces | pcs | pc | items | times | nights | night | days | hours | h | km
  kg | g | l | ml | leute | personen | freunde | freunden | kollegen | kinder | mal | nachte | stuck | personas | amigos | noches | personnes | amis | nuits | persone
  amici | notti | pessoas | noites | человек | человека | чел | друзей | друзьями | шт | раза | раз | ночи | ночей | кг | लोग | दोस्त | اشخاص | kisi | gece | osob | osoby
  人 | 个 | 個 | 名 | 명 | 개`;

/** What is bought by number: a count only where the item begins with it, as "pizza 12 bottle 15" has two prices. */
export const PACKS = `pkt | pkts | packet | packets | pack | packs | dozen | bunch | bags | bag | bottles | bottle | cans | can | ltr | litre | litres | liter | gm | gms | lb | lbs | oz | loaf | loaves | boxes | eggs | eieren | eier | huevos | oeufs | uova | trung | яиц | яйца | пачки | пачка | бутылки | 本 | 袋 | 盒 | 瓶 | 斤 | 병 | 봉지`;

/** Before or behind what the items of a list come to. */
export const TOTALS = `total | totals | sum | summe | gesamt | insgesamt | in total | all | altogether | all together | en tout | en total | in tutto | no total | итого | всего | toplam | razem | suma | المجموع | مجموع | कुल | 合计 | 合計 | 总共 | 총 | 합계 | jumlah`;

/** Part of the sum before it, not added to it. */
export const INCLUDED =
  'incl | including | included | incl. | of which | inkl | inklusive | davon | incluido | incluida | incluye | compris | dont | incluso | inclusa | di cui | включая | в том числе | wliczajac | waarvan';

/** Giving money to somebody who is named right behind. */
export const GIVEN = `gave | give | sent | send | lent | wired | transferred | zelled | venmoed | paid back | repaid | returned | le di | mande | envie | transferi | preste | gegeben | uberwiesen | geschickt | geliehen | zuruckgegeben
  donne | envoye | prete | vire | ho dato | ho mandato | ho inviato | ho prestato | mandei | enviei | emprestei | transferi | перевел | перевела | перевёл | отдал | отдала | дал | дала | скинул | скинула | одолжил | одолжила | вернул | вернула
  скинув | скинула | переказав | переказала | дав | віддав | verdim | gonderdim | attim | yolladim | حولت | ارسلت | اعطيت | عطيت | dalem | dalam | przelalem | przelalam | wyslalem | oddalem | kirim ke | transfer ke | skickade | swishade | gav | nilimtumia | nilimpa | pinadala kay`;

/** Something was sold: whom it went to paid. */
export const SOLD = `sold | verkauft | verkaufte | vendu | vendi | vendido | vendida | venduto | venduta | продал* | продав | продала | sprzedalem | sprzedalam | sattim | sold my | verkocht | salde | jual | bechi | becha | بعت | 卖了 | 賣了 | 売った | 팔았* | 팔고`;

/** Words beside a verb that are nobody's name. */
export const NOBODY_IN_NOTES = `what | which | that | who | que | die | was | qui | che | что | те | pix | zelle | venmo | etransfer | e-transfer | upi | bizum | twint | blik | swish | vipps | mobilepay | paypal | gcash | gpay | phonepe | transfer | virement | transferencia | bonifico | de | do | da | he | she | they | it | someone | somebody | the | a | an | my | our | some | for | of | to | back | just | has | have | had | also | finally | and | so | then | today | client | customer
  er | sie | es | wir | el | ella | ellos | il | elle | ils | on | lui | lei | loro | ele | ela | eles | он | она | они | він | вона | cash | money | geld | dinero | argent | soldi | dinheiro | деньги | total`;

/** Between the items of a list, where the language sets its words apart. */
export const JOINS = `and | n | plus | then | and then | and also | also | und | sowie | et | puis | y | mas | e | e poi | och | og | oraz | и | і | й | та | потом | ещё | еще
  ve | dan | terus | lalu | na | va | aur | और | اور | ar | আর | এবং | و | tapos | tas | saka | es | si | sekä`;

/** What "I" does: there it is no Polish "and". */
export const WRITERS_VERBS = `paid | spent | got | bought | had | owe | think | gave | was | have | am | did | took | sold | used | lent | sent | just | also | only | need | will | went | ate | guess | want | made | put`;

/** What is given on top, an entry of its own. */
export const TIPS =
  'tip | tips | trinkgeld | propina | pourboire | mancia | gorjeta | чаевые | чаевых | टिप | بقشيش | bahsis | napiwek | fooi';

/** Numbers as English dictates them. */
export const SPELLED_NUMBERS: readonly (readonly [word: string, value: number])[] = [
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1000],
];

/** Sums that have a name of their own; with cents, so that they are no number of pieces. */
export const SPELLED_SUMS: readonly WordRow<string>[] = [
  { means: '5.00', words: 'fiver | a fiver' },
  { means: '10.00', words: 'tenner | a tenner' },
  { means: '50.00', words: 'полтинник | полтос' },
  { means: '100.00', words: 'stowa | stowe | stowke | stowka | сотка | сотку | сотню' },
  { means: '500.00', words: 'half a grand | пятихатка | пятихатку' },
  { means: '1000.00', words: 'a grand | косарь' },
];

/** What they say for a thousand where only these are spent: elsewhere they are names. */
export const THOUSANDS_AT_HOME: Readonly<Record<string, RegExp>> = {
  CLP: /^\s?lucas?(?!\p{L})/u,
  ARS: /^\s?lucas?(?!\p{L})/u,
  COP: /^\s?lucas?(?!\p{L})/u,
  PEN: /^\s?lucas?(?!\p{L})/u,
  USD: /^\s?grand(?!\s(?!for|on|to|in|from|at)\p{L})(?!\p{L})/u,
  GBP: /^\s?grand(?!\s(?!for|on|to|in|from|at)\p{L})(?!\p{L})/u,
};

/** What a number is multiplied by, as powers of ten. */
export const POWERS: readonly WordRow<number>[] = [
  {
    means: 3,
    words:
      'k | к | тыс | тысяч | тысячи | тысяча | тыщ | thousand | tausend | tsd | mil | हज़ार | हजार | hazar | hazaar | ribu | rb | bin | الف | tys | thousands | هزار | nghin | ngan | 千 | 천 | косаря | косарей',
  },
  { means: 2, words: '百 | 백' },
  { means: 4, words: '万 | 萬 | 만' },
  { means: 5, words: 'lakh | lakhs | lac | lacs | लाख' },
  {
    means: 6,
    words: 'million | millions | mio | mln | млн | juta | jt | milyon | مليون | میلیون | ملیون | trieu | tr',
  },
  { means: 7, words: 'crore | crores | करोड़' },
  {
    means: -2,
    words:
      'cent | cents | ct | cts | centimes | centime | centimos | centimo | centavos | centavo | centesimi | pence | paise | paisa | копеек | копейки | коп | grosze | groszy | पैसे',
  },
];

/** A number of days or weeks before a note: the words around the number. */
export const DAYS_AGO: readonly (readonly [before: string, after: string, days: number])[] = [
  [
    '',
    'nights? ago|days? ago|tagen her|giorni fa|giorno fa|dias atras|дн(?:я|ей) назад|день назад|दिन पहले|din pehle|gun once|dagen geleden|dni temu|天前|日前|일 전|hari lalu|hari yang lalu',
    1,
  ],
  [
    '',
    'weeks? ago|settimane fa|settimana fa|semanas atras|недел[июья]* назад|हफ्ते पहले|hafte pehle|hafta once|weken geleden|tygodni[ea]? temu|周前|週間前|주 전',
    7,
  ],
  [
    '',
    'hours? ago|hrs? ago|h ago|minutes? ago|mins? ago|ore fa|horas atras|час(?:а|ов)? назад|минут[ыу]? назад|小时前|分钟前|時間前|분 전|시간 전',
    0,
  ],
  ['vor ', 'stunden?|std|minuten?', 0],
  ['il y a ', 'heures?|minutes?', 0],
  ['hace |ha ', 'horas?|minutos?', 0],
  ['vor ', 'tag(?:en)?|t', 1],
  ['vor ', 'wochen?', 7],
  ['hace |ha ', 'dias?', 1],
  ['hace |ha ', 'semanas?', 7],
  ['il y a ', 'jours?', 1],
  ['il y a ', 'semaines?', 7],
  ['قبل |منذ ', 'ايام|يوم|يوما', 1],
  ['قبل |منذ ', 'اسابيع|اسبوع', 7],
];
/** How many days or weeks, in words. */
export const SMALL_NUMBERS: readonly (readonly [word: string, value: number])[] = [
  ...['two', 'zwei', 'deux', 'dos', 'due', 'dois', 'duas', 'два', 'две', 'twee'].map(
    (word) => [word, 2] as const,
  ),
  ...['three', 'drei', 'trois', 'tres', 'tre', 'три', 'drie'].map((word) => [word, 3] as const),
  ...['four', 'vier', 'quatre', 'cuatro', 'quattro', 'quatro', 'четыре'].map((word) => [word, 4] as const),
  ...['five', 'funf', 'cinq', 'cinco', 'cinque', 'пять', 'vijf'].map((word) => [word, 5] as const),
];
export const ONE = 'a|an|one|einem|einer|un|una|une|uno|um|uma|ein';

/** The names of things that have a number: behind them a blank joins no thousands, as in "iphone 15 899". */
export const MODELS = `iphone | pixel | galaxy | ps | windows | size | shoes | room | zimmer | invoice | bus | tram | week | woche | apt | studio | motel | forever | super`;

/** Shops with a number in their names. */
export const NUMBERED_SHOPS = `7[- ]?eleven | 7[- ]11 | 5 guys | forever 21 | pier 1 | motel 6 | super 8 | studio 54 | 3 mobile | 99 ranch | 1&1 | dunkin 24`;

/** The doer of a transfer who is not the writer: "mom sent 200". */
export const RELATIONS = `mummy | ammi | papa ji | bhai | didi | мама | мамa | маме | папа | папе | мамі | тату | мужу | жене | сестре | брату | mama | papà | mamá | mamma | maman | oma | opa | anne | baba | ibu | ayah | nanay | tatay | mom | mum | mommy | mother | mama | dad | daddy | father | papa | brother | bro | sister | sis | wife | husband | hubby
  boyfriend | girlfriend | partner | friend | boss | employer | manager | client | customer | tenant | roommate | flatmate | housemate | grandma
  grandpa | granny | grandmother | grandfather | uncle | aunt | auntie | cousin | nephew | niece | son | daughter | parents | colleague`;

/** What people call their money; the currency is that of their home. */
export const SLANG_OF_MONEY = `varos | baros | lana | stutz | spann | bagis | euri | ocken | mause | kroten | balles | pavos | bucks | clams | quid | piastri | conto | contos | paus | talegas | zlotych | papel | kahoy`;

/** Shops whose names are words too: alone beside a sum, they are the shop. */
export const SHOPS_IN_A_WORD = `target | costa | pret | cvs | iceland | gap | temu | kik | tedi | thalia | douglas | aral | ihop | claro | globe | glo | irs | amtrak | nordstrom | schwab | getir | eldorado | guardian | joann | rei | vue
  southwest | pathe | action | mueller | wb | вб | tui | mobil | neste | opet | meo | yango | rapido | winners | tiki | sendo | shell | subway | grab | noon | bolt | магнит | лента | самокат | светофор | перекресток | metro | lush | steam | 全家`;

/** Names of firms that are more often words: in a note they are the firm where they stand alone, or beside its trade. */
export const WORDS_OF_BRANDS = `birthday | avocado | athome | at home | soil | seed | litres | halfprice | canal | 99 | mobil | brownie | lens | admiral | acorns | affirm | alamo | albert | allegro | astro | bait | beams | belong | binge | booths | bumble | calm | canon | chilis | clicks | comfy | converse | cursor | curves | dialog | disco | docker | esprit | fandango | fido
  flex | flix | fora | fortress | framer | galleria | galeria | globus | goride | hallmark | helix | hims | hotlink | impark | indigo | intact | jumbo | kayak | keep | kindle | klay | latitude | loft | lotus | lush | makro | mango | mecca | melon | midas | miso
  moxy | nebula | nifty | noon | nova | norma | novus | optimum | oyster | panda | peach | peacock | pearson | pep | picnic | pitstop | plait | postman | proton | racional | realme | reliant | ripley | rover | salam | salto | saturn | scoot | sears | sentry
  shell | signet | slack | slice | solaria | sorbet | spectra | speedway | splash | stake | staples | steam | steers | subway | sunlight | tally | tangs | tidal | toppr | tops | topten | trove | twitch | vanguard | vibe | victory | virus | wave | wiggles | wink
  witchery | wonderla | zigzag | zoom | zakat | lotto | loterias | loteria | ingresso | impots | hacienda | benzina | bonus | conad | exito | comfort | komfort | kika | magnit | mechta | metro | pobeda | podeli | samokat | strelka | svetofor | troika | victoria
  магнит | лента | победа | самокат | светофор | стрелка | мечта | тройка | перекресток | كريم | ناس | نون | لولو | الواحة | 全家 | 当当 | 美的 | 당근 | 우리 | 하나 | ライフ | まいばすけっと | dia | real | ok | max | mia | ana | sol | luna | vivo | oi | tim | bim | sos | total`;

/** Numbers that people keep in notes and that are no money, nor anybody's business. */
export const SECRETS =
  'pin | pin code | password | passwort | kennwort | contrasena | senha | mot de passe | пароль | пин | пин-код | पिन';
