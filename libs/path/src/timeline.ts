import {
  addDays,
  isMisfiledType,
  isProduct,
  isTrack,
  micrograms,
  milligrams,
  misfiledFacts,
  modalityWords,
  products,
  stateLabel,
  preventionOccasions,
  stepFacts,
  tracks,
  useFoundBy,
  useOutcomes,
  useStepAnswers,
  type UseStep,
  useSteps,
} from '@cairn/rules';
import {
  type CorrectionOfChart,
  type DoseDay,
  doseDays,
  type Happening,
  type TimelineCursor,
  timelinePage,
} from './timeline.queries';

/** A line of the timeline. Doses that were the same from day to day are one line. */
export interface TimelineItem {
  readonly id: string;
  readonly at: string;
  readonly kind: Happening['kind'] | 'doses';
  readonly track: string | null;
  readonly title: string;
  readonly detail: string | null;
  readonly by: string | null;
  readonly voided: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number | null;
  readonly doseMcg: number | null;
}

export interface Timeline {
  readonly items: readonly TimelineItem[];
  readonly next: string | null;
}

interface Run {
  readonly item: TimelineItem;
  readonly firstDay: string;
}

/** Merges the sources into one page, newest first, and says where the next one begins. */
export function composeTimeline(
  happenings: readonly Happening[],
  doses: readonly DoseDay[],
  cursor: TimelineCursor,
): Timeline {
  const runs = runsOf(doses);
  const firstDayOf = new Map(runs.map(({ item, firstDay }) => [item.id, firstDay]));
  const oldest = doses.length < doseDays ? undefined : doses.at(-1);
  // Doses reach further back than was looked: what is older than the last of them belongs to the next page.
  const reached = happenings.filter(({ at }) => oldest === undefined || at >= oldest.at);
  const all = [...reached.map(inWords), ...runs.map(({ item }) => item)].sort((one, other) =>
    one.at < other.at ? 1 : -1,
  );
  const items = all.slice(0, timelinePage);
  const last = items.at(-1);
  const isAll = all.length <= timelinePage;
  if (last === undefined || (isAll && oldest === undefined)) return { items, next: null };
  const shownRuns = items.flatMap(({ id }) => firstDayOf.get(id) ?? []);
  const before = isAll && oldest !== undefined ? oldest.at : last.at;
  return { items, next: writeCursor({ before, doseBefore: shownRuns.sort()[0] ?? cursor.doseBefore }) };
}

export const fromTheEnd: TimelineCursor = { before: '2200-01-01T00:00:00Z', doseBefore: '2200-01-01' };

export function writeCursor(cursor: TimelineCursor): string {
  return `${cursor.before}_${cursor.doseBefore}`;
}

/** Answers null for a text that no page gave out. */
export function readCursor(text: string): TimelineCursor | null {
  const found = /^(\d{4}-\d{2}-\d{2}T[0-9:.+Z-]{9,30})_(\d{4}-\d{2}-\d{2})$/.exec(text);
  const [, before, doseBefore] = found ?? [];
  if (before === undefined || doseBefore === undefined || Number.isNaN(Date.parse(before))) return null;
  return { before, doseBefore };
}

/** Days in a row with the same amount. A missed day, another amount and a voided dose begin a new line. */
export function runsOf(doses: readonly DoseDay[]): readonly Run[] {
  const runs: DoseDay[][] = [];
  for (const dose of doses) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined &&
      !dose.voided &&
      !last.voided &&
      dose.doseMcg === last.doseMcg &&
      dose.day === addDays(last.day, -1);
    if (goesOn) run?.push(dose);
    else runs.push([dose]);
  }
  return runs.flatMap((run) => {
    const [newest, oldest] = [run[0], run.at(-1)];
    if (newest === undefined || oldest === undefined) return [];
    const amount = milligrams(micrograms(newest.doseMcg));
    const title = run.length === 1 ? `Dose ${amount}` : `${run.length} daily doses of ${amount}`;
    const span = { from: oldest.day, to: newest.day, count: run.length, doseMcg: newest.doseMcg };
    const item: TimelineItem = {
      ...plain,
      ...span,
      id: newest.id,
      at: newest.at,
      kind: 'doses',
      track: 'moud',
      title,
      detail: newest.voided ? 'Recorded in error' : null,
      voided: newest.voided,
    };
    return [{ item, firstDay: oldest.day }];
  });
}

const plain = {
  track: null,
  detail: null,
  by: null,
  voided: false,
  from: null,
  to: null,
  count: null,
  doseMcg: null,
} as const;

