import { emptyPreventionPlan } from '@cairn/rules';
import type { Plans, PlanVersion } from './aftercare-api';
import { planBody, planDraft, planOf } from './plan-draft';

const scene: Plans['scene'] = {
  ...{ onMedication: true, product: 'Methadone', prescriber: 'Dr. Day', counselor: 'Dana', phone: '555-0100' },
  ...{ today: '2026-06-10', leastPeople: 2, reviewBy: 30, reviewLater: 90 },
};
const version = {
  ...{ id: 'v1', version: 1, active: true, occasion: 'first', warnings: [], consent: 'signed', consentReason: null },
  ...{ nextReviewOn: '2026-07-01', on: '2026-06-01', by: 'Dana', at: '2026-06-01T14:00:00Z', current: true },
  plan: { ...emptyPreventionPlan, reasons: 'My children' },
} as unknown as PlanVersion;

describe('a prevention plan while it is typed', () => {
  it('the first begins with what the record knows, and with nothing else', () => {
    const draft = planDraft({ scene }, undefined);
    expect(draft.plan.professionals.counselor).toBe('Dana, 555-0100');
    expect(draft.plan.medication).toMatchObject({ product: 'Methadone', prescriber: 'Dr. Day' });
    expect(draft).toMatchObject({ follows: null, occasion: 'first', consent: '' });
    expect(planOf(draft).medication).toBeNull();
  });

  it('the next begins with what stood, follows it, and is signed anew', () => {
    expect(planDraft({ scene }, version)).toMatchObject({
      follows: 'v1',
      occasion: 'review',
      consent: '',
      plan: { reasons: 'My children' },
    });
  });

  it('after readmission it begins with the plan of before and follows none of this episode', () => {
    expect(planDraft({ scene }, undefined, version)).toMatchObject({
      follows: null,
      occasion: 'first',
      plan: { reasons: 'My children' },
    });
  });

  it('lines that were begun and left empty are not sent', () => {
    const draft = planDraft({ scene }, version);
    const plan = {
      ...draft.plan,
      internal: [
        { kind: 'anger' as const, words: ' A quarrel ', coping: [{ action: ' ', where: null, howLong: null }] },
        { kind: 'pain' as const, words: ' ', coping: [] },
      ],
      signs: ['', ' I stop sleeping '],
      people: [{ name: 'Bea', relation: '', phone: '', times: null, mayContact: false }],
      naloxone: { answer: 'refused' as const, reason: ' ' },
    };
    const body = planBody({ ...draft, plan }, false);
    expect(body.plan).toMatchObject({
      internal: [{ words: 'A quarrel', coping: [] }],
      signs: ['I stop sleeping'],
      people: [],
      naloxone: null,
    });
    expect(body).toMatchObject({ consent: null, nextReviewOn: null, activate: false });
  });
});
