import type { Language } from '../../words/language.ts';

/** Russian in Cyrillic, with the Ukrainian, Belarusian, Kazakh, Kyrgyz and Bulgarian words of banks. */
export const RUSSIAN: Language = {
  code: 'ru',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `заморозил | заморозила | заморозили | списал очередной платеж | пополнение мтс | пополнение билайн
        пополнение мегафон | пополнение теле2 | пополнение tele2 | пополнение мобильного | пополнение номера
        пополнение телефона | пополнение a1 | пополнение life`,
    ],
    ['credit', 'refund', 5, `магазин вернул вам | вернул вам за`],
    [
      'credit',
      'credit',
      4,
      `вы внесли | внесли через банкомат | выплатили проценты | начислили проценты | проценты по вкладу
        скинулся за | скинулась за | вернул вам | вернула вам | вернули вам | вернул тебе | вернула тебе`,
    ],
    [
      'debit',
      'debit',
      4,
      `ваше пожертвование | ваш взнос | спасибо за пожертвование | получили вашу оплату | подтверждение оплаты
        получили ваш платеж | оплата принята | мобильный пополнен | номер пополнен | мобильный номер пополнен
        погашено`,
    ],
    ['credit', 'credit', 5, 'проценты на остаток | проценты по вкладу | проценты на остаток по счету'],
    [
      'debit',
      'debit',
      3,
      `списано | оплата ерип | оплата в сети интернет | платеж ерип | покупка | покупку | покупки | оплата | оплачен* | оплатил* | списан* | списал* | потрат* | купил* | погашен*
       предавторизация | уплачен* | уменьшен баланс | заплатил* | бесконтактная оплата | списание средств | расход
       списание | оплата товаров | оплата услуг | оплата по qr | платеж выполнен | выполнен автоплатеж | автоплатеж выполнен | автоплатеж исполнен
       покупка по карте | оплату | списание со счета | безналичная оплата | безнал | внесен платеж | платеж принят
      расходная операция | платеж проведен | платеж исполнен | платеж прошел | платеж успешно | прошла оплата
      прошло списание | оплата с карты | оплата сбп | покупка товаров | списание денег | плата по qr
      пополнение телефона | пополнение мобильного | пополнение номера | пополнение счета телефона
      пополнение транспортной | оплата по сбп | платеж по сбп | покупка по сбп | оплата через сбп
      оплата qr | qr оплата | qr платеж | оплата по qr-коду | оплата qr-кодом`,
    ],
    ['debit', 'debit', 2, 'платеж | к оплате | автоплатеж | взнос | абонентская плата'],
    ['debit', 'debit', 1, 'операция | операции | транзакция | проведена операция | операцию'],
    [
      'debit',
      'transfer',
      2,
      `платеж на депозит | платеж на deposit | перевод на депозит | перевод | переведен* | переводе | перевел* | отправлен перевод | перевод выполнен | исходящий перевод
       исходящий | перевод клиенту | переведено | вы перевели | перевод на карту | отправлен* | отправили
       перечислен* | перевод по номеру | перевод сбп | перевод с карты
      исходящий платеж | перевод отправлен | переводы | перевод между счетами | перевод себе | перевод средств
      перевод денег | вы отправили
      перевод по сбп | перевод через сбп | перевод по номеру телефона`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `снятие | снят* | выдача | выдано | выдача наличных | получение наличных | наличные | снятие наличных
       выданы наличные | обналичивание | снял* | снятие в банкомате
      выдача в банкомате | выдача денег | выдача средств | получение денег | снятие денег | снятие средств
      снятие со счета`,
    ],
    [
      'debit',
      'fee',
      3,
      `списание комиссии | комиссия за | ежегодная комиссия | списана комиссия | плата за | плата за обслуживание
       комиссия за обслуживание | абонплата | плата за смс | списана плата | комиссия банка
      мобильный банк за | смс-банк | sms-банк | обслуживание карты | ежемесячная плата | годовое обслуживание
      комиссия списана | удержана комиссия | удержание комиссии | плата за уведомления | уведомления за
      комиссия за перевод | комиссия за снятие`,
    ],
    [
      'credit',
      'credit',
      3,
      `вы получили | получили | пополнен* | зачислен* | поступлен* | поступил* | приход | внесен* | выплата | выплачен* | начислено процентов
       получен* | увеличен баланс | проценты | внесение | внесение наличных | начислен* | зачисление средств
       зачисление | доход | вам поступило | прием наличных | пополнили | капитализация | приход средств | кредитование
       взнос наличных | начисление процентов | вклад пополнен | пришло | пришли
      приходная операция | доходная операция | пополнение счета | пополнение карты | пополнение через
      входящее пополнение | выплата кэшбэка | возмещение
      зачисление по сбп | поступление по сбп`,
    ],
    [
      'credit',
      'transfer',
      3,
      `получен перевод | перевод от | перевод поступление | входящий перевод | входящий | поступление перевода
       вам перевод | вам перевели | перевел вам | перевела вам | зачислен перевод | перевод вам
       вам перевод от
      перевод из | прислал | прислала | прислали | отправил вам | отправила вам | вам отправил | вам отправила
      перевел тебе | перевела тебе | вам перевел | вам перевела | перевел(а) вам | поступил перевод
      входящий платеж | зачисление перевода | пополнение от | поступление от`,
    ],
    [
      'credit',
      'salary',
      3,
      `зарплат* | зачисление зарплаты | заработн* | поступление заработной платы | аванс | пенсия | стипендия | пособие
       премия | зп | зачисление зп | отпускные | заработная плата
      аванса | заработной платы | зарплатное | оклад | больничный | декретные | пенсии | стипендии | соцвыплата
      социальная выплата | детское пособие`,
    ],
    [
      'credit',
      'refund',
      3,
      'вернули | вам вярнулі | вярнулі | возврат | возвращен* | возврат покупки | возврат товара | возврат средств | возврат платежа | возврат от | вернули деньги | деньги вернулись | средства возвращены | возврат по операции',
    ],
    ['credit', 'refund', 2, 'кэшбэк | кешбэк | кэшбек | кешбек'],
    [
      'credit',
      'reversal',
      3,
      `отмена | отменен* | отмена покупки | отмена операции | сторно | отмена оплаты | отмена снятия | отмена списания
       отмена предавторизации | отмена платежа | отмена перевода | аннулирован* | отмена холда
      отмена операции оплата | отмена оплаты покупки | операция отменена | покупка отменена | платеж отменен
      отменили операцию | отмена авторизации | разблокирована сумма | возврат ошибочного`,
    ],
    ['debit', 'debit', 3, `получил от вас | получила от вас`],
  ],
  labels: {
    document: `заказ | заказа | заказу | номер заказа | бронь | бронирование | бронирования | билет | накладная`,
    amount: `сумма | сумму | на сумму | в размере | сумма операции | сумма платежа | сумма в валюте карты
      сумма в валюте счета | сумма пополнения | суммой | сумма перевода | сумма списания | сумма покупки`,
    total: 'итого | итого к оплате | всего | итоговая сумма',
    balance: `на вкладе теперь | теперь | в кошельке | на счете теперь | теперь там | остаток | баланс | доступно | доступная сумма | доступный остаток | доступный баланс | остаток на счете
      остаток по счету | сумма вклада | остаток средств | остаток на карте | бал | ост | дост | доступно средств
      остаток собственных средств | текущий баланс | баланс карты | на счете | остаток по карте | доступный
      ваш баланс | баланс счета | остаток вклада | доступно на карте | осталось | балансы | своих средств
      доступные средства | всего доступно | остаток на балансе | доступно на счете | баланс счета карты
      текущий остаток | остаток на сч | доступно к использованию | на балансе`,
    limit: `лимит | доступный лимит | кредитный лимит | платежный лимит | кредит | собственные средства | использовано
      зарезервировано | лимит карты | доступный кредит | кр. лимит | в т.ч. кредит | в том числе кредитные
      кредитных средств | расходный лимит`,
    fee: 'комиссия | комиссии | плюс комиссия | комиссию | в т.ч. комиссия | комиссия банка | без комиссии | ндс | сбор',
    aside: `абонплата | кредит до | кредита до | баллов начислено | начислено баллов | начислено бонусов | бонус | бонусы | бонусов | баллы | баллов | кэшбэк: | задолженность | мин. платежа | минимальный платеж | курс
      общая задолженность | сумма задолженности | кешбэк: | мили | спасибо | бонусных | долг | переплата | пени
      мин. платеж | льготный период | накоплено | всего накоплено | остаток долга | по курсу | всего баллов | скидка`,
    reference: `платеж № | платёж № | перевод № | номер операции | код авторизации | ном. операции | чек | id операции | номер документа | документ № | квитанция
      код операции | № операции | номер платежа | номер перевода | референс | идентификатор | id перевода | номер чека
      номер транзакции | № документа | ид операции | номер заявки | рнн
      номер квитанции | id транзакции | № чека | № квитанции | уникальный номер | код транзакции`,
    card: `telecard | ecmc | карта | карты | карте | карту | картой | с карты | на карту | мир | по карте | карточка | карточке | карточки
      карточкой | карт. | картке | виза | дебетовая карта | кредитная карта | кредитной карты | картсчет | кпк
      mir | вашей картой | вашей карты | по вашей карте`,
    account: `счет | счёт | счета | счёта | счету | счете | счёте | договор* | по договору | вклад | вклада | вкладу
      вклад* | со счета | на счет | сч. | р/с | л/с | лицевой счет | текущий счет | счет карты | копилка | копилку
      накопительный счет | депозит`,
    wallet: 'кошелек | кошелёк | кошелька | кошельке | кошелёк',
    party: `описание | терминал | место | получатель | магазин | назначение | место операции | тсп | точка | отправитель
      назначение платежа | торговая точка | в магазине | плательщик | наименование | услуга | сообщение | детали
      получатель платежа | поставщик | место совершения | устройство | от кого | кому`,
    date: 'дата | дата операции | время | дата и время | дата:',
    contact: `тел | тел. | звоните | справка | по тел | позвоните | телефон | тлф | подробнее | поддержка | горячая линия
      вопросы | если не вы | если это не вы | не вы | заблокируйте | для отмены | контакт-центр | инфо | наберите
      если это были не вы | это не вы | не совершали | не узнаете операцию | если вы не`,
  },
  phrases: {
    uncharged: `не списывались | с карты не списывались | отменен до оплаты | деньги не списаны
      деньги не списали | списания не было | ничего не списали | средства не списаны`,
    summary: `за прошлую неделю вы | за этот месяц вы | больше всего ушло на | больше всего — на | за неделю вы потратили | за месяц вы потратили | вы потратили за неделю | вы потратили за месяц | сводка за | итоги месяца | итоги за | итоги недели | расходы за месяц | расходы за неделю
      ваши расходы за | всего потрачено | потратили всего | в цифрах | отчет за | аналитика расходов`,
    lure: `обновите данные | подтвердите данные | выплата положена | получите выплату | посылка задержана | карта заблокирована
      вам перечислено | одобрена выплата | вам положена компенсация | получить выплату по ссылке`,
    code: `код | код подтверждения | одноразовый пароль | пароль | смс-код | ваш код | этот код | код доступа | введите код
      одноразовый код | код для | код безопасности | пин-код | секретный код | код активации | проверочный код
      сообщите код | код входа | код операции`,
    warning: `не сообщ* | никому не | не передавайте | никому его | держите в тайне | не называйте | не говорите
      никому не говорите | мошенник* | не диктуйте | остерегайтесь`,
    declined: `это вы пытались | вы пытались оплатить | пытаетесь оплатить | ответьте да | ответьте да или нет
      приостановлен | деньги не списаны | приостановлены | приостановлена | похож на подозрительный | отказ
      отказано | отклонен* | недостаточно средств | не выполнена | не может быть | неуспешн* | неудачн*
      не прошла | не прошел | не хватает средств | отказ в операции | недостаточно | не выполнен | не исполнен*
      отвергнут* | невозможно | операция не | превышен лимит | неверный пин | не удалось | отказ покупки | отклонили
      заблокирована операция | операция заблокирована | не состоялась | не проведен* | платеж не | отказ:
      не хватило | не хватает денег | нет средств | денег не хватило | недостаточно денег
      срок действия карты истек | карта заблокирована | превышен | не получилось | отклонил* | операция невозможна
      неверно введен | не разрешен* | запрещен* | мало денег | не смогли | превышение лимита | не одобрен*`,
    scheduled: `оплатите до | начислено за | будет перечислен* | будет выплачен* | состоится списание | списание состоится | списание произойдет | спишется | спишутся | будет списан* | будут списан* | предстоящ* | внесите | срок внесения | минимальный платеж | платеж до
      завтра | оплатите до | необходимо внести | напоминаем | ожидается списание | запланирован* | к оплате до
      дата платежа | ближайший платеж | очередной платеж | спишем | будет произведен* | будет снят* | спишется
      списание запланировано | оплатите | пополните | не забудьте | обеспечьте | просрочен* | следующий платеж
      до даты | погасите | сумма к оплате | выставлен счет | счет на оплату | ваш счет за | начислено к оплате
      дата списания | пора внести | подойдет срок | внести платеж | наступает срок | спишутся | планируется
      будет выполнен* | будет исполнен* | будет осуществлен* | дата следующего платежа | следующее списание
      произойдет списание | мы спишем | будет продлен* | автопродление | внесите до | платеж по графику
      срок платежа | оплатите счет | нужно внести | пополните счет | пополните карту | пополните баланс
      до оплаты осталось | скоро спишем | сумма ежемесячного платежа | ваш платеж по кредиту
      не пропустите платеж | дата очередного
      первое списание | автоплатеж подключен`,
    collect: `отправил вам счет | отправила вам счет | вам выставлен счет | запрос на перевод | запросил* | просит перевести | просит вас | запрос денег | запрос средств | запрашивает
      запрос на оплату | просит оплатить | запрос на сумму | просит деньги
      выставил счет | выставила счет | выставил вам счет | выставила вам счет | выставили вам счет | просит у вас
      просит вернуть | просит скинуть | ждет перевод | ждет от вас | запрос перевода | просьба перевести
      просит пополнить
      подтвердите операцию | подтвердите в приложении`,
    promotion: `получайте дополнительный доход | рассчитывайтесь за покупки | оплачивайте покупки и получайте | расплачивайтесь картой и получайте | платите картой и получайте
      фрибет | фриспин* | играйте ответственно | дарим | подарим | за первую покупку | за каждую покупку | при покупке от | скидк* | акци* | розыгрыш | предложение | оформите | выгодн* | подарок | кредит наличными | одобрен кредит
      подпишитесь | подключите | экономьте | до 50% | успейте | получите до | заявк* | получите | одобрен* | акция
      выиграйте | ставка от | под 0% | беспроцентн* | предодобрен* | персональное предложение | откройте вклад
      повышенный | приглашайте | приведи друга | бесплатно | только сегодня | заберите | дарим | выбирайте категории
      кэшбэк до | кешбэк до | рассрочка | до конца месяца | по ставке | до 30% | только до | специальное | с выгодой
      воспользуйтесь | переходите | ждет вас
      вернем | повышенный кэшбэк | кэшбэк на | выберите категории | дарит | до 10% | больше кэшбэка | возвращаем
      выгода | получайте | откройте счет | оформляйте | переведите бесплатно | одобрили | лимит увеличен до
      предварительно одобрен | приглашаем | промокод | только у нас | оформи | подключи`,
    notice: `черновик | черновик перевода | сохранен черновик | на проверке | проверяем перевод
      находится на проверке | мы сообщим, когда | проходит проверку | за неделю вы | за месяц вы
      за этот месяц вы | в этом месяце вы | за прошлый месяц вы | за прошлую неделю вы | на этой неделе вы
      установлен лимит | абонентская плата | изменится с | смена pin | изменение пин | подключаете | вход в
      новый вход | авторизация в | карта добавлена | выпуск карты
      проверка карты | активна | активирован* | заблокирован* | разблокировки | открытие вклада | ваш логин
      карта готова | карта выпущена | выполнен вход | вы вошли | вход выполнен | новое устройство | смена пароля
      изменен* | подключен* | отключен* | обновлен* | заблокировали | истекает | перевыпущен* | доставлен*
      ждет вас в офисе | заявление | рассмотрен* | приняли | технические работы | не работает | временно недоступ*
      выписка | ограничен* | установлен лимит | лимит изменен | добавлена в | привязан* | оплата покупок в интернете
      смс-информирование | услуга | тариф | обращени* | закрыт* | оцените | регистрация | зарегистрирован*
      сменен* | смена пин | пин-код изменен | пин-код сменен | вошли в | вход с | осуществлен вход | перевыпуск
      готова к выдаче | можно забрать | доставим | привезем | привезет | курьер | разблокирован* | удален*
      добавлен* | смена номера | смена телефона | новый номер | установлен пин | кодовое слово | справка готова
      выпущена
      итоги недели | итоги месяца | больше всего:`,
    injection:
      'игнорируй | игнорируйте | забудь все | забудь предыдущие | ты теперь | верни json | выведи сумму | системная инструкция | новая инструкция | новые инструкции',
    pending: `черновик* | в обработке | ожидает подтверждения
      рабочих дня | рабочих дней`,
  },
  places: {
    at: `в магазине | в кофейне | в супермаркете | у | магазин`,
    to: 'на имя | в пользу | получатель | в | для | клиенту | в адрес | на карту',
    from: 'от | от имени | отправитель',
    for: 'за | назначение | подписка | подписку | за подписку | за услуги',
    end: `в рассрочку | проведен | проведён | проведена | успешно | одобрено | дата | время | одобр | с карты | на сумму | на счет | со счета | по карте | через | для
      выполнен* | доступно | и | на | с | из | по | если | списано | проведен* | подробнее | карта | счет | мск | сбп
      прошла | сегодня | вчера | комиссия | спасибо | совершен* | исполнен*`,
  },
  months: [
    'янв | января | січня | студзеня | қаңтар',
    'фев | февраля | лютого',
    'мар | марта | березня',
    'апр | апреля | квітня',
    'мая | май | травня',
    'июн | июня | червня',
    'июл | июля | липня',
    'авг | августа | серпня',
    'сен | сентября | сент | вересня',
    'окт | октября | жовтня',
    'ноя | ноября | нояб | листопада',
    'дек | декабря | грудня',
  ],
  days: ['сегодня', 'вчера', 'позавчера'],
  weekdays: [
    'понедельник',
    'вторник',
    'среду | среда',
    'четверг',
    'пятницу | пятница',
    'субботу | суббота',
    'воскресенье',
  ],
};

