import { TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { changeAdmin } from '../../services/auth/admin/command.ts';
import { type Mesh, NOBODY } from '../support/mesh.ts';
import { takenApart } from './tokens.ts';

/** Somebody who was given the role ADMIN, as `make admin` gives it, and has logged in since. */
export async function createAdmin(mesh: Mesh) {
  const user = await mesh.newUser();
  await changeAdmin({ ...mesh.environments.auth, USERNAME: user.username });
  return { ...user, ...(await secondSession(mesh, user.username)) };
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
const PHONE = { name: 'phone', days: 1, password: NOBODY.password };
const personalToken = async (mesh: Mesh, token: string) => {
  const scopes = [TokenScope.READ, TokenScope.WRITE, TokenScope.INGEST];
  const made = await mesh.auth.createPersonalToken({ ...PHONE, scopes }, { token });
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
