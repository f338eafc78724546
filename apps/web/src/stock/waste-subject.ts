import type { Typed } from '../outside/fields-form';
import type { InTheHouse, Remainder } from './loss-api';
import { quantityIn } from './waste-container-field';

/** What is entered about: something that was taken out, or a container that is chosen in the form. */
export type Subject = Remainder | null;

/** The container that was chosen. */
export const pick = (containers: readonly InTheHouse[] | undefined, typed: Typed): InTheHouse | undefined =>
  containers?.find(({ id }) => id === typed.containerId);
export const inStock = (containers: readonly InTheHouse[] | undefined) =>
  (containers ?? []).filter(({ stock }) => stock > 0);

/** Of a container: which, and how much of each amount that the form asks for. */
export function lacking(subject: Subject, containers: readonly InTheHouse[] | undefined, ...names: readonly string[]) {
  return (typed: Typed): readonly string[] => {
    if (subject !== null) return [];
    const chosen = pick(containers, typed);
    if (chosen === undefined) return ['the container'];
    const amounts = names.map((name) => quantityIn(typed, name, chosen));
    const sum = amounts.reduce<number>((total, one) => total + (one ?? 0), 0);
    return amounts.some((one) => one !== null) && sum > 0 && sum <= chosen.stock ? [] : ['the amount'];
  };
}

/** As the server takes it. */
export const taken = (subject: Subject, typed: Typed) =>
  subject === null ? { containerId: typed.containerId } : { remainderId: subject.id };
