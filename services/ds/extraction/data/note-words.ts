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
     pix da | recebi | recebido | me devolveu | devolveu me | me devolveram | me pagou | pagou me | me pagaram | pagaram me | me deu
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
    `wyplata wplynela | wplynela wyplata | sumweldo | sahod | sweldo | mshahara | 工资 | 薪水 | 薪資 | 給料 | 給与 | 월급 | luong | เงินเดือน | gaji | maas | μισθος | fizetes | palkka | vyplata | salariu | плата | ordenado | salario
     salary | my salary | got salary | scholarship | nomina | sueldo | gehalt | lohn | salaire
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
     saque de cajero | bankomat | банкомат* | снял наличные | сняла наличные | prelievo | prelevato | distributeur | retrait`,
  ),
  row(
    'debit',
    'debit',
    `gave the deposit back | gave deposit back | paid the deposit back | paid deposit back | paid tenant deposit back | returned the deposit | returned deposit to | returned their deposit | home depot | office depot | deposit | deposits | depot de garantie | depot garantie | entrada | entradas | abono transporte | abono gimnasio | abono mensual | abono metro | ingreso parque | eingang | versement loyer | mobile credit | credito celular | credito movil | pension hund | hundepension | pension cane | pension alimentaire | pension contribution | pension fund contribution
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

/** Giving money to somebody who is named right behind. */
export const GIVEN = `gave | give | sent | send | lent | wired | transferred | zelled | venmoed | paid back | repaid | returned | le di | mande | envie | transferi | preste | gegeben | uberwiesen | geschickt | geliehen | zuruckgegeben
  donne | envoye | prete | vire | ho dato | ho mandato | ho inviato | ho prestato | mandei | enviei | emprestei | transferi | перевел | перевела | перевёл | отдал | отдала | дал | дала | скинул | скинула | одолжил | одолжила | вернул | вернула
  скинув | скинула | переказав | переказала | дав | віддав | verdim | gonderdim | attim | yolladim | حولت | ارسلت | اعطيت | عطيت | dalem | dalam | przelalem | przelalam | wyslalem | oddalem | kirim ke | transfer ke | skickade | swishade | gav | nilimtumia | nilimpa | pinadala kay`;

/** Something was sold: whom it went to paid. */
export const SOLD = `sold | verkauft | verkaufte | vendu | vendi | vendido | vendida | venduto | venduta | продал* | продав | продала | sprzedalem | sprzedalam | sattim | sold my | verkocht | salde | jual | bechi | becha | بعت | 卖了 | 賣了 | 売った | 팔았* | 팔고`;

/** Words beside a verb that are nobody's name. */
export const NOBODY_IN_NOTES = `what | which | that | who | que | die | was | qui | che | что | те | pix | zelle | venmo | etransfer | e-transfer | upi | bizum | twint | blik | swish | vipps | mobilepay | paypal | gcash | gpay | phonepe | transfer | virement | transferencia | bonifico | de | do | da | he | she | they | it | someone | somebody | the | a | an | my | our | some | for | of | to | back | just | has | have | had | also | finally | and | so | then | today | client | customer
  er | sie | es | wir | el | ella | ellos | il | elle | ils | on | lui | lei | loro | ele | ela | eles | он | она | они | він | вона | cash | money | geld | dinero | argent | soldi | dinheiro | деньги | total`;

/** What "I" does: there it is no Polish "and". */
export const WRITERS_VERBS = `paid | spent | got | bought | had | owe | think | gave | was | have | am | did | took | sold | used | lent | sent | just | also | only | need | will | went | ate | guess | want | made | put`;

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

/** The doer of a transfer who is not the writer: "mom sent 200". */
export const RELATIONS = `mummy | ammi | papa ji | bhai | didi | мама | маме | папа | папе | мамі | тату | мужу | жене | сестре | брату | mama | papà | mamá | mamma | maman | oma | opa | anne | baba | ibu | ayah | nanay | tatay | mom | mum | mommy | mother | mama | dad | daddy | father | papa | brother | bro | sister | sis | wife | husband | hubby
  boyfriend | girlfriend | partner | friend | boss | employer | manager | client | customer | tenant | roommate | flatmate | housemate | grandma
  grandpa | granny | grandmother | grandfather | uncle | aunt | auntie | cousin | nephew | niece | son | daughter | parents | colleague`;

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

/** What somebody does to the writer: "tom zelled me 20". */
export const DONE_TO_WRITER = `sent | paid | gave | lent | loaned | transferred | refunded | reimbursed | repaid | venmoed | zelled | paypal+ed | cashapped | wired | handed | tipped`;

/** Words that show a note in English, where a comma and not a blank joins thousands. */
export const ENGLISH_WORDS =
  'for | at | with | and | the | my | to | on | paid | lunch | dinner | rent | hotel | flight | bill | ticket | shoes';
