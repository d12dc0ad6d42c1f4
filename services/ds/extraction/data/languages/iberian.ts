import type { Language } from '../../words/language.ts';

/** Catalan: CaixaBank, imagin, Banc Sabadell and Bizum of Catalonia; the banks of Andorra. */
export const CATALAN: Language = {
  code: 'ca',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `carregat | carregada | carregats | s'ha carregat | s'han carregat | hem carregat
        t'hem carregat | us hem carregat | li hem carregat | t'han carregat | càrrec de
        càrrec en compte | càrrec al compte | càrrec en el teu compte | càrrec al teu compte
        càrrec a la targeta | càrrec en targeta | nou càrrec | càrrec realitzat | adeutat | adeutada
        s'ha adeutat | hem adeutat | adeutament | descomptat del compte | s'ha descomptat`,
    ],
    [
      'debit',
      'debit',
      4,
      `s'ha retirat del teu compte | ha sortit del teu compte | han sortit del teu compte
        des del teu compte | des del vostre compte | des del seu compte | has pagat | heu pagat
        vostè ha pagat | vas pagar | vau pagar | has gastat | heu gastat | vas gastar | has comprat
        heu comprat | vas comprar | acabes de pagar | acabes de gastar | acabes de comprar
        acabeu de pagar | has fet un pagament | heu fet un pagament | ha fet un pagament
        has fet una compra | heu fet una compra | ha fet una compra | has recarregat | heu recarregat
        hem rebut el teu pagament | hem rebut el vostre pagament | hem rebut el seu pagament
        t'hem cobrat | us hem cobrat | li hem cobrat | t'han cobrat | has pagat amb`,
    ],
    [
      'debit',
      'debit',
      3,
      `amb la targeta | amb targeta | amb la teva targeta | amb la vostra targeta | amb la seva targeta | pagat | pagada | pagats | s'ha pagat | s'han pagat | pagament realitzat | pagament efectuat
        pagament fet | pagament acceptat | pagament autoritzat | s'ha efectuat un pagament
        s'ha fet un pagament | s'ha realitzat un pagament | s'ha fet una compra
        s'ha realitzat una compra | s'ha efectuat una compra | compra realitzada | compra efectuada
        compra autoritzada | compra aprovada | s'ha cobrat | s'han cobrat | hem cobrat | cobrat
        cobrada | rebut pagat | rebut carregat | recàrrega realitzada | recàrrega efectuada
        recàrrega feta | gràcies per la teva compra | gràcies per la vostra compra
        gràcies per la seva compra`,
    ],
    [
      'debit',
      'debit',
      2,
      `amb la teva targeta | amb la vostra targeta | amb la seva targeta | compra
        compra amb targeta | compra en línia | compra online | compra a internet | pagament
        pagament amb targeta | pagament amb mòbil | pagament de rebut | pagament de la factura
        pagament en comerç | rebut domiciliat | el rebut | rebut de la llum | rebut de l'aigua
        rebut del gas | quota del préstec | quota de la hipoteca | recàrrega | recàrrega de mòbil
        peatge | retenció | preautorització`,
    ],
    [
      'debit',
      'debit',
      1,
      'transacció | operació | moviment | operació amb targeta | moviment al compte | nou moviment',
    ],
    [
      'debit',
      'transfer',
      4,
      `has enviat | heu enviat | vostè ha enviat | vas enviar | has transferit | heu transferit
        vas transferir | has traspassat | has fet un bizum | heu fet un bizum | ha fet un bizum
        has enviat un bizum | heu enviat un bizum | has fet una transferència
        heu fet una transferència | ha fet una transferència | acabes d'enviar
        acabes de fer un bizum | la teva transferència a | la teva transferència de
        la vostra transferència a`,
    ],
    [
      'debit',
      'transfer',
      3,
      `bizum enviat | transferència enviada | transferència emesa | transferència realitzada
        transferència efectuada | transferència immediata realitzada | transferència immediata enviada
        traspàs realitzat | traspàs efectuat | enviament realitzat | s'ha enviat | s'han enviat
        enviat a | enviats a | s'ha transferit | s'ha traspassat | enviament de bizum`,
    ],
    [
      'debit',
      'transfer',
      2,
      `transferència | transferència a | transferència a favor de | transferència immediata | traspàs
        enviament de diners | bizum a | bizum`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `has retirat | heu retirat | vostè ha retirat | vas retirar | has tret diners | heu tret diners
        retirat del caixer | retirats del caixer | retirat en un caixer | s'ha retirat efectiu
        s'han retirat en efectiu | retirada d'efectiu | retirada de diners | retirada en caixer
        retirada al caixer | reintegrament | reintegrament en efectiu | reintegrament d'efectiu
        reintegrament en caixer | reintegrament al caixer | disposició d'efectiu
        disposició en efectiu | disposició en caixer | extracció d'efectiu | extracció en caixer`,
    ],
    [
      'debit',
      'fee',
      3,
      `comissió cobrada | comissió carregada | s'ha cobrat una comissió | s'ha carregat una comissió
        cobrament de comissió | càrrec de comissió | comissió de manteniment
        comissió d'administració | comissió de descobert | comissió per descobert
        quota de manteniment | quota anual de la targeta | quota de la targeta
        interessos de descobert`,
    ],
    [
      'credit',
      'credit',
      5,
      `abonat | abonada | abonats | s'ha abonat | s'han abonat | t'hem abonat | us hem abonat
        li hem abonat | hem abonat | t'han abonat | us han abonat | abonament en compte
        abonament al compte | abonament al teu compte | abonament rebut | ingressat | ingressada
        ingressats | s'ha ingressat | s'han ingressat | hem ingressat | t'hem ingressat
        t'han ingressat | us han ingressat | li han ingressat | ingrés al compte | ingrés en compte
        ingrés de | liquidació d'interessos a favor teu`,
    ],
    [
      'credit',
      'credit',
      4,
      `has rebut | heu rebut | vostè ha rebut | ha rebut | vas rebre | acabes de rebre | has cobrat
        heu cobrat | t'ha pagat | us ha pagat | li ha pagat | t'han pagat | us han pagat
        ha arribat al teu compte | han arribat al teu compte | ha entrat al teu compte
        han entrat al teu compte | has ingressat | heu ingressat | a favor teu | al teu favor
        a favor vostre | tens diners nous`,
    ],
    [
      'credit',
      'credit',
      3,
      `ingrés rebut | ingrés realitzat | ingrés efectuat | ingrés en efectiu | ingrés d'efectiu
        pagament rebut | diners rebuts | ingrés de xec | ingrés en caixer | interessos abonats
        abonament d'interessos`,
    ],
    ['credit', 'credit', 2, "ingrés | abonament d'interès | interessos a favor"],
    [
      'credit',
      'transfer',
      4,
      `has rebut un bizum | heu rebut un bizum | ha rebut un bizum | has rebut una transferència
        heu rebut una transferència | ha rebut una transferència | t'han enviat | us han enviat
        li han enviat | t'ha enviat | us ha enviat | li ha enviat | t'ha fet un bizum
        us ha fet un bizum | li ha fet un bizum | t'han fet un bizum | us han fet un bizum
        t'ha transferit | us ha transferit | t'han transferit | t'ha fet una transferència
        us ha fet una transferència | t'han fet una transferència`,
    ],
    [
      'credit',
      'transfer',
      3,
      `bizum rebut | transferència rebuda | transferència immediata rebuda
        s'ha rebut una transferència | s'ha rebut un bizum | transferència a favor teu
        transferència a favor vostre | traspàs rebut`,
    ],
    [
      'credit',
      'salary',
      3,
      `nòmina | la teva nòmina | la vostra nòmina | la seva nòmina | abonament de nòmina
        ingrés de nòmina | nòmina abonada | nòmina ingressada | salari | paga extra | pensió
        la teva pensió | la vostra pensió`,
    ],
    [
      'credit',
      'refund',
      3,
      `devolució | devolució de | devolució rebuda | devolució de compra | devolució de la compra
        devolució abonada | retornat | retornada | retornats | t'hem retornat | us hem retornat
        li hem retornat | hem retornat | s'ha retornat | s'han retornat | t'ha retornat
        us ha retornat | li ha retornat | t'han retornat | us han retornat | li han retornat
        t'hem tornat | us hem tornat | t'ha tornat | us ha tornat | t'han tornat | us han tornat
        reemborsament | reemborsat | reemborsada | reemborsats | s'ha reemborsat | t'hem reemborsat
        us hem reemborsat | t'ha reemborsat | us ha reemborsat | t'han reemborsat`,
    ],
    [
      'credit',
      'reversal',
      3,
      `anul·lació | anul·lació de | anul·lació de compra | anul·lació de la compra | anul·lat
        anul·lada | anul.lat | anul.lada | anul.lació | compra anul·lada | pagament anul·lat
        càrrec anul·lat | operació anul·lada | hem anul·lat | s'ha anul·lat | retrocedit | retrocedida
        s'ha retrocedit | hem retrocedit | retrocessió | extorn | extornat | extornada | s'ha extornat`,
    ],
  ],
  labels: {
    amount: `import | per import de | per un import de | import de | quantitat | import carregat
      import abonat | valor`,
    total: 'total | import total | total a pagar | total pagat | en total',
    balance: `saldo | saldo disponible | saldo actual | saldo del compte | nou saldo | el teu saldo
      el vostre saldo | el seu saldo | disponible | saldo després de l'operació | saldo comptable
      saldo final | et queden | us queden | el saldo del teu compte | el saldo del vostre compte
      saldo resultant`,
    limit: `límit | límit de la targeta | límit de crèdit | límit diari | crèdit disponible
      el teu límit | límit disponible | límit mensual`,
    fee: `comissió | comissions | despeses | comissió aplicada | inclou comissió | quota
      comissió de canvi`,
    aside: `punts | deute | deute pendent | import pendent | capital pendent | saldo anterior
      tipus de canvi | canvi aplicat | import mínim | compra mínima | a partir de | estalvi
      descompte | interès`,
    reference: `referència | ref | núm de referència | número de referència | número d'operació
      núm d'operació | codi d'operació | id de la transacció | número de rebut | localitzador
      núm de comanda | autorització | número d'autorització | mandat`,
    card: `targeta acabada | la targeta acabada en | targeta | la teva targeta | la vostra targeta
      la seva targeta | targeta acabada en
      targeta acabada amb | targeta de crèdit | targeta de dèbit | targeta que acaba en
      núm de targeta`,
    account: `compte | el teu compte | el vostre compte | el seu compte | compte acabat en
      compte que acaba en | compte corrent | número de compte | núm de compte | compte de destinació
      compte d'origen | llibreta | dipòsit`,
    wallet: 'moneder | cartera | moneder electrònic | cartera digital | targeta moneder',
    party: `concepte | comerç | establiment | beneficiari | beneficiària | destinatari | ordenant
      emissor | remitent | pagador | descripció | botiga | entitat emissora | creditor`,
    date: "data | data valor | data d'operació | hora | el dia | data de l'operació",
    contact: `truca al | truca'ns al | truqueu al | truqui al | truca | telèfon | atenció al client
      més informació | més info | informació a | consulta-ho a | entra a | si no ho reconeixes truca
      dubtes`,
  },
  phrases: {
    code: `codi de verificació | codi de confirmació | codi de seguretat | codi d'un sol ús
      clau d'un sol ús | contrasenya d'un sol ús | codi d'accés | codi d'autenticació
      codi d'autorització per | el teu codi | el vostre codi | el seu codi | codi sms | clau sms
      clau de signatura | codi per signar | codi per confirmar | clau de confirmació
      introdueix el codi | introduïu el codi | introdueixi el codi`,
    warning: `no el comparteixis | no la comparteixis | no el compartiu | no el comparteixi
      no comparteixis | no compartiu | no comparteixi | mai no et demanarem | mai et demanarem
      no et demanarem mai | no us demanarem mai | mai no us demanarem | no facilitis | no faciliteu
      no faciliti | no el donis a ningú | amb ningú | si no has estat tu | si no heu estat vós
      si no la reconeixes | si no el reconeixes | si no reconeixes | si no reconeixeu`,
    declined: `denegada | denegat | denegades | rebutjada | rebutjat | no autoritzada | no autoritzat
      no s'ha pogut | no s'han pogut | no hem pogut | no s'ha realitzat | no s'ha efectuat
      no s'ha completat | no ha estat possible | saldo insuficient | fons insuficients
      sense saldo suficient | no tens prou saldo | no teniu prou saldo | manca de saldo
      falta de saldo | operació fallida | pagament fallit | ha fallat | ha estat rebutjat
      ha estat rebutjada | ha estat denegat | ha estat denegada | límit superat | pin incorrecte
      rebut retornat | rebut impagat`,
    scheduled: `has programat | heu programat | cada mes | haureu de pagar | haura de pagar
      et carregarem | us carregarem | li carregarem | carregarem | es carregarà
      es carregaran | serà carregat | serà carregada | es cobrarà | es cobraran | et cobrarem
      us cobrarem | li cobrarem | pròxim càrrec | proper càrrec | proper pagament | pròxim pagament
      propera quota | pròxima quota | propera renovació | es renovarà | venciment | venç | vencerà
      data límit de pagament | abans del venciment | pendent de pagament | pendent de pagar
      has de pagar | heu de pagar | cal pagar abans | data de càrrec | factura disponible
      nova factura | ja tens la factura | la teva factura ja | la teva factura està
      transferència programada | s'abonarà | t'abonarem | us abonarem | farem el càrrec`,
    collect: `et demana | us demana | li demana | et sol·licita | us sol·licita | t'ha demanat
      us ha demanat | t'ha sol·licitat | us ha sol·licitat | sol·licitud de bizum
      sol·licitud de diners | sol·licitud de pagament | petició de bizum | petició de pagament
      vol que li paguis | accepta la sol·licitud`,
    promotion: `promoció | oferta | oferta especial | descompte del | gratis | gratuït | guanya
      guanyeu | sorteig | participa | aconsegueix | aconseguiu | contracta | contracteu | emporta't
      t'emportes | aprofita | aprofiteu | preconcedit | preconcedida | préstec preconcedit | finança
      sense comissions | sense interessos | t'oferim | us oferim | de descompte | pots finançar
      codi promocional`,
    notice: `contra reemborsament | us portem el paquet | targeta bloquejada | hem bloquejat | s'ha bloquejat
      targeta activada | s'ha activat
      has activat | targeta desactivada | nou beneficiari | beneficiari afegit | nou dispositiu
      inici de sessió | has accedit | s'ha modificat | hem modificat | has modificat | límit modificat
      canvi de límit | canvi de pin | pin canviat | contrasenya canviada | alta a bizum
      t'has donat d'alta | us heu donat d'alta | domiciliació activada | domiciliació registrada
      extracte disponible | el teu extracte | extracte del compte | nou document | en revisió
      actualitza les teves dades | compte obert | compte tancat | caducarà | ordre permanent`,
    pending: `en procés | en curs | s'està processant | estem processant | estem tramitant
      pendent de confirmació | pendent d'acceptació | pendent d'autorització | està en camí | arribarà
      rebràs | rebreu | en tràmit | processant-se`,
    lure: `el teu compte ha estat bloquejat | el seu compte ha estat bloquejat
      el teu compte ha estat suspès | verifica les teves dades | verifiqui les seves dades
      verifica la teva identitat | accés no autoritzat | hem detectat un accés | activitat sospitosa
      fes clic | feu clic | faci clic | clica a l'enllaç | cliqueu a l'enllaç | paquet retingut
      confirma les teves dades | per evitar el bloqueig | has estat seleccionat | reclama el teu premi`,
    uncharged: `no se t'han cobrat | no s'ha carregat | no t'hem cobrat | no us hem cobrat | no se t'ha cobrat
      no se us ha cobrat | no s'ha cobrat | no s'ha fet cap càrrec | sense cap càrrec
      no t'hem carregat | no es cobrarà | cap càrrec | no se t'ha carregat`,
    summary: `has gastat en total | despesa total | total gastat | aquest mes has gastat
      aquesta setmana has gastat | has gastat aquest mes | has gastat aquesta setmana
      despeses del mes | resum mensual | resum setmanal | resum del mes | les teves despeses
      el mes passat vas gastar | pressupost`,
    injection: `ignora les instruccions | ignora totes les instruccions
      ignora les instruccions anteriors | oblida les instruccions | no facis cas de les instruccions
      ignoreu les instruccions`,
  },
  places: {
    with: `amb`,
    at: `a l'establiment | al comerç | a la botiga | al restaurant | a la benzinera | al supermercat | pagat a
      has pagat a | pagament a l'establiment | en el comerç | en l'establiment`,
    to: `a | a la | al | als | a favor de | transferència a favor de | a nom de | per a | destinat a`,
    from: `de | d' | de part de | enviat per | procedent de | provinent de | ordenat per | emès per | devolució de`,
    for: 'en concepte de | pel concepte | corresponent a | per la compra de | per la compra a | motiu',
    end: `el dia | a les | amb càrrec
      del teu | del vostre | al teu | al vostre | al compte | del compte | a la targeta | des del
      saldo | concepte | data | hora | comissió | import | per import | per un import | per valor
      ha estat | s'ha | t'ha | us ha | li ha | han estat | si no | gràcies | avui | ahir | ref
      referència | mitjançant | disponible | consulta | truca`,
  },
  months: [
    'gener',
    'febrer',
    'març',
    'abril',
    'maig',
    'juny',
    'juliol',
    'agost',
    'setembre',
    'octubre',
    'novembre',
    'desembre',
  ],
  days: ['avui', 'ahir', "abans-d'ahir | abans d'ahir"],
  weekdays: ['dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge'],
};

