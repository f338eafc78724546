import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  addDays,
  type CalendarDay,
  decideUseInterview,
  isRefusal,
  serviceDay,
  useCalendar,
  type UseInterviewAttempt,
} from '@cairn/rules';
import {
  type InterviewView,
  loadInterviews,
  loadReports,
  loadStudyAnswers,
  type StudyAnswers,
} from './use-calendar.queries';

export interface UseCalendarView {
  readonly days: readonly CalendarDay[];
  /** Those that touch the days, newest first. */
  readonly interviews: readonly InterviewView[];
  /** The last day of which anything is known; null if nothing is. */
  readonly lastKnown: string | null;
  /** What an imported study asked beside it. */
  readonly study: readonly StudyAnswers[];
}

/** Twelve weeks. */
const shownDays = 84;

/** What people tell of their use, day by day. */
@Injectable()
export class UseCalendarService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** The twelve weeks that end on `to`; else those that end today, or with the last day that is known if that was long ago. */
  read(actor: Actor, patientId: string, to?: string): Promise<UseCalendarView> {
    const what = { act: 'use-calendar.read' as const, patientId, recordType: 'use_report' };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme, , lastKnown, study] = await Promise.all([
        loadProgramme(tx),
        loadPatient(tx, patientId),
        lastKnownDay(tx, patientId),
        loadStudyAnswers(tx, patientId),
      ]);
      const today = serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
      const isLongAgo = lastKnown !== null && lastKnown < addDays(today, -shownDays);
      const last = to ?? (isLongAgo ? lastKnown : today);
      const first = addDays(last, 1 - shownDays);
      const [interviews, reports] = await Promise.all([
        loadInterviews(tx, patientId, first, last),
        loadReports(tx, patientId, first, last),
      ]);
      const asked = interviews.map((one) => ({ ...one, at: new Date(one.at) }));
      return { days: useCalendar(asked, reports, first, last), interviews, lastKnown, study };
    });
  }

  /** Records what was told of some days. Refuses as `decideUseInterview` does. */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: UseInterviewAttempt,
    origin: Origin = 'registered',
  ): Promise<InterviewView> {
    const act = 'use-calendar.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'use_interview', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt } },
        () => Promise.all([loadProgramme(tx), loadPatient(tx, patientId), loadPractitioner(tx)]),
        async ([{ zone, dayBoundary }, { dateOfBirth }, practitioner]) => {
          const now = this.clock.now();
          const recorder = actor.staffId === null ? null : practitioner;
          const today = serviceDay(now, zone, dayBoundary);
          const told = decideUseInterview(attempt, { recorder, today, dateOfBirth });
          if (isRefusal(told)) throw new Refused(told);
          await insertInterview(tx, { ...told, id, patientId, at: now, origin });
          tx.notify('use-calendar', patientId);
          const written = (await loadInterviews(tx, patientId, told.fromDay, told.toDay)).find((one) => one.id === id);
          if (written === undefined) refuse('not-found', 'There is no such entry of this person.');
          return written;
        },
      ),
    );
  }
}

async function lastKnownDay(tx: Tx, patientId: string): Promise<string | null> {
  const [row] = await tx.query<{ day: string | null }>(
    `select greatest(
       (select max(used_on) from use_report where programme_id = $1 and patient_id = $2),
       (select max(to_day) from use_interview where programme_id = $1 and patient_id = $2))::text as day`,
    [tx.actor.programmeId, patientId],
  );
  return row?.day ?? null;
}

interface NewInterview extends UseInterviewAttempt {
  readonly id: string;
  readonly patientId: string;
  readonly at: Date;
  readonly origin: Origin;
}

async function insertInterview(
  tx: Tx,
  { id, patientId, fromDay, toDay, uses, at, origin }: NewInterview,
): Promise<void> {
  const { programmeId, staffId } = tx.actor;
  await tx.query(
    `insert into use_interview (id, programme_id, patient_id, from_day, to_day, at, recorded_by, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, programmeId, patientId, fromDay, toDay, at, staffId, origin],
  );
  await tx.query(
    `insert into use_report (id, programme_id, patient_id, interview_id, used_on, substance, origin)
     select u.id, $1, $2, $3, u.day, u.substance, $4 from unnest($5::uuid[], $6::date[], $7::text[]) as u (id, day, substance)`,
    [
      programmeId,
      patientId,
      id,
      origin,
      uses.map(() => newId()),
      uses.map(({ day }) => day),
      uses.map(({ substance }) => substance),
    ],
  );
}
