import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, loadPractitioner, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  addMinutes,
  type Amendment,
  cloneRatio,
  licenceToWrite,
  localDay,
  modalityOf,
  type ModalityCode,
  type NoteContent,
  type NoteStanding,
  readSessionDetails,
  type Refusal,
  refuseAmendment,
  refuseIncomplete,
  refuseResigning,
  refuseReview,
  refuseService,
} from '@cairn/rules';
import { type Modality, readAppointment } from '../appointment.queries';
import {
  type ContactType,
  insertAmendment,
  insertNote,
  insertReview,
  loadNote,
  loadNotes,
  loadObjectiveIds,
  loadRecentTexts,
  loadWaiting,
  lockNote,
  type NewReview,
  type NotePage,
  type NoteView,
  type WaitingNote,
} from './note.queries';

/** A service and what is written about it. `content` is whole: what is unfinished is a draft. */
export interface NoteAttempt {
  readonly appointmentId: string | null;
  readonly modality: Modality;
  readonly contactType: ContactType;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly content: NoteContent;
  /** The note that a supervisor sent back and this one stands for. */
  readonly replacesId: string | null;
}

/** Progress notes: signed once, locked, reviewed where the author is in training, and amended beside the text (clinical reference 4.6). */
@Injectable()
export class NoteService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string, before: string | null): Promise<NotePage> {
    const what = { act: 'note.read' as const, patientId, recordType: 'progress_note' };
    return this.acts.perform(actor, what, async (tx) => {
      const [, page] = await Promise.all([loadPatient(tx, patientId), loadNotes(tx, patientId, before)]);
      return page;
    });
  }

  /** What waits for a second signature in the programme, the oldest first. */
  waiting(actor: Actor): Promise<{ readonly items: readonly WaitingNote[] }> {
    const what = { act: 'note.waiting' as const, recordType: 'progress_note' };
    return this.acts.perform(actor, what, async (tx) => ({ items: await loadWaiting(tx) }));
  }

  /**
   * Signs a note under the client's id: from now on it is a record. Refuses 'note.incomplete', 'note.service' where the times
   * cannot be, 'note.state' and 'note.own' where it stands for one that was not sent back to this author.
   */
  sign(actor: Actor, patientId: string, id: string, attempt: NoteAttempt, origin: Origin = 'registered') {
    const act = 'note.sign' as const;
    const { appointmentId, replacesId } = attempt;
    return this.acts.perform(actor, { act, patientId, recordType: 'progress_note', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt, startsAt: attempt.startsAt.toISOString() } },
        () =>
          Promise.all([
            this.scene(tx),
            loadPatient(tx, patientId),
            loadPractitioner(tx),
            loadRecentTexts(tx, patientId),
            loadObjectiveIds(tx, patientId),
            appointmentId === null ? null : readAppointment(tx, appointmentId),
            replacesId === null ? null : written(tx, patientId, replacesId),
          ]),
        async ([
          { now, today, zone, policy },
          patient,
          author,
          recent,
          objectives,
          session,
          returned,
        ]): Promise<NoteView> => {
          if (session !== null && session?.patientId !== patientId)
            refuse('not-found', 'There is no such session of this person.');
          const { startsAt, minutes, content } = attempt;
          const modality =
            modalityOf(attempt.modality) ??
            refuse('note.incomplete', 'Choose what kind of session it was.', { field: 'modality', others: 0 });
          if (!content.objectiveIds.every((objective) => objectives.has(objective)))
            refuse('not-found', 'There is no such objective in a plan of this person.');
          unlessRefused(refuseIncomplete(content, modality));
          unlessRefused(refuseService({ startsAt, minutes }, now, policy));
          if (returned !== null) unlessRefused(refuseResigning(standing(returned), author.staffId));
          const { alone, credential } = licenceToWrite(author, today);
          const words = Object.values(content.sections).join(' ');
          await insertNote(
            tx,
            {
              ...attempt,
              ...{ modality, content: asRead(modality, content) },
              id,
              patientId,
              episodeId: patient.episode?.id ?? null,
              serviceOn: localDay(startsAt, zone),
              endsAt: addMinutes(startsAt, minutes),
              supervised: !alone,
              clonePercent: Math.round(100 * cloneRatio(words, recent)),
              credential,
              signedAt: now,
            },
            origin,
          );
          tx.notify('note', patientId);
          return written(tx, patientId, id);
        },
      ),
    );
  }

  /** A supervisor signs beside the author, or sends the note back with what is to be changed. */
  review(actor: Actor, patientId: string, noteId: string, review: NewReview): Promise<NoteView> {
    const act = 'note.review' as const;
    const { id, kind } = review;
    const what = { act, patientId, recordType: 'note_review', recordId: id, describe: () => ({ facts: { kind } }) };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, noteId, ...review } },
        () => this.locked(tx, patientId, noteId),
        async ([{ now }, note]) => {
          unlessRefused(refuseReview(standing(note), actor.staffId ?? ''));
          if (kind === 'returned' && review.comment.trim() === '')
            refuse('note.amendment', 'Write what is to be changed.', { field: 'comment' });
          await insertReview(tx, patientId, noteId, review, now);
          tx.notify('note', patientId);
          return written(tx, patientId, noteId);
        },
      ),
    );
  }

  /** Hangs a late entry, an addendum or a correction on a final note. */
  amend(
    actor: Actor,
    patientId: string,
    noteId: string,
    amendment: Amendment & { readonly id: string },
  ): Promise<NoteView> {
    const act = 'note.amend' as const;
    const { id, kind } = amendment;
    const what = { act, patientId, recordType: 'note_amendment', recordId: id, describe: () => ({ facts: { kind } }) };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, noteId, ...amendment } },
        () => this.locked(tx, patientId, noteId),
        async ([{ now, today, policy }, note]) => {
          const { serviceOn } = note;
          unlessRefused(
            refuseAmendment({ ...standing(note), serviceOn }, amendment, actor.staffId ?? '', today, policy),
          );
          await insertAmendment(tx, patientId, noteId, amendment, now);
          tx.notify('note', patientId);
          return written(tx, patientId, noteId);
        },
      ),
    );
  }

  private async scene(tx: Tx) {
    const now = this.clock.now();
    const programme = await loadProgramme(tx);
    const today = localDay(now, programme.zone);
    return { now, today, zone: programme.zone, policy: policyOf(programme, today) };
  }

  private async locked(tx: Tx, patientId: string, noteId: string) {
    void lockNote(tx, noteId);
    const [scene, , note] = await Promise.all([
      this.scene(tx),
      loadPatient(tx, patientId),
      written(tx, patientId, noteId),
    ]);
    return [scene, note] as const;
  }
}

/** The details of the session as the reader read them: without what is empty. */
function asRead(modality: ModalityCode, { session, ...content }: NoteContent): NoteContent {
  if (session === undefined) return content;
  return { ...content, session: { ...session, details: readSessionDetails(modality, session.details).details } };
}

async function written(tx: Tx, patientId: string, id: string): Promise<NoteView> {
  const note = await loadNote(tx, patientId, id);
  return note ?? refuse('not-found', 'There is no such note of this person.');
}

const standing = ({ authorId, state }: NoteView): NoteStanding => ({ authorId: authorId ?? '', state });

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_progress_note_replaces_id'
    ? { code: 'note.state', says: 'This note was signed anew a moment ago. Look at what stands now.' }
    : undefined;
