import type { Caller } from '#mesh/identity/identity.ts';
import { PermissionDenied } from '#mesh/rpc/errors.ts';
import type { ServiceDefinition } from '#mesh/rpc/handle.ts';

/** What a token can be good for. A session's is good for all of it, a personal one for what its owner chose. */
export const SCOPES = ['read', 'write', 'ingest'] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * Who may call a method. `public`: everybody; `any`: whoever has a valid token; a scope: a token that has it;
 * `session`: the access token of a session, no personal one; `admin`: that of a session with the role ADMIN.
 */
export type Access = 'public' | 'any' | Scope | 'session' | 'admin';

/** Who may call each method of a service; one that is missing does not compile. */
export type AccessRules<S extends ServiceDefinition> = { readonly [M in keyof S]: Access };

/** What somebody is told who is no administrator, or no longer one. */
export const adminRequired = () => new PermissionDenied('role: ADMIN is required');

/** Lets a caller pass, or throws {@link PermissionDenied} with what is missing. */
export function authorize(access: Exclude<Access, 'public'>, caller: Caller): void {
  if (access === 'any') return;
  if (access !== 'session' && access !== 'admin') {
    if (!caller.scopes.has(access)) throw new PermissionDenied(`scope: the token lacks "${access}"`);
    return;
  }
  if (caller.personal) throw new PermissionDenied('access token: must be that of a session, log in');
  if (access === 'admin' && !caller.roles.includes('ADMIN')) throw adminRequired();
}
