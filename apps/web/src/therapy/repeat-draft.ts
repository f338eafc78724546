import { type Nth, type Repeat, type WeekdayCode, weekdayCodes } from '@cairn/rules';

/** The repeat part of the booking form, as it is typed. */
export interface RepeatDraft {
  each: 'never' | 'week' | 'month';
  interval: string;
  /** Empty: the weekday of the first session. */
  weekdays: WeekdayCode[];
  end: 'open' | 'until' | 'count';
  until: string;
  count: string;
}

export const noRepeat: RepeatDraft = {
  each: 'never',
  interval: '1',
  weekdays: [],
  end: 'count',
  until: '',
  count: '8',
};

export function weekdayOf(day: string): WeekdayCode {
  const at = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekdayCodes[(at + 6) % 7] ?? 'MO';
}

/** Which of its month a day is: the fourth and the fifth week of a month are its last where no other follows. */
export function nthOf(day: string): Nth {
  const [year, month, date] = day.split('-').map(Number);
  const days = new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate();
  if ((date ?? 1) + 7 > days) return -1;
  return Math.ceil((date ?? 1) / 7) as Nth;
}

/** What is asked for; nothing while something is missing. */
export function repeatOfDraft(draft: RepeatDraft, day: string): Repeat | null {
  if (draft.each === 'never' || day === '') return null;
  const count = draft.end === 'count' ? Number(draft.count) : null;
  if (count !== null && !(Number.isInteger(count) && count > 1)) return null;
  if (draft.end === 'until' && draft.until === '') return null;
  const own = weekdayOf(day);
  return {
    each: draft.each,
    interval: Number(draft.interval) || 1,
    weekdays: draft.each === 'month' || draft.weekdays.length === 0 ? [own] : draft.weekdays,
    nth: draft.each === 'month' ? nthOf(day) : null,
    until: draft.end === 'until' ? draft.until : null,
    count,
  };
}
