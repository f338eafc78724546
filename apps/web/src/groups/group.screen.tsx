import { Button } from '@mantine/core';
import { attendanceWords, localDay } from '@cairn/rules';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import { useZone } from '../assessment/use-finding';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, fullDay, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import page from '../programme/programme.module.css';
import { GroupForm } from './group-form';
import { GroupNoteForm } from './group-note-form';
import { meetsWords } from './group-words';
import styles from './groups.module.css';
import { type GroupMember, type GroupSession, useGroup, useGroupSessions } from './groups-api';
import { EndForm, JoinForm, LeaveForm } from './member-forms';

type Side = 'change' | 'join' | 'end' | GroupMember;

/** A group: who is in it, its sessions, and the note on the next one. */
export function GroupScreen() {
  const { id } = useParams({ from: '/shell/groups/$id' });
  const group = useGroup(id);
  const may = useMay();
  const today = localDay(new Date(), useZone());
  const [side, setSide] = useState<Side | null>(null);
  const [writing, setWriting] = useState(false);
  const close = (): void => setSide(null);
  const running = group.data !== undefined && group.data.endedOn === null;
  const canWrite = may('group.write') && running;
  useHotkeys(
    'Group',
    [
      { keys: 'w', label: 'Write the group note', run: () => setWriting(true) },
      { keys: 'n', label: 'Add somebody', run: () => setSide('join') },
    ],
    canWrite && side === null && !writing,
  );
  if (group.isError) return <ErrorNote error={group.error} onRetry={() => void group.refetch()} />;
  if (!group.isSuccess) return <SkeletonRows rows={6} />;
  if (writing) return <GroupNoteForm group={group.data} onClose={() => setWriting(false)} />;
  const { roster, ...terms } = group.data;
  const standing = roster.filter(({ leftOn }) => leftOn === null);
  return (
    <div className={page.page}>
      <PageHeader
        title={terms.name}
        meta={`${wordFor('modality', terms.modality)}. ${meetsWords(terms)}, with ${terms.leader}.`}
        actions={
          <>
            {may('group.sign') && (
              <Button onClick={() => setWriting(true)} rightSection={<KeyHint keys="w" />}>
                Write the group note
              </Button>
            )}
            {canWrite && (
              <Button variant="default" onClick={() => setSide('change')}>
                Change
              </Button>
            )}
            {canWrite && (
              <Button variant="default" onClick={() => setSide('end')}>
                End
              </Button>
            )}
          </>
        }
      />
      {terms.endedOn !== null && (
        <p>
          Ended {fullDay(terms.endedOn)}: {terms.endedReason}
        </p>
      )}
      <div className={`${page.split} ${side === null ? '' : page.withSide}`}>
        <div className={page.main}>
          <Panel
            title="Members"
            meta={count(standing.length, 'member')}
            actions={
              canWrite && (
                <Button size="xs" variant="default" onClick={() => setSide('join')} rightSection={<KeyHint keys="n" />}>
                  Add somebody
                </Button>
              )
            }
          >
            {standing.length === 0 && <EmptyState title="Nobody is in this group yet.">Add its members.</EmptyState>}
            <ul className={styles.rows}>
              {standing.map((member) => (
                <li key={member.id}>
                  <Link to="/patients/$id" params={{ id: member.patientId }} className={styles.name}>
                    {member.displayName}
                  </Link>
                  <span className="dim tabular">No. {member.number}</span>
                  <span className="dim">since {shortDay(member.joinedOn)}</span>
                  {canWrite && (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={`Take ${member.displayName} out`}
                      onClick={() => setSide(member)}
                    >
                      Take out
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </Panel>
          <Sessions groupId={id} />
        </div>
        {side !== null && (
          <aside className={page.side} aria-label="About the group">
            {side === 'change' && <GroupForm group={terms} onClose={close} />}
            {side === 'join' && <JoinForm group={group.data} today={today} onClose={close} />}
            {side === 'end' && <EndForm group={group.data} onClose={close} />}
            {typeof side === 'object' && (
              <LeaveForm key={side.id} group={group.data} member={side} today={today} onClose={close} />
            )}
          </aside>
        )}
      </div>
    </div>
  );
}

function Sessions({ groupId }: { groupId: string }) {
  const sessions = useGroupSessions(groupId);
  if (sessions.isError) return <ErrorNote error={sessions.error} onRetry={() => void sessions.refetch()} />;
  if (!sessions.isSuccess) return <SkeletonRows rows={3} />;
  return (
    <Panel title="Sessions" meta={sessions.data.length === 0 ? 'none signed yet' : undefined}>
      {sessions.data.map((session) => (
        <Session key={session.id} session={session} />
      ))}
    </Panel>
  );
}

function Session({ session }: { session: GroupSession }) {
  const { entries, content } = session;
  const came = entries.filter(({ attendance }) => attendance !== 'absent').length;
  return (
    <details className={styles.session}>
      <summary>
        <strong className="tabular">
          {shortDay(session.serviceOn)}, {clockTime(session.startsAt)}
        </strong>
        <span>{content.topic}</span>
        <span className="dim">
          {came} of {entries.length} came
        </span>
        <span className="dim">signed by {session.author ?? 'somebody'}</span>
      </summary>
      <p className={styles.done}>{content.done}</p>
      <ul className={styles.rows}>
        {entries.map((entry) => (
          <li key={entry.patientId}>
            <Link to="/patients/$id" params={{ id: entry.patientId }} className={styles.name}>
              {entry.displayName}
            </Link>
            <span className="dim">
              {attendanceWords[entry.attendance]}
              {entry.minutes > 0 && `, ${entry.minutes} min`}
            </span>
          </li>
        ))}
      </ul>
      <p className="dim small">What was written about each of them stands in their own chart, under Progress notes.</p>
    </details>
  );
}
