import { readFileSync } from 'node:fs';

/** The variables by which a process finds its certificates: paths of PEM files. */
export interface CertificateFiles {
  /** The CA that the peers' certificates must be of. */
  readonly TLS_CA_FILE: string;
  readonly TLS_CERT_FILE: string;
  /** The private key of the certificate. */
  readonly TLS_KEY_FILE: string;
}

/** What a process shows its peers and knows them by, each as PEM. */
export interface Certificates {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Reads the three files; throws what the file system says where one cannot be read. */
export function readCertificates(files: CertificateFiles): Certificates {
  return {
    ca: readFileSync(files.TLS_CA_FILE),
    cert: readFileSync(files.TLS_CERT_FILE),
    key: readFileSync(files.TLS_KEY_FILE),
  };
}
