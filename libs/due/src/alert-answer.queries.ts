import type { Tx } from '@cairn/database';
import type { AlertAnswer } from '@cairn/rules';

export interface NewAlertAnswer extends AlertAnswer {
  readonly id: string;
  readonly patientId: string;
}

/** Writes down what somebody answered. It is never changed: another answer is another row. */
export async function writeAlertAnswer(tx: Tx, answer: NewAlertAnswer): Promise<void> {
  const { id, patientId, alert, cause, severity, reason, by, at } = answer;
  await tx.query(
    `insert into alert_answer (id, programme_id, patient_id, alert, cause, severity, answer, reason, by, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, tx.actor.programmeId, patientId, alert, cause, severity, answer.answer, reason, by, at],
  );
}
