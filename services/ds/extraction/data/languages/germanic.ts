import type { Language } from '../../words/language.ts';

/** German of Germany, Austria and Switzerland. */
export const GERMAN: Language = {
  code: 'de',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `abgebucht | belastet | eingezogen | abgezogen | wurde abgebucht | wurde belastet | wurden abgebucht
       wurden belastet | wurde eingezogen | wurden eingezogen | ist abgebucht worden | sind abgebucht worden
       abgebucht worden | belastet worden | wurde abgezogen | haben wir abgebucht | hat abgebucht | abgegangen`,
    ],
    [
      'debit',
      'debit',
      4,
      `ihre spende | deine spende | danke fur deine spende | danke fur ihre spende | haben wir von ihrem konto
        wir haben ihre zahlung | wir haben deine zahlung | ihre zahlung ist eingegangen
        deine zahlung ist eingegangen | fuer deine prepaid-nummer | fur deine prepaid-nummer | aufladung fur
        aufladung erfolgreich | prepaid-aufladung | handyguthaben aufgeladen | guthaben aufgeladen fur
        lastschrift eingelöst | von ihrem konto | von deinem konto | von ihrem girokonto
        von deinem girokonto | von ihrer karte
       von deiner karte | von ihrer kreditkarte | von deiner kreditkarte | ihr konto wurde belastet | ihrem konto belastet
       dein konto wurde belastet | deinem konto belastet | ihre karte wurde belastet | deine karte wurde belastet
       ihrem konto abgebucht | deinem konto abgebucht | ihrem girokonto abgebucht | vom konto abgebucht
       zu lasten ihres kontos | zulasten ihres kontos | zu lasten deines kontos | zulasten deines kontos
       zu lasten konto | zulasten konto | belastung ihres kontos | belastung ihrer karte | belastung deines kontos
       ihre karte wurde verwendet | deine karte wurde verwendet | mit ihrer karte bezahlt | mit deiner karte bezahlt
       du hast bezahlt | sie haben bezahlt | haben sie bezahlt | hast du bezahlt | du zahltest | sie zahlten
       du hast ausgegeben | sie haben ausgegeben | hast du ausgegeben | haben sie ausgegeben | du hast gezahlt
       sie haben gezahlt | hast du gezahlt | haben sie gezahlt | sie haben eingekauft | du hast eingekauft
       hast du eingekauft | haben sie eingekauft | ihre zahlung an | deine zahlung an | ihre zahlung bei
       deine zahlung bei | ihre kartenzahlung | deine kartenzahlung | ihr einkauf | dein einkauf
       ihre karte wurde eingesetzt | deine karte wurde eingesetzt | einsatz ihrer karte | ihrer kreditkarte belastet
       von ihrer debitkarte | von deiner debitkarte | von deinem hauptkonto | von deinem space`,
    ],
    [
      'debit',
      'debit',
      3,
      `bezahlt | gezahlt | ausgegeben | eingekauft | beglichen | bezahlt bei | gezahlt bei | eingekauft bei | gekauft
       gekauft bei | bezahlt an | gezahlt an | wurde bezahlt | wurde autorisiert | wurde genehmigt | autorisiert
       genehmigt | zahlung erfolgreich | zahlung ausgeführt | zahlung ausgefuehrt | zahlung wurde ausgeführt
       zahlung getätigt | getätigt | getaetigt | kartenzahlung bei | zahlung war erfolgreich
       karte eingesetzt | karte verwendet | karte genutzt | wurde eingesetzt bei | wurde verwendet bei | gebucht bei
       ausgang | kontoausgang | zahlungsausgang | geldausgang | soll-buchung | sollbuchung | sollumsatz
       twint-zahlung an | twint zahlung an | zahlung ausgelöst | ausgebucht | abgerechnet | erfolgreich bezahlt | rechnung bezahlt | rechnung beglichen`,
    ],
    [
      'debit',
      'debit',
      5,
      'eine lastschrift über | eine lastschrift ueber | eine lastschrift von | eine abbuchung über | eine abbuchung von',
    ],
    [
      'debit',
      'debit',
      2,
      `lastschr. | lastschr | *zahlung | *belastung | *einkauf | *lastschrift | *abbuchung | *kartenumsatz | kartenzahlung | belastung | einkauf
       lastschrift | lastschriften | abbuchung | lastschrifteinzug | sepa-lastschrift | sepa lastschrift | einzug
       basislastschrift | sepa-basislastschrift | firmenlastschrift | folgelastschrift | erstlastschrift
       einmallastschrift | lsv-belastung | lsv | lsv+ | ebill-zahlung | kauf | kauf bei | kauf am | onlinekauf
       online-kauf | onlineeinkauf | online-einkauf | kartenbelastung | kontobelastung | kontaktlos | kontaktlose
       girocard-zahlung | ec-zahlung | pos-zahlung | pos zahlung | debitkartenzahlung | kreditkartenzahlung
       bezahlung | bezahlung bei | zahlung an | zahlung bei | rechnungszahlung | kartenverfügung | kartenverfuegung
       verfügung | verfuegung | kartenabrechnung | vorgemerkt | vorgemerkte | reserviert | autorisierung
       kartenautorisierung | kauf/dienstleistung | kauf dienstleistung | warenkauf | tankstellenkauf
       einzugsermächtigung | bankeinzug | abonnement | abo-zahlung | elv | abschlag | abschlagszahlung
       elektronische lastschrift | prämie | ratenzahlung | kreditrate | darlehensrate | leasingrate`,
    ],
    [
      'debit',
      'debit',
      1,
      `transaktion | transaktionen | umsatz | umsätze | umsaetze | buchung | buchungen | kontobewegung | zahlungen
       kartentransaktion | *transaktion | *buchung | kontoumsatz | neuer umsatz | neue buchung | neue transaktion
       kontobewegungen | zahlung | zahlungsverkehr`,
    ],
    [
      'debit',
      'transfer',
      3,
      `uberwiesen | ueberwiesen | uberwiesen an | ueberwiesen an | gesendet an | gesendet | uberweisung an
       ueberweisung an | geschickt an | geschickt | versendet | uberwiesen auf | wurde überwiesen | wurde ueberwiesen
       überweisung ausgeführt | überweisung wurde ausgeführt | überweisung gesendet | geld gesendet | geld geschickt
       ausgehende überweisung | ausgehende zahlung | ausgehende ueberweisung | echtzeitüberweisung an
       echtzeit-überweisung an | instant-überweisung an | sofortüberweisung an | zahlungsauftrag ausgeführt
       transferiert | umgebucht | abgesendet | geld gesendet an | vergütung an | überweisung erfolgreich | weitergeleitet an
       in deinen space | in den space | moneybeam an | moneybeam gesendet | überwiesener betrag | dauerauftrag an
       dauerauftrag ausgeführt | dauerauftrag wurde ausgeführt | auftrag ausgeführt | auftrag wurde ausgeführt`,
    ],
    [
      'debit',
      'transfer',
      4,
      `du hast gesendet | sie haben gesendet | hast du gesendet | haben sie gesendet | du hast überwiesen
       sie haben überwiesen | hast du überwiesen | haben sie überwiesen | ihre überweisung an | deine überweisung an
       ihre überweisung | deine überweisung | ihre ueberweisung | deine ueberweisung | du hast geld gesendet
       sie haben geld gesendet | du hast geschickt | hast du geschickt | ihr dauerauftrag | dein dauerauftrag
       ihre echtzeitüberweisung | deine echtzeitüberweisung | ihre echtzeit-überweisung | deine echtzeit-überweisung
       du hast ueberwiesen | sie haben ueberwiesen | von dir gesendet | du hast an`,
    ],
    [
      'debit',
      'transfer',
      2,
      `dauerauftrag | dauerauftragsbelastung | *dauerauftrag | sammelüberweisung | sammelueberweisung | überweisungsauftrag
       ueberweisungsauftrag | überweisungsausgang | zahlungsauftrag | kontoübertrag | kontouebertrag | übertrag
       uebertrag | umbuchung | auslandsüberweisung | auslandsueberweisung | eilüberweisung | einzelüberweisung
       online-überweisung | onlineüberweisung | echtzeitüberweisung | echtzeitueberweisung | echtzeit-überweisung
       instant payment | instant-überweisung | sofortüberweisung | überweisung auf | moneybeam | girotransfer
       vergütungsauftrag | bankgiro | sepa-überweisung | sepa überweisung | terminüberweisung`,
    ],
    [
      'debit',
      'transfer',
      1,
      'uberweisung | ueberweisung | *überweisung | *ueberweisung | überweisungen | ueberweisungen | geldtransfer',
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `abgehoben | geldautomat | bargeldabhebung | auszahlung | barabhebung | abhebung | *abhebung | *auszahlung
       abgehoben bei | abgehoben am | wurden abgehoben | wurde abgehoben | bargeld abgehoben | geld abgehoben
       barauszahlung | bargeldauszahlung | bargeldbezug | bezug bancomat | bancomat-bezug | bancomatbezug | bargeldbehebung
       behebung | barbehebung | bankomatbehebung | behoben | abhebung am geldautomaten | ga-auszahlung | ga auszahlung
       geldautomatenverfügung | barverfügung | barverfuegung | geldabhebung | abhebung geldautomat | barbezug
       bezug geldautomat | bezug am bancomat | bezug postomat | postomat-bezug | bargeldverfügung | cash26 abhebung
       bargeldabhebung am | geldautomatenabhebung | auszahlung geldautomat | ga-abhebung | bargeldservice | behebung am`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      `du hast abgehoben | sie haben abgehoben | haben sie abgehoben | hast du abgehoben | ihre abhebung | deine abhebung
       ihre bargeldabhebung | deine bargeldabhebung | ihre behebung | deine behebung | ihr bargeldbezug`,
    ],
    [
      'debit',
      'cash_withdrawal',
      2,
      'bankomat | geldautomaten | bancomat | postomat | am geldautomaten | am bankomaten',
    ],
    [
      'debit',
      'fee',
      3,
      `kontoführungsgebühr | kontofuehrungsgebuehr | kontoführungsgebühren | kontoführungsentgelt | kontoführungsentgelte
       kontofuehrungsentgelt | kontoführung | jahresgebühr | jahresgebuehr | monatsgebühr | monatsgebuehr | kartengebühr
       kartengebuehr | kartenentgelt | jahresentgelt | gebühr belastet | gebühren belastet | gebühr abgebucht
       gebühren abgebucht | entgelt abgebucht | entgelt belastet | entgeltabschluss | abschlussentgelt | kontoabschluss
       bankgebühr | bankgebühren | bankspesen | kontospesen | spesenbelastung | gebührenbelastung | mahngebühr
       rücklastschriftgebühr | sollzinsen | überziehungszinsen | dispozinsen | zinsbelastung | abhebegebühr
       verwahrentgelt | kontogebühr | kontogebühren | grundgebühr | kontopaketgebühr | depotgebühr | manipulationsgebühr
       monatliche gebühr | jährliche gebühr | gebühr für | gebühren für | entgelt für | kontoführungspreis | paketpreis
       abrechnung entgelte | zinsen/entgelte | überziehungsgebühr | servicegebühr | mitgliedsgebühr | quartalsabschluss`,
    ],
    [
      'credit',
      'credit',
      5,
      `auf dein konto geladen | auf ihr konto geladen | gutgeschrieben | wurde gutgeschrieben
        wurden gutgeschrieben | gutgeschrieben worden | gutgebracht
       haben wir gutgeschrieben | wertgestellt | gutgeschrieben auf | habenzinsen | zinsgutschrift | guthabenzinsen
       sparzinsen | zinsertrag | zinsen gutgeschrieben`,
    ],
    [
      'credit',
      'credit',
      4,
      `auf dein konto geladen | auf ihr konto geladen | auf dein guthaben geladen | dein cashback
        ihr cashback | dein geld zuruck | auf ihr konto | auf dein konto | auf ihrem konto | auf deinem konto
        auf ihrem girokonto | auf deinem girokonto
       auf ihr girokonto | auf dein girokonto | ihrem konto gutgeschrieben | deinem konto gutgeschrieben
       ihrem girokonto gutgeschrieben | ihrer karte gutgeschrieben | deiner karte gutgeschrieben
       zu gunsten ihres kontos | zugunsten ihres kontos | zu gunsten deines kontos | zugunsten deines kontos
       zu gunsten konto | zugunsten konto | gutschrift auf ihrem konto | gutschrift auf ihr konto
       gutschrift auf deinem konto | du hast erhalten | sie haben erhalten | haben sie erhalten | hast du erhalten
       du hast bekommen | sie haben bekommen | hast du bekommen | haben sie bekommen | du hast geld erhalten
       sie haben geld erhalten | du hast geld bekommen | sie haben geld bekommen | hat dir gesendet | hat ihnen gesendet
       hat dir geld gesendet | hat ihnen geld gesendet | hat dir überwiesen | hat ihnen überwiesen | hat dir geschickt
       hat ihnen geschickt | hat dir geld geschickt | hat dir gezahlt | an dich gesendet | an sie gesendet
       an dich überwiesen | an sie überwiesen | hat an dich | hat ihnen geld überwiesen | hat dir geld überwiesen
       für sie eingegangen | für dich eingegangen | ihr geldeingang | dein geldeingang | ihr zahlungseingang
       dein zahlungseingang | eingang auf ihrem konto | eingang auf deinem konto | hat dir zurückgezahlt
       dir wurde gesendet | dir wurden gesendet | du hast eine zahlung erhalten | sie haben eine zahlung erhalten
       du erhältst von | sie erhielten | du hast eine überweisung erhalten | sie haben eine überweisung erhalten
       auf ihr sparkonto | auf dein sparkonto | ihrem sparkonto gutgeschrieben | in ihrem konto eingegangen
       hat dich bezahlt | hat dir ueberwiesen | hat ihnen ueberwiesen | hat dir | hat ihnen`,
    ],
    [
      'credit',
      'credit',
      3,
      `gutschrift | *gutschrift | zahlungseingang | eingegangen | erhalten | geldeingang | eingang | *geldeingang
       *zahlungseingang | kontoeingang | kontogutschrift | erhalten von | eingegangen von | ist eingegangen
       sind eingegangen | empfangen | empfangen von | eingezahlt | wurde eingezahlt | wurden eingezahlt | aufgeladen
       wurde aufgeladen | erfolgreich aufgeladen | angekommen | ist angekommen | geld erhalten | zahlung erhalten
       zahlung empfangen | geld empfangen | zahlung eingegangen | eingehende zahlung | habenbuchung | haben-buchung
       habenumsatz | bekommen von | bekommen | vergütet | verguetet | eingebucht | neue gutschrift | twint-eingang
       geld angekommen | zahlung ist eingegangen | betrag erhalten | zahlungseingang von | geldeingang von`,
    ],
    [
      'credit',
      'credit',
      2,
      `einzahlung | *einzahlung | bareinzahlung | bargeldeinzahlung | eingänge | eingaenge | aufladung | guthabenaufladung
       sdg-gutschrift | scheckeinreichung | scheckgutschrift | scheckeinzahlung | dividende | ausschüttung | zinsen
       dividendengutschrift | kindergeld | arbeitslosengeld | elterngeld | wohngeld | bürgergeld | krankengeld
       familienbeihilfe | prämiengutschrift | cashback gutschrift | steuerrückerstattung | zinszahlung | kupongutschrift
       zinsabrechnung | verkaufserlös | ga-einzahlung | bafög | cash26 einzahlung`,
    ],
    [
      'credit',
      'transfer',
      3,
      `überweisung von | ueberweisung von | überweisung erhalten | ueberweisung erhalten | eingehende überweisung
       eingehende ueberweisung | überweisungseingang | ueberweisungseingang | überweisungsgutschrift
       ueberweisungsgutschrift | echtzeitgutschrift | echtzeit-gutschrift | echtzeitüberweisung von
       echtzeit-überweisung von | echtzeitüberweisung erhalten | sofortüberweisung von | instant-gutschrift
       zahlung von | überwiesen von | ueberwiesen von | gesendet von | geschickt von | moneybeam von | moneybeam erhalten
       gutschrift überweisung | überweisung eingegangen | eingang von | dauerauftragsgutschrift | dauerauftragseingang
       geld von | twint-zahlung von | twint zahlung von | gutschrift von | überweisung gutgeschrieben
       instant-überweisung erhalten`,
    ],
    [
      'credit',
      'refund',
      3,
      `ruckerstattung | rueckerstattung | erstattung | erstattet | ruckzahlung | rucküberweisung | rueckzahlung
       rueckueberweisung | *erstattung | *rückzahlung | *rueckzahlung | rückerstattet | rueckerstattet | wurde erstattet
       wurde rückerstattet | wurde zurückerstattet | zurückerstattet | zurueckerstattet | zurückgezahlt | zurueckgezahlt
       wurde zurückgezahlt | rückvergütung | rueckverguetung | rückvergütet | retourengutschrift | zurücküberwiesen
       zurückbezahlt | warenrückgabe | retourengeld | geld zurück von | zurückgesendet | rückerstattung von
       erstattung von | storno-gutschrift | kaufpreiserstattung | rückgabe`,
    ],
    [
      'credit',
      'reversal',
      3,
      `storniert | stornierung | rückbuchung | rückgebucht | ruckgebucht | zuruckgebucht | storno der | storno | storno von
       wurde storniert | wurden storniert | wurde zurückgebucht | rueckbuchung | rueckgebucht | zurueckgebucht
       rücklastschrift | ruecklastschrift | stornobuchung | stornogutschrift | rückabwicklung | rückgängig gemacht
       rueckgaengig gemacht | korrekturbuchung | reservierung aufgehoben | lastschriftrückgabe | lastschriftrueckgabe
       lastschrift zurückgegeben | widerrufen | annulliert | annullierung | zurückgerufen | chargeback-gutschrift`,
    ],
    [
      'credit',
      'salary',
      3,
      `gehalt | lohn | gehaltseingang | lohn gehalt | lohn/gehalt | lohneingang | gehaltszahlung | lohnzahlung | bezüge
       bezuege | *gehalt | gehaltsgutschrift | lohngutschrift | rente | rentenzahlung | ihre pension | deine pension | pensionsgutschrift | arbeitslohn | renteneingang
       pensionszahlung | rentengutschrift | besoldung | lohn-gehalt | salär | saläreingang | salärzahlung | gehaltsüberweisung
       lohnüberweisung | entgeltzahlung | dienstbezüge | weihnachtsgeld | urlaubsgeld | monatslohn | ahv-rente
       iv-rente | altersrente | ausbildungsvergütung | lohn- und gehaltszahlung | versorgungsbezüge`,
    ],
    ['credit', 'credit', 3, `warten darauf`],
    ['debit', 'debit', 3, `hat jetzt mehr | hat gerade bekommen`],
  ],
  labels: {
    document: `bestellung | buchung | rechnung | quittung | auftrag`,
    amount: `betrag | betrags | in hohe von | ueber | uber | *betrag | betrag: | in höhe von | in hoehe von | im wert von
      zahlungsbetrag | umsatzbetrag | buchungsbetrag | kaufbetrag | transaktionsbetrag | summe | ein betrag von
      einen betrag von | einem betrag von | der betrag von | den betrag von | betrag von | mit einem betrag von | chf-betrag
      betrages | betr. | preis | wert | überweisungsbetrag | lastschriftbetrag | gutschriftsbetrag | auszahlungsbetrag`,
    total: `gesamt | gesamtbetrag | gesamtsumme | total | insgesamt | endbetrag | summe gesamt | rechnungsbetrag
      inklusive gebühren | zahlbetrag | totalbetrag`,
    balance: `du hast jetzt | jetzt hast du | sie haben jetzt | dir bleiben | ihnen bleiben | smartkonto jetzt | konto jetzt | kontostand jetzt | kontostand | neuer kontostand | verfugbarer betrag | verfugbar | neuer saldo | aktueller kontostand | saldo
      kontosaldo | aktueller saldo | saldo neu | verfügbarer saldo | verfügbares guthaben | verfuegbar | verfuegbarer betrag
      verfuegbares guthaben | guthaben | aktuelles guthaben | restguthaben | neues guthaben | ihr kontostand
      dein kontostand | dein neuer kontostand | ihr neuer kontostand | ihr saldo | dein saldo | saldo nach buchung
      kontostand nach | kontostand neu | kontostand aktuell | kontostand beträgt | ihr kontostand beträgt | buchungssaldo
      endsaldo | schlusssaldo | kontoguthaben | noch verfügbar | verfügbar sind | verfügbar: | verfügbar ist | kto-stand
      dein guthaben | ihr guthaben | restsaldo | tagessaldo | ktostand | aktuell verfügbar | ihr verfügbarer betrag
      dein verfügbarer betrag | kartenguthaben | verf. betrag | verf. saldo | verf. guthaben | kontost. | der saldo
      der kontostand | neuer stand | verbleibendes guthaben | verfügbare mittel | saldo beträgt | saldostand`,
    limit: `verfugbarer rahmen | kreditrahmen | kartenlimit | *limit | verfügbares limit | verfuegbares limit | limite
      kreditlimit | kreditlimite | kartenlimite | verfügbarer kreditrahmen | verfügungsrahmen | verfuegungsrahmen
      verfügbarer verfügungsrahmen | tageslimit | restlimit | dispo | dispokredit | dispositionskredit | dispolinie
      überziehungsrahmen | ueberziehungsrahmen | einkaufsrahmen | kartenrahmen | verfuegbarer rahmen | eingeräumter
      wochenlimit | monatslimit | verfügbare limite | bezugslimite | verfügbarer kredit | rahmen | noch verfügbares limit
      restlimite | verbleibendes limit | kreditlinie | bis zu | finanzieller rahmen | verf. rahmen | finanzrahmen`,
    fee: `gebuhr | gebuhren | entgelt | auslandseinsatzentgelt | *gebühr | *gebühren | *gebuehr | *gebuehren | *entgelt
      entgelte | gebuehr | gebuehren | spesen | *spesen | provision | kommission | fremdwährungsentgelt | mwst | ust
      auslandsgebühr | auslandseinsatz | bearbeitungsgebühr | transaktionsgebühr | automatengebühr | zuschlag | kosten
      umsatzsteuer | mehrwertsteuer | kapitalertragsteuer | kapitalertragssteuer | kest | solz | solidaritätszuschlag
      verrechnungssteuer | abgeltungsteuer | zzgl. gebühr | zzgl. gebühren | inkl. gebühr | inkl. gebühren | zzgl.
      umrechnungsentgelt | bearbeitungsentgelt | zzgl. entgelt | nebenkosten der zahlung | fremdspesen | buchungsgebühr`,
    aside: `davon | punkte | kurs | wechselkurs | umrechnungskurs | devisenkurs | bonuspunkte | treuepunkte | schulden | restschuld
      rückstand | mindestbetrag | mindestrate | mindestzahlung | alter saldo | alter kontostand | vorheriger saldo
      anfangssaldo | sparziel | gespart | aufgerundet | aufrundung | ersparnis | mehr als | höher als | überschreitet
      übersteigt | überschritten | unterschreitet | unterschritten | schwellenwert | schwelle | ab einem betrag | meilen
      originalbetrag | ursprungsbetrag | umgerechnet | in fremdwährung | fremdwährungsbetrag | offener betrag
      offener saldo | ausstehend | ausstehender betrag | diesen monat | diese woche | in diesem monat | in dieser woche
      heute insgesamt | bisher ausgegeben | budget | monatsbudget | trinkgeld | sparbetrag | zinssatz | entspricht
      ungefähr | eingestellter betrag | betragsgrenze | grenze von | unter den betrag | mindestens | restbetrag
      kreditschuld | vorheriger kontostand | ihr sparziel | dein sparziel | payback punkte | miles | limit von`,
    reference: `referenz | referenznr | ref-nr | vorgangsnr | verwendungszweck | referenznummer | referenz-nr | referenz nr
      ref.-nr | ref. nr | ref nr | refnr | ref.nr | transaktionsnummer | transaktions-id | transaktionsid
      transaktions-nr | transaktionsnr | vorgangsnummer | vorgangs-nr | auftragsnummer | auftragsnr | auftrags-nr
      auftragsreferenz | belegnummer | belegnr | beleg-nr | beleg | buchungsnummer | buchungsnr | buchungs-nr
      mandatsreferenz | mandatsref | mandats-ref | mandat | mandatsnummer | kundenreferenz | end-to-end-ref
      end-to-end-referenz | ende-zu-ende-referenz | kundennummer | kundennr | kunden-nr | kd-nr | kdnr
      rechnungsnummer | rechnungsnr | rechnungs-nr | rechnung nr | re-nr | rg-nr | gläubiger-id | glaeubiger-id
      glaubiger-id | cred | mref | eref | kref | svwz | autorisierungscode | autorisierungsnummer | genehmigungsnummer
      genehmigungscode | bestellnummer | bestellnr | quittungsnummer | zahlungsreferenz | vertragsnummer | vertragsnr
      vertrags-nr | aktenzeichen | zahlungs-id | zahlungsnummer | terminal-id | ta-nr | tanr | folgenr | folge-nr
      qr-referenz | esr-referenz | auftrags-id | kartenfolgenr | belegdaten | buchungsreferenz | steuernummer
      freigabenummer | gegenkonto | bankreferenz | transaktionscode | buchungscode`,
    card: `zahlungsmittel | deinem zahlungsmittel | girocard | kreditkarte | debitkarte | ec-karte | karte | *karte | karten | karte nr | karten-nr | kartennr
      kartennummer | karte mit | ihre karte | deine karte | ihrer karte | deiner karte | ihre kreditkarte
      deine kreditkarte | ihrer kreditkarte | deiner kreditkarte | ihre debitkarte | deine debitkarte | ihrer debitkarte
      deiner debitkarte | bankkarte | bankomatkarte | maestrokarte | sparkassen-card | sparkassencard | mit karte | kk
      virtuelle karte | prepaid-karte | prepaidkarte | goldkarte | kundenkarte | bankcard | postfinance card
      ihre girocard | mastercard-karte | visa-karte | visakarte | visa-debitkarte | firmenkarte | endend auf | kreditkarten
      karte endend | ec karte | debit-karte | kredit-karte | card endend | kartenendnummer`,
    account: `konto | ihrem konto | ihr konto | ihres kontos | girokonto | *konto | kontos | dein konto | deinem konto
      deines kontos | kontonummer | kontonr | konto-nr | konto nr | kto | kto. | kto-nr | kto.-nr | kto nr | kto.nr | ktonr
      ihrem girokonto | ihr girokonto | deinem girokonto | dein girokonto | sparkonto | tagesgeldkonto | tagesgeld
      gehaltskonto | privatkonto | gemeinschaftskonto | geschäftskonto | festgeldkonto | kreditkartenkonto | lohnkonto
      kontokorrent | depotkonto | depot | sparbuch | sparkassenbuch | postkonto | e-depositokonto | verrechnungskonto
      hauptkonto | unterkonto | kartenkonto | giro konto | extra-konto`,
    wallet:
      'wallet | geldbörse | twint-guthaben | twint guthaben | paypal-guthaben | prepaid-guthaben | e-geldbörse',
    party: `haendler | empfanger | auftraggeber | händler | händlername | handler | handler: | haendlername | empfänger
      empfaenger | empfängername | zahlungsempfänger | zahlungsempfaenger | begünstigter | beguenstigter | begünstigte
      absender | zahler | zahlungspflichtiger | einzahler | auftraggeber/empfänger | kontoinhaber | geschäft | geschaeft
      verkaufsstelle | akzeptanzstelle | vertragspartner | vertragsunternehmen | buchungstext | umsatztext | text | ort
      beschreibung | bezeichnung | mitteilung | zahlungszweck | zahlungsgrund | nachricht | betreff | details | name
      standort | automat | zahlungspartner | gegenpartei | partner | kreditor | gläubiger | glaeubiger | debitor
      name des empfängers | empfänger: | absender: | überwiesen von: | zahlungsdetails | buchungsdetails | gutschriftgeber
      empfänger/absender | zugunsten von | händler/ort | ausgabestelle`,
    date: `datum | am | buchungsdatum | buchungstag | valuta | valutadatum | wertstellung | wert per | transaktionsdatum
      uhrzeit | zeit | zeitpunkt | datum/uhrzeit | datum und uhrzeit | kaufdatum | ausführungsdatum | vom | per | stand
      datum: | stand vom | stand per | tag | umsatzdatum | belegdatum | ausführungstag | dat. | um`,
    contact: `rufen | hotline | rufen sie | anrufen | telefon | telefonnummer | telefonisch | tel.-nr | tel-nr | rufnummer
      kundenservice | kundendienst | kundenberatung | kundencenter | service-nummer | servicenummer | sperr-notruf
      sperrnotruf | sperrhotline | kartensperre | karte sperren | sperren | sperren sie | notrufnummer | kontaktieren
      kontaktieren sie | kontakt | nicht von ihnen | nicht von dir | waren sie das nicht | warst du das nicht
      falls sie das nicht | wenn sie das nicht | falls nicht sie | nicht veranlasst | nicht autorisiert haben
      fragen | bei fragen | bei rückfragen | rückfragen | hilfe | mehr infos | weitere infos | infos unter
      info unter | mehr unter | erreichen sie uns | melden sie sich | wenden sie sich | fax | handy | handynummer | mobil
      support | mobilnummer | sms an | antworten sie | betrugsverdacht | details unter | in der app | besuchen sie
      kundenbetreuung | mobiltelefon | hilfe unter | sperr-hotline | bitte melden | chatten sie`,
  },
  phrases: {
    summary: `als letzte woche | als letzten monat | als in der vorwoche | als im vormonat | als im januar | als im februar | als im märz | als im april | als im mai | als im juni | als im juli | als im august | als im september | als im oktober | als im november | als im dezember | kontoauszug fur | kontoauszug ist da | monatsuberblick | monatsubersicht | wochenuberblick | monatsbericht | wochenbericht
      insgesamt ausgegeben | hast du insgesamt | haben sie insgesamt | in zahlen`,
    uncharged: `dir entstehen keine kosten | ihnen entstehen keine kosten | bevor etwas abgebucht wurde
      bevor etwas abgebucht | nichts abgebucht | es wurde nichts abgebucht | es wurde nichts berechnet
      nicht belastet worden | bevor abgebucht wurde`,
    lure: `zollgebuhr | konto wird gesperrt | konto wurde gesperrt | konto wurde eingeschrankt | bestatigen sie ihre daten | aktualisieren sie ihre daten | anspruch auf eine ruckerstattung | paket wird zuruckgehalten`,
    code: `tan | tac fuer | tac für | tac: | mobiletan | pushtan | chiptan | smstan | bestatigungscode | sicherheitscode | einmalpasswort | ihr code | verifizierungscode | freigabecode | mtan | smstan
      sms-tan | sms tan | pushtan-code | ihre tan | deine tan | die tan | tan lautet | tan für | tan ist | tan zur | tan:
      bestätigungscode | bestaetigungscode | dein code | der code | code lautet | code ist | code für | code zur | ihr code lautet
      einmalcode | einmal-code | einmalkennwort | einmal-passwort | einmalpin | zugangscode | anmeldecode | login-code
      aktivierungscode | registrierungscode | authentifizierungscode | autorisierungs-tan | identifikationscode | sms-code
      prüfcode | pruefcode | code eingeben | code ein | geben sie den code | gib den code | 3d-secure-code
      mobile tan | mobiletan | transaktionsnummer (tan) | tan-nummer | startcode | passcode | verifikationscode
      bestätigungs-code | sicherheits-code | ihr sicherheitscode | ihr einmalpasswort | mtan-code | mtan lautet
      mit der tan | zur freigabe | neues passwort lautet | entsperrcode | code gültig | code ist gültig`,
    warning: `teilen sie | geben sie niemals | niemals weiter | nicht weitergeben | nie weiter | teilen sie niemals
      teilen sie diesen | teile diesen | teile niemals | teile den code | nicht teilen | geben sie diesen | gib niemals
      gib diesen code | gib den code niemals | nicht weiter | nicht an dritte | niemandem | mit niemandem | an niemanden
      niemals preis | nicht preis | niemals nach | fragen sie nie | fragen nie nach | fragt nie nach | fragt sie nie
      wir fragen nie | wir fragen niemals | fordern sie niemals | werden sie nie | werden sie niemals | wir werden sie nie
      wir werden dich nie | geheim halten | halten sie ihre | halte deine | vorsicht | seien sie vorsichtig | achtung betrug
      vor betrug | vor betrügern | vor phishing | betrüger | phishing | keine daten weiter | weder pin noch
      geben sie ihre | gib deine | behalte den code | vertraulich | auch nicht an | mitarbeiter fragen | nie am telefon
      niemals am telefon | niemals telefonisch`,
    declined: `haben sie versucht | hast du versucht | versuchen sie gerade | antworten sie mit ja
      antworte mit ja | abgelehnt | fehlgeschlagen | nicht ausgefuhrt | konnte nicht | nicht gedeckt
      zuruckgewiesen
      nicht durchgefuhrt | wurde abgelehnt | wurden abgelehnt | abgelehnte | ablehnung | ist fehlgeschlagen
      konnten nicht | konnten wir nicht | konnte leider nicht | leider nicht | nicht ausgefuehrt
      nicht durchgefuehrt | nicht erfolgreich | war nicht erfolgreich | nicht möglich | nicht moeglich | nicht genehmigt
      nicht autorisiert | nicht akzeptiert | nicht eingelöst | nicht eingeloest | nicht ausreichend | nicht genügend
      nicht genug | unzureichend | unzureichende deckung | ungenügende deckung | mangels deckung | mangelnder deckung
      mangelnde deckung | fehlende deckung | keine deckung | fehlender deckung | zu wenig guthaben | unzureichendes guthaben
      kein guthaben | nicht gutgeschrieben | nicht abgebucht | nicht belastet | nicht bezahlt | nicht überwiesen
      zurueckgewiesen | zurückgewiesene | wurde zurückgewiesen | gescheitert | abgebrochen | wurde abgebrochen | verweigert
      wurde verweigert | falsche pin | falscher pin | pin falsch | limit überschritten | limite überschritten
      kartenlimit überschritten | überschreitet ihr limit | limit erreicht | wurde blockiert | zahlung blockiert
      transaktion blockiert | blockierte | nicht abgeschlossen | nicht verarbeitet | nicht zugestellt | unterbunden
      wurde nicht | wurden nicht | zahlungsversuch | versuchte zahlung | versuchte transaktion | versuch einer
      waren sie das | warst du das | haben sie diese zahlung | hast du diese zahlung | verdächtige | verdaechtige
      verdächtiger | ungewöhnliche | ungewoehnliche | ungewöhnlicher | nicht bestätigt | retourniert | zurückgegeben
      unbezahlt zurück | mangels kontodeckung | rückgabe mangels | fehler bei der zahlung | zahlungsfehler | abgewiesen
      wurde abgewiesen | nicht zustande | ungültige karte | karte abgelaufen | zahlung gestoppt
      zurückgegeben mangels | zurückgebucht mangels | zurueckgegeben mangels`,
    scheduled: `kommt voraussichtlich | voraussichtlich morgen | voraussichtlich am | morgen bucht
      morgen buchen wir | bucht morgen | ziehen wir morgen | bucht am | buchen wir am | wird abgebucht
      wird am | wird belastet | werden abgebucht | wird eingezogen | fallig | faellig
      vorankundigung | werden am | werden belastet | werden eingezogen | wird von ihrem konto | wird von deinem konto
      werden von ihrem konto | werden von deinem konto | wird ihrem konto | wird deinem konto | wird ihrer karte
      wird ihrer kreditkarte | wird morgen | wird in kürze | wird in den nächsten | wird ausgeführt | wird überwiesen
      werden überwiesen | wird fällig | wird faellig | ist fällig | ist faellig | sind fällig | fällig am | faellig am
      fällig bis | fälligkeit | faelligkeit | fälligkeitsdatum | fälligkeitstag | fällige | fälliger | fälligen
      vorankündigung | vorabankündigung | vorabinformation | pre-notification | prenotification | ankündigung
      ankündigung lastschrift | angekündigte | geplant | geplante | geplanter | geplant für | ist geplant | vorgesehen
      anstehende | anstehender | bevorstehende | bevorstehender | bevorstehend | steht an | demnächst | erinnerung
      zahlungserinnerung | wir erinnern | erinnern sie | mahnung | zu zahlen bis | zahlbar bis | zahlbar | zu zahlen
      bitte zahlen | bitte bezahlen | bitte überweisen | bitte begleichen | bitte überweise | zahlungsziel | zahlungsfrist
      zahlungstermin | zahlen sie bis | ihre rechnung | deine rechnung | neue rechnung | rechnung über
      rechnung ist | rechnung in höhe | offene rechnung | offener rechnungsbetrag | überfällig | ueberfaellig
      nächste zahlung | nächste abbuchung | nächste rate | naechste zahlung | nächste lastschrift | buchen wir
      ziehen wir | wir buchen | wir ziehen | wir belasten | belasten wir | sorgen sie für
      sorge für ausreichend | ausreichende deckung | ausreichend deckung | ausreichend guthaben | bitte stellen sie sicher
      sicherstellen | ist noch offen | noch zu zahlen | verlängert sich | wird verlängert | erneuert sich | wird erneuert
      kreditkartenabrechnung steht | abrechnung verfügbar | terminüberweisung angelegt | überweisung vorgemerkt
      terminauftrag | als terminüberweisung | terminiert | abzubuchen | wird demnächst | werden demnächst | wird bald
      kartenabrechnung wird | mindestbetrag von | ebill-rechnung | neue ebill | e-rechnung | muss bezahlt
      wird automatisch | werden automatisch | wird voraussichtlich | werden voraussichtlich | wird per lastschrift
      werden per lastschrift | zahlung steht | lastschrift steht | wird in höhe | wird die rate | wird ihre rate
      wird ihre | wird deine | wird der betrag | wird die lastschrift | wird ihr konto | wird dein konto
      wird die zahlung | werden die | werden ihre | wird die monatliche | wird der beitrag
      wurde angelegt | erste ausführung | erste durchführung | dauerauftrag angelegt | dauerauftrag eingerichtet
      lastschriftmandat erteilt`,
    collect: `geldanforderung | zahlungsaufforderung | fordert | bittet um | mochte geld | hat angefordert | geldanfrage
      zahlungsanfrage | zahlungsanforderung | fordert von dir | fordert von ihnen | hat geld angefordert
      bittet dich um | bittet sie um | bittet dich | bittet sie | hat dich um | hat sie um | um geld gebeten | möchte von dir
      möchte von ihnen | moechte von dir | moechte geld | möchte geld | hat dir eine anfrage | hat ihnen eine anfrage
      hat dir eine zahlungsanfrage | hat dir eine geldanfrage | geldforderung | betrag anfordern | angefordert | erbittet
      hat dir eine rechnung | hat ihnen eine rechnung | anfrage annehmen | anfrage über | anfrage von | zahlungslink
      twint-anfrage | anfrage ablehnen | jetzt bezahlen | jetzt freigeben | bitte freigeben | zur zahlung freigeben
      freigabe erforderlich | freigabeanfrage | zahlung freigeben | auftrag freigeben | bitte bestätigen sie die zahlung
      bestätigen sie die zahlung | zahlung bestätigen | bitte geben sie die zahlung frei | rechnung teilen mit
      bitte bestätige | in der app freigeben | gib die zahlung frei | in der app bestätigen`,
    promotion: `bei eröffnung eines | bei eröffnung ihres | startguthaben | nur bis | freispiele | gratiswette | freiwette | glucksspiel kann | angebot | rabatt | sparen sie | jetzt sichern | gewinnspiel | gutschein | jetzt beantragen | angebote
      sonderangebot | aktionsangebot | exklusives angebot | unser angebot | nur für kurze zeit | nur kurze zeit | nur bis
      nur noch bis | sichern sie sich | sichere dir | jetzt abschließen | jetzt abschliessen | jetzt eröffnen
      jetzt entdecken | jetzt informieren | jetzt anmelden und | jetzt mitmachen | jetzt gewinnen | gewinnen sie | gewinne
      zu gewinnen | verlosung | rabattcode | gutscheincode | gutscheine | prämie sichern | willkommensbonus
      neukundenbonus | bonus sichern | bonus für | bis zu 5 | bis zu 10 | bis zu 20 | bis zu 50 | bis zu 100 | % rabatt
      % sparen | spare bis | sparen bis | spare jetzt | kostenlos | gratis | geschenkt | empfehlen sie
      freunde werben | freunde einladen | lade freunde | empfehle uns | freunde werben freunde | wunschkredit | sofortkredit
      ratenkredit ab | kredit ab | privatkredit ab | günstiger kredit | kreditangebot | eff. jahreszins | effektiver
      p.a. | zinsen ab | zinsen sichern | top-zinsen | tagesgeld mit | profitieren sie | profitiere | nutzen sie jetzt
      erhalten sie bis | erhalte bis | verdienen sie | verdiene bis | exklusiv für | nicht verpassen | verpassen sie nicht
      verpasse nicht | letzte chance | aktion gültig | solange der vorrat | teilnahmebedingungen | es gelten
      schlussverkauf | aktionszeitraum | jetzt shoppen | jetzt einkaufen | jetzt bestellen | jetzt kaufen | jetzt upgraden
      upgrade auf | entdecken sie | entdecke | cashback sichern | cashback auf | cashback bei | vorteilsangebot
      vorteile sichern | vorab genehmigt | vorabgenehmigt | für sie reserviert
      in raten zahlen | in raten umwandeln | ratenzahlung möglich | null prozent | 0% zinsen | sparaktion`,
    notice: `wird noch gepruft | wird gerade gepruft | wird derzeit gepruft | wird aktuell gepruft
      wird uberpruft | in prufung | weniger als im vormonat | mehr als im vormonat | weniger als letzte woche
      mehr als letzte woche | weniger als in der vorwoche | geschatzter fahrpreis
      voraussichtlicher fahrpreis | im preis enthalten | steigt auf | erhoht sich auf | etwas mehr als
      etwas weniger als | wurde aktiviert | freigeschaltet | ist aktiviert | wurde freigeschaltet | aktiviert
      deaktiviert
      wurde deaktiviert | wurde gesperrt | gesperrt | ist gesperrt | karte gesperrt | entsperrt | wurde entsperrt
      konto gesperrt | gesperrt wurde | wurde registriert | registriert | erfolgreich registriert | wurde hinzugefügt
      hinzugefügt | hinzugefuegt | wurde geändert | geändert | geaendert | erfolgreich geändert | wurde aktualisiert
      aktualisiert | wurde eingerichtet | eingerichtet | wurde angelegt | angelegt | wurde erstellt | wurde gelöscht
      gelöscht | wurde verschickt | wurde versendet | wurde versandt | versandt | unterwegs zu ihnen | unterwegs zu dir
      ihre pin wurde | deine pin wurde | neue pin | pin geändert | pin wurde | pin-brief | passwort geändert
      neue anmeldung | neuer login | anmeldung von | anmeldung mit | anmeldung in | login von | login in | eingeloggt
      neues gerät | neues geraet | neuem gerät | gerät wurde | gerät verknüpft | verknüpft | verknüpft mit
      zu apple pay | zu google pay | apple pay hinzugefügt | google pay hinzugefügt | kontoauszug | kontoauszüge
      ihr kontoauszug | neuer kontoauszug | kontoauszug ist | kontoauszug liegt | neues dokument | neue dokumente
      neue nachricht | in ihrem postfach | in deinem postfach | in ihrer postbox | in deiner postbox | e-postfach | steht bereit | liegt bereit | liegen bereit
      stehen bereit | bereitgestellt | dokument bereit | steuerbescheinigung | jahressteuerbescheinigung | wartung
      wartungsarbeiten | wartungsfenster | nicht verfügbar | vorübergehend | nicht erreichbar | störung | läuft ab
      laeuft ab | läuft bald ab | abgelaufen | ihre neue karte | deine neue karte | neue karte | karte ist unterwegs
      karte wurde bestellt | karte ist aktiv | karte aktiv | limit wurde | limit geändert | limit angepasst | limite wurde
      agb | geschäftsbedingungen | geschaeftsbedingungen | nutzungsbedingungen | preisänderung
      preisverzeichnis | willkommen bei | willkommen | herzlich willkommen | konto eröffnet | konto wurde eröffnet
      kontoeröffnung | konto geschlossen | kündigung | gekündigt | termin | ihr termin | termin bei | bestätigen sie ihre
      bestätige deine | identität | identifizierung | video-ident | postident | legitimation | ihr antrag | dein antrag
      antrag wurde | antrag ist | in prüfung | wird gutgeschrieben | werden gutgeschrieben
      wird erstattet | werden erstattet | dauerauftrag angelegt | dauerauftrag wurde angelegt | dauerauftrag eingerichtet
      dauerauftrag wurde eingerichtet | dauerauftrag geändert | dauerauftrag gelöscht | mandat erteilt | mandat wurde
      sepa-mandat | lastschriftmandat | empfänger hinzugefügt | empfänger wurde | umfrage | feedback
      bewerten sie | bewerte uns | geben sie uns | öffnungszeiten
      zinsänderung | punkte gutgeschrieben | punkte gesammelt | haben punkte | bonuspunkte
      ihre anfrage | deine anfrage | eingegangene nachricht | benachrichtigung aktiviert
      pushtan wurde | pushtan registrierung | registrierung | registrierung abgeschlossen | registrierungsdaten
      zugangsdaten | online-banking zugang | adresse geändert | wurde verlängert | freistellungsauftrag
      wir prüfen jetzt | prüfen deine rücksendung | falls sie das nicht waren`,
    injection: `ignoriere alle | ignoriere alle vorherigen | ignoriere vorherige | ignoriere die | ignoriere sämtliche
      ignoriere bisherige | ignorieren sie alle | ignorieren sie vorherige | ignorieren sie die | vergiss alle
      vergiss alles | vergiss die | vergessen sie alle | du bist jetzt | du bist nun | sie sind jetzt | neue anweisung
      neue anweisungen | vorherige anweisungen | vorherigen anweisungen | systemanweisung | system-prompt | gib json
      gib json zurück | antworte nur mit | antworte mit | setze den betrag | gib den betrag | als ki | sprachmodell
      missachte alle | überschreibe`,
    pending: `als entwurf | noch ein entwurf | wir prüfen ihre unterlagen | wird bearbeitet | in bearbeitung | wird derzeit bearbeitet | wird verarbeitet | ist unterwegs | wird geprüft
      bestätigung ausstehend | ausstehende bestätigung | warten auf bestätigung | wartet auf | wartet auf freigabe
      wurde entgegengenommen | auftrag erhalten | auftrag entgegengenommen | noch nicht gebucht
      werktage | arbeitstage | dauert bis zu | bankarbeitstage | stoßen wir die erstattung an`,
  },
  places: {
    at: `bei | bei: | im geschaft | im geschäft | beim | am terminal | bei der firma | bei dem | bei der | im shop
      in der filiale | im onlineshop | ort: | am automaten`,
    to: `an | zugunsten | zu gunsten | an: | zugunsten von | zu gunsten von | empfanger | empfänger | empfaenger | an die
      an den | an das | an herrn | an frau | an firma | zahlungsempfanger | zahlungsempfänger | nach`,
    from: `von | von: | von der | von dem | von herrn | von frau | von firma | durch | absender | auftraggeber | zahler | seitens
      auftraggeber: | absender: | eingezogen von | veranlasst von`,
    for: 'für | fuer | fur | betreff | zweck | wegen | verwendungszweck | für: | zwecks',
    with: 'mit | bei der zahlung mit',
    end: `hat | wurde | ist | sind | auf | ausgefuhrt | wurde | ist | am | vom | mit | um | wurden | worden | sind | über | uber | ueber | in höhe | in hohe
      in hoehe | im wert | per | via | aus | zu | zur | zum | ihr | ihre | ihrem | ihren | ihrer | ihres | dein | deine
      deinem | deiner | deines | sie | du | wir | uns | nicht | und ist | haben | hast | war | waren | wird | werden | bezahlt
      gezahlt | abgebucht | belastet | gutgeschrieben | erhalten | eingegangen | überwiesen | uberwiesen | ueberwiesen
      gesendet | ausgeführt | ausgefuehrt | erfolgreich | autorisiert | genehmigt | gebucht | betrag | karte | konto | iban
      kontostand | saldo | verfügbar | verfugbar | verfuegbar | neuer | neues | aktueller | datum | uhrzeit | uhr | valuta
      buchung | referenz | ref | vielen dank | danke | bitte | falls | wenn | sofern | details | mehr | jetzt | heute
      gestern | soeben | gerade | mittels | auf ihr | von ihrem | kontaktlos | online | endet | endend | verwendungszweck
      zahlung | lastschrift | überweisung | gebühr | kurs | eingezogen | abgehoben | bis | ab | seit | nach | vor | somit
      dabei | damit | inkl. | inkl | zzgl. | zzgl | limit | storniert | erstattet | der neue | ihr neuer | dein neuer`,
  },
  months: [
    'januar | jan | janner | jänner | jaenner | jän',
    'februar | feb | feber | febr',
    'marz | maerz | märz | mär | mrz',
    'april | apr',
    'mai',
    'juni | jun | juno',
    'juli | jul',
    'august | aug',
    'september | sep | sept',
    'oktober | okt',
    'november | nov',
    'dezember | dez',
  ],
  days: [
    'heute | heute morgen | heute früh | heute abend | heute mittag | heute nachmittag | soeben | gerade eben | heutigen',
    'gestern | gestern abend | gestrigen',
    'vorgestern',
  ],
  weekdays: [
    'montag | am montag',
    'dienstag | am dienstag',
    'mittwoch | am mittwoch',
    'donnerstag | am donnerstag',
    'freitag | am freitag',
    'samstag | sonnabend | am samstag',
    'sonntag | am sonntag',
  ],
};

