import type { ImportContext } from './context';
import { importedId, spreadId } from './ids';
import type { Person } from './people';

type Track = 'main' | 'placement' | 'moud' | 'therapy' | 'aftercare';

/** A step of the path on a study day; steps of one day follow each other by a minute. */
interface Step {
  readonly track: Track;
  readonly state: string;
  readonly day: number;
  readonly reason: string;
}

/** Days after the first dose in which a person is still being started, and that an injection covers (8.3). */
const inductionDays = 14;
const injectionDays = 31;

const closing = new Set(['discharged', 'deceased', 'no_contact_closed']);

/**
 * The path as far as the source tells it: contact, screening, assignment (read as admission), first and last dose, stays,
 * and whether the person left. It invents no discharge: someone who was assigned and of whom nothing says that they left stays
 * open. Who was never assigned is closed at the last contact. The minimal path is always legal in the graph.
 */
export function pathOf(person: Person): Step[] {
  return [...mainSteps(person), ...placementSteps(person), ...moudSteps(person), ...quietSteps(person)];
}

function opensOn({ screeningDay, stays }: Person): number {
  return Math.min(0, screeningDay ?? 0, ...stays.map((stay) => stay.admitted));
}

function mainSteps(person: Person): Step[] {
  const opened = opensOn(person);
  const assigned = person.orders[0]?.startDay;
  const screened = Math.max(opened, Math.min(person.screeningDay ?? 0, assigned ?? Infinity));
  const steps: Step[] = [
    { track: 'main', state: 'referred', day: opened, reason: 'Imported: first contact' },
    { track: 'main', state: 'screened', day: screened, reason: 'Imported: screening' },
  ];
  const end = Math.max(person.lastContact, screened);
  if (assigned === undefined) {
    const state = person.left === 'died' ? 'deceased' : 'no_contact_closed';
    const left = person.left ? `, ${person.left}` : '';
    const reason = `Imported: never assigned to a treatment${left}; dated at the last contact`;
    return [...steps, { track: 'main', state, day: end, reason }];
  }
  const admitted = Math.max(assigned, screened);
  steps.push(
    { track: 'main', state: 'intake', day: Math.min(Math.max(screened, 0), admitted), reason: 'Imported: consent' },
    { track: 'main', state: 'admitted', day: admitted, reason: 'Imported: assigned to a treatment' },
  );
  if (person.left) {
    const state = person.left === 'died' ? 'deceased' : 'discharged';
    const reason = `Imported: ${person.left}; dated at the last contact`;
    steps.push({ track: 'main', state, day: Math.max(end, admitted), reason });
  }
  return steps;
}

function placementSteps(person: Person): Step[] {
  const opened = opensOn(person);
  const first = person.orders[0];
  const level = first?.productClass === 'methadone' ? 'otp' : 'op_med';
  const begun = [first?.startDay, person.stays[0]?.admitted].filter((day) => day !== undefined);
  if (begun.length === 0) return [];
  const none = Math.max(opened, Math.min(...begun));
  const steps: Step[] = [{ track: 'placement', state: 'none', day: none, reason: 'Imported: no level yet' }];
  let inStayUntil = -Infinity;
  for (const { admitted, discharged } of person.stays) {
    steps.push({ track: 'placement', state: 'wm_res', day: admitted, reason: 'Imported: inpatient stay' });
    inStayUntil = discharged;
    const after = first && first.startDay <= discharged ? level : 'discharged';
    steps.push({ track: 'placement', state: after, day: discharged, reason: 'Imported: end of the inpatient stay' });
  }
  const covered =
    first && person.stays.some((stay) => stay.admitted <= first.startDay && first.startDay <= stay.discharged);
  if (first && !covered) {
    const reason = 'Imported: assigned to a treatment';
    steps.push({ track: 'placement', state: level, day: Math.max(first.startDay, opened), reason });
  }
  if (person.left && first) {
    const day = Math.max(person.lastContact, inStayUntil, first.startDay);
    steps.push({ track: 'placement', state: 'discharged', day, reason: `Imported: ${person.left}` });
  }
  return inOrder(steps);
}

