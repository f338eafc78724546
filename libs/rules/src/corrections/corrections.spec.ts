import fc from 'fast-check';
import { isRefusal } from '../refusal';
import { decideIdentityEdit, type LegalIdentity } from './identity';
import {
  decideMerge,
  decideUnmerge,
  mergeFindings,
  type MergeFacts,
  type MergePerson,
  type StandingMerge,
} from './merge';
import { decideMisfiled } from './misfiled';
import { recordKind } from './record-kinds';
import { decideVoidEpisode, type EpisodeToVoid } from './void-episode';

const ada: LegalIdentity = { given: 'Ada', family: 'Lovelace', dateOfBirth: '1980-12-10', sexAtBirth: 'female' };

describe('a wrong name or date of birth', () => {
  const edit = (change: Partial<LegalIdentity>, given: Parameters<typeof decideIdentityEdit>[2] = null) =>
    decideIdentityEdit(ada, { ...ada, ...change }, given);

  it('an edit that leaves the identity alone asks nothing', () => expect(edit({})).toBeNull());

  it.each([
    [{ given: 'Adah' }],
    [{ family: 'King' }],
    [{ dateOfBirth: '1980-10-12' }],
    [{ sexAtBirth: 'unknown' as const }],
  ])('%j needs a kind and a reason', (change) => {
    expect(edit(change)).toMatchObject({ code: 'patient.identity-needs-reason' });
    expect(edit(change, { kind: 'correction', reason: ' ' })).toMatchObject({ code: 'patient.identity-needs-reason' });
    expect(edit(change, { kind: 'correction', reason: 'Misread' })).toMatchObject({ before: ada, reason: 'Misread' });
  });

  it('a changed name changes no date of birth', () =>
    expect(
      edit({ family: 'King', dateOfBirth: '1980-10-12' }, { kind: 'changed name', reason: 'Married' }),
    ).toMatchObject({
      code: 'patient.identity-needs-reason',
    }));

  it('the former name is kept for who still searches for it, and only where the name changed', () => {
    expect(edit({ family: 'King' }, { kind: 'changed name', reason: 'Married' })).toMatchObject({
      formerName: 'ada lovelace',
    });
    expect(edit({ dateOfBirth: '1980-10-12' }, { kind: 'correction', reason: 'Misread' })).toMatchObject({
      formerName: null,
    });
  });
});

const registration = (change: Partial<MergePerson> = {}): MergePerson => ({
  id: 'a',
  number: '1',
  dateOfBirth: '1980-12-10',
  restricted: false,
  merged: null,
  openEpisodeId: null,
  order: null,
  dosedToday: false,
  ...change,
});
const pair = (
  survivor: Partial<MergePerson>,
  absorbed: Partial<MergePerson>,
  keepEpisodeId: string | null = null,
): MergeFacts => ({
  survivor: registration(survivor),
  absorbed: registration({ id: 'b', number: '2', ...absorbed }),
  keepEpisodeId,
});
const says = (facts: MergeFacts) => decideMerge(facts, 'Registered twice');

describe('joining two registrations of one person', () => {
  it('two that hold nothing against each other are joined, with a reason', () => {
    expect(says(pair({}, {}))).toEqual({ closesEpisodeId: null, warnings: [] });
    expect(decideMerge(pair({}, {}), ' ')).toMatchObject({ code: 'merge.refused' });
  });

  it('one with itself is refused', () => expect(says(pair({}, { id: 'a' }))).toMatchObject({ code: 'merge.refused' }));

  it.each([['survivor'], ['absorbed']] as const)(
    'a %s that was joined before says with which, when and by whom',
    (who) => {
      const merged = { into: '77', at: '2026-03-02T15:00:00Z', by: 'Jo' };
      const facts = who === 'survivor' ? pair({ merged }, {}) : pair({}, { merged });
      expect(says(facts)).toMatchObject({
        code: 'merge.already',
        says: expect.stringContaining('No. 77'),
        facts: merged,
      });
    },
  );

  it('two standing orders are for a prescriber first', () => {
    const order = { id: 'o', episodeId: 'e' };
    expect(says(pair({ order }, { order }))).toMatchObject({ says: expect.stringContaining('A prescriber') });
  });

  it('of two open episodes one has to be named; the other one is ended', () => {
    expect(says(pair({ openEpisodeId: 'e' }, { openEpisodeId: 'f' }))).toMatchObject({
      facts: { needs: 'keepEpisodeId' },
    });
    expect(says(pair({ openEpisodeId: 'e' }, { openEpisodeId: 'f' }, 'g'))).toMatchObject({ code: 'merge.refused' });
    expect(says(pair({ openEpisodeId: 'e' }, { openEpisodeId: 'f' }, 'e'))).toMatchObject({ closesEpisodeId: 'f' });
    expect(says(pair({ openEpisodeId: 'e' }, { openEpisodeId: 'f' }, 'f'))).toMatchObject({ closesEpisodeId: 'e' });
    expect(says(pair({ openEpisodeId: 'e' }, {}))).toMatchObject({ closesEpisodeId: null });
  });

  it('an order does not lose the episode under which it is given', () => {
    const facts = (keep: string) =>
      pair({ openEpisodeId: 'e' }, { openEpisodeId: 'f', order: { id: 'o', episodeId: 'f' } }, keep);
    expect(says(facts('e'))).toMatchObject({ code: 'merge.refused' });
    expect(says(facts('f'))).toMatchObject({ closesEpisodeId: 'e' });
  });

  it('different dates of birth, a dose today under both and a restricted chart are said, and stop nothing', () => {
    const { stops, warnings } = mergeFindings(
      pair({ dosedToday: true }, { dosedToday: true, restricted: true, dateOfBirth: '1980-10-12' }),
    );
    expect([stops, warnings.length]).toEqual([[], 3]);
  });

  it('which of the two stays does not change whether they may be joined', () => {
    const any = fc.record({
      dateOfBirth: fc.constantFrom('1980-12-10', '1980-10-12'),
      restricted: fc.boolean(),
      dosedToday: fc.boolean(),
      openEpisodeId: fc.constantFrom('e', null),
      order: fc.constantFrom(null, { id: 'o', episodeId: 'e' }),
      merged: fc.constantFrom(null, { into: '9', at: '2026-03-02T15:00:00Z', by: null }),
    });
    fc.assert(
      fc.property(any, any, fc.constantFrom(null, 'e', 'f'), (one, other, keep) => {
        const two = {
          ...other,
          openEpisodeId: other.openEpisodeId && 'f',
          order: other.order && { id: 'p', episodeId: 'f' },
        };
        const there = says(pair(one, two, keep));
        const back = decideMerge(
          {
            survivor: registration({ id: 'b', number: '2', ...two }),
            absorbed: registration(one),
            keepEpisodeId: keep,
          },
          'Registered twice',
        );
        expect(isRefusal(there)).toBe(isRefusal(back));
        if (!isRefusal(there) && !isRefusal(back)) {
          expect(there.closesEpisodeId).toBe(back.closesEpisodeId);
          expect(there.closesEpisodeId).not.toBe(keep ?? 'none');
        }
      }),
    );
  });
});

