/** Words for a number, a code or the paper that bears it: "Nro. 77184410", "Folio de pago 90217733", "Quittungsnr. FN-772104". */
export const NUMBERED = `no | n° | nº | nr | nro | num | numer* | number | code | cod | codigo | kod | kode | kodi | id | ref* | receipt | confirm* | conferma | conf | e-ticket
  eticket | ticket | tkt | booking | order | invoice | trx* | trn* | txn* | trans* | ftid | hash | stan | auth* | approv* | voucher | docket | slip
  pnr | session | folio | recibo | comprob* | comprov* | constancia | boleta | factura | fatura | facture | opera* | op | autoriz* | aprob* | reserv*
  pedido | localizador | tramite | talao | recu | dossier | commande | bordereau | ricevuta | scontrino | prenotazione | ordine | bon | chitan*
  comanda | rezerv* | beleg* | quittung* | bestell* | buchung* | vorgang* | auftrag* | rechnung* | bestel* | kenmerk | *kenmerk | boeking* | kvitt*
  bokning* | ordre* | bestilling* | kuitti* | tilaus* | varaus* | viite* | potwierdz* | zamow* | bilet* | paragon | prevod* | doklad* | objednav*
  stvrzenk* | cislo | broj | racun | narudzb* | potvrd* | код | номер* | чек | квитанц* | заказ* | операц* | брон* | транзакц* | билет* | замовл*
  накладн* | makbuz | fis | dekont | siparis* | islem* | chek | kvitans* | түбіртек | szam* | *szam | bizonylat* | rendeles* | foglalas* | tranzakc*
  κωδ* | αρ | αποδειξ* | παραγγελι* | κρατησ* | συναλλαγ* | nomor | resi | pesanan | ma | so | don | nambari | namba | kumb | stakabadhi | risiti
  inkomba | баримт | رقم* | ورقم* | الرقم* | برقم* | كود* | ايصال* | مرجع* | کد* | شماره* | پیگیری* | رسید* | نمبر* | מספר* | קוד* | קבלה* | אסמכתא* | הזמנה* | नंबर* | संख्या*
  कोड* | रसीद* | ऑर्डर* | নম্বর* | নং* | কোড* | রসিদ* | অর্ডার* | எண்* | సంఖ్య* | ಸಂಖ್ಯೆ* | നമ്പർ* | നമ്പര്* | નંબર* | ਨੰਬਰ* | අංකය* | เลขที่* | รหัส*
  หมายเลข* | ቁጥር* | ኮድ* | 번호* | 番号* | 号* | 號* | ქვითარ* | კოდ* | ნომერ* | գործարք* | համար* | կոդ* | លេខ* | ເລກ* | နံပါတ်*`;

/** Whose number it is, and not the movement's: "Client no. 4410227", "Hot line no. 0112462462". */
export const NUMBERED_OTHERS = `vat | vat no | siret | nip | cnpj | cpf | rfc | vkn | vergi* | mst | org | gstin | cuit | ruc | st-nr | st.-nr | steuer* | piva | p.iva | tva | ean
  abn | инн | єдрпоу | tel* | telp | wrong number | client* | customer | consumer | cust | meter | member | account | acc | acct | contract | card
  phone | mobile | line | user | tax | gst | loan | folio no | abonent* | клиент* | абонент* | договор* | contrato | contrat | cliente | conta | cuenta
  compte | konto | medidor | contador | compteur | zahler* | kunden* | klant* | kund* | atm | terminal | pos | mtr | decodeur`;

/** Of a number before it: "8834120957 no'lu siparişiniz". */
export const NUMBERED_BEHIND =
  "számú | no'lu | nolu | numaralı | numarali | sayılı | nömrəli | raqamli | нөмірлі | номердеги";
