import type { Role } from '../access/roles';
import type { MedicationChart } from '../mat/medication-chart';
import type { PathClock } from '../path/path-clock';
import type { PathFacts } from '../path/path-facts';
import { type Day, endOfDay } from '../time';
import type { AlertQuestion, AlertRule } from './alert';

/** What the alerts of one person are worked out from. Everything is gathered in one statement, also for a whole programme. */
export interface AlertFacts {
  readonly path: PathFacts;
  /** The medication as the rules of dosing see it, so that window, round and alerts never say two things. */
  readonly chart: MedicationChart;
  /** Doses missed in a row, ending yesterday. */
  readonly missedDoses: number;
  /** The last session that was missed, unless one was attended since. */
  readonly missedSession: { readonly id: string; readonly at: Date } | null;
  /** Minutes of sessions in the seven days that ended yesterday, and in the seven before. */
  readonly attendedMinutes: { readonly lastWeek: number; readonly weekBefore: number };
  /** Ends of hospital, jail and withdrawal management within the last weeks. */
  readonly releases: readonly Release[];
  /** overdoses that were survived and that are not closed by a review and an attempt to reach the person. */
  readonly overdoses: readonly OpenOverdose[];
  /** Sessions that somebody attended and that no note is about, as long as one can be written. */
  readonly unwrittenSessions: readonly { readonly id: string; readonly endedAt: Date }[];
  /** Notes of authors in training that no supervisor has answered. */
  readonly unreviewedNotes: readonly { readonly id: string; readonly signedOn: Day }[];
  /** answers to messages with urgent words in them that nobody has seen to. */
  readonly urgentMessages: readonly { readonly id: string; readonly at: Date }[];
}

export interface Release {
  readonly id: string;
  readonly from: 'hospital' | 'jail' | 'detox';
  readonly at: Date;
}

export interface OpenOverdose {
  readonly id: string;
  readonly on: Day;
  readonly recordedAt: Date;
  readonly reviewed: boolean;
  readonly tried: boolean;
}

/** With the clocks that run, which some alerts are about: worked out once for all of them. */
export interface TimedFacts extends AlertFacts {
  readonly clocks: readonly PathClock[];
}

export type Asked = AlertQuestion<TimedFacts>;
export type ClinicAlert = AlertRule<TimedFacts>;

export const prescribing: readonly Role[] = ['prescriber', 'medical_director'];
export const counseling: readonly Role[] = ['counselor', 'counselor_supervisor'];
/** Whoever is on duty and may judge a risk. */
export const onDuty: readonly Role[] = [...counseling, 'nurse', ...prescribing];

/** The last time somebody of the clinic met or reached the person: a session, a dose at the window, a call that was answered. */
export function lastContact({ path: { sessions, doses, records, zone } }: AlertFacts): Date | null {
  const given = doses.lastGivenOn === null ? null : endOfDay(doses.lastGivenOn, zone);
  return [sessions.lastAttendedAt, records.contact.reachedAt, given].reduce<Date | null>(
    (last, at) => (at !== null && (last === null || at > last) ? at : last),
    null,
  );
}

/** Of people in care only: alerts about what should be done next have no reader once the episode is closed. */
export function isOpen({ path: { episode, current } }: AlertFacts): boolean {
  return episode.closedOn === null && current.main?.state !== 'deceased';
}
