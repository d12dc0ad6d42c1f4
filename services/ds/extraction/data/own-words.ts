/** Before an account that is the user's. */
export const OF_USER = String.raw`your | my | ihr(?:em)? | ihrer | ihre | ihres | dein(?:em)? | deiner | deine | deines | votre | vos | su | tu
  sua | seu | suo | tuo | tua | uw | je | jouw | din | ditt | dit | anda | yako | ваш\p{L}* | твоего | твоей | twoj\p{L}* | aapke
  apne`;

/** Before a payment that is the user's. */
export const OF_USER_PAYMENT = `your | ihre?r? | deine?r? | votre | ton | ta | su | tu | uw | je | jouw | seu | sua | teu | tua | o seu | o sua
  o teu | o tua | a seu | a sua | a teu | a tua | suo | sua | tuo | tua | il suo | il sua | il tuo | il tua | la suo | la sua
  la tuo | la tua | din | dit | ditt`;

/** Kinds of cards and accounts, before their digits. */
export const CARD_BRANDS = String.raw`visa | mir | maes | maestro | ecmc | mc | mastercard | card | tc | td | tdc | tdd | ac | a\/c | acc
  acct | mtb | amex | ck | sv`;

/** Between a name and the account that money came into or went from. */
export const INTO_WORDS =
  'into | in | on | auf | op | su | sul | sur | en | em | na | no | nella | till | på | til | depuis | على | في';

/** Abbreviations before an account's number, whose dot ends no sentence. */
export const ACCOUNT_ABBREVIATIONS = String.raw`a\/?c | acc | acct | no | nr | card | crd | cta | rek | сч | р`;

/** How whoever was paid thanks for it. */
export const THANKS = String.raw`thank | gracias | merci | danke | dank u | bedankt | grazie | obrigad[oa] | спасибо | дякуємо | дзякуй | благодар\p{L}*
  dzi[eę]kujemy | d[eě]kujeme | [dď]akujeme | hvala | mul[tț]umi[mt]\p{L}* | köszönjük | ευχαριστ\p{L}* | te[sş]ekk[uü]r\p{L}* | terima kasih | salamat
  c[aả]m [oơ]n | asante | شكرا | תודה | धन्यवाद | ধন্যবাদ | நன்றி | ขอบคุณ | 谢谢 | 謝謝 | 감사 | ありがとう | tack | tak for | takk | kiitos | aitäh | paldies | ačiū`;

/** Of whatever was received, in a word without its marks. */
export const RECEIVED = String.raw`receiv | recd | rcvd | receb | recib(?!o(?!\p{L})) | recu(?!\p{L}) | ricev | erhalten | eingegangen | ontvangen | получен | отриман | атрыман
  otrzym | prija | primit | primi | modtag | mottag | mottat | vastaan | saad | sanem | gaut | λαβ | ελαβ | ληφθ | alin | diterima | terima | natanggap
  pokea | pokelewa | nhan | 收到 | 受領 | 入金 | 수납 | 받았 | استل | وصل | התקבל | प्राप्त | পেয়েছি`;
