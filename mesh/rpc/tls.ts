import { createSecureContext } from 'node:tls';
import { type ChannelCredentials, credentials, ServerCredentials } from '@grpc/grpc-js';
import type { Certificates } from '#mesh/rpc/certificates.ts';

/** How a server is reached: with a certificate of the same CA, over TLS 1.2 or later; or by anybody, without any. */
export function serverCredentials(certificates: Certificates | undefined): ServerCredentials {
  if (!certificates) return ServerCredentials.createInsecure();
  const { ca, cert, key } = certificates;
  return ServerCredentials.createSsl(ca, [{ cert_chain: cert, private_key: key }], true);
}

/** How a client connects: with its certificate, to a server with one of the same CA, over TLS 1.3; or without any. */
export function channelCredentials(certificates: Certificates | undefined): ChannelCredentials {
  if (!certificates) return credentials.createInsecure();
  return credentials.createFromSecureContext(createSecureContext({ ...certificates, minVersion: 'TLSv1.3' }));
}
