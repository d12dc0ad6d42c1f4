import { expect } from 'chai';
import { isPath, normalisePath, splitTarget } from './uri.ts';

// What Kong 3.9 made of them.
const NORMALISED: readonly (readonly [raw: string, path: string])[] = [
  ['/', '/'],
  ['/a//b', '/a/b'],
  ['/a/./b', '/a/b'],
  ['/a/../b', '/b'],
  ['/a/b/..', '/a/'],
  ['/a/b/.', '/a/b/'],
  ['/a/%2e%2E/b', '/b'],
  ['/a/..b', '/a/..b'],
  ['/..', '/'],
  ['//', '/'],
  ['/a/', '/a/'],
  ['/x/%2fa%20b', '/x/%2Fa b'],
  ['/%41%7e%25', '/A~%25'],
  ['/%C3%A9', '/\u00c3\u00a9'],
];

describe('a path', () => {
  for (const [raw, path] of NORMALISED) {
    it(`${raw} is ${path}`, () => expect(normalisePath(raw)).to.equal(path));
  }

  it('has whole escapes and no zero byte', () => {
    const paths = ['/a%20', '/%', '/%zz', '/%2', '/%00', 'a', '*', '/..', '/a/../..', '/%2e%2E/a', '/a/..'];
    expect(paths.filter(isPath)).to.deep.equal(['/a%20', '/a/..']);
  });

  it('is what stands between host and question mark', () => {
    expect(splitTarget('/a?b=c?d')).to.deep.equal({ raw: '/a', query: 'b=c?d' });
    expect(splitTarget('http://host:80/a?b')).to.deep.equal({ raw: '/a', query: 'b' });
    expect(splitTarget('/a?b=1#c')).to.deep.equal({ raw: '/a', query: 'b=1' });
    expect(splitTarget('/a#b?c')).to.deep.equal({ raw: '/a#b', query: '' });
  });
});
