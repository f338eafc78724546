import { uuidv7 } from 'uuidv7';

export interface DoseBody {
  readonly orderId: string;
  readonly serviceDay: string;
  readonly portion: number;
  readonly doseMcg: number;
  readonly observation: string;
  readonly checks: { readonly identifiers: readonly [string, string]; readonly impairment: 'none_seen' | 'seen' };
  readonly overrides?: readonly { ruleId: string; reasonCode: string; reasonText: string }[];
}

/**
 * One id for each thing that is tried. Sent again after a lost answer, the same dose carries the same id and cannot be
 * given twice; said differently (another observation, an override) it is another attempt, and the slot decides.
 */
export function attempts(make: () => string = uuidv7): (body: DoseBody) => string {
  const known = new Map<string, string>();
  return (body) => {
    const key = JSON.stringify(body);
    const id = known.get(key) ?? make();
    known.set(key, id);
    return id;
  };
}
