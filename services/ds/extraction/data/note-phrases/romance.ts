import type { NotePhrases } from './note-phrases.ts';

export const ROMANCE: readonly NotePhrases[] = [
  {
    code: 'es',
    treated: `invito el | invito la | invito los | invito las | me invito | nos invito | pago todo | puso los | puso el | puso la | corrio por cuenta de | invita la casa | invito el almuerzo`,
    asked: `pagar | comprar`,
    elapsed: `hay que ver | tuve que pagar | para manana | esta manana | por la manana | de la manana | ayer manana`,
    planned: `sube a | subira a | limite de | tope de | ofreci | me ofrecen`,
    coming: `manana | pasado manana | la semana que viene | el mes que viene | hay que`,
    toDo: `quede en | quede en prestarle | quede en pagar | quede en darle | vence el | no olvidar | no olvides | recuerda pagar | pagare | voy a pagar | a pagar | por pagar | debo pagar | falta pagar | por comprar | debo comprar | ahorrar para
      hay que pagar | hay que sacar | debería pagar | voy a comprar | falta comprar | necesito pagar
      quiero comprar | pienso comprar | recordar pagar | hay que comprar | tengo que pagar | tengo que pedir
      tengo que sacar | debería comprar | vamos a comprar | hay que devolver | tengo que enviar
      necesito comprar | pensamos comprar | no olvidar pagar | no olvides pagar | recordar comprar
      recuérdame pagar | lista de compras | tengo que comprar | tengo que renovar | tenemos que pagar
      pendiente de pago | tengo que devolver | tengo que cancelar | no olvidar comprar | no olvides comprar
      recuérdame comprar | acordarme de pagar | pendiente de pagar | tenemos que comprar
      tengo que transferir | acordarme de comprar | no te olvides de comprar | que no se me olvide pagar
      que no se me olvide comprar`,
    infinitives: `pagar | pedir | sacar | comprar | retirar | reponer | encargar | devolver | recargar | ingresar
      transferir`,
    later: `luego | mañana | pronto | más tarde | fin de mes | próximo mes | cuando cobre | más adelante
      en unos días | próxima semana | el próximo año | a fines de mes | a final de mes | el día de pago
      en la quincena | el mes que viene | el año que viene | a finales de mes | cuando me paguen
      la semana que viene | dentro de una semana`,
    owed: `le debo | debo | debemos | deuda con | quedé a deber | estoy debiendo | quedé debiendo | le quedo debiendo
      tengo que devolverle | tengo que devolver a`,
    owing: `me debe | me deben | nos debe | me debes | nos deben | me adeuda | no me pagó | por cobrar
      me va a pagar | no me devolvió | no me ha pagado | me va a devolver | me queda debiendo
      no me ha devuelto | me tiene que pagar | todavía no me paga | tiene que devolverme
      me tiene que devolver`,
    unbought: `no pague | no lo compre | no la compre | agotado | no pagué | no compré | sin pagar | no pagamos | sin comprar | no lo llevé | no compramos
      no lo compré | no he pagado | me arrepentí | no he comprado | pago rechazado | todavía no pago
      anulé el pedido | pedido cancelado | decidí no comprar | cancelé el pedido | tarjeta rechazada
      decidimos no comprar | cancelamos el pedido`,
    price: `pide | pidio | me pide | piden | cobraria | me cobraria | ahorrar para | ahorrando para | me faltan | me cotizo | costaria | vi a | cuesta | está a | bajó a | cuestan | están a | subió a | lo vi en | me piden | lo vi por
      oferta de | cotización | vale ahora | me pidieron | ha subido a | ha bajado a | en oferta a
      en rebaja a | cuánto vale | cuánto está | me cotizaron | el precio es | el más barato | la más barata
      precio actual | presupuesto de | presupuestado en | me presupuestaron`,
    budget: `tope | meta | límite | objetivo | presupuesto | máximo para | como máximo | plan del mes | plan mensual
      gastar máximo | quiero ahorrar | queremos ahorrar | ahorrar este mes | no gastar más de`,
    due: `vence | vencen | caduca | expira | fecha tope | se cobrará | se renueva | vencimiento | plazo hasta
      se cobra el | me cobrarán | fecha límite | válido hasta | próximo pago | próximo cobro | pagar antes del
      me van a cobrar | termina la prueba | hay que pagar antes | último día para pagar`,
    perhaps: `sería | quizá | ojalá | serían | quizás | tal vez | costaría | si compro | costarían | saldría a
      capaz que | algún día | a lo mejor | saldría por | debería ser | debe costar | si compramos
      podría costar | habría costado | debería costar | hubiera costado | estoy pensando en
      si hubiera comprado | si hubiese comprado | pensando en comprar | me gustaría comprar`,
    vitals: `pesé | pulso | pasos | fiebre | mi peso | presión | tensión | glucosa | peso hoy | glucemia | estatura
      calorías | mi altura | saturación | peso actual | pulsaciones | temperatura | peso corporal
      azúcar en sangre | frecuencia cardíaca`,
    units: `gramos | libras | lts | litro | litros | kilómetros | metros | minutos | horas | seg | segundos | días
      semanas | meses | años | años de edad | personas | gente | invitados | unidades | uds | piezas | pza
      pzas | huevos | botellas | latas | paquetes | cajas | bolsas | barras | panes | rebanadas | lonchas
      tazas | vasos | cucharadas | cucharadita | tabletas | pastillas | cápsulas | puntos | pasos | por ciento
      grados | páginas | pisos | veces | goles | lpm | docena | docenas`,
    schedule: `sala | cita | llega | andén | salida | butaca | llegada | embarca | empieza | asiento | reunión
      embarque | comienza | bus a las | turno con | sale a las | plataforma | vuelo sale | tren a las
      abre a las | vuelo a las | junta a las | clase a las | despertador | médico a las | doctor a las
      cierra a las | habitación nº | saque inicial | dentista a las | número de vuelo | inicio del partido`,
    address: `avda | piso | apto | dpto | edif | calle | plaza | depto | torre | barrio | planta | portal | puerta
      avenida | colonia | edificio | interfono | dirección | domicilio | telefonillo | código postal
      apartamento nº | departamento nº | número exterior | código de entrada | habitación número`,
    result: `ganó a | empate | empató | gol de | ganaron | venció a | marcador | descanso | goles de | derrotó a
      perdieron | empataron | empatamos | resultado | metió gol | perdió con | primer set | en penales
      ganó contra | segundo set | en penaltis | medio tiempo | perdió contra | ganamos contra | en la prórroga
      perdimos contra | terminó el partido | el partido terminó`,
    reminder: `clave | llamar | llama a | recuerda | cumple el | acordarse | acordarme | mi número | recuérdame
      no olvidar | no olvides | contraseña | cumple años | nota mental | teléfono de | recordatorio
      cumpleaños es | cumpleaños el | nota personal | aniversario el | número de teléfono
      devolver la llamada`,
    done: `pague | compre | devolvi | gaste | pedí | doné | puse | pagué | gasté | le di | dimos | saqué | envié | mandé | cobré | vendí | aboné
      compré | pagado | pagada | retiré | recibí | presté | renové | pagamos | gastado | devolví | sacamos
      vendido | comprado | gastamos | recargué | cobramos | vendimos | compramos | transferí | recibimos
      devolvimos | me pagaron | me cobraron`,
  },
  {
    code: 'pt',
    treated: `me convidou | nos convidou | pagou pra mim | pagou tudo | pagou pra todos | por conta da casa | ofereceu o | ofereceu a`,
    elapsed: `tive que pagar | para amanha`,
    planned: `aumenta para | sobe para`,
    coming: `amanha | na semana que vem | no mes que vem | lembrar`,
    toDo: `vence dia | vence em | nao esquecer | lembrar de | a pagar | por pagar | vou pagar | para pagar | devia pagar | vou comprar | poupar para | juntar para | para comprar
      preciso pagar | devia comprar | vamos comprar | quero comprar | penso comprar | tenho de pagar
      temos de pagar | tenho que pagar | tenho que sacar | tenho que pedir | temos que pagar | preciso comprar
      deveria comprar | tenho de comprar | preciso de pagar | pretendo comprar | lembrar de pagar
      lista do mercado | tenho que comprar | tenho que renovar | temos que comprar | tenho que devolver
      tenho que levantar | tenho que cancelar | preciso de comprar | não esquecer pagar | lembrar de comprar
      lembra-me de pagar | me lembra de pagar | me lembre de pagar | tenho que transferir
      não esquecer comprar | lembra-me de comprar | me lembra de comprar | não esquecer de pagar
      não esquecer de comprar | não esqueças de comprar`,
    infinitives: `levantar | depositar | encomendar | recarregar`,
    later: `logo | amanhã | depois | em breve | fim do mês | mais tarde | mês que vem | ano que vem | final do mês
      semana que vem | no próximo ano | quando receber | daqui a uns dias | daqui a uma semana
      no dia do pagamento | quando cair o salário`,
    owed: `lhe devo | devo | devemos | dívida a | tô devendo | dívida com | estou devendo | estou a dever | fiquei devendo
      fiquei a dever | tenho que devolver a | tenho que devolver pra`,
    owing: `deve me | me deve | deve-me | me devem | devem-me | nos deve | deve-nos | nos devem | não me pagou | vai me pagar
      a receber de | tá me devendo | está me devendo | está-me a dever | tem de me pagar | não me devolveu
      vai me devolver | vai-me devolver | ficou me devendo | tem que me pagar | tem que me devolver`,
    unbought: `nao paguei | ainda nao paguei | nao comprei | esgotado | sem pagar | não levei | não paguei | não comprei | não pagámos | sem comprar | não comprámos
      cartão recusado | desisti da compra | cancelei o pedido | decidi não comprar | desisti de comprar
      pagamento recusado | encomenda cancelada | acabei não comprando | cancelei a encomenda
      acabei por não comprar`,
    price: `so em novembro | esta custando | pede | quer cobrar | juntar para | faltam | vai subir | custaria | gastar no max | tá a | custa | custam | vi por | tá por | cotação | está por | foi para | quanto é | caiu para
      quanto tá | o preço é | orçaram em | me pediram | pediram-me | subiu para | em saldo a | tá custando
      baixou para | preço atual | orçamento de | orçamento do | está custando | aumentou para | em promoção a
      o mais barato | a mais barata | em promoção por`,
    budget: `teto | orçamento | no máximo | quero poupar | quero juntar | plano do mês | quero guardar
      quero economizar | não gastar mais de`,
    due: `prazo | renova | pagar até | vencimento | válido até | debita dia | data limite | será cobrado
      fim do teste | será debitado | vai ser cobrado | vai ser debitado | próxima cobrança | próximo pagamento
      tem que ser pago até`,
    perhaps: `seriam | talvez | tomara | um dia | ficaria | custaria | custariam | quem sabe | se calhar | algum dia
      devia ser | se comprar | pode custar | deve custar | deveria ser | quem me dera | se eu comprar
      teria custado | poderia custar | tô pensando em | queria comprar | estou pensando em | estou a pensar em
      gostava de comprar | se tivesse comprado | pensando em comprar | se eu tivesse comprado`,
    vitals: `peso | pesei | febre | passos | altura | pressão | glicose | pulsação | glicemia | saturação
      batimentos | tensão arterial | açúcar no sangue | frequência cardíaca`,
    units: `quilo | quilos | gramas | quilómetros | anos de idade | pessoas | convidados | peças | ovos | garrafas
      pacotes | caixas | sacos | pães | fatias | xícaras | chávenas | copos | colheres | comprimidos | pontos
      passos | por cento | porcento | graus | andares | vezes | gols | golos | dúzia | dúzias`,
    schedule: `sai | saída | chega | começa | portão | voo às | chegada | assento | reunião | aula às | abre às
      parte às | lugar nº | poltrona | fecha às | início às | quarto nº | ônibus às | médico às | partida às
      comboio às | consulta às | marcação às | compromisso | dentista às | autocarro às | consulta com
      número do voo | início do jogo`,
    address: `rua | cep | praça | andar | bloco | bairro | prédio | morada | casa nº | travessa | endereço | interfone
      número da casa | código da porta | código do portão | número do quarto`,
    result: `venceu | placar | empatou | golo de | derrotou | ganhou do | ganhou da | ganhou de | ganhou ao
      empataram | intervalo | perdeu pro | perdeu com | marcou gol | perdeu para | primeiro set | nos pênaltis
      ganhou contra | perdemos para | jogo terminou | na prorrogação | terminou o jogo | no prolongamento`,
    reminder: `senha | ligar | lembra | lembrar | faz anos | lembrete | lembre-me | lembra-me | liga para | telefonar
      meu número | não esqueça | telefone de | não esquecer | nota pessoal | aniversário é | palavra-passe
      aniversário em | faz aniversário | aniversário dia | retornar ligação | número de telefone`,
    done: `dei | pago | paga | doei | demos | paguei | gastei | saquei | enviei | mandei | recebi | peguei
      comprei | fiz pix | renovei | comprada | levantei | vendemos | gasto com | carreguei | recebemos
      emprestei | depositei | devolvemos | fiz um pix | encomendei | recarreguei | me cobraram | transferimos
      a gente comprou`,
  },
  {
    code: 'fr',
    treated: `m'a invite | nous a invites | m'a invitee | a offert le | a offert la | a offert les | c'est offert par | a regale | a paye sa tournee`,
    asked: `rendre | rende | payer | acheter`,
    elapsed: `il faut bien | j'ai du payer | pour demain`,
    planned: `augmente a | limite a | plafond de | devis de`,
    coming: `demain | apres-demain | la semaine prochaine | le mois prochain | penser a | faut que | il faudra | il faut`,
    toDo: `ne pas oublier | n'oublie pas | n'oubliez pas | il faut payer | a payer | à payer | à rendre | à régler | à acheter | faut payer | dois payer | faut rendre | à commander
      faut acheter | dois acheter | veux acheter | je dois virer | on doit payer | devrais payer
      je vais payer | on va acheter | faudrait payer | compte acheter | il faut retirer | je dois retirer
      on doit acheter | devrais acheter | je vais acheter | prévu d'acheter | économiser pour
      besoin d'acheter | faudrait acheter | liste de courses | il faut commander | je dois commander
      nous devons payer | penser à résilier | liste des courses | nous devons acheter | penser à renouveler
      n'oublie pas de payer | rappelle-moi de payer | rappelle moi de payer | n'oublie pas d'acheter
      rappelle-moi d'acheter | ne pas oublier de payer | ne pas oublier d'acheter`,
    infinitives: `payer | virer | rendre | régler | acheter | retirer | renvoyer | résilier | commander | recharger
      rapporter | transférer | rembourser`,
    later: `demain | bientôt | à la paie | plus tard | d'ici peu | fin du mois | fin de mois | après-demain
      mois prochain | l'an prochain | le jour de paie | dans une semaine | semaine prochaine
      l'année prochaine | quand je serai payé | dans quelques jours | le week-end prochain
      quand je serai payée`,
    owed: `je dois | dois à | dette à | on doit à | à rendre à | je te dois | je lui dois | dois encore | on lui doit
      dette envers | je leur dois | nous devons à | dois rendre à | à rembourser à | dois rembourser`,
    owing: `me doit | nous doit | me rendra | me doivent | tu me dois | nous doivent | va me rendre | doit me rendre
      ne m'a pas payé | à me rembourser | va me rembourser | m'a pas remboursé | doit me rembourser
      à récupérer auprès de | ne m'a pas encore remboursé`,
    unbought: `pas encore paye | impaye | pas achete | impayé | impayée | pas pris | pas acheté | rien acheté | j'ai annulé | j'ai renoncé | n'ai pas payé
      carte refusée | pas encore payé | paiement refusé | commande annulée | pas encore acheté
      sans rien acheter | annulé la commande | rentré sans acheter | en rupture de stock
      reparti sans acheter | repartie sans acheter | décidé de ne pas acheter`,
    price: `veut augmenter | demande pour | est a | sont a | a reflechir | me demande | economiser pour | il me manque | couterait | vu à | vendu à | offre à | monté à | soldé à | devis de | estimé à | affiché à | proposé à | à la pompe
      devis pour | estimation | descendu à | en promo à | est passé à | le prix est | prix actuel
      est passée à | a augmenté à | je l'ai vue à | on me demande | le moins cher | combien coûte
      c'est combien | à combien est | le litre est à | on m'a demandé | la moins chère | coûte maintenant
      est maintenant à | combien ça coûte`,
    budget: `budgété | objectif | plafond de | au maximum | budget pour | pas plus de | plan du mois | but d'épargne
      budget du mois | budget mensuel | mettre de côté | veux économiser | je veux épargner | dépenser maximum
      prévision du mois`,
    due: `expire | échéance | avant le | date limite | sera débité | sera prélevé | dernier délai | à payer avant
      sera prélevée | se renouvelle | à régler avant | prélèvement le | fin de l'essai | date d'échéance
      au plus tard le | valable jusqu'au | renouvellement le | prochain paiement | prochain prélèvement`,
    perhaps: `a reflechir | j'hesite | serait | ferait | un jour | seraient | j'hésite | coûterait | peut-être | peut être | j'envisage
      j'aimerais | si j'achète | doit coûter | si on achète | aurait coûté | si seulement | devrait être
      éventuellement | je réfléchis à | devrait coûter | pourrait coûter | je pense acheter
      si j'avais acheté | envisage d'acheter`,
    vitals: `poids | pesée | pouls | fièvre | glycémie | ma taille | saturation | taux de sucre | nombre de pas
      tour de taille | pas aujourd'hui | rythme cardiaque | fréquence cardiaque`,
    units: `grammes | livres de | kilomètres | heures | heure | secondes | jours | semaines | mois | ans | personnes
      gens | invités | œufs | oeufs | bouteilles | canettes | boîtes | paquets | sachets | sacs | baguettes
      pains | tranches | tasses | verres | cuillères | càs | cac | cuil | comprimés | gélules | cachets | pas
      pour cent | degrés | étages | fois | buts | douzaine | douzaines`,
    schedule: `rdv | quai | voie | siège | salle | vol à | bus à | part à | départ | réveil | arrivée | train à
      cours à | ouvre à | ferme à | arrive à | commence | débute à | place n° | décollage | médecin à
      docteur à | chambre n° | dentiste à | vol décolle | rendez-vous | embarquement | coup d'envoi
      numéro de vol | porte d'embarquement`,
    address: `rue | bât | appt | place | chemin | entrée | impasse | bâtiment | immeuble | digicode | boulevard
      résidence | code porte | interphone | code postal | code d'entrée | appartement n° | code de la porte
      numéro de chambre`,
    result: `bat | but de | a battu | a gagné | buts de | mi-temps | a marqué | ont battu | ont gagné | vainqueur
      ont perdu | match nul | nul contre | perd contre | premier set | gagne contre | fin du match
      deuxième set | match terminé | a perdu contre | aux tirs au but | après prolongation`,
    reminder: `mdp | rappel | appeler | appelle | fête ses | penser à | rappeler | code wifi | numéro de | pense-bête
      mon numéro | se souvenir | rappelle-moi | rappelle moi | n'oublie pas | mot de passe | téléphoner à
      note pour moi | ne pas oublier | anniversaire le | note à moi-même | anniversaire est le`,
    done: `paye | achete | rembourse | payé | viré | reçu | payée | réglé | donné | rendu | vendu | prêté | acheté | envoyé | touché | avancé
      offert | achetée | achetés | dépensé | prélevé | rechargé | commandé | encaissé | remboursé | transféré
      j'ai pris | renouvelé`,
  },
  {
    code: 'it',
    treated: `ha offerto | mi ha offerto | ci ha offerto | ha pagato tutto | offre la casa`,
    asked: `renda | pagare | comprare`,
    elapsed: `ho dovuto pagare | per domani`,
    planned: `aumenta a | sale a | limite di | al massimo`,
    coming: `domani | dopodomani | la settimana prossima | il mese prossimo | ricorda di | ricordami`,
    toDo: `ricordarsi di | ricordare di | ricordati di | non dimenticare | paghero | pagherò | comprerò | da pagare | compreremo | da saldare | devo pagare | da comprare | da ordinare
      devo disdire | devo comprare | devo ordinare | dovrei pagare | da restituire | devo prelevare
      devo rinnovare | bisogna pagare | serve comprare | devo restituire | devo ricaricare | dobbiamo pagare
      dovrei comprare | voglio comprare | vorrei comprare | risparmiare per | bisogna comprare
      sto per comprare | andrò a comprare | dobbiamo comprare | penso di comprare | ricorda di pagare
      lista della spesa | ricorda di comprare | ricordami di pagare | ricordarsi di pagare
      ricordarmi di pagare | devo fare un bonifico | ricordati di comprare | ricordami di comprare
      ho bisogno di comprare | ricordarsi di comprare | ricordarmi di comprare | ho intenzione di comprare
      non dimenticare di pagare | non dimenticare di comprare`,
    infinitives: `pagare | saldare | comprare | ordinare | prelevare | bonificare | trasferire | restituire | rimborsare
      ricaricare`,
    later: `dopo | domani | presto | fine mese | più tardi | dopodomani | in seguito | mese prossimo | prossimamente
      l'anno prossimo | il prossimo mese | quando mi pagano | il giorno di paga | tra una settimana
      settimana prossima | alla fine del mese | fra qualche giorno | il prossimo weekend
      la prossima settimana | quando prendo lo stipendio`,
    owed: `devo | devo a | le devo | ti devo | gli devo | dobbiamo a | debito con | devo dare a | devo ancora a
      devo ridare a | devo rimborsare | sono debitore di | devo restituire a | dobbiamo ridare a
      sono debitrice di | devo ancora dare a | devo ridare i soldi a`,
    owing: `mi deve | ci deve | mi devi | mi ridà | mi devono | ci devono | mi ridarà | aspetto da | da avere da
      deve ridarmi | deve pagarmi | mi restituirà | devo avere da | deve restituirmi | deve rimborsarmi
      non mi ha ridato | non mi ha restituito | non mi ha rimborsato | non mi ha ancora pagato`,
    unbought: `da saldare | non l'ho comprato | esaurito | non pagato | non pagata | non comprato | non ho pagato | ho rinunciato | non l'ho preso
      non ho comprato | ci ho ripensato | carta rifiutata | da pagare ancora | ordine annullato
      non ancora pagato | annullato l'ordine | pagamento rifiutato | non abbiamo comprato
      non ho ancora pagato | senza comprare niente | tornato senza comprare | tornata senza comprare
      deciso di non comprare | andato via senza comprare`,
    price: `chiede | vuole | risparmiare per | mi mancano | preventivo di | costerebbe | sta a | stima | costano | visto a | sceso a | salito a | costa ora | ora costa | stimato a | offerta a
      preventivo | in saldo a | mi chiedono | aumentato a | il prezzo è | costa adesso | adesso costa
      è a al litro | al litro ora | l'ho vista a | in vendita a | il meno caro | quanto costa | quanto viene
      prezzo attuale | mi hanno chiesto | il più economico | la più economica`,
    budget: `tetto | obiettivo | traguardo | budget per | al massimo | budget mensile | piano del mese
      budget del mese | mettere da parte | voglio risparmiare | vorrei risparmiare | previsione del mese
      non spendere più di | vogliamo risparmiare`,
    due: `scade | termine | scadenza | entro il | si rinnova | rinnovo il | addebito il | pagare entro
      ultimo giorno | valido fino al | va pagato entro | sarà addebitato | verrà addebitato | fine della prova
      prossimo addebito | prossimo pagamento | verranno addebitati`,
    perhaps: `forse | magari | sarebbe | penso a | verrebbe | se compro | sarebbero | può darsi | un giorno
      costerebbe | avrei speso | prima o poi | se compriamo | costerebbero | sto valutando | mi piacerebbe
      costerà circa | sto pensando di | dovrebbe essere | potrebbe costare | dovrebbe costare
      dovrebbero essere | se avessi comprato`,
    vitals: `passi | pesato | febbre | battito | battiti | altezza | calorie | pressione | pulsazioni | saturazione
      mi sono pesata | frequenza cardiaca | zuccheri nel sangue`,
    units: `chilo | chili | grammi | etti | etto | litri | chilometri | metri | minuti | ore | ora | secondi
      giorni | settimane | mesi | anni | persone | ospiti | invitati | pz | pezzi | uova | bottiglie | lattine
      pacchi | pacchetti | confezioni | conf | scatole | buste | sacchetti | pagnotte | panini | fette | tazze
      bicchieri | cucchiai | cucchiaini | compresse | pastiglie | pillole | capsule | punti | passi
      per cento | percento | gradi | pagine | piani | volte | gol | dozzina`,
    schedule: `aula | parte | arriva | inizia | imbarco | binario | sveglia | partenza | camera n | riunione
      volo alle | apre alle | treno alle | arrivo alle | inizio alle | medico alle | visita alle | chiude alle
      autobus alle | appuntamento | dottore alle | lezione alle | comincia alle | dentista alle
      posto a sedere | numero del volo | calcio d'inizio | fischio d'inizio`,
    address: `via | cap | int. | viale | largo | piano | scala | piazza | vicolo | civico | c.a.p. | corso n | interno
      palazzo | ingresso | citofono | indirizzo | condominio | appartamento n | codice portone
      codice cancello | numero di camera | codice della porta`,
    result: `batte | gol di | ha vinto | pareggio | pareggia | è finita | perde con | risultato | punteggio
      primo set | ai rigori | ha battuto | ha segnato | hanno vinto | hanno perso | primo tempo | secondo set
      vince contro | perde contro | fine partita | ha pareggiato | partita finita | ha perso contro
      ai supplementari | abbiamo vinto contro`,
    reminder: `chiama | ricorda | appunto | chiamare | ricordare | ricordami | ricordarsi | ricordarmi | promemoria
      richiamare | telefonare | compie anni | nota per me | il numero è | compleanno il | il mio numero
      compie gli anni | compleanno è il | non dimenticare | parola d'ordine | anniversario il
      numero di telefono`,
    done: `dato | speso | preso | pagato | pagata | ridato | donato | inviato | mandato | venduto | saldato
      comprato | comprata | comprati | ordinato | ricevuto | prestato | prelevato | incassato | rinnovato
      restituito | rimborsato | trasferito | bonificato | ricaricato | guadagnato | addebitato | anticipato
      ho fatto un bonifico`,
  },
  {
    code: 'ro',
    treated: `a facut cinste | mi-a facut cinste | a platit pentru toti`,
    toDo: `de luat | de plătit | voi plăti | să cumpăr | să comand | de achitat | să plătesc | de cumpărat
      de comandat | de returnat | voi cumpăra | trebuie luat | trebuie plătit | trebuie să scot
      trebuie cumpărat | vrem să cumpărăm | trebuie să trimit | trebuie să plătim | nu uita să cumperi
      economisesc pentru | trebuie să transfer | trebuie să returnez | trebuie să cumpărăm
      nu uita să plătești | listă de cumpărături | trebuie să dau înapoi | trebuie să reînnoiesc`,
    infinitives: `achită | cumpără | retrage | plătește | transferă | reîncarcă | returnează`,
    later: `mâine | mîine | curând | poimâine | la salariu | mai târziu | anul viitor | luna viitoare
      sfârșitul lunii | la final de lună | weekendul viitor | când iau salariul | peste câteva zile
      peste o săptămână | săptămâna viitoare | luna asta la sfârșit`,
    owed: `datorez | datorăm | am de dat | sunt dator | sunt datoare | am datorie la | datorie către
      datoria mea la | trebuie să-i dau | datoria mea către | trebuie să îi dau înapoi`,
    owing: `mi-e dator | îmi e dator | ne datorează | mi-e datoare | am de primit | îmi datorează | îmi e datoare
      are să-mi dea | îmi dă înapoi | îmi este dator | nu mi-a plătit | am de luat de la | trebuie să-mi dea
      nu mi-a dat banii | nu mi-a dat înapoi | o să-mi dea înapoi | de recuperat de la`,
    unbought: `neplătit | n-am luat | neplătită | nu am luat | n-am plătit | am renunțat | nu am plătit | stoc epuizat
      card respins | nu l-am luat | n-am cumpărat | nu s-a plătit | nu am cumpărat | fără să cumpăr
      m-am răzgândit | plată respinsă | comandă anulată | am anulat comanda | am decis să nu cumpăr`,
    price: `cer | deviz | cât e | litrul e | estimare | cât face | prețul e | cât costă | costă acum | acum costă
      a ajuns la | estimat la | am văzut la | se vinde cu | mi-au cerut | a scăzut la | prețul este
      preț actual | mi s-a cerut | a crescut la | la ofertă la | l-am văzut la | am văzut-o la
      s-a scumpit la | la reducere la | la promoție la | cel mai ieftin | cea mai ieftină | litrul este acum`,
    budget: `buget | țintă | limită | plafon | obiectiv | cel mult | să strâng | plan pe lună | planul lunii
      bugetul lunii | nu mai mult de | maxim de cheltuit | vrem să economisim | vreau să economisesc
      vreau să pun deoparte`,
    due: `termen | scadent | scadentă | valabil până | se va retrage | va fi debitat | se va percepe
      data scadenței | de plătit până | se reînnoiește | până cel târziu | următoarea plată
      ultima zi de plată | trebuie plătit până | se termină perioada de probă`,
    perhaps: `o fi | ar fi | poate | cândva | aș vrea | ar costa | eventual | probabil | într-o zi | m-ar costa
      dacă cumpăr | mi-ar plăcea | mă gândesc la | mă gândesc să | ar putea costa | dacă aș cumpăra
      ar trebui să fie | ar trebui să coste | dacă aș fi cumpărat`,
    vitals: `pași | febră | calorii | greutate | tensiune | glicemie | înălțime | cântăresc | tensiunea | am cântărit
      ritm cardiac | greutatea mea | m-am cântărit | înălțimea mea | frecvență cardiacă`,
    units: `kil | kilograme | kile | grame | litru | kilometri | secunde | zile | săptămâni | luni | ani | persoane
      oameni | buc | bucăți | ouă | sticle | doze | conserve | pachete | cutii | pungi | pâini | felii | căni
      pahare | linguri | lingurițe | tablete | pastile | comprimate | puncte | pași | la sută | procente
      grade | pagini | etaje | ori | goluri | duzini`,
    schedule: `linia | pleacă | sosire | începe | poarta | loc nr | ora de | alarmă | plecare | peronul | zbor la
      ședință | curs la | locul nr | medic la | ajunge la | îmbarcare | camera nr | întâlnire | doctor la
      sosește la | programare | dentist la | închide la | tren la ora | deschide la | autobuz la ora
      numărul zborului | lovitura de începere`,
    address: `bdul | etaj | bloc | aleea | calea | piața | scara | strada | adresă | clădire | cod ușă | intrare
      interfon | bulevardul | număr casă | cod poștal | apartamentul | număr cameră | apartament nr`,
    result: `egal | scor | pauză | a bătut | repriza | a învins | rezultat | a marcat | au pierdut | primul set
      au câștigat | a pierdut cu | la egalitate | a câștigat cu | gol marcat de | al doilea set
      în prelungiri | la penalty-uri | a pierdut contra | a câștigat contra | meciul s-a terminat
      finala s-a terminat`,
    reminder: `sună | e ziua | parolă | să sun | ziua ei | memento | nu uita | ziua lui | de sunat | să-l sun
      este ziua | să nu uit | împlinește | ține minte | numărul de | numărul meu | telefonează | amintește-mi
      de telefonat | adu-mi aminte | de ținut minte | zi de naștere pe | notă pentru mine | număr de telefon`,
    done: `luat | plătit | am dat | primit | vândut | plătită | achitat | am scos | cumpărat | cheltuit | am donat
      cumpărată | am retras | am trimis | am încasat | am returnat | am încărcat | am comandat | am reînnoit
      am transferat | am reîncărcat | am împrumutat`,
  },
];
