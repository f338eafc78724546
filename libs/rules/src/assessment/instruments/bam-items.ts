import { bothered, health, item, options } from './answer-kinds';
import type { AnswerKind, Item, Scale } from './instrument';

/** Clinical reference 3.4: the items as published, also where they use older words. What differs between the forms comes in. */
export interface BamForm {
  /** "In the past 30 days". */
  readonly past: string;
  readonly days: AnswerKind;
  readonly drinks: string;
  /** What an answer of 0 to 4 and a yes count. */
  readonly point: number;
}

const aDrink =
  'One drink is one shot of hard liquor (1.5 oz), a 12-ounce can or bottle of beer, or a 5-ounce glass of wine.';

/** Item 5 as most copies have it, and as another copy has it. The clinic loads the one that it uses. */
export const fiveDrinks = `at least 5 drinks (if you are a man) or at least 4 drinks (if you are a woman)? ${aDrink}`;
export const fiveDrinksByAge = `at least 5 drinks (at least 4 if you are female or over 65)? ${aDrink}`;

function times(answers: AnswerKind, point: number): AnswerKind {
  if (answers.kind !== 'choice' || point === 1) return answers;
  return options(...answers.options.map((each) => ({ ...each, score: (each.score ?? each.answer) * point })));
}

export function bamItems({ past, days, drinks, point }: BamForm): readonly Item[] {
  const scaled = times(bothered, point);
  const income = options({ answer: 0, label: 'No' }, { answer: 1, label: 'Yes', score: 4 * point });
  const ahead = past.replace('In the past', 'in the next');
  const used = (letter: string, label: string) => item(`7${letter}`, label, days, { only: { anyOf: ['6'] } });
  return [
    item('1', `${past}, would you say your physical health has been?`, times(health, point)),
    item('2', `${past}, how many nights did you have trouble falling asleep or staying asleep?`, days),
    item(
      '3',
      `${past}, how many days have you felt depressed, anxious, angry or very upset throughout most of the day?`,
      days,
    ),
    item('4', `${past}, how many days did you drink ANY alcohol?`, days),
    item('5', `${past}, how many days did you have ${drinks}`, days, { only: { anyOf: ['4'] } }),
    item(
      '6',
      `${past}, how many days did you use any illegal/street drugs or abuse any prescription medications?`,
      days,
    ),
    used('A', `${past}, how many days did you use: Marijuana (cannabis, pot, weed)?`),
    used(
      'B',
      'Sedatives/Tranquilizers (e.g. benzos, Valium, Xanax, Ativan, Ambien, barbs, Phenobarbital, downers, etc.)?',
    ),
    used('C', 'Cocaine/Crack?'),
    used(
      'D',
      'Other Stimulants (amphetamine, methamphetamine, Dexedrine, Ritalin, Adderall, speed, crystal meth, ice, etc.)?',
    ),
    used(
      'E',
      'Opiates (heroin, morphine, Dilaudid, Demerol, Oxycontin, oxy, codeine, Tylenol 2/3/4, Percocet, Vicodin, Fentanyl, etc.)?',
    ),
    used('F', 'Inhalants (glues/adhesives, nail polish remover, paint thinner, etc.)?'),
    used(
      'G',
      'Other drugs (steroids, non-prescription sleep/diet pills, Benadryl, Ephedra, other over-the-counter/unknown medications)?',
    ),
    item('8', `${past}, how much were you bothered by cravings or urges to drink alcohol or use drugs?`, scaled),
    item(
      '9',
      `How confident are you in your ability to be completely abstinent (clean) from alcohol and drugs ${ahead}?`,
      scaled,
    ),
    item(
      '10',
      `${past}, how many days did you attend self-help meetings like AA or NA to support your recovery?`,
      days,
    ),
    item(
      '11',
      `${past}, how many days were you in any situations or with any people that might put you at an increased risk for using alcohol or drugs (i.e., around risky "people, places or things")?`,
      days,
    ),
    item('12', 'Does your religion or spirituality help support your recovery?', scaled),
    item('13', `${past}, how many days did you spend much of the time at work, school, or doing volunteer work?`, days),
    item(
      '14',
      'Do you have enough income (from legal sources) to pay for necessities such as housing, transportation, food and clothing for yourself and your dependents?',
      income,
    ),
    item(
      '15',
      `${past}, how much have you been bothered by arguments or problems getting along with any family members or friends?`,
      scaled,
    ),
    item(
      '16',
      `${past}, how many days were you in contact or spent time with any family members or friends who are supportive of your recovery?`,
      days,
    ),
    item('17', 'How satisfied are you with your progress toward achieving your recovery goals?', bothered),
  ];
}

/** Three scales that are never added up. `each` is the most that one item counts. */
export function bamScales(each: number): readonly Scale[] {
  const scale = (key: string, label: string, better: Scale['better'], ...items: readonly string[]): Scale => ({
    ...{ key, label, items, min: 0, max: items.length * each, better },
  });
  return [
    scale('use', 'Use', 'lower', '4', '5', '6'),
    scale('risk', 'Risk', 'lower', '1', '2', '3', '8', '11', '15'),
    scale('protective', 'Protective', 'higher', '9', '10', '12', '13', '14', '16'),
  ];
}
