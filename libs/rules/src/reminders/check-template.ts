import type { Refusal } from '../refusal';
import { type MessageKind, reminderKinds } from './catalogue';
import type { ContentFault } from './content';
import { type MessageAsked, renderMessage, type TemplateVariable, templateVariables, variablesIn } from './template';
import type { ContentLevel, Language } from './templates';

/** The longest that a message can become: a name of 30 letters, a number of 14 and the longest day there is. */
export const longestValues = {
  senderName: 'Oakwood and Riverside Main Ofc',
  phone: '+1 617 5550100',
  firstName: 'Maximiliana Ro',
  at: new Date('2026-09-30T15:30:00Z'),
  until: new Date('2026-09-30T20:45:00Z'),
  zone: 'America/New_York',
} as const satisfies Partial<MessageAsked>;

const timely: readonly TemplateVariable[] = ['day', 'time', 'until'];
/** below level 2 a message does not say what it is about. A closed office is about nobody. */
const neutralKinds = /\b(?:visit|appointment|pick-?up|form|visita|cita|recogida|formulario)s?\b/i;
/** Good in a sender's name that a programme has, needless in a wording. */
const kindOfPlace = /\b(?:clinics?|cl[ií]nicas?|hospital(?:es|s)?|mental)\b/i;

/**
 * Everything that speaks against a wording, the weightiest first. It is asked when a wording is drafted, and again
 * when somebody approves it.
 */
export function checkTemplate(
  kind: MessageKind,
  language: Language,
  level: ContentLevel,
  text: string,
): readonly Refusal[] {
  if (level > reminderKinds[kind].mostLevel)
    return [
      no(
        'template.level',
        `Messages of this kind say at most what level ${reminderKinds[kind].mostLevel} allows (R-437).`,
      ),
    ];
  const unknown = unknownVariables(text);
  if (unknown.length > 0) return unknown;
  return [...missing(text), ...tooTalkative(level, text), ...contentOf(kind, language, level, text)];
}

function unknownVariables(text: string): readonly Refusal[] {
  const known: readonly string[] = templateVariables;
  const strange = variablesIn(text).filter((name) => !known.includes(name));
  const braces = /[{}]/.test(text.replace(/\{[^{}]*\}/g, ''));
  if (strange.length === 0 && !braces) return [];
  const which = strange.length === 0 ? 'A brace stands alone' : `There is no {${strange[0]}}`;
  const allowed = known.map((name) => `{${name}}`).join(', ');
  return [no('template.variable', `${which}. A wording may name ${allowed} and nothing else (R-436).`)];
}

function missing(text: string): readonly Refusal[] {
  const names = variablesIn(text);
  const refusals: Refusal[] = [];
  if (!text.trimStart().startsWith('{sender}'))
    refusals.push(
      no('template.sender', 'A message begins with {sender}: whoever reads it must know who writes (R-431).'),
    );
  if (!names.includes('phone'))
    refusals.push(no('template.phone', 'A message names {phone}, the number to call back (R-436).'));
  return refusals;
}

function tooTalkative(level: ContentLevel, text: string): readonly Refusal[] {
  const told = variablesIn(text).find((name) => timely.some((one) => one === name));
  if (level === 0 && told !== undefined)
    return [no('template.level', `At level 0 a message only asks for a call: {${told}} says more (R-437).`)];
  const word = neutralKinds.exec(text)?.[0];
  if (level < 2 && word !== undefined)
    return [no('template.level', `“${word}” says what it is about, which only level 2 allows (R-437).`)];
  return [];
}

/** Looks at the finished message on every channel, written with the longest values. */
function contentOf(kind: MessageKind, language: Language, level: ContentLevel, text: string): readonly Refusal[] {
  const place = kindOfPlace.exec(text)?.[0];
  const asked = { ...longestValues, kind, language, level, own: { version: 1, text } };
  const faults = (['sms', 'email'] as const).flatMap((channel) => renderMessage({ ...asked, channel }).faults);
  const told = [...(place === undefined ? [] : [{ kind: 'revealing', found: place } as const]), ...faults].map(
    refusalOf,
  );
  return told.filter(({ says }, n) => told.findIndex((other) => other.says === says) === n);
}

function refusalOf({ kind, found }: ContentFault): Refusal {
  if (kind === 'link')
    return no('template.link', `“${found}” is a link, and a link can tell what it leads to (R-436).`);
  if (kind === 'too-long')
    return no(
      'template.too-long',
      `With the longest name, number and day it takes ${found} characters of one text (R-447).`,
    );
  if (kind === 'empty') return no('template.empty', 'A wording says something.');
  return no('template.revealing', `“${found}” could tell whoever sees the screen about care (R-436). Leave it out.`);
}

function no(code: Refusal['code'], says: string): Refusal {
  return { code, says };
}
