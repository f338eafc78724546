import type { Channel, ConsentDraft, Patient, PatientDraft, SexAtBirth } from '../api/types';

/** The form as it is typed: every field a string, so that an empty one is simply empty. */
export interface PatientForm {
  given: string;
  family: string;
  preferredName: string;
  dateOfBirth: string;
  sexAtBirth: SexAtBirth | '';
  language: string;
  phone: string;
  email: string;
  kinName: string;
  kinRelation: string;
  kinPhone: string;
}

export const emptyForm: PatientForm = {
  given: '',
  family: '',
  preferredName: '',
  dateOfBirth: '',
  sexAtBirth: '',
  language: 'en',
  phone: '',
  email: '',
  kinName: '',
  kinRelation: '',
  kinPhone: '',
};

export type FieldFaults = Partial<Record<keyof PatientForm, string>>;

export function formOf(patient: Patient): PatientForm {
  return {
    given: patient.legalName.given,
    family: patient.legalName.family,
    preferredName: patient.preferredName ?? '',
    dateOfBirth: patient.dateOfBirth,
    sexAtBirth: patient.sexAtBirth,
    language: patient.language,
    phone: patient.phone ?? '',
    email: patient.email ?? '',
    kinName: patient.nextOfKin?.name ?? '',
    kinRelation: patient.nextOfKin?.relation ?? '',
    kinPhone: patient.nextOfKin?.phone ?? '',
  };
}

const phoneShape = /^\+?[0-9 ()-]{5,24}$/;

/** What the form itself can say before the server is asked; the server decides. */
export function faultsOf(form: PatientForm, today: string): FieldFaults {
  const faults: FieldFaults = {};
  if (form.given.trim() === '') faults.given = 'Enter the given name as it stands on the identity paper.';
  if (form.family.trim() === '') faults.family = 'Enter the family name as it stands on the identity paper.';
  if (form.dateOfBirth === '') faults.dateOfBirth = 'Enter the date of birth.';
  else if (form.dateOfBirth > today) faults.dateOfBirth = 'The date of birth lies in the future.';
  else if (form.dateOfBirth < '1900-01-01') faults.dateOfBirth = 'Check the year of birth.';
  if (form.sexAtBirth === '') faults.sexAtBirth = 'Choose one; "Not known" is an answer.';
  if (form.email !== '' && !/^\S+@\S+\.\S+$/.test(form.email.trim()))
    faults.email = 'This does not look like an e-mail address.';
  if (form.phone.trim() !== '' && !phoneShape.test(form.phone.trim()))
    faults.phone = 'Use digits, spaces, brackets and hyphens only.';
  const kin = [form.kinName, form.kinRelation, form.kinPhone].map((value) => value.trim());
  if (kin.some((value) => value !== '')) {
    if (kin[0] === '') faults.kinName = 'Enter the name of the person to call.';
    if (kin[1] === '') faults.kinRelation = 'Enter how they are related.';
    if (!phoneShape.test(kin[2] ?? '')) faults.kinPhone = 'Enter a phone number to call.';
  }
  return faults;
}

/** The body of a registration or an edit. An emptied field is sent as null: it was there and is no more. */
export function draftOf(form: PatientForm, consents: readonly ConsentDraft[] = []): PatientDraft {
  const text = (value: string): string => value.trim();
  const orNull = (value: string): string | null => (text(value) === '' ? null : text(value));
  return {
    legalName: { given: text(form.given), family: text(form.family) },
    preferredName: orNull(form.preferredName),
    dateOfBirth: form.dateOfBirth,
    sexAtBirth: form.sexAtBirth === '' ? 'unknown' : form.sexAtBirth,
    language: form.language,
    phone: orNull(form.phone),
    email: orNull(form.email),
    nextOfKin:
      text(form.kinName) === ''
        ? null
        : { name: text(form.kinName), relation: text(form.kinRelation), phone: text(form.kinPhone) },
    ...(consents.length === 0 ? {} : { consents: [...consents] }),
  };
}

/** Where a channel reaches this person. */
export function addressFor(channel: Channel, form: Pick<PatientForm, 'phone' | 'email'>): string {
  return (channel === 'email' ? form.email : form.phone).trim();
}

/** how much a message may say. No level ever names the kind of care. */
export const contentLevels = [
  { value: '0', label: 'Only "please call us"' },
  { value: '1', label: 'Date and time' },
  { value: '2', label: 'Date, time and kind of visit' },
] as const;

/** In which messages are written; whoever reads another language gets English. */
export const messageLanguages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Spanish' },
] as const;

export const languages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Spanish' },
  { value: 'ar', label: 'Arabic' },
  { value: 'zh', label: 'Chinese' },
  { value: 'fr', label: 'French' },
  { value: 'ht', label: 'Haitian Creole' },
  { value: 'ko', label: 'Korean' },
  { value: 'pt', label: 'Portuguese' },
  { value: 'ru', label: 'Russian' },
  { value: 'tl', label: 'Tagalog' },
  { value: 'vi', label: 'Vietnamese' },
] as const;

/** Paths of the server's answers in the words of the form. */
export const fieldNames: Record<string, string> = {
  'legalName.given': 'Given name',
  'legalName.family': 'Family name',
  preferredName: 'Preferred name',
  dateOfBirth: 'Date of birth',
  sexAtBirth: 'Sex at birth',
  language: 'Language',
  phone: 'Phone',
  email: 'E-mail',
  'nextOfKin.name': 'Next of kin, name',
  'nextOfKin.relation': 'Next of kin, relation',
  'nextOfKin.phone': 'Next of kin, phone',
};
