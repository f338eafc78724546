import type { Policy } from '../policy';
import type { Refusal } from '../refusal';
import { daysBetween, type Day } from '../time';
import { readmissionItems, readmissionLabels } from './readmission-list';

/** The end of an earlier episode. */
export interface EarlierEpisode {
  readonly id: string;
  readonly closedOn: Day | null;
  /** The main state in which it ended. */
  readonly main: string;
  /** Opened in error: there was no such episode. */
  readonly voided?: boolean;
}

export interface Readmission {
  /** Someone who left a short while ago need not be screened anew. */
  readonly enters: 'referred' | 'screened' | 'intake';
  readonly previousEpisodeId: string | null;
  /** Copied from before and to be confirmed again, never silently kept. */
  readonly reconfirm: readonly string[];
}

/**
 * 5.4: who comes back begins a new episode, linked to the last one. Proof of abstinence is never asked (R6). Refuses with
 * 'path.already-open' while an episode is open, and with 'path.not-readmissible' when there is nothing to come back to.
 * After an episode that was opened in error care begins anew.
 */
export function decideReadmission(
  earlier: readonly EarlierEpisode[],
  reason: string,
  today: Day,
  policy: Policy,
): Readmission | Refusal {
  const open = earlier.find(({ closedOn }) => closedOn === null);
  if (open) return { code: 'path.already-open', says: 'An episode is open already', facts: { episodeId: open.id } };
  const standing = earlier.filter(({ voided }) => voided !== true);
  if (standing.length === 0 && earlier.length > 0 && reason.trim() !== '')
    return { enters: 'referred', previousEpisodeId: null, reconfirm: [] };
  const [last] = standing.toSorted((one, other) => ((one.closedOn ?? '') < (other.closedOn ?? '') ? 1 : -1));
  if (!last?.closedOn) return { code: 'path.not-readmissible', says: 'There is no earlier episode to come back to' };
  if (last.main === 'deceased') return { code: 'path.not-readmissible', says: 'The record says that this person died' };
  if (reason.trim() === '') return { code: 'path.not-readmissible', says: 'Say why the person comes back' };
  const recent = last.main === 'discharged' && daysBetween(last.closedOn, today) <= policy.resume_gap_days;
  return {
    enters: recent ? 'intake' : 'screened',
    previousEpisodeId: last.id,
    reconfirm: readmissionItems.map((item) => readmissionLabels[item]),
  };
}
