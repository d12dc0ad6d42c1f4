import type { WordRow } from '../lexicon.ts';

/** Phrases that decide whether a message is a movement at all. */
export type Phrase =
  /** A one-time code is meant; counts only outside a warning. */
  | 'code'
  /** "Do not share …": a warning tail, which also real debits carry. */
  | 'warning'
  | 'declined'
  | 'scheduled'
  | 'collect'
  | 'promotion'
  /** Card activated, beneficiary added, PIN changed, mandate registered: news without a movement. */
  | 'notice'
  /** Addressed to a machine that reads the message, never to its owner. */
  | 'injection'
  /** Money is still on its way; another message will say that it arrived. */
  | 'pending';

function row(means: Phrase, words: string): WordRow<Phrase> {
  return { means, words };
}

/** Verdict phrases by meaning, the languages one after the other. */
export const PHRASES: readonly WordRow<Phrase>[] = [
  row(
    'code',
    'otp | one time password | one-time password | one time code | one-time code | one-time passcode | passcode | verification code | security code | login code | confirmation code is | activation code | activation key | your code | your code is | is your code | code is | auth code is | 2fa | tan | mtan | verification pin | access code | login pin | authentication code | use code | enter code',
  ),
  row(
    'code',
    'код | kod | код подтверждения | одноразовый пароль | пароль | parol | смс-код | sms-kod | ваш код | vash kod | kod podtverzhdeniya | этот код | код доступа | код доступу | введите код',
  ),
  row(
    'code',
    'رمز التحقق | رمز | كلمة المرور | رمز التفعيل | رمز لمرة واحدة | رمز یکبار مصرف | رمز پویا | کد تایید | کد فعالسازی | کد | tek kullanimlik sifre | dogrulama kodu | sifreniz | sifre | onay sifresi | kodunuz | code de verification | code de validation | code de securite | mot de passe | code secret | votre code | code confidentiel | codigo de verificacion | clave dinamica | codigo de seguridad | tu codigo | su codigo | clave | codigo de verificacao | codigo de seguranca | token de acesso | senha | seu codigo | codice di verifica | codice otp | codice di sicurezza | codice | codice temporaneo | bestatigungscode | sicherheitscode | einmalpasswort | ihr code | verifizierungscode | freigabecode | kod sms | haslo sms | kod autoryzacyjny | overovaci kod | 인증번호 | 인증코드 | 認証コード | ワンタイムパスワード | 確認コード | 認証番号 | 验证码 | 動態密碼 | 动态码 | 校验码 | รหัส otp | รหัสยืนยัน | รหัส | kode verifikasi | kode otp | kode rahasia | kode | nambari ya siri | namba ya siri | ma otp | ma xac thuc',
  ),
  row(
    'warning',
    "do not share | dont share | don't share | never share | do not disclose | never disclose | not share | do not tell | never tell | never ask | do not reveal | share your otp | share otp | share password | share pin | share cvv | will never ask | beware | never ask for | не сообщ* | никому не | ne soobsch* | nikomu ne | не передавайте | لا تشارك | لا تشاركه | لا تفصح | عدم مشاركة | paylasmayin* | kimseyle | ne communiquez | ne partagez | ne jamais communiquer | no comparta* | nunca comparta* | no compartas | nunca compartas | nao compartilhe | nunca compartilhe | nao partilhe | non condivid* | non comunicare | non comunicarlo | teilen sie | geben sie niemals | niemals weiter | nicht weitergeben | nie weiter | 타인에게 | 他人に | 请勿泄露 | 切勿 | 勿告知 | ห้ามบอก | อย่าบอก | jangan berikan | jangan bagikan | rahasiakan | usimpe | usitoe",
  ),
  row(
    'declined',
    'declined | was declined | failed | has failed | unsuccessful | was unsuccessful | not successful | rejected | could not be processed | cannot be processed | unable to process | not processed | insufficient funds | insufficient balance | insufficient fund | not approved | not authorized | not authorised | was blocked | has been blocked | payment failed | did not go through | not completed | could not be completed | returned unpaid | bounced | nakam | asafal | vifal | nahi ho paya',
  ),
  row(
    'declined',
    'отказ | отказано | otkaz | otkazano | отклонен* | otklonen* | недостаточно средств | nedostatochno sredstv | ne hvataet | не выполнена | ne vypolnena | ne mojet byt | не может быть | неуспешн* | neuspesh* | neuspish* | неудачн* | neudachn* | не прошла | vidkhylen* | vidhylen* | відхилен* | неуспішн* | nedostatno | недостатньо',
  ),
  row(
    'declined',
    "مرفوضة | رفض | تم رفض | مرفوض | رصيد غير كاف | غير كافي | لم تتم | فشلت | فشل | ناموفق | رد شد | موجودی کافی نیست | انجام نشد | reddedil* | basarisiz | yetersiz bakiye | gerceklestirilemedi | gerceklesmedi | onaylanmadi | refuse | refusee | rejete | rejetee | echoue | a echoue | provision insuffisante | solde insuffisant | n'a pas pu | rechazad* | denegad* | fallid* | fondos insuficientes | saldo insuficiente | no pudo | no se pudo | recusad* | negad* | nao aprovad* | nao autorizad* | nao foi possivel | nao foi aprovada | rifiutat* | negat* | non autorizzat* | fondi insufficienti | non riuscit* | respint* | abgelehnt | fehlgeschlagen | nicht ausgefuhrt | konnte nicht | nicht gedeckt | zuruckgewiesen | nicht durchgefuhrt | zamitnuta | odrzucona | odmowa | geweigerd | afgewezen | 거절 | 승인거절 | 한도초과 | 잔액부족 | 실패 | ご利用いただけません | 承認されません | できませんでした | 失敗 | 拒否 | 失败 | 拒绝 | 余额不足 | 未成功 | ไม่สำเร็จ | ปฏิเสธ | ไม่เพียงพอ | gagal | ditolak | tidak mencukupi | saldo tidak cukup | imeshindikana | haikufanikiwa | haitoshi | imekataliwa | khong thanh cong | that bai | bi tu choi",
  ),
  row(
    'scheduled',
    'will be debited | will be charged | will be deducted | will be auto-debited | will be auto debited | will be paid | will be withdrawn | will be taken | will be collected | will be processed | will be sent | would be debited | shall be debited | is due | due on | due by | due date | falls due | payment due | bill is due | is scheduled | scheduled for | scheduled on | upcoming | is overdue | payment reminder | reminder | received today for processing | to be debited | will be presented | will renew | renews on | your statement is ready | statement is generated | bill generated | total amount due | minimum amount due | min amt due | minimum payment | kat jayenge | katenge | kata jayega | pay by | please pay | kindly pay | has requested a mandate | autopay is scheduled | nach mandate | mandate',
  ),
  row(
    'scheduled',
    'будет списан* | будут списан* | budet spisan* | budut spisan* | предстоящ* | predstoyasch* | внесите | vnesite | срок внесения | минимальный платеж | minimalniy platezh | платеж до | завтра | zavtra | zaplatite | оплатите до | необходимо внести | напоминаем | napominaem | dolzhen postupit | ожидается списание | запланирован* | zaplanirovan* | буде списано',
  ),
  row(
    'scheduled',
    'سيتم خصم | سيتم سحب | سيخصم | موعد السداد | تستحق | يستحق | مستحق | المستحق | برداشت خواهد شد | سررسید | cekilecek* | tahsil edilecek* | son odeme | odenecek* | sera preleve* | sera debite* | seront preleves | prochain prelevement | echeance | a venir | sera effectue | prelevement prevu | se cargara | se cobrara | sera cargado | se debitara | proximo cargo | proximo cobro | vencimiento | vence el | fecha limite | sera debitado | sera cobrad* | vencimento | vence em | vence dia | agendad* | programad* | sara addebitat* | verra addebitat* | in scadenza | scadenza | prossimo addebito | wird abgebucht | wird am | wird belastet | werden abgebucht | wird eingezogen | fallig | faellig | vorankundigung | bude strzena | zostanie pobran* | splatnost | termin platnosci | wordt afgeschreven | 결제예정 | 출금예정 | 예정 | 납부기한 | 결제일 | 引き落とし予定 | お引き落とし予定 | お支払い予定 | 予定 | 引落予定 | 将扣 | 将于 | 到期 | 还款日 | 账单日 | 将从 | จะถูกหัก | ครบกำหนด | กำหนดชำระ | akan didebet | akan dipotong | jatuh tempo | akan ditagih | akan didebit | itakatwa | zitakatwa | itatolewa | se bi tru | den han',
  ),
  row(
    'collect',
    "collect request | requested money | has requested | is requesting | money request | payment request | requests rs | request for payment | requesting payment | has sent you a request | approve or decline | approve the request | request money from you | upi request | paise mange | paise maange | запрос на перевод | запросил* | просит перевести | zapros na perevod | zaprosil | طلب دفع | طلب تحويل | طلب مبلغ | يطلب منك | درخواست پرداخت | درخواست وجه | odeme istegi | para istedi | para istegi | demande de paiement | demande d'argent | vous demande | te solicita | solicitud de pago | solicitud de dinero | te pide | solicitud de bizum | te ha solicitado | solicitou | pedido de pagamento | cobranca pix | esta cobrando | richiesta di pagamento | richiesta di denaro | ti ha chiesto | geldanforderung | zahlungsaufforderung | fordert | bittet um | mochte geld | hat angefordert | 송금요청 | 송금 요청 | 요청했 | 支払い請求 | 請求が届 | 送金リクエスト | 请求付款 | 收款请求 | 向您收款 | ขอให้โอน | คำขอชำระ | ขอเงิน | meminta pembayaran | permintaan dana | permintaan pembayaran | meminta uang | anaomba | ombi la malipo | ameomba",
  ),
  row(
    'promotion',
    'offer | offers | exclusive offer | hurry | limited period | limited time | apply now | t&c apply | tnc apply | pre-approved | pre approved | preapproved | get up to | get upto | win | sale | discount | % off | flat off | shop now | click here to | download our app | download app now | eligible for | instant loan | personal loan | loan offer | avail now | lucky draw | congratulations you | earn up to | cashback up to | upgrade your | refer a friend | refer and earn | special rate | last chance | grab | book now | subscribe | no cost emi | jaldi karein | abhi apply | offer valid',
  ),
  row(
    'promotion',
    "скидк* | skidk* | акци* | розыгрыш | предложение | predlozhenie | оформите | oformite | выгодн* | подарок | кредит наличными | одобрен кредит | подпишитесь | подключите | экономьте | до 50% | успейте | получите до | заявк* | zayavk* | عرض | عروض | خصم يصل | احصل على | اربح | سارع | تخفیف | جشنواره | قرعه کشی | جایزه | firsat | firsati | indirim | kampanya | kacirmayin | kazanin | hemen basvur* | ihtiyac kredisi | cekilis | offre | profitez | remise | promo | gagnez | jusqu'a -* | decouvrez | oferta | promocion | aprovecha | descuento | gana | gana hasta | solicita ya | preaprobado | sorteo | promocao | aproveite | desconto | ganhe | concorra | pre-aprovado | imperdivel | offerta | promozione | approfitta | sconto | vinci | scopri | richiedi ora | angebot | rabatt | sparen sie | jetzt sichern | gewinnspiel | gutschein | jetzt beantragen | nabidka | sleva | promocja | rabat | 이벤트 | 할인 | 혜택 | 응모 | 쿠폰 | キャンペーン | お得 | 抽選 | プレゼント | クーポン | 优惠 | 立减 | 抽奖 | 活动 | 特惠 | 红包 | โปรโมชั่น | ส่วนลด | รับสิทธิ์ | ลุ้นรับ | สมัครเลย | diskon | promo spesial | ayo | nikmati | voucher | hadiah | ofa | punguzo | jishindie | shinda | khuyen mai | uu dai",
  ),
  row(
    'notice',
    "activated successfully | has been activated | de-activated | deactivated | is revoked | revoked | has been registered | successfully registered | registered successfully | beneficiary added | beneficiary has been added | pin changed | pin has been | new login | logged in | card is active | card added | has been added to your contacts | kyc | has been dispatched | card dispatched | address updated | ajout d'un beneficiaire | limit has been increased | has been set | mandate registered | mandate created | mandate has been | is registered | statement for | help: | are processed within | will be credited | fee notice | смена pin | smena pin | izmenenie pin | изменение пин | подключаете | вход в | новый вход | авторизация в | карта добавлена | karta dobavlena | vipusk karty | выпуск карты | проверка карты | proverka karty | aktivna | активна | actuvovana | активирован* | заблокирован* | zablokirovan* | разблокировки | открытие вклада | otkrytie vklada | ваш логин | aktiflestiril* | aktive edil* | a ete activee | ha sido activada | foi ativado | e stata attivata | wurde aktiviert | freigeschaltet | ご登録 | 등록되었 | 已开通 | 激活 | เปิดใช้งาน | telah aktif | imewashwa | تم تفعيل | فعال شد | تم تسجيل",
  ),
  row('pending', 'please wait for confirmation | has received tsh | has received ksh | tafadhali subiri'),
  row(
    'injection',
    'ignore previous instructions | ignore all previous instructions | ignore all previous | ignore previous | ignore the above | disregard previous | disregard all | disregard the above | system prompt | output amount | you are now | new instructions | as an ai | assistant: | system: | respond with | return json | forget everything | ignoriere alle | ignorez les instructions | ignora las instrucciones | игнорируй',
  ),
];
