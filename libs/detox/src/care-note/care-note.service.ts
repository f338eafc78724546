import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import { type CareNoteContent, careTotals, type CareTotals, type Refusal, refuseCareNote, shiftAt } from '@cairn/rules';
import { unitScene } from '../unit-scene';
import { type CareNoteView, insertCareNote, loadCareNote, loadCareNotes } from './care-note.queries';

export type NewCareNoteAttempt = CareNoteContent & {
  readonly at: Date | null;
  readonly note: string | null;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
};

export interface CareNotes {
  readonly items: readonly CareNoteView[];
  /** Of the last 24 hours, and of the shift that runs. */
  readonly day: CareTotals;
  readonly shift: CareTotals & { readonly startsAt: string };
}

/** Fluids, sleep, meals, behavior and how closely somebody is watched: written once, corrected by a linked note. */
@Injectable()
export class CareNoteService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** The notes of the last days, newest first, with what those of the day and the shift add up to. */
  list(actor: Actor, patientId: string, days: number): Promise<CareNotes> {
    const what = { act: 'care-note.read' as const, patientId, recordType: 'care_note' };
    return this.acts.perform(actor, what, async (tx) => {
      const [{ now, zone, policy }] = await Promise.all([unitScene(tx, this.clock), loadPatient(tx, patientId)]);
      const items = await loadCareNotes(tx, patientId, before(now, days * 24), now);
      const { startsAt } = shiftAt(now, zone, policy);
      const since = (from: Date) => totalsOf(items.filter(({ at }) => new Date(at) >= from));
      return { items, day: since(before(now, 24)), shift: { ...since(startsAt), startsAt: startsAt.toISOString() } };
    });
  }

  /** Writes a note under the client's id. Refuses 'finding.replaced' where the note was corrected before. */
  write(actor: Actor, patientId: string, id: string, attempt: NewCareNoteAttempt): Promise<CareNoteView> {
    const act = 'care-note.write' as const;
    const { replaces } = attempt;
    return this.acts.perform(actor, { act, patientId, recordType: 'care_note', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt, at: attempt.at?.toISOString() } },
        () =>
          Promise.all([
            unitScene(tx, this.clock),
            loadPatient(tx, patientId),
            replaces ? loadCareNote(tx, patientId, replaces.id) : undefined,
          ]),
        async ([{ now, policy }, patient, replaced]) => {
          if (replaces !== null && replaced === undefined) refuse('not-found', 'There is no such note of this person.');
          const at = attempt.at ?? now;
          unlessRefused(refuseCareNote({ ...attempt, at }, replaced ?? null, now, policy));
          const episodeId = patient.episode?.id ?? null;
          await insertCareNote(tx, { ...attempt, id, patientId, episodeId, at, recordedAt: now });
          tx.notify('unit', patientId);
          const written = await loadCareNote(tx, patientId, id);
          if (written === undefined) refuse('not-found', 'There is no such note of this person.');
          return written;
        },
      ),
    );
  }
}

/** What notes add up to; corrected ones are left out. */
export function totalsOf(notes: readonly CareNoteView[]): CareTotals {
  const standing = notes.filter(({ replacedBy }) => replacedBy === null);
  return careTotals(standing.map(({ kind, data }) => ({ kind, data }) as CareNoteContent));
}

function before(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_care_note_replaces_id'
    ? { code: 'finding.replaced', says: 'This note was corrected a moment ago. Look at what stands now.' }
    : undefined;
