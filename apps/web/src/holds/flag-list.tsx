import { Button, TextInput } from '@mantine/core';
import { holdKinds } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { HoldFlag } from './flags-api';
import styles from './holds.module.css';

/** Flags that stand, those that stop a dose first. Whoever may clear one does it in its own line. */
export function FlagList({
  flags,
  orderWords,
}: {
  flags: readonly HoldFlag[];
  orderWords?: (id: string) => string | null;
}) {
  const standing = [...flags]
    .filter((flag) => flag.standing)
    .sort((one, other) => Number(other.blocks) - Number(one.blocks));
  return (
    <ul className={styles.list} aria-label="Flags that stand">
      {standing.map((flag) => (
        <Flag
          key={flag.id}
          flag={flag}
          order={flag.orderId === null ? null : (orderWords?.(flag.orderId) ?? 'one order')}
        />
      ))}
    </ul>
  );
}

function Flag({ flag, order }: { flag: HoldFlag; order: string | null }) {
  const [asking, setAsking] = useState(false);
  const { label } = holdKinds[flag.kind];
  return (
    <li className={styles.flag}>
      <div className={styles.words}>
        <StatusMark meaning={flag.blocks ? 'needs' : 'info'} quiet>
          {label}
          {flag.blocks && (order === null ? ', stops medication' : `, holds ${order}`)}
        </StatusMark>
        <span className={styles.says}>{flag.says}</span>
      </div>
      {flag.mayClear && !asking && <Clear flag={flag} onAsk={() => setAsking(true)} />}
      <span className={styles.meta}>{metaOf(flag)}</span>
      {asking && <ClearForm flag={flag} onClose={() => setAsking(false)} />}
    </li>
  );
}

export function metaOf({ placedOn, placedBy, expiresOn, blocks, mayClear }: HoldFlag): string {
  return [
    `since ${shortDay(placedOn)}`,
    placedBy?.displayName,
    expiresOn === null ? null : expiresOn === placedOn ? 'today only' : `until ${shortDay(expiresOn)}`,
    blocks && !mayClear ? 'a prescriber releases it' : null,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}

export const verb = ({ kind, blocks }: Pick<HoldFlag, 'kind' | 'blocks'>): string =>
  blocks || kind === 'see_counselor_before' ? 'Release' : 'Clear';

/** Sends the clearing of a flag and brings everything that shows it up to date. */
export function useClear(flag: Pick<HoldFlag, 'id' | 'patientId'>, after: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (reason: string) => api.post(`/patients/${flag.patientId}/flags/${flag.id}/clear`, { reason }),
    onSuccess: () => {
      for (const room of ['flags', 'chart', 'dosing', 'orders', 'round'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce('The flag is cleared.');
      after();
    },
  });
}

/** being asked to see the counselor first is released with one tap; everything else says why. */
function Clear({ flag, onAsk }: { flag: HoldFlag; onAsk: () => void }) {
  const clear = useClear(flag, () => undefined);
  const oneTap = flag.kind === 'see_counselor_before';
  return (
    <>
      <Button
        variant="default"
        size="compact-xs"
        loading={clear.isPending}
        aria-label={`${verb(flag)}: ${holdKinds[flag.kind].label}`}
        onClick={() => (oneTap ? clear.mutate('Released at the window') : onAsk())}
      >
        {verb(flag)}
        {oneTap ? '' : '…'}
      </Button>
      <ErrorNote error={clear.error} />
    </>
  );
}

export function ClearForm({
  flag,
  onClose,
}: {
  flag: Pick<HoldFlag, 'id' | 'patientId' | 'kind' | 'blocks'>;
  onClose: () => void;
}) {
  const { field, forget, sent } = useDraftFields('flag-clear', flag.id, () => ({ reason: '' }), {
    patientId: flag.patientId,
  });
  const [reason, setReason] = field('reason');
  const clear = useClear(flag, sent(onClose));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '' && !clear.isPending) clear.mutate(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <TextInput
        size="xs"
        aria-label={`Why “${holdKinds[flag.kind].label}” is ${flag.blocks ? 'released' : 'cleared'}`}
        placeholder="Why"
        autoFocus
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" disabled={reason.trim() === ''} loading={clear.isPending}>
        {verb(flag)}
      </Button>
      <Button variant="default" size="compact-sm" onClick={onClose}>
        Keep it
      </Button>
      <ErrorNote error={clear.error} names={{ reason: 'Why' }} />
      <DraftMark of={forget} />
    </form>
  );
}
