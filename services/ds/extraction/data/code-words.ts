/** What a message asks to do with a one-time code, before the code. */
export const ENTERING = `use | enter | type | digite | ingrese | ingresa | introduzca | saisissez | entrez | inserisci | eingeben
  введите | vvedite | wpisz | gunakan | masukkan`;

/** Words for a one-time code. */
export const CODE_WORDS = `code | codu?l? | codice | codigo | código | oryggiskodi | öryggiskóði | kod[aeui]? | kodas | kods | kood | kód | код[аъ]? | кодът | коды
  кодот | passcode | tac | parol[ae]? | parool | hasło | haslo | heslo | geslo | lozinka | лозинка | šifra | шифра | şifre | sifre
  пароль | парола | slaptažodis | κωδικός | κωδικος | kodikos | կոդ | კოდი | رمز | کد | קוד | コード | 验证码 | 驗證碼 | 인증번호`;

/** What a code is of that is no secret. */
export const OTHER_CODES = `transaction | txn | trx | reference | ref | auth | approval | merchant | agent | branch | sort | swift | zip
  postal | ifsc | operation | promo | voucher | coupon | discount`;

/** The same, where the language puts it behind the word. */
export const CODES_OF =
  'پیگیری | رهگیری | مرجع | referencia | de referencia | de autorizacion | di riferimento';

/** Between a code that opens a message and what the code is. */
export const COPULAS = 'is | ist | est | es | é | è | e | este | jest | je | adalah | är | er | on';
