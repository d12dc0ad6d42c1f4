/** What banks write before the name in a booking: "CLG CHQ 118823 NAME", "TRF FROM NAME". */
export const BOOKINGS = String.raw`PURCHASE(?= -) | POS PURCHASE(?= -) | CLG | PUR | POS BUY | GhQR PAY | QR PAY | BRIMO(?: QRIS)? | QRIS | Thanh toan QR - | QR THANH TOAN | THANH TOAN QR | DBTL? | CHQ | Chq | Cheque | No | NEFT | favg | FAVG | [Aa]gent | AGENT | [Ww]akala | [Rr]etailer
  Des | Rem | RVSL | N[oOóÓ][Mm][Ii][Nn][Aa] de | RID | SDD | SEPA | PRLV | VIR | LCR | OF FAILED POS TRAN | Prepaid electricity
  EFT | RTGS | RTC | ACH | PAID(?: TO)? | (?:(?:WEB|ONLINE|POS) )?(?:PYMT|PMT|PRCH) | (?:PAID-)?(?:CTS|MICR)(?: TO)? | (?:(?:DTH|Mobile|Prepaid|Postpaid|Electricity|Utility) )?(?:[Rr]echarge|[Bb]ill(?: [Pp]ayment)?) (?:of|for)
  AIRTIME(?:\/DATA)? | REVERSAL | SALARY | SAL | SALAIRE | VIREMENT SALAIRE | VIREMENT | ORDENADO | SALARIO | TRF P\/`;

/** "NIP FROM", "MOBILE TRF TO": a rail and the side that the name is on. */
export const RAIL_OF_SIDE =
  'TRF | TFR | NIP | TRANSFER | NXG | INSTAPAY | IPN | EFT | RTGS | IBFT | RAAST | PESALINK';

/** "USSD TRF TO": where the transfer was ordered. */
export const CHANNEL_OF_SIDE =
  'MOBILE | FUNDS? | USSD | GIP | MOB | MOMO | WEB | APP | IBANK | INTERBANK | INSTANT | ONLINE';

export const SIDES = 'FROM | FRM | TO | IFO';

/** Names that begin like the booking of a purchase: "POS MALAYSIA". */
export const POS_NAMES = 'MALAYSIA | INDONESIA | LAJU';

/** Words of the booking behind the name. */
export const BEHIND_NAME = String.raw`UTR(?: [A-Z0-9]{8,22})? | IBAN(?: [A-Z]{2}\S*)? | bill | [Bb]ill [Pp]ayment | BILL PAYMENT | BENEFIT PAYMENT | toll | prepaid | (?:fuel )?pre-auth | CHUYEN TIEN | CHUYEN KHOAN | POS消费 | PREPAID TOKEN | recharge | emi | EMI | kist | order | LOAD | SAL [A-Z]{3} | chq no \d+ | ID | [Ff]acture
  C?NIC | (?:[Mm]eter|METER|MTR|[Mm]ita|[Cc]onsumer|CONSUMER|[Cc]ustomer)(?: (?:[Nn]o|NO|[Ii][Dd])\.?)? | fatura(?:nız)? | faturaniz | faturasi | faturası`;

/** Wages, as the narrations of several languages name them. */
/** The same in capitals, as bookings write them before or behind whoever pays. */
export const BOOKED_WAGES =
  'SALARY | SALARIES | SALAIRE | SALARIO | NOMINA | ORDENADO | MSHAHARA | PAYROLL | WAGES | LOHN | GEHALT | LOHN/GEHALT | STIPENDIO | ΜΙΣΘΟΔΟΣΙΑ | ЗАРПЛАТА | MAAS | GAJI | 薪資 | 薪资 | 工资 | 給与 | 급여';

/** Months as bookings in capitals name them, English ones apart. */
export const BOOKED_MONTHS = `JANVIER | FEVRIER | MARS | AVRIL | MAI | JUIN | JUILLET | AOUT | SEPTEMBRE | OCTOBRE | NOVEMBRE | DECEMBRE | ENERO | FEBRERO | MARZO | ABRIL
  MAYO | JUNIO | JULIO | AGOSTO | SEPTIEMBRE | OCTUBRE | NOVIEMBRE | DICIEMBRE | JANEIRO | FEVEREIRO | MARCO | MAIO | JUNHO | JULHO | SETEMBRO | OUTUBRO | NOVEMBRO
  DEZEMBRO | BAISAKH | BAISHAKH | JESTHA | ASAR | ASHADH | SHRAWAN | BHADRA | ASHOJ | KARTIK | MANGSIR | POUSH | MAGH | FALGUN | CHAITRA`;

export const WAGES = 'sal | salary | salaries | salaire | mshahara | wages | payroll';

/** Ways to pay that stand where a name would. */
export const PAYMENT_WAYS = `BLIKIEM | kartą | [Dd]irect [Dd]ebit | [Ss]tanding [Oo]rder | [Ff]aster [Pp]ayments? | [Bb]ank [Tt]ransfer | [Cc]ard [Pp]ayment
  [Oo]nline[ -][Bb]anking | [Mm]obile[ -][Bb]anking | [Ii]nternet[ -][Bb]anking | Apple Pay | Google Pay | Samsung Pay | Dauerauftrag
  Lastschrift`;

/** Cash machines, as their own number or a full stop may follow. */
export const NUMBERED_MACHINES = `ATM | АТМ | ATS | ABM | CDM | [Бб]анкомат | [Bb]ankomat | [Bb]ancomat | BANCOMAT | BANKOMAT | [Gg]eldautomat
  [Cc]ajero(?: autom[aá]tico)? | CAJERO | [Cc]aixa autom[aá]tico | 取款机 | 自动柜员机`;

/** Cash machines, in the scripts of India. */
export const CASH_MACHINES =
  'एटीएम | एटिएम | এটিএম | એટીએમ(?:થી)? | ஏடிஎம் | ఏటీఎం | ಎಟಿಎಂ | എടിഎം | ਏਟੀਐਮ | ଏଟିଏମ';

/** "VISA GOLD (***7316) SHOP": the card, as the message names its product. */
export const CARD_SCHEMES =
  'visa | mastercard | maestro | amex | american express | unionpay | jcb | humo | uzcard | mada';
export const CARD_LEVELS = `gold | classic | platinum | electron | infinite | signature | standard | world | elite | business
  black | debit | credit | virtual | prepaid | plus`;

/** What a payment was made through: "@ Eft", "@ Smartapp". */
export const CHANNELS = `eft | eftpos | smart ?app | cellphn | cellphone | cellphone banking | online banking | internet banking | mobile banking | telephone banking
  app banking | internet | i-net | интернет | ussd banking | branch | atm | mobile app | banking app | fnb app | e-?channel`;
