import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import {
  frequencyUnits,
  goalTerms,
  objectiveStatuses,
  planModalities,
  planNumbers,
  type PlanGoal,
  type PlanIntervention,
  type PlanObjective,
  type PlanProblem,
  problemPriorities,
  problemStatuses,
} from '@cairn/rules';
import { NoteField } from '../unit/note-field';
import { choicesOf } from '../unit/unit-form';
import { Branch } from './branch';
import type { Phrase, TreatmentPlans } from './plan-api';
import { freshGoal, freshIntervention, freshObjective, freshProblem } from './plan-draft';
import styles from './plan.module.css';

type Words = Readonly<Record<string, string>>;
interface Ground {
  readonly scene: TreatmentPlans['scene'];
  readonly phrases: readonly Phrase[];
}

/** One of the names of a table of words. */
function Choice<Value extends string>(props: { label: string; of: Words; value: Value; set: (value: Value) => void }) {
  return (
    <NativeSelect
      label={props.label}
      data={choicesOf(props.of)}
      value={props.value}
      onChange={({ currentTarget }) => props.set(currentTarget.value as Value)}
    />
  );
}
function Text(props: { label: string; type?: string; value: string; set: (value: string) => void }) {
  return (
    <TextInput
      label={props.label}
      type={props.type ?? 'text'}
      maxLength={300}
      value={props.value}
      onChange={({ currentTarget }) => props.set(currentTarget.value)}
    />
  );
}
function Whole(props: { label: string; value: number | ''; set: (value: number | null) => void }) {
  return (
    <NumberInput
      label={props.label}
      min={0}
      max={1440}
      allowDecimal={false}
      value={props.value}
      onChange={(value) => props.set(value === '' ? null : Number(value))}
    />
  );
}

export function PlanTree(
  props: Ground & { problems: readonly PlanProblem[]; onChange: (rows: readonly PlanProblem[]) => void },
) {
  const { scene, problems } = props;
  const taken = new Set<string>(problems.map(({ dimension }) => dimension));
  const next = scene.needs.find(({ dimension, rating }) => rating >= scene.needFrom && !taken.has(dimension));
  const labels = Object.fromEntries(
    planNumbers.map((nth) => [
      nth,
      scene.needs.find(({ dimension }) => dimension === nth)?.label ?? `Dimension ${nth}`,
    ]),
  );
  return (
    <Branch
      name="Problem"
      rows={problems}
      fresh={() => freshProblem(planNumbers.find((nth) => nth === next?.dimension))}
      onChange={props.onChange}
    >
      {(problem, set) => (
        <>
          <Phrases {...props} dimension={problem.dimension} kind="problem" onPick={(statement) => set({ statement })} />
          <NoteField
            label="What the problem is"
            most={600}
            value={problem.statement}
            onChange={(statement) => set({ statement })}
          />
          <div className={styles.fields}>
            <Choice label="Dimension" of={labels} value={problem.dimension} set={(dimension) => set({ dimension })} />
            <Choice
              label="Priority"
              of={problemPriorities}
              value={problem.priority}
              set={(priority) => set({ priority })}
            />
            <Choice label="Status" of={problemStatuses} value={problem.status} set={(status) => set({ status })} />
          </div>
          {(problem.status === 'deferred' || problem.status === 'referred') && (
            <Text label="Why, or to whom" value={problem.reason ?? ''} set={(reason) => set({ reason })} />
          )}
          <Goals {...props} dimension={problem.dimension} goals={problem.goals} onChange={(goals) => set({ goals })} />
        </>
      )}
    </Branch>
  );
}

