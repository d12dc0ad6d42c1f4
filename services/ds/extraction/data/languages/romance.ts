import type { Language } from '../../words/language.ts';

/** French of France, Belgium, Switzerland, Canada, the Maghreb and West and Central Africa with its mobile money. */
export const FRENCH: Language = {
  code: 'fr',
  verbs: [
    ['credit', 'refund', 5, `venons de rembourser | nous venons de rembourser`],
    [
      'debit',
      'debit',
      5,
      `prelevement echeance pret | prelevement echeance | prelevement de l'echeance | debite | debitee
        debites | debitees | a ete debite | a ete debitee | ont ete debites | est debite
       est debitee | avons debite | nous avons debite | preleve | prelevee | preleves | prelevees
       a ete preleve | a ete prelevee | ont ete preleves | vient d'etre debite | vient d'etre debitee
       debit compte | debit de votre compte | avis de debit | au debit de votre compte | debit sur votre compte
       au debit du compte | debit effectue`,
    ],
    [
      'debit',
      'transfer',
      4,
      `de votre compte | depuis votre compte | de votre carte | depuis votre carte | de votre portefeuille
       depuis votre portefeuille | a partir de votre compte | de ton compte | depuis ton compte
       de votre livret | de votre compte courant | de votre compte cheque | de votre compte cheques
       de votre compte epargne | de votre compte orange money | de votre compte wave | de votre compte momo
       de votre compte mobile money`,
    ],
    [
      'debit',
      'transfer',
      4,
      `vous avez envoye | vous avez transfere | vous avez vire | tu as envoye | tu as transfere
       vous venez d'envoyer | vous venez de transferer | vous avez effectue un transfert
       vous avez effectue un virement | vous avez emis un virement | votre virement vers
       vous avez fait un transfert | votre transfert vers | votre transfert a | votre transfert de
       votre virement de | votre virement a`,
    ],
    [
      'debit',
      'debit',
      4,
      `est confirme, payes | payes par carte | payee par carte | paye par carte | votre don de | ton don de | votre contribution de | merci pour votre don
        nous confirmons votre paiement | votre paiement a bien ete recu | nous avons bien recu votre paiement
        vous avez paye | vous avez regle | vous avez depense | vous avez achete | tu as paye | tu as depense
       tu as achete | vous venez de payer | vous avez effectue un paiement | vous avez effectue un achat
       vous venez d'effectuer un achat | vous venez d'effectuer un paiement | vous avez effectue une depense
       vous avez utilise votre carte | votre paiement de | votre achat de | votre paiement a | votre achat chez
       votre paiement chez | votre paiement aupres de | tu as regle | vous avez fait un achat
       vous avez fait un paiement`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      `vous avez retire | tu as retire | vous venez de retirer | vous avez effectue un retrait
       votre retrait de | vous avez fait un retrait | vous venez d'effectuer un retrait | votre retrait d'argent
       votre retrait`,
    ],
    [
      'credit',
      'credit',
      4,
      `de cashback sont arrives | t a ete versee | vous a ete versee | t'a ete versee | vous a ete verse
        vient de te rembourser | vient de vous rembourser | t'a rembourse | vous a rembourse | t'a rendu
        vous a rendu | sa part | vous avez recu | vous avez recu un paiement | recu un paiement
        paiement recu | vous a envoye
       vous a transfere | vous a vire | vous a paye | vous a verse | t'a envoye | t'a paye | t'a vire | vient de vous envoyer | vient de t'envoyer | vient de vous payer | vient de te payer | vient de vous virer | vient de te virer
       t'a rembourse | tu as recu | vous venez de recevoir | vous avez recu un virement
       vous avez recu un transfert | vous avez recu un depot | vous avez recu de l'argent | vous avez depose
       vous avez effectue un depot | vous avez encaisse | verse sur votre compte | vire sur votre compte
       depose sur votre compte | credite sur votre compte | arrive sur votre compte | vers votre compte
       en votre faveur | a votre profit | recu sur votre compte | credit de votre compte
       au credit de votre compte | votre depot de | vous a fait un virement | dans votre compte
       vous avez beneficie d'un | vous avez recharge votre compte | verse a votre compte
       depot dans votre compte`,
    ],
    [
      'credit',
      'credit',
      5,
      `vient d'arriver sur votre compte | est arrive sur votre compte | vient d'arriver sur ton compte
        credite | creditee | credites | creditees | a ete credite | a ete creditee | ont ete credites
       est credite | est creditee | crediter | avons credite | vient d'etre credite | avis de credit
       credit sur votre compte | credit compte | au credit du compte | nous avons credite | interets crediteurs
       interets verses | interets acquis`,
    ],
    [
      'debit',
      'debit',
      3,
      `nous avons bien encaisse | avons encaisse | a bloque | ont bloque | rechargement de
        rechargement effectue | recharge de votre ligne | recharge effectuee sur votre numero
        paiement effectue par | paiement | paiement carte | achat | regle | depense | paye | paiement effectue
        paiement par carte
       payee | reglement | achete | paiement cb | achat cb | achat carte | achat par carte
       paiement sans contact | paiement en ligne | paiement internet | paiement mobile | achat en ligne
       achat internet | paiement accepte | paiement autorise | paiement valide | paiement reussi
       paiement confirme | a ete utilisee | a ete utilise | a ete payee | a ete paye | a ete regle
       a ete reglee | payes | payees | reglee | achetes | achetee | depensee | facture carte | paiement tpe
       paiement marchand | reglement facture | paiement facture | paiement de facture | facture payee
       achat effectue | achat autorise | achat approuve | avec votre carte | par votre carte
       utilisation de votre carte | achat tpe | achat pos | paiement pos | paiement par qr | paiement qr code
       paiement sur tpe | a bien ete paye | a bien ete effectue | paiement a ete effectue | achat a ete effectue
       autorisation de paiement | paiement apple pay | paiement google pay | remboursement de pret
       remboursement pret | remboursement credit | remboursement de credit | a ete encaisse par | cheque paye
       cheque debite | prelevement effectue | prelevement execute | echeance payee | paiement interac
       achat interac | achat de credit | achat de forfait | achat credit telephonique | achat internet mobile
       debit par carte | paiement programme effectue | virement programme execute`,
    ],
    [
      'debit',
      'debit',
      2,
      `prelevement | prelevement sepa | prelevement automatique | prlv | prlv sepa | depenses | debit
       debit carte | debits | achats | sans contact | cheque emis | cheque n | cheque no | paiement a | facture
       abonnement | tip sepa | avis de prelevement | avis d'operation carte | transaction carte
       operation carte | operation par carte | transaction par carte | pmt | paiemt | achat de | souscription
       telepaiement | autorisation carte | ordre permanent | domiciliation | recharge telephonique
       recharge de credit | achat unites | retrait prelevement | paiement direct | debit preautorise
       debit pre-autorise | debit interac | lcr | effet domicilie`,
    ],
    [
      'debit',
      'debit',
      1,
      `operation | operations | transaction | transactions | mouvement | mouvements | ordre | ecriture`,
    ],
    [
      'debit',
      'transfer',
      3,
      `virement emis | virement vers | virement instantane | transfert vers | envoye a | transfert effectue
       virement effectue | envoye | envoyee | transfere | transferes | transferee | vire | virement sortant
       virement sepa emis | transfert emis | transfert envoye | envoi effectue | virement execute
       transfert reussi | virement interne vers | virement a ete effectue | transfert a ete effectue
       virement instantane emis | vir sepa emis | vir inst vers | vir emis | virement permanent emis
       virement en faveur de | transfert a | virement a | transfert d'argent a | envoi d'argent
       virement interac envoye | transfere a | transfere au | vire a | vire vers | transfere vers
       a ete transfere | a ete envoye | a ete envoyee | transfert sortant | virement debit
       mise a disposition effectuee | virement europeen emis | virement vers compte | depot sur le compte de
       depot effectue vers | versement a | vir permanent vers | a ete vire a | virement programme effectue`,
    ],
    [
      'debit',
      'transfer',
      1,
      `virement | transfert | vir | vir sepa | vir inst | virements | transferts | virement interac | trsf | tfr`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `retrait effectue par | retrait | retire | retrait dab | retrait especes | retiree | retires | retrait gab | retrait effectue
       retrait argent | retrait d'argent | retrait d'especes | retrait au distributeur | retrait distributeur
       retrait carte | retrait cash | retrait a ete effectue | retrait aupres de | retrait chez
       retrait au guichet | retrait guichet | retrait par carte | retrait reussi | a ete retire | retrait au dab
       retrait au gab | retrait atm | retrait bancontact | retrait interac | retrait autorise | retrait agence
       retrait sans carte | retraits | retrait bancaire | retrait de`,
    ],
    [
      'debit',
      'cash_withdrawal',
      2,
      'ret dab | ret. dab | retr | rtr dab | avance de fonds | avance d especes',
    ],
    [
      'debit',
      'fee',
      3,
      `frais preleves | frais de tenue de compte | frais de gestion | cotisation carte | cotisation
       commission d'intervention | frais bancaires | frais de retrait preleves | agios | interets debiteurs
       frais mensuels | abonnement sms | frais de dossier | prelevement de frais | frais sms | frais carte
       frais d'abonnement | frais de tenue | cotisation mensuelle | cotisation annuelle | frais d'intervention
       frais de rejet | frais d'incident | commission de mouvement | frais annuels | frais d'entretien
       frais trimestriels | frais fixes | frais mensuel | cotisation trimestrielle | frais de decouvert
       abonnement carte | interets de retard | timbre fiscal | prelevement commission | frais de non execution
       frais de service preleves`,
    ],
    [
      'credit',
      'credit',
      3,
      `depot effectue par | versement effectue par | depot effectue par le | recu | versement | depot | encaissement
        virement recu | transfert recu | recue | recus
       recues | verse | depose | deposee | deposes | encaisse | encaissee | depot especes | depot d'especes
       versement especes | remise cheque | remise de cheque | remise cheques | remise de cheques
       depot de cheque | depot cheque | versement effectue | depot effectue | depot reussi | recharge reussie
       rechargement | alimente | a ete alimente | a ete recharge | ont ete verses | a ete verse | versement recu
       est arrive | virement instantane recu | vir recu | vir sepa recu | rechargement effectue | depot direct
       encaissement cheque | cheque encaisse | remise especes | depot a ete effectue | versement espece
       depot espece | versement d'especes | depot mobile | depot aupres de | depot chez | alimentation
       prime recue | dividende | dividendes | a ete depose | a ete depose dans votre compte | depose par
       vous est parvenu | approvisionnement | credit immediat | deblocage de pret | deblocage de credit
       pret debloque`,
    ],
    [
      'credit',
      'transfer',
      3,
      `virement de | virement entrant | transfert entrant | virement en provenance | transfert en provenance | transfert de
       recu de | recu de la part | virement de la part | transfert d'argent recu | virement interac recu
       virement sepa recu | envoye par | transfert international recu | virement instantane de | vir inst de
       vir de | virement en votre faveur | transfert recu de | virement emis par | a ete envoye par
       virement recu de | transfere par | virement credit`,
    ],
    [
      'credit',
      'credit',
      2,
      `credit | entree | entrees | remise | recharge | versements | depots | recette | dons recus`,
    ],
    [
      'credit',
      'refund',
      3,
      `remboursement | rembourse | remboursee | a ete rembourse | a ete remboursee | remboursement recu
       remboursement de | remboursement carte | remboursement effectue | rembourses | remboursements
       remboursement cb | vous a rembourse | avis d'avoir | un avoir de | avoir carte | avoir cb | credit carte
       vous avez ete rembourse | ristourne | retrocession | remboursement achat | remboursement frais
       remboursement sante | remb | prestation cpam | annule et rembourse`,
    ],
    [
      'credit',
      'reversal',
      3,
      `annulation | annule* | extourne | extournee | extourne de | contre-passation | contrepassation
       contrepasse | annulation de paiement | annulation achat | annulation paiement | annulation d'achat
       a ete annule | a ete annulee | annulation de transaction | annulation retrait | recredite | recreditee
       re-credite | recredit | rejet de prelevement | regularisation | retour de virement | virement retourne
       a ete reverse | operation annulee | transaction annulee | a ete extourne | annulation prelevement
       prelevement rejete | transfert annule`,
    ],
    [
      'credit',
      'salary',
      3,
      `salaire | virement salaire | virement de salaire | virement salaires | salaires | paie | virement paie
       traitement mensuel | votre salaire | pension | pension de retraite | virement pension | allocation
       allocations | bourse | prestation caf | virement caf | indemnites | virement de pension
       retraite complementaire | votre pension | remuneration | allocation chomage | solde militaire
       paye du mois | salaire du mois | virement pole emploi | virement france travail | interets sur livret`,
    ],
    ['credit', 'refund', 3, `t'a remis | vous a remis | vous a rendu`],
    ['debit', 'transfer', 3, `d'arrondis | mis de côté`],
    ['debit', 'debit', 3, `ton envoi de | votre envoi de | est bien arrivé chez`],
  ],
  labels: {
    document: `commande | reservation | recu | facture | billet`,
    amount: `montant net du credit | montant net credite | montant net debite | montant net du debit | montant de transaction
      montant | d un montant de | d'un montant de | le montant de | la somme de | somme | somme de
      montant debite | montant credite | montant de la transaction | montant de l'operation | pour un montant de
      montant du paiement | montant transaction | montant operation | montant paye | mt | mnt | montant:
      valeur | a hauteur de | montant net | montant de | montant du transfert | montant transfere
      montant envoye | montant recu | montant retire | montant depose | montant de l'achat | montant du virement
      montant en devise | d'une valeur de | montant ttc | montant brut | un montant de`,
    total: `total | montant total | total debite | total paye | total preleve | frais inclus | total ttc | cout total
      total a payer | pour un total de | net a payer`,
    balance: `tu as maintenant | vous avez maintenant | vous avez desormais | reste | avoir: | il te reste | est debiteur de | est crediteur de | solde | nouveau solde
      votre solde est de | votre solde | solde disponible | solde du compte
      votre nouveau solde | solde actuel | nv solde | nouv solde | nouveau solde du compte
      solde apres operation | solde apres | solde compte | solde est | solde est de | le solde de votre compte
      solde de votre compte | solde orange money | solde momo | solde wave | solde mobile money
      nouveau solde momo | disponible | dispo | solde restant | montant disponible | il vous reste | il reste
      reste disponible | solde en valeur | solde comptable | solde reel | solde previsionnel | solde dispo
      solde: | solde au | votre solde disponible | nouveau solde disponible | votre nouveau solde est de
      le nouveau solde est de | solde actuel est | solde principal | solde carte | solde de votre carte
      ton solde | ton nouveau solde | solde de votre portefeuille | solde airtel money | solde moov money
      solde final | sold dispo | solde provisoire | solde crediteur | solde debiteur
      solde de votre compte est de | avoir disponible`,
    limit: `plafond | plafond disponible | plafond restant | plafond carte | plafond de paiement | plafond de retrait
      decouvert autorise | facilite de caisse | credit disponible | reserve disponible | limite
      limite disponible | plafond mensuel | limite de credit | marge disponible | credit restant
      plafond de la carte | limite carte | encours disponible | autorisation de decouvert | reste a depenser
      plafond retrait | plafond paiement | limite de carte | marge de credit disponible | disponible credit
      disponible carte | dont decouvert | autorisation decouvert`,
    fee: `frais | frais de | commission | frais de transaction | frais de transfert | frais de retrait
      frais d'envoi | frais: | taxe | taxes | tva | timbre | commissions | dont frais | cout
      cout de la transaction | frais bancaires de | frais transaction | frais operation | frais de service | taf
      tps | agio | frais ttc | hors frais | plus frais | et frais | frais d'operation | redevance | tob
      frais sms de | droit de timbre | taxe etat | taxe de l'etat | sans frais | agios | commission de`,
    aside: `dont | points fidelite | points | bonus | taux | taux de change | cours | ancien solde | solde precedent
      solde initial | solde avant | dette | encours | en-cours | reste a payer | minimum a payer
      montant minimum | depasse | superieur a | superieure a | au-dela de | seuil | seuil d'alerte | cagnotte
      economise | epargne cumulee | arrondi | equivalent a | contre-valeur | contrevaleur | soit | pret restant
      mensualite | capital restant | capital restant du | total des depenses | depenses du mois
      depenses ce mois | objectif | cashback cumule | montant d'origine | montant initial | inferieur a
      inferieure a | pourboire | solde minimum | points de fidelite | miles | impaye | impayes
      taux de conversion | cumul | depense ce mois | pts | arrieres | restant du`,
    reference: `n° transaction | trans. | id transaction | id de transaction | no de reference | numero de reference | reference | ref: | id trans
      numero de transaction | n de transaction | num transaction | no transaction | transaction no
      numero d'operation | id operation | id de la transaction | reference transaction | ref transaction
      ref trans | ref. trans | reference operation | code transaction | n transaction | numero d'autorisation
      no autorisation | autorisation | code autorisation | num autorisation | n d'autorisation | n autorisation
      mandat | rum | ics | numero de mandat | reference mandat | numero de cheque | cheque numero | n de cheque
      numero de facture | numero de commande | trans id | txn | transaction id | id: | txnid | numero de recu
      recu n | recu no | stan | numero de contrat | ref mandat | identifiant de transaction | id financier
      financial transaction id | numero operation | ref operation | ref op | reference du paiement
      reference paiement | reference client | n de dossier | code de retrait | no ref`,
    card: `carte | votre carte | cb | carte bancaire | carte terminant par | carte de credit | carte de debit
      carte visa | carte mastercard | carte n | carte no | carte numero | carte se terminant par | ma carte
      ta carte | carte virtuelle | carte prepayee | carte de paiement | carte cb | par carte | cartes | votre cb
      carte cib | cib | edahabia | carte edahabia | carte debit | carte credit | carte finissant par | de votre carte | depuis votre carte | avec votre carte
      par votre carte | carte gold | carte premier | carte bleue | bancontact | cartebleue | carte de retrait
      carte cib | carte edahabia | carte finissant | carte n° | cb n | sur votre carte | postfinance card
      carte x | carte gim | carte cmi`,
    account: `compte | votre compte | compte n | compte no | compte numero | cpt | cpte | compte courant | compte cheque
      compte cheques | compte bancaire | compte epargne | livret | livret a | ldds | lep | compte joint
      votre livret | ton compte | mon compte | le compte | du compte | compte de depot | compte a vue
      compte principal | compte pro | compte professionnel | compte se terminant par | compte terminant par
      rib | nip | ccp | compte ccp | plan epargne | de votre compte | depuis votre compte | sur votre compte
      vers votre compte | compte n° | au compte | cte | compte de cheques | pel | cel | comptes
      compte sur carnet | compte particulier | numero de compte | n compte`,
    wallet: `portefeuille | porte-monnaie | porte monnaie | compte mobile money | compte orange money | compte wave
      compte momo | compte mtn momo | compte moov money | compte airtel money | compte free money | mobile money
      portefeuille electronique | compte m-pesa | compte mvola | mvola | moov money | votre portefeuille
      free money | compte t-money | tmoney | t-money | flooz | compte flooz | e-money | compte mobicash
      mobicash | wafacash | jibi | cash plus | compte djamo | portefeuille mobile | m-wallet | inwi money
      cagnotte lydia | compte lydia`,
    party: `nom | marchand | commercant | beneficiaire | motif | libelle | chez | description | nature | objet
      donneur d'ordre | expediteur | destinataire | emetteur | creancier | enseigne | communication | lieu
      point de vente | terminal | nom du beneficiaire | nom du marchand | magasin | detail | details | debiteur
      payeur | fournisseur | facturier | chez: | aupres de: | libelle operation | nom de l'expediteur
      nom du client | agence | agent | commerce | message | motif: | beneficiaire: | marchand: | ordre de
      prestataire | site | accepteur | raison | nom expediteur | ville | contrepartie | intitule | commentaire
      titulaire`,
    date: `le | date | en date du | date: | a la date du | date operation | date de l'operation | date valeur
      date de valeur | val | heure | date et heure | en date de | effectue le | effectuee le | a la date
      date transaction | date de transaction | en date`,
    contact: `appelez | appeler | appelez le | appelez-nous | contactez | contactez-nous | contactez le | service client
      service clientele | telephone | composez | composez le | tapez | au numero | numero vert | tel.
      si vous n'etes pas | si ce n'est pas vous | si ce n'est vous | vous n'etes pas a l'origine
      n'etes pas a l'origine | opposition | faire opposition | pour faire opposition | infos | infos au
      plus d'infos | consultez | cliquez | cliquez ici | rendez-vous sur | serveur vocal | assistance
      pour toute reclamation | reclamation | reclamations | en cas de fraude | en cas d'anomalie
      en cas de contestation | joignable au | stop sms | stop au | repondez | besoin d'aide | aide | annulez
      annuler | pour annuler | numero de telephone | au telephone | centre d'appel | centre d'appels
      renseignements | centre de relation client | votre conseiller | contacter | telechargez | n tel | num tel
      msisdn | contactez votre agence | transaction non autorisee | operation non autorisee
      paiement non autorise | si vous n'avez pas effectue | si vous n'etes pas a l'origine
      vous n'avez pas effectue`,
  },
  phrases: {
    summary: `avant d'atteindre ton budget | avant d'atteindre votre budget | ce mois-ci : il te reste
      bilan du mois | bilan mensuel | resume du mois | resume mensuel | resume de la semaine
      vous avez depense au total | tu as depense au total | au total vous avez depense | depenses totales`,
    lure: `confirmez vos coordonnees | confirmez vos coordonnées | frais de douane | mettre a jour vos informations | droit a un remboursement | compte suspendu | carte vitale | amende impayee | regularisez | colis est bloque | colis en attente`,
    code: `code de verification | code de validation | code de securite | mot de passe | code secret | votre code
      code confidentiel | code d'acces | code d'activation | code de confirmation | code unique
      mot de passe a usage unique | code a usage unique | code d'authentification | code otp | code sms
      code temporaire | mot de passe temporaire | saisissez le code | entrez le code | votre code est
      code de connexion | code d'identification | cle digitale | le code est | code pin est | votre code pin
      code recu | utilisez le code | code 3d secure | code pour valider | code d'autorisation est | ton code
      voici votre code | renseignez le code | code a saisir | code de reinitialisation | code d'inscription
      votre mot de passe | code a 6 chiffres | code a 4 chiffres | code valable`,
    warning: `ne communiquez | ne partagez | ne jamais communiquer | ne communiquez jamais | ne partagez jamais
      ne le communiquez | ne le partagez | ne divulguez | ne jamais divulguer | ne donnez jamais | ne donnez pas
      ne transmettez | ne jamais partager | ne jamais donner | ne le transmettez | ne pas communiquer
      ne pas partager | ne pas divulguer | ne vous demandera jamais | ne vous demandera | ne demande jamais
      jamais votre code | ne vous demande jamais | ne vous demanderons jamais | mefiez-vous
      attention aux fraudes | attention aux arnaques | soyez vigilant | soyez vigilants | restez vigilant
      restez vigilants | gardez votre code | gardez-le secret | ne revelez | ne partage | ne communique
      ne le donne | ne confiez | gardez secret | strictement personnel | ne repondez pas | ne repondez jamais
      ne cliquez pas | est confidentiel | reste confidentiel | a personne | evitez les arnaques | prudence`,
    declined: `avez-vous tente de payer | avez-vous essaye de payer | as-tu essaye de payer
      es-tu a l'origine | reponds oui | numero non inscrit | numero non enregistre | beneficiaire non inscrit
      n'est pas inscrit | destinataire inconnu | code secret errone | code secret incorrect | refuse | refusee
      rejete | rejetee | echoue | a echoue | provision insuffisante | solde insuffisant | n'a pas pu
      a ete refuse | a ete refusee | a ete rejete | a ete rejetee | est refuse | est refusee | paiement refuse
      transaction refusee | operation refusee | retrait refuse | fonds insuffisants
      insuffisance de provision | defaut de provision | sans provision | credit insuffisant
      n'a pas ete autorise | n'a pas ete autorisee | n'a pas abouti | n'a pas ete effectue
      n'a pas ete effectuee | n'a pu etre | n'ont pas pu | non aboutie | non abouti | pas pu etre effectue
      pas pu etre effectuee | pas pu aboutir | n'est pas autorisee | n'a pas ete acceptee
      n'a pas ete accepte | n'a pas ete traite | n'a pas ete traitee | echec | echec de la transaction
      transaction echouee | paiement echoue | plafond atteint | plafond depasse | depassement de plafond
      code errone | code incorrect | code pin incorrect | n'avez pas assez | pas suffisamment
      n'est pas suffisant | votre solde est insuffisant | a ete declinee | a ete decline | declinee
      n'a pas reussi | a ete interrompue | tentative de paiement | tentative d'achat | tentative de retrait
      tentative de transaction | etes-vous a l'origine | avez-vous effectue | est-ce bien vous | est-ce vous
      operation suspecte | paiement suspect | transaction suspecte | repondez oui ou non | repondez oui
      n'a pas pu etre | ne peut aboutir | ne peut etre effectuee | ne peut etre effectue | avez insuffisamment
      expiree sans suite | montant superieur a votre solde | n'avons pas pu | nous n'avons pas pu
      a ete retourne impaye | cheque impaye | rejet cheque | rejet de cheque | operation impossible
      paiement impossible | retrait impossible | transaction impossible`,
    uncharged: `n'ont pas ete debites | n'a pas ete preleve | n'ont pas ete preleves | a ete annulee. aucun montant | aucun montant ne vous a ete facture | n'a ete facture
      ne vous a ete facture | rien ne vous a ete debite | rien n'a ete debite | aucun montant n'a ete debite
      aucune somme n'a ete debitee | votre compte n'a pas ete debite | n'a pas ete debite
      n'a pas ete debitee`,
    scheduled: `interviendra | interviendra le | sera preleve* | sera debite* | seront preleve* | seront debite* | prochain prelevement | echeance
      a venir | sera effectue | sera effectuee | prelevement prevu | va etre debite | va etre debitee
      va etre preleve | vont etre preleves | sera presente | sera presentee | seront presentes
      prelevement a venir | date limite | arrive a echeance | votre facture | facture disponible
      facture du mois | a regler avant | a payer avant | avant le | a payer | a regler | veuillez regler
      veuillez payer | merci de regler | merci de payer | pensez a | rappel | est programme | est programmee
      est prevu | est prevue | prevu le | prevue le | prevus le | prevu pour le | prevu demain | programme pour le | sera execute | sera executee | sera transfere | sera vire | sera paye
      sera payee | prochaine echeance | prochaine mensualite | prochain paiement | prochain debit
      sera renouvele | sera renouvelee | se renouvelle | sera facture | sera facturee | dois etre paye
      doit etre regle | doit etre reglee | doit etre paye | doit etre payee | est due | est du le | impayee
      en retard de paiement | retard de paiement | montant a payer | veuillez approvisionner | approvisionnez
      alimentez votre compte | assurez-vous | veillez a approvisionner | programme pour le | sera reconduit
      vous sera preleve | vous sera debite | nous preleverons | nous debiterons | vous serez debite
      vous serez preleve | sera retire | sera retiree | seront retires | sera envoye | exigible | est exigible
      au plus tard le | facture impayee | votre echeance | mise en demeure | prelevera | debitera | s'elevera a
      se presentera | va etre presente | merci de provisionner | provisionner votre compte
      approvisionner votre compte | pensez a provisionner | alimenter votre compte | sera preleve | sera prelevee
      seront preleves | paiement minimum | versement minimum | solde du releve | montant minimum du | sera debite le
      mandat enregistré | première exécution | virement permanent enregistré`,
    collect: `demande de paiement | demande d'argent | vous demande | vous demande de payer | vous a demande
      te demande | t'a demande | demande de remboursement de | a demande un paiement | sollicite un paiement
      demande un paiement | souhaite recevoir | vous sollicite | demande de fonds | demande de virement
      lien de paiement | payer la demande | approuver le paiement | confirmez le paiement
      confirmer le paiement | veuillez valider le paiement | pour valider le paiement
      pour confirmer le paiement | veuillez confirmer la transaction | autorisez le paiement
      saisissez votre code pour | entrez votre code secret pour | tapez votre code secret | veuillez composer
      vous a envoye une demande | vous a envoye une facture | initie un paiement | a initie un retrait
      demande de transfert | vous reclame | attend votre paiement | requete de paiement | demande interac
      pour approuver | certicode plus | ouvrez l'application pour valider | validez l'operation
      a valider dans l'application | validez votre paiement | confirmez votre paiement
      validez le paiement | validez dans l'appli | confirmez dans l'application`,
    promotion: `jouez responsable | jouez responsablement | joue responsable | et joue avec | jouer comporte des risques | pari gratuit | paris gratuits | tours gratuits | recevez le double | taeg | un credit vous engage | coup de pouce | offre | profitez | remise de | promo | gagnez | decouvrez | offres | offre speciale | offre exclusive
      jusqu'a | jusqu'au | profitez-en | beneficiez | beneficiez de | gagnez jusqu'a | tentez de gagner
      a gagner | promotion | promotions | reduction | reductions | soldes | code promo | bon d'achat | cadeau
      cadeaux | tirage au sort | concours | gratuit | gratuite | gratuitement | offert | offerts | offerte
      parrainez | parrainage | invitez vos amis | pre-approuve | pret personnel | credit personnel
      credit conso | empruntez | simulez | demandez votre | souscrivez | ouvrez un | ouvrez votre
      telechargez l'application | taux exceptionnel | taux a partir de | a partir de seulement | sans engagement
      ne manquez pas | derniers jours | derniere chance | plus que quelques jours | dernieres heures
      vente flash | ventes privees | bon plan | bons plans | cashback jusqu'a | recevez jusqu'a | economisez
      bonus de | bonus sur | eligible a | etes eligible | felicitations vous avez gagne
      vous avez ete selectionne | en exclusivite | exclusif | doublez | triplez | a saisir | inscrivez-vous
      pass internet | forfait a | activez votre | conditions sur | voir conditions | stop pub | tombola
      besoin d'un pret | un credit de | pret rapide | bienvenue offerte | prime de bienvenue | offerts pour
      l'unite seulement | profitez de | offert pour | pour l'ouverture d'un compte`,
    notice: `offre a été envoyée au vendeur | votre offre de | peut voir la depense | dans le groupe | contre remboursement | paiement a la livraison
      en cours d'examen | en cours de verification | est en cours d'analyse | de moins que | de plus que
      de depenses | course estimee | prix estime | est inclus dans | sont inclus dans | passe a | augmente a
      a ete activee | ajout d'un beneficiaire | a ete active | est activee | est active | a ete bloquee
      a ete bloque | est bloquee | est bloque | carte bloquee | carte activee | carte expediee | a ete expediee
      a ete envoyee par courrier | nouveau beneficiaire | beneficiaire ajoute | a ete ajoute | a ete ajoutee
      a bien ete ajoute | nouvelle connexion | connexion depuis | connexion a votre | connecte depuis
      s'est connecte | vous etes connecte | nouvel appareil | nouvel equipement | mot de passe modifie
      a ete modifie | a ete modifiee | a ete mis a jour | a ete mise a jour | code pin modifie
      changement de code | changement de mot de passe | a ete reinitialise | a ete change | a ete enregistre
      a ete enregistree | est enregistre | a ete deverrouille | verrouille | a ete suspendu | a ete suspendue
      a ete desactive | a ete desactivee | releve de compte | votre releve | releve disponible | e-releve
      vos releves | est disponible | sont disponibles | est prete | est pret | carte est arrivee
      carte disponible | retirer votre carte | chequier disponible | chequier | votre chequier | rendez-vous
      demande enregistree | demande a bien ete | demande est en cours | demande de credit | demande de pret
      dossier | sera credite | sera creditee | sera rembourse | sera remboursee | seront credites
      seront rembourses | maintenance | indisponible | indisponibles | interruption de service | perturbation
      fermeture | fermee exceptionnellement | conditions generales | conditions tarifaires | mise a jour
      expire le | arrive a expiration | va expirer | bienvenue | merci de votre inscription | inscription
      compte ouvert | a ete ouvert | a ete cloture | a ete ferme | a ete signe | mandat de prelevement
      mandat sepa | nouveau mandat | virement programme | virement permanent enregistre | plafond a ete
      plafonds ont ete | modification de plafond | votre avis | enquete de satisfaction | satisfaction | notez
      vos points | points ont ete | ont ete credites points | justificatif | justificatifs | piece d'identite
      pieces justificatives | tarifs | nouveaux tarifs | nos agences | horaires | joyeuses fetes | bonne annee
      escroquerie | escroqueries | tentatives de fraude | alerte fraude | arnaque | phishing | hameconnage
      vous sera rembourse | vous sera credite | est en preparation | en cours de traitement
      nous avons bien recu votre demande | adresse modifiee | a ete resilie | opposition enregistree
      mise en opposition`,
    injection: `ignorez les instructions | ignore les instructions | ignorez toutes les instructions
      oubliez les instructions | oublie les instructions | oubliez tout | oublie tout | ignorez tout
      ignore tout ce qui | ignorez ce qui precede | nouvelles instructions | instructions precedentes
      tu es maintenant | vous etes maintenant | reponds uniquement | repondez uniquement | renvoie le montant
      renvoyez le montant | en tant qu'ia | instruction systeme | prompt systeme | mode developpeur
      retourne le json | nouvelle instruction | agis comme | indique le montant | modele de langage`,
    pending: `en brouillon | est un brouillon | seront ajoutes | sera ajoute | seront credites des | seront verses des | remis a l'encaissement | sous reserve d'encaissement | en cours d'encaissement | disponible apres | apres compensation | sera creditee apres | sera credite apres | apres encaissement | est disponible pour retrait | disponible au retrait | en attente de retrait | a retirer avec le code
      en attente de confirmation | en attente de validation | en attente d'approbation | veuillez patienter
      attendez la confirmation | est en attente | en cours de validation | en attente de traitement
      en attente d'acceptation | est en cours de traitement | en cours d'execution
      jours ouvrés | jours ouvrables | est bloqué suite | remboursement est bloqué`,
  },
  places: {
    at: `chez | aupres | aupres de | aupres du | de chez | chez le marchand | aupres de l'agent | au magasin
      aupres d'un | au profit du marchand | chez l'agent | aupres du marchand | au marchand | sur le site
      du magasin`,
    to: `vers | a | au profit de | en faveur de | au profit du | a destination de | au beneficiaire
      pour le compte de | vers le | a l'ordre de | a l'attention de | au numero | vers le compte de
      vers le numero | en faveur du | destine a | au nom de | par ordre et pour le compte de | au`,
    from: `depot effectue par | depot effectue par le | versement effectue par | transfert effectue par | reussi par le
      reussi par | reussi aupres de | effectue par le | recu du numero | initie par | initie par le | de | du | de la part de
      en provenance de | emis par | envoye par | provenant de | effectue par
      de monsieur | de madame | ordonne par | d'ordre de | depuis le numero | transmis par | du numero
      par l'agent | recu de | verse par | de la societe`,
    for: `pour | motif | concernant | relatif a | au titre de | pour motif | pour paiement de | en reglement de`,
    with: 'avec',
    end: `sur votre carte | sur ta carte | sur votre compte | sur ton compte | porte a | porte au | execute | effectue | effectuee | a ete | le | avec | par | sur | sera | via | par carte | avec votre carte | est | a ete | ont ete | et | a la date
      solde | nouveau solde | votre | vos | vous | nous | frais | date | ref | reference | montant | effectue
      effectuee | merci | disponible | dispo | si | pour | depuis votre | sur votre | de votre | au moyen
      en date du | accepte | autorise | reussi | reussie | confirme | confirmee | id transaction | transaction
      aujourd'hui | hier | compte | carte | cb | numero | ce jour | consultez | votre solde | dont
      il vous reste | appelez | en attente | afin | mais | car | valide | au debit | au credit | pour un montant
      d'un montant | du montant | avec succes | contact | tel | motif | vers | depuis | heure | plus | n'est
      info | infos | reste | ayant | qui | que | dans | sans`,
  },
  months: [
    'janv | janvier',
    'fevr | fevrier | fev',
    'mars',
    'avr | avril',
    'mai',
    'juin',
    'juil | juillet',
    'aout | aou',
    'sept | septembre',
    'oct | octobre',
    'nov | novembre',
    'dec | decembre',
  ],
  days: [
    "aujourd'hui | aujourd hui | ce jour | ce matin | ce soir | cet apres-midi",
    'hier | hier soir | la veille',
    'avant-hier | avant hier',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
};

/** Spanish of Spain and of all Latin America, with its wallets from Yape to Mercado Pago. */
export const SPANISH: Language = {
  code: 'es',
  verbs: [
    [
      'credit',
      'reversal',
      5,
      `hemos anulado el cargo | anulamos el cargo | se anulo el cargo | cargo anulado | cargo revertido
        vuelve a estar en tu cuenta | vuelve a estar en su cuenta | vuelve a tu cuenta | revertimos el cargo
        hemos revertido | esta de vuelta en tu | ya esta de vuelta | de vuelta en tu cuenta
        de vuelta en su cuenta | volvio a tu cuenta | regreso a tu cuenta | devolvimos el dinero`,
    ],
    ['credit', 'transfer', 4, `dep spei | deposito spei`],
    [
      'debit',
      'debit',
      5,
      `fue cargada en | fue cargado en | fue cargada a | fue cargado a | recarga exitosa por | se descontaron de tu saldo | cobrados | cobradas | cobrada | cobrado a | cobrados en | pagados con | se cobro
        se cobro una comision | se ha cobrado | se le cobro | hemos descontado la cuota | rebajamos
        se rebajo | se rebajaron | rebajado de su cuenta | rebajado de tu cuenta | se cobraron | cobramos
        hemos cobrado | te hemos cobrado | le hemos cobrado | te cobraron | le cobraron | fue cobrado
        fue cobrada | han sido cobrados | debitado | debitada | debitados | se debito | se debitaron
        ha sido debitado | fue debitado
       fue debitada | debitamos | hemos debitado | cargo | cargo en | cargo por | cargo de | cargo a | se cargo
       se ha cargado | se cargaron | cargado | cargado en su cuenta | cargado en tu cuenta | hemos cargado
       ha sido cargado | fue cargado | cargo realizado | cargo en su cuenta | cargo en tu cuenta
       cargo a su cuenta | cargo a tu cuenta | cargos | adeudo | adeudado | adeudo en | se ha adeudado
       adeudo en cuenta | se desconto | se descontaron | se ha descontado | descontado | descontamos
       debito en su cuenta | debito en tu cuenta | debito a su cuenta | debito a tu cuenta | debito de su cuenta
       debito por | debito en cuenta | cargo en cuenta | cargo automatico | se te desconto | se te cobro
       te cobramos | debitado de su cuenta | debitado de tu cuenta | te descontamos | te debitamos
       nota de debito | egreso`,
    ],
    [
      'debit',
      'transfer',
      4,
      `de su cuenta | de tu cuenta | desde su cuenta | desde tu cuenta | de su tarjeta | de tu tarjeta
       de su cta | de tu cta | desde su cta | desde tu cta | de su cuenta de ahorros
       desde tu cuenta de ahorros | de su billetera | de tu billetera | desde tu billetera
       con cargo a su cuenta | con cargo a tu cuenta | de mi cuenta | desde producto | desde tu nequi
       de tu nequi | desde tu daviplata | de tu daviplata | de tu saldo | de tu dinero disponible
       desde tu tarjeta | desde su tarjeta | salieron de tu cuenta | salio de tu cuenta`,
    ],
    [
      'debit',
      'debit',
      4,
      `tu donacion de | su donacion de | tu aporte de | su aporte de | tu donativo | su donativo
        tu aportacion | su aportacion | confirmamos la recepcion de su pago | confirmamos tu pago
        confirmamos su pago | recibimos tu pago | recibimos su pago | hemos recibido tu pago
        hemos recibido su pago | pagaste | has pagado | gastaste | has gastado | compraste | has comprado
        usted pago | ud pago
       usted realizo una compra | realizaste una compra | hiciste una compra | realizaste un pago
       hiciste un pago | has realizado una compra | has realizado un pago | ha realizado una compra
       ha realizado un pago | usted ha realizado una compra | realizo una compra | realizo un pago
       usted compro | ud compro | realizaste un consumo | ha efectuado una compra | has hecho una compra
       realizaste una transaccion | realizaste compra | hiciste un consumo | consumiste | tu compra de
       tu compra en | tu pago de | tu pago a | tu pago en | su compra de | su compra en | su pago de | su pago a
       usaste tu tarjeta | pagaste a | pagaste en | pagaste con | tu consumo en | su consumo en | tu consumo de
       su consumo de | su compra por | tu compra por | tu pago por | su pago por | usted ha pagado
       le pagaste a | tu domiciliacion | ha utilizado su tarjeta | recargaste | pagaste tu factura
       realizaste el pago`,
    ],
    [
      'debit',
      'transfer',
      4,
      `enviaste | has enviado | transferiste | has transferido | usted envio | usted transfirio | ud transfirio
       yapeaste | plineaste | hiciste una transferencia | realizaste una transferencia
       has realizado una transferencia | ha realizado una transferencia | realizo una transferencia
       usted realizo una transferencia | hiciste un bizum | has hecho un bizum | enviaste un bizum
       has enviado un bizum | enviaste un pago | enviaste dinero | le enviaste | le transferiste
       tu transferencia a | su transferencia a | tu transferencia de | tu transferencia por
       su transferencia por | tu transferencia por sinpe | hiciste un spei | enviaste un spei | ha enviado
       pasaste | has enviado dinero | transferiste a | enviaste a | realizaste un envio | hiciste un envio
       tu envio de | yapeaste a | hiciste un sinpe movil | ha realizado un sinpe movil | usted ha transferido
       has traspasado | hiciste un yapeo`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      `has retirado | retiraste | usted retiro | ud retiro | realizaste un retiro | ha realizado un retiro
       realizo un retiro | hiciste un retiro | has sacado | sacaste | usted realizo un retiro
       has realizado un retiro | tu retiro de | su retiro de | tu retiro por | su retiro por | extrajiste
       realizaste una extraccion | hiciste una extraccion | has retirado efectivo | ha retirado | has dispuesto
       ha dispuesto de`,
    ],
    [
      'credit',
      'credit',
      4,
      `intereses este mes | te ha dado | ya los hemos sumado a tu saldo | sumado a tu saldo | ya ingresados
        te devolvimos | de cashback por tus compras | de cashback | has recibido | has recibido un pago
        recibiste un pago | te envio un pago | te envio | te ha enviado
       te transfirio | te envio dinero | recibiste | usted recibio | ud recibio | ha recibido
       usted ha recibido | te pago | te ha pagado | te ha transferido | le envio | le ha enviado | le transfirio
       te yapeo | te plineo | te deposito | te depositaron | te transfirieron | te enviaron | te abonaron
       te han enviado | te han ingresado | te han transferido | te acreditamos | te abonamos | en su cuenta
       en tu cuenta | en su cta | en tu cta | a su cuenta | a tu cuenta | a su cta | a tu cta | a su favor
       a tu favor | en tu billetera | en su billetera | en tu tarjeta recibiste | te consignaron | te han pagado
       recibiste una transferencia | has recibido una transferencia | recibiste dinero | recibiste un yapeo
       te hizo un bizum | has recibido un bizum | recibiste un bizum | te ha hecho un bizum
       te hicieron una transferencia | te hizo una transferencia | le hicieron una transferencia | te llego
       te llegaron | le llego | le llegaron | te ha llegado | te cayo | te cayeron | te mando | te mandaron
       le depositaron | le consignaron | le transfirieron | le enviaron | le hizo un bizum | le hicieron un bizum | te regreso | cobraste | has cobrado | te pagaron | a mi cuenta | en mi cuenta | depositaste
       has ingresado | ha ingresado | ingresaste dinero | recibiste un deposito | a tu billetera | en tu nequi
       a tu nequi | en tu daviplata | recibiste un sinpe | ganaste | has ganado | entro a tu cuenta
       entraron a tu cuenta | ingreso a tu cuenta | ingresaron a tu cuenta | recibio | ud. recibio`,
    ],
    [
      'credit',
      'credit',
      5,
      `abono | abonado | abonada | abonados | se abono | se ha abonado | se abonaron | fue abonado
       ha sido abonado | hemos abonado | acreditado | acreditada | acreditados | se acredito | se acreditaron
       se ha acreditado | fue acreditado | ha sido acreditado | acreditamos | abono en cuenta
       abono en su cuenta | abono en tu cuenta | abono a su cuenta | abono a tu cuenta | acreditacion
       acreditado en su cuenta | acreditado en tu cuenta | abonamos | abono por | abono de | nota de credito
       abono recibido | intereses ganados | intereses abonados | intereses acreditados | pago de intereses
       liquidacion de intereses | rendimientos | abono de intereses`,
    ],
    [
      'debit',
      'debit',
      3,
      `quedo pagado | quedo pagada | consta como pagada | consta ya como pagada | ya esta pagado
        ya esta pagada | ha sido abonada | preautorizacion de | has pagat | heu pagat | s ha pagat | compra
        compra con tarjeta | compra con su tarjeta | pago | pagado | pago con tarjeta | consumo
       domiciliacion | gaste | pague | pago realizado | compra con tu tarjeta | compra realizada
       compra aprobada | compra autorizada | compra por | compra en | compra de | compra en linea
       compra por internet | compra internet | compra en comercio | compra tarjeta | se realizo una compra
       se ha realizado una compra | se ha realizado un pago | se realizo un pago | se efectuo una compra
       se efectuo un pago | pago exitoso | pago aprobado | pago autorizado | pago efectuado
       pago efectivo realizado | pago de servicios | pago de servicio | pago de factura | pago de tarjeta
       pago de recibo | pago movil | pago qr | pago con qr | pago en linea | pago a | pago en | pago por pse
       pago pse | pago automatico | pago de prestamo | pago de credito | consumo con tarjeta | consumo por
       consumo en | consumo de | consumo realizado | consumo aprobado | consumo con su tarjeta | con tu tarjeta
       con su tarjeta | con la tarjeta | fue utilizada | ha sido utilizada | fue usada | usada en | utilizada en
       utilizada para | gastado | pagada | pagados | comprado | comprada | se cobro | se ha cobrado | cobrado
       cobro de | recibo pagado | recibo cobrado | recibo domiciliado | se pago | se ha pagado | compre | gasto
       gasto de | autorizacion de compra | transaccion aprobada | transaccion autorizada | operacion aprobada
       debito automatico realizado | compra pos | compra pse | compra con tdc | compra con td | compras
       compra online | recarga de celular | recarga realizada | compra ecommerce | pago con bizum
       adelanto de sueldo pagado | pagaste exitosamente | pago contactless | suscripcion cobrada
       pago programado realizado | pago programado exitoso | se realizo tu pago programado`,
    ],
    [
      'debit',
      'debit',
      2,
      `debito | debitos | debito automatico | recibo | domiciliado | cobro | cobro por | suscripcion | pagos
       gastos | adeudo sepa | adeudo directo | orden de pago | pago contactless de | cuota pagada | cuota
       recarga | recarga a | preautorizacion | retencion | autorizacion | compra a meses | compra en cuotas
       consumos | cheque pagado | cheque cobrado | deb. autom | deb aut | cheque girado | debito directo
       egresos | pago recurrente`,
    ],
    [
      'debit',
      'debit',
      1,
      `operacion | transaccion | movimiento | operaciones | transacciones | movimientos | transaccion con
       uso de tu tarjeta | uso de su tarjeta | transaccion realizada | operacion realizada | transaccion exitosa
       trans | txn | trx`,
    ],
    [
      'debit',
      'transfer',
      3,
      `transferencia enviada | transferencia a | bizum enviado | transferencia realizada | enviado
       transferencia emitida | transferencia saliente | se envio | se transfirio | se ha transferido
       transferido | transferidos | enviada | enviados | transferencia exitosa | transferencia hacia
       transferencia a favor de | transferencia a terceros | transferencia electronica enviada | envio de dinero
       envio realizado | se ha enviado | se realizo una transferencia | se ha realizado una transferencia
       se realizo transferencia | transferencia efectuada | transferencia inmediata enviada
       transferencia inmediata realizada | spei enviado | envio spei | transferencia spei enviada
       transferencia bre-b | transfiya enviado | yapeo enviado | yapeaste exitosamente | pago movil enviado
       transferencia programada realizada | traspaso a | traspaso realizado | traspaso enviado | transferi
       envie | giro enviado | remesa enviada | sinpe movil enviado | sinpe enviado | transferencia sinpe a
       transferencia aprobada | transferencia procesada | transferencia interbancaria realizada
       bizum realizado | transferencia via spei | envio a | ha transferido | transferiste exitosamente
       transfirio a | envio bizum | transferencia bancaria realizada | enviado a
       transferencia programada exitosa | se realizo tu transferencia programada | realizo un pagomovil
       realizo un pago movil | realizo pagomovil | realizo pago movil | realizo un pagomovilbdv | pagomovilbdv
       pagomovil enviado | realizaste un pago movil`,
    ],
    [
      'debit',
      'transfer',
      1,
      `transferencia | bizum | transferencias | transf | spei | traspaso | envio | giro | yapeo | sinpe
       sinpe movil | trf | transfer | transferencia bancaria | transferencia electronica
       transferencia interbancaria | transferencia inmediata | tef`,
    ],
    [
      'debit',
      'cash_withdrawal',
      5,
      `retiro de efectivo | retiro en cajero | retiro por | retiro realizado | retiro en efectivo
       retiro cajero | retiro atm | retiro de cajero | retiro de dinero | disposicion de efectivo
       disposicion en cajero | se retiro | se ha retirado | se realizo un retiro | retirada de efectivo
       retirada en cajero | extraccion de efectivo | extraccion en cajero | extraccion cajero
       retiro en ventanilla | retiro sin tarjeta | retiro en corresponsal | retiro exitoso | retiro de
       reintegro en cajero | reintegro cajero | retiro por cajero | extraccion atm | retirada cajero
       retiro corresponsal | disposicion efectivo`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `extraccio de | extraccio | retiro | retirada | reintegro | extraccion | retirado | retirada de | avance de efectivo
       avance en efectivo | retire | adelanto de efectivo | giro en cajero | giro cajero | giro por cajero
       efectivo retirado | saque dinero | retiros | extracciones | disposicion cajero | retiraste efectivo`,
    ],
    [
      'debit',
      'fee',
      3,
      `cobro de comision | comision de mantenimiento | cuota de manejo | cobro cuota de manejo
       comision cobrada | comision mensual | mantenimiento de cuenta | gastos de mantenimiento | anualidad
       cargo por comision | cobro por manejo | cobro gmf | intereses cobrados | cargo por mora
       cobro de intereses | comision por mantenimiento | comision por retiro | comision por transferencia
       seguro de desgravamen | cuota anual | interes moratorio | intereses moratorios
       liquidacion de comisiones | comision de administracion | cobro de membresia | comision por apertura
       impuesto al debito | imp ley 25413 | comision por descubierto | comisiones cobradas
       mantenimiento mensual | costo por servicio`,
    ],
    [
      'credit',
      'credit',
      3,
      `ingreso | ingresado | deposito | transferencia recibida | bizum recibido | transferencia de
       pago recibido | ingresada | ingresados | depositado | depositados | depositada | se deposito
       se ha ingresado | se ha depositado | ingreso recibido | ingreso de | ingreso en efectivo
       ingreso de efectivo | deposito en efectivo | deposito de | deposito recibido | consignacion | consignado
       consignacion en | consignaron | se consigno | recibido | recibida | recibidos | recibi
       deposito de cheque | deposito realizado | deposito exitoso | deposito por | ingreso por | ingreso nomina
       recarga recibida | recarga exitosa | recaudo | cobranza recibida | remesa recibida | giro recibido
       ingreso de cheque | ingreso cajero | pago recibido de | deposito en su cuenta | deposito en tu cuenta
       se recibio | se ha recibido | entro | desembolso | desembolso de | desembolsado | desembolso de credito
       prestamo desembolsado | subsidio | bonificacion | bono recibido | dividendos | cobro recibido
       ha llegado | deposito directo | ingreso realizado | aguinaldo | me pagaron | me depositaron
       me transfirieron | cobre | me enviaron | beca | premio acreditado | consignacion nacional
       devengo de intereses | recibimos tu pago | hemos recibido tu pago | recibimos su pago
       hemos recibido su pago | recibimos un pago | pago recibido en tu tarjeta`,
    ],
    [
      'credit',
      'transfer',
      3,
      `le pasaron | te pasaron | le han pasado | te han pasado | transferencia entrante | transferencia a su favor | transferencia a tu favor | transferencia recibida de
       spei recibido | transferencia en tu cuenta | transferencia desde | yapeo recibido | te hicieron un yapeo
       pago movil recibido | transferencia inmediata recibida | transferencia spei recibida
       sinpe movil recibido | sinpe recibido | transferencia inmediata a su favor | bizum de | traspaso recibido
       traspaso de | transferencia electronica recibida | recepcion de transferencia | transfiya recibido
       transferencia entrante de | envio recibido | recibio una transferencia | recibio transferencia
       ingreso por transferencia | deposito por transferencia | abono por transferencia | abono transferencia
       deposito spei | abono spei | transferencia interbancaria recibida | recibio un pago movil
       recibio una transferencia de | recibio un pagomovil | recibiste un pago movil | recibio pagomovil
       pagomovil recibido | recibio un pagomovilbdv`,
    ],
    [
      'credit',
      'credit',
      2,
      `credito | depositos | ingresos | abonos | acreditaciones | remesa | creditos | recarga de saldo`,
    ],
    [
      'credit',
      'refund',
      3,
      `reembolso | devolucion | devuelto | reembolsado | devolvimos | devuelta | devueltos | reembolsada
       reembolsados | se reembolso | se ha reembolsado | devolucion de compra | devolucion compra
       te devolvimos | te devolvio | te hemos devuelto | te reembolsamos | reintegramos | te reintegramos
       reembolso de | devolucion de | devolucion recibida | devolucion de dinero | reembolso recibido
       se devolvio | hemos devuelto | bonificado | devolucion de iva | te devolvieron | te reembolso
       reintegro de compra | reintegro por promocion | reintegro promo | se ha devuelto | devolucion en tarjeta
       reembolso realizado | cashback recibido | cashback acreditado | devoluciones | fue reembolsado
       fue devuelto`,
    ],
    [
      'credit',
      'reversal',
      3,
      `extornamos | anulacion | anulada | cancelacion de compra | anulado | anulacion de compra | reverso | reversada
       reversado | reversion | reversa | se reverso | fue reversada | fue reversado | ha sido anulada
       ha sido anulado | fue anulada | fue anulado | se anulo | compra anulada | anulacion compra
       reverso de compra | extorno | extornado | extornada | extorno de | contracargo | retrocesion
       retrocedido | retrocedida | reversamos | reverso de cargo | anulacion de consumo | reverso de
       anulacion de | consumo anulado | reversion de | pago anulado | cargo revertido | revertido | revertida
       fue revertida | compra cancelada`,
    ],
    [
      'credit',
      'salary',
      3,
      `nomina | sueldo | salario | pago de nomina | abono de nomina | abono nomina | deposito de nomina
       ingreso de nomina | tu nomina | su nomina | pago de sueldo | acreditacion de haberes | haberes
       pago de haberes | abono de sueldo | quincena | pension | jubilacion | pago de pension | abono de pension
       pago nomina | remuneracion | pago de planilla | planilla | abono de remuneraciones | pago de salario
       gratificacion | abono cts | prestacion por desempleo | deposito de sueldo | acreditacion de sueldo
       abono remuneracion | salario acreditado | pago de remuneraciones | sueldos | nomina recibida
       deposito nomina | abono haberes | ingreso pension | acreditacion sueldo | tu sueldo | su sueldo
       pago de nomina de | nomina de | abono de nomina de | pago de haberes de | pago de planilla de
       pago de sueldo de`,
    ],
    ['debit', 'debit', 3, `cargaste | ya tiene tus | ya recibió tus`],
    [
      'credit',
      'credit',
      3,
      `te acaba de pasar | le ha transferido | te acaba de mandar | te acaba de enviar`,
    ],
  ],
  labels: {
    document: `nro. de pedido | n.º de pedido | reserva | constancia | factura | ticket | boleto
      nro. de control | orden`,
    amount: `importe | por importe de | monto | por | por un monto de | valor | por valor de | por un valor de
      por un importe de | importe de | monto de | monto: | importe: | valor: | la suma de | suma de
      por la suma de | cantidad | la cantidad de | por la cantidad de | un importe de | un monto de
      un valor de | monto pagado | monto transferido | monto de la compra | importe total
      monto de la operacion | monto de la transaccion | monto enviado | importe de la operacion | vr
      monto debitado | monto acreditado | monto consumido | monto retirado | por cantidad de | monto del consumo
      monto usd | importe de la compra | valor transaccion | valor de la transaccion | monto depositado
      monto abonado | imp. | mto | por us$ | monto cobrado | valor pagado | valor compra | cant`,
    total: `total | monto total | total pagado | total debitado | total a pagar | valor total | total cargado
      importe total de | total operacion | total transferido | total cobrado | por un total de`,
    balance: `ahora tienes | ahora tiene | le quedan | sumado a tu saldo | ahora cuentas con | cuentas con | quedo con | queda con | quedaste con | te quedaste con | saldo tras el cargo | saldo tras | saldo despues de | saldo | saldo disponible | nuevo saldo | su saldo | saldo actual | tu saldo | su nuevo saldo
      tu nuevo saldo | saldo en cuenta | saldo de su cuenta | saldo de tu cuenta | saldo cuenta
      saldo de la cuenta | sdo | sdo disp | saldo disp | saldo final | saldo contable | saldo total | disponible
      disp | saldo restante | saldo es | saldo es de | saldo: | saldos | su saldo es | tu saldo es
      su saldo disponible | tu saldo disponible | nuevo saldo disponible | saldo resultante | su saldo actual
      tu saldo actual | dinero disponible | te quedan | te queda | saldo tras | saldo despues
      tienes disponible | saldo disponible en tu cuenta | saldo a la fecha | saldo yape | saldo nequi
      saldo daviplata | monto disponible | valor disponible | saldo posterior | saldo de ahorro | saldo ahorros
      fondos disponibles | quedan disponibles | saldo al | saldo dispon | saldo en tu cuenta
      saldo en su cuenta | su saldo es de | tu saldo es de | saldo de tu billetera | efectivo disponible
      dispone de | tu dinero disponible | saldo efectivo`,
    limit: `limite | limite disponible | credito disponible | cupo disponible | cupo | limite de credito | cupo total
      linea de credito | linea disponible | limite de compra | cupo de credito | disponible para compras
      disponible para avances | cupo disponible para compras | disponible compras
      saldo disponible de tu tarjeta de credito | limite diario | limite de gasto | linea de credito disponible
      disponible de tu tarjeta de credito | credito disponible es | cupo restante | sobregiro disponible
      limite restante | limite de la tarjeta | cupo nacional | cupo internacional | cupo dis | cupo avances
      disponible en cuotas | disponible en un pago | disponible tarjeta | tope diario | linea de credito es`,
    fee: `comissio | gastos | comision | iva | tarifa | tasa | comisiones | costo | cargo adicional | comision: | impuesto | impuestos
      impuesto pais | costo de la transaccion | costo de envio | costo: | iva incluido | mas comision | mas iva
      iva de comision | sin costo | percepcion | retencion impositiva | gasto de envio | comision por servicio
      comision atm | isd | igtf | igv | propina incluida | recargo | sobrecargo | recargos | impto
      comision bancaria | cargo por uso | costo del servicio | sin comision | mas impuestos | iva comision
      arancel | costo transaccion | comision de | comision por | gmf | gravamen | itf | 4x1000
      cargo por servicio | impuesto gmf`,
    aside: `puntos | tipo de cambio | tasa de cambio | saldo anterior | saldo inicial | deuda | deuda total
      pago minimo | minimo a pagar | millas | tasa de interes | cotizacion | superior a | mayor a | supera
      superan | superado | excede | umbral | bonos | ahorro acumulado | ahorrado | ahorraste | has ahorrado
      equivalente a | equivalentes a | monto original | importe original | puntos acumulados | puntos ganados
      saldo deudor | saldo total adeudado | cashback acumulado | tc | este mes | gastos del mes | presupuesto
      meta | redondeo | inferior a | menor a | mora | saldo pendiente | capital | cuotas de | en cuotas de | tea
      tcea | propina | saldo de la deuda | saldo de prestamo | saldo de tu prestamo | saldo previo
      saldo minimo | descuento de | te ahorraste | acumulado | acumulado del mes | consumo del mes
      total del mes | mayores a | superiores a | mas de | pago para no generar intereses | saldo en contra`,
    reference: `aprob | doc | num. aprob. | num aprob | nro. aprob. | numero de referencia | referencia | ref. no | codigo de autorizacion | autorizacion | num. operacion
      folio | numero de operacion | nro de operacion | nro operacion | no operacion | num operacion
      n de operacion | operacion no | numero de transaccion | nro de transaccion | nro transaccion
      id transaccion | id de transaccion | no. de referencia | no de autorizacion | num de autorizacion
      numero de autorizacion | nro autorizacion | nro de autorizacion | aut | aut. | no. autorizacion
      clave de rastreo | clave rastreo | rastreo | comprobante | nro comprobante | numero de comprobante
      nro de comprobante | codigo de operacion | codigo de transaccion | codigo operacion | cod operacion
      cod. autorizacion | cod autorizacion | id de operacion | id operacion | cus | numero de control
      codigo de referencia | nro ref | nro de referencia | no. ref | num ref | folio de autorizacion
      folio de operacion | no. folio | referencia numerica | numero de factura | factura no | numero de pedido
      numero de seguimiento | no. de operacion | no. operacion | no. de autorizacion | numero de recibo
      cheque nro | cheque no | coelsa id | id coelsa | documento | codigo de aprobacion | aprobacion | secuencia
      numero de aprobacion | mandato | n operacion | n° operacion | n° de operacion | operacion n
      cod. operacion | no. transaccion | transaccion no | transaccion nro | identificador | nro de solicitud
      doc no | num. autorizacion | no de referencia | localizador | referencia: | codigo cie | convenio
      confirmacion | nro confirmacion | numero de confirmacion | no. de confirmacion | confirmacion no | nro. op
      nro op | num. op | n° op | nro. de op | cod. op | cod op | op. nro | op nro | nro. operacion | nro. trx
      nro trx | nº operacion`,
    card: `targeta | amb targeta | amb la targeta | tarjeta | su tarjeta | tu tarjeta | tarjeta de credito | tarjeta de debito | tarjeta terminada en
      la tarjeta | tarjetas | tarjeta visa | tarjeta mastercard | tarj | tarj. | tdc | tdd | t.c. | t.d.
      tc terminada en | td terminada en | tarjeta no | tarjeta nro | tarjeta numero | tarjeta que termina en
      tarjeta con terminacion | tarjeta terminacion | t. credito | t. debito | t.cred | t.deb | tarjeta credito
      tarjeta debito | tarjeta virtual | tarjeta prepago | tarjeta finalizada en | mi tarjeta | de su tarjeta
      de tu tarjeta | con tu tarjeta | con su tarjeta | con la tarjeta | plastico | tarjeta adicional
      tu tarjeta de credito | su tarjeta de credito | tu tarjeta de debito | su tarjeta de debito
      tarjeta clave | redcompra | tarjeta acabada en | tarjeta amex | tarj. cred | tarj. deb | tarjeta de cred
      tarjeta de deb | cuentarut | tarjeta titular | tarj. credito | tarj credito | tarj. debito | tarj debito
      tarj. de credito | tarj. de debito | su tarjeta debito | tu tarjeta debito | su tarjeta credito
      tu tarjeta credito`,
    account: `cuenta | su cuenta | tu cuenta | cta | cuenta terminada en | cta. | cuenta corriente | cuenta de ahorros
      cuenta ahorros | cuenta de ahorro | cuenta vista | cuenta sueldo | cuenta nomina | caja de ahorro
      caja de ahorros | cta cte | cta ahorro | cta. cte. | cta aho | cta. aho. | cta ahorros | cuenta no
      cuenta nro | cuenta numero | cuenta n | cuentas | clabe | cbu | cvu | cuenta clabe | cuenta bancaria
      cuenta rut | mi cuenta | la cuenta | cuenta destino | cuenta origen | cuenta de origen | cuenta de destino
      cuenta que termina en | de su cuenta | de tu cuenta | desde tu cuenta | desde su cuenta | en su cuenta
      en tu cuenta | a su cuenta | a tu cuenta | cuenta terminacion | cuenta terminada | cuenta con terminacion
      t.ahorros | cta.cte | cta no | cta nro | cta. no | c. ahorro | c.c. | cta corriente | cta. corriente
      producto terminado en | cuenta digital | cuenta simple | cuenta inteligente | cuenta en soles
      cuenta en dolares | cci`,
    wallet: `billetera | billetera digital | monedero | tu nequi | cuenta nequi | cuenta daviplata | tu daviplata
      tu yape | tu plin | billetera virtual | billetera movil | billetera electronica | monedero electronico
      mi nequi | cuenta mercado pago | deposito electronico | deposito daviplata | cuenta de mercado pago
      tu cuenta de mercado pago | tigo money | cartera digital | deposito bajo monto | cuenta uala | cuenta dale
      cuenta movii`,
    party: `comercio | establecimiento | en el comercio | beneficiario | concepto | nombre | descripcion
      destinatario | ordenante | remitente | motivo | detalle | lugar | sucursal | cajero | terminal | emisor
      titular | empresa | tienda | local | glosa | nombre del beneficiario | nombre del comercio
      en el establecimiento | comercio: | establecimiento: | destino | origen | proveedor | servicio
      nombre destinatario | nombre del ordenante | de parte de | pagador | enviado por | transferido por
      nombre: | concepto: | detalle: | descripcion: | beneficiario: | ordenante: | asunto | mensaje | nota
      destinatario: | depositante | razon social | ubicacion | corresponsal | oficina | canal | de: | para:
      en: | agente | contraparte | observaciones | entidad destino | recaudador | facturador | remitente:`,
    date: `el | fecha | hora | fecha: | fecha y hora | el dia | de fecha | con fecha | hora: | fecha de operacion
      fecha valor | fecha de la operacion | a las | fecha operacion | dia | fecha de transaccion | fecha hora
      f. | realizado el | con fecha valor | en fecha | de fecha valor | fec | al dia`,
    contact: `telefono | llame | llama | llamanos | llame al | llama al | comunicate | comuniquese | comunicate al
      comuniquese al | contacte | contacta | contactanos | contactenos | linea de atencion | linea gratuita
      atencion al cliente | servicio al cliente | si no reconoces | si no reconoce | si no fuiste tu
      no fuiste tu | si no la realizaste | si no lo realizaste | si no realizo | no reconoces esta
      no la reconoces | si no la reconoces | si no la reconoce | si no realizaste | si usted no realizo | dudas
      inquietudes | dudas al | consultas | consultas al | mas informacion | mas info | para mas informacion
      visita | ingresa a | ingrese a | responde | responda | si desconoces | si desconoce | desconoce esta
      bloquear | bloquea tu tarjeta | bloquee | tel: | celular | numero de celular | cel | marca | marque
      marcando | marcar | reportalo | reportelo | reporte al | reporta | fonobank | banca telefonica
      sucursal telefonica | en caso de no reconocer | desconocimiento | aclaraciones | si no has sido tu
      si no ha sido usted | en caso de no haber | escribenos | chat | ayuda | info al | informes | envie no
      para cancelar | haz clic | haga clic | no la hiciste | si no fue usted | si no eres tu | descarga la app
      reclamos | compra no autorizada | operacion no autorizada | transaccion no autorizada | no realizaste
      no realizo usted | cargo no autorizado | cargos no autorizados | consumo no autorizado
      consumos no autorizados`,
  },
  phrases: {
    summary: `resumen de la semana | tu resumen de | resumen del mes | resumen mensual | resumen semanal
      resumen de gastos | resumen de tus gastos | gasto un total de | gastaste un total de
      has gastado un total de | en total gastaste | total gastado en | tu mes en numeros`,
    uncharged: `fue cancelado antes de | no se realizo ningun cargo | no se hizo ningun cargo | no se te cobro
      no te hemos cobrado | no se le cobro | ningun cobro`,
    lure: `se me ha roto el movil | este es mi numero nuevo | mi numero nuevo | mi nuevo numero | fue reportada | fue reportado | bloquee ya | paquete retenido | paquete esta retenido | cuenta ha sido suspendida | cuenta sera bloqueada | actualice sus datos | verifique sus datos | derecho a un reembolso | tasas de aduana | multa pendiente`,
    code: `codigo para autorizar | codigo de verificacion | token | tu token | token de seguridad
      clave de un solo uso | clave dinamica | codigo de seguridad | tu codigo | su codigo | clave
      codigo de confirmacion | codigo de acceso | codigo de activacion | clave temporal | clave de un solo uso
      contrasena | codigo otp | codigo sms | clave sms | codigo temporal | token digital | codigo token
      clave token | tu token | su token | clave de acceso | codigo de un solo uso | ingresa el codigo
      ingrese el codigo | introduce el codigo | introduzca el codigo | usa el codigo | utiliza el codigo
      el codigo es | codigo es | tu clave es | su clave es | codigo de validacion | codigo para | clave para
      codigo secreto | codigo unico | clave de confirmacion | clave de seguridad | clave de firma
      codigo de firma | codigo de autenticacion | clave de internet | clave digital | nip temporal | tu pin es
      su pin es | codigo dinamico | supertoken | codigo de retiro | tu contrasena | su contrasena
      codigo de inicio de sesion | codigo cvv | token de seguridad | firma con | clave de operaciones
      confirma con el codigo | clave de registro | codigo de registro | codigo de 6 digitos`,
    warning: `no comparta* | nunca comparta* | no compartas | nunca compartas | no lo compartas | no lo comparta
      no la compartas | no la comparta | no lo reveles | no lo revele | no reveles | no revele | nunca reveles
      nunca revele | no des | no lo des | no de a conocer | no divulgue | no divulgues | no entregue
      no entregues | nunca entregue | nunca entregues | jamas comparta | jamas compartas | jamas te pediremos
      jamas le pediremos | nunca te pediremos | nunca le pediremos | nunca te pedira | nunca le pedira
      nunca solicita | nunca solicitara | nunca te solicitara | nunca le solicitara | nunca pide | no solicita
      nunca te pide | no te pedira | no le pedira | no se lo des | no se lo digas | no facilite | no facilites
      nunca facilites | nunca facilite | no proporciones | no proporcione | evita fraudes | evite fraudes
      cuidado con | es confidencial | es personal e intransferible | es personal | es intransferible
      no brindes | no brinde | nunca brindes | no dictes | no se la des | no hagas clic | no abras enlaces
      no ingreses a enlaces | ten cuidado | tenga cuidado | no respondas | a nadie | con nadie
      no te dejes enganar | protege tus claves | protege tu | cuida tu | cuida tus | recuerda que nunca
      nunca te llamaremos | no lo digas | no le digas | nunca des | no suministre | no suministres
      alerta de fraude | desconfia | no pediremos`,
    declined: `intentaste pagar | has intentado pagar | estas intentando pagar | intento pagar
      reconoce esta compra | reconoces esta compra | fuiste tu | no paso porque | no paso | no paso la
      tarjeta apagada | no te cobramos los | no te cobramos el monto | rechazad* | denegad* | fallid*
      fondos insuficientes | saldo insuficiente | no pudo | no se pudo
      no pudimos | fue rechazada | fue rechazado | ha sido rechazada | ha sido rechazado | fue denegada
      ha sido denegada | declinada | declinado | fue declinada | no fue aprobada | no fue aprobado
      no fue autorizada | no fue autorizado | no ha sido autorizada | no ha sido autorizado | no aprobada
      no aprobado | no exitosa | no exitoso | no fue exitosa | no fue exitoso | no se realizo | no se ha podido
      no ha podido | no hemos podido | no se ha realizado | no se completo | no se concreto | no procesada
      no procesado | no fue procesada | no fue procesado | no pudo ser | no pudo realizarse | no pudo procesarse
      sin fondos | falta de fondos | falta de saldo | no tienes saldo | no tiene saldo | no cuenta con saldo
      no cuentas con saldo | saldo no disponible | excede el limite | excede tu limite | excede su limite
      supera el limite | supera tu limite | limite excedido | cupo insuficiente | credito insuficiente
      clave incorrecta | pin incorrecto | pin invalido | clave errada | clave invalida | fallo | ha fallado
      intento fallido | intento de compra | intento de pago | intento de transaccion | intento de retiro
      se intento | intentaron | intentaste | se rechazo | rechazamos | rechazo | no se efectuo | no se proceso
      reconoces esta | reconoce esta | reconoces este | reconoce este | fuiste tu? | eres tu? | realizaste esta
      realizo esta compra? | transaccion sospechosa | compra sospechosa | operacion sospechosa
      movimiento inusual | actividad inusual | actividad sospechosa | responde si o no | responda si o no
      responde si | responda si | devuelto por falta | devuelto por fondos | cheque rechazado | cheque devuelto
      no se logro | no fue posible | no ha sido posible | insuficiencia de fondos | bloqueamos una
      bloqueamos la compra | compra bloqueada | operacion bloqueada | transaccion bloqueada | recibo devuelto
      impagado | no se autorizo | hubo un problema con tu pago | hubo un problema con el pago | no tienes fondos
      no tienes suficiente | no tiene suficiente | no tienes dinero | no completada | se cancelo por
      fue retenida por seguridad`,
    scheduled: `pendiente de pago de aduana | retenido en aduana | te llegara el recibo | le llegara el recibo | te estaremos cobrando | le estaremos rebajando
      le estaremos cobrando | le rebajaremos | le cargaremos | le descontaremos | pasaremos el recibo
      te debitaremos | se realizara en | el abono se realizara | se cargara | se cobrara | sera cargad*
      se debitara | proximo cargo | proximo cobro | vencimiento
      vence el | fecha limite | programad* | se cargaran | se cobraran | se debitaran | sera debitad*
      seran debitad* | seran cargad* | sera cobrad* | sera descontad* | se descontara | se descontaran
      se realizara | se efectuara | se te cobrara | te cobraremos | te descontaremos | le cobraremos
      te cargaremos | cargaremos | debitaremos | cobraremos | descontaremos | se retirara | se pagara
      sera procesad* | sera enviad* | sera transferid* | vence | vence hoy | vence manana | vencen | vencio
      vencid* | por vencer | esta por vencer | proximo a vencer | proximo pago | proxima cuota
      proximo vencimiento | proximo recibo | recordatorio | te recordamos | le recordamos | recuerda pagar
      recuerde pagar | recuerda que tu | pago programado | fecha de pago | fecha limite de pago
      fecha de vencimiento | paga antes | pague antes | paga tu | pague su | pagar antes | paga a tiempo
      evita intereses | evite intereses | evita recargos | evita la suspension | evite la suspension
      evita el corte | total a pagar | monto a pagar | valor a pagar | importe a pagar | pago minimo
      minimo a pagar | saldo a pagar | tu factura | su factura | factura por | tu recibo | su recibo
      ya esta disponible tu factura | factura disponible | factura vencida | pago pendiente | pagos pendientes
      tienes un pago | tiene un pago pendiente | cuota vencida | cuota vence | en mora | dias de atraso | atraso
      esta vencida | se renovara | se renueva | renovacion automatica | asegura* tener fondos | asegurate
      asegurese | mantenga fondos | manten saldo | mantenga saldo | ten saldo | tu estado de cuenta
      proximamente | a debitar | por pagar | a pagar | debes pagar | debe pagar | debera pagar | cuota por
      se presentara | sera presentado | te llegara un cargo | vamos a cobrar | vamos a debitar | adeudas
      adeuda | deuda vencida | ponte al dia | pongase al dia | regulariza | regularice | agendad* | previsto
      prevista | se emitira | manana se | el dia de manana | te vence | hasta el dia | proximo debito
      se hara el cargo | se hara el cobro | se hara efectivo | primer vencimiento | segundo vencimiento
      corte de facturacion
      facturó | evita interés | primera ejecución | orden permanente creada`,
    collect: `me puedes hacer un bizum | puedes hacerme un bizum | te solicita | solicitud de pago | solicitud de dinero | te pide | solicitud de bizum | te ha solicitado
      te solicito | te esta solicitando | te esta pidiendo | te esta cobrando | te ha pedido | te pidio
      quiere cobrarte | te quiere cobrar | le solicita | le ha solicitado | le esta solicitando
      solicita un pago | solicita el pago | peticion de pago | peticion de dinero | peticion de bizum
      ha solicitado | solicita que | pide que le | quiere que le pagues | te envio un cobro
      te envio una solicitud | te ha enviado una solicitud | te envio un link de pago | link de pago
      enlace de pago | boton de pago | aprueba el pago | aprobar el pago | acepta o rechaza | aceptar o rechazar
      autoriza el pago | solicitud de cobro | solicitud de transferencia | mensaje de cobro | cobro codi
      debin recibido | te genero un debin | solicitud debin | te pide dinero | te solicitaron | te pidieron
      confirma el pago de | confirme el pago de | te reclama | te cobra | orden de cobro
      pendiente de tu aprobacion | requiere tu aprobacion | solicitud de yape | paga o rechaza | pagar o rechazar
      rechaza o paga | pagalo aqui | te hizo un cobro | te mando un cobro | te pide que pagues
      confirma en la app | desliza para aceptar | aprueba la compra en | confirma la compra en
      autorización pendiente de | entra en tu app y confirma | ingresa a la app para autorizar`,
    promotion: `de reintegro si | te esperan si | cashback te esperan | juega responsable*
      juega con responsabilidad | apuesta gratis | apuestas gratis | giros gratis | recibe el doble
      doble de saldo | triple de saldo | el doble de saldo | multiplica tu recarga | credito aprobado hasta
      fracciona tu compra | fracciona | aplaza tu compra | cuotas de | invita a un amigo | llevaos
      cuotas sin interes y suma | suma $ | tope de reintegro | tope de devolucion | bases en | % off en
      oferta | promocion | aprovecha | descuento | gana | gana hasta | solicita ya | preaprobado | sorteo
      ofertas | promociones | promo | descuentos | aproveche | ganate | gane | participa | participa por
      participe | sorteos | regalo | regalos | gratis | hasta el 50% | dcto | dto. | % de descuento | % dcto
      % off | solo por hoy | solo hoy | ultimos dias | ultima oportunidad | ultimas horas | no te lo pierdas
      no te pierdas | no lo dejes pasar | solicita tu | solicitalo | solicitala | solicite su | pide tu
      pide ya | pidelo | pidela | pre-aprobado | pre aprobado | preaprobada | pre-aprobada | tienes un credito | tienes autorizado un | ya tienes autorizado | tiene autorizado un | sujeto a aprobacion
      tienes un prestamo | prestamo personal | prestamo de hasta | credito de hasta | credito inmediato
      credito preaprobado | te prestamos | adelanta tu | aumento de cupo | aumento de linea | amplia tu cupo
      incrementa tu linea | meses sin intereses | msi | cuotas sin interes | sin interes | sin intereses
      tasa preferencial | tasa desde | desde solo | a solo | obten | obten hasta | obtenga | disfruta | disfrute
      descubre | conoce mas | conoce nuestra | te regalamos | te damos | invita a | invita y gana | refiere
      refiere y gana | recomienda | cupon | cupones | codigo promocional | aplican condiciones | aplican tyc
      aplica tyc | aplican restricciones | terminos y condiciones | bases y condiciones | t y c | bases legales
      tyc | compra ya | compra ahora | adquiere | contrata | contratalo | suscribete | registrate | inscribete
      activa tu | activa ya | abre tu | hasta agotar | vigencia | valido hasta | valida hasta | black friday
      hot sale | cyber | buen fin | cashback de hasta | hasta 50 | cashback hasta | acumula | duplica tus
      triplica | canjea | ahorra | ahorra hasta | ahorre | 2x1 | 3x2 | felicidades has sido
      has sido seleccionado | fuiste seleccionado | recibe hasta | llevate | exclusivo para ti | exclusivo
      beneficio exclusivo | beneficios | te esperamos | invierte | refinancia | difiere tus | financia tu
      compra de cartera | unifica tus deudas
      recarga hoy y | duplica tu recarga`,
    notice: `ten listos | en efectivo al repartidor | dejaste sin terminar | ha llegado a | el limite que te marcaste | borrador | esta siendo validada
      esta siendo procesada | siendo revisada | esta en revision | en validacion | se encuentra en revision
      contra reembolso | pago contra entrega | tenga preparados | ten preparados
      ya puede consultar el extracto | ya puedes consultar | gasto un total de | gastaste un total de
      has gastado un total de | le entregamos su paquete | te entregamos tu paquete | menos que la semana
      mas que la semana | menos que el mes | mas que el mes | tarifa estimada | precio estimado
      estan incluidos | esta incluido | ya incluido en | subira a | sube a | recibimos su reclamo
      recibimos tu reclamo | caso en investigacion | en investigacion | ha sido activada | ha sido activado
      fue activada | fue activado | tarjeta activada | se activo
      esta activa | activaste | ha sido bloqueada | ha sido bloqueado | fue bloqueada | fue bloqueado
      esta bloqueada | tarjeta bloqueada | bloqueo de | bloqueaste | desbloqueo | fue desbloqueada
      has bloqueado | inicio de sesion | iniciaste sesion | has iniciado sesion | nuevo acceso
      ingreso a la app | ingreso a tu banca | ingreso a su banca | ingreso a banca | ingresaste a | acceso a tu
      acceso a su | ingreso exitoso a | ingreso a bbva | ingreso al portal | nuevo dispositivo
      dispositivo nuevo | dispositivo registrado | se registro un | registro de dispositivo | nuevo inicio
      nuevo beneficiario | beneficiario agregado | agregaste | has agregado | inscribiste
      inscripcion de cuenta | inscripcion de | inscribio | se ha anadido | fue agregado | fue agregada
      ha sido agregado | cuenta inscrita | se dio de alta | dado de alta | dada de alta | alta de
      cambio de clave | cambio de contrasena | cambio de nip | cambio de pin | cambiaste | cambiaste tu clave
      has cambiado | se cambio | fue modificada | fue modificado | ha sido modificado | actualizaste
      fue actualizado | fue actualizada | actualizacion de datos | actualiza tus datos | actualice sus datos
      se actualizo | estado de cuenta | extracto | tu extracto | su extracto | ya esta disponible
      esta disponible | disponible para consulta | esta lista | esta listo | fue enviada a tu domicilio
      en camino | fue entregada | ha sido entregada | recoge tu tarjeta | tu nueva tarjeta | su nueva tarjeta
      entrega de tu tarjeta | solicitud recibida | solicitud fue | solicitud ha sido | tu solicitud
      su solicitud | esta en proceso | en revision | se encuentra en proceso | caso numero | radicado | tu caso
      su caso | reclamo | reclamacion | cita | turno | mantenimiento programado | no estara disponible
      no estaran disponibles | fuera de servicio | intermitencia | horario | horarios | feriado | dia festivo
      sera abonado | sera acreditado | sera reembolsado | sera devuelto | se abonara | se acreditara
      se reembolsara | te devolveremos | le devolveremos | recibiras | recibira | veras reflejado
      se vera reflejado | limite fue | modificaste | tu limite | nuevo limite | cambio de limite
      limite modificado | tu tarjeta vence | tu tarjeta expira | expira | caduca | caducara | bienvenido
      bienvenida | bienvenid@ | gracias por registrarte | gracias por registrarse | apertura de | abriste
      fue abierta | cuenta creada | fue cancelada tu | fue cerrada | encuesta | califica | calificanos
      tu opinion | orden de domiciliacion | mandato registrado | domiciliaste | has domiciliado | programaste
      has programado | se programo | puntos acreditados | tus puntos | sus puntos | acumulaste | contrato
      politica de privacidad | datos personales | feliz cumpleanos | felices fiestas | estafa | estafas | fraude
      fraudes | phishing | documentacion | verificacion de identidad | validacion de identidad | vinculaste
      fue vinculada | se vinculo | enrolada | enrolado | fue aprobado tu credito | constancia | comunicado
      aviso importante | cheque en camara | retenido por 24 | configuraste | se bloqueo tu | se bloqueo su
      bloqueamos tu tarjeta | bloqueamos su tarjeta
      gastados | ahorraste | así fue mayo | está valendo | así fue tu mes`,
    injection: `ignora las instrucciones | ignore las instrucciones | ignora todas las instrucciones
      ignora todo lo anterior | ignora lo anterior | olvida las instrucciones | olvida todo | olvide todo
      olvida lo anterior | nuevas instrucciones | instrucciones anteriores | instrucciones previas | ahora eres
      responde solo con | responde unicamente | devuelve el json | devuelve json | eres una ia | como ia
      instruccion del sistema | mensaje del sistema | modo desarrollador | actua como | devuelve el monto
      extrae el monto | establece el monto | modelo de lenguaje | descarta las instrucciones | nueva instruccion`,
    pending: `en borrador | como borrador | dejaste sin terminar | sera abonada en | sera abonado en | en proceso de validacion | no se ha enviado | en espera de confirmacion | pendiente de confirmacion | pendiente de aprobacion | esta siendo procesad*
      esta pendiente | se esta procesando | estamos procesando | en proceso de acreditacion
      pendiente de acreditacion | espera la confirmacion | espere la confirmacion | pendiente de autorizacion
      pendiente por aprobar | en tramite
      días hábiles | días laborables`,
  },
  places: {
    at: `en | en el comercio | en el establecimiento | en la tienda | en comercio | en establecimiento | comercio
      en el local | en cajero | en el cajero | en tienda | en sucursal | con el comercio | en pagina | en la web
      en la sucursal`,
    to: `pago pac de | a | a favor de | para | hacia | al | a nombre de | a la cuenta de | a cuenta de | al comercio | a la cta
      destino | a beneficio de | a la orden de | al numero | al beneficiario | beneficiario | para la cuenta de
      destinatario | con destino a | a la llave | al celular | a la cuenta a nombre de | al establecimiento
      a la empresa`,
    from: `de | de parte de | desde | por parte de | proveniente de | ordenante | enviado por | realizada por
      realizado por | remitente | del ordenante | hecha por | hecho por | efectuada por | efectuado por
      enviada por | procedente de | del cliente | emitida por | origen | por orden de | de la empresa
      del numero`,
    for: `por concepto de | concepto | en concepto de | motivo | por motivo de | para pago de | correspondiente a
      por pago de | para el pago de`,
    with: 'con | junto con',
    end: `aplicada a | aplicado a | amb la targeta | amb targeta | amb | el | con | desde | confirmado | con tu tarjeta | con su tarjeta | con la tarjeta | con tarjeta | por | y
      ha sido | fue | se | saldo | su saldo | tu saldo | nuevo saldo | a las | hora | fecha | ref | referencia
      autorizacion | monto | importe | valor | tu | su | si | desde tu | desde su | en tu | en su | a tu | a su
      de tu | de su | exitosamente | exitosa | exitoso | aprobada | aprobado | autorizada | disponible
      comision | gracias | cuenta | tarjeta | cta | mediante | via | a traves | usando | hoy | ayer | dudas
      llama | llame | inquietudes | para mas | consulta | consulte | realizada | realizado | no | ya | donde
      cuando | folio | concepto | es | esta | son | han sido | por un | por valor | por importe | por la suma
      desde la cuenta | desde producto | con cargo | correctamente | con exito | operacion | numero | nro | pero
      a la cuenta | de la cuenta | en cuotas | id | total | iva | mas | responde | visita | escribenos
      descarga | verifica | cupo | recibida | recibido | te | le | nos`,
  },
  months: [
    'ene | enero',
    'feb | febrero',
    'mar | marzo',
    'abr | abril',
    'may | mayo',
    'jun | junio',
    'jul | julio',
    'ago | agosto',
    'sep | sept | septiembre | set | setiembre',
    'oct | octubre',
    'nov | noviembre',
    'dic | diciembre',
  ],
  days: [
    'hoy | hoy dia | esta manana | esta tarde | esta noche | el dia de hoy',
    'ayer | anoche | el dia de ayer',
    'anteayer | antier | antes de ayer',
  ],
  weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
};

/** Portuguese of Brazil with its Pix, of Portugal with MB WAY, and of Angola and Mozambique with M-Pesa. */
export const PORTUGUESE: Language = {
  code: 'pt',
  verbs: [
    ['credit', 'credit', 1, 'ainda não entrou | não entrou'],
    [
      'debit',
      'debit',
      5,
      `debitado | debitada | debitados | debitadas | foi debitado | foi debitada | foram debitados | debitamos
       debitou-se | debitado da sua conta | debitado em sua conta | debitado na sua conta | debito em conta
       debito em sua conta | debito na sua conta | debito na conta | foi descontado | descontado | descontados
       foram descontados | descontamos | foi cobrado | foi cobrada | cobrou | cobrado | cobrada | cobramos
       debito efetuado | debito realizado | debito efectuado | debito automatico realizado
       debito automatico efetuado | lancamento a debito | movimento a debito | saida de | debito direto efetuado
       foi retirado | a debito | debito de | debito por | aviso de debito | debito direto | debito direto de | debitos diretos`,
    ],
    [
      'debit',
      'transfer',
      4,
      `da sua conta | da tua conta | de sua conta | do seu cartao | da sua carteira | do seu saldo
       da minha conta | da sua conta corrente | da sua conta poupanca | da sua poupanca | saiu da sua conta
       saiu da conta | sairam da sua conta | a partir da sua conta | do teu cartao | com saldo da conta
       da sua conta m-pesa | da sua conta mpesa | da sua conta digital | saiu da tua conta`,
    ],
    [
      'debit',
      'debit',
      4,
      `sua doacao | tua doacao | a sua doacao | sua contribuicao | confirmamos o seu pagamento
        confirmamos seu pagamento | recebemos o seu pagamento | recebemos seu pagamento | voce adicionou
        recarga tim de | recarga de celular | recarga feita | recarga efetuada | voce pagou | voce gastou
        voce comprou | voce fez uma compra | voce realizou uma compra
       voce fez um pagamento | voce realizou um pagamento | voce efetuou um pagamento | voce efetuou uma compra
       pagaste | gastaste | compraste | fez uma compra | realizou uma compra | efetuou uma compra
       efectuou uma compra | fez um pagamento | efetuou um pagamento | efectuou um pagamento
       realizou um pagamento | fizeste uma compra | fizeste um pagamento | sua compra de | sua compra no
       sua compra na | sua compra em | seu pagamento de | seu pagamento para | tua compra de
       voce usou seu cartao | voce usou o cartao | seu cartao foi usado | voce acabou de pagar | voce recarregou
       voce pagou com | compraste credelec | a sua compra de | a sua compra em | o seu pagamento de
       sua compra foi aprovada | sua compra aprovada | sua compra no valor | voce pagou um boleto | pagou a
       voce pagou uma conta | seu pagamento foi realizado`,
    ],
    [
      'debit',
      'transfer',
      4,
      `voce enviou | voce transferiu | voce fez um pix | voce enviou um pix | voce realizou um pix
       voce fez uma transferencia | voce realizou uma transferencia | voce efetuou uma transferencia
       fez um pix | enviou um pix | enviaste | transferiste | fez uma transferencia | efetuou uma transferencia
       efectuou uma transferencia | realizou uma transferencia | fizeste uma transferencia | seu pix de
       seu pix para | sua transferencia de | sua transferencia para | a sua transferencia de
       a sua transferencia para | voce mandou | voce acabou de enviar | seu pix foi enviado
       sua transferencia foi realizada | sua transferencia foi enviada | enviou dinheiro | enviaste dinheiro
       transferiste para | voce fez um ted | voce fez uma ted | voce pagou um pix | voce pagou via pix
       voce fez um envio | enviou mt | transferiu para | transferiste mt`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      `voce sacou | voce fez um saque | voce realizou um saque | voce efetuou um saque | fez um saque
       realizou um saque | efetuou um levantamento | efectuou um levantamento | fez um levantamento | levantaste
       voce retirou | seu saque de | o seu levantamento de | fizeste um levantamento | realizou um levantamento
       voce levantou | seu saque | levantou de | efetuou um saque`,
    ],
    [
      'credit',
      'credit',
      4,
      `ja esta no seu saldo | ja esta na sua conta | seu cashback de | o teu cashback de | pagou a parte dele
        pagou a parte dela | pagou-lhe | pagou-te | ja lhe pagou | ja te pagou | te devolveu | devolveu-te
        devolveu-lhe | voce recebeu um pagamento | pagamento recebido | voce recebeu | recebeu um pix
        voce recebeu um pix
       recebeu um pagamento | voce recebeu uma transferencia | recebeu uma transferencia | recebeste
       recebeste um pagamento | recebeste dinheiro | recebeste uma transferencia | te enviou | enviou-lhe | enviou-te | transferiu-lhe | transferiu-te | enviou para voce
       te enviou um pix | enviou um pix para voce | enviou-lhe | enviou-te | transferiu para voce
       transferiu-lhe | te pagou | pagou voce | te transferiu | lhe enviou | te mandou | pagou-lhe
       mandou um pix para voce | caiu na sua conta | caiu na conta | entrou na sua conta | entrou na conta
       entraram na sua conta | na sua conta | na tua conta | em sua conta | para a sua conta | para sua conta
       para a tua conta | na sua carteira | a seu favor | a sua conta foi creditada | sua conta foi creditada
       chegou na sua conta | voce tem um novo pix | voce depositou | depositaste | voce ganhou
       recebemos seu pagamento | recebemos o seu pagamento | recebemos o pagamento
       o pagamento da sua fatura foi | na minha conta | para minha conta | chegou um pix | seu dinheiro chegou
       pix na conta | fez uma transferencia para si | fez um pix para voce | transferiu para a sua conta
       recebeu na sua conta`,
    ],
    [
      'credit',
      'credit',
      5,
      `voce adicionou | adicionou a sua carteira | carregaste a tua conta | carregou a sua conta
        foi adicionado ao seu saldo | creditado | creditada | creditados | creditadas | foi creditado
        foi creditada | foram creditados
       creditamos | creditado em sua conta | creditado na sua conta | credito em conta | credito em sua conta
       credito na sua conta | credito na conta | lancamento a credito | movimento a credito | a credito
       aviso de credito | juros creditados | rendimento | rendimentos | rendeu | credito efetuado
       credito efectuado | credito de | credito recebido`,
    ],
    [
      'debit',
      'debit',
      3,
      `recebemos o pagamento da sua | pagamento da sua conta | pagamento da fatura | pagamento da conta de luz
        compra aprovada | compra no cartao | compra realizada | pagamento | pagou | gastou
        pagamento efetuado
       pagamento realizado | debito automatico | paguei | gastei | compra | compra com cartao
       compra com o cartao | compra autorizada | compra de | compra em | compra no | compra na
       compra no debito | compra no credito | compra no valor | compra efetuada | compra efectuada
       compra cartao | compra internacional aprovada | compra internacional | compra online | compra parcelada
       compra a vista | compra por aproximacao | compra via | compra mb way | compra mbway | compra com mb way
       comprou | foi efetuada uma compra | foi efectuada uma compra | foi realizada uma compra
       foi efetuado um pagamento | foi efectuado um pagamento | foi realizado um pagamento | pagamento efectuado
       pagamento de | pagamento aprovado | pagamento autorizado | pagamento confirmado | pagamento concluido
       pagamento de servicos | pagamento de conta | pagamento de boleto | pagamento com cartao
       pagamento com mb way | pagamento mb way | pagamento com pix | pagamento pix | pagamento via pix
       pagamento de fatura | pagamento para | pagamento em | pagamento no | pagamento a | pago | paga | pagos
       pagas | foi pago | foi paga | boleto pago | conta paga | fatura paga | gasto | gastos | usado em
       usado no | foi usado | foi utilizado | utilizado em | utilizado na compra | com seu cartao
       com o seu cartao | no seu cartao | no teu cartao | no cartao de credito | transacao aprovada | transacao autorizada
       transacao no cartao | operacao aprovada | debito direto | comprei | assinatura cobrada
       pagamento recorrente | recarga realizada | recarga efetuada | pix qr code pago | pix pago
       pix automatico realizado | compra tpa | pagamento tpa | pagamento por referencia | compra de credelec
       compra de energia | pagamento agendado realizado | pagamento agendado efetuado
       pagamento agendado efectuado | debito agendado realizado`,
    ],
    [
      'debit',
      'debit',
      2,
      `debito | debitos | cobranca | despesa | compras | pagamentos | pag | pagto | pgto | debito aut | deb aut
       deb automatico | boleto | mensalidade | assinatura | anuidade cobrada | recarga | pag servicos | pag serv
       pag de servicos | dd | pre-autorizacao | autorizacao de compra | prestacao | saida
       carregamento telemovel | recarga de celular | cheque compensado | cheque pago | parcela paga | pag boleto
       pagamento debito`,
    ],
    [
      'debit',
      'debit',
      1,
      `operacao | transacao | movimento | operacoes | transacoes | movimentos | movimentacao | lancamento
       transaccao | transaccoes | movimentacoes | operacao realizada | transacao realizada | movimento cartao
       mov`,
    ],
    [
      'debit',
      'transfer',
      3,
      `ordem permanente executada | pix agendado foi realizado | pix agendado realizado | trf p/ | transf p/ | transf. p/ | transferencia p/ | pix enviado | transferencia enviada | pix realizado | pix para
        enviado | enviada | enviou | transferiu
       transferido | transferida | transferidos | transferencia realizada | transferencia efetuada
       transferencia efectuada | transferencia para | transferencia feita | pix efetuado | pix feito
       pix concluido | pix transferido | pix agendado realizado | pix saida | envio de pix | envio pix
       ted enviada | ted enviado | doc enviado | ted realizada | transferencia concluida
       transferencia imediata enviada | transferencia emitida | transferencia mb way enviada
       transferencia mbway para | transferencia a favor de | transferencia interbancaria enviada
       transferencia mb way para | foi efetuada uma transferencia | foi efectuada uma transferencia
       foi realizada uma transferencia | foi realizado um pix | foi enviado | foi enviada | foi transferido
       foram transferidos | mandei | enviei | transferi | pix a | pix p | trf mb way para | trf mbway para
       trf p | transf para | transf p | envio de dinheiro | dinheiro enviado
       transferencia internacional enviada | remessa enviada | transferencia sepa enviada
       transferencia pix enviada | pix enviado com sucesso | transferencia saida | tef enviada
       transferencia agendada realizada | transferencia agendada efetuada`,
    ],
    [
      'debit',
      'transfer',
      1,
      `transferencia | transferencias | transf | trf | ted | pix | transferencia bancaria
       transferencia imediata | transferencia mb way | transferencia mbway | trf mb way | trf mbway
       transferencia interbancaria | transferencia pix | envio | transferencia kwik | kwik | transferencia sepa`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `saque | levantamento | saque realizado | saque efetuado | saque no caixa | saque em | saque no | saque de
       saques | sacou | saquei | sacado | levantado | levantou | levantei | levantamento efetuado
       levantamento efectuado | levantamento multibanco | levantamento atm | levantamento em | levantamento no
       levantamento na | levantamento de | levantamento mb | lev atm | lev multibanco
       foi efetuado um levantamento | foi efectuado um levantamento | foi realizado um levantamento
       foi realizado um saque | saque pix | pix saque | saque banco24horas | saque 24h | retirada em dinheiro
       retirada | saque aprovado | levantamento a debito | levantamentos | levantamento mb way
       levantamento caixa | levantamento numerario | levantamento sem cartao | saque autorizado
       saque em dinheiro | adiantamento de numerario | cash advance | saque cartao | retirou`,
    ],
    [
      'debit',
      'fee',
      3,
      `cobranca de tarifa | tarifa mensal | tarifa bancaria | anuidade | anuidade do cartao
       comissao de manutencao | comissao de manutencao de conta | manutencao de conta | despesas de manutencao
       comissao de gestao | cesta de servicos | pacote de servicos | tarifa pacote | cobranca de iof
       iof cobrado | juros cobrados | juros de mora | juros do cheque especial | cobranca de anuidade
       comissao mensal | comissao descoberto | comissao disponibilizacao | anuidade cartao | tar pacote
       tarifa saque | taxa de manutencao | taxa de servico cobrada | juros devedores | mensalidade da conta
       tarifa cobrada | comissao cobrada | seguro cobrado`,
    ],
    [
      'credit',
      'credit',
      3,
      `pix recebido | recebeu | recebido | recebida | transferencia recebida | deposito recebido | entrada de
       recebidos | recebidas | deposito | deposito realizado | deposito efetuado | deposito efectuado
       deposito em | deposito de | deposito em dinheiro | depositado | depositada | depositados | depositou
       foi depositado | foram depositados | deposito em cheque | deposito numerario | deposito em numerario
       deposito de valores | recebi | recebimento | recebimento de | recebimento pix | ted recebida
       ted recebido | doc recebido | entrou | foi recebido | foi recebida | resgate | resgate realizado
       resgate de | dividendos | dividendo | bonus creditado | cashback recebido | cashback creditado
       rendimento creditado | dinheiro recebido | carregamento efetuado | carregamento recebido
       deposito confirmado | emprestimo creditado | emprestimo liberado | credito liberado | antecipacao
       juros recebidos | subsidio | premio recebido | abono salarial | restituicao | pix caiu | me pagou
       me enviou | me mandou | me transferiu | adicionado | foi adicionado | valor recebido
       deposito via boleto | foi efetuado um deposito | foi efectuado um deposito | foi realizado um deposito
       entrega de numerario | adicionados`,
    ],
    [
      'credit',
      'transfer',
      3,
      `transferencia de | pix de | transferencia a seu favor | transferencia recebida de | pix recebido de
       ted de | transferencia imediata recebida | transferencia mb way recebida | transferencia mbway recebida
       transferencia mb way de | trf mb way de | trf mbway de | trf de | transf de | recebeu de | recebido de
       transferencia interbancaria recebida | transferencia internacional recebida | remessa recebida
       pix entrada | transferencia pix recebida | transferencia mbway de | transferencia sepa recebida
       transferencia a favor da sua conta | transferido por | enviado por | transferencia entrada
       recebimento de transferencia | transferencia emitida por | transf recebida | trf recebida | recebeste de`,
    ],
    [
      'credit',
      'credit',
      2,
      `credito | depositos | entradas | entrada | creditos | aporte | carregamento | remessa | credito pix`,
    ],
    [
      'credit',
      'refund',
      3,
      `estorno | devolvido | reembolso | devolucao | reembolsado | reembolsada | devolvida | devolvidos
       reembolso recebido | reembolso de | devolucao de compra | devolucao compra | devolucao de | devolucao pix
       pix devolvido | devolucao recebida | voce recebeu um reembolso | voce recebeu um estorno
       recebeu um reembolso | foi reembolsado | foi devolvido | foi devolvida | voce recebeu uma devolucao
       ressarcimento | ressarcido | reembolsamos | devolvemos | reembolso efetuado | te devolveu | devolveu-lhe | devolveu-te | reembolsou-lhe | reembolsou-te | devolvemos-lhe | devolvemos-te
       devolucao de pix | reembolso creditado | valor devolvido | reembolsos | devolucao cartao
       nota de credito`,
    ],
    [
      'credit',
      'reversal',
      3,
      `estornado | estornada | estorno de compra | foi estornado | foi estornada | compra cancelada
       compra estornada | cancelamento de compra | estornamos | estornados | estorno de | estorno recebido
       estorno realizado | estorno da compra | anulacao | anulacao de compra | anulada | anulado | foi anulada
       foi anulado | anulacao compra | compra anulada | reversao | revertido | revertida | foi revertido
       foi revertida | estorno pix | chargeback | cancelamento da compra | estorno de pagamento
       compra foi cancelada | regularizacao | foi cancelada e | estorno efetuado | estorno credito
       levantamento anulado | pagamento anulado | estorno parcial | reversao de`,
    ],
    [
      'credit',
      'salary',
      3,
      `salario | ordenado | vencimento creditado | seu salario | o seu salario | credito de salario
       pagamento de salario | salario recebido | salario creditado | credito salario | salario caiu
       recebimento de salario | folha de pagamento | transferencia salario | transferencia ordenado | pensao
       aposentadoria | beneficio inss | 13 salario | decimo terceiro | reforma creditada | pensao creditada
       portabilidade de salario recebida | proventos | remuneracao | credito ordenado | subsidio de ferias
       subsidio de natal | bolsa familia | seguro desemprego | ordenado creditado | adiantamento salarial
       salarios | processamento de salario | beneficio creditado | credito inss | credito vencimento
       ferias creditadas | credito de beneficio`,
    ],
    ['credit', 'refund', 3, `devolveu`],
    ['debit', 'debit', 3, `ficou com | já seguiu | já seguiram`],
  ],
  labels: {
    document: `reserva | fatura | nota fiscal | encomenda | bilhete`,
    amount: `valor | no valor de | valor de | o valor de | valor: | montante | no montante de | montante de | quantia
      a quantia de | quantia de | na quantia de | importancia | a importancia de | importancia de
      valor da compra | valor da transacao | de valor | valor da transferencia | valor do pix | valor pago
      valor debitado | valor creditado | valor transferido | valor enviado | valor do pagamento
      valor da operacao | valor do saque | valor do deposito | montante: | vlr | vl | vlr. | val | val.
      um valor de | um montante de | com o valor de | valor em reais | valor do debito | valor recebido em
      valor em dolar | valor do levantamento | valor cobrado | valor do movimento`,
    total: `total | valor total | total pago | total debitado | montante total | total da compra | total cobrado
      no total de | total da operacao | valor total de | total da transacao`,
    balance: `ficas com | ficaste com | restam | resta | agora tem | agora voce tem | voce tem agora | tens agora | tem agora | saldo | saldo disponivel | saldo atual | novo saldo | seu saldo | saldo actual | seu novo saldo
      o seu saldo | o seu novo saldo | o teu saldo | teu saldo | saldo da conta | saldo em conta
      saldo na conta | saldo contabilistico | saldo autorizado | saldo disp | saldo disp. | sld | saldo conta
      saldo final | saldo total | saldo restante | disponivel | disp | saldo: | saldo apos | saldo apos operacao
      saldo apos a operacao | seu saldo e | seu saldo atual | seu saldo disponivel | saldo e de
      o saldo da sua conta | saldo da sua conta | saldo m-pesa | saldo mpesa | o seu novo saldo m-pesa
      novo saldo m-pesa | novo saldo e | novo saldo e de | seu saldo e de | saldo atualizado | saldo livre
      o teu novo saldo | saldo na carteira | saldo e-mola | saldo do cartao | saldos | valor disponivel
      saldo em | saldo bloqueado incluido | o teu saldo atual e | o saldo disponivel | saldo actual e
      voce tem disponivel | saldo poupanca | fica com | saldo dispon`,
    limit: `limite | limite disponivel | plafond | plafond disponivel | limite de credito | limite do cartao
      limite total | limite restante | limite disp | limite disp. | lim disp | seu limite disponivel
      limite de cheque especial | cheque especial | limite atual | credito disponivel | limite diario
      limite para compras | disponivel para compras | limite pix | limite cartao
      limite disponivel para compras | limite disponivel e | seu limite e | limite de saque | saldo limite
      limite disponivel do cartao | limite: | descoberto autorizado | limite do cheque especial
      seu limite atual`,
    fee: `taxa | comissao | iof | tarifa | tarifas | taxas | comissoes | imposto | impostos | custo
      custo da transacao | taxa de | taxa de servico | comissao de servico | iva | imposto selo | imp selo
      imp. selo | encargo | despesas | custo: | taxa: | comissao: | tarifa: | iva incluido | isento de taxa
      sem taxas | mais taxas | taxa da operacao | taxa de transacao | isp | custo de envio | custo da operacao
      a taxa foi de | taxa de levantamento | juros | multa | spread | com iof | taxa foi de | i.selo | sem custo
      sem tarifa | custos | taxa m-pesa | comissao de | tarifa de | encargos | imposto do selo | imposto de selo`,
    aside: `pontos | taxa de cambio | cambio | cotacao | saldo anterior | saldo inicial | divida | saldo devedor
      valor minimo | pagamento minimo | minimo a pagar | milhas | bonus | parcelas de | em parcelas de
      economizou | voce economizou | poupou | acima de | superior a | superiores a | acima do | ultrapassa
      ultrapassou | equivalente a | valor original | limite minimo | meta | cofrinho | caixinha
      valor em dolares | total gasto | gastos do mes | gasto no mes | total da fatura | fatura atual
      valor da fatura | fatura parcial | cashback acumulado | taxa de juro | taxa de juros | igual ou superior a
      inferior a | abaixo de | pontos acumulados | emprestimo restante | divida xtratime | divida txuna | txuna
      xitique | saldo em divida | arredondamento | contravalor | contra-valor | em atraso de | gorjeta
      este mes | neste mes | parcela de | rendimento acumulado | moeda original | cotacao do dolar | desconto de
      capital em divida | valor financiado | taeg`,
    reference: `operação n.º | operação nº | id da transacao | codigo da transacao | autenticacao | numero da transacao | referencia
      numero de referencia | id transacao | transacao id | id da operacao | codigo de autorizacao | autorizacao
      aut | num autorizacao | nsu | protocolo | numero de autorizacao | numero da autorizacao | nro da transacao
      no da transacao | codigo de autenticacao | nr operacao | autenticacao mecanica | comprovante | id do pix
      id pix | e2e | end to end | numero do documento | num documento | doc | documento | numero do pedido
      pedido | entidade | entidade e referencia | ref mb | ref multibanco | n operacao | num operacao
      nr. operacao | numero da operacao | numero de operacao | codigo da operacao | no transacao | nr transacao
      nr. autorizacao | mandato | numero do mandato | adc | autorizacao de debito | cod autorizacao
      cod. autorizacao | cod transacao | controle | numero de controle | numero do cheque | cheque n
      cheque numero | transaccao no | id da transaccao | codigo do pix | ref da transacao | referencia:
      nosso numero | codigo de barras | linha digitavel | codigo identificador | identificador | n da operacao
      recibo | numero do recibo | codigo do voucher | cod. operacao | n doc | token de recarga`,
    card: `cartao | cartao final | seu cartao | final | o seu cartao | cartao de credito | cartao de debito
      cartao com final | cart | cartao terminado em | cartao visa | cartao mastercard | cartao elo | elo
      cartao virtual | cartao n | cartao numero | cartao nr | cartao pre-pago | no seu cartao | do seu cartao
      teu cartao | o teu cartao | cartoes | cartao credito | cartao debito | hipercard | cartao multibanco
      cartao mb | cartao adicional | no cartao | com cartao | com o cartao | meu cartao | cartao nubank
      cartao multicaixa | cartao platinum | cartao black | cartao gold | com seu cartao | com o seu cartao
      cartao com o final | cart. | ct final | cartao terminacao | cartao dependente | cartao refeicao
      cartao alimentacao | cartao terminado | cc final`,
    account: `cta final | conta | sua conta | conta final | a sua conta | tua conta | a tua conta | conta corrente | conta poupanca
      c/c | poupanca | conta a ordem | conta n | conta nr | conta numero | conta no | ct | c.c. | cta
      conta digital | conta salario | contas | minha conta | conta com final | conta terminada em | da sua conta
      na sua conta | em sua conta | para a sua conta | para sua conta | nib | conta d.o. | conta do
      conta pagamento | conta bancaria | conta destino | conta origem | conta de origem | conta de destino | ag
      agencia e conta | cc | da conta | na conta | conta ordem | conta nib | da tua conta | na tua conta
      conta-corrente | conta cartao | conta n. | conta ordenado | conta movel`,
    wallet: `carteira | carteira digital | conta m-pesa | conta mpesa | m-pesa | carteira movel | e-mola | emola
      mkesh | m-kesh | carteira m-pesa | unitel money | afrimoney | conta e-mola | conta emola | conta picpay
      conta mercado pago | carteira mb way | carteira virtual | conta mkesh | cartao mb way | multicaixa express`,
    party: `desc | descr | obs | estabelecimento | loja | favorecido | nome | beneficiario | descricao | destinatario | remetente
      comerciante | local | descritivo | origem | destino | pagador | recebedor | empresa | terminal | ordenante
      motivo | mensagem | para: | de: | em: | nome do favorecido | nome do recebedor | nome do pagador
      nome do beneficiario | local: | lojista | estab | estab. | cedente | favorecido: | nome: | descricao:
      loja: | estabelecimento: | destinatario: | remetente: | entidade: | sacado | historico | finalidade
      observacao | detalhe | detalhes | agente | nome do agente | comercio | chave pix | chave | instituicao
      credor | nome do destinatario | nome do remetente | servico | atm | caixa automatico | quem recebeu
      quem pagou | quem enviou | emitente | prestador | ponto de venda | conteudo`,
    date: `em | data | no dia | data: | hora | data e hora | dia | data/hora | as | as: | data da operacao
      data da transacao | data valor | data-valor | na data | em data de | data mov | data do movimento
      data da compra | a data de | hora: | aos | no dia: | realizado em | realizada em | efetuado em
      efetuada em | dt | data do pagamento`,
    contact: `telefone | ligue | ligue para | ligue no | contacte | contacte-nos | contate | contacte o | fale conosco
      entre em contato | entre em contacto | central de atendimento | sac | ouvidoria | atendimento
      se nao reconhece | se nao reconhecer | nao reconhece | caso nao reconheca | nao reconhece esta
      se nao foi voce | nao foi voce | caso nao tenha | se nao fez | se nao realizou | caso desconheca
      se desconhece | desconhece | duvidas | duvida | duvidas ligue | em caso de duvida | em caso de duvidas
      acesse | aceda | aceda a | acesse o app | consulte | informacoes | mais informacoes
      para mais informacoes | saiba mais | responda | envie sms | responda bloqueio | bloqueio | envie
      linha de apoio | linha direta | linha de atendimento | apoio ao cliente | telemovel | celular | tel:
      clique | clique aqui | visite | marque | disque | baixe o app | para cancelar | compra nao autorizada
      transacao nao autorizada | operacao nao autorizada | se nao autorizou | nao foste tu | se nao foste tu
      para ajuda | ajuda | reclamacoes | info | linha de cliente | contacto | contato | numero de telefone
      liga para | liga | balcao | seu gerente | contate-nos | para bloquear | chat | whats | para sair
      compras nao autorizadas | pagamento nao autorizado | pix nao autorizado`,
  },
  phrases: {
    summary: `resumo do mes | resumo mensal | resumo semanal | resumo de gastos | gastou um total de
      gastaste um total de | total gasto em | seu mes em numeros | no total voce gastou`,
    uncharged: `nada foi cobrado | nada foi debitado | nada te foi cobrado | nenhum valor foi cobrado | nao foi cobrado | nao foi cobrada | antes da cobranca`,
    lure: `pix bloqueado | libere agora | bloqueado! libere | encomenda retida | taxa alfandegaria | taxa de importacao | atualize seus dados | atualize os seus dados | conta bloqueada | direito a um reembolso | pontos expiram hoje`,
    code: `codigo de verificacao | codigo de seguranca | token de acesso | senha | seu codigo | codigo de confirmacao
      o seu codigo | codigo de acesso | codigo de ativacao | codigo de activacao | codigo de autenticacao
      codigo de validacao | codigo sms | codigo unico | codigo temporario | senha temporaria | senha provisoria
      palavra-passe | palavra passe | palavra-chave | token | seu token | codigo otp | use o codigo
      utilize o codigo | digite o codigo | insira o codigo | introduza o codigo | codigo e | o codigo e
      codigo para | teu codigo | o teu codigo | codigo de login | codigo de uso unico
      codigo de utilizacao unica | senha de uso unico | codigo secreto | chave de acesso | chave de seguranca
      sua senha | codigo de autorizacao para | codigo de autorizacao sms | codigo de cadastro
      codigo de registo | informe o codigo | codigo do app | i-token | codigo dinamico | contrassenha
      codigo para autorizar | codigo para confirmar | codigo de levantamento | pin temporario | seu pin e`,
    warning: `nao o partilhe | nao o divulgue | nao o compartilhe | nao o forneca | nao o partilhes | nao a partilhe
      nao a divulgue | nao compartilhe | nunca compartilhe | nao partilhe | nunca partilhe | nao divulgue | nunca divulgue
      nao informe | nunca informe | nao forneca | nunca forneca | nao revele | nunca revele | nao passe
      nunca passe | nao diga | nao repasse | nao envie seu codigo | nao envie sua senha | nao ceda | nunca ceda
      nao de | nunca de | nao comunique | nunca comunique | nao transmita | nao compartilhar | nao partilhar
      nunca pedimos | nunca pediremos | nao pedimos | nunca solicitamos | nao solicitamos | nunca solicita
      nao solicita | nunca pede | nao pede | nunca liga | nao liga | nunca ligamos | jamais compartilhe
      jamais informe | jamais solicita | cuidado com golpes | cuidado com | cuidado | evite golpes
      evite fraudes | fique atento | atencao a fraudes | e pessoal e intransferivel | e confidencial | e secreto
      com ninguem | a ninguem | para ninguem | nao clique | nao abra | desconfie | proteja-se | proteja sua
      mantenha sua senha | mantenha seu codigo | mantenha em segredo | guarde o seu pin | nao partilhes
      nunca partilhes | nao compartilhes | nao responda | nao empreste | nao mostre | nunca pediriamos
      o seu pin e secreto | nao confie`,
    declined: `nao se concretizou | não se concretizou | nao foi concluído | tentou pagar | tentaste pagar
      voce tentou | responda s | responde s | reconhece esta compra | foi voce | compra nao autorizada
      transacao nao autorizada | recusad* | negad* | nao aprovad* | nao autorizad* | nao foi possivel
      nao foi aprovada
      saldo insuficiente | fundos insuficientes | foi recusada | foi recusado | foi negada | foi negado
      nao foi autorizada | nao foi autorizado | nao foi aprovado | nao foi concluida | nao foi concluido
      nao foi realizada | nao foi realizado | nao foi efetuada | nao foi efetuado | nao foi efectuada
      nao foi efectuado | nao foi processada | nao foi processado | nao foi paga | nao foi pago | nao concluida
      nao concluido | nao realizada | nao realizado | nao efetuado | nao efetuada | nao efectuada
      nao processada | nao processado | nao aceite | nao foi aceite | nao foi aceito | falhou | falhada
      falhado | falha na | falha no | falha ao | sem saldo | falta de saldo | saldo nao disponivel
      nao tem saldo | nao possui saldo | limite insuficiente | limite excedido | excede o limite
      excedeu o limite | ultrapassa o limite | acima do limite | senha incorreta | senha invalida
      pin incorreto | pin errado | pin incorrecto | pin invalido | rejeitad* | rejeitou | foi rejeitado
      foi rejeitada | insucesso | sem sucesso | tentativa de compra | tentativa de pagamento
      tentativa de saque | tentativa de transacao | tentativa de pix | tentativa de levantamento | tentaram
      foi bloqueada por | compra bloqueada | transacao bloqueada | bloqueamos uma | bloqueamos a compra
      operacao bloqueada | voce reconhece | reconhece esta compra? | reconhece a compra | foi voce?
      voce fez esta compra | responda sim ou nao | responda sim | responda s ou n | compra suspeita
      transacao suspeita | atividade suspeita | movimentacao suspeita | operacao suspeita | cheque devolvido
      devolvido por falta | devolvida por falta | nao conseguimos | nao pode ser | nao pode ser concluida
      nao pode ser processada | nao pode ser realizado | nao deu certo | nao foi bem sucedida | nao tem fundos
      nao completada | nao completou | nao foi enviado | nao foi enviada | valor insuficiente | deu erro
      erro ao | erro no pagamento | indisponibilidade de saldo | nao tem dinheiro suficiente | nao e suficiente`,
    scheduled: `aguarda pagamento | foi tributada | foi taxada | sera debitad* | sera cobrad* | vencimento | vence em | vence dia | agendad* | programad* | serao debitad*
      serao cobrad* | sera descontad* | serao descontad* | sera efetuad* | sera efectuad* | sera realizad*
      sera pago | sera paga | sera processad* | sera enviad* | sera transferid* | sera lancad*
      vai ser debitad* | vai ser cobrad* | ira debitar | iremos debitar | vamos debitar | debitaremos
      cobraremos | iremos cobrar | vamos cobrar | vence | vence hoje | vence amanha | venceu | vencid*
      a vencer | vencem | data de vencimento | data limite | prazo de pagamento | limite de pagamento
      proxima fatura | proximo pagamento | proxima cobranca | proxima parcela | proximo debito
      proxima prestacao | lembrete | lembramos | nao esqueca | nao se esqueca | lembre-se de pagar | pague ate
      pagar ate | pague a sua | pague sua | pague o seu | pague seu | pague a fatura | pague antes
      efetue o pagamento | efectue o pagamento | realize o pagamento | regularize | evite juros | evite o corte
      evite multa | sua fatura | a sua fatura | sua fatura fechou | fatura fechada | fatura fechou
      fatura disponivel | fatura no valor | fatura de | fatura vence | fatura ja esta | sua conta de luz
      boleto disponivel | boleto vence | boleto de | novo boleto | boleto em aberto | boleto no valor
      chegou um boleto | voce tem um boleto | a pagar | por pagar | por liquidar | em atraso | em aberto
      pagamento em atraso | atrasad* | parcela vence | parcela em | total a pagar | valor a pagar
      montante a pagar | minimo da fatura | pagamento agendado | debito agendado | pix agendado
      transferencia agendada | agendamento | agendou | sera renovad* | renova em | renovacao automatica
      se renova | mantenha saldo | tenha saldo | garanta saldo | provisione a sua conta | garanta que tem saldo
      certifique-se | previst* | debito previsto | deve ser pago | devera ser pago | devera pagar
      tem a pagamento | tem um pagamento | pagamento pendente | na data de | proximo vencimento | melhor dia
      sera apresentado | divida em atraso | vai vencer | esta a vencer | esta vencendo | esta chegando o dia
      cobranca agendada | sera debitada | agendado para | agendada para | agendado | agendada | previsto para
      prevista para
      primeira execução | ordem permanente criada`,
    collect: `pode fazer a transferência | pode transferir | solicitou | pedido de pagamento | cobranca pix | esta cobrando | esta solicitando | te cobrou
      cobrou voce | enviou uma cobranca | te enviou uma cobranca | enviou um pedido | pediu | pediu dinheiro
      pediu-lhe | pediu-te | pedido de dinheiro | pedido mb way | pedido de transferencia
      pedido de dinheiro mb way | esta pedindo | esta a pedir | esta a pedir-lhe | solicita o pagamento
      solicita pagamento | solicitacao de pagamento | solicitacao de pix | recebeu um pedido
      recebeu uma cobranca | voce recebeu uma cobranca | voce recebeu um pedido | nova cobranca
      link de pagamento | quer receber | autorize o pagamento | confirme o pagamento | aprove o pagamento
      aceite ou recuse | aceitar ou recusar | aguarda a sua aprovacao | aguarda a sua autorizacao
      pedido de autorizacao | pix copia e cola | recebeste um pedido | pedido de cobranca | cobranca de
      solicitou um pagamento | solicitou uma transferencia | pague com pix | digite o pin para
      introduza o pin para | pediu para voce pagar | requisitou
      aprove no app | confirme no app | autorize no app | autorize a compra`,
    promotion: `jogue com responsabilidade | jogue com moderacao | rodadas gratis | aposta gratis | apostas gratis | habilita-te | habilite-se | habilita-se | candidata-te | aproveita e | ganha ate | ganhar ate | e ganha
      promocao | aproveite | desconto | ganhe | concorra | pre-aprovado | imperdivel | oferta | ofertas
      promocoes | descontos | aproveita | ganha | ganhe ate | habilite-se | participe | sorteio | sorteios
      concurso | brinde | premio | premios | presente | gratis | gratuito | % off | % de desconto | so hoje
      somente hoje | so ate | ultimos dias | ultima chance | ultimas horas | nao perca | nao percas | corra
      peca ja | peca seu | peca agora | peca o seu | solicite ja | solicite seu | contrate | contrate ja
      contrate agora | simule | simule ja | simule agora | faca uma simulacao | pre aprovado | pre-aprovada
      preaprovado | credito pre-aprovado | emprestimo pre | emprestimo de ate | emprestimo pessoal
      credito pessoal | credito de ate | emprestimo com | voce tem credito | tem um credito
      voce tem um limite pre | aumente seu limite | aumento de limite disponivel | limite extra | ate 50%
      ate 70% | juros baixos | taxa zero | taxas a partir | juros a partir | a partir de apenas | sem juros
      sem anuidade | anuidade gratis | parcele | parcele sua | parcele em | antecipe | antecipe seu
      antecipe seu fgts | saque aniversario | descubra | conheca | conheca o | aproveite agora | garanta
      garanta ja | garanta o seu | cupom | cupons | codigo promocional | codigo de desconto | indique
      indique e ganhe | indique um amigo | convide | convide amigos | convida | cashback de ate | cashback em
      ganhe cashback | cadastre-se | inscreva-se | subscreva | adira | adere | adira ja | abra sua conta
      abra ja | ative ja | valido ate | valida ate | promocao valida | consulte condicoes | consulte regulamento
      regulamento | condicoes em | termos e condicoes | exclusivo | exclusiva | exclusivo para voce
      oferta exclusiva | especial para voce | liquidacao | black friday | saldao | economize | poupe ate
      invista | acumule | troque seus pontos | compre agora | compre ja | baixe agora | foi selecionado
      voce foi selecionado | parabens voce ganhou | queima de estoque | frete gratis | renegocie | negocie
      quite | refinancie | voce pode ganhar | dobro | bonus de ate | pacote de internet | megas`,
    notice: `limite do seu cartao subiu | seu limite subiu | limite subiu | fechou em | dê uma olhada no app | foi cadastrado | foi cadastrada | separe r$ | saiu pra entrega
      pagamento na entrega | pagamento é na porta | à cobrança | contra reembolso | prepare o dinheiro
      menos que na semana | mais que na semana | menos que no mes | mais que no mes | tarifa estimada
      preco estimado | ja esta incluido | vai subir para | recebemos sua contestacao | seu limite aumentou
      limite aumentou | aumentamos seu limite | novo limite | foi ativado | foi ativada | foi activado
      foi activada | ativado com sucesso | ativada com sucesso
      esta ativo | esta ativa | foi bloqueado | foi bloqueada | cartao bloqueado | bloqueado | desbloqueado
      desbloqueada | foi desbloqueado | cartao ativado | cartao desbloqueado | novo acesso | novo login
      acesso a sua conta | acesso ao app | acesso a conta | login realizado | login efetuado | acesso realizado
      acessou | iniciou sessao | inicio de sessao | novo dispositivo | dispositivo cadastrado
      dispositivo autorizado | novo aparelho | aparelho cadastrado | novo beneficiario | beneficiario adicionado
      chave pix cadastrada | chave pix registrada | chave cadastrada | cadastrou | foi cadastrad*
      foi registad* | foi registrad* | cadastro realizado | cadastro de | cadastro foi | registo efetuado
      adesao efetuada | aderiu | adesao ao | portabilidade | senha alterada | senha cadastrada
      senha foi alterada | alteracao de senha | alteracao de limite | alteracao de dados | alteracao de
      foi alterado | foi alterada | troca de senha | atualizou | foi atualizado | foi atualizada
      atualize seus dados | atualize os seus dados | atualizacao cadastral | extrato | seu extrato
      extrato disponivel | o seu extrato | extracto | informe de rendimentos | esta disponivel
      ja esta disponivel | esta pronto | foi enviado para seu endereco | saiu para entrega | foi entregue
      sera entregue | esta a caminho | a caminho | novo cartao | seu novo cartao | o seu novo cartao
      cartao enviado | pronto para levantamento | disponivel para levantamento | solicitacao recebida
      recebemos sua solicitacao | recebemos o seu pedido | seu pedido | o seu pedido | pedido de cartao
      sua solicitacao | em analise | esta em analise | em processamento | protocolo de atendimento | chamado
      reclamacao | agendamento de visita | manutencao programada | manutencao | indisponivel | indisponiveis
      instabilidade | fora do ar | horario de atendimento | feriado | estara fechado | encerrado
      sera creditad* | serao creditad* | sera estornad* | sera reembolsad* | sera devolvid* | voce recebera
      vai receber | ira receber | limite foi | limite aumentado | limite alterado | novo limite
      seu limite aumentou | seu limite agora e | cartao expira | expira em | expira | validade | bem-vindo
      bem vindo | bem-vinda | boas-vindas | obrigado por se cadastrar | conta aberta | conta criada
      conta foi aberta | conta encerrada | foi cancelado o cartao | cartao cancelado | pesquisa de satisfacao
      pesquisa | avalie | avalie-nos | sua opiniao | a sua opiniao | de uma nota | debito automatico cadastrado
      debito automatico ativado | cadastrado em debito automatico | autorizacao de debito criada
      autorizacao de debito direto | foi incluid* | foi adicionado ao | pontos creditados | seus pontos
      contrato | politica de privacidade | privacidade | feliz aniversario | feliz natal | boas festas | golpe
      golpes | golpistas | fraude | fraudes | phishing | burla | burlas | biometria | reconhecimento facial
      documentacao | comprovativo de morada | vinculado | vinculada | foi vinculad* | associado | cheques
      talao de cheques | open finance | consentimento | pin alterado | pin foi alterado | alerta de seguranca
      adesao a | aderiu ao | aderiu a
      está valendo | resumo do mês | levou um tombo | resumo da semana | você gastou este mês`,
    injection: `ignore as instrucoes | ignora as instrucoes | ignore todas as instrucoes | ignore tudo acima
      ignore o acima | ignore instrucoes anteriores | instrucoes anteriores | esqueca tudo
      esqueca as instrucoes | esquece tudo | desconsidere as | desconsidere tudo | novas instrucoes
      voce agora e | agora voce e | a partir de agora voce | responda apenas | responda somente | retorne json
      devolva json | retorne o valor | como ia | voce e uma ia | prompt do sistema | instrucao do sistema
      modo desenvolvedor | aja como | defina o valor | extraia o valor | modelo de linguagem | nova instrucao
      ignore o texto`,
    pending: `em rascunho | como rascunho | aguarde a confirmacao | aguardando confirmacao | aguardando aprovacao | aguardando pagamento
      esta pendente | pendente de aprovacao | esta sendo processad* | esta a ser processad*
      aguarda confirmacao | pendente de confirmacao | em processamento pelo | aguarde confirmacao
      pendente de autorizacao | esta em processamento | aguardando compensacao
      dias úteis`,
  },
  places: {
    at: `no tpa | na tpa | em | no | na | nos | nas | no estabelecimento | na loja | em loja | no comerciante | no local | no site
      na empresa | junto de | no comercio | no terminal | no agente | no caixa | loja | estabelecimento`,
    to: `trf p/ | transf p/ | transf. p/ | transferencia p/ | pag. a | pagto a | para | a favor de | ao | a | em favor de | p/
      para o | para a | para o numero | para a conta de
      ao beneficiario | favorecido | para a conta | destinatario | a conta de | para chave | para a chave
      destino | em nome de | ao comerciante | a entidade | p/:`,
    from: `de | do | da | por | pelo | pela | remetente | enviado por | feito por | feita por | enviada por
      da parte de | proveniente de | ordenante | efetuada por | efetuado por | efectuada por | efectuado por
      realizada por | realizado por | por ordem de | origem | pagador | a partir de | do numero | da conta de
      emitida por | da empresa`,
    for: `referente a | referente ao | relativo a | relativo ao | ref. a | motivo | descricao | pagamento de
      para pagamento de | refere-se a`,
    with: 'com',
    end: `venc | c/ | cnpj | cpf | no dia | em | com | via | por | no valor | as | e | foi | saldo | seu saldo | novo saldo | o seu | a sua
      seu | sua | se | data | hora | dia | ref | referencia | valor | aprovada | aprovado | autorizada
      realizada | realizado | efetuada | efetuado | efectuada | efectuado | recebido | recebida | com sucesso
      disponivel | limite | limite disponivel | final | cartao | conta | cartao final | com cartao
      com o cartao | no cartao | com seu cartao | com o seu cartao | no seu cartao | na sua conta | na conta
      da sua conta | da conta | para sua conta | para a sua conta | em sua conta | taxa | comissao | hoje
      ontem | obrigado | caso | nao | duvidas | ligue | acesse | consulte | id | autenticacao | codigo
      transacao | confirmado | usando | atraves | por pix | via pix | por mb way | via mb way | mb way | chave
      cpf | cnpj | agencia | banco | saiba | parcelado | em 1x | a vista | no debito | no credito | no montante
      ja | mas | foram | sera | esta | aguarde | confira | veja | abra | aos | o valor | do valor | concluida
      concluido | nib | iban | voce | tu | total | para o cartao | para seu cartao | para o seu cartao`,
  },
  months: [
    'jan | janeiro',
    'fev | fevereiro',
    'mar | marco',
    'abr | abril',
    'mai | maio',
    'jun | junho',
    'jul | julho',
    'ago | agosto',
    'set | setembro',
    'out | outubro',
    'nov | novembro',
    'dez | dezembro',
  ],
  days: [
    'hoje | hoje as | esta manha | esta tarde | esta noite | agora mesmo',
    'ontem | ontem a noite',
    'anteontem | antes de ontem',
  ],
  weekdays: [
    'segunda-feira | segunda feira',
    'terca-feira | terca feira',
    'quarta-feira | quarta feira',
    'quinta-feira | quinta feira',
    'sexta-feira | sexta feira',
    'sabado',
    'domingo',
  ],
};

/** Italian of Italy, San Marino and Switzerland. */
export const ITALIAN: Language = {
  code: 'it',
  verbs: [
    ['credit', 'transfer', 4, `ti ha appena inviato | ti ha appena mandato | le ha appena inviato`],
    [
      'debit',
      'debit',
      5,
      `addebitato | addebitati | addebitata | addebitate | e stato addebitato | e stata addebitata
       sono stati addebitati | abbiamo addebitato | addebito | addebito di | addebito in conto
       addebito sul conto | addebito sul tuo conto | addebito sul suo conto | addebito su conto
       addebito sulla carta | addebito sulla tua carta | addebito effettuato | addebito diretto | addebito sdd
       addebito eseguito | addebito carta | addebito utenza | addebiti | in addebito | addebito autorizzato
       addebito diretto eseguito | addebitata la somma | ti abbiamo addebitato | le abbiamo addebitato
       addebito rata | addebito mutuo | scalato | scalati | e stato scalato | sono stati scalati
       addebitato sul conto`,
    ],
    [
      'debit',
      'transfer',
      4,
      `sono arrivati a | è arrivato a | e arrivato a | dal tuo conto | dal suo conto | dal vostro conto
        dalla tua carta | dalla sua carta | dal tuo c/c
       dal suo c/c | dal tuo wallet | dal tuo saldo | dalla tua postepay | dal tuo portafoglio | dal mio conto
       dal tuo libretto`,
    ],
    [
      'debit',
      'debit',
      4,
      `la tua donazione | la sua donazione | il tuo contributo | abbiamo ricevuto il tuo pagamento
        abbiamo ricevuto il suo pagamento | confermiamo il pagamento | hai pagato | hai speso | hai acquistato
        hai effettuato un pagamento | hai effettuato un acquisto
       hai fatto un acquisto | hai fatto un pagamento | ha pagato | ha effettuato un pagamento
       ha effettuato un acquisto | hai appena pagato | hai appena speso | hai usato la carta
       hai usato la tua carta | hai utilizzato la carta | hai utilizzato la tua carta | il tuo pagamento di
       il suo pagamento di | il tuo acquisto di | il tuo pagamento a | il tuo acquisto presso
       il tuo acquisto da | hai ricaricato il numero | hai completato un pagamento
       hai autorizzato un pagamento | hai autorizzato un acquisto | hai confermato un pagamento
       hai eseguito un pagamento | ha speso | hai comprato | hai effettuato una spesa
       hai autorizzato il pagamento`,
    ],
    [
      'debit',
      'transfer',
      4,
      `hai inviato | hai trasferito | hai bonificato | hai disposto un bonifico | hai effettuato un bonifico
       hai fatto un bonifico | hai inviato un bonifico | ha disposto un bonifico | ha effettuato un bonifico
       ha inviato un bonifico | hai inviato un pagamento | hai inviato denaro | hai mandato | il tuo bonifico di
       il tuo bonifico a | il tuo bonifico verso | il suo bonifico di | hai eseguito un bonifico
       hai effettuato un trasferimento | hai effettuato un giroconto | il tuo bonifico istantaneo
       hai ricaricato la carta di | hai effettuato una ricarica | hai inviato a | hai appena inviato
       il tuo bonifico e stato | hai spostato`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      `hai prelevato | ha prelevato | hai effettuato un prelievo | ha effettuato un prelievo
       hai fatto un prelievo | il tuo prelievo di | il suo prelievo di | hai ritirato | hai appena prelevato
       il tuo prelievo`,
    ],
    [
      'credit',
      'credit',
      4,
      `abbiamo ricevuto il tuo versamento | il tuo versamento | è gia sul conto | e gia sul conto | ti ha reso
        ti ha restituito | ti ha ridato | ti ha rimborsato | la sua parte | hai ricevuto un pagamento
        pagamento ricevuto | hai ricevuto | ha ricevuto | ti ha inviato
       ti ha pagato | ti ha mandato | ti ha trasferito | ti ha bonificato | ti ha restituito
       hai appena ricevuto | hai ricevuto un bonifico | ha ricevuto un bonifico | hai ricevuto un trasferimento
       hai ricevuto denaro | le ha inviato | ti e arrivato | ti sono arrivati | ti e stato accreditato
       ti abbiamo accreditato | sul tuo conto hai ricevuto | a tuo favore | a suo favore | a vostro favore
       in tuo favore | bonifico a tuo favore | bonifico a suo favore | accredito sul tuo conto
       accredito sul suo conto | accreditato sul tuo conto | accreditato sul suo conto
       accreditati sul tuo conto | hai versato | ha versato | hai depositato | hai incassato | ha incassato
       hai guadagnato | e arrivato un bonifico | e in arrivo sul tuo conto | ricevuto sul tuo conto
       versato sul tuo conto | arrivato sul tuo conto | arrivati sul tuo conto | hai effettuato un versamento
       hai ricaricato il conto | hai ricaricato il tuo conto | ti ha ricaricato | il tuo versamento di`,
    ],
    [
      'credit',
      'credit',
      5,
      `accredito | accreditato | accreditati | accreditata | accreditate | e stato accreditato
       e stata accreditata | sono stati accreditati | abbiamo accreditato | accredito di | accredito in conto
       accredito su conto | accredito su carta | accredito sul conto | accrediti | accredito bonifico
       in accredito | accredito ricevuto | accredito eseguito | competenze a credito | interessi creditori
       interessi attivi | interessi accreditati | accredito interessi | accreditato sul conto`,
    ],
    [
      'debit',
      'debit',
      3,
      `totale addebitato | ricarica eseguita | ricarica effettuata sul numero | ti confermiamo l'incasso | abbiamo incassato
        abbiamo prelevato | pagamento con carta | acquisto | speso | pagamento effettuato | spesa | prelevati
        operazione di
       pagato | pagamento | pagamento carta | pagamento eseguito | pagamento autorizzato | pagamento approvato
       pagamento riuscito | pagamento confermato | pagamento completato | pagamento contactless
       pagamento online | pagamento pos | pagamento di | pagamento presso | pagamento a | pagamento su
       pagamento verso | pagamento utenza | pagamento bolletta | pagamento bollettino | pagamento pagopa
       pagamento mav | pagamento f24 | pagamento rav | pagamento cbill | pagamento apple pay
       pagamento google pay | pagamento con bancomat | pagamento bancomat | pagamento satispay
       acquisto con carta | acquisto carta | acquisto pos | acquisto online | acquisto di | acquisto presso
       acquisto effettuato | acquisto autorizzato | acquisto approvato | acquisto su | acquisto internet
       e stato effettuato un pagamento | e stato effettuato un acquisto | effettuato un pagamento
       effettuato un acquisto | e stata effettuata una spesa | effettuata una spesa | e stata utilizzata
       e stata usata | pagata | pagati | pagate | spesi | spese carta | acquistato | e stato pagato
       e stata pagata | e stato eseguito un pagamento | eseguito un pagamento | autorizzato un pagamento
       utilizzo carta | utilizzo della carta | utilizzo della tua carta | con la tua carta | con la sua carta
       autorizzata operazione | operazione autorizzata | operazione con carta | operazione carta di
       transazione autorizzata | transazione di | autorizzazione pagamento | rata pagata | pedaggio
       ricarica telefonica | ricarica cellulare | assegno pagato | f24 pagato | canone abbonamento
       pagamento ricorrente | transazione approvata | ho pagato | ho speso | spesa effettuata
       preautorizzazione | pagamento programmato eseguito | rinnovo abbonamento pagato`,
    ],
    [
      'debit',
      'debit',
      2,
      `sdd | rid | mav | rav | pagobancomat | bollettino | f24 | bolletta | domiciliazione | spese | pagamenti
       acquisti | uscite | utenza | rata | abbonamento | disposizione di pagamento | ordine di pagamento | pagam
       pagam. | pag. | debito | assegno emesso | assegno n | ordine permanente | importo contabilizzato
       pagamento pos presso | bancomat pay`,
    ],
    [
      'debit',
      'debit',
      1,
      `operazione | transazione | movimento | operazioni | transazioni | movimenti | disposizione
       autorizzazione | movimento carta | operazione carta | operazione eseguita | operazione effettuata`,
    ],
    [
      'debit',
      'transfer',
      3,
      `bonifico inviato | bonifico disposto | bonifico in uscita | bonifico a favore | bonifico eseguito
       bonifico effettuato | bonifico verso | bonifico a | bonifico istantaneo inviato | bonifico istantaneo a
       bonifico istantaneo eseguito | bonifico istantaneo disposto | bonifico sepa inviato
       bonifico sepa disposto | bonifico a favore di | disposto un bonifico | disposto bonifico
       e stato disposto un bonifico | e stato eseguito un bonifico | e stato effettuato un bonifico
       e stato inviato un bonifico | inviato | inviata | inviati | trasferito | trasferiti | trasferito a
       inviato a | trasferimento a | trasferimento inviato | trasferimento effettuato | trasferimento verso
       trasferimento in uscita | giroconto a | giroconto verso | giroconto in uscita | postagiro a
       postagiro inviato | postagiro disposto | ricarica postepay a | ricarica carta a | p2p inviato | p2p a
       invio denaro | invio di denaro | denaro inviato | vostra disposizione | vs disposizione
       vs. disposizione | bonifico da voi disposto | bonifico da lei disposto | bonifico per | bonifico online a
       ho inviato | bonifico sepa a | bonifico sepa eseguito | bonifico ordinario eseguito
       bonifico estero inviato | bonifico in addebito`,
    ],
    [
      'debit',
      'transfer',
      1,
      `bonifico | bonifici | bonifico sepa | bonifico istantaneo | trasferimento | giroconto | girofondo
       postagiro | bon | bon. | bonif | bonifico bancario | bonifico europeo | bonifico ordinario
       trasferimenti | invio | p2p`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `prelievo | prelevato | prelievo contanti | prelievo bancomat | prelevata | prelievo atm | prelievo di
       prelievo effettuato | prelievo presso | prelievo contante | prelievo autorizzato | prelievo sportello
       prelievo allo sportello | prelievi | prelievo di contanti | prelievo da atm | prelievo con carta
       prelievo carta | prelievo eseguito | prelievo cardless | prelevate | e stato effettuato un prelievo
       effettuato un prelievo | sono stati prelevati | e stato prelevato | prelievo postamat
       prelievo circolarita | prelevamento | prelevamento contante | prelevamento bancomat | anticipo contante
       anticipo contanti | prelev | prel. | prelievo presso atm | ho prelevato | prelevamento atm`,
    ],
    [
      'debit',
      'fee',
      3,
      `canone mensile | canone | canone conto | canone carta | canone annuo | addebito canone
       addebito commissioni | spese di tenuta conto | spese tenuta conto | imposta di bollo | addebito bollo
       commissione prelievo | spese di gestione | commissioni su bonifico | commissione su bonifico
       interessi passivi | interessi debitori | interessi di mora | addebito spese | quota annuale
       quota associativa | canone trimestrale | costo mensile | spese sms | competenze di liquidazione
       competenze | spese trimestrali | commissione addebitata | commissioni addebitate | costo sms
       bollo su estratto conto | commissione carburante | commissioni bancarie | addebito interessi
       ritenuta fiscale | costo alert sms`,
    ],
    [
      'credit',
      'credit',
      3,
      `bonifico ricevuto | ricevuto | versato | ricarica | bonifico in entrata | bonifico da | versamento
       versamento contanti | versamento contante | versamento assegno | versamento di | versamento effettuato
       versata | versati | versamenti | ricevuta | ricevuti | ricaricato | ricaricata | ricarica effettuata
       ricarica ricevuta | ricarica di | ricarica carta | ricarica eseguita | e stata ricaricata
       e stato ricaricato | incasso | incassato | incassata | incassati | deposito | depositato | depositata
       entrata | entrate | e arrivato | sono arrivati | in arrivo sul conto | bonifico istantaneo ricevuto
       e stato ricevuto | e stato versato | sono stati versati | disposizione a vostro favore
       disposizione a suo favore | emesso a suo favore | cedola | cedole | dividendo | dividendi | stacco cedola
       rimborso titoli | erogazione | erogato | finanziamento erogato | mutuo erogato | bonus accreditato
       cashback accreditato | premio accreditato | assegno versato | assegno accreditato | deposito di
       deposito effettuato | denaro ricevuto | ho ricevuto | contributo inps | assegno unico
       ricarica postepay ricevuta | accreditati sul conto`,
    ],
    [
      'credit',
      'transfer',
      3,
      `bonifico in arrivo | bonifico in entrata da | bonifico ricevuto da | ricevuto bonifico
       ricevuto un bonifico | ricevuto da | bonifico istantaneo da | bonifico sepa da | bonifico sepa ricevuto
       accredito bonifico da | e stato ricevuto un bonifico | trasferimento da | trasferimento ricevuto
       trasferimento in entrata | giroconto da | giroconto in entrata | postagiro da | postagiro ricevuto
       inviato da | p2p ricevuto | p2p da | bonifico disposto da | bonifico vostro favore | bonifico vs favore
       bonifico per ordine | bonifico a vostro favore | bonifico dall'estero | bonifico estero ricevuto
       bonifico ordinante | bon da | bonif. da | bonifico istantaneo in entrata | ordinato da`,
    ],
    ['credit', 'credit', 2, 'credito | accr | accr. | incassi | ricariche | entrata di | interessi'],
    [
      'credit',
      'refund',
      3,
      `rimborso | rimborsato | rimborsata | rimborsati | rimborso di | rimborso da | rimborso ricevuto
       rimborso accreditato | rimborso effettuato | rimborso acquisto | e stato rimborsato | e stata rimborsata
       hai ricevuto un rimborso | ti ha rimborsato | ti abbiamo rimborsato | rimborsi | restituzione
       restituito | restituiti | reso accreditato | rimborso carta | nota di credito | reso acquisto
       rimborso pagamento | rimborso 730 | rimborso irpef | ti e stato rimborsato | rimborso spese`,
    ],
    [
      'credit',
      'reversal',
      3,
      `storno | stornato | stornata | stornati | storno di | storno pagamento | storno operazione
       storno acquisto | storno addebito | e stato stornato | e stata stornata | annullamento | annullato
       annullata | e stato annullato | e stata annullata | annullamento pagamento | annullamento operazione
       annullamento acquisto | operazione annullata | pagamento annullato | riaccredito | riaccreditato
       riaccreditata | e stato riaccreditato | storno bonifico | bonifico stornato | transazione annullata
       rettifica | annullamento transazione | riaccrediti | riaccreditati | storno prelievo
       transazione stornata | acquisto annullato | chargeback`,
    ],
    [
      'credit',
      'salary',
      3,
      `stipendio | emolumenti | accredito stipendio | accredito dello stipendio | bonifico stipendio
       il tuo stipendio | stipendi | accredito emolumenti | accredito pensione | pensione | la tua pensione
       tredicesima | quattordicesima | salario | retribuzione | competenze mensili | naspi | tfr
       bonifico per stipendio | stipendio mese | emolumenti mese | saldo stipendio | accredito competenze
       borsa di studio | cedolino accreditato | accredito inps | bonifico per emolumenti`,
    ],
    ['debit', 'debit', 3, `autorizzata op | autorizzato pag`],
  ],
  labels: {
    document: `ordine | prenotazione | codice prenotazione | ricevuta | biglietto`,
    amount: `importo | di importo | dell importo di | dell'importo di | per un importo di | importo di | importo:
      di euro | per euro | l'importo di | un importo di | importo totale | importo operazione | importo pagato
      importo addebitato | importo accreditato | la somma di | somma di | somma | valore | del valore di
      per un valore di | di valore | ammontare | per l'importo di | d'importo | importo transazione
      importo del bonifico | importo bonifico | importo eur | imp. | imp | per importo | per importo di | pari a
      importo dell'operazione | importo prelevato | importo speso | per complessivi | dell'ammontare di | cifra`,
    total: `totale | importo complessivo | totale pagato | totale addebitato | totale operazione | per un totale di
      totale speso`,
    balance: `ti restano | restano | ora hai | adesso hai | ora ha | hai ora | saldo contabile | saldo disponibile | nuovo saldo | disponibilita | saldo | saldo attuale | il tuo saldo
      il suo saldo | saldo conto | saldo del conto | saldo carta | saldo: | saldo aggiornato | saldo finale
      saldo residuo | disponibile | disp | disp. | saldo disp | saldo disp. | disponibilita residua
      disponibilita attuale | credito residuo | tuo nuovo saldo | il tuo nuovo saldo | saldo al | saldo dopo
      saldo e | saldo e di | il saldo e | il saldo disponibile e | saldo postepay | saldo c/c | saldo cc | saldi
      saldo liquido | disponibilita: | disponibilita conto | saldo della carta | residuo | rimanente
      ti restano | ti rimangono | hai ancora | saldo dopo l'operazione | saldo attuale e | saldo in conto
      saldo sul conto | disponibilita e | tua disponibilita | saldo carta prepagata | saldo negativo
      saldo positivo`,
    limit: `plafond residuo | massimale | plafond | limite | fido | fido disponibile | disponibilita carta
      limite di spesa | plafond disponibile | credito disponibile | limite disponibile
      disponibilita residua carta | disponibilita mensile | fido residuo | limite residuo | massimale residuo
      limite mensile | limite giornaliero | linea di credito | limite carta | residuo mensile
      disponibilita di spesa | massimale disponibile | limite di credito | fido accordato | residuo plafond
      residuo spendibile`,
    fee: `commissione | commissioni | spese | comm | comm. | spese di | costo | costi | iva | bollo: | imposta
      imposte | tasse | commissione: | commissioni: | incluse commissioni | commissioni incluse
      oltre commissioni | piu commissioni | di cui commissioni | costo operazione | costo bonifico
      maggiorazione | maggiorazione cambio | spese postali | commissione di cambio | senza commissioni
      zero commissioni | spese bonifico | tassa | costo del servizio | di cui spese | gratuita da commissioni
      bollo | commissione di | commissioni di | commissione per | commissioni per`,
    aside: `di cui | punti | cambio | tasso | tasso di cambio | saldo precedente | saldo iniziale | debito residuo
      rata minima | cashback accumulato | superiore a | superiori a | oltre la soglia | soglia | supera
      superato | eccede | importo originale | valuta originale | controvalore | equivalente a | risparmiato
      hai risparmiato | risparmio | obiettivo | salvadanaio | importo in valuta | miglia
      totale speso questo mese | questo mese | spese del mese | budget | arrotondamento | inferiore a
      inferiori a | capitale residuo | il tuo debito | debito totale | debito complessivo | scoperto | arretrati | rata residua | punti accumulati
      punti fedelta | tasso applicato | saldo punti | importo minimo | mancia | credito telefonico | bonus
      plus valenza`,
    reference: `rif | riferimento | cro | trn | id operazione | rif. | riferimento operazione | numero operazione
      num. operazione | n. operazione | nr operazione | codice operazione | codice autorizzazione
      cod. autorizzazione | cod autorizzazione | aut. | autorizzazione n | numero autorizzazione
      num. autorizzazione | n. autorizzazione | id transazione | codice transazione | numero transazione
      id ordine | numero ordine | ordine n | ricevuta n | numero ricevuta | numero riferimento | codice cro
      codice trn | codice riferimento | n. riferimento | mandato | codice mandato | id mandato | rif. mandato
      assegno numero | iuv | codice avviso | numero avviso | codice creditore | id creditore | numero pratica
      pratica | codice cliente | codice fiscale | n. fattura | numero fattura | fattura n | fattura
      end to end id | id end to end | codice stan | stan | id pagamento | codice identificativo | identificativo
      id univoco | protocollo | scontrino | numero cro | cro n | cro/trn | riferimento: | id`,
    card: `carta | carta di credito | carta di debito | carta terminante | carta terminante con | la tua carta
      la sua carta | carta n | carta numero | carta prepagata | carta che termina | carta che termina con
      carta bancomat | bancomat | carta visa | carta mastercard | carta nexi | nexi | postepay | carta postepay
      postepay evolution | tua carta | sua carta | mia carta | carte | dalla tua carta | dalla sua carta
      dalla carta | con la tua carta | con la sua carta | con carta | carta virtuale | carta conto | carta n.
      carta nr | carta debit | carta credit | carta debito | carta credito | carta maestro | con la carta
      sulla carta | sulla tua carta | sulla sua carta | carta ricaricabile | carta finale | carta evo
      carta di pagamento | carta intestata | carta terminante in | carta con finale`,
    account: `conto | suo conto | c/c | conto corrente | il tuo conto | il suo conto | tuo conto | conto n
      conto numero | conto n. | conto bancoposta | bancoposta | conto deposito | libretto | libretto postale
      libretto smart | cc | cc n | c.c. | c/c n | c/c n. | c/c nr | conto cointestato | conto terminante con
      conto che termina con | dal tuo conto | dal suo conto | dal conto | sul conto | sul tuo conto
      sul suo conto | tuo c/c | suo c/c | rapporto n | conti | conto principale | conto di pagamento
      conto carta | conto nr | mio conto | conto arancio | numero conto | conto corrente n | dal tuo c/c
      dal suo c/c | deposito titoli | salvadanaio n | conto terminante | conto dedicato`,
    wallet: `portafoglio | portafoglio digitale | borsellino | borsellino elettronico | account satispay
      conto satispay | conto hype`,
    party: `esercente | beneficiario | causale | presso | nome | descrizione | ordinante | mittente | destinatario
      negozio | luogo | esercente: | beneficiario: | causale: | presso: | ordinante: | mittente: | dettagli
      dettaglio | creditore | debitore | punto vendita | localita | merchant | a favore di: | intestatario
      intestato a | motivo | messaggio | sportello | terminale | nome beneficiario | nome esercente
      nome ordinante | descrizione: | pagatore | azienda | fornitore | commerciante | sede | filiale
      descrizione operazione | controparte | nominativo | note | nota | insegna | emittente | titolare | da:
      a:`,
    date: `il | data | in data | ora | alle | data: | ore | alle ore | data e ora | data operazione | data valuta
      valuta | del giorno | data contabile | il giorno | ora: | con valuta | data valuta: | data ora
      eseguito il | effettuato il | effettuata il | dal giorno | data pagamento`,
    contact: `chiama | chiami | chiamare | chiama il | chiami il | telefono | tel. | contatta | contattaci | contatti
      contattare | numero verde | servizio clienti | assistenza | assistenza clienti | se non sei stato tu
      se non sei tu | se non hai | se non riconosci | se non riconosce | non riconosci | non sei stato tu
      se non hai effettuato | se non ha effettuato | se non hai autorizzato | se non ha autorizzato
      per informazioni | per info | info | maggiori informazioni | info su | info al | per assistenza
      per bloccare | blocca | blocca la carta | bloccare la carta | blocco carta | in caso di dubbi | visita
      vai su | accedi | accedi a | clicca | clicca qui | rispondi | rispondere | cellulare | numero di telefono
      per disdire | per revocare | operazione non autorizzata | operazioni non autorizzate | disconosci
      disconoscimento | disconosce | per disconoscere | scrivici | aiuto | bisogno di aiuto | hai bisogno di
      filiale di riferimento | scarica l'app | scopri di piu su | area clienti | area personale | da estero
      dall'estero chiama | dall'italia | reclami | operazione sospetta chiama | per annullare
      pagamento non autorizzato? | pagamenti non autorizzati | acquisto non autorizzato? | operazioni sospette`,
  },
  phrases: {
    summary: `riepilogo del mese | riepilogo mensile | riepilogo settimanale | riepilogo di
      hai speso in totale | in totale hai speso | spesa totale di | il tuo mese in`,
    uncharged: `prima dell'addebito | non ti sono stati prelevati | non ti e stato addebitato
      non ti abbiamo addebitato | nessun addebito | nessun importo e stato addebitato`,
    lure: `rilevato addebito anomalo | rilevato un addebito anomalo | accesso anomalo | aggiorni l'iban | aggiorna l'iban | rimborso in attesa | diritto ad un rimborso | diritto a un rimborso | compila i dati | conto sospeso | conto bloccato | aggiorna i tuoi dati | verifica i dati | pacco in giacenza | spese doganali`,
    code: `codice di verifica | codice otp | codice di sicurezza | codice | codice temporaneo | codice di conferma
      codice di accesso | codice di attivazione | codice di autorizzazione e | codice monouso | password monouso
      password temporanea | la tua password | codice sms | codice usa e getta | il tuo codice | il suo codice
      il codice e | codice segreto | codice pin e | inserisci il codice | inserire il codice
      utilizza il codice | usa il codice | codice autorizzativo | codice di autenticazione | codice dispositivo
      codice conto online | codice personale | codice dinamico | codice per autorizzare | codice per confermare
      pin temporaneo | il tuo pin e | parola chiave | password di accesso | codice di sblocco
      password dispositiva | codice a 6 cifre | token | codice poste id | codice per completare
      codice per accedere | digita il codice | ecco il codice`,
    warning: `non condivid* | non comunicare | non comunicarlo | non comunicarla | non comunicare mai | non comunichi
      non lo comunichi | non comunicarli | non fornire | non fornire mai | non fornirlo | non fornisca
      non rivelare | non rivelarlo | non rivelare mai | non divulgare | non divulgarlo | non cedere | non dare
      non darlo | non inoltrare | non inoltrarlo | non diffondere | mai condividere | mai comunicare
      mai fornire | non chiede mai | non ti chiedera | non le chiedera | non ti chiederemo | non ti chiede
      non chiediamo | non chiediamo mai | non ti chiederemo mai | non le chiederemo | non chiedera mai
      a nessuno | con nessuno | attenzione alle truffe | attento alle truffe | attenzione alle frodi | diffida
      diffidate | custodisci | custodire | tieni segreto | e personale | e strettamente personale | e riservato
      e segreto | non cliccare | non aprire | non rispondere | proteggi | fai attenzione | presta attenzione
      non dirlo | non dire | mai il tuo pin | evita truffe`,
    declined: `non è andato a buon fine | sta cercando di pagare | stai cercando di pagare | hai provato a pagare | ha provato a pagare
      risponda si | riconosci questa operazione | operazione non autorizzata | rifiutat* | non autorizzat*
      fondi insufficienti | non riuscit* | respint* | negata | negato | negati
      negate | e stato rifiutato | e stata rifiutata | e stato respinto | e stata respinta | e stato negato
      e stata negata | non approvat* | non eseguit* | non effettuat* | non completat* | non e andato a buon fine
      non e andata a buon fine | non a buon fine | saldo insufficiente | credito insufficiente
      disponibilita insufficiente | per mancanza di fondi | mancanza fondi | provvista insufficiente
      insufficienza fondi | insufficiente disponibilita | non e stato possibile | non e stata possibile
      non siamo riusciti | non e stato autorizzato | non e stata autorizzata | non e stato eseguito
      non e stata eseguita | non e stato completato | non e stata completata | non e stato accettato
      non accettat* | non ha autorizzato | fallit* | e fallito | e fallita | pin errato | pin non corretto
      codice errato | superamento limite | limite superato | plafond superato | superato il limite
      supera il limite | massimale superato | oltre il limite | tentativo di pagamento | tentativo di acquisto
      tentativo di prelievo | tentativo di operazione | tentata operazione | tentato pagamento
      abbiamo bloccato | pagamento bloccato | operazione bloccata | transazione bloccata | operazione sospetta
      transazione sospetta | attivita sospetta | sei stato tu | sei tu ad | hai effettuato tu | riconosci questa
      riconosci questo | riconosci l'operazione | rispondi si o no | rispondi si | rispondi s
      stornato per mancanza | insoluto | assegno impagato | non puo essere eseguit* | non puo essere completat*
      non hai abbastanza | non hai fondi | impossibile eseguire | impossibile completare
      impossibile effettuare | non disponi | non andato a buon fine | non andata a buon fine | esito negativo
      non concluso | non conclusa
      non è passato | non è passata | non sono passati`,
    scheduled: `ricorrente attivato | ricorrente attivata | bonifico ricorrente attivato | addebito ricorrente attivato | sara addebitat* | verra addebitat* | in scadenza
      scadenza | prossimo addebito | saranno addebitat*
      verranno addebitat* | ti addebiteremo | le addebiteremo | addebiteremo | sara prelevat* | verra prelevat*
      verranno prelevati | saranno prelevati | sara eseguit* | verra eseguit* | sara effettuat*
      verra effettuat* | sara pagat* | verra pagat* | sara trasferit* | sara inviat* | verra inviat*
      sara scalat* | verra scalat* | scade | scade il | scade oggi | scade domani | scadra | scadut*
      in scadenza il | data di scadenza | data scadenza | entro il | da pagare | da pagare entro | pagare entro
      paga entro | paghi entro | prossima rata | prossimo pagamento | prossima scadenza | prossimo rinnovo
      prossima bolletta | si rinnova | si rinnovera | rinnovo automatico | sara rinnovat* | verra rinnovat*
      promemoria | ti ricordiamo | le ricordiamo | ricordati di | ricorda di | si ricorda che | e programmato
      programmat* | pianificat* | pagamento previsto | addebito previsto | previsto per | prevista per
      in programma | la tua bolletta | bolletta disponibile | la tua fattura | fattura disponibile | fattura di
      nuova bolletta | nuova fattura | emessa la fattura | e stata emessa | sollecito | pagamento in ritardo
      in ritardo | non ancora pagat* | non risulta pagat* | importo dovuto | dovuto entro | totale da pagare
      importo da pagare | minimo da pagare | rata minima | avviso di pagamento | avviso di scadenza | assicurati
      si assicuri | mantieni | verifica di avere | provvedi al pagamento | provveda al pagamento
      preghiamo di pagare | in attesa di pagamento | sara presentat* | preavviso | preavviso di addebito
      rata in scadenza | effettua il pagamento | e dovuto | e dovuta | rata di | verra effettuato l'addebito
      addebito in data futura | verra' addebitat* | sara' addebitat* | verra' prelevat* | sara' prelevat*
      verra' effettuat* | sara' effettuat* | verra' eseguit* | sara' eseguit*
      prima esecuzione | ordine permanente attivato`,
    collect: `richiesta di pagamento | richiesta di denaro | ti ha chiesto | ti chiede | ti sta chiedendo
      ti ha inviato una richiesta | ha richiesto | ha richiesto un pagamento | richiede un pagamento
      richiede il pagamento | ti richiede | le ha chiesto | richiesta soldi | richiesta p2p | nuova richiesta di
      hai ricevuto una richiesta | ha ricevuto una richiesta | richiesta da | link di pagamento
      approva il pagamento | autorizza il pagamento | conferma il pagamento | accetta o rifiuta
      approva o rifiuta | autorizza l'operazione | conferma l'operazione | autorizza la transazione
      per autorizzare il pagamento | per confermare il pagamento | vuole ricevere | paga ora
      in attesa della tua approvazione | in attesa della tua conferma | richiesta di bonifico
      approva la richiesta | chiede un pagamento | ti invita a pagare
      conferma nell'app | autorizza nell'app`,
    promotion: `gioca responsabilmente | il gioco puo causare | puntata gratis | giri gratis | scommessa gratis | offerta | promozione | approfitta | sconto | vinci | scopri | richiedi ora | offerte | promozioni | promo
      sconti | approfittane | approfitta subito | scopri di piu | scopri l'offerta | scopri come
      richiedi subito | richiedila | richiedilo | richiedi la | richiedi il | fino a | fino al 50% | fino al
      in omaggio | omaggio | regalo | regali | gratis | gratuito | gratuitamente | concorso | estrazione
      in palio | partecipa | buono da | buono sconto | buono regalo | buoni | coupon | codice sconto
      codice promo | codice promozionale | invita un amico | invita gli amici | porta un amico
      presenta un amico | prestito | prestito personale | prestiti | finanziamento | finanziamento fino
      mutuo a | preapprovato | pre-approvato | tasso zero | tasso fisso | taeg | zero spese | zero canone
      canone zero | canone gratuito | senza canone | solo per oggi | solo oggi | solo per te | ultimi giorni
      ultime ore | ultima occasione | ultima chance | non perdere | non perderti | affrettati
      non lasciarti sfuggire | in esclusiva | esclusivo | esclusiva | riservata a te | riservato a te
      attiva ora | attivala | attiva subito | attiva la | apri un conto | apri il | apri ora | aprilo | passa a
      iscriviti | abbonati | prova gratis | valida fino | valido fino | messaggio pubblicitario
      finalita promozionale | messaggio promozionale | condizioni su | termini e condizioni | regolamento
      fogli informativi | risparmia | risparmia fino | cashback del | cashback fino | guadagna | guadagna fino
      ottieni | ricevi fino | bonus di | bonus benvenuto | investi | conto deposito al | rendimento del
      saldi fino | black friday | acquista ora | compra ora | vantaggi | premi | raddoppia
      sei stato selezionato | sei stato scelto | congratulazioni hai vinto | hai vinto | rateizza | anticipa
      puoi richiedere | puoi ottenere | fai il pieno`,
    notice: `contrassegno | in contrassegno | da versare al corriere | da pagare al corriere
      consegniamo oggi | in corso di verifica | in fase di verifica | in revisione | in meno rispetto
      in piu rispetto | tariffa stimata | prezzo stimato | sono inclusi | e incluso | aumenta a | passera a
      e stata attivata | e stato attivato | attivata con successo | attivato con successo | carta attivata
      e attiva | e attivo | e ora attiva | e ora attivo | e stata bloccata | e stato bloccato | carta bloccata
      bloccata | sbloccata | e stata sbloccata | conto bloccato | nuovo accesso | accesso effettuato
      accesso al | accesso alla | accesso da | hai effettuato l'accesso | login | hai effettuato il login
      nuovo dispositivo | dispositivo associato | dispositivo registrato | e stato associato | e stata associata
      associazione dispositivo | registrazione | registrato con successo | e stato registrato
      e stata registrata | beneficiario aggiunto | nuovo beneficiario | e stato aggiunto | e stata aggiunta
      hai aggiunto | aggiunta a | password modificata | modifica password | cambio password | cambio pin
      pin modificato | modifica pin | e stato modificato | e stata modificata | hai modificato
      modifica dei limiti | limiti modificati | nuovo limite | limite modificato | e stato aggiornato
      e stata aggiornata | aggiorna i tuoi dati | aggiornamento | aggiornamento dati | estratto conto
      e disponibile l'estratto | il tuo estratto | rendiconto | documento disponibile | nuova comunicazione
      comunicazione disponibile | e disponibile | e pronta | e pronto | e in consegna | e stata spedita
      e stato spedito | spedizione | in consegna | consegnata | ritira la tua carta | la tua nuova carta
      la sua nuova carta | nuova carta | richiesta ricevuta | richiesta presa in carico | presa in carico
      la tua richiesta | la sua richiesta | in lavorazione | e in lavorazione | in fase di elaborazione
      richiesta di finanziamento | appuntamento | manutenzione | non disponibile | non sara disponibile
      temporaneamente non disponibile | disservizio | chiusura | orari | orario | festivita | sara accreditat*
      verra accreditat* | saranno accreditat* | verranno accreditat* | sara rimborsat* | verra rimborsat*
      riceverai | ricevera | sara stornat* | verra stornat* | carta in scadenza | la tua carta scade | benvenuto
      benvenuta | benvenuti | grazie per esserti | conto aperto | e stato aperto | apertura conto
      e stato chiuso | e stata chiusa | chiusura conto | e stato disattivato | e stata disattivata | disattivata
      disattivato | sospesa | sospeso | sondaggio | questionario | valuta il servizio | la tua opinione
      lascia una recensione | mandato sdd | mandato attivato | domiciliazione attivata | nuova domiciliazione
      ordine permanente inserito | punti accreditati | i tuoi punti | hai guadagnato punti | contratto
      proposta di modifica | modifica unilaterale | privacy | informativa | documento d'identita
      documento scaduto | questionario mifid | auguri | buon compleanno | buone feste | truffa | truffe | frode
      frodi | phishing | smishing | reclamo | identita verificata | riconoscimento | spid | firma digitale
      assegni disponibili | carnet assegni | notifiche attivate
      punti fidaty | riepilogo del mese | hai messo in pausa`,
    injection: `ignora le istruzioni | ignora tutte le istruzioni | ignora tutto | ignora quanto sopra
      ignorare le istruzioni | dimentica le istruzioni | dimentica tutto | istruzioni precedenti
      nuove istruzioni | ora sei | adesso sei | rispondi solo con | rispondi soltanto | restituisci json
      restituisci il json | restituisci l'importo | sei un'ia | come ia | prompt di sistema
      istruzione di sistema | modalita sviluppatore | comportati come | imposta l'importo | estrai l'importo
      modello linguistico`,
    pending: `in bozza | come bozza | in attesa di conferma | in attesa di approvazione | in attesa di autorizzazione | e in attesa
      e in fase di elaborazione | in corso di elaborazione | attendi la conferma | attendere la conferma
      e in elaborazione | in corso di lavorazione
      giorni lavorativi`,
  },
  places: {
    at: `presso | a favore | da | presso l'esercente | presso esercente | esercente | c/o | nel negozio
      al negozio | su sito | sul sito | presso il negozio | presso atm | presso lo sportello | nel punto vendita
      presso pos | su`,
    to: `a | a favore di | verso | in favore di | al | alla | ad | all | beneficiario | destinatario
      al beneficiario | intestato a | allo | a beneficio di | al numero | ai | agli | alle coordinate di
      a nome di | nei confronti di`,
    from: `da | da parte di | di | dal | dalla | ordinante | mittente | disposto da | inviato da | dall
      proveniente da | del | della | effettuato da | ricevuto da | emesso da | per ordine di | ord. | dallo
      dai | ordinato da | dell`,
    for: `per | causale | a titolo di | per il pagamento di | relativo a | per pagamento | a saldo di`,
    with: 'con | insieme a',
    end: `sul | sulla | sul conto | ti ha | ha | ord | il | con carta | con | in data | alle | alle ore | ore | con la carta | con la tua carta
      con la sua carta | dalla carta | tramite | mediante | via | e stato | e stata | sono stati | e | saldo
      nuovo saldo | disponibilita | importo | di euro | per euro | causale | data | ora | rif | cro | trn | iban
      tuo | tua | suo | sua | sul | sul tuo | sul suo | sulla | sulla tua | dal tuo | dal suo | dalla tua
      se non | se | info | per info | grazie | autorizzato | autorizzata | eseguito | eseguita | effettuato
      effettuata | confermato | con successo | oggi | ieri | carta | conto | c/c | commissioni | commissione
      chiama | in | nel | usando | attraverso | valuta | per un importo | dell'importo | di importo | hai | ha
      ti | non | ma | id | codice | residuo | plafond | disponibile | cambio | riuscito | completato | andato
      presso | utilizzando | ricevuto | inviato | totale | contatta | verifica`,
  },
  months: [
    'gen | gennaio | genn',
    'feb | febbraio | febbr',
    'mar | marzo',
    'apr | aprile',
    'mag | maggio | magg',
    'giu | giugno',
    'lug | luglio',
    'ago | agosto',
    'set | sett | settembre',
    'ott | ottobre',
    'nov | novembre',
    'dic | dicembre',
  ],
  days: [
    'oggi | stamattina | stamane | stasera | questa mattina | questo pomeriggio | questa sera',
    'ieri | ieri sera',
    "l'altro ieri | altro ieri | l'altroieri | altroieri | avantieri",
  ],
  weekdays: ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'],
};

/** Romanian of Romania and Moldova. */
export const ROMANIAN: Language = {
  code: 'ro',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `am incasat | v-a fost incasata | v-a fost incasat | ti-am incasat | v-am incasat
        a fost incasata astazi | am retras de pe card | debitat | debitata | debitate | debitati
        a fost debitat | a fost debitata | au fost debitati
       au fost debitate | s-a debitat | s-au debitat | am debitat | contul a fost debitat
       contul dvs a fost debitat | contul dvs. a fost debitat | contul tau a fost debitat | debitare
       debitare cont | debitare directa | debitarea contului | debitare card | s-au retras din cont
       a fost retrasa din cont | au fost dedusi | a fost dedusa | in debit | debitarea cardului | ti-am debitat
       v-am debitat`,
    ],
    [
      'debit',
      'transfer',
      4,
      `din contul tau | din contul dvs | din contul dvs. | din contul dumneavoastra | de pe cardul tau
       de pe cardul dvs | de pe cardul dvs. | din contul meu | din portofelul tau | din soldul tau
       din contul vostru`,
    ],
    [
      'debit',
      'debit',
      4,
      `donatia ta | donatia dvs | donatia dumneavoastra | am primit plata ta | am primit plata dvs
        confirmare plata | confirmam plata | ai platit | ati platit | ai cheltuit | ati cheltuit | ai cumparat
        ati cumparat | ai facut o plata
       ai efectuat o plata | ati efectuat o plata | ati facut o plata | ai facut o cumparatura
       ai efectuat o cumparatura | ati efectuat o cumparatura | ai achitat | ati achitat | ai folosit cardul
       ati folosit cardul | ai utilizat cardul | ati utilizat cardul | plata ta de | plata ta catre
       plata ta la | plata dvs de | plata dvs. de | tocmai ai platit | ai autorizat o plata | ai reincarcat
       ai efectuat o tranzactie | ati efectuat o tranzactie | ai facut o tranzactie | plata ta in valoare`,
    ],
    [
      'debit',
      'transfer',
      4,
      `ai trimis | ati trimis | ai transferat | ati transferat | ai facut un transfer | ai efectuat un transfer
       ati efectuat un transfer | ati facut un transfer | ai virat | ati virat | ai trimis bani
       transferul tau catre | transferul tau de | transferul dvs de | tocmai ai trimis | ai trimis o plata
       plata ta instant catre | ai mutat`,
    ],
    [
      'debit',
      'cash_withdrawal',
      4,
      `ai retras | ati retras | ai scos | ati scos | ai efectuat o retragere | ati efectuat o retragere
       ai facut o retragere | retragerea ta de | retragerea ta | retragerea dvs de | tocmai ai retras`,
    ],
    [
      'credit',
      'credit',
      4,
      `ai primit | ati primit | ti-a trimis | ti-a transferat | ti-a virat | ti-a platit | v-a trimis
       v-a transferat | ti-a returnat | ti-ai incasat | ai incasat | ati incasat | in contul tau | in contul dvs
       in contul dvs. | in contul dumneavoastra | in contul meu | pe cardul tau ai primit | ti-au intrat
       v-au intrat | ti-au fost trimisi | ai primit o plata | ai primit un transfer | ai primit bani
       ati primit un transfer | ati primit o plata | ai depus | ati depus | ai alimentat | ati alimentat
       in favoarea ta | in favoarea dvs | in favoarea dvs. | au ajuns in contul | a intrat in contul
       au intrat in contul | au intrat in cont | a intrat in cont | catre contul tau | ai castigat
       in portofelul tau | ti-am virat | ai alimentat contul`,
    ],
    [
      'credit',
      'credit',
      5,
      `de pe cardul | depunerea dumneavoastra de numerar | depunerea ta de numerar | depunere de numerar
        ai adaugat | ti-a fost virat in cont | v-a fost virat in cont | ti-a fost virat | v-a fost virat
        si-a platit partea | ti-a platit partea | ti-a dat inapoi | ti-a trimis partea | creditat | creditata
        creditate | creditati | a fost creditat | a fost creditata | au fost creditati
       au fost creditate | s-a creditat | s-au creditat | am creditat | contul a fost creditat
       contul dvs a fost creditat | contul tau a fost creditat | contul dvs. a fost creditat | creditare
       creditare cont | creditarea contului | creditare card | dobanda incasata | dobanda creditata
       dobanda platita | in credit | ti-am creditat | plata dobanda depozit`,
    ],
    [
      'debit',
      'debit',
      3,
      `plata | plati | platit | platita | platite | cumparare | cumparaturi | cumparatura | achizitie
       achizitii | plata card | plata cu cardul | plata la pos | plata pos | plata online | plata la comerciant
       plata la comercianti | plata efectuata | plata aprobata | plata autorizata | plata realizata
       plata reusita | plata confirmata | plata catre | plata la | plata de | plata factura | plata facturi
       plata facturii | plata utilitati | plata contactless | plata internet | plata rata | plata e-commerce
       plata cu card | plata comerciant | s-a efectuat o plata | s-a efectuat plata | s-a platit
       a fost platita | a fost platit | a fost achitata | a fost achitat | achitat | achitata | achitare
       cheltuit | cheltuiti | cheltuiala | ati fost taxat | a fost efectuata o plata | a fost efectuata plata
       a fost efectuata o cumparatura | a fost utilizat | a fost folosit | utilizarea cardului | cu cardul tau
       cu cardul dvs | cu cardul dvs. | cu cardul | cumparare pos | cumparare online | tranzactie aprobata
       tranzactie autorizata | tranzactie pos | tranzactie comerciant | tranzactie la comerciant
       tranzactie efectuata cu cardul | tranzactie reusita | tranzactie de cumparare | autorizare plata
       achizitie aprobata | retinut | retinuta | retinere | s-a retinut | s-au retinut | cumparat
       cumparat de la | am platit | am cheltuit | rata achitata | rata platita | plata programata executata
       incasat de la card | plata automata efectuata | tranzactie internet | suma blocata | am cumparat
       plata a fost efectuata | plata a fost procesata | decontare | decontat
      achitare bunuri | achitare servicii | achitare bunuri/servicii | bunuri/servicii | plata bunuri
      plata servicii | plata cu telefonul | plata apple pay | plata google pay | cumparare bunuri | cumparaturi la
      achitarea | achitari | tranzactie de plata | ai cumparat de la | tranzactie aprobata la`,
    ],
    [
      'debit',
      'debit',
      2,
      `debit | debitari | direct debit | abonament | factura achitata | preautorizare | plata recurenta
       ordin de plata | reincarcare | reincarcare telefon | incarcare telefon | rata credit | blocare suma
       plata directa | iesire | iesiri | plata programata | cheltuieli | autorizare`,
    ],
    [
      'debit',
      'debit',
      1,
      `tranzactie | tranzactia | tranzactii | tranzactiei | operatiune | operatiunea | operatiuni | operatie
       operatia | miscare | tranzactie card | tranzactie cu cardul | tranz | tranz. | tranzactie efectuata
       operatiune efectuata | rulaj`,
    ],
    [
      'debit',
      'transfer',
      3,
      `transfer trimis | transfer catre | transfer efectuat | transfer realizat | trimis | trimisa | trimisi
       transferat | transferata | transferati | transfer in favoarea | plata instant trimisa
       plata instant catre | plata instant efectuata | virament catre | virat | virat catre | viramant emis
       transfer la | transfer bancar catre | transfer initiat catre | transfer iesire | transfer out
       a fost transferat | a fost transferata | a fost trimisa | au fost trimisi | au fost transferati
       s-a transferat | s-au transferat | am trimis | am transferat | plata interbancara | plata intrabancara
       plata ordonata | plata beneficiar | transfer executat | transfer reusit | transfer intern catre
       transfer p2p catre | trimis catre | trimis lui | transferat catre | virament trimis
       ordin de plata executat | plata in lei catre | transfer intre conturi | transfer intern efectuat
       transfer de pe card`,
    ],
    [
      'debit',
      'transfer',
      1,
      `transfer | transferul | transferuri | virament | viramentul | transfer bancar | transfer instant
       plata instant | transfer intern | transfer credit | transfer p2p | transfer roboto | transfer interbancar`,
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      `retragere | retragere numerar | retrageri | retras | retragere atm | retragere bancomat
       retragere de numerar | retragere cash | retragere de la atm | retragere de la bancomat | retragerea
       retragere efectuata | s-a retras | s-au retras | a fost retrasa | a fost retras | au fost retrasi
       retrasa | retrasi | ridicare numerar | ridicare de numerar | ridicare | eliberare numerar
       eliberare de numerar | eliberare cash | extragere numerar | extragere | extragere numerar atm
       retragere bani | am retras | retragere aprobata | retragere autorizata | numerar eliberat
       avans de numerar | avans numerar | ridicat numerar | retragere la atm | retragere la bancomat
       retragere de la ghiseu | retragere fara card | suma retrasa | retragere card | cash atm`,
    ],
    [
      'debit',
      'fee',
      3,
      `comision de administrare | comision administrare | comision administrare cont | comision lunar
       comision card | comision anual | comision retragere | taxa de administrare | taxa lunara | taxa anuala
       comision perceput | comision retinut | comision tranzactie perceput | comision sms | taxa sms
       abonament lunar | cost abonament | dobanda penalizatoare | dobanda debitoare | dobanda datorata
       comision administrare card | comision intretinere | comision de intretinere | cost administrare cont
       comision pachet | abonament pachet | comision plata | penalitati | comision mentenanta | taxa cont
       comision intretinere cont | debitare comision | cost lunar | taxa pachet | perceput comision
       impozit dobanda`,
    ],
    [
      'credit',
      'credit',
      3,
      `incasare | incasari | incasat | incasata | primit | primita | primiti | depunere | depunere numerar
       depus | depusa | depunere cash | alimentare | alimentare cont | alimentare card | alimentat
       a fost alimentat | suplinire | suplinire cont | suplinire card | a fost suplinit | suplinit
       incarcare cont | incarcare card | incasare in cont | s-a incasat | s-au incasat | a fost incasata
       au fost incasati | a fost depusa | au fost depusi | s-a depus | s-au depus | depunere de numerar
       depunere la atm | depunere mfm | intrare | intrari | intrare in cont | a fost primita | au fost primiti
       am primit | dividende | dividend | adaugat | adaugati | bani primiti | bani primiti de la | suma primita
       plata primita | suma incasata | suma creditata | acordare credit | credit acordat | depozit lichidat
       lichidare depozit | depunere numerar atm | depozitare | bonus incasat | cashback primit
       cashback incasat | a fost adaugata | au fost adaugati | incasare instant | am incasat | alocatie
       alocatie de stat | indemnizatie | bursa | compensatie | incasare numerar | depunere efectuata
       alimentare reusita | alimentare prin card
      suplinirea contului | suplinirea cardului | suplinirea | inregistrare in cont | incasarea contului
      bani noi in cont | creditarea`,
    ],
    [
      'credit',
      'transfer',
      3,
      `ti-am alimentat | ai alimentat | ti am alimentat | transfer primit | transfer de la | transfer primit de la | primit de la | primiti de la | incasare de la
       incasare transfer | transfer incasat | virament primit | virament de la | plata instant primita
       plata instant de la | incasare instant de la | plata primita de la | transfer din partea
       transfer in contul tau | transfer intrare | transfer in | bani de la | trimis de | trimisa de
       trimisi de | incasare interbancara | incasare valutara | transfer instant primit | transferat de
       virat de | transfer intern primit | transfer p2p de la | transfer p2p primit | remitere
       transfer rapid primit | ti-a facut un transfer`,
    ],
    [
      'credit',
      'credit',
      2,
      `credit | depozit | incasarea | depuneri | alimentari | alimentarea | rambursare tva | dobanda`,
    ],
    [
      'credit',
      'refund',
      3,
      `rambursare | rambursat | rambursata | rambursati | a fost rambursata | a fost rambursat
       au fost rambursati | returnare | returnat | returnata | returnati | a fost returnata | a fost returnat
       au fost returnati | restituire | restituit | restituita | a fost restituita | retur | retur marfa
       retur comerciant | retur bani | ramburs | rambursare de la | rambursare plata | ai primit o rambursare
       ai primit un refund | returnare bani | retur plata | bani returnati | restituire suma | restituiri
       retur cumparaturi | retur tranzactie | returnare plata | rambursare comision`,
    ],
    [
      'credit',
      'reversal',
      3,
      `stornare | stornat | stornata | stornati | a fost stornata | a fost stornat | storno | storn | anulare
       anulata | anulat | anulare tranzactie | tranzactie anulata | a fost anulata | a fost anulat | s-a anulat
       plata anulata | anulare plata | tranzactie stornata | stornare tranzactie | stornare plata | reversare
       reversata | reversat | deblocare suma | suma deblocata | anulare preautorizare | stornare comision
       anulare retragere | anularea tranzactiei | tranzactie reversata | anulare autorizare
       contestatie solutionata`,
    ],
    [
      'credit',
      'salary',
      3,
      `salariu | salariul | plata salariu | plata salarii | salarii | incasare salariu | alimentare salariu
       virare salariu | plata salariului | drepturi salariale | pensie | pensia | plata pensie | incasare pensie
       avans salariu | avans salarial | lichidare salariu | bonuri de masa | tichete de masa alimentate
       indemnizatia | salariul tau | salariul dvs | salariu luna | somaj | salariu incasat | remunerare
       bursa scolara | concediu medical | chenzina | prime salariale`,
    ],
  ],
  labels: {
    document: `comanda | comenzii | rezervare | rezervarea | factura | bilet | biletul`,
    amount: `suma | suma de | in suma de | in valoare de | valoare | valoarea de | valoarea | suma: | cu suma de
      suma tranzactiei | suma tranzactie | suma platita | suma transferata | suma operatiunii
      valoare tranzactie | valoarea tranzactiei | contravaloarea | in cuantum de | cuantum | suma debitata
      suma platii | suma totala de | suma trimisa | sumei de | o suma de | suma in lei | valoare:
      suma originala tranzactie | suma operatie`,
    total: `total | suma totala | total plata | total platit | in total | total debitat | valoare totala
      total general`,
    balance: `disp | sold | sold disponibil | soldul | soldul disponibil | sold curent | soldul curent | sold cont
      soldul contului | soldul contului este | soldul contului tau | soldul dvs | soldul dvs. | soldul tau
      sold nou | noul sold | soldul nou | disponibil | sold: | suma disponibila | sold actual | sold final
      disp | disp. | sold disp | sold disp. | sold card | soldul cardului | sold este | soldul este
      soldul este de | sold ramas | disponibil cont | disponibil in cont | disponibil: | bani disponibili
      ai ramas cu | mai ai | mai ai in cont | soldul actual | sold total | sold contabil
      soldul disponibil este | fonduri disponibile | rest disponibil | sold dupa tranzactie | sold dupa
      soldul actual este | soldul disponibil al | disponibilul | ti-au ramas | rest cont`,
    limit: `limita | limita disponibila | limita de credit | limita card | limita creditului | linie de credit
      linia de credit | credit disponibil | overdraft | descoperit de cont | descoperire de cont
      limita zilnica | limita ramasa | limita de cumparaturi | plafon | plafon disponibil | limita totala
      limita de retragere | limita cardului | disponibil linie de credit | limita de credit disponibila
      limita overdraft | descoperit autorizat`,
    fee: `comision | comisionul | comisioane | comision: | taxa | taxe | tva | impozit | fara comision
      plus comision | inclusiv comision | comision tranzactie | comision tranzactie: | comision transfer | cost
      costul | cost tranzactie | comis. | com. banca | taxa de | comision bancar | comision schimb valutar
      comision conversie | comisioane incluse | com tranzactie | timbru | comision de | comision pentru`,
    aside: `puncte | puncte bonus | curs | cursul | curs valutar | curs de schimb | rata de schimb | sold anterior
      sold initial | datorie | datorii | datorie totala | suma minima | plata minima | suma minima de plata
      rata lunara | echivalent | echivalentul a | peste | depaseste | mai mare de | mai mare decat | prag
      pragul | economii | ai economisit | economisit | rotunjire | obiectiv | buget | luna aceasta | in luna
      suma initiala | suma originala | valoare initiala | bonus | cashback acumulat | restant | suma restanta
      restante | credit ramas | sold credit | soldul creditului | principal | rest de plata | stele
      puncte star | puncte acumulate | mai mic de | sub pragul | bacsis | dobanda anuala | valuta originala
      total cheltuit | total cheltuieli`,
    reference: `referinta | referinta: | nr. referinta | nr referinta | numar referinta | numar de referinta
      numarul de referinta | cod autorizare | cod autorizare: | cod aut | cod aut. | cod de autorizare
      id tranzactie | id-ul tranzactiei | nr tranzactie | nr. tranzactie | numar tranzactie
      numarul tranzactiei | cod tranzactie | ref tranzactie | ref. tranzactie | nr document | nr. document
      numar document | numarul documentului | document nr | chitanta | nr chitanta | chitanta nr | nr. chitanta
      nr factura | nr. factura | factura nr | factura nr. | nr comanda | nr. comanda | numar comanda
      comanda nr | cod client | nr contract | nr. contract | contract nr | mandat | nr mandat | numar operatiune
      nr operatiune | nr. operatiune | cod plata | numar ordin | ordin nr | op nr | nr op | bon fiscal
      cod operatiune | cod unic | autorizare nr | cec nr | cod incasare | numar bon | identificator`,
    card: `card | cardul | cardul tau | cardul dvs | cardul dvs. | cardului | card debit | card credit
      card de debit | card de credit | cardul terminat in | card terminat in | cardul care se termina in
      cardul cu numarul | card nr | card nr. | cardul nr | cardul nr. | cardul cu nr | de pe card | de pe cardul
      de pe cardul tau | cu cardul | cu cardul tau | cu cardul dvs | cu cardul dvs. | pe card | pe cardul
      pe cardul tau | cardul visa | cardul mastercard | card visa | card mastercard | carduri | card virtual
      cardul de debit | cardul de credit | cardul cu terminatia | card salarial | card de masa | cardul meu
      cu card | card terminat | card tichete | cardul de masa`,
    account: `cont | contul | contul tau | contul dvs | contul dvs. | contului | contul curent | cont curent | cont nr
      cont nr. | contul nr | contul nr. | cont card | in cont | in contul | in contul tau | in contul dvs
      in contul dvs. | din cont | din contul | din contul tau | din contul dvs | din contul dvs. | contul iban
      cont iban | cont de economii | contul de economii | cont economii | conturi | contul meu | cont bancar
      contul bancar | cont salariu | contul cu numarul | contul terminat in | cont sursa | cont destinatie
      cont beneficiar | contul de card | contul de plati | depozitul | depozit nr | cont in lei | cont in euro
      cont colector`,
    wallet: `portofel | portofelul | portofelul tau | portofel electronic | portofel digital | portofelul electronic
      portmoneu`,
    party: `adres | adresa | comerciant | comerciantul | beneficiar | beneficiarul | beneficiar: | comerciant: | descriere | descriere:
      detalii | detalii: | detalii plata | explicatii | explicatie | platitor | platitor: | ordonator
      ordonator: | expeditor | destinatar | destinatar: | nume | locatie | locatie: | loc | locul | magazin
      magazinul | terminal | terminal: | terminalul | detalii tranzactie | nume beneficiar | nume comerciant
      nume platitor | destinatia platii | destinatie | unitate | furnizor | furnizorul | motiv | mesaj
      sucursala | punct de lucru | nume: | la comerciantul | emitent | titular | adresa | scop | scopul platii
      numele beneficiarului | de la: | catre: | prestator | companie | tranzactie la | locul tranzactiei
      observatii`,
    date: `data | data: | la data de | in data de | din data de | ora | ora: | la ora | data si ora
      data tranzactiei | data tranzactie | data operatiunii | data valutei | data ora | efectuat la
      efectuata la data | la data | din data | data/ora | data platii | data procesarii | in ziua de
      data decontarii`,
    contact: `suna | sunati | suna la | sunati la | suna-ne | sunati-ne | telefon | tel. | apeleaza | apelati
      apelati la | contactati | contacteaza | contacteaza-ne | contactati-ne | relatii clienti
      serviciul clienti | call center | asistenta | asistenta clienti | daca nu ai | daca nu ati
      daca nu recunosti | daca nu recunoasteti | nu recunosti | nu recunoasteti | daca nu esti tu | nu esti tu
      daca nu tu | informatii | info | pentru informatii | mai multe informatii | pentru detalii | detalii la
      detalii pe | intrebari | pentru intrebari | ai intrebari | viziteaza | vizitati | acceseaza | accesati
      blocheaza | blocati | blocare card | pentru blocare | raspunde | raspundeti | trimite sms | trimiteti sms
      linia telefonica | infoline | linie suport | suport | numar de telefon | nr tel | nr. tel | nr telefon
      click | intra pe | intra in aplicatie | in caz de | tranzactie neautorizata | neautorizata
      pentru dezabonare | dezabonare | reclamatii | centrul de suport | centrul de apel | ajutor
      descarca aplicatia | formati | tasteaza | scrie-ne | tranzactii neautorizate | plata neautorizata
      nu ai efectuat tu`,
  },
  phrases: {
    summary: `rezumatul lunii | rezumat lunar | ati cheltuit in total | ai cheltuit in total
      cheltuieli totale | sumarul lunii | luna in cifre`,
    uncharged: `nu ti-am luat niciun ban | nu s-au retras bani | nu s-a retras nicio suma | nu ti-am luat
      nu ti s-a luat | nu am incasat | nu s-a incasat | nu v-am debitat`,
    code: `cod de verificare | cod verificare | codul de verificare | cod de securitate | codul de securitate
      codul tau | codul dvs | codul dvs. | cod otp | codul otp | parola | parola unica | parola temporara
      parola de unica folosinta | cod unic de | cod sms | codul sms | cod de acces | codul de acces
      cod de activare | codul de activare | cod de confirmare | codul de confirmare | cod de logare
      cod de autentificare | codul de autentificare | cod de autorizare este | codul este | introdu codul
      introduceti codul | foloseste codul | folositi codul | utilizati codul | utilizeaza codul | codul pin este
      cod temporar | codul pentru | cod pentru | parola ta | parola dvs | cod secret | cod validare
      cod de validare | codul de validare | cod de inregistrare | token | cod 3d secure | parola 3d secure
      parola sms | codul de tranzactionare | codul primit | cod de unica folosinta | cod resetare`,
    warning: `nu divulga | nu divulgati | nu il divulga | nu il divulgati | nu comunica | nu comunicati | nu il comunica
      nu il comunicati | nu-l comunica | nu-l divulga | nu impartasi | nu impartasiti | nu transmite
      nu transmiteti | nu il transmite | nu dezvalui | nu dezvaluiti | nu da nimanui | nu dati | nu oferi
      nu oferiti | nu furniza | nu furnizati | nu distribui | nu distribuiti | nu spune | nu spuneti | nu il da
      nu trimite nimanui | nimanui | cu nimeni | nu iti cere | nu iti va cere | nu va cere | nu va solicita
      nu iti solicita | nu solicita niciodata | nu cere niciodata | nu solicitam | nu cerem | nu iti vom cere
      nu va vom cere | nu iti vom solicita | niciodata nu | nu accesa linkuri | nu accesati | nu da click
      nu dati click | este confidential | este personal | este secret | este strict personal | pastreaza
      pastrati | ai grija | fii atent | fiti atenti | atentie la | feriti-va | fereste-te | nu raspunde
      nu permite | protejeaza | protejati | tentative de frauda | nu partaja | nu introdu datele`,
    declined: `nu a trecut | nu a mers | ati incercat sa platiti | ai incercat sa platesti | incercati sa platiti | raspunde da
      respins | respinsa | a fost respinsa | a fost respins | refuzat | refuzata | a fost refuzata
      a fost refuzat | esuat | esuata | a esuat | nereusita | nereusit | fonduri insuficiente | sold insuficient
      insuficient | insuficiente | insuficienta | nu a fost efectuata | nu a fost efectuat | nu a fost aprobata
      nu a fost aprobat | nu a fost autorizata | nu a fost autorizat | nu a putut fi | nu au putut fi
      nu a fost procesata | nu a fost procesat | nu a fost finalizata | nu a fost finalizat
      nu a fost realizata | nu a fost realizat | nu a fost posibila | nu a fost acceptata | nu a reusit
      nu am putut | nu s-a putut | nu s-a efectuat | nu s-a realizat | nu s-a finalizat | nu a fost executata
      nu a fost executat | neefectuata | neefectuat | neaprobata | neaprobat | nefinalizata | lipsa fonduri
      lipsa de fonduri | lipsa disponibil | nu ai suficienti | nu aveti suficienti | nu ai fonduri
      nu aveti fonduri | nu ai bani | limita depasita | depasire limita | ai depasit limita | ati depasit limita
      depaseste limita | depasirea limitei | pin gresit | pin incorect | pin eronat | cod incorect | cod gresit
      tranzactie refuzata | tranzactie respinsa | tranzactie esuata | plata respinsa | plata refuzata
      plata esuata | tentativa de | tentativa de plata | incercare de plata | incercare de tranzactie
      s-a incercat | am blocat o | am blocat tranzactia | tranzactie blocata | plata blocata
      tranzactie suspecta | activitate suspecta | ai efectuat tu | tu ai facut | recunosti aceasta
      recunoasteti aceasta | raspunde da sau nu | raspundeti da sau nu | raspunde cu da | raspundeti cu da
      eroare la | nu poate fi | nu pot fi | declinata | declinat | a fost declinata | neexecutata
      nu este permisa | esec`,
    scheduled: `vei plati | veti plati | perioada gratuita expira | perioada de proba expira | iti vom retrage
      a fost setata | a fost setat | in fiecare zi de | in fiecare luna | este programata | este programată
      asigurati disponibil | asigurați disponibil | va fi debitat* | va fi retras* | vor fi debitat*
      vor fi retras* | urmeaza sa fie | se va debita
      se vor debita | se va retrage | va fi platit* | va fi perceput* | va fi taxat* | va fi efectuat*
      va fi procesat* | va fi transferat* | va fi trimis* | va fi executat* | va fi achitat*
      va fi incasat* din | vom debita | vom retrage | vom percepe | vom incasa | scadenta | scadent
      data scadenta | data scadentei | data scadenta este | scadenta in | termen de plata | termenul de plata
      termen limita | este scadenta | este scadent | ajunge la scadenta | de plata | de achitat | rata urmatoare
      urmatoarea rata | urmatoarea plata | urmatoarea factura | rata scadenta | plateste pana | platiti pana
      achita pana | achitati pana | pana la data de | pana pe | te rugam sa platesti | va rugam sa platiti
      va rugam sa achitati | te rugam sa achiti | va rugam achitati | te rugam sa alimentezi
      va rugam sa alimentati | va rugam alimentati | alimenteaza contul | alimentati contul | alimenteaza-ti
      asigura-te | asigurati-va | iti reamintim | va reamintim | iti amintim | va amintim | reminder | memento
      nu uita | nu uitati | factura ta | factura dvs | factura in valoare | factura noua | factura de
      factura emisa | s-a emis factura | a fost emisa factura | ai o factura | aveti o factura
      factura scadenta | factura restanta | restanta la plata | aveti restante | ai restante | ai o restanta
      intarziere | intarziat* | plata intarziata | programat pentru | plata este programata
      plata programata pentru | programata pentru | este programat* | se reinnoieste | se va reinnoi
      va fi reinnoit | reinnoire automata | prelungire automata | suma de plata | suma datorata | total de plata
      suma scadenta | minim de plata | iti va fi debitat | iti vor fi | va vor fi retrasi | urmeaza plata
      debitarea va avea loc | plata viitoare | plati viitoare | in curand
      va fi platita automat | va fi platit automat | va fi achitata | vor fi platite | ti se va debita
      se va plati | iti vom debita | se vor retrage | va avea loc debitarea | rata ta de | rata dvs de
      rata creditului este | rata la creditul | te asteptam cu plata | asigurati fonduri | asigura fonduri
      plata automata in data
      mai sunt | până când`,
    collect: `cerere de plata | cerere de bani | ti-a cerut | ti-a solicitat | iti cere | iti solicita | v-a solicitat
      va solicita plata | va solicita suma | a solicitat | a cerut | solicitare de plata | solicitare de bani
      ai primit o cerere | ati primit o cerere | ai primit o solicitare | solicita plata | solicita suma
      cere suma | link de plata | aproba plata | aprobati plata | confirma plata | confirmati plata
      autorizeaza plata | autorizati plata | accepta sau refuza | aproba sau respinge | aproba tranzactia
      confirma tranzactia | asteapta plata ta | cere bani | vrea sa primeasca | ti-a trimis o cerere
      ti-a trimis un link de plata | pentru a aproba plata | pentru a autoriza plata | pentru a confirma plata
      cererea de plata | request to pay
      confirmă în aplicație`,
    promotion: `joaca responsabil | rotiri gratuite | pariu gratuit | ai fost aprobat pentru | oferta | oferte | oferta speciala | promotie | promotii | promotia | promo | reducere | reduceri
      discount | castiga | castigati | castiga pana | profita | profitati | beneficiaza | beneficiezi
      beneficiati | descopera | descoperiti | aplica acum | aplica | aplicati | aplica online | solicita acum
      solicita online | credit rapid | credit de nevoi | credit preaprobat | preaprobat | pre-aprobat
      preaprobata | imprumut | imprumuturi | imprumut de pana | credit de pana | credit pana la | pana la 50%
      pana la -50% | gratuit | gratis | cadou | cadouri | premii | premiu | premiul | tombola | tragere la sorti
      concurs | campanie | campania | voucher | vouchere | cod promotional | cod de reducere | doar azi
      doar astazi | doar pana | numai azi | ultima sansa | ultimele zile | ultimele ore | nu rata | nu ratati
      grabeste-te | grabiti-va | inscrie-te | inscrieti-va | inregistreaza-te | aboneaza-te | deschide un cont
      deschide-ti | fara dobanda | dobanda 0 | 0% dobanda | dae | dobanda fixa | dobanda de la
      rate fara dobanda | rate egale | economiseste | economisesti | cumpara acum | comanda acum
      invita un prieten | invita-ti prietenii | recomanda | recomanda un prieten | exclusiv | exclusiva
      special pentru tine | termeni si conditii | regulament | regulamentul | conditii pe | valabil pana
      valabila pana | oferta valabila | black friday | cashback de pana | primesti pana | primesti cadou
      bonus de | felicitari ai castigat | ai fost selectat | activeaza acum | activeaza oferta | activeaza
      refinantare | refinanteaza | investeste | ai putea castiga | dubleaza | esti eligibil | sunteti eligibil
      iti oferim | va oferim | vino la | hai la | incepand de la | incepand cu doar`,
    notice: `ati cheltuit in total | ai cheltuit in total | extrasul cardului | este in curs de verificare
      in curs de verificare | este in verificare | mai putin decat | mai mult decat | tarif estimat
      creste la | coletul | va fi livrat | ramburs | a fost activat | a fost activata | activat cu succes
      activata cu succes | este activ | este activa
      card activat | a fost blocat | a fost blocata | card blocat | este blocat | deblocat | a fost deblocat
      a fost deblocata | autentificare noua | autentificare reusita | autentificare in | te-ai autentificat
      v-ati autentificat | te-ai conectat | conectare noua | conectare la | logare | logare noua | login
      dispozitiv nou | un dispozitiv nou | dispozitivul a fost | beneficiar nou | beneficiar adaugat
      a fost inregistrat | a fost inregistrata | inregistrat cu succes | inregistrata cu succes | a fost adaugat
      ai adaugat | ati adaugat | parola a fost | parola schimbata | schimbare parola | schimbare pin
      pin schimbat | pin-ul a fost | pinul a fost | codul pin a fost | a fost modificat | a fost modificata
      a fost schimbat | a fost schimbata | a fost actualizat | a fost actualizata | actualizare date
      actualizeaza datele | actualizeaza-ti datele | actualizati datele | actualizarea datelor | extras de cont
      extrasul de cont | extrasul | extras | este disponibil extrasul | este disponibila | este gata
      cardul este gata | cardul tau nou | noul card | noul tau card | a fost expediat | a fost livrat
      este in curs de livrare | in curs de livrare | livrare | curier | ridica cardul | ridicati cardul
      cererea ta | cererea dvs | cererea dumneavoastra | solicitarea ta | solicitarea dvs | am primit cererea
      am inregistrat | in analiza | in curs de analiza | programare | mentenanta | lucrari de mentenanta
      indisponibil | indisponibila | indisponibile | intrerupere | program de lucru | programul de lucru
      inchis | inchise | sarbatori | sarbatori fericite | la multi ani | va fi creditat* | vor fi creditat*
      va fi rambursat* | vor fi rambursat* | va fi returnat* | vei primi | veti primi | va fi virat* in contul
      limita a fost | limita noua | limita modificata | modificare limita | cardul expira | expira | expira la
      va expira | bun venit | bine ai venit | bine ati venit | multumim ca te-ai inregistrat | cont deschis
      a fost deschis | a fost inchis | a fost inchisa | dezactivat | a fost dezactivat | suspendat
      a fost suspendat | chestionar | sondaj | parerea ta | evalueaza | acorda o nota | mandat de debitare
      mandatul de debitare | mandat direct debit | punctele tale | puncte acordate | contract | contractul
      modificari contractuale | prelucrarea datelor | confidentialitate | gdpr | document de identitate
      act de identitate | carte de identitate | frauda | fraude | tentativa de frauda | phishing | inselatorie
      inselatorii | escroc | escroci | reclamatie | sesizare | verificare identitate | conectat cu succes
      cardul a fost emis | a fost emis | notificari activate | serviciul a fost | asociat | aprobat creditul
      creditul a fost aprobat | cerere de credit
      codul pin | ai schimbat | ati schimbat | pin-ul cardului | acces nou`,
    injection: `ignora instructiunile | ignorati instructiunile | ignora toate instructiunile | ignora tot ce
      ignora cele de mai sus | uita instructiunile | uita tot | uita toate | instructiunile anterioare
      instructiuni anterioare | instructiuni noi | noi instructiuni | acum esti | raspunde doar cu
      raspunde numai cu | returneaza json | returneaza suma | ca ia | esti un model | model lingvistic
      prompt de sistem | instructiune de sistem | mod dezvoltator | comporta-te ca | seteaza suma | extrage suma
      nu lua in considerare`,
    pending: `in asteptare | in asteptarea confirmarii | asteapta confirmarea | asteptati confirmarea
      in curs de procesare | este in procesare | in curs de aprobare | in asteptarea aprobarii | se proceseaza
      in curs de executie | este in asteptare
      zile lucrătoare`,
  },
  places: {
    at: `la | la comerciantul | la comerciant | comerciant | la magazinul | la terminalul | in magazinul
      in magazin | la pos | la atm | la bancomatul | pe site-ul | pe site | la terminal | in locatia`,
    to: `catre | lui | in favoarea | beneficiar | pentru beneficiarul | spre | destinatar | catre beneficiarul
      catre contul lui | in beneficiul | pe numele | catre comerciantul | in contul lui
      in contul beneficiarului | in favoarea lui | catre numarul`,
    from: `de la | de | din partea | platitor | ordonator | de catre | trimis de | expeditor | primit de la
      initiat de | efectuat de | efectuata de | transferat de | din partea lui | emis de`,
    for: `pentru | reprezentand | aferent | aferenta | explicatii | pentru plata | in contul facturii
      detalii plata`,
    with: 'cu | impreuna cu',
    end: `cu | cu cardul | de pe cardul | de pe card | pe card | din contul | din cont | in contul | in data de
      la data de | din data de | pe data | in | din | pe | prin | via | si | a fost | au fost | s-a | s-au
      este | sunt | sold | soldul | disponibil | suma | in valoare | in suma | valoare | data | ora | la ora
      ref | referinta | nr | cod | comision | card | cardul | cont | contul | iban | tranzactie | tranzactia
      aprobata | aprobat | autorizata | efectuata | efectuat | reusita | finalizata | cu succes | azi | astazi
      ieri | multumim | detalii | daca | info | suna | sunati | contul tau | cardul tau | nou | noul sold
      pentru | ai | ati | iti | va | nu | dar | folosind | utilizand | explicatii | locatie | pana | acum
      total | id | rest | conform | intrebari`,
  },
  months: [
    'ian | ianuarie | ianv',
    'feb | februarie | febr',
    'mar | martie | mart',
    'apr | aprilie',
    'mai',
    'iun | iunie',
    'iul | iulie',
    'aug | august',
    'sep | sept | septembrie',
    'oct | octombrie',
    'nov | noi | noiembrie | noiem',
    'dec | decembrie',
  ],
  days: [
    'azi | astazi | in aceasta dimineata | azi dimineata | diseara | in seara aceasta',
    'ieri | aseara | ieri seara',
    'alaltaieri',
  ],
  weekdays: ['luni', 'marti', 'miercuri', 'joi', 'vineri', 'sambata', 'duminica'],
};
