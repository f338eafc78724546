import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { type AppointmentView, readAppointment, readSchedule, type Schedule } from './appointment.queries';

/** Who comes when. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Every appointment of a local day (default today), of one clinician or of all, in the order of the clock. */
  day(actor: Actor, day: string | null, staffId: string | null): Promise<Schedule> {
    const act = { act: 'schedule.read', recordType: 'appointment', describe: described } as const;
    return this.acts.perform(actor, act, (tx) => readSchedule(tx, day, this.clock.now(), staffId));
  }

  read(actor: Actor, id: string): Promise<AppointmentView> {
    const describe = ({ patientId }: AppointmentView) => ({ patientId });
    return this.acts.perform(
      actor,
      { act: 'appointment.read', recordType: 'appointment', recordId: id, describe },
      async (tx) => {
        const found = await readAppointment(tx, id);
        if (found === undefined) refuse('not-found', 'There is no such appointment here.');
        return found;
      },
    );
  }
}

const described = ({ day, items }: Schedule) => ({ facts: { day, count: items.length } });