/** Dutch of the Netherlands and Belgium, with the Afrikaans words of South African banks. */
export const DUTCH: Language = {
  code: 'nl',
  verbs: [
    [
      'credit',
      'transfer',
      4,
      `heeft je gestuurd | gestuurd. mededeling | is onderweg naar je rekening | staat op je rekening
        heeft je tikkie | heeft jouw tikkie | heeft je betaalverzoek`,
    ],
    [
      'debit',
      'debit',
      5,
      `afgeschreven | is afgeschreven | zijn afgeschreven | werd afgeschreven | gedebiteerd | is gedebiteerd
       geïncasseerd | geincasseerd | is geïncasseerd | afgeboekt | is afgeboekt | zijn afgeboekt | gedebiteer
       is gedebiteer | afgetrek | afgetrokken`,
    ],
    [
      'debit',
      'debit',
      4,
      `je donatie | uw donatie | uw gift | je gift | bedankt voor je donatie | we hebben je betaling ontvangen
        wij hebben uw betaling ontvangen | je beltegoed met | beltegoed opgewaardeerd | beltegoed met
        heeft gereserveerd op uw creditcard | gereserveerd op uw | gereserveerd op je | domiciliëring van
        domiciliëring | van je rekening | van uw rekening | van jouw rekening | van je betaalrekening
        van uw betaalrekening | van jou rekening
       van je kaart | van uw kaart | van je creditcard | van uw creditcard | van je bankrekening | van uw bankrekening
       van je zichtrekening | van uw zichtrekening | je hebt betaald | u hebt betaald | u heeft betaald | heb je betaald
       je betaalde | u betaalde | je betaling aan | uw betaling aan | je betaling bij | uw betaling bij | jouw betaling aan
       jouw betaling bij | met je kaart betaald | met uw kaart betaald | met je betaalpas | met uw betaalpas | met je pas
       met uw pas | je hebt uitgegeven | u hebt uitgegeven | u heeft uitgegeven | je aankoop bij | uw aankoop bij
       je aankoop | uw aankoop | ten laste van je rekening | ten laste van uw rekening | jy het betaal | u het betaal
       jou aankoop | jou betaling aan | u betaling aan`,
    ],
    [
      'debit',
      'debit',
      3,
      `betaald | betaald aan | betaald bij | is betaald | uitgegeven | uitgegeven bij | gepind | gepind bij | gekocht
       gekocht bij | afgerekend | afgerekend bij | betaling gelukt | betaling geslaagd | betaling is gelukt
       betaling uitgevoerd | betaling is uitgevoerd | voldaan | betaal aan | betaal by | gekoop | gekoop by | aankoop by
       aankoop bij | gespandeer | gebruik by | kaart gebruikt bij | betaling goedgekeurd | afschrijving van
       geslaagde betaling | af:`,
    ],
    [
      'debit',
      'debit',
      2,
      `betaling | *betaling | betalingen | aankoop | *aankoop | aankope | afschrijving | *afschrijving | incasso
       *incasso | automatische incasso | sepa-incasso | sepa incasso | doorlopende incasso | domiciliëring
       domiciliering | europese domiciliëring | domiciliëringsopdracht | pinbetaling | pintransactie | betaalautomaat
       kaartbetaling | debietorder | debiet | debitering | debet | contactloze betaling | contactloos
       ideal-betaling | ideal betaling | internetbetaling | online betaling | bancontact | bancontact-betaling
       betaling aan | betaling bij | betaling met kaart | kaartaankoop | bestelling bij | reservering | gereserveerd
       termijnbetaling | uitgaven | uitgave | kaarttransactie bij | lidmaatschap | automatiese betaling | betaalverzoek betaald
       koop by | kaartbetaling bij | wero-betaling | payconiq-betaling | payconiq betaling`,
    ],
    [
      'debit',
      'debit',
      1,
      `transactie | transacties | *transactie | verrichting | verrichtingen | boeking | mutatie | nieuwe transactie
       kaarttransactie | transaksie | betaal | aank | aank. | aankp | afrekening | af- en bijschrijvingen | nieuwe mutatie | bij- of afschrijving`,
    ],
    [
      'debit',
      'transfer',
      3,
      `gestuurd | naar je spaarrekening gegaan | is naar je spaarrekening | overgezet naar je spaarrekening
        overgemaakt | overgemaakt aan | overgemaakt naar | is overgemaakt | zijn overgemaakt | overgeboekt
        overgeboekt naar
       is overgeboekt | overgeschreven | overgeschreven naar | overgeschreven aan | verzonden aan | verstuurd aan | verstuurd
       gestuurd naar | gestuurd aan | overschrijving aan | overschrijving naar | overboeking naar | overboeking aan
       uitgaande overschrijving | uitgaande overboeking | overschrijving uitgevoerd | overboeking uitgevoerd
       oorgeplaas | oorgeplaas na | gestuur | het gestuur | oorbetaal | oorbetaal aan | oorplasing na | oorplasing aan | gestuur aan | gestuur na
       betaalopdracht uitgevoerd | doorgestort | geld verstuurd | geld gestuurd | overschrijving verstuurd`,
    ],
    [
      'debit',
      'transfer',
      4,
      `je hebt overgemaakt | u hebt overgemaakt | u heeft overgemaakt | je overboeking | uw overboeking | je overschrijving
       uw overschrijving | jouw overboeking | jouw overschrijving | je hebt gestuurd | je hebt verstuurd | je periodieke
       jou oorplasing`,
    ],
    [
      'debit',
      'transfer',
      2,
      `periodieke overboeking | periodieke overschrijving | spoedoverboeking | doorlopende opdracht | bestendige opdracht
       spaaropdracht | eigen overboeking | spaaroverboeking | instantoverschrijving | instant overschrijving
       geldoverdracht | betaalopdracht`,
    ],
    [
      'debit',
      'transfer',
      1,
      'overschrijving | overboeking | *overschrijving | *overboeking | oorplasing | oordrag',
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `opgenomen | geldopname | *geldopname | kasopname | contante opname | geldautomaat | geld opgenomen | contant opgenomen
       is opgenomen | geldopvraging | geldafhaling | afhaling | geldafhaling bij | opname geldautomaat | cash opname
       onttrek | onttrekking | kontantonttrekking | kontant onttrekking | otm-onttrekking | otm onttrekking
       opgenomen bij | afgehaald | geld afgehaald | opvraging | geldmaat | opname bij geldmaat | bankautomaat`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      'je hebt opgenomen | u hebt opgenomen | u heeft opgenomen | je geldopname | uw geldopname | heb je opgenomen',
    ],
    ['debit', 'cash_withdrawal', 2, 'opname | kontant | kitsbank | otm'],
    [
      'debit',
      'fee',
      3,
      `kosten betaalrekening | kosten betaalpakket | kosten betaalpas | bankkosten | rekeningkosten | maandelijkse kosten
       maandelijkse bijdrage | kosten creditcard | beheerskosten | dossierkosten | bankfooi | bankfooie | diensfooi
       maandelikse fooi | debetrente | rente en kosten | rentekosten | jaarlijkse bijdrage kaart | kosten in rekening gebracht
       kosten pakket | herinneringskosten | aanmaningskosten | aanrekening kosten | bijdrage betaalpakket | kosten afgeschreven
       kosten basic package | kosten oranjepakket | kosten van het | transaksiefooi | administrasiefooi`,
    ],
    [
      'credit',
      'credit',
      5,
      `bijgeschreven | is bijgeschreven | zijn bijgeschreven | werd bijgeschreven | gecrediteerd | is gecrediteerd
       gekrediteer | is gekrediteer | bijgeboekt | creditrente | rente ontvangen | spaarrente | rentebijschrijving
       rente bijgeschreven`,
    ],
    [
      'credit',
      'credit',
      4,
      `kreeg er | aan rente bij | rente bij | opgeladen! | vanaf je kaart | opgewaardeerd vanaf
        staat nu op je bunq | staat nu op je rekening | staat nu op uw rekening | op je rekening
        op uw rekening | op jouw rekening | op je betaalrekening | op uw betaalrekening | op je bankrekening
       op uw bankrekening | op je zichtrekening | op uw zichtrekening | op je spaarrekening | op uw spaarrekening
       je hebt ontvangen | u hebt ontvangen | u heeft ontvangen | heb je ontvangen | je ontving | u ontving | jy het ontvang
       u het ontvang | heeft je betaald | heeft u betaald | heeft je gestuurd | heeft je overgemaakt | heeft je terugbetaald
       je hebt een betaling ontvangen | u heeft een betaling ontvangen | je hebt geld ontvangen | u hebt geld ontvangen
       heeft jou betaald | aan jou betaald | aan je overgemaakt | aan u overgemaakt | aan jou overgemaakt
       naar je rekening overgemaakt | in jou rekening | in u rekening | naar jou overgemaakt | ten gunste van je rekening
       ten gunste van uw rekening | heeft je tikkie betaald | heeft je betaalverzoek betaald | tikkie betaald
       je tikkie is betaald | betaalverzoek is betaald | je betaalverzoek is betaald | je hebt gekregen | kreeg je
       kreeg u | het jou betaal`,
    ],
    [
      'credit',
      'credit',
      3,
      `ontvangen | ontvangen van | is ontvangen | zijn ontvangen | betaling ontvangen | geld ontvangen | bedrag ontvangen
       binnengekomen | is binnengekomen | gestort | gestort door | is gestort | gestort op | opgewaardeerd | is opgewaardeerd
       ontvang van | betaling ontvang | ontvang | gedeponeer | inbetaal | aangevuld | bijschrijving van | inkomende betaling
       bijboeking | teruggestort door`,
    ],
    [
      'credit',
      'credit',
      2,
      `bijschrijving | *bijschrijving | storting | *storting | cashstorting | contante storting | deposito
       kontantdeposito | kontant deposito | krediet | creditering | inkomsten | inkomst | opwaardering | ontvangst
       kinderbijslag | zorgtoeslag | huurtoeslag | kinderopvangtoeslag | toeslag | dividenduitkering | inbetaling | stortinge
       uitkering | studiefinanciering | groeipakket | kindgebonden budget`,
    ],
    [
      'credit',
      'transfer',
      3,
      `overschrijving van | overboeking van | overschrijving ontvangen | overboeking ontvangen | inkomende overschrijving
       inkomende overboeking | overgemaakt door | overgeschreven door | overgeboekt van | betaald door
       instantoverschrijving ontvangen | oorplasing van | oorplasing ontvang | overschrijving in uw voordeel
       overschrijving in je voordeel | in uw voordeel | in je voordeel`,
    ],
    [
      'credit',
      'refund',
      3,
      `terugbetaling | *terugbetaling | terugbetaald | is terugbetaald | teruggestort | is teruggestort | teruggave
       terugstorting | retourbetaling | restitutie | terugretourstorting | geld terug van | terugbetaal
       belastingteruggave | teruggekregen | terugontvangen`,
    ],
    [
      'credit',
      'reversal',
      3,
      `teruggeboekt | is teruggeboekt | terugboeking | storneren | gestorneerd | stornering | stornering van | geannuleerd
       is geannuleerd | annulering | correctieboeking | tegenboeking | omgekeer | gekanselleer | teruggedraaid
       is teruggedraaid | rekenkundige correctie | omkering`,
    ],
    [
      'credit',
      'salary',
      3,
      `salaris | *salaris | salarisbetaling | salarisstorting | loonbetaling | wedde | loon | maandloon | pensioen
       pensioenuitkering | pensioenbetaling | aow | vakantiegeld | salaris ontvangen | salarisse | bezoldiging
       ouderdomspensioen | loonstorting | eindejaarspremie | uitbetaling loon`,
    ],
    ['credit', 'credit', 3, `heeft je tikkie van`],
  ],
  labels: {
    document: `bestelling | boeking | boekingsnummer | factuur | reservering | reserveringsnummer`,
    amount: `bedrag | *bedrag | bedrag van | een bedrag van | ten bedrage van | ter waarde van | bedrag: | som van | waarde
      bedrag eur | 'n bedrag van | die bedrag van | transactiebedrag | bedrag in euro | voor een bedrag van | som | prijs`,
    total: 'totaal | totaalbedrag | totale bedrag | in totaal | totaal bedrag | eindtotaal',
    balance: `je hebt nu | u heeft nu | nu heb je | nog over | saldo | nieuw saldo | huidig saldo | je saldo | uw saldo | jouw saldo | beschikbaar saldo | beschikbaar
      beschikbaar bedrag | saldo na | saldo is | je saldo is | uw saldo is | nieuw saldo is | saldo bedraagt | actueel saldo
      rekeningsaldo | beschikbaar: | te besteden | beschikbare saldo | huidige saldo | nuwe saldo | jou saldo | beskikbaar
      beskikbare saldo | beskikbare balans | beskikbaar is | besk | beskikb | balans | resterend saldo | nog beschikbaar
      eindsaldo | besteedbaar saldo | nieuwe saldo | tegoed | resterend tegoed | jouw nieuwe saldo`,
    limit: `limiet | *limiet | kredietlimiet | bestedingslimiet | bestedingsruimte | resterende bestedingsruimte | daglimiet
      beschikbare bestedingsruimte | kaartlimiet | beschikbaar krediet | kredietlijn | roodstand | kredietruimte | tot wel
      opnamelimiet | beskikbare krediet | limiet: | maximaal | rood staan tot | beschikbare limiet`,
    fee: `kosten | transactiekosten | commissie | provisie | toeslag kosten | wisselkoersopslag | koersopslag | btw | fooi
      fooie | diensfooie | bankheffing | heffing | bijdrage | taks | beurstaks | roerende voorheffing | voorheffing | belasting
      *kosten | servicekosten | verzendkosten | administratiekosten | transaksiekoste | koste | inclusief kosten | opslag`,
    aside: `waarvan | punten | spaarpunten | wisselkoers | koers | air miles | schuld | openstaand | openstaand bedrag | openstaand saldo
      achterstand | minimumbedrag | minimaal te betalen | vorig saldo | oud saldo | beginsaldo | spaardoel | gespaard
      afgerond | meer dan | hoger dan | lager dan | overschrijdt | overschreden | drempelbedrag | ingestelde bedrag | drempel
      deze maand | deze week | tot nu toe | bespaard | besparing | oorspronkelijk bedrag | vreemde valuta
      budget | punte | uitstaande | uitstaande saldo | vorige saldo | hierdie maand | omgerekend | ongeveer | minimaal
      openingssaldo | rentevoet | rentepercentage | groter dan | je spaardoel | restschuld`,
    reference: `referentie | referentienummer | kenmerk | betalingskenmerk | transactienummer | transactie-id | transactie id
      transactienr | transactiereferentie | betalingsreferentie | mededeling | gestructureerde mededeling | volgnummer
      machtigingskenmerk | mandaat | mandaatreferentie | mandaatnummer | incassant-id | incassant id | incassantid | pasvolgnr
      ordernummer | bestelnummer | factuurnummer | klantnummer | autorisatiecode | machtigingsnummer | machtiging id
      verwysing | verw | verw. | verw.nr | verwysingsnommer | kwitansienommer | bonnummer | factuurnr | polisnummer
      dossiernummer | contractnummer | omschrijvingnr | bankreferentie | refertenummer | ref.nr`,
    card: `kaart | *kaart | kaartnummer | kaartnr | betaalpas | pas | pasnummer | pasnr | bankpas | debetkaart | betaalkaart
      bankkaart | kredietkaart | creditcard | je creditcard | uw creditcard | je kaart | uw kaart | je betaalpas | uw betaalpas
      je pas | uw pas | jou kaart | kredietkaart eindigend | kaart eindigend | pasnr. | kaart nr | kaart nr. | wereldpas
      debietkaart | jou kredietkaart | jou debietkaart | tjekkaart | chequekaart | bankkaart nr | eindigend op | visakaart
      pas eindigend | prepaidkaart`,
    account: `cheq | savs | rekening | *rekening | rekeningnummer | rekeningnr | rek | rek. | reknr | rek.nr | rek nr | rek. nr | bankrekening
      betaalrekening | spaarrekening | zichtrekening | lopende rekening | je rekening | uw rekening | jouw rekening
      jou rekening | u rekening | tjekrekening | lopendrekening | tjekrek | spaarrek | kredietkaartrekening | beleggingsrekening
      privérekening | jongerenrekening | gezamenlijke rekening | zakelijke rekening | betaalrek | en/of rekening | rekeninge`,
    wallet: 'portemonnee | e-portemonnee | beursie | wallet',
    party: `handelaar | begunstigde | naam | omschrijving | winkel | ontvanger | afzender | opdrachtgever | tegenpartij
      naam tegenpartij | tegenrekening | verkoper | incassant | beschrijving | bericht | locatie | plaats | terminal
      naam begunstigde | naam opdrachtgever | betaald aan | aan: | van: | winkelier | begunstigde: | betaler | bedrijf
      beskrywing | handelaarsnaam | plek | ontvanger: | sender: | webwinkel | automaat | doel | details | naam:
      naam ontvanger | begunstigdes naam | rede`,
    date: `datum | tijd | tijdstip | datum/tijd | datum en tijd | boekdatum | transactiedatum | valutadatum | rentedatum
      uitvoeringsdatum | dd. | d.d. | dd | om | op | datum: | tyd | uitvoerdatum | per`,
    contact: `bel | bel ons | bel dan | bel met | bellen | telefoon | telefoonnummer | tel.nr | klantenservice | klantendienst
      neem contact | contact op | contact opnemen | vragen | heb je vragen | heeft u vragen | meer info | meer informatie
      niet door jou | niet door u | was jij dit niet | was u dit niet | herken je dit niet | herkent u dit niet | ben jij dit niet
      niet herkend | card stop | cardstop | blokkeer | blokkeer je | blokkeren | kaart blokkeren | pas blokkeren | skakel
      skakel ons | navrae | vir navrae | helpdesk | nie jy nie | bedrog | whatsapp ons | bezoek | ga naar | kijk op
      klik hier | in de app | hulp nodig | fraudehelpdesk | sms naar | antwoord | mobiel | mobiele nummer | gsm-nummer | gsm
      chat met ons | besoek | kliek | rapporteer`,
  },
  phrases: {
    summary: `maandoverzicht | weekoverzicht | in totaal uitgegeven | gaf je in totaal | heb je in totaal
      in cijfers`,
    uncharged: `niets afgeschreven | er is niets afgeschreven | voordat er iets is afgeschreven`,
    lure: `recht op een terugbetaling | recht op een teruggave | bevestig uw rekening | bevestig uw gegevens | uw rekening wordt geblokkeerd | pakket wordt vastgehouden | douanekosten`,
    code: `verificatiecode | beveiligingscode | bevestigingscode | toegangscode | inlogcode | activatiecode | je code | uw code
      jouw code | je code is | uw code is | code is | de code | sms-code | tan-code | tancode | eenmalige code
      eenmalig wachtwoord | eenmalige wachtwoord | eenmalige pincode | registratiecode | controlecode | autorisatie code
      gebruik code | vul de code | voer de code | voer code | eenmalige pin | eenmalig wagwoord | verifikasiekode | jou kode
      jou kode is | sekuriteitskode | u otp | jou otp | aktiveringskode | bevestigingskode | code om | code voor
      aanmeldcode | herstelcode | signeercode`,
    warning: `deel deze code | deel nooit | nooit delen | deel je | deel uw | niet delen | deel dit niet | deel niet | geef nooit
      geef je | geef deze code | geef uw | nooit door | nooit af | vraagt nooit | vragen nooit | zullen nooit | zal nooit
      wij vragen je nooit | wij vragen u nooit | we vragen nooit | met niemand | aan niemand | houd je | houd uw
      houd deze code | pas op | let op voor | wees alert | fraudeurs | oplichters | oplichting | phishing
      moenie deel | moenie | nooit deel | deel nooit jou | sal jou nooit | sal nooit | wees versigtig | vertrouwelijk
      bescherm je | trap niet`,
    declined: `heeft u geprobeerd | heb je geprobeerd | probeerde u | probeer je | antwoord ja
      antwoord met ja | geweigerd | afgewezen | is geweigerd | is afgewezen | werd geweigerd | mislukt
      is mislukt | niet gelukt
      is niet gelukt | niet geslaagd | niet uitgevoerd | kon niet | konden niet | kunnen we niet | kon niet worden
      kan niet worden uitgevoerd | kan niet worden afgeschreven | niet worden uitgevoerd | niet worden afgeschreven
      onvoldoende saldo | onvoldoende | saldo ontoereikend | ontoereikend saldo | ontoereikend | te weinig saldo
      niet genoeg saldo | niet toereikend | saldotekort | niet goedgekeurd | niet geaccepteerd | niet toegestaan
      niet verwerkt | niet voltooid | niet afgeschreven | niet overgemaakt | niet bijgeschreven | verworpen | afgekeurd
      afgebroken | is afgebroken | betaling geblokkeerd | transactie geblokkeerd | is tegengehouden | tegengehouden
      verkeerde pincode | foutieve pincode | foute pincode | limiet overschreden | limiet bereikt | geweier | is geweier
      afgekeur | is afgekeur | onsuksesvol | misluk | het misluk | onvoldoende fondse | te min fondse | nie genoeg
      nie suksesvol | kon nie | nie verwerk | nie goedgekeur | verdachte transactie | verdachte betaling | poging tot
      betaalpoging | ben jij dit | was jij dit | bent u dit | was u dit | heb jij deze betaling | herken je deze
      herkent u deze | ongebruikelijke | gestorneerd wegens | storno wegens | wegens onvoldoende | teruggegeven wegens
      niet doorgegaan | gaat niet door | teruggeboekt wegens | is teruggeboekt wegens
      teruggestort wegens onvoldoende | gestorneerd vanwege | teruggeboekt vanwege`,
    scheduled: `wordt afgeschreven | worden afgeschreven | wordt binnenkort | wordt op | wordt morgen | wordt geïncasseerd
      worden geïncasseerd | wordt geincasseerd | zal worden afgeschreven | zal worden | zullen worden | zal afgeschreven
      wordt van je rekening | wordt van uw rekening | wordt automatisch | worden automatisch | wordt overgemaakt
      wordt betaald | wordt uitgevoerd | wordt omstreeks | wordt rond | schrijven we af | schrijven wij | we schrijven
      wij schrijven | incasseren wij | incasseren we | we incasseren | wij incasseren | gaan we afschrijven | vervalt op
      vervaldatum | vervaldag | te betalen | te betalen voor | te betalen bedrag | betaal voor | betaal uiterlijk
      betaal vandaag | gelieve te betalen | uiterlijk op | uiterste betaaldatum | betaaldatum | herinnering
      betalingsherinnering | betaalherinnering | betaal herinnering | aanmaning | factuur van | je factuur | uw factuur
      nieuwe factuur | factuur staat klaar | je rekening voor | openstaande factuur | openstaande rekening | aankomende
      aankomende betaling | komende afschrijving | volgende betaling | volgende incasso | volgende afschrijving
      geplande | gepland | is gepland | ingepland | vooraankondiging | aankondiging | aankondiging incasso
      zorg dat | zorg ervoor | zorg voor voldoende | voldoende saldo | vergeet niet | wordt verlengd | wordt vernieuwd
      sal gedebiteer word | sal afgetrek word | sal gehef word | is betaalbaar | betaalbaar | betaalbaar teen | verskuldig
      agterstallig | betaal asseblief | agterstallige | sperdatum | moet betaal word | betaling is verskuldig | aanstaande
      staat klaar om te betalen | achterstallig | nog te betalen | word afgetrek | openstaande bedrag | morgen wordt
      overmorgen wordt | worden op | gaat er | gaat eraf | schrijven we | schrijft op | moet je betalen
      binnenkort betaal | staat klaar om betaald
      periodieke overboeking ingesteld`,
    collect: `van je ontvangen | wil graag | betaal via | betaalverzoek | betaalverzoek van | betaalverzoek ontvangen | betaalverzoek gestuurd | heeft een betaalverzoek
      stuurde je een | stuurde een betaalverzoek | heeft je een betaalverzoek | heeft u een betaalverzoek | een tikkie van
      tikkie van | heeft je een tikkie | stuurde je een tikkie | vraagt je | vraagt u om | vraagt om | vraagt geld
      geldverzoek | verzoek tot betaling | verzoek om te betalen | betalingsverzoek | wil geld van | betaal je tikkie
      betaal via deze link | betaallink | betaal nu via | betaal mij terug | betaal via tikkie | wil je betalen
      wil je mij | zou je mij | betaalversoek | betalingsversoek | versoek betaling | vra geld | het geld versoek
      keur de betaling goed | betaling goedkeuren | bevestig de betaling | bevestig je betaling | goed te keuren
      ter goedkeuring
      bevestig in de app`,
    promotion: `gratis spins | speel bewust | aanbieding | aanbiedingen | korting | kortingscode | % korting | kortingen | profiteer | profiteer nu | gratis
      win | winactie | maak kans | kans op | actie geldt | actie loopt | tijdelijk | alleen vandaag | alleen deze week
      laatste kans | mis het niet | mis deze | bestel nu | vraag nu aan | vraag aan | nu aanvragen | sluit nu | meld je aan
      meld u aan | ontdek | ontdek nu | lening aanvragen | lening vanaf | persoonlijke lening | leen tot | leen nu
      geld lenen | let op geld lenen | cadeaubon | cadeau | cadeaukaart | spaaractie | welkomstbonus | nodig vrienden
      nodig je vrienden | vriend uit | bespaar tot | bespaar nu | verdien tot | ontvang tot | krijg tot | tot 50% | tot wel
      cashback op | voorwaarden van toepassing | voorwaarden gelden | spesiale aanbod | spesiale aanbieding | afslag
      aansoek doen | doen aansoek | wen | wen tot | bespaar | kry tot | kwalifiseer | persoonlike lening | slegs vandaag
      geldig tot | exclusief | exclusieve | speciaal voor jou | speciale | verhoog je | uitverkoop | hoge rente
      aantrekkelijke rente | vooraf goedgekeurd | koop nu | shop nu | gespreid betalen | achteraf betalen`,
    notice: `wordt momenteel gecontroleerd | wordt gecontroleerd | wordt nog gecontroleerd
      wordt nog beoordeeld | nog in behandeling | onder rembours | rembours | minder dan vorige
      meer dan vorige | geschatte ritprijs | gaat omhoog naar | stijgt naar | geactiveerd | is geactiveerd
      gedeactiveerd | geblokkeerd | is geblokkeerd | gedeblokkeerd | is geregistreerd
      geregistreerd | toegevoegd | is toegevoegd | gewijzigd | is gewijzigd | aangepast | is aangepast | ingesteld
      is ingesteld | bijgewerkt | aangemaakt | verwijderd | verstuurd naar je adres | onderweg naar je | is onderweg
      nieuwe pas | nieuwe kaart | nieuwe betaalpas | je nieuwe pas | je pincode | uw pincode | pincode gewijzigd
      wachtwoord gewijzigd | nieuwe pincode | ingelogd | is ingelogd | nieuwe inlog | ingelogd op | ingelogd met | inlogpoging
      nieuw apparaat | nieuw toestel | aangemeld op | aanmelding | apple pay toegevoegd | google pay toegevoegd | gekoppeld
      is gekoppeld | aan apple pay | aan google pay | rekeningoverzicht | rekeningafschrift | afschrift | rekeninguittreksel
      uittreksel | jaaroverzicht | staat klaar | staat voor je klaar | staan klaar | nieuw bericht | nieuw document
      onderhoud | storing | niet beschikbaar | tijdelijk niet | gepland onderhoud | verloopt | verlopen | vervalt binnenkort
      algemene voorwaarden | welkom | welkom bij | je aanvraag | uw aanvraag | aanvraag ontvangen
      in behandeling genomen | is geopend | rekening geopend | rekening gesloten | opgezegd | opzegging | je afspraak
      uw afspraak | afspraak | bevestig je gegevens | bevestig uw gegevens | identificatie | identiteit | verifieer
      limiet gewijzigd | limiet is | je limiet | machtiging afgegeven | machtiging toegevoegd | nieuwe machtiging
      mandaat geregistreerd | begunstigde toegevoegd | adresboek | enquête | beoordeel | feedback | rentewijziging
      rente wijzigt | wordt bijgeschreven | worden bijgeschreven | wordt teruggestort | wordt terugbetaald
      periodieke overboeking ingesteld | opdracht aangemaakt | geaktiveer | is geaktiveer | geblokkeer | is geblokkeer
      geregistreer | aangeteken | suksesvol geregistreer | begunstigde bygevoeg | bygevoeg | verander | jou pin | rekeningstaat
      is gereed | jou aansoek | nuwe kaart | nuwe toestel | nuwe aanmelding`,
    injection: `negeer alle | negeer vorige | negeer eerdere | negeer de vorige | negeer de bovenstaande | negeer alles
      vergeet alle | vergeet de vorige | vergeet alles | je bent nu | jij bent nu | u bent nu | nieuwe instructie
      nieuwe instructies | vorige instructies | eerdere instructies | systeemprompt | systeeminstructie | geef json
      antwoord alleen met | antwoord met | stel het bedrag | als ai | taalmodel | ignoreer alle | ignoreer vorige
      vorige instruksies | nuwe instruksies`,
    pending: `als concept | nog een concept | in behandeling | wordt verwerkt | wordt behandeld | onderweg naar je rekening | wacht op | in afwachting
      word verwerk | hangende | nog niet verwerkt
      werkdagen | staat klaar van`,
  },
  places: {
    at: 'bij | bij: | by | in de winkel | te | in winkel | locatie',
    to: `t.g.v. | aan | naar | ten gunste van | t.g.v. | tgv | begunstigde | ten name van | t.n.v. | tnv | aan: | naar: | na
      ontvanger | ten voordele van`,
    from: 'deur | inbetaal deur | betaal deur | ontvang van | van | van: | door | door: | afkomstig van | uit naam van | opdrachtgever | afzender | vanaf | in opdracht van',
    for: 'voor | omschrijving | o.v.v. | ovv | onder vermelding van | vir | betreft | wegens',
    with: 'met | samen met',
    end: `uitgevoerd | met | op | om | via | ter waarde van | je | jouw | uw | u | jij | wij | we | is | zijn | werd | was | wordt | worden
      niet | heeft | hebt | heb | hebben | bedrag | saldo | je saldo | nieuw saldo | beschikbaar | kaart | pas | rekening
      iban | datum | tijd | uur | ref | referentie | kenmerk | mededeling | betaald | afgeschreven | bijgeschreven
      ontvangen | overgemaakt | gestort | opgenomen | goedgekeurd | gelukt | geslaagd | bedankt | dank | als | indien
      vandaag | gisteren | zojuist | contactloos | online | kosten | koers | met je | van je | op je | ten bedrage
      het | jou | jy | beskikbaar | beskikbare | asseblief | dankie | suksesvol | vanaf | naar | eindigend | meer
      bekijk | klik | incl. | excl. | tot | vir | teen | o.v.v. | ovv | de nieuwe | uit | uw saldo | limiet | resterend`,
  },
  months: [
    'januari | jan | januarie',
    'februari | feb | februarie | febr',
    'maart | mrt',
    'april | apr',
    'mei',
    'juni | jun | junie',
    'juli | jul | julie',
    'augustus | aug',
    'september | sep | sept',
    'oktober | okt',
    'november | nov',
    'december | dec | desember | des',
  ],
  days: [
    'vandaag | vanmorgen | vanochtend | vanmiddag | vanavond | zojuist | zonet | vanoggend | vanaand | sopas',
    'gisteren | gister | gisteravond | gistermiddag | gisteraand',
    'eergisteren | eergister',
  ],
  weekdays: [
    'maandag',
    'dinsdag',
    'woensdag',
    'donderdag',
    'vrijdag | vrydag',
    'zaterdag | saterdag',
    'zondag | sondag',
  ],
};

