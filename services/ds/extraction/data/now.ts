/** Words for now, beside those for today: what failed or was due before is done since. */
export const NOW = `now | this morning | this afternoon | this evening | tonight | at the second attempt | jetzt | nun | heute morgen | maintenant | ce matin | ahora | esta mañana | esta tarde
  agora | esta manhã | ora | adesso | stamattina | questa mattina | nu | vanochtend | vanmorgen | i morse | nyt | tänään | tana aamuna | teraz | dziś rano | nyní | teď | dnes ráno | sada | sad | jutros | zdaj | danes
  acum | azi dimineață | сейчас | теперь | сегодня утром | зараз | тепер | вранці | сега | тази сутрин | most | ma reggel | şimdi | bu sabah | indi | endi | τώρα | σήμερα το πρωί | sekarang | pagi ini
  bây giờ | sáng nay | ngayon | kaninang umaga | sasa | leo asubuhi | الآن | اليوم | اکنون | امروز | اب | آج | अब | आज | এখন | আজ | இப்போது | இன்று | ఈరోజు | 本日 | 本日中 | 今日 | 今天 | 现已 | 現已 | 오늘 | 방금 | วันนี้ | ตอนนี้`;
