import { type Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { type Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { decideFinding, type EntryKind, type FindingAttempt, isOnFaceSheet, isRefusal } from '@cairn/rules';
import { type EntryView, insertFinding, loadEntry, type Sheet } from './finding.queries';

interface Place {
  readonly act: 'finding.write' | 'face-sheet.write';
  readonly sheet: Sheet;
  /** What those who look on are told of. */
  readonly live: 'finding' | 'face-sheet';
}

interface NewEntry {
  readonly patientId: string;
  readonly id: string;
  readonly attempt: FindingAttempt;
  readonly origin: Origin;
}

/** How a finding and an entry of the face sheet are written down: by the same rule, each in its own table. */
export function writeEntry<Kind extends EntryKind>(
  acts: Acts,
  clock: Clock,
  { act, sheet, live }: Place,
  actor: Actor,
  { patientId, id, attempt, origin }: NewEntry,
): Promise<EntryView<Kind>> {
  return acts.perform(
    actor,
    {
      act,
      patientId,
      recordType: sheet,
      recordId: id,
      explain: async ({ constraint }) =>
        constraint === `uq_${sheet}_replaces_id`
          ? {
              code: 'finding.replaced',
              says: 'This finding was replaced a moment ago. Load the chart again and look at what stands.',
            }
          : undefined,
    },
    (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt, at: attempt.at?.toISOString() } },
        () =>
          Promise.all([
            loadProgramme(tx),
            loadPatient(tx, patientId),
            loadPractitioner(tx),
            attempt.replaces ? loadEntry(tx, patientId, attempt.replaces.id, sheet) : undefined,
          ]),
        async ([{ zone, dayBoundary }, patient, practitioner, replaced]) => {
          if (isOnFaceSheet(attempt.kind) !== (sheet === 'face_sheet_entry'))
            refuse(
              'finding.invalid',
              'This kind is recorded on the other sheet: the clinical record or the face sheet.',
            );
          const now = clock.now();
          const recorder = actor.staffId === null ? null : practitioner;
          const { dateOfBirth } = patient;
          const scene = { recorder, now, zone, dayBoundary, dateOfBirth, replaced: replaced ?? null };
          const found = decideFinding(attempt, scene);
          if (isRefusal(found)) throw new Refused(found);
          const episodeId = patient.episode?.id ?? null;
          const entry = { ...found, id, patientId, episodeId, recordedAt: now, replaces: attempt.replaces, origin };
          void insertFinding(tx, entry, sheet);
          const written = await loadEntry<Kind>(tx, patientId, id, sheet);
          if (written === undefined) refuse('not-found', 'There is no such entry of this person.');
          tx.notify(live, patientId);
          return written;
        },
      ),
  );
}
