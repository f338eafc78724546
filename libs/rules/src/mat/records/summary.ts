import type { StockAccount } from '../stock/accounts';
import { inTheHouse, type MovementKind } from '../stock/accounts';

/** the columns of the dispensing summary between what was there before and after. */
export const summaryColumns = {
  received: 'Received',
  administered: 'Taken here',
  dispensed: 'Taken home',
  wasted: 'Wasted',
  other: 'Other',
} as const;
export type SummaryColumn = keyof typeof summaryColumns;

/** Which column a movement belongs to; one that is taken back stands where it stood. */
export function columnOf(kind: Exclude<MovementKind, 'reversal'>): SummaryColumn {
  if (kind === 'receipt' || kind === 'transfer_in') return 'received';
  if (kind === 'administer') return 'administered';
  if (kind === 'dispense') return 'dispensed';
  return kind === 'waste' ? 'wasted' : 'other';
}

/** What a movement adds to what is in the house: nothing where it only changes places there. */
export function houseChange(from: StockAccount, to: StockAccount, quantity: number): number {
  return (inTheHouse(to) ? quantity : 0) - (inTheHouse(from) ? quantity : 0);
}

export interface SummaryRow {
  readonly opening: number;
  readonly received: number;
  readonly administered: number;
  readonly dispensed: number;
  readonly wasted: number;
  readonly other: number;
}

/** What has to be there at the end. */
export function closingOf({ opening, received, administered, dispensed, wasted, other }: SummaryRow): number {
  return opening + received - administered - dispensed - wasted + other;
}
