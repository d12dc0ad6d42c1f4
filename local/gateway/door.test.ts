import type { IncomingMessage } from 'node:http';
import { expect } from 'chai';
import { checkAtTheDoor } from './door.ts';

const withHeaders = (count: number) => {
  const extra = Array.from({ length: count - 1 }, (_, at) => [`x-${at}`, 'y']).flat();
  const rawHeaders = ['host', 'here', ...extra];
  return { method: 'GET', url: '/', httpVersion: '1.1', rawHeaders, headers: { host: 'here' } };
};

describe('the door', () => {
  it('lets in as many headers as a service takes, and no more', () => {
    checkAtTheDoor(withHeaders(100) as unknown as IncomingMessage, '/');
    expect(() => checkAtTheDoor(withHeaders(101) as unknown as IncomingMessage, '/')).to.throw(
      'Request header or cookie too large',
    );
  });
});
