import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, fullDay, milligrams, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type Overdose, useOverdoses } from './outside-api';
import styles from './outside.module.css';
import { AboutForm, OverdoseForm } from './overdose-forms';
import { contactWords, helperWords, intentWords, placeWords, taskWords, toldOverdoseWords } from './words';

/** Overdoses: what is known, what is still to be done, and what was done. */
export function OverdosePanel({ patientId, today }: { patientId: string; today: string }) {
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const events = useOverdoses(patientId);
  const close = () => setOpen(null);
  const button = (event: Overdose, what: 'contact' | 'review' | 'void', words: string) => (
    <Button
      size="compact-xs"
      variant={what === 'void' ? 'subtle' : 'default'}
      onClick={() => setOpen(`${event.id} ${what}`)}
    >
      {words}
    </Button>
  );
  return (
    <Panel
      title="Overdoses"
      actions={
        may('overdose.write') && (
          <Button size="xs" variant="default" onClick={() => setOpen('new')}>
            Record an overdose
          </Button>
        )
      }
    >
      {open === 'new' && <OverdoseForm patientId={patientId} today={today} onClose={close} />}
      {events.isError ? (
        <ErrorNote error={events.error} onRetry={() => void events.refetch()} />
      ) : events.data === undefined ? (
        <SkeletonRows rows={1} />
      ) : events.data.length === 0 && open === null ? (
        <EmptyState title="No overdose on record.">
          Record one as soon as you hear of it, with what is known; the follow-up is listed here.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {events.data.map((event) => (
            <li key={event.id} className={styles.item}>
              <Event event={event} />
              {event.voided === null && (
                <div className={styles.acts}>
                  {event.survived && may('overdose.write') && button(event, 'contact', 'Contact tried')}
                  {may('overdose.review') && event.reviews.length === 0 && button(event, 'review', 'Review')}
                  {may('overdose.void') && button(event, 'void', 'In error?')}
                </div>
              )}
              {(['contact', 'review', 'void'] as const).map(
                (what) =>
                  open === `${event.id} ${what}` && (
                    <div key={what} className={styles.inner}>
                      <AboutForm patientId={patientId} event={event} what={what} onClose={close} />
                    </div>
                  ),
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const known = (value: boolean | null, yes: string, no: string) => (value === null ? null : value ? yes : no);

function Event({ event }: { event: Overdose }) {
  const { voided } = event;
  const facts = [
    placeWords[event.place],
    event.substances.length === 0 ? null : event.substances.join(', '),
    event.intent === 'unknown' ? null : intentWords[event.intent].toLowerCase(),
    event.reversalDoses === null
      ? null
      : `${event.reversalDoses} × naloxone${event.reversalBy === null ? '' : ` by ${helperWords[event.reversalBy].toLowerCase()}`}`,
    known(event.emergencyCalled, 'emergency services called', 'no emergency call'),
    known(event.hospital, 'taken to a hospital', 'no hospital'),
    event.lastDoseOn === null
      ? null
      : `last dose ${shortDay(event.lastDoseOn)}${event.lastDoseMcg === null ? '' : ` ${milligrams(event.lastDoseMcg)} mg`}`,
  ].filter((fact) => fact !== null);
  return (
    <>
      <div className={styles.head}>
        <span className={voided === null ? undefined : styles.gone}>
          <StatusMark meaning={event.survived ? 'soon' : 'needs'} quiet>
            {event.survived ? 'Survived' : 'Died'}
          </StatusMark>{' '}
          <strong className="tabular">{fullDay(event.on)}</strong>
        </span>
        {voided !== null && (
          <span className="dim">
            Taken back by {voided.by ?? 'staff'}: {voided.reason}
          </span>
        )}
        {event.tasks.map((task) => (
          <StatusMark key={task.task} meaning={task.overdue ? 'needs' : 'soon'} quiet>
            {task.task === 'review'
              ? 'Prescriber’s review, before the next dose'
              : `${taskWords[task.task]}, ${task.overdue ? 'overdue' : 'due'} ${dayAndTime(task.dueAt)}`}
          </StatusMark>
        ))}
      </div>
      <div className={`${styles.detail} small`}>
        {facts.join('; ')}. Told by {toldOverdoseWords[event.source].toLowerCase()}
        {event.recordedBy !== null && `, written down by ${event.recordedBy}`}. {event.note}
        {event.contacts.map((contact) => (
          <div key={contact.at}>
            {dayAndTime(contact.at)}: {contactWords[contact.how].toLowerCase()},{' '}
            {contact.reached ? 'reached' : 'not reached'}
            {contact.by !== null && `, ${contact.by}`}
          </div>
        ))}
        {event.reviews.map((review) => (
          <div key={review.says}>
            Reviewed {shortDay(review.on)} by {review.by ?? 'a prescriber'}: {review.says}
          </div>
        ))}
      </div>
    </>
  );
}
