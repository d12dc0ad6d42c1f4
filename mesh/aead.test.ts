import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { decrypt, encrypt } from './aead.ts';

describe('what is encrypted', () => {
  const key = randomBytes(32);

  it('decrypts to what it was, text or bytes', () => {
    for (const plaintext of ['', 'paid 12.50 for 🐎', randomBytes(1000)]) {
      expect(decrypt(key, encrypt(key, plaintext, 'row 1'), 'row 1')).to.deep.equal(Buffer.from(plaintext));
    }
  });

  it('is another each time and longer by 28 bytes', () => {
    const [one, other] = [encrypt(key, 'paid 12.50', ''), encrypt(key, 'paid 12.50', '')];
    expect(one.equals(other)).to.equal(false);
    expect(one).to.have.length(10 + 28);
  });

  it('does not decrypt with another key, in another place, or where a byte was changed or is missing', () => {
    const encrypted = encrypt(key, 'paid 12.50', 'row 1');
    expect(() => decrypt(randomBytes(32), encrypted, 'row 1')).to.throw();
    expect(() => decrypt(key, encrypted, 'row 2')).to.throw();
    for (let at = 0; at < encrypted.length; at++) {
      const changed = Buffer.from(encrypted);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => decrypt(key, changed, 'row 1'), `byte ${at}`).to.throw();
      expect(() => decrypt(key, encrypted.subarray(0, at), 'row 1'), `${at} bytes`).to.throw();
    }
  });
});
