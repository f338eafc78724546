import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  careLevelLabel,
  careLevelNames,
  type CareLevel,
  differenceReasons,
  type DifferenceReason,
  levelModifiers,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay, useSession } from '../api/session';
import type { Chart } from '../api/types';
import { useDraft } from '../chart/draft';
import { type Assessments, sceneFor, type Signed } from './api';
import { Boxes } from './choices';
import styles from './diagnosis.module.css';
import { levelAttempt, type LevelDraft, levelDraft, numberFault, withLevel } from './level-draft';
import { levelStep, moveOf, movesWith, StepFields, unsaidOf } from './level-step';
import { SignedForm } from './signed-form';

const levels = careLevelNames.map((value) => ({ value, label: careLevelLabel(value) }));

/** What a clinician recommends, what was decided beside it and why it differs, and the step on the path in the same act. */
export function LevelForm(props: { chart: Chart; data: Assessments; replaces?: Signed<'level'>; onClose: () => void }) {
  const { chart, data, replaces } = props;
  const { roles } = useSession();
  const may = useMay();
  const [draft, change, forget] = useDraft<LevelDraft>('level-of-care', replaces?.id ?? '', () => levelDraft(replaces));
  const set = (part: Partial<LevelDraft>): void => change({ ...part, id: uuidv7(), moveId: uuidv7() });
  const scene = sceneFor(data, replaces);
  const typed = levelAttempt(draft);
  const found = levelStep(chart, draft.actual, roles, draft.words);
  const moves = movesWith(found, draft, may('episode.move'));
  const unsaid = moves ? unsaidOf(found, draft.words) : undefined;
  const differs = draft.actual !== '' && draft.actual !== draft.recommended;
  const decides = replaces !== undefined && replaces.content.actual === null;
  return (
    <SignedForm
      patientId={chart.banner.id}
      title={decides ? 'Level of care: decide' : 'Level of care'}
      intro="The level is your recommendation: nothing is worked out from ratings. What was decided stands beside it."
      submit={draft.actual === '' ? 'Sign the recommendation' : moves ? 'Decide and take the step' : 'Decide'}
      says={
        draft.actual === '' ? 'Recommendation signed.' : moves ? 'Level decided, and the step taken.' : 'Level decided.'
      }
      scene={scene}
      typed={typed === null || unsaid !== undefined ? null : { kind: 'level', ...typed }}
      missing={
        unsaid === undefined
          ? draft.recommended === ''
            ? 'Still needed: the level recommended'
            : 'Hours and days are whole numbers'
          : `Still needed: your word for “${unsaid}”`
      }
      draft={draft}
      change={set}
      forget={forget}
      replaces={replaces}
      signs={decides}
      then={moves ? () => api.post(`/patients/${chart.banner.id}/episode/moves`, moveOf(found, draft)) : undefined}
      onClose={props.onClose}
    >
      <NativeSelect
        label="Recommended level"
        data={[{ value: '', label: 'Choose' }, ...levels]}
        value={draft.recommended}
        onChange={({ currentTarget }) => {
          const recommended = currentTarget.value as '' | CareLevel;
          set({ recommended, ...(draft.actual === '' ? withLevel(recommended, chart.banner.age) : {}) });
        }}
      />
      <Textarea
        label="Why this level"
        autosize
        minRows={2}
        maxLength={2000}
        value={draft.rationale}
        onChange={({ currentTarget }) => set({ rationale: currentTarget.value })}
      />
      <Boxes
        label="Modifiers"
        values={draft.modifiers}
        options={levelModifiers}
        onChange={(modifiers) => set({ modifiers })}
      />
      {scene.known.coOccurring.length > 0 && !draft.modifiers.includes('COE') && (
        <Textarea
          label={`The screen of ${scene.known.coOccurring.join(' and ')} asks for more. Why it is not taken into the plan (optional)`}
          autosize
          minRows={1}
          maxLength={500}
          value={draft.coOccurring}
          onChange={({ currentTarget }) => set({ coOccurring: currentTarget.value })}
        />
      )}
      <NativeSelect
        label="Decided level"
        data={[{ value: '', label: 'Not decided yet' }, ...levels]}
        value={draft.actual}
        onChange={({ currentTarget }) => {
          const actual = currentTarget.value as '' | CareLevel;
          set({ actual, ...(actual === '' ? {} : withLevel(actual, chart.banner.age)) });
        }}
      />
      {differs && (
        <NativeSelect
          label="Why it is another level"
          data={[
            { value: '', label: 'Choose' },
            ...Object.entries(differenceReasons).map(([value, label]) => ({ value, label })),
          ]}
          value={draft.difference}
          onChange={({ currentTarget }) => set({ difference: currentTarget.value as '' | DifferenceReason })}
        />
      )}
      {differs && draft.difference !== '' && (
        <Textarea
          label={draft.difference === 'other' ? 'The reason in words' : 'In words (optional)'}
          autosize
          minRows={1}
          maxLength={500}
          value={draft.differenceWords}
          onChange={({ currentTarget }) => set({ differenceWords: currentTarget.value })}
        />
      )}
      {draft.actual !== '' && (
        <Textarea
          label="Why it begins now"
          autosize
          minRows={1}
          maxLength={500}
          value={draft.startReason}
          onChange={({ currentTarget }) => set({ startReason: currentTarget.value })}
        />
      )}
      <div className={styles.two}>
        <TextInput
          label="Hours a week"
          inputMode="numeric"
          value={draft.hours}
          error={numberFault(draft.hours)}
          onChange={({ currentTarget }) => set({ hours: currentTarget.value })}
        />
        <TextInput
          label="Days, not a limit"
          inputMode="numeric"
          value={draft.days}
          error={numberFault(draft.days)}
          onChange={({ currentTarget }) => set({ days: currentTarget.value })}
        />
      </div>
      <StepFields found={found} draft={draft} set={set} />
    </SignedForm>
  );
}
