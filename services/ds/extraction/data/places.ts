import type { WordRow } from '../lexicon.ts';

/** Words that introduce the other party. `at` a shop, `to` a payee, `from` a payer, `for` a purpose, `end` ends a name. */
export type Place = 'at' | 'to' | 'from' | 'for' | 'with' | 'end';

function row(means: Place, words: string): WordRow<Place> {
  return { means, words };
}

/** Introducers and terminators of names, the languages one after the other. */
export const PLACES: readonly WordRow<Place>[] = [
  row(
    'at',
    'at | @ | @upi_ | في | لدى | عند | در | de chez | aupres de | bei | presso | chez | nomor merchant | を | にて | で | ที่ | ร้าน | di | katika | tai',
  ),
  row('at', 'aupres | aupres du | en | em | a favore | v obchode | w | у | hos'),
  row(
    'to',
    'to | to vpa | aan | towards | in favour of | in favor of | на имя | в пользу | v polzu | poluchatel | получатель | в | v | إلى | الى | إلي | به | kwenda | kwenda kwa | kwa | vers | a | au profit de | a favor de | para | an | na ucet | do | ke | kepada | cho | ko | ifo | til',
  ),
  row(
    'from',
    'from | by | from vpa | от | ot | من | از | kutoka | kutoka kwa | de | du | da | da parte di | von | od odesilatele | od | dari | tu | se | frm | fra | by sender | linked to vpa | from sender',
  ),
  row('for', 'for | за | za | pour | für | fuer | per | untuk | kwa ajili ya | بابت | برای | pro'),
  row('with', 'with'),
  row(
    'end',
    'on | via | using | thru | through | vide | dated | by upi | ref | against | in your | into your | to your | from your | of your | on your | with your | using your | has been | have been | is | was | has | had | not | if | view | thank | thanks | please | download | available | and | but | will | you | your | we | as | successful | successfully | confirmed | imethibitishwa | confirmado | iban | uspeshno | успешно | odobreno | одобрено | under | within | having | then | upi | neft | imps | rtgs | ifsc | umn | e-mandate | raast | sur | auf | ausgefuhrt | met | desde | berhasil | sukses | wurde | ist | sera | date | время | vremya | msk | odobr | одобр | via e-mandate | le | avec | par | el | con | na | no dia | il | con carta | am | vom | mit | um | dne | dnia | o godz | pada | pukul | jam | tarehe | saa | tarihinde | ile | saat | بتاريخ | يوم | الساعة | بواسطة | 사용 | 님 | に | 於 | lúc | vao luc',
  ),
];
