import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { criteria } from '@cairn/rules';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useSession } from '../api/session';
import { useDraft } from '../chart/draft';
import { OrderChecks } from '../chart/order-checks';
import { SideForm } from '../chart/side-form';
import { useAct } from '../chart/use-act';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { SkeletonPanel } from '../kit/skeletons';
import { isReasoned } from '../mat/override-form';
import { mayOverride, standingOf } from '../mat/resolve';
import { CriterionQuestion } from './criterion-question';
import { bodyOf, daysOf, type DecisionDraft, emptyDecision, missingOf, reasonChoices } from './decision-draft';
import { type TakeHomes, useDecisionCheck, useTakeHomes } from './take-home-api';
import { classWords, layerWords } from './words';

/** A prescriber decides on take-home doses: days, six answers, why. All of it by keyboard, with every rule beside it. */
export function DecisionForm(props: { patientId: string; onClose: () => void }) {
  const homes = useTakeHomes(props.patientId);
  if (homes.isError) return <ErrorNote error={homes.error} onRetry={() => void homes.refetch()} />;
  if (homes.data === undefined) return <SkeletonPanel lines={8} label="Opening the decision" />;
  return <OpenForm {...props} homes={homes.data} />;
}

function OpenForm({ patientId, homes, onClose }: { patientId: string; homes: TakeHomes; onClose: () => void }) {
  const { roles } = useSession();
  const [draft, change, forget] = useDraft<DecisionDraft>('take-home-decision', '', () => emptyDecision(uuidv7()));
  // What was refused and is sent again differently is another decision, so it carries another id.
  const set = (part: Partial<DecisionDraft>): void => change({ ...part, id: uuidv7() });
  const questions = useRef<HTMLDivElement>(null);
  const body = bodyOf(draft, homes.productClass);
  const check = useDecisionCheck(patientId, body);
  const { evaluations = [] } = check.data ?? {};
  const { stops, overridable, warnings } = standingOf(evaluations);
  const open = overridable.filter((rule) => !(mayOverride(rule, roles) && isReasoned(draft.overrides[rule.ruleId])));
  const days = daysOf(draft);
  const full = homes.ceiling?.days ?? homes.mostDays;
  const missing = missingOf(draft, full);
  const act = useAct(
    () =>
      api.put(`/patients/${patientId}/take-home-decisions/${draft.id}`, {
        ...body,
        acknowledged: warnings.map(({ ruleId }) => ruleId),
      }),
    {
      says: days === 0 ? 'Declined, with its reason.' : 'Decided.',
      after: () => {
        forget();
        onClose();
      },
    },
  );
  const toNext = (index: number): void => {
    const next = questions.current?.querySelectorAll('fieldset')[index + 1];
    const target = next?.querySelector<HTMLElement>('input') ?? document.getElementById('take-home-rationale');
    target?.focus();
  };
  return (
    <SideForm
      title="Decide on take-home doses"
      submit={days === 0 ? 'Decline' : 'Decide'}
      complete={missing.length === 0 && check.current && (check.isError || (stops.length === 0 && open.length === 0))}
      missing={
        missing.length > 0
          ? `Still needed: ${missing.join('; ')}`
          : check.current
            ? `Not yet: ${[...stops, ...open].map(({ ruleId }) => ruleId).join(', ')}`
            : 'The rules are being asked'
      }
      heed={warnings.length === 0 ? undefined : `Says that you have seen ${count(warnings.length, 'warning')}`}
      pending={act.isPending}
      error={act.error}
      names={{ days: 'Days at a time', rationale: 'Rationale', reasonCode: 'Why fewer' }}
      onSubmit={() => act.mutate()}
      onClose={onClose}
      intro={
        <>
          {homes.ceiling === null
            ? `No steps for ${classWords[homes.productClass]}; the limit of this program is ${count(homes.mostDays, 'day')}.`
            : `Treatment day ${homes.treatmentDay}: up to ${count(homes.ceiling.days, 'day')} at a time by the ${layerWords[homes.ceiling.layer]}.`}{' '}
          {homes.mostDays > full && `An approved exception allows ${count(homes.mostDays, 'day')}. `}
          {homes.supply.days > 0 && `${count(homes.supply.days, 'day')} in hand count with what is new. `}A ceiling is
          not a claim: fewer, or none, can always be decided. A drug test alone takes nothing away.
        </>
      }
    >
      {homes.requests.map(({ id, by, days: asked, says, on }) => (
        <p key={id} role="note">
          {by} asked on {shortDay(on)} for {count(asked, 'day')}: “{says}”
        </p>
      ))}
      <TextInput
        label="Days at a time, 0 to decline"
        inputMode="numeric"
        value={draft.days}
        error={draft.days !== '' && days === null && 'A whole number, such as 6'}
        onChange={(event) => set({ days: event.currentTarget.value })}
      />
      {days !== null && days < full && (
        <NativeSelect
          label={days === 0 ? 'Why none' : `Why fewer than ${full}`}
          data={reasonChoices}
          value={draft.reasonCode}
          onChange={(event) => set({ reasonCode: event.currentTarget.value as DecisionDraft['reasonCode'] })}
        />
      )}
      {days !== 0 && (
        <>
          <p className="dim small">Y or N answers and goes on to the next; Tab leads to its comment.</p>
          <div ref={questions} style={{ display: 'grid', gap: '0.5rem' }}>
            {criteria.map((id, index) => (
              <CriterionQuestion
                key={id}
                id={id}
                says={homes.criteria.find((one) => one.id === id)?.says ?? ''}
                before={homes.criteria.find((one) => one.id === id)?.answer ?? null}
                answer={draft.answers[id]}
                comment={draft.comments[id] ?? ''}
                onAnswer={(answer) => set({ answers: { ...draft.answers, [id]: answer } })}
                onComment={(comment) => set({ comments: { ...draft.comments, [id]: comment } })}
                onNext={() => toNext(index)}
              />
            ))}
          </div>
        </>
      )}
      <Textarea
        id="take-home-rationale"
        label={days === 0 ? 'Rationale (optional)' : 'Rationale'}
        autosize
        minRows={2}
        value={draft.rationale}
        onChange={(event) => set({ rationale: event.currentTarget.value })}
      />
      {check.isError && <ErrorNote error={check.error} onRetry={() => void check.refetch()} />}
      {evaluations.length > 0 && missing.length === 0 && (
        <OrderChecks
          of="decision"
          evaluations={evaluations}
          roles={roles}
          reasons={draft.overrides}
          onReason={(ruleId, reason) => set({ overrides: { ...draft.overrides, [ruleId]: reason } })}
        />
      )}
    </SideForm>
  );
}
