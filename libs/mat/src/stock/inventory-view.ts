import { addMinutes, isOver } from '@cairn/rules';
import type { CountedLine, InventoryRow } from './inventory.queries';
import type { ShiftScene } from './shift-view';

export interface InventorySummary extends InventoryRow {
  readonly state: 'waiting' | 'lapsed' | 'signed';
  readonly signUntil: string;
}

export interface InventoryView extends InventorySummary {
  readonly lines: readonly CountedLine[];
}

export function inventorySummary(row: InventoryRow, { now, policy }: ShiftScene): InventorySummary {
  const firstAt = new Date(row.countedAt);
  const withinMinutes = policy.inventory_sign_hours * 60;
  const state = row.signed !== null ? 'signed' : isOver({ firstAt, now, withinMinutes }) ? 'lapsed' : 'waiting';
  return {
    ...row,
    countedAt: firstAt.toISOString(),
    signed: row.signed && { ...row.signed, at: new Date(row.signed.at).toISOString() },
    state,
    signUntil: addMinutes(firstAt, withinMinutes).toISOString(),
  };
}
