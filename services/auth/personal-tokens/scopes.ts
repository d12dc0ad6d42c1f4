import { TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { SCOPES, type Scope } from '#mesh/rpc/access.ts';

const CONTRACT: Readonly<Record<Scope, TokenScope>> = {
  read: TokenScope.READ,
  write: TokenScope.WRITE,
  ingest: TokenScope.INGEST,
};

/** Scopes as the contract names them, in a fixed order. */
export function toScopes(scopes: ReadonlySet<Scope>): TokenScope[] {
  return SCOPES.filter((scope) => scopes.has(scope)).map((scope) => CONTRACT[scope]);
}

/** Scopes as a token names them (RFC 8693), in a fixed order: "read ingest". */
export function scopeClaim(scopes: readonly TokenScope[]): string {
  return SCOPES.filter((scope) => scopes.includes(CONTRACT[scope])).join(' ');
}

/** Reads a {@link scopeClaim}. */
export function fromClaim(claim: string): TokenScope[] {
  const named = claim.split(' ');
  return SCOPES.filter((scope) => named.includes(scope)).map((scope) => CONTRACT[scope]);
}
