import type { SessionDetails, SessionParticipant, SessionValue } from './field-kinds';
import { type ModalityCode, type SessionFormat, sessionFormats, usualSessionFormat } from './modalities';
import { readSessionDetails, type SessionFaults } from './read-session';
import { earPoints } from './session-fields';

/** How a session was held, and what its kind records beside the text (clinical reference 4.1). How it was in contact stands in the note. */
export interface SessionContent {
  readonly format: SessionFormat;
  readonly location: string;
  /** Who led it besides the author, with credential. Empty where nobody did. */
  readonly facilitators: string;
  readonly details: SessionDetails;
}
export const mostInPlace = 200;

export const emptySession = (modality: ModalityCode): SessionContent => ({
  ...{ format: usualSessionFormat(modality), location: '', facilitators: '', details: {} },
});

/**
 * What keeps the details of a session from being signed, by field under `session.`. A note of before, and one that has nothing to say
 * beside its text, has none: then only the kinds that ask for something are incomplete.
 */
export function sessionFaults(modality: ModalityCode, session: SessionContent | undefined): SessionFaults {
  const { format, location, facilitators, details: input } = session ?? emptySession(modality);
  const { details, faults: unread } = readSessionDetails(modality, input);
  const faults: Record<string, string> = {};
  const fault = (name: string, says: string): void => {
    faults[name === '' ? 'session' : `session.${name}`] ??= says;
  };
  if (!Object.hasOwn(sessionFormats, format))
    fault('format', 'Say whether it was individual, group, family or couple.');
  for (const [name, said] of Object.entries({ location, facilitators }))
    if (Array.from(said).length > mostInPlace) fault(name, `Shorten it to ${mostInPlace} characters.`);
  for (const [name, says] of Object.entries(unread)) fault(name, `${says}.`);
  const has = (name: string): boolean => !isEmpty(details[name]);
  for (const [name, says] of Object.entries(required[modality] ?? {})) if (!has(name)) fault(name, says);
  further[modality]?.(details, has, fault);
  return faults;
}

/** Without these a session of the kind says nothing, or was not safe. */
const required: Readonly<Partial<Record<ModalityCode, Readonly<Record<string, string>>>>> = {
  CBT: { practiceDoneLast: 'Say how the last practice went.', module: 'Choose the topic.' },
  CM: { targetBehavior: 'Name the target behavior.', result: 'Say whether the target was met.' },
  DBT: { mode: 'Choose the mode.' },
  FAMILY: {
    participants: 'Name who took part.',
    patientPresent: 'Say whether the person was there.',
    safetyCheck: 'Ask about safety at home, or say that it could not be asked.',
  },
  TRAUMA: { model: 'Name the model.', readiness: 'Say why the person is steady enough for it.' },
  MINDFUL: { practice: 'Name the practice.' },
  ACU: {
    points: 'Choose the points that were used.',
    needlesIn: 'Count the needles that were placed.',
    needlesOut: 'Count the needles that were taken out.',
    practitioner: 'Name who placed the needles.',
    practitionerLicence: 'Give the license of who placed the needles: type and number.',
    adverseEvent: 'Say whether something went wrong.',
  },
  EDU: { topics: 'Choose the topics.', teachBack: 'Ask the person to explain it back, and say whether they could.' },
  PEER: { activity: 'Say what you did together.' },
  RECREATION: { activity: 'Say what you did together.' },
};

type Further = (
  details: SessionDetails,
  has: (name: string) => boolean,
  fault: (name: string, says: string) => void,
) => void;

const further: Readonly<Partial<Record<ModalityCode, Further>>> = {
  DBT: ({ mode }, has, fault) => {
    if (mode === 'skills_group' && !has('module'))
      fault('module', 'Choose the module that the skills group worked on.');
  },
  /** Whoever takes part learns that somebody is a patient: the law asks for a consent first. */
  FAMILY: ({ participants, safetyCheck }, has, fault) => {
    for (const { name, relation, consent, reason } of (participants ?? []) as readonly SessionParticipant[]) {
      const who = name.trim() || 'each participant';
      if (name.trim() === '' || relation.trim() === '')
        fault('participants', 'Give the name and the relation of each participant.');
      else if (consent === null)
        fault('participants', `Put the consent for ${who} on file first, or say why none is needed.`);
      else if (consent === 'not_needed' && reason.trim() === '')
        fault('participants', `Say why no consent for ${who} is needed.`);
    }
    if ((safetyCheck === 'concern' || safetyCheck === 'not_possible') && !has('safetyAnswer'))
      fault(
        'safetyAnswer',
        safetyCheck === 'concern'
          ? 'Say what was done about the concern.'
          : 'Say when safety is asked about in private.',
      );
  },
  /** A needle that stays behind hurts somebody: nobody signs before the counts are the same. */
  ACU: ({ points, needlesIn, needlesOut, consent, adverseEvent }, has, fault) => {
    if (typeof needlesIn === 'number' && typeof needlesOut === 'number' && needlesIn !== needlesOut)
      fault(
        'needlesOut',
        `${needlesIn} needles went in and ${needlesOut} came out: count again, and look for the others before you sign.`,
      );
    if (Array.isArray(points) && typeof needlesIn === 'number' && needlesIn > 2 * points.length)
      fault(
        'needlesIn',
        `${points.length} of the ${Object.keys(earPoints).length} points in two ears take at most ${2 * points.length} needles: choose the points that were used.`,
      );
    if (consent !== true) fault('consent', 'Put the person’s consent on file first: without it no needle is placed.');
    if (adverseEvent === true && !has('adverseWords')) fault('adverseWords', 'Say what went wrong, and what was done.');
  },
  EDU: ({ topics }, has, fault) => {
    if (Array.isArray(topics) && (topics as readonly string[]).includes('other') && !has('otherTopic'))
      fault('otherTopic', 'Say what else it was about.');
  },
};

const isEmpty = (value: SessionValue | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