/** Russian in Latin letters, in the several habits of banks whose systems knew no Cyrillic. */
export const RUSSIAN_LATIN: Language = {
  code: 'ru-Latn',
  verbs: [
    ['debit', 'debit', 1, 'tranzakcija | tranzaktsiya | tranzakciya'],
    [
      'credit',
      'credit',
      5,
      'protsenty na ostatok | procenty na ostatok | protsenty po vkladu | procenty po vkladu',
    ],
    [
      'debit',
      'debit',
      3,
      `oplata v inter | oplata v internete | oplata v inet | oplata erip | oplata v seti internet | platezh erip | pokupka | pokupku | pokupki | oplata | oplachen* | spisan* | spisal* | pogashen* | retail | predavtorizac* | predauth
       uplata | umenshen balans | zaplatil* | ch payment | ch debit | rashod | raskhod | spisanie | oplatil* | oplata uslug
       oplata tovarov | beznal | beskontaktnaya oplata | oplatu | vnesen platezh | platezh vypolnen | spysannya | splata
       pokupka tovara | oplata kartoy | satyp alu | esepten shygaru | beznalichnaya oplata | splacheno
      rashodnaya operaciya | platezh proveden | platezh ispolnen | oplata tovarov i uslug | oplata po qr
      pokupka po karte | oplata sbp | oplata scheta | debetovanie | tovary i uslugi | beznalichnaya operaciya
      spisanie so scheta | spisanie sredstv | pokupka tovarov | oplata s karty
      popolnenie telefona | popolnenie mobilnogo | popolnenie nomera | oplata po sbp
      oplata qr | qr oplata`,
    ],
    ['debit', 'debit', 2, 'platezh | platej | plateg | platizh | vznos | avtoplatezh'],
    [
      'debit',
      'debit',
      1,
      'operaciya | operatsiya | operacii | operatsii | operatsija | operacija | tranzakciya | tranzaktsiya',
    ],
    [
      'debit',
      'transfer',
      2,
      `platezh na depozit | platezh na deposit | perevod na depozit | perevod | pereveden* | peresl* | jur. perevod | otpravlen perevod | perekaz | perevod sebe | audarym zhoneltildi
       perechislen* | otpravlen* | perevod klientu | perevod na kartu | perevod s karty | ishodyaschiy | iskhodyashchiy
      perevod sredstv | perevod sbp | perevod otpravlen | perevod mezhdu schetami | ishodyashiy perevod
      perevedeno | perevod po nomeru | ishodyashchiy | perevod deneg | perekaz koshtiv`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `snyatie | snjatie | vydacha | vydano | vydacha nalichnyh | vydacha nalichnykh | poluchenie nalichnyh
       poluchenie nalichnykh | nalichnye | snyatie nalichnyh | snyatie nalichnykh | snyatie nalichnih | kolma-kol aksha beru
       zniattia | snyato | snjato | vidacha | vydany | snyatie sredstv | znyattya | vidacha nalichnih
      poluchenie deneg | vydacha deneg | snyatie deneg | snyatie v bankomate | vidano | nalichnymi
      obnalichivanie | vydacha v bankomate | nalichka | vydacha sredstv | atm snyatie | znyattya gotivky
      vydacha gotivky | poluchenie nalichnyh v bankomate`,
    ],
    [
      'debit',
      'fee',
      3,
      `spisanie komissii | komissiya za | ezhegodnaya komissiya | plata za | komissiya za obsluzhivanie | abonplata
       plata za obsluzhivanie | komissiya banka | spisana komissiya | sms charge
      plata za sms | ezhemesyachnaya plata | komissiya spisana | uderzhana komissiya | uderzhanie komissii
      mobilniy bank za | mobilnyy bank za | sms-bank | obsluzhivanie karty | komissiya za perevod
      komissiya za snyatie`,
    ],
    [
      'credit',
      'credit',
      3,
      `zarakhuvannia | popolnilsya na | popolnilas na | popolnen na | popolnena na | popolnen* | zachislen* | postuplen* | postupil* | prihod | prikhod | vnesen* | vyplata | vyplachen*
       nachisleno procentov | poluchen* | uvelichen balans | zarahuvan* | esepke alu | shotty tolyktyru | note acceptance
       procenty | nachislen* | vnesenie | vnesenie nalichnyh | popolnenie | zachislenie | postuplenie | prosenty
       nadhodzhennya | popovnennya | dohod | kreditovanie | vznos nalichnyh | priem nalichnyh | zarakhuvannya
      popolnenie scheta | popolnenie karty | zachislenie sredstv | zachisleno | prihodnaya operaciya | postupili
      prishlo | prihod sredstv | kreditovanie scheta | vnesenie deneg | zachislenie na kartu | vozmeschenie`,
    ],
    [
      'credit',
      'transfer',
      3,
      `poluchen perevod | perevod ot | perevod postuplenie | vhodyaschiy perevod | prihod po schetu | vam perevod
       vhodyaschij perevod | vhodyashchiy perevod | zachislen perevod | vkhodyaschiy perevod
      perevod iz | prislal | prislala | zachislenie perevoda | postuplenie perevoda | vkhodyashchiy perevod
      vhodyashiy perevod | popolnenie ot | postupil perevod`,
    ],
    [
      'credit',
      'salary',
      3,
      `zarplat* | zachislenie zarplaty | zarabotn* | postuplenie zarabotnoy plati | stipendi* | avans | pensiya | posobie
       zp | premiya | zarobitn*
      zarabotnaya plata | oklad | otpusknye | bolnichnyy | pensii | zarplata | zachislenie zp | zarobitna plata`,
    ],
    [
      'credit',
      'refund',
      3,
      'vozvrat | vozvraschen* | vozvrat pokupki | vozvrat tovara | vozvrashchen* | vozvrat sredstv | povernennya | vozvrat platezha | vozvrat ot | vozvrat oplaty | povernennya koshtiv',
    ],
    ['credit', 'refund', 2, 'keshbek | keshbek za'],
    [
      'credit',
      'reversal',
      3,
      `otmena | otmenen* | otmena pokupki | otmena operacii | otmena oplaty | otmena oplata | otmena snyatiya
       otmena operatsii | storno | otmena spisaniya | otmena predavtorizacii | otmena platezha | skasuvannya
      operaciya otmenena | otmena perevoda | otmena avtorizacii | reversal | annulirovan* | otmena kholda
      otmena holda | otmena pokupky`,
    ],
  ],
  labels: {
    amount: `summa | summu | na summu | summoj | v razmere |summa | summu | na summu | v razmere | summa operacii | summa popolneniya | so scheta spisano | summa operatsii
      na sumu | suma | summa platezha | summa perevoda | summoy`,
    total: 'itogo | vsego',
    balance: `disp | dostupny ostatok | dostupnyy ostatok | dostupnyj ostatok | dostupno | ostatok | balans | ostakok | dostupnaya summa | dostupnyy ostatok | summa vklada
      kolzhetimdi soma | zalyshok | dostupna suma | dostupniy ostatok | dostupnyj ostatok | dostup. ostatok | ost. | ost
      dostupnie sredstva | ostatok na schete | bal. | dostupnyi ostatok | tekuschiy balans | dost. | dost | zalishok
      ostatok sredstv | ostatok po schetu | balance karty | vash balans | dostupno sredstv
      ok: | dostupniy balans | tekuschiy ostatok | vsego dostupno | ostatok na karte | ostatok sredstv na schete
      tekushchiy balans | ost-k | ostatok: | dostupnie | dostupnoe`,
    limit: `dostupniy limit | platezhny limit | kredit | sobstv sredstva | kreditnie sredstva | v tom chisle kred
      v tom chisle kreditnie sredstva | ispolzovano | zarezervirovano | kreditnyi limit | kreditny limit | dostupnyy limit
      dostupnyj limit | kredytnyy limit | rashodnyi limit`,
    fee: 'komissiya | komissija | komissiia | komisiya | komisija | komissiyu | v t.ch. komissiya | komisiia | bez komissii',
    aside: `kredit do | kredita do | limit na oplaty | v sutki | ballov nachisleno | nachisleno ballov | nachisleno bonusov | bally | ballov | bonus: | bonusov | zadoljen* | zadolzhen* | minimalniy platezh | min. platezh | kurs | kurs: | balli
      bonusy | dolg | zaborgovan* | itogo balli | bally + | mili`,
    reference: `tranzakciya | tranzakcija | tranzaktsiya | platezh # | platezh № | platezh no | kod avtorizacii | nomer operacii | nomer operatsii | kvitanciya | kvitantsiya | nomer platezha | chek
      kod avtorizatsii | dokument no | id operacii | kod avt | kod: | rrn: | nomer tranzakcii
      nomer cheka | id tranzakcii | nomer dokumenta | nomer kvitancii | ref no | kod operacii`,
    card: `karta | karty | karte | kartu | kartochke | kartochka | ecmc | telecard | mir: | s karty | na kartu | kartoy
      kartoj | kartka | kartky | kartki | kartochki | kartkou | kartsi | megacard | visa | maestro | kartkoyu
      mir | kartoyu | karta no | po karte`,
    account: `schet | scheta | schetu | schet nomer | dogovor* | po dogovoru | vklad* | so scheta | na schet | schete
      rahunok | rakhunok | rahunku | rakhunku | schyot | schyota | depozit | sch.`,
    wallet: 'koshelek | koshelka | koshelyok',
    party: `adres | opisanie | poluchatel | poluchatel platezha | terminal: | mesto | magazin | terminal | naznachenie | otpravitel
      torgovaya tochka | mesto operacii | ustroistvo | oderzhuvach | tochka`,
    date: 'data | vremya | data operacii | data i vremya | data:',
    contact: `spravka | pozvonite | dovidka | tel | tlf | telefon | zvonite | podrobnee | esli ne vy | spravka po | informaciya
      detali
      esli eto ne vy | ne vi? | vi ne | zvonite po`,
  },
  phrases: {
    code: `kod | parol | sms-kod | vash kod | kod podtverzhdeniya | odnorazovyj parol | odnorazoviy parol | kod dlya
      odnorazovyy parol | kod dostupa | pin-kod | vvedite kod | kod aktivacii | kod bezopasnosti | parol dlya`,
    warning:
      'ne soobshaite | ne soobschayte | ne soobshayte | ne soobschajte | ne soobsch* | nikomu ne | ne soobshch* | ne soobshhajte | nikomu ego | derzhite v tajne | ne govorite | ne nazyvajte',
    declined: `otkaz | otkazano | otklonen* | nedostatochno sredstv | ne hvataet | ne vypolnena | ne mojet byt | neuspesh*
      neuspish* | neudachn* | vidkhylen* | vidhylen* | nedostatno | ne proshla | otklonena | nedostatochno | net sredstv
      ne vipolnena | vidmova | ne ispolnen* | vidhyleno | nedostatnio | ne mozhet byt | otkaz v operacii | otvergnut*
      prevyshen limit | neverniy pin | nevernyj pin | ne udalos | nevozmozhno
      nedostatochno deneg | karta zablokirovana | prevyshen | ne proshel | otkaz: | otklonil* | ne hvatilo
      operaciya nevozmozhna | ne razreshen* | zapreschen* | ne odobren* | nedostatochniy ostatok | istek srok`,
    scheduled: `budet spisan* | budut spisan* | predstoyasch* | vnesite | zavtra | zaplatite | napominaem | dolzhen postupit
      zaplanirovan* | minimalniy platezh | oplatite do | neobhodimo vnesti | data platezha | bude spysano
      ocherednoy platezh | budet proizvedeno | platezh do | srok vneseniya | ozhidaetsya spisanie | pogasite | popolnite
      oplatite | prosrochen* | summa k oplate | data spisaniya | blizhayshiy platezh | predstoyashchiy | splatit do
      budet vypolnen* | budet ispolnen* | spishem | sleduyuschiy platezh | srok platezha | popolnite schet
      popolnite kartu | ne zabudte | ezhemesyachnyy platezh do | zadolzhennost do | napominanie | budet snyat*
      prosrochka`,
    collect:
      'zapros na perevod | zaprosil* | zapros deneg | prosit perevesti | zapros na oplatu | zapros sredstv | vystavil schet | vystavil vam schet | prosit vas | zapros perevoda | prosit oplatit | zapros platezha',
    promotion: `skidk* | predlozhenie | oformite | zayavk* | podarok | akci* | aktsi* | vygodn* | vigodn* | poluchite
      podklyuchite | odobren kredit | kredit nalichnymi | vam odobren | uspeyte | uspejte | uspeite | rozygrysh | besplatno | vyigrayte | beri kredit
      predodobren* | stavka ot | rassrochka | do konca | keshbek do | kreshbek | dlya vas | otkroyte | znizhk* | akciya
      vernem | keshbek | cashback do | vygoda | otkroyte vklad | priglashaem | promokod | oformi | darim | stavka
      lgotn* | bez protsentov | do 50%`,
    notice: `smena pin | izmenenie pin | karta dobavlena | vipusk karty | proverka karty | aktivna | actuvovana
      zablokirovan* | otkrytie vklada | karta gotova | vhod v | vypolnen vhod | novoe ustroystvo | vipuschena
      karta vypuschena | aktivirovan* | podklyuchen* | izmenen* | vypiska | smena parolya | registraciya
      razblokirovan* | obnovlen* | istekaet | ogranichen* | zablokovan* | vash login | limit izmenen
      smenen* | vhod s | noviy vhod | kartu mozhno poluchit | pin-kod izmenen | smena nomera | gotova k vydache
      dobavlen* | udalen* | razblokirovana | limit ustanovlen | perevypusk`,
    injection: 'ignoriruy | ignoriruj | zabud vse',
  },
  places: {
    at: 'v magazine | u',
    to: 'v polzu | poluchatel | v | na imya | dlya | klientu | v adres',
    from: 'ot | ot imeni',
    for: 'za',
    end: `proveden | provedena | proveden uspeshno | uspeshno | odobreno | vremya | msk | odobr | s karty | na summu | na schet | so scheta | po karte | cherez
      dostupno | na | s | iz | po | esli | data | karta | schet | ostatok | proshla | vypolnen* | balans | detali`,
  },
  months: [
    'yanvarya | yanvar | yanv',
    'fevralya | fevral | fevr',
    'marta',
    'aprelya',
    'maya',
    'iyunya',
    'iyulya',
    'avgusta',
    'sentyabrya',
    'oktyabrya',
    'noyabrya',
    'dekabrya',
  ],
  days: ['segodnya', 'vchera', 'pozavchera'],
};

