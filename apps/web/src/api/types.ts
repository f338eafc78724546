/**
 * The shapes that travel between this app and the server, named as the screens speak of them. They are the generated
 * ones: when the server changes, the screens that no longer fit do not compile.
 */
import type { Evaluation as RuleEvaluation, Permission, Role } from '@cairn/rules';
import type { components } from './schema';

type Schemas = components['schemas'];
type One<T extends readonly unknown[]> = T[number];
/** The generator writes a nullable text at the top of an answer as a list of texts; it is a text or null. */
type TextOrNull<T, K extends keyof T> = Omit<T, K> & { [P in K]: string | null };

export type Named = { id: string; displayName: string };
export interface Page<T> {
  items: T[];
  next: string | null;
}

export type Session = Omit<Schemas['SessionAnswer_Output'], 'roles' | 'permissions'> & {
  roles: Role[];
  permissions: Permission[];
};
export type StaffMember = Omit<One<Schemas['StaffAnswer_Output']['items']>, 'roles'> & { roles: Role[] };

export type Evaluation = RuleEvaluation;
/** RFC 9457, as every refusal and fault is answered. */
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
export type PatientRow = One<Schemas['PatientsAnswer_Output']['items']>;
export type NearDuplicate = One<Schemas['NearDuplicatesAnswer_Output']['items']>;
export type PatientDraft = Schemas['PatientBody'];
export type LegalName = PatientDraft['legalName'];
export type SexAtBirth = PatientDraft['sexAtBirth'];
export type NextOfKin = NonNullable<PatientDraft['nextOfKin']>;
export type ConsentDraft = One<NonNullable<PatientDraft['consents']>>;
export type Channel = ConsentDraft['channel'];
export type Patient = TextOrNull<Schemas['PatientAnswer_Output'], 'preferredName' | 'phone' | 'email'>;
export type Consent = One<Patient['consents']>;
export type EpisodeStates = NonNullable<Patient['episode']>;
export type StoredFile = One<Schemas['FilesAnswer_Output']['items']>;
export type AssignmentDraft = Schemas['AssignmentBody'];

// Medication. The database holds only these products and frequencies; answers call them text.
export type MedicationOrderDraft = Omit<Schemas['OrderBody'], 'portions'> & { portions?: number };
export type Product = MedicationOrderDraft['product'];
export type Frequency = MedicationOrderDraft['frequency'];
type OfProduct<T extends { product: string }> = Omit<T, 'product'> & { product: Product };
export type MedicationOrder = Omit<OfProduct<One<Schemas['OrdersAnswer_Output']['items']>>, 'frequency'> & {
  frequency: Frequency;
};
export type OrderState = MedicationOrder['state'];
/** What every rule says to an order that is being written. */
export type OrderCheck = Omit<Schemas['OrderCheckAnswer_Output'], 'evaluations'> & { evaluations: RuleEvaluation[] };
export type OrderCheckDraft = Omit<MedicationOrderDraft, 'expiresOn'> & { expiresOn?: string };
export type Protocol = One<Schemas['ProtocolsAnswer_Output']['items']>;

// The chart
type ChartAnswer = Schemas['ChartAnswer_Output'];
type Line = One<ChartAnswer['timeline']>;
/** Something that happened at one moment. */
export type TimelineEvent = Omit<Line, 'kind' | 'from' | 'to' | 'count' | 'doseMcg'> & {
  kind: Exclude<Line['kind'], 'doses'>;
};
/** The same dose on one day after the other, as one line. */
export type DoseRun = Omit<Line, 'kind' | 'from' | 'to' | 'count' | 'doseMcg'> & {
  kind: 'doses';
  from: string;
  to: string;
  count: number;
  doseMcg: number;
};
export type TimelineItem = TimelineEvent | DoseRun;
type BannerOrder = NonNullable<ChartAnswer['banner']['order']>;
export type ChartBanner = Omit<ChartAnswer['banner'], 'order'> & {
  order: (Omit<OfProduct<BannerOrder>, 'frequency'> & { frequency: Frequency }) | null;
};
export type Chart = Omit<ChartAnswer, 'banner' | 'path' | 'timeline' | 'timelineNext'> & {
  banner: ChartBanner;
  path: Omit<ChartAnswer['path'], 'tracks'> & { tracks: Track[] };
  timeline: TimelineItem[];
  timelineNext: string | null;
};
type StepAnswer = One<One<ChartAnswer['path']['tracks']>['next']>;
/** A gate asked `when` another one was answered with one of these codes. */
export type Attestable = One<StepAnswer['attestable']> & {
  when?: { guard: string; codes: readonly string[] } | null;
};
export type NextStep = Omit<StepAnswer, 'attestable'> & { attestable: readonly Attestable[] };
export type Track = Omit<One<ChartAnswer['path']['tracks']>, 'next'> & { next: readonly NextStep[] };
export type PathClock = One<Chart['path']['clocks']>;
export type DueItem = Pick<One<Chart['due']>, 'label' | 'dueAt' | 'overdue' | 'rule'> & { why?: string };
export type Span = One<Chart['spans']>;
export type ChartAppointment = One<Chart['appointments']>;
export type MoveDraft = Omit<Schemas['MoveBody'], 'reason'> & { reason?: string };
export type Attestation = One<NonNullable<Schemas['MoveBody']['attestations']>>;
export type Move = TextOrNull<Schemas['MoveAnswer_Output'], 'from'>;

