import { CLI, GATEWAY } from '#mesh/rpc/peer.ts';

/** One service of the mesh, as the local stack sees it: a fifth service is a row here. */
export interface Service {
  name: string;
  /** The variable that overrides its port, and the port that `make run` uses otherwise. */
  portVariable: string;
  port: number;
  /** The variable by which all services find it. */
  addressVariable: string;
  database: string;
  databaseUser: string;
  /** A second database, in which its user can read and add rows and do nothing else. */
  appendOnlyDatabase?: string;
  /** Variables that hold the path of a file or a folder in the secrets folder. */
  secretFiles: Record<string, string>;
  /** Variables that hold the path of a folder in the data folder. */
  folders?: Record<string, string>;
  /** Beginnings of variables that are for this service alone: no other one is started with them. */
  own?: string[];
}

/** The folder in the secrets folder that holds the keys which tokens are signed with; see signing-keys.ts. */
export const signingKeysDir = 'signing-keys';

/** The file in the secrets folder that holds the keys which ds seals message texts with. */
export const messageKeysFile = 'message-keys';

/** The folder in the data folder that auth writes mails to, where no mail server is configured. */
export const mailsFolder = 'mails';
/** The folder in the secrets folder that holds a folder of certificates for each service, the gateway and the cli. */
export const certificatesFolder = 'tls';

/** Who has a certificate: the services, the gateway, and whoever works with them from outside. */
export const certificateNames = (all: readonly Service[]): string[] => [
  ...all.map(({ name }) => name),
  GATEWAY,
  CLI,
];

/** What of a process's environment a service is started with: everything but what is another one's own. */
export function passedOn(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const others = services.filter((service) => service.name !== name).flatMap(({ own = [] }) => own);
  return Object.fromEntries(
    Object.entries(env).filter(([key]) => !others.some((beginning) => key.startsWith(beginning))),
  );
}

/** All services, in no particular order: none needs another one to start. */
export const services: Service[] = [
  {
    name: 'auth',
    portVariable: 'AUTH_PORT',
    port: 15051,
    addressVariable: 'AUTH_ADDR',
    database: 'tracker_auth',
    databaseUser: 'auth',
    appendOnlyDatabase: 'tracker_audit',
    secretFiles: { SIGNING_KEYS_DIR: signingKeysDir },
    folders: { MAIL_DIR: mailsFolder },
    own: ['SMTP_', 'MAIL_'],
  },
  {
    name: 'user',
    portVariable: 'USER_PORT',
    port: 15052,
    addressVariable: 'USER_ADDR',
    database: 'tracker_user',
    databaseUser: 'user',
    secretFiles: {},
  },
  {
    name: 'ds',
    portVariable: 'DS_PORT',
    port: 15053,
    addressVariable: 'DS_ADDR',
    database: 'tracker_ds',
    databaseUser: 'ds',
    secretFiles: { MESSAGE_KEYS_FILE: messageKeysFile },
    own: ['MODEL_'],
  },
  {
    name: 'expense',
    portVariable: 'EXPENSE_PORT',
    port: 15054,
    addressVariable: 'EXPENSE_ADDR',
    database: 'tracker_expense',
    databaseUser: 'expense',
    secretFiles: {},
  },
];
