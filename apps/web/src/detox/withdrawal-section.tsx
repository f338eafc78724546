import { Button } from '@mantine/core';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { EscalationBar } from './escalation-bar';
import styles from './detox.module.css';
import { callForm, checkForm, monitoringForm } from './forms';
import { flowsheetPage } from './flowsheet-page';
import { StandingFacts } from './standing-facts';
import { useFlowsheet } from './withdrawal-api';
import { drugLabel } from './words';

/** Withdrawal in the chart: where the person stands, what is due, and the way to the flowsheet. */
export function WithdrawalSection({ chart }: { chart: Chart }) {
  const { show, open } = useChartDesk();
  const may = useMay();
  const { id } = chart.banner;
  const sheet = useFlowsheet(id, may('withdrawal.read'));
  if (!may('withdrawal.read')) return null;
  const { data } = sheet;
  const drugs = data?.comfortOrders.filter(({ standing }) => standing).map(({ drug }) => drugLabel(drug)) ?? [];
  return (
    <Panel
      title="Withdrawal"
      meta={data?.order == null ? 'no monitoring ordered' : 'monitored'}
      actions={
        <>
          {may('withdrawal.check') && (
            <Button size="xs" onClick={() => show(checkForm, {})}>
              New check
            </Button>
          )}
          {data?.order === null && may('withdrawal.order') && (
            <Button size="xs" variant="default" onClick={() => show(monitoringForm, undefined)}>
              Order monitoring
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => open(flowsheetPage, undefined)}>
            Flowsheet
          </Button>
        </>
      }
    >
      {sheet.isError && <ErrorNote error={sheet.error} onRetry={() => void sheet.refetch()} />}
      {sheet.isPending && <SkeletonRows rows={2} />}
      {data !== undefined && (
        <div className={styles.page}>
          <EscalationBar sheet={data} onCall={may('withdrawal.call') ? () => show(callForm, undefined) : null} />
          <StandingFacts sheet={data} />
          {drugs.length > 0 && <p className="dim small">Comfort medication: {drugs.join(', ').toLowerCase()}.</p>}
        </div>
      )}
    </Panel>
  );
}
