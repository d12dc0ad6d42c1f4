/** Kinds of firms, streets and shops whose dot ends no name: "CIA. DE GAS". */
export const FIRM_AND_STREET = `CO | LTD | EST | INC | CORP | BROS | TRD | INTL | SAN | TIC | STI | MAH | CAD | AV | AVDA | AVE | BLVD
  CTRA | PZA | PLZA | PL | STR | ST | STE | STO | STA | DRA | CIA | GRAL | NTRA | SRA | HNOS | INV | ED | EDIF | COND | DISTR | SUPERM | TRANSP | ASOC | COOP | FERR | FARM | CLIN | PANIF | PART | CONS | NO | NRO | ALM | SUC | MT | FT`;

/** Titles, and words for streets and branches, that a name always follows: "Suc. Tlalpan". */
export const TITLES = `DR | Dr | Mag | Md | MD | St | Smt | Mst | Av | Avda | Bv | Bvar | Ctra | Pza | Suc | Gral | Sta | Sto
  Dra | Sra | Ntra`;

/** What may follow the dot of "Co.". */
export const AFTER_CO = 'KG | Ltd | LTD | OHG | Inc';
