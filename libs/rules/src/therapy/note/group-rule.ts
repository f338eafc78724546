import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { isGroupModality } from './group-kinds';

/** What is agreed about a group, as far as a rule asks. */
export interface GroupTerms {
  readonly name: string;
  readonly modality: string;
  readonly minutes: number;
  readonly weekday: number | null;
  readonly startsLocal: string | null;
}

/** May there be such a group? A kind of service that is about one person or one family alone has none (clinical reference 4.1). */
export function refuseGroup(terms: GroupTerms, policy: Policy): Refusal | null {
  const { session_min_minutes: shortest, session_max_minutes: longest } = policy;
  const no = (says: string, field: string): Refusal => ({ code: 'group.invalid', says, facts: { field } });
  if (terms.name.trim() === '') return no('Give the group a name that says nothing about its members', 'name');
  if (!isGroupModality(terms.modality))
    return no('This kind of session is not held in groups: choose another', 'modality');
  if (terms.minutes < shortest || terms.minutes > longest)
    return no(`A session lasts ${shortest} to ${longest} minutes`, 'minutes');
  return (terms.weekday === null) === (terms.startsLocal === null)
    ? null
    : no('Say both the day of the week and the time, or neither', 'weekday');
}
