import type { Role } from '../access/roles';
import { failed, passed } from '../rule';
import { noRecord, type Guard } from './guard';
import type { PathFacts } from './path-facts';
import type { StateOf, Track } from './tracks';

/** The gates into the states of one track. A state that is missing has no gate but a legal way in. */
export type GuardsInto<T extends Track> = { readonly [S in StateOf<T>]?: readonly Guard[] };

export const prescribers: readonly Role[] = ['prescriber', 'medical_director'];
export const medical: readonly Role[] = ['nurse', ...prescribers];
export const counselors: readonly Role[] = ['counselor', 'counselor_supervisor'];
export const anyoneInCare: readonly Role[] = [...counselors, ...medical];
export const assessors: readonly Role[] = [...counselors, ...prescribers];

/** A gate that no record can answer yet. */
export function attested(
  id: string,
  label: string,
  section: string,
  by: readonly Role[],
  more: Partial<Guard> = {},
): Guard {
  return { id, label, citation: `clinical pathway ${section}`, attestableBy: by, asks: () => noRecord, ...more };
}

export function inMain({ current }: PathFacts, ...states: readonly StateOf<'main'>[]): boolean {
  return current.main !== null && states.includes(current.main.state);
}

/** A level of care, and medication, belong to someone who is in care; intake counts, because treatment may not wait (R1). */
export function inCare(id: string, section: string): Guard {
  return {
    id,
    label: 'The person is in care, or at intake and it cannot wait',
    citation: `clinical pathway ${section}, clinical rule R1`,
    attestableBy: [],
    asks: ({ facts }) => {
      const main = facts.current.main?.state ?? null;
      return inMain(facts, 'intake', 'admitted', 'suspended', 'discharge_planned', 'transferred')
        ? passed('The person is in care', { main })
        : failed('The person has not reached intake', { main });
    },
  };
}

export function isOnMedication(moud: string | undefined): boolean {
  return ['induction', 'stabilisation', 'maintenance', 'taper', 'paused'].includes(moud ?? '');
}
