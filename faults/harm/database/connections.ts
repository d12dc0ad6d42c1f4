import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from 'mysql2/promise';
import { services } from '../../../local/services.ts';
import type { Fault } from '../../fault.ts';
import { toolsFor } from '../tools.ts';

const users = services.map(({ databaseUser }) => databaseUser);

/** Statements ended under way and connections ended between and within them, every 20 to 50 ms. */
export const killed: readonly Fault[] = [killing('CONNECTION'), killing('QUERY')];

function killing(what: 'CONNECTION' | 'QUERY'): Fault {
  return {
    name: what === 'CONNECTION' ? 'database-connections-killed' : 'database-queries-killed',
    family: 'database',
    async inject({ stack, random, acknowledged, note }) {
      await acknowledged(random.integer(1, 5));
      const admin = await toolsFor(stack).admin();
      let count = 0;
      try {
        for (const end = Date.now() + random.integer(3000, 6000); Date.now() < end; ) {
          const ids = await connectionsOf(admin, what === 'QUERY');
          if (ids.length > 0 && (await kill(admin, what, random.pick(ids)))) count++;
          await sleep(random.integer(20, 50));
        }
      } finally {
        await admin.end();
      }
      note(`${count} killed: ${what}`);
    },
  };
}

async function connectionsOf(admin: Connection, working: boolean): Promise<number[]> {
  const [found] = await admin.query(
    `SELECT id FROM information_schema.processlist WHERE user IN (?) ${working ? "AND command <> 'Sleep'" : ''}`,
    [users],
  );
  return (found as { id?: number; ID?: number }[]).map(({ id, ID }) => Number(id ?? ID));
}

async function kill(admin: Connection, what: string, id: number): Promise<boolean> {
  // It may have ended by itself meanwhile.
  return admin.query(`KILL ${what} ?`, [id]).then(
    () => true,
    () => false,
  );
}

/** The server takes no more connections, and the services have lost theirs. */
export const usedUp: Fault = {
  name: 'database-connections-used-up',
  family: 'database',
  async inject({ stack, random, acknowledged, note }) {
    await acknowledged(random.integer(1, 5));
    const tools = toolsFor(stack);
    const admin = await tools.admin();
    const held: Connection[] = [];
    try {
      // One of them goes beyond the limit, which administrators may by one: the loop ends when that is used as well.
      for (let refused = 0; refused < 40; ) {
        const taken = await tools.admin().catch(() => undefined);
        if (taken) held.push(taken);
        else {
          refused++;
          const ids = await connectionsOf(admin, false);
          if (ids.length > 0) await kill(admin, 'CONNECTION', random.pick(ids));
        }
      }
      note(`${held.length} connections held`);
      await sleep(random.integer(2000, 6000));
    } finally {
      for (const connection of held) connection.destroy();
      await admin.end();
    }
  },
};
