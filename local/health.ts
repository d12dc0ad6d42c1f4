import { Client } from '@grpc/grpc-js';
import { type CertificateFiles, readCertificates } from '#mesh/rpc/certificates.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';

// grpc.health.v1: an empty request asks for the whole server; field 1 of the answer is its status, 1 SERVING.
const everything = Buffer.alloc(0);
const serving = Buffer.from([0x08, 0x01]);
const asIs = (bytes: Buffer) => bytes;

/**
 * True when the gRPC server at `host:port` of this machine says that it is SERVING; rejects when it cannot be asked.
 * Without certificates it is asked without TLS.
 */
export async function isServing(address: string, files?: CertificateFiles): Promise<boolean> {
  const credentials = channelCredentials(files && readCertificates(files));
  const client = new Client(address, credentials, { 'grpc.ssl_target_name_override': 'localhost' });
  try {
    return await new Promise((resolve, reject) => {
      client.makeUnaryRequest<Buffer, Buffer>(
        '/grpc.health.v1.Health/Check',
        asIs,
        asIs,
        everything,
        { deadline: Date.now() + 1000 },
        (error, answer) => (error ? reject(error) : resolve(answer?.equals(serving) ?? false)),
      );
    });
  } finally {
    client.close();
  }
}
