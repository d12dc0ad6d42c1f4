/** Words between an account and its last digits: "card ending in 1190". */
export const BEFORE_TAIL = `ending | ending in | ending with | ended | ends in | ends with | end in | ending no | end with | last 4 digits
  last four digits | last 4 | last digits | with number | number | numbers | numbered | num | no | no. | nr | nr. | № | # | xxx | n | n° | nº | numero | nummer
  terminada en | terminada | terminado en | finalizada en | que termina en | termina en | acabada en | term. en | term | term. | term en | terminacion | terminada con | finaliza en | con terminacion | terminacion
  terminada em | com final | final | com final em | que termina em | terminado em | terminado
  se terminant par | finissant en | se terminant en | terminant par | finissant par | se termine par | terminee par | qui se termine par
  terminante con | che termina con | terminata in | finale | con finale | terminante in
  endend auf | mit der endnummer | mit endnummer | endet auf | mit endziffern | endziffern | endziffer | endnummer | mit den endziffern
  eindigend op | eindigt op | som slutar pa | slutar pa | som ender pa | ender pa | der ender pa | slutter pa | paattyva
  konczaca sie na | konczaca sie | o numerze | zakonczona na | koncici na | koncici | konciaca na | konci na | koja zavrsava na
  с номером | номер | nomer | nomera | заканчивающ* на | оканчивающ* на | последние цифры | що закінчується на | с последними цифрами
  vegu | vegzodesu | szam | szamu | szamon | care se termina in | terminat in | terminat cu
  sonu | son 4 hane | son dort hanesi | numarali | nolu | no'lu
  المنتهي | المنتهية | المنتهي ب | المنتهية ب | المنتهي بـ | المنتهية بـ | المنتهي برقم | المنتهية برقم | رقم | برقم | ينتهي ب | ينتهي بـ | تنتهي ب
  شماره | به شماره | منتهي به | منتهی به
  המסתיים ב | המסתיים ב- | המסתיימת ב | המסתיימת ב- | מספר | מס
  末尾 | 末尾4桁 | 下4桁 | 下四桁 | 下4ケタ | 番号 | 尾号 | 尾號 | 末四位 | 末四碼 | 后四位 | 後四碼 | 끝자리 | 번호
  ลงท้ายด้วย | ลงท้าย | เลขที่ | หมายเลข | berakhir | berakhiran | berakhir dengan | dengan akhiran | akhiran | nagtatapos sa | na nagtatapos sa | nagtatapos ng | ket thuc bang | ket thuc la | co so cuoi | បញ្ចប់ដោយ | ลงท้ายเลข | nomor | nombor | so | so the | duoi | cuoi
  namba | nambari | yenye namba | inayoishia | inayoishia na | na | kwa | નંબર | नंबर | संख्या | नं | নং | নম্বর | نمبر`;

/** Words between the last digits and their account: "1190 ile biten kartinizla". */
export const AFTER_TAIL = `ile biten | no'lu | nolu | numarali | nolu hesap* | no lu | sonlu | 로 끝나는 | 으로 끝나는 | で終わる | 号卡 | raqamli | ilə bitən | номерлі`;
