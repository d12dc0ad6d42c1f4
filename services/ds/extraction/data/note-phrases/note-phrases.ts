/** How one language says in a note of somebody's own that no money has moved, each list as a lexicon reads it. */
export interface NotePhrases {
  /** BCP 47. */
  readonly code: string;
  /** Something is still to be bought or paid. */
  readonly toDo?: string;
  /** The same by a word alone, where it opens or ends the note. */
  readonly infinitives?: string;
  readonly later?: string;
  /** By the writer, and to them. */
  readonly owed?: string;
  readonly owing?: string;
  /** Not bought, or not paid. */
  readonly unbought?: string;
  /** What something costs, or was offered for. */
  readonly price?: string;
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