/** Swedish, Danish, Norwegian and Icelandic, whose banks share most of their words. */
export const SCANDINAVIAN: Language = {
  code: 'sv',
  verbs: [
    [
      'credit',
      'reversal',
      5,
      `er na tilbakefort | er tilbakefort | er nu tilbagefort | er tilbagefort | ble tilbakefort | blev tilbagefort`,
    ],
    ['credit', 'transfer', 4, 'sendi þér | greiddi þér | millifærði á þig'],
    [
      'debit',
      'debit',
      5,
      `debiterats | har debiterats | debiterades | debiterad | debiterat | debiteret | er debiteret | blev debiteret
       debitert | er debitert | ble debitert | har blitt debitert | belastats | har belastats | belastades | belastad
       belastat | belastet | er belastet | blev belastet | ble belastet | har blitt belastet | er blevet belastet
       er blevet trukket | trukket | er trukket | blev trukket | ble trukket | har blitt trukket | trukket fra | hævet på
       dragits | har dragits | drogs | dragna | avdragen | har dragits från | skuldfært | var skuldfært
       skuldfærð | skuldfærsla | hefur verið skuldfært | er hævet | blev hævet | afskrevet`,
    ],
    [
      'debit',
      'debit',
      4,
      `din gava pa | tack for din gava | ditt bidrag | vi har mottagit din betalning
        vi har modtaget din betaling | vi har mottatt betalingen | din betalning har mottagits | total kostnad
        dras fran kort | dras fran kortet | er gjort opp | gikk ut fra | gik ud af | er betalt | ble betalt
        blev betalt | pafylling ok | har fatt | i ringetid | taletid | ar nu betald | ar betald | har betalats
        har fyllts pa hos ditt nummer | fyllts pa hos ditt nummer | laddningen lyckades | kontantkort laddat
        laddat ditt kontantkort | har reserverat | reserverades pa ditt kort | från ditt konto | fra din konto
        fra kontoen din | fra din konti | från ert konto | från kontot | fra kontoen
       från ditt kort | fra dit kort | fra kortet ditt | fra din konto er | ditt konto har belastats | din konto er belastet
       kontoen din er belastet | ditt kort har belastats | ditt kort har använts | dit kort er blevet brugt
       kortet ditt er brukt | kortet ditt ble brukt | du har betalat | du har betalt | du betalade | du betalte | har du betalat
       har du betalt | du har handlat | du har handlet | du handlade | du handlet | du har köpt | du har kjøpt | du har købt
       du brugte | du har brugt | du har brukt | du brukte | du har spenderat | ditt köp | dit køb | kjøpet ditt | ditt kjøp
       din betalning till | din betaling til | betalingen din til | din betalning hos | din betaling hos
       din betalning | din betaling | betalingen din | på ditt kort | på dit kort | på kortet ditt | med ditt kort
       med dit kort | med kortet ditt | af din konto | frá reikningi þínum | af reikningi þínum | þú greiddir
       þú hefur greitt | kortið þitt var notað | af kortinu þínu | av reikningi þínum`,
    ],
    [
      'debit',
      'debit',
      3,
      `vi har dragit | har dragits | drogs från | vi drog | betalt | betalade | betalat | betalt til | betalt hos | betalade till | betalat till | betalt för | er betalt
       har betalats | betalades | blev betalt | ble betalt | är betald | er betalet | betalet | handlat | handlede | handlet
       handlade | handlat hos | handlet hos | handlede hos | køpt | kjøpt | købt | köpt | köpt hos | købt hos | kjøpt hos
       koptes | köpte | kjøpte | købte | köpte hos | kortköp hos | brugt hos | brukt hos | brukt på | brugt på | använts hos
       använts på | använts för | har använts | er blevet brugt | er brukt | godkänt köp | godkendt køb | godkjent kjøp
       betalning genomförd | betalningen genomförd | betalning är genomförd | betalningen är genomförd | betaling gennemført
       betalingen er gennemført | betaling gjennomført | betalingen er gjennomført | genomfört köp | gennemført køb
       køb godkendt | kjøp godkjent | köp godkänt | greitt | greiddi | greidd | verslaði | verslað | keypt | keypti
       kaup hjá | greitt til | greitt hjá | swishat till | har swishat till | vippset til | vippset`,
    ],
    [
      'debit',
      'debit',
      2,
      `kortkop | kortkob | kortkjop | korttransaktion | varekjop | kop | kjop | kob | kortköp | kortkøb | kortkjøp | varekjøp
       varukøp | varuköp | varekøb | dagligvarekjøp | visakjøp | visa kjøp | visa varekjøp | visa køb | visa/dankort
       dankort-køb | dankortkøb | dankort-nota | dankort nota | dankort køb | internetkøb | netkøb | nettkjøp | nätköp
       internetköp | onlineköp | onlinekøb | onlinekjøp | mobilköp | betalning | *betalning | *betaling | betaling
       kortbetaling | kortbetalning | korttransaksjon | kortbelastning | autogiro | autogirobetalning | avtalegiro
       avtalegirobetaling | efaktura | e-faktura | betalingsservice | leverandørservice | bs betaling | pbs | kreditkortsköp
       fakturabetalning | fakturabetaling | regningsbetaling | räkningsbetalning | belastning | debitering | debet
       direktbetalning | swishbetalning | swish-betalning | swish till | swish betalning | mobilepay-betaling
       mobilepay betaling | vipps-betaling | vippsbetaling | vipps til | mobilepay til | mobilepay køb
       kontaktløs | kontaktlös | kontaktlös betalning | kontaktløs betaling | kontaktlöst | kontaktløst
       abonnemang | abonnement | abonnementsbetaling | prenumeration | køb af | kjøp av | köpet | købet | kjøpet
       reservation | reserverat | reservert | reserveret | reserverat belopp | reservert beløp | reserveret beløb | utgift
       kaup | greiðsla | kortagreiðsla | kortafærsla | úttekt af korti | boðgreiðsla | beingreiðsla | greiðslukort notað
       innheimta | heimild | kortanotkun`,
    ],
    [
      'debit',
      'debit',
      1,
      `transaktion | transaktioner | transaksjon | transaksjoner | kontohändelse | kontorörelse | kontobevegelse | postering
       posteringer | bevægelse | bevegelse | færsla | færslur | kortbruk | korttransaktioner | trans | bokning
       ny transaktion | ny transaksjon | ny postering`,
    ],
    [
      'debit',
      'transfer',
      3,
      `overforing til | överföring till | overførsel til | overføring til | overfört till | överfört till | overført til
       överfört | overført | har överförts | er overført | blev overført | ble overført | är överförda | skickat till
       skickade till | skickat | skickade | sendt til | sendt | sendte | har skickat | har sendt | sendt med vipps
       swishat | swishade | har swishat | utgående överföring | udgående overførsel | utgående overføring | utgående betaling
       udgående betaling | utgående betalning | utlandsbetalning till | overførte | överförde | pengar skickade
       penge sendt | penger sendt | millifært | millifærði | millifærsla á | millifærsla til | sent til | flyttat till
       flyttet til | flyttade | flyttet`,
    ],
    [
      'debit',
      'transfer',
      4,
      `er nu hos | er na hos | er fremme hos | er framme hos | er kommet frem til | du har skickat
        du har sendt | du skickade | du sendte | har du skickat | har du sendt | du har överfört
        du har overført
       du överförde | du overførte | du har swishat | du swishade | du har vippset | du vippset | din överföring
       din overførsel | overføringen din | din overføring | þú millifærðir | þú hefur millifært | þú sendir | þú borgaðir`,
    ],
    [
      'debit',
      'transfer',
      2,
      `stående överföring | fast overførsel | fast overføring | stående overføring | straksoverførsel | straksbetaling
       straksbetaling til | straksoverføring | direktöverföring | expressöverföring | lyn-overførsel | egen overføring
       egen överføring | egen overførsel | kontooverførsel | kontooverføring | kontoöverföring | utlandsoverføring
       udlandsoverførsel | utlandsöverföring | nettgiro | nettbank til | bankgirobetalning | bankgiro | plusgiro | bg-betalning
       pg-betalning | giroindbetaling | betalningsuppdrag | betalingsoppdrag`,
    ],
    [
      'debit',
      'transfer',
      1,
      `overforing | överföring | overførsel | overføring | *överföring | *overførsel | *overføring | överföringen | overførslen
       overføringen | millifærsla | swish | mobilepay | vipps`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `uttag | *uttag | uttak | *uttak | kontantuttag | kontantuttak | minibankuttak | minibank | bankomatuttag | bankomat
       uttag bankomat | hævning | hævet | haevet | hævning i automat | kontanthævning | kontant hævning | hæveautomat
       pengeautomat | kontantautomat | tagit ut | har tagit ut | tog ut | tagits ut | tatt ut | har tatt ut | uttag i automat
       hævede | automathævning | udbetaling i automat | uttak i minibank | kontanter | uttagsautomat | uttag från
       úttekt | hraðbanki | hraðbanka | úttekt í hraðbanka | reiðufé | úttekt úr hraðbanka | seðlaúttekt | kontantudbetaling`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      `du har tagit ut | du tog ut | du har hævet | du hævede | du har tatt ut | du tok ut | ditt uttag | din hævning
       uttaket ditt | har du hævet`,
    ],
    [
      'debit',
      'fee',
      3,
      `årsavgift | arsavgift | månadsavgift | manadsavgift | månedsavgift | kortavgift | bankavgift | kontoavgift | årsgebyr
       månedsgebyr | maanedsgebyr | kortgebyr | kontogebyr | bankgebyr | termingebyr | fakturagebyr | varselgebyr
       overtrækgebyr | overtræksrenter | overtræksrente | rykkergebyr | purregebyr | påminnelseavgift | påminnelsesavgift
       uttagsavgift | uttaksgebyr | debitrente | debetränta | debetrente | debetrenter | aviavgift | avgift för | gebyr for
       gebyr for bruk | avgift debiterad | gebyr trukket | avgift för bankpaket | kontingent | administrationsgebyr
       årsgjald | mánaðargjald | færslugjald | kortagjald | þjónustugjald | debetvextir | dráttarvextir | seðilgjald
       priser og gebyrer trukket | skuldränta | øvertrekksrente | overtrekksrente`,
    ],
    [
      'credit',
      'credit',
      5,
      `er sat ind pa din | er landet | tilskrevet rente | tilskrevet rente pr | renter er tilskrevet
        krediterats | har krediterats | krediterades | krediterad | krediterat | krediteret | er krediteret
        blev krediteret
       kreditert | er kreditert | ble kreditert | har blitt kreditert | godskrevet | er godskrevet | blev godskrevet
       godskrevet din | godskrevet konto | gottskriven | gottskrivits | godskrevet kontoen | renteindtægt | renteinntekt
       ränteintäkt | kreditrente | kreditränta | kreditrenter | innvextir | renter godskrevet | sparränta`,
    ],
    [
      'credit',
      'credit',
      4,
      `kontantinnskudd pa | du satte ind i automaten | satte kontanter ind | tilskrevet rente
        renter tilskrevet | du fyldte kontoen op | fyldte kontoen op | er landet hos dig | er landet hos deg
        har betalt sin del | har betalt sin andel | betalte sin del | du satte | rantan pa sparkontot
        ranta pa | har swishat dig | har swishat sin del | swishade sin del | sin del till dig
        fylldes pa fran kortet | fylldes pa | fran kortet | har satts in | har betalat tillbaka
        betalade tillbaka | betalade tillbaka till dig | till ditt konto | til din konto | til kontoen din
        in på ditt konto | inn på kontoen din | ind på din konto
       inn på din konto | på ditt konto | på din konto | på kontoen din | inn på konto | ind på kontoen | inn på kontoen
       in på kontot | du har fått | du har modtaget | du har mottatt | du har mottagit | du har tagit emot | du fick | du fikk
       du modtog | du mottok | du mottog | har du modtaget | har du fått | har du mottatt | har du mottagit
       har sendt dig | har sendt deg | har skickat till dig | har swishat dig | har swishat till dig | har överfört till dig
       har overført til dig | har overført til deg | har vippset deg | har betalt dig | har betalt deg | har betalat dig
       swishade dig | sendte dig | sendte deg | skickade till dig | betalade dig | betalte dig | betalte deg | vippset deg
       till dig från | til dig fra | til deg fra | du har fået | du fik | inn á reikninginn þinn | á reikninginn þinn
       inn á reikning þinn | þú fékkst | þú hefur fengið | þú móttókst | millifærði á þig | á reikning þinn
       sendi þér | borgaði þér | indsat på din konto | satt inn på kontoen din | insatt på ditt konto`,
    ],
    [
      'credit',
      'credit',
      3,
      `mottatt | insattning | indsat | fått | insättning | insatt | har satts in | sattes in | satts in | satt in | satt inn
       er satt inn | indsat på | insatta | indsættes | er indsat | blev indsat | er gået ind | gået ind | er kommet ind
       inkommit | har inkommit | kommit in | er kommet inn | kommet inn | mottagit | mottagen | mottagits | mottagna
       modtaget | er modtaget | mottatt fra | modtaget fra | mottagit från | fått från | fået fra | fick från | modtog
       mottok | tagit emot | betalning mottagen | betaling modtaget | betaling mottatt | penge modtaget | penger mottatt
       pengar mottagna | inngående betaling | innkommende betaling | indgående betaling | inkommande betalning
       tillgodo | tillgodoförts | påfyllt | påfylld | fylt på | tanket op | móttekið | mótteknar | móttekin | barst | lagt inn
       lagði inn | innlagt | greiðsla móttekin | greiðsla barst | har kommit in | ankommet`,
    ],
    [
      'credit',
      'credit',
      2,
      `*insättning | kontantinsättning | innskudd | kontantinnskudd | indskud | indsættelse | kontantindsættelse
       indbetaling | innbetaling | inbetalning | *indbetaling | *innbetaling | *inbetalning | kredit | kreditering
       utdelning | udbytte | utbytte | barnbidrag | barnetrygd | børnepenge | børneydelse | bostadsbidrag | boligstøtte
       a-kasse | a-kassa | dagpenger | dagpenge | studiestöd | studiemedel | csn | studielån | föräldrapenning | sjukpenning
       sykepenger | sygedagpenge | inkomst | indkomst | innborgun | innlögn | innlegg | vextir | barnabætur | arður
       påfyllning | påfyll | ränta | renter | feriepenger | feriepenge | kontanthjælp`,
    ],
    [
      'credit',
      'transfer',
      3,
      `överföring från | overførsel fra | overføring fra | inkommande överföring | indgående overførsel
       innkommende overføring | inngående overføring | överföring mottagen | overførsel modtaget | overføring mottatt
       betalning från | betaling fra | swish från | swish mottagen | vipps fra | mobilepay fra | straksoverførsel fra
       straksbetaling fra | overført fra | överfört från | sendt fra | skickat från | millifærsla frá | millifært frá
       greiðsla frá | innborgun frá | insättning från | insatt av | innbetaling fra | indbetaling fra`,
    ],
    [
      'credit',
      'refund',
      3,
      `återbetalning | aterbetalning | *återbetalning | återbetalt | återbetalat | återbetalats | återbetald | tilbagebetaling
       tilbagebetalt | er tilbagebetalt | tilbakebetaling | tilbakebetalt | er tilbakebetalt | refusjon | refundering
       refundert | refunderet | refunderad | refunderats | er refundert | er refunderet | har återbetalats | refusion
       retur | retur fra | returköp | returkøb | returkjøp | varureturer | varuretur | vareretur | kreditnota | kreditering köp
       skatteåterbäring | återbäring | overskydende skat | skatteoppgjør | tilgodehavende skat | penge tilbage
       penger tilbake | pengar tillbaka | endurgreiðsla | endurgreitt | endurgreidd | skilagjald | betalt tilbage
       betalt tilbake | betalat tillbaka`,
    ],
    [
      'credit',
      'reversal',
      3,
      `reverserat | reverserad | reverserats | reversert | reverseret | er reversert | er reverseret | reversering
       återförd | återförts | återföring | tilbageført | er tilbageført | tilbageførsel | tilbageførelse | tilbakeført
       er tilbakeført | tilbakeføring | makulerad | makulerats | makulering | annullerad | annullerats | annullert
       annulleret | er annulleret | er annullert | annullering | kansellert | kanselleret | korrigering | korrektion
       korreksjon | bakfært | bakfærsla | bakfærð | afturkallað | ógilt | stornering | stornert | storneret`,
    ],
    [
      'credit',
      'salary',
      3,
      `lon | lön | løn | lønn | löneinsättning | löneutbetalning | lønudbetaling | lønoverførsel | lønnsutbetaling | lønsinnbetaling
       lønnsinnbetaling | lønindbetaling | lönen | lønnen | lønnen din | din lön | din løn | lön från | løn fra | lønn fra
       pension från | pension fra | pensjon | pensionsutbetalning | pensionsudbetaling | pensjonsutbetaling | folkepension
       alderspensjon | allmän pension | ålderspension | tjänstepension | laun | launagreiðsla | lífeyrir | eftirlaun | orlof
       uføretrygd | førtidspension | lønsoverførsel | lønoverføring | lønnsoverføring`,
    ],
    ['debit', 'debit', 3, `har fået`],
    ['credit', 'credit', 3, `gjort rätt för sig`],
  ],
  labels: {
    document: `order | bokning | bokningsnr | bokningsnummer | kvitto | kvittonr | booking | bestilling
      bestillingsnr | ordre | kvittering`,
    amount: `belopp | *belopp | beløp | *beløp | beløb | *beløb | belob | belop | beloppet | beløpet | beløbet | summa
      på beløpet | ett belopp på | et beløb på | et beløp på | belopp på | beløb på | beløp på | belopp: | upphæð | fjárhæð
      að upphæð | að fjárhæð | värde | verdi | værdi | transaktionsbelopp | summen | pris`,
    total: `totalt | totalbelopp | totalbeløp | totalbeløb | samtals | heildarupphæð | alls | i alt | sammenlagt | samlet
      samlet beløb | samlet beløp | sammanlagt | totalsumma | total`,
    balance: `du har na | stadan a | saldo | ditt saldo | din saldo | saldoen | saldoen din | nytt saldo | ny saldo
      nuvarande saldo | aktuellt saldo
      aktuel saldo | disponibelt | disponibelt belopp | disponibelt beløb | disponibelt beløp | disponibel saldo
      disponibel | disponibla medel | tillgängligt | tillgängligt belopp | tillgängligt saldo | tillgänglig
      tilgængelig | tilgængelig saldo | tilgængeligt | tilgængeligt beløb | rådighedsbeløb | til rådighed | tilgjengelig
      tilgjengelig saldo | tilgjengelig beløp | tilgjengelig på konto | tilgjengelig på kontoen | kontosaldo | restsaldo
      bokført saldo | bokförd saldo | bogført saldo | indestående | innestående | inneståande | behållning | saldo er
      saldo är | saldo: | saldo efter | saldo etter | kvar på kontot | tilbage på kontoen | igjen på konto | igjen på kontoen
      staða | innistæða | inneign | til ráðstöfunar | ráðstöfun | staða reiknings | staða eftir | ný staða | innstæða
      kvar att använda | att disponera | å disponere | disp. belopp | disp. saldo | disp | disp.bel | saldoen er
      din nya saldo | din nye saldo | du har nu | har du nu | du har igen | tilbage på | rest på kontot
      rest:`,
    limit: `kreditgräns | kreditgrans | kredittgrense | kreditgrænse | kreditmaks | kreditmax | kredittramme | kreditramme
      kredit kvar | kvar av kredit | tillgänglig kredit | tilgængelig kredit | tilgjengelig kreditt | disponibel kreditt
      disponibel kredit | beviljad kredit | utnyttjad kredit | köpgräns | kortgräns | uttagsgräns | beløpsgrense
      beløbsgrænse | dagsgrense | daggräns | dagsgränse | kortlimit | kortgrense | kontokreditt | kontokredit | upp till
      inntil | op til | opp til | heimild til ráðstöfunar | úttektarheimild | yfirdráttur | yfirdráttarheimild | kortaheimild
      limit | kreditt | maxbelopp | maksbeløb | maksbeløp | hámark | kreditutrymme | beløbsgrænsen`,
    fee: `avgift | avgifter | *avgift | *avgifter | gebyr | gebyrer | *gebyr | *gebyrer | moms | mva | skatt | kostnad
      omkostninger | omkostning | omkostninger på | kostnader | valutapåslag | valutaveksling | valutaväxlingsavgift
      växlingspåslag | valutapåslag på | gjald | þóknun | kostnaður | vsk | virðisaukaskattur | fjármagnstekjuskattur
      kurtage | kurtasje | provision | provisjon | inkl. gebyr | inkl. avgift | påslag | *gjald`,
    aside: `poäng | poeng | point | bonuspoäng | bonuspoeng | bonuspoint | växelkurs | vekslekurs | valutakurs | valutakursen | kurs
      skuld | gæld | gjeld | restgæld | restgjeld | restskuld | utestående | udestående | restbelopp | restbeløb
      lägsta belopp | minimibelopp | minstebeløp | minimumsbeløb | lägsta belopp att betala | minsta belopp | å betale minst
      minimumsbeløp | tidligere saldo | föregående saldo | ingående saldo | inngående saldo | foregående saldo | sparmål
      sparemål | opsparing | sparat | spart | opsparet | avrundning | mer än | mere end | mer enn | högre än | over grensen
      høyere enn | lavere enn | lägre än | överstiger | overstiger | overskrider | överskrider | under grensen
      din gräns | din grænse | din grense | denna månad | denne måned | denne måneden | denna vecka | denne uge | denne uken
      hittills | indtil nu | så langt | utlandsk valuta | utländsk valuta | motsvarar | tilsvarer | svarer til | budget
      ursprungligt belopp | oprindeligt beløb | opprinnelig beløp | rentesats | räntesats | rente på | gengi | skuld:
      skuldastaða | lágmarksgreiðsla | punktar | vildarpunktar | fyrri staða | miles | eurobonus | rabat på`,
    reference: `referens | referensnummer | ocr | ocr-nummer | ocr nummer | ocr-nr | meddelandenummer | referanse | referansenummer
      referencenummer | reference | referencenr | ref.nr | refnr | ref nr | kid | kid-nummer | kidnr | kid nr | kid-nr
      transaktionsnummer | transaktions-id | transaktionsnr | transaksjonsnummer | transaksjons-id | transaksjonsid
      ordernummer | ordernr | ordrenummer | ordrenr | bestillingsnummer | beställningsnummer | kvittonummer | kvitteringsnr
      kvitteringsnummer | kvittering nr | fakturanummer | fakturanr | faktura nr | kundnummer | kundenummer | kundenr
      verifikationsnummer | arkivref | arkivreferanse | arkivnummer | autorisasjonskode | autorisationskode | notanr | nota
      nota nr | auktoriseringskod | bilagsnummer | betalingsid | betalings-id | betalnings-id | löpnummer | løbenummer
      tilvísun | tilvísunarnúmer | færslunúmer | seðilnúmer | kvittun | reikningsnr | betalingsreferanse | swish-referens
      aftalenr | aftalenummer | avtalenummer | avtalsnummer | serienr | vipps-referanse | krav nr`,
    card: `kort | *kort | kortet | kortnummer | kortnr | kort nr | kort nr. | ditt kort | dit kort | kortet ditt | betalkort
      betalingskort | betalingskortet | bankkort | bankkortet | kreditkort | kredittkort | debetkort | debitkort
      visakort | visakortet | visa-kort | dankort | visa/dankort | visa dankort | mastercard-kort | bankaxept | kontokort
      kort som slutter på | kort som slutar på | kort ending | kort med nummer | kort som ender på | kortinu | korti | korts | kortið
      kreditkortið | debetkortið | debetkort | kortanúmer | greiðslukort | kortnúmer | kortið þitt | kortinu þínu | virtuelt kort
      virtuellt kort | matkort | kreditkortet | bankkortið`,
    account: `konto | *konto | kontot | kontoen | kontonummer | kontonr | konto nr | konto nr. | kontonr. | ditt konto | din konto
      kontoen din | lönekonto | lønkonto | lønnskonto | brukskonto | privatkonto | sparkonto | sparekonto | opsparingskonto
      budgetkonto | servicekonto | transaktionskonto | kassakonto | nemkonto | regningskonto | felleskonto | felleskontoen
      fælleskonto | clearingnummer | reg.nr | reg. nr | regnr | personkonto | allkort | reikningur | reikning | reikningi
      reikninginn | reikningnum | reikningsnúmer | bankareikningur | bankareikning | sparireikningur | veltureikningur
      kontoen: | konti | kontohaver | sparkontot`,
    wallet: 'plånbok | lommebok | tegnebog | veski',
    party: `mottagare | mottakare | mottaker | modtager | betalningsmottagare | betalingsmodtager | betalingsmottaker | avsändare
      avsandare | avsender | afsender | säljställe | säljare | butik | brukersted | forretning | salgssted | handelssted | sted
      plats | sælger | selger | namn | navn | meddelande | melding | meddelelse | tekst | text | beskrivning | beskrivelse
      betalare | betaler | betalt til | betalt av | beskjed | besked | leverandør | kreditor | kunde | inköpsställe
      inköpsplats | försäljningsställe | kjøpssted | købssted | viðtakandi | sendandi | söluaðili | skýring | texti | nafn
      verslun | detaljer | til: | fra: | till: | från: | betalningsmottagare: | mottagare: | greiðandi | tilvísun texti | staður`,
    date: `datum | dato | dag | tid | tidspunkt | tidpunkt | kl | kl. | klokken | klockan | dagsetning | dags | dags. | bokföringsdag
      bokføringsdato | bogføringsdato | valutadag | valutadato | köpdatum | købsdato | kjøpsdato | transaktionsdatum
      transaktionsdato | transaksjonsdato | datum: | dato: | den | pr. | rentedato | per | tími | þann | den dag`,
    contact: `tlf | tlf. | tlf.nr | ring | ring oss | ring til | ring till | kontakta | kontakta oss | kontakt | kontakt os | kontakt oss
      telefon | telefonnummer | telefonnr | mobilnummer | mobilnr | mobil | kundservice | kundetjänst | kundeservice
      kundesenter | kundecenter | spørgsmål | spørsmål | frågor | vid frågor | har du frågor | har du spørgsmål
      har du spørsmål | inte du | ikke deg | ikke dig | var det inte du | var det ikke deg | var det ikke dig
      om det inte var du | hvis det ikke var deg | hvis det ikke var dig | känner du inte igen | kjenner du ikke igjen
      kan du ikke genkende | genkender du ikke | spärra | spärra kortet | spærre | spær | spær dit kort | sperre kortet
      sperr kortet | sperr | svara | svar | svar på | læs mere | les mer | läs mer | mer info | mere info | besök | besøg | besøk
      klicka | klik | klikk | hjälp | hjælp | hjelp | support | sími | hafðu samband | hringdu | hringið | hafið samband
      þjónustuver | ef þetta varst ekki þú | nánar | chatta | skriv til os | sms till | sms til | ring på | logga in | log ind
      logg inn | svindel | bedrägeri`,
  },
  phrases: {
    summary: `manedsrapport | din manedsrapport | manadsoversikt | veckooversikt | manadsrapport
      manedsoversikt | manedsoverblik | i siffror | i tal | handlade for totalt | du brugte i alt
      du brukte i alt | du har brukt totalt | du har brugt i alt | har du spenderat totalt
      du spenderade totalt`,
    uncharged: `inden vi naede at trekke | inden vi naaede at traekke | inden pengene blev trukket
      ikke trukket | er ikke trukket | ble ikke trukket | blev ikke trukket | ingenting er trukket
      intet er trukket | for noe ble trukket | ingenting har dragits | inget har dragits
      inga pengar har dragits | innan nagot drogs`,
    lure: `tullavgift | bekrafta dina uppgifter`,
    code: `engångskod | engangskod | engångslösenord | engangskode | engangskoden | engangspassord | engangsadgangskode
      verifieringskod | verifikationskod | verifiseringskode | verifikationskode | verificeringskode | bekräftelsekod
      bekreftelseskode | bekræftelseskode | säkerhetskod | sikkerhetskode | sikkerhedskode | inloggningskod | innloggingskode
      loginkode | påloggingskode | din kod | din kode | koden din | kod är | koden är | kode er | koden er | kod för | kode for
      kod: | kode: | aktiveringskod | aktiveringskode | adgangskode | lösenord | passord | godkänningskod | godkendelseskode
      godkjenningskode | använd koden | brug koden | bruk koden | ange koden | indtast koden | skriv inn koden | tast inn koden
      sms-kod | sms-kode | smskode | kontrollkode | öryggiskóði | öryggisnúmer | staðfestingarkóði | einnota lykilorð
      auðkenniskóði | kóðinn þinn | kóðinn er | kóði | lykilorð | innskráningarkóði | midlertidig kode | tillfällig kod
      engangskode er | personlig kode er`,
    warning: `dela aldrig | dela inte | del aldri | del aldrig | del ikke | ikke del | aldrig dela | lämna aldrig | lämna inte
      lämna inte ut | lämna aldrig ut | oppgi aldri | oplys aldrig | opgiv aldrig | opgiv ikke | gi aldri | giv aldrig
      videregiv aldrig | videregiv ikke | aldri del | ge aldrig | ge inte | visa inte | berätta aldrig | frågar aldrig
      spørger aldrig | spør aldri | ber aldri | ber dig aldrig | beder dig aldrig | vi ber aldri | ber aldrig | kommer aldrig
      vil aldri | vil aldrig | beder aldrig | til andre | med nogen | med noen | till någon
      til noen | til nogen | var försiktig | vær forsiktig | vær opmærksom på svindel | bedragare | svindlere | bedragere
      bedrägerier | se upp för | pas på | vær på vakt | phishing | hold koden | hold den hemmelig | håll koden | hemlig
      ekki deila | deildu ekki | deildu aldrei | aldrei gefa | gefðu aldrei | aldrei upp | biður aldrei | varist`,
    declined: `forsoker du betala | forsokte du betala | har du forsokt betala | svara ja eller nej | svara ja
      svara nej | var det du | nekad | nekat | nekades | nekats | nekas | har nekats | avvisad | avvisat
      avvisades | avvisats | avvist | ble avvist
      er avvist | afvist | blev afvist | er afvist | avslagen | avslogs | avslått | ble avslått | er avslått | avböjd | avböjts
      medges ej | ej godkänd | ej godkänt | inte godkänd | inte godkänt | ikke godkendt | ikke godkjent | misslyckades
      misslyckad | misslyckat | misslyckats | mislykkedes | mislykket | mislyktes | mislykkes | feilet | fejlede | fejlet
      kunde inte | kunne ikke | kunde ej | kunne desværre ikke | kunne dessverre ikke | gick inte | gikk ikke
      gik ikke | gick ej igenom | inte genomföras | inte genomfördes | ikke gennemført | ikke gjennomført | ikke gjennomføres
      ikke gennemføres | ej genomförd | inte genomförd | inte genomfört | täckning saknas | otillräcklig täckning
      otillräckligt | otillräckligt saldo | saknar täckning | täckning saknades | saknas täckning | ikke dekning
      manglende dekning | mangler dekning | utilstrekkelig dekning | utilstrekkelig saldo | ikke nok dekning
      manglende dækning | ikke dækning | ikke tilstrækkelig dækning | utilstrækkelig | ikke nok penge | ikke nok penger | inte tillräckligt
      ikke tilstrækkelig | ikke tilstrekkelig | inte nog | för lågt saldo | for lav saldo | for lite penger | for lidt penge
      stoppad | stoppades | stoppats | betaling stoppet | ble stoppet | blev stoppet | har stoppats | blockerades
      avbruten | avbröts | avbrutits | avbrutt | afbrudt | ble avbrutt | blev afbrudt | fel pin | feil pin | forkert pin
      fel kod | feil kode | forkert kode | överskrider din gräns | gränsen överskriden | beløpsgrensen er overskredet
      beløbsgrænsen er overskredet | ikke utført | ikke udført | ej utförd | inte utförd | ikke betalt | inte betald
      ikke belastet | inte dragits | försök till köp | försökte dra | köpförsök | betalningsförsök
      betalingsforsøk | betalingsforsøg | var det du som | forsøg på at | forsøk på å | er det deg | er det dig | är det du | misstänkt | mistenkelig
      mistænkelig | ovanlig aktivitet | uvanlig | usædvanlig | hafnað | var hafnað | synjað | var synjað | synjun | mistókst
      tókst ekki | ekki tókst | næg innistæða | ekki næg | ófullnægjandi | ekki heimild | heimild ekki`,
    scheduled: `staende overforing | ar upplagd | varje manad till
      provperioden slutar | provperioden gar ut | overforing upplagd | kommer att dras | kommer att debiteras
      kommer att betalas | kommer att belastas | kommer att överföras
      kommer dras | dras den | dras från | dras på | dras automatiskt | dras imorgon | dras snart | debiteras den
      belastas den | betalas senast | ska betalas | ska vara betald | skal betales | skal betale | betales senest
      betal senest | betales innen | betal innen | må betales | vil blive trukket | vil bli trukket | vil bli belastet
      vil blive hævet | blir trukket | blir belastet | bliver trukket | bliver hævet | bliver opkrævet
      trækkes den | trækkes | hæves den | hæves | trekkes den | trekkes | vi trækker | vi trekker | trækker vi | trekker vi
      vi drar | drar vi | opkræves | opkræver vi | forfaller | forfalder | förfaller | forfall | forfald | forfallsdato
      forfaldsdato | förfallodatum | förfallodag | sidste betalingsdag | sista betalningsdag | betalingsfrist | betalningsfrist
      seneste betaling | snart dags | dags att betala | att betala | at betale | å betale | til betaling | att betala senast
      påminnelse | betalningspåminnelse | betalingspåminnelse | betalingspåmindelse | påmindelse | rykker | purring | vi minner
      vi påminner | inkassovarsel | inkassovarsling | glöm inte | glem ikke | husk at betale | husk å betale
      kom ihåg | kommende | kommande | kommende betaling | kommande betalning | nästa betalning | næste betaling
      neste betaling | nästa dragning | neste trekk | næste træk | planlagd | planlagt | planerad | schemalagd | ny faktura
      din faktura | fakturaen din | faktura från | faktura fra | faktura på | ny e-faktura | ny efaktura | ny regning
      din regning | regningen din | regning på | regning fra | ny räkning | din räkning | räkning från | se till att det finns
      sørg for | sørg for at | se til at | tilstrækkelig dækning | tilstrekkelig dekning på | förnyas | fornyes | förnyas den
      förlängs | forlænges | forlenges | varsel om | advisering | forhåndsvarsel | utförs den | udføres den | utføres den
      ogreiddur | ógreiddur reikningur | ógreidd | gjalddagi | gjalddaga | eindagi | eindaga | áminning | verður skuldfært
      verður gjaldfært | verður tekið | til greiðslu | greiðist | nýr reikningur | næsta greiðsla | förfallen
      försenad | forsinket | sen betalning | forfalt | forfalden | gennemføres den | gennemføres | gjennomføres
      genomförs den | genomförs | betales den | betalas den | overføres den | överförs den | belastes den
      udbetales den | i morgen trekkes | i morgen trækkes | imorgon dras | dras | debiteras | belastas | overføres`,
    collect: `begär betalning | begär pengar | har begärt | begärt | betalningsbegäran | betalningsförfrågan | swish-förfrågan
      förfrågan från | vill ha betalt | vill att du betalar | har skickat en förfrågan | ber dig betala | ber om | ber deg om
      ber deg betale | anmoder om | har anmodet | anmodet | anmodning | betalingsanmodning | pengeanmodning | anmoder dig
      beder dig om | beder om | betalingsforespørsel | forespørsel om penger | forespørsel om | forespørsel fra
      sendt dig en anmodning | sendt deg en forespørsel | sendt deg en regning | har sendt deg et krav | vipps-krav
      betalingskrav | pengekrav | krav fra | krav på | vil have penge | vil ha penger | vil gerne have
      godkänn betalningen | godkend betalingen | godkjenn betalingen | bekräfta betalningen | bekreft betalingen
      bekræft betalingen | godkänn köpet | godkend købet | godkjenn kjøpet | signera betalningen | betalningslänk
      betalingslink | betalingslenke | betal her | betala här | betal anmodning | rukkun | rukkar | rukkaði | biður um
      greiðslubeiðni | óskar eftir | beiðni um | beiðni frá | be om penger | splitta notan | vill ha
      vil ha fra deg | vil have fra dig | vil ha betalt | vill få betalt
      godkänn i appen | godkend i appen | bekreft i appen | bekräfta i appen`,
    promotion: `erbjudande | erbjudanden | tilbud | tilbudet | tilbudskode | rabatt | rabat | rabattkod | rabattkode | rabatkode
      % rabatt | % rabat | kampanj | kampagne | kampanje | vinn | tävling | tävla | konkurrence | konkurranse
      lotteri | passa på | skynd dig | skynda | benyt dig | benytt deg | utnyttja | kun i dag | bara idag | kun i dag
      sista chansen | siste sjanse | sidste chance | gå inte miste | ikke gå glipp | gå ikke glip | ansök nu | ansök om
      ansøg nu | søk nå | søk om lån | låna upp till | lån op til | lån opptil | lån fra | privatlån från | privatlån
      forbrukslån | kviklån | smålån | låneerbjudande | lånetilbud | utan ränta | rentefrit | rentefritt | räntefritt
      förhandsgodkänd | forhåndsgodkendt | forhåndsgodkjent | gratis | kostnadsfritt | presentkort | gavekort | gåva | värva
      bjud in | inviter en ven | inviter venner | tips en vän | verv | verv en venn | köp nu | køb nu | kjøp nå | beställ nu
      bestil nu | bestill nå | upptäck | opdag | oppdag | upp till 5 | op til 5 | opptil 5 | spara upp till | spar op til
      spar opptil | bonus på | cashback på | exklusivt | eksklusivt | villkor gäller | vilkår gælder | vilkår gjelder
      gäller till | gælder til | gjelder til | tilboð | afsláttur | vinningur | tækifæri | ókeypis | sæktu um
      skráðu þig | nýttu þér | uppgradera | opgrader | oppgrader | høy rente på | hög ränta på | få upp till | få op til`,
    notice: `er no heva til | er hevet til | er na hevet til | er endret til | er aendret til | er haevet til
      du brugte i alt | du brukte i alt | du har brugt i alt | du har brukt i alt | du har brukt totalt
      belopsgrensa | belopsgrensen | belobsgrensen | belobsgraensen | ved apningen | ved opninga
      oslo bors | kontooversikten | ditt kontoutdrag | kontoutdraget ar klart | du handlade for sammanlagt
      handlade for totalt | for sammanlagt | granskas just nu | granskas | kontrolleras just nu | kontrolleras
      under granskning | vi har dragit tillbaka | har dragit tillbaka | aktiverat | aktiverad | har aktiverats
      aktiverades | aktiveret | er aktiveret | aktivert | er aktivert | deaktiverat
      deaktiveret | deaktivert | spärrat | spärrad | har spärrats | är spärrat | spærret | er spærret | er blevet spærret
      sperret | er sperret | blitt sperret | blokerat | blokeret | er blokeret | blokkert | er blokkert | registrerat
      registrerad | är registrerad | registreret | er registreret | registrert | er registrert | tillagd | har lagts till
      lagts till | er tilføjet | tilføjet | lagt til | er lagt til | ändrad | ändrats | har ändrats | ændret | er ændret | endret
      er endret | uppdaterad | har uppdaterats | uppdaterats | opdateret | er opdateret | oppdatert | er oppdatert | oprettet
      er oprettet | opprettet | er opprettet | skapats | har skapats | slettet | ny pin | pinkod | pinkoden | din pin
      pinkode | pin-kode | pin-koden | ny inloggning | inloggad | inloggning från | loggade in | ny innlogging | innlogget
      logget inn | innlogging fra | nyt login | logget ind | logget på | ny enhet | ny enhed | nytt kort | nyt kort
      ditt nya kort | dit nye kort | det nye kortet | på väg till dig | på vej til dig | på vei til deg | har skickats
      er sendt med posten | kortet är aktivt | kortet er aktivt | apple pay är | lagt till i apple pay | google pay er
      kontoutdrag | kontoutskrift | kontoudskrift | kontoudtog | kontooversikt | kontooversigt | årsoppgave | årsopgørelse
      årsbesked | årsbesked från | nytt meddelande | ny besked | ny melding | nytt dokument | ny meddelelse | e-boks
      digipost | kivra | ligger klar | är klar | ligger redo | finns nu i | driftstörning | driftsstörning | driftsforstyrrelse
      driftsforstyrrelser | vedligeholdelse | vedlikehold | underhåll | inte tillgänglig | ikke tilgængelig
      ikke tilgjengelig | går ut | utgår | löper ut | löper snart ut | udløber | utløper | har gått ut | utløpt | udløbet
      allmänna villkor | nye vilkår | nya villkor | prisendring | prisändring | prisændring | välkommen | velkommen | velkomin
      din ansökan | din ansøgning | søknaden din | handläggs | kontot är öppnat
      konto öppnat | konto åpnet | konto åbnet | kontoen er åpnet | avslutat konto | opsagt | oppsagt | uppsagd | din tid
      din aftale | avtalen din | bokat möte | bekräfta din | bekreft din | bekræft din | legitimera | legitimasjon
      legitimation | bankid aktiverat | mobilt bankid | nytt bankid | nyt mitid | mitid er | ny mottagare
      ny mottaker | ny modtager | medgivande | autogiromedgivande | avtale opprettet | aftale oprettet | ny aftale
      ny avtale | stående överföring skapad | fast overførsel oprettet | undersökning | undersøkelse | undersøgelse
      tilfredshetsundersøkelse | betygsätt | bedøm | räntan ändras | renteændring | renteendring | ränteändring
      kommer att sättas in | kommer att återbetalas | vil blive indsat | vil bli satt inn | vil blive tilbagebetalt
      vil bli refundert | indsættes den | poäng har | point er | bonuspoäng har | virkjað | lokað | skráð | skráður
      innskráning | ný innskráning | breytt | uppfært | yfirlit | reikningsyfirlit | rennur út | nýtt kort | umsókn
      skilmálar | viðhald | bilun
      släppts | er ophævet | er frigivet | reservation på | igen til rådighed`,
    injection: `ignorera alla | ignorera tidigare | ignorera föregående | ignorera ovanstående | ignorer alle | ignorer tidligere
      ignorer foregående | ignorer forrige | ignorer alle tidligere | glöm alla | glöm allt | glem alle | glem alt
      du är nu en | du er nå en | du er nu en | nya instruktioner | nye instruktioner | nye instrukser | nye instruksjoner
      tidigare instruktioner | tidligere instruktioner | tidligere instruksjoner | tidligere instrukser | systemprompt
      returnera json | returner json | svara endast med | svara bara med | svar kun med | svar bare med | sätt beloppet
      sæt beløbet | sett beløpet | språkmodell | sprogmodel | hunsaðu | hunsa öll | gleymdu öllu`,
    pending: `som utkast | som kladde | under behandling | behandlas | behandles nå | bearbetas | väntar på | venter på | afventer | avventer | er på vej
      är på väg | er på vei | i vinnslu | bíður staðfestingar | inväntar
      bankdage | bankdagar | hverdager | virkedager | arbetsdagar | arbejdsdage`,
  },
  places: {
    at: 'hos | i | pa | på | ved | vid | hja | hjá | hos: | i butik | i butikken | i butiken | salgssted | brukersted | butik',
    to: `til | till | til: | till: | mottagare | mottaker | modtager | til fordel for | til fordel | till förmån för | á | handa
      viðtakandi`,
    from: `fra | fran | från | frá | fra: | från: | av | af | avsändare | avsender | afsender | frá: | indsat af | sendandi`,
    for: 'for | för | fyrir | vegna | meddelande | melding | gällande | vedrørende | vedr | ang | angående',
    with: 'med | sammen med | með',
    end: `den | med | kl | kl. | klokken | klockan | via | ditt | din | dit | dine | dina | deres | du | dig | deg | vi | har | er
      är | ble | blev | blir | bliver | ikke | inte | ej | belopp | beløp | beløb | saldo | disponibelt | tillgängligt | tilgjengelig
      tilgængelig | konto | kort | kortet | kontoen | kontot | ref | ocr | kid | meddelande | melding | besked | tekst | dato | datum
      idag | igår | i dag | i går | i gar | i morgon | i morgen | i kväll | i aften | i alt | på kort | på konto | pa kort | pa konto
      på kortet | på kontoen | på kontot | på ditt | på din | på dit | fra din | fra dit | fra kontoen | från ditt | från konto
      fra konto | fra kort | från kort | med kort | med kortet | til konto | till konto | til din | till ditt | på beløp
      tack | tak | takk | mvh | hilsen | hälsningar | hvis | om | ring | læs | les | läs | betalt | betalat | betalet | godkänt
      godkendt | godkjent | genomförd | gennemført | gjennomført | debiterat | belastet | trukket | mottaget | modtaget | mottatt
      gebyr | avgift | kurs | som | og | och | staða | þann | upphæð | kortið | takk fyrir | reserverat | reserveret | reservert
      nytt | ny | nå | nu | disp`,
  },
  months: [
    'januari | januar | jan | janúar',
    'februari | februar | feb | febrúar | febr',
    'mars | marts | mar',
    'april | apr | apríl',
    'maj | mai | maí',
    'juni | jun | júní',
    'juli | jul | júlí',
    'augusti | august | aug | ágúst',
    'september | sep | sept',
    'oktober | okt | október',
    'november | nov | nóvember',
    'december | desember | dec | des',
  ],
  days: [
    'idag | i dag | i kväll | i kvæld | i aften | i kveld | i morse | i formiddag | i eftermiddag | nyss | lige nu | nettopp | í dag',
    'igår | i går | igar | i gar | i går kväll | i går aftes | í gær',
    'i förrgår | förrgår | i forgårs | i forgårs aftes | forgårs | í fyrradag',
  ],
  weekdays: [
    'måndag | mandag | måndags | mánudag | mánudagur',
    'tisdag | tirsdag | tisdags | þriðjudag | þriðjudagur',
    'onsdag | onsdags | miðvikudag | miðvikudagur',
    'torsdag | torsdags | fimmtudag | fimmtudagur',
    'fredag | fredags | föstudag | föstudagur',
    'lördag | lørdag | lördags | laugardag | laugardagur',
    'söndag | søndag | söndags | sunnudag | sunnudagur',
  ],
};

