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
    await this.refuseLockedOut(account, address, 0);
    const [known] = await this.database.outside<{ staff_id: string; password_hash: string }>(
      'select * from sign_in_lookup($1)',
      [email.trim()],
    );
    const fits = await passwordFits(known?.password_hash ?? null, password);
    // Many tries at once all pass the first look; counted again, no more of them get an answer than one after the other.
    if (!fits) await this.database.outside('select sign_in_record($1, $2, false)', [account, address]);
    await this.refuseLockedOut(account, address, fits ? 0 : 1);
    if (!fits || known === undefined) refuse('session.refused', 'E-mail and password do not fit together.');
    await this.database.outside('select sign_in_record($1, $2, true)', [account, address]);
    return known.staff_id;
  }

  /** `own` is how many of the counted tries are this one. */
  private async refuseLockedOut(account: Buffer, address: string, own: number): Promise<void> {
    const [failures] = await this.database.outside<{ of_account: number; of_address: number }>(
      'select * from sign_in_failures($1, $2)',
      [account, address],
    );
    if (
      failures === undefined ||
      failures.of_account - own >= accountTries ||
      failures.of_address - own >= addressTries
    )
      refuse('session.locked-out', 'Too many tries. Wait a quarter of an hour, or ask an administrator.');
  }
}
