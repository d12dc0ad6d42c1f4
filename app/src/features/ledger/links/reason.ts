/** What two entries can agree in, as the server names it. */
const agreements = ['amount', 'merchant', 'account', 'balance', 'day', 'time'] as const;
export type Agreement = { word: (typeof agreements)[number] } | { reference: string };

/** The parts of a link's reason; undefined where the server said something else: by hand, or what is not known here. */
export function agreementsOf(reason: string): Agreement[] | undefined {
  const parts: Agreement[] = [];
  for (const part of reason.split(', ')) {
    const word = agreements.find((one) => one === part);
    const [, reference] = /^reference (.+)$/.exec(part) ?? [];
    if (word) parts.push({ word });
    else if (reference) parts.push({ reference });
    else return undefined;
  }
  return parts;
}
