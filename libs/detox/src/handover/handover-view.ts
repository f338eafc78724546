import { type HandoverFacts, handoverState, type HandoverState, type Policy, type ShiftName } from '@cairn/rules';
import type { HandoverRow } from './handover.queries';
import type { Sheet } from './sheet';

/** A sheet in a list: which shift of which place, and what is still to be done. */
export interface HandoverSummary {
  readonly id: string;
  readonly place: { readonly id: string; readonly name: string };
  readonly shift: ShiftName;
  readonly forDay: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: HandoverState;
  readonly openedBy: string | null;
  readonly signed: { readonly by: string | null; readonly at: string; readonly byId: string } | null;
  readonly taken: {
    readonly by: string | null;
    readonly at: string;
    readonly note: string | null;
    readonly inPlace: boolean;
  } | null;
}

export interface HandoverView extends HandoverSummary {
  readonly mayBeSignedFrom: string;
  readonly sheet: Sheet;
}

export function factsOf(row: HandoverRow): HandoverFacts {
  const { shift: name, forDay, startsAt, endsAt, signedById, signedBy, signedAt, takenBy, takenAt } = row;
  return {
    shift: { name, forDay, startsAt, endsAt },
    signed: signedById && signedAt ? { by: signedById, name: signedBy, at: signedAt } : null,
    taken: takenAt ? { name: takenBy, at: takenAt } : null,
  };
}

export function summaryOf(row: HandoverRow, now: Date, policy: Policy): HandoverSummary {
  const { id, placeId, placeName, shift, forDay, startsAt, endsAt, openedBy } = row;
  const { signedById, signedBy, signedAt, takenBy, takenAt, takenNote, inPlace } = row;
  return {
    ...{ id, shift, forDay, openedBy, place: { id: placeId, name: placeName } },
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    state: handoverState(factsOf(row), now, policy),
    signed: signedById && signedAt ? { by: signedBy, at: signedAt.toISOString(), byId: signedById } : null,
    taken: takenAt && { by: takenBy, at: takenAt.toISOString(), note: takenNote, inPlace: inPlace === true },
  };
}
