/** A debt says who owes, and that nothing has moved. */
export const OWED_BY_WRITER = `owe | i owe | we owe | debo | le debo | debemos | devo | gli devo | lhe devo | schulde | ich schulde | schulden | je dois
  я должен | я должна | должен | должна | винен | винна | borcum | winien jestem | 欠`;
export const OWED_TO_WRITER = `still owes | طلبکارم | 받아야 | ananidai | sisingilin | owes | owes me | owes us | me debe | nos debe | me deben | schuldet | schuldet mir | schulden mir | me doit | mi deve | me deve | deve me | должен мне
  должна мне | мне должен | мне должна | должны мне | мне должны | लेने हैं | लेने है | लेना है | lene hai | lene hain | lena hai | borclu | mi jest winien | wisi mi | 欠我`;

/** The writer means to pay: nothing has moved. */
export const INTENDED = `still owe | ska betalas | att betala | vence dia | vence el | vence em | سررسید | بدهکارم | can mua | don't forget | dont forget | do not forget | remember to | reminder | need to pay | need to buy | needs to be paid | to be paid | have to pay
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
  yatirilacak | alinacak | verilecek | gonderilecek | odemem lazim | odenecek | odemem gerek | unutma | musze zaplacic | trzeba zaplacic | nie zapomnij | do zaplaty | moet betalen | niet vergeten | te betalen
  记得付 | 要付 | 別忘了 | 别忘了 | 忘れずに | 払う予定 | 내야 함 | 내야함 | jangan lupa | harus bayar | perlu bayar | đừng quên`;

/** The same only beside a word for paying: "надо хлеб 50" may have been bought. */
export const INTENDED_PERHAPS = `penser a | 줘야 | 갚아야 | 내야 | 返さないと | 払わないと | 要还 | надо | нужно | треба | faut que | il faudra | il faut | hay que | 记得 | 記得 | 记着 | lembrar | ricorda di | ricordami | erinnere mich | erinnerung`;

/** A wish, a goal, an offer: nobody paid, and nothing is due. */
export const PLANS = `saving for | saving up | save up | saving goal | savings goal | put aside for | wish i had | would take | willing to pay | keep it under | spending limit | if i skip | if i save | should be around | should be about | should cost | would cost | will cost | going to cost
  sparziel | sparen fur | spare auf | ansparen | kostenvoranschlag | soll kosten | wurde kosten | ahorrar para | ahorrando para | me faltan | me cotizo | costaria | economiser pour | il me manque | couterait | risparmiare per | mi mancano | preventivo di | costerebbe | juntar para | faltam | vai subir | custaria | gastar no max
  накопить | коплю | откладываю на | оценили в | будет стоить | стоил бы | відкладаю на | biriktir* | odunc istiyor | ادخر | اوفر ل | عرض سعر | پس انداز | जोड़ने हैं | बचाने हैं | bachana hai | bachane hai | jodne hai | nabung | menabung | harga naik | tiet kiem | dinh mua | เก็บเงิน
  모으기 | 모으는 중 | 넘기기 | 貯金 | まで抑え | 攒 | 存钱 | 报价 | odkladam na | odlozyc | wycenil* | krzyknal | sparar till | kostnadsforslag | sparen voor | kuweka akiba | mag iipon`;

/** The same right before their sum, as "limit 50": elsewhere they are other words, as in "speed limit ticket 80". */
export const PLANS_OF_SUM = `should be | limit of | limit to | no more than | at most | estimated at | quoted | reckons | reckons about | reckons around | my offer | goes up to | going up to | stay under | keep under
  steigt auf | steigt von | erhoht sich auf | limit fur | hochstens | sube a | subira a | limite de | tope de | ofreci | me ofrecen | augmente a | limite a | plafond de | devis de | aumenta a | sale a | limite di | al massimo | aumenta para | sobe para
  не больше | предложил* за | вырастет до | подорожает до | поднимут до | limit koy* | en fazla | الحد الاقصي | سيرتفع الي | maksimal | batas | naik jadi | naik ke | gioi han | tang len | จะขึ้นเป็น | ไม่เกิน | 한도 | 涨到 | 要涨到 | 上限 | 予算 | zdrozeje do | limit na | hojs till | stijgt naar`;

