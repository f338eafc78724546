import { contactChannels, contactOutcomes, enquiryChannels, overdoseAnswers, referralSourceLabel } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { count, dayAndTime, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import type { Enquiry, LoggedAttempt } from './enquiries-api';
import styles from './enquiries.module.css';

const answerWords = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const;
const channelWord = (code: string | null): string =>
  code === null ? '' : ((enquiryChannels as Readonly<Record<string, string>>)[code] ?? code);

/** What is known, with empty lines left out; what is kept from the reader is said to be kept. */
export function FactsPanel({ enquiry, onAmend }: { enquiry: Enquiry; onAmend: ReactNode }) {
  const { about } = enquiry;
  const lines: readonly [string, ReactNode][] = [
    ['Call', about.phone],
    ['Safe to call', answerWords[enquiry.safeToCall]],
    ['Safe to leave a message', answerWords[enquiry.safeToLeaveMessage]],
    ['Best time', about.bestTime],
    ['Email', about.email],
    ['Date of birth', about.dateOfBirth === null ? null : fullDay(about.dateOfBirth)],
    ['Called for them', joined(about.callerName, about.callerRelation)],
    ['Referred from', about.source === null ? null : referralSourceLabel(about.source)],
    ['Referrer', joined(about.referrerName, about.referrerOrganisation, about.referrerPhone)],
    ['Ordered by a court', about.mandated === null ? null : about.mandated ? 'Yes, referred by court' : 'No'],
    ['Overdose', enquiry.recentOverdose === null ? null : overdoseAnswers[enquiry.recentOverdose]],
    ['Pregnant', enquiry.pregnant === null ? null : answerWords[enquiry.pregnant]],
    ['Injects', enquiry.injects === null ? null : answerWords[enquiry.injects]],
  ];
  return (
    <Panel
      title="What is known"
      meta={`${channelWord(enquiry.channel)}, ${dayAndTime(enquiry.receivedAt)}${enquiry.by === null ? '' : `, ${enquiry.by.displayName}`}`}
      actions={onAmend}
    >
      <dl className={styles.facts}>
        {lines
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        <dt>What they said</dt>
        <dd>
          {enquiry.withheld ? (
            <span className="dim">Kept for those who treat. Call back with what stands above.</span>
          ) : enquiry.said === '' || enquiry.said === null ? (
            <span className="dim">Nothing was written down.</span>
          ) : (
            <div className={styles.said} dir="auto" tabIndex={0} role="region" aria-label="What they said">
              {enquiry.said}
            </div>
          )}
        </dd>
      </dl>
      {enquiry.joined.length > 0 && (
        <p className="small">
          Joined with {count(enquiry.joined.length, 'other enquiry', 'other enquiries')}:{' '}
          {enquiry.joined.map((one, index) => (
            <span key={one.id}>
              {index > 0 && ', '}
              <Link to="/enquiries/$id" params={{ id: one.id }}>
                {one.name ?? channelWord(one.channel)}, {dayAndTime(one.receivedAt)}
              </Link>
            </span>
          ))}
        </p>
      )}
    </Panel>
  );
}

const joined = (...parts: (string | null)[]): string =>
  parts.filter((part): part is string => part !== null && part !== '').join(', ');

/** Every try to reach them, the newest first. */
export function AttemptList({ log }: { log: readonly LoggedAttempt[] }) {
  if (log.length === 0)
    return <p className="dim">Nobody has tried yet. Log each try: the clock stops when they are reached.</p>;
  return (
    <ul className={styles.list}>
      {log.map((one) => (
        <li key={one.id}>
          <div className={styles.head}>
            <StatusMark
              meaning={one.outcome === 'reached' ? 'fine' : one.outcome === 'wrong-number' ? 'soon' : 'info'}
              quiet
            >
              {contactOutcomes[one.outcome]}
            </StatusMark>
            <span>{contactChannels[one.channel]}</span>
            <span className="dim tabular">
              {dayAndTime(one.at)}
              {one.by !== null && `, ${one.by.displayName}`}
            </span>
            {one.againstWish && (
              <StatusMark meaning="soon" quiet>
                Not as they asked
              </StatusMark>
            )}
          </div>
          {one.note !== '' && <div dir="auto">{one.note}</div>}
        </li>
      ))}
    </ul>
  );
}

const stepWords = {
  'handed-over': 'Handed over',
  amended: 'Amended',
  ended: 'Ended',
  reopened: 'Opened again',
  'took-in': 'Another enquiry joined this one',
} as const;

export function StepList({ steps }: { steps: Enquiry['steps'] }) {
  return (
    <ul className={styles.list}>
      {steps.map((step) => (
        <li key={step.id}>
          <div className={styles.head}>
            <strong>{stepWords[step.kind]}</strong>
            {step.kind === 'handed-over' && <span>to {step.to?.displayName ?? 'whoever is on duty'}</span>}
            <span className="dim tabular">
              {dayAndTime(step.at)}
              {step.by !== null && `, ${step.by.displayName}`}
            </span>
          </div>
          {step.changed.length > 0 && <div className="small">{step.changed.join(', ')}</div>}
          {step.reason !== '' && <div dir="auto">{step.reason}</div>}
        </li>
      ))}
    </ul>
  );
}
