import { readFileSync } from 'node:fs';
import type { Certificates } from '#mesh/rpc/certificates.ts';
import { readContract } from '../local/gateway/contract.ts';
import { root } from '../local/paths.ts';

/** The running services that requests are sent to. */
export interface Target {
  /** `host:port` of every service, by its name. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The gateway's URL. */
  readonly url: string;
  /** Shown as the gateway, which speaks for clients, and as who operates the mesh. */
  readonly certificates: { readonly gateway: Certificates; readonly cli: Certificates };
  /** Makes a user an administrator from the next login on. */
  makeAdmin(username: string): Promise<void>;
}

/** What requests are generated from. */
export const { methods, registry } = readContract(readFileSync(`${root}/gen/tracker.binpb`));
