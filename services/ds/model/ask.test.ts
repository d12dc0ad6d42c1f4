import { expect } from 'chai';
import { type Asked, createAsk, type Provider } from './ask.ts';
import type { FailureReason } from './failure.ts';
import { inventor } from './fixtures/behaviour.ts';
import { type FakeProvider, type Scenario, scenarios, startProvider } from './fixtures/provider.ts';
import { open, TWO_SUMS } from './fixtures/questions.ts';
import { PROFILES, type ProfileName } from './profiles.ts';

const KEY = 'sk-canary-1234567890';
const TIMEOUT_MS = 1200;
/** What each scenario comes to, and how many calls it takes. */
const EXPECTED: Readonly<Record<Scenario, readonly ['answered' | FailureReason, calls: number]>> = {
  ok: ['answered', 1],
  slow: ['answered', 1],
  hang: ['timeout', 1],
  slow_drip: ['timeout', 1],
  reset: ['unreachable', 2],
  rate_limited: ['rate_limited', 2],
  rate_limited_retry_after: ['rate_limited', 1],
  rate_limited_long: ['rate_limited', 1],
  insufficient_quota: ['quota_exhausted', 1],
  error_500: ['provider_error', 2],
  error_once: ['answered', 2],
  unauthorized: ['unauthorized', 1],
  truncated_reply: ['not_json', 1],
  truncated: ['cut_off', 1],
  fenced: ['answered', 1],
  thinking: ['answered', 1],
  wrong_type: ['malformed', 1],
  numbers: ['answered', 1],
  not_an_object: ['malformed', 1],
  extra_keys: ['answered', 1],
  missing_keys: ['malformed', 1],
  refusal: ['refused', 1],
  empty_choices: ['empty', 1],
  null_content: ['cut_off', 1],
  html: ['not_json', 1],
  html_as_json: ['not_json', 1],
  redirect: ['unreachable', 2],
  injected_amount: ['malformed', 1],
  injected_user: ['answered', 1],
  rejects_schema: ['answered', 2],
  rejects_formats: ['answered', 3],
  rejects_unknown: ['rejected', 3],
  rejects_all: ['rejected', 3],
};