function moudSteps(person: Person): Step[] {
  const opened = opensOn(person);
  const steps: Step[] = [{ track: 'moud', state: 'not_started', day: opened, reason: 'Imported' }];
  const [first] = person.orders;
  if (!first) return steps;
  const eligible = Math.max(first.startDay, opened);
  steps.push({ track: 'moud', state: 'eligibility', day: eligible, reason: `Imported: assigned to ${first.arm}` });
  const { firstDose, lastDoseDay } = person;
  if (!firstDose || lastDoseDay === null) return steps;
  const started = Math.max(firstDose.day, eligible);
  steps.push({ track: 'moud', state: 'induction', day: started, reason: 'Imported: first dose' });
  const stable = started + inductionDays;
  if (lastDoseDay > stable)
    steps.push({
      track: 'moud',
      state: 'stabilisation',
      day: stable,
      reason: `Imported: ${inductionDays} days after the first dose`,
    });
  const covered = person.orders.at(-1)?.productClass === 'naltrexone' ? injectionDays : 1;
  const ended = Math.max(lastDoseDay + covered, started);
  steps.push({ track: 'moud', state: 'ended', day: ended, reason: 'Imported: no dose is recorded after this day' });
  return steps;
}

function quietSteps(person: Person): Step[] {
  const steps: Step[] = [{ track: 'therapy', state: 'not_started', day: opensOn(person), reason: 'Imported' }];
  const main = mainSteps(person);
  const admitted = main.find(({ state }) => state === 'admitted');
  if (!admitted) return steps;
  steps.push({ track: 'aftercare', state: 'planning', day: admitted.day, reason: 'Imported' });
  const left = main.find(({ state }) => state === 'discharged');
  if (left) steps.push({ track: 'aftercare', state: 'active', day: left.day, reason: 'Imported: after discharge' });
  return steps;
}

/** What stands open when an episode closes and does not go on after it, as the rules' implied moves end it. */
const endsWithEpisode = new Set(['none', 'not_started', 'eligibility', 'planning']);

/** By day, without a state that follows itself. From medically managed outpatient care one leaves before a stay. */
function inOrder(steps: Step[]): Step[] {
  const path: Step[] = [];
  for (const step of steps.sort((a, b) => a.day - b.day)) {
    const before = path.at(-1)?.state;
    if (before === step.state) continue;
    if (before === 'op_med' && step.state === 'wm_res') path.push({ ...step, state: 'discharged' });
    path.push(step);
  }
  return path;
}

/** Stages episode, moves and spans of everybody. */
export function stagePaths({ people, staging }: ImportContext): void {
  for (const person of people.all) {
    const steps = pathOf(person);
    const main = steps.filter((step) => step.track === 'main');
    const closed = main.find((step) => closing.has(step.state));
    const end = closed && { day: closed.day, minute: minuteOf(main, main.indexOf(closed)) };
    staging.add('stage_episode', [spreadId('episode', person.who), person.who, opensOn(person), closed?.day ?? null]);
    for (const track of ['main', 'placement', 'moud', 'therapy', 'aftercare'] as const)
      stageTrack(
        staging,
        person.who,
        steps.filter((step) => step.track === track),
        end,
      );
  }
  for (const table of ['stage_episode', 'stage_move', 'stage_span'] as const) staging.flush(table);
}

interface Moment {
  readonly day: number;
  readonly minute: number;
}

function stageTrack(
  staging: ImportContext['staging'],
  who: number,
  steps: readonly Step[],
  end: Moment | undefined,
): void {
  const timed = steps.map((step, i) => ({ ...step, minute: minuteOf(steps, i) }));
  for (const [i, { track, state, day, minute, reason }] of timed.entries()) {
    const moveId = importedId('move', who, i, 0, track);
    const next = timed[i + 1] ?? (endsWithEpisode.has(state) ? latest(end, { day, minute }) : undefined);
    const from = timed[i - 1]?.state ?? null;
    if (i > 0 || track === 'main') staging.add('stage_move', [moveId, who, track, from, state, day, minute, reason]);
    staging.add('stage_span', [
      importedId('span', who, i, 0, track),
      who,
      track,
      state,
      day,
      minute,
      next?.day ?? null,
      next?.minute ?? null,
      i > 0 || track === 'main' ? moveId : null,
    ]);
  }
}

/** No span ends before it begins, also where the source has someone leave before they came. */
function latest(end: Moment | undefined, begin: Moment): Moment | undefined {
  if (end === undefined) return undefined;
  return end.day > begin.day || (end.day === begin.day && end.minute > begin.minute) ? end : begin;
}

/** How many steps of the same day came before: a span is never empty. */
function minuteOf(steps: readonly Step[], at: number): number {
  let minute = 0;
  for (let i = 0; i < at; i += 1) if (steps[i]?.day === steps[at]?.day) minute += 1;
  return minute;
}
