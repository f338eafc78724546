import type { Refusal } from '../../refusal';
import { isControlled, type Schedule, type StockPlaceKind } from './supplier';

/** A container and where it is to stand. */
export interface MoveFacts {
  readonly serial: string;
  readonly openAt: string | null;
  readonly from: StockPlaceKind | null;
  readonly to: StockPlaceKind;
  /** What is in its accounts. */
  readonly stock: number;
  readonly prepared: number;
  readonly quarantine: number;
}

/**
 * Moving a container inside the house. Place and account agree: into quarantine goes what was put into quarantine before, and
 * it stays there until it is destroyed. What is on one vehicle goes back to the safe before it goes onto another.
 */
export function refuseMove({ serial, openAt, from, to, stock, prepared, quarantine }: MoveFacts): Refusal | null {
  const no = (says: string): Refusal => ({ code: 'stock.refused', says });
  if (openAt !== null) return no(`${serial} is open at ${openAt}: close it there first (R-211).`);
  if (from === 'vehicle' && to === 'vehicle')
    return no('Nothing goes from one vehicle to another: bring it back to the safe first (R-239).');
  if (to === 'quarantine' && stock + prepared > 0)
    return no(`Put what is in ${serial} into quarantine first, with its reason, then move the container (R-233).`);
  if (to !== 'quarantine' && quarantine > 0)
    return no(`${serial} is in quarantine: it goes to destruction and never back into stock (R-233).`);
  return null;
}

export interface DecantFacts {
  readonly from: {
    readonly serial: string;
    readonly lotId: string;
    readonly stock: number;
    readonly place: StockPlaceKind | null;
  };
  /** Into a container that is there already; null for a new one. */
  readonly to: {
    readonly serial: string;
    readonly lotId: string;
    readonly stock: number;
    readonly full: number;
    readonly place: StockPlaceKind | null;
  } | null;
  readonly same: boolean;
  readonly quantity: number;
  readonly mcgPerUnit: number | null;
}

/** Decanting stays inside one lot, so that lot and date on every label stay true. */
export function refuseDecant({ from, to, same, quantity, mcgPerUnit }: DecantFacts): Refusal | null {
  const no = (says: string): Refusal => ({ code: 'stock.refused', says });
  if (same) return no('Decanting goes into another container: choose it, or take a new one.');
  if (from.place === 'quarantine' || to?.place === 'quarantine')
    return no('What is in quarantine stays as it is (R-233).');
  if (to !== null && to.lotId !== from.lotId)
    return no(`${to.serial} holds another lot: two lots are never mixed. Choose one of the same lot, or a new one.`);
  if (mcgPerUnit !== null && quantity % mcgPerUnit !== 0) return no('Only whole tablets or films are moved over.');
  if (quantity > from.stock)
    return {
      code: 'stock.short',
      says: `There is less in ${from.serial} than this: count again (R-223).`,
      facts: { there: from.stock },
    };
  if (to !== null && to.stock + quantity > to.full)
    return no(`${to.serial} does not hold so much: choose a larger one.`);
  return null;
}

/**
 * kits, strips and other things without a schedule that people take with them. Nobody is named here; what a person was
 * offered stands in the chart. What is controlled leaves only as a dose, a bottle with a label, or a transfer.
 */
export function refuseHandOut({ serial, product, stock, fault }: HandOutFacts, quantity: number): Refusal | null {
  const no = (says: string): Refusal => ({ code: 'stock.refused', says });
  if (isControlled(product))
    return no(`${serial} is controlled: it leaves as a dose, as a bottle for home or as a transfer (R-215).`);
  if (fault !== null) return no(`${serial} cannot be used (${fault.toLowerCase()}): take another one.`);
  if (quantity > stock)
    return {
      code: 'stock.short',
      says: `There is less in ${serial} than this: count again (R-223).`,
      facts: { there: stock },
    };
  return null;
}

export interface HandOutFacts {
  readonly serial: string;
  readonly product: { readonly schedule: Schedule };
  readonly stock: number;
  readonly fault: string | null;
}
