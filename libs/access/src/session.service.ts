import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { isRole, type Role } from '@cairn/rules';
import { passwordFits } from './password';

/** A signed-in person, as of now. `programmeId` is null until one is chosen. */
export interface Session {
  readonly staffId: string;
  readonly displayName: string;
  readonly email: string;
  readonly programmeId: string | null;
  readonly roles: readonly Role[];
  readonly csrfToken: string;
  readonly idleMinutes: number;
  readonly id: string;
  /** A dosing station: idle, it locks instead of ending. */
  readonly station: boolean;
  readonly locked: boolean;
  readonly hasPin: boolean;
}

/** Where a session is opened: shown to its owner, so that they know their own. */
export interface Device {
  readonly address: string;
  readonly name: string | null;
  readonly station?: boolean | undefined;
}

export interface ProgrammeOfStaff {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
}

const minute = 60_000;
const longestSession = 12 * 60 * minute;
const defaultIdleMinutes = { desk: 15, station: 5 };
/** How old the knowledge about a session may be: an ended one is dead everywhere within this time. */
const freshFor = 1000;
const seenEvery = 20_000;
const pinTries = 5;

interface Kept {
  session: Session;
  readonly readAt: number;
  seenAt: number;
  readonly createdAt: number;
}

/** Sessions live in Postgres; the browser holds a random token, the database its SHA-256. */
@Injectable()
export class SessionService {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A new session with a new token; the programme is chosen when there is only one. */
  async open(staffId: string, programmeId?: string, device?: Device): Promise<string> {
    const programmes = await this.programmesOf(staffId);
    const chosen = programmeId ?? (programmes.length === 1 ? programmes[0]?.id : undefined);
    if (programmeId !== undefined && !programmes.some(({ id }) => id === programmeId)) {
      refuse('not-found', 'There is no such program among yours.');
    }
    const token = randomBytes(32).toString('base64url');
    await this.database.outside('select session_open($1, $2, $3, $4, $5, $6, $7, $8)', [
      digest(token),
      staffId,
      chosen ?? null,
      randomBytes(18).toString('base64url'),
      device?.address ?? null,
      device?.name?.slice(0, 200) ?? null,
      device?.station ?? false,
      this.clock.now(),
    ]);
    return token;
  }

  /**
   * The session of a token, or null: unknown, ended, idle for too long or older than twelve hours.
   * A station that was idle for too long is locked, not ended.
   */
  async read(token: string, activity: boolean): Promise<Session | null> {
    const now = this.clock.now().getTime();
    const kept = this.kept.get(token) ?? null;
    const known = kept !== null && Math.abs(now - kept.readAt) < freshFor ? kept : await this.load(token, now);
    if (known === null) return null;
    const idle = now - known.seenAt > known.session.idleMinutes * minute;
    if (now - known.createdAt > longestSession || (idle && !known.session.station)) {
      await this.end(token);
      return null;
    }
    if (idle && !known.session.locked) await this.lock(token, known);
    if (known.session.locked) return known.session;
    if (activity && now - known.seenAt > seenEvery) {
      known.seenAt = now;
      await this.database.outside('select session_seen($1, $2)', [digest(token), new Date(now)]);
    }
    return known.session;
  }

  /** Locks a station at once; for another session it does nothing. */
  async lock(token: string, kept = this.kept.get(token)): Promise<void> {
    if (kept?.session.station === true) kept.session = { ...kept.session, locked: true };
    await this.database.outside('select session_lock($1, $2)', [digest(token), this.clock.now()]);
  }

  /**
   * Unlocks a station with its owner's PIN. Refuses 'session.refused' with the tries that are left; the fifth wrong one
   * ends the session, and then only the password helps.
   */
  async unlock(token: string, pin: string): Promise<void> {
    const hash = digest(token);
    const [tried] = await this.database.outside<{ pin_hash: string; tries: number }>(
      'select * from session_try_pin($1)',
      [hash],
    );
    if (tried === undefined) refuse('session.refused', 'This page cannot be unlocked with a PIN. Use your password.');
    const fits = tried.tries <= pinTries && (await passwordFits(tried.pin_hash, pin));
    this.kept.delete(token);
    if (fits) {
      await this.database.outside('select session_unlock($1, $2)', [hash, this.clock.now()]);
      return;
    }
    const triesLeft = Math.max(0, pinTries - tried.tries);
    if (triesLeft === 0) await this.end(token);
    const says = triesLeft === 0 ? 'Too many tries. Sign in with your password.' : 'This is not your PIN.';
    refuse('session.refused', says, { triesLeft });
  }

  /** Makes this machine a dosing station for the rest of the session, or an ordinary one again. */
  async setStation(token: string, station: boolean): Promise<void> {
    this.kept.delete(token);
    await this.database.outside('select session_station($1, $2)', [digest(token), station]);
  }

  /** Forgets what is known about someone's sessions, so that a change holds at once in this process. */
  forget(staffId: string): void {
    for (const [token, { session }] of this.kept) if (session.staffId === staffId) this.kept.delete(token);
  }

  async end(token: string): Promise<void> {
    this.kept.delete(token);
    await this.database.outside('select session_end($1)', [digest(token)]);
  }

  programmesOf(staffId: string): Promise<ProgrammeOfStaff[]> {
    const today = this.clock.now().toISOString().slice(0, 10);
    return this.database.outside('select id, name, time_zone as zone from staff_programmes($1, $2)', [staffId, today]);
  }

  private async load(token: string, now: number): Promise<Kept | null> {
    const [row] = await this.database.outside<SessionRow>('select * from session_read($1)', [digest(token)]);
    this.kept.delete(token);
    if (row === undefined) return null;
    const kept = {
      session: {
        staffId: row.staff_id,
        displayName: row.display_name,
        email: row.email,
        programmeId: row.programme_id,
        roles: row.roles.filter(isRole),
        csrfToken: row.csrf_token,
        idleMinutes: row.station
          ? (row.idle_minutes_dosing ?? defaultIdleMinutes.station)
          : (row.idle_minutes ?? defaultIdleMinutes.desk),
        id: row.id,
        station: row.station,
        locked: row.locked,
        hasPin: row.has_pin,
      },
      readAt: now,
      seenAt: row.last_seen_at.getTime(),
      createdAt: row.created_at.getTime(),
    };
    if (this.kept.size > 5000) this.kept.clear();
    this.kept.set(token, kept);
    return kept;
  }
}

interface SessionRow {
  id: string;
  station: boolean;
  locked: boolean;
  has_pin: boolean;
  idle_minutes_dosing: number | null;
  staff_id: string;
  display_name: string;
  email: string;
  programme_id: string | null;
  csrf_token: string;
  created_at: Date;
  last_seen_at: Date;
  roles: string[];
  idle_minutes: number | null;
}

export const digest = (token: string) => createHash('sha256').update(token).digest();
