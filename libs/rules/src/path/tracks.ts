/**
 * The path of one episode as data: which states there are, what they are called and where each may lead. Sections 6.1 to
 * 6.5 of the clinical reference. The five tracks run beside each other and change independently (R5): a person can be in
 * intensive outpatient care, on maintenance and between two courses of therapy, all at once.
 *
 * Where we go beyond the tables:
 * - Death can be recorded from every open state, not only from admission: people also die in hospital or before intake.
 * - Withdrawal management may move between ambulatory, residential and hospital: that step is taken when it gets worse.
 * - Intensive outpatient care has a medically managed twin (one row in 6.2); where the one may follow, so may the other.
 * - A placement that ended may begin again while the episode is open (5.4: the same episode resumes).
 */
interface StateFacts {
  readonly label: string;
  readonly exits: readonly string[];
  /** A move here must say why. Steps up and down between levels always do (6.2). */
  readonly needsReason?: true;
  /** What the clinic should hold when the person leaves this state; listed with the move, as 6.1 names it. */
  readonly documents?: readonly string[];
}

const main = {
  referred: {
    label: 'Referred',
    exits: ['screened', 'declined_service', 'no_contact_closed', 'deceased'],
    documents: ['referral form', 'contact log'],
  },
  screened: {
    label: 'Screened',
    exits: ['intake', 'referred_out', 'no_contact_closed', 'deceased'],
    documents: ['substance use screen', 'suicide risk screen', 'emergency screen'],
  },
  intake: {
    label: 'Intake',
    exits: ['admitted', 'referred_out', 'withdrew', 'deceased'],
    documents: [
      'intake sections',
      'substance use history',
      'baseline tests ordered',
      'COWS after opioid use in the last 10 days',
    ],
  },
  admitted: {
    label: 'Admitted',
    exits: ['discharge_planned', 'transferred', 'discharged', 'suspended', 'deceased'],
    documents: ['assessment', 'level record', 'initial plan', 'draft of the prevention plan', 'safety plan if at risk'],
  },
  suspended: {
    label: 'Care interrupted',
    exits: ['admitted', 'discharged', 'deceased'],
    needsReason: true,
    documents: ['reason', 'contact plan'],
  },
  discharge_planned: {
    label: 'Discharge planned',
    exits: ['discharged', 'admitted', 'deceased'],
    documents: ['continuing-care plan', 'recovery and return-to-use prevention plan'],
  },
  transferred: {
    label: 'Transferring',
    exits: ['discharged', 'deceased'],
    needsReason: true,
    documents: ['transfer packet with release', 'last dose letter'],
  },
  discharged: { label: 'Discharged', exits: [], needsReason: true },
  deceased: { label: 'Died', exits: [], needsReason: true },
  declined_service: { label: 'Declined service', exits: [], needsReason: true },
  no_contact_closed: { label: 'Closed, no contact', exits: [], needsReason: true },
  referred_out: { label: 'Referred elsewhere', exits: [], needsReason: true },
  withdrew: { label: 'Withdrew', exits: [], needsReason: true },
} as const satisfies Record<string, StateFacts>;

const withdrawalManagement = ['wm_amb', 'wm_res', 'wm_hosp'] as const;
const intensive = ['iop', 'iop_med'] as const;
const outpatient = ['op', 'op_med'] as const;
const anyLevel = [...withdrawalManagement, 'res', 'php', ...intensive, ...outpatient, 'otp', 'rem'] as const;
const afterWithdrawal = [
  ...withdrawalManagement,
  'res',
  'php',
  ...intensive,
  ...outpatient,
  'otp',
  'discharged',
] as const;
const level = { needsReason: true } as const;

const placement = {
  none: { label: 'No level yet', exits: [...anyLevel, 'discharged'] },
  wm_amb: { ...level, label: 'Ambulatory withdrawal management', exits: without('wm_amb', afterWithdrawal) },
  wm_res: { ...level, label: 'Residential withdrawal management', exits: without('wm_res', afterWithdrawal) },
  wm_hosp: { ...level, label: 'Hospital withdrawal management', exits: without('wm_hosp', afterWithdrawal) },
  res: { ...level, label: 'Residential', exits: ['php', ...intensive, ...outpatient, 'discharged'] },
  php: { ...level, label: 'Partial hospitalization', exits: ['res', ...intensive, 'op', 'discharged'] },
  iop: { ...level, label: 'Intensive outpatient', exits: ['iop_med', 'php', 'op', 'res', 'discharged'] },
  iop_med: {
    ...level,
    label: 'Medically managed intensive outpatient',
    exits: ['iop', 'php', 'op', 'res', 'discharged'],
  },
  op: { ...level, label: 'Outpatient', exits: [...intensive, 'php', 'op_med', 'rem', 'discharged'] },
  op_med: { ...level, label: 'Medically managed outpatient', exits: ['op', ...intensive, 'res', 'rem', 'discharged'] },
  otp: { ...level, label: 'Opioid treatment program', exits: [...without('otp', anyLevel), 'discharged'] },
  rem: { ...level, label: 'Remission monitoring', exits: ['op', ...intensive, 'discharged'] },
  discharged: { ...level, label: 'Left this level of care', exits: anyLevel },
} as const satisfies Record<string, StateFacts>;

