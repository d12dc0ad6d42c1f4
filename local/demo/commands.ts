import type { Story } from './scenario.ts';

/** grpcurl lines that work as pasted while the stack is up; the token is good for 15 minutes. */
export function grpcurlLines(
  { username, password, token }: Story,
  addresses: Readonly<Record<string, string>>,
): string {
  const { auth, user, ds, expense } = addresses;
  const call = (address: string | undefined, method: string, data = '{}') =>
    `grpcurl -plaintext -H "authorization: Bearer $TOKEN" -d '${data}' ${address} ${method}`;
  return [
    `grpcurl -plaintext ${expense} list`,
    `grpcurl -plaintext ${expense} describe tracker.expense.v1.ExpenseService`,
    `export TOKEN=${token}`,
    call(user, 'tracker.user.v1.UserService/GetProfile'),
    call(expense, 'tracker.expense.v1.ExpenseService/ListExpenses', '{"category": "dining", "page_size": 5}'),
    call(
      ds,
      'tracker.ds.v1.DsService/PreviewExtraction',
      '{"messages": [{"text": "lunch with Ana 12.50 at Joe\\u0027s yesterday", "kind": "MESSAGE_KIND_NOTE"}]}',
    ),
    `grpcurl -plaintext -d '{"username": "${username}", "password": "${password}"}' ${auth} tracker.auth.v1.AuthService/LogIn   # a new token`,
  ]
    .map((line) => `  ${line}`)
    .join('\n');
}