/** A day that has not come. */
export const TO_COME =
  'bukas | พรุ่งนี้ | เดือนหน้า | bulan depan | minggu depan | 来月 | 来週 | 다음 달 | 다음달 | 다음 주 | 下个月 | 下月 | 下周 | gelecek ay | gelecek hafta | przyszlym miesiacu | przyszlym tygodniu | volgende maand | volgende week | nasta manad | nasta vecka | tuan sau | thang sau | mwezi ujao | wiki ijayo | susunod na | ماه بعد | هفته بعد | الشهر القادم | الاسبوع القادم | agle mahine | agle hafte | अगले महीने | अगले हफ्ते | tomorrow | tmrw | tmr | tomorow | morgen | ubermorgen | manana | pasado manana | demain | apres-demain | domani | dopodomani | amanha | завтра | послезавтра | غدا | بكره | بكرا | yarin | jutro | pojutrze | 明天 | 明日 | 내일 | besok | mai nay | ngay mai | next week | next month | next year | nachste woche | nachsten monat | la semana que viene | el mes que viene | la semaine prochaine | le mois prochain | la settimana prossima | il mese prossimo | na semana que vem | no mes que vem | на следующей неделе | в следующем месяце';

/** A verb that asks for a payment where a day to come stands beside it. */
export const TO_DO = `закинуть | вернуть | отдать | rendre | renda | rende | 交 | 付 | 还 | 返 | 払 | 갚 | 내 | pay | buy | send | transfer | pagar | comprar | zahlen | bezahlen | uberweisen | kaufen | payer | acheter | pagare | comprare | оплатить | заплатить
  купить | внести | заплатити | देना | भरना | bharna | dena | ادفع | دفع | ode | odeme | zaplacic | kupic | betalen | bayar`;
/** What only looks like it: a morning, what was bought for another day, and what had to be paid. */
export const NOT_TO_COME = `needed to pay | needed to buy | trzeba bylo | нужно было | надо было | треба було | надо же | hay que ver | il faut bien | trzeba przyznac | had to pay | had to buy | went to pay | went to buy | tuve que pagar | musste zahlen | musste bezahlen | j'ai du payer | ho dovuto pagare | tive que pagar
  пришлось заплатить | пришлось оплатить | for tomorrow | for tmrw | for tmr | until tomorrow | heute morgen | guten morgen | am morgen | gestern morgen | diesen morgen | jeden morgen | fur morgen
  fur ubermorgen | voor morgen | goede morgen | para manana | esta manana | por la manana | de la manana | ayer manana | pour demain | per domani | para amanha
  на завтра | na jutro | for i morgen | i morges`;

/** Nothing was bought, or paid yet. */
export const NOT_BOUGHT = `haven't paid | havent paid | have not paid | hasn't paid | hasnt paid | didn't pay | didnt pay | not paid | unpaid | not yet paid | will pay later | pay on the day | pay later | noch nicht bezahlt | pas encore paye | impaye
  non ancora pagato | non pagato | da saldare | sin pagar | no he pagado | no pague | nao paguei | ainda nao paguei | не оплатил | не оплатила | не заплатил | не заплатила | не оплачен* | не сплатив | belum bayar | belum dibayar
  odemedim | odenmedi | nie zaplacil* | niezaplacon* | nog niet betaald | inte betalat | ยังไม่จ่าย | ยังไม่ได้จ่าย | chua tra | chua thanh toan | 还没付 | 未付 | まだ払って | 未払い | 안 냈 | 미납 | لم ادفع | ما دفعت | nahi diya | nahi diye | नहीं दिए | नहीं दिया
  ga jadi beli | tidak jadi beli  | zastanowie sie | uberlege noch | didn't buy | didnt buy | did not buy | not buying | maybe next month | maybe next week | thinking of buying | no lo compre | no la compre
  nicht gekauft | pas achete | non comprato | non l'ho comprato | nao comprei | не купил | не купила | не стал брать | ما اشتريته | ما اشتريت | ما شريته | nahi liya | nahi kharida | almadim | nie kupilem | nie kupilam | 没买 | 沒買 | 買わなかった | 안 샀`;
/** Looking at something, and what is said of its price then. */
export const LOOKED = `saw | seen | looked at | looking at | spotted | visto | vista | he visto | gesehen | hab gesehen | j'ai vu | ho visto | видел | видела | увидел | увидела | бачив | бачила | شفت | رأيت | gordum | widzialem | widzialam | 看到 | 見た | 봤`;
export const TOO_DEAR = `too expensive | too much | pricey | maybe | wait for sale | on sale next | muy caro | demasiado caro | zu teuer | trop cher | troppo caro | muito caro | дорого | слишком дорого | غالي | pahali | mehnga | cok pahali | za drogo | 太贵 | 太貴 | 高い | 비싸`;
/** Heads of lists of what is to be bought. */
export const SHOPPING_LISTS = `shopping list | grocery list | to buy | buy list | need to get | einkaufsliste | einkaufszettel | zu kaufen | lista de la compra | lista de compras | liste de courses | liste des courses | a acheter | lista della spesa | da comprare
  lista zakupow | do kupienia | список покупок | купить | список | что купить | alisveris listesi | alinacaklar | daftar belanja | inkopslista | boodschappenlijst | 買うもの | 買い物リスト | 购物清单 | 要买的 | 살 것`;