/** Ukrainian in Cyrillic. */
export const UKRAINIAN: Language = {
  code: 'uk',
  verbs: [
    ['credit', 'transfer', 4, `повернув вам | повернула вам | скинувся | скинулася`],
    [
      'credit',
      'credit',
      5,
      `на гаманець зайшло | кешбек виведено на картку | кешбек виведено | зайшло на гаманець`,
    ],
    [
      'debit',
      'debit',
      5,
      `оплачено | донат отримано | ваш донат | зняли з вашої картки | зняли з картки | зняли з твоєї картки | знято з картки | заблоковано | заморозив
        мобільний поповнено`,
    ],
    [
      'debit',
      'debit',
      4,
      `ваш внесок | за ваш внесок | ваша пожертва | отримали вашу оплату | зараховано оплату | оплату отримано
        підтвердження оплати | мобільний поповнено | номер поповнено | рахунок мобільного поповнено`,
    ],
    [
      'debit',
      'debit',
      3,
      `сплачен* | сплата | куплен* | купівля | оплата | списання | списано | оплачено | покупка | витрата | розрахунок
       оплата товарів | списання коштів | утримано | погашення
      списан* | оплачен* | заплатили | ви заплатили | ви сплатили | витрачено | витратили | купили | придбано
      покупки | покупку | купівлі | розрахунок карткою | оплата карткою | покупка карткою | оплата послуг
      безготівкова оплата | безготівковий розрахунок | списали | списав | списала | платіж виконано
      платіж проведено | платіж успішний |  оплата через | оплату | сплату | списання з картки
      блокування суми | оплатили | купівля товарів
      поповнення мобільного | поповнення телефону | поповнення номера
      оплата qr | оплата по qr | оплата за qr`,
    ],
    [
      'debit',
      'debit',
      2,
      'платіж | платеж | автоплатіж | платежу | платежі | комунальні | внесок | автосплата | регулярний платіж | автосписання | погашення кредиту',
    ],
    [
      'debit',
      'transfer',
      2,
      'переказ | переказано | відправлено | переказ на картку | переказ на карту | ви переказали | перераховано | переказ з картки | переказ клієнту | відправили | ви відправили | надіслано | ви надіслали | надіслали | відправлений переказ | вихідний переказ | вихідний | переказали | переказ коштів | переказу | переказ на рахунок | переказ за номером | переказ між',
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      'зняття | зняття готівки | видача готівки | знято | отримання готівки | видача | зняли | зняття в банкоматі | зняття з картки | видано готівку | готівка | видача коштів | видано | отримання коштів | зняття коштів | ви зняли',
    ],
    [
      'debit',
      'fee',
      3,
      'комісія за | списано комісію | плата за обслуговування | щомісячна плата | абонплата | списання комісії | комісію списано | утримано комісію | плата за | річна плата | обслуговування картки | комісія за переказ | комісія за зняття | комісія за обслуговування',
    ],
    [
      'credit',
      'credit',
      3,
      'нараховано кешбек | кешбек нараховано | зарахуван* | надходжен* | поповнення | поповнено | зараховано | надійшло | надійшли | нараховано | внесення готівки | отримано | зарахували | поповнили | поповнення картки | поповнення рахунку | надійшла | надійшов | прийшло | прийшли | внесено | внесення | нарахування | відсотки | проценти | дохід | виплата | виплачено | отримали | ви отримали | прибуток | нараховані | внесок готівкою',
    ],
    [
      'credit',
      'transfer',
      3,
      'поповнив вашу | поповнила вашу | поповнив ваш | поповнила ваш | поповнили вашу | переказ від | вхідний переказ | отримано переказ | зараховано переказ | вам переказали | від: | надіслав вам | надіслала вам | вам надіслав | вам надіслала | надіслав | надіслала | переказав вам | переказала вам | вам переказав | вам переказала | надійшов переказ | отримано від | зарахування переказу | вхідний | поповнення від | переказ зараховано | скинув | скинула | зарахування від',
    ],
    [
      'credit',
      'salary',
      3,
      'зарплата | заробітна плата | аванс | пенсія | стипендія | зарахування зарплати | зарплати | зарплату | зп | соцвиплата | соціальна виплата | пенсії | лікарняні | відпускні | заробітної плати | декретні | премія | допомога',
    ],
    [
      'credit',
      'refund',
      3,
      'повернен* | повернення | повернення коштів | повернуто | повернули | повернення за | кошти повернуто | повернення платежу | повернення покупки | повернення товару',
    ],
    [
      'credit',
      'reversal',
      3,
      'скасован* | скасування | скасування операції | відміна | сторно | скасували | відмінено | скасування оплати | скасування платежу | скасування покупки | анульован* | сторновано | скасування списання | скасування переказу | відміна операції | відміна платежу | розблоковано суму',
    ],
    ['debit', 'transfer', 3, `у банку`],
  ],
  labels: {
    document: `замовлення | номер замовлення | бронювання | квиток | квитка`,
    amount:
      'сума | суму | на суму | у розмірі | в розмірі | сума операції | сумою | у сумі | в сумі | сума платежу | сума переказу',
    balance: `налишок | лишилося | тепер у гаманці | тепер на рахунку | залишок | доступний залишок | баланс | доступно | залишок на картці | доступна сума | бал | ваш баланс | зал | власні кошти | на картці | на рахунку | доступний баланс | поточний баланс | залишок коштів | залишок на рахунку | дост | доступні кошти | баланс картки | залишок на карті | доступно на картці | стало | залишилося | залишилось | залишилось на картці | залишилося на картці`,
    limit:
      'ліміт в інтернеті | кредитний ліміт | ліміт | кред. ліміт | кредитні кошти | доступний ліміт | доступний кредитний ліміт | кредитний | кредит | ліміт картки',
    fee: 'комісія | комісія банку | комісію',
    aside:
      'заборгованість | бонуси | курс | мінімальний платіж | борг | кешбек | було | попередній залишок | бонусів | бали | борг за | переплата | курс обміну',
    reference:
      'номер операції | код авторизації | квитанція | код операції | номер транзакції | № операції | номер документа | код транзакції | референс | № документа | квитанція № | номер квитанції | номер платежу',
    card: 'картка | картки | картці | карта | карти | з картки | на картку | картку | карткою | карткою | карту | карті | дебетова картка | кредитна картка | картою | номер картки | з карти | на карту',
    account:
      'рахунок | рахунку | рахунка | з рахунку | на рахунок | депозит | вклад | банка | рахунком | рах. | рахунки | депозиту | поточний рахунок',
    party:
      'отримувач | магазин | призначення | опис | термінал | місце | відправник | коментар | одержувач | платник | від кого | кому | торгова точка | призначення платежу | місце операції | послуга | торговець',
    date: 'дата | час',
    contact:
      'тел | довідка | телефонуйте | дзвоніть | якщо це не ви | деталі | підтримка | якщо не ви | не ви | зателефонуйте | подзвоніть | це були не ви | не здійснювали | блокування',
  },
  phrases: {
    uncharged: `гроші не списано | кошти не списано | нічого не списано`,
    summary: `за тиждень ви витратили | за місяць ви витратили | підсумки місяця | підсумки за | витрати за місяць | витрати за тиждень | ваші витрати за
      усього витрачено | витратили всього | звіт за`,
    lure: `отримати на картку | допомогу 6500 | допомогу від оон | отримайте на картку | допомога від оон | допомога оон | для розблокування | підтвердіть дані | оновіть дані | картку заблоковано
      виплата від оон | одобрена выплата | отримати допомогу за посиланням`,
    pending: `чернетк* | в обробці | очікує підтвердження | обробляється
      робочих дні | робочих днів`,
    code: 'код | код доступу | одноразовий пароль | пароль | код підтвердження | код для входу | введіть код | ваш код | код для | одноразовий код | код безпеки | смс-код | код активації | пін-код | код входу | пароль для',
    warning:
      'нікому не кажіть | нікому не повідомляйте | нікому не | не повідомляйте | не передавайте | не кажіть | нікому | нікому його | не називайте | не діліться | шахра* | тримайте в таємниці',
    declined: `не вдався | не вдалася | не вдалось | гроші залишились у вас | це ви намагалися
      ви намагалися сплатити | відповідайте так | дайте відповідь так | призупинен* | заблоковано службою
      відхилен* | неуспішн* | недостатньо | відмова | недостатньо коштів | не виконано | відмовлено | помилка
      операцію не | не вдалося | перевищено ліміт | не пройшла
      не вистачає | не вистачило | бракує коштів | відхилили | не пройшов | не виконаний | не проведен*
      неможлив* | невірний пін | неправильний пін | перевищено | перевищення ліміту | не може бути | відмовили
      недостатній | недостатня сума | не виконан* | заблокована операція | операція заблокована | не відбул*
      відхилив | платіж не`,
    scheduled: `налаштували регулярний | регулярний переказ: | регулярний платіж налаштовано 
      відбудеться | відбудеться списання | спишеться | списуватимемо | буде списано | будуть списані
      сплатіть | до сплати | термін сплати | нагадуємо | мінімальний платіж | чергов*
      заплановано | завтра | не забудьте | внесіть | рахунок за | борг складає | планове списання
      буде виконано | буде списан* | спишемо | буде знято | спишеться | списання відбудеться | наступне списання
      наступний платіж | поповніть | забезпечте | дата платежу | платіж до | оплатіть | погасіть | прострочен*
      рахунок на оплату | виставлено рахунок | буде проведен* | буде виконан* | щомісячний платіж до
      необхідно внести | внести до | погасити до | нагадування | очікується списання
      нараховано за`,
    collect: `запит на | просить переказати | запросив | запитує | просить вас | запит коштів | просить скинути | просить повернути | виставив рахунок | виставила рахунок | виставив вам рахунок | виставила вам рахунок | запит на переказ | запит на оплату | запросила | просить оплатити | просить надіслати
      підтвердіть платіж | підтвердіть у застосунку`,
    promotion:
      'вам схвалено | кредит схвалено | перший кредит | вже чекають | реальна річна | грайте відповідально | позика до | даруємо | подаруємо | отримай | за першу покупку | за кожну покупку | знижк* | акці* | пропозиція | оформіть | отримайте | виграйте | подарун* | встигніть | кредит до | безкоштовно | до кінця | розіграш | кешбек до | повернемо | оберіть категорі* | вигідн* | даруємо | тільки до | лише до | спробуйте | підключіть | запроси друга | запрошуйте | під 0% | ставка від | персональна пропозиція | оформи | кредитний ліміт до | розстрочка | приєднуйтесь | промокод | схвалено кредит | для вас | відкрийте',
    notice: `нове значення | змінено ліміт на | змінено ліміт | новий ліміт | на перевірці | перевіряється
      за тиждень ви | за місяць ви | цього місяця ви | цього тижня ви | минулого місяця ви | вхід у | вхід до
      новий вхід | активован* | заблокован* | змінено | готова до | випущено | термін дії | оновлено
      підключено | вхід з | увійшли | новий пристрій | пін-код змінено | зміна пін | змінено пароль
      картка готова | доставлен* | заявк* | заяву | випуск картки | розблоковано | оновіть | технічні роботи
      недоступн* | ліміт змінено | додано до | додана | зареєстрован* | виписка | заблокували | закінчується
      найбільше: | підсумок тижня | тижневий підсумок | місячний підсумок`,
  },
  places: {
    to: 'на користь | для | отримувач | клієнту | кому | одержувач',
    from: 'від | від імені | відправник',
    for: 'за',
    at: `у супермаркеті | у магазині | в магазині | у | в | на сайті`,
    end: 'на | з | по | через | баланс | доступно | бал | комісія | та | і | картка | залишок | сьогодні | успішно | у | сума | код | якщо | дата | картки | рахунок | дякуємо | о | до',
  },
  days: ['сьогодні', 'вчора | учора', 'позавчора'],
};

