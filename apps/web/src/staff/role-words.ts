import type { Role } from '@cairn/rules';

/** What each role may do, in one plain line for the administrator who hands it out. */
export const roleMeans: Readonly<Record<Role, string>> = {
  counselor: 'Leads sessions and moves the path of the people assigned to them; sees charts, gives no medication.',
  counselor_supervisor: 'Everything a counselor does, for every caseload; assigns people and reads the reports.',
  nurse: 'Gives and voids doses at the window; sees charts.',
  pharmacist: 'Gives and voids doses at the window; sees charts.',
  prescriber: 'Orders and stops medication, gives doses; sees charts.',
  medical_director: 'Everything a prescriber does; approves policy, assigns people and reads the reports.',
  front_desk: 'Registers people, books and checks in; sees who comes and when, not why.',
  administrator: 'Adds colleagues, sets up the program, reads figures; sees no chart.',
  privacy_officer: 'Sees who looked at what, and consents; sees no chart.',
  auditor: 'Reads the figures; sees no chart and no names.',
};
