import { useMay, useSession } from '../api/session';
import type { Chart } from '../api/types';
import type { ChartForm } from '../chart/chart-parts';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { count } from '../kit/format';
import { useAlertAct } from './alert-acts';
import { AlertRow } from './alert-line';
import { type Alert, useAlerts } from './alerts-api';
import { AnswerForm } from './answer-form';
import styles from './alerts.module.css';

/** These stand open; milder ones are one line that opens. */
const urgent: readonly string[] = ['critical', 'high'];

export const answerForm: ChartForm<{ alert: Alert }> = {
  name: 'alert-answer',
  view: ({ chart, given, onClose }) => <AnswerForm patientId={chart.banner.id} alert={given.alert} onClose={onClose} />,
};

/** What nobody has to look for: the alerts of this person, above everything else of the chart. Nothing is drawn while there are none. */
export function AlertsSection({ chart }: { chart: Chart }) {
  const alerts = useAlerts(chart.banner.id);
  const session = useSession();
  const may = useMay();
  const { show } = useChartDesk();
  const actOf = useAlertAct();
  if (alerts.isError) return <ErrorNote error={alerts.error} onRetry={() => void alerts.refetch()} />;
  const all = alerts.data ?? [];
  if (all.length === 0) return null;
  const row = (alert: Alert) => {
    const mine = may('alert.answer') && alert.to.some((role) => session.roles.some((held) => held === role));
    return (
      <AlertRow
        key={`${alert.alert} ${alert.cause}`}
        alert={alert}
        act={actOf(alert)}
        onAnswer={mine ? () => show(answerForm, { alert }) : null}
      />
    );
  };
  const loud = all.filter((alert) => !alert.quiet && urgent.includes(alert.severity));
  const mild = all.filter((alert) => !alert.quiet && !urgent.includes(alert.severity));
  const quiet = all.filter((alert) => alert.quiet);
  return (
    <section aria-label="Alerts" className={styles.section}>
      {loud.length > 0 && <ul className={styles.list}>{loud.map(row)}</ul>}
      {mild.length > 0 && (
        <details>
          <summary className="small">
            {count(mild.length, 'warning')}: {mild.map(({ label }) => label).join(', ')}
          </summary>
          <ul className={styles.list}>{mild.map(row)}</ul>
        </details>
      )}
      {quiet.length > 0 && (
        <details>
          <summary className="small dim">{count(quiet.length, 'alert')} acknowledged, quiet for now</summary>
          <ul className={styles.list}>{quiet.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
