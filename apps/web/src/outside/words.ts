import { guestReasons } from '@cairn/rules';

/** Words for the codes of this folder. */
export const productClassWords = {
  methadone: 'Methadone',
  buprenorphine: 'Buprenorphine',
  naltrexone: 'Naltrexone',
} as const;

export const sourceWords = {
  hospital: 'Hospital',
  jail: 'Jail or prison',
  otp: 'Other opioid treatment program',
  'guest-host': 'Guest program',
  emergency_1306_07b: 'Emergency three-day supply',
  other: 'Other',
} as const;

export const toldByWords = {
  patient_says: 'The person says so',
  call: 'They called us',
  fax: 'Fax',
  record: 'Record or letter',
} as const;

export const verifyWords = { call_back: 'We called back', fax: 'Fax from there', record: 'Record or letter' } as const;

export const guestReasonWords = guestReasons;

export const consentWords = {
  part2: 'Consent to this disclosure (42 CFR Part 2)',
  tpo: 'Consent for treatment, payment and operations',
} as const;

export const occasionWords = {
  admission: 'Admission',
  take_home: 'First take-home',
  injection: 'Injection',
  missed_days: 'After days missed',
  overdose: 'After an overdose',
  replacement: 'In place of a kit',
  discharge: 'Discharge',
  periodic: 'Offered again',
  other: 'Other',
  community: 'Community',
} as const;

export const useWords = {
  used_for_self: 'Used for this person',
  used_for_another: 'Used for someone else',
  lost: 'Lost or taken',
} as const;

export const placeWords = {
  home: 'At home',
  another_home: 'In another home',
  street: 'Outside, in public',
  program: 'Here',
  jail: 'Jail or prison',
  hospital: 'Hospital',
  other: 'Elsewhere',
  unknown: 'Not known',
} as const;

export const intentWords = {
  unintentional: 'Not intended',
  intentional: 'Intended',
  unknown: 'Not known',
} as const;

export const helperWords = {
  bystander: 'Bystander',
  family: 'Family or friend',
  staff: 'Our staff',
  emergency_services: 'Emergency services',
  self: 'The person',
  unknown: 'Not known',
} as const;

export const toldOverdoseWords = {
  patient: 'The person',
  family: 'Family or friend',
  hospital: 'Hospital',
  emergency_services: 'Emergency services',
  medical_examiner: 'Medical examiner',
  staff: 'Our staff',
  other: 'Someone else',
} as const;

export const contactWords = {
  telephone: 'Telephone',
  in_person: 'Face to face here',
  home_visit: 'Home visit',
  letter: 'Letter',
} as const;

export const taskWords = {
  contact: 'Try to reach the person',
  review: 'Prescriber’s review',
  visit: 'First visit',
  'second-visit': 'Second visit',
  'death-review': 'Death review',
} as const;

export const outcomeWords = {
  no_harm: 'Nobody was harmed',
  harm: 'Somebody was harmed',
  hospital: 'Taken to a hospital',
  died: 'Somebody died',
  unknown: 'Not known',
} as const;

export const guestStateWords = {
  requested: 'Asked for',
  approved: 'Approved',
  sent: 'Letter sent',
  confirmed: 'Confirmed',
  active: 'Active now',
  closed: 'Over',
} as const;
