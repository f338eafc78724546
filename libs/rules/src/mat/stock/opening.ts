import type { Refusal } from '../../refusal';
import type { Day } from '../../time';

/** A container as somebody at a window would open it. */
export interface OpenableContainer {
  readonly serial: string;
  readonly lot: string;
  readonly lotExpiresOn: Day;
  /** Why its lot may not be used. */
  readonly blocked: string | null;
  readonly quantity: number;
  /** Whether it is a medication that is given at a window. */
  readonly isDosed: boolean;
  /** The window at which it is open. */
  readonly openAt: string | null;
}

export interface OpeningSaid {
  /** by its barcode; else why not. */
  readonly scanned: boolean;
  readonly byHandReason?: string | null | undefined;
}

/** Why a container cannot be opened, in words for a grey line; null when it can. */
export function notOpenable(container: OpenableContainer, day: Day): string | null {
  const { lot, lotExpiresOn, blocked, quantity, isDosed, openAt } = container;
  if (openAt !== null) return `Open at ${openAt}`;
  if (!isDosed) return 'Not given at a window';
  if (lotExpiresOn < day) return `Lot ${lot} is past its date`;
  if (blocked !== null) return `Lot ${lot} is blocked: ${blocked}`;
  if (quantity <= 0) return 'Empty';
  return null;
}

/**
 * may this container be opened at a window? Refuses 'stock.container-elsewhere' when it is open already,
 * 'stock.unusable' for its lot or because it is empty, and 'stock.invalid' when it was typed without a reason.
 */
export function decideOpening(
  container: OpenableContainer,
  { scanned, byHandReason }: OpeningSaid,
  day: Day,
): Refusal | null {
  const { openAt, serial } = container;
  if (openAt !== null)
    return {
      code: 'stock.container-elsewhere',
      says: `Container ${serial} is open at ${openAt}: put it back there first, or open another one (R-223)`,
      facts: { openAt },
    };
  const why = notOpenable(container, day);
  if (why !== null)
    return { code: 'stock.unusable', says: `${why}: open another container (R-223)`, facts: { serial } };
  if (!scanned && (byHandReason ?? '').trim() === '')
    return { code: 'stock.invalid', says: 'Typed instead of scanned: say why (R-211)' };
  return null;
}
