import type { WordRow } from '../text/lexicon.ts';

/** Before the number of a thing: "platform 9", "saal 4". */
export const NUMBERED = `sector | pier | lot | plot | zone | block | unit | suite | exit | locker | page | invoice | check | series | maat | channel | apt | apartment | bloc | bloco | platform | gate | terminal | seat | row | level | lane | episode | season | chapter | version | saal | halle | gleis | quai | anden | plataforma | binario | платформа | peron | spoor | perron`;

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

/** Behind or before what the writer paid of a sum that several paid. */
export const OWN_SHARE = `my share | my part | my half | my bit | my third | mine was | mein anteil | meine halfte | mein teil | ma part | ma moitie | mi parte | mi mitad | la mia parte | la mia meta
  minha parte | minha metade | moja czesc | moja polowa | moja dola | moj dio | моя доля | моя часть | с меня | моя частка | benim payim | bana dusen | bahagianku | bagianku | bagian saya | phan cua minh | 我的部分 | 我那份 | 내 몫 | 自分の分 | mijn deel | min del | osuuteni | partea mea | az en reszem | το μεριδιο μου | حصتي | نصيبي | mera hissa | मेरा हिस्सा | সহ আমার ভাগ`;

/** The same only where it is said that the sum was shared: "split 4 ways, so 24 for me". */
export const FOR_ME =
  'for me | each | fur mich | pour moi | para mi | per me | pra mim | для меня | voor mij';
export const WAS_SHARED =
  'split | splitted | shared | halves | geteilt | partage | partagé | dividido | dividimos | diviso | rachado | поделили | bolustuk | podzielone | delat | gedeeld';

/** Before or behind what the items of a list come to. */
export const TOTALS = `total | totals | sum | summe | gesamt | insgesamt | in total | all | altogether | all together | en tout | en total | in tutto | no total | итого | всего | toplam | razem | suma | المجموع | مجموع | कुल | 合计 | 合計 | 总共 | 총 | 합계 | jumlah`;

/** Part of the sum before it, not added to it. */
export const INCLUDED =
  'incl | including | included | incl. | of which | inkl | inklusive | davon | incluido | incluida | incluye | compris | dont | incluso | inclusa | di cui | включая | в том числе | wliczajac | waarvan';

/** Between the items of a list, where the language sets its words apart. */
export const JOINS = `and | n | plus | then | and then | and also | also | und | sowie | et | puis | y | mas | e | e poi | och | og | oraz | и | і | й | та | потом | ещё | еще
  ve | dan | terus | lalu | na | va | aur | और | اور | ar | আর | এবং | و | tapos | tas | saka | es | si | sekä`;

/** What is given on top, an entry of its own. */
export const TIPS =
  'tip | tips | trinkgeld | propina | pourboire | mancia | gorjeta | чаевые | чаевых | टिप | بقشيش | bahsis | napiwek | fooi';

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
  HUF: /^\s?e(?:zer)?(?!\p{L})/u,
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

/** The names of things that have a number: behind them a blank joins no thousands, as in "iphone 15 899". */
export const MODELS = `iphone | pixel | galaxy | ps | windows | size | shoes | room | zimmer | invoice | bus | tram | week | woche | apt | studio | motel | forever | super`;

/** Shops with a number in their names. */
export const NUMBERED_SHOPS = `7[- ]?eleven | 7[- ]11 | 5 guys | forever 21 | pier 1 | motel 6 | super 8 | studio 54 | 3 mobile | 99 ranch | 1&1 | dunkin 24`;

/** What people call their money; the currency is that of their home. */
export const SLANG_OF_MONEY = `varos | baros | lana | stutz | spann | bagis | euri | ocken | mause | kroten | balles | pavos | bucks | clams | quid | piastri | conto | contos | paus | talegas | zlotych | papel | kahoy | rupay | рэ | kacek | pila | pilas | bob`;

/** Before a price: "2 shirts for 40". */
export const BEFORE_PRICE = 'for | fur | por | pour | per | за';

/** Before how many people ate, or what a thing was for. */
export const BEFORE_COUNT = 'for | fur | para | pour | per | на';

/** Before how many were there: "lunch with 4 friends 60". */
export const BEFORE_COMPANY = 'with | mit | con | avec | com';

/** Before a number of people, where a blank joins no thousands: "dinner for 4 120". */
export const BEFORE_EATERS = 'for | with | fur | mit | para | con';

/** Before a number of pieces that has its price behind a preposition: "bought 20 stamps for 15". */
export const BOUGHT_SO_MANY = 'bought | buy | got | ordered';

/** Behind the price of one piece. */
export const EACH =
  "each | apiece | a piece | per piece | je | pro stuck | cada uno | cada una | cada | chacun | l'un | ciascuno | l'uno | каждый | за штуку";

/** What has a number above any price: "room 204". */
export const ROOMS =
  'room | suite | flat | apt | bus | line | flight | order | invoice | table | zimmer | tisch | linie | chambre | habitacion | mesa | camera | stanza | quarto';

/** Between two prices of one thing: "100 usd for 92 eur". */
export const PRICE_LINKS =
  'for | to | about | around | approx | circa | ca | paid | charged | in | or | gegen | für | pour | per | por | à | en';

/** Behind a number of hundredths. */
export const CENT_WORDS =
  'cents? | pence | p | paise | ct | gr | groszy | centimes | centimos | centavos | centesimi | копеек | копейки | коп | копійок | стотинки | kurus | bani | λεπτα | पैसे | fils | filler | ore | haleru | sentti[a]?';

/** Between the money of a sum in words and its hundredths: "vingt euros et cinquante". */
export const BEFORE_CENTS = 'and | und | et | y | e | con | com | mit | и | i | si | και';

/** Between a number in words and its money: "cincizeci de lei", "un millón de pesos". */
export const OF_MONEY = "de | d'";

/** What goes on behind "2 euro 50", rather than a next item. */
export const BEHIND_CENTS =
  'at | on | and | und | et | y | e | i | with | mit | avec | con | com | chez | bei | à | en | yesterday | today | gestern | heute | hier | ayer | ieri | midi | mittags';

/** Before a number in words that is money: "spent fifteen on lunch". */
export const SPENT_SO_MUCH = 'spent | paid | dropped | cost | costs';

/** Before a number in words that is an hour or a name: "meeting at four fifteen". */
export const NO_SPELLED_SUM =
  'at | room | gate | flight | bus | train | page | number | by | until | till | from | before | after | route | channel | for | aged';

/** Numbers of one language that are other words in many, where they stand alone. */
export const NO_NUMBER_ALONE = 'to | on | do | so | en | o | da | set | min | sem | tie | hat | het | am';

/** Money of which "two fifty" has fifty hundredths. */
export const SPOKEN_IN_CENTS =
  'USD | EUR | GBP | CAD | AUD | NZD | SGD | MYR | CHF | BND | BBD | FJD | JMD | TTD | ZAR | AED | SAR | QAR | PLN | RON | BGN | BRL | PEN | ILS | GEL';
