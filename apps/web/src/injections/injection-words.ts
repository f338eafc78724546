import { injectionSites, injectionTimingWords, isInjectionSite } from '@cairn/rules';
import { milligrams, shortDay } from '../kit/format';
import type { Meaning } from '../kit/theme';
import type { InjectionLine } from './injections-api';

/** Early, due, late, restart needed: each with its own shape as well. */
export const timingMarks: Readonly<Record<InjectionLine['timing'], { meaning: Meaning; word: string }>> = {
  'not-yet': { meaning: 'info', word: capital(injectionTimingWords['not-yet']) },
  early: { meaning: 'fine', word: 'Open, early' },
  due: { meaning: 'soon', word: capital(injectionTimingWords.due) },
  late: { meaning: 'needs', word: capital(injectionTimingWords.late) },
  restart: { meaning: 'needs', word: capital(injectionTimingWords.restart) },
};

/** From when to when it is in time, in one cell. */
export function windowWords({ opensOn, lateAfter }: InjectionLine): string {
  if (lateAfter === null) return `from ${dayOnly(opensOn)}`;
  return `${dayOnly(opensOn)} to ${dayOnly(lateAfter)}`;
}

/** The injection before, and where it went. */
export function lastWords({ last }: InjectionLine): string {
  if (last === null) return 'None yet';
  const site = last.site !== null && isInjectionSite(last.site) ? `, ${injectionSites[last.site].toLowerCase()}` : '';
  return `${dayOnly(last.on)}, ${milligrams(last.doseMcg)} mg${site}`;
}

/** What stands in the way before anybody prepares a syringe. */
export function orderWords({ orderId, doseMcg }: InjectionLine): string {
  return orderId === null || doseMcg === null ? 'No order: ask the prescriber' : `${milligrams(doseMcg)} mg`;
}

/** Of a long series only the last six are looked at: from there on it is one of many. */
export function placeWords(place: number): string {
  return place > 6 ? 'long series' : `injection ${place}`;
}

/** Without its weekday: in these columns it is the distance that counts. */
function dayOnly(day: string): string {
  return shortDay(day).replace(/^\w+ /, '');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
