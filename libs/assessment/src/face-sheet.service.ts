import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Reading } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  addMinutes,
  type AttendedSession,
  type EntryToday,
  entryToday,
  type FaceSheetKind,
  type FindingAttempt,
  isForTheDesk,
  serviceDay,
} from '@cairn/rules';
import { type FaceSheetEntryView, loadFaceSheet } from './finding.queries';
import { writeEntry } from './write-entry';

export interface FaceSheetView {
  /** With what each entry that stands means today; null for those that were replaced or taken back. */
  readonly items: readonly (FaceSheetEntryView & { readonly today: EntryToday | null })[];
}

/** Who stands around a person, who pays, what courts and states ask; for the desk as well, but for a court's papers. */
@Injectable()
export class FaceSheetService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, patientId: string): Promise<FaceSheetView> {
    const what = { act: 'face-sheet.read' as const, patientId, recordType: 'face_sheet_entry' };
    return this.acts.perform(actor, what, async (tx) => {
      const now = this.clock.now();
      const [, programme, entries] = await Promise.all([
        loadPatient(tx, patientId),
        loadProgramme(tx),
        loadFaceSheet(tx, patientId),
      ]);
      const today = serviceDay(now, programme.zone, programme.dayBoundary);
      const policy = policyOf(programme, today);
      const sessions = await attendedSessions(tx, patientId, programme.zone, addMinutes(now, -sessionsOfMinutes));
      const items = entries
        .filter(({ kind }) => isReadBy(actor, kind))
        .map((entry) => ({
          ...entry,
          today:
            entry.details === null || entry.replacedBy !== null
              ? null
              : entryToday(entry.kind, entry.details, sessions, today, policy),
        }));
      return { items };
    });
  }

  /** Refuses as findings are refused, and with 'not-found' what is not for someone's eyes. */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: FindingAttempt,
    origin: Origin = 'registered',
  ): Promise<FaceSheetEntryView> {
    const place = { act: 'face-sheet.write', sheet: 'face_sheet_entry', live: 'face-sheet' } as const;
    return writeEntry(this.acts, this.clock, place, actor, { patientId, id, attempt, origin });
  }
}

function isReadBy({ roles, staffId }: Actor, kind: FaceSheetKind): boolean {
  return staffId === null || isForTheDesk(kind) || roles.some((role) => role !== 'front_desk');
}

/** Authorizations are for a year at most; a little more, so that one that has just ended is still counted. */
const sessionsOfMinutes = 400 * 24 * 60;

function attendedSessions(tx: Reading, patientId: string, zone: string, since: Date): Promise<AttendedSession[]> {
  return tx.query(
    `select (a.starts_at at time zone $3)::date::text as day, a.minutes, a.modality
     from appointment a where a.programme_id = $1 and a.patient_id = $2 and a.state = 'attended'
       and a.starts_at > $4 order by a.starts_at`,
    [tx.actor.programmeId, patientId, zone, since],
  );
}
