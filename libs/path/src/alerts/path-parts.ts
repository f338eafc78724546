import { grouped, ofThem, type Part } from './part';

/**
 * Where people stand, as far as clocks ask: the parts of a standing that is read of a whole programme at once. What only a move
 * asks (for how many days the same amount was given) is not among them. $4 is the instant.
 */
const part = (key: string, rows: Part['rows']): Part => ({ key, rows });

/** The newest row of each person: one look each, however long the history is. */
const last = (who: string, columns: string, from: string, order: string): string =>
  `select w.patient_id, ${columns} as value from ${who} w cross join lateral (select x.* from ${from}
   order by ${order} limit 1) x`;

const session = 'appointment x where x.programme_id = $1 and x.patient_id = w.patient_id';

export const pathParts: readonly Part[] = [
  part(
    'order',
    (who, day) => `
    select distinct on (w.patient_id) w.patient_id, json_build_object('productClass', x.product_class, 'signedAt', x.signed_at) as value
    from ${ofThem(who, 'medication_order')} and x.starts_on <= ${day} and x.expires_on >= ${day}
      and (x.ends_on is null or x.ends_on > ${day}) order by w.patient_id, x.signed_at desc`,
  ),
  part('lastDoseOn', (who, day) =>
    last(
      who,
      'to_json(x.service_day)',
      `dose x where x.programme_id = $1 and x.patient_id = w.patient_id and x.service_day <= ${day} and x.dose_mcg > 0
        and not exists (select 1 from dose_void v where v.dose_id = x.id)`,
      'x.service_day desc',
    ),
  ),
  part('lastAttendedAt', (who) =>
    last(who, 'to_json(x.starts_at)', `${session} and x.state = 'attended'`, 'x.starts_at desc'),
  ),
  part('nextAt', (who) =>
    last(who, 'to_json(x.starts_at)', `${session} and x.state = 'booked' and x.starts_at >= $4`, 'x.starts_at'),
  ),
  part('lastReviewAt', (who) =>
    grouped('to_json(max(x.signed_at))', `${ofThem(who, 'medication_order')} and x.signed_by is not null`),
  ),
];
