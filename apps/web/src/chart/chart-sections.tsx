import { AftercareSection } from '../aftercare/aftercare-section';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { ClinicalRecord } from '../assessment/clinical-record';
import { CowsPanel } from '../assessment/cows-panel';
import { ContingencySection } from '../contingency/contingency-section';
import { WithdrawalSection } from '../detox/withdrawal-section';
import { DiagnosisSection } from '../diagnosis/diagnosis-section';
import { DischargeSection } from '../discharge/discharge-section';
import { TestsSection } from '../drug-tests/tests-section';
import { ReferralSection } from '../enquiries/referral-section';
import { FilesPanel } from '../files/files-panel';
import { FaceSheetSection } from '../face-sheet/face-sheet';
import { FlagsSection } from '../holds/flags-section';
import { OutsideSection } from '../outside/outside-section';
import { ScalesSection } from '../instruments/instrument-forms';
import { NotesSection } from '../notes/notes-section';
import { OutreachSection } from '../outreach/outreach-section';
import { IntakeSummary } from '../intake/intake-summary';
import { PriorityPanel } from '../patient/priorities';
import { BottlesSection } from '../take-home/bottles-section';
import { ReadmissionSection } from '../readmission/readmission-section';
import { TakeHomeSection } from '../take-home/take-home-section';
import { UnitSection, unitState } from '../unit/unit-section';
import { UseCalendarSection } from '../use-calendar/use-calendar-section';
import { AttestedSection, ContactSection, SessionsSection, TeamSection } from './care-sections';
import {
  assignmentForm,
  cowsForm,
  filePage,
  findingForm,
  flagForm,
  orderForm,
  stopOrderForm,
  takeHomeForm,
  voidMoveForm,
} from './chart-forms';
import { TreatmentPlanSection } from '../treatment-plan/plan-section';
import { type ChartSection, useChartDesk } from './chart-parts';
import { Course } from './course';
import { MedicationSection } from './medication-section';
import { PatternsSection } from './patterns';

const stateOf = (track: string) => (chart: Chart) =>
  chart.path.tracks.find((each) => each.track === track)?.label ?? 'Not begun';

/**
 * The parts of the chart in the order of the path. Those with a `label` stand in the navigation; the level of care and aftercare
 * stand there too, and lead to their next steps.
 */
export const chartSections: readonly ChartSection[] = [
  { id: 'flags', view: Flags },
  { id: 'readmission', view: ReadmissionSection },
  { id: 'patterns', view: PatternsSection },
  { id: 'course', label: 'Episode', state: stateOf('main'), view: EpisodeCourse },
  { id: 'referral', label: 'Referral', state: () => 'First contact, wait', view: ReferralSection },
  {
    id: 'contact',
    label: 'Contact and consent',
    state: ({ banner }) => (banner.consent.channels.length === 0 ? 'No consent given' : 'Consent given'),
    view: ({ chart }) => <ContactSection patientId={chart.banner.id} />,
  },
  { id: 'priority', view: ({ chart }) => <PriorityPanel patientId={chart.banner.id} /> },
  {
    id: 'team',
    label: 'Team',
    state: ({ banner }) => banner.counselor?.displayName ?? 'Nobody assigned',
    view: Team,
  },
  { id: 'face-sheet', label: 'Face sheet', state: () => 'People, coverage', view: FaceSheetSection },
  { id: 'intake', label: 'Intake', state: () => 'Sections, consents', view: IntakeSummary },
  { id: 'use-calendar', label: 'Calendar of use', state: () => 'Day by day', view: UseCalendarSection },
  { id: 'scales', label: 'Scales', state: () => 'Due, results, trends', view: ScalesSection },
  { id: 'clinical', label: 'Clinical record', state: () => 'Findings, COWS', view: Clinical },
  { id: 'diagnosis', label: 'Diagnosis', state: () => 'Level of care, risk', view: DiagnosisSection },
  { id: 'unit-stay', label: 'Withdrawal, bed', state: unitState, view: UnitSection },
  { id: 'withdrawal', label: 'Withdrawal', state: () => 'Flowsheet, comfort', view: WithdrawalSection },
  { id: 'medication', label: 'MOUD', state: stateOf('moud'), view: Medication },
  { id: 'take-home', label: 'Take-home doses', state: () => 'Ladder, decisions', view: TakeHome },
  {
    id: 'tests',
    label: 'Drug tests',
    state: () => 'Results, custody',
    view: ({ chart }) => <TestsSection patientId={chart.banner.id} />,
  },
  {
    id: 'outside',
    label: 'Doses elsewhere',
    state: () => 'Guests, naloxone, overdose',
    view: ({ chart }) => <OutsideSection patientId={chart.banner.id} />,
  },
  {
    id: 'treatment-plan',
    label: 'Treatment plan',
    state: () => 'Goals, review, signatures',
    view: TreatmentPlanSection,
  },
  { id: 'sessions', label: 'Therapy', state: stateOf('therapy'), view: SessionsSection },
  { id: 'outreach', label: 'Out of contact', state: () => 'Steps, attempts', view: OutreachSection },
  { id: 'notes', label: 'Notes', state: () => 'Signed, in review', view: NotesSection },
  {
    id: 'contingency',
    label: 'Contingency management',
    state: () => 'Earned, redeemed',
    view: ContingencySection,
  },
  { id: 'plan', label: 'Prevention plan', state: () => 'Plan, return to use', view: AftercareSection },
  { id: 'discharge', label: 'Discharge', state: () => 'Summary, time after', view: DischargeSection },
  { id: 'files', label: 'Files', state: () => 'Scans, letters', view: Files },
  {
    id: 'attested',
    label: 'Attested',
    state: ({ attestations }) => (attestations.length === 0 ? 'None' : String(attestations.length)),
    view: AttestedSection,
  },
];

