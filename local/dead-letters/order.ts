/** What `make dead-letters` was told, by the names of its variables; '' or undefined for what was left out. */
export type Asked = Readonly<
  Partial<Record<'ID' | 'REDRIVE' | 'DISCARD' | 'SERVICE' | 'TOPIC', string | undefined>>
>;

/** What that means. */
export interface Order {
  readonly act: 'list' | 'show' | 'redrive' | 'discard' | 'redrive all';
  /** '' where no single one is meant. */
  readonly id: string;
  readonly service: string | undefined;
  readonly topic: string | undefined;
}

/** Reads what was asked; throws an error that names the variable at fault and what it takes. */
export function readOrder(asked: Asked, services: readonly string[]): Order {
  const { ID: id = '', REDRIVE: redrive = '', DISCARD: discard = '' } = asked;
  const service = asked.SERVICE || undefined;
  const topic = asked.TOPIC || undefined;
  if (service !== undefined && !services.includes(service)) {
    throw new Error(`SERVICE: must be one of ${services.join(', ')}`);
  }
  if (!['', '1', 'all'].includes(redrive)) throw new Error('REDRIVE: must be 1, with ID=…, or all');
  if (!['', '1'].includes(discard)) throw new Error('DISCARD: must be 1, with ID=…');
  if (redrive && discard) throw new Error('DISCARD: excludes REDRIVE');
  if ((redrive === '1' || discard) && id === '') throw new Error('ID: is required, as the list shows it');
  if (redrive === 'all' && id !== '') throw new Error('REDRIVE: must be 1 with ID=…');
  if (id !== '' && topic !== undefined) throw new Error('TOPIC: is for the list and for REDRIVE=all');
  const decision = redrive ? 'redrive' : 'discard';
  const act = id !== '' ? (redrive || discard ? decision : 'show') : redrive ? 'redrive all' : 'list';
  return { act, id, service, topic };
}
