import { answeredAt } from '../aftercare/use-event/step';
import { courseOfRecord } from '../path/aftercare-clocks';
import { addMinutes } from '../time';
import { type ClinicAlert, counseling } from './alert-facts';

/** A18: somebody used again, and nobody has reached them yet. Clinical reference 6.7 and 5.3. */
export const unreachedAfterUse: ClinicAlert = {
  id: 'A18',
  label: 'Return to use, nobody has reached the person',
  citation: 'clinical reference 6.7, 5.3',
  verified: 'design',
  policy: ['use_reach_hours'],
  to: counseling,
  clearsWhen: 'The person was reached or met, or the first step is answered with its reason',
  endedBy: [],
  raises: ({ facts: { path }, policy, now }) =>
    path.current.main?.state === 'deceased'
      ? []
      : path.records.useEvents.flatMap((event) => {
          const due = addMinutes(event.knownAt, policy.use_reach_hours * 60);
          const done = answeredAt('reach-out', courseOfRecord(event)) !== null || event.outcome === 'overdose-fatal';
          return done || due >= now
            ? []
            : [
                {
                  cause: event.id,
                  severity: 'high' as const,
                  raisedAt: due,
                  due,
                  why: `Known since ${event.knownOn}: tolerance may be lower and the risk of an overdose higher`,
                },
              ];
        }),
};
