import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { isRole, type Role } from '@cairn/rules';

/** A signed-in person, as of now. `programmeId` is null until one is chosen. */
export interface Session {
  readonly staffId: string;
  readonly displayName: string;
  readonly email: string;
  readonly programmeId: string | null;
  readonly roles: readonly Role[];
  readonly csrfToken: string;
  readonly idleMinutes: number;
}

export interface ProgrammeOfStaff {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
}

const minute = 60_000;
const longestSession = 12 * 60 * minute;
const defaultIdleMinutes = 15;
/** How old the knowledge about a session may be: an ended one is dead everywhere within this time. */
const freshFor = 1000;
const seenEvery = 20_000;

interface Kept {
  readonly session: Session;
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
  async open(staffId: string, programmeId?: string): Promise<string> {
    const programmes = await this.programmesOf(staffId);
    const chosen = programmeId ?? (programmes.length === 1 ? programmes[0]?.id : undefined);
    if (programmeId !== undefined && !programmes.some(({ id }) => id === programmeId)) {
      refuse('not-found', 'There is no such programme among yours.');
    }
    const token = randomBytes(32).toString('base64url');
    await this.database.outside('select session_open($1, $2, $3, $4)', [
      digest(token),
      staffId,
      chosen ?? null,
      randomBytes(18).toString('base64url'),
    ]);
    return token;
  }

  /** The session of a token, or null: unknown, ended, idle for too long or older than twelve hours. */
  async read(token: string, activity: boolean): Promise<Session | null> {
    const now = this.clock.now().getTime();
    const kept = this.kept.get(token) ?? null;
    const known = kept !== null && Math.abs(now - kept.readAt) < freshFor ? kept : await this.load(token, now);
    if (known === null) return null;
    if (now - known.seenAt > known.session.idleMinutes * minute || now - known.createdAt > longestSession) {
      await this.end(token);
      return null;
    }
    if (activity && now - known.seenAt > seenEvery) {
      known.seenAt = now;
      await this.database.outside('select session_seen($1, $2)', [digest(token), new Date(now)]);
    }
    return known.session;
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
        idleMinutes: row.idle_minutes ?? defaultIdleMinutes,
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

const digest = (token: string) => createHash('sha256').update(token).digest();
