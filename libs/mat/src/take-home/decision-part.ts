import type { Tx } from '@cairn/database';
import { closuresBetween, loadWeeks } from '@cairn/programme';
import { addDays, type ClosedDay, closedDaysOf, type Day, type TakeHomeStanding } from '@cairn/rules';

const decisionJson = `jsonb_build_object('id', t.id, 'on', t.service_day, 'at', t.decided_at, 'by', coalesce(s.display_name, ''),
  'productClass', t.product_class, 'role', t.role, 'decision', t.decision, 'days', t.days, 'criteria', t.criteria,
  'rationale', t.rationale, 'reasonCode', t.reason_code, 'expiresOn', t.expires_on, 'ruleVersion', t.rule_version,
  'tierFrom', t.tier_from)`;

/**
 * A member of the medication chart; see `core-part.ts` for the parameters. Only the round and what is about take-home doses ask
 * for it: nobody else's dose waits for it. A new episode begins with nothing decided.
 */
export const standingOf = (patient: string, episode: string): string => `
  'takeHomeStanding', jsonb_build_object(
    'decision', (select ${decisionJson} from take_home_decision t left join staff s on s.id = t.decided_by
      where t.programme_id = $1 and t.patient_id = ${patient} and t.episode_id = ${episode}
      order by t.decided_at desc, t.id desc limit 1),
    'requests', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'on', r.service_day, 'by', s.display_name,
        'days', r.days, 'says', r.says) order by r.recorded_at, r.id)
      from take_home_request r left join staff s on s.id = r.recorded_by
      where r.programme_id = $1 and r.patient_id = ${patient} and r.episode_id = ${episode}
        and not exists (select 1 from take_home_decision d where d.episode_id = r.episode_id
          and d.decided_at >= r.recorded_at)), '[]'),
    'exceptions', coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'from', x.from_day, 'to', x.to_day,
        'days', x.days, 'reason', x.reason, 'steps', (select jsonb_agg(jsonb_build_object('step', p.step, 'on', p.service_day)
            order by p.recorded_at, p.id) from take_home_exception_step p where p.exception_id = x.id))
        order by x.recorded_at desc, x.id desc)
      from take_home_exception x
      where x.programme_id = $1 and x.patient_id = ${patient} and x.episode_id = ${episode}), '[]'))`;

/** As the rules take it: an instant is a date. */
export function asStanding(written: TakeHomeStanding): TakeHomeStanding {
  const { decision } = written;
  return { ...written, decision: decision && { ...decision, at: new Date(decision.at) } };
}

/** How somebody stands with take-home doses in the episode that is open, or was the last. */
export async function loadStanding(tx: Tx, patientId: string, today: Day): Promise<TakeHomeStanding> {
  const [row] = await tx.query<{ written: { takeHomeStanding: TakeHomeStanding } }>(
    `select jsonb_build_object(${standingOf('m.id', 'm.episode_id')}) as written
     from (select p.id, (select e.id from episode e where e.patient_id = p.id
         order by e.closed_on is not null, e.opened_on desc limit 1) as episode_id
       from patient p where p.programme_id = $1 and p.id = $2 and $3::date is not null) m`,
    [tx.actor.programmeId, patientId, today],
  );
  return row === undefined
    ? { decision: null, requests: [], exceptions: [] }
    : asStanding(row.written.takeHomeStanding);
}

/** closed days from one on, for as long as bottles may cover. */
export async function loadClosedDays(tx: Tx, from: Day, days = 100): Promise<readonly ClosedDay[]> {
  const to = addDays(from, days);
  const [closures, weeks] = await Promise.all([closuresBetween(tx, from, to), loadWeeks(tx, to)]);
  return closedDaysOf(closures, weeks, from, to);
}
