import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  type ChecklistAttempt,
  checklistResult,
  diagnosisSigners,
  dsmCriteria,
  type DsmCriterion,
  dsmCriterionNames,
  dsmGroups,
  dsmSeverities,
  isCounted,
  remissionWords,
  serviceDay,
  signingRole,
} from '@cairn/rules';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { useDraft } from '../chart/draft';
import { Checkbox } from '../kit/checkbox';
import { type Assessments, sceneFor, type Signed, standingOf } from './api';
import { checklistAttempt, type ChecklistDraft, checklistDraft } from './checklist-draft';
import { Choices } from './choices';
import { CriterionLine } from './criterion-line';
import styles from './diagnosis.module.css';
import { SignedForm } from './signed-form';

const groups = Object.keys(dsmGroups) as (keyof typeof dsmGroups)[];
const severities = { mild: dsmSeverities.mild, moderate: dsmSeverities.moderate, severe: dsmSeverities.severe };

/** The eleven criteria by keyboard, with the sum as it grows: a draft of a counselor, or signed by who may diagnose. */
export function ChecklistForm(props: {
  patientId: string;
  data: Assessments;
  replaces?: Signed<'checklist'>;
  /** Whether it is in remission is asked. */
  review?: boolean;
  onMedication: boolean;
  onClose: () => void;
}) {
  const { replaces, data } = props;
  const standing = standingOf(data.items, 'checklist');
  const [draft, change, forget] = useDraft<ChecklistDraft>(
    'diagnosis',
    replaces?.id ?? (props.review === true ? 'review' : ''),
    () =>
      checklistDraft(
        replaces,
        props.review === true
          ? { severity: standing?.content.severity ?? 'none', maintenance: props.onMedication }
          : null,
      ),
  );
  const lines = useRef<HTMLDivElement>(null);
  const scene = sceneFor(data, replaces);
  const today = serviceDay(scene.now, scene.zone, scene.dayBoundary);
  const maySign = signingRole(scene.recorder, diagnosisSigners(scene.recorder, today, scene.policy), today) !== null;
  const sign = maySign && !draft.draftOnly;
  const typed = checklistAttempt(draft, sign);
  const set = (part: Partial<ChecklistDraft>): void => change({ ...part, id: uuidv7() });
  const remission = draft.purpose === 'remission';
  const supervised = draft.supervised || (remission && draft.maintenanceTherapy);
  const toNext = (name: DsmCriterion): void => {
    const all = [...(lines.current?.querySelectorAll<HTMLElement>('fieldset') ?? [])];
    const next = all[dsmCriterionNames.indexOf(name) + 1];
    (next?.querySelector<HTMLElement>('input') ?? document.getElementById('diagnosis-note'))?.focus();
  };
  const waits = replaces !== undefined && replaces.signed === null;
  return (
    <SignedForm
      patientId={props.patientId}
      title={waits ? 'Diagnosis: sign the draft' : remission ? 'Diagnosis: is it in remission?' : 'Diagnosis'}
      intro={
        <>
          {remission
            ? 'Criteria since the day when they were last met. Craving may remain.'
            : 'Criteria within any 12 months.'}{' '}
          Y, N or U answers and goes on; Tab leads to what it rests on.
          {!maySign && ' You draft; a prescriber signs. Medication does not wait for it.'}
        </>
      }
      submit={sign ? 'Sign' : 'Save the draft'}
      says={sign ? 'Diagnosis signed.' : 'Draft of the diagnosis saved: it waits for a signature.'}
      scene={scene}
      typed={{ kind: 'checklist', ...typed }}
      missing=""
      draft={draft}
      change={set}
      forget={forget}
      replaces={replaces}
      signs={waits}
      onClose={props.onClose}
    >
      <Choices
        label="What is asked"
        value={draft.purpose}
        options={{ diagnosis: 'Diagnosis', remission: 'Remission' }}
        onChange={(purpose) => set({ purpose })}
      />
      {remission && (
        <>
          <TextInput
            type="date"
            label="Last day on which more than craving was met"
            max={today}
            value={draft.lastMetOn}
            onChange={({ currentTarget }) => set({ lastMetOn: currentTarget.value })}
          />
          <SeverityChoice label="Severity that it was" draft={draft} set={set} />
          <Checkbox
            label="On maintenance therapy: takes prescribed medication for it"
            checked={draft.maintenanceTherapy}
            onChange={({ currentTarget }) => set({ maintenanceTherapy: currentTarget.checked })}
          />
          <Checkbox
            label="In a controlled environment: lives where opioids are hard to get"
            checked={draft.controlledEnvironment}
            onChange={({ currentTarget }) => set({ controlledEnvironment: currentTarget.checked })}
          />
        </>
      )}
      <div ref={lines} className={styles.lines}>
        {groups.map((group) => (
          <section key={group} aria-label={dsmGroups[group]} className={styles.lines}>
            <h3 className={styles.group}>{dsmGroups[group]}</h3>
            {dsmCriterionNames
              .filter((name) => dsmCriteria[name].group === group)
              .map((name) => (
                <CriterionLine
                  key={name}
                  name={name}
                  answer={draft.answers[name]}
                  note={draft.notes[name] ?? ''}
                  counted={isCounted(name, supervised)}
                  onAnswer={(answer) => set({ answers: { ...draft.answers, [name]: answer } })}
                  onNote={(note) => set({ notes: { ...draft.notes, [name]: note } })}
                  onNext={() => toNext(name)}
                />
              ))}
          </section>
        ))}
      </div>
      <Checkbox
        label="Takes opioids only under medical supervision: 10 and 11 do not count"
        checked={draft.supervised}
        onChange={({ currentTarget }) => set({ supervised: currentTarget.checked })}
      />
      {!remission && (
        <Checkbox
          label="Provisional: not everything could be asked yet"
          checked={draft.provisional}
          onChange={({ currentTarget }) => set({ provisional: currentTarget.checked })}
        />
      )}
      {!remission && draft.provisional && <SeverityChoice label="Severity that is suspected" draft={draft} set={set} />}
      <Textarea
        id="diagnosis-note"
        label={draft.provisional && !remission ? 'Note: what it rests on' : 'Note (optional)'}
        autosize
        minRows={2}
        maxLength={2000}
        value={draft.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
      <Outcome typed={typed} today={today} draft={draft} set={set} />
      {maySign && (
        <Checkbox
          label="Save as a draft only, without my signature"
          checked={draft.draftOnly}
          onChange={({ currentTarget }) => set({ draftOnly: currentTarget.checked })}
        />
      )}
    </SignedForm>
  );
}

interface Part {
  draft: ChecklistDraft;
  set: (part: Partial<ChecklistDraft>) => void;
}

function SeverityChoice({ label, draft, set }: Part & { label: string }) {
  return (
    <NativeSelect
      label={label}
      data={[
        { value: '', label: 'Choose' },
        ...Object.entries(severities).map(([value, text]) => ({ value, label: text })),
      ]}
      value={draft.severity}
      onChange={({ currentTarget }) => set({ severity: currentTarget.value as ChecklistDraft['severity'] })}
    />
  );
}

/** What the answers come to, and the code that goes with it: proposed, never decided. */
function Outcome({ typed, today, draft, set }: Part & { typed: ChecklistAttempt; today: string }) {
  const { icd10: _own, ...proposed } = typed;
  const { count, unknown, severity, remission, icd10 } = checklistResult(proposed, today);
  return (
    <div className={styles.outcome}>
      <output aria-live="polite">
        <strong className="tabular">{count} of 11</strong> met{unknown > 0 && `, ${unknown} open`}:{' '}
        <strong>
          {severity === 'none' ? 'no diagnosis' : dsmSeverities[severity]}
          {remission !== null && `, ${remissionWords[remission].toLowerCase()}`}
        </strong>
      </output>
      {icd10 !== null && (
        <TextInput
          label="ICD-10-CM code"
          description="Proposed from severity and remission. Not verified: confirm it, or enter another one."
          placeholder={icd10}
          maxLength={8}
          value={draft.icd10}
          onChange={({ currentTarget }) => set({ icd10: currentTarget.value })}
        />
      )}
    </div>
  );
}
