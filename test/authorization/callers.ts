import { TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { openDatabase } from '#mesh/database.ts';
import { type Mesh, NOBODY } from '../support/mesh.ts';
import { takenApart } from './tokens.ts';

/** A session of somebody with the role ADMIN, which is given as `make admin` gives it. */
export async function createAdmin(mesh: Mesh): Promise<{ userId: string; token: string }> {
  const { userId, username } = await mesh.newUser();
  const database = openDatabase(mesh.urls.auth, 1);
  const granted = "INSERT INTO user_roles (user_id, role) VALUES (?, 'ADMIN')";
  await database.pool.query(granted, [userId]).finally(() => database.close());
  const { tokens } = await mesh.auth.logIn({ username, password: NOBODY.password, deviceName: '' });
  return { userId, token: tokens?.accessToken ?? '' };
}

/** A token that is good until `end` was called, though it says itself that it is good for longer. */
interface Ending {
  readonly token: string;
  end(): Promise<unknown>;
}

const secondSession = async (mesh: Mesh, username: string) => {
  const { tokens } = await mesh.auth.logIn({ username, password: NOBODY.password, deviceName: '' });
  return { token: tokens?.accessToken ?? '', refreshToken: tokens?.refreshToken ?? '' };
};
const personalToken = async (mesh: Mesh, token: string) => {
  const scopes = [TokenScope.READ, TokenScope.WRITE, TokenScope.INGEST];
  const made = await mesh.auth.createPersonalToken({ name: 'phone', scopes, days: 1 }, { token });
  return { token: made.token, tokenId: made.personalToken?.tokenId ?? '' };
};
const sessionOf = (token: string) => String(takenApart(token).claims.sid);

/** Every way in which a token ends before its time. */
export const ENDINGS: Readonly<Record<string, (mesh: Mesh) => Promise<Ending>>> = {
  'a session that was logged out': async (mesh) => {
    const { token, refreshToken } = await mesh.newUser();
    return { token, end: () => mesh.auth.logOut({ refreshToken }) };
  },
  'a session that was revoked': async (mesh) => {
    const { token, username } = await mesh.newUser();
    const other = await secondSession(mesh, username);
    return {
      token: other.token,
      end: () => mesh.auth.revokeSession({ sessionId: sessionOf(other.token) }, { token }),
    };
  },
  'a session that ended with all others': async (mesh) => {
    const { token, username } = await mesh.newUser();
    const other = await secondSession(mesh, username);
    return { token: other.token, end: () => mesh.auth.revokeAllSessions({ keepCurrent: false }, { token }) };
  },
  'a session from before the password was changed': async (mesh) => {
    const { token, username } = await mesh.newUser();
    const other = await secondSession(mesh, username);
    const passwords = { currentPassword: NOBODY.password, newPassword: 'another horse and its battery' };
    return { token: other.token, end: () => mesh.auth.changePassword(passwords, { token }) };
  },
  'a personal token that was revoked': async (mesh) => {
    const { token } = await mesh.newUser();
    const made = await personalToken(mesh, token);
    return {
      token: made.token,
      end: () => mesh.auth.revokePersonalToken({ tokenId: made.tokenId }, { token }),
    };
  },
  'a session of an account that was disabled': async (mesh) => {
    const { token, userId } = await mesh.newUser();
    const admin = await createAdmin(mesh);
    return { token, end: () => mesh.auth.disableUser({ userId }, { token: admin.token }) };
  },
  'a personal token of an account that was disabled': async (mesh) => {
    const { token, userId } = await mesh.newUser();
    const made = await personalToken(mesh, token);
    const admin = await createAdmin(mesh);
    return { token: made.token, end: () => mesh.auth.disableUser({ userId }, { token: admin.token }) };
  },
  'a session of an account that was deleted': async (mesh) => {
    const { token } = await mesh.newUser();
    return { token, end: () => mesh.auth.deleteAccount({ password: NOBODY.password }, { token }) };
  },
  'a personal token of an account that was deleted': async (mesh) => {
    const { token } = await mesh.newUser();
    const made = await personalToken(mesh, token);
    return {
      token: made.token,
      end: () => mesh.auth.deleteAccount({ password: NOBODY.password }, { token }),
    };
  },
};
