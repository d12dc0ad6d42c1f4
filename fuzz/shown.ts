import type { Random } from '../faults/random.ts';
import type { Person, Showing } from './cast.ts';

/** The authorization header of a request; undefined for none. */
export function shown(random: Random, person: Person, showing: Showing): string | undefined {
  if (showing === 'nothing') return undefined;
  if (showing === 'session') return `Bearer ${person.token}`;
  if (showing === 'personal token') return `Bearer ${person.personalToken}`;
  return random.pick([
    '',
    'Bearer',
    'Bearer ',
    `Basic ${Buffer.from('a:b').toString('base64')}`,
    `bearer  ${person.token}`,
    `Bearer ${person.token.slice(0, -2)}`,
    `Bearer ${person.token}.${person.token}`,
    `Bearer ${'x'.repeat(5000)}`,
    `Bearer ${person.refreshToken}`,
    'Bearer e30.e30.e30',
    'Bearer null',
  ]);
}
