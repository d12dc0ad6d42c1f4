import type { Language } from '../../words/language.ts';

/** Croatian, Bosnian, Montenegrin and Serbian, the last in both scripts. */
export const SERBO_CROATIAN: Language = {
  code: 'hr',
  verbs: [
    [
      'credit',
      'reversal',
      5,
      `storno: transakcija | je ponistena i sredstva su vracena | sredstva su vracena`,
    ],
    [
      'credit',
      'refund',
      5,
      `povrat stigao | vraca | povrat stigao | vraca na tvoju karticu | vratila za | novac je vec na kartici`,
    ],
    [
      'credit',
      'transfer',
      5,
      `ti je vratio | ti je vratila | vam je vratio | vam je vratila | vratio ti je | vratila ti je`,
    ],
    ['debit', 'transfer', 4, `poslao si | poslala si | poslali ste`],
    [
      'debit',
      'debit',
      5,
      `ti je naplatila | ti je naplatio | vam je naplatio | naplatio vam je | naplatila vam je
        naplatio ti je | naplatila ti je | rezije rijesene | racun placen | terećen | terećena | terećeno
        terećenje | terećenje računa | terećenje kartice | zadužen | zadužena | zaduženo | zaduženje računa
       skinuto | skinuta | na teret | na teret računa | naplaćeno | naplaćen | debitirano
       терећен | терећено | терећење | задужен | задужено | скинуто | на терет | наплаћено`,
    ],
    [
      'credit',
      'credit',
      5,
      `ste prejeli | prejeli ste | uplatili ste gotovinu | polozili ste | gotovine na uplatnom
        stednja ti je donijela | novcanik dopunjen | stiglo s kartice | nadoplata | u novcaniku sada imas
        vracamo ti | vec su na tvom racunu | u korist tekuceg racuna | odobren račun | odobrenje računa
        u korist računa | u korist vašeg računa | knjižena uplata | pripisana kamata | pripis kamate
       proknjižena uplata | evidentirana uplata | evidentiran priliv | evidentiran priljev
       одобрење рачуна | у корист рачуна | приписана камата | евидентирана уплата | евидентиран прилив`,
    ],
    [
      'debit',
      'debit',
      4,
      `vasa donacija | hvala na donaciji | primili smo vasu uplatu | potvrda placanja | potvrda o placanju
        dopunili ste | dopunio si | dopunila si | uplacen je bon | bon od | nadoplata broja | s vašeg računa
        sa vašeg računa | sa vašeg tekućeg računa | s vaše kartice | sa vaše kartice | vašom karticom
        s tvog računa
       sa tvog računa | vašom platnom karticom | са вашег рачуна | са ваше картице | вашом картицом | са вашег текућег рачуна`,
    ],
    [
      'credit',
      'credit',
      4,
      `na vaš račun | na vašem računu evidentirana | na vaš tekući račun | na vašu karticu | na tvoj račun | primili ste | primio si
       primila si | uplatio vam | uplatila vam | poslao ti | poslala ti | poslao vam | poslala vam | uplaćeno vam | uplaćeno vam je
       stigla vam je uplata | на ваш рачун | примили сте | на вашу картицу | на ваш текући рачун | уплаћено вам је
      ti je poslao | ti je poslala | vam je poslao | vam je poslala | ti je uplatio | ti je uplatila
      vam je uplatio | vam je uplatila | poslao ti je | poslala ti je | poslao vam je | poslala vam je | šalje ti
      šalje vam | ti šalje | vam šalje | ti je prebacio | ti je prebacila | uplatio vam je | вам је послао
      вам је послала | ти је послао | ти је послала | вам је уплатио | вам је уплатила | послао вам је
      послала вам је`,
    ],
    [
      'debit',
      'debit',
      3,
      `trajni nalog je izvršen | trajni nalog izvršen | otišlo je za | otišlo za | naplatili smo | наплатили смо | skinuli smo | скинули смо | plaćanje kod | kupovina kod | kupnja kod | transakcija kod | plaćeno | plaćena | plaćen | platili ste | platio si | platila si | platio sam | platila sam | kupovina | kupovina karticom
       kupovinu | kupovine | kupnja | kupnja karticom | kupnje | kupnju | kupili ste | kupio sam | kupila sam | plaćanje
       plaćanje karticom | plaćanje na prodajnom mjestu | plaćanje na prodajnom mestu | kartično plaćanje | beskontaktno plaćanje
       bezgotovinsko plaćanje | plaćanje robe | plaćanje računa | izvršeno plaćanje | izvršena kupovina | izvršena kupnja
       izvršena transakcija | obavljena kupovina | obavljena kupnja | obavljeno plaćanje | obavljena transakcija
       transakcija karticom | karticom plaćeno | potrošeno | potrošili ste | potrošio sam | potrošila sam | korištena kartica
       korišćena kartica | kartica je korištena | kartica je korišćena | upotreba kartice | kartica upotrijebljena | umanjenje
       umanjen | umanjeno | odliv | odljev | odliv sredstava | odljev sredstava | rezervisano | rezervirano | rezervacija sredstava
       rezervisana sredstva | rezervirana sredstva | izlazno plaćanje | isplata s računa | isplata sa računa | 
       otplata | plaćanje putem | internet kupovina | online kupovina | online kupnja | potrošnja | trošak | namireno | podmireno
       плаћено | платили сте | платио сам | платила сам | куповина | куповина картицом | плаћање
       плаћање картицом | потрошено | извршено плаћање | извршена трансакција | коришћена картица | умањен
       одлив | одлив средстава | резервисано | резервација средстава | резервисана средства | отплата кредита
       потрошња | купио сам | купила сам
      kartična transakcija | kartična transakcija na | iskorišćeno | iskorišteno | plaćanje preko | plaćanje na
      plaćanje u | kupovina na | kupovina u | kupnja u | kupnja na | autorizirano | autorizovano | autorizovana
      realizirana transakcija | realizovana transakcija | provedena transakcija | provedeno plaćanje | plaćate
      uspješno plaćanje | uspešno plaćanje | uspješno plaćeno | račun plaćen | plaćen račun | trošenje
      POS kupovina | rashod | куповина на | плаћање на | плаћена | плаћен | купили сте | реализована трансакција
      ауторизовано`,
    ],
    [
      'debit',
      'debit',
      2,
      `izravno terećenje | direktno zaduženje | trajni nalog | nalog za plaćanje | autorizacija | autorizacija kartice | rata kredita
       rata | pretplata | isplata | isplate | uplatnica | plaćanja | platni nalog | premija osiguranja
       трајни налог | налог за плаћање | ауторизација | рата кредита | исплата | претплата | плаћања
      otplata kredita`,
    ],
    [
      'debit',
      'debit',
      1,
      `transakcija | transakcije | transakciju | transakciji | promjena | promjena na računu | promena na računu | promet | promet po računu
       трансакција | трансакције | трансакцију | промена на рачуну | промет по рачуну`,
    ],
    [
      'debit',
      'transfer',
      3,
      `poslali ste | poslao sam | poslala sam | prenijeli ste | preneli ste | preneto | preneseno | proslijeđeno | doznačeno | odlazni
       odlazna transakcija | odlazno plaćanje | odlazni transfer | poslano | poslato | izvršen prijenos | izvršen prenos | izvršen transfer
       uplatili ste | uplatili ste na | prijenos na račun | prenos na račun | prebačeno | prebacili ste | izvršen nalog
       instant plaćanje prema | izlazni transfer | izlazna transakcija | izlazni | ips plaćanje prema
       послали сте | пренето | послато | извршен пренос | извршен трансфер | пребачено | пребацили сте | одлазни
       одлазна трансакција | пренос на рачун | извршен налог | уплатили сте`,
    ],
    [
      'debit',
      'transfer',
      2,
      `prijenos sredstava | prenos sredstava | instant plaćanje | ips plaćanje | instant transfer | interni prijenos | interni prenos
       keks pay slanje | slanje novca | međunarodno plaćanje | prijenos novca | prenos novca | doznaka
       пренос средстава | инстант плаћање | интерни пренос | слање новца | пренос новца | дознака`,
    ],
    ['debit', 'transfer', 1, 'prijenos | prenos | virman | пренос | вирман'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `podizanje gotovine | podizanje novca | podizanje | podignuto | podigli ste | podigao sam | podigla sam | isplata gotovine
       isplata gotovog novca | isplata na bankomatu | isplata s bankomata | isplata sa bankomata | bankomat isplata | podizanje gotovog novca
       podizanje na bankomatu | dizanje gotovine | dizanje gotovog novca | isplata na šalteru | isplaćena gotovina | isplata bankomat
       gotovinska isplata | podizanje s bankomata | podizanje sa bankomata | atm isplata
       подизање готовине | подизање новца | подизање | подигнуто | подигли сте | исплата готовине
       исплата на банкомату | исплата готовог новца | готовинска исплата
      podizanje sa atm | podizanje atm | bankomatska isplata | podizanje na atm | isplata gotovine na bankomatu
      isplata na atm | gotovina bankomat | podigao si | podigla si | dizanje novca`,
    ],
    [
      'debit',
      'fee',
      2,
      `naknada za | naknada za vođenje računa | naknada za održavanje | provizija za | naplata naknade | naplaćena naknada
       naplata provizije | mjesečna naknada | mesečna naknada | godišnja naknada | članarina | godišnja članarina | zatezna kamata
       održavanje računa | održavanje tekućeg računa | naplata kamate | naplata održavanja | troškovi vođenja računa | naknada za paket
       mesečna naknada za | naknada za podizanje | naknada za isplatu | trošak naknade | obračunata naknada
       накнада за | провизија за | наплата накнаде | наплаћена накнада | месечна накнада | годишња накнада
       чланарина | одржавање рачуна | затезна камата | наплата камате
      naknada za održavanje računa | naknada za karticu | naknada za sms | mesečna članarina | mjesečna članarina
      naplaćena provizija | naplaćena mjesečna | provizija banke | naknada za transakciju | naplata članarine
      naknada obračunata`,
    ],
    [
      'credit',
      'credit',
      3,
      `uplata | uplata na | uplata na račun | uplata na karticu | uplaćeno | uplaćena | uplata gotovine | polog | polog gotovine | priliv
       priljev | priliv sredstava | priljev sredstava | priliv na račun | priljev na račun | primljeno | primljena uplata
       primljena sredstva | primljena | primio sam | primila sam | dobio sam | dobila sam | dolazno plaćanje | uvećan | uvećano
       dopuna računa | dopuna kartice | nadoplata kartice | ulazno plaćanje | ulazna transakcija | ulazni | isplata kamate
       kamata na štednju | odobrenje | odobrenje na računu | stigla uplata | stiglo je | uplaćen | gotovinska uplata | bezgotovinska uplata
       sjela uplata | prispjela uplata | prispela uplata | isplata kredita | poslao mi | poslala mi | vratio mi
       vratila mi | dividenda | uplatnica na korist
       уплата | уплата на | уплата на рачун | уплаћено | уплата готовине | полог | прилив | прилив средстава
       прилив на рачун | примљено | примљена уплата | увећан | увећано | допуна рачуна | стигла уплата
       одобрење | добио сам | добила сам
      priliv od | uplata pazara | uplata na vaš račun | knjižen priliv | evidentirana uplata na | uplata u iznosu
      uplata sredstava | prilivi | uplata po | dolazno | pristigla uplata | pristigao priliv | nova uplata
      primanje | primljen iznos | isplata depozita`,
    ],
    [
      'credit',
      'transfer',
      3,
      `dolazni | dolazni transfer | dolazni prijenos | dolazni prenos | dolazna transakcija | dolazna uplata | uplata od | primljen prijenos
       primljen prenos | primljen transfer | prijenos od | prenos od | doznaka iz inozemstva | doznaka iz inostranstva | instant uplata
       ips uplata | primljena instant uplata | keks pay uplata | priliv od | priljev od | ulazni transfer
       долазни | уплата од | примљен пренос | примљен трансфер | пренос од | долазна трансакција
       дознака из иностранства | прилив од`,
    ],
    [
      'credit',
      'salary',
      3,
      `isplata plaće | uplata plaće | uplata plate | isplata plate | isplata zarade | uplata zarade | zarada | zarade | osobna primanja
       osobni dohodak | primanja po osnovu rada | mirovina | mirovine | isplata mirovine | penzija | penzije | uplata penzije
       isplata penzije | penzija za | stipendija | plaća za mjesec | plata za mjesec | plata za mesec | plaća je stigla | naknada plaće | regres
       dječji doplatak | dečji dodatak | božićnica | topli obrok | naknada zarade | dio plaće | akontacija plaće
       исплата плате | уплата плате | зарада | исплата зараде | уплата зараде | пензија | уплата пензије
       исплата пензије | стипендија | накнада зараде | плата за месец | дечји додатак
      plaća | plata | lični dohodak | isplata dohotka | akontacija zarade | zarada za | plaće
      topli obrok i regres | dohodak | naknada za bolovanje | плата | лични доходак`,
    ],
    [
      'credit',
      'refund',
      3,
      `вратили смо вам | вратили смо ти | vratili smo vam | vratili smo ti | vraćeno vam je | враћено вам је | povrat | povrat novca | povrat sredstava | povraćaj | povraćaj novca | povraćaj sredstava | vraćeno | vraćena | vraćena sredstva
       povrat kupnje | povrat kupovine | povrat robe | povrat plaćanja | povrat poreza | povraćaj robe | povrat uplate | refundacija
       refundirano | povraćaj poreza | povrat na karticu | повраћај | повраћај новца | повраћај средстава | враћено | поврат | поврат новца | рефундација
       рефундирано | враћена средства
      povrat od | povraćaj od | refundacija od | povrat kartice | povratna transakcija | vraćen iznos
      vraćen je iznos | враћен износ`,
    ],
    [
      'credit',
      'reversal',
      3,
      `storno | stornirano | stornirana | storniran | storniranje | storno transakcije | poništeno | poništena | poništenje | poništenje transakcije
       poništena transakcija | otkazana transakcija | otkazana kupovina | otkazana kupnja | ukinuta rezervacija | oslobođena sredstva
       oslobođena rezervacija | reklamacija odobrena | skinuta rezervacija | poništavanje | poništavanje transakcije | uklonjena rezervacija
       otpuštena rezervacija
       сторно | сторнирано | сторнирана | сторнирање | поништено | поништена | поништење | поништена трансакција
       отказана трансакција | ослобођена средства | сторно трансакције
      stornirana transakcija | storno kupovine | storno kupnje | storno plaćanja | poništena kupovina
      poništena kupnja | poništeno plaćanje | stornirano plaćanje | transakcija je poništena
      transakcija je stornirana | otkazano plaćanje`,
    ],
    ['credit', 'credit', 3, `vraćen dug | ti je platio | ti je platila`],
  ],
  labels: {
    document: `narudzba | narudzbe | narudzbu | narudzbina | porudzbina | porudzbine | rezervacija
      rezervacije | faktura`,
    amount: `iznos | iznosu | iznosa | u iznosu | u iznosu od | na iznos | iznos transakcije | iznos uplate | iznos isplate | iznos plaćanja
      u vrijednosti | u vrednosti | vrijednost | vrednost | svota | suma | sumu | iznos od | iznosom | u visini
      износ | износу | износа | у износу | у износу од | износ трансакције | вредност | у вредности | сума
       износ од`,
    total: 'ukupno | ukupan iznos | ukupni iznos | sveukupno | zbroj | ukupno za | укупно | укупан износ',
    balance: `sada imas | sada imate | u novcaniku sada imas | na racunu je | vam je ostalo | stanje | stanje računa | stanje na računu | raspoloživo | raspoloživo stanje | rasp. stanje | rasp.stanje | rasp. | rsp
      raspoloživi saldo | raspoloživi iznos | raspoloživa sredstva | novo stanje | stanje po računu | trenutno stanje | trenutno raspoloživo
      preostalo | preostalo stanje | preostaje | saldo | saldo računa | dostupno | dostupna sredstva | na raspolaganju | vaše stanje
      knjigovodstveno stanje | stanje nakon | stanje nakon transakcije | stanje iznosi | stanje kartice | stanje je | raspoloživih sredstava
      trenutni saldo | raspoloživo na računu | preostala sredstva | ras.st. | rasp.sred. | stanje poslije | stanje posle
      стање | стање рачуна | стање на рачуну | расположиво | расположиво стање | расп. стање
       расположива средства | расположиви износ | ново стање | тренутно стање | преостало | салдо | доступно
       на располагању
      raspoloživo na kartici | raspoloživ iznos | raspoloživa sr. | novo raspoloživo stanje | stanje na kartici
      raspoloživo: | saldo nakon | ostatak | stanje sredstava | trenutno stanje računa | raspol. stanje | raspol.
      saldo na računu`,
    limit: `limit | dostupni limit | raspoloživi limit | limit kartice | kreditni limit | preostali limit | dnevni limit | dozvoljeno prekoračenje
      dopušteno prekoračenje | dozvoljeni minus | okvir | iskorišten limit | iskorišćen limit | neiskorišteni limit | limit potrošnje
      prekoračenje | odobreni limit | limita
      лимит | расположиви лимит | кредитни лимит | лимит картице | дневни лимит | дозвољено прекорачење
       дозвољени минус`,
    fee: `naknada | naknade | naknadu | provizija | proviziju | provizije | trošak | troškovi | porez | pdv | taksa | prov. | nakn. | uz naknadu
      накнада | накнаде | накнаду | провизија | провизију | трошкови | порез | пдв | такса`,
    aside: `bodovi | bodova | dug | dugovanje | dugovanja | zaduženje | zaduženja | ukupno zaduženje | tečaj | kurs | po tečaju | po kursu
      minimalni iznos | minimalni iznos za uplatu | minimalna uplata | prethodno stanje | početno stanje | originalni iznos
      izvorni iznos | iznos u valuti | ušteđevina | ušteda | uštedjeli ste | uštedeli ste | štednja | preostali dug | ostatak duga | preko iznosa
      prekoračili | osiguran do | poena
      бодови | бодова | дуг | дуговање | задужење | курс | по курсу | минимални износ | претходно стање
       почетно стање | уштеда | штедња | преостали дуг`,
    reference: `poziv na broj | pnb | poziv na br | referentni broj | referenca | referenca plaćanja | ref. broj | ref. br | ref.br | referencni br
      broj transakcije | id transakcije | šifra transakcije | broj naloga | broj odobrenja | broj autorizacije | autorizacijski broj
      autorizacioni kod | autorizacijski kod | kod autorizacije | br. računa za uplatu | broj fakture | broj ugovora | partija
      oznaka transakcije | broj potvrde | broj dokumenta | šifra plaćanja | br. naloga | br. transakcije | aut. kod | aut.kod
      позив на број | број трансакције | референца | референтни број | број налога | број одобрења
       код ауторизације | ауторизациони код | број фактуре | шифра плаћања`,
    card: `kartica | kartice | karticom | karticu | kartici | kartica br | br. kartice | broj kartice | platna kartica | platnom karticom
      platne kartice | debitna kartica | debitnom karticom | debitne kartice | kreditna kartica | kreditnom karticom | kreditne kartice
      vašom karticom | po kartici | kart. | kartica koja završava | dinacard | završava na | završava sa | virtualna kartica | virtuelna kartica
      картица | картице | картицом | картицу | картици | број картице | платна картица | платном картицом
       дебитна картица | кредитна картица | кредитном картицом | дебитном картицом | по картици`,
    account: `račun | računa | računu | računom | računi | br. računa | broj računa | račun br | tekući račun | tekućeg računa | tekućem računu
      žiro račun | žiro računa | po računu | na račun | s računa | sa računa | štedni račun | štednog računa | devizni račun | deviznog računa
      transakcijski račun | oročeni depozit | tek. račun | tek.rn. | tek. rač. | rač. | konto | račun primatelja | račun primaoca
      namenski račun | paket račun | vašem računu
      рачун | рачуна | рачуну | број рачуна | текући рачун | текућег рачуна | текућем рачуну | жиро рачун
       по рачуну | на рачун | са рачуна | девизни рачун | штедни рачун`,
    wallet: 'novčanik | novčanika | novčaniku | e-novčanik | новчаник | новчаника | новчанику',
    party: `primatelj | primatelja | primalac | primaoca | platitelj | platilac | uplatitelj | uplatilac | nalogodavac | nalogodavatelj
      prodajno mjesto | prodajno mesto | prodavnica | trgovina | trgovac | mjesto | mjesto transakcije | mesto | mesto transakcije
      opis | opis plaćanja | opis transakcije | svrha | svrha plaćanja | svrha uplate | svrha doznake | pošiljalac | pošiljatelj
      naziv | naziv primatelja | naziv primaoca | bankomat | terminal | na prodajnom mjestu | na prodajnom mestu | akceptant
      uplatio | uplatila | lokacija | korisnik | trgovac:
      прималац | примаоца | платилац | уплатилац | налогодавац | продајно место | продавница | трговац | место
       опис | опис плаћања | сврха | сврха плаћања | сврха уплате | пошиљалац | назив | банкомат | терминал
       на продајном месту | локација | корисник`,
    date: `datum | datuma | dana | vrijeme | vreme | datum transakcije | datum valute | datum knjiženja | na dan | datum i vrijeme
      datum i vreme | u sati | dospijeće | dospeće
      датум | датума | дана | време | датум трансакције | датум валуте | на дан | датум и време`,
    contact: `nazovite | za storno | za poništenje | za otkazivanje | pozovite | zovite | kontaktirajte | kontakt centar | kontakt | info telefon | tel. | telefon | telefonom | na broj
      na telefon | besplatni telefon | korisnička podrška | ako niste vi | ukoliko niste | ukoliko niste vi | ako niste | ukoliko ovo niste
      ako ovo niste vi | više na | više informacija | info na | call centar | pozivom na | pozovite banku | blokirajte karticu
      позовите | контактирајте | контакт центар | контакт | телефон | на број | на телефон | уколико нисте
       ако нисте ви | више на | више информација | позивом на`,
  },
  phrases: {
    uncharged: `nista nije naplaceno | nije naplacena | nismo naplatili | iznos nije naplacen | novac nije skinut`,
    summary: `mjesecni pregled | pregled troskova | pregled za | ukupno ste potrosili | potrosili ste ukupno
      mesecni pregled | u brojkama`,
    lure: `paket je zadrzan | paket zadrzan | platite pristojbu | vas paket | račun je blokiran`,
    code: `jednokratni kod | jednokratna lozinka | jednokratna zaporka | verifikacijski kod | verifikacioni kod | kod za potvrdu | sigurnosni kod
      bezbednosni kod | aktivacijski kod | aktivacioni kod | kod za prijavu | kod za aktivaciju | vaš kod | vaš kod je
      kod je | vaša lozinka | lozinka je | lozinka za | zaporka | pristupni kod | sms kod | sms lozinka | jednokratni pin | potvrdni kod
      kod za | kod za plaćanje | kod za autorizaciju | unesite kod | unesite lozinku | autentifikacijski kod | autentifikacioni kod
      privremena lozinka | kontrolni broj je | potvrdite kodom
      једнократни код | једнократна лозинка | верификациони код | код за потврду | сигурносни код
       безбедносни код | ваш код | ваш код је | код је | лозинка је | лозинка за | активациони код
       код за пријаву | код за плаћање | унесите код | sms код | привремена лозинка | код за
      kod za potvrdu kupovine | kod za potvrdu plaćanja | vaš jednokratni | otp kod | jednokratni kod je
      sms kod je | verifikacijski kod je | kod: | lozinka: | 3d secure kod | 3ds kod | tan kod`,
    warning: `ne dijelite | ne delite | nemojte dijeliti | nemojte deliti | nikome ne | nikome nemojte | ne otkrivajte | ne dajte | nemojte otkrivati
      nikada ne dijelite | nikada ne delite | nemojte davati | ne prosljeđujte | ne prosleđujte | banka nikada | nikada nećemo tražiti
      čuvajte se | oprez prevara | ne govorite | ne saopštavajte | nikom ne | ne odavajte
      не делите | немојте делити | никоме не | не откривајте | не дајте | немојте давати | банка никада
       не прослеђујте | не саопштавајте | никада не делите
      ne dijelite ga | ne delite ga | nikome ga | nemojte ga | ne dijelite s | nikad ne | ne otkrivajte nikome`,
    declined: `jeste li vi pokusali | da li ste pokusali | jeste li pokusali | odgovorite da ili ne
      odgovorite da | odbijena | odbijeno | odbijen | odbijeni | nije odobrena | nije odobreno | nije odobren
      nije uspjela | nije uspela | nije uspjelo
      nije uspelo | nije uspio | nije uspeo | nije izvršena | nije izvršeno | nije izvršen | nije provedena | nije proveden | nije provedeno
      neuspješna | neuspješno | neuspješan | neuspešna | neuspešno | neuspešan | nedovoljno sredstava | nedovoljan iznos | nedovoljno stanje
      nedostatno stanje | nedostatak sredstava | nema dovoljno sredstava | nemate dovoljno | nedostatna sredstva | nedovoljna sredstva
      prekoračen limit | prekoračen dnevni limit | prekoračenje limita | pogrešan pin | netočan pin | neispravan pin | nije moguće
      nije realizovana | nije realizovano | nije realizovan | nije realizirana | nije prihvaćena | nije prihvaćeno | nije autorizovana
      nije autorizirana | transakcija blokirana | blokirana transakcija | blokirali smo transakciju | pokušaj plaćanja | pokušaj transakcije
      nije obavljena | nije obavljeno | ne može biti | neodobrena | zbog nedostatka sredstava | bezuspješno | bezuspešno
      одбијена | одбијено | одбијен | није одобрена | није одобрено | није одобрен | није успела | није успело
       није извршена | није извршено | није извршен | неуспешна | неуспешно | неуспешан | недовољно средстава
       недостатак средстава | нема довољно средстава | прекорачен лимит | погрешан pin | неисправан pin
       није могуће | није реализована | није реализован | покушај плаћања | није прихваћена
      nema sredstava | nemate dovoljno sredstava | nedovoljno raspoloživih | transakcija odbijena
      plaćanje odbijeno | plaćanje nije uspjelo | plaćanje nije uspelo | odbili smo | kartica je istekla
      nije prošla | nije prošlo | premašen limit | premašili ste | нема средстава | трансакција одбијена
      плаћање одбијено | одбили смо`,
    scheduled: `otvoren je trajni nalog | trajni nalog otvoren | svakog mjeseca
      svakog meseca | nije plaćen* | nismo primili | nismo evidentirali | bit će terećen* | bit će naplaćen*
      bit će skinut* | bit će izvršen* | bit će proveden* | bit će plaćen* | bit će zadužen*
      bit će odbijeno s računa | će biti terećen* | će biti naplaćen* | će biti skinut* | će biti izvršen* | će biti zadužen* | će biti plaćen*
      biće terećen* | biće naplaćen* | biće skinut* | biće izvršen* | biće zadužen* | biće plaćen* | će biti umanjen* | biće umanjen*
      će biti uplaćen* | bit će uplaćen* | biće uplaćen* | biće realizovan* | će biti realizovan* | naplatit ćemo | naplatićemo | dospijeva
      dospeva | dospijeva na naplatu | dospeva na naplatu | rok plaćanja | rok za plaćanje | dospijeće plaćanja | datum dospijeća
      datum dospeća | podsjećamo | podsećamo | podsjetnik | podsetnik | opomena | molimo platite | molimo uplatite | molimo vas da platite
      molimo vas da uplatite | molimo da uplatite | molimo da izmirite | molimo izmirite | molimo podmirite | osigurajte sredstva
      obezbedite sredstva | osigurajte dovoljno | obezbijedite | za plaćanje do | uplatite do | platite do | sutra će | sutra dospijeva | sutra dospeva | predstojeće plaćanje
      nadolazeće plaćanje | zakazano plaćanje | zakazan | planirano plaćanje | nalog je zakazan | dospjelo dugovanje | dospelo dugovanje
      dospjeli dug | dospeli dug | dospjela obveza | dospela obaveza | neplaćen* | nepodmiren* | kašnjenje u plaćanju | u kašnjenju
      minimalni iznos za plaćanje | iznos za plaćanje | vaš račun za mjesec | račun za mjesec | račun za mesec | novi račun za | novi e-račun
      e-račun | sljedeća rata | sledeća rata | rata dospijeva | rata dospeva | sljedeće plaćanje | sledeće plaćanje
      ће бити наплаћен* | ће бити скинут* | ће бити извршен* | ће бити задужен* | биће терећен*
       биће наплаћен* | биће скинут* | биће извршен* | биће задужен* | биће плаћен* | ће бити терећен*
       биће умањен* | биће уплаћен* | доспева | доспева на наплату | рок плаћања | рок за плаћање
       датум доспећа | подсећамо | подсетник | опомена | молимо уплатите | молимо вас да платите
       молимо да измирите | обезбедите средства | уплатите до | платите до | сутра | заказано плаћање
       доспело дуговање | доспели дуг | неплаћен* | рачун за месец | следећа рата | износ за плаћање
      uplatite ratu | platite ratu | uplatite | rata kredita dospijeva | rata kredita dospeva | dospijeće rate
      bit će odbijen* | biće odbijen* | biće prenet* | bit će prenesen* | izvršit će se | izvršiće se
      naplatit će se | skidamo | skinut ćemo | skinućemo | zadužit ćemo | zadužićemo | obavijest o dospijeću
      obaveštenje o dospeću | rok za uplatu | dospijeva vam | dospeva vam | plaćanje dospijeva | plaćanje dospeva
      nadolazeća rata | ne zaboravite uplatiti | osigurajte | obezbedite | уплатите рату | уплатите | платите рату
      рата кредита доспева | обезбедите | биће пренет* | извршиће се | рок за уплату`,
    collect: `te moli | vas moli | moli te za | plati jednim klikom | zahtjev za plaćanje | zahtev za plaćanje
      zahtjev za novac | zahtev za novac | zahtjev za uplatu | zahtev za uplatu
      traži od vas | traži od tebe | zatražio je | zatražila je | vas moli da platite | zatražio uplatu | zatražila uplatu | traži uplatu
      zahtjev za naplatu | zahtev za naplatu | traži novac | šalje vam zahtjev | šalje vam zahtev
      захтев за плаћање | захтев за новац | захтев за уплату | тражи од вас | затражио је | затражила је
       тражи уплату | захтев за наплату
      zahtjev za prijenos | zahtev za prenos | traži od vas uplatu | zatražio od vas | zatražila od vas
      moli vas da platite | šalje zahtjev | šalje zahtev`,
    promotion: `stigla je akcija | za sve racune preko | popusti! | vikend popusti | skidamo
      prikupi | osvoji povrat | uz kod | ustedite do | ustedi do | ustedite | ustedi | apliciraj | aplicirajte
      igrajte odgovorno | ponuda | ponudu | ponude | popust | popusta | popuste | akcija | akciju
      iskoristite | ostvarite | osvojite | nagradna igra
      nagradnoj igri | gotovinski kredit | keš kredit | odobren vam je kredit | kredit do | pozajmica do | bez naknade do | poklon
      besplatno | preporučite | prijavite se za | podnesite zahtjev za kredit | kamatna stopa od | povoljn* | samo do | ekskluzivn*
      posebna ponuda | specijalna ponuda | požurite | saznajte više o | unaprijed odobren* | predodobren* | nagrade | ugovorite
      zatražite kredit | na rate bez kamata
      понуда | понуду | попуст | попуста | акција | акцију | искористите | остварите | освојите | наградна игра
       готовински кредит | кеш кредит | кредит до | поклон | бесплатно | препоручите | повољн* | само до
       посебна понуда | специјална понуда | пожурите
      cashback do | povrat do | uz popust | bez kamate | uzmi | ugovori | iskoristi | podignite kredit | ostvari
      saznaj više | poklanjamo | nagrađujemo | bonus do | узми | уговори | искористи`,
    notice: `novi dnevni limit za | novi dnevni limit za podizanje | novi dnevni limit | novi limit
      je manje od | prijava na | prijavili ste se | uspješna prijava | uspešna prijava | novi uređaj
      kartica je aktivirana | aktivirana | aktiviran
      kartica je blokirana | kartica blokirana | blokirana kartica | deblokirana | promjena pin | promena pin | pin je promijenjen
      pin je promenjen | promjena lozinke | promena lozinke | izvod | izvadak | izvod je dostupan | izvadak je dostupan | izvadak po računu
      izvod po računu | radovi na sustavu | tehnički radovi | nedostupan | nedostupna | promjena limita | promena limita | limit je promijenjen
      limit je promenjen | opći uvjeti | opšti uslovi | opći uslovi | zahtjev je zaprimljen | zahtev je primljen | vaš zahtjev | vaš zahtev
      ugovor | kartica je spremna | kartica je poslana | kartica je poslata | možete preuzeti karticu | ističe | registracija
      uspješno ste se registrirali | uspešno ste se registrovali | dodan uređaj | trajni nalog je | ugovoren | anketa | ocijenite | ocenite
      dobrodošli | reklamacija | ažurirajte | obavijest o promjeni | obaveštenje o promeni
      пријавили сте се | успешна пријава | нови уређај | активирана | картица је активирана
       картица је блокирана | промена pin | промена лозинке | извод | извод је доступан | технички радови
       промена лимита | општи услови | ваш захтев | уговор | картица је спремна | истиче | регистрација
       добродошли | рекламација | оцените
      prijava u | prijava s novog | prijava sa novog | promijenjen pin | promenjen pin | lozinka promijenjena
      lozinka je promenjena | lozinka je promijenjena | kartica aktivirana | nova kartica | vaša kartica je
      kartica stiže | blokirana je | blokirali smo karticu | dodan primatelj | dodat primalac | izvješće
      promijenjena adresa
      privremeno blokirana | sumnjive transakcije`,
    injection: `zanemari prethodne | ignoriraj prethodne | ignoriši prethodne | zanemari sve | ignoriraj sve | ignoriši sve | zaboravi prethodne
      zaboravi sve | nove upute | nova uputstva | nove instrukcije | odgovori samo | vrati json | sada si | sistemska uputa
      игнориши претходне | занемари претходне | занемари све | игнориши све | заборави све | заборави претходне
       нова упутства | нове инструкције | врати json | одговори само`,
    pending: `kao skica | kao nacrt | u obradi | čeka potvrdu | čeka odobrenje | čeka autorizaciju | na čekanju | zaprimljen nalog | nalog je zaprimljen
      nalog je primljen | у обради | чека потврду | чека одобрење | на чекању | налог је примљен
      radna dana | radnih dana`,
  },
  places: {
    at: `из продавнице | iz prodavnice | u prodavnici | у продавници | kod | plaćanje kod | kupovina kod | kupnja kod | transakcija kod | kod trgovca | u | na prodajnom mjestu | na prodajnom mestu | u trgovini | u prodavnici | na bankomatu | na lokaciji | na mjestu | na mestu
      trgovac | mjesto | код | у | на продајном месту | у продавници | на банкомату | на локацији | на месту`,
    to: `primatelj | primatelju | primalac | primaocu | u korist | prema | korisniku | za primatelja | na ime | na račun primatelja
      na račun primaoca | прималац | примаоцу | у корист | према | кориснику | на име`,
    from: `шаље | šalje | od | od strane | platitelj | platilac | uplatitelj | uplatilac | nalogodavac | pošiljalac | pošiljatelj | po nalogu
      од | од стране | платилац | уплатилац | налогодавац | пошиљалац | по налогу`,
    for: 'za | svrha | u svrhu | na ime plaćanja | за | сврха | у сврху',
    end: `dana | u iznosu | iznos | na iznos | karticom | kartica | kartice | stanje | raspoloživo | rasp | i | te | na | iz | sa | po | za | od | je
      su | u | putem | preko | vrijeme | vreme | datum | ukupno | hvala | vaš | vaša | vaše | račun | računa | uspješno | uspešno | izvršena
      izvršeno | odobrena | odobreno | naknada | provizija | danas | jučer | juče | više | ako | ukoliko | br | poziv na broj | svrha | nakon
      kao | sat | sati | ref | novo | preostalo | limit
      дана | у износу | износ | картицом | картица | стање | расположиво | и | те | на | из | са | по | је | су
       у | путем | преко | време | датум | хвала | ваш | рачун | рачуна | успешно | накнада | провизија | данас
       јуче | уколико | више | ако | сврха
      uz | kartom | mjesto | mesto | gotovinu | preostali`,
  },
  months: [
    'siječnja | siječanj | januara | januar | јануара | јануар',
    'veljače | veljača | februara | februar | фебруара | фебруар',
    'ožujka | ožujak | marta | mart | марта | март',
    'travnja | travanj | aprila | april | априла | април',
    'svibnja | svibanj | maja | maj | маја | мај',
    'lipnja | lipanj | juna | jun | јуна | јун',
    'srpnja | srpanj | jula | jul | јула | јул',
    'kolovoza | kolovoz | avgusta | avgust | avg | августа | август | авг',
    'rujna | rujan | septembra | septembar | септембра | септембар',
    'oktobra | oktobar | октобра | октобар',
    'studenoga | studenog | studeni | novembra | novembar | новембра | новембар',
    'prosinca | prosinac | decembra | decembar | децембра | децембар',
  ],
  days: [
    'danas | upravo | данас | управо',
    'jučer | juče | jučerašnj* | јуче',
    'prekjučer | prekjuče | прекјуче',
  ],
  weekdays: [
    'ponedjeljak | ponedeljak | понедељак',
    'utorak | уторак',
    'srijeda | srijedu | sreda | sredu | среда | среду',
    'četvrtak | четвртак',
    'petak | петак',
    'subota | subotu | субота | суботу',
    'nedjelja | nedjelju | nedelja | nedelju | недеља | недељу',
  ],
};

