import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import {
  decidePlaceOffer,
  enquiryName,
  type Evaluation,
  isRefusal,
  type NewPlaceOffer,
  type Refusal,
  refuseLeaving,
  spokenMoment,
  type WaitingNotice,
  waitingInvalid,
  waitingPlaces,
  type WaitingPriority,
} from '@cairn/rules';
import { refuseEnded } from './ended';
import { loadEnquiry, type Named } from './enquiry.queries';
import {
  loadLeft,
  loadWaiting,
  lockEntry,
  type StoredOffer,
  type StoredWaiting,
  waitingFacts,
} from './waiting.queries';

export interface WaitingRow {
  readonly id: string;
  readonly enquiryId: string | null;
  readonly patientId: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  /** Null of someone who left the list. */
  readonly position: number | null;
  readonly reasons: readonly string[];
  readonly waitDays: number | null;
  readonly notices: readonly WaitingNotice[];
  readonly since: string;
  readonly waitsFor: string;
  readonly note: string;
  readonly offers: readonly StoredOffer[];
  readonly endedAt: string | null;
  readonly endedReason: string | null;
  readonly endedNote: string | null;
  readonly endedBy: Named | null;
}

export interface WaitingList {
  readonly waiting: readonly WaitingRow[];
  readonly left: readonly WaitingRow[];
}

export interface NewWaiting {
  readonly enquiryId: string | null;
  readonly patientId: string | null;
  readonly priority: WaitingPriority;
  readonly waitsFor: string;
  readonly note: string;
  /** When care was first asked for; of an enquiry it is when it came in. */
  readonly since: Date | null;
}

/** The waiting list: who waits, in which order and why; offers; who leaves it and why. */
@Injectable()
export class WaitingListService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<WaitingList> {
    const what = {
      act: 'waiting-list.read' as const,
      recordType: 'waiting_list_entry',
      describe: ({ waiting }: WaitingList) => ({ facts: { count: waiting.length } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const { day } = await loadToday(tx, this.clock.now());
      const [{ rows }, left] = await Promise.all([this.ordered(tx), loadLeft(tx, day)]);
      return { waiting: rows, left: left.map((one) => rowOf(one)) };
    });
  }

  /** Puts someone on the list under the client's id. Somebody waits once. */
  add(actor: Actor, id: string, entry: NewWaiting): Promise<WaitingRow> {
    const act = 'waiting-list.write' as const;
    const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
      constraint.startsWith('uq_waiting_list_entry_open') ? alreadyWaits : undefined;
    const patientId = entry.patientId ?? undefined;
    return this.acts.perform(
      actor,
      {
        act,
        recordType: 'waiting_list_entry',
        recordId: id,
        explain,
        ...(patientId === undefined ? {} : { patientId }),
      },
      (tx) =>
        once(
          tx,
          { id, act, body: entry },
          () => loadToday(tx, this.clock.now()),
          async ({ programme }) => {
            const now = this.clock.now();
            if ((entry.enquiryId === null) === (entry.patientId === null))
              refuse('waiting.invalid', 'Name either an enquiry or a person.', { field: 'patientId' });
            if (entry.since !== null && entry.since.getTime() > now.getTime() + 60_000)
              throw new Refused(waitingInvalid('since', 'This time lies ahead. Enter when care was first asked for.'));
            let since = entry.since ?? now;
            if (entry.patientId !== null) await loadPatient(tx, entry.patientId);
            if (entry.enquiryId !== null) {
              const enquiry = await loadEnquiry(tx, entry.enquiryId);
              refuseEnded(enquiry, programme.zone);
              since = entry.since ?? new Date(enquiry.receivedAt);
            }
            await tx.query(
              `insert into waiting_list_entry (id, programme_id, enquiry_id, patient_id, priority, since, waits_for, note, recorded_by, origin)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'registered')`,
              [
                id,
                tx.actor.programmeId,
                entry.enquiryId,
                entry.patientId,
                entry.priority,
                since,
                entry.waitsFor,
                entry.note,
                tx.actor.staffId,
              ],
            );
            tx.notify('enquiry', id);
            return this.one(tx, id);
          },
        ),
    );
  }

