import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useMembers } from '../api/people';
import { useMay } from '../api/session';
import type { Member, MemberSaved } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import { NotYours } from '../shell/page-states';
import { CodeCard } from './code-card';
import { InviteForm } from './invite-form';
import { LicenceMark, MissingLicence, StateMark } from './marks';
import styles from './staff.module.css';

type Side = { kind: 'invite' } | { kind: 'saved'; saved: MemberSaved } | null;

const columns: Column<Member>[] = [
  {
    key: 'name',
    header: 'Name',
    rowHeader: true,
    render: (member) => (
      <>
        <Link to="/programme/staff/$id" params={{ id: member.id }} tabIndex={-1} className={styles.name}>
          {member.displayName}
        </Link>
        <span className={styles.email}>{member.email}</span>
      </>
    ),
  },
  {
    key: 'roles',
    header: 'Roles',
    render: (member) => member.roles.map((role) => wordFor('role', role)).join(', '),
  },
  { key: 'state', header: 'State', render: (member) => <StateMark state={member.state} /> },
  {
    key: 'licences',
    header: 'Licenses',
    render: (member) =>
      member.state === 'left' ? null : (
        <span className={styles.marks}>
          {member.licences.map((licence) => (
            <LicenceMark key={licence.id} licence={licence} />
          ))}
          <MissingLicence roles={member.roles} licences={member.licences} />
        </span>
      ),
  },
  {
    key: 'seen',
    header: 'Last seen',
    align: 'right',
    render: (member) =>
      member.lastSeenAt === null ? <span className="dim">never</span> : dayAndTime(member.lastSeenAt),
  },
];

/** Who works here, in which roles, and whose licence needs attention. */
export function StaffScreen() {
  return useMay()('staff.members') ? <Colleagues /> : <NotYours />;
}

function Colleagues() {
  const mayWrite = useMay()('staff.write');
  const navigate = useNavigate();
  const announce = useAnnounce();
  const members = useMembers();
  const filter = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [which, setWhich] = useState<'here' | 'left'>('here');
  const [side, setSide] = useState<Side>(null);
  const all = members.data ?? [];
  const here = all.filter((member) => member.state !== 'left');
  const words = typed.trim().toLowerCase();
  const rows = all.filter(
    (member) =>
      (member.state === 'left') === (which === 'left') &&
      `${member.displayName} ${member.email}`.toLowerCase().includes(words),
  );
  const warned = here.filter((member) => member.licences.some((licence) => licence.warning !== null)).length;
  useHotkeys('Staff', [
    ...(mayWrite ? [{ keys: 'n', label: 'Invite a colleague', run: () => setSide({ kind: 'invite' }) }] : []),
    { keys: 'f', label: 'Filter the list', run: () => filter.current?.focus() },
  ]);

  return (
    <>
      <PageHeader
        title="Staff"
        meta={members.isSuccess ? count(here.length, 'colleague') : undefined}
        actions={
          mayWrite && (
            <Button
              leftSection={<UserPlus size={16} />}
              rightSection={<KeyHint keys="n" />}
              onClick={() => setSide({ kind: 'invite' })}
            >
              Invite a colleague
            </Button>
          )
        }
      >
        <TextInput
          ref={filter}
          aria-label="Filter by name or e-mail"
          placeholder="Name or e-mail"
          autoComplete="off"
          rightSection={<KeyHint keys="f" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
        />
        <SegmentedControl
          aria-label="Who to show"
          value={which}
          onChange={setWhich}
          data={[
            { value: 'here', label: 'Working here' },
            { value: 'left', label: 'Left' },
          ]}
        />
        {warned > 0 && <StatusMark meaning="soon">{count(warned, 'licence')} to look at</StatusMark>}
      </PageHeader>
      {members.isError && <ErrorNote error={members.error} onRetry={() => void members.refetch()} />}
      <div className={`${styles.screen} ${side === null ? '' : styles.withSide}`}>
        <Panel flush>
          {members.isPending ? (
            <SkeletonRows rows={10} label="Loading colleagues" />
          ) : (
            <DataTable
              label="Colleagues"
              columns={side === null ? columns : columns.filter(({ key }) => key !== 'seen')}
              rows={rows}
              rowKey={(member) => member.id}
              onOpen={(member) => void navigate({ to: '/programme/staff/$id', params: { id: member.id } })}
              empty={
                which === 'left' && words === '' ? (
                  <EmptyState title="Nobody has left.">
                    When a colleague leaves, open them here and choose who takes over.
                  </EmptyState>
                ) : (
                  <EmptyState title="Nobody matches.">Clear the filter with Esc, or invite the person.</EmptyState>
                )
              }
            />
          )}
          {mayWrite && members.isSuccess && here.length === 1 && which === 'here' && side === null && (
            <EmptyState
              title="You are the only one so far."
              action={<Button onClick={() => setSide({ kind: 'invite' })}>Invite a colleague</Button>}
            >
              A second administrator is wise: the last one cannot leave.
            </EmptyState>
          )}
        </Panel>
        {side !== null && (
          <aside className={styles.side} aria-label="Invitation">
            {side.kind === 'invite' ? (
              <InviteForm
                onClose={() => setSide(null)}
                onDone={(saved) => {
                  setSide({ kind: 'saved', saved });
                  announce(`${saved.member.displayName} is invited.`);
                }}
              />
            ) : side.saved.code === null ? (
              <Panel title={`${side.saved.member.displayName} is added`}>
                <div className={styles.form}>
                  <p>They have an account already and sign in with the password they know. No code is needed.</p>
                  <div className={styles.acts}>
                    <Button onClick={() => setSide(null)}>Done</Button>
                  </div>
                </div>
              </Panel>
            ) : (
              <CodeCard
                name={side.saved.member.displayName}
                email={side.saved.member.email}
                code={side.saved.code}
                onDone={() => setSide(null)}
              />
            )}
          </aside>
        )}
      </div>
    </>
  );
}
