/**
 * What becomes of a draw `d` of `random_test_draw`, as SQL: the planner, the lists and the marks ask the same. The specimen is the one
 * that was collected for its order, or one without an order on a day on which it was due.
 */
export const lastDueOn = `(d.day + d.by_call::int)`;

const orderOf = `(select l.order_id from random_test_draw_order l where l.draw_id = d.id)`;

export const specimenOf = `(select s.id from specimen s left join specimen_collection c on c.specimen_id = s.id
  where s.programme_id = d.programme_id and s.patient_id = d.patient_id and s.collected_on >= d.day
    and (c.order_id = ${orderOf} or (c.specimen_id is null and s.collected_on <= ${lastDueOn}))
    and not exists (select 1 from specimen_void v where v.specimen_id = s.id) limit 1)`;

/** why there is none, as it was said last. */
export const outcomeOf = `(select u.outcome from test_outcome u where u.order_id = ${orderOf} order by u.at desc, u.id desc limit 1)`;

export const endOf = `(select e.why from random_test_draw_end e where e.draw_id = d.id)`;

export const isMadeUp = `exists (select 1 from random_test_draw n where n.instead_of = d.id and n.kind = 'made-up')`;

/**
 * a draw may be told of once its day has begun, which is when the draws of that day were made. Every answer about draws asks this;
 * a day that somebody names in a request does not open it.
 */
export const isOut = `exists (select 1 from random_test_run r where r.programme_id = d.programme_id and r.day >= d.day)`;

/** A `KnownDraw` of the rules, with its turn in its part of the year. */
export const drawJson = `jsonb_build_object('id', d.id, 'stratum', d.stratum, 'turn', d.turn, 'day', d.day, 'kind', d.kind,
  'byCall', d.by_call, 'message', d.message, 'candidates', d.candidates, 'passedOver', d.passed_over, 'chance', d.chance,
  'seedId', d.seed_id, 'generatorVersion', d.generator_version, 'policyVersion', d.policy_version, 'ended', ${endOf},
  'collected', ${specimenOf} is not null, 'outcome', ${outcomeOf}, 'madeUp', ${isMadeUp})`;

/** Is a drawn test due for a person on a day, as far as it may be told? `day` is a service day as SQL. $1 is the programme. */
export const testDue = (patient: string, day: string): string => `exists (select 1 from random_test_draw d
  where d.programme_id = $1 and d.patient_id = ${patient} and d.day between ${day} - 1 and ${day} and ${lastDueOn} >= ${day}
    and ${isOut} and ${endOf} is null and ${outcomeOf} is null and ${specimenOf} is null)`;
