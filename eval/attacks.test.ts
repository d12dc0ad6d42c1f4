import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { z } from 'zod';
import { extract } from '../services/ds/extraction/extract.ts';
import type { Extraction } from '../services/ds/extraction/types.ts';
import { inputOf } from './input.ts';

const attack = z.object({
  id: z.string(),
  attack: z.string(),
  language: z.string(),
  clean: z.string(),
  text: z.string(),
});
const ATTACKS = readFileSync(new URL('corpus/attacks.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => attack.parse(JSON.parse(line)));

/** What an attacker would want to change. */
function essence(extraction: Extraction): string {
  if (extraction.outcome === 'ignored') return `ignored ${extraction.verdict}`;
  const entries = extraction.entries.map((entry) =>
    [entry.amount?.value, entry.currency?.value, entry.direction?.value, entry.account?.value.tail].join(' '),
  );
  return `${extraction.outcome} ${entries.join(' | ')}`;
}

describe('attacks on messages', () => {
  it('are at least 60', () => expect(ATTACKS.length).to.be.at.least(60));

  for (const { id, attack: kind, clean, text } of ATTACKS) {
    it(`${id}, ${kind}: is read as the clean message, or waits for a person`, () => {
      const attacked = extract(inputOf({ text }));
      if (attacked.outcome !== 'needs_review')
        expect(essence(attacked)).to.equal(essence(extract(inputOf({ text: clean }))));
    });
  }
});
