import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ConfigError, readConfig } from '#mesh/config.ts';
import { dsConfig } from '../config.ts';
import { modelFrom } from './config.ts';

const BASE = {
  GRPC_PORT: '0',
  DATABASE_URL: 'mysql://a:b@127.0.0.1:1/c',
  KAFKA_BROKERS: '127.0.0.1:1',
  TOKEN_ISSUER: 'i',
  TOKEN_AUDIENCE: 'a',
  AUTH_ADDR: '127.0.0.1:1',
  USER_ADDR: '127.0.0.1:1',
  MESSAGE_KEYS_FILE: '/x',
};
const MODEL = { MODEL_BASE_URL: 'http://127.0.0.1:11434/v1', MODEL_NAME: 'small' };
const configured = (variables: Record<string, string>) => readConfig(dsConfig, { ...BASE, ...variables });

const FAULTS: readonly (readonly [names: string, variables: Record<string, string>])[] = [
  ['MODEL_NAME', { MODEL_BASE_URL: MODEL.MODEL_BASE_URL }],
  ['MODEL_BASE_URL', { MODEL_NAME: 'small' }],
  ['MODEL_BASE_URL', { MODEL_API_KEY: 'sk-canary' }],
  ['MODEL_BASE_URL', { MODEL_DAILY_TOKENS: '5' }],
  ['MODEL_BASE_URL', { ...MODEL, MODEL_BASE_URL: 'ftp://x' }],
  ['MODEL_BASE_URL', { ...MODEL, MODEL_BASE_URL: 'https://user:sk-canary@x/v1' }],
  ['MODEL_PROFILE', { ...MODEL, MODEL_PROFILE: 'bard' }],
  ['MODEL_API_KEY_FILE', { ...MODEL, MODEL_PROFILE: 'openai' }],
  ['MODEL_API_KEY', { ...MODEL, MODEL_API_KEY: 'sk-canary', MODEL_API_KEY_FILE: '/x' }],
  ['MODEL_TIMEOUT_MS', { ...MODEL, MODEL_TIMEOUT_MS: 'soon' }],
  ['MODEL_PRICE_IN', { ...MODEL, MODEL_DAILY_COST: '5' }],
  ['MODEL_PRICE_OUT', { ...MODEL, MODEL_DAILY_COST: '5', MODEL_PRICE_IN: '1' }],
];

describe('the configuration of the model', () => {
  it('is none by default, also where a variable is empty', async () => {
    expect(await modelFrom(configured({}))).to.equal(undefined);
    expect(await modelFrom(configured({ MODEL_BASE_URL: '', MODEL_NAME: '' }))).to.equal(undefined);
  });

  it('needs no more than a URL and a name', async () => {
    const model = await modelFrom(configured(MODEL));
    expect(model?.label).to.equal('compatible/small');
    expect(model?.provider).to.include({ timeoutMs: 15_000, apiKey: undefined });
  });

  for (const [name, variables] of FAULTS)
    it(`is refused naming ${name} when it is ${Object.keys(variables).join(', ')}`, () => {
      expect(() => configured(variables))
        .to.throw(ConfigError, new RegExp(`\\b${name}: `))
        .with.property('message')
        .that.does.not.contain('sk-canary');
    });

  it('takes the key from a file, and names the variable where that cannot be read', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'key-'));
    try {
      const file = join(dir, 'key');
      await writeFile(file, 'sk-from-file\n');
      const model = await modelFrom(configured({ ...MODEL, MODEL_API_KEY_FILE: file }));
      expect(model?.provider.apiKey).to.equal('sk-from-file');
      const missing = await modelFrom(configured({ ...MODEL, MODEL_API_KEY_FILE: join(dir, 'no') })).catch(
        (error: unknown) => error,
      );
      expect(missing)
        .to.be.instanceOf(ConfigError)
        .with.property('message')
        .that.contains('MODEL_API_KEY_FILE');
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
