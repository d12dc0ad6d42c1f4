import type { WordRow } from '../lexicon.ts';

/** What the words before (or right after) a value say it is. */
export type Label =
  | 'amount'
  | 'total'
  | 'balance'
  | 'limit'
  | 'fee'
  /** Points, bonuses, debts, savings goals: money words that are neither the amount nor the balance. */
  | 'aside'
  | 'reference'
  | 'card'
  | 'account'
  | 'wallet'
  /** What follows is the other party, as in "Description:" or "Terminal:". */
  | 'party'
  | 'date'
  /** Phone numbers, help lines, links: digits after it are nobody's money. */
  | 'contact';

function row(means: Label, words: string): WordRow<Label> {
  return { means, words };
}

/** Words that name a value, by meaning; each row lists the languages one after the other. */
export const LABELS: readonly WordRow<Label>[] = [
  row(
    'amount',
    'amount | amt | value | sum | amount paid | txn amt | transaction amount | purchase amount | an amount of',
  ),
  row(
    'amount',
    'сумма | сумму | summa | summu | на сумму | na summu | в размере | v razmere | сумма операции | summa operacii | сумма платежа | summa popolneniya | so scheta spisano | ma so tien | сума',
  ),
  row(
    'amount',
    'مبلغ | بمبلغ | القيمة | قيمة | بقيمة | المبلغ | مبلغ العملية | tutar | tutari | tutarinda | islem tutari | montant | d un montant de | importe | por importe de | monto | por | por un monto de | valor | no valor de | importo | di importo | dell importo di | betrag | betrags | in hohe von | ueber | uber | kwota | castka | bedrag | belopp',
  ),
  row(
    'amount',
    'ご利用金額 | 金額 | 金额 | 利用金額 | 결제금액 | 금액 | จำนวน | จำนวนเงิน | ยอดเงิน | sejumlah | sebesar | nominal | jumlah | kiasi | kiasi cha | so tien',
  ),
  row(
    'total',
    'total | with a total of | grand total | total amount | total paid | итого | итого к оплате | jumla | toplam | gesamt',
  ),
  row(
    'balance',
    'balance | bal | avail | avl bal | aval bal | avail bal | avbl bal | available balance | available bal | av bal | current balance | current bal | new balance | account balance | closing balance | clr bal | clear balance | total bal | total avail bal | avlbl bal | new bal | remaining balance | ledger balance | bal is | balance is | total balance | updated balance | your balance | available funds | a/c bal | acc bal | acct bal | wallet balance | mini balance | eff bal | net bal | bal after | m-pesa balance | new m-pesa balance | baki | bakaya | shesh | bache | bacha | khate mein | khate me',
  ),
  row(
    'balance',
    'остаток | баланс | доступно | dostupno | ostatok | balans | ostakok | доступная сумма | dostupnaya summa | доступный остаток | dostupnyy ostatok | доступный баланс | остаток на счете | остаток по счету | bal. | сумма вклада | summa vklada | kolzhetimdi soma | залишок | zalyshok | доступний залишок | dostupna suma | остаток средств',
  ),
  row(
    'balance',
    'الرصيد | رصيد | رصيدك | الرصيد المتاح | رصيدك المتاح | رصيدكم | رصيد الحساب | مانده | موجودی | مانده حساب | bakiye | bakiyeniz | kullanilabilir bakiye | guncel bakiye | kalan bakiye | bakiyesi | hesap bakiyesi | solde | nouveau solde | votre solde est de | votre solde | solde disponible | solde du compte | votre nouveau solde | saldo | saldo disponible | nuevo saldo | su saldo | saldo actual | saldo disponivel | saldo atual | novo saldo | seu saldo | saldo contabile | saldo disponibile | nuovo saldo | disponibilita | kontostand | neuer kontostand | verfugbarer betrag | verfugbar | neuer saldo | aktueller kontostand | zustatek | zostatok | disponibilny | dostepne srodki | saldo po operacji | stanje | egyenleg | sold | sold disponibil | υπολοιπο',
  ),
  row(
    'balance',
    '잔액 | 잔고 | 통장잔액 | 残高 | お残高 | 利用可能残高 | 余额 | 可用余额 | 餘額 | 当前余额 | 账户余额 | คงเหลือ | ยอดคงเหลือ | ยอดเงินคงเหลือ | ใช้ได้ | เหลือ | ยอดเงินที่ใช้ได้ | sisa saldo | saldo akhir | saldo anda | saldo sekarang | salio | salio lako | salio jipya | salio lako ni | baki yako | baki | so du | so du kha dung | sd',
  ),
  row(
    'limit',
    'limit | available limit | avl limit | avl lmt | avl lt | credit limit | card limit | cr limit | avl cr limit | avl cr lmt | available credit | available credit limit | avbl lmt | daily limit | amount you can transact | amount you can transact within the day | card available limit | available spending limit | max amount | max amount upto | upto | up to | remaining limit | spend limit | lmt | your limit | credit available | лимит | limit: | dostupniy limit | доступный лимит | кредитный лимит | платежный лимит | platezhny limit | кредит | kredit | собственные средства | sobstv sredstva | kreditnie sredstva | v tom chisle kred | v tom chisle kreditnie sredstva | использовано | ispolzovano | zarezervirovano | зарезервировано | kullanilabilir limit | limitiniz | kart limiti | kalan limit | plafond | plafond disponible | limite | limite disponible | limite disponivel | credito disponible | cupo disponible | plafond residuo | massimale | verfugbarer rahmen | kreditrahmen | kartenlimit | الحد المتاح | الحد الائتماني | الحد الائتماني المتاح | 누적 | 누적금액 | 한도 | 잔여한도 | 잔여 한도 | 利用可能額 | 可用额度 | 额度 | วงเงิน | วงเงินคงเหลือ | sisa limit | kikomo',
  ),
  row(
    'fee',
    'fee | fees | fee charged | charge | charges | service charge | s.charge | total charges | total fee | total charge | commission | transaction cost | transaction fee | transaction charges | vat | levy | gst | tax | excise duty | stamp duty | government levy | processing fee | m-pesa fee | withdrawal fee | surcharge | convenience fee | fx fee | foreign transaction fee | cost | and charged | markup fee | комиссия | комиссии | komissiya | komissija | komissiia | komisiya | комісія | плюс комиссия | رسوم | الرسوم | عمولة | ضريبة | کارمزد | ucret | islem ucreti | komisyon | masraf | bsmv | frais | frais de | commission de | comision | iva | tarifa | tasa | taxa | comissao | iof | commissione | commissioni | spese | gebuhr | gebuhren | entgelt | auslandseinsatzentgelt | prowizja | oplata za | poplatek | 수수료 | 手数料 | 手续费 | ค่าธรรมเนียม | biaya | biaya admin | admin fee | biaya transaksi | ada | ada ya | makato | tozo | phi | phi gd',
  ),
  row(
    'aside',
    'points | bonus | reward points | rewards | cashback earned | earned | cashback: | cash back of | miles | coins | minimum due | min due | min amt due | minimum amount due | total due | total amount due | outstanding | outstanding balance | outstanding amount | overdue | debt collected | you saved | savings | бонус | бонусы | бонусов | баллы | баллов | bally | ballov | bonus: | bonusov | cashback | кэшбэк: | задолженность | zadoljen* | zadolzhen* | мин. платежа | минимальный платеж | minimalniy platezh | min. platezh | puan | kazandiniz | points fidelite | puntos | pontos | punti | punkte | ポイント | 积分 | 포인트 | คะแนน | poin | original amount | exchange rate | rate | kurs | курс | taux | tipo de cambio | wechselkurs | kurs: | opening balance | previous balance',
  ),
  row(
    'reference',
    'ref | ref. | ref no | ref no. | ref: | refno | ref id | reference | reference no | reference number | reference id | transaction id | txn id | txnid | trxid | trx id | trans id | transid | txn no | txn ref | transaction reference | transaction number | upi ref | upi ref no | upi ref id | upi ref. no | imps ref | imps ref no | neft ref | utr | utr no | utr: | rrn | rrn no | receipt | receipt no | order id | confirmation code | confirmation number | approval code | auth code | authorization code | authorisation code | appr code | tid | trace no | trace id | with ref | with utr | remittance id | control no | invoice no | id transaction | id de transaction | trans. id | reference: | no de reference | numero de reference | numero de referencia | referencia | ref. no | codigo de autorizacion | autorizacion | num. operacion | folio | id da transacao | codigo da transacao | autenticacao | rif | riferimento | cro | trn | id operazione | referenz | referenznr | ref-nr | vorgangsnr | verwendungszweck | номер операции | код авторизации | kod avtorizacii | ном. операции | чек | id операции | rrn: | رقم المرجع | الرقم المرجعي | مرجع | رقم العملية | شماره پیگیری | کد پیگیری | پیگیری | شماره ارجاع | referans | referans no | islem no | dekont no | sorgu no | provizyon | onay kodu | 승인번호 | 거래번호 | 承認番号 | 取引番号 | 交易号 | 流水号 | 订单号 | เลขที่อ้างอิง | อ้างอิง | รหัสอ้างอิง | no ref | no. ref | nomor referensi | id transaksi | no transaksi | kumb | kumbukumbu | kumb. namba | muamala namba | risiti | nambari ya muamala | ma gd | ma giao dich | so ref',
  ),
  row(
    'card',
    'from your card | to your card | using card | using your card | card | debit card | credit card | card ending | card ending in | card ending with | card no | card no. | crd | crd no | cr crd | cr crd no | credit card ending | credit card ending with | debit card ending | cc | dc | visa | mastercard | master card | maestro | mada | rupay | amex | mir | карта | карты | карте | карту | картой | karta | karty | karte | kartu | kartochke | kartochka | ecmc | telecard | mir: | بطاقة | بطاقتك | بطاقتكم | البطاقة | بطاقتك الائتمانية | البطاقة المنتهية | مدى | کارت | کارت شما | kart | kartiniz | kartinizla | kartiniz ile | kredi karti | banka karti | kredi kartiniz | nolu kart | carte | votre carte | cb | carte bancaire | carte terminant par | tarjeta | su tarjeta | tu tarjeta | tarjeta de credito | tarjeta de debito | tarjeta terminada en | cartao | cartao final | seu cartao | final | carta | carta di credito | carta di debito | carta terminante | girocard | kreditkarte | debitkarte | ec-karte | karty | karta platnicza | kartou | kartasi | 카드 | 체크카드 | 신용카드 | カード | クレジットカード | 卡 | 尾号 | 信用卡 | 储蓄卡 | 借记卡 | บัตร | บัตรเครดิต | kartu debit | kartu kredit | kartu kredit anda | kadi',
  ),
  row(
    'account',
    'from your account | from your a/c* | from your acc | from your acct | to your account | to your a/c* | in your account | in your a/c* | into your account | into your a/c* | to your acct | in your acct | account | a/c* | ac | ac no | acc | acc no | acct | acct no | account no | account number | a/c no | acct no. | acc. no. | account ending | account ending in | savings account | current account | checking | sb a/c | s/b ac | iban | khata | khate | счет | счёт | счета | счёта | счету | счете | schet | scheta | schetu | schet nomer | договор* | dogovor* | по договору | po dogovoru | вклад | vklad* | рахунок | рахунку | حساب | حسابك | حسابكم | الحساب | حساب رقم | من حساب | حساب شما | hesap | hesabiniz | hesabinizdan | hesabinizdaki | hesaptan | nolu hesap | hesabindan | hesabiniza | compte | votre compte | compte n | compte no | cuenta | su cuenta | tu cuenta | cta | cuenta terminada en | conta | sua conta | conta final | conto | suo conto | c/c | konto | ihrem konto | ihr konto | ihres kontos | girokonto | rachunek | rachunku | rachunkow* | ucet | uctu | ucte | 계좌 | 통장 | 口座 | 普通預金 | 账户 | 账号 | 帐户 | บัญชี | บช | บ/ช | rekening | rek | akaunti | akaunti yako | akaunti namba | tk | tai khoan | xxxx account',
  ),
  row(
    'wallet',
    'wallet | e-wallet | m-pesa | mpesa | paytm wallet | кошелек | кошелёк | محفظة | cuzdan | portefeuille | billetera | carteira | dompet | ウォレット',
  ),
  row(
    'party',
    'name | nome | nom | description | desc | desc: | remarks | remark | merchant | merchant name | place | terminal | location | narration | info | details | detail | store | beneficiary | payee | recipient | vendor | naration | narr | remark: | terminal: | описание | opisanie | терминал | место | получатель | poluchatel | poluchatel platezha | магазин | назначение | التاجر | لدى التاجر | المستفيد | الجهة | اسم التاجر | فروشگاه | پذیرنده | isyeri | uye isyeri | aciklama | alici | marchand | commercant | beneficiaire | motif | libelle | chez | comercio | establecimiento | en el comercio | beneficiario | concepto | estabelecimento | loja | favorecido | esercente | beneficiario | causale | presso | handler | handelaar | haendler | handler: | empfanger | auftraggeber | odbiorca | sklep | obchod | prodejna | v obchode | 가맹점 | 利用先 | ご利用先 | 加盟店 | 利用店名 | 商户 | 商户名称 | 交易商户 | 收款方 | 对方 | ร้าน | ร้านค้า | ผู้รับ | merchant: | toko | penerima | tempat | mpokeaji | at: | noi dung | nd',
  ),
  row(
    'date',
    'date | dt | on | dated | date: | дата | data | التاريخ | بتاريخ | تاریخ | tarih | tarihinde | le | fecha | data: | am | datum | el | em | il | tarehe | tgl | tanggal | วันที่ | 日時 | 利用日 | 时间 | 거래일시 | as on | as at | at time',
  ),
  row(
    'contact',
    'call | dial | sms | helpline | tel | tel. | phone | mobile | contact | toll free | whatsapp | queries call | inq call | enq call | customer care | helpdesk | тел | тел. | звоните | spravka | справка | по тел | pozvonite | dovidka | اتصل | للاستفسار | تماس | tlf | telefono | telefone | tel: | appelez | appeler | rufen | hotline | kwa msaada | piga | hubungi | 문의 | 電話 | 致电 | 咨询 | โทร | fwd sms | forward this sms | block | not you | if not you | if not done by you | not done by you | fraud | reply stop | txt stop | txt help | reply | txt',
  ),
];
