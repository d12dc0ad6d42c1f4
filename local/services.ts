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
  /** Variables that hold the path of a file in the secrets folder. */
  secretFiles: Record<string, string>;
}

/** The file in the secrets folder that holds the private key which auth signs tokens with. */
export const signingKeyFile = 'signing-key.pem';

/** The file in the secrets folder that holds the keys which ds seals message texts with. */
export const messageKeysFile = 'message-keys';

/** All services, in no particular order: none needs another one to start. */
export const services: Service[] = [
  {
    name: 'auth',
    portVariable: 'AUTH_PORT',
    port: 15051,
    addressVariable: 'AUTH_ADDR',
    database: 'tracker_auth',
    databaseUser: 'auth',
    secretFiles: { SIGNING_KEY_FILE: signingKeyFile },
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
