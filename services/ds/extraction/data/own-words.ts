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
