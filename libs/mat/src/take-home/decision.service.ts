import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, Refused, refuse } from '@cairn/platform';
import {
  checkTakeHomeDecision,
  type DecisionAttempt,
  decideTakeHomeDecision,
  decisionFacts,
  type Evaluation,
  exceptionState,
  isRefusal,
  kindOf,
  type Ladder,
  ladderOf,
  nextExceptionSteps,
  policyVersion,
  type TakeHomeDecision,
  type TakeHomeRequest,
} from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { loadStanding } from './decision-part';
import { openEpisode, takeHomeScene, type TakeHomeScene } from './decision-scene';
import { type DecisionView, type ExceptionView, loadDecisions, loadExceptions } from './decision.queries';

export interface TakeHomesView extends Ladder {
  readonly day: string;
  readonly decision: DecisionView | null;
  readonly history: readonly DecisionView[];
  readonly requests: readonly TakeHomeRequest[];
  readonly exceptions: readonly ExceptionView[];
}

export interface CheckedDecision {
  readonly decision: TakeHomeDecision['decision'];
  readonly mostDays: number;
  readonly evaluations: readonly Evaluation[];
}

export interface NewTakeHomeRequest {
  readonly days: number;
  readonly says: string;
}

/** Take-home doses: how a person stands, what a practitioner decides, what others ask for. */
@Injectable()
export class TakeHomeDecisionService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, patientId: string): Promise<TakeHomesView> {
    const what = { act: 'take-home.read' as const, patientId, recordType: 'take_home_decision' };
    return this.acts.perform(actor, what, async (tx) =>
      this.view(tx, patientId, await takeHomeScene(tx, patientId, this.clock)),
    );
  }

  /** The rules while the form is being filled in. */
  check(actor: Actor, patientId: string, attempt: DecisionAttempt): Promise<CheckedDecision> {
    const what = { act: 'take-home.check' as const, patientId, recordType: 'take_home_decision' };
    return this.acts.perform(actor, what, async (tx) => {
      const facts = factsOf(await takeHomeScene(tx, patientId, this.clock), attempt);
      return { decision: kindOf(facts), mostDays: facts.mostDays, evaluations: checkTakeHomeDecision(facts) };
    });
  }

  /** A practitioner decides, under the client's id. The newest decision of an episode stands. */
  decide(actor: Actor, patientId: string, id: string, attempt: DecisionAttempt): Promise<DecisionView> {
    const act = 'take-home.decide' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'take_home_decision', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...attempt } },
        () => takeHomeScene(tx, patientId, this.clock, { lock: true }),
        async (scene) => {
          const facts = factsOf(scene, attempt);
          const decided = decideTakeHomeDecision(facts);
          if (isRefusal(decided)) throw new Refused(decided);
          await insertRow(tx, 'take_home_decision', {
            id,
            patient_id: patientId,
            episode_id: openEpisode(scene),
            service_day: scene.today,
            decided_by: actor.staffId,
            decided_at: scene.now,
            role: decided.role,
            product_class: attempt.productClass,
            decision: decided.decision,
            days: decided.days,
            criteria: JSON.stringify(attempt.criteria),
            rationale: attempt.rationale,
            reason_code: decided.decision === 'approved' ? null : (attempt.reasonCode ?? null),
            expires_on: decided.expiresOn,
            treatment_day: facts.course.treatmentDay,
            tier_from: decided.tierFrom,
            rule_version: decided.ruleVersion,
            policy_version: policyVersion(scene.programme.policyRows, scene.today),
            dea_relevant: decided.deaRelevant,
            evaluations: JSON.stringify(decided.evaluations),
            overrides: JSON.stringify(decided.overrides),
            acknowledged: decided.acknowledged,
          });
          tx.notify('take-home', patientId);
          const [view] = await loadDecisions(tx, patientId, id);
          return view ?? refuse('not-found', 'There is no such decision.');
        },
      ),
    );
  }

  /** A nurse or counselor asks on behalf of a person; the request stands until a decision. */
  request(actor: Actor, patientId: string, id: string, asked: NewTakeHomeRequest): Promise<TakeHomeRequest> {
    const act = 'take-home.request' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'take_home_request', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...asked } },
        () => takeHomeScene(tx, patientId, this.clock, { lock: true }),
        async (scene) => {
          if (asked.days < 1 || asked.days > 92 || asked.says.trim() === '')
            refuse('take-home.invalid', 'Ask for 1 to 92 days, and say in a sentence what they are for.');
          await insertRow(tx, 'take_home_request', {
            id,
            patient_id: patientId,
            episode_id: openEpisode(scene),
            service_day: scene.today,
            days: asked.days,
            says: asked.says,
            recorded_by: actor.staffId,
            recorded_at: scene.now,
          });
          tx.notify('take-home', patientId);
          const { requests } = await loadStanding(tx, patientId, scene.today);
          return requests.find((one) => one.id === id) ?? refuse('not-found', 'There is no such request.');
        },
      ),
    );
  }

  private async view(tx: Tx, patientId: string, scene: TakeHomeScene): Promise<TakeHomesView> {
    const { chart, standing, closedDays, policy, today } = scene;
    const [history, written] = await Promise.all([loadDecisions(tx, patientId), loadExceptions(tx, patientId)]);
    return {
      ...ladderOf(chart, standing, closedDays, policy),
      day: today,
      decision: history.find(({ id }) => id === standing.decision?.id) ?? null,
      history,
      requests: standing.requests,
      exceptions: written.map((one) => ({
        ...one,
        state: exceptionState(one, policy, today),
        next: nextExceptionSteps(one, policy, today),
      })),
    };
  }
}

function factsOf({ chart, standing, signer, policy, randomTests }: TakeHomeScene, attempt: DecisionAttempt) {
  return decisionFacts(attempt, chart, { signer, exceptions: standing.exceptions, randomTests }, policy);
}
