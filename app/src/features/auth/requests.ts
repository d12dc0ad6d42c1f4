import { answer, api } from '@/api/client.ts';
import type { Account } from '@/api/types.ts';

/** Has a code mailed for `resetPassword`; says nothing of whether there is such an account. */
export async function requestReset(username: string): Promise<void> {
  await answer(api.POST('/auth/v1/password:forgot', { body: { username } }));
}

export async function resetPassword(body: {
  username: string;
  code: string;
  new_password: string;
}): Promise<void> {
  await answer(api.POST('/auth/v1/password:reset', { body }));
}

export async function sendEmailCode(): Promise<void> {
  await answer(api.POST('/auth/v1/email:send-code'));
}

export async function verifyEmail(code: string): Promise<void> {
  await answer(api.POST('/auth/v1/email:verify', { body: { code } }));
}

export async function readAccount(signal: AbortSignal): Promise<Account> {
  const { account } = await answer(api.GET('/auth/v1/account', { signal }));
  if (!account) throw new Error('the answer has no account');
  return account;
}
