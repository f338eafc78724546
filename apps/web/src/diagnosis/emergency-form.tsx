import { Textarea } from '@mantine/core';
import {
  type EmergencyAction,
  emergencyActions,
  type EmergencyAnswers,
  emergencyNeeds,
  emergencyQuestionNames,
  emergencyQuestions,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { useFindings } from '../assessment/api';
import { useDraft } from '../chart/draft';
import { shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { type Assessments, sceneFor, type Signed } from './api';
import { Boxes, Choices } from './choices';
import styles from './diagnosis.module.css';
import { emptySigned, SignedForm, type SignedDraft } from './signed-form';

interface Draft extends SignedDraft {
  readonly answers: Partial<EmergencyAnswers>;
  readonly done: readonly EmergencyAction[];
  readonly note: string;
}

/** The first look: withdrawal, overdose, pregnancy. What cannot wait is said at once, before anything is saved. */
export function EmergencyForm(props: {
  patientId: string;
  data: Assessments;
  replaces?: Signed<'emergency'>;
  onClose: () => void;
}) {
  const { replaces, data } = props;
  const findings = useFindings(props.patientId);
  const [draft, change, forget] = useDraft<Draft>('emergency-screen', replaces?.id ?? '', () => ({
    ...emptySigned(),
    answers: replaces?.content.answers ?? {},
    done: replaces?.content.done ?? [],
    note: replaces?.content.note ?? '',
  }));
  const set = (part: Partial<Draft>): void => change({ ...part, id: uuidv7() });
  const known = findings.data?.find(({ kind, replacedBy, details }) => kind === 'pregnancy' && !replacedBy && details);
  const pregnancy = pregnancyOf(known?.details?.status);
  const onRecord: Partial<EmergencyAnswers> = pregnancy === undefined ? {} : { pregnancy };
  const answers = { ...onRecord, ...draft.answers };
  const open = emergencyQuestionNames.filter((name) => answers[name] === undefined);
  const whole = open.length === 0 ? (answers as EmergencyAnswers) : null;
  const needs = emergencyNeeds({ ...unasked, ...answers });
  const note = draft.note.trim();
  return (
    <SignedForm
      patientId={props.patientId}
      title="Emergency screen"
      intro="What cannot wait? Four questions at the first contact."
      submit="Sign"
      says={needs.length === 0 ? 'Emergency screen signed.' : 'Emergency screen signed: see to it today.'}
      scene={sceneFor(data, replaces)}
      typed={
        whole === null
          ? null
          : { kind: 'emergency', answers: whole, done: draft.done, ...(note === '' ? {} : { note }) }
      }
      missing={`Still needed: ${open.map((name) => emergencyQuestions[name].label.toLowerCase()).join('; ')}`}
      draft={draft}
      change={set}
      forget={forget}
      replaces={replaces}
      onClose={props.onClose}
    >
      {emergencyQuestionNames.map((name) => (
        <Choices
          key={name}
          label={emergencyQuestions[name].label}
          hint={
            name === 'pregnancy' && known !== undefined && pregnancy !== undefined
              ? `On record since ${shortDay(known.on)}: confirm it`
              : 'hint' in emergencyQuestions[name]
                ? (emergencyQuestions[name] as { hint?: string }).hint
                : undefined
          }
          value={answers[name] ?? ''}
          options={emergencyQuestions[name].options as Readonly<Record<string, string>>}
          onChange={(value) => set({ answers: { ...answers, [name]: value } as Draft['answers'] })}
        />
      ))}
      {needs.length > 0 && (
        <div className={styles.call} role="alert">
          {needs.map(({ code, within, says }) => (
            <p key={code}>
              <StatusMark meaning="needs">{within === 'now' ? 'Now' : 'Today'}</StatusMark> {says}.
            </p>
          ))}
        </div>
      )}
      <Boxes label="What was done" values={draft.done} options={emergencyActions} onChange={(done) => set({ done })} />
      <Textarea
        label="Note (optional)"
        autosize
        minRows={2}
        maxLength={2000}
        value={draft.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </SignedForm>
  );
}

const unasked: EmergencyAnswers = {
  withdrawal: 'unknown',
  dangerousWithdrawal: 'unknown',
  overdose: 'unknown',
  pregnancy: 'unknown',
};

/** What the clinical record says already is not asked twice: it is shown, and confirmed. */
function pregnancyOf(status: unknown): EmergencyAnswers['pregnancy'] | undefined {
  const known: Readonly<Record<string, EmergencyAnswers['pregnancy']>> = {
    pregnant: 'pregnant',
    'not-pregnant': 'not-pregnant',
    'cannot-be': 'cannot-be',
    declined: 'declined',
    delivered: 'not-pregnant',
  };
  return typeof status === 'string' ? known[status] : undefined;
}
