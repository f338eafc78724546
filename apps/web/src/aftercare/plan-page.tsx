import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  checkPreventionPlan,
  type ElementAnswer,
  externalTriggers,
  homeParts,
  internalTriggers,
  preventionConsents,
  type PreventionOccasion,
  preventionOccasions,
  type PreventionPlan,
  preventionPlanSigners,
  professionalParts,
  routineParts,
  safetyPoints,
  standardPolicy,
} from '@cairn/rules';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import { useSession } from '../api/session';
import { type ChartPage, type FormProps } from '../chart/chart-parts';
import { Boxes, Choices } from '../diagnosis/choices';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { SkeletonPanel } from '../kit/skeletons';
import { NoteField } from '../unit/note-field';
import { choicesOf, UnitForm } from '../unit/unit-form';
import { aftercareRooms, type Plans, usePlans } from './aftercare-api';
import styles from './aftercare.module.css';
import { Element, Warned } from './plan-element';
import { type PlanDraft, planBody, planDraft, planOf } from './plan-draft';
import { MedicationFields, NaloxoneFields } from './plan-medication';
import { GroupRows, PeopleRows, ToldRows } from './plan-people';
import { TriggerRows } from './plan-triggers';

/** The plan needs the width of the page: it is read through together with the person. */
export const planPage: ChartPage = { name: 'prevention-plan', view: PlanPage };

function PlanPage({ chart, onClose }: FormProps<undefined>) {
  const plans = usePlans(chart.banner.id);
  const top = useRef<HTMLDivElement>(null);
  const there = plans.isSuccess;
  // The form is longer than the screen: it begins at its title, not at its first field.
  useEffect(() => {
    if (there) top.current?.scrollIntoView({ block: 'start' });
  }, [there]);
  if (plans.isError) return <ErrorNote error={plans.error} onRetry={() => void plans.refetch()} />;
  return (
    <div ref={top} className={styles.page}>
      {plans.data === undefined ? (
        <SkeletonPanel lines={12} />
      ) : (
        <PlanForm patientId={chart.banner.id} plans={plans.data} onClose={onClose} />
      )}
    </div>
  );
}

interface Typed extends PlanDraft {
  readonly activate: boolean;
}

function PlanForm({ patientId, plans, onClose }: { patientId: string; plans: Plans; onClose: () => void }) {
  const { roles } = useSession();
  const { scene } = plans;
  const before = plans.items.find(({ current }) => current);
  const [earlier] = before === undefined ? plans.items : [];
  const signs = roles.some((role) => preventionPlanSigners.includes(role));
  const answersOf = (draft: Typed) =>
    checkPreventionPlan({
      plan: planOf(draft),
      signature: { consent: draft.consent || null, nextReviewOn: draft.nextReviewOn || null },
      onMedication: scene.onMedication,
      today: scene.today,
      policy: { ...standardPolicy, plan_people_least: scene.leastPeople },
    });
  return (
    <UnitForm<Typed, unknown>
      form="prevention-plan"
      about={before?.id ?? ''}
      title={`Recovery and return-to-use prevention plan, version ${(before?.version ?? 0) + 1}`}
      intro={
        earlier === undefined
          ? 'In the person’s own words. It is printed in large letters, without a name or a diagnosis.'
          : `Begins with the plan of the earlier episode, of ${shortDay(earlier.on)}: go through all of it, nothing holds by itself.`
      }
      submit={({ activate }) => (activate ? 'Sign and make it the plan' : 'Save as in work')}
      initial={() => ({ ...planDraft(plans, before, earlier), activate: signs && before !== undefined })}
      missing={(draft) => {
        const missing = answersOf(draft).filter(({ state }) => state === 'missing');
        const names = missing.map(({ number, label }) => (missing.length > 3 ? String(number) : `${number} ${label}`));
        return draft.activate && missing.length > 0
          ? [`${missing.length === 1 ? 'element' : 'elements'} ${names.join(', ')}. Or save it as in work`]
          : [];
      }}
      send={(draft) => api.put(`/patients/${patientId}/prevention-plans/${draft.id}`, planBody(draft, draft.activate))}
      says="The version of the plan is on record."
      rooms={aftercareRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <Elements
          draft={draft}
          answers={answersOf(draft)}
          plans={plans}
          signs={signs}
          set={(part) => change({ plan: { ...draft.plan, ...part } })}
          change={change}
        />
      )}
    </UnitForm>
  );
}

