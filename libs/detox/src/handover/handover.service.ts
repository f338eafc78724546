import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once, type OwnCredentials, SecondSignature } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import {
  mayBeSignedFrom,
  type Refusal,
  refuseHandoverNote,
  refuseSheet,
  refuseHandoverSigning,
  refuseHandoverTaking,
  shiftAt,
  shiftBefore,
} from '@cairn/rules';
import { AlertsTold } from '../alerts-told';
import { DoseTimes } from '../dose-times';
import { DueRoundsService } from '../monitoring/rounds.service';
import { type UnitScene, unitScene } from '../unit-scene';
import { composeSheet } from './compose';
import {
  type HandoverRow,
  insertHandover,
  insertHandoverNote,
  insertSignature,
  insertTakeover,
  loadHandover,
  loadHandoverNotes,
  loadHandoverOf,
  loadHandovers,
  loadSignedSheet,
  lockHandover,
} from './handover.queries';
import { factsOf, type HandoverSummary, type HandoverView, summaryOf } from './handover-view';
import { loadShiftsOfPlaces, type ShiftOfPlace } from './places.queries';
import { type Sheet, sheetFor } from './sheet';
import { loadClosed } from './sheet.queries';

const read = { act: 'handover.read' as const, recordType: 'shift_handover' };
const write = 'handover.write' as const;

