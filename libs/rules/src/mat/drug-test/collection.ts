import type { Refusal } from '../../refusal';
import type { CustodyKind, ObservedKind, TestMatrix } from './kinds';

/** A specimen as it is taken. */
export interface CollectionFacts {
  readonly barcode: string;
  readonly matrix: TestMatrix;
  readonly panelMatrix: TestMatrix;
  readonly identifiers: readonly string[];
  readonly observed: ObservedKind;
  readonly observer: string | null;
  /** Why the order asks for direct observation; null where it does not. */
  readonly observedReason: string | null;
  readonly temperatureTenthsF: number | null;
  readonly temperatureMinutes: number | null;
  readonly collectedAt: Date;
  readonly now: Date;
}

const clockSlackMs = 60_000;

/** may this specimen be recorded as collected? */
export function refuseCollection(facts: CollectionFacts): Refusal | null {
  const { observed, observer, observedReason, identifiers, temperatureTenthsF, temperatureMinutes } = facts;
  if (!/^[\x21-\x7e]{4,40}$/.test(facts.barcode))
    return refused('Scan the label of the specimen again: 4 to 40 characters without spaces (R-404).');
  if (new Set(identifiers).size < 2) return refused('Check two identifiers of the person first (R-404).');
  if (observed === 'observed' && observedReason === null)
    return refused('This order does not ask for direct observation: offer temperature or oral fluid (R-404).');
  if (observed === 'observed' && (observer ?? '').trim() === '')
    return refused('Name the observer: of the same gender, or chosen by the person (R-404).');
  if (observed === 'oral-fluid' && facts.matrix !== 'oral-fluid')
    return refused('Oral fluid in sight is a specimen of oral fluid: correct one of the two.');
  if (facts.matrix !== facts.panelMatrix && !(facts.panelMatrix === 'urine' && facts.matrix === 'oral-fluid'))
    return refused('This panel is not for such a specimen: collect what it asks for, or order another panel.');
  if ((temperatureTenthsF === null) !== (temperatureMinutes === null))
    return refused('A temperature counts with the minutes after which it was read: give both or neither (R-403).');
  if (facts.collectedAt.getTime() > facts.now.getTime() + clockSlackMs)
    return refused('A specimen is recorded once it was collected: correct the time.');
  return null;
}

export interface CustodyFacts {
  readonly kind: CustodyKind;
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  readonly now: Date;
  readonly collectedAt: Date;
  readonly disposed: boolean;
}

/** each hand-over has from, to and time, after the collection and not ahead. */
export function refuseCustody({ kind, from, to, at, now, collectedAt, disposed }: CustodyFacts): Refusal | null {
  if (at.getTime() > now.getTime() + clockSlackMs) return refused('A hand-over is recorded once it happened.');
  if (at < collectedAt) return refused('A hand-over comes after the collection: correct the time (R-404).');
  if (disposed) return refused('This specimen was disposed of: nothing follows.');
  if (kind === 'handed-over' && from.trim().toLowerCase() === to.trim().toLowerCase())
    return refused('A hand-over has two sides: say who took it (R-404).');
  return null;
}

const refused = (says: string): Refusal => ({ code: 'specimen.refused', says });
