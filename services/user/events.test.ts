import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { seal } from '#mesh/events/event.ts';
import { type Database, openDatabase } from '#mesh/sql/database.ts';
import { deliver } from '../../test/support/deliver.ts';
import { type Mesh, sharedMesh } from '../../test/support/mesh.ts';
import { TRACE } from '../../test/support/publish.ts';
import { userSubscriptions } from './events.ts';
import { addProfile, changeEmail, findProfile } from './store.ts';

describe('a signup that is told of after the profile was made', () => {
  const email = 'ada@example.com';
  let mesh: Mesh;
  let database: Database;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
    database = openDatabase(mesh.urls.user ?? '', 2);
  });
  after(() => database?.close());

  const at = new Date('2026-11-01T08:00:00Z');
  async function made(): Promise<string> {
    const userId = uuidv7();
    const profile = { userId, firstName: 'Ada', homeCurrency: '', timezone: 'Asia/Kolkata' };
    await addProfile(database.sql, { ...profile, createdAt: at, updatedAt: at });
    return userId;
  }
  async function tell(userId: string): Promise<void> {
    const signup = { userId, username: 'ada', email, timezone: 'UTC', registeredAt: at.toISOString() };
    const event = seal(UserRegistered, UserRegistered.fromPartial(signup), TRACE);
    await database.withTx((tx) => deliver(tx, userSubscriptions, event));
  }

  it('brings the address of the account, and changes nothing that the user set', async () => {
    const userId = await made();
    await tell(userId);
    expect(await findProfile(database.sql, userId)).to.include({
      ...{ email, firstName: 'Ada', timezone: 'Asia/Kolkata' },
    });
  });

  it('brings no address where another is known by then', async () => {
    const userId = await made();
    await database.withTx((tx) => changeEmail(tx, userId, 'new@example.com', new Date()));
    await tell(userId);
    expect(await findProfile(database.sql, userId)).to.include({ email: 'new@example.com' });
  });
});
