import fc from 'fast-check';
import { roles } from '../access/roles';
import { standardPolicy } from '../policy';
import { isRefusal } from '../refusal';
import { now, standing } from './example-facts';
import { entryGuards } from './guards';
import { dischargeTypeNames } from './discharge/discharge-types';
import { decideMove, type Move } from './move';
import { nextSteps } from './next-steps';
import type { Attestation, MoveAttempt, PathFacts } from './path-facts';
import { exitsFrom, trackNames, tracks, type PathState, type Track } from './tracks';

const counselor = { roles: ['counselor'] } as const;
const prescriber = { roles: ['prescriber'] } as const;
const attest = (guard: string, reasonCode = 'seen'): Attestation => ({ guard, reasonCode, text: 'Seen by me today' });

function move(
  facts: PathFacts,
  attempt: Partial<MoveAttempt> & Pick<MoveAttempt, 'track' | 'to'>,
  actor: Parameters<typeof decideMove>[2] = counselor,
) {
  return decideMove(facts, { reason: 'Talked it over', ...attempt }, actor, now, standardPolicy);
}

function moved(...asked: Parameters<typeof move>): Move {
  const answer = move(...asked);
  if (isRefusal(answer)) throw new Error(answer.says);
  return answer;
}

function refused(...asked: Parameters<typeof move>) {
  const answer = move(...asked);
  if (!isRefusal(answer)) throw new Error(`Moved to ${answer.to}`);
  return answer;
}

const admission = ['PATH-ADMITTED-1', 'PATH-ADMITTED-2', 'PATH-ADMITTED-3'].map((id) => attest(id));

describe('moving along the path', () => {
  it('a person with all papers attested is admitted, and each word is kept with who may give it', () => {
    const { from, to, at, attestations, guards } = moved(standing({ main: 'intake' }), {
      track: 'main',
      to: 'admitted',
      attestations: admission,
    });
    expect([from, to, at]).toEqual(['intake', 'admitted', now]);
    expect(attestations.map(({ guard, role }) => [guard, role])).toEqual(
      admission.map(({ guard }) => [guard, 'counselor']),
    );
    const documents = guards.find(({ ruleId }) => ruleId === 'PATH-DOCUMENTS-INTAKE');
    // What is missing is said, and stops nobody.
    expect(documents).toMatchObject({ result: 'failed', severity: 'REPORT' });
    expect(documents?.message).toContain('missing: intake sections');
  });

  it('without the signed consents nobody is admitted, and the answer says so', () => {
    const answer = refused(standing({ main: 'intake' }), {
      track: 'main',
      to: 'admitted',
      attestations: admission.slice(0, 2),
    });
    expect(answer.code).toBe('path.guard-failed');
    expect(answer.says).toContain('Consents signed');
    expect(answer.evaluations?.filter(({ result }) => result === 'failed').map(({ ruleId }) => ruleId)).toContain(
      'PATH-ADMITTED-3',
    );
  });

  it('a taper needs the word of a prescriber; a counselor’s is not enough', () => {
    const facts = standing({ main: 'admitted', moud: 'maintenance' });
    const attestations = ['PATH-TAPER-1', 'PATH-TAPER-2', 'PATH-TAPER-3'].map((id) => attest(id));
    expect(refused(facts, { track: 'moud', to: 'taper', attestations }).code).toBe('path.guard-failed');
    expect(moved(facts, { track: 'moud', to: 'taper', attestations }, prescriber).to).toBe('taper');
  });

  it('medication starts at intake when the prescriber records that it cannot wait (R1)', () => {
    const order = { productClass: 'methadone', signedAt: now } as const;
    const facts = standing({ main: 'intake', moud: 'eligibility', therapy: 'declined' }, { order });
    const attestations = [attest('PATH-INDUCTION-2'), attest('PATH-INDUCTION-6')];
    expect(moved(facts, { track: 'moud', to: 'induction', attestations }, prescriber).to).toBe('induction');
  });

  it('nobody jumps from referral to admission', () => {
    const answer = refused(standing({ main: 'referred' }), { track: 'main', to: 'admitted' });
    expect([answer.code, answer.says]).toEqual(['path.illegal-move', 'From "Referred" there is no way to "Admitted"']);
  });

  it('a change of level says why', () => {
    const facts = standing({ main: 'admitted', placement: 'iop' });
    const attestations = [attest('PATH-LEVEL-2')];
    expect(refused(facts, { track: 'placement', to: 'op', reason: ' ', attestations }).says).toContain(
      'needs a reason',
    );
    expect(moved(facts, { track: 'placement', to: 'op', attestations }).to).toBe('op');
  });

  it('nothing is moved in the future, or before the move that led here', () => {
    const facts = standing({ main: 'referred' });
    const attestations = [attest('PATH-SCREENED-1')];
    const at = (instant: string) => ({ track: 'main', to: 'screened', attestations, at: new Date(instant) }) as const;
    expect(refused(facts, at('2026-06-10T14:01:00Z')).code).toBe('path.illegal-move');
    expect(refused(facts, at('2026-06-01T13:59:00Z')).code).toBe('path.illegal-move');
    expect(moved(facts, at('2026-06-05T10:00:00Z')).at).toEqual(new Date('2026-06-05T10:00:00Z'));
  });

  it('the front desk moves nobody', () => {
    const desk = { roles: ['front_desk'] } as const;
    expect(refused(standing({ main: 'referred' }), { track: 'main', to: 'no_contact_closed' }, desk).code).toBe(
      'permission.denied',
    );
  });

  it('after a discharge only aftercare goes on', () => {
    const facts = standing(
      { main: 'discharged', placement: 'discharged', aftercare: 'active' },
      { episode: { openedOn: '2026-06-01', closedOn: '2026-06-09' } },
    );
    expect(moved(facts, { track: 'aftercare', to: 'closed' }).to).toBe('closed');
    expect(refused(facts, { track: 'placement', to: 'op' }).code).toBe('path.illegal-move');
  });
});