// Dosing
type QueueAnswer = Schemas['DosingQueueAnswer_Output'];
type CardAnswer = Schemas['DosingCardAnswer_Output'];
export type QueueEntry = Omit<One<QueueAnswer['toCome']>, 'order'> & {
  order: OfProduct<One<QueueAnswer['toCome']>['order']>;
};
export type SeenEntry = OfProduct<One<QueueAnswer['seen']>>;
export type DosingQueue = Omit<QueueAnswer, 'toCome' | 'seen'> & { toCome: QueueEntry[]; seen: SeenEntry[] };
export type DosingOrder = OfProduct<NonNullable<CardAnswer['order']>>;
export type DosingPatient = Omit<CardAnswer, 'order'> & { order: DosingOrder | null };
export type DoseDraft = Schemas['DoseBody'];
export type Observation = DoseDraft['observation'];
export type Dose = Schemas['DoseAnswer_Output'];

// Sessions
export type Schedule = Schemas['ScheduleAnswer_Output'];
export type Appointment = One<Schedule['items']>;
export type AppointmentState = Appointment['state'];
export type AppointmentDraft = Schemas['AppointmentBody'];

// The front desk. What a clock shows is worked out here, so that a refetch changes only what really changed.
export type DeskDay = Omit<Schemas['DeskDayAnswer_Output'], 'items'> & { items: DeskVisit[] };
export type DeskVisit = Omit<One<Schemas['DeskDayAnswer_Output']['items']>, 'waitingMinutes' | 'band'>;
export type ArrivalDraft = Schemas['ArrivalBody'];
export type Arrival = Schemas['ArrivalAnswer_Output'];
export type CarePriority = One<Schemas['PrioritiesAnswer_Output']['items']>;
export type PriorityKind = Schemas['PriorityBody']['kind'];

// Today, reports, reminders
export type BoardRow = Omit<One<Schemas['BoardAnswer_Output']['rows']>, 'product'> & { product: Product | null };
export type Board = Omit<Schemas['BoardAnswer_Output'], 'rows'> & { rows: BoardRow[] };
export type CaseloadReport = Omit<Schemas['CaseloadAnswer_Output'], 'unassigned'>;
export type CensusReport = Schemas['CensusAnswer_Output'];
export type ReportDefinition = CaseloadReport['definition'];
export type Reminder = One<Schemas['RemindersAnswer_Output']['items']>;
export type ReminderState = Reminder['state'];
export type OutboxMessage = One<Schemas['OutboxAnswer_Output']['items']>;
export type MessageQueue = Schemas['QueueAnswer_Output'];
export type MessageTemplate = Schemas['TemplateAnswer_Output'];
export type TemplatePlace = One<Schemas['TemplatesAnswer_Output']['items']>;
export type TemplatePreview = Schemas['TemplatePreviewAnswer_Output'];
export type InboxMessage = One<Schemas['InboxAnswer_Output']['items']>;
export type StaffReminder = One<Schemas['StaffRemindersAnswer_Output']['items']>;
export type OwnDigest = Schemas['DigestAnswer_Output'];
export type CallTasks = Schemas['CallsAnswer_Output'];
export type CallTask = One<Schemas['CallsAnswer_Output']['items']>;
// Colleagues, one's own account, the first start
export type Member = Schemas['MemberAnswer_Output'];
export type HeldLicence = One<Member['licences']>;
export type MemberDraft = Schemas['StaffBody'];
export type LicenceDraft = Schemas['LicenceBody'];
/** Shown once, then known to nobody: the server keeps only its hash. */
export type OneTimeCode = Schemas['CodeAnswer_Output'];
export type MemberSaved = Schemas['InvitedAnswer_Output'];
export type DeparturePreview = Schemas['DepartureFactsAnswer_Output'];
export type Departure = Schemas['DepartureAnswer_Output'];
export type Account = TextOrNull<Omit<Schemas['AccountAnswer_Output'], 'roles'>, 'passwordChangedAt'> & {
  roles: Role[];
};
export type OwnSession = One<Account['sessions']>;
export type SetUpDraft = Schemas['SetUpBody'];

export interface LiveEvent {
  kind: string;
  id: string;
}

// Corrections
export type Comparison = Schemas['ComparisonAnswer_Output'];
export type Merge = One<Schemas['MergesAnswer_Output']['items']>;
export type Unmerge = Schemas['UnmergeAnswer_Output'];
export type MisfiledRecord = One<Schemas['MisfiledListAnswer_Output']['items']>;
export type IdentityCorrection = One<Schemas['IdentityHistoryAnswer_Output']['items']>;

// Restricted charts and who looked
export type Restriction = Schemas['RestrictionAnswer_Output'];
export type RestrictionDraft = Schemas['RestrictionBody'];
export type ChartOpening = One<Schemas['OpeningsAnswer_Output']['items']>;
export type AuditLine = One<Schemas['AuditAnswer_Output']['items']>;
export type UnusualLook = One<Schemas['UnusualAnswer_Output']['items']>;
export type Verification = One<Schemas['VerificationsAnswer_Output']['items']>;
export type AccessReport = Schemas['AccessReportAnswer_Output'];