/** No shift ends without a word to the next: one sheet a shift and place, signed by two, locked from the first signature on. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly acts: Acts,
    private readonly seconds: SecondSignature,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly doseTimes: DoseTimes,
    private readonly rounds: DueRoundsService,
    private readonly alerts: AlertsTold,
  ) {}

  /** Sheets that are not done, the last ones that are, and shifts of now and before that have none yet. */
  list(
    actor: Actor,
  ): Promise<{ readonly items: readonly HandoverSummary[]; readonly missing: readonly ShiftOfPlace[] }> {
    return this.acts.perform(actor, read, async (tx) => {
      const scene = await unitScene(tx, this.clock);
      const { now, zone, policy } = scene;
      const running = shiftAt(now, zone, policy);
      const [rows, missing] = await Promise.all([
        loadHandovers(tx, 30),
        loadShiftsOfPlaces(tx, [running, shiftBefore(running, zone, policy)], now),
      ]);
      return { items: rows.map((row) => summaryOf(row, now, policy)), missing };
    });
  }

  one(actor: Actor, id: string): Promise<HandoverView> {
    return this.acts.perform(actor, { ...read, recordId: id }, async (tx) =>
      this.view(tx, id, await unitScene(tx, this.clock)),
    );
  }

  /** Opens the sheet of a shift under the client's id. Refuses 'handover.open' with its id where there is one. */
  open(actor: Actor, id: string, given: { readonly placeId: string; readonly startsAt: Date }): Promise<HandoverView> {
    const explain = (fault: ConstraintFault) => this.whoOpened(actor, given, fault);
    return this.acts.perform(actor, { act: write, recordType: 'shift_handover', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act: write, body: { ...given, startsAt: given.startsAt.toISOString() } },
        () => unitScene(tx, this.clock),
        async (scene) => {
          const { now, zone, policy } = scene;
          const shift = shiftAt(given.startsAt, zone, policy);
          unlessRefused(refuseSheet(shift, given.startsAt, now, policy));
          const { name, forDay, startsAt, endsAt } = shift;
          const written = await insertHandover(tx, {
            ...{ id, placeId: given.placeId, shift: name, forDay, startsAt, endsAt, at: now },
          });
          if (written === 0) refuse('not-found', 'There is no such place in this program.');
          tx.notify('unit', id);
          return this.view(tx, id, scene);
        },
      ),
    );
  }

  /** What the outgoing nurse adds for a person; a new one takes the place of the one it replaces. */
  note(
    actor: Actor,
    id: string,
    noteId: string,
    given: {
      readonly patientId: string;
      readonly text: string;
      readonly watch: boolean;
      readonly replacesId: string | null;
    },
  ): Promise<HandoverView> {
    const { patientId } = given;
    const what = { act: write, patientId, recordType: 'shift_handover_note', recordId: noteId, explain: noteFault };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id: noteId, act: write, body: { handoverId: id, ...given } },
        async () => {
          await lockHandover(tx, id);
          return unitScene(tx, this.clock);
        },
        async (scene) => {
          const row = await this.find(tx, id);
          unlessRefused(refuseHandoverNote(factsOf(row)));
          const { lines, notes } = await this.sheet(tx, row, scene);
          if (!lines.some((line) => line.patientId === patientId))
            refuse('not-found', 'This person lies in no bed of this place in this shift.');
          const replaced =
            given.replacesId === null ||
            notes.some((one) => one.id === given.replacesId && one.patientId === patientId);
          if (!replaced) refuse('finding.replaced', 'This note was changed a moment ago. Look at what stands now.');
          await insertHandoverNote(tx, { ...given, id: noteId, handoverId: id, at: scene.now });
          tx.notify('unit', id);
          return this.view(tx, id, scene);
        },
      ),
    );
  }

  /** The outgoing nurse signs: what the record says and what was added is kept as it is now. */
  sign(actor: Actor, id: string): Promise<HandoverView> {
    return this.acts.perform(actor, { act: write, recordType: 'shift_handover', recordId: id }, async (tx) => {
      await lockHandover(tx, id);
      const scene = await unitScene(tx, this.clock);
      const row = await this.find(tx, id);
      unlessRefused(refuseHandoverSigning(factsOf(row), scene.now, scene.policy));
      await insertSignature(tx, id, await this.sheet(tx, row, scene), scene.now);
      tx.notify('unit', id);
      return this.view(tx, id, scene);
    });
  }

  /** The incoming nurse takes over, from their own session or here with their own e-mail and password. */
  take(actor: Actor, id: string, note: string | null, credentials?: OwnCredentials): Promise<HandoverView> {
    const act = { act: 'handover.take' as const, recordType: 'shift_handover', recordId: id };
    return this.seconds.perform(actor, credentials, act, async (tx, { actor: second, inPlace }) => {
      await lockHandover(tx, id);
      const scene = await unitScene(tx, this.clock);
      const row = await this.find(tx, id);
      unlessRefused(refuseHandoverTaking(factsOf(row), second.staffId ?? ''));
      await insertTakeover(tx, { id, signedBy: row.signedById ?? '', inPlace, note, at: scene.now });
      tx.notify('unit', id);
      return this.view(tx, id, scene);
    });
  }

  private async find(tx: Tx, id: string): Promise<HandoverRow> {
    const row = await loadHandover(tx, id);
    if (row === undefined) refuse('not-found', 'There is no such sheet in this program.');
    return row;
  }

  /** As it was signed, else as the record says it now. */
  private async sheet(tx: Tx, row: HandoverRow, scene: UnitScene): Promise<Sheet> {
    const signed = row.signedAt === null ? undefined : await loadSignedSheet(tx, row.id);
    if (signed !== undefined) return signed;
    const { placeId, shift: name, forDay, startsAt, endsAt } = row;
    const notes = await loadHandoverNotes(tx, row.id);
    return composeSheet(tx, { placeId, shift: { name, forDay, startsAt, endsAt }, notes }, scene, {
      doseTimes: this.doseTimes,
      rounds: this.rounds,
      alerts: this.alerts,
    });
  }

  private async view(tx: Tx, id: string, scene: UnitScene): Promise<HandoverView> {
    const row = await this.find(tx, id);
    const sheet = await this.sheet(tx, row, scene);
    const closed = await loadClosed(tx, [...new Set(sheet.lines.map(({ patientId }) => patientId))]);
    const mayBeSigned = mayBeSignedFrom(row, scene.policy).toISOString();
    return { ...summaryOf(row, scene.now, scene.policy), mayBeSignedFrom: mayBeSigned, sheet: sheetFor(sheet, closed) };
  }

  private async whoOpened(
    actor: Actor,
    { placeId, startsAt }: { readonly placeId: string; readonly startsAt: Date },
    { constraint }: ConstraintFault,
  ): Promise<Refusal | undefined> {
    if (constraint !== 'uq_shift_handover_programme_id_place_id_starts_at') return undefined;
    const row = await this.database.transaction(actor, (tx) => loadHandoverOf(tx, placeId, startsAt));
    return {
      code: 'handover.open',
      says: `${row?.openedBy ?? 'Somebody'} has opened this sheet. Go on in that one.`,
      facts: { handoverId: row?.id ?? null },
    };
  }
}

const noteFault = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_shift_handover_note_replaces_id'
    ? { code: 'finding.replaced', says: 'This note was changed a moment ago. Look at what stands now.' }
    : undefined;
