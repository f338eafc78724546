import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { Verification } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import styles from './audit.module.css';
import { verificationsQuery } from './audit-queries';

/** Asks whether anything was changed, deleted or put in behind Cairn's back, and shows the answers. */
export function Verifier() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const answers = useQuery(verificationsQuery);
  const running = answers.data?.some(({ doneAt }) => doneAt === null) ?? false;
  const ask = useMutation({
    mutationFn: () => api.post('/audit/verifications', { id: uuidv7() }),
    onSuccess: () => {
      announce('The verifier reads the trail. Its answer appears here.');
      void queries.invalidateQueries({ queryKey: keys.verifications });
    },
  });
  return (
    <Panel
      title="Is the trail whole?"
      actions={
        <Button size="xs" loading={ask.isPending} disabled={running} onClick={() => ask.mutate()}>
          {running ? 'Reading the trail' : 'Ask the verifier'}
        </Button>
      }
    >
      <p className="dim">
        Each line of the trail is sealed over all lines before it. The verifier reads every line from the first and says
        whether one was changed, taken out or put in.
      </p>
      <ErrorNote error={ask.error} />
      {answers.isError ? (
        <ErrorNote error={answers.error} onRetry={() => void answers.refetch()} />
      ) : answers.data === undefined ? (
        <SkeletonRows label="Loading answers" />
      ) : (
        <ul className={styles.list}>
          {answers.data.length === 0 && <li>Nobody has asked yet. Ask now, and once a quarter.</li>}
          {answers.data.map((answer) => (
            <Answer key={answer.id} answer={answer} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Answer({ answer }: { answer: Verification }) {
  const { broken, doneAt, events, headKnown } = answer;
  return (
    <li className={styles.answer}>
      {doneAt === null ? (
        <StatusMark meaning="info">The verifier is reading</StatusMark>
      ) : broken !== null ? (
        <StatusMark meaning="needs">
          Broken at line {broken.position}: {broken.why}
        </StatusMark>
      ) : (
        <StatusMark meaning="fine">
          Whole: {(events ?? 0).toLocaleString('en-US')} lines are as they were sealed
        </StatusMark>
      )}
      {broken !== null && (
        <p>
          Keep the database as it is, do not restore over it, and call whoever looks after your server: this is a
          possible breach (R-301).{broken.eventId !== null && ` The line has the number ${broken.eventId}.`}
        </p>
      )}
      {headKnown === false && broken === null && (
        <p>
          No seal is kept outside the database yet, so a cut-off end would go unseen. The worker writes one by itself.
        </p>
      )}
      <span className="dim">
        Asked by {answer.askedBy ?? 'Cairn'}, {dayAndTime(answer.askedAt)}
        {doneAt !== null && `; answered ${dayAndTime(doneAt)}`}
      </span>
    </li>
  );
}
