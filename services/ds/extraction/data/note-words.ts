import type { WordRow } from '../text/lexicon.ts';
import type { Direction, EntryKind } from '../types.ts';

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
     received | cashback | gift from | present from | child benefit
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
    'got | found | won | income | freelance | touche | trovato | vinto | mile | mila | mili | bekommen | bekam | gekriegt | erhalten',
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
     повернула | дал | дала | terugbetaald | teruggegeven`,
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
    `top up | topup | topped up | top-up | phone credit | recharge | recharged | reload | credit card | income tax | sold out | deposit for | deposit paid | paid deposit | flat deposit | rent deposit | security deposit | hin und zuruck
     hin & zuruck | ho restituito | ho ridato | ho rimborsato
     j'ai rendu | j'ai rembourse | he devuelto | вернул долг | вернула долг | отдал долг | отдала долг`,
  ),
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

/** A debt says who owes, and that nothing has moved. */
export const OWED_BY_WRITER = `owe | i owe | we owe | debo | le debo | debemos | devo | gli devo | lhe devo | schulde | ich schulde | schulden | je dois
  я должен | я должна | должен | должна | винен | винна | borcum | winien jestem | 欠`;
export const OWED_TO_WRITER = `owes | owes me | owes us | me debe | nos debe | me deben | schuldet | schuldet mir | schulden mir | me doit | mi deve | me deve | deve me | должен мне
  должна мне | мне должен | мне должна | должны мне | мне должны | borclu | mi jest winien | wisi mi | 欠我`;

/** The writer means to pay: nothing has moved. */
export const INTENDED = `don't forget | dont forget | do not forget | remember to | reminder | need to pay | need to buy | needs to be paid | to be paid | have to pay
  has to pay | have to buy | must pay | must buy | should pay | gotta pay | got to pay | will pay | will buy | i'll pay | i'll buy | going to pay
  going to buy | gonna pay | gonna buy | want to buy | wanna buy | want to pay | plan to buy | plan to pay | plan to spend | planning to buy
  planning to spend | to pay | todo | to-do | due on | due tomorrow | due by | due in | due next | is due | upcoming | forgot to pay
  tengo que pagar | hay que pagar | debo pagar | no olvidar | no olvides | recordar pagar | recuerda pagar | pagare | voy a pagar | voy a comprar | quiero comprar
  por pagar | pendiente de pagar | nicht vergessen | muss noch | muss zahlen | muss bezahlen | zu zahlen | zu bezahlen | werde zahlen | fallig
  ne pas oublier | n'oublie pas | n'oubliez pas | il faut payer | dois payer | faut payer | a payer | je vais payer | je vais acheter
  devo pagare | da pagare | ricordarsi di | ricordare di | ricordati di | bisogna pagare | non dimenticare | paghero | voglio comprare
  tenho que pagar | tenho de pagar | preciso pagar | preciso de pagar | nao esquecer | lembrar de | vou pagar | quero comprar | a pagar | por pagar
  надо заплатить | надо оплатить | нужно заплатить | нужно оплатить | должен заплатить | должна заплатить | не забыть | не забудь | хочу купить | надо купить | нужно купить
  напомни | напоминание | собираюсь купить | треба заплатити | треба оплатити | не забути
  देना है | देने हैं | देने है | भरना है | चुकाना है | खरीदना है | मत भूलना | dena hai | dene hai | dene hain | bharna hai | khareedna hai | kharidna hai | mat bhoolna
  لازم ادفع | يجب ان ادفع | يجب دفع | لا تنسي | لا تنس | لا انسي | سادفع | اريد شراء | تذكير
  odemem lazim | odenecek | odemem gerek | unutma | musze zaplacic | trzeba zaplacic | nie zapomnij | do zaplaty | moet betalen | niet vergeten | te betalen
  记得付 | 要付 | 別忘了 | 别忘了 | 忘れずに | 払う予定 | 내야 함 | 내야함 | jangan lupa | harus bayar | perlu bayar | đừng quên`;

/** A day that has not come. */
export const TO_COME =
  'tomorrow | tmrw | tmr | tomorow | morgen | ubermorgen | manana | pasado manana | demain | apres-demain | domani | dopodomani | amanha | завтра | послезавтра | غدا | بكره | بكرا | yarin | jutro | pojutrze | 明天 | 明日 | 내일 | besok | mai nay | ngay mai | next week | next month | next year | nachste woche | nachsten monat | la semana que viene | el mes que viene | la semaine prochaine | le mois prochain | la settimana prossima | il mese prossimo | na semana que vem | no mes que vem | на следующей неделе | в следующем месяце';

/** A verb that asks for a payment where a day to come stands beside it. */
export const TO_DO = `pay | buy | send | transfer | pagar | comprar | zahlen | bezahlen | uberweisen | kaufen | payer | acheter | pagare | comprare | оплатить | заплатить
  купить | внести | заплатити | देना | भरना | bharna | dena | ادفع | دفع | ode | odeme | zaplacic | kupic | betalen | bayar`;
/** What only looks like it: a morning, what was bought for another day, and what had to be paid. */
export const NOT_TO_COME = `had to pay | had to buy | went to pay | went to buy | tuve que pagar | musste zahlen | musste bezahlen | j'ai du payer | ho dovuto pagare | tive que pagar
  пришлось заплатить | пришлось оплатить | for tomorrow | for tmrw | for tmr | until tomorrow | heute morgen | guten morgen | am morgen | gestern morgen | diesen morgen | jeden morgen | fur morgen
  fur ubermorgen | voor morgen | goede morgen | para manana | esta manana | por la manana | de la manana | ayer manana | pour demain | per domani | para amanha
  на завтра | na jutro | for i morgen | i morges`;

/** A plan for money and no movement. */
export const BUDGETS =
  'budget | my budget | set budget | monthly budget | presupuesto | бюджет | बजट | ميزانيه | orcamento | preventivo | butce | budzet';

/** Between two sums of which only one is meant. */
export const OR =
  'or | oder | o | u | ou | или | либо | або | чи | czy | lub | albo | of | या | ya | او | ya da | veya | atau | hoac | 或 | 或者 | 还是 | か | または | 또는 | หรือ | maybe | perhaps | vs';

/** Before two sums between which the true one lies. */
export const BETWEEN =
  'between | zwischen | entre | tra | fra | между | от | miedzy | tussen | के बीच | بين | mellan | mellom | mellem';

/** Before or after a number of people, pieces or shares. */
export const SHARED_BY = `split | split by | split in | split into | split between | split among | divided by | shared by | shared between | geteilt durch | aufgeteilt auf | entre | dividido entre
  dividido por | partage en | partage entre | divise par | diviso | diviso per | разделить на | поделить на`;
export const PEOPLE_AND_PIECES = `people | persons | person | pax | ppl | friends | colleagues | guests | kids | adults | mates | of us | ways | way | pieces | pcs | pc | items | times | nights | night | days | hours | h | km
  kg | g | l | ml | leute | personen | freunde | freunden | kollegen | kinder | mal | nachte | stuck | personas | amigos | noches | personnes | amis | nuits | persone
  amici | notti | pessoas | noites | человек | человека | чел | друзей | друзьями | шт | раза | раз | ночи | ночей | кг | लोग | दोस्त | اشخاص | kisi | gece | osob | osoby
  人 | 个 | 個 | 名 | 명 | 개`;

/** Part of the sum before it, not added to it. */
export const INCLUDED =
  'incl | including | included | incl. | of which | inkl | inklusive | davon | incluido | incluida | incluye | compris | dont | incluso | inclusa | di cui | включая | в том числе | wliczajac | waarvan';

/** What is given on top, an entry of its own. */
export const TIPS =
  'tip | tips | trinkgeld | propina | pourboire | mancia | gorjeta | чаевые | чаевых | टिप | بقشيش | bahsis | napiwek | fooi';

/** What a number is multiplied by, as powers of ten. */
export const POWERS: readonly WordRow<number>[] = [
  {
    means: 3,
    words:
      'k | к | тыс | тысяч | тысячи | тысяча | тыщ | thousand | tausend | tsd | mil | हज़ार | हजार | hazar | hazaar | ribu | rb | bin | الف | tys | thousands',
  },
  { means: 5, words: 'lakh | lakhs | lac | lacs | लाख' },
  { means: 6, words: 'million | millions | mio | mln | млн | juta | jt | milyon | مليون' },
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
    'days? ago|tagen her|giorni fa|giorno fa|dias atras|дн(?:я|ей) назад|день назад|दिन पहले|din pehle|gun once|dagen geleden|dni temu|天前|日前|일 전|hari lalu|hari yang lalu',
    1,
  ],
  [
    '',
    'weeks? ago|settimane fa|settimana fa|semanas atras|недел[июья]* назад|हफ्ते पहले|hafte pehle|hafta once|weken geleden|tygodni[ea]? temu|周前|週間前|주 전',
    7,
  ],
  ['vor ', 'tag(?:en)?|t', 1],
  ['vor ', 'wochen?', 7],
  ['hace |ha ', 'dias?', 1],
  ['hace |ha ', 'semanas?', 7],
  ['il y a ', 'jours?', 1],
  ['il y a ', 'semaines?', 7],
  ['قبل |منذ ', 'ايام|يوم|يوما', 1],
  ['قبل |منذ ', 'اسابيع|اسبوع', 7],
];
export const ONE = 'a|an|one|einem|einer|un|una|une|uno|um|uma|ein';

/** What has an hour rather than a price: "meeting at 15". */
export const APPOINTMENTS = `meeting | meet | appointment | call | interview | standup | zoom | date with | pick up | termin | treffen | anruf
  cita | reunion | rendez-vous | rdv | riunione | appuntamento | reuniao | encontro | spotkanie | встреча | созвон | звонок | toplanti
  randevu | afspraak | موعد | اجتماع | मीटिंग | 会议 | 회의 | 会議`;

/** Before the hour of one. */
export const HOUR_BEFORE = 'at | um | a las | a la | à | alle | às | as | o | в | saat | om | الساعة';

/** The doer of a transfer who is not the writer: "mom sent 200". */
export const RELATIONS = `mom | mum | mommy | mother | mama | dad | daddy | father | papa | brother | bro | sister | sis | wife | husband | hubby
  boyfriend | girlfriend | partner | friend | boss | employer | manager | client | customer | tenant | roommate | flatmate | housemate | grandma
  grandpa | granny | grandmother | grandfather | uncle | aunt | auntie | cousin | nephew | niece | son | daughter | parents | colleague`;

/** Numbers that people keep in notes and that are no money, nor anybody's business. */
export const SECRETS =
  'pin | pin code | password | passwort | kennwort | contrasena | senha | mot de passe | пароль | пин | пин-код | पिन';
