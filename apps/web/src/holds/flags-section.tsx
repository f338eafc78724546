import { Button } from '@mantine/core';
import { holdKinds } from '@cairn/rules';
import { useOrders } from '../api/hooks';
import { useMay } from '../api/session';
import { doseWords, productWords } from '../kit/dose-amount';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { FlagList } from './flag-list';
import { useFlags } from './flags-api';
import styles from './holds.module.css';

/** Flags and holds on the chart, with those that are over. */
export function FlagsSection({ patientId, onPlace }: { patientId: string; onPlace: (() => void) | null }) {
  const may = useMay();
  const flags = useFlags(patientId);
  const orders = useOrders(patientId);
  if (!may('flag.read')) return null;
  const all = flags.data ?? [];
  const standing = all.filter((flag) => flag.standing);
  const over = all.filter((flag) => !flag.standing);
  const orderWords = (id: string): string | null => {
    const order = orders.data?.find((one) => one.id === id);
    return order === undefined ? null : `${productWords[order.product].short} ${doseWords(order.doseMcg)}`;
  };
  return (
    <Panel
      title="Flags and holds"
      meta={standing.length === 0 ? undefined : count(standing.length, 'flag')}
      actions={
        onPlace !== null && (
          <Button variant="default" size="xs" onClick={onPlace} rightSection={<KeyHint keys="f" />}>
            Place a flag
          </Button>
        )
      }
    >
      <ErrorNote error={flags.error} onRetry={() => void flags.refetch()} />
      {flags.isPending && <SkeletonRows rows={1} />}
      {flags.isSuccess && standing.length === 0 && <p className="dim">Nothing stands on this chart.</p>}
      <FlagList flags={all} orderWords={orderWords} />
      {over.length > 0 && (
        <details className={styles.over}>
          <summary className="small">Over ({over.length})</summary>
          <ul className={styles.list}>
            {over.map((flag) => (
              <li key={flag.id} className={`${styles.flag} small`}>
                <span>
                  {holdKinds[flag.kind].label}: {flag.says}. {shortDay(flag.placedOn)},{' '}
                  {flag.cleared === null
                    ? `ran out ${shortDay(flag.expiresOn ?? flag.placedOn)}`
                    : `cleared ${shortDay(flag.cleared.at)} by ${flag.cleared.by ?? 'someone'}: ${flag.cleared.reason}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
