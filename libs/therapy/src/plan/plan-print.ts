import { type Paper, pdfOf } from '@cairn/paper';
import {
  frequencyUnits,
  goalTerms,
  objectiveStatuses,
  planConsents,
  planModalities,
  planNeeds,
  planSignatures,
  type PlanObjective,
  problemPriorities,
  problemStatuses,
} from '@cairn/rules';
import type { TreatmentPlanView } from './plan-view';

interface PlanPaper {
  readonly plan: TreatmentPlanView;
  readonly person: string;
  readonly programme: string;
  readonly at: Date;
}
const margin = 54;

/** The plan as it is read through and signed: the tree, the needs, and who signed. */
export function treatmentPlanPdf({ plan, person, programme, at }: PlanPaper): Promise<Buffer> {
  const { content } = plan;
  return pdfOf({ title: 'Treatment plan', margin, at }, (doc) => {
    const line = liner(doc);
    line('Treatment plan', 20, true);
    line(`${person}. ${programme}`);
    line(`Version ${plan.version}, in effect from ${plan.effectiveOn}. Next review by ${plan.nextReviewOn}.`);
    if (plan.state === 'superseded') line('A newer version has followed this one.', 11, true);
    const parts = [
      ['My own goals', content.ownGoals],
      ['Strengths', content.strengths],
      ['What stands in the way', content.barriers],
      ['Agreed to reduce harm', content.harmReduction],
      ['How a return to use is prevented', content.prevention],
      ['This level of care is finished when', content.dischargeCriteria],
    ] as const;
    for (const [label, text] of parts) {
      line(label, 11, true);
      line(text);
    }
    line('Needs', 13, true);
    for (const [key, label] of Object.entries(planNeeds))
      line(`${label}: ${content.needs[key as keyof typeof planNeeds] ?? 'not applicable'}`);
    content.problems.forEach((problem, nth) => {
      line(`Problem ${nth + 1}: ${problem.statement}`, 13, true);
      line(
        `Dimension ${problem.dimension}. Priority: ${problemPriorities[problem.priority]}. ${problemStatuses[problem.status]}.${problem.reason === null ? '' : ` ${problem.reason}`}`,
      );
      for (const goal of problem.goals) {
        line(`Goal (${goalTerms[goal.term].toLowerCase()}): ${goal.statement}`, 11, true, 12);
        for (const objective of goal.objectives) drawObjective(line, objective);
      }
    });
    line('Signatures', 13, true);
    line(
      `Author: ${plan.by ?? 'not known'}${plan.credential === null ? '' : `, ${plan.credential}`}, ${plan.signedOn}`,
    );
    line(`The person: ${planConsents[plan.consent]}${plan.consentReason === null ? '' : `. ${plan.consentReason}`}`);
    for (const one of plan.signatures)
      line(`${planSignatures[one.kind]}: ${one.by ?? ''}, ${one.at.slice(0, 10)} ${one.comment}`);
  });
}

type Line = (text: string, size?: number, bold?: boolean, indent?: number) => void;

function drawObjective(line: Line, objective: PlanObjective): void {
  const { statement, targetOn, measure, baseline, target, status, percent, interventions } = objective;
  line(`By ${targetOn}: ${statement}`, 10, false, 24);
  const progress = percent === null ? '' : `, ${percent} percent`;
  line(`Shown by ${measure}, from ${baseline} to ${target}. ${objectiveStatuses[status]}${progress}.`, 10, false, 24);
  for (const one of interventions) {
    const until = one.endsOn === null ? '' : ` to ${one.endsOn}`;
    const often = `${one.times} × ${frequencyUnits[one.per]}, ${one.minutes} min`;
    line(
      `${planModalities[one.modality]}, ${often}. ${one.responsible}, ${one.site}, from ${one.startsOn}${until}.`,
      10,
      false,
      36,
    );
  }
}

function liner(doc: Paper): Line {
  return (text, size = 10, bold = false, indent = 0) => {
    doc.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
    const width = doc.page.width - 2 * margin - indent;
    if (bold && doc.y + doc.heightOfString(text, { width }) + 30 > doc.page.height - margin) doc.addPage();
    doc.text(text, margin + indent, doc.y + (bold ? 6 : 1), { width });
  };
}
