import type { Day } from '../../time';
import {
  groupFormats,
  homeParts,
  type PreventionPlan,
  professionalParts,
  routineParts,
  safetyPoints,
  supportGroups,
  type Trigger,
} from './content';

/** A day as people say it. */
export function dayInWords<Written extends Day | null>(day: Written): Written {
  if (day === null) return day;
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(at) as Written;
}

const parts = (texts: Readonly<Record<string, string | null>>, words: Readonly<Record<string, string>>): string[] =>
  Object.entries(words).flatMap(([part, label]) => {
    const text = texts[part] ?? null;
    return text === null ? [] : [`${label}: ${text}`];
  });
const some = (text: string | null, label = ''): string[] => (text === null ? [] : [`${label}${text}`]);

function triggerLines(triggers: readonly Trigger[]): string[] {
  return triggers.map(({ words, coping }) => {
    const helps = coping.map(({ action, where, howLong }) =>
      [action, ...some(where, 'where: '), ...some(howLong, 'how long: ')].join(', '),
    );
    return helps.length === 0 ? words : `${words}. What I do: ${helps.join('; ')}`;
  });
}

/** An element of the plan in the person's own words, by its number: as it is printed, and as the chart shows it. */
export function planLines(number: number, plan: PreventionPlan): readonly string[] {
  switch (number) {
    case 1:
      return (plan.reasons ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
    case 2:
      return triggerLines(plan.internal);
    case 3:
      return triggerLines(plan.external);
    case 4:
      return [...plan.signs, ...some(plan.noticed, 'Others notice: ')];
    case 6:
      return plan.people.map(({ name, relation, phone, times }) =>
        [`${name} (${relation}): ${phone}`, ...some(times)].join(', '),
      );
    case 7:
      return parts(plan.professionals, professionalParts);
    case 8:
      return parts(plan.home, homeParts);
    case 9:
      return parts(plan.routine, routineParts);
    case 10:
      return plan.groups.map(({ group, name, when, format }) => {
        const what = name ?? supportGroups[group];
        return `${what}, ${when}, ${groupFormats[format].toLowerCase()}`;
      });
    case 11:
      return plan.medication === null
        ? []
        : [
            `${plan.medication.product}, from ${plan.medication.prescriber}`,
            ...some(dayInWords(plan.medication.nextOn), 'Next: '),
            `If I miss one: ${plan.medication.ifMissed}`,
          ];
    case 12:
      return plan.naloxone?.answer === 'in-hand'
        ? [
            `I keep it here: ${plan.naloxone.where}`,
            ...some(dayInWords(plan.naloxone.expiresOn), 'Good until '),
            `These people know how to use it: ${plan.naloxone.whoKnows}`,
          ]
        : plan.naloxone === null
          ? []
          : ['I can have naloxone at any time. I only need to ask.'];
    case 13:
      return [...plan.safety.map((point) => safetyPoints[point]), ...some(plan.safetyWords)];
    case 14:
      return ['I can come back at once. Nobody is angry.', ...(plan.ifUse ?? '').split(/\r?\n/).filter(Boolean)];
    case 15:
      return plan.nobodyTold ? ['Nobody'] : plan.told.map(({ name, what }) => `${name}: ${what}`);
    case 16:
      return some(plan.forOthers);
    default:
      return [];
  }
}
