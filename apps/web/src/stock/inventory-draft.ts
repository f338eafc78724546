import type { CountDuties, SheetLine } from './count-api';
import { compare, type Compared, measuredOf, nothingTyped, type Typed } from './count-measure';

/** What was typed for one line of the sheet. */
export interface LineDraft {
  readonly typed: Typed;
  readonly estimated: boolean;
  readonly settle: 'variance' | 'loss' | '';
  readonly reason: string;
}
export const emptyLine: LineDraft = { typed: nothingTyped, estimated: false, settle: '', reason: '' };

export const keyOfLine = ({ containerId, account }: SheetLine): string => `${containerId} ${account}`;

export type Drafts = Readonly<Record<string, LineDraft>>;
export const draftOf = (drafts: Drafts, line: SheetLine): LineDraft => drafts[keyOfLine(line)] ?? emptyLine;

/** What the sheet would say of a line; null while nothing, words where something that cannot be was typed. */
export function outcomeOf(line: SheetLine, { typed, estimated }: LineDraft): Compared | string | null {
  return compare(typed, { ...line, tolerance: estimated ? Number.MAX_SAFE_INTEGER : 0 });
}

/** What a line still needs before the form is complete; null for nothing. */
export function lacks(line: SheetLine, draft: LineDraft): 'count' | 'reason' | null {
  const outcome = outcomeOf(line, draft);
  if (outcome === null || typeof outcome === 'string') return 'count';
  if (outcome.variance === 0 || draft.estimated) return null;
  return draft.settle === '' || draft.reason.trim() === '' ? 'reason' : null;
}

/** The line as it is sent. */
export function lineBody(line: SheetLine, draft: LineDraft): object {
  const outcome = outcomeOf(line, draft);
  const differs = outcome !== null && typeof outcome === 'object' && outcome.variance !== 0 && !draft.estimated;
  return {
    containerId: line.containerId,
    account: line.account,
    measured: measuredOf(draft.typed, line),
    ...(draft.estimated ? { estimated: true } : {}),
    ...(differs ? { settle: draft.settle, reason: draft.reason.trim() } : {}),
  };
}

/** What the ledger says of a line, as somebody would type it: for a sealed container that was looked at and is whole. */
export function asLedger(line: SheetLine): Typed {
  if (line.form === 'powder') return nothingTyped;
  if (line.mcgPerMl !== null)
    return { ...nothingTyped, amount: decimals(Math.round((line.ledger * 1000) / line.mcgPerMl)) };
  return { ...nothingTyped, amount: String(line.ledger / (line.mcgPerUnit ?? 1)) };
}

function decimals(thousandths: number): string {
  const digits = String(thousandths).padStart(4, '0');
  const fraction = digits.slice(-3).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -3) : `${digits.slice(0, -3)}.${fraction}`;
}

/** Which inventory is the natural one today. */
export function usualKind({ schedulings, inventory }: CountDuties): 'newly-scheduled' | 'annual' | 'month-end' {
  if (schedulings.some(({ state }) => state !== 'soon')) return 'newly-scheduled';
  return inventory?.state === 'good' ? 'month-end' : 'annual';
}
