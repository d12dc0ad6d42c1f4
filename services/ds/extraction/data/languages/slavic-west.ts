import type { Language } from '../../words/language.ts';

/** Polish. */
export const POLISH: Language = {
  code: 'pl',
  verbs: [
    ['credit', 'refund', 5, `oddalismy ci | zwrocilismy ci | zwrot zrealizowany`],
    [
      'debit',
      'debit',
      5,
      `z rachunku pobrano | obciążono | obciążyliśmy | obciążył* | został obciążony | zostało obciążone | została obciążona | zadebetowano`,
    ],
    [
      'credit',
      'credit',
      5,
      'uznano | uznaliśmy | zostało uznane | został uznany | zakredytowano | odsetki naliczone | skapitalizowano odsetki',
    ],
    [
      'debit',
      'debit',
      4,
      `twoja darowizna | twoja wplate | twoja wplata | zaksiegowalismy twoja wplate
        otrzymalismy twoja wplate | otrzymalismy twoja platnosc | potwierdzenie platnosci | pobrana z portfela
        pobrano z portfela | oplata pobrana | pobrana z karty | oplacilismy za ciebie | oplacilismy
        oplacilismy rachunek | doladowanie za | na numer | doladowanie telefonu | z twojego konta
        z twojego rachunku | z twojej karty | z pana konta | z pani konta | z pana rachunku
       z pani rachunku | z państwa konta | z państwa rachunku | z pana/pani rachunku | z pana/i rachunku | twoją kartą`,
    ],
    [
      'credit',
      'credit',
      4,
      `oddal ci | oddala ci | oddali ci | zwrocil ci | zwrocila ci | na twoje konto | na twój rachunek
        na twoją kartę | na pana konto | na pani konto | na pana rachunek
       na pani rachunek | na państwa konto | na państwa rachunek | na pana/i rachunek | otrzymałeś przelew
       otrzymałaś przelew | otrzymałeś/aś przelew | otrzymałeś/-aś przelew | dostałeś przelew | dostałaś przelew
       otrzymali państwo przelew | przelał ci | przelała ci | wysłał ci | wysłała ci | przesłał ci | przesłała ci`,
    ],
    [
      'debit',
      'debit',
      3,
      `zapłacono | zapłaciłeś | zapłaciłaś | zapłaciłem | zapłaciłam | zapłacona | zapłacony | pobrano | pobraliśmy
       pobrana kwota | opłacono | opłacony | wydałeś | wydałaś | wydałem | wydałam | kupiłeś | kupiłaś | kupiłem | kupiłam
       zakup | zakupy kartą | zakup kartą | zakupu | kupno | płatność kartą | płatność blik | płatność zbliżeniowa | płatność mobilna
       płatność internetowa | płatność wykonana | płatność zrealizowana | zrealizowano płatność | transakcja kartą
       transakcja kartowa | transakcja blik | transakcja bezgotówkowa | transakcja zbliżeniowa | transakcja internetowa
       użyto karty | użycie karty | użyto kartę | obciążenie | obciążenia | obciążenie rachunku | obciążenie karty | rozchód
       spłata karty | spłacono |   potrącono | płatność web | zapłata kartą | zakup blik
       wykonano płatność | dokonano płatności | dokonano transakcji | dokonałeś płatności | dokonałaś płatności | kwota pobrana
       doładowanie telefonu | zakup w terminalu | zakup przy użyciu karty | zakup z cashback
      płatność kartą w | płacisz | autoryzacja transakcji | transakcja na kwotę | transakcja zaakceptowana
      transakcja zatwierdzona | udana płatność | udana transakcja | płatność udana | płatność przyjęta
      płatność potwierdzona | zakupy | zakup w | zakup na | płatność w | płatność telefonem | płatność apple pay
      płatność google pay | karta obciążona | opłaciłeś | opłaciłaś | wydano | zakup online | płatność przelewem`,
    ],
    [
      'debit',
      'debit',
      2,
      `płatność | płatności | płatn. | polecenie zapłaty | zlecenie stałe | płatność cykliczna | opłacenie | zapłata | rata | subskrypcja
       blokada | blokada środków | autoryzacja | autoryzacja karty | założono blokadę | preautoryzacja | wydatek | płatność online
       płatność za | rachunek opłacony | składka | obc.
      spłata raty | spłata kredytu`,
    ],
    ['debit', 'debit', 1, 'transakcja | transakcje | transakcji | operacja | operacji | operację | trans.'],
    [
      'debit',
      'transfer',
      3,
      `przelew wychodzący | przelew do | przelew wysłany | wysłano przelew | wykonano przelew | przelew wykonany
       zrealizowano przelew | przelew zrealizowany | wysłałeś | wysłałaś | wysłałem | wysłałam | przelałeś | przelałaś | przelałem
       przelałam | przelano | przesłano | wysłano | przelew zlecony | przelew natychmiastowy wychodzący | przelew na telefon wychodzący
       przelew express elixir wychodzący | przelew wewnętrzny wychodzący | przelew zewnętrzny wychodzący | zlecono przelew
       przelew własny wychodzący | przelew zagraniczny wychodzący | wychodzący | przelew blik wychodzący | przelew na rzecz
      przelew krajowy | przelew wyszedł | wysłany przelew | przelew wysłaliśmy | przelew ekspresowy wychodzący
      przelew z konta | przelew z rachunku | przelew zrealizowano | polecenie przelewu | przelew na nr telefonu`,
    ],
    [
      'debit',
      'transfer',
      2,
      `przelew na telefon | przelew na konto | przelew na rachunek | przelew blik | przelew podatkowy | przelew do us | przelew do zus
       przelew natychmiastowy | przelew ekspresowy | przelew internetowy | przelew zewnętrzny`,
    ],
    ['debit', 'transfer', 1, 'przelew | przelewu | przelewem | przel. | przelewy'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `wypłata | wypłata z bankomatu | wypłata gotówki | wypłata gotówkowa | wypłata bankomat | wypłata blik | wypłacono
       wypłaciłeś | wypłaciłaś | wypłaciłem | wypłaciłam | wypłata bankomatowa | wypłata w bankomacie | wypłata kartą
       pobranie gotówki | wypł. | wypłata w oddziale | wypłata w kasie | transakcja gotówkowa | cash back gotówka
      wypłata środków | wypłata atm | pobranie z bankomatu | wypłata gotówki w | gotówka z bankomatu
      bankomat wypłata | wypłata gotówki blik | wypłata w atm`,
    ],
    [
      'debit',
      'fee',
      3,
      'pobrano opłatę | pobrano prowizję | pobraliśmy opłatę | pobraliśmy prowizję | naliczono opłatę | naliczono prowizję',
    ],
    [
      'debit',
      'fee',
      2,
      `opłata za | opłata za kartę | opłata za konto
       opłata za prowadzenie | opłata miesięczna | opłata za prowadzenie rachunku | opłata za sms | prowizja za | opłata za wypłatę
       opłata za przelew | odsetki debetowe | odsetki karne | opłata roczna | opłata za obsługę | opłata za użytkowanie karty
       podatek od odsetek | opłata bankowa | odsetki od zadłużenia
      opłata za pakiet | opłata za prowadzenie konta | opłata za wypłatę z bankomatu | prowizja bankowa
      miesięczna opłata | roczna opłata | opłata kwartalna | abonament za`,
    ],
    [
      'credit',
      'credit',
      3,
      `wpływ | wpłynęło | wpłynął | wpłynęła | wpłynęły | wpłynęły środki | wpłata | wpłata gotówki | wpłata własna | wpłatomat
       wpłata we wpłatomacie | wpłacono | wpłaciłeś | wpłaciłaś | wpłaciłem | wpłaciłam | uznanie | uznania | uznanie rachunku
       zasilono | zasilenie | zasilenie konta | zasilenie rachunku | zasilenie karty | doładowano | doładowanie karty | doładowanie konta
       otrzymano | otrzymałeś | otrzymałaś | otrzymałem | otrzymałam | dostałem | dostałam | dostałeś | dostałaś | otrzymaliśmy
       zaksięgowano wpływ | zaksięgowano wpłatę | wypłata odsetek | odsetki od lokaty | naliczono odsetki | kapitalizacja odsetek
       dywidenda | dopisano | dopisano odsetki | przychód | wpł. | wpłata środków | środki wpłynęły | oddał mi | oddała mi
       zakończenie lokaty | zwrot z lokaty | uznanie karty | przychodząca
      wpływ na konto | wpływ na rachunek | wpływ od | zaksięgowano | uznanie konta | masz nowy wpływ | nowy wpływ
      przelew wpłynął | środki zaksięgowano | przypłynęło | przyszło | dotarł przelew | kwota wpłynęła`,
    ],
    [
      'credit',
      'transfer',
      3,
      `przelew przychodzący | przelew od | otrzymano przelew | wpłynął przelew | przelew otrzymany | przychodzący
       przelew na twoje konto | przelew przychodz* | przelew natychmiastowy przychodzący | przelew blik przychodzący
       przelew na telefon przychodzący | przelew wewnętrzny przychodzący | przelew zewnętrzny przychodzący
       przelew express elixir przychodzący | przelew zagraniczny przychodzący | wpływ przelewu | przelew otrzymany od | otrzymany przelew
       przyszedł przelew
      przelew z | przelew na telefon od | przelew natychmiastowy od | przelew blik od | otrzymałeś blik
      dostałeś blik | blik na telefon od | wpłynął przelew od`,
    ],
    [
      'credit',
      'salary',
      3,
      `wynagrodzenie | wynagrodzenia | pensja | wypłata wynagrodzenia | wpływ wynagrodzenia | pobory | emerytura | wypłata renty | renta zus | świadczenie
       stypendium | premia | zasiłek | świadczenie 800+ | wypłata świadczenia | przelew wynagrodzenia | świadczenie zus
       zaliczka na wynagrodzenie | pensję
      pensji | wynagrodzenie za | wypłata pensji | umowa zlecenie | emerytury | renta | rentę | wynagr.
      premia roczna | zus emerytura`,
    ],
    [
      'credit',
      'refund',
      3,
      `zwrot | zwrócono | zwróciliśmy | zwrot środków | zwrot płatności | zwrot za zakup | zwrot zakupu | zwrot transakcji
       zwrot towaru | zwrot na kartę | zwrot kartą | zwrotu | zwrot pieniędzy | zwrot podatku | zwrot nadpłaty | zwrot blik | refundacja`,
    ],
    [
      'credit',
      'reversal',
      3,
      `storno | stornowano | wystornowano | anulowano | anulowano transakcję | anulowanie | anulowanie transakcji | anulowanie płatności
       anulowana transakcja | anulowana płatność | korekta | korekta transakcji | wycofano | wycofanie transakcji | odwrócenie transakcji
       zdjęto blokadę | zwolnienie blokady | zwolniono blokadę | reklamacja uznana | chargeback | zwrot przelewu | zwrócony przelew
      cofnięto | cofnięcie | anulowana | anulowany | odwołano | odwołana transakcja | korekta obciążenia
      unieważnion* | transakcja anulowana | płatność anulowana | wycofana transakcja`,
    ],
    ['debit', 'debit', 3, `skasował | skasowała | pobrał od ciebie`],
    ['debit', 'transfer', 3, `odłożono | odłożyliśmy | z zaokrągleń`],
  ],
  labels: {
    document: `zamowienie | zamowienia | rezerwacja | nr rezerwacji | paragon | nr paragonu | faktura
      fakture | bilet | nr zwrotu`,
    amount: `kwota | kwotę | kwocie | na kwotę | kwota transakcji | kwota operacji | w kwocie | w wysokości | kwota przelewu
      kwota płatności | kwoty | kwota w pln | suma | wartość | kwota wypłaty | kwota wpłaty | kwota obciążenia | kwota uznania`,
    total: 'razem | łącznie | ogółem | suma łączna | łączna kwota | w sumie',
    balance: `stan portmonetki | stan portfela | stan skarbonki | masz teraz | teraz masz | zostalo | saldo | saldo po operacji | saldo po transakcji | saldo rachunku | saldo konta
      dostępne środki | środki dostępne
      dostępne saldo | saldo dostępne | saldo bieżące | saldo księgowe | aktualne saldo | twoje saldo | dostępne | dostępna kwota
      saldo po | wolne środki | środki na koncie | stan konta | stan rachunku | dost. środki | dost.środki | dost. saldo | dost
      saldo wynosi | nowe saldo | pozostało | pozostaje | środki do dyspozycji | do dyspozycji | saldo końcowe | dostępnych środków
      saldo karty | saldo na rachunku
      dostępne: | saldo: | stan środków | saldo twojego konta | saldo twojego rachunku | dostępne na koncie
      saldo po wpływie | saldo po wypłacie | do wykorzystania | masz na koncie | na koncie zostało | zostało ci
      środki na rachunku | stan: | środki na karcie`,
    limit: `limit | dostępny limit | limit karty | limit kredytowy | pozostały limit | limit dzienny | dostępny limit kredytowy | limitu
      wolny limit | limit dostępny | limit do wykorzystania | przyznany limit | limit w koncie | limit debetowy | limit odnawialny`,
    fee: `prowizja | opłata | opłata za | prowizję | opłatę | prowizji | opłaty | koszt | koszty | marża | koszt przewalutowania
      opłata dodatkowa | surcharge | w tym prowizja | prow. | opł. | vat | podatek`,
    aside: `w tym blokady | blokady | punkty | punktów | pkt | zadłużenie | zadłużenia | kurs | kurs wymiany
      po kursie | kwota minimalna | minimalna spłata
      spłata minimalna | do spłaty | saldo początkowe | poprzednie saldo | saldo przed | kwota oryginalna | kwota w walucie | oszczędności
      zaoszczędziłeś | zaoszczędziłaś | autooszczędzanie | pozostało do spłaty | kapitał do spłaty | przekroczenie
      całkowite zadłużenie | wydatki w tym miesiącu | w tym miesiącu wydano | powyżej`,
    reference: `nr ref | nr referencyjny | numer referencyjny | referencje | ref. | nr transakcji | numer transakcji | id transakcji | nr operacji
      numer operacji | kod autoryzacji | nr autoryzacji | numer autoryzacji | nr zlecenia | numer zlecenia | identyfikator | nr zamówienia
      numer zamówienia | nr faktury | numer faktury | faktura nr | id operacji | id płatności | nr potwierdzenia | numer potwierdzenia
      nr umowy | id przelewu | nr dokumentu`,
    card: `karta | karty | kartę | karcie | karta płatnicza | karta kredytowa | karty kredytowej | karta debetowa
      karty debetowej | nr karty | numer karty | karta nr | karty nr | karta kończąca się | karty o numerze
      kart. | karta wirtualna | karta przedpłacona | do karty | karta mastercard | karta visa | końcówka | zakończona na
      zakończonej`,
    account: `rachunek | rachunku | rachunkow* | rachunkiem | konto | konta | koncie | kontem | nr rachunku | numer rachunku | nr konta
      numer konta | rach. | r-k | rachunek nr | konto nr | z konta | na konto | z rachunku | na rachunek | na rachunku | na koncie
      konto osobiste | konto oszczędnościowe | ror | lokata | lokaty | rachunek karty | subkonto | eKonto | z rach. | na rach. | konto walutowe`,
    wallet: 'portfel | portfela | portfelu | portmonetka | e-portfel',
    party: `od: | dla: | odbiorca | odbiorcy | sklep | nadawca | tytuł | tytułem | tyt. | tytuł przelewu | tytuł operacji | opis | opis transakcji
      opis operacji | miejsce | miejsce transakcji | nazwa odbiorcy | nazwa nadawcy | punkt | akceptant | sprzedawca | kontrahent
      zleceniodawca | beneficjent | dane nadawcy | dane odbiorcy | lokalizacja | bankomat | terminal | płatnik | od kogo | do kogo
      nadawca: | nad. | odb. | szczegóły | dostawca`,
    date: `data | data: | dnia | data operacji | data transakcji | data księgowania | data waluty | dn. | w dniu | z dnia | godz. | o godz | godzina
      czas | dzień`,
    contact: `zadzwoń | infolinia | infolinię | tel. | telefon | kontakt | nr tel | pod numerem | zadzwoń pod | na infolinię | dzwoń | na nr
      jeśli to nie ty | jeżeli to nie ty | to nie ty | nie zlecałeś | nie zlecałaś | więcej na | szczegóły na | zaloguj się | pytania
      jeśli nie wykonałeś | wyślij sms | nie rozpoznajesz | zastrzeż kartę | czat | napisz do nas`,
  },
  phrases: {
    summary: `w liczbach | podsumowanie miesiaca | podsumowanie tygodnia | podsumowanie wydatkow
      wydales lacznie | wydalas lacznie | lacznie wydano`,
    uncharged: `nie pobralismy | nie pobrano | nie zostala pobrana | nie zostaly pobrane
      pieniadze nie zostaly pobrane`,
    lure: `doplata do przesylki | doplac do paczki | paczka zostala wstrzymana | zaktualizuj dane | odlaczenie pradu | konto zostalo zablokowane`,
    code: `kod sms | hasło sms | kod autoryzacyjny | kod weryfikacyjny | hasło jednorazowe | kod jednorazowy | jednorazowe hasło
      kod aktywacyjny | kod do | kod potwierdzający | kod potwierdzenia | kod dostępu | kod to | twój kod | kod bezpieczeństwa | hasło do
      hasło 3d secure | kod 3d secure | kod 3ds | smskod | sms kod | sms-kod | smshasło | hasło nr | kod nr | podaj kod | wpisz kod
      wprowadź kod | użyj kodu | kod logowania | kod do logowania | kodem sms | tymczasowe hasło | hasło tymczasowe | kod blik to
      kod uwierzytelniający | kod autoryz.
      kod: | hasło: | kod potwierdzenia: | sms-kod: | do potwierdzenia płatności | do autoryzacji
      kod weryfikacyjny: | potwierdź kodem`,
    warning: `nie udostępniaj | nikomu nie podawaj | nie podawaj | nie przekazuj | nie ujawniaj | nikomu nie | bank nigdy nie | uważaj na
      nigdy nie podawaj | nigdy nie prosimy | nie pokazuj | chroń | uwaga na oszustów | oszuści | bank nie prosi`,
    declined: `probujesz zaplacic | czy probowales zaplacic | czy probowala pani | odpowiedz tak | odpisz tak
      odpowiedz tak lub nie | odrzucona | odrzucono | odrzucony | odmowa | odmówiono | odmowa transakcji
      odmowa autoryzacji | transakcja odrzucona
      nie została zrealizowana | nie został zrealizowany | nie zrealizowano | nie powiodła się | nie powiódł się | nie powiodło się
      nieudana | nieudany | nieudana próba | brak środków | niewystarczające środki | brak wystarczających środków | za mało środków
      niewystarczająca ilość środków | niezrealizowana | niezrealizowany | nie wykonano | nie została wykonana | nie został wykonany
      przekroczono limit | przekroczony limit | nie udało się | błędny pin | nieprawidłowy pin | nie została zaakceptowana
      nie zaakceptowano | nie mogła zostać | nie mógł zostać | nie można zrealizować | nie może zostać | zablokowaliśmy transakcję
      transakcja zablokowana | zablokowano transakcję | próba transakcji | próba płatności | niedostateczne środki
      nie autoryzowano | płatność odrzucona | przelew odrzucony | czy to ty | czy to twoja transakcja | potwierdź czy
      transakcja nieudana | płatność nieudana | nieudana płatność | nieudana transakcja | nie udało się zapłacić
      odrzuciliśmy | nie przeszła | nie przeszedł | niepowodzenie | zbyt niskie saldo | brak pokrycia
      karta nieaktywna | karta wygasła | karta zablokowana - | przekroczyłeś limit | przekroczyłaś limit
      zbyt mało środków | błąd płatności | odmowa płatności`,
    scheduled: `okres probny konczy sie | pozniej abonament | po okresie probnym | nie zapłacon* | nieopłacon*
      nie opłacon* | nie otrzymaliśmy | niezapłacon* | zostanie pobran* | zostaną pobrane | zostanie obciąż*
      będzie pobran* | będzie obciążon* | zostanie zrealizowan*
      zostanie wykonan* | zostanie potrącon* | zostanie wysłan* | zostanie przelan* | pobierzemy | obciążymy | termin płatności
      termin spłaty | do zapłaty | do zapłacenia | prosimy o wpłatę | prosimy o zapłatę | prosimy o spłatę | prosimy o uregulowanie
      przypominamy | przypomnienie | nadchodząca płatność | zaplanowan* | najbliższa płatność | zbliża się termin | mija termin
      upływa termin | zapłać do | wpłać do | zapewnij środki | zaległ* | po terminie | przeterminowan* | minimalna kwota do zapłaty
      kwota do zapłaty | do spłaty do | rata płatna | płatne do | płatna do | faktura na kwotę | wystawiono fakturę | wystawiliśmy fakturę
      nowa faktura | faktura vat na | e-faktura na kwotę | prosimy zasilić | zapewnić środki | jutro pobierzemy | jutro zostanie | planowana płatność
      planowane obciążenie | ureguluj | opłać do | kolejna płatność | następna płatność | odnowi się | zostanie odnowion* | termin raty
      wymagana spłata | zostanie zaksięgowan* | zostanie uznan* | zostanie dopisan* | masz do zapłaty | prosimy opłacić
      jutro obciążymy | zostanie ściągnięt* | ściągniemy | pobierzemy z | zapłać ratę | najbliższa rata
      zbliża się rata | rata do zapłaty | pamiętaj o spłacie | pamiętaj o płatności | spłać | spłać do
      zaplanowana płatność | zapewnij środki na | nie zapomnij | zadbaj o środki | w dniu jutrzejszym
      doładuj konto
      pierwsza realizacja | zlecenie stałe zostało utworzone`,
    collect: `prośba o przelew | prośba o płatność | prośba o pieniądze | prosi cię o | prosi o przelew | prosi o zapłatę | prosi o płatność
      poprosił cię | poprosiła cię | poproszono cię | prosi o wpłatę | żądanie zapłaty | żądanie płatności | prosi o zwrot
      prośba o zwrot | prośba blik | prośba o zapłatę | oczekuje na płatność od ciebie | potwierdź w aplikacji płatność
      poprosił o | poprosiła o | prośba o zwrot pieniędzy | poprosił cię o | poprosiła cię o | chce od ciebie
      potwierdź w aplikacji | zatwierdź w aplikacji | autoryzuj w aplikacji`,
    promotion: `z kodem | na zamowienie od | tylko dzis | graj odpowiedzialnie | darmowe spiny | darmowy zaklad | promocja | promocji | promocyjn* | rabat | rabatu | zniżka | zniżki | oferta | skorzystaj z | sprawdź ofertę | tylko do | odbierz
      wygraj | nagroda | nagrody | konkurs | loteria | kredyt gotówkowy | pożyczka do | pożyczka na | weź kredyt | weź pożyczkę | zyskaj
      do zgarnięcia | zgarnij | specjalna oferta | oferta specjalna | oprocentowanie do | bez prowizji | poleć | polecaj | przyznaliśmy ci
      wstępnie przyznany | dla ciebie kredyt | rrso | złóż wniosek | aktywuj ofertę | taniej | gratis | kupon | bonus do | premia do
      tylko teraz | nie przegap | raty 0% | załóż konto | otwórz konto | do wydania
      zwrot do | cashback do | do odebrania | odbierz do | odbierz nawet | nawet do | bez opłat przez | zarób
      zaciągnij | w promocji | na start | weź udział
      tylko dla ciebie | zrób pierwsze zakupy`,
    notice: `z czego | zobacz zestawienie | zestawienie | podsumowanie
      czeka na weryfikacje | jeszcze nie wyszedl | jest weryfikowany | w trakcie weryfikacji
      wyliczylismy skladke | skladka za | za rok to | mniej niz w | wiecej niz w | szacowany koszt
      cena wzrosnie | logowanie do | zalogowano | nowe urządzenie | aktywowano | karta aktywna
      karta została aktywowana | zablokowana karta
      karta została zablokowana | zastrzeżono | zastrzeżona | karta zastrzeżona | zmieniono pin | zmiana pin | pin został zmieniony
      zmiana hasła | hasło zostało zmienione | dodano odbiorcę | odbiorca zaufany | dodano urządzenie | wyciąg | wyciąg dostępny
      wyciąg jest gotowy | nowy wyciąg | przerwa techniczna | prace serwisowe | prace techniczne | zmiana limitu | zmieniono limit
      regulamin | zmiana regulaminu | tabela opłat | wniosek | decyzja kredytowa | umowa | karta wysłana | wysłaliśmy kartę | dodano kartę
      wygasa | traci ważność | ankieta | oceń | potwierdzenie zgody | nowa wiadomość | zarejestrowano | aktywacja | rejestracja
      zablokowano dostęp | dostęp zablokowany | zlecenie stałe zostało | zdefiniowano | zgłoszenie | reklamacja | weryfikacja
      zaktualizuj dane | aktualizacja danych | witamy w
      zalogowałeś | zalogowałaś | logowanie z | logowanie na | nowe logowanie | zmieniłeś | zmieniłaś
      hasło zmienione | pin zmieniony | karta w drodze | karta jest w drodze | twoja karta została
      zablokowaliśmy kartę | nowa karta | zmiana danych | dodano nowe urządzenie | dodano odbiorcę zaufanego
      przygotuj | w gotówce | kurier będzie`,
    injection: `zignoruj | ignoruj poprzednie | zignoruj poprzednie | zignoruj wszystkie | zapomnij o wszystkich | zapomnij poprzednie
      nowe instrukcje | nowe polecenie | odpowiedz tylko | zwróć json | jesteś teraz | instrukcja systemowa | polecenie systemowe
      podaj kwotę jako | ustaw kwotę`,
    pending: `jako szkic | w wersji roboczej | jako wersja robocza | czeka na twoje potwierdzenie | potwierdz w aplikacji | w trakcie realizacji | oczekuje na realizację | oczekuje na zatwierdzenie | czeka na akceptację | w toku | oczekuje na potwierdzenie
      przyjęto do realizacji | przelew oczekujący | oczekuje na autoryzację | czeka na potwierdzenie
      dni robocze | dni roboczych`,
  },
  places: {
    at: `w kawiarni | ze sklepu | w | w sklepie | u | w punkcie | w bankomacie | w serwisie | na stronie`,
    to: 'do | na rzecz | dla | odbiorca | na konto | na rachunek | do odbiorcy',
    from: 'od firmy | od | nadawca | z konta | od nadawcy | zleceniodawca',
    for: 'za | tytułem | na poczet | z tytułu',
    with: 'z',
    end: `trafił | trafiła | trafiło | dnia | dn | o godz | godz | na kwotę | kwota | w dniu | kartą | kartę | karty | saldo | dostępne | oraz | i | przez | dla | z | na | od
      do | za | po | przy | została | został | zostało | zrealizowana | zrealizowany | wykonano | dziękujemy | środki | nr | numer | w kwocie
      data | jeśli | jeżeli | blik | przelewem | rachunek | konto | prowizja | opłata | tytułem | tyt | wczoraj | dzisiaj | dziś | szczegóły
      zaakceptowana | jest | było | w wysokości | za pomocą | poprzez | w ramach | zaksięgowano | tytuł | sprawdź`,
  },
  months: [
    'stycznia | styczeń | sty',
    'lutego | luty | lut',
    'marca | marzec',
    'kwietnia | kwiecień | kwi',
    'maja | maj',
    'czerwca | czerwiec | cze',
    'lipca | lipiec | lip',
    'sierpnia | sierpień | sierp',
    'września | wrzesień | wrz',
    'października | październik | paź',
    'listopada | listopad',
    'grudnia | grudzień | gru',
  ],
  days: ['dzisiaj | dziś | dziś rano | przed chwilą', 'wczoraj', 'przedwczoraj'],
  weekdays: [
    'poniedziałek',
    'wtorek',
    'środa | środę',
    'czwartek',
    'piątek',
    'sobota | sobotę',
    'niedziela | niedzielę',
  ],
};

