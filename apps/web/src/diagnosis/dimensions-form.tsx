import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  type AssessmentScene,
  type DimensionGiven,
  dimensionLabel,
  dimensionNotice,
  type DimensionNumber,
  type DimensionRatings,
  editions,
  type Edition,
  ratedIn,
  type Rating,
  type Subdimension,
  subdimensionLabel,
} from '@cairn/rules';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { useDraft } from '../chart/draft';
import { Checkbox } from '../kit/checkbox';
import { type Assessments, sceneFor, type Signed } from './api';
import styles from './diagnosis.module.css';
import { RatingLine } from './rating-line';
import { emptySigned, SignedForm, type SignedDraft } from './signed-form';

interface Draft extends SignedDraft {
  readonly edition: Edition;
  readonly ratings: DimensionRatings;
  readonly summary: string;
}

type Name = DimensionNumber | Subdimension;

/** Six dimensions rated by a clinician. Nothing is added up, and no level follows from it. */
export function DimensionsForm(props: {
  patientId: string;
  data: Assessments;
  replaces?: Signed<'dimensions'>;
  onClose: () => void;
}) {
  const { replaces, data } = props;
  const [draft, change, forget] = useDraft<Draft>('dimensions', replaces?.id ?? '', () => ({
    ...emptySigned(),
    edition: replaces?.content.edition ?? 'none',
    ratings: replaces?.content.ratings ?? {},
    summary: replaces?.content.summary ?? '',
  }));
  const lines = useRef<HTMLDivElement>(null);
  const scene = sceneFor(data, replaces);
  const { asam_licensed: licensed, dimension_rationale_from: from } = scene.policy;
  const set = (part: Partial<Draft>): void => change({ ...part, id: uuidv7() });
  const setOne = (name: Name, part: Partial<DimensionGiven>): void =>
    set({ ratings: { ...draft.ratings, [name]: { ...draft.ratings[name], ...part } } });
  const toNext = (at: number): void => {
    const next = lines.current?.querySelectorAll('fieldset')[at + 1];
    (next?.querySelector<HTMLElement>('input') ?? document.getElementById('dimensions-summary'))?.focus();
  };
  const summary = draft.summary.trim();
  return (
    <SignedForm
      patientId={props.patientId}
      title="Six dimensions"
      intro={`0 to 4 rates and goes on. A rationale is needed from ${from}. Ratings are not added up, and the level of care is your recommendation.`}
      submit="Sign"
      says="Six dimensions signed."
      scene={scene}
      typed={{
        kind: 'dimensions',
        edition: draft.edition,
        ratings: typedRatings(draft),
        ...(summary === '' ? {} : { summary }),
      }}
      missing=""
      draft={draft}
      change={set}
      forget={forget}
      replaces={replaces}
      onClose={props.onClose}
    >
      <NativeSelect
        label="Edition"
        data={Object.entries(editions).map(([value, label]) => ({ value, label }))}
        value={draft.edition}
        onChange={({ currentTarget }) => set({ edition: currentTarget.value as Edition })}
      />
      {licensed && draft.edition !== 'none' && <p className="dim small">{dimensionNotice}</p>}
      <div ref={lines} className={styles.lines}>
        {ratedIn(draft.edition).map((name, at) =>
          draft.edition === '4' ? (
            <CodeLine
              key={name}
              name={name as Subdimension}
              scene={scene}
              given={draft.ratings[name]}
              onChange={(part) => setOne(name, part)}
            />
          ) : (
            <RatingLine
              key={name}
              number={name as DimensionNumber}
              label={dimensionLabel(name as DimensionNumber, draft.edition, licensed)}
              given={draft.ratings[name] ?? {}}
              needsRationale={from}
              onChange={(part) => setOne(name, part)}
              onNext={() => toNext(at)}
            />
          ),
        )}
        {draft.edition === '4' && (
          <Textarea
            label={`6 ${dimensionLabel('6', '4', licensed)} (not rated)`}
            autosize
            minRows={2}
            maxLength={1000}
            value={draft.ratings['6']?.rationale ?? ''}
            onChange={({ currentTarget }) => setOne('6', { rationale: currentTarget.value })}
          />
        )}
      </div>
      <Textarea
        id="dimensions-summary"
        label="Summary (optional)"
        autosize
        minRows={2}
        maxLength={2000}
        value={draft.summary}
        onChange={({ currentTarget }) => set({ summary: currentTarget.value })}
      />
    </SignedForm>
  );
}

/** The fourth edition has codes instead of numbers: entered as they are, nothing is derived. */
function CodeLine(props: {
  name: Subdimension;
  scene: AssessmentScene;
  given: DimensionGiven | undefined;
  onChange: (part: Partial<DimensionGiven>) => void;
}) {
  const { name, given = {} } = props;
  const label = subdimensionLabel(name, props.scene.policy.asam_licensed);
  return (
    <fieldset className={styles.criterion}>
      <legend>
        <span className={styles.number}>{name}</span> {label}
      </legend>
      <div className={styles.coded}>
        <TextInput
          size="xs"
          aria-label={`Code for ${name}`}
          placeholder="Code"
          maxLength={20}
          value={given.code ?? ''}
          onChange={({ currentTarget }) => props.onChange({ code: currentTarget.value })}
        />
        <TextInput
          size="xs"
          aria-label={`Rationale for ${name}`}
          placeholder="Rationale"
          maxLength={1000}
          value={given.rationale ?? ''}
          onChange={({ currentTarget }) => props.onChange({ rationale: currentTarget.value })}
        />
      </div>
      <Checkbox
        label="Cannot wait"
        checked={given.immediate === true}
        onChange={({ currentTarget }) => props.onChange({ immediate: currentTarget.checked })}
      />
    </fieldset>
  );
}

/** Only what this edition rates, without empty words: another edition that was looked at leaves nothing behind. */
function typedRatings({ edition, ratings }: Draft): DimensionRatings {
  const names: readonly Name[] = edition === '4' ? [...ratedIn('4'), '6'] : ratedIn(edition);
  return Object.fromEntries(
    names.flatMap((name) => {
      const given = ratings[name];
      if (given === undefined) return [];
      const rationale = (given.rationale ?? '').trim();
      const code = (given.code ?? '').trim();
      const one: DimensionGiven = {
        ...(edition === '4' || given.rating === undefined ? {} : { rating: given.rating satisfies Rating }),
        ...(edition === '4' && code !== '' ? { code } : {}),
        ...(rationale === '' ? {} : { rationale }),
        ...(given.immediate === true ? { immediate: true } : {}),
      };
      return Object.keys(one).length === 0 ? [] : [[name, one]];
    }),
  );
}
