import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { certificateFiles, issueCertificates } from './certificates.ts';

const DAY_MS = 86_400_000;
const NAMES = ['auth', 'ds'];

describe('the certificates of the local stack', () => {
  let dir: string;
  const issueAll = () => issueCertificates(join(dir, 'ca'), join(dir, 'tls'), NAMES);
  const read = (name: string) => {
    const { ca, cert, key } = readCertificates(certificateFiles(join(dir, 'tls'), name));
    return { ca: new X509Certificate(ca), cert: new X509Certificate(cert), key: createPrivateKey(key) };
  };

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'certificates-'));
    await issueAll();
  });
  after(() => rm(dir, { recursive: true, force: true }));

  it('name whom they were given to, for 30 days, and are of the CA', () => {
    const { ca, cert, key } = read('auth');
    expect(cert.checkIssued(ca)).to.equal(true);
    expect(cert.verify(ca.publicKey)).to.equal(true);
    expect(cert.checkPrivateKey(key)).to.equal(true);
    expect(cert.subjectAltName?.split(', ')).to.have.members([
      'DNS:auth',
      'DNS:auth.targets',
      'DNS:auth-2',
      'DNS:localhost',
      'IP Address:127.0.0.1',
      'URI:spiffe://tracker.local/auth',
    ]);
    expect(Date.parse(cert.validTo)).to.be.within(Date.now() + 29 * DAY_MS, Date.now() + 30 * DAY_MS);
  });

  it('sign no others', () => {
    const { ca, cert } = read('auth');
    expect(ca.ca).to.equal(true);
    expect(cert.ca).to.equal(false);
    expect(ca.keyUsage).to.equal(undefined);
    expect(cert.keyUsage).to.have.members(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']);
  });

  it('are new at every start, keys included, and of the same CA', async () => {
    const before = read('ds');
    await issueAll();
    const after = read('ds');
    expect(after.ca.fingerprint256).to.equal(before.ca.fingerprint256);
    expect(after.cert.serialNumber).to.not.equal(before.cert.serialNumber);
    expect(after.key.equals(before.key)).to.equal(false);
    expect(before.cert.verify(after.ca.publicKey)).to.equal(true);
  });

  it('are of a new CA where the old one is gone', async () => {
    const before = read('ds');
    await rm(join(dir, 'ca'), { recursive: true });
    await issueAll();
    expect(before.cert.verify(read('ds').ca.publicKey)).to.equal(false);
  });

  it('come with no key but their own, and can be read by nobody else', async () => {
    const authority = createPrivateKey(await readFile(join(dir, 'ca', 'ca.pem')));
    for (const name of NAMES) {
      expect(read(name).key.equals(authority)).to.equal(false);
      const folder = join(dir, 'tls', name);
      expect(await readdir(folder)).to.have.members(['ca.pem', 'cert.pem', 'key.pem']);
      expect(await readFile(join(folder, 'ca.pem'), 'utf8')).to.not.contain('PRIVATE KEY');
      for (const path of [folder, ...(await readdir(folder)).map((file) => join(folder, file))]) {
        expect((await stat(path)).mode & 0o077, path).to.equal(0);
      }
    }
  });
});
