import { type Column, heading, letterhead, type Paper, pdfOf } from '@cairn/paper';
import { quantityInWords } from '@cairn/rules';
import { momentWords, type PaperScene } from '../records/paper-scene';
import type { NamedContainer } from './waste-container.queries';

/** What the forms of waste, spills, destruction and loss have in common. */
export function lossPage(
  scene: PaperScene,
  title: string,
  draw: (doc: Paper) => void,
  layout: 'portrait' | 'landscape' = 'portrait',
) {
  const { notice, printed, at } = scene;
  return pdfOf({ title, layout, notice, printed, at, margin: 44 }, (doc) => {
    letterhead(doc, scene.letterhead);
    heading(doc, title, 13);
    draw(doc);
  });
}

export const bottle = ({ serial, lot, product }: NamedContainer) => `${product.name}, lot ${lot}, ${serial}`;
export const amount = (quantity: number, { product }: NamedContainer) => quantityInWords(quantity, product);
export const when = (scene: PaperScene, at: string | null | undefined) =>
  at === null || at === undefined ? '' : momentWords(new Date(at), scene.zone);

/** Facts under each other: what on the left, how it is on the right. */
export const facts: readonly Column[] = [
  { head: 'What', share: 30 },
  { head: 'As recorded', share: 70 },
];

export function strength({ product: { mcgPerMl, mcgPerUnit } }: NamedContainer): string {
  if (mcgPerMl !== null) return `${mcgPerMl / 1000} mg/mL`;
  return mcgPerUnit === null ? '' : `${mcgPerUnit / 1000} mg each`;
}
