import type { Refusal } from '../../refusal';
import {
  assessmentFacts,
  type AssessmentScene,
  type DecidedAssessment,
  decideAssessment,
  kept,
  signingRole,
} from '../signed-record';
import { type ChecklistAttempt, type ChecklistContent, checklistResult, diagnosisSigners } from './checklist-facts';
import { checklistRules } from './checklist-rules';
import { type DsmCriteria, dsmCriterionNames } from './criteria';

/** Counselors draft, who may diagnose signs. Refuses with 'assessment.refused' and every rule's answer. */
export function decideChecklist(
  attempt: ChecklistAttempt,
  scene: AssessmentScene,
): DecidedAssessment<ChecklistContent> | Refusal {
  const facts = assessmentFacts(attempt, scene);
  const { criteria, purpose, supervised, provisional, maintenanceTherapy, controlledEnvironment } = attempt;
  const role = attempt.sign
    ? signingRole(facts.recorder, diagnosisSigners(facts.recorder, facts.today, facts.policy), facts.today)
    : null;
  return decideAssessment('checklist', facts, scene, checklistRules, role, {
    ...checklistResult(attempt, facts.on),
    purpose,
    criteria: answersKept(criteria),
    supervised,
    provisional,
    maintenanceTherapy,
    controlledEnvironment,
    lastMetOn: attempt.lastMetOn ?? null,
    note: kept(attempt.note),
  });
}

function answersKept(criteria: DsmCriteria): DsmCriteria {
  return Object.fromEntries(
    dsmCriterionNames.flatMap((name) => {
      const given = criteria[name];
      if (given === undefined) return [];
      const note = kept(given.note);
      return [[name, note === null ? { answer: given.answer } : { answer: given.answer, note }]];
    }),
  ) as DsmCriteria;
}
