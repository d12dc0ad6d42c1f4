/** Looking at something, and what is said of its price then. */
export const LOOKED = `saw | seen | looked at | looking at | spotted | visto | vista | he visto | gesehen | hab gesehen | j'ai vu | ho visto | видел | видела | увидел | увидела | бачив | бачила | شفت | رأيت | gordum | widzialem | widzialam | 看到 | 見た | 봤`;
export const TOO_DEAR = `too expensive | too much | pricey | maybe | wait for sale | on sale next | muy caro | demasiado caro | zu teuer | trop cher | troppo caro | muito caro | дорого | слишком дорого | غالي | pahali | mehnga | cok pahali | za drogo | 太贵 | 太貴 | 高い | 비싸`;
/** Heads of lists of what is to be bought. */
export const SHOPPING_LISTS = `shopping list | grocery list | to buy | buy list | need to get | einkaufsliste | einkaufszettel | zu kaufen | lista de la compra | lista de compras | liste de courses | liste des courses | a acheter | lista della spesa | da comprare
  lista zakupow | do kupienia | список покупок | купить | список | что купить | alisveris listesi | alinacaklar | daftar belanja | inkopslista | boodschappenlijst | 買うもの | 買い物リスト | 购物清单 | 要买的 | 살 것`;
/** The words that ask. */
export const QUESTIONS = `how much | how many | did i | do i | can i | should i | have i | cuanto | cuanta | cuantos | wie viel | wieviel | wie viele | habe ich | combien | est-ce que | quanto | quanta | quanti | сколько | скільки
  kitna | kitne | kitni | कितना | कितने | كم | چقدر | چند | kac | ne kadar | berapa | bao nhieu | เท่าไหร่ | เท่าไร | 얼마 | いくら | 多少 | hur mycket | hoeveel | shilingi ngapi | magkano`;
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

/** Before how far somebody went, and behind the number: "ran 5k". */
export const WENT = 'ran | run | jogged | walked | cycled | biked | hiked | swam | rowed';
export const DISTANCES = 'k | km | kms | mi | miles? | m';
