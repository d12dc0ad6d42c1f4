import { MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import { inForeground } from '../foreground.ts';
import { curlLines, grpcurlLines } from './commands.ts';
import { differences } from './compare.ts';
import { loadInbox } from './inbox.ts';
import { balancesTable, billsTable, ledgerTable, leftOutTable, summaryTable } from './report.ts';
import { playDemo } from './scenario.ts';

const heading = (text: string) => console.log(`\n${text}\n`);

await inForeground(async ({ addresses, cli, gateway }, say) => {
  const inbox = loadInbox();
  const story = await playDemo(gateway.url, inbox, say);
  const { expenses, messages, summary, bills, balances } = story;
  const withStatus = (status: MessageStatus) =>
    messages.filter((message) => message.outcome?.status === status);
  const ignored = withStatus(MessageStatus.IGNORED);
  const doubtful = withStatus(MessageStatus.NEEDS_REVIEW);

  heading(`The ledger: ${expenses.length} entries from ${messages.length} messages`);
  console.log(ledgerTable(expenses));
  heading('By category');
  console.log(summaryTable(summary));
  if (bills.length > 0) {
    heading(`Bills that lie ahead: ${bills.length}`);
    console.log(billsTable(bills));
  }
  if (balances.length > 0) {
    heading(`Balances, as the messages told them: ${balances.length}`);
    console.log(balancesTable(balances));
  }
  heading(`Ignored: ${ignored.length}`);
  console.log(leftOutTable(ignored));
  heading(`Waiting for a look: ${doubtful.length}`);
  console.log(leftOutTable(doubtful));

  const wrong = inbox.flatMap((sample, at) => differences(sample, messages[at]));
  const missing = story.promised.filter(
    ({ expenseId }) => !expenses.some((one) => one.expenseId === expenseId),
  );
  wrong.push(...missing.map(({ expenseId }) => `expense ${expenseId} is not in the ledger`));
  const astray = new Set(wrong.map((line) => line.split(':')[0])).size;
  heading(`${inbox.length - astray} of ${inbox.length} messages ended where they should`);
  for (const line of wrong) console.log(`  ${line}`);

  if (process.env.ONCE) return { stay: false, code: wrong.length === 0 ? 0 : 1 };
  heading(`Call it yourself; all of it: ${gateway.url}/docs`);
  console.log(curlLines(story, gateway.url));
  heading('The same calls without the gateway, for debugging (docs/grpcurl.md):');
  console.log(grpcurlLines({ addresses, cli }));
  const { username, password } = story;
  return { stay: true, code: 0, account: { username, password } };
});
