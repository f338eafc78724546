import { Button } from '@mantine/core';
import { planLines, preventionConsents, preventionElements, preventionOccasions } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayIn, fromToday, readable, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { saveFile } from '../kit/saved-file';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type PlanVersion, type Plans, usePlans } from './aftercare-api';
import styles from './aftercare.module.css';
import { CheckUpPanel } from './check-up-panel';
import { planPage } from './plan-page';
import { SupportPanel } from './support-panel';
import { UsePanel } from './use-panel';

/** The prevention plan, check-ups, and what follows a return to use: where the person stands and the next act. */
export function AftercareSection({ chart }: { chart: Chart }) {
  return (
    <>
      <PlanPanel chart={chart} />
      <CheckUpPanel chart={chart} />
      <SupportPanel chart={chart} />
      <UsePanel chart={chart} />
    </>
  );
}

function PlanPanel({ chart }: { chart: Chart }) {
  const may = useMay();
  const { open } = useChartDesk();
  const { id } = chart.banner;
  const plans = usePlans(id, may('prevention-plan.read'));
  const active = plans.data?.items.find((one) => one.active && one.current);
  const newest = plans.data?.items.find((one) => one.current);
  const shown = active ?? newest;
  const print = useMutation({
    mutationFn: (version: string) =>
      saveFile(`/patients/${id}/prevention-plans/${version}/print`, {}, 'my-plan', 'pdf'),
  });
  if (!may('prevention-plan.read')) return null;
  const write = may('prevention-plan.write') && (
    <Button size="xs" variant={newest === undefined ? 'filled' : 'default'} onClick={() => open(planPage, undefined)}>
      {newest === undefined ? 'Write the plan' : newest.active ? 'Go through it' : 'Continue'}
    </Button>
  );
  return (
    <Panel
      title="Recovery and return-to-use prevention plan"
      actions={
        shown !== undefined && (
          <span className={styles.acts}>
            {may('prevention-plan.print') && (
              <Button size="xs" variant="default" loading={print.isPending} onClick={() => print.mutate(shown.id)}>
                Print for the person
              </Button>
            )}
            {write}
          </span>
        )
      }
    >
      <ErrorNote error={plans.error ?? print.error} onRetry={() => void plans.refetch()} />
      {plans.isPending && <SkeletonRows rows={2} />}
      {plans.isSuccess && shown === undefined && (
        <EmptyState title="There is no plan yet" action={write}>
          Begin it soon after admission, in the person’s own words. A part of it can be saved as in work.
        </EmptyState>
      )}
      {shown !== undefined && plans.data !== undefined && (
        <PlanBody shown={shown} newest={newest ?? shown} plans={plans.data} />
      )}
    </Panel>
  );
}

function PlanBody({ shown, newest, plans }: { shown: PlanVersion; newest: PlanVersion; plans: Plans }) {
  const { review, items } = plans;
  const others = items.filter(({ id }) => id !== shown.id);
  return (
    <div className={styles.body}>
      <p>
        <StatusMark meaning={shown.active ? 'fine' : 'soon'}>{shown.active ? 'Active' : 'In work'}</StatusMark> version{' '}
        {shown.version}, {preventionOccasions[shown.occasion].toLowerCase()}
        {shown.consent !== null && `, ${preventionConsents[shown.consent].toLowerCase()}`}
        {shown.consentReason !== null && `: “${shown.consentReason}”`}{' '}
        <span className="dim small">
          {shortDay(shown.on)}, {shown.by ?? 'somebody'}
        </span>
      </p>
      {review !== null && (
        <p>
          <StatusMark meaning={review.overdue ? 'needs' : 'info'} quiet>
            Go through it by {shortDay(review.on)} ({fromToday(review.on, dayIn(undefined))})
          </StatusMark>{' '}
          <span className="dim small">{readable(review.why)}</span>
        </p>
      )}
      {newest.id !== shown.id && (
        <p>
          <StatusMark meaning="soon" quiet>
            Version {newest.version} is in work since {shortDay(newest.on)}
          </StatusMark>
        </p>
      )}
      {shown.warnings.map((warning) => (
        <StatusMark key={warning} meaning="soon" quiet>
          {warning}
        </StatusMark>
      ))}
      <details open={shown.active}>
        <summary className="small">What it says</summary>
        <dl className={styles.plan}>
          {preventionElements.flatMap(({ number, label }) => {
            const lines = planLines(number, shown.plan);
            return lines.length === 0
              ? []
              : [
                  <dt key={`${number} name`}>{label}</dt>,
                  <dd key={number}>
                    {lines.map((line) => (
                      <div key={line}>{line}</div>
                    ))}
                  </dd>,
                ];
          })}
        </dl>
      </details>
      {others.length > 0 && (
        <details className={styles.old}>
          <summary className="small">Other versions ({others.length})</summary>
          {others.map((one) => (
            <p key={one.id} className="small">
              Version {one.version}
              {one.current ? '' : ', earlier episode'}, {one.active ? 'was the plan' : 'in work'},{' '}
              {preventionOccasions[one.occasion].toLowerCase()}{' '}
              <span className="dim">
                {shortDay(one.on)}, {one.by ?? 'somebody'}
              </span>
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
