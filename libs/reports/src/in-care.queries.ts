import type { Tx } from '@cairn/database';
import { coveredWithin } from '@cairn/mat';
import { addDays, type Day, instantOf, type Policy } from '@cairn/rules';

/** Admitted and not discharged: who waits for the receiving programme is still ours. */
export const statesInCare = ['admitted', 'suspended', 'discharge_planned', 'transferred'] as const;

const states = statesInCare.map((state) => `'${state}'`).join(', ');

/** A day D of a programme as the statements need it: with the instants at which its local days begin. */
export interface ReportDay {
  readonly asOf: Day;
  readonly zone: string;
  readonly begins: Date;
  readonly ends: Date;
  /** First day of the `active_days` that end with D. */
  readonly windowDay: Day;
  readonly windowBegins: Date;
}

export function reportDay(asOf: Day, zone: string, { active_days: activeDays }: Policy): ReportDay {
  const windowDay = addDays(asOf, 1 - activeDays);
  const midnight = (day: Day) => instantOf(`${day}T00:00`, zone);
  return {
    asOf,
    zone,
    windowDay,
    begins: midnight(asOf),
    ends: midnight(addDays(asOf, 1)),
    windowBegins: midnight(windowDay),
  };
}

/** $1 programme, $2 D, $3 and $4 the instants between which D lies, $5 first day of the window, $6 its first instant. */
export const valuesOf = (tx: Tx, { asOf, begins, ends, windowDay, windowBegins }: ReportDay): unknown[] => [
  tx.actor.programmeId,
  asOf,
  begins,
  ends,
  windowDay,
  windowBegins,
];

/** Spans of `main` in which a person is in care. A span of no length is a step on the way, not a stay. */
export const staysFrom = (instant: string) => `
  s.programme_id = $1 and s.track = 'main' and s.state in (${states}) and s.voided_at is null
  and s.ended_at is distinct from s.started_at and s.started_at < $4 and (s.ended_at is null or s.ended_at > ${instant})`;

/**
 * `open_patient`, once for every report, so that all count the same people: one row for each person in care on D, with
 * the state they were in last on that day, and whether they are active (`standingOn` in rules): a covered day or an
 * attended session in the window. Which days are covered is asked of the one function behind all of it.
 */
export const openPatients = `
  in_care as materialized (
    select distinct on (s.patient_id) s.patient_id, s.state from episode_span s
    where ${staysFrom('$3')} order by s.patient_id, s.started_at desc
  ),
  open_patient as materialized (
    select i.patient_id, i.state,
      exists (
        select 1 from appointment a
        where a.programme_id = $1 and a.patient_id = i.patient_id and a.state = 'attended'
          and a.starts_at >= $6 and a.starts_at < $4)
      or ${coveredWithin('i.patient_id', '$5::date', '$2::date')} as active
    from in_care i
  )`;

/** A subquery: the last state of a person's `track` on D. */
export const stateOn = (track: 'placement' | 'moud') => `
  (select s.state from episode_span s
   where s.programme_id = $1 and s.patient_id = o.patient_id and s.track = '${track}' and s.voided_at is null
     and s.started_at < $4 and (s.ended_at is null or s.ended_at > $3)
   order by s.started_at desc limit 1)`;
