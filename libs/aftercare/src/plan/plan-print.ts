import { dayInWords, planLines, preventionElements } from '@cairn/rules';
import { takeAlongPdf } from '../take-along';
import type { PlanView } from './plan.queries';

interface PlanPaper {
  readonly version: PlanView;
  readonly programme: string;
  readonly phone: string;
  readonly at: Date;
}

/** The prevention plan as the person takes it along. */
export function preventionPlanPdf({ version, ...where }: PlanPaper): Promise<Buffer> {
  const made = `Made on ${dayInWords(version.on)}${version.active ? '' : '. Still in work'}.`;
  const next = version.nextReviewOn === null ? '' : ` We look at it again on ${dayInWords(version.nextReviewOn)}.`;
  return takeAlongPdf({
    ...where,
    ...{ title: 'My plan', heading: 'My plan for staying well', intro: `${made}${next}` },
    parts: preventionElements.map(({ number, label }) => ({ label, lines: planLines(number, version.plan) })),
  });
}
