import type { PatientReminderKind } from '@cairn/rules';
import type { CauseSource } from './cause';
import { inCare } from './in-care';
import {
  doseDue,
  heartTracing,
  injection,
  injectionCloses,
  injectionOpens,
  missedDose,
  missedDoseCall,
} from './medication-causes';
import { takeHomePickUp } from './pick-up-cause';

const zone = `(select p.time_zone from programme p where p.id = $1)`;
const startOf = (day: string): string => `instant_of((${day})::timestamp, ${zone})`;

export const causeSources: Readonly<Partial<Record<PatientReminderKind, CauseSource>>> = {
  session: {
    facts: `select a.id, case a.state when 'booked' then 'stands' when 'cancelled' then 'cancelled' else 'over' end as state,
        a.starts_at as at, a.zone
      from appointment a where a.programme_id = $1 and a.id = any ($2::uuid[])`,
    standing: `select a.id as cause_id, a.patient_id, a.recorded_at as since, a.starts_at as at, a.zone, a.starts_at as until
      from appointment a where a.programme_id = $1 and a.state = 'booked' and a.starts_at > $2 and a.starts_at <= $3`,
  },
  // That it was cancelled is what such a message tells.
  'session-change': {
    facts: `select a.id, case when a.state in ('booked', 'cancelled') then 'stands' else 'over' end as state, a.starts_at as at, a.zone,
        a.state = 'booked' as "namesTime"
      from appointment a where a.programme_id = $1 and a.id = any ($2::uuid[])`,
  },
  'dose-due': doseDue,
  'take-home-pickup': takeHomePickUp,
  injection,
  'injection-opens': injectionOpens,
  'injection-closes': injectionCloses,
  'lab-ecg': heartTracing,
  'missed-dose': missedDose,
  'missed-dose-call': missedDoseCall,
  'test-call-in': {
    facts: `select c.id, case when exists (select 1 from test_call_in_step s where s.call_in_id = c.id and s.outcome <> 'no_answer')
          then 'over' else 'stands' end as state, c.made_at as at, ${zone} as zone
      from test_call_in c where c.programme_id = $1 and c.id = any ($2::uuid[])`,
    standing: `select c.id as cause_id, c.patient_id, c.made_at as since, c.made_at as at, ${zone} as zone,
        c.made_at + interval '24 hours' as until
      from test_call_in c where c.programme_id = $1 and c.made_at > $2::timestamptz - interval '24 hours' and c.made_at <= $3
        and not exists (select 1 from test_call_in_step s where s.call_in_id = c.id)`,
  },
  'call-back': {
    facts: `select c.id, case when exists (select 1 from call_back_outcome o where o.call_back_id = c.id) then 'over' else 'stands' end
          as state, c.due_at as at, ${zone} as zone
      from call_back c where c.programme_id = $1 and c.id = any ($2::uuid[])`,
    standing: `select c.id as cause_id, c.patient_id, c.called_at as since, c.due_at as at, ${zone} as zone, c.due_at as until
      from call_back c where c.programme_id = $1 and c.due_at > $2 and c.called_at <= $3
        and not exists (select 1 from call_back_outcome o where o.call_back_id = c.id)`,
  },
  'consent-expiring': {
    facts: `select c.id, case when c.withdrawn_on is not null then 'cancelled' when exists (${renewed('c')}) then 'over' else 'stands' end
          as state, ${startOf('c.expires_on')} as at, ${zone} as zone
      from signed_consent c where c.programme_id = $1 and c.id = any ($2::uuid[])`,
    standing: `select c.id as cause_id, c.patient_id, c.signed_on::timestamptz as since, ${startOf('c.expires_on')} as at, ${zone} as zone,
        ${startOf('c.expires_on')} as until
      from signed_consent c where c.programme_id = $1 and c.withdrawn_on is null and c.patient_id in (${inCare})
        and ${startOf('c.expires_on')} > $2 and ${startOf('c.expires_on')} <= $3 and not exists (${renewed('c')})`,
  },
  closure: {
    facts: `select c.id, case when c.cancelled_at is not null then 'cancelled' else 'stands' end as state,
        ${startOf('c.from_day')} as at, ${zone} as zone
      from closure c where c.programme_id = $1 and c.id = any ($2::uuid[])`,
    standing: `select c.id as cause_id, i.patient_id, c.recorded_at as since, ${startOf('c.from_day')} as at, ${zone} as zone,
        ${startOf('c.from_day')} as until
      from closure c cross join (${inCare}) i
      where c.programme_id = $1 and c.cancelled_at is null and ${startOf('c.from_day')} > $2 and ${startOf('c.from_day')} <= $3`,
  },
};

/** The same document was signed again and holds longer. */
function renewed(consent: string): string {
  return `select 1 from signed_consent n where n.programme_id = $1 and n.patient_id = ${consent}.patient_id
    and n.document = ${consent}.document and n.withdrawn_on is null
    and (n.expires_on is null or n.expires_on > ${consent}.expires_on)`;
}
