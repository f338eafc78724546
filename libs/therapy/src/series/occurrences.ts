import { addDays, type Day, localDay, type LocalTime } from '@cairn/rules';
import { RRuleTemporal } from 'rrule-temporal';

/** The rule and its DTSTART: local time and zone are what was agreed. */
export interface Agreed {
  readonly rrule: string;
  readonly startsLocal: LocalTime;
  readonly zone: string;
}

/**
 * The dates of a series on the clock of its place, from one day to another. The library is asked on a clock that never changes:
 * RFC 5545 lets an occurrence fall away that the clocks skip in spring, and a clinic would not; the instant, and so the next minute that
 * exists, is found date by date (`instantOf`), and an hour that comes twice is one date.
 */
export function occurrencesBetween({ rrule, startsLocal, zone }: Agreed, from: Day, to: Day): LocalTime[] {
  const rule = new RRuleTemporal({ rruleString: `DTSTART:${basic(startsLocal)}\nRRULE:${onOneClock(rrule, zone)}` });
  return rule
    .between(new Date(`${from}T00:00:00Z`), new Date(`${addDays(to, 1)}T00:00:00Z`), true)
    .map((date) => date.toString().slice(0, 16))
    .filter((local) => local >= startsLocal && local.slice(0, 10) <= to);
}

/** UNTIL is an instant at the end of a local day; on the clock that never changes it is the end of the same day. */
const onOneClock = (rrule: string, zone: string) =>
  rrule.replace(/UNTIL=(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z/, (_all, y, mo, d, h, mi, s) => {
    const day = localDay(new Date(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`), zone);
    return `UNTIL=${day.replaceAll('-', '')}T235900Z`;
  });

const basic = (local: LocalTime) => `${local.replaceAll(/[-:]/g, '')}00Z`;
