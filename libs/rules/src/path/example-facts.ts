import { noRecords, type CareRecords } from './care-records';
import { endingNotAsked, type PathFacts } from './path-facts';
import { trackNames, type PathState, type Track } from './tracks';

/** For specs only: a person in Boston who was admitted on 1 June 2026 and stands where the case says. */
export function standing(at: Partial<Record<Track, PathState>>, more: Partial<PathFacts> = {}): PathFacts {
  const since = new Date('2026-06-01T14:00:00Z');
  const current = Object.fromEntries(
    trackNames.map((track) => [track, at[track] ? { state: at[track], since } : null]),
  );
  return {
    zone: 'America/New_York',
    today: '2026-06-10',
    programmeIsOtp: true,
    levelsOffered: [],
    episode: { openedOn: '2026-06-01', closedOn: null },
    current: current as PathFacts['current'],
    order: null,
    doses: { lastGivenOn: null, sameAmountDays: 0 },
    sessions: { lastAttendedAt: null, missedSince: 0, nextAt: null },
    // One session without a note, so that no gate stands open by chance.
    ending: { ...endingNotAsked, unwritten: { sessions: 1, reviews: 0 } },
    lastPrescriberReviewAt: null,
    records: noRecords,
    ...more,
  };
}

export const now = new Date('2026-06-10T14:00:00Z');

/** Somebody of ours with these on record. */
export function recorded(records: Partial<CareRecords>): { readonly records: CareRecords } {
  return { records: { ...noRecords, ours: true, ...records } };
}
