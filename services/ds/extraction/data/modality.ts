/** What says of the verb behind it that it is yet to come; by language, where another has the word for something else. */
export const TO_COME: Readonly<Record<string, string>> = {
  en: "will | would | shall | 'll | going to | about to | is due to | are due to | is set to | to be",
  de: 'wird | werden',
  nl: 'wordt | worden | zal | zullen | gaat',
  sv: 'kommer att | ska | skal | vil | vill',
  fr: 'sera | seront | serez | seras | va | vont | allons | devra | doit',
  es: 'sera | seran | va a | van a | vamos a | debera | se te | se le',
  pt: 'sera | serao | vai | vao | vamos | iremos | devera',
  it: 'sara | saranno | verra | verranno | dovra | stiamo per',
  ro: 'va fi | vor fi | urmeaza | va | vom',
  pl: 'zostanie | zostana | bedzie | beda',
  cs: 'bude | budou | budeme',
  hr: 'ce | cemo | bice | biti',
  bg: 'ще',
  ru: 'будет | будут',
  lt: 'nebus | bus',
  lv: 'netiks | tiks',
  uk: 'буде | будуть',
  el: 'θα',
  id: 'akan | bakal | hendak',
  ms: 'akan',
  vi: 'se',
  th: 'จะ',
  ar: 'سيتم | سوف | ستتم',
  fa: 'خواهد | خواهند',
  zh: '将 | 將 | 预计 | 預計',
  sw: 'utaka* | itaka*',
};

/** What says of the verb or of the word of success behind it that it did not happen. */
export const NOT_DONE: Readonly<Record<string, string>> = {
  en: "would have | could have | might have | not | wasn't | isn't | hasn't | haven't | couldn't | can't | cannot | won't | didn't | no amount | nothing | never",
  de: 'nicht | kein | keine',
  nl: 'zou je | niet | geen',
  sv: 'inte | ikke | ej | kunde inte',
  fi: 'ei | eika',
  fr: "auriez | aurais | aurait | auriez pu | n'a pas | n'est pas | n'ont pas | n'a | pas pu | pas ete | pas",
  es: 'hubieras | hubiera | habrias | habria | podrias haber | no se | no fue | no pudo | no pudimos | no ha | no se pudo | no',
  pt: 'teria | terias | poderia ter | nao | nao foi',
  it: 'avresti | avrebbe | non',
  ro: 'nu | nu a',
  pl: 'nie',
  cs: 'ne | nebyla | nebylo | nebyl',
  hr: 'nije | nisu | ne',
  bg: 'не',
  ru: 'не',
  uk: 'не',
  el: 'δεν',
  hu: 'nem',
  tr: 'degil',
  id: 'tidak | nggak | gak | ga | belum | tak | gagal',
  ms: 'tidak | belum | tak',
  vi: 'khong | chua',
  th: 'ไม่ | ยังไม่',
  ar: 'لم | لن | غير',
  fa: 'نشد | نا',
  he: 'לא | שלא | טרם',
  hi: 'नहीं | नही',
  'hi-Latn': 'nahi | nahin',
  ur: 'نہیں',
  bn: 'না',
  zh: '未 | 没有 | 沒有 | 不',
  sw: 'haiku* | haija*',
  tl: 'hindi | di',
};

/** What says of the sum behind it that somebody only tried to take or to pay it, in every language. */
export const ATTEMPTED = `tried to | attempted to | trying to | we were unable to | we are unable to | we couldn't | we could not | haben versucht | hat versucht
  wurde versucht | vergeblich versucht | geprobeerd om | hebben geprobeerd | heeft geprobeerd | forsokte | forsogte | har forsokt | har forsogt | lyckades inte | vi kunne ikke
  avons tente de | a tente de | avons essaye de | a essaye de | n'avons pas pu | n'avons pas reussi a | intentamos | ha intentado | han intentado | hemos intentado | intento cobrar | no pudimos | no hemos podido
  tentamos | tentou | tentaram | nao conseguimos | nao foi possivel | abbiamo provato | ha provato | ha tentato | abbiamo tentato | non siamo riusciti | probowalismy | probowal | probowano | nie udalo sie
  nie zdolalismy | pokusili jsme | pokusil se | nepodarilo se | nepodarilo sa | pokusali smo se | pokusao | pokusali | nismo uspjeli | nismo uspeli | покушао | нисмо успели | пытались | пытался | попытались | не удалось
  намагалися | намагався | не вдалося | опитахме | не успяхме | am incercat sa | a incercat sa | nu am reusit sa | nu am putut | megprobaltuk | nem sikerult | cekmeye calistik | cekmeyi denedik | tahsil edemedik
  mencoba | gagal menarik | cuba mengenakan | προσπαθησαμε να | προσπαθησε να | δεν μπορεσαμε να | yritimme | yritti | emme voineet | emme onnistuneet | proovisime | meil ei onnestunud | bandeme | nepavyko | meginajam | neizdevas
  tumejaribu | imeshindwa | sinubukan naming | hindi namin | cố thu | khong the thu | không thể`;
