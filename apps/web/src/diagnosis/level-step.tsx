import { NativeSelect, Textarea } from '@mantine/core';
import { careLevelLabel, type CareLevel } from '@cairn/rules';
import { useMay } from '../api/session';
import type { Attestable, Attestation, Chart, MoveDraft, NextStep, Track } from '../api/types';
import { askedOf, choicesOf, type Words, wordsFor } from '../chart/attest';
import sideStyles from '../chart/side-form.module.css';
import { Checkbox } from '../kit/checkbox';
import styles from './diagnosis.module.css';
import type { LevelDraft } from './level-draft';

/** The gate that this very decision opens. */
const decisionGate = 'PATH-LEVEL-2';

interface LevelStep {
  /** Where the person stands on the track; null before it has begun. */
  readonly track: Track | undefined;
  /** The step that goes with the decision; none where there is no way there. */
  readonly step: NextStep | undefined;
  readonly isThere: boolean;
  /** Gates that wait for the word of whoever decides. */
  readonly mine: readonly Attestable[];
  /** What no word of theirs opens. */
  readonly shut: readonly string[];
}

/** The step on the path that goes with a decision, with what it still asks. */
export function levelStep(
  chart: Chart,
  actual: string,
  roles: readonly string[],
  words: LevelDraft['words'],
): LevelStep {
  const track = chart.path.tracks.find((each) => each.track === 'placement');
  const step = track?.next.find(({ to }) => to === actual);
  const gates = (step?.attestable ?? []).filter(({ guard }) => guard !== decisionGate);
  const mine = askedOf(gates, roles, words);
  const shut = (step?.guards ?? []).filter(
    ({ ruleId, result, severity }) =>
      result === 'failed' &&
      severity === 'HARD_STOP' &&
      ruleId !== decisionGate &&
      ruleId !== 'PATH-REASON-1' &&
      !mine.some(({ guard }) => guard === ruleId),
  );
  return { track, step, isThere: track?.state === actual, mine, shut: shut.map(({ message }) => message) };
}

/** Whether the step can be taken with the decision, in one act. */
export function movesWith({ step, shut }: LevelStep, draft: LevelDraft, mayMove: boolean): boolean {
  return step !== undefined && shut.length === 0 && mayMove && draft.moves;
}

/** What is still to be said for the step. */
export function unsaidOf({ mine, step }: LevelStep, words: LevelDraft['words']): string | undefined {
  return mine.find(
    (gate) =>
      wordsFor(gate, words).text.trim() === '' &&
      step?.guards.find(({ ruleId }) => ruleId === gate.guard)?.severity !== 'WARN',
  )?.label;
}

/** The step as the path takes it. */
export function moveOf({ step, mine }: LevelStep, draft: LevelDraft): MoveDraft {
  const waits = step?.attestable.some(({ guard }) => guard === decisionGate) === true;
  const attestations: Attestation[] = [
    ...mine.map((gate) => ({ guard: gate.guard, ...wordsFor(gate, draft.words) })),
    ...(waits ? [{ guard: decisionGate, reasonCode: 'own_observation', text: draft.rationale.trim() }] : []),
  ].filter(({ text }) => text.trim() !== '');
  return {
    id: draft.moveId,
    track: 'placement',
    to: draft.actual,
    reason: draft.startReason.trim(),
    ...(attestations.length > 0 ? { attestations } : {}),
  };
}

/** The step beside the decision: taken with it, or what it waits for. */
export function StepFields(props: { found: LevelStep; draft: LevelDraft; set: (part: Partial<LevelDraft>) => void }) {
  const { found, draft, set } = props;
  const may = useMay();
  if (draft.actual === '') return null;
  const label = careLevelLabel(draft.actual as CareLevel);
  if (found.isThere) return <p className="dim small">The person is at this level already: no step is taken.</p>;
  if (found.step === undefined)
    return <p className="dim small">There is no step to “{label}” from here: plan the referral.</p>;
  if (found.shut.length > 0)
    return (
      <div className={styles.waits} role="note">
        <p>The decision is recorded now. The step to “{label}” is taken under Next steps, and waits for:</p>
        <ul>
          {found.shut.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    );
  if (!may('episode.move')) return null;
  return (
    <>
      <Checkbox
        label={`Take the step to “${label}” with it`}
        checked={draft.moves}
        onChange={({ currentTarget }) => set({ moves: currentTarget.checked })}
      />
      {draft.moves &&
        found.mine.map((gate) => (
          <Word
            key={gate.guard}
            gate={gate}
            words={wordsFor(gate, draft.words)}
            onChange={(words) => set({ words: { ...draft.words, [gate.guard]: words } })}
          />
        ))}
    </>
  );
}

function Word({ gate, words, onChange }: { gate: Attestable; words: Words; onChange: (words: Words) => void }) {
  return (
    <fieldset className={sideStyles.word}>
      <legend>{gate.label}</legend>
      <NativeSelect
        aria-label={`${gate.label}: answer`}
        data={choicesOf(gate).map(({ code, label }) => ({ value: code, label }))}
        value={words.reasonCode}
        onChange={({ currentTarget }) => onChange({ ...words, reasonCode: currentTarget.value })}
      />
      <Textarea
        mt="sm"
        aria-label={`${gate.label}: in words`}
        placeholder="What you know, from where, of which day"
        autosize
        minRows={2}
        value={words.text}
        onChange={({ currentTarget }) => onChange({ ...words, text: currentTarget.value })}
      />
    </fieldset>
  );
}