function Goals(
  props: Ground & { dimension: string; goals: readonly PlanGoal[]; onChange: (rows: readonly PlanGoal[]) => void },
) {
  return (
    <Branch name="Goal" rows={props.goals} fresh={freshGoal} onChange={props.onChange}>
      {(goal, set) => (
        <>
          <Phrases {...props} kind="goal" onPick={(statement) => set({ statement })} />
          <NoteField
            label="In the person’s words"
            most={600}
            value={goal.statement}
            onChange={(statement) => set({ statement })}
          />
          <Choice label="Term" of={goalTerms} value={goal.term} set={(term) => set({ term })} />
          <Objectives {...props} objectives={goal.objectives} onChange={(objectives) => set({ objectives })} />
        </>
      )}
    </Branch>
  );
}

function Objectives(
  props: Ground & {
    dimension: string;
    objectives: readonly PlanObjective[];
    onChange: (rows: readonly PlanObjective[]) => void;
  },
) {
  return (
    <Branch name="Objective" rows={props.objectives} fresh={freshObjective} onChange={props.onChange}>
      {(one, set) => (
        <>
          <Phrases {...props} kind="objective" onPick={(statement) => set({ statement })} />
          <NoteField
            label="What the person will do that others can see"
            most={600}
            value={one.statement}
            onChange={(statement) => set({ statement })}
          />
          <div className={styles.fields}>
            <Text label="By (day)" type="date" value={one.targetOn} set={(targetOn) => set({ targetOn })} />
            <Text label="As shown by (measure)" value={one.measure} set={(measure) => set({ measure })} />
            <Text label="From (where it begins)" value={one.baseline} set={(baseline) => set({ baseline })} />
            <Text label="To (what is reached)" value={one.target} set={(target) => set({ target })} />
            <Choice label="Status" of={objectiveStatuses} value={one.status} set={(status) => set({ status })} />
            <Whole label="Progress, % (optional)" value={one.percent ?? ''} set={(percent) => set({ percent })} />
          </div>
          <Interventions {...props} rows={one.interventions} onChange={(interventions) => set({ interventions })} />
        </>
      )}
    </Branch>
  );
}

function Interventions(
  props: Ground & { rows: readonly PlanIntervention[]; onChange: (rows: readonly PlanIntervention[]) => void },
) {
  return (
    <Branch
      name="Intervention"
      rows={props.rows}
      fresh={() => freshIntervention(props.scene.today)}
      onChange={props.onChange}
    >
      {(one, set) => (
        <div className={styles.fields}>
          <Choice label="Kind" of={planModalities} value={one.modality} set={(modality) => set({ modality })} />
          <Whole label="How often" value={one.times} set={(times) => set({ times: times ?? 0 })} />
          <Choice label="Times" of={frequencyUnits} value={one.per} set={(per) => set({ per })} />
          <Whole label="Minutes" value={one.minutes} set={(minutes) => set({ minutes: minutes ?? 0 })} />
          <Text label="Who is responsible" value={one.responsible} set={(responsible) => set({ responsible })} />
          <Text label="Where" value={one.site} set={(site) => set({ site })} />
          <Text label="From" type="date" value={one.startsOn} set={(startsOn) => set({ startsOn })} />
          <Text
            label="To (optional)"
            type="date"
            value={one.endsOn ?? ''}
            set={(day) => set({ endsOn: day === '' ? null : day })}
          />
        </div>
      )}
    </Branch>
  );
}

/** Words to begin with: those of the dimension and those for any. */
function Phrases(props: Ground & { dimension: string; kind: Phrase['kind']; onPick: (text: string) => void }) {
  const fitting = props.phrases.filter(
    ({ kind, dimension, retired }) =>
      kind === props.kind && !retired && (dimension ?? props.dimension) === props.dimension,
  );
  if (fitting.length === 0) return null;
  return (
    <NativeSelect
      label="Begin with words of the library"
      data={[
        { value: '', label: 'Choose, then change them' },
        ...fitting.map(({ text }) => ({ value: text, label: text })),
      ]}
      value=""
      onChange={({ currentTarget }) => currentTarget.value !== '' && props.onPick(currentTarget.value)}
    />
  );
}
