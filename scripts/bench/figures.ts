import type { Spread } from './statistics';

/** What is asked of a figure. `goal` is for later work. */
export interface Asked {
  readonly title: string;
  readonly gate: number;
  readonly goal: number | null;
  /** The figure has to be at least, or at most, this. */
  readonly rule: 'at least' | 'at most';
  readonly unit: 'x' | 'exponent' | 'MB' | 'kB' | 'statements' | 'ms' | 's' | '/s';
}

const atLeast = (title: string, gate: number, goal: number): Asked => ({
  title,
  gate,
  goal,
  rule: 'at least',
  unit: 'x',
});
const atMost = (title: string, gate: number, goal: number | null, unit: Asked['unit'] = 'x'): Asked => ({
  title,
  gate,
  goal,
  rule: 'at most',
  unit,
});
const growth = (what: string) =>
  atMost(`growth of ${what}, 1,000 to 100,000 people in the database`, 0.1, 0.05, 'exponent');

/** Every figure of the bench. One line of the table each. */
export const figures = {
  dose: atLeast('record a dose with the full check list over HTTP / pgbench', 0.45, 0.8),
  'dose-tail': atMost('dose, 10 clients: p99 / p50', 5, 3),
  rules: { ...atLeast('decisions about a dose, the rules alone, one core', 100_000, 300_000), unit: '/s' },
  scoring: { ...atLeast('forms scored, all instruments in turn, one core', 1_000_000, 2_000_000), unit: '/s' },
  'window-long': atMost('id to ready, p95: 3 years of daily doses / a new person', 2, 1.2),
  'morning-ready': atMost('a morning, 400 people, 4 windows: id to ready, p95', 300, 150, 'ms'),
  'morning-commit': atMost('the same morning: commit of a dose, p95', 400, 200, 'ms'),
  'morning-seen': atMost('the same morning: a dose seen on the other windows, p95', 1000, 500, 'ms'),
  'stock-dose': atLeast('a dose that draws on stock / the same in a build without those rules', 0.85, 0.95),
  'ledger-balance': atMost('a container with 1,000,000 movements: its balance, p95', 50, 10, 'ms'),
  'chain-verify': atMost('verifying 1,000,000 chained records', 60, 20, 's'),
  'bottles-28': atMost('28 bottles for one person in one request, p95', 500, 200, 'ms'),
  'log-first': atMost('dispensing log of a year as CSV, 400 people: first byte', 1000, null, 'ms'),
  'draft-save': atMost('save of a draft, 50 concurrent writers, p95', 100, 30, 'ms'),
  'patient-read': atLeast('patient read / floor', 0.45, 1),
  'row-security': atLeast('row security on / off, patient read', 0.6, 0.85),
  'audit-chain': atLeast('audit chain on / off, dose rate in one clinic', 0.8, 0.95),
  chart: atMost('chart, p95: 3 years of daily doses / 10 doses', 3, 1.5),
  'chart-statements': atMost('statements of a chart, the same for both people', 10, null, 'statements'),
  'chart-10k': atMost('chart of a person with 10,000 events, p95', 300, 100, 'ms'),
  caseload: atMost('caseload served / its one statement bare', 2, 1.3),
  census: atMost('census served / its one statement bare', 2, 1.3),
  'growth-caseload': growth('caseload'),
  'growth-census': growth('census'),
  'growth-timeline': growth('timeline'),
  'growth-search': growth('search'),
  'overdue-clocks': atMost('clocks that ran out and alerts of 1,000 people among 100,000, p95', 250, 100, 'ms'),
  'growth-overdue-clocks': growth('clocks that ran out'),
  board: atMost('board of 70 people among 100,000, p95', 250, 100, 'ms'),
  'golden-thread': atMost('golden thread of a chart of three years, p95', 200, 50, 'ms'),
  'group-note': atMost('signing a group note of 12, p95', 400, 150, 'ms'),
  'board-statements': atMost('statements of that board', 5, null, 'statements'),
  reminders: atLeast('reminders sent, the whole way / BullMQ add and process, both on Postgres', 0.6, 0.9),
  'reminders-redis': atLeast('the same, both on Redis', 0.6, 0.9),
  'reminder-lateness': atMost('how late at ten times the peak of 1,000 people, p99, on Postgres', 2000, 500, 'ms'),
  'reminder-lateness-redis': atMost('the same on Redis', 2000, 500, 'ms'),
  'reminder-planning': atMost('planning one day for 100,000 people', 60, 20, 's'),
  'reminder-rebuild': atMost('an emptied queue made again from 100,000 rows, on Postgres', 10, 5, 's'),
  'reminder-rebuild-redis': atMost('the same on Redis', 10, 5, 's'),
  import: atMost('import of the folder / bare COPY of the same rows', 3, 2),
  start: atMost('start to ready / a bare nest + TypeORM start', 1.5, 1.2),
  'memory-api': atMost('memory of the api after load', 220, null, 'MB'),
  'memory-worker': atMost('memory of the worker after load', 160, null, 'MB'),
  'web-script': atMost('script of the first page, gzip', 180, 143, 'kB'),
  'desk-live': atMost('check-in to three screens that show it, 400 arrivals', 1000, 300, 'ms'),
  'audit-by-patient': atMost('audit search by patient, 10,000,000 events, p95', 300, 100, 'ms'),
  'audit-by-person': atMost('audit search by person, 10,000,000 events, p95', 300, 100, 'ms'),
  'list-import': atMost('list of 10,000 people: sent, dry run, run', 60, 20, 's'),
  merge: atMost('merge of two people with 3,000 rows each', 2, 0.5, 's'),
} as const satisfies Record<string, Asked>;

export type FigureId = keyof typeof figures;
export const figureIds = Object.keys(figures) as FigureId[];

/** What was measured. Without a value the note says why. */
export interface Measured {
  readonly id: FigureId;
  readonly value: number | null;
  readonly spread?: Spread;
  readonly note: string;
}

export interface Row extends Asked, Measured {
  /** Null where nothing could be measured. */
  readonly met: boolean | null;
}

export function judged(measured: Measured): Row {
  const asked: Asked = figures[measured.id];
  const { value } = measured;
  const met = value === null ? null : asked.rule === 'at least' ? value >= asked.gate : value <= asked.gate;
  return { ...asked, ...measured, met };
}

export const ofSpread = (id: FigureId, spread: Spread, note: string): Measured => ({
  id,
  value: spread.median,
  spread,
  note,
});
