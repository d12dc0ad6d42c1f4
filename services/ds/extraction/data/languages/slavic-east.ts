import type { Language } from '../../words/language.ts';

/** Russian in Cyrillic, with the Ukrainian, Belarusian, Kazakh, Kyrgyz and Bulgarian words of banks. */
export const RUSSIAN: Language = {
  code: 'ru',
  verbs: [
    [
      'debit',
      'debit',
      3,
      `покупка | покупку | покупки | оплата | оплачен* | оплатил* | списан* | списал* | потрат* | купил* | погашен*
       предавторизация | уплачен* | уменьшен баланс | заплатил* | бесконтактная оплата | списание средств | расход
       списание | оплата товаров | оплата услуг | оплата по qr | автоплатеж | автоплатёж | платеж выполнен
       покупка по карте | оплату | списание со счета | безналичная оплата | безнал | внесен платеж | платеж принят`,
    ],
    ['debit', 'debit', 2, 'платеж | платёж | к оплате | взнос | абонентская плата'],
    ['debit', 'debit', 1, 'операция | операции | транзакция | проведена операция | операцию'],
    [
      'debit',
      'transfer',
      2,
      `перевод | переведен* | переводе | перевел* | отправлен перевод | перевод выполнен | исходящий перевод
       исходящий | перевод клиенту | переведено | вы перевели | перевод на карту | отправлен* | отправили
       перечислен* | перевод по номеру | перевод сбп | перевод с карты`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `снятие | снят* | выдача | выдано | выдача наличных | получение наличных | наличные | снятие наличных
       выданы наличные | обналичивание | снял* | снятие в банкомате`,
    ],
    [
      'debit',
      'fee',
      3,
      `списание комиссии | комиссия за | ежегодная комиссия | списана комиссия | плата за | плата за обслуживание
       комиссия за обслуживание | абонплата | плата за смс | списана плата | комиссия банка`,
    ],
    [
      'credit',
      'credit',
      3,
      `пополнен* | зачислен* | поступлен* | поступил* | приход | внесен* | выплата | выплачен* | начислено процентов
       получен* | увеличен баланс | проценты | внесение | внесение наличных | начислен* | зачисление средств
       зачисление | доход | вам поступило | прием наличных | пополнили | капитализация | приход средств | кредитование
       взнос наличных | начисление процентов | вклад пополнен | пришло | пришли`,
    ],
    [
      'credit',
      'transfer',
      3,
      `получен перевод | перевод от | перевод поступление | входящий перевод | входящий | поступление перевода
       вам перевод | перевел(а) вам | вам перевели | перевел вам | перевела вам | перевел* вам | зачислен перевод | перевод вам
       вам перевод от`,
    ],
    [
      'credit',
      'salary',
      3,
      `зарплат* | зачисление зарплаты | заработн* | поступление заработной платы | аванс | пенсия | стипендия | пособие
       премия | зп | зачисление зп | отпускные | заработная плата`,
    ],
    [
      'credit',
      'refund',
      3,
      'возврат | возвращен* | возврат покупки | возврат товара | возврат средств | возврат платежа',
    ],
    ['credit', 'refund', 2, 'кэшбэк | кешбэк | кэшбек | кешбек'],
    [
      'credit',
      'reversal',
      3,
      `отмена | отменен* | отмена покупки | отмена операции | сторно | отмена оплаты | отмена снятия | отмена списания
       отмена предавторизации | отмена платежа | отмена перевода | аннулирован* | отмена холда`,
    ],
  ],
  labels: {
    amount: `сумма | сумму | на сумму | в размере | сумма операции | сумма платежа | сумма в валюте карты
      сумма в валюте счета | сумма пополнения | суммой | сумма перевода | сумма списания | сумма покупки`,
    total: 'итого | итого к оплате | всего | итоговая сумма',
    balance: `остаток | баланс | доступно | доступная сумма | доступный остаток | доступный баланс | остаток на счете
      остаток по счету | сумма вклада | остаток средств | остаток на карте | бал | ост | дост | доступно средств
      остаток собственных средств | текущий баланс | баланс карты | на счете | остаток по карте | доступный
      ваш баланс | баланс счета | остаток вклада | доступно на карте | осталось | балансы | своих средств`,
    limit: `лимит | доступный лимит | кредитный лимит | платежный лимит | кредит | собственные средства | использовано
      зарезервировано | лимит карты | доступный кредит | кр. лимит | в т.ч. кредит | в том числе кредитные
      кредитных средств | расходный лимит`,
    fee: 'комиссия | комиссии | плюс комиссия | комиссию | в т.ч. комиссия | комиссия банка | без комиссии | ндс | сбор',
    aside: `баллов начислено | начислено баллов | начислено бонусов | бонус | бонусы | бонусов | баллы | баллов | кэшбэк: | задолженность | мин. платежа | минимальный платеж | курс
      общая задолженность | сумма задолженности | кешбэк: | мили | спасибо | бонусных | долг | переплата | пени
      мин. платеж | льготный период | накоплено | всего накоплено | остаток долга | по курсу | всего баллов | скидка`,
    reference: `номер операции | код авторизации | ном. операции | чек | id операции | номер документа | документ № | квитанция
      код операции | № операции | номер платежа | номер перевода | референс | идентификатор | id перевода | номер чека
      номер транзакции | № документа | ид операции | номер заявки | рнн`,
    card: `карта | карты | карте | карту | картой | с карты | на карту | мир | по карте | карточка | карточке | карточки
      карточкой | карт. | картке | виза | дебетовая карта | кредитная карта | кредитной карты | картсчет | кпк`,
    account: `счет | счёт | счета | счёта | счету | счете | счёте | договор* | по договору | вклад | вклада | вкладу
      вклад* | со счета | на счет | сч. | р/с | л/с | лицевой счет | текущий счет | счет карты | копилка | копилку
      накопительный счет | депозит`,
    wallet: 'кошелек | кошелёк | кошелька | кошельке | кошелёк',
    party: `описание | терминал | место | получатель | магазин | назначение | место операции | тсп | точка | отправитель
      назначение платежа | торговая точка | в магазине | плательщик | наименование | услуга | сообщение | детали
      получатель платежа | поставщик | место совершения | устройство | от кого | кому`,
    date: 'дата | дата операции | время | дата и время | дата:',
    contact: `тел | тел. | звоните | справка | по тел | позвоните | телефон | тлф | подробнее | поддержка | горячая линия
      вопросы | если не вы | если это не вы | не вы | заблокируйте | для отмены | контакт-центр | инфо | наберите`,
  },
  phrases: {
    code: `код | код подтверждения | одноразовый пароль | пароль | смс-код | ваш код | этот код | код доступа | введите код
      одноразовый код | код для | код безопасности | пин-код | секретный код | код активации | проверочный код
      сообщите код | код входа | код операции`,
    warning: `не сообщ* | никому не | не передавайте | никому его | держите в тайне | не называйте | не говорите
      никому не говорите | мошенник* | не диктуйте | остерегайтесь`,
    declined: `отказ | отказано | отклонен* | недостаточно средств | не выполнена | не может быть | неуспешн* | неудачн*
      не прошла | не прошел | не хватает средств | отказ в операции | недостаточно | не выполнен | не исполнен*
      отвергнут* | невозможно | операция не | превышен лимит | неверный пин | не удалось | отказ покупки | отклонили
      заблокирована операция | операция заблокирована | не состоялась | не проведен* | платеж не | отказ:`,
    scheduled: `будет списан* | будут списан* | предстоящ* | внесите | срок внесения | минимальный платеж | платеж до
      завтра | оплатите до | необходимо внести | напоминаем | ожидается списание | запланирован* | к оплате до
      дата платежа | ближайший платеж | очередной платеж | спишем | будет произведен* | будет снят* | спишется
      списание запланировано | оплатите | пополните | не забудьте | обеспечьте | просрочен* | следующий платеж
      до даты | погасите | сумма к оплате | выставлен счет | счет на оплату | ваш счет за | начислено к оплате
      дата списания | пора внести | подойдет срок | внести платеж | наступает срок | спишутся | планируется`,
    collect: `запрос на перевод | запросил* | просит перевести | просит вас | запрос денег | запрос средств | запрашивает
      запрос на оплату | просит оплатить | запрос на сумму | выставил* счет | просит деньги`,
    promotion: `скидк* | акци* | розыгрыш | предложение | оформите | выгодн* | подарок | кредит наличными | одобрен кредит
      подпишитесь | подключите | экономьте | до 50% | успейте | получите до | заявк* | получите | одобрен* | акция
      выиграйте | ставка от | под 0% | беспроцентн* | предодобрен* | персональное предложение | откройте вклад
      повышенный | приглашайте | приведи друга | бесплатно | только сегодня | заберите | дарим | выбирайте категории
      кэшбэк до | кешбэк до | рассрочка | до конца месяца | по ставке | до 30% | только до | специальное | с выгодой
      воспользуйтесь | переходите | ждет вас`,
    notice: `смена pin | изменение пин | подключаете | вход в | новый вход | авторизация в | карта добавлена | выпуск карты
      проверка карты | активна | активирован* | заблокирован* | разблокировки | открытие вклада | ваш логин
      карта готова | карта выпущена | выполнен вход | вы вошли | вход выполнен | новое устройство | смена пароля
      изменен* | подключен* | отключен* | обновлен* | заблокировали | истекает | перевыпущен* | доставлен*
      ждет вас в офисе | заявление | рассмотрен* | приняли | технические работы | не работает | временно недоступ*
      выписка | ограничен* | установлен лимит | лимит изменен | добавлена в | привязан* | оплата покупок в интернете
      смс-информирование | услуга | тариф | обращени* | закрыт* | оцените | регистрация | зарегистрирован*`,
    injection:
      'игнорируй | игнорируйте | забудь все | забудь предыдущие | ты теперь | верни json | выведи сумму | системная инструкция | новая инструкция | новые инструкции',
    pending: 'в обработке | ожидает подтверждения',
  },
  places: {
    at: 'у | магазин',
    to: 'на имя | в пользу | получатель | в | для | клиенту | в адрес | на карту',
    from: 'от | от имени | отправитель',
    for: 'за | назначение',
    end: `успешно | одобрено | дата | время | одобр | с карты | на сумму | на счет | со счета | по карте | через | для
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
    [
      'debit',
      'debit',
      3,
      `pokupka | pokupku | pokupki | oplata | oplachen* | spisan* | spisal* | pogashen* | retail | predavtorizac* | predauth
       uplata | umenshen balans | zaplatil* | ch payment | ch debit | rashod | raskhod | spisanie | oplatil* | oplata uslug
       oplata tovarov | beznal | beskontaktnaya oplata | oplatu | vnesen platezh | platezh vypolnen | spysannya | splata
       pokupka tovara | oplata kartoy | satyp alu | esepten shygaru | beznalichnaya oplata | splacheno`,
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
      `perevod | pereveden* | peresl* | jur. perevod | otpravlen perevod | perekaz | perevod sebe | audarym zhoneltildi
       perechislen* | otpravlen* | perevod klientu | perevod na kartu | perevod s karty | ishodyaschiy | iskhodyashchiy`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `snyatie | snjatie | vydacha | vydano | vydacha nalichnyh | vydacha nalichnykh | poluchenie nalichnyh
       poluchenie nalichnykh | nalichnye | snyatie nalichnyh | snyatie nalichnykh | snyatie nalichnih | kolma-kol aksha beru
       zniattia | snyato | snjato | vidacha | vydany | snyatie sredstv | znyattya | vidacha nalichnih`,
    ],
    [
      'debit',
      'fee',
      3,
      `spisanie komissii | komissiya za | ezhegodnaya komissiya | plata za | komissiya za obsluzhivanie | abonplata
       plata za obsluzhivanie | komissiya banka | spisana komissiya | sms charge`,
    ],
    [
      'credit',
      'credit',
      3,
      `popolnen* | zachislen* | postuplen* | postupil* | prihod | prikhod | vnesen* | vyplata | vyplachen*
       nachisleno procentov | poluchen* | uvelichen balans | zarahuvan* | esepke alu | shotty tolyktyru | note acceptance
       procenty | nachislen* | vnesenie | vnesenie nalichnyh | popolnenie | zachislenie | postuplenie | prosenty
       nadhodzhennya | popovnennya | dohod | kreditovanie | vznos nalichnyh | priem nalichnyh | zarakhuvannya`,
    ],
    [
      'credit',
      'transfer',
      3,
      `poluchen perevod | perevod ot | perevod postuplenie | vhodyaschiy perevod | prihod po schetu | vam perevod
       vhodyaschij perevod | vhodyashchiy perevod | zachislen perevod | vkhodyaschiy perevod`,
    ],
    [
      'credit',
      'salary',
      3,
      `zarplat* | zachislenie zarplaty | zarabotn* | postuplenie zarabotnoy plati | stipendi* | avans | pensiya | posobie
       zp | premiya | zarobitn*`,
    ],
    [
      'credit',
      'refund',
      3,
      'vozvrat | vozvraschen* | vozvrat pokupki | vozvrat tovara | vozvrashchen* | vozvrat sredstv | povernennya',
    ],
    ['credit', 'refund', 2, 'keshbek | keshbek za'],
    [
      'credit',
      'reversal',
      3,
      `otmena | otmenen* | otmena pokupki | otmena operacii | otmena oplaty | otmena oplata | otmena snyatiya
       otmena operatsii | storno | otmena spisaniya | otmena predavtorizacii | otmena platezha | skasuvannya`,
    ],
  ],
  labels: {
    amount: `summa | summu | na summu | summoj | v razmere |summa | summu | na summu | v razmere | summa operacii | summa popolneniya | so scheta spisano | summa operatsii
      na sumu | suma | summa platezha | summa perevoda | summoy`,
    total: 'itogo | vsego',
    balance: `dostupno | ostatok | balans | ostakok | dostupnaya summa | dostupnyy ostatok | summa vklada
      kolzhetimdi soma | zalyshok | dostupna suma | dostupniy ostatok | dostupnyj ostatok | dostup. ostatok | ost. | ost
      dostupnie sredstva | ostatok na schete | bal. | dostupnyi ostatok | tekuschiy balans | dost. | dost | zalishok
      ostatok sredstv | ostatok po schetu | balance karty | vash balans | dostupno sredstv`,
    limit: `dostupniy limit | platezhny limit | kredit | sobstv sredstva | kreditnie sredstva | v tom chisle kred
      v tom chisle kreditnie sredstva | ispolzovano | zarezervirovano | kreditnyi limit | kreditny limit | dostupnyy limit
      dostupnyj limit | kredytnyy limit | rashodnyi limit`,
    fee: 'komissiya | komissija | komissiia | komisiya | komisija | komissiyu | v t.ch. komissiya | komisiia | bez komissii',
    aside: `ballov nachisleno | nachisleno ballov | nachisleno bonusov | bally | ballov | bonus: | bonusov | zadoljen* | zadolzhen* | minimalniy platezh | min. platezh | kurs | kurs: | balli
      bonusy | dolg | zaborgovan* | itogo balli | bally + | mili`,
    reference: `kod avtorizacii | nomer operacii | nomer operatsii | kvitanciya | kvitantsiya | nomer platezha | chek
      kod avtorizatsii | dokument no | id operacii | kod avt | kod: | rrn: | nomer tranzakcii`,
    card: `karta | karty | karte | kartu | kartochke | kartochka | ecmc | telecard | mir: | s karty | na kartu | kartoy
      kartoj | kartka | kartky | kartki | kartochki | kartkou | kartsi | megacard | visa | maestro | kartkoyu`,
    account: `schet | scheta | schetu | schet nomer | dogovor* | po dogovoru | vklad* | so scheta | na schet | schete
      rahunok | rakhunok | rahunku | rakhunku | schyot | schyota | depozit | sch.`,
    wallet: 'koshelek | koshelka | koshelyok',
    party: `opisanie | poluchatel | poluchatel platezha | terminal: | mesto | magazin | terminal | naznachenie | otpravitel
      torgovaya tochka | mesto operacii | ustroistvo | oderzhuvach | tochka`,
    date: 'data | vremya | data operacii | data i vremya | data:',
    contact: `spravka | pozvonite | dovidka | tel | tlf | telefon | zvonite | podrobnee | esli ne vy | spravka po | informaciya
      detali`,
  },
  phrases: {
    code: `kod | parol | sms-kod | vash kod | kod podtverzhdeniya | odnorazovyj parol | odnorazoviy parol | kod dlya
      odnorazovyy parol | kod dostupa | pin-kod | vvedite kod | kod aktivacii | kod bezopasnosti | parol dlya`,
    warning:
      'ne soobsch* | nikomu ne | ne soobshch* | ne soobshhajte | nikomu ego | derzhite v tajne | ne govorite | ne nazyvajte',
    declined: `otkaz | otkazano | otklonen* | nedostatochno sredstv | ne hvataet | ne vypolnena | ne mojet byt | neuspesh*
      neuspish* | neudachn* | vidkhylen* | vidhylen* | nedostatno | ne proshla | otklonena | nedostatochno | net sredstv
      ne vipolnena | vidmova | ne ispolnen* | vidhyleno | nedostatnio | ne mozhet byt | otkaz v operacii | otvergnut*
      prevyshen limit | neverniy pin | nevernyj pin | ne udalos | nevozmozhno`,
    scheduled: `budet spisan* | budut spisan* | predstoyasch* | vnesite | zavtra | zaplatite | napominaem | dolzhen postupit
      zaplanirovan* | minimalniy platezh | oplatite do | neobhodimo vnesti | data platezha | bude spysano
      ocherednoy platezh | budet proizvedeno | platezh do | srok vneseniya | ozhidaetsya spisanie | pogasite | popolnite
      oplatite | prosrochen* | summa k oplate | data spisaniya | blizhayshiy platezh | predstoyashchiy | splatit do`,
    collect:
      'zapros na perevod | zaprosil* | zapros deneg | prosit perevesti | zapros na oplatu | zapros sredstv | vystavil schet',
    promotion: `skidk* | predlozhenie | oformite | zayavk* | podarok | akci* | aktsi* | vygodn* | vigodn* | poluchite
      podklyuchite | odobren kredit | uspeyte | uspejte | uspeite | rozygrysh | besplatno | vyigrayte | beri kredit
      predodobren* | stavka ot | rassrochka | do konca | keshbek do | kreshbek | dlya vas | otkroyte | znizhk* | akciya`,
    notice: `smena pin | izmenenie pin | karta dobavlena | vipusk karty | proverka karty | aktivna | actuvovana
      zablokirovan* | otkrytie vklada | karta gotova | vhod v | vypolnen vhod | novoe ustroystvo | vipuschena
      karta vypuschena | aktivirovan* | podklyuchen* | izmenen* | vypiska | smena parolya | registraciya
      razblokirovan* | obnovlen* | istekaet | ogranichen* | zablokovan* | vash login | limit izmenen`,
    injection: 'ignoriruy | ignoriruj | zabud vse',
  },
  places: {
    at: 'v magazine | u',
    to: 'v polzu | poluchatel | v | na imya | dlya | klientu | v adres',
    from: 'ot | ot imeni',
    for: 'za',
    end: `uspeshno | odobreno | vremya | msk | odobr | s karty | na summu | na schet | so scheta | po karte | cherez
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
    [
      'debit',
      'debit',
      3,
      `сплачен* | сплата | куплен* | купівля | оплата | списання | списано | оплачено | покупка | витрата | розрахунок
       оплата товарів | списання коштів | утримано | погашення`,
    ],
    ['debit', 'debit', 2, 'платіж | платеж | автоплатіж'],
    [
      'debit',
      'transfer',
      2,
      'переказ | переказано | відправлено | переказ на картку | переказ на карту | ви переказали | перераховано',
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      'зняття | зняття готівки | видача готівки | знято | отримання готівки | видача',
    ],
    ['debit', 'fee', 3, 'комісія за | списано комісію | плата за обслуговування'],
    [
      'credit',
      'credit',
      3,
      'зарахуван* | надходжен* | поповнення | поповнено | зараховано | надійшло | надійшли | нараховано | внесення готівки | отримано',
    ],
    [
      'credit',
      'transfer',
      3,
      'переказ від | вхідний переказ | отримано переказ | зараховано переказ | вам переказали | від:',
    ],
    ['credit', 'salary', 3, 'зарплата | заробітна плата | аванс | пенсія | стипендія | зарахування зарплати'],
    ['credit', 'refund', 3, 'повернен* | повернення | повернення коштів'],
    ['credit', 'reversal', 3, 'скасован* | скасування | скасування операції | відміна | сторно'],
  ],
  labels: {
    amount: 'сума | суму | на суму | у розмірі | в розмірі | сума операції',
    balance:
      'залишок | доступний залишок | баланс | доступно | залишок на картці | доступна сума | бал | ваш баланс | зал | власні кошти',
    limit: 'кредитний ліміт | ліміт | кред. ліміт | кредитні кошти | доступний ліміт',
    fee: 'комісія | комісія банку | комісію',
    aside: 'заборгованість | бонуси | курс | мінімальний платіж | борг | кешбек',
    reference: 'номер операції | код авторизації | квитанція | код операції',
    card: 'картка | картки | картці | карта | карти | з картки | на картку | картку | карткою | карткою',
    account: 'рахунок | рахунку | рахунка | з рахунку | на рахунок | депозит | вклад | банка',
    party: 'отримувач | магазин | призначення | опис | термінал | місце | відправник | коментар',
    date: 'дата | час',
    contact: 'тел | довідка | телефонуйте | дзвоніть | якщо це не ви | деталі | підтримка',
  },
  phrases: {
    code: 'код | код доступу | одноразовий пароль | пароль | код підтвердження | код для входу | введіть код',
    warning: 'нікому не | не повідомляйте | не передавайте | не кажіть',
    declined: `відхилен* | неуспішн* | недостатньо | відмова | недостатньо коштів | не виконано | відмовлено | помилка
      операцію не | не вдалося | перевищено ліміт | не пройшла`,
    scheduled: `буде списано | будуть списані | сплатіть | до сплати | термін сплати | нагадуємо | мінімальний платіж | чергов*
      заплановано | завтра | не забудьте | внесіть | рахунок за | борг складає | планове списання`,
    collect: 'запит на | просить переказати | запросив | запитує | просить вас | запит коштів',
    promotion:
      'знижк* | акці* | пропозиція | оформіть | отримайте | виграйте | подарун* | встигніть | кредит до | безкоштовно | до кінця | розіграш',
    notice:
      'вхід у | вхід до | новий вхід | активован* | заблокован* | змінено | готова до | випущено | термін дії | оновлено | підключено',
  },
  places: {
    to: 'на користь | для | отримувач | клієнту',
    from: 'від | від імені',
    for: 'за',
    at: 'у магазині | в магазині',
    end: 'на | з | по | через | баланс | доступно | бал | комісія | та | і | картка | залишок | сьогодні',
  },
  days: ['сьогодні', 'вчора | учора', 'позавчора'],
};