/** Slovene. */
export const SLOVENE: Language = {
  code: 'sl',
  verbs: [
    [
      'debit',
      'debit',
      5,
      'bremenitev | bremenitev računa | bremenjen | bremenjena | bremenjeno | v breme | v breme računa | obremenjen | obremenjena | obremenitev',
    ],
    [
      'credit',
      'credit',
      5,
      `ste prejeli | na trr ste prejeli | prejeli ste | v dobro | v dobro računa | pripis | pripisano
        pripisan | pripisane obresti | odobritev računa`,
    ],
    [
      'debit',
      'debit',
      4,
      'z vašega računa | iz vašega računa | z vašo kartico | s tvojega računa | z vaše kartice',
    ],
    [
      'credit',
      'credit',
      4,
      'na vaš račun | na vašo kartico | na tvoj račun | prejeli ste | prejel si | prejela si | vam je nakazal | vam je nakazala | ti je poslal | ti je poslala | vam je poslal | vam je poslala | ti je nakazal | ti je nakazala | poslal ti je | poslala ti je | vam pošilja | ti pošilja',
    ],
    [
      'debit',
      'debit',
      3,
      `plačano | plačana | plačali ste | plačal sem | plačala sem | nakup | nakup s kartico | nakupa | nakupi | kupili ste | kupil sem
       kupila sem | plačilo s kartico | plačilo na pos | kartično plačilo | brezstično plačilo | spletni nakup | spletno plačilo
       porabili ste | porabil sem | porabila sem | poravnano | poravnana | opravljen nakup | opravljeno plačilo | opravljena transakcija
       uporabljena kartica | uporaba kartice | odliv | odliv z računa | trgano | odtegnjeno | rezervacija sredstev | rezervirana sredstva
       odplačilo kredita | izvršeno plačilo | izvedeno plačilo
      plačilo pri | nakup pri | nakup v | plačilo v | plačevanje | uspešno plačilo | uspešen nakup
      odobrena transakcija | odobren nakup | plačilo računa | poravnali ste | plačal si | plačala si | plačano z
      kartični nakup | plačilo na spletu`,
    ],
    [
      'debit',
      'debit',
      2,
      'plačilo | plačila | plačilni nalog | direktna obremenitev | trajnik | trajni nalog | obrok | položnica | naročnina | avtorizacija | upn',
    ],
    ['debit', 'debit', 1, 'transakcija | transakcije | transakcijo | promet na računu | sprememba na računu'],
    [
      'debit',
      'transfer',
      3,
      'nakazali ste | nakazal sem | nakazala sem | poslali ste | poslal sem | poslala sem | prenesli ste | nakazano | odlivni nalog | poslano | odhodno plačilo | odhodni | poslal si | poslala si | nakazal si | nakazala si | odliv na račun | izvedeno nakazilo | odhodno nakazilo | plačilo prejemniku',
    ],
    [
      'debit',
      'transfer',
      2,
      'nakazilo na | prenos na račun | prenos sredstev | takojšnje plačilo | flik plačilo | interni prenos',
    ],
    ['debit', 'transfer', 1, 'nakazilo | nakazila'],
    [
      'debit',
      'cash_withdrawal',
      3,
      'dvig | dvig gotovine | dvig na bankomatu | dvignili ste | dvignjeno | dvignil sem | dvignila sem | gotovinski dvig | izplačilo gotovine | bankomat dvig | dvig na atm | dvig denarja | izplačilo na bankomatu | dvignil si | dvignila si | dvig gotovine na',
    ],
    [
      'debit',
      'fee',
      2,
      'nadomestilo za | provizija za | stroški vodenja računa | vodenje računa | nadomestilo za vodenje | članarina | zamudne obresti | letna članarina | mesečno nadomestilo',
    ],
    [
      'credit',
      'credit',
      3,
      `priliv | priliv na račun | prilivi | prejeto | prejet priliv | prejeto plačilo | prejel sem | prejela sem | polog | polog gotovine
       vplačilo | vplačano | dohodno plačilo | prejeto nakazilo | dobil sem | dobila sem | izplačilo obresti | nakazano na vaš račun
      nov priliv | prejeli ste plačilo | prejeto na račun | dobroimetje | prejem | polog na račun
      prejeta sredstva | na račun je prispel | prispel priliv`,
    ],
    [
      'credit',
      'transfer',
      3,
      'nakazilo od | priliv od | prejeto flik plačilo | prejeto takojšnje plačilo | plačilo od',
    ],
    [
      'credit',
      'salary',
      3,
      'izplačilo plače | plača za | osebni dohodek | osebni prejemki | pokojnina | pokojnine | štipendija | regres | nakazilo plače | otroški dodatek | plača | plače | izplačilo pokojnine | nadomestilo plače | dohodek',
    ],
    [
      'credit',
      'refund',
      3,
      'vračilo | vračila | vračilo kupnine | vračilo sredstev | vrnjeno | vrnjena | vračilo blaga | vračilo denarja',
    ],
    [
      'credit',
      'reversal',
      3,
      'storno | stornirano | stornirana | razveljavljeno | razveljavljena | preklicano | preklicana transakcija | sprostitev rezervacije | preklic | preklic nakupa | preklic transakcije | stornirana transakcija | razveljavitev | storno nakupa',
    ],
  ],
  labels: {
    document: `narocilo | narocila | rezervacija`,
    amount:
      'znesek | znesku | zneska | v znesku | v višini | znesek transakcije | znesek plačila | znesek nakupa | vrednost',
    total: 'skupaj | skupni znesek | skupaj za plačilo',
    balance: `stanje | stanje na računu | stanje računa | razpoložljivo | razpoložljivo stanje | razpoložljiva sredstva | razp. stanje | razp
      novo stanje | trenutno stanje | na voljo | preostalo stanje | saldo | knjigovodsko stanje | stanje po transakciji
      stanje na kartici | razpoložljivo: | razpoložljivi znesek | razpoložljivi saldo | razp.stanje | stanje:
      novo razpoložljivo stanje`,
    limit:
      'limit | izredni limit | limit kartice | razpoložljivi limit | preostali limit | dnevni limit | odobreni limit',
    fee: 'nadomestilo | provizija | provizijo | stroški | strošek | ddv | davek',
    aside:
      'točke | točk | dolg | tečaj | po tečaju | prejšnje stanje | začetno stanje | minimalni znesek | prihranek | varčevanje | izvirni znesek',
    reference:
      'sklic | referenca | št. transakcije | številka transakcije | št. naloga | avtorizacijska koda | št. odobritve | št. računa za plačilo | koda namena',
    card: 'kartica | kartice | kartico | kartici | s kartico | številka kartice | debetna kartica | debetno kartico | kreditna kartica | kreditno kartico | plačilna kartica | plačilno kartico | št. kartice',
    account:
      'račun | računa | računu | na račun | z računa | št. računa | trr | osebni račun | osebnega računa | osebnem računu | varčevalni račun | transakcijski račun | številka računa',
    wallet: 'denarnica | denarnice | denarnico',
    party:
      'prejemnik | prejemnika | plačnik | plačnika | trgovec | trgovina | prodajno mesto | kraj | namen | namen plačila | opis | nalogodajalec | pošiljatelj | mesto transakcije | bankomat | naziv',
    date: 'datum | dne | datum transakcije | datum knjiženja | datum valute | čas | ob uri',
    contact:
      'pokličite | pokličite na | kontaktirajte | kontaktni center | telefon | tel. | če niste vi | če transakcije niste | na številko | več na',
  },
  phrases: {
    summary: `mesecni pregled | pregled porabe | skupaj ste porabili | porabili ste skupaj`,
    code: `enkratno geslo | enkratna koda | potrditvena koda | varnostna koda | vaša koda | koda za | koda je | vnesite kodo | sms koda
      aktivacijska koda | vaše geslo | geslo za | geslo je | koda za potrditev | enkratni kod | sms geslo
      koda: | geslo: | potrditveno geslo | enkratni sms | vaša enkratna | za potrditev nakupa | koda za plačilo
      otp koda`,
    warning:
      'ne delite | nikomur ne | nikoli ne | ne posredujte | ne razkrivajte | ne zaupajte | banka nikoli | ne sporočajte | ne posredujte je | nikomur je ne | nikomur ga',
    declined: `zavrnjena | zavrnjeno | zavrnjen | neuspešna | neuspešno | neuspešen | ni bila izvedena | ni bilo izvedeno | ni bil izveden
      ni uspela | ni uspelo | premalo sredstev | nezadostna sredstva | nezadostno stanje | ni kritja | ni dovolj sredstev | prekoračen limit
      napačen pin | ni odobrena | ni bila odobrena | ni mogoče | zaradi pomanjkanja sredstev
      zavrnili smo | transakcija zavrnjena | plačilo zavrnjeno | nakup zavrnjen | ni uspel | presežen limit
      kartica je potekla | ni na voljo dovolj | nezadostno kritje`,
    scheduled: `bo bremenjen* | bomo bremenili | zapadlost | bo izveden* | bo plačan* | bo trgan* | bo obremenjen* | bodo bremenjen* | zapade
      rok plačila | za plačilo do | opomnik | opomin | jutri | prosimo poravnajte | poravnajte | prosimo plačajte | plačajte do | zagotovite
      zagotovite sredstva | zapadle obveznosti | neporavnan* | načrtovano plačilo | prihajajoče plačilo | naslednji obrok | e-račun | nov račun za
      znesek za plačilo
      bo bremenil* | bomo obremenili | bomo trgali | zapade v plačilo | obrok kredita zapade
      poravnajte obveznost | poskrbite za | obveznost zapade | rok za plačilo | bo poravnan* | opominjamo`,
    collect:
      'zahtevek za plačilo | prošnja za plačilo | zahteva plačilo | vas prosi za | te prosi za | zahtevek za denar',
    promotion:
      'ponudba | ponudbo | popust | popusta | akcija | izkoristite | pridobite | nagradna igra | ugoden kredit | ugodn* | podarimo | brezplačno | hitri kredit | osvojite | samo do | prihranite | kredit do | brez stroškov | unovčite | bonus do | akcijska | vabljeni | izberite',
    notice: `prijava v | nova naprava | kartica je aktivirana | kartica je blokirana | blokirana kartica | sprememba pin | sprememba gesla
      izpisek | izpisek je na voljo | vzdrževalna dela | nedostopn* | sprememba limita | splošni pogoji | vaša vloga | pogodba | poteče | aktiviran*
      prijava iz | spremenjen pin | spremenjeno geslo | kartica je na poti | kartica je bila | vpisali ste se
      nova kartica | potekla`,
    injection:
      'prezri prejšnja | prezri vsa | ignoriraj prejšnja | pozabi na | nova navodila | odgovori samo | vrni json | zdaj si',
    pending: 'v obdelavi | čaka na potrditev | čaka na odobritev | v čakanju',
  },
  places: {
    at: 'pri | v | na prodajnem mestu | v trgovini | na bankomatu',
    to: 'prejemnik | prejemniku | v korist | za',
    from: 'od | plačnik | nalogodajalec',
    for: 'za | namen',
    with: 'z',
    end: `dne | ob | v znesku | v višini | znesek | kartica | kartico | s kartico | stanje | razpoložljivo | in | na | z | iz | po | je | so | za | od
      preko | prek | datum | čas | hvala | uspešno | račun | računa | skupaj | provizija | danes | včeraj | sklic | namen | če | več | vaš | vaša`,
  },
  months: [
    'januarja | januar',
    'februarja | februar',
    'marca | marec',
    'aprila | april',
    'maja | maj',
    'junija | junij',
    'julija | julij',
    'avgusta | avgust | avg',
    'septembra | september',
    'oktobra | oktober',
    'novembra | november',
    'decembra | december',
  ],
  days: ['danes', 'včeraj', 'predvčerajšnjim'],
  weekdays: [
    'ponedeljek',
    'torek',
    'sreda | sredo',
    'četrtek',
    'petek',
    'sobota | soboto',
    'nedelja | nedeljo',
  ],
};

