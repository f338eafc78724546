import { Button } from '@mantine/core';
import { enquiryOutcomes } from '@cairn/rules';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { AlikeList } from './alike';
import { AmendForm } from './amend-form';
import { ClockMark } from './clock-mark';
import { RegisterForm } from './convert-form';
import { type Alike, type Enquiry, useEnquiry, useEnquiryAct } from './enquiries-api';
import styles from './enquiries.module.css';
import { AttemptForm, EndForm, HandOverForm, ReopenForm, WaitForm } from './enquiry-forms';
import { AttemptList, FactsPanel, StepList } from './enquiry-parts';
import { KnownPersonForm } from './known-form';
import { ScreenedStep } from './screened-step';

type Opened = 'log' | 'amend' | 'hand-over' | 'end' | 'reopen' | 'register' | 'wait' | Alike['people'][number] | null;

/** One enquiry: who is due when, what is known, each try, and the ways in which it ends. */
export function EnquiryScreen() {
  const { id = '' } = useParams({ strict: false });
  const enquiry = useEnquiry(id);
  if (enquiry.isError)
    return (
      <>
        <PageHeader title="Enquiry" />
        <ErrorNote error={enquiry.error} onRetry={() => void enquiry.refetch()} />
      </>
    );
  return enquiry.data === undefined ? (
    <SkeletonPanel lines={8} />
  ) : (
    <One key={id} enquiry={enquiry.data} now={enquiry.dataUpdatedAt} />
  );
}

function One({ enquiry, now }: { enquiry: Enquiry; now: number }) {
  const may = useMay();
  const [open, setOpen] = useState<Opened>(null);
  const close = (): void => setOpen(null);
  const isOpen = enquiry.outcome === null;
  const writes = isOpen && may('enquiry.write');
  const log = isOpen && may('contact.write');
  const register = isOpen && may('enquiry.convert');
  useHotkeys(
    'Enquiry',
    [
      ...(log ? [{ keys: 'c', label: 'Log a contact', run: () => setOpen('log') }] : []),
      ...(register ? [{ keys: 'r', label: 'Register as a patient', run: () => setOpen('register') }] : []),
      ...(writes ? [{ keys: 'h', label: 'Hand over', run: () => setOpen('hand-over') }] : []),
    ],
    open === null,
  );
  return (
    <>
      <PageHeader
        title={enquiry.name ?? 'Enquiry without a name'}
        meta={
          isOpen ? (
            <ClockMark clock={enquiry.clock} now={now} />
          ) : (
            `${enquiryOutcomes[enquiry.outcome as keyof typeof enquiryOutcomes]}, ${dayAndTime(enquiry.endedAt ?? '')}${enquiry.endedBy === null ? '' : `, ${enquiry.endedBy.displayName}`}`
          )
        }
        actions={
          <>
            {log && (
              <Button onClick={() => setOpen('log')} rightSection={<KeyHint keys="c" />}>
                Log a contact
              </Button>
            )}
            {register && (
              <Button variant="default" onClick={() => setOpen('register')} rightSection={<KeyHint keys="r" />}>
                Register
              </Button>
            )}
            {writes && (
              <Button variant="default" onClick={() => setOpen('hand-over')} rightSection={<KeyHint keys="h" />}>
                Hand over
              </Button>
            )}
            {isOpen && may('waiting-list.write') && enquiry.waitingId === null && (
              <Button variant="default" onClick={() => setOpen('wait')}>
                Waiting list
              </Button>
            )}
            {isOpen && may('enquiry.end') && (
              <Button variant="default" onClick={() => setOpen('end')}>
                End
              </Button>
            )}
            {!isOpen && enquiry.person === null && may('enquiry.end') && (
              <Button variant="default" onClick={() => setOpen('reopen')}>
                Open again
              </Button>
            )}
          </>
        }
      />
      {open === 'log' && (
        <AttemptForm
          about={enquiry.id}
          path={`/enquiries/${enquiry.id}`}
          safeToCall={enquiry.safeToCall}
          safeToLeaveMessage={enquiry.safeToLeaveMessage}
          onClose={close}
        />
      )}
      {open === 'hand-over' && <HandOverForm enquiry={enquiry} onClose={close} />}
      {open === 'end' && <EndForm enquiry={enquiry} onClose={close} />}
      {open === 'reopen' && <ReopenForm enquiry={enquiry} onClose={close} />}
      {open === 'wait' && (
        <WaitForm
          about={{ enquiryId: enquiry.id, patientId: null }}
          priority={enquiry.pregnant === 'yes' ? 'pregnant' : enquiry.injects === 'yes' ? 'injects' : 'other'}
          onClose={close}
        />
      )}
      <div className={styles.split}>
        <div className={styles.column}>
          {open === 'register' ? (
            <RegisterForm enquiry={enquiry} onDone={close} onClose={close} />
          ) : open === 'amend' ? (
            <AmendForm enquiry={enquiry} onClose={close} />
          ) : open !== null && typeof open === 'object' ? (
            <KnownPersonForm enquiry={enquiry} person={open} onDone={close} onClose={close} />
          ) : (
            <>
              <Became enquiry={enquiry} />
              <FactsPanel
                enquiry={enquiry}
                onAmend={
                  writes && (
                    <Button size="xs" variant="default" onClick={() => setOpen('amend')}>
                      Amend
                    </Button>
                  )
                }
              />
            </>
          )}
        </div>
        <aside className={styles.column} aria-label="Log and others like it">
          <Panel
            title="Contact log"
            meta={enquiry.holder === null ? 'in nobody’s hands' : `in the hands of ${enquiry.holder.displayName}`}
          >
            <AttemptList log={enquiry.log} />
          </Panel>
          {isOpen && <MayBeTheSame enquiry={enquiry} onPerson={setOpen} />}
          {enquiry.steps.length > 0 && (
            <Panel title="What was done">
              <StepList steps={enquiry.steps} />
            </Panel>
          )}
        </aside>
      </div>
    </>
  );
}

