import { PermissionDenied, Unauthenticated } from '#mesh/rpc/errors.ts';

/** Says the same of a name that nobody has, a wrong password, and one that was changed just now. */
export class CredentialsRefused extends Unauthenticated {
  constructor() {
    super('username or password: not right');
  }
}

/** A password that was right, and was changed before it had its effect. */
export class PasswordOvertaken extends Unauthenticated {
  constructor(field: string) {
    super(`${field}: was changed meanwhile`);
  }
}

/** Told only to who knows the password. */
export class AccountDisabled extends PermissionDenied {
  constructor() {
    super('account: is disabled');
  }
}
