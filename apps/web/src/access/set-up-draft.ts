import { senderNameFault } from '@cairn/rules';
import { ApiProblem } from '../api/problem';
import type { SetUpDraft } from '../api/types';
import { passwordFault } from './code';
import { weakWords } from './new-password';

/** Paths as the server names them, so that its answers find their field. */
export const setUpNames = {
  code: 'Code',
  organisation: 'Organization',
  'programme.name': 'Program',
  'programme.senderName': 'Neutral sender name',
  'programme.phone': 'Phone',
  'programme.zone': 'Time zone',
  'administrator.displayName': 'Your name',
  'administrator.email': 'E-mail',
  'administrator.password': 'Password',
} as const;
export type SetUpField = keyof typeof setUpNames;
export type SetUpFaults = Partial<Record<SetUpField, string>>;

const phoneShape = /^\+?[0-9 ()-]{5,24}$/;

export function setUpFaults(draft: SetUpDraft): SetUpFaults {
  const { programme, administrator } = draft;
  const faults: SetUpFaults = {};
  if (draft.code.trim() === '') faults.code = 'Enter the code that the start command printed.';
  if (draft.organisation.trim() === '') faults.organisation = 'Enter the name of the organization.';
  if (programme.name.trim() === '') faults['programme.name'] = 'Enter the name of the program.';
  const telling = senderNameFault(programme.senderName);
  if (telling !== null) faults['programme.senderName'] = telling;
  if (!phoneShape.test(programme.phone.trim())) faults['programme.phone'] = 'Enter the number that people call back.';
  if (programme.zone === '') faults['programme.zone'] = 'Choose the time zone of the building.';
  if (administrator.displayName.trim() === '') faults['administrator.displayName'] = 'Enter your name.';
  if (!/^\S+@\S+\.\S+$/.test(administrator.email.trim()))
    faults['administrator.email'] = 'This does not look like an e-mail address.';
  const weak = passwordFault(administrator.password);
  if (weak !== null) faults['administrator.password'] = weak;
  return faults;
}

/** A refusal of the server beside the field that it is about; empty when it is about no field. */
export function faultsFrom(problem: unknown): SetUpFaults {
  if (!(problem instanceof ApiProblem)) return {};
  if (problem.code === 'set-up.code')
    return { code: 'This is not the code. It stands in the window where Cairn was started.' };
  const weak = weakWords(problem);
  if (weak !== null) return { 'administrator.password': weak };
  const faults: SetUpFaults = {};
  for (const field of Object.keys(setUpNames) as SetUpField[]) {
    const says = problem.fieldMessage(field);
    if (says !== undefined) faults[field] = says;
  }
  return faults;
}

/** The browser's zone first, then those of the United States, then the world's. */
export function zoneChoices(guess: string): { value: string; label: string }[] {
  const near = [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
    'America/Puerto_Rico',
  ];
  const world = Intl.supportedValuesOf('timeZone');
  return [...new Set([guess, ...near, ...world])]
    .filter((zone) => zone !== '' && (zone.includes('/') || zone === guess))
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

export function trimmed(draft: SetUpDraft): SetUpDraft {
  const { programme, administrator } = draft;
  return {
    code: draft.code.trim(),
    organisation: draft.organisation.trim(),
    programme: {
      ...programme,
      name: programme.name.trim(),
      senderName: programme.senderName.trim(),
      phone: programme.phone.trim(),
    },
    administrator: {
      ...administrator,
      displayName: administrator.displayName.trim(),
      email: administrator.email.trim(),
    },
  };
}