/** Bulgarian in Cyrillic and in the Latin letters that banks send, with the Macedonian words beside it. */
export const BULGARIAN: Language = {
  code: 'bg',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `задължена | задължен | задължено | дебитирана | дебитирано | дебитиран | удържана | удържани | удържано | изтеглена сума от сметка
       задолжена | задолжен | задолжено | дебитирање | zadalzhena | zadalzhen | debitirana | debitirano | udarzhana | udarzhano | debit`,
    ],
    [
      'credit',
      'credit',
      5,
      `заверена | заверено | заверен | заверена сметка | кредитирана | кредитирано | кредитиран | олихвяване | начислена лихва | одобрено на сметка
       zaverena | zavereno | zaveren | kreditirana | kreditirano | nachislena lihva`,
    ],
    [
      'debit',
      'debit',
      4,
      `вашето дарение | получихме плащането ви | потвърждение за плащане | зареди номер | зареден номер
        ваучер за | от вашата сметка | от ваша сметка | от сметката ви | с вашата карта | с картата ви
        од вашата сметка | со вашата картичка | ot vashata smetka | ot smetkata vi | s vashata karta
        s kartata vi`,
    ],
    [
      'credit',
      'credit',
      4,
      `олихвихме | добавихте | прибрахме ви | върна ви | върнаха ви | ви върна | ви върнаха
        вече са в баланса | по вашата сметка постъпи* | по сметката ви постъпи*
        по вашата сметка са постъпили | във вашата сметка | във ваша полза | получихте
       ви изпрати | ви преведе | ти изпрати | на вашата сметка | примивте | добивте | получивте
       poluchihte | vi izprati | vi prevede | po vashata smetka postapi* | vav vasha polza`,
    ],
    [
      'debit',
      'debit',
      3,
      `директният дебит за | удържахме | таксувахме | наплативме | ви наплативме | зедовме | платено | платена | платен | платихте | платих | плати с карта | покупка | покупка с карта | покупки | покупката | плащане с карта
       плащане на пос | плащане на pos | плащане пос | плащане чрез | плащане в | картово плащане | безконтактно плащане | извършено плащане
       извършена покупка | извършена транзакция | извършена операция | извършихте | закупихте | купих | похарчихте | похарчих | изразходвана
       изразходвахте | погасена | погасено | погасихте | погасяване | погасителна вноска | използвана карта | картата е използвана
       блокирана сума | авторизирана | авторизация за | плащане към | платена сметка | платена фактура | разход | тегления | изходящо плащане
       платив | купив | купување | купувањето | плаќање | плаќање со картичка | плаќања | потрошивте | потрошено | одлив | извршено плаќање
       извршена трансакција | резервирани средства
       plateno | platena | platihte | platih | pokupka | pokupka s karta | plashtane s karta | plashtane na pos
       izvarsheno plashtane | izvarshena pokupka | izvarshena operatsiya | izvarshena tranzaktsiya | pogasena
       pogasyavane | poharchihte | plashtane kam | kartovo plashtane | blokirana suma | plashtane pos | razhod
      плащане с карта при | плащане през | платихте с | покупка в | покупка от | извършено плащане с
      онлайн плащане | картова транзакция | картова операция | транзакция с карта | операция с карта | плащане по
      платени | платен с карта | блокирани | успешно плащане | заплатени | заплатена | заплатено
      вноска по кредит погасена | купено | купивте | плативте | трансакција со картичка | плаќање кај | плаќање во
      купување во | наплата | наплатено | kartova transaktsiya | tranzaktsiya s karta | operatsiya s karta
      onlayn plashtane | platen | plashtane v | pokupka v | pokupka ot | uspeshno plashtane | zaplatena`,
    ],
    [
      'debit',
      'debit',
      2,
      `плащане | плащания | плащането | вноска | директен дебит | периодично плащане | авторизация | предавторизация | масово плащане | абонамент
       комунално плащане | битови сметки | резервация на средства | траен налог | рата | поавторизација
       plashtane | direkten debit | periodichno plashtane | avtorizatsiya | predavtorizatsiya | vnoska
       komunalno plashtane`,
    ],
    [
      'debit',
      'debit',
      1,
      'беше изпълнен | беше изпълнено | беше изпълнена | транзакция | транзакцията | операция | операцията | движение по сметка | трансакција | трансакцијата | промена на сметка | tranzaktsiya | operatsiya | dvizhenie po smetka | tranzakciq | operaciq',
    ],
    [
      'debit',
      'transfer',
      3,
      `изходящ превод | нареден превод | наредихте | наредихте превод | изпратен превод | изпратихте | изпратих | преведено | преведена | преведохте
       преведох | извършен превод | изходящ | изходяща | превод към | изпратено | изпратени | нареден | изпратен | незабавен изходящ превод
       прехвърлени | прехвърлено | прехвърлихте | испративте | испратено | префрливте | префрлено | одлезен | одлив од сметка
       izhodyasht prevod | nareden prevod | izpraten prevod | izpratihte | izpratih | prevedeno | prevedohte
       izhodyasht | prevod kam | prehvarleni | izvarshen prevod | naredihte
      изпратен е превод | изпрати | изпратена | наредено плащане | нареден е превод | превод до | изходящи
      преведени към | плащане към сметка | излезен | испратен | izpraten | izpratena | izhodyashti | prevod do
      nareden`,
    ],
    [
      'debit',
      'transfer',
      2,
      'кредитен превод | вътрешнобанков превод | междубанков превод | незабавен превод | платежно нареждане | собствен превод | прехвърляне | кредитен трансфер | krediten prevod | vatreshnobankov prevod | nezabaven prevod | platezhno narezhdane',
    ],
    ['debit', 'transfer', 1, 'превод | превода | преводът | трансфер | пренос | prevod'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `теглене | теглене на атм | теглене от атм | теглене на каса | теглене от банкомат | теглене в брой | теглене на пари | изтеглени | изтеглихте
       изтеглено | изтеглих | изтеглена | изтегляне | теглене на atm | теглене atm | касово теглене | подигнување | подигнување готовина
       подигнавте | подигнато | исплата на готовина | исплата од банкомат
       teglene | teglene na atm | teglene ot atm | teglene na kasa | teglene ot bankomat | teglene v broy
       iztegleni | izteglihte | iztegleno | izteglyane
      теглене от каса | теглене с карта | теглене на | теглене от | изтеглени пари | теглене от терминал
      подигање | подигање готовина | подигнување од банкомат | банкомат исплата | teglene s karta | teglene ot
      iztegleni pari | teglene na`,
    ],
    [
      'debit',
      'fee',
      2,
      `такса за | такса обслужване | такса поддръжка | удържана такса | месечна такса | годишна такса | комисиона за | такса управление
       такса за обслужване | такса за поддръжка | такса за теглене | такса превод | наказателна лихва | такса смс | такса за карта | надомест за
       провизија за | месечен надомест | годишна членарина
       taksa za | taksa obsluzhvane | taksa poddrazhka | udarzhana taksa | mesechna taksa | godishna taksa
       komisiona za | taksa prevod
      удържана комисиона | такса по сметка | такса за операция | събрана такса | такса разплащателна
      sabrana taksa | taksa po smetka | taksa za karta | taksa sms
      обслужване на сметка | месечно обслужване | обслужване | такса удържана | obsluzhvane na smetka`,
    ],
    [
      'credit',
      'credit',
      3,
      `постъпление | постъпления | постъпи | постъпила | постъпили | постъпило | постъпила сума | постъпили средства | получена | получено | получени
       получен | получих | внесена | внесено | внесени | внесохте | внасяне | внасяне на каса | вноска на каса | вноска на атм | входящо плащане
       заверяване | захранване | захранена | захранихте | зареждане на карта | постъпил | депозиране | лихва по депозит | получено плащане
       дивидент | прилив | прилив на сметка | примено | примен | примена | уплата | уплата на сметка | уплатено | депонирано
       postaplenie | postapi | postapila | postapili | postapilo | poluchena | polucheno | polucheni | poluchih
       vnesena | vneseno | vnesohte | vnoska na kasa | zahranvane | zahranena | postapila suma
       vhodyashto plashtane | vnoska na atm
      получихте сума | получена сума | постъпление по сметка | постъпление в | постъпления по сметка
      захранване на сметка | внесени средства | внесена сума | депозит на | зареден | заредена | касова вноска
      примени средства | прием | poluchena suma | postaplenie po smetka | kasova vnoska | zaredena | zareden
      vhodyashti`,
    ],
    [
      'credit',
      'transfer',
      3,
      `получен превод | входящ превод | постъпил превод | превод от | входящ | входяща | незабавен входящ превод | приет превод | влезен прилив
       прилив од | дојдовен | уплата од
       poluchen prevod | vhodyasht prevod | postapil prevod | prevod ot | vhodyasht
      получен е превод | преведоха ви | изпрати ви | прати ви | незабавно плащане от | входящи
      превод в твоя полза | ти прати | ти преведе | ви испрати | ти испрати | izprati vi | preveli vi
      poluchen e prevod`,
    ],
    [
      'credit',
      'salary',
      3,
      `заплата | заплатата | работна заплата | трудово възнаграждение | възнаграждение | пенсия | пенсии | стипендия | аванс заплата | премия
       обезщетение | плата за месец | исплата на плата | пензија | стипендија | уплата на плата
       rabotna zaplata | zaplata za | prevod zaplata | avans zaplata | vaznagrazhdenie | trudovo vaznagrazhdenie
       pensiya | stipendiya
      работна заплата за | аванс | надница | хонорар | майчинство | болничен | плата | платата | trudovo
      zaplata | zaplatata | honorar`,
    ],
    [
      'credit',
      'refund',
      3,
      `възстановена | възстановено | възстановени | възстановена сума | възстановяване | възстановихме | върната сума | върнати | върната | връщане
       връщане на сума | рефундиране | рефундирана | рефундирано | връщане на стока | вратена | вратено | вратени средства | поврат | поврат на средства
       рефундација | враќање на средства
       vazstanovena | vazstanoveno | vazstanovena suma | vazstanovyavane | varnata suma | varnata | vrashtane
       refundirane
      възстановен | възстановена покупка | възстановяване от | възстановяване на сума | върнато | връщане от
      кредитна транзакция | vazstanoven | varnato | vrashtane ot`,
    ],
    [
      'credit',
      'reversal',
      3,
      `сторно | сторнирана | сторнирано | сторниране | сторнирана операция | анулирана | анулирано | анулиране | отменена | отменено | отмяна
       отменена транзакция | отменена операция | анулирана транзакция | освободена сума | поништена | поништено | сторниран | поништување
       storno | stornirana | stornirano | stornirane | anulirana | anulirano | otmenena | otmenena operatsiya
      сторнирана транзакция | сторниране на | отмяна на | анулиране на | отменен | анулиран | отменено плащане
      деблокирана сума | сторнирана трансакција | откажана | откажано | otmyana | otmenen | anuliran
      stornirana operatsiya`,
    ],
  ],
  labels: {
    document: `поръчка | резервация | касова бележка | фактура | билет`,
    amount: `сума | сумата | на стойност | стойност | в размер на | на сума | за сума | сума на операцията | сума на транзакцията | сума на плащането
      износ | износот | во износ | во износ од | вредност | suma | sumata | na stoynost | stoynost | v razmer na | na suma | za suma`,
    total:
      'общо | всичко | обща сума | общо сума | крайна сума | вкупно | вкупен износ | obshto | obshta suma | vsichko',
    balance: `нал | остават | имате | вече имате | razpolagaemi | razpolagaema | разполагаемо | raz | raz. | разп | razpolagaemo | наличност | разполагаемост | разполагаема наличност | разполагаем баланс | разп. | разп.наличност | разп. наличност | налични | налична сума
      баланс | салдо | крайно салдо | остатък | налично салдо | текущ баланс | текуща наличност | наличност по сметка | наличност по сметката
      нова наличност | разполагаеми средства | разполагаема сума | разп. салдо | разпол. | разполагате с | салдо по сметка | остава
      оставащи средства | баланс по сметка | наличност: | расположливо | расположлива состојба | расположливи средства | состојба | состојба на сметка
      ново салдо | моментална состојба
      nalichnost | razpolagaemost | razpolagaema nalichnost | razpolagaem balans | razp. nalichnost | razp
       nalichna suma | balans | saldo | ostatak | tekusht balans | razpolagaemi sredstva | nova nalichnost
       razpolagaema suma | razpol. | razpolagaema
      разполагаема сума по сметка | разполагаем остатък | салдо: | разпол. наличност | разп.салдо
      налично по сметка | текущо салдо | налични средства | остатък по сметка | нов баланс | баланс:
      достъпни средства | слободни средства | расположливо салдо | тековна состојба | расположлив износ
      razpolagaem ostatak | tekushto saldo | nalichni sredstva | razp. saldo | nalichni | balans: | dostapni`,
    limit: `лимит | кредитен лимит | разполагаем лимит | лимит по карта | свободен лимит | оставащ лимит | неусвоен лимит | дневен лимит | овърдрафт
      одобрен лимит | лимитот | limit | krediten limit | razpolagaem limit | svoboden limit | ovardraft | dneven limit`,
    fee: `такса | таксата | комисиона | комисионна | комисион | ддс | данък | разноски | провизија | надомест | надоместок | данок
      taksa | komisiona | komisionna | danak | raznoski`,
    aside: `бонус точки | задължение | задължения | дължима сума | дължимо | курс | по курс | валутен курс | минимална вноска
      начално салдо | предишно салдо | предходно салдо | оригинална сума | спестихте | спестявания | просрочие | остатък по кредит
      долг | долгување | поени | претходна состојба | курсот
      zadalzhenie | dalzhima suma | kurs | po kurs | minimalna vnoska | nachalno saldo | prosrochie
       bonus tochki`,
    reference: `референция | референтен номер | реф. | реф. номер | реф. № | номер на транзакция | номер на операция | код за авторизация
      авторизационен код | авт. код | авт.код | авт. номер | № на документ | номер на документ | номер на нареждане | основание №
      номер на плащане | повикувачки број | број на трансакција | референца | референтен број | код на одобрение | број на авторизација
      referentsiya | referenten nomer | nomer na tranzaktsiya | avtorizatsionen kod | avt. kod
       nomer na dokument | nomer na operatsiya | kod za avtorizatsiya`,
    card: `карта | картата | карта № | с карта | по карта | дебитна карта | кредитна карта | картата ви | вашата карта | карта номер | номер на карта
      картичка | картичката | картичка број | со картичка | дебитна картичка | кредитна картичка | картичка завршува | завършваща на
      karta | kartata | s karta | po karta | debitna karta | kreditna karta | karta nomer | vashata karta
       karta zavarshvashta`,
    account: `сметка | сметката | сметката ви | вашата сметка | по сметка | от сметка | в сметка | към сметка | сметка № | сметка номер | разплащателна сметка
      спестовна сметка | депозит | депозитна сметка | номер на сметка | разпл. сметка | см-ка | с/ка | см. | на сметка | трансакциска сметка | од сметка
      тековна сметка | депозитот | smetka | smetkata | smetkata vi | vashata smetka | po smetka | ot smetka | razplashtatelna smetka
       spestovna smetka | nomer na smetka | smetka nomer | s-ka | sm-ka`,
    wallet: 'портфейл | портфейла | дигитален портфейл | паричник | portfeyl',
    party: `получател | наредител | търговец | търговски обект | обект | основание | пояснение | описание | място | място на операцията | магазин | бенефициент
      подател | платец | банкомат | терминал | име на търговец | основание за плащане | детайли | контрагент | доставчик | при търговец
      примач | налогодавач | трговец | продажно место | цел на дознака | опис | испраќач | место
      poluchatel | nareditel | targovets | osnovanie | opisanie | myasto | magazin | platets | obekt
       kontragent | poyasnenie | podatel | dostavchik | tyrgovec`,
    date: `дата | на дата | дата на операция | дата и час | час | вальор | дата на транзакция | датум | на ден | време | датум и време | дата: | падеж
      data | na data | data i chas | valyor | data na operatsiya`,
    contact: `обадете се | обадете | тел. | телефон | на телефон | контакт център | контактен център | за информация | за въпроси | инфо | позвънете
      свържете се | ако не сте | ако не сте вие | ако това не сте вие | повече на | повече информация | центар за контакт | јавете се | доколку не сте | на тел
      obadete se | tel | telefon | na telefon | za informatsiya | za vaprosi | pozvanete | svarzhete se
       ako ne ste | poveche informatsiya | kontakt tsentar`,
  },
  phrases: {
    uncharged: `не сме ви таксували | не сме таксували | не е изтеглена | няма изтеглена сума | не беше удържана`,
    summary: `обобщение за | похарчихте общо | общо похарчихте | месечен отчет`,
    code: `код за потвърждение | еднократна парола | еднократен код | парола за | код за достъп | вашият код | вашата парола | код за вход
      код за активация | активационен код | смс код | sms код | код за сигурност | временна парола | парола е | кодът е | кодът ви | динамична парола
      въведете код | въведете кода | код за верификация | тан код | пин за еднократно | код за плащане | статична парола | еднократна лозинка
      еднократен пин | код за потврда | вашиот код | верификациски код | внесете го кодот | лозинка за
      kod za potvarzhdenie | ednokratna parola | ednokraten kod | parola za | kod za dostap | vashiyat kod
       vashata parola | kod za vhod | aktivatsionen kod | vremenna parola | dinamichna parola | vavedete kod
       sms kod | kodat e | parolata e
      код: | потвърдете с код | еднократен код за | за потвърждение на плащане | код за потвърждаване | парола:
      код за транзакция | вашият код за | kod: | kod za plashtane | parola:`,
    warning: `не споделяйте | не го споделяйте | не предоставяйте | никога не | не разкривайте | не издавайте | на никого не | не давайте | не препращайте
      внимание измам* | банката никога | не споделувајте | никогаш не | не кажувајте | никому не го
      ne spodelyayte | ne go spodelyayte | ne predostavyayte | nikoga ne spodelyayte | ne razkrivayte
       ne davayte | bankata nikoga
      не го давайте | не я споделяйте | не казвайте | пазете | никому | не го споделувајте | ne go davayte
      ne kazvayte | ne ya spodelyayte`,
    declined: `опитахте ли да платите | опитахте ли | отговорете с да | вие ли | не беше изпълнен
      не беше изпълнено | не беше изпълнена | отказана | отказано | отказан | отказана транзакция | отхвърлена
      отхвърлено | отхвърлен | неуспешна | неуспешно | неуспешен | неуспешен опит
      недостатъчна наличност | недостатъчно средства | недостатъчни средства | недостиг на средства | няма достатъчно | липса на средства
      не е одобрена | не е одобрено | не е извършена | не е извършено | не беше извършен* | не беше успешн* | не може да бъде | превишен лимит
      надвишен лимит | грешен пин | невалиден пин | не е изпълнен* | неизпълнен* | не бе изпълнен* | блокирана транзакция | опит за плащане
      опит за транзакция | одбиена | одбиено | неуспешна трансакција | недоволно средства | недоволна состојба | не е реализиран* | погрешен пин
      otkazana | otkazano | otkazan | othvarlena | othvarleno | neuspeshna | neuspeshno | neuspeshen
       nedostatachna nalichnost | nedostatachno sredstva | nedostig na sredstva | ne e odobrena
       ne e izvarshena | ne mozhe da bade | previshen limit | greshen pin | opit za plashtane | nevaliden pin
      не е успешн* | отказахме | неуспешно плащане | отказано плащане | отказана операция | отказана поради
      надхвърлен лимит | надхвърлен | няма средства | липса на наличност | изтекла карта | карта с изтекла
      не беше осъществен* | не е осъществен* | не бе осъществен* | отхвърлихме | нема доволно | надминат лимит
      одбиен | ne e uspeshn* | otkazana operatsiya | otkazano plashtane | nyama dostatachno | nadhvarlen
      lipsa na | neuspeshno plashtane`,
    scheduled: `ще изтеглим | ще таксуваме | включихте автоматично плащане | автоматично плащане на
      ще постъпи* | ще получите | не сме получили | не е платен* | ще бъде удържан* | ще бъдат удържан*
      ще бъде задължен* | ще бъде дебитиран* | ще бъде изтеглен* | ще бъде извършен* | ще бъде събран*
      ще бъде платен* | ще бъде преведен* | ще бъде изпълнен* | ще удържим | ще бъде заверен* | ще бъде начислен* | ще бъде възстановен*
      предстои плащане | предстояща вноска | предстоящо плащане | предстои | падеж на | с падеж | срок за плащане | краен срок | дължите
      дължима вноска | дължима сума за | напомняме | напомняме ви | напомняне | моля платете | моля заплатете | моля погасете | моля внесете
      моля осигурете | осигурете | просрочен* | неплатен* | платете до | за плащане до | сума за плащане | минимална погасителна | утре
      издадена фактура | нова фактура | фактура на стойност | фактура за | вашата сметка за | задължения за | планирано плащане | насрочен*
      вноската ви е | следваща вноска | ќе биде задолжен* | ќе биде наплатен* | ќе биде извршен* | ве потсетуваме | потсетник | доспева | рок за плаќање
      ве молиме платете | ве молиме уплатете | нова сметка за | доспеан* | рата доспева
      shte bade udarzhan* | shte badat udarzhan* | shte bade zadalzhen* | shte bade izteglen*
       shte bade izvarshen* | shte bade sabran* | shte bade platen* | shte udarzhim | predstoi plashtane
       predstoyashta vnoska | predstoyashto plashtane | srok za plashtane | kraen srok | dalzhite
       dalzhima vnoska | napomnyame | napomnyane | molya platete | molya pogasete | molya vnesete
       molya osigurete | osigurete | prosrochen* | neplaten* | platete do | suma za plashtane | s padezh
       nova faktura | faktura na stoynost | sledvashta vnoska
      ще бъде погасен* | ще удържи | ще бъде изплатен* | вноска с падеж | дата на падеж | предстои вноска
      вноската по кредит | погасителна вноска с | очакваме плащане | осигурете наличност | моля захранете
      захранете | дължимата сума | очаквано плащане | следващо плащане | ќе биде повлечен* | ќе биде исплатен*
      обезбедете | shte bade pogasen* | data na padezh | ochakvano plashtane | zahranete | sledvashto plashtane`,
    collect: `заявка за плащане | искане за плащане | заявка за пари | иска от вас | ви помоли да | поиска от вас | ви изпрати заявка | искане за превод
      моли да платите | барање за плаќање | побарува од вас | бара од вас | zayavka za plashtane | iskane za plashtane | zayavka za pari | iska ot vas | poiska ot vas
      иска пари | ви изпрати заявка за | ви помоли за | моли за | поиска | заявка за | ви моли | бара пари
      poiska | iska pari`,
    promotion: `активирай офертата | ще си върнеш | върни си до | одобрен кредит до | кандидатствай
      аплицирај | аплицирајте | прва рата | промоция | промоционал* | отстъпка | отстъпки | оферта | оферти
      възползвайте | спечелете | вземете кредит | кандидатствайте | заявете
      потребителски кредит | одобрен кредит | предварително одобрен* | безплатно | награда | награди | лотария | томбола | само до | специална оферта
      до 50% | лихва от | препоръчайте | подарък | ваучер | изгодн* | бърз кредит | попуст | понуда | акција | искористете | освојте | наградна игра
      потрошувачки кредит | бесплатно | поволн*
      promotsiya | otstapka | otstapki | oferta | vazpolzvayte | spechelete | vzemete kredit | kandidatstvayte
       potrebitelski kredit | bezplatno | nagrada | nagradi | samo do | spetsialna oferta | podarak | vaucher
       barz kredit
      само сега | вземи | спести | спестете | спечели | без такса до | кешбек | връщаме | участвай | участвайте
      открийте | нов клиент | заеми до | купете | земете кредит | vzemi | spesti | uchastvayte | vrashtame`,
    notice: `лимитът за теглене | лимитът по | лимитът за | беше увеличен на | беше намален на | се проверява
      в процес на проверка | изразходвахте | от бюджета | офертата ви за | пратка | наложен платеж
      месечната такса | такса за пакет | вход в | успешен вход | ново устройство | картата е активирана
      активирана | активиран | блокирана карта | картата е блокирана | картата ви е блокирана
      смяна на пин | променен пин | смяна на парола | извлечение | извлечението е | месечно извлечение | профилактика | планирана профилактика
      временно недостъпн* | промяна на лимит | променен лимит | общи условия | промени в общите | тарифа | заявление | вашето искане
      картата ви е готова | готова за получаване | изтича | регистрация | регистриран* | добро дошли | анкета | оценете | най-близкия офис
      најава на | нов уред | активирана картичка | блокирана картичка | извод | општи услови | технички работи | истекува | промена на лимит
      vhod v | uspeshen vhod | novo ustroystvo | kartata e aktivirana | aktivirana | aktiviran
       blokirana karta | kartata e blokirana | kartata vi e blokirana | smyana na pin | smyana na parola
       izvlechenie | profilaktika | promyana na limit | obshti usloviya | zayavlenie | kartata vi e gotova
       izticha | registratsiya
      вход от | вход с | нов вход | влязохте | промяна на парола | сменен пин | сменена парола | картата ви е
      изпратена е картата | доставка | куриер | нова карта | променени | променена парола | променен | лозинката
      променета | vhod ot | nov vhod | smenen pin | promenena parola | nova karta | dostavka`,
    injection: `игнорирай предишни* | игнорирайте предишни* | игнорирай всички | забрави всички | забрави предишни* | пренебрегни | нови инструкции
      отговори само | върни json | сега си | системна инструкция | игнорирај ги | заборави ги | нови упатства
      ignoriray vsichki | ignoriray predishni* | zabravi vsichki | novi instruktsii | varni json`,
    pending: `в процес на обработка | обработва се | очаква потвърждение | чака одобрение | чака потвърждение | очаква одобрение | во обработка | се обработува | obrabotva se | ochakva potvarzhdenie | chaka odobrenie | v protses na obrabotka
      работни дни`,
  },
  places: {
    at: `при | в | във | в обект | на пос | в магазин | на терминал | на атм | търговец | кај | во | на продажно место
      pri | v | v obekt | v magazin | na terminal | targovets`,
    to: 'към | до | на името на | в полза на | получател | за получател | во корист на | кон | примач | v polza na | poluchatel | na imeto na',
    from: 'от | наредител | от името на | платец | од | налогодавач | подател | ot | nareditel | ot imeto na | platets',
    for: 'за | основание | относно | цел | za | osnovanie | otnosno',
    with: 'със | со',
    end: `с бележка | на дата | на стойност | сума | с карта | карта | наличност | разполагаема | разп
      баланс | и | на | в | по | за | чрез | успешно | е | са | бе | беше
      от | дата | час | вашата | вашият | вашето | такса | лв | днес | вчера | ако | благодарим | одобрена | повече | реф | тел | сметка
      износ | картичка | состојба | расположливо | датум | денес | преку | ви благодариме | доколку
      na data | na stoynost | s karta | karta | nalichnost | razpolagaema | razp | chrez | uspeshno | vashata
       taksa | data | suma | chas | dnes | vchera | ako | blagodarim | smetka`,
  },
  months: [
    'януари | јануари | yanuari | qnuari',
    'февруари | fevruari',
    'март',
    'април',
    'май | мај',
    'юни | јуни | yuni',
    'юли | јули | yuli',
    'август | avgust',
    'септември | септ | septemvri',
    'октомври | окт | oktomvri',
    'ноември | noemvri',
    'декември | dekemvri',
  ],
  days: [
    'днес | денес | днешна дата | dnes',
    'вчера | вчерашна дата | vchera',
    'завчера | онзи ден | завчер',
  ],
  weekdays: [
    'понеделник | ponedelnik',
    'вторник | vtornik',
    'сряда | среда | sryada',
    'четвъртък | четврток',
    'петък | петок',
    'събота | сабота',
    'неделя | недела',
  ],
};
