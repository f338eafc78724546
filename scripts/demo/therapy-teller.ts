import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@cairn/database';
import { newId } from '@cairn/platform';
import {
  addDays,
  localDay,
  modalityOf,
  objectivesOf,
  type PlanDimension,
  type TreatmentPlanContent,
} from '@cairn/rules';
import { NoteService, OutreachService, TreatmentPlanService, type TreatmentPlans } from '@cairn/therapy';
import type { Act } from './acts';
import { zone } from './cast';
import type { InTherapy } from './therapy-acts';
import { heldSession, kindOfHour } from './therapy-sessions';
import { noteWords, problemWords } from './therapy-words';

const origin = 'demo';

const deeds: readonly string[] = ['tend-plan', 'write-note', 'try-to-reach'] satisfies InTherapy['do'][];

export function isInTherapy(act: Act): act is Act & InTherapy {
  return deeds.includes(act.do);
}

/** Tells of plans and notes. */
export class TherapyTeller {
  private readonly plans: TreatmentPlanService;
  private readonly notes: NoteService;
  private readonly outreach: OutreachService;
  /** The objectives of the plan of each person, which their notes work on. */
  private readonly objectives = new Map<string, readonly string[]>();

  constructor(app: INestApplicationContext) {
    this.plans = app.get(TreatmentPlanService);
    this.notes = app.get(NoteService);
    this.outreach = app.get(OutreachService);
  }

  tell(act: Act & InTherapy, actor: Actor, patientId: string, id: (key: string) => string): Promise<void> {
    if (act.do === 'try-to-reach') return this.reach(act, actor, patientId);
    return act.do === 'tend-plan'
      ? this.tend(act.ahead, actor, patientId)
      : this.note(act, actor, patientId, id(act.session));
  }

  private async reach(
    { channel, naloxone, note }: Extract<InTherapy, { do: 'try-to-reach' }>,
    actor: Actor,
    patientId: string,
  ): Promise<void> {
    const told = { kind: 'attempt', outcome: 'no-answer', whom: 'person', nextOn: null, at: null } as const;
    await this.outreach.log(actor, patientId, newId(), { ...told, channel, naloxone, note }, origin);
  }

  private async tend(ahead: number, actor: Actor, patientId: string): Promise<void> {
    const { items, review, scene } = await this.plans.list(actor, patientId);
    if (!scene.hasEpisode) return;
    const plan = items.find(({ current, active }) => current && active);
    if (plan === undefined) {
      const content = contentOf(scene);
      this.objectives.set(
        patientId,
        objectivesOf(content).map(({ objective }) => objective.id),
      );
      const attempt = {
        content,
        effectiveOn: scene.today,
        nextReviewOn: scene.latestReview,
        consent: 'signed',
        consentReason: null,
        follows: null,
      } as const;
      await this.plans.sign(actor, patientId, newId(), attempt, origin);
    } else if (review !== null && review.on <= addDays(scene.today, ahead)) {
      await this.plans.review(actor, patientId, plan.id, newId(), {
        reviewedOn: scene.today,
        participants: 'The person and their counselor',
        progress: objectivesOf(plan.content).map(({ objective: { id, percent } }) => ({
          objectiveId: id,
          status: 'in-progress' as const,
          percent: Math.min(90, (percent ?? 0) + 20),
          words: 'Went through it together',
        })),
        levelFits: true,
        levelWords: '',
        changes: '',
        nextReviewOn: scene.latestReview,
      });
    }
  }

  private async note(
    { startsAt, modality, words }: Extract<InTherapy, { do: 'write-note' }>,
    actor: Actor,
    patientId: string,
    appointmentId: string,
  ): Promise<void> {
    const kind = kindOfHour(modalityOf(modality) ?? 'INDIV', words);
    const objectiveIds = this.objectives.get(patientId)?.slice(0, 1) ?? [];
    await this.notes.sign(
      actor,
      patientId,
      newId(),
      {
        ...{ appointmentId, modality: kind, contactType: 'in_person', startsAt, minutes: 50, replacesId: null },
        content: {
          ...noteWords(words),
          objectiveIds,
          withoutObjective: objectiveIds.length === 0 ? 'no_plan_yet' : null,
          risk: 'none',
          session: heldSession(kind, words, localDay(startsAt, zone)),
        },
      },
      origin,
    );
  }
}

/** A problem for every need that was found, and one for what brought the person here. */
function contentOf({ needs, needFrom, today }: TreatmentPlans['scene']): TreatmentPlanContent {
  const found = needs.filter(({ rating }) => rating >= needFrom).map(({ dimension }) => dimension as PlanDimension);
  const dimensions = found.length === 0 ? (['4'] as const) : found;
  return {
    strengths: 'Keeps appointments; wants to be there for family',
    barriers: 'Rides are hard to get',
    ownGoals: 'I want my days back',
    dischargeCriteria: 'Steady for six months, and a plan for what comes after',
    harmReduction: 'Never alone; naloxone at home',
    prevention: 'Knows the first signs and whom to call',
    needs: {
      ...{ education: null, vocation: null, employment: 'Steady hours', medical: null, psychiatric: null },
      ...{ psychosocial: null, economic: null, legal: null, housing: null, recovery: 'A group once a week' },
    },
    problems: dimensions.map((dimension) => problem(dimension, today)),
  };
}

function problem(dimension: PlanDimension, today: string): TreatmentPlanContent['problems'][number] {
  const words = problemWords[dimension];
  return {
    ...{ id: newId(), dimension, statement: words.problem, priority: 'high', status: 'active', reason: null },
    goals: [
      {
        ...{ id: newId(), statement: words.goal, term: 'short' },
        objectives: [
          {
            ...{ id: newId(), statement: words.objective, baseline: words.baseline, measure: 'Told in sessions' },
            ...{ target: words.target, targetOn: addDays(today, 80), status: 'in-progress', percent: 10 },
            interventions: [
              {
                ...{ id: newId(), modality: words.modality, times: 1, per: 'week', minutes: 50 },
                ...{ responsible: 'Counselor', site: 'Clinic', startsOn: today, endsOn: null },
              },
            ],
          },
        ],
      },
    ],
  };
}
