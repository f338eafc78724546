import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@cairn/database';
import { refuse, Refused } from '@cairn/platform';
import { isRole, type Role } from '@cairn/rules';
import { type Act, Acts } from './acts';
import { SignInService } from './sign-in.service';

/** A second person's own e-mail and password, typed on the screen of the first. Never a PIN that several know. */
export interface OwnCredentials {
  readonly email: string;
  readonly password: string;
}

/** How a second person came to sign. */
export interface SecondSigner {
  readonly actor: Actor;
  /** On the first person's screen, with their own e-mail and password. */
  readonly inPlace: boolean;
}

/**
 * The signature of a second person: from their own session, or on the first person's screen by their
 * own e-mail and password. Either way the act is theirs: their roles open it, and the audit trail names them.
 */
@Injectable()
export class SecondSignature {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly signIn: SignInService,
  ) {}

  /**
   * Does an act as the second person. Without credentials that is whoever's session asks. The secret is looked at before the
   * transaction, with the lockouts of signing in; one that does not fit is refused 'signature.refused' and audited as a try on
   * the asking person's screen.
   */
  async perform<T>(
    asking: Actor,
    credentials: OwnCredentials | undefined,
    act: Act<T>,
    work: (tx: Tx, signer: SecondSigner) => Promise<T>,
  ): Promise<T> {
    if (credentials === undefined)
      return this.acts.perform(asking, act, (tx) => work(tx, { actor: asking, inPlace: false }));
    const second = await this.whoIs(asking, credentials);
    if (second instanceof Refused)
      return this.acts.perform<T>(asking, act, () => {
        throw second;
      });
    return this.acts.perform(second, act, (tx) => work(tx, { actor: second, inPlace: true }));
  }

  /** The second person in the programme of the first, or why not. Who has no work here has no roles, and so no permission. */
  private async whoIs(asking: Actor, { email, password }: OwnCredentials): Promise<Actor | Refused> {
    try {
      const staffId = await this.verify(email, password, asking.address ?? '');
      const rows = await this.database.transaction(asking, (tx) =>
        tx.query<{ role: string }>(
          `select distinct r.role from staff_role r where r.programme_id = $1 and r.staff_id = $2 and r.ended_at is null
             and r.from_day <= day_in($1) and (r.to_day is null or r.to_day >= day_in($1))`,
          [asking.programmeId, staffId],
        ),
      );
      const roles = rows.map(({ role }) => role).filter((role): role is Role => isRole(role));
      return { ...asking, staffId, roles };
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  }

  /** Not 401: the session on this screen is good, what was typed is not. */
  private async verify(email: string, password: string, address: string): Promise<string> {
    try {
      return await this.signIn.verify(email, password, address);
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.code !== 'session.refused') throw error;
      refuse('signature.refused', 'E-mail and password do not fit together. The second person types their own.');
    }
  }
}