/** Finnish. */
export const FINNISH: Language = {
  code: 'fi',
  verbs: [
    ['credit', 'refund', 5, `hyvitti sinulle | palautti sinulle | palautuksesi on kasitelty`],
    ['debit', 'transfer', 4, `sai sinulta | rahasi ovat perilla | perilla:`],
    [
      'debit',
      'debit',
      5,
      `veloitettu | on veloitettu | veloitettiin | veloitettu tililtä | veloitettu tililtäsi | veloitettu kortilta
       veloitettu kortiltasi | on veloitettu tililtäsi | veloitimme | veloittanut | peritty`,
    ],
    [
      'debit',
      'debit',
      4,
      `lahjoituksesi | kiitos lahjoituksestasi | olemme vastaanottaneet maksusi | kaytit juuri korttiasi
        kaytit korttiasi | kaytit juuri | latasit puheaikaa | puheaikaa ladattu | suoramaksulla lahti
        lahti tililtasi | e-lasku maksettu | tililtäsi | tililtänne | kortiltasi | kortillasi | maksoit
        olet maksanut | ostit | olet ostanut | ostoksesi
       maksusi saajalle | sinun maksusi | maksukortillasi | luottokortillasi | luottokortiltasi | pankkikortillasi
       korttiasi käytettiin | korttiasi on käytetty | tililtäsi veloitettiin | tililtäsi on veloitettu | tililtäsi maksettiin
       käytit korttia | debit-kortillasi | mobilepay-maksusi | maksusi on vahvistettu`,
    ],
    [
      'debit',
      'debit',
      3,
      `maksettu | on maksettu | maksettiin | ostettu | maksu hyväksytty | maksu on hyväksytty | maksu onnistui
       maksu suoritettu | maksu on suoritettu | ostos hyväksytty | katevaraus hyväksytty | osto hyväksytty | maksanut
       maksu vahvistettu | lasku maksettu | lasku on maksettu | maksu lähti | maksu on lähtenyt | kulutettu | käytetty ostoon
       maksu veloitettu`,
    ],
    [
      'debit',
      'debit',
      2,
      `korttimaksu | korttiosto | *ostos | *maksu | ostos | osto | ostot | ostosi | maksu | maksun | verkkomaksu | verkkokauppaosto
       verkko-osto | verkko-ostos | lähimaksu | lahimaksu | suoraveloitus | suoramaksu | e-lasku | veloitus | *veloitus
       korttiveloitus | korttimaksun | korttioston | laskun maksu | laskunmaksu | katevaraus | varaus kortilta | kortin käyttö
       lainan lyhennys | lainanhoito | lainanhoitomaksu | lyhennys | tilaus | tilausmaksu | maksupalvelu | nettiosto
       mobilepay-maksu | mobilepay maksu | siirto-maksu | kauppaosto | debit-osto | credit-osto | pankkikorttiosto
       luottokorttiosto`,
    ],
    [
      'debit',
      'debit',
      1,
      'tapahtuma | tilitapahtuma | korttitapahtuma | tapahtumat | *tapahtuma | tapahtuman | uusi tilitapahtuma',
    ],
    [
      'debit',
      'transfer',
      3,
      `siirretty | on siirretty | siirrettiin | tilisiirto saajalle | lähetetty | lähetit | siirsit | lähettänyt | siirto saajalle
       siirto henkilölle | tilisiirto lähti | siirretty tilille | rahaa lähetetty | olet lähettänyt | olet siirtänyt
       lähtevä maksu | lähtevä tilisiirto | lähtevä siirto | maksu saajalle | maksu henkilölle | pikasiirto saajalle
       lähetit rahaa | siirtosi`,
    ],
    [
      'debit',
      'transfer',
      2,
      'oma siirto | pikasiirto | toistuva maksu | toistuvaissuoritus | pikamaksu | ulkomaanmaksu',
    ],
    ['debit', 'transfer', 1, 'tilisiirto | siirto | sepa-siirto | rahansiirto | *siirto | tilisiirron'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `nosto | käteisnosto | automaattinosto | *nosto | otto | käteisotto | nostettu | on nostettu | nostettiin | nostit
       nosto automaatilta | pankkiautomaatti | pankkiautomaatilta | automaatti | otto-automaatti | käteisnoston | nostanut
       kateisnosto | kateisotto | nosto ottoautomaatti | nostoautomaatti | käteisen nosto | käteistä`,
    ],
    [
      'debit',
      'fee',
      3,
      `palvelumaksu | palvelumaksut | kuukausimaksu | vuosimaksu | kortin vuosimaksu | kortin kuukausimaksu | tilinhoitomaksu
       viivästysmaksu | viivästyskorko | nostomaksu | nostopalkkio | toimitusmaksu | käsittelymaksu | muistutusmaksu
       palvelupaketin kuukausimaksu | palvelumaksun veloitus | palvelupaketti | luottokorko | korkoveloitus | avausmaksu
       perintäkulut | ylitysmaksu`,
    ],
    [
      'credit',
      'credit',
      5,
      `hyvitetty | on hyvitetty | hyvitettiin | hyvitetty tilille | hyvitetty tilillesi | talletuskorko | maksettu korko | korkohyvitys
       hyvitimme | korko hyvitetty`,
    ],
    [
      'credit',
      'credit',
      4,
      `siirtyi kortilta | lompakkoosi | siirtyi lompakkoosi | ladattiin kortilta | toi tilillesi | tilillesi
        tilillenne | sait maksun | sait rahaa | olet saanut | vastaanotit | olet vastaanottanut
        lähetti sinulle
       maksoi sinulle | siirsi sinulle | on lähettänyt sinulle | on maksanut sinulle | tilillesi on saapunut
       tilillesi saapui | tilillesi on maksettu | tilillesi maksettiin | kortillesi | tilillesi on tullut | tilillesi tuli
       tilillesi on siirretty | sinulle on maksettu | sinulle lähetettiin | olet saanut rahaa | olet saanut maksun
       lähetti sinulle rahaa`,
    ],
    [
      'credit',
      'credit',
      3,
      `saapunut | on saapunut | saapui | saapunut maksu | vastaanotettu | maksu vastaanotettu | maksu saapunut | saatu maksu
       sait | saitte | talletettu | on talletettu | talletettiin | saapuva maksu | tullut tilille | ladattu tilille | saapuneet
       suoritus vastaanotettu | pano tilille | saatu | maksu on saapunut | saldoa ladattu`,
    ],
    [
      'credit',
      'credit',
      2,
      `pano | panot | talletus | käteistalletus | *talletus | hyvitys | *hyvitys | tulot | lapsilisä | opintotuki | asumistuki
       kansaneläkelaitos | osinko | osingot | korko | korot | viitesiirto | viitemaksu | etuus | työttömyyspäiväraha
       päiväraha | opintoraha | toimeentulotuki | kateistalletus`,
    ],
    [
      'credit',
      'transfer',
      3,
      `saapunut tilisiirto | saapuva tilisiirto | saapuva siirto | siirto lähettäjältä | siirto henkilöltä | maksu henkilöltä
       maksu lähettäjältä | tilisiirto maksajalta | saapunut siirto | pikasiirto lähettäjältä | maksu maksajalta`,
    ],
    [
      'credit',
      'refund',
      3,
      `palautus | *palautus | palautettu | on palautettu | palautettiin | maksunpalautus | maksupalautus | veronpalautus
       ostohyvitys | tuotepalautus | palautus ostosta | hyvitys ostosta | rahat palautettu | korttihyvitys | oston hyvitys
       oston palautus | palautuksen | takaisinmaksu | maksettu takaisin`,
    ],
    [
      'credit',
      'reversal',
      3,
      `peruutus | peruutettu | on peruutettu | peruttu | on peruttu | maksun peruutus | oston peruutus | katevaraus peruttu
       katevaraus vapautettu | oikaisu | korjaus | peruutettiin | mitätöity | mitätöinti | takaisinveloitus | perutettu
       katevarauksen peruutus`,
    ],
    [
      'credit',
      'salary',
      3,
      `palkka | palkan | palkanmaksu | palkkasi | eläke | eläkkeen | eläkkeesi | eläkemaksu | *palkka | työeläke | kansaneläke
       takuueläke | lomaraha | palkkio | lomapalkka | elake | palkka saapunut | palkat`,
    ],
  ],
  labels: {
    document: `tilaus | varaus | varausnumero | varaustunnus | kuitti | kuitin numero`,
    amount: `summa | määrä | maara | rahamäärä | euromäärä | summa: | määrä: | maksun määrä | maksun summa | tapahtuman summa
      oston summa | hinta | suuruinen | yhteensä eur | maksun suuruus | veloitettava summa | summalla`,
    total: 'yhteensä | kokonaissumma | yht | yht. | loppusumma | yhteensa | kokonaismäärä',
    balance: `sinulla on nyt | sinulla on | jaljella | saldo | tilin saldo | käytettävissä | kaytettavissa | käytettävissä oleva saldo | käytettävissä oleva | käytettävissäsi
      tilisi saldo | saldosi | uusi saldo | nykyinen saldo | saldo on | saldosi on | käyttövara | nostettavissa | jäljellä
      nostovara | vapaa saldo | käytettävissä on | kirjanpitosaldo | tilin käytettävissä | saldo nyt | saldo tapahtuman jälkeen
      käytettävissä oleva määrä | tilillä on | saldo jälkeen | loppusaldo`,
    limit: `luottoraja | luottolimiitti | käyttöraja | limiitti | luottoa jäljellä | käytettävissä oleva luotto | jäljellä oleva luotto
      ostoraja | nostoraja | turvaraja | vuorokausiraja | päiväraja | käyttörajat | kortin käyttöraja | enintään | jopa
      luottoa käytettävissä | luottotilin raja | saakka enintään | luotto | myönnetty luotto | verkkomaksuraja`,
    fee: `kulut | palkkiot | palvelumaksu: | kulu | toimituskulut | alv | valuuttapalkkio | valuutanvaihtopalkkio | komissio | lisämaksu
      arvonlisävero | lähdevero | vero | pankkikulut | maksun kulut | kulut: | välityspalkkio | valuuttamarginaali | ennakonpidätys`,
    aside: `pisteet | pistettä | bonusta | bonukset | bonus | kurssi | valuuttakurssi | vaihtokurssi | velka | velkasaldo | erääntynyt
      vähimmäismaksu | minimimaksu | vähimmäissumma | vähimmäislyhennys | edellinen saldo | alkusaldo | säästötavoite | säästetty
      säästö | ylittää | ylitti | ylittänyt | alittaa | alitti | raja-arvo | hälytysraja | tässä kuussa | tällä viikolla
      tähän mennessä | alkuperäinen summa | valuutassa | avoin saldo | avoinna | korkoprosentti | lainan saldo
      jäljellä oleva laina | plussapisteet | vähintään | vastaa | lainaa jäljellä | asettamasi raja | tavoite`,
    reference: `viite | viitenumero | viitenro | viite: | arkistointitunnus | tapahtumatunnus | tapahtumanumero | maksutunnus | tunniste
      tilausnumero | laskunumero | laskun numero | asiakasnumero | kuittinumero | tositenumero | varmennenumero | maksun tunniste
      viitetieto | arkistotunnus | toimeksiantotunnus | valtuutustunnus | varmenne | viestinumero | sopimusnumero | tapahtuman tunnus
      rf-viite | tositenro | maksuviite`,
    card: `kortti | kortilla | kortilta | kortille | kortin | korttisi | kortillasi | kortiltasi | *kortti | *kortilla | *kortin
      kortin numero | korttinumero | luottokortti | luottokortilla | pankkikortti | debit-kortti | credit-kortti | maksukortti
      visa-kortti | kortti päättyen | korttia | luottokorttisi | pankkikorttisi | visa debit kortti | *korttisi | *kortilta`,
    account: `tili | tilin | tililtä | tililtäsi | tilille | tilillesi | tilisi | tilillä | tilinumero | tilinro | tili: | käyttötili
      säästötili | *tili | *tililtä | *tilille | *tilin | tilinumero: | palkkatili | *tilillesi | *tililtäsi | luottotili
      tilillä: | tiliä | maksutili | yhteistili`,
    wallet: 'lompakko | lompakossa | lompakkosi',
    party: `saaja | maksaja | saajan nimi | maksajan nimi | kauppias | myyjä | myymälä | liike | ostopaikka | paikka | selite
      viesti | viesti: | nimi | lähettäjä | vastaanottaja | selitys | kuvaus | saaja: | maksaja: | kohde | yritys | lisätiedot
      maksun saaja | tapahtumapaikka | saaja/maksaja | maksun aihe | laskuttaja | toimipaikka | palveluntarjoaja`,
    date: `pvm | pvm. | päivämäärä | paivamaara | päivä | aika | kello | klo | kirjauspäivä | arvopäivä | maksupäivä | ostopäivä
      tapahtumapäivä | ajankohta | kirjauspvm | arvopvm | ostopvm`,
    contact: `soita | puh | puh. | puhelin | puhelinnumero | puhelimitse | asiakaspalvelu | asiakaspalveluun | ota yhteyttä | yhteydessä
      yhteyttä | lisätietoja | lisätietoa | lisätiedot osoitteessa | kysyttävää | kysymyksiä | sulkupalvelu | sulje kortti
      jos et tehnyt | jos et itse | etkö tehnyt | ellet | jos et ole | jos et tunnista | etkö tunnista | apua | vastaa tähän
      käy osoitteessa | katso | matkapuhelin | lue lisää | kirjaudu | klikkaa | sulkemaan | huijaus | petos | jos tämä ei`,
  },
  phrases: {
    summary: `kuukausiyhteenveto | kuukauden yhteenveto | kaytit yhteensa | kulutit yhteensa | yhteenveto:`,
    uncharged: `korttiasi ei veloitettu | mitaan ei veloitettu | ei ole veloitettu`,
    code: `vahvistuskoodi | vahvistuskoodisi | turvakoodi | turvakoodisi | kertakäyttöinen | kertakäyttökoodi | kertakäyttösalasana
      tunnusluku | tunnuslukusi | avainluku | koodisi | koodisi on | koodi on | koodi: | kirjautumiskoodi | aktivointikoodi | salasana
      varmennuskoodi | varmistuskoodi | tekstiviestivahvistus | syötä koodi | anna koodi | käytä koodia | tunnistautumiskoodi
      sms-koodi | rekisteröintikoodi | vahvistustunnus | vaihtuva tunnusluku | väliaikainen salasana | pääsykoodi`,
    warning: `älä jaa | älä koskaan | älä kerro | älä anna | älä luovuta | älä paljasta | ei koskaan | emme koskaan | emme kysy
      ei kysy | kenellekään | varo | varo huijauksia | varothan | huijari* | huijausviest* | ole varovainen | pidä koodi
      salassa | pankki ei koskaan | älä ikinä | ei ikinä | tietojenkalastelu*`,
    declined: `hylätty | on hylätty | hylättiin | evätty | evättiin | epäonnistui | on epäonnistunut | epäonnistunut | ei onnistunut
      ei hyväksytty | ei voitu | ei voida | ei suoritettu | ei toteutunut | ei mennyt | ei läpi | ei mennyt läpi | kate ei riitä
      kate ei riittänyt | ei riitä | ei riittänyt | ei riittävästi | ei ole riittävästi | riittämätön | katetta ei ole
      ei katetta | katteen puute | kateongelma | torjuttu | torjuttiin | estetty | estettiin | estimme | keskeytetty
      keskeytyi | keskeytettiin | maksu estetty | väärä tunnusluku | väärä pin | raja ylittyi | raja ylitetty
      käyttöraja ylittyi | luottoraja ylittyi | ei veloitettu | ei maksettu | maksuyritys | ostoyritys | yritettiin veloittaa
      epäilyttävä | poikkeava tapahtuma | poikkeava maksu | teitkö | oletko tehnyt | olitko tämä | tunnistatko | ei toteutettu
      ei kyetty | palautui maksamatta`,
    scheduled: `veloitetaan | veloitamme | veloitetaan tililtäsi | veloitetaan kortiltasi | tullaan veloittamaan | tulee veloitettavaksi
      erääntyy | eräpäivä | erapaiva | eräpäivänä | eräpäivä on | erääntyvä | erääntynyt lasku | erääntyneet | maksettava | maksettavaa
      maksettavana | maksa viimeistään | maksa lasku | viimeistään | muistutus | maksumuistutus | laskumuistutus | muistutamme
      muistathan | muista maksaa | huolehdi | huolehdithan | varmistathan | varmista että tilillä | tuleva
      tuleva maksu | tuleva veloitus | seuraava maksu | seuraava veloitus | seuraava erä | ajastettu
      uusi lasku | laskusi | uusi e-lasku | e-laskusi | lasku saapunut | lasku on saapunut | sinulle on lasku
      olet saanut laskun | sait laskun | sait uuden laskun | olet saanut uuden laskun | avoin lasku | maksamaton | maksamatta
      myöhässä | karhukirje | uusiutuu | uusitaan | peritään | huomenna | ennakkoilmoitus
      luottokorttilasku | laskun eräpäivä | laskun summa | laskutetaan`,
    collect: `maksupyyntö | maksupyynnön | rahapyyntö | pyytää | pyytää sinulta | pyysi | pyysi sinulta | pyytää maksua | pyytää rahaa
      on pyytänyt | lähetti maksupyynnön | lähetti sinulle maksupyynnön | on lähettänyt sinulle maksupyynnön | olet saanut maksupyynnön
      sait maksupyynnön | hyväksy maksu | vahvista maksu | vahvista osto | hyväksy osto | hyväksy tai hylkää | maksulinkki
      maksa tästä | maksa linkistä | lähetti laskun | lähetti sinulle laskun | vahvista maksusi`,
    promotion: `tarjous | tarjoukset | tarjouksen | etusi | alennus | alennusta | alennuskoodi | % alennus | ale | alennusmyynti | kampanja
      voita | osallistu | arvonta | arvotaan | kilpailu | lahjakortti | lahja | ilmainen | ilmaiseksi | hae nyt | hae lainaa | lainaa jopa
      lainaa heti | lainaa nyt | lainatarjous | laina alkaen | kulutusluotto | joustoluotto | nosta nyt | nosta lainaa
      ennakkohyväksytty | hyödynnä | hyödynnä etu | älä missaa | viimeinen tilaisuus | viimeinen mahdollisuus | vain tänään
      rajoitetun ajan | kutsu ystävä | suosittele | säästä jopa | saat jopa | ansaitse | tutustu | osta nyt | tilaa nyt
      ehdot voimassa | korotta | koroton | tarjous voimassa | kutsu kaverisi | yksinoikeudella | avaa tili`,
    notice: `maksuraja on nyt | käyttöraja on nyt | aktivoitu | on aktivoitu | otettu käyttöön | on otettu käyttöön | poistettu käytöstä | suljettu | on suljettu | kortti suljettu
      korttisi on suljettu | lukittu | on lukittu | estetty käyttö | rekisteröity | on rekisteröity | on lisätty | muutettu
      on muutettu | vaihdettu | on vaihdettu | päivitetty | on päivitetty | on luotu | uusi kortti | uusi korttisi
      korttisi on matkalla | korttisi on valmis | pin-koodi | pin-koodisi | tunnuslukusi on | salasanasi | kirjautuminen
      uusi kirjautuminen | kirjauduttu | kirjauduit | kirjautui | on kirjauduttu | uusi laite | uudella laitteella | uudelta laitteelta
      laite lisätty | apple payhin | google payhin | tiliote | tiliotteesi | uusi tiliote | vuosiyhteenveto | uusi viesti
      uusi dokumentti | uusi asiakirja | verkkopankissa on | verkkoviesti | on saatavilla | nähtävissä | on nähtävillä
      huoltokatko | huoltotauko | käyttökatko | häiriö | häiriöitä | ei ole käytettävissä | ei käytettävissä | vanhenee | vanhentunut
      umpeutuu | voimassaolo päättyy | ehdot muuttuvat | muutoksia ehtoihin | yleiset ehdot | hinnasto | hinnastomuutos
      tervetuloa | tervetuloa asiakkaaksi | hakemus | hakemuksesi | hakemus vastaanotettu | käsittelemme
      tili avattu | tili on avattu | tili suljettu | irtisanottu | ajanvaraus | tapaaminen | varattu aika | vahvista tietosi
      päivitä tietosi | tunnistaudu | henkilöllisyys | asiakastiedot | raja on muutettu | rajaa on muutettu | käyttörajaa
      valtakirja | toimeksianto lisätty | saaja lisätty | uusi saaja | asiakaskysely | palaute | anna palautetta | arvioi
      viitekorko | korontarkistus | korko muuttuu | hyvitetään | palautetaan | bonusta kertyi | pisteitä | e-laskusopimus`,
    injection: `ohita kaikki | ohita aiemmat | ohita edelliset | ohita aikaisemmat | unohda kaikki | unohda aiemmat | unohda edelliset
      olet nyt | uudet ohjeet | aiemmat ohjeet | edelliset ohjeet | järjestelmäkehote | palauta json | vastaa vain | vastaa ainoastaan
      aseta summa | kielimalli | jätä huomiotta | sivuuta kaikki`,
    pending: `käsittelyssä | käsitellään | odottaa | odottaa vahvistusta | odottaa hyväksyntää | on matkalla | vahvistamatta
      arkipäivän | pankkipäivän`,
  },
  places: {
    at: `kaupassa | verkkokaupassa | liikkeessä | liikkeessa | myymälässä | myymalassa | ravintolassa | kahvilassa | apteekissa | marketissa
      huoltoasemalla | kioskissa | leipomossa | baarissa | ostopaikassa | ostospaikassa | ostopaikka | kauppias | paikassa | yrityksessä | ostopaikka:`,
    to: 'saajalle | käyttäjälle | henkilölle | henkilolle | vastaanottajalle | saaja | saaja: | vastaanottaja | yritykselle | kauppiaalle',
    from: `henkilöltä | käyttäjältä | ystävältä | työnantajalta | henkilolta | lähettäjältä | lahettajalta | maksajalta | maksaja | maksaja: | lähettäjä | yritykseltä
      kauppiaalta | lähettäjä:`,
    for: 'viesti | viestillä | aihe | selite | viesti:',
    end: `klo | pvm | kello | summa | määrä | saldo | käytettävissä | kaytettavissa | kortti | kortilla | kortilta | kortillasi | tili
      tililtä | tililtäsi | tilille | tilillesi | viite | viitenumero | on | oli | ei | ja | jos | kiitos | terveisin | tänään | eilen
      maksettu | veloitettu | hyväksytty | saapunut | vahvistettu | yhteensä | kurssi | kulut | soita | lue | katso | lisätietoja
      korttisi | tilisi | sinun | käyttövara | yhteensa | vahvista | hyvitetty | palautettu | nyt | sinulle`,
  },
  after: {
    from: 'lähetti sinulle | maksoi sinulle | siirsi sinulle | on lähettänyt sinulle | on maksanut sinulle',
  },
  months: [
    'tammikuu | tammikuuta | tammikuun | tammi | tammik',
    'helmikuu | helmikuuta | helmikuun | helmi | helmik',
    'maaliskuu | maaliskuuta | maaliskuun | maalis | maalisk',
    'huhtikuu | huhtikuuta | huhtikuun | huhti | huhtik',
    'toukokuu | toukokuuta | toukokuun | touko | toukok',
    'kesäkuu | kesäkuuta | kesäkuun | kesä | kesäk',
    'heinäkuu | heinäkuuta | heinäkuun | heinä | heinäk',
    'elokuu | elokuuta | elokuun | elo | elok',
    'syyskuu | syyskuuta | syyskuun | syys | syysk',
    'lokakuu | lokakuuta | lokakuun | loka | lokak',
    'marraskuu | marraskuuta | marraskuun | marras | marrask',
    'joulukuu | joulukuuta | joulukuun | joulu | jouluk',
  ],
  days: [
    'tänään | tanaan | tänä aamuna | tänä iltana | juuri nyt',
    'eilen | eilisen | eilen illalla',
    'toissapäivänä | toissapaivana',
  ],
  weekdays: [
    'maanantai | maanantaina',
    'tiistai | tiistaina',
    'keskiviikko | keskiviikkona',
    'torstai | torstaina',
    'perjantai | perjantaina',
    'lauantai | lauantaina',
    'sunnuntai | sunnuntaina',
  ],
};
