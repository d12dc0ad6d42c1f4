import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { createVault, readKeys, VaultError } from './vault.ts';

const key = (name: string) => [name, randomBytes(32)] as const;
const line = (name: string) => `${name} ${randomBytes(32).toString('base64')}`;

describe('the vault of message texts', () => {
  it('opens what it sealed, whatever the text', () => {
    const vault = createVault(new Map([key('a')]));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(vault.open(vault.seal(text, 'm'), 'm')).to.equal(text);
      }),
    );
  });

  it('seals the same text differently each time, and shows none of it', () => {
    const vault = createVault(new Map([key('a')]));
    const [one, other] = [vault.seal('paid 12.50', 'm'), vault.seal('paid 12.50', 'm')];
    expect(one.bytes.equals(other.bytes)).to.equal(false);
    expect(one.bytes.toString('latin1')).to.not.contain('12.50');
  });

  it('refuses what was changed, moved to another message, or put under another key', () => {
    const vault = createVault(new Map([key('a'), key('b')]));
    const sealed = vault.seal('paid 12.50', 'm');
    for (let at = 0; at < sealed.bytes.length; at++) {
      const bytes = Buffer.from(sealed.bytes);
      bytes[at] = (bytes[at] as number) ^ 1;
      expect(() => vault.open({ ...sealed, bytes }, 'm'), `byte ${at}`).to.throw(VaultError);
    }
    expect(() => vault.open(sealed, 'n')).to.throw(VaultError);
    expect(() => vault.open({ ...sealed, keyId: 'b' }, 'm')).to.throw(VaultError, 'does not open');
    expect(() => vault.open({ ...sealed, keyId: 'c' }, 'm')).to.throw(VaultError, 'the key c is not among');
    expect(() => vault.open({ ...sealed, bytes: Buffer.alloc(5) }, 'm')).to.throw(VaultError);
  });

  it('goes on opening what an earlier key sealed', () => {
    const [old, fresh] = [key('2025'), key('2026')];
    const sealed = createVault(new Map([old])).seal('paid 12.50', 'm');
    const rotated = createVault(new Map([fresh, old]));
    expect(rotated.open(sealed, 'm')).to.equal('paid 12.50');
    expect(rotated.seal('x', 'm').keyId).to.equal('2026');
  });

  it('reads its keys from a file and says which line is wrong, never what stands there', () => {
    expect([...readKeys(`# keys\n${line('new')}\n\n${line('old')}\n`).keys()]).to.deep.equal(['new', 'old']);
    expect(() => readKeys('')).to.throw(VaultError, 'there is no key in it');
    expect(() => readKeys(`${line('a')}\nb secret`)).to.throw(
      VaultError,
      /^line 2 must be a name and 32 bytes in Base64$/,
    );
    expect(() => readKeys(`${line('a')}\n${line('a')}`)).to.throw(VaultError, 'line 2 repeats the name a');
  });
});
