import { createPublicKey } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { publicJwk } from '#mesh/identity/jwk.ts';
import { StackError } from '../errors.ts';

/** How much the gateway lets through, and from where. */
export interface Limits {
  /** Calls a minute with one token, over all services. */
  callsPerMinute: number;
  /** Signups, logins, refreshes and calls about a forgotten password a minute from one address. */
  signInsPerMinute: number;
  /** Origins whose pages may call; `*` stands for any. */
  corsOrigins: readonly string[];
}

/** What kong/kong.yml leaves open. */
export interface GatewaySettings extends Limits {
  /** The `host:port` of every replica, by the name of its service. */
  targets: Readonly<Record<string, readonly string[]>>;
  /** PEM of the keys, public or private, whose tokens are let through; only the public half is used. */
  issuerKeys: readonly string[];
}

/** What holds where nobody says otherwise. */
export const defaultLimits: Limits = { callsPerMinute: 600, signInsPerMinute: 30, corsOrigins: ['*'] };

/** The limits that CALLS_PER_MINUTE, SIGN_INS_PER_MINUTE and CORS_ORIGINS (comma-separated) set. */
export function limitsFrom(env: NodeJS.ProcessEnv): Limits {
  const count = (name: string, otherwise: number) => {
    const chosen = Number(env[name] || otherwise);
    if (Number.isInteger(chosen) && chosen > 0) return chosen;
    throw new StackError(`${name}=${env[name]} is not a whole number above 0.`);
  };
  return {
    callsPerMinute: count('CALLS_PER_MINUTE', defaultLimits.callsPerMinute),
    signInsPerMinute: count('SIGN_INS_PER_MINUTE', defaultLimits.signInsPerMinute),
    corsOrigins: env.CORS_ORIGINS ? env.CORS_ORIGINS.split(',') : defaultLimits.corsOrigins,
  };
}

/** Fills in the `${NAMES}` of kong/kong.yml; throws a `StackError` for one that has no value. */
export function renderKong(template: string, settings: GatewaySettings): string {
  const values: Record<string, unknown> = {
    ISSUER_KEYS: jwtSecrets(settings.issuerKeys),
    CALLS_PER_MINUTE: settings.callsPerMinute,
    SIGN_INS_PER_MINUTE: settings.signInsPerMinute,
    CORS_ORIGINS: settings.corsOrigins,
    ...Object.fromEntries(
      Object.entries(settings.targets).map(([name, addresses]) => [
        `${name.toUpperCase()}_TARGETS`,
        addresses.map((target) => ({ target })),
      ]),
    ),
  };
  const missing = new Set<string>();
  const filled = template.replaceAll(/\$\{([A-Z_]+)\}/g, (placeholder, name: string) => {
    if (!(name in values)) missing.add(name);
    // JSON is YAML.
    return JSON.stringify(values[name]) ?? placeholder;
  });
  if (missing.size > 0) throw new StackError(`kong.yml: nothing to fill in for ${[...missing].join(', ')}.`);
  return filled;
}

/**
 * A filled-in kong.yml that also leads to the app's web export, at `host:port`: what no route of the API takes. Of Kong
 * only, since its local twin serves the export itself.
 */
export function withApp(config: string, target: string): string {
  const [host, port] = target.split(':');
  const kong = parse(config);
  kong.services.push({
    name: 'app',
    protocol: 'http',
    host,
    port: Number(port),
    retries: 2,
    connect_timeout: 2000,
    // Not counted with the API's calls, which without a token are counted by address as well.
    plugins: [
      { name: 'rate-limiting', config: { minute: PAGES_PER_MINUTE, policy: 'local', limit_by: 'ip' } },
    ],
    // Of these verbs only: any other is answered as before.
    routes: [
      {
        name: 'app',
        protocols: ['http', 'https'],
        methods: ['GET', 'HEAD'],
        paths: ['/'],
        strip_path: false,
      },
    ],
  });
  return stringify(kong, { lineWidth: 0 });
}

/** Files of the app a minute for one address: a page is a dozen of them at most. */
const PAGES_PER_MINUTE = 3000;

/** A filled-in kong.yml with other issuer keys, everything else as it is. */
export function withIssuerKeys(config: string, issuerKeys: readonly string[]): string {
  const kong = parse(config);
  for (const consumer of kong.consumers) consumer.jwt_secrets = jwtSecrets(issuerKeys);
  return stringify(kong, { lineWidth: 0 });
}

function jwtSecrets(issuerKeys: readonly string[]) {
  return issuerKeys.map((pem) => {
    const key = createPublicKey(pem);
    const publicPem = key.export({ type: 'spki', format: 'pem' }).toString();
    return { key: publicJwk(key).kid, algorithm: 'ES256', rsa_public_key: publicPem };
  });
}
