import { Button } from '@mantine/core';
import {
  frequencyUnits,
  objectiveStatuses,
  planConsents,
  planModalities,
  type PlanSignatureKind,
  withProgress,
} from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { useMay, useSession } from '../api/session';
import type { Chart } from '../api/types';
import { findingForm } from '../chart/chart-forms';
import { useChartDesk } from '../chart/chart-parts';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { readable, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { saveFile } from '../kit/saved-file';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type PlanVersion, type TreatmentPlans, useTreatmentPlans } from './plan-api';
import { planReviewForm, planSignatureForm } from './plan-forms';
import { treatmentPlanPage } from './plan-page';
import { ThreadList } from './thread-list';
import styles from './plan.module.css';

/** The treatment plan in the chart: what is active, what the thread finds, and the next act. */
export function TreatmentPlanSection({ chart }: { chart: Chart }) {
  const may = useMay();
  const { open, show } = useChartDesk();
  const { id } = chart.banner;
  const plans = useTreatmentPlans(id, may('treatment-plan.read'));
  const plan = plans.data?.items.find((one) => one.active && one.current);
  const print = useMutation({
    mutationFn: (version: string) =>
      saveFile(`/patients/${id}/treatment-plans/${version}/print`, {}, 'treatment-plan', 'pdf'),
  });
  const kinds = useSignable(plan);
  if (!may('treatment-plan.read')) return null;
  const scene = plans.data?.scene;
  const write = may('treatment-plan.sign') && scene?.hasEpisode === true && (
    <Button
      size="xs"
      variant={plan === undefined ? 'filled' : 'default'}
      onClick={() => open(treatmentPlanPage, undefined)}
    >
      {plan === undefined ? 'Write the plan' : 'Write a new version'}
    </Button>
  );
  return (
    <Panel
      title="Treatment plan"
      actions={
        plan !== undefined &&
        scene !== undefined && (
          <span className={styles.acts}>
            {may('treatment-plan.print') && (
              <Button size="xs" variant="default" loading={print.isPending} onClick={() => print.mutate(plan.id)}>
                Print
              </Button>
            )}
            {may('treatment-plan.countersign') && kinds.length > 0 && (
              <Button size="xs" variant="default" onClick={() => show(planSignatureForm, { planId: plan.id, kinds })}>
                Add a signature
              </Button>
            )}
            {may('finding.write') && (
              <Button size="xs" variant="subtle" onClick={() => show(findingForm, { kind: 'plan-event' })}>
                Ask for a review
              </Button>
            )}
            {may('treatment-plan.review') && (
              <Button
                size="xs"
                variant="default"
                onClick={() => show(planReviewForm, { plan, today: scene.today, latestReview: scene.latestReview })}
              >
                Review
              </Button>
            )}
            {write}
          </span>
        )
      }
    >
      <ErrorNote error={plans.error ?? print.error} onRetry={() => void plans.refetch()} />
      {plans.isPending && <SkeletonRows rows={2} />}
      {plans.isSuccess && plan === undefined && (
        <EmptyState title="There is no treatment plan yet" action={write}>
          {plans.data.findings[0]?.says ?? 'It is written with the person, soon after the assessment'}. No medication
          waits for it.
        </EmptyState>
      )}
      {plan !== undefined && plans.data !== undefined && <Standing plan={plan} plans={plans.data} />}
    </Panel>
  );
}

/** Which signatures somebody of these roles may still add. */
function useSignable(plan: PlanVersion | undefined): readonly PlanSignatureKind[] {
  const { roles } = useSession();
  if (plan === undefined) return [];
  const given = plan.signatures.map(({ kind }) => kind);
  const second = roles.includes('counselor_supervisor') || roles.includes('medical_director');
  return [
    ...(plan.consent !== 'signed' && !given.includes('patient') ? (['patient'] as const) : []),
    ...(second && plan.state === 'cosign-pending' ? (['cosigned', 'returned'] as const) : []),
    ...(roles.includes('medical_director') && !given.includes('director') ? (['director'] as const) : []),
  ];
}

const stateWords = {
  active: 'Active',
  'cosign-pending': 'Active, waits for a supervisor',
  returned: 'Sent back by a supervisor',
  superseded: 'Followed by a newer version',
} as const;

function Standing({ plan, plans }: { plan: PlanVersion; plans: TreatmentPlans }) {
  const { review, findings, items } = plans;
  const content = withProgress(plan.content, plan.reviews[0]?.progress ?? []);
  const others = items.filter(({ id }) => id !== plan.id).length;
  const returned = plan.signatures.find(({ kind }) => kind === 'returned');
  return (
    <div className={styles.body}>
      <p>
        <StatusMark meaning={plan.state === 'active' ? 'fine' : 'soon'}>{stateWords[plan.state]}</StatusMark> Version{' '}
        {plan.version}, {plan.by ?? 'author not known'}, {shortDay(plan.signedOn)}. {planConsents[plan.consent]}
        {plan.consentReason !== null && `: “${plan.consentReason}”`}.
        {others > 0 && <span className="dim small"> {others} earlier</span>}
      </p>
      {returned !== undefined && <p>To be changed: “{returned.comment}”</p>}
      {review !== null && (
        <p>
          <StatusMark meaning={review.overdue ? 'needs' : 'fine'} quiet>
            {review.overdue ? 'Review overdue' : 'Next review'}
          </StatusMark>{' '}
          {shortDay(review.on)} <span className="dim small">{readable(review.why)}</span>
        </p>
      )}
      <div className={styles.page}>
        <ol className={styles.tree} aria-label="Problems">
          {content.problems.map((problem) => (
            <li key={problem.id}>
              <strong>{problem.statement}</strong>{' '}
              {problem.status !== 'active' && (
                <span className="dim small">
                  {problem.status}: {problem.reason}
                </span>
              )}
              <ul>
                {problem.goals.map((goal) => (
                  <li key={goal.id}>
                    {goal.statement}
                    <ul>
                      {goal.objectives.map(({ id, statement, targetOn, status, interventions }) => (
                        <li key={id}>
                          {statement}{' '}
                          <span className="dim small">
                            by {shortDay(targetOn)}, {objectiveStatuses[status].toLowerCase()}
                            {interventions.map(
                              (one) => `; ${planModalities[one.modality]}, ${one.times} × ${frequencyUnits[one.per]}`,
                            )}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <aside className={styles.aside} aria-label="Golden thread">
          <h3>Golden thread</h3>
          <ThreadList findings={findings} />
        </aside>
      </div>
    </div>
  );
}
