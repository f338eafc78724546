import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { Actor } from '@cairn/database';
import type { TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { Refusal, Role } from '@cairn/rules';
import { CheckUpService } from './check-up/check-up.service';
import { PreventionPlanService } from './plan/plan.service';
import { SupportService } from './support/support.service';
import { UseEventService } from './use-event/use-event.service';

/** A clinic with its people, services over a real database, and a clock that is moved. */
export class AftercareScene {
  readonly plans: PreventionPlanService;
  readonly events: UseEventService;
  readonly checkUps: CheckUpService;
  readonly support: SupportService;

  private constructor(
    readonly db: TestDatabase,
    readonly clinic: TestClinic,
    readonly clock: MovedClock,
  ) {
    const acts = new Acts(db.database);
    this.plans = new PreventionPlanService(acts, clock);
    this.events = new UseEventService(acts, clock);
    this.checkUps = new CheckUpService(acts, clock);
    this.support = new SupportService(acts, clock);
  }

  static async open(db: TestDatabase, now: Date): Promise<AftercareScene> {
    return new AftercareScene(db, await openClinic(db.owner), new MovedClock(now));
  }

  actor(role: Role): Actor {
    return this.clinic.actor(role);
  }

  wait(hours: number): void {
    this.clock.moveTo(new Date(this.clock.now().getTime() + hours * 3_600_000));
  }

  /** Somebody who was admitted and stands where the case says. */
  async person(at: Readonly<Record<string, string>> = { main: 'admitted' }): Promise<string> {
    const [id, episode] = [newId(), newId()];
    const { programmeId } = this.clinic;
    await this.db.owner.query(
      `insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
       values ($1, $2, 'Ada', $3, '1980-01-01', 'female', 'demo')`,
      [id, programmeId, `Of ${id.slice(-8)}`],
    );
    await this.db.owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, origin) values ($1, $2, $3, '2026-02-01', 'demo')`,
      [episode, programmeId, id],
    );
    for (const [track, state] of Object.entries(at))
      await this.db.owner.query(
        `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at)
         values ($1, $2, $3, $4, $5, $6, '2026-02-01T15:00Z')`,
        [newId(), programmeId, id, episode, track, state],
      );
    return id;
  }
}

/** The refusal of an act, or that it was done. */
export async function refusalOf(act: Promise<unknown>): Promise<Refusal | 'done'> {
  try {
    await act;
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
