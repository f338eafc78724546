import { exampleCard as card, failedCheck } from './example-card';
import { nothingTicked } from './key-flow';
import type { Ready } from './key-flow';
import { checksNow, identifiersOf, isConfirmed, saidChecks } from './preview';
import { standingOf } from './resolve';

const ready = (over: Partial<Ready> = {}): Ready => ({ ...nothingTicked, identity: true, seen: 1, ...over });
const who = { roles: ['nurse'], found: 'typed' } as const;

describe('what is said about the person (R-208, R-209, R-071)', () => {
  it('is the photo and the name; the scanned card and the name; without both, name and date of birth', () => {
    expect(identifiersOf(card, 'typed')).toEqual(['photo', 'full_name']);
    expect(identifiersOf(card, 'scanned')).toEqual(['programme_card', 'full_name']);
    expect(identifiersOf({ ...card, photo: null, photoOn: null }, 'typed')).toEqual(['full_name', 'date_of_birth']);
  });

  it('holds the sedation score, and impairment from score 3 on', () => {
    const said = (seen: Ready['seen']) => saidChecks(card, ready({ seen }), 'typed');
    expect(said(1)).toMatchObject({ impairment: 'none_seen', sedation: 1 });
    expect(said(2)).toMatchObject({ impairment: 'none_seen', sedation: 2 });
    expect(said(3)).toMatchObject({ impairment: 'seen', sedation: 3 });
    expect(said('impaired')).toEqual({ identifiers: ['photo', 'full_name'], impairment: 'seen' });
  });

  it('holds the confirmed date of birth only where a similar name asked for it', () => {
    const similar = { ...card, similarNames: [{ number: '10077', name: 'Anna Nunes' }] };
    expect(saidChecks(similar, ready({ dateOfBirth: true }), 'typed').dateOfBirthConfirmed).toBe(true);
    expect(saidChecks(card, ready({ dateOfBirth: true }), 'typed').dateOfBirthConfirmed).toBeUndefined();
  });
});

describe('the checks before the dose', () => {
  const standing = (over: Partial<Ready>, on = card) => standingOf(checksNow(on, ready(over), [], who));
  const stops = (over: Partial<Ready>) => standing(over).stops.map((each) => each.ruleId);

  it('stop as soon as impairment is seen, before anything is sent, unless nothing is given', () => {
    expect(stops({})).toEqual([]);
    expect(stops({ seen: 'impaired' })).toEqual(['R-071']);
    expect(stops({ seen: 3 })).toEqual(['R-071']);
    expect(stops({ seen: 'impaired', observation: 'declined' })).toEqual([]);
  });

  it('follow the policy of the program, as the card names it', () => {
    const strict = { ...card, policy: { ...card.policy, sedation_block_score: 2 } };
    expect(standing({ seen: 2 }).stops).toEqual([]);
    expect(standing({ seen: 2 }, strict).stops.map(({ ruleId }) => ruleId)).toEqual(['R-071']);
  });

  it('ask for a reason of the person in charge where there is no photo, and nothing where the card was scanned', () => {
    const plain = { ...card, photo: null, photoOn: null };
    expect(standing({}, plain).overridable.map(({ ruleId }) => ruleId)).toEqual(['R-208']);
    const scanned = checksNow(plain, ready(), [], { ...who, found: 'scanned' });
    expect(standingOf(scanned).overridable).toEqual([]);
  });

  it('leave what the server answered about everything else as it is', () => {
    const server = failedCheck('R-200', 'The order is expired');
    expect(checksNow(card, ready(), [server], who)[0]).toMatchObject({ result: 'failed' });
  });

  it('are not called passed before the nurse has confirmed them', () => {
    expect(['R-208', 'R-209', 'R-071', 'R-200'].map((id) => isConfirmed(id, nothingTicked))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
