import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { publicJwk } from '#mesh/identity/jwk.ts';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { GATEWAY } from '#mesh/rpc/peer.ts';
import { readKongConfig } from '../../../local/gateway/config.ts';
import { defaultLimits } from '../../../local/gateway/render.ts';
import { startGateway } from '../../../local/gateway/server.ts';
import { localDir } from '../../../local/paths.ts';
import { freePort } from '../../../local/ports.ts';
import { signingKeysDir } from '../../../local/services.ts';
import { publicKeys } from '../../../local/signing-keys.ts';
import { sharedMesh, targetsOf } from '../../support/mesh.ts';
import { type Probe, startProbe } from '../probe/server.ts';
import { contractWithProbe, probeMethods } from './contract.ts';
import { kongConfig, type ProbePorts, probePorts } from './kong-config.ts';

/** The gateway that the cases are run against, and what is at hand besides. */
export interface GatewayUnderTest {
  url: string;
  /** PEM of the key that access tokens are signed with; absent where it is not known. */
  signingKey?: string;
  /** Has it trust the public keys in the mesh's folder; absent where the gateway is not ours. */
  reload?(): Promise<void>;
  /** Absent where the gateway has no routes for it. */
  probe?: ProbeReplicas;
}

/** The probe behind the gateway. */
export interface ProbeReplicas extends Probe {
  /** Starts the second replica; only the paired routes reach it. */
  startSecond(): Promise<Probe>;
}

let running: Promise<GatewayUnderTest> | undefined;
const ends: (() => Promise<void> | void)[] = [];

/** The gateway at GATEWAY_URL, or the local one in front of the services that all suites share. */
export function gateway(): Promise<GatewayUnderTest> {
  running ??= process.env.GATEWAY_URL ? besideUs(process.env.GATEWAY_URL) : inThisProcess();
  return running;
}

/** Ends what was started for the cases, where anything was. */
export async function stopGateway(): Promise<void> {
  await running?.catch(() => {});
  for (const end of ends.reverse()) await end();
}

async function inThisProcess(): Promise<GatewayUnderTest> {
  const mesh = await sharedMesh();
  const contract = contractWithProbe();
  const ports = { first: await freePort(), second: await freePort(), absent: await freePort() };
  const targets = targetsOf(mesh);
  const read = async () => {
    const settings = { ...defaultLimits, targets, issuerKeys: await publicKeys(mesh.signingKeysDir) };
    return readKongConfig(await kongConfig(settings, ports));
  };
  const certificates = readCertificates(mesh.certificatesOf(GATEWAY));
  const where = { host: '127.0.0.1', port: 0, site: metricsAlone };
  const running = await startGateway({ config: await read(), contract, certificates, ...where });
  ends.push(running.stop);
  const reload = async () => running.reload(await read());
  return { url: running.url, signingKey: mesh.signingKey, reload, probe: await startProbes(ports) };
}

/** Nothing besides the API but what is counted of it. */
async function metricsAlone(
  { url }: IncomingMessage,
  response: ServerResponse,
  metrics: () => Promise<string>,
) {
  if (url !== '/metrics') return false;
  response.end(await metrics());
  return true;
}

async function besideUs(address: string): Promise<GatewayUnderTest> {
  const url = address.replace(/\/+$/, '');
  const signingKey = await signingKeyOf(url);
  const { status } = await fetch(`${url}/probe/v1/echo`);
  const probe = status === 404 ? undefined : await startProbes(probePorts());
  if (probe) {
    const { status } = await fetch(`${url}/probe/v1/echo`);
    if (status !== 200) throw new Error(`${url} does not reach the probe on port ${probe.port}: PROBE_PORT?`);
  }
  return { url, ...(signingKey ? { signingKey } : {}), ...(probe ? { probe } : {}) };
}

/** The key in SIGNING_KEYS_DIR, where it is the one that the gateway's tokens are signed with. */
async function signingKeyOf(url: string): Promise<string | undefined> {
  const dir = process.env.SIGNING_KEYS_DIR || join(localDir, 'data', 'secrets', signingKeysDir);
  const pem = await readFile(join(dir, 'signing.pem'), 'utf8').catch(() => undefined);
  const response = await fetch(`${url}/auth/v1/keys`);
  const { keys = [] } = (await response.json()) as { keys?: { kid: string }[] };
  const fits = pem && keys.some(({ kid }) => kid === publicJwk(createPublicKey(pem)).kid);
  return fits ? pem : undefined;
}

async function startProbes({ first, second }: ProbePorts): Promise<ProbeReplicas> {
  const methods = probeMethods(contractWithProbe());
  const start = async (port: number) => {
    const probe = await startProbe(methods, port).catch((cause) => {
      throw new Error(`port ${port} (probe) is taken: set PROBE_PORT to another one`, { cause });
    });
    ends.push(probe.kill);
    return probe;
  };
  return { ...(await start(first)), startSecond: () => start(second) };
}
