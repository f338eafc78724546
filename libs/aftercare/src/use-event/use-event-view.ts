import {
  type EventCourse,
  type UseStepState,
  stepStates,
  useFigures,
  type UseOutcome,
  useStepNames,
  type WrittenStep,
} from '@cairn/rules';
import type { AftercareScene } from '../aftercare-scene';
import type { EventRow, StepRow } from './use-event.queries';

export interface ShownStep extends Omit<UseStepState, 'dueAt' | 'answeredAt'> {
  readonly dueAt: string;
  readonly answeredAt: string | null;
  /** Everything that was written about it, also what a later answer took the place of. */
  readonly rows: readonly StepRow[];
}

export interface UseEventView extends Omit<EventRow, 'rows'> {
  /** What it was first taken for, and what it turned out to be. */
  readonly outcome: UseOutcome;
  readonly takenBack: { readonly reason: string; readonly by: string | null; readonly at: string } | null;
  readonly changes: readonly StepRow[];
  readonly steps: readonly ShownStep[];
  /** A step waits for its answer. */
  readonly open: boolean;
}

export interface UseEvents {
  readonly items: readonly UseEventView[];
  readonly figures: { readonly count: number; readonly daysSince: number | null };
  readonly scene: { readonly onNaltrexone: boolean; readonly today: string; readonly hasEpisode: boolean };
}

const isStep = (row: StepRow): boolean => (useStepNames as readonly string[]).includes(row.step);

export function courseOf(event: EventRow, contactAt: Date | null): EventCourse {
  return {
    knownAt: new Date(event.knownAt),
    outcome: event.rows.findLast(({ outcome }) => outcome !== null)?.outcome ?? event.outcome,
    takenBack: event.rows.some(({ step }) => step === 'taken-back'),
    steps: event.rows.filter(isStep).map((row) => ({ ...row, at: new Date(row.at) }) as unknown as WrittenStep),
    contactAt,
  };
}

export function viewOf(event: EventRow, { zone, policy, now, standing }: AftercareScene): UseEventView {
  const course = courseOf(event, standing?.contactAt ? new Date(standing.contactAt) : null);
  const states = stepStates(course, zone, policy, now);
  const { rows, ...own } = event;
  const back = rows.find(({ step }) => step === 'taken-back');
  return {
    ...own,
    outcome: course.outcome,
    takenBack: back === undefined ? null : { reason: back.reason ?? '', by: back.by, at: back.recordedAt },
    changes: rows.filter(({ step }) => step === 'outcome'),
    steps: useStepNames.map((step) => {
      const state = states.find((one) => one.step === step);
      return {
        step,
        dueAt: (state?.dueAt ?? course.knownAt).toISOString(),
        answeredAt: state?.answeredAt?.toISOString() ?? null,
        overdue: state?.overdue ?? false,
        rows: rows.filter((row) => row.step === step),
      };
    }),
    open: states.some((state) => state.answeredAt === null),
  };
}

export function eventsOf(events: readonly EventRow[], scene: AftercareScene): UseEvents {
  const items = events.map((event) => viewOf(event, scene));
  return {
    items,
    figures: useFigures(
      items.filter(({ takenBack }) => takenBack === null),
      scene.today,
    ),
    scene: { onNaltrexone: scene.onNaltrexone, today: scene.today, hasEpisode: scene.standing !== null },
  };
}
