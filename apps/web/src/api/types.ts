import type { Permission, Role } from '@cairn/rules';

/** The shapes of the HTTP interface as the screens use them. One place, so that a change of the server shows here. */

export interface Named {
  id: string;
  displayName: string;
}
export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Session {
  staff: Named & { email: string };
  programmes: { id: string; name: string }[];
  programmeId: string | null;
  roles: Role[];
  permissions: Permission[];
  csrfToken: string;
  idleMinutes: number;
  demo: boolean;
}
export interface StaffMember extends Named {
  roles: Role[];
}

export type Severity = 'HARD_STOP' | 'OVERRIDE' | 'WARN' | 'REPORT';
export interface Evaluation {
  ruleId: string;
  ruleVersion: number;
  severity: Severity;
  result: 'passed' | 'failed' | 'not in force';
  message: string;
  citation: string;
  inputs: Record<string, unknown>;
  overridableBy: Role[];
}
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  errors?: { path: string; message: string }[];
  evaluations?: Evaluation[];
  facts?: Record<string, unknown>;
}

// People
export interface PatientRow {
  id: string;
  number: string;
  displayName: string;
  dateOfBirth: string;
  /** Main state of the open episode; null without one. */
  stage: string | null;
}
export interface NearDuplicate extends PatientRow {
  why: string[];
}
export interface LegalName {
  given: string;
  family: string;
}
export type SexAtBirth = 'female' | 'male' | 'intersex' | 'unknown';
export type Channel = 'sms' | 'email' | 'voice';
export interface NextOfKin {
  name: string;
  relation: string;
  phone: string;
}
export interface ConsentDraft {
  id: string;
  channel: Channel;
  address: string;
  level: number;
}
export interface Consent extends ConsentDraft {
  givenAt: string;
  revokedAt: string | null;
}
export interface PatientDraft {
  legalName: LegalName;
  preferredName?: string | null;
  dateOfBirth: string;
  sexAtBirth: SexAtBirth;
  language?: string;
  phone?: string | null;
  email?: string | null;
  nextOfKin?: NextOfKin | null;
  consents?: ConsentDraft[];
}
export interface EpisodeStates {
  id: string;
  openedOn: string;
  main: string;
  placement: string | null;
  moud: string | null;
  therapy: string | null;
  aftercare: string | null;
}
export interface Patient {
  id: string;
  number: string;
  legalName: LegalName;
  preferredName: string | null;
  displayName: string;
  dateOfBirth: string;
  age: number;
  sexAtBirth: SexAtBirth;
  language: string;
  phone: string | null;
  email: string | null;
  nextOfKin: NextOfKin | null;
  invented: boolean;
  doNotContact: boolean;
  version: number;
  episode: EpisodeStates | null;
  consents: Consent[];
}

// Medication
export type Product =
  | 'methadone-oral-concentrate'
  | 'methadone-tablet'
  | 'buprenorphine-sl'
  | 'buprenorphine-naloxone-sl'
  | 'naltrexone-oral'
  | 'naltrexone-xr';
export type ProductClass = 'methadone' | 'buprenorphine' | 'naltrexone';
export type Frequency = 'daily' | 'split' | 'weekly' | 'monthly';
export type OrderState = 'active' | 'upcoming' | 'expired' | 'stopped';
export interface MedicationOrder {
  id: string;
  patientId: string;
  product: Product;
  productClass: ProductClass;
  route: string;
  doseMcg: number;
  frequency: Frequency;
  portions: number;
  startsOn: string;
  expiresOn: string;
  endsOn: string | null;
  endReason: string | null;
  state: OrderState;
  signedBy: Named | null;
  signedAt: string;
  origin: string;
}
export interface MedicationOrderDraft {
  patientId: string;
  product: Product;
  doseMcg: number;
  frequency: Frequency;
  startsOn: string;
  expiresOn: string;
  portions?: number;
  reason?: string;
}

// The chart
export interface ChartBanner {
  id: string;
  number: string;
  displayName: string;
  legalName: LegalName;
  dateOfBirth: string;
  age: number;
  invented: boolean;
  order:
    | (Pick<MedicationOrder, 'id' | 'product' | 'productClass' | 'doseMcg' | 'portions' | 'frequency' | 'startsOn' | 'expiresOn' | 'state'>)
    | null;
  lastDose: { serviceDay: string; doseMcg: number; occurredAt: string } | null;
  daysSinceLastDose: number | null;
  counselor: Named | null;
  consent: { channels: string[] };
  holds: string[];
}
export interface NextStep {
  to: string;
  label: string;
  allowed: boolean;
  guards: Evaluation[];
  needsReason: boolean;
  attestable: { guard: string; label: string; roles: string[]; choices?: { code: string; label: string }[] }[];
}
export interface Track {
  track: string;
  state: string;
  label: string;
  since: string;
  next: NextStep[];
}
export interface DueItem {
  label: string;
  dueAt: string;
  overdue: boolean;
  rule: string;
}
export interface PathClock extends DueItem {
  code: string;
  why: string;
}
export interface TimelineEvent {
  id: string;
  at: string;
  kind: 'move' | 'dose' | 'order' | 'appointment' | 'observation' | 'specimen';
  track?: string;
  title: string;
  detail: string | null;
  by: string | null;
  voided: boolean;
}
export interface DoseRun {
  kind: 'doses';
  from: string;
  to: string;
  count: number;
  doseMcg: number;
}
export type TimelineItem = TimelineEvent | DoseRun;
export interface Span {
  track: string;
  state: string;
  label: string;
  startedAt: string;
  endedAt: string | null;
}
export interface Chart {
  banner: ChartBanner;
  path: { episodeId: string | null; openedOn: string | null; tracks: Track[]; clocks: PathClock[] };
  timeline: TimelineItem[];
  timelineNext: string | null;
  spans: Span[];
  appointments: Appointment[];
  due: DueItem[];
  doseStrip: { serviceDay: string; doseMcg: number | null }[];
  attestations: { guard: string; label: string; by: string; at: string; text: string }[];
}
export interface Attestation {
  guard: string;
  reasonCode: string;
  text: string;
}
export interface MoveDraft {
  id: string;
  track: string;
  to: string;
  reason: string;
  at?: string;
  attestations?: Attestation[];
}
export interface Move {
  id: string;
  track: string;
  from: string | null;
  to: string;
  at: string;
  guards: Evaluation[];
}

