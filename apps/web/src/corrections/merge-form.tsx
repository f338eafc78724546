import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { ApiProblem } from '../api/problem';
import type { Comparison, Merge } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { episodeWords } from './compared';
import styles from './corrections.module.css';
import { joinRegistrations, type MergeDraft } from './queries';

/** Who stays, which episode goes on, why, and in plain words what will happen. */
export function MergeForm(props: {
  comparison: Comparison;
  stays: string;
  onStays: (id: string) => void;
  keep: string | undefined;
  onKeep: (episodeId: string) => void;
  onDone: (merge: Merge) => void;
}) {
  const { comparison, stays, keep } = props;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { field, forget } = useDraftFields(
    'merge',
    props.comparison.people.map((person) => person.id).join(' '),
    () => ({ id: uuidv7(), reason: '' }),
  );
  const [id] = field('id');
  const [reason, setReason] = field('reason');
  const goes = comparison.people.find((person) => person.id !== stays);
  const kept = comparison.people.find((person) => person.id === stays);
  const join = useMutation({
    mutationFn: (draft: MergeDraft) => joinRegistrations(draft),
    onSuccess: (merge) => {
      forget();
      for (const room of ['patients', 'patient', 'chart', 'board', 'corrections', 'schedule', 'desk'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(`No. ${merge.absorbed.number} is joined with No. ${merge.survivor.number}.`);
      props.onDone(merge);
    },
  });
  const stopped = comparison.stops.length > 0;
  const complete = !stopped && reason.trim() !== '' && goes !== undefined && !join.isPending;
  const send = (): void => {
    if (!complete || goes === undefined) return;
    const draft = { id, survivorId: stays, absorbedId: goes.id, reason: reason.trim() };
    join.mutate(keep === undefined ? draft : { ...draft, keepEpisodeId: keep });
  };
  useHotkeys('Compare', [{ keys: 'mod+enter', label: 'Join the two', run: send }]);
  const open = comparison.people.flatMap((person) =>
    person.episodes
      .filter((episode) => episode.closedOn === null)
      .map((episode) => ({ id: episode.id, label: `No. ${person.number}: ${episodeWords(episode)}` })),
  );

  return (
    <Panel title="Join the two">
      <form
        className={styles.form}
        aria-label="Join the two"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Choice
          legend="Which one stays?"
          name="stays"
          value={stays}
          onChange={props.onStays}
          options={comparison.people.map((person) => ({
            id: person.id,
            label: `No. ${person.number} ${person.displayName}`,
          }))}
        />
        {comparison.asksEpisode && (
          <Choice legend="Which episode goes on?" name="keep" value={keep} onChange={props.onKeep} options={open} />
        )}
        {comparison.stops.map(({ says }) => (
          <p key={says} className={styles.line}>
            <StatusMark meaning="needs">Not possible yet</StatusMark> {says}
          </p>
        ))}
        {comparison.warnings.map((says) => (
          <p key={says} className={styles.line}>
            <StatusMark meaning="soon">Look first</StatusMark> {says}
          </p>
        ))}
        <Textarea
          label="Why are they the same person?"
          description="For example: same identity paper seen, registered anew after a changed name"
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div>
          <h3 className={styles.sub}>What will happen</h3>
          <ul className={styles.will}>
            <li>
              Everything of No. {goes?.number} goes to No. {kept?.number}: doses, orders, sessions ahead with their
              reminders, consents, tests, files.
            </li>
            <li>
              Name, date of birth and contact of No. {kept?.number} stay as they are. Whoever searches for No.{' '}
              {goes?.number} finds No. {kept?.number}.
            </li>
            {comparison.asksEpisode && <li>The other open episode ends today as registered twice.</li>}
            <li>Nothing is deleted. It can be taken apart again.</li>
          </ul>
        </div>
        <ErrorNote error={join.error}>
          {join.error instanceof ApiProblem && join.error.code === 'merge.already' ? (
            <Link to="/corrections">To the registrations that were joined</Link>
          ) : undefined}
        </ErrorNote>
        <Button type="submit" disabled={!complete} loading={join.isPending} rightSection={<KeyHint keys="mod+enter" />}>
          Join No. {goes?.number} with No. {kept?.number}
        </Button>
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}

function Choice(props: {
  legend: string;
  name: string;
  value: string | undefined;
  onChange: (id: string) => void;
  options: readonly { id: string; label: string }[];
}) {
  return (
    <fieldset className={styles.choice}>
      <legend>{props.legend}</legend>
      {props.options.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={props.name} checked={props.value === id} onChange={() => props.onChange(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
