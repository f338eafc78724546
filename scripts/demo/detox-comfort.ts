import type { ComfortSymptom } from '@cairn/rules';
import type { OnUnit } from './unit-acts';
import { onShift } from './detox-shifts';
import { minutes, type Story } from './story';
import { type Course, severityAt } from './withdrawal-course';

type Order = Extract<OnUnit, { do: 'order-comfort' }>['order'];

const order = (
  drug: Order['drug'],
  symptoms: readonly ComfortSymptom[],
  doses: readonly [least: number, most: number],
  rest: readonly [everyMinutes: number, mostADay: number],
  asNeeded = true,
): Order => ({
  ...{ drug, symptoms, asNeeded },
  ...{ doseMinMcg: doses[0] * 1000, doseMaxMcg: doses[1] * 1000, intervalMinutes: rest[0], maxDayMcg: rest[1] * 1000 },
});

const ordered = {
  clonidine: order('clonidine', ['autonomic signs'], [0.1, 0.2], [360, 0.8], false),
  hydroxyzine: order('hydroxyzine', ['anxiety'], [25, 50], [480, 150]),
  loperamide: order('loperamide', ['diarrhea'], [2, 4], [120, 16]),
  ibuprofen: order('ibuprofen', ['aches'], [400, 400], [360, 1600]),
  trazodone: order('trazodone', ['sleep'], [50, 100], [1200, 100]),
} as const;
type Drug = keyof typeof ordered;

/** What is ordered for comfort beside or instead of MOUD, and what of it is given (clinical reference 1.5). */
export function comfort(story: Story, course: Course, day: number, over: number): void {
  const { chance, crew } = story;
  const begins = story.at(day, '11:50');
  const ends = over > 0 ? story.world.now : story.at(over, '09:00');
  const drugs: readonly Drug[] =
    course.method === 'alpha-2'
      ? ['clonidine', 'hydroxyzine', 'loperamide', 'ibuprofen', 'trazodone']
      : ['hydroxyzine', 'ibuprofen', 'trazodone'];
  const keys = new Map(drugs.map((drug) => [drug, story.key('comfort')] as const));
  drugs.forEach((drug, n) =>
    story.add(minutes(begins, n * 2), crew.prescriber, {
      do: 'order-comfort',
      key: keys.get(drug) ?? '',
      order: ordered[drug],
    }),
  );
  const give = (drug: Drug, at: Date, mg: number, symptom?: ComfortSymptom) => {
    if (at > ends || !keys.has(drug)) return;
    given(story, { course, at, begins, drug, mg, symptom, order: keys.get(drug) ?? '' });
  };
  // Clonidine by the clock: the first dose is the small one.
  for (let n = 0; n < 20; n += 1) give('clonidine', minutes(begins, 40 + n * 366), n === 0 || n > 8 ? 0.1 : 0.2);
  for (let on = day; on <= Math.min(0, over); on += 1) {
    const bad = severityAt(course, (on - day) * 24 + 8) > 0.15;
    if (bad) give('hydroxyzine', story.around(on, '19:00', '19:50'), chance.pick([25, 50]), 'anxiety');
    if (bad) give('ibuprofen', story.around(on, '16:10', '16:50'), 400, 'aches');
    if (bad && chance.of(0.6)) give('loperamide', story.around(on, '14:05', '14:40'), 4, 'diarrhea');
    if (chance.of(0.85)) give('trazodone', story.around(on, '22:15', '22:45'), 50, 'sleep');
  }
}

interface Giving {
  readonly course: Course;
  readonly at: Date;
  readonly begins: Date;
  readonly drug: Drug;
  readonly mg: number;
  readonly symptom: ComfortSymptom | undefined;
  readonly order: string;
}

/** Given or declined, and an hour later whether it helped. */
function given(story: Story, { course, at, begins, drug, mg, symptom, order: key }: Giving): void {
  const { chance } = story;
  const dose = story.key('given');
  const by = onShift(at);
  const severity = severityAt(course, (+at - +begins) / 3_600_000);
  const measured = (lower: number) => ({
    systolic: Math.round(114 + severity * 36 - lower + chance.between(-4, 6)),
    diastolic: Math.round(76 + severity * 20 - lower * 0.4 + chance.between(-3, 4)),
    pulse: Math.round(72 + severity * 52 - lower * 0.4),
  });
  const pressure = drug === 'clonidine' ? { pressure: measured(4) } : {};
  if (drug !== 'clonidine' && chance.of(0.05))
    return story.add(at, by, {
      do: 'give-comfort',
      key: dose,
      order: key,
      dose: { outcome: 'declined', reason: 'Does not need it now' },
    });
  story.add(at, by, {
    do: 'give-comfort',
    key: dose,
    order: key,
    dose: {
      outcome: 'given',
      doseMcg: Math.round(mg * 1000),
      ...(symptom === undefined ? {} : { symptom }),
      ...pressure,
    },
  });
  const later = minutes(at, chance.between(52, 66));
  story.add(later, onShift(later), {
    do: 'see-effect',
    of: dose,
    result: drug === 'trazodone' ? 'asleep' : chance.of(0.75) ? 'better' : 'same',
    ...(drug === 'clonidine' ? { pressure: measured(10) } : {}),
  });
}
