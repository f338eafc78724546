import { Button } from '@mantine/core';
import { protocolKinds } from '@cairn/rules';
import { useState } from 'react';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayIn, daysBetween, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { CertificatesPanel } from './certificates-panel';
import { EndWithReason } from './end-with-reason';
import styles from './programme.module.css';
import { ProtocolForm } from './protocol-form';
import { newestOf, type Protocol, useProtocols, versionsBefore } from './protocols-api';

/** what the medical director approved for orders to lean on, version by version; R-120: certificates. */
export function ProtocolsScreen() {
  const protocols = useProtocols();
  const may = useMay();
  const canWrite = may('protocol.write');
  const [side, setSide] = useState<{ renews: Protocol | null } | null>(null);
  useHotkeys(
    'Protocols',
    [{ keys: 'n', label: 'Approve a protocol', run: () => setSide({ renews: null }) }],
    canWrite && side === null,
  );
  const all = protocols.data ?? [];
  const newest = newestOf(all);
  const standing = newest.filter(({ ended }) => ended === null);
  const ended = newest.filter((protocol) => protocol.ended !== null);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Protocols and certificates"
        meta={protocols.isSuccess ? count(standing.length, 'protocol') : undefined}
        actions={
          canWrite && (
            <Button onClick={() => setSide({ renews: null })} rightSection={<KeyHint keys="n" />}>
              Approve a protocol
            </Button>
          )
        }
      />
      {protocols.isError && <ErrorNote error={protocols.error} onRetry={() => void protocols.refetch()} />}
      <div className={`${styles.split} ${side === null ? '' : styles.withSide}`}>
        <div className={styles.main}>
          {protocols.isPending && <SkeletonRows rows={4} />}
          {protocols.isSuccess && standing.length === 0 && (
            <Panel>
              <EmptyState title="No protocol is approved.">
                {canWrite
                  ? 'A protocol lets prescribers go faster than the policy under conditions that you write down.'
                  : 'The medical director approves protocols here.'}
              </EmptyState>
            </Panel>
          )}
          {standing.map((protocol) => (
            <ProtocolPanel
              key={protocol.id}
              protocol={protocol}
              before={versionsBefore(protocol, all)}
              onRenew={canWrite ? () => setSide({ renews: protocol }) : null}
            />
          ))}
          {ended.length > 0 && (
            <Panel title="Ended">
              <ul className={styles.rows}>
                {ended.map((protocol) => (
                  <li key={protocol.id}>
                    {protocol.name}, version {protocol.version}{' '}
                    <span className="dim">
                      ended {shortDay(protocol.ended?.on ?? protocol.usableUntil)}: {protocol.ended?.reason}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {may('certificate.read') && <CertificatesPanel />}
        </div>
        {side !== null && (
          <aside className={styles.side} aria-label="Protocol">
            <ProtocolForm key={side.renews?.id ?? 'new'} renews={side.renews} onClose={() => setSide(null)} />
          </aside>
        )}
      </div>
    </div>
  );
}

/** Two weeks are enough for a director to look at it again. */
const warnDays = 14;

function ProtocolPanel(props: { protocol: Protocol; before: readonly Protocol[]; onRenew: (() => void) | null }) {
  const { protocol, before, onRenew } = props;
  const left = daysBetween(dayIn(undefined), protocol.expiresOn);
  return (
    <Panel
      title={protocol.name}
      meta={`${protocolKinds[protocol.kind]}, version ${protocol.version}`}
      actions={
        onRenew !== null && (
          <>
            <Button variant="default" size="xs" onClick={onRenew}>
              Renew
            </Button>
            <EndWithReason
              of={protocol.name}
              size="xs"
              path={`/protocols/${protocol.id}/end`}
              says="The protocol is ended. Orders that were signed under it stand."
            />
          </>
        )
      }
    >
      <dl className={styles.facts}>
        <dt>Approved</dt>
        <dd>
          {shortDay(protocol.approvedOn)} by {protocol.approvedBy ?? 'a medical director'}
        </dd>
        <dt>Runs until</dt>
        <dd>
          <StatusMark meaning={left < 0 ? 'needs' : left <= warnDays ? 'soon' : 'fine'} quiet>
            {shortDay(protocol.expiresOn)}
            {left < 0 ? ', has run out: no order may name it' : left <= warnDays ? `, ${count(left, 'day')} left` : ''}
          </StatusMark>
        </dd>
        <dt>Limits</dt>
        <dd>{limitsOf(protocol)}</dd>
        <dt>When</dt>
        <dd>{protocol.conditions}</dd>
      </dl>
      {before.length > 0 && (
        <details className="small">
          <summary className="dim">Versions before ({before.length})</summary>
          <ul className={styles.rows}>
            {before.map((one) => (
              <li key={one.id}>
                Version {one.version}, {shortDay(one.approvedOn)} to {shortDay(one.usableUntil)}: {limitsOf(one)}.{' '}
                <span className="dim">{one.conditions}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

export function limitsOf({ limits: { maxIncreaseMg, everyDays, maxDoseMg } }: Pick<Protocol, 'limits'>): string {
  const parts = [
    maxIncreaseMg === undefined ? null : `raises by at most ${maxIncreaseMg} mg`,
    everyDays === undefined ? null : `not sooner than after ${count(everyDays, 'day')}`,
    maxDoseMg === undefined ? null : `up to ${maxDoseMg} mg`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Those of the policy' : parts.join(', ');
}
