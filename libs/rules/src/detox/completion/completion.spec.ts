import { policyFrom } from '../../policy';
import {
  type CompletionAttempt,
  type CompletionFacts,
  completionWarnings,
  lacksOffer,
  refuseCompletion,
} from './completion';

const policy = policyFrom([], '2026-03-02');
const now = new Date('2026-03-06T15:00:00Z');
const stay = { startedAt: new Date('2026-03-02T15:00:00Z'), endedAt: null };
const facts: CompletionFacts = { stay, standing: null, now, policy };
const attempt: CompletionAttempt = {
  ...{ outcome: 'completed', at: now, naloxone: 'given', riskTalk: 'done', nextStep: 'moud' },
  ...{ appointmentAt: new Date('2026-03-08T15:00:00Z'), replaces: null },
};
const offered = { moudState: 'not_started', offeredAt: now };
const never = { moudState: 'not_started', offeredAt: null };

describe('the end of withdrawal management (clinical reference 6.2, R3)', () => {
  it('warns when no offer of medication is on record, however it ended, and never refuses for it (A01)', () => {
    expect(completionWarnings(attempt, never).map(({ code }) => code)).toEqual(['A01']);
    expect(completionWarnings(attempt, offered)).toEqual([]);
    for (const outcome of [
      'completed',
      'left-before-completion',
      'left-earlier-than-advised',
      'transferred',
      'medical',
    ] as const)
      expect(refuseCompletion({ ...attempt, outcome }, facts)).toBeNull();
  });

  it('whoever is on medication, or declined it in this episode, was offered it (A01)', () => {
    expect(lacksOffer(never)).toBe(true);
    expect(lacksOffer({ moudState: null, offeredAt: null })).toBe(true);
    for (const moudState of ['offered_declined', 'eligibility', 'induction', 'maintenance', 'ended'])
      expect(lacksOffer({ moudState, offeredAt: null })).toBe(false);
  });

  it('says what else is missing, and stops nobody from leaving', () => {
    const left = { ...attempt, naloxone: 'not-offered', riskTalk: 'not-possible', nextStep: 'none' } as const;
    expect(completionWarnings(left, never).map(({ code }) => code)).toEqual([
      'A01',
      'naloxone',
      'risk-talk',
      'next-step',
    ]);
    expect(refuseCompletion({ ...left, appointmentAt: null }, facts)).toBeNull();
  });

  it('is written once and corrected by a linked record', () => {
    const standing = { id: 'e1', by: 'Ann', at: now.toISOString() };
    expect(refuseCompletion(attempt, { ...facts, standing })).toMatchObject({ code: 'completion.written' });
    const replaces = { id: 'e1', reason: 'The wrong outcome' };
    expect(refuseCompletion({ ...attempt, replaces }, { ...facts, standing })).toBeNull();
    expect(refuseCompletion({ ...attempt, replaces }, facts)).toMatchObject({ code: 'finding.replaced' });
  });

  it('comes after the stay began; the next appointment comes after it', () => {
    expect(refuseCompletion({ ...attempt, at: stay.startedAt }, { ...facts, now: stay.startedAt })).toBeNull();
    expect(refuseCompletion({ ...attempt, at: new Date(stay.startedAt.getTime() - 1) }, facts)?.says).toContain(
      'began',
    );
    expect(refuseCompletion({ ...attempt, at: new Date(now.getTime() + 1) }, facts)?.says).toContain('ahead');
    expect(refuseCompletion({ ...attempt, appointmentAt: new Date(now.getTime() - 1) }, facts)?.says).toContain(
      'appointment',
    );
  });
});