/** Kazakh in Cyrillic, with the few words that banks send in Latin letters. */
export const KAZAKH: Language = {
  code: 'kk',
  verbs: [
    [
      'debit',
      'debit',
      3,
      'сатып алу | төлем | есептен шығарылды | төленді | сатып алынды | шығын | satyp alu | төлеу | есептен шығару',
    ],
    ['debit', 'transfer', 2, 'аударым | аударылды | жіберілді'],
    ['debit', 'cash_withdrawal', 3, 'қолма-қол ақша | ақша алу | қолма-қол ақша алу'],
    [
      'credit',
      'credit',
      3,
      'толықтыру | толықтырылды | түсті | есепке алынды | түсім | толтырылды | есепке алу',
    ],
    ['credit', 'salary', 3, 'жалақы'],
    ['credit', 'refund', 3, 'қайтару | қайтарылды'],
  ],
  labels: {
    amount: 'сомасы | сома',
    balance: 'қалдық | қолжетімді | қолжетімді сома | баланс | қолжетімді қалдық | kolzhetimdi',
    card: 'карта | картасы | картаңыз | карточка',
    account: 'шот | шоты | шотқа | шоттан',
    fee: 'комиссия',
  },
  phrases: {
    code: 'код | құпия код | растау коды',
    warning: 'ешкімге айтпаңыз | ешкімге',
    declined: 'қабылданбады | қаражат жеткіліксіз | жеткіліксіз | орындалмады | бас тартылды',
    scheduled: 'төлем мерзімі | төлеңіз | есептен шығарылады | төлем күні',
    promotion: 'жеңілдік | акция | сыйлық | ұтып алыңыз',
  },
  places: { end: 'қалдық | қолжетімді' },
  after: { from: 'тарапынан', to: 'атына' },
};