function Elements(props: {
  draft: Typed;
  answers: readonly ElementAnswer[];
  plans: Plans;
  signs: boolean;
  set: (part: Partial<PreventionPlan>) => void;
  change: (part: Partial<Typed>) => void;
}) {
  const { draft, set, change, answers } = props;
  const { plan } = draft;
  const element = (number: number, fields: ReactNode) => (
    <Element key={number} answer={answers.find((one) => one.number === number)}>
      {fields}
    </Element>
  );
  const text = (label: string, value: string | null, most: number, onChange: (text: string) => void) => (
    <NoteField key={label} label={label} most={most} value={value ?? ''} onChange={onChange} />
  );
  const parts = <Texts extends Readonly<Record<string, string | null>>>(
    words: Readonly<Record<string, string>>,
    texts: Texts,
    onChange: (texts: Texts) => void,
  ) => (
    <div className={styles.pair}>
      {Object.entries(words).map(([part, label]) =>
        text(label, texts[part] ?? null, 500, (typed) => onChange({ ...texts, [part]: typed })),
      )}
    </div>
  );
  return (
    <>
      <NativeSelect
        label="Why this version is written"
        data={choicesOf(preventionOccasions)}
        value={draft.occasion}
        onChange={({ currentTarget }) => change({ occasion: currentTarget.value as PreventionOccasion })}
      />
      {element(
        1,
        text('What I want to be well for', plan.reasons, 2000, (reasons) => set({ reasons })),
      )}
      {element(
        2,
        <TriggerRows
          kinds={internalTriggers}
          first="feeling"
          triggers={plan.internal}
          onChange={(internal) => set({ internal })}
        />,
      )}
      {element(
        3,
        <TriggerRows
          kinds={externalTriggers}
          first="people"
          triggers={plan.external}
          onChange={(external) => set({ external })}
        />,
      )}
      <Warned answer={answers.find(({ number }) => number === 5)} />
      {element(
        4,
        <>
          <Textarea
            label="How it begins, one sign a line"
            autosize
            minRows={2}
            value={plan.signs.join('\n')}
            onChange={({ currentTarget }) => set({ signs: currentTarget.value.split('\n').slice(0, 12) })}
          />
          {text('How others notice', plan.noticed, 500, (noticed) => set({ noticed }))}
        </>,
      )}
      {element(6, <PeopleRows plan={plan} set={set} />)}
      {element(
        7,
        <>
          {parts(professionalParts, plan.professionals, (professionals) => set({ professionals }))}
          <p className="dim small">988, the line for any crisis, is printed on every plan.</p>
        </>,
      )}
      {element(
        8,
        parts(homeParts, plan.home, (home) => set({ home })),
      )}
      {element(
        9,
        parts(routineParts, plan.routine, (routine) => set({ routine })),
      )}
      {element(
        10,
        <>
          <p className="dim small">
            Going to a group is free will and never a condition of medication. Some groups do not welcome people on
            medication: ask about it.
          </p>
          <GroupRows plan={plan} set={set} />
        </>,
      )}
      {element(11, <MedicationFields plan={plan} set={set} />)}
      {element(12, <NaloxoneFields plan={plan} set={set} />)}
      {element(
        13,
        <>
          <Boxes
            label="Talked through"
            values={plan.safety}
            options={safetyPoints}
            onChange={(safety) => set({ safety })}
          />
          {text('In the person’s words (optional)', plan.safetyWords, 500, (safetyWords) => set({ safetyWords }))}
        </>,
      )}
      {element(
        14,
        text('If I use, I …, one step a line', plan.ifUse, 2000, (ifUse) => set({ ifUse })),
      )}
      {element(15, <ToldRows plan={plan} set={set} />)}
      {element(
        16,
        text('What family and friends should do', plan.forOthers, 1000, (forOthers) => set({ forOthers })),
      )}
      {element(17, <Signing {...props} />)}
    </>
  );
}

function Signing({ draft, change, plans, signs }: Parameters<typeof Elements>[0]) {
  const { reviewBy, reviewLater } = plans.scene;
  return (
    <>
      <Choices
        label="The person"
        value={draft.consent}
        options={preventionConsents}
        onChange={(consent) => change({ consent })}
      />
      {draft.consent === 'declined' && (
        <NoteField
          label="Why"
          most={500}
          value={draft.consentReason}
          onChange={(consentReason) => change({ consentReason })}
        />
      )}
      <TextInput
        type="date"
        label="We go through it again on"
        description={`In aftercare every ${reviewBy} days at first, later every ${reviewLater}`}
        value={draft.nextReviewOn}
        onChange={({ currentTarget }) => change({ nextReviewOn: currentTarget.value })}
      />
      <Checkbox
        label={signs ? 'It is whole: make it the plan' : 'A counselor or prescriber makes it the plan'}
        disabled={!signs}
        checked={draft.activate}
        onChange={({ currentTarget }) => change({ activate: currentTarget.checked })}
      />
    </>
  );
}
