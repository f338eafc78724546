import { standardPolicy } from '../policy';
import type { Role } from '../access/roles';
import type { CareRecords } from './care-records';
import { pathClocks } from './clocks';
import { now, recorded, standing } from './example-facts';
import type { PathFacts } from './path-facts';
import { decideReadmission } from './readmission';
import { type ReadmissionItem, readmissionItems, readmissionStates, refuseConfirmation } from './readmission-list';
import { decideVoidMove, type MoveToVoid } from './void-move';

const left = (closedOn: string | null, main = 'discharged') => ({ id: 'first', closedOn, main });
const comesBack = (earlier: Parameters<typeof decideReadmission>[0], reason = 'Asked for help') =>
  decideReadmission(earlier, reason, '2026-06-30', standardPolicy);

describe('coming back', () => {
  it('within 30 days of a discharge the new episode begins at intake, later at screening', () => {
    expect(comesBack([left('2026-05-31')])).toMatchObject({ enters: 'intake', previousEpisodeId: 'first' });
    expect(comesBack([left('2026-05-30')])).toMatchObject({ enters: 'screened' });
  });

  it('asks anew for everything that the clinical reference names (5.4)', () => {
    const { reconfirm } = comesBack([left('2026-05-31')]) as { reconfirm: readonly string[] };
    for (const asked of [/^Diagnosis/, /dimensions/, /MOUD/, /COWS/, /Overdose risk/, /Prevention plan/, /Intake/])
      expect(reconfirm.filter((label) => asked.test(label))).toHaveLength(1);
    expect(reconfirm.join(' ')).not.toMatch(/abstin|clean|sober/i);
  });

  it('is linked to the episode that closed last', () => {
    const older = { ...left('2024-01-01'), id: 'older' };
    expect(comesBack([older, left('2026-06-01')])).toMatchObject({ previousEpisodeId: 'first' });
  });

  it('opens no second episode beside an open one', () => {
    expect(comesBack([left(null, 'admitted')])).toMatchObject({ code: 'path.already-open' });
  });

  it.each([
    ['without an earlier episode', [], 'Asked for help'],
    ['after a death', [left('2026-06-01', 'deceased')], 'Asked for help'],
    ['without a reason', [left('2026-06-01')], ' '],
  ])('is not possible %s', (_, earlier, reason) => {
    expect(comesBack(earlier, reason)).toMatchObject({ code: 'path.not-readmissible' });
  });
});

describe('what is confirmed anew by who came back', () => {
  const back = (records: Partial<CareRecords> = {}, confirmed: readonly string[] = []) =>
    standing({ main: 'admitted' }, recorded({ readmission: { confirmed }, ...records }));
  const open = (facts: PathFacts) =>
    readmissionStates(facts)
      .filter(({ answered }) => answered === null)
      .map(({ item }) => item);

  it('everything, and for somebody who did not come back nothing', () => {
    expect(open(back())).toEqual(readmissionItems);
    expect(readmissionStates(standing({ main: 'admitted' }))).toEqual([]);
  });

  it('a record of this episode answers by itself, an older one does not', () => {
    const cows = (at: string) => ({ cows: { id: 'c', at: new Date(at), total: 9 } });
    expect(open(back(cows('2026-06-02T15:00:00Z')))).not.toContain('withdrawal');
    expect(open(back(cows('2026-05-30T15:00:00Z')))).toContain('withdrawal');
    expect(open(back({ dimensionsAt: new Date('2026-06-02T15:00:00Z') }))).not.toContain('dimensions');
  });

  it('so does the word of who may give it, once, with what was asked', () => {
    const refused = (item: ReadmissionItem, note: string, roles: readonly Role[], facts = back()) =>
      refuseConfirmation({ item, note }, facts, roles)?.code;
    expect(open(back({}, ['people']))).not.toContain('people');
    expect(refused('people', 'Asked all of it', ['counselor'])).toBeUndefined();
    expect(refused('people', ' ', ['counselor'])).toBe('readmission.invalid');
    expect(refused('health', 'Asked', ['counselor'])).toBe('permission.denied');
    expect(refused('people', 'Asked', ['counselor'], back({}, ['people']))).toBe('readmission.invalid');
    expect(refused('people', 'Asked', ['counselor'], standing({ main: 'admitted' }))).toBe('readmission.invalid');
  });

  it('the clock names what is open, until nothing is', () => {
    const clock = (facts: PathFacts) =>
      pathClocks(facts, now, standardPolicy).find(({ code }) => code === 'C-RECONFIRM');
    expect(
      clock(
        back(
          {},
          readmissionItems.filter((item) => item !== 'people'),
        ),
      )?.why,
    ).toBe('Came back on 2026-06-01. Open: people, coverage and how to be reached');
    expect(clock(back({}, readmissionItems))).toBeUndefined();
    expect(clock(standing({ main: 'admitted' }))).toBeUndefined();
  });
});

describe('voiding a move', () => {
  const move: MoveToVoid = {
    id: 'm1',
    track: 'main',
    voided: false,
    impliedBy: null,
    latestOnTrack: 'm1',
    implied: [],
  };

  it('takes the last move back, with a reason', () => {
    expect(decideVoidMove(move, ' Wrong person ')).toEqual({ reason: 'Wrong person' });
  });

  it.each([
    ['without a reason', move, ''],
    ['twice', { ...move, voided: true }, 'Wrong person'],
    ['under a later move', { ...move, latestOnTrack: 'm2' }, 'Wrong person'],
    ['that another move brought with it', { ...move, impliedBy: 'm0' }, 'Wrong person'],
    [
      'when a track it moved has moved on',
      { ...move, implied: [{ track: 'moud', isLatest: false } as const] },
      'Wrong person',
    ],
  ])('does not work %s', (_, one, reason) => {
    expect(decideVoidMove(one, reason)).toMatchObject({ code: 'path.not-voidable' });
  });
});
