import { expect } from 'chai';
import { type IncomingMessage, MessageKind, MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import { eventually, type Mesh, sharedMesh } from './support/mesh.ts';

let nth = 0;
export const message = (text: string, kind = MessageKind.SMS): IncomingMessage => ({
  clientMessageId: `m-${++nth}`,
  sender: 'MYBANK',
  text,
  receivedAt: '2026-11-20T10:00:00Z',
  kind,
});

describe('from message to ledger', () => {
  let mesh: Mesh;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });

  it('turns a bank message into an expense', async () => {
    const { token } = await mesh.newUser({ homeCurrency: 'EUR' });
    const { messages } = await mesh.ds.submitMessages(
      { messages: [message('Rs.1,02,311.40 debited from A/c XX1234 at BIG BAZAAR on 20-11-2026. Avl Bal Rs 5,000.00')] },
      { token },
    );
    const [read] = messages;
    expect(read?.outcome?.status).to.equal(MessageStatus.EXTRACTED);
    const expenseId = read?.outcome?.expenses[0]?.expenseId ?? '';
    const { expense } = await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    expect(expense?.money).to.deep.equal({ currencyCode: 'INR', amount: '102311.40' });
  });
});
