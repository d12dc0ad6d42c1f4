/** How a message speaks to its reader, so that a stretch which begins so is no name. */
export const ADDRESSES = String.raw`dear | عزيزي | عزيزتي | عميلنا | عميلتنا | hi | hello | your | you | sie | ihre? | vous | votre | voce | seu | su | tu | ваш\w* | siz | web발신
  вам(?!\p{L}) | vam(?!\p{L}) | уваж | пао | тел | tel | www | http | thank | please | bonjour | bonsoir | ciao | hola | hallo | hei | hej | salut | merhaba | cze[sś][cć] | ahoj | pod[ií]vejte | zkontrolujte | overte si`;

/** How a letter greets, before the name. */
export const SALUTATIONS = String.raw`estimad\p{L}* | prezad\p{L}* | querid\p{L}* | cher | chère | chers | lieb\p{L}{1,2} | sehr geehrt\p{L}* | guten tag | gentil[ei] | egregi\p{L}* | spett\p{L}* | car[oai] | ciao | szanown\p{L}*
  drog[ia] | dzień dobry | vážen\p{L}* | mil[ýáé] | dobrý den | kære | kjære | käre | kära | hyvä | hei | hej | tisztelt | kedves | stimat\p{L}* | drag[aă] | bună | уважаем\p{L}* | здравствуй\p{L}* | добрый день | шановн\p{L}* | вітаємо
  доброго дня | αγαπητ\p{L}* | γεια | sayın | sayin | değerli | merhaba | kính gửi | chào | xin chào | habari | ndugu | mahal na | yth | kepada | selamat \p{L}+ | ola | olá | oi | hola | goddag | good (?:morning|afternoon|evening)
  spoštovan\p{L}* | poštovan\p{L}* | pozdrav\p{L}* | tere | kær[ai] | sæl\p{L}? | lugupeetud | gerbiam\p{L}* | sveik\p{L}* | labas | cien\p{L}* | i nderuar | bonġu | għażiż\p{L}* | почитаем\p{L}* | здравейте? | ქალბატონ\p{L}* | ბატონ\p{L}*
  құрметті | ҳурматли | hurmatli | hörmətli | kia ora | kæri`;

/** The same in the scripts of South Asia, where more letters may follow. */
export const ADDRESSES_INDIC = `प्रिय | आप | तपा | यहाँ | आदरणीय | মান্যবর | প্রিয় | আপন | অনুগ্রহ | उपलब्ध | உங்கள் | தங்கள் | అయ్యా
  మీ[ ] | ನಿಮ್ಮ | ತಮ್ಮ | നിങ്ങ | താങ്ക | ਤੁਹਾ | ତୁମ | ଆପଣ | ඔබ | તમાર | આપન | تمہار | آپ | ውድ | የተከበሩ | ክቡር`;

/** What is said to or of the owner in Chinese. */
export const ADDRESSES_CHINESE = '尊敬 | [亲親]爱 | [贵貴]户 | [阁閣]下 | [您你]';

/** Abbreviations of banks that a name may look like. */
export const BANK_WORDS = String.raw`emi | tds | nach | ecs | o\/s | (?:clg )?(?:cheque|chq)(?: no\.?)?(?: #)?(?: \d+)? | clearing | desc | pin | cvv | otp | bbps | web pmt | pos pmt | batch ?id:?\s?\d*(?:\s.*)? | atm[’']?(?:den|sinden)`;

/** Words that stand where a name would and are nobody's. */
export const NOBODY =
  'BUY | [Hh]e | [Ss]he | [Tt]hey | [Ww]e | [Cc]onsumer(?: [Nn]o\\.?)? | [Bb]lock(?:\\+[Rr]eissue)? | [Ll]ocal | Der | Dana | spend | ID | it | [Bb]anking(?: with .*)? | рассрочку | рассрочка | rassrochku | Collection | [Tt]he [Aa]gent | [Aa]gente? | آپ | N/A | [Aa]nda | [Jj]ūsų | Nanay | Tatay | Suki | Loan | دفعتك';

/** Headings of notices. */
export const NOTICE_ENDINGS = '通知 | 알림 | 안내 | お知らせ';

/** Whole stretches that are labels or states. */
export const STATES =
  'out | status | uspeshno | успешно | n/a | nd | noi dung | dien giai | 摘要 | 附言 | 用途 | 銀行 | 银行 | 完了 | 成功 | 완료 | 零钱 | 零錢 | 余额 | 餘額';

/** Where a card was used, as card messages of the Far East print it in brackets. */
export const COUNTRIES_ABROAD = `미국 | 일본 | 중국 | 대만 | 홍콩 | 마카오 | 싱가포르 | 베트남 | 태국 | 필리핀 | 인도네시아 | 말레이시아
  영국 | 독일 | 프랑스 | 이탈리아 | 스페인 | 네덜란드 | 아일랜드 | 스웨덴 | 스위스 | 룩셈부르크 | 캐나다 | 호주 | 뉴질랜드 | 美国 | 美國
  日本 | 韩国 | 韓國 | 台湾 | 台灣 | 香港 | 新加坡 | 泰国 | 泰國 | 英国 | 英國 | アメリカ | 中国`;

/** Codes of countries that terminals print before the shop, as far as they are no words. */
export const COUNTRY_CODES =
  'BLR | UZB | KGZ | TJK | MDA | UKR | LTU | LVA | HRV | BGR | SVN | SVK | CZE | ROU';

/** The short names by which Korean banks and card firms sign. */
export const KOREAN_ISSUERS = `농협 | 수협 | 신협 | 축협 | 국민 | 신한 | 우리 | 하나 | 기업 | 삼성 | 현대 | 롯데 | 비씨 | 씨티 | 카카오
  토스`;
