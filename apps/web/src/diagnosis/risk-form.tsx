import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  meansSafety,
  type MeansSafety,
  riskActions,
  riskLevels,
  riskQuestionNames,
  riskQuestions,
  triagePointsTo,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { useDraft } from '../chart/draft';
import { dayAndTime } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { type Assessments, ofKind, sceneFor, type Signed } from './api';
import { Boxes, Choices } from './choices';
import styles from './diagnosis.module.css';
import { riskAttempt, type RiskDraft, riskDraft, unchosen } from './risk-draft';
import { SafetyPlanFields } from './safety-plan-fields';
import { SignedForm } from './signed-form';
import { screenName } from './words';

/** What a clinician found, did and agreed with the person; signed, it answers a positive screen. */
export function RiskForm(props: {
  patientId: string;
  data: Assessments;
  replaces?: Signed<'risk'>;
  onClose: () => void;
}) {
  const { data, replaces } = props;
  const before = ofKind(data.items, 'risk').find(({ takenBack, content }) => !takenBack && content.safetyPlan !== null);
  const [screen] = data.screens;
  const [draft, change, forget] = useDraft<RiskDraft>('risk-assessment', replaces?.id ?? '', () =>
    riskDraft(replaces, before, screen),
  );
  const set = (part: Partial<RiskDraft>): void => change({ ...part, id: uuidv7() });
  const typed = riskAttempt(draft);
  const text = (key: 'factors' | 'protective' | 'meansWords' | 'told' | 'note') => ({
    autosize: true,
    minRows: 1,
    value: draft[key],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set({ [key]: currentTarget.value }),
  });
  const urgent = draft.level === 'high' || draft.level === 'imminent';
  const points = triagePointsTo({ ...unknown, ...draft.found });
  return (
    <SignedForm
      patientId={props.patientId}
      title="Risk of suicide"
      intro={
        data.screens.length === 0
          ? 'What you found, what was done, and the plan that the person takes along.'
          : `Answers ${data.screens.map((one) => `${screenName(one.instrument)} of ${dayAndTime(one.takenAt)}`).join(', ')}.`
      }
      submit="Sign"
      says="Risk assessment signed."
      scene={sceneFor(data, replaces)}
      typed={typed === null ? null : { kind: 'risk', ...typed }}
      missing={`Still needed: ${unchosen(draft).join('; ')}`}
      draft={draft}
      change={set}
      forget={forget}
      replaces={replaces}
      onClose={props.onClose}
    >
      <h3 className={styles.group}>What was found</h3>
      {riskQuestionNames.map((name) => (
        <Choices
          key={name}
          label={riskQuestions[name].label}
          hint={(riskQuestions[name] as { hint?: string }).hint}
          value={draft.found[name] ?? ''}
          options={riskQuestions[name].options as Readonly<Record<string, string>>}
          onChange={(value) => set({ found: { ...draft.found, [name]: value } as RiskDraft['found'] })}
        />
      ))}
      <Textarea label="What makes it worse (optional)" maxLength={1000} {...text('factors')} />
      <Textarea label="What holds the person (optional)" maxLength={1000} {...text('protective')} />
      <h3 className={styles.group}>Your judgment</h3>
      <Choices
        label="Level of risk"
        hint={points === null ? undefined : `What was found points to ${riskLevels[points].toLowerCase()}; you decide`}
        value={draft.level}
        options={riskLevels}
        onChange={(level) => set({ level })}
      />
      {urgent && (
        <p className={styles.call} role="alert">
          <StatusMark meaning="needs">Now</StatusMark> Stay with the person until somebody who can evaluate takes over.
        </p>
      )}
      <Boxes label="What was done" values={draft.done} options={riskActions} onChange={(done) => set({ done })} />
      <NativeSelect
        label="Means safety"
        data={[
          { value: '', label: 'Choose' },
          ...Object.entries(meansSafety).map(([value, label]) => ({ value, label })),
        ]}
        value={draft.means}
        onChange={({ currentTarget }) => set({ means: currentTarget.value as '' | MeansSafety })}
      />
      {draft.means !== '' && draft.means !== 'none_in_reach' && (
        <Textarea label="What was agreed, or why not" maxLength={1000} {...text('meansWords')} />
      )}
      <Textarea label={urgent ? 'Who was told' : 'Who was told (optional)'} maxLength={500} {...text('told')} />
      <SafetyPlanFields
        plan={draft.plan}
        from={replaces === undefined ? before : undefined}
        needed={draft.level !== '' && draft.level !== 'low'}
        noPlanReason={draft.noPlanReason}
        onPlan={(plan) => set({ plan })}
        onReason={(noPlanReason) => set({ noPlanReason })}
      />
      <TextInput
        type="date"
        label={draft.level === '' || draft.level === 'low' ? 'Next contact (optional)' : 'Next contact'}
        value={draft.followUpOn}
        onChange={({ currentTarget }) => set({ followUpOn: currentTarget.value })}
      />
      <Textarea label="Note (optional)" maxLength={2000} {...text('note')} />
    </SignedForm>
  );
}

const unknown = {
  thoughts: 'unknown',
  method: 'unknown',
  intent: 'unknown',
  plan: 'unknown',
  behavior: 'unknown',
  access: 'unknown',
} as const;