/** Basque: Kutxabank, LABORAL Kutxa, Euskaltel and Bizum of the Basque Country and Navarre. */
export const BASQUE: Language = {
  code: 'eu',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `kargatu da | kargatu dira | kargatu dugu | kargatu dizugu | kargatu dizkizugu | kargatu zaizu
        kargatu zaizkizu | kargatuta | kargatua | kargatutako | kontuan kargatu | zordundu da
        zordundu dugu | zordunketa | kargua | kargua egin da | kargua egin dugu | kargu berria
        kargu bat | kobratu dizugu | kobratu dizkizugu | kobratu zaizu | kobratu zaizkizu`,
    ],
    [
      'debit',
      'debit',
      4,
      `ordaindu duzu | ordaindu dituzu | ordaindu duzue | ordaindu berri duzu | gastatu duzu
        gastatu dituzu | gastatu berri duzu | erosi duzu | erosi dituzu | erosketa egin duzu
        erosketa bat egin duzu | ordainketa egin duzu | ordainketa bat egin duzu | ordaindu diozu
        ordaindu dizkiozu | zure kontutik | birkargatu duzu | zure ordainketa jaso dugu`,
    ],
    [
      'debit',
      'debit',
      3,
      `ordaindu da | ordaindu dira | ordaindua | ordainduta | ordaindutako | ordainketa egin da
        ordainketa eginda | ordainketa gauzatu da | ordainketa onartuta | ordainketa onartu da
        erosketa egin da | erosketa eginda | erosketa gauzatu da | erosketa onartuta
        erosketa onartu da | kobratu da | kobratu dira | kobratu dugu | kobratuta
        ordainagiria kargatu da | ordainagiria kobratu da | ordainagiria ordaindu da
        birkarga egin da | birkarga eginda | eskerrik asko erosketagatik
        eskerrik asko zure erosketagatik`,
    ],
    [
      'debit',
      'debit',
      2,
      `zure txartelarekin | zure txartelaz | erosketa | erosketaren | ordainketa | ordainketaren
        txartel bidezko erosketa | txartel bidezko ordainketa | txartelarekin egindako erosketa
        interneteko erosketa | online erosketa | ordainagiria | ordainagiriaren | mailegu-kuota
        maileguaren kuota | hipoteka-kuota | hipotekaren kuota | birkarga | bidesaria | atxikipena`,
    ],
    [
      'debit',
      'debit',
      1,
      'eragiketa | eragiketaren | mugimendua | mugimendu berria | transakzioa | txartel-eragiketa',
    ],
    [
      'debit',
      'transfer',
      4,
      `bidali duzu | bidali dituzu | bidali duzue | bidali berri duzu | bidali diozu
        bidali dizkiozu | transferentzia egin duzu | transferentzia bat egin duzu
        transferentzia egin diozu | transferentzia bat egin diozu | bizuma egin duzu
        bizum bat egin duzu | bizuma egin diozu | bizum bat egin diozu | bizuma bidali duzu
        bizum bat bidali duzu | bizuma bidali diozu | bizum bat bidali diozu | transferitu duzu
        transferitu dituzu | zure transferentzia egin da`,
    ],
    [
      'debit',
      'transfer',
      3,
      `bizuma bidali da | bizuma egin da | bidalitako bizuma | bidalitako transferentzia
        transferentzia bidali da | transferentzia bidalita | transferentzia egin da
        transferentzia eginda | transferentzia gauzatu da | egindako transferentzia | bidali da
        bidali dira | traspasoa egin da`,
    ],
    [
      'debit',
      'transfer',
      2,
      `transferentzia | transferentziaren | berehalako transferentzia | bizum | bizuma
        diru-bidalketa | diru bidalketa | traspasoa`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `atera duzu | atera dituzu | atera duzue | dirua atera duzu | eskudirua atera duzu
        dirua atera da | eskudirua atera da | dirua ateratzea | eskudirua ateratzea | diru-ateratzea
        diru ateratzea | kutxazaineko diru-ateratzea | kutxazaineko dirua ateratzea
        kutxazainetik atera | kutxazainean atera | eskudirutan atera | atera berri duzu`,
    ],
    [
      'debit',
      'fee',
      3,
      `komisioa kobratu da | komisioa kobratu dizugu | komisioa kargatu da | komisioa kargatu dizugu
        mantentze-komisioa | mantentze komisioa | administrazio-komisioa | administrazio komisioa
        zerbitzu-komisioa | txartelaren kuota | txartelaren urteko kuota | urteko kuota`,
    ],
    [
      'credit',
      'credit',
      5,
      `abonatu da | abonatu dira | abonatu dugu | abonatu dizugu | abonatu dizkizugu | abonatu zaizu
        abonatu zaizkizu | abonatuta | abonatua | abonua | abonua egin da | diru-sarrera
        diru sarrera | kontuan sartu da | kontuan sartu dira | kontura sartu da | kontura sartu dira
        sartu dizugu | sartu dizkizugu | sarrera kontuan`,
    ],
    [
      'credit',
      'credit',
      4,
      `jaso duzu | jaso dituzu | jaso duzue | jaso berri duzu | ordaindu dizu | ordaindu dizkizu
        ordaindu dizute | ordaindu dizkizute | zure alde | zure kontura iritsi da
        zure kontura iritsi dira | iritsi zaizu | iritsi zaizkizu | kobratu duzu | kobratu dituzu
        sartu duzu | sartu dituzu`,
    ],
    [
      'credit',
      'credit',
      3,
      `jasotako ordainketa | jasotako dirua | dirua jaso da | sarrera egin da | sarrera eginda
        eskudirua sartzea | eskudiru-sarrera | eskudiru sarrera | interesak abonatu dira
        interesen abonua`,
    ],
    ['credit', 'credit', 2, 'sarrera'],
    [
      'credit',
      'transfer',
      4,
      `bizuma jaso duzu | bizum bat jaso duzu | transferentzia jaso duzu
        transferentzia bat jaso duzu | bidali dizu | bidali dizkizu | bidali dizute | bidali dizkizute
        bizuma egin dizu | bizum bat egin dizu | transferentzia egin dizu
        transferentzia bat egin dizu | transferitu dizu | transferitu dizkizu`,
    ],
    [
      'credit',
      'transfer',
      3,
      `jasotako bizuma | jasotako transferentzia | transferentzia jaso da | transferentzia jasota
        bizuma jaso da | zure aldeko transferentzia`,
    ],
    [
      'credit',
      'salary',
      3,
      `nomina | zure nomina | nominaren abonua | nominaren sarrera | nomina abonatu da
        nomina sartu da | soldata | zure soldata | pentsioa | zure pentsioa | aparteko paga`,
    ],
    [
      'credit',
      'refund',
      3,
      `itzuli da | itzuli dira | itzuli dugu | itzuli dizugu | itzuli dizkizugu | itzuli zaizu
        itzuli zaizkizu | itzuli dizu | itzuli dizkizu | itzuli dizute | itzuli dizkizute | itzulita
        itzulketa | itzulketaren | erosketaren itzulketa | dirua itzuli | dirua itzultzea
        diru-itzulketa`,
    ],
    [
      'credit',
      'reversal',
      3,
      `baliogabetu da | baliogabetu dira | baliogabetu dugu | baliogabetuta | baliogabetzea
        baliogabetua | ezeztatu da | ezeztatu dira | ezeztatu dugu | ezeztatuta | ezeztapena
        deuseztatu da | deuseztatu dugu | erosketa baliogabetuta | kargua baliogabetuta
        ordainketa baliogabetuta`,
    ],
  ],
  labels: {
    amount: `zenbatekoa | zenbateko | zenbatekoarekin | kopurua | balioa | ordaindutako zenbatekoa
      zenbatekoa eurotan`,
    total: 'guztira | guztizkoa | denera | zenbateko osoa | guztira ordaintzeko',
    balance: `saldoa | saldo | saldo erabilgarria | zure saldoa | kontuko saldoa | kontuaren saldoa
      kontuko saldo erabilgarria | saldo berria | uneko saldoa | oraingo saldoa | saldo eskuragarria
      eskuragarri | erabilgarri | geratzen zaizu | geratzen zaizkizu`,
    limit: `muga | kreditu-muga | txartelaren muga | eguneko muga | hileko muga
      kreditu erabilgarria | zure muga`,
    fee: 'komisioa | komisioak | komisio | komisioarekin | gastuak | kuota',
    aside: `puntuak | zorra | zor duzuna | aurreko saldoa | truke-tasa | kanbio-tasa | deskontua
      interes-tasa | gutxieneko zenbatekoa | ordaindu gabeko kapitala | gutxienez`,
    reference: `erreferentzia | erreferentzia zenbakia | erreferentzia-zenbakia | erref
      eragiketa-zenbakia | eragiketa zenbakia | eragiketaren zenbakia | baimen-zenbakia
      baimen zenbakia | ordainagiri-zenbakia | eskaera-zenbakia | eskaera zenbakia`,
    card: `txartel* | zure txartela | amaierako txartel* | bukaerako txartel* | kreditu-txartel*
      zordunketa-txartel* | txartel zenbakia`,
    account: `kontu | kontua | kontuan | kontura | kontutik | kontuaren | kontuko | zure kontua
      zure kontuan | zure kontura | amaierako kontua | amaierako kontuan | amaierako kontura
      amaierako kontutik | amaierako kontuko | bukaerako kontua | bukaerako kontuan | kontu-zenbakia
      kontu zenbakia | kontu korrontea | jatorrizko kontua | helmugako kontua | libreta`,
    wallet: 'diru-zorroa | zorroa | zorro digitala | zorro elektronikoa',
    party: `kontzeptua | igorlea | hartzailea | jasotzailea | onuraduna | ordaintzailea | agintzailea
      bidaltzailea | saltokia | establezimendua | denda | deskribapena | azalpena`,
    date: 'data | balio-data | balio data | eragiketa-data | eragiketaren data | eguna | ordua',
    contact: `deitu | deitu telefonora | telefonoa | informazio gehiago | info gehiago
      bezeroarentzako arreta | zalantzak | zalantzarik | kontsultatu`,
  },
  phrases: {
    code: `egiaztapen-kodea | egiaztapen kodea | egiaztatze-kodea | egiaztatze kodea | zure kodea
      zure egiaztapen-kodea | segurtasun-kodea | segurtasun kodea | sinadura-kodea | sinadura kodea
      berrespen-kodea | berrespen kodea | baieztapen-kodea | baieztapen kodea | baimen-kodea
      erabilera bakarreko kodea | erabilera bakarreko pasahitza | sarbide-kodea | sarbide kodea
      sms kodea | idatzi kodea | sartu kodea | eragiketa sinatzeko`,
    warning: `ez partekatu | ez partekatu inorekin | ez eman inori | ez esan inori | inorekin
      inoiz ez dizugu eskatuko | ez dizugu inoiz eskatuko | zu izan ez bazara | ez bazara zu izan
      ez baduzu ezagutzen | ezagutzen ez baduzu | ez baduzu zuk egin`,
    declined: `ukatuta | ukatu da | ukatu dugu | ukatua | baztertu da | baztertuta | baztertua
      atzera bota da | atzera bota dugu | atzera botata | ezin izan da | ezin izan dira
      ezin izan dugu | ezin izan duzu | ez da egin | ez da gauzatu | ez da baimendu | baimendu gabe
      huts egin du | saldo nahikorik ez | ez dago saldo nahikorik | ez duzu saldo nahikorik
      ez dagoelako saldo nahikorik | saldo nahikoa ez | saldorik ez | saldo eskasa
      funts nahikorik ez | muga gainditu | pin okerra | ez da onartu`,
    scheduled: `kargatuko dizugu | kargatuko dizkizugu | kargatuko dugu | kargatuko ditugu
      kargatuko da | kargatuko dira | kobratuko dizugu | kobratuko dizkizugu | kobratuko da
      kobratuko dira | ordaindu beharko duzu | ordaindu behar duzu | ordaintzeko epea
      ordaintzeko azken eguna | hurrengo kargua | hurrengo ordainketa | hurrengo kuota | mugaeguna
      mugaegunera | ordaintzeke | ordaintzeke dago | ordaindu gabe | faktura berria | faktura prest
      faktura eskuragarri | programatutako transferentzia | abonatuko dizugu | abonatuko da
      abonatuko dira | berrituko da`,
    collect: `eskatu dizu | eskatu dizkizu | eskatzen dizu | eskatzen dizkizu | eskatu dizute
      bizum eskaera | bizum-eskaera | diru-eskaera | diru eskaera | ordainketa-eskaera
      ordainketa eskaera | onartu eskaera`,
    promotion: `eskaintza | eskaintza berezia | promozioa | doan | dohainik | irabazi | zozketa
      parte hartu | hartu parte | lortu | aprobetxatu | kontratatu | opari | oparia | saria
      deskontuarekin | deskontu-kodea | interesik gabe | komisiorik gabe | finantzatu`,
    notice: `txartela blokeatu | blokeatu da | blokeatu dugu | txartela aktibatu | aktibatu da
      aktibatu duzu | desaktibatu da | onuradun berria | onuraduna gehitu | gailu berria
      gailu berri batetik | saioa hasi duzu | saioa hasi da | saio-hasiera | aldatu da | aldatu dugu
      aldatu duzu | muga aldatu | pina aldatu | pasahitza aldatu | alta eman duzu
      helbideratzea erregistratu | helbideratzea aktibatu | kontu-laburpena | kontuaren laburpena
      dokumentu berria | berrikusten | eguneratu zure datuak | kontua ireki | kontua itxi
      iraungiko da`,
    pending: `prozesatzen | prozesatzen ari gara | izapidetzen | bidean da | bidean dago
      baieztatzeke | berresteko zain | onartzeke | zain dago | jasoko duzu | jasoko dituzu
      iritsiko da | iritsiko zaizu`,
    lure: `zure kontua blokeatu da | zure kontua blokeatuta | zure kontua eten
      egiaztatu zure datuak | egiaztatu zure nortasuna | egin klik | klik egin | sakatu esteka
      sakatu hemen | baimenik gabeko sarbidea | jarduera susmagarria | sarbide susmagarria
      zure paketea | berretsi zure datuak | hautatua izan zara | aukeratua izan zara`,
    uncharged: `ez da ezer kargatu | ez da ezer kobratu | ez dizugu ezer kargatu
      ez dizugu ezer kobratu | ez dizugu kobratu | ez da kargatu | ez da kargurik egin
      ez zaizu ezer kobratu | ez zaizu ezer kargatu | ez zaizu kargatu | ez zaizu kobratu
      kargurik gabe`,
    summary: `guztira gastatu | hil honetan gastatu | aste honetan gastatu | hilabete honetan gastatu
      hileko laburpena | asteko laburpena | hileko gastua | hileko gastuak | zure gastuak
      joan den hilean gastatu | aurrekontua`,
    injection: `alde batera utzi aurreko aginduak | ahaztu aurreko aginduak
      baztertu aurreko aginduak | ez egin kasurik aurreko aginduei | ez ikusi egin aurreko aginduei
      ahaztu aurreko jarraibideak | alde batera utzi jarraibideak`,
  },
  places: {
    end: `dendan | dendak | saltokian | saltokiak | establezimenduan | jatetxean | tabernan
      supermerkatuan | zure | izeneko | data | ordua | saldoa | kontzeptua | zenbatekoa | komisioa
      gaur | atzo | txartelarekin | txartelaz | kontuan | kontura | amaierako | erreferentzia | erref
      bidez | bidali | ordaindu | itzuli | jaso | euro | euroko | eskerrik`,
  },
  after: {
    at: `dendan | saltokian | establezimenduan | jatetxean | tabernan | supermerkatuan
      gasolindegian | webgunean | izeneko dendan | izeneko saltokian`,
    to: '-ri | -ari | -rentzat | -entzat | alde | aldeko | onuradunari',
    from: 'dendak | saltokiak | -rengandik | -engandik | -gandik | -tik | eskutik | partetik',
  },
  months: [
    'urtarrila | urtarrilaren | urtarrilak',
    'otsaila | otsailaren | otsailak',
    'martxoa | martxoaren | martxoak',
    'apirila | apirilaren | apirilak',
    'maiatza | maiatzaren | maiatzak',
    'ekaina | ekainaren | ekainak',
    'uztaila | uztailaren | uztailak',
    'abuztua | abuztuaren | abuztuak',
    'iraila | irailaren | irailak',
    'urria | urriaren | urriak',
    'azaroa | azaroaren | azaroak',
    'abendua | abenduaren | abenduak',
  ],
  days: ['gaur', 'atzo', 'herenegun'],
  weekdays: [
    'astelehena | astelehenean',
    'asteartea | asteartean',
    'asteazkena | asteazkenean',
    'osteguna | ostegunean',
    'ostirala | ostiralean',
    'larunbata | larunbatean',
    'igandea | igandean',
  ],
};