describe('what one move does to the other tracks', () => {
  const inCare = standing({
    main: 'admitted',
    placement: 'op',
    moud: 'maintenance',
    therapy: 'active',
    aftercare: 'planning',
  });
  const implied = (facts: PathFacts, to: string, attestations: readonly Attestation[] = []) =>
    moved(facts, { track: 'main', to, attestations }, { roles }).implied;

  it('admission opens the level track and the planning of aftercare', () => {
    expect(implied(standing({ main: 'intake', moud: 'not_started' }), 'admitted', admission)).toEqual([
      { track: 'placement', from: null, to: 'none' },
      { track: 'aftercare', from: null, to: 'planning' },
    ]);
  });

  it('a discharge ends level, medication and therapy with us, and begins aftercare', () => {
    const said = [
      attest('PATH-DISCHARGED-1', 'left_before_completion'),
      attest('PATH-DISCHARGED-2'),
      attest('PATH-DISCHARGED-8'),
    ];
    expect(implied(inCare, 'discharged', said)).toEqual([
      { track: 'placement', from: 'op', to: 'discharged' },
      { track: 'moud', from: 'maintenance', to: 'ended' },
      { track: 'therapy', from: 'active', to: 'ended' },
      { track: 'aftercare', from: 'planning', to: 'active' },
    ]);
  });

  it('whoever declined aftercare is not put into it by a discharge', () => {
    const said = [attest('PATH-DISCHARGED-1', 'moved'), attest('PATH-DISCHARGED-8')];
    const facts = standing({ main: 'admitted', aftercare: 'declined' });
    expect(implied(facts, 'discharged', said)).toEqual([]);
  });

  it('a death ends everything, aftercare too', () => {
    expect(implied(inCare, 'deceased', [attest('PATH-DECEASED-1')]).map(({ to }) => to)).toEqual([
      'discharged',
      'ended',
      'ended',
      'closed',
    ]);
  });

  it('what never began is closed without a new state', () => {
    const facts = standing({ main: 'referred', moud: 'not_started', therapy: 'not_started' });
    const answer = moved(facts, { track: 'main', to: 'declined_service' });
    expect(answer.closesEpisode).toBe(true);
    expect(answer.implied).toEqual([
      { track: 'moud', from: 'not_started', to: null },
      { track: 'therapy', from: 'not_started', to: null },
    ]);
  });

  it('the other tracks move nothing but themselves (R5)', () => {
    const attestations = [attest('PATH-ENDED-1')];
    expect(moved(inCare, { track: 'moud', to: 'ended', attestations }).implied).toEqual([]);
  });
});

describe('the next steps on the screen', () => {
  const somewhere: fc.Arbitrary<PathFacts> = fc
    .record(
      Object.fromEntries(
        trackNames.map((track) => [
          track,
          fc.option(fc.constantFrom(...Object.keys(tracks[track].states)), { nil: undefined }),
        ]),
      ),
    )
    .map((at) => standing(at as Partial<Record<Track, PathState>>));

  it('show no way that is not there', () => {
    fc.assert(
      fc.property(somewhere, (facts) => {
        for (const { track, state, next } of nextSteps(facts, roles, standardPolicy))
          for (const { to } of next) expect(exitsFrom(track, state)).toContain(to);
      }),
    );
  });

  it('keep their promise: a step is allowed exactly when it succeeds with the words that this person may give', () => {
    const types = dischargeTypeNames;
    const words = Object.values(entryGuards).flatMap((states) => Object.values(states).flat());
    const everyWord = (type: string) =>
      words.map(({ id, choices }) => attest(id, id === 'PATH-DISCHARGED-1' ? type : choices?.[0]?.code));
    fc.assert(
      fc.property(somewhere, fc.subarray([...roles], { minLength: 1 }), (facts, held) => {
        for (const { track, next } of nextSteps(facts, held, standardPolicy)) {
          for (const { to, allowed } of next) {
            const tries = types.map((type) =>
              move(facts, { track, to, attestations: everyWord(type) }, { roles: held }),
            );
            expect(tries.some((answer) => !isRefusal(answer))).toBe(allowed);
          }
        }
      }),
    );
  });

  it('let a nurse see that an unplanned discharge is hers to record, though a planned one is the counselor’s', () => {
    const [main] = nextSteps(standing({ main: 'admitted' }), ['nurse'], standardPolicy);
    const step = main?.next.find(({ to }) => to === 'discharged');
    expect(step?.allowed).toBe(true);
    expect(step?.attestable.find(({ guard }) => guard === 'PATH-DISCHARGED-8')?.when?.codes).toContain('admin');
  });

  it('say who may open a gate, and what may be answered', () => {
    const [main] = nextSteps(standing({ main: 'admitted', moud: 'maintenance' }), ['front_desk'], standardPolicy);
    const step = main?.next.find(({ to }) => to === 'suspended');
    expect(step).toMatchObject({ label: 'Care interrupted', allowed: false, needsReason: true });
    expect(step?.attestable[0]?.roles).toContain('nurse');
    expect(step?.attestable[0]?.choices.map(({ code }) => code)).toEqual(['hospital', 'jail', 'travel']);
  });
});
