import { row } from './row.ts';

/** Verbs of German and its neighbours from Dutch to Polish. */
export const GERMANIC_SLAVIC = [
  row(
    'debit',
    'debit',
    3,
    'kartenzahlung | kortkop | kortkob | korttransaktion | varekjop | *zahlung | bezahlt | abgebucht | belastet | ausgegeben | eingekauft | gezahlt | einkauf | umsatz | belastung | kartenumsatz | betaald | betaling | afgeschreven | betalt | kop | nakup | kjop | koptes | betalade | zaplaceno | platba kartou | platba | odchozi platba | zaplatil | platnosc | platnosc karta | zaplacono | obciazenie | plata | cheltuit | vasarlas | placanje | kupovina | placeno | transakcja | zakup | debetare | kupno | πληρωμη | αγορα | χρεωση',
  ),
  row(
    'debit',
    'transfer',
    3,
    'uberwiesen | ueberwiesen | gesendet an | uberweisung an | przelew wychodzacy | odchozi | przelew do | overgemaakt | overforing til',
  ),
  row('debit', 'transfer', 1, 'uberweisung | ueberweisung | przelew | overforing | utalas'),
  row(
    'debit',
    'cash_withdrawal',
    3,
    'abgehoben | geldautomat | bargeldabhebung | auszahlung | barabhebung | abhebung | wyplata | opgenomen | uttag | vyber | vyber hotovosti | geldopname',
  ),
  row(
    'credit',
    'credit',
    3,
    'gutgeschrieben | gutschrift | zahlungseingang | eingegangen | erhalten | geldeingang | eingang | ontvangen | bijgeschreven | mottatt | insattning | indsat | prichozi platba | prichozi | wplyw | wplata | uznanie | przelew przychodzacy | incasare | jovairas | uplata na | πιστωση | fått',
  ),
  row(
    'credit',
    'refund',
    3,
    'ruckerstattung | rueckerstattung | erstattung | erstattet | ruckzahlung | zwrot | vraceno | terugbetaling | rucküberweisung',
  ),
  row(
    'credit',
    'reversal',
    3,
    'storniert | stornierung | rückbuchung | rückgebucht | ruckgebucht | zuruckgebucht | storno der',
  ),
  row(
    'credit',
    'salary',
    3,
    'gehalt | lohn | gehaltseingang | lohn gehalt | lon | vyplata mzdy | wynagrodzenie | salaris',
  ),
];
