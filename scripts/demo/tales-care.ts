import type { Product } from '@cairn/rules';
import { admit, beginTherapy, eligible, level } from './arrival';
import { followed } from './followed';
import { type Coming, Medication } from './medication';
import { type Course, sessions } from './sessions';
import { specimens, type UseOverTime } from './specimens';
import type { Story } from './story';

/** What differs from one person on medication to the next. */
export interface Treatment {
  readonly day: number;
  readonly product: Product;
  readonly mg: number;
  readonly level: string;
  /** How far they have come: the last step that is taken on the medication track. */
  readonly reached: 'induction' | 'stabilisation' | 'maintenance';
  readonly expires?: number;
  readonly coming?: Partial<Coming>;
  readonly use?: UseOverTime;
  readonly therapy?: 'active' | 'declined' | 'completed' | 'paused' | 'ended' | 'not_started';
  readonly course?: Partial<Course>;
  /** The last day of the story on medication, when something else begins then. */
  readonly until?: number;
}

/** Admission, a level of care, medication step by step, sessions and tests: what most stories here are made of. */
export function inTreatment(story: Story, treatment: Treatment): Medication {
  admit(story, treatment.day);
  level(
    story,
    story.at(treatment.day, '11:30'),
    treatment.level === 'op_med' || treatment.level === 'iop_med' ? 'op' : treatment.level,
  );
  eligible(story, treatment.day);
  const medication = startMedication(story, treatment);
  if (treatment.level.endsWith('_med')) medicallyManaged(story, treatment);
  talk(story, treatment);
  const { day, until = 0, use = 'fading', product } = treatment;
  const medicine = product.startsWith('methadone')
    ? 'methadone'
    : product.startsWith('bup')
      ? 'buprenorphine'
      : undefined;
  specimens(story, { from: day, to: until, every: day < -120 ? 26 : 18, use, medicine });
  followed(story, day, until, use);
  return medication;
}

/** From the first dose on. The steps of the amount follow what the pathway calls usual. */
export function startMedication(story: Story, treatment: Treatment): Medication {
  const { day, product, mg, reached, until = 0, expires = story.chance.between(5, 78), coming = {} } = treatment;
  const medication = new Medication(story);
  const { crew } = story;
  const [away] = (coming.gaps ?? []).filter(([begins, ends]) => ends >= -1 && ends - begins >= 2);
  medication.awayFrom = away?.[0] ?? null;
  const last = medication.climb(product, day, climbTo(product, mg), until < 0 ? Math.max(until, day + 3) : expires);
  story.step(story.at(day, '12:35'), crew.prescriber, 'moud', 'induction');
  const stable = Math.max(last + 4, day + 8);
  if (reached !== 'induction' && stable < until)
    story.step(story.at(stable, '13:30'), story.nurse(), 'moud', 'stabilisation');
  const steady = stable + 28;
  if (reached === 'maintenance' && steady < until)
    story.step(story.at(steady, '13:40'), crew.prescriber, 'moud', 'maintenance');
  medication.doses({ from: day, to: Math.min(stable, until), missing: 0 });
  medication.doses({ missing: 0.035, ...coming, from: stable + 1, to: until });
  return medication;
}

function climbTo(product: Product, mg: number): (readonly [number, number])[] {
  const buprenorphine = product.startsWith('buprenorphine');
  const steps: (readonly [number, number])[] = [];
  for (let amount = buprenorphine ? 8 : 30; amount < mg; amount += buprenorphine ? 8 : 10)
    steps.push([amount, buprenorphine ? 1 + steps.length * 5 : 7]);
  return [...steps, [mg, 1]];
}

/** The medically managed twin of a level asks for medication that is under way. */
function medicallyManaged(story: Story, { day, level: to }: Treatment): void {
  if (to === 'iop_med') level(story, story.at(day, '12:30'), 'iop', 'Needs nine hours a week at first');
  level(story, story.at(day + 1, '09:40'), to);
}

/** Therapy beside the medication, never before it (R1). */
export function talk(story: Story, { day, until = 0, therapy = 'active', course = {} }: Treatment): void {
  const { crew, chance } = story;
  if (therapy === 'not_started') return;
  if (therapy === 'declined') return story.step(story.at(day, '14:30'), crew.counselor, 'therapy', 'declined');
  beginTherapy(story, day);
  const over = therapy === 'active' ? until : Math.min(until - 4, Math.round(day * 0.3));
  const ahead = until < 0 || therapy !== 'active' ? over : 13;
  const weeks = Math.min(over, day + 56);
  const usual = { from: day + 1, to: weeks, every: 7 };
  if (over > weeks) {
    sessions(story, usual);
    sessions(story, { every: chance.pick([10, 12, 14]), ...course, from: weeks + 5, to: ahead });
  } else sessions(story, { ...usual, ...course, from: day + 1, to: ahead });
  if (therapy !== 'active') story.step(story.at(over + 1, '15:20'), crew.counselor, 'therapy', therapy);
}
