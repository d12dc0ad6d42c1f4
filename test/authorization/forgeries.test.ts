import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { ListMessagesRequest } from '#gen/tracker/ds/v1/ds_service.ts';
import { ListExpensesRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import type { CallOptions } from '#mesh/rpc/call.ts';
import { refused } from '../support/calls.ts';
import { type Mesh, type ServiceName, sharedMesh } from '../support/mesh.ts';
import { FORGERIES } from './forgeries/all.ts';
import { bearer } from './forgeries/forgery.ts';
import { changed, personal, type Real, realToken } from './tokens.ts';

/** A call of each service that costs little and wants a token that can read. */
const ask = (mesh: Mesh): Readonly<Record<ServiceName, (options: CallOptions) => Promise<unknown>>> => ({
  auth: (options) => mesh.auth.whoAmI({}, options),
  user: (options) => mesh.user.getProfile({}, options),
  ds: (options) => mesh.ds.listMessages(ListMessagesRequest.fromPartial({}), options),
  expense: (options) => mesh.expense.listExpenses(ListExpensesRequest.fromPartial({}), options),
});

describe(`forged tokens (${Object.keys(FORGERIES).length} shapes, on every service)`, () => {
  let mesh: Mesh;
  let real: Real;
  before(async () => {
    mesh = await sharedMesh();
    real = realToken(mesh, await mesh.newUser());
  });

  const onEach = async (
    authorization: string | Record<string, string>,
    tried: typeof refused | 'accepted',
  ) => {
    const metadata = typeof authorization === 'string' ? { authorization } : authorization;
    for (const [service, call] of Object.entries(ask(mesh))) {
      const answer = call({ metadata });
      await (tried === 'accepted' ? answer : tried(answer, status.UNAUTHENTICATED)).catch((error: Error) => {
        throw new Error(`${service}: ${error.message}`);
      });
    }
  };

  it('are made by means that make good ones too', async () => {
    await onEach(bearer(real.token), 'accepted');
    await onEach(bearer(changed(real, {})), 'accepted');
    await onEach(bearer(personal(real, 'read')), 'accepted');
    await onEach(`bearer ${real.token}`, 'accepted');
  });

  for (const [shape, forge] of Object.entries(FORGERIES)) {
    it(`with ${shape} are refused`, () => onEach(forge(real), refused));
  }

  it('are refused in words that tell nothing of the token', async () => {
    for (const forge of Object.values(FORGERIES)) {
      const authorization = forge(real);
      const metadata = typeof authorization === 'string' ? { authorization } : authorization;
      const said = await refused(mesh.auth.whoAmI({}, { metadata }), status.UNAUTHENTICATED);
      expect(said).to.match(
        /^(access token: (not valid|expired|unknown key)|authorization: (a bearer access token is required|must be "Bearer <access token>"))$/,
      );
    }
  });

  it('are not what a session’s token with a scope is: it is neither wider nor narrower', async () => {
    const token = changed(real, { claims: { scope: 'read' } });
    await mesh.user.updateProfile(
      { profile: { ...EMPTY, firstName: 'Somebody' }, updateMask: ['first_name'] },
      { token },
    );
    await refused(
      mesh.auth.listUsers(
        { usernamePrefix: '', pageSize: 0, pageToken: '' },
        {
          token: changed(real, { claims: { scope: 'admin' } }),
        },
      ),
      status.PERMISSION_DENIED,
    );
  });
});

const EMPTY = {
  userId: '',
  firstName: '',
  lastName: '',
  email: '',
  phoneNumber: '',
  pictureUrl: '',
  homeCurrency: '',
  timezone: '',
  locale: '',
  createdAt: '',
  updatedAt: '',
};
