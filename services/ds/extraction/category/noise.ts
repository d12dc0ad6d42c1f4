import { replaced } from '../text/pattern.ts';

/** Firms that pass a payment on: what follows their star or dash is the merchant. */
const AGENT =
  /^(?:sq|tst|sp|pp|paypal|pypl|py|zettle_?|izettle|sumup ?|iz|ic|dd|gglpay|google|ckо|cko|wl|ls|in|fs|fsprg|bt|eb|dri|dnh|2co(?:\.com)?|paddle\.net|stripe|square|shopify|adyen|klarna|mollie|payu|razorpay|rzp|paytm|phonepe|billdesk|bharatpe|ccavenue|cashfree|mswipe|pinelabs|pine labs|easebuzz|mercadopago|mercpago|merpago|mp|pagseguro|pag|payfast|yoco|ipay|pesapal|dpo|flutterwave|flw|paystack|opay|monnify|conekta|clip(?: mx)?|izipay|niubiz|culqi|wompi|epayco|payco|iyzico|param|toss|kcp|inicis|nicepay|alipay|wechat|weixin|upi|pos|ecom|ach|vps|mc|visa|cb|pos prch|purchase|payment to|crv|tpv|dbt)\s?[*_]+\s*/i;
/** Words of the rail before the name. */
const LEAD =
  /^(?:(?:pos|upi|ecom|ecomm|e-com|imps|neft|ach|nach|si|vps|vin|dcc|crd|debit card|card purchase|purchase at|purchase|pmt|payment to|payment|paid to|to|at|m\/s\.?|recurring|pre-?auth|checkcard|withdrawal|sale|ooo|ооо|ооо"|оао|пао|зао|ао|ип|ip|тоо|jsc|llc|pt\.?|cv\.?|ud\.?|(?:주식회사|\(주\)|㈜)|株式会社|有限会社|カ）)(?=[\s:/\-"*«\u3000-\u9fff\uac00-\ud7af])[\s:/\-"*«]*)+/i;
const LEGAL =
  /[\s,]+(?:pvt\.?|private|ltd\.?|limited|llc|llp|inc\.?|corp\.?|corporation|plc|gmbh(?: & co\.? kg)?|mbh|kgaa|kg|ohg|ag|se|sa|s\.a\.?|sas|sarl|s\.?p\.?a\.?|srl|s\.r\.l\.?|bv|b\.v\.?|nv|oy|oyj|ab|asa|aps|sp\.? z o\.?o\.?|sp zoo|spzoo|s\.?r\.?o\.?|zrt|kft|doo|d\.o\.o\.?|ltda|eireli|epp|s de rl(?: de cv)?|sa de cv|s\.a\. de c\.v\.|cv|tbk|sdn bhd|bhd|berhad|pte|pty|co|fze|fzco|fz-llc|wll|w\.l\.l|a\.?s\.?|ooo|ооо|оао|пао|ип|тоо|ltd\. sti|ltd sti|tic|san|有限公司|有限责任公司|股份有限公司|株式会社|주식회사)\.?$/i;
/** Store numbers, terminals, telephone numbers, dates: anything with a digit in it at the end. */
const NUMBER =
  /[\s*#_\-/,.]+(?:(?:no|nr|n|nº|№|store|shop|unit|t|lj|fil|filiale|branch|st|stn)\.?\s?)?[#№*]*[a-z]{0,3}-?\d[\w\-/.]*$/i;
const PLACE =
  /[\s,/]+(?:bangalore|bengaluru|mumbai|delhi|new delhi|gurgaon|gurugram|noida|hyderabad|chennai|kolkata|pune|ahmedabad|jaipur|kochi|ind|india|dubai|abu dhabi|sharjah|uae|riyadh|jeddah|dammam|mecca|madinah|khobar|ksa|saudi arabia|doha|qatar|kuwait|manama|muscat|cairo|egypt|amman|beirut|istanbul|ankara|izmir|turkey|tr|london|manchester|leeds|birmingham|glasgow|edinburgh|bristol|liverpool|uk|gb|gbr|dublin|ireland|paris|lyon|marseille|france|berlin|hamburg|munich|muenchen|munchen|koln|koeln|frankfurt|stuttgart|dusseldorf|deutschland|germany|wien|vienna|zurich|geneve|amsterdam|rotterdam|utrecht|brussels|bruxelles|madrid|barcelona|valencia|sevilla|espana|lisboa|lisbon|porto|roma|milano|napoli|torino|italia|warszawa|krakow|poznan|wroclaw|gdansk|praha|budapest|bucuresti|sofia|athens|athina|stockholm|oslo|copenhagen|kobenhavn|helsinki|moscow|moskva|moskow|spb|sankt-peterburg|st petersburg|москва|санкт-петербург|спб|екатеринбург|новосибирск|казань|киев|київ|минск|алматы|астана|kyiv|kiev|minsk|almaty|astana|tashkent|tbilisi|baku|rus|russia|россия|new york|nyc|brooklyn|los angeles|san francisco|chicago|houston|austin|seattle|boston|miami|toronto|vancouver|montreal|usa|us|ca|tx|ny|fl|wa|il|nj|mexico|cdmx|mex|monterrey|guadalajara|bogota|medellin|lima|santiago|buenos aires|sao paulo|rio de janeiro|brasil|brasilia|nairobi|mombasa|kisumu|kenya|ke|lagos|abuja|ibadan|port harcourt|nigeria|ng|accra|kampala|dar es salaam|kigali|addis ababa|johannesburg|cape town|durban|pretoria|sandton|za|karachi|lahore|islamabad|pakistan|pk|dhaka|colombo|kathmandu|nepal|jakarta|surabaya|bandung|indonesia|kuala lumpur|kl|malaysia|singapore|sg|sgp|manila|makati|cebu|bangkok|hanoi|ho chi minh|hcmc|saigon|hong kong|hk|taipei|tokyo|osaka|kyoto|seoul|busan|beijing|shanghai|sydney|melbourne|brisbane|perth|auckland|nz|au|nsw|vic|qld|de|fr|es|it|nl|be|at|ch|pl|cz|ru|ae|sa|in|jp|kr|cn|mx|br)\.?$/i;
const HANDLE = /^([\w.\-+]{2,64})@[a-z][a-z0-9.]{1,20}$/i;
/** Mail boxes of a payment handle that name a terminal, not a merchant. */
const TERMINAL = /^(?:paytmqr|bharatpe|gpay-|q|vyapar|phonepe|mab)[.\w-]*\d{4,}/i;
const GLUED_DIGITS = /(\p{L}{3})\d{3,}\w*/gu;
const LETTER = /\p{L}/u;
const LONGEST = 80;

/** Whether words are a large town or a country as terminals write them: "MOSCOW RU", "Dubai". */
export function isPlace(words: string): boolean {
  let rest = ` ${words}`;
  for (let place = PLACE.exec(rest); place && rest !== ''; place = PLACE.exec(rest))
    rest = rest.slice(0, place.index);
  return rest === '';
}

/** A merchant's name without what terminals and rails put around it; empty where nothing else is there. */
export function withoutNoise(merchant: string): string {
  let name = merchant.slice(0, LONGEST).trim();
  const handle = HANDLE.exec(name)?.[1];
  if (handle !== undefined) name = TERMINAL.test(handle) ? '' : handle.replace(/[._\-+]+/g, ' ');
  const agent = AGENT.exec(name);
  if (agent) name = name.slice(agent[0].length);
  name = replaced(name.replace(LEAD, ''), GLUED_DIGITS, '$1');
  for (let round = 0; round < 4; round++) {
    const shorter = name.replace(NUMBER, '').replace(LEGAL, '').replace(PLACE, '');
    if (shorter === name || shorter === '') break;
    name = shorter;
  }
  return LETTER.test(name) ? name.trim() : '';
}
