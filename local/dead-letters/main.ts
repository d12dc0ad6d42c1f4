import { join } from 'node:path';
import { DeadLetterServiceService } from '#gen/tracker/operations/v1/dead_letter_service.ts';
import { createClient } from '#mesh/rpc/call.ts';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { CLI } from '#mesh/rpc/peer.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import { certificateFiles } from '../certificates.ts';
import { NeverRan } from '../errors.ts';
import { localDir } from '../paths.ts';
import { certificatesFolder, services } from '../services.ts';
import { deadLetters } from './command.ts';

// `make dead-letters`: what the services of the running local stack could not handle, for an administrator.

function credentials() {
  const folder = join(localDir, 'data', 'secrets', certificatesFolder);
  try {
    return channelCredentials(readCertificates(certificateFiles(folder, CLI)));
  } catch (cause) {
    throw new NeverRan({ cause });
  }
}

async function main(): Promise<boolean> {
  const { TOKEN: token = '' } = process.env;
  if (token === '') {
    throw new Error(
      'TOKEN: is required, the access token of an administrator: make admin USERNAME=…, then log in anew',
    );
  }
  const shown = credentials();
  const desks = services.map(({ name, portVariable, port }) => {
    const address = `127.0.0.1:${process.env[portVariable] || port}`;
    return {
      service: name,
      client: createClient(DeadLetterServiceService, address, shown, { server: name }),
    };
  });
  try {
    return await deadLetters(desks, token, process.env, console.log);
  } finally {
    for (const { client } of desks) client.close();
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  const { message, details } = error as Error & { details?: string };
  console.error(details ?? message);
  process.exitCode = 1;
}
