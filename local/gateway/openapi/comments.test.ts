import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DescMessage } from '@bufbuild/protobuf';
import { expect } from 'chai';
import { root } from '../../paths.ts';
import { readContract } from '../contract.ts';
import { commentOf } from './comments.ts';
import { exampleIn } from './examples.ts';

const { files, methods, registry } = readContract(readFileSync(join(root, 'gen', 'tracker.binpb')));

function message(typeName: string): DescMessage {
  const found = registry.getMessage(typeName);
  if (!found) throw new Error(`${typeName} is not in the contract`);
  return found;
}

describe('a comment of the contract', () => {
  it('is found above services, methods, messages, fields, enums and their values', () => {
    const [file] = files.filter(({ proto }) => proto.name === 'tracker/ds/v1/ds_service.proto');
    const [service] = file?.services ?? [];
    const [, , status] = file?.enums ?? [];
    const outcome = message('tracker.ds.v1.Outcome');
    expect(service && commentOf(service)).to.match(/^Bank messages and notes in, typed outcomes out\./);
    expect(methods[0] && commentOf(methods[0])).to.match(/^Creates an account and logs it in\./);
    expect(commentOf(outcome)).to.equal('What was understood of one text.');
    expect(outcome.fields[3] && commentOf(outcome.fields[3])).to.equal('Set where status is NEEDS_REVIEW.');
    expect(status && commentOf(status)).to.match(/^What a message is\./);
    expect(status?.values[3] && commentOf(status.values[3])).to.equal('A one-time code.');
  });

  it('is one line, however it was broken', () => {
    const refresh = methods.find(({ name }) => name === 'Refresh');
    expect(refresh && commentOf(refresh)).to.contain('works once. A second use');
  });

  it('may be missing', () => {
    const [username] = message('tracker.auth.v1.LogInRequest').fields;
    expect(username && commentOf(username)).to.equal(undefined);
  });
});

describe('an example', () => {
  it('is what the comment quotes, before the notation that it names', () => {
    expect(exampleIn('ISO 4217 code: "INR".')).to.equal('INR');
    expect(exampleIn('RFC 3339 UTC instant.')).to.equal('2026-01-31T08:15:00Z');
  });

  it('is not made up', () => {
    expect(exampleIn('At most 200 characters.')).to.equal(undefined);
    expect(exampleIn('Sent as "authorization: Bearer …".')).to.equal(undefined);
    expect(exampleIn(undefined)).to.equal(undefined);
  });
});
