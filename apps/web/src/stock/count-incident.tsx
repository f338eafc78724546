import { NativeSelect, Textarea } from '@mantine/core';
import { useMay, useSession } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { type Count, countActs, type Second, type ShiftContainer, useCountAct } from './count-api';
import { SecondSigner } from './count-second';
import styles from './counts.module.css';

/** Outside tolerance: what becomes of the difference, why, and the signature of a supervisor. */
export function CountIncident({ count, container }: { count: Count; container: ShiftContainer }) {
  const may = useMay();
  const session = useSession();
  const { field, forget, sent } = useDraftFields('count-incident', count.id, () => ({
    settle: 'variance' as 'variance' | 'loss',
    reason: '',
  }));
  const [settle, setSettle] = field('settle');
  const [reason, setReason] = field('reason');
  const act = useCountAct(
    (second: Second) => countActs.incident(count.id, { settle, reason: reason.trim() }, second),
    `${container.serial}: the incident is recorded, with the supervisor’s signature.`,
    sent(),
  );
  return (
    <div className={styles.incident}>
      <p>
        <strong>Outside tolerance.</strong> Look first: the pump’s tubing, what was poured and not recorded, the scale.
        Count again, or record what happened. The shift closes with a supervisor’s signature.
      </p>
      <div className={styles.fields}>
        <NativeSelect
          label="What becomes of the difference"
          value={settle}
          data={[
            { value: 'variance', label: 'Variance: the ledger follows the count' },
            ...(count.variance < 0 ? [{ value: 'loss', label: 'Loss: it is reported, with its deadlines' }] : []),
          ]}
          onChange={(event) => setSettle(event.currentTarget.value === 'loss' ? 'loss' : 'variance')}
        />
        <Textarea
          className={styles.reason ?? ''}
          label="What happened"
          autosize
          minRows={1}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <DraftMark of={forget} />{' '}
      <SecondSigner
        isFirst={!may('count.supervise') || session.staff.id === count.countedBy.id}
        who="A supervisor"
        act="Sign as supervisor"
        busy={act.isPending}
        error={act.error}
        disabled={reason.trim() === ''}
        onSign={(second) => act.mutate(second)}
      />
      <p className="dim small">A nurse in charge, a pharmacist or the medical director, and not who counted.</p>
    </div>
  );
}
