import type { Reading } from '@cairn/database';
import type { Assignment } from '@cairn/rules';
import { expectedTestsSql, sessionsSql, specimensSql } from './strip-sql';
import { attendanceDays, type SessionState, type TestRecord, useWeeks } from './strips';

/** What the chart shows beside the path: spans, sessions ahead, recent doses, counselors, and what people attested. */
export interface ChartFacts {
  readonly spans: readonly {
    readonly track: string;
    readonly state: string;
    readonly startedAt: string;
    readonly endedAt: string | null;
  }[];
  readonly appointments: readonly {
    readonly id: string;
    readonly startsAt: string;
    readonly minutes: number;
    readonly modality: string;
    readonly staffName: string | null;
  }[];
  readonly doseStrip: readonly { readonly serviceDay: string; readonly doseMcg: number }[];
  /** Drug tests and sessions of the days of the strips. */
  readonly specimens: TestRecord['specimens'];
  readonly tests: TestRecord['tests'];
  readonly sessions: readonly { readonly day: string; readonly state: SessionState }[];
  readonly assignments: readonly (Assignment & { readonly displayName: string })[];
  readonly attestations: readonly {
    readonly guard: string;
    readonly label: string;
    readonly text: string;
    readonly by: string | null;
    readonly at: string;
  }[];
}

/** In one statement; each part is bounded. $3: first day of the dose strip, $4: now, $5: today, $6: the zone of the clinic. */
export async function loadChartFacts(
  tx: Reading,
  patientId: string,
  stripFrom: string,
  now: Date,
  day: { readonly today: string; readonly zone: string },
): Promise<ChartFacts> {
  const [row] = await tx.query<{ facts: ChartFacts }>(
    `select jsonb_build_object(
       'spans', coalesce((select jsonb_agg(jsonb_build_object('track', s.track, 'state', s.state, 'startedAt', s.started_at,
           'endedAt', s.ended_at) order by s.started_at)
         from (select * from episode_span x where x.programme_id = $1 and x.patient_id = $2 and x.voided_at is null
           order by x.started_at desc limit 200) s), '[]'),
       'appointments', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'startsAt', a.starts_at, 'minutes', a.minutes,
           'modality', a.modality, 'staffName', a.display_name) order by a.starts_at)
         from (select x.*, st.display_name from appointment x left join staff st on st.id = x.staff_id
           where x.programme_id = $1 and x.patient_id = $2 and x.state = 'booked' and x.starts_at >= $4
           order by x.starts_at limit 5) a), '[]'),
       'doseStrip', coalesce((select jsonb_agg(jsonb_build_object('serviceDay', d.service_day, 'doseMcg', d.mcg) order by d.service_day)
         from (select x.service_day, sum(x.dose_mcg)::int as mcg from dose x where x.programme_id = $1 and x.patient_id = $2
             and x.service_day >= $3::date and not exists (select 1 from dose_void v where v.dose_id = x.id)
           group by x.service_day) d), '[]'),
       'specimens', coalesce((${specimensSql('$2', '$5::date', String(useWeeks * 7))}), '[]'),
       'tests', coalesce((${expectedTestsSql('$2', '$5::date', String(useWeeks * 7))}), '[]'),
       'sessions', coalesce((${sessionsSql('$2', '$5::date', '$6', String(attendanceDays), 1)}), '[]'),
       'assignments', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'staffId', a.staff_id, 'kind', a.kind,
           'counts', a.counts, 'fromDay', a.from_day, 'toDay', a.to_day, 'displayName', st.display_name) order by a.from_day desc)
         from (select * from assignment x where x.programme_id = $1 and x.patient_id = $2 order by x.from_day desc limit 20) a
         join staff st on st.id = a.staff_id), '[]'),
       'attestations', coalesce((select jsonb_agg(jsonb_build_object('guard', t.word ->> 'guard', 'label', t.word ->> 'label',
           'text', t.word ->> 'text', 'by', st.display_name, 'at', t.at) order by t.at desc)
         from (select m.at, m.moved_by, w.word from episode_move m cross join lateral jsonb_array_elements(m.attestations) as w (word)
           where m.programme_id = $1 and m.patient_id = $2 and not exists (select 1 from episode_move_void v where v.move_id = m.id)
           order by m.at desc limit 50) t
         left join staff st on st.id = t.moved_by), '[]')) as facts`,
    [tx.actor.programmeId, patientId, stripFrom, now, day.today, day.zone],
  );
  if (row === undefined) throw new Error('One row was asked for.');
  return row.facts;
}