describe('asking a model', () => {
  let provider: FakeProvider;
  before(async () => {
    provider = await startProvider();
  });
  after(() => provider.close());

  const question = open(TWO_SUMS);
  const asker = (profile: ProfileName = 'openai', more: Partial<Provider> = {}) =>
    createAsk({
      baseUrl: provider.url,
      apiKey: KEY,
      model: 'm',
      profile: PROFILES[profile],
      timeoutMs: TIMEOUT_MS,
      ...more,
    });
  const outcomeOf = (asked: Asked) => (asked.kind === 'failed' ? asked.reason : 'answered');

  for (const scenario of scenarios) {
    const [expected, calls] = EXPECTED[scenario];
    it(`comes to "${expected}" with a provider of the kind ${scenario}`, async () => {
      provider.turn(scenario);
      expect(outcomeOf(await asker()([question]))).to.equal(expected);
      expect(provider.calls()).to.equal(calls);
    });
  }

  it('says what was answered, and what it cost', async () => {
    provider.turn('ok');
    const asked = await asker()([question]);
    if (asked.kind === 'failed') throw new Error(asked.reason);
    expect(asked.answers).to.deep.equal([
      {
        verdict: 'transaction',
        amount: '1',
        direction: 'debit',
        merchant: 'Cafe Luna',
        category: 'none',
        day: 'none',
      },
    ]);
    expect(asked.usage?.tokensIn).to.be.greaterThan(100);
  });

  it('asks about several messages at once, and keeps their answers apart', async () => {
    provider.turn('ok');
    const other = open('Card XX4821: EUR 1.50 paid at Kiosk Nord. EUR 2.30 paid.');
    const asked = await asker()([question, other]);
    if (asked.kind === 'failed') throw new Error(asked.reason);
    expect(asked.answers.map((answer) => answer?.merchant)).to.deep.equal(['Cafe Luna', 'Kiosk Nord']);
  });

  it('takes no sum that is not on the list, and no value that nobody asked for', async () => {
    provider.turn('ok', inventor);
    expect(outcomeOf(await asker()([question]))).to.equal('malformed');
    provider.turn('extra_keys');
    const asked = await asker()([question]);
    if (asked.kind === 'failed') throw new Error(asked.reason);
    expect(Object.keys(asked.answers[0] ?? {})).to.have.members(
      'verdict amount direction merchant category day'.split(' '),
    );
  });

  it('remembers which formats a model refuses, and only while others work', async () => {
    provider.turn('rejects_formats');
    const ask = asker();
    await ask([question]);
    await ask([question]);
    expect(provider.calls()).to.equal(4);
    const second = asker();
    provider.turn('rejects_all');
    await second([question]);
    provider.turn('ok');
    await second([question]);
    expect(provider.received[0]?.body.response_format?.type).to.equal('json_schema');
  });

  for (const profile of Object.keys(PROFILES) as ProfileName[])
    it(`sends ${profile} only fields that it takes`, async () => {
      provider.turn(profile === 'mistral' ? 'rejects_unknown' : 'ok');
      expect(outcomeOf(await asker(profile)([question]))).to.equal('answered');
      const { body } = provider.received[0] ?? {};
      const { limit, temperature } = PROFILES[profile];
      expect(body).to.have.property(limit);
      expect(body).to.not.have.property(limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens');
      expect('temperature' in (body ?? {})).to.equal(temperature);
    });

  it('describes a flat answer: strings and lists of strings, every key required', async () => {
    provider.turn('ok');
    await asker('openai')([question, question]);
    const format = provider.received[0]?.body.response_format as unknown as {
      json_schema: { schema: { properties: Record<string, object>; required: string[] } };
    };
    const { properties, required } = format.json_schema.schema;
    expect(required).to.deep.equal(Object.keys(properties));
    for (const shape of Object.values(properties))
      expect(Object.keys(shape).filter((key) => key !== 'type' && key !== 'enum')).to.deep.equal([]);
  });

  it('sends nothing that identifies the machine, the user or the account', async () => {
    provider.turn('ok');
    await asker()([question]);
    const [{ body, headers } = { body: {}, headers: {} }] = provider.received;
    expect(Object.keys(headers).filter((name) => name.startsWith('x-stainless'))).to.deep.equal([]);
    expect(headers['user-agent']).to.equal('tracker');
    const sent = JSON.stringify(body);
    for (const secret of ['4821', '88120077123', '1234567', 'MYBANK']) expect(sent).to.not.contain(secret);
    expect(sent).to.contain('EUR 45.90').and.contain('Cafe Luna');
  });

  it('sends no key to a provider that wants none', async () => {
    provider.turn('ok');
    await asker('ollama', { apiKey: undefined })([question]);
    expect(provider.received[0]?.headers.authorization).to.equal(undefined);
  });

  it('says nothing of the key, whatever goes wrong', async () => {
    for (const scenario of scenarios) {
      provider.turn(scenario);
      const asked = await asker()([question]);
      expect(JSON.stringify(asked)).to.not.contain(KEY).and.not.contain('sk-');
    }
  });

  it('gives up when its caller does', async () => {
    provider.turn('hang');
    const stop = new AbortController();
    const asked = asker('openai', { timeoutMs: 60_000 })([question], stop.signal);
    stop.abort();
    expect(outcomeOf(await asked)).to.equal('stopped');
  });

  it('finds nobody there', async () => {
    const asked = await asker('openai', { baseUrl: 'http://127.0.0.1:9/v1' })([question]);
    expect(outcomeOf(asked)).to.equal('unreachable');
  });
});
