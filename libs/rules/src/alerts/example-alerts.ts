import { exampleChart, today } from '../mat/example-chart';
import { noRecords, type CareRecords } from '../path/care-records';
import { standing } from '../path/example-facts';
import type { PathFacts } from '../path/path-facts';
import type { PathState, Track } from '../path/tracks';
import type { AlertFacts } from './alert-facts';

/** For specs only: somebody in Boston, admitted, on a stable dose of methadone, of whom nothing is to be told on 10 June 2026. */
export const calm = (
  records: Partial<CareRecords> = {},
  more: Partial<Omit<AlertFacts, 'path'>> = {},
  at: Partial<Record<Track, PathState>> = { main: 'admitted', moud: 'maintenance' },
  path: Partial<PathFacts> = {},
): AlertFacts => ({
  path: standing(at, { records: { ...noRecords, ours: true, sexAtBirth: 'male', ...records }, today, ...path }),
  chart: exampleChart,
  missedDoses: 0,
  missedSession: null,
  attendedMinutes: { lastWeek: 0, weekBefore: 0 },
  releases: [],
  overdoses: [],
  unwrittenSessions: [],
  unreviewedNotes: [],
  urgentMessages: [],
  ...more,
});
