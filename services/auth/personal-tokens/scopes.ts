import { TokenScope } from '#gen/tracker/auth/v1/auth_service.ts';
import { SCOPES, type Scope } from '#mesh/access.ts';

const CONTRACT: Readonly<Record<Scope, TokenScope>> = {
  read: TokenScope.READ,
  write: TokenScope.WRITE,
  ingest: TokenScope.INGEST,
};

/** Scopes as the contract names them, in a fixed order. */
export function toScopes(scopes: ReadonlySet<Scope>): TokenScope[] {
  return SCOPES.filter((scope) => scopes.has(scope)).map((scope) => CONTRACT[scope]);
}