/** Kazakh in Cyrillic, with the few words that banks send in Latin letters. */
export const KAZAKH: Language = {
  code: 'kk',
  verbs: [
    ['credit', 'refund', 5, `қайтарды | дүкені қайтарды`],
    [
      'credit',
      'credit',
      5,
      `қолма-қол салдыңыз | салдыңыз | сыйақы қосылды | толтырдыңыз | әмияныңызды | депозитіңізге`,
    ],
    [
      'debit',
      'debit',
      5,
      `картаңнан алынды | теңге алынды | картаңыздан алынды | бұғаттады | нөмірі толықтырылды | нөмірі`,
    ],
    [
      'debit',
      'debit',
      3,
      'сатып алу | төлем | есептен шығарылды | төленді | сатып алынды | шығын | satyp alu | төлеу | есептен шығару | төлем жасалды | төлем өтті | төледіңіз | сатып алдыңыз | тауар төлемі | қызмет төлемі | жұмсалды | несие төленді | шығыс | ақша есептен шығарылды | төлем қабылданды | шоттан шығарылды | картадан шығарылды | tolem | satyp alyndy',
    ],
    [
      'debit',
      'transfer',
      2,
      'аударым | аударылды | жіберілді | аударым жасалды | аудардыңыз | жібердіңіз | ақша аударымы | шығыс аударым | картаға аударым',
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      'қолма-қол ақша | ақша алу | қолма-қол ақша алу | қолма-қол ақша шешу | ақша шешу | банкоматтан алу | ақша алынды | шешіп алу | қолма-қол беру | ақша беру',
    ],
    [
      'credit',
      'credit',
      3,
      'толықтыру | толықтырылды | түсті | есепке алынды | түсім | толтырылды | есепке алу | кіріс | шотқа түсті | картаға түсті | картаңызға түсті | шотыңызға түсті | ақша түсті | толтыру | сыйақы есептелді | картаны толтыру',
    ],
    [
      'credit',
      'salary',
      3,
      'жалақы | айлық | зейнетақы | шәкіртақы | жәрдемақы | стипендия | еңбекақы | аванс',
    ],
    ['credit', 'refund', 3, 'қайтару | қайтарылды | ақша қайтарылды | қайтарым | қаражат қайтарылды'],
    ['debit', 'fee', 3, 'комиссия алынды | қызмет көрсету ақысы | абоненттік төлем | комиссия үшін'],
    [
      'credit',
      'transfer',
      3,
      'аударым түсті | сізге аударды | жіберді | сізге жіберді | аударды | кіріс аударым | аударым алынды | аударым келді | аударым қабылданды',
    ],
    ['credit', 'reversal', 3, 'операция жойылды | болдырмау | төлем жойылды | күші жойылды'],
  ],
  labels: {
    document: `тапсырыс`,
    total: 'барлығы | жиыны',
    aside: 'берешек | қарыз | бонустар | бағам | бонус',
    limit: 'лимит | несие лимиті | қолжетімді лимит',
    contact: 'қоңырау шалыңыз | сіз болмасаңыз | егер бұл сіз',
    reference: 'операция нөмірі | түбіртек нөмірі | түбіртек',
    date: 'күні | уақыты | күні мен уақыты',
    party: 'алушы | жіберуші | дүкен | сатушы | тағайындалуы | сипаттамасы',
    amount: 'сомасы | сома | көлемінде | сомаға | сомада',
    balance: `депозитте | шотта | қазір | қалдық | қолжетімді | қолжетімді сома | баланс | қолжетімді қалдық | kolzhetimdi | қалдығы | қалған сома | шоттағы қалдық | картадағы қалдық | қолжетімді баланс`,
    card: 'карта | картасы | картаңыз | карточка | картаңыздан | картаңызға | картадан | картаға | картаны | картасынан | картасына',
    account: 'шот | шоты | шотқа | шоттан | шотыңыз | шотыңызға | шотыңыздан | депозит | шотынан | шотына',
    fee: 'комиссия',
  },
  phrases: {
    uncharged: `ақша алынған жоқ | ештеңе алынбады | ақша шешілген жоқ`,
    notice:
      'қосымшаға кіру | жүйеге кіру | жаңа құрылғы | пин-код өзгертілді | құпиясөз өзгертілді | бұғатталды | блокталды | белсендірілді | карта дайын | өтініш | үзінді көшірме | тіркелді',
    collect: 'ақша сұрайды | ақша сұрады | аударым сұрады | төлем сұрауы | шот жіберді | аударуды сұрайды',
    code: 'код | кодыңыз | сіздің кодыңыз | кодты | растау кодыңыз | құпиясөзіңіз | кіру коды | құпия код | растау коды | бір реттік құпиясөз | құпиясөз | смс-код | кодты енгізіңіз | бір реттік код | код:',
    warning: 'ешкімге айтпаңыз | ешкімге | ешкімге бермеңіз | айтпаңыз | бөліспеңіз | алаяқ*',
    declined: `сіз төлеп жатырсыз ба | сіз бе | иә немесе жоқ | қабылданбады | қаражат жеткіліксіз
      жеткіліксіз | орындалмады | бас тартылды | қаражат жетпейді | ақша жеткіліксіз | сәтсіз | өтпеді
      төлем өтпеді | лимиттен асты | қате пин | жеткілікті емес | мүмкін емес`,
    scheduled:
      'төлем мерзімі | төлеңіз | есептен шығарылады | төлем күні | мерзімі | еске саламыз | еске салу | толтырыңыз | толықтырыңыз | ертең | келесі төлем | кешіктірілген | шегеріледі | дейін төлеңіз | есептен шығарылатын | несие бойынша төлем | алынады',
    promotion:
      'алдын ала мақұлданды | дейін несие | жеңілдік | акция | сыйлық | ұтып алыңыз | бонус алыңыз | несие алыңыз | ұсыныс | тегін | ұтыс | бөліп төлеу | үлгеріңіз | кэшбэк алыңыз | мақұлданды | рәсімдеңіз',
  },
  places: {
    end: `сізге | қалдық | қолжетімді | карта | күні | комиссия | сомасы | және | арқылы | үшін | сәтті | шот`,
  },
  after: {
    at: 'дүкенінде | дүкенінен',
    from: 'сізге | тарапынан | атынан',
    to: 'сатушысына | атына | картасына | шотына | пайдасына',
  },
};
