import { Button, NativeSelect, Textarea } from '@mantine/core';
import { quantityWords } from '@cairn/rules';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { countActs, type TrendLine, useCountAct } from './count-api';
import { nameOfLine, outcomes } from './variance-outcomes';
import { signedWords } from './count-variance';
import styles from './counts.module.css';

/** A drift that nobody has looked into yet. Looking into it is a word, not a penalty. */
export function VarianceReview({ line }: { line: TrendLine }) {
  const id = useRef(uuidv7());
  const [open, setOpen] = useState(false);
  const { field, forget, sent } = useDraftFields('variance-review', line.id, () => ({
    outcome: 'measuring' as string,
    says: '',
  }));
  const [outcome, setOutcome] = field('outcome');
  const [says, setSays] = field('says');
  const act = useCountAct(
    () =>
      countActs.review(id.current, {
        ...{ by: line.by, aboutId: line.id, productId: line.product.id, outcome, says: says.trim() },
      }),
    'The review is recorded.',
    sent(),
  );
  return (
    <Panel>
      <div className={styles.form}>
        <p>
          <StatusMark meaning="needs">Diversion review</StatusMark> <strong>{nameOfLine(line)}</strong>: {line.short} of{' '}
          {line.counts} counts were short, together {signedWords(line.variance, line.product)}. Errors of reading alone
          could add up to {quantityWords(line.tolerance, line.product)}.
        </p>
        {open ? (
          <form
            className={styles.fields}
            aria-label={`Review ${nameOfLine(line)}`}
            onSubmit={(event) => {
              event.preventDefault();
              if (says.trim() !== '' && !act.isPending)
                act.mutate(undefined, { onError: () => (id.current = uuidv7()) });
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setOpen(false);
            }}
          >
            <NativeSelect
              autoFocus
              label="What came of it"
              value={outcome}
              data={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
              onChange={(event) => setOutcome(event.currentTarget.value)}
            />
            <Textarea
              className={styles.reason ?? ''}
              label="What was looked at and found"
              autosize
              minRows={1}
              maxLength={1000}
              value={says}
              onChange={(event) => setSays(event.currentTarget.value)}
            />
            <Button type="submit" size="xs" disabled={says.trim() === ''} loading={act.isPending}>
              Record the review
            </Button>
            <Button size="xs" variant="subtle" onClick={() => setOpen(false)}>
              Cancel
            </Button>
            <DraftMark of={forget} />
          </form>
        ) : (
          <div>
            <Button size="xs" variant="default" onClick={() => setOpen(true)}>
              Review it
            </Button>
          </div>
        )}
        {act.error !== null && <ErrorNote error={act.error} />}
      </div>
    </Panel>
  );
}
