/** Words of one country beside a sign of money that several share, by ISO 4217: each tells of its country, and none alone. */
export type MoneyByWord = Readonly<Record<string, string>>;

/** Beside the `$` of Spanish: how Argentina says "you can" and bids, and what countries call their accounts and rails. */
export const PESOS_BY_WORD: MoneyByWord = {
  ARS: `podés | tenés | querés | fijate | acordate | acordaté | mirá en | mirá el | ingresá en | ingresá a | sumate | sabés
    hacé clic | pagá con | pagala | pagalo | seguí pagando | accedé | revisá | usala | cbu | cvu | caja de ahorro | caja de ahorros | la sube
    cuil | cuit | kiosco | dinero en cuenta | dinero disponible | ya está rindiendo | genera rendimientos | la plata ya está`,
  CLP: `cuenta vista | cuentarut | cuenta rut | cmr | pago automático pac | unired | vcto | rut | chequera electrónica
    cupo disp | línea de crédito disponible`,
  MXN: `clabe | spei | codi | dimo | rfc`,
  COP: `bre-b | breb | llave bre | pse | cédula`,
};

/** Beside "kr": short words that Scandinavians write differently, and forms of firms. */
export const CROWNS_BY_WORD: MoneyByWord = {
  SEK: `och | inte | från | till | kronor | pengar | pengarna | skickat | skickade | swish | swishat | swishade | bankgiro | autogiro
    överföring | insättning | uttag | kortköp | betalat | betalade | återbetalade | återbetalat | återbetalning | fått | mottagit
    dragit | drogs | dras | belopp | tack | vecka | veckan | räntan | lön | bankomat | slutar på | ditt kort | ab`,
  NOK: `deg | meg | nå | mottatt | kjøp | kjøpt | varekjøp | kjøpet | brukt | brukte | minibank | minibankuttak | uttak | uttaket | innskudd
    kontantinnskudd | lønn | løna | overføring | innbetaling | innbetalt | utbetaling | trekkes | vi trukket | avtalegiro | efaktura
    bankaxept | vipps | vippset | fikk | gikk | satt inn | godskrevne | gjennomført | gjennomføres | beløp | terminbeløp | terminbeløpet
    takk | ditt | ble | etter | mellom | uka | uken | penger | refundert | strøm | bompenger | du vippset | frå | ikkje | komen | as
    er inne på konto | sendte deg | kontoen din | kortet ditt | dagligvare | på e-post | sparekontoen | boliglånet`,
  DKK: `af | modtaget | fået | hævet | hæves | hævning | kontanthævning | køb | købt | købet | indsat | beløb | dankort | løn | dit | trækkes
    trukket af | anmoder | tilbage | indbetaling | udbetaling | overførsel | gennemført | gennemføres | tak | uge | ugen | brugt | brugte
    penge | mobilepay | nemkonto | betalingsservice | besked | forbrug | refunderet | modtog | tilbageført | sendt dig | sendte dig
    ender på | aps | a/s | din konto | dit kort | der er | saldoen lyder`,
  'NOK DKK': `fra | til | og | ikke | kroner | sendt | sendte | gebyr | hos | betalte | slutter på | mottager | konto | saldo | renter`,
};