/** Next steps that the navigation leads to, each behind the section of this id. */
export const stepsInNavigation = [
  { after: 'team', id: 'step-placement', label: 'Level of care', state: stateOf('placement') },
  { after: 'sessions', id: 'step-aftercare', label: 'Aftercare', state: stateOf('aftercare') },
] as const;

function Flags({ chart }: { chart: Chart }) {
  const { show } = useChartDesk();
  const may = useMay();
  return (
    <FlagsSection patientId={chart.banner.id} onPlace={may('flag.place') ? () => show(flagForm, undefined) : null} />
  );
}

function EpisodeCourse({ chart }: { chart: Chart }) {
  const { now, show } = useChartDesk();
  const may = useMay();
  return (
    <Course chart={chart} now={now} onVoid={may('episode.void-move') ? (event) => show(voidMoveForm, event) : null} />
  );
}

function Team({ chart }: { chart: Chart }) {
  const { show } = useChartDesk();
  const may = useMay();
  return (
    <TeamSection chart={chart} onAssign={may('assignment.write') ? () => show(assignmentForm, undefined) : null} />
  );
}

function Clinical({ chart }: { chart: Chart }) {
  const { show } = useChartDesk();
  const { id } = chart.banner;
  return (
    <>
      <ClinicalRecord
        patientId={id}
        onRecord={(kind) => show(findingForm, { kind })}
        onCorrect={(replaces) => show(findingForm, { kind: replaces.kind, replaces })}
      />
      <CowsPanel
        patientId={id}
        onRecord={() => show(cowsForm, {})}
        onCorrect={(replaces) => show(cowsForm, { replaces })}
      />
    </>
  );
}

function Medication({ chart }: { chart: Chart }) {
  const { show } = useChartDesk();
  const may = useMay();
  return (
    <MedicationSection
      chart={chart}
      onNew={may('order.verbal') ? () => show(orderForm, undefined) : null}
      onStop={may('order.stop') ? (order) => show(stopOrderForm, order) : null}
    />
  );
}

function TakeHome({ chart }: { chart: Chart }) {
  const { show } = useChartDesk();
  const may = useMay();
  return (
    <>
      <TakeHomeSection
        patientId={chart.banner.id}
        onDecide={may('take-home.decide') ? () => show(takeHomeForm, undefined) : null}
      />
      <BottlesSection patientId={chart.banner.id} />
    </>
  );
}

function Files({ chart }: { chart: Chart }) {
  const { open } = useChartDesk();
  return <FilesPanel patientId={chart.banner.id} onOpen={(file) => open(filePage, file)} />;
}
