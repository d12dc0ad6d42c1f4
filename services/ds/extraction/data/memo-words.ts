/** Labels of what a payment was for, in the payer's words, where blanks set words apart. */
export const MEMO_LABELS = `memo | concepte | motivo | message from sender | message | detalle | purpose | reason | berita | concepto | motif | raison | mensagem | mensaje | causale | aciklama
  loi nhan | noi dung | nd | soobschenie | verwendungszweck | nachricht | note | descricao | tytul
  komunikat | betreff | buchungstext | tyt | tytul przelewu | keterangan | pesan | omschrijving | mededeling | meddelande | melding | besked | viesti | communication | comunicazione | glosa
  comentario | assunto | asunto | catatan | details | detalii | nota | tytulem | osnovanie | poyasnenie | naznachenie | selgitus
  kozlemeny | kozl | megjegyzes | tekst | text | meddelelse | skyring | opis | popis | poruka | namen | pripomba | paastaba | piezime | pastaba | selite | svrha | ucel | zprava | sprava | poznamka | paskirtis | merkis | teyinat | təyinat | izoh | utga
  guilgeenii utga`;

/** The same in letters that a regular expression takes for no part of a word. */
export const MEMO_LABELS_OTHER = `основание | сообщение | 留言 | 附言 | ข้อความ | пояснение | назначение | призначення | коментар | комментарий | сврха | утга
  гүйлгээний утга | мақсад | изоҳ | αιτιολογια | αιτιολογία | დანიშნულება | նպատակ`;

/** Labels of what the bank or the payer wrote about it. */
export const NARRATION_LABELS = `libelle | narration | narr | description | desc | remarks? | rem | detail | particulars
  txn details | transaction details`;