/** Czech, with the Slovak words beside it. */
export const CZECH: Language = {
  code: 'cs',
  verbs: [
    [
      'debit',
      'transfer',
      4,
      `tvoje peniaze uz dorazili | peniaze dorazili | penize dorazily | prijemca dostal | prijemce dostal`,
    ],
    [
      'credit',
      'refund',
      5,
      `vam vratilo | vam vratil | vam vratila | ti vratil | ti vratila | vracene zbozi`,
    ],
    [
      'debit',
      'debit',
      5,
      `z vaseho uctu odeslo | z uctu odeslo | uhrazeno | znizeny o | snizen o | bol znizeny o | byl snizen o | zatížen | zatížena | zatíženo | zatížení účtu | odepsáno | odepsána | odepsány | na vrub | strženo | strženy | stržena | stržen
       zaúčtováno na vrub | zaťažený | zaťažené | zaťažená | odpísané | odpísaná | odpísaný | na ťarchu | strhnuté | strhnutá | debet`,
    ],
    [
      'credit',
      'credit',
      5,
      `sa zvysil o | se zvysil o | uroky pripisane | uroky pripsane | pripisane na | pripisali sme | pripísaných | pripisanych | zvyseny o
        zvysen o | bol zvyseny o | byl zvysen o | připsáno | připsána | připsány | připsán
        ve prospěch účtu | pripísané | pripísaná | pripísaný | pripísali sme
       v prospech | v prospech účtu | úrok připsán | připsaný úrok | připsané úroky | pripísaný úrok | pripísané úroky | připsali jsme`,
    ],
    [
      'debit',
      'debit',
      4,
      `vas dar | vas prispevek | dekujeme za vas dar | prijali jsme vasi platbu | potvrzeni platby
        prijali sme vasu platbu | potvrdenie platby | si dnes stahla | stahla | stahlo | inkasem
        inkaso v prospech | bolo odpisanych | bola odpisana | bol odpisany | odpisanych | sme dnes vykonali
        na ucet odpisane | z vašeho účtu | z vaší karty | z vášho účtu | z vašej karty | z tvého účtu
        z tvojho účtu | vaší kartou | vašou kartou
       z účtu byla odeslána | z vašeho konta`,
    ],
    [
      'credit',
      'credit',
      4,
      `vam prisel cashback | prisel cashback | prisel vam | vam prisla odmena | vlozil jste | vlozila jste
        na váš účet | na vašem účtu přibylo | na vaší kartu | na vašu kartu | na tvůj účet | na tvoj účet
        přišla vám platba
       přišlo vám | přišly vám peníze | prišli vám peniaze | dostali jste | obdrželi jste | obdržel jste
       obdržali ste | dostali ste | přijali jste platbu | prijali ste platbu | poslal vám | poslala vám | ti poslal | ti poslala
       vám poslal | vám poslala | vám práve poslal | vám práve poslala | vám právě poslal | vám právě poslala | ti právě poslal | ti právě poslala`,
    ],
    [
      'debit',
      'debit',
      3,
      `jste utratili | utratil jste | utratila jste | jsme strhli | strhli jsme | jsme stáhli | stáhli jsme | sme strhli | strhli sme | stiahli sme | zaplaceno | zaplatili jste | zaplatil | zaplatil jste | zaplatila jste | zaplatil jsem | zaplatila jsem | zaplatili | zaplatené
       zaplatili ste | zaplatil som | zaplatila som | platba kartou | platba kartou online | platba u obchodníka | platba provedena
       platba byla provedena | provedena platba | provedli jste | uskutečnili jste | uskutečněná platba | uhrazeno | uhrazena | uhradené
       uhradená | nákup | nákup kartou | nákupu | nákup na internetu | nakoupili jste | nakúpili ste | utratil jsem
       utratila jsem | utratili jste | utratili ste | minuli ste | odchozí platba | odchozí úhrada | odchádzajúca platba | odoslaná platba
       odeslaná platba | odoslaná úhrada | bezhotovostní platba | kartová transakce | transakce kartou | transakcia kartou
       kartová transakcia | bezkontaktná platba | bezkontaktní platba | internetová platba | použita karta | použili jste kartu
       karta byla použita | kartová operace | inkasováno |  splátka uhrazena | zaplatená | zaplatená suma
       platba prevedená | platba vykonaná | vykonaná platba | zrealizovaná platba | koupil jsem | koupila jsem
       kúpil som | kúpila som | odešla platba | odišla platba | odešlo | odišlo | snížení zůstatku | zníženie zostatku | výdaj
      platba v | platba na | platba u | zaplaceno kartou | zaplatené kartou | platba kartou u
      autorizovaná platba | autorizace platby | schválená platba | úspěšná platba | úspešná platba
      transakce schválena | nákup u | nákup v | inkaso provedeno | odepsána částka | platba qr | zaplatil si
      zaplatila si | zaplatil jsi | zaplatila jsi | tvoje platba | tvoja platba | výběr a platba
      debetní transakce | debetná transakcia | úhrada kartou | útrata`,
    ],
    [
      'debit',
      'debit',
      2,
      `platba | platby | platbu | platbě | platbou | úhrada | úhradu | úhrady | inkaso | inkasa | sipo | trvalý příkaz | splátka
       splátku | splátky | mobilní platba | blokace | blokácia | rezervace prostředků | autorizace | autorizácia
       platba online | blokovaná částka | předplatné | dobití kreditu | dobitie kreditu | poistné | pojistné
      splátka úvěru`,
    ],
    [
      'debit',
      'debit',
      1,
      `transakce | transakci | transakcia | transakcie | transakciu | operace | operaci | operácia | operáciu | pohyb | pohyb na účtu
       pohyb na účte | změna zůstatku | zmena zostatku | kartový pohyb`,
    ],
    [
      'debit',
      'transfer',
      3,
      `odchozí | odeslali jste | odeslal jste | odesláno | odeslána | odeslán | poslali jste | poslal jsem | poslala jsem | posláno
       převedli jste | převedeno | převedl jsem | odchozí převod | odchozí okamžitá platba | odoslali ste | poslali ste | odoslané
       odoslaná | odoslaný | previedli ste | prevedené | odchádzajúci prevod | odchozí převod v rámci banky | poslal som | poslala som
       okamžitá odchozí platba | odchozí zahraniční platba | odeslaná okamžitá platba | odoslaná okamžitá platba | platba odeslána
      odesláno na | poslal jsi | poslala jsi | odeslaný převod | okamžitá odchozí`,
    ],
    [
      'debit',
      'transfer',
      2,
      `převod na účet | převod peněz | prevod peňazí | zahraniční platba | platba na účet | okamžitá platba | odchozí příkaz
       platba přes qr | qr platba | převod prostředků | prevod prostriedkov | vlastní převod | vlastný prevod | platobný príkaz | platební příkaz`,
    ],
    ['debit', 'transfer', 1, 'převod | převodu | prevodom | převodem'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `výběr | výběr hotovosti | výběr z bankomatu | výběr v hotovosti | vybráno | vybrali jste | vybral jsem | vybrala jsem | výběru
       výběr kartou | výběr z atm | vybrali ste | vybraté | vybral som | vybrala som
       hotovostní výběr | hotovostný výber | výběr na pokladně | výplata hotovosti | cash advance výběr | výběr bankomat
      výber hotovosti | výber z bankomatu | výber | výber kartou | výběr v bankomatu | výber v bankomate`,
    ],
    [
      'debit',
      'fee',
      2,
      `poplatek za | poplatky za | poplatek za vedení | poplatek za vedení účtu | poplatok za | poplatky banky | účtovaný poplatek
       naúčtován poplatek | stržen poplatek | poplatok za vedenie účtu | strhnutý poplatok | měsíční poplatek | mesačný poplatok
       roční poplatek | ročný poplatok | poplatek za výběr | poplatok za výber | smluvní pokuta | úrok z prodlení | debetní úrok
       sankční úrok | úrok z omeškania | zaúčtován poplatek | poplatek za kartu | poplatok za kartu | poplatek za sms | srážková daň
       zrážková daň | úroky z úvěru
      poplatok za vedenie | vedení účtu | vedenie účtu | úrok z úvěru | cena za služby`,
    ],
    [
      'credit',
      'credit',
      3,
      `příchozí platba | příchozí | příchozí úhrada | přijatá platba | přijatá úhrada | přijato | prichádzajúca platba
       prichádzajúca úhrada | prijaté | vklad | vklad hotovosti | vklad v hotovosti | vklad na účet
       vloženo | vloženo na účet | vložili jste | vložené | vložili ste | dobití karty | dobití účtu | dobito | dobitie účtu | dobité
       došlá platba | došlá úhrada | došlo k připsání | zvýšení zůstatku | zvýšenie zostatku | přišlo | přišla platba
       přišly peníze | prišli peniaze | přibylo | pribudlo | obdrželi | vyplacen úrok | vyplacené úroky | kreditní úrok
       kreditní úroky | kreditný úrok | úrok z vkladu | úroky z vkladu | dividenda | příjem | príjem na účet
       vrátil mi | vrátila mi | poslal mi | poslala mi | zaplatil mi | dostal jsem | dostala jsem | dostal som | dostala som
       příchozí okamžitá platba | prichádzajúca okamžitá platba | kredit na účet | vklad bankomatem | vklad cez bankomat | hotovostní vklad
       hotovostný vklad
      prišla platba | přijali jste | prijali ste | připsání | pripísanie | prijatá úhrada | prijem`,
    ],
    [
      'credit',
      'transfer',
      3,
      `příchozí převod | přijatý převod | převod od | prichádzajúci prevod | platba od | platba přijata od
       příchozí platba od | prijatá platba od | došlý převod | okamžitá příchozí platba | příchozí zahraniční platba | úhrada od
      příchozí okamžitá | prichádzajúca okamžitá | přijatá okamžitá platba | od vás dostal`,
    ],
    [
      'credit',
      'salary',
      3,
      `výplata mzdy | mzda | mzdy | mzdu | výplata | plat za | výplata platu | důchod | dôchodek | dôchodok | odměna za práci | stipendium
       rodičovský příspěvek | rodičovský príspevok | přídavek na dítě | prídavok na dieťa | nemocenská | nemocenské
       výplata důchodu | výplata dôchodku | záloha na mzdu | sociální dávka | sociálna dávka`,
    ],
    [
      'credit',
      'refund',
      3,
      `vám vrátili | ti vrátila | ti vrátil | vrátili jsme vám | peníze jsou zpět | vám vrátila | vám vrátil | vrátili sme vám | peniaze sú späť | vráceno | vrácena | vrácení | vrácení peněz | vrácení platby | vrácení částky | vratka | vrátenie | vrátenie peňazí | vrátené
       vrátená | vrátenie platby | vratka dph | vratka daně | dobropis | vrácení zboží | vrátenie tovaru | refundace | refundácia | přeplatek
       preplatok vrátený | vrácen nákup | vrácená platba | vrátená platba | návrat kartou | kreditní transakce | refund platby`,
    ],
    [
      'credit',
      'reversal',
      3,
      `storno | storno platby | storno transakce | storno transakcie | stornováno | stornována | stornované | stornovaný
       zrušeno | zrušená platba | zrušená transakce | zrušená transakcia | zrušení transakce | zrušenie transakcie | zrušení platby
       zrušenie platby | oprava zúčtování | oprava zaúčtovania | reklamace uznána | odblokovaná částka | zrušena blokace | zrušení blokace
       zrušenie blokácie | uvolnění blokace | vrácený převod | oprava platby
      zrušená | zrušený nákup | stornovaná platba | stornovaná | zrušenie platby kartou | vrácení blokace`,
    ],
    ['debit', 'debit', 3, `si vzal | si vzala | si za něj vzal`],
  ],
  labels: {
    document: `objednavka | objednavky | objednavku | rezervace | rezervacia | uctenka | faktura | faktury
      jizdenka`,
    amount: `částka | částku | částce | částky | částkou | částka transakce | ve výši | v částce | na částku | částka platby | suma | sumu
      sume | v sume | vo výške | v hodnotě | suma transakcie | suma platby | čiastka | obnos | hodnota`,
    total: 'celkem | celkom | spolu | celková částka | celková suma | dohromady | celkem zaplaceno',
    balance: `ted mate | nyni mate | teraz mate | mas teraz | zbyva | zůstatek | zůstatku | zůstatek na účtu | zůstatek účtu | disponibilní zůstatek | použitelný zůstatek | aktuální zůstatek
      nový zůstatek | zůst. | konečný zůstatek | zůstatek po | k dispozici | dostupný zůstatek | na účtu máte | na účtu zbývá
      disponibilní prostředky | disp. zůstatek | účetní zůstatek | váš zůstatek | disponibilní | volné prostředky | použitelné prostředky
      zostatok | zostatku | disponibilný | disponibilný zostatok | použiteľný zostatok | aktuálny zostatok | nový zostatok | zostatok na účte
      zost. | disp. zostatok | k dispozícii | účtovný zostatok | dostupný zostatok | zostatok účtu | zbývá | zostáva | zostatok po
      disponibilné prostriedky | zostatok po transakcii | zůstatek po transakci | běžný zůstatek | bežný zostatok | zostatok karty`,
    limit: `limit | limit karty | dostupný limit | zbývající limit | úvěrový limit | volný limit | denní limit
      denný limit | zostávajúci limit | kreditní limit | kreditný limit | limit na kartě | kontokorent | kontokorentu
      povolené přečerpání | povolené prečerpanie | limitu`,
    fee: `poplatek | poplatku | poplatky | poplatok | poplatkov | s poplatkem | včetně poplatku | vrátane poplatku | provize | provízia
      cena služby | dph | popl. | poplatek banky`,
    aside: `z toho | blokacia | bodů | bodov | kurz | kurs | kurzem | směnný kurz | výmenný kurz | v kurzu | dluh | dlh
      dlužná částka | dlžná suma | dlužno
      minimální splátka | minimálna splátka | původní částka | pôvodná suma | zbývá doplatit | zostáva doplatiť | čerpáno | vyčerpáno
      počáteční zůstatek | začiatočný zostatok | předchozí zůstatek | predchádzajúci zostatok | úspory | naspořeno | nasporené | spoření
      sporenie | ušetřili jste | ušetrili ste | nedoplatek | nedoplatok | překročil | minimální zůstatek | zbývající dluh`,
    reference: `vs | vs: | variabilní symbol | variabilný symbol | var. symbol | var. s. | ks: | konstantní symbol | konštantný symbol | ss:
      specifický symbol | reference | referencia | referenční číslo | referenčné číslo | číslo transakce
      číslo transakcie | id transakce | id transakcie | autorizační kód | autorizačný kód | kód autorizace | kód autorizácie | číslo operace
      číslo dokladu | č. dokladu | číslo objednávky | číslo faktury | číslo smlouvy | číslo zmluvy | ref. | ref. platiteľa
      identifikace platby | kód transakce | autorizace č. | číslo platby | e2e reference`,
    card: `karta | kartou | karty | kartu | kartě | karta č. | kartou č. | karty č. | číslo karty | platební karta | platební kartou
      platební karty | platobná karta | platobnou kartou | platobnej karty | kreditní karta | kreditní kartou | kreditná karta
      kreditnou kartou | debetní karta | debetní kartou | debetná karta | debetnou kartou | virtuální karta | virtuálna karta
      kartou končící | karta končící | kartou končiacou | karta končiaca | č. karty | k. č. | kreditní karty | debetní karty | ke kartě | ku karte`,
    account: `účet | účtu | účtě | účtem | účtom | číslo účtu | č. účtu | účet č. | na účet | z účtu | na účtu | na účte | běžný účet
      běžného účtu | spořicí účet | spořicího účtu | sporiaci účet | č.ú. | č. ú. | konto | konta | konte
      protiúčet | protiúčtu | účet protistrany | osobný účet | osobní účet | vkladový účet | termínovaný vklad | spoření účet
      z protiúčtu | na protiúčet | vašem účtu | vašom účte`,
    wallet: 'peněženka | peněženky | peněženku | peňaženka | peňaženky | peňaženku',
    party: `obchodník | obchodníka | příjemce | príjemca | plátce | platiteľ | odesílatel | odosielateľ | obchod | prodejna | predajňa
      v obchodě | místo | miesto | místo transakce | miesto transakcie | popis | popis transakce | popis transakcie | zpráva
      zpráva pro příjemce | správa pre prijímateľa | správa | poznámka | název protiúčtu | název protistrany | názov protistrany | protistrana
      účel platby | terminál | bankomat | prijímateľ | detaily | název | názov | název obchodníka | názov obchodníka
      zpráva: | od: | komu | od koho | označení platby | ucel | info pro příjemce | informácia pre príjemcu | dodavatel`,
    date: `datum | dne | datum transakce | datum zaúčtování | dátum transakcie | dátum zaúčtovania | datum: | data
      čas | hodin | ze dne | zo dňa | datum a čas | ke dni | ku dňu`,
    contact: `volejte | pro storno | pro storno volejte | zavolejte | volajte | zavolajte | infolinka | infolinku | infolince | infolinke | tel. | telefon | na čísle
      na tel. | na lince | kontaktujte | kontakt | pokud jste to nebyli vy | ak ste to neboli vy | nepoznáváte | nespoznávate | více na
      viac na | zákaznická linka | klientská linka | zákaznický servis | pokud nesouhlasíte
      ak nesúhlasíte | platbu nepoznáváte | nezadali jste | nezadali ste | podrobnosti na | pobočku | nezadávali jste`,
  },
  phrases: {
    summary: `prehled za | prehled vydaju | mesicni prehled | prehlad za | mesacny prehlad
      celkem jste utratil | celkem jste utratila | spolu ste minuli | sumar vydavkov | utratila jste celkem`,
    uncharged: `se z karty nestrhla | se nestrhla | se nestrhlo | nestrhli jsme | sa z karty nestiahla
      sa nestiahla | nestiahli sme | nic jsme nestrhli`,
    lure: `zasilka byla zadrzena | aktualizujte udaje | ucet byl zablokovan | clo za zasilku`,
    code: `ověřovací kód | bezpečnostní kód | bezpečnostný kód | sms kód | sms-kód | smskód | autorizační sms | autorizačná sms
      jednorázové heslo | jednorázový kód | potvrzovací kód | potvrdzovací kód | aktivační kód
      aktivačný kód | přihlašovací kód | kód pro | kód pre | váš kód | zadejte kód | zadajte kód | kód je | heslo je
      kód k | přístupový kód | kód pro potvrzení | kód na potvrdenie | kód pro přihlášení | kód na prihlásenie | sms klíč
      sms kľúč | klíč pro | autentizační kód | autentifikačný kód | autorizační klíč | kód platby je | 3d secure kód | opište kód
      dočasné heslo | mtan
      potvrzovací kód: | kód: | heslo: | ověřovací kód: | kód na | kód k potvrzení | overovací kód | sms kód:
      jednorazový kód | jednorazové heslo`,
    warning: `nesdělujte | nikomu neříkejte | nikomu nesdělujte | nikomu nezadávejte | nikomu ho | nikomu jej | neposkytujte | nikdy nesdělujte
      nesdílejte | nikomu kód | nezdieľajte | neoznamujte | nikomu ho neposkytujte | nikomu neposkytujte | nehovorte | nikdy nezadávejte
      nikdy nezadávajte | pozor na podvod* | podvodníci | neprezrádzajte | neprozrazujte | nepreposílejte | nepreposielajte | nikdy po vás
      banka nikdy`,
    declined: `se nepodarilo | se nepodaril | se nepodarila | sa nepodaril | sa nepodarila | sa nepodarilo
      z uctu nic neodeslo | z uctu nic neodislo | zkousela jste ted zaplatit | zkousel jste | zkousela jste
      pokusali ste sa | skusali ste | odpovezte ano | odpovedzte ano | odpiste ano | neprošla | neprošel
      neproběhla | neprešla | neprešiel | neprebehla | zamítnuta | zamítnut | zamítnuto | zamietnutá
      zamietnutý | zamietnuté | odmítnuta | odmítnut | odmítnuto
      odmietnutá | odmietnutý | odmietnuté | neprovedena | neproveden | neprovedeno | nebyla provedena | nebyl proveden | nebylo provedeno
      nebola vykonaná | nebol vykonaný | nevykonaná | neuskutečněna | neuskutočnená | neúspěšná | neúspěšný | neúspěšně
      nedostatek prostředků | nedostatek peněz | nedostatok prostriedkov | nedostatok peňazí | nedostatečný zůstatek
      nedostatočný zostatok | nebyla schválena | nebola schválená | neschválena | nepodařilo se | nepodarilo sa | selhala
      zlyhala | zlyhal | překročen limit | překročení limitu | prekročený limit | prekročenie limitu | chybný pin | nesprávny pin
      nelze provést | nemohla být | nemohl být | nemohol byť | zablokovali jsme platbu | platba zablokována | platba nebyla
      platba neprošla | platba neprebehla | pokus o platbu | pokus o transakci | nedošlo k | nezrealizovaná | nebola zrealizovaná
      nebyla dokončena | nebola dokončená | byla to vaše platba | zadali jste tuto
      odmítli jsme | odmietli sme | platba se nepodařila | platba sa nepodarila | platba zamítnuta
      platba zamietnutá | neúspěšná platba | neúspešná platba | neúspešná | neúspešný | neúspešne | nedostatek
      nedostatok | nezrealizovan* | neuskutečněn* | překročili jste limit | prekročili ste limit
      karta není aktivní | platnost karty vypršela | platnosť karty vypršala | nemáte dostatek | nemáte dostatok
      zablokována pro`,
    scheduled: `proběhne inkaso | proběhne platba | proběhne stržení | prebehne inkaso | prebehne platba | strhneme | strhne se | datum splatnosti | nezaplacen* | neuhrazen* | nezaplaten* | neuhraden* | neobdrželi jsme | neevidujeme úhradu | bude stržena | bude strženo | bude stržen | budou strženy | bude odepsána | bude odepsáno | budou odepsány | bude zaúčtován*
      bude provedena | bude proveden | bude provedeno | bude odeslána | bude odesláno | bude inkasován* | bude naúčtován* | bude zaplacen*
      bude účtován* | bude strhnut* | bude odpísan* | bude vykonan* | bude zrealizovan* | bude odoslan* | bude uhrazen* | bude uhraden*
      strhneme | zaúčtujeme | odepíšeme | odpíšeme | splatnost | splatnosti | splatná | splatný | splatné
      po splatnosti | uhraďte | uhraďte do | zaplaťte | zaplaťte do | uhraďte prosím | připomínáme
      připomínka | pripomienka | upomínka | upomienka | naplánovaná | naplánovaný | nadcházející platba | nadchádzajúca platba
      blíží se splatnost | blíži sa splatnosť | zítra | zajtra | prosíme o úhradu | prosíme o zaplacení | prosíme uhraďte | k úhradě
      na úhradu | k zaplacení | na zaplatenie | částka k úhradě | suma na úhradu | dlužíte | dlhujete | zajistěte dostatek
      zabezpečte dostatok | dostatek prostředků na účtu | vyúčtování | vyúčtovanie | faktura za | vystavili jsme fakturu
      nová faktura | faktura č. | minimální splátka | minimálna splátka | další splátka | ďalšia splátka | příští platba
      nejbližší splátka | najbližšia splátka | termín splátky | bude vám stržen* | předpis platby | doplaťte | bude připsán* | bude pripísan*
      nezapomeňte zaplatit | nezabudnite zaplatiť
      bude stiahnut* | bude stažen* | bude vyinkasován* | bude realizován* | bude odečten* | bude odčerpan*
      bude odúčtovan* | stáhneme | stiahneme | odejde z | odíde z | zaplatíte | zaplatíme | uhradíme | inkasujeme
      blíží se splátka | blíži sa splátka | splátka úvěru bude | splátka úveru bude | splátka je splatná
      připravte si | pripravte si | zajistěte | zabezpečte | nedostatek na splátku | bude provedeno inkaso
      budeme účtovat | budeme účtovať`,
    collect: `žádost o platbu | žiadosť o platbu | výzva k platbě | výzva na platbu | vás žádá o | vás žiada o | žádá o zaplacení
      žiada o zaplatenie | požádal vás | požádala vás | požiadal vás | požiadala vás | žádost o peníze | žiadosť o peniaze
      tě žádá o | ťa žiada o | žádá vás o zaplacení | žiada vás o úhradu
      žádá o platbu | žiada o platbu | vás prosí o | ťa prosí o | tě prosí o | požadavek na platbu
      požiadavka na platbu | chce od vás | chce od tebe
      potvrďte platbu | potvrď v aplikaci | potvrďte v aplikaci`,
    promotion: `nabídka | nabídku | nabídky | sleva | slevu | slevy | slevou | ponuka | ponuku | ponuky | zľava | zľavu | zľavy | akční | výhodn*
      získejte | získajte | vyhrajte | soutěž | súťaž | využijte | využite | předschválen* | půjčka | půjčku | půjčte si
      pôžička | pôžičku | úvěr až | úrokem od | úrokom od | zdarma | zadarmo | odměna až | dárek | darček | speciální nabídka
      špeciálna ponuka | jen do | len do | neváhejte | neváhajte | zažádejte | požiadajte o | doporučte | odporučte | bonus až
      jen pro vás | len pre vás | výhra | p.a. | kupón | rpsn
      vyberte si | pořiďte si | sjednejte | dohodnite si | cashback až | získej | získaj | výhoda | úvěr do
      úver do | bez poplatku | refinancujte`,
    notice: `prehled za | celkem utratili | sumar za | suhrn za | ceka na overeni | caka na overenie
      este neodisla | jeste neodesla | jeste neodesel | se overuje | sa overuje | mene nez | vice nez minuly
      odhadovana cena | byla uvolněna | bola uvoľnená | přihlášení do | prihlásenie do | přihlásili jste
      prihlásili ste | nové zařízení | nové zariadenie | karta byla aktivována
      karta bola aktivovaná | aktivována | aktivovali jste | karta byla zablokována | karta bola zablokovaná | zablokovaná
      blokace karty | blokácia karty | změna pin | změna hesla | pin byl změněn | výpis | výpis z účtu
      výpis je připraven | elektronický výpis | odstávka | technická údržba | plánovaná údržba | změna limitu | limit byl změněn
      limit bol zmenený | nový limit | obchodní podmínky | obchodné podmienky | změna podmínek | sazebník | sadzobník | žádost byla
      žiadosť bola | smlouva | zmluva | karta byla odeslána | karta bola odoslaná | nová karta | vyprší platnost | končí platnosť
      dotazník | ohodnoťte | hodnocení | registrace | registrácia | trvalý příkaz byl | trvalý príkaz bol | zřízen
      zriadený | nová zpráva | nová správa | vítejte | vitajte | reklamace | reklamácia | zásilka | zásielka | schůzka | aktualizujte
      změnili jste | zmenili ste | změna hesla proběhla | nové přihlášení | nové prihlásenie | přihlášení z
      prihlásenie z | kartu jsme | kartu sme | karta je na cestě | karta je na ceste | pin změněn | pin zmenený
      heslo změněno | heslo zmenené | nová karta vám | zablokovali jsme kartu | zablokovali sme kartu
      limit změněn`,
    injection: `ignoruj předchozí | ignorujte předchozí | ignoruj všechny | ignoruj predchádzajúce | ignorujte predchádzajúce | zapomeň na
      zapomeňte na předchozí | zabudni na | nové instrukce | nové pokyny | odpověz pouze | vrať json | jsi teď | si teraz | systémový pokyn
      systémová instrukce | nastav částku`,
    pending: `jako koncept | rozepsaný příkaz | nebyla zauctovana | nebyla zaúčtována | čeká na zpracování | čaká na spracovanie | ve zpracování | v spracovaní | čeká na potvrzení | čaká na potvrdenie | čeká na autorizaci
      čaká na autorizáciu | čeká na schválení | přijato ke zpracování | prijaté na spracovanie
      pracovné dni | pracovních dnů | pracovních dní`,
  },
  places: {
    at: `v kavarne | v obchode | v obchodu | v | u | v obchodě | u obchodníka | na terminálu | v prodejně
      v predajni | v bankomatu`,
    to: 'na účet | do | příjemce | ve prospěch | v prospech | komu | prijímateľ | na protiúčet',
    from: 'od firmy | od odesilatele | od | z účtu | od odosielateľa | plátce | od protiúčtu | z protiúčtu',
    for: 'pro | za | za účelem | účel',
    end: `ti | prebehlo | prebehla | prebehol | proběhlo | proběhla | proběhl | zuctovane | zúčtované | dne | v čase | v hod | kartou | karta | karty | kartu | ve výši | vo výške | v částce | v sume | částka | suma | zůstatek | zostatok
      disponibilní | disponibilný | a | i | na | z | ze | zo | od | po | za | ze dne | zo dňa | byla | byl | bylo | bola | bol | bolo | je
      přes | cez | pomocí | pomocou | provedena | vykonaná | děkujeme | ďakujeme | použitelný | vs | poplatek | poplatok
      dnes | včera | pokud | ak | účet | účtu | č | prostřednictvím | prostredníctvom | úspěšně | více | viac | zpráva | správa
      nový | aktuální | aktuálny | celkem`,
  },
  months: [
    'ledna | leden | januára | január | jan',
    'února | únor | februára | február | feb',
    'března | březen | bře | marca | marec',
    'dubna | duben | dub | apríla | apríl',
    'května | květen | kvě | mája | máj',
    'června | červen | čvn | júna | jún',
    'července | červenec | čvc | júla | júl',
    'srpna | srpen | srp | augusta',
    'září | septembra | september',
    'října | říjen | říj | októbra | október',
    'listopadu | listopad | novembra | november',
    'prosince | prosinec | decembra | december',
  ],
  days: ['dnes | dneska | právě teď | práve teraz', 'včera', 'předevčírem | predvčerom'],
  weekdays: [
    'pondělí | pondelok',
    'úterý | utorok',
    'středa | středu',
    'čtvrtek | štvrtok',
    'pátek | piatok',
    'sobota | sobotu',
    'neděle | neděli | nedeľa | nedeľu',
  ],
};