// Dosing
export interface QueueEntry {
  patientId: string;
  number: string;
  displayName: string;
  dateOfBirth: string;
  order: { id: string; product: Product; doseMcg: number; portions: number };
  portion: number;
  lastDoseDay: string | null;
  daysSinceLastDose: number | null;
  appointmentAt: string | null;
  flags: string[];
}
export interface SeenEntry {
  doseId: string;
  patientId: string;
  number: string;
  displayName: string;
  doseMcg: number;
  product: Product;
  portion: number;
  at: string;
  by: string;
}
export interface DosingQueue {
  day: string;
  toCome: QueueEntry[];
  seen: SeenEntry[];
  dosing: { patientId: string; staffId: string; displayName: string; since: string }[];
}
export interface DosingPatient {
  patient: Pick<ChartBanner, 'id' | 'number' | 'displayName' | 'legalName' | 'dateOfBirth' | 'age' | 'invented'>;
  day: string;
  order: MedicationOrder | null;
  portion: number;
  lastDoses: { serviceDay: string; doseMcg: number; occurredAt: string; by: string | null }[];
  daysSinceLastDose: number | null;
  checks: Evaluation[];
  doseToday: { doseId: string; doseMcg: number; at: string; by: string } | null;
  openedBy: { staffId: string; displayName: string; since: string } | null;
}
export type Observation = 'observed_complete' | 'partial' | 'declined' | 'vomited';
export interface DoseDraft {
  orderId: string;
  serviceDay: string;
  portion: number;
  doseMcg: number;
  observation: Observation;
  checks: { identifiers: [string, string]; impairment: 'none_seen' | 'seen' };
  overrides?: { ruleId: string; reasonCode: string; reasonText: string }[];
}
export interface Dose {
  id: string;
  patientId: string;
  orderId: string;
  serviceDay: string;
  portion: number;
  doseMcg: number;
  occurredAt: string;
  givenBy: Named | string | null;
  evaluations: Evaluation[];
}

// Sessions
export type AppointmentState = 'booked' | 'attended' | 'missed' | 'cancelled';
export interface Appointment {
  id: string;
  patientId: string;
  patientName: string;
  patientNumber: string;
  staffId: string | null;
  staffName: string | null;
  startsAt: string;
  zone: string;
  startsAtInstant: string;
  minutes: number;
  modality: string;
  state: AppointmentState;
  reason: string | null;
  version: number;
}
export interface AppointmentDraft {
  patientId: string;
  staffId: string;
  startsAt: string;
  zone?: string;
  minutes: number;
  modality: string;
}
export interface Schedule {
  day: string;
  zone: string;
  items: Appointment[];
}

// Today, reports, reminders
export interface BoardRow {
  patientId: string;
  number: string;
  displayName: string;
  main: string;
  placement: string | null;
  moud: string | null;
  therapy: string | null;
  product: Product | null;
  doseMcg: number | null;
  useStrip: string;
  attendanceStrip: string;
  due: DueItem | null;
  lastContact: string | null;
  missedDoses: number;
  score: number;
  why: string;
}
export interface Board {
  asOf: string;
  rows: BoardRow[];
}
export interface ReportDefinition {
  id: string;
  text: string;
  citation: string;
  parameters: Record<string, unknown>;
}
export interface CaseloadReport {
  asOf: string;
  ranAt: string;
  definition: ReportDefinition;
  rows: {
    staffId: string | null;
    counselor: string;
    active: number;
    openInactive: number;
    weighted: number;
    byState: Record<string, number>;
  }[];
  total: { active: number; openInactive: number; weighted?: number };
}
export interface CensusReport {
  asOf: string;
  ranAt: string;
  definition: ReportDefinition;
  rows: { level: string; label: string; active: number; openInactive: number }[];
  total: { active: number; openInactive: number };
  flow: { start: number; in: number; out: number; end: number };
}
export type ReminderState = 'planned' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';
export interface Reminder {
  id: string;
  patientId: string;
  patientName: string;
  kind: string;
  causeId: string;
  dueAt: string;
  state: ReminderState;
  reason: string | null;
  channel: string | null;
  attempts: { at: string; transport: string; outcome: string; detail: string | null }[];
}
export interface OutboxMessage {
  id: string;
  at: string;
  channel: string;
  address: string;
  text: string;
  template: string;
  patientName: string;
}
export interface LiveEvent {
  kind: string;
  id: string;
}
