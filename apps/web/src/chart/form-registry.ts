import { useChangeForm } from '../aftercare/change-form';
import * as checkUpForms from '../aftercare/check-up-form';
import * as supportForms from '../aftercare/support-forms';
import * as aftercareForms from '../aftercare/event-forms';
import { planPage } from '../aftercare/plan-page';
import * as alertForms from '../alerts/alerts-section';
import * as contingencyForms from '../contingency/forms';
import { replayPage } from '../contingency/replay-page';
import { flowsheetPage } from '../detox/flowsheet-page';
import * as detoxForms from '../detox/forms';
import * as diagnosisForms from '../diagnosis/forms';
import * as careForms from '../discharge/care-form';
import * as summaryForms from '../discharge/summary-form';
import * as referralForms from '../enquiries/referral-section';
import * as instrumentForms from '../instruments/instrument-forms';
import { intakePage } from '../intake/intake-page';
import * as noteForms from '../notes/forms';
import * as outreachForms from '../outreach/forms';
import { careNotesPage } from '../unit/care-notes-page';
import * as treatmentPlanForms from '../treatment-plan/plan-forms';
import { treatmentPlanPage } from '../treatment-plan/plan-page';
import * as readmissionForms from '../readmission/readmission-section';
import * as unitForms from '../unit/chart-unit-forms';
import * as calendarForms from '../use-calendar/use-calendar-section';
import * as chartForms from './chart-forms';
import type { ChartForm, ChartPage } from './chart-parts';

type AnyForm = ChartForm<never> | ChartPage<never>;

/** Every form and page that the chart can open, so that unfinished text opens the form it was typed in. Areas add theirs by one line. */
const areas: readonly Record<string, unknown>[] = [
  chartForms,
  aftercareForms,
  { useChangeForm },
  checkUpForms,
  supportForms,
  careForms,
  summaryForms,
  readmissionForms,
  alertForms,
  contingencyForms,
  detoxForms,
  diagnosisForms,
  instrumentForms,
  calendarForms,
  noteForms,
  outreachForms,
  treatmentPlanForms,
  unitForms,
  referralForms,
];

const isForm = (each: unknown): each is AnyForm =>
  typeof each === 'object' && each !== null && 'name' in each && 'view' in each;

export const formsOfChart: readonly AnyForm[] = areas.flatMap((area) => Object.values(area).filter(isForm));

export const formOfChart = (name: string): ChartForm<unknown> | undefined =>
  formsOfChart.find((each) => each.name === name) as ChartForm<unknown> | undefined;

/** Pages with forms of their own: unfinished text opens them in the place of the sections, not beside them. */
const pages: readonly unknown[] = [flowsheetPage, careNotesPage, intakePage, planPage, treatmentPlanPage, replayPage];

export const pageOfChart = (name: string): ChartPage<unknown> | undefined =>
  pages.filter(isForm).find((each) => each.name === name) as ChartPage<unknown> | undefined;
