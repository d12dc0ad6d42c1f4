import type { Story } from './scenario.ts';

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');

/** curl lines that work as pasted while the stack is up; the token is good for 15 minutes. */
export function curlLines({ username, password, token }: Story, gatewayUrl: string): string {
  const as = '-H "authorization: Bearer $TOKEN"';
  const note =
    '{"messages": [{"kind": "MESSAGE_KIND_NOTE", "text": "lunch with Ana 12.50 at the Corner yesterday"}]}';
  return indented([
    `export TOKEN=${token}`,
    `curl ${as} ${gatewayUrl}/user/v1/me`,
    `curl ${as} '${gatewayUrl}/expense/v1/expenses?category=dining&page_size=5'`,
    `curl ${as} '${gatewayUrl}/expense/v1/summary?group_by=SUMMARY_GROUP_MONTH'`,
    `curl ${as} '${gatewayUrl}/expense/v1/bills?status=BILL_STATUS_OPEN'`,
    `curl ${as} ${gatewayUrl}/expense/v1/balances`,
    `curl ${as} -d '${note}' ${gatewayUrl}/ds/v1/messages:preview`,
    `curl -d '{"username": "${username}", "password": "${password}"}' ${gatewayUrl}/auth/v1/login   # a new token`,
  ]);
}

/** grpcurl lines that go on from there. */
export function grpcurlLines({ expense, ds }: Readonly<Record<string, string>>): string {
  const as = '-H "authorization: Bearer $TOKEN"';
  return indented([
    `grpcurl -plaintext ${expense} list`,
    `grpcurl -plaintext ${expense} describe tracker.expense.v1.ExpenseService`,
    `grpcurl -plaintext ${as} -d '{"category": "dining", "page_size": 5}' ${expense} tracker.expense.v1.ExpenseService/ListExpenses`,
    `grpcurl -plaintext ${as} -d '{"status": "MESSAGE_STATUS_IGNORED", "page_size": 1}' ${ds} tracker.ds.v1.DsService/ListMessages`,
  ]);
}
