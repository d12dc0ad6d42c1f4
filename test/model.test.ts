import { expect } from 'chai';
import { MessageStatus } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import { ListExpensesRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { honest } from '../services/ds/model/fixtures/behaviour.ts';
import { type FakeProvider, startProvider } from '../services/ds/model/fixtures/provider.ts';
import { eventually, type Mesh, sharedMesh } from './support/mesh.ts';
import { incoming } from './support/requests.ts';

const KEY = 'sk-canary-of-the-model';
const OPEN = 'Card XX4821: EUR 45.90 paid. EUR 12.30 paid. it was the luna place, ref 88120077123';

describe('a mesh with a language model', () => {
  let mesh: Mesh;
  let provider: FakeProvider;
  /** Starts ds and waits until callers who saw it away have found it again. */
  async function startDs(): Promise<void> {
    await mesh.start('ds');
    const { token } = await mesh.newUser();
    await eventually(() => mesh.ds.getReadingSettings({}, { token }));
  }
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
    provider = await startProvider('ok', (seen) => ({ ...honest(seen), merchant: 'luna place' }));
    await mesh.stop('ds');
    Object.assign(mesh.environments.ds, {
      MODEL_BASE_URL: provider.url,
      MODEL_NAME: 'fake',
      MODEL_PROFILE: 'openai',
      MODEL_API_KEY: KEY,
      MODEL_DEADLINE_S: '3',
      MODEL_TIMEOUT_MS: '1000',
    });
    await startDs();
  });
  after(async () => {
    await mesh.stop('ds');
    for (const name of Object.keys(mesh.environments.ds).filter((one) => one.startsWith('MODEL_')))
      delete mesh.environments.ds[name];
    await startDs();
    await provider.close();
  });

  it('turns a message that the grammar left open into an entry of the ledger, and says who read what', async () => {
    const { token } = await mesh.newUser();
    const { messages } = await mesh.ds.submitMessages({ messages: [incoming(OPEN)] }, { token });
    expect(messages[0]?.outcome?.status).to.equal(MessageStatus.PENDING);
    const [expense] = await eventually(async () => {
      const list = await mesh.expense.listExpenses(ListExpensesRequest.fromPartial({}), { token });
      expect(list.expenses).to.have.length(1);
      return list.expenses;
    });
    expect(expense).to.include({ merchant: 'luna place', category: 'other' });
    expect(expense?.money).to.deep.equal({ currencyCode: 'EUR', amount: '45.90' });
    const { message } = await mesh.ds.getMessage({ messageId: messages[0]?.messageId ?? '' }, { token });
    expect(message?.outcome?.model).to.equal('fake/prompt-1');
    const stages = message?.outcome?.expenses[0]?.evidence.map(({ field, stage }) => [field, stage]);
    expect(stages).to.deep.include(['merchant', ExtractionStage.MODEL]);
    expect(stages).to.deep.include(['money.amount', ExtractionStage.GRAMMAR]);
    expect(provider.received[0]?.headers.authorization).to.equal(`Bearer ${KEY}`);
    expect(JSON.stringify(provider.received[0]?.body)).to.not.contain('88120077123');
  });

  it('ends a message at its deadline where the model is dead', async () => {
    provider.turn('hang');
    const { token } = await mesh.newUser();
    const { messages } = await mesh.ds.submitMessages({ messages: [incoming(OPEN)] }, { token });
    const messageId = messages[0]?.messageId ?? '';
    await eventually(async () => {
      const { message } = await mesh.ds.getMessage({ messageId }, { token });
      expect(message?.outcome).to.include({ status: MessageStatus.NEEDS_REVIEW, model: '' });
    });
  });
});
