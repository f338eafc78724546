import type { AssessmentContents, AssessmentKind, RiskContent } from '@cairn/rules';

/** How the content of a kind stands in its table: what is read as JSON over `x`, and the columns of a new row. */
interface Shape<Kind extends AssessmentKind> {
  readonly table: string;
  readonly content: string;
  readonly row: (content: AssessmentContents[Kind]) => Readonly<Record<string, unknown>>;
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

export const shapes: { readonly [Kind in AssessmentKind]: Shape<Kind> } = {
  checklist: {
    table: 'dsm_checklist',
    content: `'purpose', x.purpose, 'criteria', x.criteria, 'supervised', x.supervised, 'count', x.count, 'unknown', x.unknown,
      'severity', x.severity, 'lastMetOn', x.last_met_on, 'remission', x.remission, 'maintenanceTherapy', x.maintenance_therapy,
      'controlledEnvironment', x.controlled_environment, 'icd10', x.icd10, 'provisional', x.provisional, 'note', x.note`,
    row: (content) => ({
      purpose: content.purpose,
      criteria: json(content.criteria),
      supervised: content.supervised,
      count: content.count,
      unknown: content.unknown,
      severity: content.severity,
      last_met_on: content.lastMetOn,
      remission: content.remission,
      maintenance_therapy: content.maintenanceTherapy,
      controlled_environment: content.controlledEnvironment,
      icd10: content.icd10,
      provisional: content.provisional,
      note: content.note,
    }),
  },
  dimensions: {
    table: 'dimension_assessment',
    content: `'edition', x.edition, 'ratings', x.ratings, 'highest', x.highest, 'immediate', x.immediate, 'summary', x.summary`,
    row: (content) => ({ ...content, ratings: json(content.ratings) }),
  },
  level: {
    table: 'level_decision',
    content: `'recommended', x.recommended_level, 'rationale', x.rationale, 'actual', x.actual_level,
      'difference', x.difference_reason, 'differenceWords', x.difference_words, 'startReason', x.start_reason,
      'hoursPerWeek', x.hours_per_week, 'expectedDays', x.expected_days, 'modifiers', to_jsonb(x.modifiers),
      'coOccurring', x.co_occurring`,
    row: (content) => ({
      recommended_level: content.recommended,
      rationale: content.rationale,
      actual_level: content.actual,
      difference_reason: content.difference,
      difference_words: content.differenceWords,
      start_reason: content.startReason,
      hours_per_week: content.hoursPerWeek,
      expected_days: content.expectedDays,
      modifiers: content.modifiers,
      co_occurring: content.coOccurring,
    }),
  },
  emergency: {
    table: 'emergency_screen',
    content: `'answers', jsonb_build_object('withdrawal', x.withdrawal, 'dangerousWithdrawal', x.dangerous_withdrawal,
        'overdose', x.overdose, 'pregnancy', x.pregnancy), 'urgent', to_jsonb(x.urgent), 'done', to_jsonb(x.done), 'note', x.note`,
    row: ({ answers, urgent, done, note }) => ({
      withdrawal: answers.withdrawal,
      dangerous_withdrawal: answers.dangerousWithdrawal,
      overdose: answers.overdose,
      pregnancy: answers.pregnancy,
      urgent,
      done,
      note,
    }),
  },
  risk: {
    table: 'risk_assessment',
    content: `'answers', x.answers_response_id, 'level', x.level, 'found', x.found, 'done', to_jsonb(x.done), 'means', x.means,
      'meansWords', x.means_words, 'told', x.told, 'safetyPlan', x.safety_plan, 'noPlanReason', x.no_plan_reason,
      'followUpOn', x.follow_up_on, 'note', x.note`,
    row: riskRow,
  },
};

function riskRow(content: RiskContent) {
  return {
    answers_response_id: content.answers,
    level: content.level,
    found: json(content.found),
    done: content.done,
    means: content.means,
    means_words: content.meansWords,
    told: content.told,
    safety_plan: json(content.safetyPlan),
    no_plan_reason: content.noPlanReason,
    follow_up_on: content.followUpOn,
    note: content.note,
  };
}
