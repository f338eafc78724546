import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Reading } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { licenceWarning, pinFault, type Role } from '@cairn/rules';
import { Acts } from './acts';
import { hashPassword } from './password';
import { refuseWeak } from './password-strength';
import { digest, type Session, SessionService } from './session.service';
import { SignInService } from './sign-in.service';
import { type LicenceOfMember, loadMember } from './staff-members.queries';

export interface OwnSession {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly address: string | null;
  readonly device: string | null;
  readonly station: boolean;
  readonly current: boolean;
}

export interface Account {
  readonly staff: { readonly id: string; readonly displayName: string; readonly email: string };
  readonly roles: readonly Role[];
  readonly licences: readonly LicenceOfMember[];
  readonly hasPin: boolean;
  readonly passwordChangedAt: string | null;
  readonly sessions: readonly OwnSession[];
}

interface SessionRow extends Omit<OwnSession, 'createdAt' | 'lastSeenAt' | 'current'> {
  readonly created_at: Date;
  readonly last_seen_at: Date;
}

/** What people set about their own account. Whoever changes a secret first shows that they hold the password. */
@Injectable()
export class AccountService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly signIn: SignInService,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, currentSession: string): Promise<Account> {
    const id = staffIdOf(actor);
    return this.acts.perform(actor, { act: 'account.read', recordType: 'staff', recordId: id }, async (tx) => {
      const { day, policy } = await loadToday(tx, this.clock.now());
      const [member, [credential], sessions] = await Promise.all([
        loadMember(tx, id, day, policy),
        tx.query<{ changed_at: Date | null }>('select own_password_changed_at() as changed_at'),
        tx.query<SessionRow>('select * from own_sessions()'),
      ]);
      return {
        staff: { id, displayName: member.displayName, email: member.email },
        roles: member.roles,
        licences: member.licences,
        hasPin: member.hasPin,
        passwordChangedAt: credential?.changed_at?.toISOString() ?? null,
        sessions: sessions.map(({ created_at, last_seen_at, ...session }) => ({
          ...session,
          createdAt: created_at.toISOString(),
          lastSeenAt: last_seen_at.toISOString(),
          current: session.id === currentSession,
        })),
      };
    });
  }

  /** Licences of the person who is signed in that have ended or soon will. Nothing before a programme is chosen. */
  async licenceWarnings(session: Session): Promise<{ type: string; expiresOn: string; daysLeft: number }[]> {
    const { staffId, programmeId, roles } = session;
    if (programmeId === null) return [];
    const actor = { programmeId, staffId, roles, requestId: 'session', address: null };
    return this.database.transaction(actor, async (tx) => {
      const [{ day, policy }, licences] = await Promise.all([
        loadToday(tx, this.clock.now()),
        tx.query<{ type: string; expiresOn: string }>(
          `select type, expires_on as "expiresOn" from licence
           where programme_id = $1 and staff_id = $2 and ended_at is null order by expires_on`,
          [programmeId, staffId],
        ),
      ]);
      return licences.flatMap(({ type, expiresOn }) => {
        const found = licenceWarning(expiresOn, day, policy);
        return found === null ? [] : [{ type, expiresOn, daysLeft: found.daysLeft }];
      });
    });
  }

  /** Sets a new password and ends every other session of this person. Refuses a weak one, or when the old one is wrong. */
  async changePassword(actor: Actor, token: string, current: string, next: string): Promise<void> {
    const id = staffIdOf(actor);
    const hash = await this.hashOf(actor, async ({ displayName, email, programme }) => {
      await this.refuseWrong(actor, email, current);
      await refuseWeak(next, [displayName, email, programme]);
      if (next.normalize('NFKC') === current.normalize('NFKC'))
        refuse('password.weak', 'This is the password you have. Choose another.', { why: 'same' });
      return hashPassword(next);
    });
    await this.acts.perform(actor, { act: 'account.write', recordType: 'credential', recordId: id }, (tx) =>
      tx.query('select own_password_set($1, $2)', [orRefused(hash), digest(token)]),
    );
    this.sessions.forget(id);
  }

  /** Sets the PIN that unlocks a station. Refuses a weak one, or when the password is wrong. */
  async setPin(actor: Actor, password: string, pin: string): Promise<void> {
    const id = staffIdOf(actor);
    const hash = await this.hashOf(actor, async ({ email }) => {
      const fault = pinFault(pin);
      if (fault !== null) refuse('pin.weak', fault);
      await this.refuseWrong(actor, email, password);
      return hashPassword(pin);
    });
    await this.acts.perform(actor, { act: 'account.write', recordType: 'pin', recordId: id }, (tx) =>
      tx.query('select own_pin_set($1)', [orRefused(hash)]),
    );
    this.sessions.forget(id);
  }

  async removePin(actor: Actor): Promise<void> {
    const id = staffIdOf(actor);
    await this.acts.perform(actor, { act: 'account.write', recordType: 'pin', recordId: id }, (tx) =>
      tx.query('select own_pin_remove()'),
    );
    this.sessions.forget(id);
  }

  /** Ends one of one's own sessions, on whatever machine it is. */
  async endSession(actor: Actor, sessionId: string): Promise<void> {
    const id = staffIdOf(actor);
    await this.acts.perform(actor, { act: 'account.write', recordType: 'session', recordId: sessionId }, async (tx) => {
      const [ended] = await tx.query<{ ended: boolean | null }>('select own_session_end($1) as ended', [sessionId]);
      if (ended?.ended !== true) refuse('not-found', 'There is no such session of yours.');
    });
    this.sessions.forget(id);
  }

  /**
   * Looks at secrets before the act's transaction is open: that takes a large part of a second and connections of its own,
   * and a transaction that waited for it would hold one of few. A refusal is kept for the act, which writes it down.
   */
  private async hashOf(actor: Actor, look: (who: KnownAs) => Promise<string>): Promise<string | Refused> {
    try {
      return await look(await this.database.transaction(actor, knownAs));
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  }

  /** Not 401: the session is good, what was typed is not. Tries count as tries to sign in. */
  private async refuseWrong(actor: Actor, email: string, password: string): Promise<void> {
    try {
      await this.signIn.verify(email, password, actor.address ?? '');
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.code !== 'session.refused') throw error;
      refuse('password.wrong', 'This is not your password.');
    }
  }
}

interface KnownAs {
  readonly displayName: string;
  readonly email: string;
  readonly programme: string;
}

/** What others know of the person who acts. */
async function knownAs(tx: Reading): Promise<KnownAs> {
  const [row] = await tx.query<KnownAs>(
    `select s.display_name as "displayName", s.email, p.name as programme from staff s, programme p
     where s.id = $2 and p.id = $1`,
    [tx.actor.programmeId, tx.actor.staffId],
  );
  return row ?? { displayName: '', email: '', programme: '' };
}

function orRefused(hash: string | Refused): string {
  if (hash instanceof Refused) throw hash;
  return hash;
}

function staffIdOf(actor: Actor): string {
  if (actor.staffId === null) refuse('session.none', 'Sign in first.');
  return actor.staffId;
}
