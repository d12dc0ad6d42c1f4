/** How one language says in a note of somebody's own that no money has moved, each list as a lexicon reads it. */
export interface NotePhrases {
  /** BCP 47. */
  readonly code: string;
  /** Something is still to be bought or paid. */
  readonly toDo?: string;
  /** The same by a word alone, where it opens or ends the note. */
  readonly infinitives?: string;
  /** The same by a word that only beside a day to come asks for a payment. */
  readonly asked?: string;
  /** A day to come. */
  readonly later?: string;
  /** The same, or an intention, that makes a bill of what it opens. */
  readonly coming?: string;
  /** What only looks like a day to come or a debt: a morning, what had to be paid. */
  readonly elapsed?: string;
  /** By the writer, and to them. */
  readonly owed?: string;
  readonly owing?: string;
  /** Not bought, or not paid. */
  readonly unbought?: string;
  /** Somebody else paid, and wants nothing back. */
  readonly treated?: string;
  /** What something costs, or was offered for. */
  readonly price?: string;
  /** The same right before its sum: "limit 50". */
  readonly planned?: string;
  readonly budget?: string;
  readonly due?: string;
  readonly perhaps?: string;
  /** Weight, blood pressure, steps. */
  readonly vitals?: string;
  /** Behind a number that is no money. */
  readonly units?: string;
  /** Departures, meetings, seats. */
  readonly schedule?: string;
  readonly address?: string;
  /** Of a match. */
  readonly result?: string;
  readonly reminder?: string;
  /** Bought, paid, got: it has been done all the same. */
  readonly done?: string;
}
