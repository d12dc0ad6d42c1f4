import { v7 as uuidv7 } from 'uuid';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService, MessageKind } from '#gen/tracker/ds/v1/ds_service.ts';
import { createRestClient } from '../local/rest.ts';
import type { Stack } from '../local/stack.ts';
import { insist } from './load/insist.ts';

const PATIENCE_MS = 60_000;
const PASSWORD = 'correct horse battery';

/** Repeats a call until it is answered; a name that may be taken by then is made anew by the call. */
const untilAnswered = async <T>(call: () => Promise<T>): Promise<T> =>
  (await insist(call, AbortSignal.timeout(PATIENCE_MS), () => {})).answer;

/** Signs up a user whom no journal knows, for what the clients of a trial do not do. */
export async function somebody(stack: Stack) {
  const auth = createRestClient(AuthServiceService, stack.gateway.url);
  const ds = createRestClient(DsServiceService, stack.gateway.url);
  const { userId, tokens } = await untilAnswered(() =>
    auth.signUp({
      ...{ username: `somebody-${uuidv7()}`, password: PASSWORD, homeCurrency: 'EUR' },
      ...{
        email: '',
        firstName: '',
        lastName: '',
        phoneNumber: '',
        timezone: '',
        locale: '',
        deviceName: '',
      },
    }),
  );
  const as = { token: tokens?.accessToken ?? '' };
  const sums = new Set<number>();
  return {
    userId,
    /** The sums that stand in what was submitted. */
    sums,
    async submit(text: string): Promise<void> {
      for (const [sum] of text.matchAll(/\d+\.\d\d/g)) sums.add(Number(sum));
      const message = {
        ...{ clientMessageId: uuidv7(), sender: 'MYBANK', text },
        ...{ receivedAt: new Date().toISOString(), kind: MessageKind.SMS },
      };
      await untilAnswered(() => ds.submitMessages({ messages: [message] }, as));
    },
    /** Deletes the account; the receipt. Throws where the first answer was lost: the second one is a refusal. */
    deleteAccount: async () =>
      (await untilAnswered(() => auth.deleteAccount({ password: PASSWORD }, as))).receipt,
    /** When a deletion was done in all services; '' while it is not. */
    deletedAt: async (receipt: string) =>
      (await untilAnswered(() => auth.getDeletion({ receipt }))).completedAt,
  };
}
