import { may } from '../access/permissions';
import type { Role } from '../access/roles';
import type { Policy } from '../policy';
import type { Evaluation } from '../refusal';
import { stops } from '../rule';
import type { Choice, ChoiceAt, GuardAnswer } from './guard';
import { gates, waysOn } from './move';
import type { Attestation, PathFacts } from './path-facts';
import { stateFacts, stateLabel, trackNames, type Track } from './tracks';

/** One track as the screen shows it: where the person is, since when, and where they may go. */
export interface TrackSteps {
  readonly track: Track;
  readonly state: string | null;
  readonly label: string;
  readonly since: Date | null;
  readonly next: readonly NextStep[];
}

export interface NextStep {
  readonly to: string;
  readonly label: string;
  /** Could this person make the move now, with the attestations that are theirs to give? */
  readonly allowed: boolean;
  readonly guards: readonly Evaluation[];
  readonly needsReason: boolean;
  readonly attestable: readonly Attestable[];
}

/** A gate that waits for someone's word: whose, and if the answer is one of a list, which. */
export interface Attestable {
  readonly guard: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly choices: readonly Choice[];
  /** Asked only when this was chosen at another gate of the same step. */
  readonly when: ChoiceAt | null;
}

/** The legal next steps on every track, with each gate's answer, so that the screen can say why one is shut. */
export function nextSteps(facts: PathFacts, actorRoles: readonly Role[], policy: Policy): readonly TrackSteps[] {
  return trackNames.map((track) => {
    const here = facts.current[track];
    return {
      track,
      state: here?.state ?? null,
      label: here ? stateLabel(track, here.state) : 'Not begun',
      since: here?.since ?? null,
      next: waysOn(facts, track).map((to) => nextStep(facts, track, to, actorRoles, policy)),
    };
  });
}

function nextStep(facts: PathFacts, track: Track, to: string, roles: readonly Role[], policy: Policy): NextStep {
  const answered = (...attestations: Attestation[]) => gates(facts, track, to, { roles, attestations }, policy);
  const answers = answered();
  const ways = [answers, ...choices(answers).map((choice) => answered(choice))];
  return {
    to,
    label: stateLabel(track, to),
    allowed: may(roles, 'episode.move') && ways.some((way) => way.every(couldOpen)),
    guards: answers.map(({ evaluation }) => evaluation),
    needsReason: stateFacts(track, to)?.needsReason === true,
    attestable: answers.filter(({ awaitsWord }) => awaitsWord).map(attestable),
  };
}

/** Open, or this person's word would open it. */
function couldOpen({ evaluation, mayAttest }: GuardAnswer): boolean {
  return mayAttest || !stops(evaluation);
}

/** Some gates are asked only after a choice at another, so what a person may do is looked at for each choice. */
function choices(answers: readonly GuardAnswer[]): readonly Attestation[] {
  return answers.flatMap(({ guard: { id, choices: offered = [] } }) =>
    offered.map(({ code, label }) => ({ guard: id, reasonCode: code, text: label })),
  );
}

function attestable({ guard }: GuardAnswer): Attestable {
  const { id, label, attestableBy: roles, choices: offered = [], askedWhen } = guard;
  return { guard: id, label, roles, choices: offered, when: askedWhen ?? null };
}