  /** A place was offered. Out of the order of R-034 it needs a word about why. */
  offer(
    actor: Actor,
    entryId: string,
    id: string,
    offer: NewPlaceOffer,
  ): Promise<WaitingRow & { evaluation: Evaluation }> {
    const act = 'waiting-list.write' as const;
    return this.acts.perform(
      actor,
      { act, recordType: 'waiting_list_entry', recordId: entryId, describe: whoseEntry },
      (tx) =>
        once(
          tx,
          { id, act, body: { entryId, ...offer } },
          () => this.standing(tx, entryId),
          async () => {
            const { places, today } = await this.ordered(tx);
            const place = places.find((one) => one.id === entryId);
            if (place === undefined) refuse('not-found', 'There is no such entry on the waiting list.');
            const before = places.filter(({ position }) => position < place.position);
            const decided = decidePlaceOffer(offer, { place, before }, today);
            if (isRefusal(decided)) throw new Refused(decided);
            await tx.query(
              `insert into waiting_list_offer (id, programme_id, entry_id, at, place_from, answer, wait_until, note, recorded_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
              [
                id,
                tx.actor.programmeId,
                entryId,
                this.clock.now(),
                offer.placeFrom,
                offer.answer,
                offer.waitUntil,
                offer.note,
                tx.actor.staffId,
              ],
            );
            tx.notify('enquiry', entryId);
            return { ...(await this.one(tx, entryId)), ...decided };
          },
        ),
    );
  }

  /** Takes someone off the list, with the reason. */
  remove(actor: Actor, entryId: string, reason: string, note: string): Promise<{ id: string; endedReason: string }> {
    const what = { act: 'waiting-list.write' as const, recordType: 'waiting_list_entry', recordId: entryId };
    return this.acts.perform(actor, what, async (tx) => {
      await this.standing(tx, entryId);
      const fault = refuseLeaving(reason, note);
      if (fault !== null) throw new Refused(fault);
      await tx.query(
        `update waiting_list_entry set ended_at = $3, ended_reason = $4, ended_note = $5, ended_by = $6
         where programme_id = $1 and id = $2`,
        [tx.actor.programmeId, entryId, this.clock.now(), reason, note, tx.actor.staffId],
      );
      tx.notify('enquiry', entryId);
      return { id: entryId, endedReason: reason };
    });
  }

  private async standing(tx: Tx, entryId: string): Promise<void> {
    const [found, { programme }] = await Promise.all([lockEntry(tx, entryId), loadToday(tx, this.clock.now())]);
    if (found === undefined) refuse('not-found', 'There is no such entry on the waiting list.');
    if (found.endedAt !== null)
      refuse(
        'waiting.taken',
        `${found.endedBy ?? 'Someone'} took this person off the list at ${spokenMoment(new Date(found.endedAt), programme.zone)}. Load it again.`,
        { by: found.endedBy, at: found.endedAt },
      );
  }

  private async ordered(tx: Tx) {
    const now = this.clock.now();
    const { programme, policy, day } = await loadToday(tx, now);
    const stored = await loadWaiting(tx, day);
    const places = waitingPlaces(stored.map(waitingFacts), now, programme.zone, policy);
    const byId = new Map(stored.map((one) => [one.id, one]));
    const rows = places.flatMap((place) => {
      const one = byId.get(place.id);
      if (one === undefined) return [];
      const { position, reasons, waitDays, notices } = place;
      return [{ ...rowOf(one), position, reasons, waitDays, notices }];
    });
    return { rows, places, today: day };
  }

  private async one(tx: Tx, id: string): Promise<WaitingRow> {
    const { rows } = await this.ordered(tx);
    return rows.find((row) => row.id === id) ?? refuse('not-found', 'There is no such entry on the waiting list.');
  }
}

const alreadyWaits: Refusal = {
  code: 'waiting.taken',
  says: 'This person is on the waiting list already. Load it again.',
};

const whoseEntry = ({ patientId }: WaitingRow) => (patientId === null ? {} : { patientId });

function rowOf(one: StoredWaiting): WaitingRow {
  return {
    id: one.id,
    enquiryId: one.enquiryId,
    patientId: one.patientId,
    number: one.number,
    name: one.displayName ?? (one.about === null ? null : enquiryName(one.about)),
    phone: one.about?.phone ?? null,
    position: null,
    reasons: [],
    waitDays: null,
    notices: [],
    since: one.since,
    waitsFor: one.waitsFor,
    note: one.note,
    offers: one.offers,
    endedAt: one.endedAt,
    endedReason: one.endedReason,
    endedNote: one.endedNote,
    endedBy: one.endedBy,
  };
}
