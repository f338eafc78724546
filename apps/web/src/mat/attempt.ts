import type { InjectionGiven } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import type { Observation } from './key-flow';

export interface SaidChecks {
  readonly identifiers: readonly [string, string];
  readonly impairment: 'none_seen' | 'seen';
  readonly sedation?: number;
  readonly dateOfBirthConfirmed?: true;
}

export interface DoseBody {
  readonly orderId: string;
  readonly serviceDay: string;
  readonly portion: number;
  readonly doseMcg: number;
  readonly observation: Observation;
  readonly checks: SaidChecks;
  readonly overrides?: readonly { ruleId: string; reasonCode: string; reasonText: string }[];
  /** The warnings that were on the screen, by rule (section 0.1). */
  readonly acknowledged?: readonly string[];
  readonly stationId?: string;
  readonly volumeUl?: number;
  /** Of what was poured and not taken. */
  readonly wastedMcg?: number;
  readonly observedMinutes?: number;
  readonly preparationId?: string;
  readonly injection?: InjectionGiven;
}

/** What the pump at a window is asked for: the dose as it would be recorded if all of it came and was taken. */
export interface PourBody {
  readonly stationId: string;
  readonly dose: DoseBody;
}

/**
 * One id for each thing that is tried. Sent again after a lost answer, the same dose carries the same id and cannot be
 * given twice; said differently (another observation, an override) it is another attempt, and the slot decides.
 */
export function attempts(make: () => string = uuidv7): (body: DoseBody | PourBody) => string {
  const known = new Map<string, string>();
  return (body) => {
    const key = JSON.stringify(body);
    const id = known.get(key) ?? make();
    known.set(key, id);
    return id;
  };
}
