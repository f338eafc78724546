import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { depart, useDeparture } from '../api/people';
import type { Departure, DeparturePreview, Member } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import styles from './staff.module.css';

/** What was done, and to whom it went. */
export interface Departed extends Departure {
  readonly successor: string | null;
}

/** A colleague leaves: what they hold goes to a named person, their sessions end at once, their history stays theirs. */
export function DepartureForm(props: { member: Member; onClose: () => void; onDone: (done: Departed) => void }) {
  const preview = useDeparture(props.member.id);
  useHotkeys('Leaving', [{ keys: 'escape', label: 'Close the form', run: props.onClose }]);
  if (preview.isError) return <ErrorNote error={preview.error} onRetry={() => void preview.refetch()} />;
  if (preview.data === undefined) return <SkeletonPanel lines={5} label="Looking at what is handed over" />;
  return (
    <Panel title={`${props.member.displayName} leaves`}>
      {preview.data.lastAdministrator ? (
        <EmptyState
          title="This is the last administrator."
          action={
            <Button variant="default" renderRoot={(rest) => <Link to="/programme/staff" {...rest} />}>
              To the colleagues
            </Button>
          }
        >
          Somebody has to be able to add people and set up the program. Give another colleague the role of administrator
          first.
        </EmptyState>
      ) : (
        <Fields {...props} preview={preview.data} />
      )}
    </Panel>
  );
}

function Fields(props: {
  member: Member;
  preview: DeparturePreview;
  onClose: () => void;
  onDone: (done: Departed) => void;
}) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { member, preview } = props;
  const { field, forget } = useDraftFields('departure', member.id, () => ({ id: uuidv7(), to: '', reason: '' }));
  const [id] = field('id');
  const [to, setTo] = field('to');
  const [reason, setReason] = field('reason');
  const [asked, setAsked] = useState(false);
  const needsSomeone = preview.caseload > 0 || preview.sessionsAhead > 0;
  // As the rule has it: people are taken over by someone who counsels.
  const candidates = preview.candidates.filter(
    ({ roles }) => preview.caseload === 0 || roles.includes('counselor') || roles.includes('counselor_supervisor'),
  );
  const leave = useMutation({
    mutationFn: () => depart(member.id, { id, handOverTo: to === '' ? null : to, reason: reason.trim() }),
    onSuccess: (done) => {
      forget();
      for (const room of ['staff', 'board', 'schedule', 'chart']) void queries.invalidateQueries({ queryKey: [room] });
      announce(`${member.displayName} has left the program.`);
      props.onDone({ ...done, successor: candidates.find(({ id: each }) => each === to)?.displayName ?? null });
    },
  });
  const noPerson = needsSomeone && to === '' ? 'Choose who takes over.' : null;
  const noReason = reason.trim() === '' ? 'Say why, in a few words.' : null;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (noPerson === null && noReason === null && !leave.isPending) leave.mutate();
      }}
    >
      <dl className={styles.counts} aria-label="What is handed over">
        <div>
          <dt>people on the caseload</dt>
          <dd>{preview.caseload}</dd>
        </div>
        <div>
          <dt>sessions ahead</dt>
          <dd>{preview.sessionsAhead}</dd>
        </div>
        <div>
          <dt>devices signed in</dt>
          <dd>{preview.openSessions}</dd>
        </div>
      </dl>
      {needsSomeone && (
        <NativeSelect
          label="Who takes over"
          description={
            preview.caseload === 0
              ? 'Leads these sessions'
              : 'Becomes the counselor of these people and leads these sessions'
          }
          data={[
            { value: '', label: 'Choose' },
            ...candidates.map((each) => ({
              value: each.id,
              label: `${each.displayName} (${each.roles.map((role) => wordFor('role', role)).join(', ')})`,
            })),
          ]}
          value={to}
          error={asked ? noPerson : null}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      )}
      {needsSomeone && candidates.length === 0 && (
        <StatusMark meaning="needs">Nobody here may take over. Invite a counselor first.</StatusMark>
      )}
      <Textarea
        label="Reason"
        description="For example: contract ended"
        autosize
        minRows={2}
        value={reason}
        error={asked ? noReason : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div>
        <p>What happens, at once:</p>
        <ul className={styles.consequences}>
          <li>
            {preview.openSessions > 0
              ? `They are signed out on ${count(preview.openSessions, 'device')}, in the middle of whatever they do there.`
              : 'They can no longer open this program.'}
          </li>
          <li>Their roles in this program end. Programs elsewhere are not touched.</li>
          <li>What they wrote, signed and gave keeps their name.</li>
          {preview.sessionsAhead > 0 && (
            <li>A session that clashes with one of the new colleague stays open; you get a list of those.</li>
          )}
        </ul>
      </div>
      <ErrorNote error={leave.error} names={{ handOverTo: 'Who takes over', reason: 'Reason' }} />
      <div className={styles.acts}>
        <Button type="submit" loading={leave.isPending}>
          End their work here
        </Button>
        <Button variant="subtle" onClick={props.onClose}>
          Close
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}

/** What was done, and what is left for a person to arrange. */
export function DepartureDone({ member, done }: { member: Member; done: Departed }) {
  return (
    <Panel title={`${member.displayName} has left`}>
      <div className={styles.form} role="status">
        <StatusMark meaning="fine">
          {count(done.peopleHandedOver, 'person', 'people')} and {count(done.sessionsHandedOver, 'session')} handed over
          {done.successor !== null && ` to ${done.successor}`}, {count(done.sessionsEnded, 'device')} signed out
        </StatusMark>
        {done.sessionsLeft.length === 0 ? (
          <p>Nothing is left to arrange.</p>
        ) : (
          <>
            <StatusMark meaning="needs">
              {count(done.sessionsLeft.length, 'session')} could not be handed over: the time is taken
            </StatusMark>
            <ul className={styles.lines}>
              {done.sessionsLeft.map((session) => (
                <li key={session.appointmentId}>
                  <span className="tabular">{dayAndTime(session.startsAt, session.zone)}</span>
                  <span>{session.patientName}</span>
                  <Link to="/schedule" search={{ day: session.startsAt.slice(0, 10) }}>
                    To the schedule
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
}
