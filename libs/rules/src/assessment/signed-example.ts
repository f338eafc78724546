import type { Practitioner } from '../access/licences';
import type { Role } from '../access/roles';
import { standardPolicy } from '../policy';
import type { Evaluation, Refusal } from '../refusal';
import type { AssessmentKnown, AssessmentPolicy, AssessmentScene } from './signed-record';

/** Ten in the morning of a Monday in New York: what the specs of signed assessments begin with. */
export const seenAt = new Date('2026-03-02T15:00:00Z');

const behind: Readonly<Partial<Record<Role, string>>> = { prescriber: 'MD', medical_director: 'MD', nurse: 'RN' };

export function colleague(role: Role, { licence = behind[role], expiresOn = '2027-01-01' } = {}): Practitioner {
  const licences = licence === undefined ? [] : [{ type: licence, number: '1', state: 'NY', expiresOn }];
  return { staffId: `the ${role}`, roles: [role], licences };
}

export function sceneOf(
  role: Role | Practitioner = 'prescriber',
  known: Partial<AssessmentKnown> = {},
  policy: Partial<AssessmentPolicy> = {},
): AssessmentScene {
  return {
    recorder: typeof role === 'string' ? colleague(role) : role,
    now: seenAt,
    zone: 'America/New_York',
    dayBoundary: '00:00',
    policy: { ...standardPolicy, ...policy },
    known: {
      dateOfBirth: '1985-06-01',
      replaced: null,
      hasEpisode: true,
      coOccurring: [],
      levelsOffered: [],
      hasDimensions: true,
      ...known,
    },
  };
}

/** What a rule answered: its result, or nothing where it was not asked. */
export function answerOf(decided: { readonly evaluations?: readonly Evaluation[] }, id: string): string | undefined {
  return decided.evaluations?.find(({ ruleId }) => ruleId === id)?.result;
}

/** The first hard stop of a refusal by its id, or the code of the refusal. */
export function stopOf(decided: object | Refusal): string {
  if (!('code' in decided)) return 'may be written';
  const shut = decided.evaluations?.find(({ severity, result }) => severity === 'HARD_STOP' && result === 'failed');
  return shut?.ruleId ?? decided.code;
}
