import { licenceFor, licencesBehind, type Practitioner } from '../access/licences';
import { may, permissions } from '../access/permissions';
import { roleLabels, type Role } from '../access/roles';
import type { Day } from '../time';
import type { EntryKind } from './finding-kinds';
import { isOnFaceSheet } from './finding-words';

const prescribers: readonly Role[] = ['prescriber', 'medical_director'];
const clinicians: readonly Role[] = ['nurse', ...prescribers];
const dispensers: readonly Role[] = ['nurse', 'pharmacist', ...prescribers];
const care: readonly Role[] = permissions['finding.write'];
const counseling: readonly Role[] = ['counselor', 'counselor_supervisor', ...prescribers];
const atTheDesk: readonly Role[] = permissions['face-sheet.write'];

/** Who may find out what. A diagnosis and an examination are a practitioner's; a look before a dose is the window's. */
const recorders: Readonly<Record<EntryKind, readonly Role[]>> = {
  'opioid-use-disorder': prescribers,
  'treatment-consent': care,
  examination: prescribers,
  'registry-check': care,
  'interim-treatment': prescribers,
  pregnancy: prescribers,
  allergy: dispensers,
  medication: dispensers,
  ecg: clinicians,
  laboratory: clinicians,
  vitals: dispensers,
  'breath-alcohol': dispensers,
  'dose-assessment': dispensers,
  'opioid-use': dispensers,
  'risk-history': clinicians,
  'pdmp-check': care,
  'mood-screen': care,
  'naloxone-challenge': clinicians,
  advice: care,
  review: prescribers,
  'plan-event': care,

  'support-person': atTheDesk,
  coverage: atTheDesk,
  authorization: atTheDesk,
  fee: atTheDesk,
  guardian: atTheDesk,
  'justice-case': counseling,
};

/** In which roles a kind is recorded. */
export function recordersOf(kind: EntryKind): readonly Role[] {
  return recorders[kind];
}

/** May someone with these roles record it? Licences are looked at when it is recorded. */
export function mayRecord(held: readonly Role[], kind: EntryKind): boolean {
  return (
    may(held, isOnFaceSheet(kind) ? 'face-sheet.write' : 'finding.write') &&
    held.some((role) => recorders[kind].includes(role))
  );
}

/** Why this person may not act in one of these roles on this day, in a sentence; null if they may. */
export function whyNotLicensed(person: Practitioner, among: readonly Role[], day: Day): string | null {
  const held = person.roles.filter((role) => among.includes(role));
  if (held.length === 0) return `This is for ${inWords(among)}: ask one of them to record it`;
  if (held.some((role) => licencesBehind(role).length === 0) || licenceFor(person, held, day)) return null;
  return `Your license for this does not stand on ${day}: ask the administrator to update it, or ${inWords(among)} to record it`;
}

function inWords(among: readonly Role[]): string {
  const names = among.map((role) => `a ${roleLabels[role].toLowerCase()}`);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? 'nobody');
}
