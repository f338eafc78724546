import { modalityLabels, modalityOf, roleLabels } from '@cairn/rules';

/** Words for the codes that people see. Person first, neutral; a code that is not listed is shown with spaces. */
const tables = {
  main: {
    referred: 'Referred',
    screened: 'Screened',
    intake: 'Intake',
    admitted: 'Admitted',
    suspended: 'Care interrupted',
    discharge_planned: 'Discharge planned',
    discharged: 'Discharged',
    transferred: 'Transferring',
    deceased: 'Died',
    declined_service: 'Declined service',
    no_contact_closed: 'Closed, no contact',
    referred_out: 'Referred elsewhere',
    withdrew: 'Withdrew',
  },
  placement: {
    none: 'No level yet',
    wm_amb: 'Withdrawal management, ambulatory',
    wm_res: 'Withdrawal management, residential',
    wm_hosp: 'Withdrawal management, hospital',
    res: 'Residential',
    php: 'Partial hospitalization',
    iop: 'Intensive outpatient',
    iop_med: 'Intensive outpatient, medically managed',
    op: 'Outpatient',
    op_med: 'Outpatient, medically managed',
    otp: 'Opioid treatment program',
    rem: 'Remission monitoring',
    discharged: 'Discharged',
  },
  moud: {
    not_started: 'Not started',
    offered_declined: 'Offered, declined',
    eligibility: 'Eligibility',
    induction: 'Induction',
    stabilisation: 'Stabilization',
    maintenance: 'Maintenance',
    taper: 'Taper',
    paused: 'Paused',
    ended: 'Ended',
  },
  therapy: {
    not_started: 'Not started',
    declined: 'Declined',
    active: 'Active',
    paused: 'Paused',
    completed: 'Completed plan',
    ended: 'Ended',
  },
  aftercare: {
    planning: 'Planning',
    active: 'Active',
    lapsed_contact: 'Contact lapsed',
    declined: 'Declined',
    closed: 'Closed',
  },
  channel: { sms: 'Text message', email: 'E-mail', voice: 'Phone call' },
  sex: { female: 'Female', male: 'Male', intersex: 'Intersex', unknown: 'Not known' },
  appointment: { booked: 'Booked', attended: 'Attended', missed: 'Missed', cancelled: 'Cancelled' },
  priority: { pregnancy: 'Pregnancy', recent_overdose: 'Recent overdose', medical: 'Medical reason' },
  modality: modalityLabels,
  override: {
    prescriber_consulted: 'Prescriber consulted',
    clinical_judgement: 'Clinical judgment',
    verified_elsewhere: 'Verified elsewhere',
    patient_request: 'The person asked',
    other: 'Other reason',
  },
  role: roleLabels,
  track: {
    main: 'Episode',
    placement: 'Level of care',
    moud: 'MOUD',
    therapy: 'Therapy',
    aftercare: 'Aftercare',
  },
} as const;

export type WordTable = keyof typeof tables;

export function wordFor(table: WordTable, code: string | null): string {
  if (code === null) return table === 'main' ? 'No open episode' : 'None';
  if (table === 'modality') code = modalityOf(code) ?? code;
  const words: Record<string, string> = tables[table];
  return words[code] ?? code.replaceAll('_', ' ').replace(/^\w/, (first) => first.toUpperCase());
}

/** The word of a state on a track of the path. */
export function stateWords(track: string, state: string): string {
  return track in tables ? wordFor(track as WordTable, state) : wordFor('main', state);
}

export function entriesOf(table: WordTable): { value: string; label: string }[] {
  return Object.entries(tables[table]).map(([value, label]) => ({ value, label }));
}
