import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { localDay } from '@cairn/rules';
import { type AppointmentView, type DayList, readAppointment, readSchedule } from './appointment.queries';

export interface Schedule extends DayList {
  /** After so many minutes without the person it is late, and then to be recorded as missed (clinical reference 4.7). */
  readonly lateMinutes: number;
  readonly noShowMinutes: number;
}

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
    return this.acts.perform(actor, act, async (tx) => {
      const now = this.clock.now();
      const [list, programme] = await Promise.all([readSchedule(tx, day, now, staffId), loadProgramme(tx)]);
      const policy = policyOf(programme, localDay(now, programme.zone));
      const { outreach_late_minutes: lateMinutes, outreach_no_show_minutes: noShowMinutes } = policy;
      return { ...list, lateMinutes, noShowMinutes };
    });
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
