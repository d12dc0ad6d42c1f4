import * as z from 'zod';
import { ADDRESSES } from '#mesh/rpc/addresses.ts';
import { type CertificateFiles, type Certificates, readCertificates } from '#mesh/rpc/certificates.ts';

/** The environment does not make a valid configuration; the message names every variable at fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** `host:port` of a peer, or of each of its replicas, with commas. */
export const address = z.string().regex(ADDRESSES, 'must be host:port, or some of them with commas between');
const port = z.coerce.number().int().min(0).max(65535);

/** What every service reads, whatever else it needs. */
export const baseConfig = z.object({
  GRPC_HOST: z.string().min(1).default('0.0.0.0'),
  GRPC_PORT: port,
  /** As many calls as ever run at once, sixteen for each connection of the pool; fewer while they are slow. */
  MAX_CALLS: z.coerce.number().int().min(1).max(10_000).default(256),
  DATABASE_URL: z.url({ protocol: /^mysql$/, error: 'must be mysql://user:password@host:port/database' }),
  /** One of them is the relay's for as long as it runs. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(16),
  KAFKA_BROKERS: z
    .string()
    .min(1)
    .transform((list) => list.split(',').map((broker) => broker.trim())),
  /**
   * How long the group waits for a sign of a member before others take its partitions; a broker allows 6 s and more
   * unless told otherwise.
   */
  KAFKA_SESSION_TIMEOUT_MS: z.coerce.number().int().min(1000).max(300_000).default(6000),
  TOKEN_ISSUER: z.string().min(1),
  TOKEN_AUDIENCE: z.string().min(1),
  /** A key that auth drops verifies nothing after this long; a rotation waits for it. */
  KEY_SET_SECONDS: z.coerce.number().int().min(1).max(3600).default(30),
  /** How long after a user was erased it is done once more: longer than any call, event or revoked token lives on. */
  ERASE_SWEEP_SECONDS: z.coerce.number().int().min(1).max(3600).default(60),
  /** Nothing that brings many events is taken in while the oldest unpublished one is older, or more of them wait. */
  OUTBOX_MAX_AGE_SECONDS: z.coerce.number().int().min(1).default(3600),
  OUTBOX_MAX_EVENTS: z.coerce.number().int().min(1).max(10_000_000).default(200_000),
  /**
   * How long handled events are remembered; longer than Kafka has them. It drops whole segments, once the last event of
   * one is older than the topic's seven days, and a segment grows for up to seven days.
   */
  INBOX_DAYS: z.coerce.number().int().min(8).max(1000).default(15),
  /** Path of the descriptor set; gRPC reflection is on where it is given. */
  REFLECTION_DESCRIPTOR: z.string().min(1).optional(),
  /** Paths of PEM files: the CA of the mesh, the service's own certificate and its key. */
  TLS_CA_FILE: z.string().min(1).optional(),
  TLS_CERT_FILE: z.string().min(1).optional(),
  TLS_KEY_FILE: z.string().min(1).optional(),
  /** In place of them, and for development only: whoever reaches the port may call. */
  PLAINTEXT: z.literal('1', 'must be 1 or empty').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a frozen, typed configuration; throws {@link ConfigError} naming each variable that is missing or wrong. */
export function readConfig<S extends z.ZodType>(shape: S, environment: Environment): Readonly<z.infer<S>> {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = shape.safeParse(present);
  if (result.success) return Object.freeze(result.data) as Readonly<z.infer<S>>;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`configuration: ${faults.join('; ')}`);
}

const TLS_FILES = ['TLS_CA_FILE', 'TLS_CERT_FILE', 'TLS_KEY_FILE'] as const;

/** The certificates of a service, or undefined under PLAINTEXT=1; throws {@link ConfigError} for neither and for both. */
export function certificatesFrom(
  config: Pick<z.output<typeof baseConfig>, (typeof TLS_FILES)[number] | 'PLAINTEXT'>,
): Certificates | undefined {
  const missing = TLS_FILES.filter((name) => config[name] === undefined);
  if (config.PLAINTEXT) {
    if (missing.length === TLS_FILES.length) return undefined;
    throw new ConfigError('configuration: PLAINTEXT=1 and TLS_… exclude each other');
  }
  if (missing.length > 0) {
    const names = missing.join(', ');
    throw new ConfigError(`configuration: ${names}: required; PLAINTEXT=1 does without TLS, in development`);
  }
  try {
    return readCertificates(config as CertificateFiles);
  } catch (cause) {
    const { message } = cause as Error;
    throw new ConfigError(`configuration: TLS_…_FILE: ${message}`, { cause });
  }
}
