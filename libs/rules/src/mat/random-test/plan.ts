import type { Day } from '../../time';
import { isInTreatment } from './attendance';
import { messageOf } from './drawing';
import type { PersonToTest, Planned, PlanScene } from './plan-facts';
import { inPlaceOf, onTop, PlanWork } from './plan-work';
import { quotaOf } from './quota';
import { type QuotaMeasure, measureOf, type Stratum, stratumAfter, stratumOn } from './strata';
import { type KnownDraw, needsMakingUp } from './test-draw';

/**
 * R-410 for one person: fills the part of the year that runs and the next one, draws again what was missed, and decides on an extra draw
 * today. What is drawn for today or lies behind is never touched; a draw of a part that has not begun is drawn again when what it was
 * drawn from has changed. Doing it again the same day changes nothing.
 */
export function planPerson(person: PersonToTest, scene: PlanScene): Planned {
  const { today, policy } = scene;
  const now = runningPart(person, scene);
  if (now === null)
    return { draws: [], ends: person.draws.filter(isAhead(today)).map(({ id }) => ({ drawId: id, why: 'left' })) };
  const work = new PlanWork(person, scene);
  work.fill(now.running);
  for (const missed of person.draws)
    if (needsMakingUp(missed, today, policy.random_test_made_up_days)) work.makeUp(missed);
  work.refill(stratumAfter(now.measure, now.running));
  if (scene.firstOfDay) work.extra(quotaOf(person.spells, person.testDays, today, policy));
  return { draws: work.draws, ends: work.ends };
}

/** Every message that `planPerson` may ask the key about, so that they can be asked in one go. */
export function messagesOf(
  person: PersonToTest,
  scene: Pick<PlanScene, 'today' | 'policy' | 'policyVersion'>,
): readonly string[] {
  const { today, policy, policyVersion } = scene;
  const now = runningPart(person, scene);
  if (now === null) return [];
  const missed = person.draws.filter((one) => needsMakingUp(one, today, policy.random_test_made_up_days));
  const asked = [now.running.id, stratumAfter(now.measure, now.running).id, ...missed.map(inPlaceOf), onTop(today)];
  return asked.map((stratum) => messageOf(person.id, stratum, policyVersion));
}

/** The part of the year that runs, of somebody in treatment. */
function runningPart(
  { spells, attendance }: PersonToTest,
  { today, policy }: Pick<PlanScene, 'today' | 'policy'>,
): { readonly measure: QuotaMeasure; readonly running: Stratum } | null {
  const spell = spells.at(-1);
  if (spell === undefined || (spell.to !== null && spell.to < today) || !isInTreatment(attendance, today)) return null;
  const measure = measureOf(spell, policy);
  return { measure, running: stratumOn(measure, spell.from > today ? spell.from : today) };
}

const isAhead =
  (today: Day) =>
  ({ day, ended }: KnownDraw) =>
    day > today && ended === null;
