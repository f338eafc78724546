import { Button } from '@mantine/core';
import { monitoringSettings, policyAtBedside } from '@cairn/rules';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { type FormProps, useChartDesk } from '../chart/chart-parts';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { dayAndTime } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { columnsOf } from './columns';
import { ComfortOrders } from './comfort-orders';
import { chartWords, CowsChart } from './cows-chart';
import { CowsTable } from './cows-table';
import styles from './detox.module.css';
import { EscalationBar } from './escalation-bar';
import { FlowsheetTable } from './flowsheet-table';
import {
  callForm,
  checkForm,
  comfortOrderForm,
  effectForm,
  endMonitoringForm,
  monitoringForm,
  voidComfortForm,
} from './forms';
import { GivenList } from './given-list';
import { StandingFacts } from './standing-facts';
import { type Flowsheet, useFlowsheet, useWithdrawalAct } from './withdrawal-api';

/** Withdrawal as one sheet, with its forms beside it. */
export function FlowsheetView({ chart, onClose }: FormProps<undefined>) {
  const [until, setUntil] = useState<string | undefined>(undefined);
  const { id } = chart.banner;
  const sheet = useFlowsheet(id, true, until);
  if (sheet.isError && sheet.data === undefined)
    return <ErrorNote error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (sheet.data === undefined) return <SkeletonPanel lines={12} label="Opening the flowsheet" />;
  return <Sheet patientId={id} sheet={sheet.data} until={until} onUntil={setUntil} onClose={onClose} />;
}

function Sheet(props: {
  patientId: string;
  sheet: Flowsheet;
  until: string | undefined;
  onUntil: (until: string | undefined) => void;
  onClose: () => void;
}) {
  const { patientId, sheet, until, onUntil } = props;
  const { show } = useChartDesk();
  const may = useMay();
  const [items, setItems] = useState(false);
  const policy = policyAtBedside(sheet.policy);
  const columns = columnsOf(sheet, policy);
  const mayCheck = may('withdrawal.check');
  const mayOrder = may('withdrawal.order');
  useHotkeys('Flowsheet', [
    ...(mayCheck ? [{ keys: 'w', label: 'New withdrawal check', run: () => show(checkForm, {}) }] : []),
    { keys: 'x', label: 'Items of the scale', run: () => setItems((before) => !before) },
  ]);
  return (
    <div className={styles.page}>
      <Panel
        title="Withdrawal flowsheet"
        meta={sheet.order === null ? 'no monitoring ordered' : orderWords(sheet)}
        actions={
          <>
            {mayCheck && (
              <Button size="xs" onClick={() => show(checkForm, {})} rightSection={<KeyHint keys="w" />}>
                New check
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => window.print()}>
              Print
            </Button>
            <Button size="xs" variant="subtle" onClick={props.onClose}>
              Back to the chart
            </Button>
          </>
        }
      >
        <div className={styles.page}>
          <EscalationBar sheet={sheet} onCall={may('withdrawal.call') ? () => show(callForm, undefined) : null} />
          <StandingFacts sheet={sheet} />
          <MonitoringOrder patientId={patientId} sheet={sheet} />
        </div>
      </Panel>
      <Panel>
        {sheet.cows.length === 0 ? (
          <p className="dim">No scale was taken in these days.</p>
        ) : (
          <FigureWithTable
            title="COWS and doses"
            words={chartWords(sheet)}
            chart={<CowsChart sheet={sheet} />}
            table={<CowsTable sheet={sheet} />}
          />
        )}
      </Panel>
      <Panel
        title="Checks"
        meta={`${dayAndTime(sheet.from)} to ${dayAndTime(sheet.to)}`}
        flush
        actions={
          <>
            <Button size="xs" variant="default" onClick={() => onUntil(sheet.from)}>
              Earlier
            </Button>
            {until !== undefined && (
              <Button size="xs" variant="default" onClick={() => onUntil(undefined)}>
                Now
              </Button>
            )}
            <Button
              size="xs"
              variant="default"
              aria-pressed={items}
              onClick={() => setItems(!items)}
              rightSection={<KeyHint keys="x" />}
            >
              {items ? 'Totals only' : 'Items of the scale'}
            </Button>
          </>
        }
      >
        {columns.length === 0 ? (
          <EmptyState title="No checks in these days">
            {mayCheck
              ? 'Press w for the first one: vital signs and the scale in one go.'
              : 'A nurse records the first one.'}
          </EmptyState>
        ) : (
          <FlowsheetTable
            sheet={sheet}
            columns={columns}
            callFrom={policy.wm_escalate_cows}
            items={items}
            onColumn={mayCheck ? ({ look }) => look !== null && show(checkForm, { replacesId: look.id }) : null}
            onDose={
              may('comfort.give')
                ? ({ id, drug, doseMcg, outcome, effect }) =>
                    outcome === 'given' && effect === null
                      ? show(effectForm, { administrationId: id })
                      : show(voidComfortForm, { administrationId: id, drug, doseMcg })
                : null
            }
          />
        )}
      </Panel>
      <Panel
        title="Comfort medication"
        flush
        actions={
          mayOrder && (
            <Button size="xs" variant="default" onClick={() => show(comfortOrderForm, {})}>
              Order
            </Button>
          )
        }
      >
        <ComfortOrders patientId={patientId} sheet={sheet} show={show} />
        <GivenList sheet={sheet} show={show} />
      </Panel>
    </div>
  );
}

const orderWords = ({ order, pace }: Flowsheet): string =>
  order === null
    ? ''
    : `${monitoringSettings[order.setting].toLowerCase()}; COWS ${pace?.cows ?? ''}, vital signs ${pace?.vitals ?? ''}`;

/** How closely, since when, by whom; and the way to change or end it. */
function MonitoringOrder({ patientId, sheet }: { patientId: string; sheet: Flowsheet }) {
  const { show } = useChartDesk();
  const may = useMay();
  const { order } = sheet;
  const sign = useWithdrawalAct(
    () => api.post(`/patients/${patientId}/withdrawal/monitoring/${order?.id ?? ''}/signature`, {}),
    { says: () => 'Signed.', after: () => undefined },
  );
  const waits = order !== null && order.byTelephone && order.signed === null;
  return (
    <div className={`${styles.acts} small`}>
      {order === null ? (
        <span className="dim">Without an order nothing becomes due.</span>
      ) : (
        <span className="dim">
          Ordered by {order.prescriber?.displayName ?? 'nobody here'}, {dayAndTime(order.startsAt)}
          {order.induction ? '; buprenorphine is begun' : ''}
          {order.note === null ? '' : `. ${order.note}`}
        </span>
      )}
      {waits && (
        <StatusMark meaning="soon" quiet>
          Telephone order, not signed yet
        </StatusMark>
      )}
      {may('withdrawal.order') && (
        <Button
          size="compact-xs"
          variant="default"
          className="no-print"
          onClick={() => show(monitoringForm, undefined)}
        >
          {order === null ? 'Order monitoring' : 'Change'}
        </Button>
      )}
      {waits && may('withdrawal.sign') && (
        <Button
          size="compact-xs"
          variant="default"
          className="no-print"
          loading={sign.isPending}
          onClick={() => sign.mutate()}
        >
          Sign
        </Button>
      )}
      {order !== null && may('withdrawal.end') && (
        <Button
          size="compact-xs"
          variant="subtle"
          className="no-print"
          onClick={() => show(endMonitoringForm, { orderId: order.id })}
        >
          End
        </Button>
      )}
      <ErrorNote error={sign.error} />
    </div>
  );
}
