import { Button, TextInput } from '@mantine/core';
import { analytes, contingencyTargets, modalityLabels } from '@cairn/rules';
import { Boxes, Choices } from '../diagnosis/choices';
import { StatusMark } from '../kit/status-mark';
import { NoteField } from '../unit/note-field';
import styles from './contingency.module.css';
import { isOpioidTarget, type TermsDraft, type TermsFaults } from './terms-draft';
import { weekdayWords } from './terms-words';

export interface TermsPart {
  draft: TermsDraft;
  faults: TermsFaults;
  onChange: (part: Partial<TermsDraft>) => void;
}

export function Fault({ says }: { says: string | undefined }) {
  return says === undefined ? null : (
    <p className="small" role="note">
      <StatusMark meaning="soon" quiet>
        {says}
      </StatusMark>
    </p>
  );
}

const substances: Readonly<Record<string, string>> = Object.fromEntries(
  analytes.filter(({ group }) => group !== 'pregnancy').map(({ key, label }) => [key, label]),
);

/** One behavior that can be seen. Stimulants, sessions and medication come first; opioids ask for a reason. */
export function TargetFields({ draft, faults, onChange }: TermsPart) {
  return (
    <>
      <Choices
        label="Earned for"
        value={draft.behavior}
        options={contingencyTargets}
        onChange={(behavior) => onChange({ behavior })}
      />
      {draft.behavior === 'attendance' && (
        <details className={styles.more}>
          <summary className="small">
            {draft.modalities.length === 0 ? 'All sessions count' : `${draft.modalities.length} kinds of session count`}
          </summary>
          <Boxes
            label="Only these kinds of session"
            values={draft.modalities}
            options={modalityLabels as Readonly<Record<string, string>>}
            onChange={(modalities) => onChange({ modalities })}
          />
        </details>
      )}
      {draft.behavior === 'negative-test' && (
        <details className={styles.more} open={draft.analytes.length === 0}>
          <summary className="small">
            {draft.analytes.length === 0
              ? 'Choose substances'
              : `All negative: ${draft.analytes.map((one) => substances[one] ?? one).join(', ')}`}
          </summary>
          <Boxes
            label="Not found in the test"
            values={draft.analytes}
            options={substances}
            onChange={(chosen) => onChange({ analytes: chosen })}
          />
        </details>
      )}
      <Fault says={faults.target} />
      {isOpioidTarget(draft) && (
        <>
          <NoteField
            label="Why opioids are the target"
            most={500}
            value={draft.targetReason}
            onChange={(targetReason) => onChange({ targetReason })}
          />
          <Fault says={faults.targetReason} />
        </>
      )}
    </>
  );
}

/** Which days count. Without a part every day counts that the chart says something of. */
export function ScheduleFields({ draft: { phases }, faults, onChange }: TermsPart) {
  const put = (at: number, part: Partial<TermsDraft['phases'][number]>) =>
    onChange({ phases: phases.map((phase, index) => (index === at ? { ...phase, ...part } : phase)) });
  return (
    <>
      {phases.length === 0 && <p className="small">Every day counts that the chart says something of.</p>}
      {phases.map((phase, at) => (
        <div key={at} className={styles.phase}>
          <TextInput
            label={`Part ${at + 1}: for how many weeks`}
            inputMode="numeric"
            value={phase.weeks}
            onChange={({ currentTarget }) => put(at, { weeks: currentTarget.value })}
          />
          <Boxes
            label={`Days of part ${at + 1}`}
            values={phase.weekdays.map(String)}
            options={weekdayWords as Readonly<Record<string, string>>}
            onChange={(days) => put(at, { weekdays: days.map(Number) })}
          />
          <button
            type="button"
            className={styles.way}
            onClick={() => onChange({ phases: phases.filter((_one, index) => index !== at) })}
          >
            Remove part {at + 1}
          </button>
        </div>
      ))}
      <Fault says={faults.schedule} />
      <div>
        <Button
          size="xs"
          variant="default"
          onClick={() => onChange({ phases: [...phases, { weeks: '12', weekdays: [1, 3, 5] }] })}
        >
          Add a part of the schedule
        </Button>
      </div>
    </>
  );
}
