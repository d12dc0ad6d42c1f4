/** Somebody asks for a sum: the verb right before the number. */
export const ASKING = `просит | просить | просіць | запрашивает | запросила? | запитує | prosi(?: cię)? o | żąda | žádá o | žádá vás o | žádá tě o
  žiada o | žiada vás o | žiada ťa o | traži(?: od vas)? | prosi za | kér | cere | solicită | иска | bara | küsib | prašo | lūdz | zahteva
  ζητά(?: από εσάς)?`;

/** The same in English, before a sign or code and the number. */
export const ASKING_ENGLISH =
  'requests | requested | meminta | minta | wants | is requesting | is asking for';

/** Participles, and words of card bills in the Far East, that say of the movement before them that it is yet to come. */
export const PLANNED = `scheduled | agendad | programad | programmat | previst | prevu | planifie | geplant | terminiert | gepland
  ingepland | planlagt | planerad | ajastettu | 결제일 전일까지 | 결제계좌 | 日のお支払い金額は | 口座残高をご確認`;

/** German and Dutch, which put the sum and the name inside the verb: its two parts. */
export const TO_BE = 'wird | werden | wordt | worden';
export const TAKEN =
  'abgebucht | eingezogen | belastet | abgezogen | afgeschreven | ingehouden | geïncasseerd';

/** What says of a payment that was announced that it was made. */
export const CARRIED_OUT = `was sent | were sent | was executed | received your | foi pago | foi paga | fue pagado | fue pagada | a ete paye | wurde bezahlt | e stato pagato | is successful | was successful | kebayar | sudah dibayar | telah dibayar | has been posted | foi realizado | foi efetuado | gerceklesti | gerceklesmistir | odendi
  odenmistir | se realizo | zrealizowano | выполнен | исполнен`;

/** Words that a movement succeeded, whatever it is called. */
export const SUCCEEDED = String.raw`successful | successfully | is processed | was processed | has been processed | completed | exitos[oa] | con exito | exitosamente
  realizad[oa] | r[eé]ussie? | effectu[eé]e? | erfolgreich | geslaagd | riuscit[oa] | eseguit[oa] | efetuad[oa] | sucesso | успешно | успішно | powodzeniem
  uspe[sš]no | reusit[aă]? | ba[sş]ar[iıl]\p{L}* | berhasil | thanh cong | imefanikiwa | umefanikiwa | 成功 | 完了 | 완료 | สำเร็จ | بنجاح | موفق | सफल | সফল`;

/** What makes a clause one that may never come true. */
export const CONDITIONS = `if | in case | falls | wenn | si | se | als | om | jos | hvis | если | якщо | jeśli | pokud | ak | ako | ukoliko
  če | ако | ha | αν | εάν | eğer | agar | إذا | اذا | אם | اگر | jika | kalau | nếu | neu | kung | यदि | در صورت | to avoid | may be | ikiwa | если | 如 | 若 | หาก`;
