import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { refuse, Refused } from '@cairn/platform';
import { type Assignment, decideAssignment, isRefusal } from '@cairn/rules';
import { loadPatient } from './patient.queries';

export interface NewAssignment {
  readonly staffId: string;
  readonly kind: 'primary' | 'cover';
  readonly fromDay: string;
  readonly toDay?: string | undefined;
  /** Whether a cover counts towards the caseload of who covers. */
  readonly counts?: boolean | undefined;
}

/** Who is the counselor of a person from which day on. */
@Injectable()
export class AssignmentService {
  constructor(private readonly acts: Acts) {}

  /** A new primary counselor ends the one before on the day before. Refuses an overlap that this does not solve. */
  assign(
    actor: Actor,
    patientId: string,
    id: string,
    assignment: NewAssignment,
  ): Promise<NewAssignment & { id: string }> {
    const act = 'assignment.write' as const;
    return this.acts.perform(
      actor,
      {
        act,
        patientId,
        recordType: 'assignment',
        recordId: id,
        explain: async ({ constraint }) =>
          constraint === 'ex_assignment_primary'
            ? {
                code: 'assignment.overlap',
                says: 'Someone else is the counselor for some of these days. Choose a later first day.',
              }
            : undefined,
      },
      (tx) =>
        once(
          tx,
          { id, act, body: { patientId, ...assignment } },
          () =>
            Promise.all([
              loadPatient(tx, patientId),
              tx.query(
                `select 1 from staff_role where programme_id = $1 and staff_id = $2
                   and role in ('counselor', 'counselor_supervisor') and from_day <= $3 and (to_day is null or to_day >= $3) and ended_at is null`,
                [tx.actor.programmeId, assignment.staffId, assignment.fromDay],
              ),
              tx.query<Assignment>(
                `select id, staff_id as "staffId", kind, counts, from_day as "fromDay", to_day as "toDay" from assignment
                 where programme_id = $1 and patient_id = $2 for update`,
                [tx.actor.programmeId, patientId],
              ),
            ]),
          async ([patient, counselor, standing]) => {
            if (patient.episode === null)
              refuse('assignment.invalid', 'This person has no open episode. Open one first.');
            if (counselor.length === 0)
              refuse('assignment.invalid', 'This colleague is not a counselor here on that day.');
            const { staffId, kind, fromDay } = assignment;
            const attempt = {
              id,
              staffId,
              kind,
              fromDay,
              toDay: assignment.toDay ?? null,
              counts: assignment.counts ?? kind === 'primary',
            };
            const decision = decideAssignment(attempt, standing);
            if (isRefusal(decision)) throw new Refused(decision);
            for (const { id: ended, toDay } of decision.ends) {
              void tx.query('update assignment set to_day = $3 where programme_id = $1 and id = $2', [
                tx.actor.programmeId,
                ended,
                toDay,
              ]);
            }
            await tx.query(
              `insert into assignment (id, programme_id, patient_id, episode_id, staff_id, kind, counts, from_day, to_day, assigned_by)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
              [
                id,
                tx.actor.programmeId,
                patientId,
                patient.episode.id,
                staffId,
                kind,
                attempt.counts,
                fromDay,
                attempt.toDay,
                tx.actor.staffId,
              ],
            );
            tx.notify('path', patientId);
            return { id, ...assignment };
          },
        ),
    );
  }
}
