import { standardPolicy } from '../policy';
import { decideReadmission } from './readmission';
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
    expect(reconfirm).toEqual([
      ...['Diagnosis', 'Dimensions', 'Need for MOUD', 'Withdrawal (COWS), where it applies', 'Overdose risk'],
      'Prevention plan',
    ]);
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
