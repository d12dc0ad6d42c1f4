import type { ServerSurfaceCall } from '@grpc/grpc-js/build/src/server-call.js';
import { PermissionDenied } from '#mesh/rpc/errors.ts';

/**
 * Who may call which methods of a service, by the name in the caller's certificate. Whoever is not listed may call
 * none of them.
 */
export type Callers<Method extends string = string> = Readonly<Record<string, 'all' | readonly Method[]>>;

/** The peer that speaks for clients, and so says where they are. */
export const GATEWAY = 'gateway';
/** The peer that stands for whoever operates the mesh, e.g. with grpcurl. */
export const CLI = 'cli';

/** A SPIFFE id: the one URI of a certificate that names who it was given to. */
const ID = /^URI:spiffe:\/\/tracker\.local\/([a-z][a-z\d-]*)$/;

type Connected = Pick<ServerSurfaceCall, 'getAuthContext'>;

const known = new WeakMap<object, string>();

/** The name in the certificate of whoever made a call: "gateway" for spiffe://tracker.local/gateway; '' for none. */
export function peerOf(call: Connected): string {
  const connection = connectionOf(call);
  const name = (connection && known.get(connection)) ?? nameIn(call);
  if (connection) known.set(connection, name);
  return name;
}

/**
 * The HTTP/2 session that a call came by. A session keeps its certificate, but grpc-js reads it anew for every call,
 * which takes as long as a third of the call; where grpc-js keeps the session elsewhere, that is how it is.
 */
function connectionOf(call: Connected): object | undefined {
  return (call as { call?: { stream?: { session?: object } } }).call?.stream?.session;
}

function nameIn(call: Connected): string {
  const names = call.getAuthContext().sslPeerCertificate?.subjectaltname ?? '';
  // Node quotes what holds a comma, and what is quoted could look like a second name.
  if (names.includes('"')) return '';
  const uris = names.split(', ').filter((name) => name.startsWith('URI:'));
  return uris.length === 1 ? (ID.exec(uris[0] ?? '')?.[1] ?? '') : '';
}

/** Lets a peer pass that may call the method, or throws {@link PermissionDenied}. */
export function admit(callers: Callers, peer: string, method: string): void {
  const allowed = Object.hasOwn(callers, peer) ? callers[peer] : undefined;
  if (allowed === 'all' || allowed?.includes(method)) return;
  throw new PermissionDenied(`peer: ${peer || 'a certificate without a name'} may not call this`);
}