/** The words that ask. */
export const QUESTIONS = `how much | how many | did i | do i | can i | should i | have i | cuanto | cuanta | cuantos | wie viel | wieviel | wie viele | habe ich | combien | est-ce que | quanto | quanta | quanti | сколько | скільки
  kitna | kitne | kitni | कितना | कितने | كم | چقدر | چند | kac | ne kadar | berapa | bao nhieu | เท่าไหร่ | เท่าไร | 얼마 | いくら | 多少 | hur mycket | hoeveel | shilingi ngapi | magkano`;
/** Something has been paid all the same: "paid back what I owed". */
export const PAID = `εγινε | 已买 | 已買 | 已付 | 还清 | 還清 | 買了 | израсходовал* | витратив | витратила | kepake | куплен* | paid back | repaid | gave back | bought | spent | got paid | bezahlt | gezahlt | gekauft | zuruckgegeben | zuruckgezahlt | ausgegeben | paye | achete | rendu | rembourse | pague | compre | devolvi | gaste | pagado | pagato | comprato | restituito | ridato | speso
  paguei | comprei | gastei | заплатил* | купил* | отдал* | вернул* | оплатил* | потратил* | заплатив | купив | віддав | odedim | aldim | verdim | harcadim | zaplacilem | zaplacilam | kupilem | kupilam | oddalem | oddalam | betaald | gekocht | betalade | kopte | betalat
  还了 | 付了 | 买了 | 花了 | 払った | 買った | 返した | 갚음 | 갚았 | 샀 | 냈 | 썼 | دفعت | اشتريت | رديت | دادم | خریدم | sudah bayar | udah bayar | dibayar | nimelipa | nimenunua | binayaran | bumili | hom qua tra | da tra | da mua | चुकाए | दे दिए | kharida | kharide`;
/** What has a number and a time and no price: "boards 6:40 gate 22". */
export const SCHEDULES = `boards | boarding | gate | departs | departure | arrives | arrival | lands | kickoff | arriva | arrive | landet | abflug | ankunft | embarque | imbarco | вылет | прилет | прибывает | 航班 | 起飞 | ucus | kalkis | odlot | przylot | avgang`;

/** Before a number to ring. */
export const NUMBERS_TO_RING = `call | ring | phone | plumber | electrician | doctor's number |  phone number | number | tel | telephone | mobile | whatsapp | numer | numero | nummer | telefon | telefone | telefono | телефон | номер | тел | رقم | شماره | فون | 电话 | 電話 | 전화 | numer tel`;

/** A plan for money and no movement. */
export const BUDGETS =
  'limit | лимит | ліміт | budget makan | budget bulanan | budget | my budget | set budget | monthly budget | presupuesto | бюджет | बजट | ميزانيه | orcamento | preventivo | butce | budzet';

/** What has an hour rather than a price: "meeting at 15". */
export const APPOINTMENTS = `meeting | meet | appointment | call | interview | standup | zoom | date with | pick up | termin | treffen | anruf
  cita | reunion | rendez-vous | rdv | riunione | appuntamento | reuniao | encontro | appt | appts | 打ち合わせ | 面接 | 予約 | spotkanie | встреча | созвон | звонок | toplanti
  randevu | afspraak | موعد | اجتماع | मीटिंग | 会议 | 회의 | 会議`;

/** Before the hour of one. */
export const HOUR_BEFORE = 'at | um | a las | a la | à | alle | às | as | o | в | saat | om | الساعة';

/** Before the price of something that was looked at: "saw the switch for 449", "visto un divano a 499". */
export const BEFORE_LOOKED_PRICE = 'for | at | fur | um | a | à | por | за | per | на';

/** Behind a word for a budget, where it is one: "budget for food 500", "budget bulan 2jt". */
export const SPANS_OF_BUDGET = 'bulan | per month | this month | este mes | diesen monat | ce mois';
export const BEHIND_BUDGET = 'is | for | of | para | fur | на | is now | de | per | pour';

/** Between what says that a sum is planned and the sum: "limit to 50". */
export const BEFORE_PLANNED_SUM =
  'by | to | of | for | about | around | bei | auf | von | de | a | di | su | на | в | до';

/** What may still follow where all of a note was not paid: "…, haven't paid it yet". */
export const OF_ALL_UNPAID =
  'it | them | yet | noch | ancora | aun | ainda | es | sie | lo | la | его | ее | их | henuz | belum';
