import { accountWords, type StockAccount } from '@cairn/rules';
import { shortDay } from '../kit/format';
import type { Meaning } from '../kit/theme';
import type { OrderForm, StockContainer, StockMovement } from './stock-api';

export const scheduleWords: Readonly<Record<string, string>> = {
  II: 'Schedule II',
  III: 'Schedule III',
  IV: 'Schedule IV',
  V: 'Schedule V',
  none: 'Not controlled',
};
export const formWords: Readonly<Record<string, string>> = {
  liquid: 'Liquid',
  tablet: 'Tablet',
  film: 'Film',
  injection: 'Injection',
  powder: 'Powder',
  kit: 'Kit',
  strip: 'Test strips',
};
export const orderStates: Readonly<Record<OrderForm['state'], { word: string; meaning: Meaning }>> = {
  open: { word: 'Nothing received yet', meaning: 'info' },
  partial: { word: 'Received in part', meaning: 'soon' },
  complete: { word: 'All received', meaning: 'fine' },
  expired: { word: 'Ran out', meaning: 'needs' },
  void: { word: 'Void', meaning: 'info' },
};

/** How a container stands, in a word with its shape: whether it may be used, and what comes first. */
export function standing(
  container: StockContainer,
  { soon }: { readonly soon: string },
): { readonly meaning: Meaning; readonly word: string } {
  const { fault, openAt, stock, quarantine, expiresOn } = container;
  if (fault !== null) return { meaning: 'needs', word: fault.replace(/\d{4}-\d{2}-\d{2}/, shortDay(expiresOn)) };
  if (stock === 0 && quarantine > 0) return { meaning: 'needs', word: 'In quarantine' };
  if (openAt !== null) return { meaning: 'info', word: `Open at ${openAt}` };
  if (stock === 0) return { meaning: 'info', word: 'Empty' };
  return expiresOn <= soon
    ? { meaning: 'soon', word: 'Use first, expires soon' }
    : { meaning: 'fine', word: 'May be used' };
}

/** From where to where, seen from what is in one container: `→ Taken here`, `← Supplier`, or both ends where it was not in it. */
export function movementWords({ from, to }: StockMovement, containerId: string): string {
  const inIt = ({ account, containerId: of }: StockMovement['from']): boolean =>
    account === 'stock' && of === containerId;
  const end = ({ account, containerId: of }: StockMovement['from']): string =>
    of === containerId || account !== 'stock' ? accountWords[account as StockAccount] : 'another container';
  if (inIt(from)) return `→ ${end(to)}`;
  return inIt(to) ? `← ${end(from)}` : `${end(from)} → ${end(to)}`;
}
