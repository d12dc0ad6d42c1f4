import 'reflect-metadata';
import { createPrivateKey, KeyObject, randomBytes, webcrypto } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type JsonGeneralName,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { CertificateFiles } from '#mesh/rpc/certificates.ts';
import { replaceFile } from './replace.ts';

const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 86_400_000;
const CA_DAYS = 3650;
const LEAF_DAYS = 30;
/** Clocks differ a little from machine to machine. */
const EARLIER_MS = 5 * 60_000;
const { digitalSignature, keyCertSign } = KeyUsageFlags;

/** What signs the certificates of a mesh. */
export interface Authority {
  readonly certificate: X509Certificate;
  readonly privateKey: webcrypto.CryptoKey;
}

/** A certificate and its key, both PEM. */
export interface Leaf {
  readonly cert: string;
  readonly key: string;
}

/** A new CA, good for ten years, that may sign certificates of peers and none of other CAs. */
export async function createAuthority(): Promise<Authority> {
  const keys = await webcrypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: 'CN=tracker local CA',
    ...validFor(CA_DAYS),
    keys,
    signingAlgorithm: P256,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(keyCertSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate, privateKey: keys.privateKey };
}

/**
 * A certificate by which `name` is known as client and server, good for `days`. As a server it is found as `name`, as
 * the upstream and the replica of that name, and on this machine.
 */
export async function issue(authority: Authority, name: string, days = LEAF_DAYS): Promise<Leaf> {
  const { publicKey, privateKey } = await webcrypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const hosts = [name, `${name}.targets`, `${name}-2`, 'localhost'];
  const names: JsonGeneralName[] = [
    ...hosts.map((value) => ({ type: 'dns', value }) as const),
    { type: 'ip', value: '127.0.0.1' },
    { type: 'url', value: `spiffe://tracker.local/${name}` },
  ];
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: `CN=${name}`,
    issuer: authority.certificate.subjectName,
    ...validFor(days),
    publicKey,
    signingKey: authority.privateKey,
    signingAlgorithm: P256,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
      new SubjectAlternativeNameExtension(names),
      await AuthorityKeyIdentifierExtension.create(authority.certificate.publicKey),
      await SubjectKeyIdentifierExtension.create(publicKey),
    ],
  });
  return { cert: `${certificate.toString('pem')}\n`, key: pemOf(privateKey) };
}

/** Where {@link issueCertificates} puts what `name` is given. */
export function certificateFiles(certificatesDir: string, name: string): CertificateFiles {
  const at = (file: string) => join(certificatesDir, name, file);
  return { TLS_CA_FILE: at('ca.pem'), TLS_CERT_FILE: at('cert.pem'), TLS_KEY_FILE: at('key.pem') };
}

/**
 * Gives each name a new key and certificate, in a folder of its own that only its owner can enter. The CA in
 * `authorityDir` is used again, or made where it is missing; its key leaves that folder for nobody.
 */
export async function issueCertificates(
  authorityDir: string,
  certificatesDir: string,
  names: readonly string[],
): Promise<void> {
  const authority = await openAuthority(authorityDir);
  const ca = `${authority.certificate.toString('pem')}\n`;
  for (const name of names) {
    const { cert, key } = await issue(authority, name);
    const files = certificateFiles(certificatesDir, name);
    await mkdir(join(certificatesDir, name), { recursive: true, mode: 0o700 });
    await replaceFile(files.TLS_CA_FILE, ca, 0o600);
    await replaceFile(files.TLS_KEY_FILE, key, 0o600);
    await replaceFile(files.TLS_CERT_FILE, cert, 0o600);
  }
}

/** Certificate and key in one file, so that no half of a CA can be left behind. */
async function openAuthority(dir: string): Promise<Authority> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, 'ca.pem');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text !== undefined) {
    const privateKey = await privateKeyOf(text);
    return { certificate: new X509Certificate(text), privateKey };
  }
  const made = await createAuthority();
  await replaceFile(file, `${made.certificate.toString('pem')}\n${pemOf(made.privateKey)}`, 0o600);
  return made;
}

function privateKeyOf(pem: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, P256, true, ['sign']);
}

const pemOf = (key: webcrypto.CryptoKey) =>
  KeyObject.from(key).export({ type: 'pkcs8', format: 'pem' }).toString();

const validFor = (days: number) => ({
  notBefore: new Date(Math.min(Date.now(), Date.now() + days * DAY_MS) - EARLIER_MS),
  notAfter: new Date(Date.now() + days * DAY_MS),
});

/** Positive, as RFC 5280 asks, and not to be guessed. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}
