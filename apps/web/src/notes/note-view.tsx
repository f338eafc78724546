import { amendments, sectionsOf, sessionFormats, sessionWords } from '@cairn/rules';
import { Fragment } from 'react';
import { count, dayAndTime } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { riskWords, withoutWords } from './note-draft';
import type { Note } from './notes-api';
import styles from './notes.module.css';

/** What a note says, with everything that was added to it in the order in which it was added. */
export function NoteText({ content, modality }: { content: Note['content']; modality: string }) {
  return (
    <>
      {content.session !== undefined && <SessionFacts session={content.session} modality={modality} />}
      {sectionsOf(content.format)
        .filter(([key]) => (content.sections[key] ?? '') !== '')
        .map(([key, label]) => (
          <div key={key}>
            <h4 className={styles.label}>{label}</h4>
            <p className={styles.text} dir="auto">
              {content.sections[key]}
            </p>
          </div>
        ))}
      <p className={styles.text}>
        <span className={styles.label}>Next step</span> <span dir="auto">{content.nextStep}</span>
      </p>
      <p className="dim small">
        {content.risk !== null && riskWords[content.risk]}
        {content.objectiveIds.length > 0 && `; on ${count(content.objectiveIds.length, 'objective')} of the plan`}
        {content.withoutObjective !== null && `; no objective: ${withoutWords[content.withoutObjective].toLowerCase()}`}
      </p>
    </>
  );
}

/** How the session was held, and what its kind records. */
function SessionFacts({ session, modality }: { session: NonNullable<Note['content']['session']>; modality: string }) {
  const { format, location, facilitators } = session;
  const facts = [
    { label: 'Held', says: `${sessionFormats[format]}${location === '' ? '' : `, ${location}`}` },
    ...(facilitators === '' ? [] : [{ label: 'Led with', says: facilitators }]),
    ...sessionWords(modality, session),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, says }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{says}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

export function NoteAdded({ note }: { note: Note }) {
  return (
    <>
      {note.review !== null && note.review.comment.trim() !== '' && (
        <p className={styles.comment}>
          <strong>{note.review.kind === 'returned' ? 'Sent back' : 'Signed with a comment'}</strong> by {note.review.by}
          , {dayAndTime(note.review.at)}: <span dir="auto">{note.review.comment}</span>
        </p>
      )}
      {note.amendments.map((amendment) => (
        <div key={amendment.id} className={styles.added}>
          <p className="dim small">
            <strong>{amendments[amendment.kind].label}</strong>
            {amendment.kind === 'late_entry' && ` for ${note.serviceOn}`}, {amendment.by}, {dayAndTime(amendment.at)}
            {amendment.reason !== '' && `; ${amendment.reason}`}
          </p>
          <p className={styles.text} dir="auto">
            {amendment.text}
          </p>
        </div>
      ))}
    </>
  );
}

export function NoteStateMark({ note }: { note: Pick<Note, 'state' | 'replacedById'> }) {
  if (note.state === 'cosign_pending') return <StatusMark meaning="soon">Waits for a supervisor</StatusMark>;
  if (note.state === 'returned')
    return note.replacedById === null ? (
      <StatusMark meaning="needs">Sent back</StatusMark>
    ) : (
      <StatusMark meaning="info">Sent back, signed anew</StatusMark>
    );
  return <StatusMark meaning="fine">{note.state === 'amended' ? 'Signed, added to' : 'Signed'}</StatusMark>;
}
