import { milligrams, shortDay } from '../kit/format';
import type { Card, CardOrder } from './card';

/** `step 3 of 5, next +10 mg Mon 29 Nov`; null for an order that stays the same. */
export function stepWords({ steps, doseMcg }: Pick<CardOrder, 'steps' | 'doseMcg'>, day: string): string | null {
  if (steps.length === 0) return null;
  const begun = steps.filter(({ from }) => from <= day);
  const next = steps.find(({ from }) => from > day);
  const now = begun.at(-1)?.doseMcg ?? doseMcg;
  const place = `step ${begun.length + 1} of ${steps.length + 1}`;
  return next === undefined
    ? `${place}, the last`
    : `${place}, next ${changeWords(next.doseMcg - now)} ${shortDay(next.from)}`;
}

function changeWords(mcg: number): string {
  return mcg === 0 ? 'unchanged' : `${mcg > 0 ? '+' : '−'}${milligrams(Math.abs(mcg))} mg`;
}

/** `portion 1 of 2, at 07:00`; null for an order that is not split. */
export function portionWords({ order, portion }: Pick<Card, 'order' | 'portion'>): string | null {
  if (order === null || order.portions === 1) return null;
  const at = order.portionPlan?.[portion - 1]?.at;
  return `portion ${portion} of ${order.portions}${at === undefined ? '' : `, at ${at}`}`;
}

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** All that the order says beside its amount, in the order of what a nurse needs. */
export function orderNotes(card: Card): string[] {
  const { order } = card;
  if (order === null) return [];
  return [
    portionWords(card),
    stepWords(order, card.day),
    order.taper === null ? null : `${order.taper} taper`,
    order.weekdays === null ? null : order.weekdays.map((day) => weekdayNames[day - 1]).join(', '),
    `order until ${shortDay(order.endsOn !== null && order.endsOn < order.expiresOn ? order.endsOn : order.expiresOn)}`,
  ].filter((note) => note !== null);
}
