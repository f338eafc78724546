import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock, createLogger } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { serviceDay } from '@cairn/rules';
import { planDay } from './plan-day';

const log = createLogger('random-tests');

/** Keeps the draws true to the day, for whoever reads a list of it and for the worker's round. */
@Injectable()
export class RandomTestDay {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The worker's round: takes in who began, who left and how attendance changed. Twice: the second changes nothing. */
  plan(programmeId: string): Promise<boolean> {
    return this.database.transaction(system(programmeId), (tx) => this.planIn(tx, 'worker'));
  }

  /**
   * Before a list of the day is read: with the worker away the day still has its draws. A fault here is told and never keeps anybody
   * from the list, for no dose waits for a test.
   */
  async ensure(programmeId: string): Promise<void> {
    try {
      await this.database.transaction(system(programmeId), async (tx) => {
        const [missing] = await tx.query<{ missing: boolean }>(
          `select exists (select 1 from random_test_key k where k.programme_id = g.id) and not exists (
             select 1 from random_test_run r where r.programme_id = g.id
               and r.day = (($2::timestamptz at time zone g.time_zone) - g.day_boundary)::date) as missing
           from programme g where g.id = $1`,
          [programmeId, this.clock.now()],
        );
        if (missing?.missing === true) await this.planIn(tx, 'list');
      });
    } catch (error) {
      log.error({ programmeId, err: error }, 'the draws of the day could not be made');
    }
  }

  private async planIn(tx: Tx, madeFor: 'worker' | 'list'): Promise<boolean> {
    const programme = await loadProgramme(tx);
    const now = this.clock.now();
    const today = serviceDay(now, programme.zone, programme.dayBoundary);
    return planDay(tx, { programme, today, now, madeFor });
  }
}

const system = (programmeId: string): Actor => ({
  programmeId,
  staffId: null,
  roles: [],
  requestId: 'job random-tests.plan',
  address: null,
});
