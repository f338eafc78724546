import { Button, TextInput } from '@mantine/core';
import { openingReasons } from '@cairn/rules';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { useSession } from '../api/session';
import type { ChartOpening } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, dayAndTime } from '../kit/format';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import styles from './audit.module.css';
import { openingsQuery } from './audit-queries';

/** Who opened a restricted chart, why, and what they did there. Reviewed within three business days. */
export function OpeningList() {
  const [state, setState] = useState<'unreviewed' | 'all'>('unreviewed');
  // How much was looked at grows without anyone being told: it is asked whenever somebody comes to judge it.
  const openings = useQuery({ ...openingsQuery(state), refetchOnMount: 'always' });
  return (
    <>
      <div className={styles.bar}>
        <SegmentedControl
          aria-label="Which openings"
          size="xs"
          value={state}
          onChange={setState}
          data={[
            { value: 'unreviewed', label: 'To review' },
            { value: 'all', label: 'All' },
          ]}
        />
        <span className="dim">Each is to be reviewed within three business days (R-306).</span>
      </div>
      {openings.isError ? (
        <ErrorNote error={openings.error} onRetry={() => void openings.refetch()} />
      ) : openings.data === undefined ? (
        <SkeletonRows label="Loading openings" />
      ) : openings.data.items.length === 0 ? (
        <EmptyState title={state === 'all' ? 'No restricted chart was opened.' : 'Nothing waits for your review.'}>
          When someone opens a restricted chart with a reason, it appears here within a second. A chart is restricted on
          the person’s details page.
        </EmptyState>
      ) : (
        <ul className={styles.openings}>
          {openings.data.items.map((opening) => (
            <Opening key={opening.id} opening={opening} />
          ))}
        </ul>
      )}
    </>
  );
}

function Opening({ opening }: { opening: ChartOpening }) {
  const me = useSession().staff.id;
  const roles = opening.staff.roles.map((role) => wordFor('role', role).toLowerCase()).join(', ');
  return (
    <li className={styles.opening}>
      <div>
        <strong>{opening.staff.displayName}</strong> <span className="dim">({roles})</span> opened the chart of{' '}
        <Link to="/patients/$id/who-looked" params={{ id: opening.patient.id }}>
          {opening.patient.displayName}
        </Link>{' '}
        <span className="dim tabular">No. {opening.patient.number}</span>
        <div className="dim tabular">
          {dayAndTime(opening.openedAt)}, open until {clockTime(opening.until)};{' '}
          {count(opening.looks, 'look or act', 'looks and acts')}
        </div>
        <p className={styles.words}>
          <strong>{openingReasons[opening.reasonCode]}.</strong> {opening.reason}
        </p>
      </div>
      {opening.verdict !== null ? (
        <div>
          <StatusMark meaning={opening.verdict === 'justified' ? 'fine' : 'needs'}>
            {opening.verdict === 'justified' ? 'Justified' : 'Not justified'}
          </StatusMark>
          <div className="dim">
            {opening.reviewedBy}, {dayAndTime(opening.reviewedAt ?? '')}
          </div>
          {opening.note !== null && <p>{opening.note}</p>}
        </div>
      ) : opening.staff.id === me ? (
        <p className="dim">Your own look: another privacy officer reviews it.</p>
      ) : (
        <Review opening={opening} />
      )}
    </li>
  );
}

function Review({ opening }: { opening: ChartOpening }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { field, forget } = useDraftFields('opening-review', opening.id, () => ({ note: '' }));
  const [note, setNote] = field('note');
  const review = useMutation({
    mutationFn: (verdict: 'justified' | 'unjustified') =>
      api.post(`/chart-openings/${opening.id}/review`, { verdict, note: note.trim() === '' ? null : note.trim() }),
    onSuccess: () => {
      forget();
      announce('Reviewed.');
      void queries.invalidateQueries({ queryKey: ['openings'] });
    },
  });
  return (
    <div className={styles.review}>
      <TextInput
        aria-label={`Note about the look of ${opening.staff.displayName}`}
        placeholder="Note, needed when it was not justified"
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <DraftMark of={forget} />{' '}
      <div className={styles.bar}>
        <Button size="xs" loading={review.isPending} onClick={() => review.mutate('justified')}>
          Justified
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={note.trim() === ''}
          loading={review.isPending}
          onClick={() => review.mutate('unjustified')}
        >
          Not justified
        </Button>
      </div>
      <ErrorNote error={review.error} />
    </div>
  );
}
