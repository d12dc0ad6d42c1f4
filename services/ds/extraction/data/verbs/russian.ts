import { row } from './row.ts';

/** Verbs of Russian, Ukrainian and Kazakh, in Cyrillic and in Latin letters. */
export const RUSSIAN = [
  row(
    'debit',
    'debit',
    3,
    'покупка | покупку | pokupka | pokupku | pokupki | покупки | оплата | oplata | oplachen* | оплачен* | оплатил* | списан* | spisan* | списал* | потрат* | купил* | погашен* | pogashen* | retail | предавторизация | predavtorizac* | predauth | uplata | уплачен* | umenshen balans | уменьшен баланс | zaplatil* | заплатил* | бесконтактная оплата | satyp alu | esepten shygaru | списание средств | сплачен* | сплата | куплен* | ch payment | ch debit',
  ),
  row('credit', 'refund', 2, 'cashback | кэшбэк | кешбэк'),
  row('debit', 'debit', 2, 'platezh | platej | платеж | платёж | платіж'),
  row('debit', 'debit', 1, 'операция | operaciya | operatsiya | operacii | операции'),
  row(
    'debit',
    'transfer',
    2,
    'перевод | perevod | переведен* | pereveden* | переводе | peresl* | jur. perevod | перевел* | отправлен перевод | otpravlen perevod | переказ | perekaz | perevod sebe | audarym zhoneltildi',
  ),
  row(
    'debit',
    'cash_withdrawal',
    3,
    'снятие | snyatie | снят* | snjatie | выдача | vydacha | vydano | выдано | выдача наличных | vydacha nalichnyh | vydacha nalichnykh | получение наличных | poluchenie nalichnyh | poluchenie nalichnykh | наличные | nalichnye | snyatie nalichnyh | snyatie nalichnykh | snyatie nalichnih | kolma-kol aksha beru | zniattia | зняття',
  ),
  row(
    'debit',
    'fee',
    3,
    'списание комиссии | spisanie komissii | комиссия за | komissiya za | ezhegodnaya komissiya | ежегодная комиссия | списана комиссия | плата за | plata za',
  ),
  row(
    'credit',
    'credit',
    3,
    'пополнен* | popolnen* | зачислен* | zachislen* | поступлен* | postuplen* | postupil* | поступил* | приход | prihod | внесен* | vnesen* | выплата | vyplata | выплачен* | vyplachen* | начислено процентов | nachisleno procentov | получен* | poluchen* | увеличен баланс | uvelichen balans | zarahuvan* | зарахуван* | надходжен* | esepke alu | shotty tolyktyru | note acceptance',
  ),
  row(
    'credit',
    'transfer',
    3,
    'получен перевод | poluchen perevod | перевод от | perevod ot | perevod postuplenie | перевод поступление | входящий перевод | vhodyaschiy perevod | входящий | prihod po schetu | поступление перевода',
  ),
  row(
    'credit',
    'salary',
    3,
    'зарплат* | zarplat* | zachislenie zarplaty | зачисление зарплаты | zarabotn* | заработн* | postuplenie zarabotnoy plati | поступление заработной платы | аванс | пенсия | stipendi*',
  ),
  row(
    'credit',
    'refund',
    3,
    'возврат | vozvrat | возвращен* | vozvraschen* | возврат покупки | vozvrat pokupki | повернен*',
  ),
  row(
    'credit',
    'reversal',
    3,
    'отмена | otmena | отменен* | otmenen* | отмена покупки | otmena pokupki | отмена операции | otmena operacii | otmena oplaty | otmena oplata | сторно | отмена оплаты | скасован*',
  ),
];
