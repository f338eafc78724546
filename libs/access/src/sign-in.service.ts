import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@cairn/database';
import { refuse } from '@cairn/platform';
import { hashOfCode } from './one-time-code';
import { hashPassword, passwordFits } from './password';
import { refuseWeak } from './password-strength';

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
    if (!fits) await this.record(account, address, false);
    await this.refuseLockedOut(account, address, fits ? 0 : 1);
    if (!fits || known === undefined) refuse('session.refused', 'E-mail and password do not fit together.');
    await this.record(account, address, true);
    return known.staff_id;
  }

  /**
   * Sets a first or a forgotten password with the code that an administrator made. Answers whose it is; refuses
   * 'session.refused' for a code that is wrong, used or over, 'password.weak', 'session.locked-out'.
   */
  async setPassword(email: string, code: string, password: string, address: string): Promise<string> {
    const account = createHash('sha256').update(`code:${email.trim().toLowerCase()}`).digest();
    await this.refuseLockedOut(account, address, 0);
    const hash = hashOfCode(code);
    const [known] = await this.database.outside<{ staff_id: string; display_name: string }>(
      'select * from code_lookup($1, $2)',
      [email.trim(), hash],
    );
    if (known === undefined) await this.record(account, address, false);
    await this.refuseLockedOut(account, address, known === undefined ? 1 : 0);
    const says =
      'E-mail and code do not fit together, or the code is used up or over. Ask an administrator for a new one.';
    if (known === undefined) refuse('session.refused', says);
    await refuseWeak(password, [email, known.display_name]);
    const [used] = await this.database.outside<{ whose: string | null }>('select code_use($1, $2) as whose', [
      hash,
      await hashPassword(password),
    ]);
    if (used === undefined || used.whose === null) refuse('session.refused', says);
    await this.record(account, address, true);
    return used.whose;
  }

  async record(account: Buffer, address: string, well: boolean): Promise<void> {
    await this.database.outside('select sign_in_record($1, $2, $3)', [account, address, well]);
  }

  /** `own` is how many of the counted tries are this one. */
  async refuseLockedOut(account: Buffer, address: string, own: number): Promise<void> {
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
