import type { Reading } from '@cairn/database';
import type { Day, HoursFrom } from '@cairn/rules';

/** The weeks of opening hours that began until a day, the first one first. */
export function loadWeeks(tx: Reading, until: Day): Promise<HoursFrom[]> {
  return tx.query<HoursFrom>(
    `select from_day::text as "fromDay", hours from opening_hours
     where programme_id = $1 and withdrawn_at is null and from_day <= $2::date order by from_day`,
    [tx.actor.programmeId, until],
  );
}