function correctionTitle(what: CorrectionOfChart, about: string): string {
  const record = isMisfiledType(about) ? misfiledFacts[about].label : 'Record';
  switch (what) {
    case 'merged':
      return `Registered twice: No. ${about} was joined with this chart`;
    case 'unmerged':
      return `Taken apart again: No. ${about} is another person`;
    case 'identity':
      return about === 'correction' ? 'Identity corrected' : 'Name changed';
    case 'misfiled':
      return `${record} entered on the wrong chart, moved`;
    case 'moved-here':
      return `${record} had been entered on the wrong chart, moved here`;
    case 'episode-void':
      return 'Episode opened in error: voided';
  }
}

function inWords(happening: Happening): TimelineItem {
  const { id, at, kind } = happening;
  switch (happening.kind) {
    case 'move': {
      const { track, from, to, reason, voided, by, implied } = happening;
      const known = isTrack(track);
      const title = known ? `${tracks[track].label}: ${stateLabel(track, to)}` : to;
      const words = voided ?? reason ?? (implied ? 'Came with another step' : null);
      return { ...plain, id, at, kind, track, title, detail: words, by, voided: voided !== null, from, to };
    }
    case 'order': {
      const { product, doseMcg, frequency, startsOn, expiresOn, endsOn, by } = happening;
      const name = isProduct(product) ? products[product].label : product;
      const title = `Order: ${name}, ${milligrams(micrograms(doseMcg))} ${frequency}`;
      return {
        ...plain,
        id,
        at,
        kind,
        track: 'moud',
        title,
        detail: `${startsOn} to ${endsOn ?? expiresOn}`,
        by,
        doseMcg,
      };
    }
    case 'appointment': {
      const { state, modality, reason, by } = happening;
      const words: Record<string, string> = {
        attended: 'attended',
        missed: 'missed',
        cancelled: 'cancelled',
        booked: 'not recorded yet',
      };
      return {
        ...plain,
        id,
        at,
        kind,
        track: 'therapy',
        title: `Session (${modalityWords(modality)}) ${words[state] ?? state}`,
        detail: reason,
        by,
      };
    }
    case 'observation': {
      const classes = ['none', 'mild', 'moderate', 'severe'];
      const when =
        happening.moment === null
          ? null
          : happening.moment === 'pre'
            ? 'Before the first dose'
            : 'After the first dose';
      return {
        ...plain,
        id,
        at,
        kind,
        track: 'moud',
        title: `Withdrawal observed: ${classes[happening.class] ?? happening.class}`,
        detail: when,
      };
    }
    case 'specimen': {
      const { positive, tested, awaits, voided } = happening;
      const title = awaits
        ? 'Drug test: collected, awaiting result'
        : positive.length === 0
          ? 'Drug test: negative'
          : `Drug test: positive for ${positive.join(', ')}`;
      return {
        ...plain,
        id,
        at,
        kind,
        title,
        detail: voided
          ? 'Entered on the wrong chart'
          : awaits
            ? null
            : tested === 0
              ? 'The panel is not recorded'
              : `Panel of ${tested}`,
        voided,
      };
    }
    case 'plan': {
      const { version, active, occasion, by } = happening;
      const title = `Prevention plan, version ${version}: ${active ? 'active' : 'in work'}`;
      const detail = preventionOccasions[occasion as keyof typeof preventionOccasions] ?? occasion;
      return { ...plain, id, at, kind, track: 'aftercare', title, detail, by };
    }
    case 'use-event': {
      const { by, voided, reason } = happening;
      return { ...plain, id, at, kind, track: 'aftercare', title: useTitle(happening), detail: reason, by, voided };
    }
    case 'correction': {
      const { what, about, reason, by } = happening;
      const detail = what === 'episode-void' ? `Opened ${about}. ${reason ?? ''}` : reason;
      return { ...plain, id, at, kind, title: correctionTitle(what, about), detail, by };
    }
  }
}

function useTitle({ step, answer, outcome, foundBy }: Extract<Happening, { kind: 'use-event' }>): string {
  const turned = useOutcomes[outcome as keyof typeof useOutcomes] ?? outcome;
  if (step === null)
    return `Return to use: ${(useFoundBy[foundBy as keyof typeof useFoundBy] ?? foundBy).toLowerCase()}`;
  if (step === 'taken-back') return 'Return to use: recorded in error';
  if (!Object.hasOwn(useSteps, step)) return `Return to use turned out to be: ${turned.toLowerCase()}`;
  const { number, label } = stepFacts(step as UseStep);
  const how = useStepAnswers[answer as keyof typeof useStepAnswers] ?? '';
  return `After a return to use, step ${number}, ${label.toLowerCase()}: ${how.toLowerCase()}`;
}
