import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@cairn/database';
import { refuse } from '@cairn/platform';
import { passwordFits } from './password';

/** Failed tries in a quarter of an hour: of one account, and from one address. Counted in Postgres. */
const accountTries = 10;
const addressTries = 100;

/** Signing in with a password. Nothing in its answers tells whether an address has an account. */
@Injectable()
export class SignInService {
  constructor(private readonly database: Database) {}

  /** The id of the staff member whom e-mail and password name. Refuses with 'session.refused' or 'session.locked-out'. */
  async verify(email: string, password: string, address: string): Promise<string> {
    const account = createHash('sha256').update(email.trim().toLowerCase()).digest();
    const [failures] = await this.database.outside<{ of_account: number; of_address: number }>(
      'select * from sign_in_failures($1, $2)',
      [account, address],
    );
    if (failures === undefined || failures.of_account >= accountTries || failures.of_address >= addressTries) {
      refuse('session.locked-out', 'Too many tries. Wait a quarter of an hour, or ask an administrator.');
    }
    const [known] = await this.database.outside<{ staff_id: string; password_hash: string }>(
      'select * from sign_in_lookup($1)',
      [email.trim()],
    );
    const fits = await passwordFits(known?.password_hash ?? null, password);
    await this.database.outside('select sign_in_record($1, $2, $3)', [account, address, fits]);
    if (!fits || known === undefined) refuse('session.refused', 'E-mail and password do not fit together.');
    return known.staff_id;
  }
}
