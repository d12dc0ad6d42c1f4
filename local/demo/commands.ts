import { relative } from 'node:path';
import { root } from '../paths.ts';
import type { Stack } from '../stack.ts';
import type { Story } from './scenario.ts';

const here = (path: string) => relative(root, path);
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
export function grpcurlLines({ addresses: { expense, ds }, cli }: Pick<Stack, 'addresses' | 'cli'>): string {
  const { TLS_CA_FILE, TLS_CERT_FILE, TLS_KEY_FILE } = cli;
  const as = '-H "authorization: Bearer $TOKEN"';
  const certificate = `-cacert ${here(TLS_CA_FILE)} -cert ${here(TLS_CERT_FILE)} -key ${here(TLS_KEY_FILE)}`;
  return indented([
    `grpc() { grpcurl ${certificate} "$@"; }`,
    `grpc ${expense} list`,
    `grpc ${expense} describe tracker.expense.v1.ExpenseService`,
    `grpc ${as} -d '{"category": "dining", "page_size": 5}' ${expense} tracker.expense.v1.ExpenseService/ListExpenses`,
    `grpc ${as} -d '{"status": "MESSAGE_STATUS_IGNORED", "page_size": 1}' ${ds} tracker.ds.v1.DsService/ListMessages`,
  ]);
}
