import type { Refusal } from '../refusal';
import { contentFaults } from '../reminders/content';
import { isZone } from '../time';
import { stateLabel, tracks } from '../path/tracks';

export interface ProgrammeDetails {
  readonly name: string;
  readonly organisation: string;
  readonly address: string;
  readonly letterhead: readonly string[];
  readonly senderName: string;
  readonly phone: string;
  /** States of the placement track that are given here. */
  readonly levelsOffered: readonly string[];
}

const longestSender = 40;

/**
 * what stands above every message must not tell that its reader is in treatment: "Oak Street Office", not the
 * clinic's own name if that says what it does. R-447: a long name would leave no room for date and time.
 * Answers one sentence, or nothing when the name may be used.
 */
export function senderNameFault(name: string): string | null {
  const text = name.trim();
  if (text === '') return 'Messages need a neutral name above them, such as “Oak Street Office” (R-436).';
  if (text.length > longestSender)
    return `At most ${longestSender} characters, so that a message still has room for date and time (R-447).`;
  const [found] = [...contentFaults(text, 'sms'), ...kindOfClinic(text)];
  return found === undefined
    ? null
    : `“${found.found}” would tell whoever sees the message that its reader is in treatment (R-436). Use a neutral name, such as “Oak Street Office”.`;
}

/** Words for the kind of clinic. Good in a letter, telling on a locked screen. */
function kindOfClinic(text: string): readonly { readonly found: string }[] {
  const found = /\b(medication|medicated|behavioral|behavioural|mental|dependence|dependency)\b/i.exec(text);
  return found ? [{ found: found[0] }] : [];
}

/** The levels that a programme may say it offers, in the order of the track. */
export const offerableLevels: readonly { readonly value: string; readonly label: string }[] = Object.keys(
  tracks.placement.states,
)
  .filter((state) => state !== 'none' && state !== 'discharged')
  .map((value) => ({ value, label: stateLabel('placement', value) }));

/** Refuses with 'settings.invalid' and the field in `facts`. */
export function decideDetails(details: ProgrammeDetails): ProgrammeDetails | Refusal {
  const refuse = (field: string, says: string): Refusal => ({ code: 'settings.invalid', says, facts: { field } });
  const sender = senderNameFault(details.senderName);
  if (sender !== null) return refuse('senderName', sender);
  if (details.name.trim() === '') return refuse('name', 'The program needs a name.');
  if (!/\d{3}/.test(details.phone)) return refuse('phone', 'Messages name a number to call back: enter it.');
  const known = new Set(offerableLevels.map(({ value }) => value));
  const unknown = details.levelsOffered.find((level) => !known.has(level));
  if (unknown !== undefined) return refuse('levelsOffered', `${unknown} is not a level of care.`);
  return details;
}

/** Refuses with 'settings.invalid' what is not a zone of the world's list, or is the one that holds already. */
export function decideZone(zone: string, current: string): Refusal | null {
  const facts = { field: 'zone', zone };
  if (!isZone(zone))
    return { code: 'settings.invalid', says: 'This is not a time zone. Choose one, such as America/Chicago.', facts };
  if (zone === current) return { code: 'settings.invalid', says: 'The program is in this time zone already.', facts };
  return null;
}
