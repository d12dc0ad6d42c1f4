import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#mesh/sql/database.ts';
import * as folder from '../../../local/signing-keys.ts';
import { authDatabase } from '../../../test/support/accounts.ts';
import { testbed } from '../../../test/support/testbed.ts';
import { personalTokens, signingKeys } from '../schema.ts';
import { signingKey } from './key-files.ts';
import { openKeyRing, type WatchedKeyRing } from './key-ring.ts';
import { recordSigningKey } from './key-store.ts';

const MINUTE_MS = 60_000;
const pemOf = (type: 'pkcs8' | 'spki', namedCurve = 'P-256') => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  return (
    type === 'pkcs8' ? privateKey.export({ type, format: 'pem' }) : publicKey.export({ type, format: 'pem' })
  ).toString();
};

describe('the key ring', function () {
  this.timeout(60_000);
  let database: Database;
  let dir: string;
  let first: string;
  let now: Date;
  let warnings: string[];
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const log = {
    debug() {},
    info() {},
    warn: (_event: string, fields?: { reason?: string | number }) =>
      void warnings.push(String(fields?.reason)),
    error() {},
  };
  const open = (): Promise<WatchedKeyRing> =>
    openKeyRing({ dir, sql: database.sql, accessTokenSeconds: 900, clock: () => now, log });
  const kids = (ring: WatchedKeyRing) => ring.served().map(({ kid }) => kid);
  const records = () => database.sql.select().from(signingKeys);

  /** The two steps of a rotation. */
  async function announce(): Promise<folder.NewKey> {
    const key = await folder.newKey();
    await folder.filePublicKey(dir, key.publicKey);
    return key;
  }
  async function rotate(): Promise<folder.NewKey> {
    const key = await announce();
    await folder.replaceSigningKey(dir, key);
    return key;
  }

  before(async () => {
    database = await authDatabase('keys');
  });
  after(() => database.close());
  beforeEach(async () => {
    await database.sql.delete(signingKeys);
    dir = await mkdtemp(join((await testbed()).dir, 'ring-'));
    await folder.createSigningKeys(dir);
    first = await folder.signingKid(dir);
    now = new Date();
    warnings = [];
  });

  it('signs with the key of the folder, serves it, and records it once', async () => {
    const rings = await Promise.all([open(), open()]);
    for (const ring of rings) {
      expect(ring.signing().kid).to.equal(first);
      expect(kids(ring)).to.deep.equal([first]);
    }
    expect((await records()).map(({ kid, retiredAt }) => [kid, retiredAt])).to.deep.equal([[first, null]]);
  });

  it('serves a key before it signs, but not for ever', async () => {
    const ring = await open();
    const { kid } = await announce();
    await ring.look();
    expect(ring.signing().kid).to.equal(first);
    expect(kids(ring)).to.deep.equal([first, kid]);
    pass(61 * MINUTE_MS);
    await ring.look();
    expect(kids(ring)).to.deep.equal([first]);
  });

  it('serves a retired key as long as an access token of it can live', async () => {
    const ring = await open();
    const { kid } = await rotate();
    await ring.look();
    expect(ring.signing().kid).to.equal(kid);
    expect(kids(ring)).to.deep.equal([kid, first]);
    pass(15 * MINUTE_MS);
    await ring.look();
    expect(kids(ring)).to.deep.equal([kid, first]);
    pass(MINUTE_MS);
    await ring.look();
    expect(kids(ring)).to.deep.equal([kid]);
  });

  it('serves a retired key as long as a personal token of it is good', async () => {
    const ring = await open();
    const token = { tokenId: uuidv7(), userId: uuidv7(), name: 'x', scope: 'read', kid: first };
    const expiresAt = new Date(now.getTime() + 48 * 60 * MINUTE_MS);
    const revoked = {
      ...token,
      tokenId: uuidv7(),
      revokedAt: now,
      expiresAt: new Date('2099-01-01T00:00:00Z'),
    };
    await database.sql.insert(personalTokens).values([
      { ...token, createdAt: now, expiresAt },
      { ...revoked, createdAt: now },
    ]);
    const { kid } = await rotate();
    await ring.look();
    pass(47 * 60 * MINUTE_MS);
    await ring.look();
    expect(kids(ring)).to.deep.equal([kid, first]);
    pass(60 * MINUTE_MS);
    await ring.look();
    expect(kids(ring)).to.deep.equal([kid]);
  });

  it('serves a key whose file is gone no more, whatever was signed with it', async () => {
    const ring = await open();
    const { kid } = await rotate();
    await ring.look();
    await folder.unfilePublicKey(dir, first);
    await ring.look();
    expect(kids(ring)).to.deep.equal([kid]);
  });

  it('ignores what is no public key of that name, and says so once', async () => {
    const ring = await open();
    const whole = pemOf('spki');
    const secret = pemOf('pkcs8');
    const files = {
      'half.pem': whole.slice(0, 60),
      'misnamed.pem': whole,
      [`${signingKey(secret).kid}.pem`]: secret,
      'curve.pem': pemOf('spki', 'P-384'),
      README: 'not a key',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, 'public', name), text);
    await writeFile(join(dir, 'public', 'being-written.pem.draft'), '');
    await ring.look();
    await ring.look();
    expect(kids(ring)).to.deep.equal([first]);
    expect(warnings.map((reason) => reason.split(' ')[0])).to.have.members(Object.keys(files));
  });

  it('goes on signing with the key it has while the file holds none', async () => {
    const ring = await open();
    for (const text of ['', pemOf('pkcs8').slice(0, 80), pemOf('pkcs8', 'P-384')]) {
      await writeFile(join(dir, 'signing.pem'), text);
      await ring.look();
      expect(ring.signing().kid).to.equal(first);
      expect(kids(ring)).to.deep.equal([first]);
    }
    expect(warnings).to.have.length(1);
  });

  it('does not open without a key to sign with, and says which variable is at fault', async () => {
    await writeFile(join(dir, 'signing.pem'), pemOf('pkcs8', 'P-384'));
    const error = await open().catch((caught: unknown) => caught);
    expect(error).to.have.property('name', 'ConfigError');
    expect(String(error)).to.contain('SIGNING_KEYS_DIR: signing.pem must hold a P-256 key');
  });

  it('takes what another replica still signs with the former key, and the other way round', async () => {
    const [early, late] = [await open(), await open()];
    const key = await announce();
    await early.look();
    await late.look();
    await folder.replaceSigningKey(dir, key);
    await early.look();
    expect([early.signing().kid, late.signing().kid]).to.deep.equal([key.kid, first]);
    expect(kids(early)).to.include(late.signing().kid);
    expect(kids(late)).to.include(early.signing().kid);
    await late.look();
    expect(kids(late)).to.deep.equal(kids(early));
  });

  it('puts a record right that a replica wrote of a folder read too early', async () => {
    const formerKey = await openKeyRing({
      dir,
      sql: database.sql,
      accessTokenSeconds: 900,
      clock: () => now,
      log,
    });
    const former = formerKey.signing();
    const { kid } = await rotate();
    const ring = await open();
    await recordSigningKey(database.sql, former, now);
    await ring.look();
    expect(kids(ring)).to.deep.equal([kid, first]);
    const signing = await database.sql.select().from(signingKeys).where(eq(signingKeys.kid, kid));
    const retired = await database.sql.select().from(signingKeys).where(eq(signingKeys.kid, first));
    expect([signing[0]?.retiredAt, retired[0]?.retiredAt?.getTime()]).to.deep.equal([null, now.getTime()]);
  });

  it('keeps nothing private in its records', async () => {
    await open();
    for (const { publicKey } of await records()) expect(() => signingKey(publicKey)).to.throw();
  });
});
