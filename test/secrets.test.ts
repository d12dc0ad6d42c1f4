import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { takenApart } from './authorization/tokens.ts';
import { refused } from './support/calls.ts';
import { query } from './support/databases.ts';
import { findInDatabases, shapesOf } from './support/dump.ts';
import { mailTo } from './support/mails.ts';
import { type Mesh, NOBODY, sharedMesh } from './support/mesh.ts';

const PASSWORD = 'Wxm7-quartz-sphinx-of-black';
const WRONG_PASSWORD = 'Wxm8-quartz-sphinx-of-white';
const NEXT_PASSWORD = 'Wxm9-quartz-sphinx-of-amber';

describe('what a dump of all databases is worth', function () {
  this.timeout(60_000);
  let mesh: Mesh;
  before(async () => {
    mesh = await sharedMesh();
  });

  const nowhere = async (secrets: Readonly<Record<string, string>>) =>
    expect(await findInDatabases(mesh, secrets)).to.deep.equal([]);
  const logIn = async (username: string, password = PASSWORD) =>
    (await mesh.auth.logIn({ username, password, deviceName: '' })).tokens;
  /** A token as a whole, and the part of it without which it is worth nothing. */
  const ofToken = (name: string, token: string) => ({
    [name]: token,
    [`signature of ${name}`]: takenApart(token).signature,
  });

  it('is found out by a search that finds what is there, in any code', async () => {
    const { username } = await mesh.newUser();
    expect(await findInDatabases(mesh, { username })).to.include('username in auth: users');
    const within = (code: BufferEncoding) =>
      ['', 'x', 'xy', 'xyz'].map((before) => Buffer.from(`${before}${PASSWORD}xyz`).toString(code));
    for (const text of [...within('latin1'), ...within('hex'), ...within('base64'), ...within('base64url')]) {
      expect(
        shapesOf(PASSWORD).some((shape) => text.includes(shape)),
        text,
      ).to.equal(true);
    }
  });

  it('is no password, right or wrong, old or new', async () => {
    const { username, token } = await mesh.newUser({ password: PASSWORD });
    await refused(logIn(username, WRONG_PASSWORD), status.UNAUTHENTICATED);
    await nowhere({ PASSWORD, WRONG_PASSWORD });
    const passwords = { currentPassword: PASSWORD, newPassword: NEXT_PASSWORD };
    await mesh.auth.changePassword(passwords, { token });
    await nowhere({ PASSWORD, NEXT_PASSWORD });
  });

  it('is no access or refresh token, used or not', async () => {
    const { token, refreshToken } = await mesh.newUser({ password: PASSWORD });
    const { tokens } = await mesh.auth.refresh({ refreshToken });
    const next = tokens ?? expect.fail('no tokens');
    await nowhere({
      ...ofToken('access token', token),
      ...ofToken('next access token', next.accessToken),
      'refresh token': refreshToken,
      'next refresh token': next.refreshToken,
    });
  });

  it('is no personal token', async () => {
    const { token } = await mesh.newUser();
    const asked = { name: 'phone', scopes: [TokenScope.INGEST], days: 1, password: NOBODY.password };
    const made = await mesh.auth.createPersonalToken(asked, { token });
    await nowhere(ofToken('personal token', made.token));
  });

  it('is no code that was mailed', async () => {
    const email = `secrets-${uuidv7()}@example.test`;
    await mesh.newUser({ email });
    const { code } = await mailTo(mesh, email, 'verify-email');
    await nowhere({ code, 'code without its dash': code.replaceAll('-', '') });
  });

  it('is neither the key to an export nor the receipt of a deletion', async () => {
    const { token } = await mesh.newUser({ password: PASSWORD });
    const { downloadKey } = await mesh.user.createExport({}, { token });
    const { receipt } = await mesh.auth.deleteAccount({ password: PASSWORD }, { token });
    await nowhere({ downloadKey, receipt });
  });

  it('is no private key', async () => {
    const key = createPrivateKey(mesh.signingKey);
    const messageKeys = await readFile(mesh.environments.ds.MESSAGE_KEYS_FILE ?? '', 'utf8');
    const [, messageKey = ''] = messageKeys.trim().split(' ');
    const { d = '' } = key.export({ format: 'jwk' });
    const bytes = Buffer.from(messageKey, 'base64').toString('base64url');
    await nowhere({ 'signing key': d, 'key of the messages': bytes });
    expect(await findInDatabases(mesh, { pem: '-----BEGIN PRIVATE KEY' })).to.deep.equal([]);
  });

  it('is nothing that opens anything when it is used in the place of a secret', async () => {
    const { username, userId, token, refreshToken } = await mesh.newUser({ password: PASSWORD });
    await mesh.auth.refresh({ refreshToken });
    const { tokenHashes, passwordHash } = await hashesOf(mesh, userId);
    expect(tokenHashes.length).to.be.at.least(2);
    const texts = tokenHashes.flatMap((hash) => [
      hash.toString('base64url'),
      hash.toString('hex'),
      hash.toString('base64'),
    ]);
    for (const text of [...texts, passwordHash]) {
      await refused(mesh.auth.refresh({ refreshToken: text }), status.UNAUTHENTICATED);
      const metadata = { authorization: `Bearer ${text}` };
      await refused(mesh.auth.whoAmI({}, { metadata }), status.UNAUTHENTICATED);
    }
    await refused(logIn(username, passwordHash), status.UNAUTHENTICATED);
    // The session is as good as before: trying hashes did not even end it.
    await mesh.auth.whoAmI({}, { token });
  });
});

/** What auth keeps in the place of a user's secrets. */
async function hashesOf(mesh: Mesh, userId: string) {
  const tokens = await query(
    mesh,
    'auth',
    `SELECT token_hash, replaced_by, sealed_successor FROM refresh_tokens
     JOIN sessions USING (session_id) WHERE user_id = ?`,
    [userId],
  );
  const [user] = await query(mesh, 'auth', 'SELECT password_hash FROM users WHERE user_id = ?', [userId]);
  const tokenHashes = (tokens as Record<string, Buffer | null>[])
    .flatMap((row) => Object.values(row))
    .filter((value) => value !== null);
  return { tokenHashes, passwordHash: String(user?.password_hash) };
}
