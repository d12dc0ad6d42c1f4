/**
 * How words for a number, a code or the paper that bears it begin, without marks: "Nro. 77184410", "Folio de pago 90217733",
 * "Quittungsnr. FN-772104".
 */
export const NUMBERED = String.raw`no | nr | nro | num | numer\p{L}* | number | code? | cod | codigo | kod[ei]? | id | ref\p{L}* | receipt | confirm\p{L}* | conferma | conf
  e-?ticket | ticket | tkt | booking | order | invoice | tr[xn]n?\p{L}* | trans\p{L}* | ftid | hash | stan | auth\p{L}* | approv\p{L}* | voucher | docket | slip | pnr | session
  folio | recibo | comprob\p{L}* | comprov\p{L}* | constancia | boleta | factura | fatura | facture | opera\p{L}* | op | autoriz\p{L}* | aprob\p{L}* | reserv\p{L}* | pedido | localizador
  tramite | talao | recu | dossier | commande | bordereau | ricevuta | scontrino | prenotazione | ordine | bon | chitan\p{L}* | comanda | rezerv\p{L}*
  beleg\p{L}* | quittung\p{L}* | bestell\p{L}* | buchung\p{L}* | vorgang\p{L}* | auftrag\p{L}* | rechnung\p{L}* | bestel\p{L}* | kenmerk | \p{L}*kenmerk | boeking\p{L}* | kvitt\p{L}* | bokning\p{L}*
  ordre\p{L}* | bestilling\p{L}* | kuitti\p{L}* | tilaus\p{L}* | varaus\p{L}* | viite\p{L}* | potwierdz\p{L}* | zamow\p{L}* | bilet\p{L}* | paragon | prevod\p{L}* | doklad\p{L}* | objednav\p{L}*
  stvrzenk\p{L}* | cislo | broj | racun | narudzb\p{L}* | potvrd\p{L}* | код | номер\p{L}* | чек | квитанц\p{L}* | заказ\p{L}* | операц\p{L}* | брон\p{L}* | транзакц\p{L}* | билет\p{L}* | замовл\p{L}*
  накладн\p{L}* | makbuz | fis | dekont | siparis\p{L}* | islem\p{L}* | chek | kvitans\p{L}* | түбіртек | szam\p{L}* | \p{L}*szam | bizonylat\p{L}* | rendeles\p{L}* | foglalas\p{L}* | tranzakc\p{L}*
  κωδ\p{L}* | αρ | αποδειξ\p{L}* | παραγγελι\p{L}* | κρατησ\p{L}* | συναλλαγ\p{L}* | nomor | kode | resi | pesanan | ma | so | don | nambari | namba | kumb | stakabadhi | risiti | inkomba | баримт`;

/** The same in scripts whose words carry more letters, or none between them. */
export const NUMBERED_WITHIN = `رقم | كود | ايصال | مرجع | کد | شماره | پیگیری | رسید | نمبر | מספר | קוד | קבלה | אסמכתא | הזמנה | नंबर | संख्या | कोड | रसीद | ऑर्डर | নম্বর | নং | কোড
  রসিদ | অর্ডার | எண் | సంఖ్య | ಸಂಖ್ಯೆ | നമ്പർ | നമ്പര് | નંબર | ਨੰਬਰ | අංකය | เลขที่ | รหัส | หมายเลข | ቁጥር | ኮድ | 번호 | 番号 | 号 | 號 | ქვითარ | კოდ | ნომერ | գործարք | համար | կոդ | លេខ | ເລກ | နံပါတ်`;

/** Whose number it is, and not the movement's: "Client no. 4410227", "Hot line no. 0112462462". */
export const NUMBERED_OTHERS = String.raw`vat | vat no | siret | nip | cnpj | cpf | rfc | vkn | vergi\p{L}* | mst | org | gstin | cuit | ruc | st\.?-nr | steuer\p{L}* | p\.?iva | tva | ean | abn | инн | єдрпоу | tel\p{L}* | telp | wrong number | client\p{L}* | customer | consumer | cust | meter | member | account | acc | acct | contract | card | phone | mobile | line | user | tax | gst | loan | folio no | abonent\p{L}* | клиент\p{L}*
  абонент\p{L}* | договор\p{L}* | contrato | contrat | cliente | conta | cuenta | compte | konto | medidor | contador | compteur | zahler\p{L}* | kunden\p{L}* | klant\p{L}* | kund\p{L}* | atm | terminal | pos | mtr | decodeur`;

/** Of a number before it: "8834120957 no'lu siparişiniz". */
export const NUMBERED_BEHIND =
  "számú | sz\\. | no'?lu | nolu | numaralı | numarali | sayılı | nömrəli | raqamli | нөмірлі | номердеги";
