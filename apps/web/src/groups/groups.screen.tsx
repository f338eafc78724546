import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import page from '../programme/programme.module.css';
import { GroupForm } from './group-form';
import { meetsWords } from './group-words';
import styles from './groups.module.css';
import { type Group, useGroups } from './groups-api';

/** The groups of the program, in the order of the week. */
export function GroupsScreen() {
  const groups = useGroups();
  const canWrite = useMay()('group.write');
  const [adding, setAdding] = useState(false);
  useHotkeys('Groups', [{ keys: 'n', label: 'New group', run: () => setAdding(true) }], canWrite && !adding);
  const running = (groups.data ?? []).filter(({ endedOn }) => endedOn === null);
  const ended = (groups.data ?? []).filter(({ endedOn }) => endedOn !== null);
  return (
    <div className={page.page}>
      <PageHeader
        title="Groups"
        meta={groups.isSuccess ? count(running.length, 'group') : undefined}
        actions={
          canWrite && (
            <Button onClick={() => setAdding(true)} rightSection={<KeyHint keys="n" />}>
              New group
            </Button>
          )
        }
      />
      <ErrorNote error={groups.error} onRetry={() => void groups.refetch()} />
      <div className={`${page.split} ${adding ? page.withSide : ''}`}>
        <div className={page.main}>
          {groups.isPending && <SkeletonRows rows={4} />}
          {groups.isSuccess && running.length === 0 && (
            <EmptyState title="There is no group yet.">
              A group has a kind, a leader and members. Its note is written once and signed once: everybody who came has
              a note of their own.
            </EmptyState>
          )}
          {running.length > 0 && <GroupRows groups={running} />}
          {ended.length > 0 && (
            <details>
              <summary className="dim">{count(ended.length, 'group')} that ended</summary>
              <GroupRows groups={ended} />
            </details>
          )}
        </div>
        {adding && (
          <aside className={page.side} aria-label="New group">
            <GroupForm group={null} onClose={() => setAdding(false)} />
          </aside>
        )}
      </div>
    </div>
  );
}

function GroupRows({ groups }: { groups: readonly Group[] }) {
  return (
    <Panel>
      <ul className={styles.rows}>
        {groups.map((group) => (
          <li key={group.id}>
            <Link to="/groups/$id" params={{ id: group.id }} className={styles.name}>
              {group.name}
            </Link>
            <span>{wordFor('modality', group.modality)}</span>
            <span className="tabular">{meetsWords(group)}</span>
            <span className="dim">with {group.leader}</span>
            <span className="dim">{count(group.members, 'member')}</span>
            <span className="dim">
              {group.lastOn === null ? 'no session signed yet' : `last signed ${shortDay(group.lastOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
