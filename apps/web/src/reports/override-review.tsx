import { Button, TextInput } from '@mantine/core';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { useSetting } from '../programme/use-setting';
import type { OverrideReport } from './override-api';
import styles from './reports.module.css';

/** R-009: somebody other than who gave an override looks at it. What one reviews is what one was shown, up to that moment. */
export function ReviewPanel({ report }: { report: OverrideReport }) {
  const mayReview = useMay()('override.review');
  const { unreviewed, ownUnreviewed, reviews } = report;
  const others = unreviewed - ownUnreviewed;
  const [last] = reviews;
  return (
    <Panel title="Review">
      <div className={styles.review}>
        <StatusMark meaning={unreviewed === 0 ? 'fine' : 'soon'}>
          {unreviewed === 0 ? 'Every override here is reviewed' : `${count(unreviewed, 'override')} not reviewed`}
        </StatusMark>
        {ownUnreviewed > 0 && (
          <span>
            {ownUnreviewed === unreviewed ? 'All' : ownUnreviewed} of them {ownUnreviewed === 1 ? 'is' : 'are'} your
            own: somebody else reviews {ownUnreviewed === 1 ? 'it' : 'them'}.
          </span>
        )}
        <span className="dim">
          {last === undefined
            ? 'Nobody has reviewed yet.'
            : `Last reviewed ${dayAndTime(last.reviewedAt)} by ${last.reviewedBy}${last.note === null ? '' : `: ${last.note}`}`}
        </span>
      </div>
      {mayReview && others > 0 && <ReviewForm upTo={report.ranAt} others={others} />}
    </Panel>
  );
}

function ReviewForm({ upTo, others }: { upTo: string; others: number }) {
  const { field, forget, sent } = useDraftFields('override-review', '', () => ({ id: uuidv7(), note: '' }));
  const [id] = field('id');
  const [note, setNote] = field('note');
  const act = useSetting(
    () => api.put(`/override-reviews/${id}`, { upTo, ...(note.trim() === '' ? {} : { note: note.trim() }) }),
    { says: 'The review is recorded.', rooms: ['reports'], after: sent() },
  );
  return (
    <form
      className={`${styles.review} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!act.isPending) act.mutate();
      }}
    >
      <TextInput
        className={styles.note ?? ''}
        aria-label="What the review found, if anything"
        placeholder="What you found, if anything"
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={act.isPending}>
        Mark {count(others, 'override')} as reviewed
      </Button>
      <ErrorNote error={act.error} />
      <DraftMark of={forget} />
    </form>
  );
}
