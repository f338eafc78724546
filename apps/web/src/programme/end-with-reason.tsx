import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client';
import type { PathOf } from '../api/routes';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import styles from './programme.module.css';
import { useSetting } from './use-setting';

/** Ends something for good, with why, in its own line. */
export function EndWithReason(props: { of: string; path: PathOf<'POST'>; says: string; size?: 'xs' }) {
  const [asking, setAsking] = useState(false);
  const { field, forget, sent } = useDraftFields('end-with-reason', props.path, () => ({ reason: '' }), {
    isOpen: asking,
  });
  const [reason, setReason] = field('reason');
  const act = useSetting(() => api.post(props.path, { reason: reason.trim() }), {
    says: props.says,
    rooms: ['protocols', 'round'],
    after: sent(() => setAsking(false)),
  });
  if (!asking)
    return (
      <Button
        variant="default"
        size={props.size ?? 'compact-xs'}
        aria-label={`End ${props.of}`}
        onClick={() => setAsking(true)}
      >
        End…
      </Button>
    );
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') act.mutate();
      }}
    >
      <TextInput
        size="xs"
        aria-label={`Why ${props.of} ends`}
        placeholder="Why it ends"
        autoFocus
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ErrorNote error={act.error} />
      <div className={styles.acts}>
        <Button type="submit" size="compact-xs" disabled={reason.trim() === ''} loading={act.isPending}>
          End it
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => setAsking(false)}>
          Keep it
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
