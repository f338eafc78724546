import { TextInput } from '@mantine/core';
import {
  planConsents,
  planFaults,
  planNeeds,
  planSigners,
  type PlanNeed,
  type TreatmentPlanContent,
} from '@cairn/rules';
import { api } from '../api/client';
import { useSession } from '../api/session';
import type { ChartPage, FormProps } from '../chart/chart-parts';
import { Choices } from '../diagnosis/choices';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { SkeletonPanel } from '../kit/skeletons';
import { NoteField } from '../unit/note-field';
import { UnitForm } from '../unit/unit-form';
import { planRooms, type TreatmentPlans, usePhrases, useTreatmentPlans } from './plan-api';
import { type PlanDraft, planBody, planDraft, typedFindings } from './plan-draft';
import { PlanTree } from './plan-tree';
import { ThreadList } from './thread-list';
import styles from './plan.module.css';

/** The plan needs the width of the page: a tree, and beside it what the golden thread says of it. */
export const treatmentPlanPage: ChartPage = { name: 'treatment-plan', view: PlanPage };

function PlanPage({ chart, onClose }: FormProps<undefined>) {
  const plans = useTreatmentPlans(chart.banner.id);
  if (plans.isError) return <ErrorNote error={plans.error} onRetry={() => void plans.refetch()} />;
  return plans.data === undefined ? (
    <SkeletonPanel lines={12} />
  ) : (
    <PlanForm patientId={chart.banner.id} plans={plans.data} onClose={onClose} />
  );
}

const texts = {
  ownGoals: 'My own goals, in the person’s words',
  strengths: 'Strengths',
  barriers: 'What stands in the way',
  harmReduction: 'Agreed to reduce harm',
  prevention: 'How a return to use is prevented',
  dischargeCriteria: 'This level of care is finished when',
} as const;

function PlanForm({ patientId, plans, onClose }: { patientId: string; plans: TreatmentPlans; onClose: () => void }) {
  const { roles } = useSession();
  const before = plans.items.find(({ current, active }) => current && active);
  const signs = roles.some((role) => planSigners.includes(role));
  return (
    <UnitForm<PlanDraft, unknown>
      form="treatment-plan"
      about={before?.id ?? ''}
      title={`Treatment plan, version ${(before?.version ?? 0) + 1}`}
      intro="Written with the person. What is typed is kept as a draft until it is signed; a signed version is never changed."
      submit="Sign this version"
      initial={() => planDraft(plans, before)}
      missing={(draft) => missingIn(draft, signs)}
      send={(draft) => api.put(`/patients/${patientId}/treatment-plans/${draft.id}`, planBody(draft))}
      says="The plan is signed and active."
      rooms={planRooms}
      onClose={onClose}
    >
      {(draft, change) => <Fields draft={draft} change={change} plans={plans} />}
    </UnitForm>
  );
}

/** The first few; the others are said once these are there. */
function missingIn(draft: PlanDraft, signs: boolean): readonly string[] {
  const faults = planFaults(draft.content).map(({ says }) => says);
  const unsigned = draft.consent === 'declined' || draft.consent === 'unable';
  const all = [
    ...(signs ? [] : ['a counselor or prescriber, who signs']),
    ...(draft.content.problems.length === 0 ? [] : faults.filter((says) => says !== 'Name at least one problem')),
    ...(draft.content.problems.length === 0 ? ['at least one problem'] : []),
    ...(draft.nextReviewOn === '' ? ['the day of the next review'] : []),
    ...(draft.consent === '' ? ['whether the person signs'] : []),
    ...(unsigned && draft.consentReason.trim() === '' ? ['why the person does not sign'] : []),
  ];
  return all.length <= 3 ? all : [...all.slice(0, 3), `and ${all.length - 3} more`];
}

function Fields(props: { draft: PlanDraft; change: (part: Partial<PlanDraft>) => void; plans: TreatmentPlans }) {
  const { draft, change, plans } = props;
  const { content } = draft;
  const phrases = usePhrases(true);
  const set = (part: Partial<TreatmentPlanContent>) => change({ content: { ...content, ...part } });
  const unsigned = draft.consent === 'declined' || draft.consent === 'unable';
  return (
    <div className={styles.wide}>
      <div className={styles.editing}>
        <div className={styles.main}>
          <div className={styles.fields}>
            {Object.entries(texts).map(([key, label]) => (
              <NoteField
                key={key}
                label={label}
                value={content[key as keyof typeof texts]}
                onChange={(text) => set({ [key]: text })}
              />
            ))}
          </div>
          <PlanTree
            scene={plans.scene}
            phrases={phrases.data?.items ?? []}
            problems={content.problems}
            onChange={(problems) => set({ problems })}
          />
          <Needs content={content} set={set} />
          <fieldset className={styles.element}>
            <legend>Signing</legend>
            <div className={styles.fields}>
              <TextInput
                type="date"
                label="In effect from"
                max={plans.scene.today}
                value={draft.effectiveOn}
                onChange={({ currentTarget }) => change({ effectiveOn: currentTarget.value })}
              />
              <TextInput
                type="date"
                label="Next review"
                description={`At this level of care by ${plans.scene.latestReview}`}
                max={plans.scene.latestReview}
                value={draft.nextReviewOn}
                onChange={({ currentTarget }) => change({ nextReviewOn: currentTarget.value })}
              />
            </div>
            <Choices
              label="The person"
              value={draft.consent}
              options={planConsents}
              onChange={(consent) => change({ consent })}
            />
            {unsigned && (
              <NoteField
                label="Why"
                most={500}
                value={draft.consentReason}
                onChange={(consentReason) => change({ consentReason })}
              />
            )}
          </fieldset>
        </div>
        <aside className={styles.aside} aria-label="Golden thread" aria-live="polite">
          <h3>Golden thread</h3>
          <p className="dim small">It stops no signature, and no medication ever waits for a plan.</p>
          <ThreadList findings={typedFindings(plans, draft)} lead />
        </aside>
      </div>
    </div>
  );
}

/** each need is answered, be it that it does not apply. */
function Needs({
  content,
  set,
}: {
  content: TreatmentPlanContent;
  set: (part: Partial<TreatmentPlanContent>) => void;
}) {
  const answer = (need: PlanNeed, text: string | null) => set({ needs: { ...content.needs, [need]: text } });
  return (
    <fieldset className={styles.element}>
      <legend>Needs and what is done</legend>
      {(Object.entries(planNeeds) as [PlanNeed, string][]).map(([need, label]) => (
        <div key={need} className={styles.need}>
          <TextInput
            label={label}
            maxLength={500}
            disabled={content.needs[need] === null}
            value={content.needs[need] ?? ''}
            onChange={({ currentTarget }) => answer(need, currentTarget.value)}
          />
          <Checkbox
            label={`${label}: not applicable`}
            checked={content.needs[need] === null}
            onChange={({ currentTarget }) => answer(need, currentTarget.checked ? null : '')}
          />
        </div>
      ))}
    </fieldset>
  );
}
