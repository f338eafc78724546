import type { Reading } from '@cairn/database';
import type { UseReported } from '@cairn/rules';

export interface InterviewView {
  readonly id: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly at: string;
  readonly by: string | null;
}

/** What an imported study asked of a person, by the name of its table, as it was answered. */
export interface StudyAnswers {
  readonly kind: string;
  readonly takenOn: string | null;
  readonly answers: Readonly<Record<string, string | null>>;
}

/** Interviews that touch the days, newest first. */
export function loadInterviews(tx: Reading, patientId: string, from: string, to: string): Promise<InterviewView[]> {
  return tx.query(
    `select i.id, i.from_day::text as "fromDay", i.to_day::text as "toDay", to_jsonb(i.at) #>> '{}' as at, s.display_name as by
     from use_interview i left join staff s on s.id = i.recorded_by
     where i.programme_id = $1 and i.patient_id = $2 and i.to_day >= $3 and i.from_day <= $4 order by i.at desc, i.id desc`,
    [tx.actor.programmeId, patientId, from, to],
  );
}

export function loadReports(tx: Reading, patientId: string, from: string, to: string): Promise<UseReported[]> {
  return tx.query(
    `select used_on::text as day, substance, interview_id as "interviewId" from use_report
     where programme_id = $1 and patient_id = $2 and used_on between $3 and $4`,
    [tx.actor.programmeId, patientId, from, to],
  );
}

/** Of one person there are a few dozen at most. */
export function loadStudyAnswers(tx: Reading, patientId: string): Promise<StudyAnswers[]> {
  return tx.query(
    `select kind, taken_on::text as "takenOn", answers from assessment_record
     where programme_id = $1 and patient_id = $2 order by kind, taken_on, id limit 200`,
    [tx.actor.programmeId, patientId],
  );
}
