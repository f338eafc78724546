import { helpAreas } from './areas';
import { aftercarePage } from './aftercare';
import { alertsPage } from './alerts';
import { bottlePages } from './bottles';
import { carePages } from './care';
import { contingencyPage } from './contingency';
import { countPages } from './counts';
import { enquiryPages } from './enquiries';
import { groupsPage } from './groups';
import { injectionPages } from './injections';
import { intakePages } from './intake';
import { lossPages } from './losses';
import { officePages } from './office';
import { diagnosisPages } from './diagnosis';
import { drugTestPages } from './drug-tests';
import { notesPage } from './notes';
import { outsidePages } from './outside';
import type { HelpPage } from './page';
import { planWordsPage } from './plan-words';
import { prescribingPages } from './prescribing';
import { randomTestPages } from './random-tests';
import { recordPages } from './records';
import { runningPages } from './running';
import { stockPages } from './stock';
import { stockRecordPages } from './stock-records';
import { takeHomePages } from './take-homes';
import { treatmentPlanPage } from './treatment-plan';
import { unfinishedPage } from './unfinished';
import { unitPages } from './unit';
import { withdrawalPages } from './withdrawal';

const all = new Map<string, HelpPage>(
  [
    ...bottlePages,
    ...carePages,
    ...countPages,
    ...diagnosisPages,
    alertsPage,
    aftercarePage,
    contingencyPage,
    notesPage,
    groupsPage,
    treatmentPlanPage,
    planWordsPage,
    ...enquiryPages,
    ...injectionPages,
    ...intakePages,
    ...lossPages,
    ...randomTestPages,
    ...recordPages,
    ...runningPages,
    ...officePages,
    ...drugTestPages,
    ...outsidePages,
    ...prescribingPages,
    ...stockPages,
    ...stockRecordPages,
    ...takeHomePages,
    ...unitPages,
    ...withdrawalPages,
    unfinishedPage,
  ].map((page) => [page.area, page]),
);

export interface TitledPage extends HelpPage {
  readonly title: string;
}

/** In the order of the areas; an area without its page is a fault that the test finds. */
export const helpPages: readonly TitledPage[] = helpAreas.flatMap(({ area, title }) => {
  const page = all.get(area);
  return page === undefined ? [] : [{ ...page, title }];
});

export interface Found {
  readonly page: TitledPage;
  /** The task or question in which the words stand; null when the area itself fits. */
  readonly where: string | null;
}

/** Where all of the typed words stand together: in an area's title, a task with its steps, or a question. */
export function searchHelp(typed: string): readonly Found[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  return helpPages.flatMap((page): Found[] => [
    ...(holds(page.title) ? [{ page, where: null }] : []),
    ...page.tasks
      .filter(({ title, steps }) => holds([title, ...steps].join(' ')))
      .map(({ title }) => ({ page, where: title })),
    ...page.questions
      .filter(({ asks, answer }) => holds(`${asks} ${answer}`))
      .map(({ asks }) => ({ page, where: asks })),
  ]);
}
