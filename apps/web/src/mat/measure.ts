import { microlitres, micrograms, millilitres, productFacts, volumeOf } from '@cairn/rules';
import type { Product } from '../api/types';
import { milligrams } from '../kit/format';
import type { OpenContainer, Station } from './use-station';

/** What is open at this window of a product and has something in it: the first to expire, as the server takes it. */
export function containerOf(station: Station | null, product: Product | undefined): OpenContainer | null {
  return station?.containers.find((one) => one.product === product && one.stock?.quantity !== 0) ?? null;
}

/** the volume of an amount, from the concentration of what is open here; null for what is not a liquid. */
export function volumeIn(container: OpenContainer | null, mcg: number): number | null {
  return container === null || container.mcgPerMl === null ? null : volumeOf(micrograms(mcg), container.mcgPerMl);
}

export function volumeWords(ul: number): string {
  return millilitres(microlitres(ul));
}

/** `10 mg/mL` */
export function strengthWords(mcgPerMl: number): string {
  return `${milligrams(mcgPerMl)} mg/mL`;
}

export interface Piece {
  readonly strengthMcg: number;
  readonly count: number;
}

/** How a dose is counted out in the fewest tablets or films that exist; null where it is not counted, or does not come out even. */
export function piecesOf(product: Product, mcg: number): readonly Piece[] | null {
  const strengths = [...productFacts(product).strengthsMcg].sort((one, other) => other - one);
  if (strengths.length === 0 || mcg <= 0) return null;
  const fewest = (left: number, from: number): Piece[] | null => {
    if (left === 0) return [];
    for (let at = from; at < strengths.length; at += 1) {
      const strengthMcg = strengths[at] ?? 0;
      for (let count = Math.floor(left / strengthMcg); count > 0; count -= 1) {
        const rest = fewest(left - count * strengthMcg, at + 1);
        if (rest !== null) return [{ strengthMcg, count }, ...rest];
      }
    }
    return null;
  };
  return fewest(mcg, 0);
}

/** `2 films of 8 mg and 1 of 4 mg` */
export function pieceWords(product: Product, pieces: readonly Piece[]): string {
  const kind = product.endsWith('-film') ? 'film' : 'tablet';
  return pieces
    .map(({ strengthMcg, count }, index) => {
      const name = index === 0 ? ` ${kind}${count === 1 ? '' : 's'}` : '';
      return `${count}${name} of ${milligrams(strengthMcg)} mg`;
    })
    .join(' and ');
}