describe('taking a merge apart', () => {
  const merge: StandingMerge = {
    undoneAt: null,
    absorbedNumber: '2',
    survivorNumber: '1',
    survivorMergedInto: null,
    laterNumbers: [],
  };
  it('is done with a reason', () => {
    expect(decideUnmerge(merge, ' Two people ')).toEqual({ reason: 'Two people' });
    expect(decideUnmerge(merge, '')).toMatchObject({ code: 'merge.not-undoable' });
  });
  it.each([
    [{ undoneAt: '2026-03-02T15:00:00Z' }, 'again already'],
    [{ survivorMergedInto: '9' }, 'No. 9'],
    [{ laterNumbers: ['8'] }, 'No. 8'],
  ])('%j is refused with what comes first', (change, words) =>
    expect(decideUnmerge({ ...merge, ...change }, 'Two people')).toMatchObject({
      says: expect.stringContaining(words),
    }),
  );
});

describe('an episode opened in error', () => {
  const empty: EpisodeToVoid = { id: 'e', voided: false, doses: 0, orders: 0, attended: 0, notes: 0, observations: 0 };
  it('without care in it is voided, with a reason', () => {
    expect(decideVoidEpisode(empty, 'Wrong person')).toEqual({ reason: 'Wrong person' });
    expect(decideVoidEpisode(empty, ' ')).toMatchObject({ code: 'episode.not-voidable' });
    expect(decideVoidEpisode({ ...empty, voided: true }, 'x')).toMatchObject({
      says: expect.stringContaining('already'),
    });
  });
  it.each(['doses', 'orders', 'attended', 'notes', 'observations'] as const)(
    'with %s it is not, and the way out is said',
    (what) =>
      expect(decideVoidEpisode({ ...empty, [what]: 2 }, 'x')).toMatchObject({
        says: expect.stringMatching(/2 .*s \(.*discharge/),
      }),
  );
});

describe('a record of the wrong person', () => {
  const facts = { type: 'appointment', fromPatientId: 'a', toPatientId: 'b', closed: false } as const;
  it('a session, a consent and a test are entered again at once; a dose and an order wait for who may', () => {
    expect(decideMisfiled(facts, 'x')).toEqual({ waits: false, reason: 'x' });
    expect(decideMisfiled({ ...facts, type: 'dose' }, 'x')).toEqual({ waits: true, reason: 'x' });
    expect(decideMisfiled({ ...facts, type: 'medication_order' }, 'x')).toEqual({ waits: true, reason: 'x' });
  });
  it('not to the same person, not twice, not without a reason', () => {
    expect(decideMisfiled({ ...facts, toPatientId: 'a' }, 'x')).toMatchObject({ code: 'misfiled.invalid' });
    expect(decideMisfiled({ ...facts, closed: true }, 'x')).toMatchObject({ code: 'misfiled.invalid' });
    expect(decideMisfiled(facts, ' ')).toMatchObject({ code: 'misfiled.invalid' });
  });
});

it('a table without a word of its own is counted under its name', () => {
  expect(recordKind('dose')).toEqual({ kind: 'doses', label: 'Doses' });
  expect(recordKind('care_plan')).toEqual({ kind: 'care_plan', label: 'Care plan' });
});
