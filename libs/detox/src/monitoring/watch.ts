import {
  dueChecks,
  type DueCheck,
  type Escalation,
  escalations,
  type MonitoringTerms,
  passedAt,
  type Policy,
  type SignsLook,
  signsOf,
} from '@cairn/rules';
import type { Looked } from './looks.queries';

/** How far back looks are read to say what is due and what stands past a limit. */
export const watchHours = 96;

/** What stands past its limit, by the newest look at each sign. */
export function openEscalations(looked: Looked, policy: Policy): readonly Escalation[] {
  return escalations(
    {
      cows: looked.cows.map(({ id, at, total, precipitated }) => ({ id, at: new Date(at), total, precipitated })),
      signs: signsLooks(looked),
    },
    policy,
  );
}

export function signsLooks({ vitals, signs }: Looked): readonly SignsLook[] {
  return [
    ...vitals.map(({ id, at, details }) => ({ id, at: new Date(at), signs: signsOf(details, null) })),
    ...signs.map(({ id, at, sedation }) => ({ id, at: new Date(at), signs: signsOf(null, sedation) })),
  ];
}

/** What an order makes due now. */
export function dueOf(
  terms: MonitoringTerms,
  looked: Looked,
  known: {
    readonly buprenorphine: readonly Date[];
    readonly alpha2: boolean;
    readonly zone: string;
    readonly dayBoundary: string;
  },
  open: readonly Escalation[],
  policy: Policy,
  now: Date,
): readonly DueCheck[] {
  const when = (looks: readonly { readonly at: string }[]) => looks.map(({ at }) => new Date(at));
  const notTaken = (why: string) => when(looked.signs.filter((one) => one.notTaken === why));
  return dueChecks(
    {
      ...known,
      terms,
      cows: when(looked.cows.filter(({ total }) => total !== null)),
      vitals: when(looked.vitals),
      asleep: notTaken('asleep'),
      declined: notTaken('declined'),
      selfRated: when(looked.selfRated),
      passed: passedAt(open),
    },
    policy,
    now,
  );
}
