/** Before an account that is the user's. */
export const OF_USER = String.raw`your | my | ihr(?:em)? | ihrer | ihre | ihres | dein(?:em)? | deiner | deine | deines | votre | vos | su | tu
  sua | seu | suo | tuo | tua | uw | je | jouw | din | ditt | dit | anda | yako | ваш\p{L}* | твоего | твоей | twoj\p{L}* | aapke
  apne`;

/** Before a payment that is the user's. */
export const OF_USER_PAYMENT = String.raw`your | ihre?r? | deine?r? | votre | ton | ta | su | tu(?! as\b| viens\b| vas\b) | uw | je | jouw | seu | sua | teu | tua | o seu | o sua
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

/** Behind a payment that is the user's. */
export const OF_USER_BEHIND = 'σας | σου | anda | kamu | dvs | dumneavoastr[aă] | ви';

/** Payments whose word says that they are the user's. */
export const PAYMENTS_OF_USER = 'ödemeniz | دفعتك | دفعتكم | سدادك | سدادكم | befizetésé | maksunne';

/** Payments, in scripts where "payment received" is one word of the grammar. */
export const PAYMENTS = 'भुगतान | পেমেন্ট | கட்டணம் | చెల్లింపు | ಪಾವತಿ | പേയ്മെന്റ് | ચુકવણી | ਭੁਗਤਾਨ | ගෙවීම';

/** How whoever was paid thanks for it. */
export const THANKS = String.raw`thank you | thank u | thanks | gracias | merci | danke | vielen dank | dank u | bedankt | grazie | obrigad[oa] | спасибо | дякуємо
  дзякуй | благодар\p{L}* | dzi[eę]kujemy | d[eě]kujeme | [dď]akujeme | hvala | mul[tț]umi[mt]\p{L}* | köszönjük | ευχαριστ\p{L}* | te[sş]ekk[uü]r\p{L}*
  terima kasih | salamat | c[aả]m [oơ]n | asante | tack | takk? for | takk | kiitos | aitäh | paldies | ačiū`;

/** The same in scripts whose words are not set apart by blanks, or take prefixes. */
export const THANKS_WITHIN =
  'شكرا | תודה | धन्यवाद | ধন্যবাদ | நன்றி | ขอบคุณ | 谢谢 | 謝謝 | 感谢 | 感謝 | 감사 | ありがとう';

/** How whoever writes wishes something, or thanks, behind their name. */
export const WISHES = `vous remercie | vous souhaite | thanks you | wishes you | dankt | wünscht | bedankt | wenst | te agradece | le agradece | les desea | te desea
  le desea | agradece | deseja | ringrazia | ti augura | dziękuje | życzy | děkuje | ďakuje | přeje | praje | köszöni | mulțumește | va multumeste | tackar | önskar
  takker | ønsker | kiittää | toivottaa | благодарит | желает | дякує | бажає | благодари | zahvaljuje | želi | teşekkür eder | kính chúc | xin cảm ơn | cảm ơn
  תודה | تشكركم | تشكرك | يشكركم | يشكرك | σας ευχαριστεί | σάς ευχαριστεί | σας ευχαριστούν`;

/** The same before it: "God resa önskar SJ!", "Jó utat kíván a MÁV!". */
export const WISHES_BEFORE =
  'önskar | ønsker | kíván(?: az?)? | wünscht(?: Ihnen)?(?: die| der| das)? | życzy | přeje | praje | toivottaa | wenst(?: je| u)? | te desea | le desea | deseja(?: a| o)?';

/** That something was received, in words without their marks. */
export const RECEIVED = `received | recd | rcvd | recibimos | recibid[oa] | recebemos | recebid[oa] | recue?s? | ricevuto | erhalten | eingegangen | ontvangen
  получен[аоы]? | отриман[аоі]? | атрыман[аы]? | otrzymalismy | otrzymano | prijali(?: jsme| sme)? | prijata | obdrzeli jsme | primili smo | primljen[ao]
  am primit | am inregistrat | primita | registramos | hemos registrado | megkaptuk | modtaget | mottatt | mottagit | vastaanotettu | saadud | laekunud | sanemts | gautas | gavome | [εη]?λαβαμε | ληφθηκε | alindi | alinmistir
  kami terima | diterima | natanggap(?: namin)? | da nhan(?: duoc)? | tumepokea | imepokelewa | yamepokelewa`;

/** The same in scripts whose words are not set apart by blanks, or take prefixes. */
export const RECEIVED_WITHIN =
  '收到 | 受領 | 入金 | 수납 | 받았 | تم استلام | استلمنا | وصلتنا | התקבל | प्राप्त | পেয়েছি | প্রাপ্ত | பெறப்பட்ட | ලැබ';

/** Whoever was paid says that they were. */
export const WE_HAVE_RECEIVED = String.raw`we(?:'ve| have)? received | recibimos | hemos recibido | recebemos | abbiamo ricevuto | (?:nous avons|on a) (?:bien )?recu | am primit
  tumepokea | kami (?:telah )?terima | prijali (?:jsme|sme) | obdrzeli jsme | primili smo | otrzymalismy | мы получили | ми отримали | получихме | [εη]?λαβαμε
  wir haben (?:[^.!?\n]{2,40}) erhalten | we hebben (?:[^.!?\n]{2,40}) ontvangen | aldik | vi har (?:modtaget|mottatt|mottagit|fatt)`;
