/** Somebody asks for a sum: the verb right before the number. */
export const ASKING = `просит | просить | просіць | запрашивает | запросила? | запитує | prosi(?: cię)? o | żąda | žádá o | žádá vás o | žádá tě o
  žiada o | žiada vás o | žiada ťa o | traži(?: od vas)? | prosi za | kér | cere | solicită | иска | bara | küsib | prašo | lūdz | zahteva
  ζητά(?: από εσάς)?`;

/** The same in English, before a sign or code and the number. */
export const ASKING_ENGLISH =
  'requests | requested | meminta | minta | wants | is requesting | is asking for';

/** How what will be done to a sum begins: its verb says nothing of what was. */
export const FUTURES = `will be | shall be | would be | to be | is scheduled | sera | serao | seran | seront | va etre | vont etre | va fi | vor fi | este programat[aeio]? | este planificat[aeio]?
  se realizara | se efectuara | se cargara | se cobrara | se debitara | se descontara | el abono se | sara | saranno | zostanie | zostana | bude | budou | budu | будет | будут | буде | ще бъде
  biti ce | bice | edilecek | cekilecek | yapilacak | akan | tutatoza | itatozwa | skal | vil bli | kommer att`;

/** Participles, and words of card bills in the Far East, that say of the movement before them that it is yet to come. */
export const PLANNED = `scheduled | agendad | programad | programmat | previst | prevu | planifie | geplant | terminiert | gepland
  ingepland | planlagt | planerad | ajastettu | 결제일 전일까지 | 결제계좌 | 日のお支払い金額は | 口座残高をご確認`;

/** German and Dutch, which put the sum and the name inside the verb: its two parts. */
export const TO_BE = 'wird | werden | wordt | worden';
export const TAKEN =
  'abgebucht | eingezogen | belastet | abgezogen | afgeschreven | ingehouden | geïncasseerd';

/** What says of a payment that was announced that it was made. */
export const CARRIED_OUT = `was sent | was paid today | has been paid | were sent | was executed | received your | is successful | was successful | has been posted | has now been paid | was paid in full | has been settled
  fue pagad[oa] | quedo pagad[oa] | consta (?:ya )?como pagad[oa] | (?:ya )?esta pagad[oa] | ha sido (?:pagad|cobrad|abonad)[oa] | se realizo | se pago
  foi pag[oa] | foi (?:realizad|efetuad|debitad|liquidad|quitad)[oa] | esta pag[oa] | recebemos o pagamento
  a (?:bien )?ete (?:payee? | reglee? | prelevee? | encaissee?) | avons (?:bien )?(?:encaisse | recu | preleve)
  e stat[oa] (?:pagat | saldat | addebitat | incassat | prelevat)[oa] | confermiamo l'incasso | risulta pagat[oa] | a fost (?:platit | achitat | incasat | debitat)[aă]?
  wurde bezahlt | wurde beglichen | wurde abgebucht | ist beglichen | is betaald | is voldaan | is afgeschreven | har betalats | ar betald | blev betalt | er betalt | ble betalt
  on maksettu | maksettiin | on tasutud | tasuti | ir apmaksat[sa] | buvo apmoket[ai] | apmoket[ai]
  zrealizowano | zostal[aoy]? (?:oplacon | pobran | zaplacon)[aey]? | pobralismy | byl[aoy]? (?:zaplacen | uhrazen | strzen)[aoy]? | bol[aoi]? (?:zaplaten | uhraden | strhnut)[aéáeoyí]?
  befizetve | kifizetve | kiegyenlitve | πληρωθηκε | εξοφληθηκε | εισπραχθηκε
  gerceklesti | gerceklesmistir | odendi | odenmistir | tahsil edildi | tahsil edilmistir
  выполнен | исполнен | оплачен[аоы]? | погашен[аоы]? | сплачен[аоі]? | погашен[аоі]? | платен[ао]? е | placen[aoi]? je | je placen[aoi]? | naplacen[aoi]?
  kebayar | sudah dibayar | telah dibayar | da thanh toan | da duoc thanh toan | تم سداد | تم دفع | پرداخت شد`;

/** Words that a movement succeeded, whatever it is called. */
export const SUCCEEDED = String.raw`successful | successfully | is processed | was processed | has been processed | completed | went through | approved | authori[sz]ed
  exitos[oa] | con exito | exitosamente | aprobad[oa] | autorizad[oa] | aprovad[oa] | concluid[oa] | realizad[oa] | efetuad[oa] | sucesso | r[eé]ussie?
  effectu[eé]e? | accept[eé]e? | autoris[eé]e? | erfolgreich | genehmigt | eingezogen | geslaagd | goedgekeurd | riuscit[oa] | eseguit[oa] | autorizzat[oa] | approvat[oa]
  godk[aä]nt | godkjent | hyv[aä]ksytty | успешно | одобрен[ао]? | успішно | powodzeniem | zaakceptowan[ay] | sch?v[aá]len[aoé]? | uspe[sš]n[oaeý] | odobren[ao]? | reusit[aă]?
  ba[sş]ar[iıl]\p{L}* | onaylan\p{L}* | berhasil | berjaya | thanh cong | imefanikiwa | umefanikiwa`;

/** The same in scripts whose words are not set apart by blanks, or take prefixes. */
export const SUCCEEDED_WITHIN = '成功 | 完了 | 완료 | 승인 | 承認 | สำเร็จ | بنجاح | موفق | सफल | সফল';

/** What makes a clause one that may never come true. */
export const CONDITIONS = `if | in case | falls | wenn | si | se | als | om | jos | hvis | если | якщо | jeśli | pokud | ak | ako | ukoliko
  če | ако | ha | αν | εάν | eğer | agar | إذا | اذا | אם | اگر | jika | kalau | nếu | neu | kung | यदि | در صورت | to avoid | may be | ikiwa | если | 如 | 若 | หาก`;
