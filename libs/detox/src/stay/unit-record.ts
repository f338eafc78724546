import type { Reading } from '@cairn/database';
import { refuse } from '@cairn/platform';
import { dayOfStay, isLongStay, lacksOffer, lacksOfferWords, stayWarnings } from '@cairn/rules';
import type { MedicationTold, OfferTold } from '../medication-told';
import type { UnitScene } from '../unit-scene';
import { type EndFacts, loadUnitRecord, type UnitRecordRow } from './unit-record.queries';

/** A person's stays, beds and leaves as the screens show them, with what follows from them now. */
export interface UnitRecord extends Omit<UnitRecordRow, 'facts'> {
  readonly facts: EndFacts;
  readonly offer: OfferTold | null;
  /** Of the stay that goes on. */
  readonly day: number | null;
  readonly long: boolean;
  readonly warnings: readonly string[];
}

export async function unitRecord(
  tx: Reading,
  patientId: string,
  { now, zone, policy }: UnitScene,
  medication: MedicationTold,
): Promise<UnitRecord> {
  const [row, offer] = await Promise.all([loadUnitRecord(tx, patientId, now), medication.lastOffer(tx, patientId)]);
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  const { facts, stays } = row;
  const open = stays.find(({ endedAt }) => endedAt === null);
  const last = stays[0];
  const day = open ? dayOfStay(new Date(open.startedAt), now, zone) : null;
  // R3, A01: said while a stay goes on and after it ended, until an offer is on record.
  const noOffer =
    last !== undefined &&
    last.endReason !== 'error' &&
    lacksOffer({ moudState: facts.moudState, offeredAt: offer && new Date(offer.at) });
  return {
    ...row,
    offer,
    day,
    long: day !== null && isLongStay(day, policy),
    warnings: [...(open ? stayWarnings(open.method, facts.pregnant) : []), ...(noOffer ? [lacksOfferWords] : [])],
  };
}
