/** What whoever drove the user calls it; in scripts without capitals and in those with, in small letters. */
export const RIDES = `ride | rides | riding | trip | trips | viaje | viajes | viajar | trayecto | viagem | viajar | corrida | course | trajet | voyager | viaggio
  viaggiare | corsa | fahrt | fahrten | rit | ritje | resa | resan | tur | turen | kyyti | matka | soit | reis | przejazd | przejazdu | jazda | jazde | jizda | jizdu | jazdu | jazda
  cursa | cursei | calatoria | calatorit | voznja | voznju | voznji | utazas | utazasod | fuvar | kelione | keliavote | brauciens | braucienu | soidu
  поездка | поездку | поездке | поездки | поїздка | поїздку | поїздки | сапар | сапары | сапарыңыз | пътуване | пътуването | διαδρομη | διαδρομησ | udhetimi
  yolculugun | yolculugunuz | yolculuk | seferin | gedis | safar | safari | perjalanan | chuyen di | chuyen xe
  رحلتك | رحلة | الرحلة | مشوارك | مشوار | سفر | נסיעה | הנסיעה | נסעת | שנסעת | यात्रा | राइड | সফর | রাইড | রাইডের | যাত্রা | سواری | การเดินทาง | เดินทาง | เที่ยว
  택시 | 이용 완료 | 운행 | 乗車 | ご乗車 | 行程 | 乘车 | 乘車`;
