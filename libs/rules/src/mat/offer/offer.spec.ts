import { policyFrom } from '../../policy';
import { decideOffer, type OfferAttempt, stepAfterOffer } from './offer';

const policy = policyFrom([], '2026-03-02');
const now = new Date('2026-03-02T15:00:00Z');
const scene = { today: '2026-03-02', now, policy, correcting: false };
const attempt: OfferAttempt = {
  ...{ at: now, products: ['methadone', 'buprenorphine'], informed: true, decision: 'declined', product: null },
  ...{ reason: 'Wants to try without', reofferOn: null },
};
const decided = (change: Partial<OfferAttempt>) => decideOffer({ ...attempt, ...change }, scene);

describe('an offer of medication (clinical reference 6.3, R1, R3)', () => {
  it('that was declined is made again within 30 days, without anybody asking (6.3)', () => {
    expect(decided({})).toMatchObject({ decision: 'declined', reofferOn: '2026-04-01' });
    expect(decided({ reofferOn: '2026-03-09' })).toMatchObject({ reofferOn: '2026-03-09' });
    expect(decided({ reofferOn: '2026-04-02' })).toMatchObject({ code: 'offer.invalid' });
    expect(decided({ reofferOn: '2026-03-02' })).toMatchObject({ code: 'offer.invalid' });
  });

  it('that was accepted needs no second one and no reason', () => {
    expect(
      decided({ decision: 'accepted', product: 'buprenorphine', reason: null, reofferOn: '2026-03-09' }),
    ).toMatchObject({
      reofferOn: null,
      product: 'buprenorphine',
    });
  });

  it('comes with information and names what was offered', () => {
    expect(decided({ informed: false })).toMatchObject({ code: 'offer.invalid' });
    expect(decided({ products: [] })).toMatchObject({ code: 'offer.invalid' });
    expect(decided({ decision: 'accepted', product: 'naltrexone-injection' })).toMatchObject({ code: 'offer.invalid' });
    expect(decided({ product: 'methadone' })).toMatchObject({ code: 'offer.invalid' });
    expect(decided({ reason: ' ' })).toMatchObject({ code: 'offer.invalid' });
  });

  it('leads to a step of the MOUD track that a person takes (6.3)', () => {
    expect(stepAfterOffer('accepted', 'not_started')).toBe('eligibility');
    expect(stepAfterOffer('declined', 'not_started')).toBe('offered_declined');
    expect(stepAfterOffer('declined', 'maintenance')).toBeNull();
    expect(stepAfterOffer('accepted', 'maintenance')).toBeNull();
    expect(stepAfterOffer('undecided', 'not_started')).toBeNull();
    expect(stepAfterOffer('accepted', null)).toBeNull();
  });
});
