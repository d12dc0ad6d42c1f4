import type { WordRow } from '../lexicon.ts';

const NAMES: readonly string[] = [
  'jan | january | янв | января | yanvarya | januar | janvier | enero | janeiro | gennaio | ocak | januari | januar | stycznia | ledna | yanvar | يناير',
  'feb | february | фев | февраля | fevralya | februar | fevrier | febrero | fevereiro | febbraio | subat | februari | lutego | unora | فبراير',
  'mar | march | мар | марта | marta | marz | maerz | mars | marzo | marco | mart | maret | machi | marca | brezna | مارس',
  'apr | april | апр | апреля | aprelya | avril | abril | aprile | nisan | aprili | kwietnia | dubna | أبريل | ابريل',
  'may | мая | maya | mai | mayo | maio | maggio | mayis | mei | maja | kvetna | مايو',
  'jun | june | июн | июня | iyunya | juni | juin | junio | junho | giugno | haziran | czerwca | cervna | يونيو',
  'jul | july | июл | июля | iyulya | juli | juillet | julio | julho | luglio | temmuz | julai | lipca | cervence | يوليو',
  'aug | august | авг | августа | avgusta | aout | agosto | agustus | agosti | sierpnia | srpna | agustos | أغسطس | اغسطس',
  'sep | sept | september | сен | сентября | sentyabrya | septembre | septiembre | setembro | settembre | eylul | septemba | wrzesnia | zari | سبتمبر',
  'oct | october | окт | октября | oktyabrya | oktober | octobre | octubre | outubro | ottobre | ekim | okt | oktoba | pazdziernika | rijna | أكتوبر | اكتوبر',
  'nov | november | ноя | ноября | noyabrya | novembre | noviembre | novembro | kasim | novemba | listopada | نوفمبر',
  'dec | december | дек | декабря | dekabrya | dezember | decembre | diciembre | dezembro | dicembre | aralik | desember | desemba | grudnia | prosince | ديسمبر | des | dez',
];

/** Month names by number, 1 to 12, in the languages of the grammar. */
export const MONTHS: readonly WordRow<number>[] = NAMES.map((words, index) => ({ means: index + 1, words }));

/** Words for a day relative to the message; a value of 1 to 7 in `WEEKDAYS` is Monday to Sunday. */
export const RELATIVE_DAYS: readonly WordRow<number>[] = [
  {
    means: 0,
    words:
      "today | this morning | tonight | just now | сегодня | segodnya | heute | aujourd'hui | hoy | hoje | oggi | bugun | 오늘 | 今日 | 今天 | วันนี้ | hari ini | leo | اليوم | امروز | aaj",
  },
  {
    means: -1,
    words:
      'yesterday | last night | вчера | vchera | gestern | hier | ayer | ontem | ieri | dun | 어제 | 昨日 | 昨天 | เมื่อวาน | kemarin | jana | امس | أمس | ديروز | دیروز | kal',
  },
  {
    means: -2,
    words:
      "day before yesterday | the day before yesterday | позавчера | pozavchera | vorgestern | avant-hier | anteayer | anteontem | l'altro ieri | evvelsi gun | 그저께 | 一昨日 | 前天 | kemarin lusa | juzi | parso",
  },
];

/** Weekday names, Monday 1 to Sunday 7; a bare name means the last such day before the message. */
export const WEEKDAYS: readonly WordRow<number>[] = [
  {
    means: 1,
    words:
      'monday | on mon | понедельник | montag | lundi | lunes | segunda-feira | lunedi | pazartesi | 월요일 | 月曜日 | 星期一 | 周一 | วันจันทร์ | senin | jumatatu | الاثنين',
  },
  {
    means: 2,
    words:
      'tuesday | on tue | вторник | dienstag | mardi | martes | terca-feira | martedi | sali | 화요일 | 火曜日 | 星期二 | 周二 | วันอังคาร | selasa | jumanne | الثلاثاء',
  },
  {
    means: 3,
    words:
      'wednesday | on wed | среду | среда | mittwoch | mercredi | miercoles | quarta-feira | mercoledi | carsamba | 수요일 | 水曜日 | 星期三 | 周三 | วันพุธ | rabu | jumatano | الاربعاء',
  },
  {
    means: 4,
    words:
      'thursday | on thu | четверг | donnerstag | jeudi | jueves | quinta-feira | giovedi | persembe | 목요일 | 木曜日 | 星期四 | 周四 | วันพฤหัสบดี | kamis | alhamisi | الخميس',
  },
  {
    means: 5,
    words:
      'friday | on fri | пятницу | пятница | freitag | vendredi | viernes | sexta-feira | venerdi | cuma | 금요일 | 金曜日 | 星期五 | 周五 | วันศุกร์ | jumat | ijumaa | الجمعة',
  },
  {
    means: 6,
    words:
      'saturday | on sat | субботу | суббота | samstag | samedi | sabado | sabato | cumartesi | 토요일 | 土曜日 | 星期六 | 周六 | วันเสาร์ | sabtu | jumamosi | السبت',
  },
  {
    means: 7,
    words:
      'sunday | on sun | воскресенье | sonntag | dimanche | domingo | domenica | pazar | 일요일 | 日曜日 | 星期日 | 周日 | วันอาทิตย์ | minggu | jumapili | الاحد',
  },
];
