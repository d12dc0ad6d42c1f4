import { expect } from 'chai';
import { type Mesh, sharedMesh } from '../support/mesh.ts';
import { createAdmin } from './callers.ts';
import { FORGERIES } from './forgeries/all.ts';
import { type Came, CLOSED, call, faults, METHOD_NAMES, outcome, SUBJECTS } from './methods.ts';
import { ROWS, type Row } from './rows.ts';
import { personal, type Real, realToken } from './tokens.ts';

/** The forged tokens that every single method is tried with; the others are tried once on every service. */
const FORGED = [
  'no token',
  'an expired token',
  'another audience',
  'another issuer',
  'another key',
  'algorithm none without a signature',
  'HS256 with the public key in PEM',
  'HS256 with the public key as a JWK',
  'HS256 with the coordinates of the public key',
  'a key that is a path',
  'a key that is SQL',
  'an empty key name',
  'a very long key name',
  'a list of key names',
  'a role more than was signed',
  'a signature of zeros',
  'type JWT',
  'the refresh token',
  'an access token called a personal one',
  'a personal token with an unknown scope',
  'headers that name a user',
] as const;

interface Credential {
  readonly token: (callers: Callers) => string;
  /** The methods that it opens, by the access of their rows. */
  readonly opens: readonly Row['access'][];
}
interface Callers {
  readonly user: Real;
  readonly admin: string;
}

const ANYBODY = ['public', 'any'] as const;
const ALL_SCOPES = [...ANYBODY, 'read', 'write', 'ingest'] as const;

/** Valid tokens of each kind. What one of them opens and another does not tells the access of a method exactly. */
const CREDENTIALS: Readonly<Record<string, Credential>> = {
  'a personal token for reading': {
    token: ({ user }) => personal(user, 'read'),
    opens: [...ANYBODY, 'read'],
  },
  'a personal token for writing': {
    token: ({ user }) => personal(user, 'write'),
    opens: [...ANYBODY, 'write'],
  },
  'a personal token for handing in messages': {
    token: ({ user }) => personal(user, 'ingest'),
    opens: [...ANYBODY, 'ingest'],
  },
  'a personal token with every scope': {
    token: ({ user }) => personal(user, 'read write ingest'),
    opens: ALL_SCOPES,
  },
  'a personal token of an administrator': {
    token: ({ user }) => personal(user, 'read write ingest', { claims: { roles: ['USER', 'ADMIN'] } }),
    opens: ALL_SCOPES,
  },
  "a user's session": { token: ({ user }) => user.token, opens: [...ALL_SCOPES, 'session'] },
  "an administrator's session": {
    token: ({ admin }) => admin,
    opens: [...ALL_SCOPES, 'session', 'admin'],
  },
};

const COLUMNS = FORGED.length + Object.keys(CREDENTIALS).length;
const CELLS = COLUMNS * SUBJECTS.length;

describe(`who may call what (${METHOD_NAMES.length} methods x ${COLUMNS} kinds of caller: ${CELLS} cells)`, function () {
  this.timeout(60_000);
  let mesh: Mesh;
  let callers: Callers;
  before(async () => {
    mesh = await sharedMesh();
    callers = {
      user: realToken(mesh, await mesh.newUser()),
      admin: (await createAdmin(mesh)).token,
    };
  });

  it('is written down for every method of the contracts, and for nothing else', () => {
    expect(Object.keys(ROWS).sort()).to.deep.equal([...METHOD_NAMES].sort());
  });

  /** What came of a call that should have come this far; undefined where it did. */
  const unlike = async (wanted: Came, answer: Promise<unknown>): Promise<string | undefined> => {
    const came = await outcome(answer);
    return came === wanted ? undefined : `${came}, should be ${wanted}`;
  };

  for (const shape of FORGED) {
    it(`with ${shape}: nothing but what is public`, async () => {
      const header = FORGERIES[shape]?.(callers.user) ?? expect.fail(`no such forgery: ${shape}`);
      const metadata = typeof header === 'string' ? { authorization: header } : header;
      const wrong = await faults(SUBJECTS, (subject) =>
        unlike(
          subject.access === 'public' ? 'passed' : 'not authenticated',
          call(mesh, subject, { metadata }),
        ),
      );
      expect(wrong).to.deep.equal([]);
    });
  }

  for (const [name, { token, opens }] of Object.entries(CREDENTIALS)) {
    it(`with ${name}: ${opens.join(', ')}`, async () => {
      const options = { token: token(callers) };
      const wrong = await faults(SUBJECTS, (subject) =>
        unlike(opens.includes(subject.access) ? 'passed' : 'not permitted', call(mesh, subject, options)),
      );
      expect(wrong).to.deep.equal([]);
    });
  }

  it('leaves no method out of a column', () => {
    const asked = new Set(SUBJECTS.map(({ name }) => name.replace(/ of \w+$/, '')));
    expect([...asked].sort()).to.deep.equal([...METHOD_NAMES].sort());
    expect(CLOSED.length).to.be.greaterThan(50);
  });
});
