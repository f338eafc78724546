import { licencesBehind, roles } from '@cairn/rules';
import type { LicenceType, Role } from '@cairn/rules';
import type { HeldLicence, LicenceDraft, Member, MemberDraft } from '../api/types';

/** A colleague as typed. The licence is asked for only while a chosen role needs one that is not held yet. */
export interface MemberForm {
  displayName: string;
  email: string;
  roles: readonly Role[];
  /** A nurse who is in charge of the shift. */
  chargeNurse: boolean;
  licence: LicenceForm;
}
export interface LicenceForm {
  type: string;
  number: string;
  state: string;
  expiresOn: string;
}
export type Faults = Partial<Record<'displayName' | 'email' | 'roles' | keyof LicenceForm, string>>;

export const emptyLicence: LicenceForm = { type: '', number: '', state: '', expiresOn: '' };
export const emptyMember: MemberForm = {
  displayName: '',
  email: '',
  roles: [],
  chargeNurse: false,
  licence: emptyLicence,
};

export const licenceWords: Readonly<Record<LicenceType, string>> = {
  MD: 'MD, physician',
  DO: 'DO, physician',
  NP: 'NP, nurse practitioner',
  PA: 'PA, physician assistant',
  RN: 'RN, registered nurse',
  LPN: 'LPN, licensed practical nurse',
  RPH: 'RPh, pharmacist',
  LADC: 'LADC, alcohol and drug counselor',
  DEA: 'DEA registration',
};

/** The kinds of licence that would serve for roles that none of the held ones covers yet. */
export function licencesMissing(chosen: readonly Role[], held: readonly Pick<HeldLicence, 'type'>[]): LicenceType[] {
  const types = chosen
    .map(licencesBehind)
    .filter((needed) => needed.length > 0 && !held.some(({ type }) => needed.some((each) => each === type)))
    .flat();
  return [...new Set(types)];
}

/** Roles in the order of the clinic's list, whatever order they were ticked in. */
export function withRole(chosen: readonly Role[], role: Role, on: boolean): Role[] {
  return roles.filter((each) => (each === role ? on : chosen.includes(each)));
}

export function licenceFaults(form: LicenceForm, today: string): Faults {
  const faults: Faults = {};
  if (form.type === '') faults.type = 'Choose the kind of license.';
  if (form.number.trim() === '') faults.number = 'Enter the number as it stands on the license.';
  if (!/^[A-Za-z]{2}$/.test(form.state.trim())) faults.state = 'Two letters, for example NY.';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.expiresOn)) faults.expiresOn = 'Enter the last day on which it is valid.';
  else if (form.expiresOn < today) faults.expiresOn = 'This license has ended already. Enter one that is valid.';
  return faults;
}

/** What the form itself can say; the server decides. A missing licence stops no invitation: it stops the acts. */
export function memberFaults(form: MemberForm, needsLicence: boolean, today: string): Faults {
  const faults: Faults = {};
  if (form.displayName.trim() === '') faults.displayName = 'Enter the name as colleagues know it.';
  if (!/^\S+@\S+\.\S+$/.test(form.email.trim())) faults.email = 'This does not look like an e-mail address.';
  if (form.roles.length === 0) faults.roles = 'Choose at least one role.';
  return needsLicence && isBegun(form.licence) ? { ...licenceFaults(form.licence, today), ...faults } : faults;
}

/** A fault is gone as soon as its field is touched again; whether the new answer is right is looked at on sending. */
export function without(faults: Faults, touched: readonly string[]): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([field]) => !touched.includes(field)));
}

export function isBegun(licence: LicenceForm): boolean {
  return Object.values(licence).some((value: string) => value.trim() !== '');
}

export function licenceDraft(form: LicenceForm): LicenceDraft {
  return {
    type: form.type as LicenceType,
    number: form.number.trim(),
    state: form.state.trim().toUpperCase(),
    expiresOn: form.expiresOn,
  };
}

export function memberDraft(form: MemberForm, licenceId: string | null): MemberDraft {
  return {
    displayName: form.displayName.trim(),
    email: form.email.trim(),
    roles: [...form.roles],
    chargeNurse: form.chargeNurse && form.roles.includes('nurse'),
    ...(licenceId === null ? {} : { licences: [{ id: licenceId, ...licenceDraft(form.licence) }] }),
  };
}

export function formOf(member: Member): MemberForm {
  return {
    displayName: member.displayName,
    email: member.email,
    roles: member.roles,
    chargeNurse: member.chargeNurse,
    licence: emptyLicence,
  };
}

/** Paths of the server's answers in the words of the form. */
export const fieldNames: Record<string, string> = {
  displayName: 'Name',
  email: 'E-mail',
  roles: 'Roles',
  type: 'License',
  number: 'License number',
  state: 'State',
  expiresOn: 'Valid until',
  'licences.0.type': 'License',
  'licences.0.number': 'License number',
  'licences.0.state': 'State',
  'licences.0.expiresOn': 'Valid until',
  reason: 'Reason',
};