function Became({ enquiry }: { enquiry: Enquiry }) {
  const may = useMay();
  const { person, outcome } = enquiry;
  if (outcome === null) return null;
  if (person === null)
    return (
      <Panel title="How it ended">
        <p>{enquiryOutcomes[outcome as keyof typeof enquiryOutcomes]}</p>
        {enquiry.joinedInto !== null && (
          <Link to="/enquiries/$id" params={{ id: enquiry.joinedInto }}>
            The enquiry that goes on
          </Link>
        )}
        {enquiry.endedNote !== null && enquiry.endedNote !== '' && <p dir="auto">{enquiry.endedNote}</p>}
      </Panel>
    );
  return (
    <>
      <Panel title="Became">
        <div className={styles.head}>
          <Link to={may('chart.read') ? '/patients/$id' : '/patients/$id/details'} params={{ id: person.id }}>
            {person.displayName}, No. {person.number}
          </Link>
          {enquiry.clock.reachedAt === null && (
            <StatusMark meaning="soon">Not reached yet: it goes on in the list</StatusMark>
          )}
        </div>
      </Panel>
      {(person.stage === 'referred' || person.stage === 'screened') && (
        <ScreenedStep patientId={person.id} reached={enquiry.clock.reachedAt !== null} />
      )}
    </>
  );
}

/** Found by name, number and date of birth; joined by somebody, never by itself. */
function MayBeTheSame({
  enquiry,
  onPerson,
}: {
  enquiry: Enquiry;
  onPerson: (person: Alike['people'][number]) => void;
}) {
  const may = useMay();
  const join = useEnquiryAct(
    (intoId: string) => api.post(`/enquiries/${enquiry.id}/join`, { intoId }),
    'Joined: the other enquiry goes on with the earlier clock.',
  );
  const { enquiries, people } = enquiry.alikeTo;
  if (enquiries.length + people.length === 0) return null;
  return (
    <Panel title="May be the same">
      <AlikeList
        alike={enquiry.alikeTo}
        onEnquiry={(id) =>
          may('enquiry.end') && (
            <Button size="compact-xs" variant="default" loading={join.isPending} onClick={() => join.mutate(id)}>
              Join this one into it
            </Button>
          )
        }
        onPerson={(person) =>
          may('enquiry.convert') &&
          person.number !== '' && (
            <Button size="compact-xs" variant="default" onClick={() => onPerson(person)}>
              It is this person
            </Button>
          )
        }
      />
      {join.error !== null && <ErrorNote error={join.error} />}
    </Panel>
  );
}