const moud = {
  not_started: { label: 'MOUD not started', exits: ['offered_declined', 'eligibility'] },
  offered_declined: {
    label: 'MOUD offered and declined',
    exits: ['eligibility'],
    needsReason: true,
    documents: ['reason', 'information given', 'next offer'],
  },
  eligibility: { label: 'Eligibility', exits: ['induction', 'offered_declined'], documents: ['choice aid', 'consent'] },
  induction: {
    label: 'Induction',
    exits: ['stabilisation', 'paused', 'ended'],
    documents: ['order', 'dose log', 'COWS log', 'take-home education', 'naloxone'],
  },
  stabilisation: {
    label: 'Stabilization',
    exits: ['maintenance', 'induction', 'paused', 'taper', 'ended'],
    documents: ['visit notes'],
  },
  maintenance: {
    label: 'Maintenance',
    exits: ['stabilisation', 'taper', 'paused', 'ended'],
    documents: ['plan', 'tests', 'take-home decisions'],
  },
  taper: {
    label: 'Patient-led taper',
    exits: ['maintenance', 'stabilisation', 'ended'],
    needsReason: true,
    documents: ['taper plan', 'restart plan', 'naloxone'],
  },
  paused: {
    label: 'MOUD paused',
    exits: ['induction', 'maintenance', 'ended'],
    needsReason: true,
    documents: ['reason', 'last dose'],
  },
  ended: { label: 'MOUD ended', exits: ['eligibility'], needsReason: true },
} as const satisfies Record<string, StateFacts>;

const therapy = {
  not_started: { label: 'Therapy not started', exits: ['active', 'declined'] },
  declined: { label: 'Therapy declined', exits: ['active'], needsReason: true },
  active: { label: 'In therapy', exits: ['paused', 'completed', 'ended'] },
  paused: { label: 'Therapy paused', exits: ['active', 'ended'], needsReason: true },
  completed: { label: 'Completed plan', exits: ['active'] },
  ended: { label: 'Therapy ended', exits: ['active'], needsReason: true },
} as const satisfies Record<string, StateFacts>;

const aftercare = {
  planning: { label: 'Planning aftercare', exits: ['active', 'declined'] },
  active: { label: 'In aftercare', exits: ['lapsed_contact', 'closed'], documents: ['check-ups'] },
  lapsed_contact: { label: 'Contact lapsed', exits: ['active', 'closed'], documents: ['outreach log'] },
  declined: { label: 'Aftercare declined', exits: ['active'], needsReason: true },
  closed: { label: 'Aftercare closed', exits: ['active'], needsReason: true },
} as const satisfies Record<string, StateFacts>;

/** What a track is called, where it begins, and its states. */
export const tracks = {
  main: { label: 'Episode', initial: 'referred', states: main },
  placement: { label: 'Level of care', initial: 'none', states: placement },
  moud: { label: 'Medication (MOUD)', initial: 'not_started', states: moud },
  therapy: { label: 'Therapy', initial: 'not_started', states: therapy },
  aftercare: { label: 'Aftercare', initial: 'planning', states: aftercare },
} as const;

export type Track = keyof typeof tracks;
export type StateOf<T extends Track> = keyof (typeof tracks)[T]['states'] & string;
export type MainState = StateOf<'main'>;
export type PathState = { [T in Track]: StateOf<T> }[Track];

export const trackNames = Object.keys(tracks) as readonly Track[];

export function isTrack(value: string): value is Track {
  return Object.hasOwn(tracks, value);
}

/** The facts of a state, or nothing when the track has no such state. */
export function stateFacts(track: Track, state: string): StateFacts | undefined {
  const states: Readonly<Record<string, StateFacts>> = tracks[track].states;
  return Object.hasOwn(states, state) ? states[state] : undefined;
}

/** How a state is called on every screen and report. */
export function stateLabel(track: Track, state: string): string {
  return stateFacts(track, state)?.label ?? state;
}

/** Where a person may go from here. A track that has not begun may begin, or go where its first state may go. */
export function exitsFrom(track: Track, state: string | null): readonly string[] {
  const { initial } = tracks[track];
  return state === null ? [initial, ...exitsFrom(track, initial)] : (stateFacts(track, state)?.exits ?? []);
}

/** The main states that close an episode. Who comes back begins a new one, linked to the old (5.4). */
export function closesEpisode(main: string): boolean {
  return stateFacts('main', main)?.exits.length === 0;
}

function without<State extends string, Gone extends State>(gone: Gone, all: readonly State[]): Exclude<State, Gone>[] {
  return all.filter((state): state is Exclude<State, Gone> => state !== gone);
}
