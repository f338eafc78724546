import type { Refusal } from '../../refusal';
import { microlitres, micrograms, type Micrograms, type Microlitres } from '../../units';
import type { OpenContainer } from '../medication-chart';

/**
 * a dose that is poured by a pump. What is asked for follows from the ordered amount and the concentration of
 * what is open at the window; what counts is what the pump says that it delivered, never what it was asked for.
 */
export interface Pour {
  readonly containerId: string;
  readonly orderedUl: Microlitres;
}

/** Volume of an amount: rounded to the microlitre, which is far below what any pump can measure. */
export function volumeOf(amount: Micrograms, mcgPerMl: number): Microlitres {
  return microlitres(Math.round((amount * 1000) / mcgPerMl));
}

/** Amount in a volume; the other way round, to the microgram. */
export function amountIn(volume: Microlitres, mcgPerMl: number): Micrograms {
  return micrograms(Math.round((volume * mcgPerMl) / 1000));
}

/** May this be poured here? Refuses when nothing fitting is open at the window, or what is open is past its date. */
export function decidePour(
  amount: Micrograms,
  container: OpenContainer | undefined,
  serviceDay: string,
): Pour | Refusal {
  if (container === undefined)
    return {
      code: 'preparation.no-container',
      says: 'Nothing of this medication is open at this window: open a container first (R-006)',
    };
  if (container.mcgPerMl === null)
    return {
      code: 'preparation.no-container',
      says: 'A pump pours liquids: this is a tablet. Give it by hand (R-006)',
    };
  if (container.lotExpiresOn < serviceDay)
    return {
      code: 'preparation.no-container',
      says: `Lot ${container.lot} is past its date: open another container (R-223)`,
      facts: { lotExpiresOn: container.lotExpiresOn },
    };
  return { containerId: container.id, orderedUl: volumeOf(amount, container.mcgPerMl) };
}

/** How a poured dose stands, in one word. */
export function pourState(
  orderedUl: number,
  deliveredUl: number | null,
  toleranceMl: number,
): 'poured' | 'short' | 'unknown' {
  if (deliveredUl === null) return 'unknown';
  return orderedUl - deliveredUl > toleranceMl * 1000 ? 'short' : 'poured';
}
