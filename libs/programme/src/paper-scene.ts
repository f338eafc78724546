import type { Reading } from '@cairn/database';
import type { Letterhead } from '@cairn/paper';
import { confidentialNotice, type Day, localTime } from '@cairn/rules';

/** What every printed record begins and ends with. */
export interface PaperScene {
  readonly letterhead: Letterhead;
  readonly zone: string;
  readonly at: Date;
  readonly printed: string;
  readonly notice: string;
}

export async function paperScene(tx: Reading, at: Date): Promise<PaperScene> {
  const [row] = await tx.query<Required<Letterhead> & { zone: string; by: string | null }>(
    `select p.name, p.organisation, p.address, p.phone, p.letterhead, p.invented, p.time_zone as zone,
       (select s.display_name from staff s where s.id = $2) as by from programme p where p.id = $1`,
    [tx.actor.programmeId, tx.actor.staffId],
  );
  if (row === undefined) throw new Error('The programme of this actor is not there.');
  const { zone, by, ...letterhead } = row;
  return {
    letterhead,
    zone,
    at,
    printed: `Printed ${momentWords(at, zone)} by ${by ?? 'Cairn'}`,
    notice: confidentialNotice,
  };
}

const days = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Wed 14 Oct 2026: short, and the same everywhere. */
export function dayWords(day: Day): string {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of days.formatToParts(new Date(`${day}T00:00:00Z`))) part[type] = value;
  return `${part.weekday} ${part.day} ${part.month} ${part.year}`;
}

export function clockWords(at: Date, zone: string): string {
  return localTime(at, zone).slice(11);
}

export function momentWords(at: Date, zone: string): string {
  const local = localTime(at, zone);
  return `${dayWords(local.slice(0, 10))}, ${local.slice(11)}`;
}

export function spanWords(from: Day, to: Day): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}
