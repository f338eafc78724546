import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMember } from '../api/people';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { NotYours } from '../shell/page-states';
import { DepartureDone, DepartureForm } from './departure';
import type { Departed } from './departure';
import { Licences } from './licences';
import { MemberEditor, MemberFacts, MemberSignIn } from './member-panels';
import styles from './staff.module.css';

/** One colleague: roles, licences, the way in, and the way out. */
export function MemberScreen() {
  const { id = '' } = useParams({ strict: false });
  return useMay()('staff.members') ? <OneMember key={id} id={id} /> : <NotYours />;
}

function OneMember({ id }: { id: string }) {
  const may = useMay();
  const member = useMember(id);
  const [open, setOpen] = useState<'edit' | 'leave' | null>(null);
  const [done, setDone] = useState<Departed | null>(null);
  const works = member.data !== undefined && member.data.state !== 'left';
  const mayWrite = may('staff.write') && works;
  useHotkeys('Colleague', [{ keys: 'e', label: 'Change name, e-mail or roles', run: () => setOpen('edit') }], mayWrite);

  if (member.isError) return <ErrorNote error={member.error} onRetry={() => void member.refetch()} />;
  if (member.data === undefined) return <SkeletonPanel lines={8} label="Loading the colleague" />;
  const person = member.data;
  const close = (): void => setOpen(null);
  return (
    <>
      <PageHeader
        title={person.displayName}
        meta={person.email}
        actions={
          <Button variant="default" renderRoot={(props) => <Link to="/programme/staff" {...props} />}>
            All colleagues
          </Button>
        }
      />
      <div className={styles.person}>
        <div className={styles.column}>
          {done !== null && <DepartureDone member={person} done={done} />}
          {open === 'edit' && mayWrite ? (
            <MemberEditor member={person} onClose={close} />
          ) : (
            <MemberFacts member={person} onEdit={mayWrite ? () => setOpen('edit') : null} />
          )}
          <Licences member={person} mayWrite={mayWrite} />
        </div>
        <div className={styles.column}>
          {works && <MemberSignIn member={person} mayWrite={mayWrite} />}
          {may('staff.depart') && works && done === null && open !== 'leave' && (
            <Panel title="Leaving">
              <div className={styles.form}>
                <p className="dim">
                  When they stop working here: their sessions end at once, and a named colleague takes over their people
                  and sessions.
                </p>
                <div className={styles.acts}>
                  <Button variant="default" onClick={() => setOpen('leave')}>
                    {person.displayName} leaves…
                  </Button>
                </div>
              </div>
            </Panel>
          )}
          {open === 'leave' && done === null && (
            <DepartureForm
              member={person}
              onClose={close}
              onDone={(result) => {
                setDone(result);
                setOpen(null);
              }}
            />
          )}
          {!works && done === null && (
            <Panel title="Left">
              <p>Their work here has ended; what they did keeps their name. To have them back, invite them again.</p>
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}
