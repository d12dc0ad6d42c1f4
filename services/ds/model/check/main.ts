import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ConfigError, readConfig } from '#mesh/config.ts';
import { examine } from '../../extraction/examine.ts';
import { type Asked, createAsk } from '../ask.ts';
import { costOf } from '../budget.ts';
import { type ModelConfig, modelFrom, modelRules, modelVariables } from '../config.ts';
import { startProvider } from '../fixtures/provider.ts';
import { PROFILES } from '../profiles.ts';
import { PROMPT_VERSION } from '../prompt.ts';
import { type Question, questionOf } from '../question.ts';
import { verify } from '../verify.ts';
import { failedRow, type Label, type Row, rowOf, summary, table } from './report.ts';

// Asks the configured provider about messages of our own and shows what it is worth. FAKE=1: our own fake of one.

const HOW_TO = `No model is configured. For example

  MODEL_BASE_URL=http://127.0.0.1:11434/v1 MODEL_NAME=qwen3:4b MODEL_PROFILE=ollama make llm-check
  MODEL_BASE_URL=https://api.openai.com/v1 MODEL_NAME=… MODEL_PROFILE=openai MODEL_API_KEY_FILE=key.txt make llm-check

docs/running.md has all variables; MODEL_PRICE_IN and MODEL_PRICE_OUT let it say what it cost.
FAKE=1 make llm-check runs it against a provider of its own that answers from patterns.`;

const labelled = readFileSync(new URL('./messages.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);

function questionFor({ text }: Label): Question {
  const receivedAt = new Date('2026-11-20T10:00:00Z');
  const question = questionOf(examine({ text, kind: 'sms', sender: 'MYBANK', timezone: 'UTC', receivedAt }));
  if (!question) throw new Error(`the grammar leaves nothing open in: ${text}`);
  return question;
}

async function check({ provider, limits, label }: ModelConfig): Promise<void> {
  const ask = createAsk(provider);
  console.log(`asking ${label} at ${new URL(provider.baseUrl).host}, ${PROMPT_VERSION}\n`);
  const rows: Row[] = [];
  for (const one of labelled) {
    const question = questionFor(one);
    const started = performance.now();
    const asked: Asked = await ask([question]);
    const ms = performance.now() - started;
    const cost = asked.usage && costOf(asked.usage, limits) / 1_000_000;
    if (asked.kind === 'failed') {
      rows.push(failedRow(one, asked, ms, cost));
      continue;
    }
    const [answer] = asked.answers;
    if (!answer) continue;
    const verified = verify(question, answer, `${provider.model}/${PROMPT_VERSION}`);
    rows.push(rowOf(one, { question, answer, verified, ms, cost, usage: asked.usage, format: asked.format }));
  }
  console.log(table(rows));
  console.log(`\n${summary(rows, limits.priceIn + limits.priceOut > 0)}`);
  if (rows.every(({ failed }) => failed)) process.exitCode = 1;
}

async function main(): Promise<void> {
  if (process.env.FAKE === '1') {
    const fake = await startProvider();
    const provider = { baseUrl: fake.url, apiKey: undefined, model: 'fake', profile: PROFILES.compatible };
    const limits = { tokensPerUser: 0, tokens: 0, micros: 0, priceIn: 0.15, priceOut: 0.6 };
    await check({ provider: { ...provider, timeoutMs: 15_000 }, label: 'compatible/fake', limits });
    return fake.close();
  }
  const config = readConfig(z.object(modelVariables).superRefine(modelRules), process.env);
  const model = await modelFrom(config);
  if (model) return check(model);
  console.error(HOW_TO);
  process.exitCode = 2;
}

main().catch((error: unknown) => {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
