import { fresh, missing, nothingTicked, press } from './key-flow';
import type { Act, Flow } from './key-flow';

/** Types keys with a gap in milliseconds between them; answers the last act and the flow after it. */
function type(keys: readonly string[], gap: number, from: Flow = fresh, needsBirth = false) {
  let flow = from;
  const acts: Act[] = [];
  keys.forEach((key, index) => {
    const answer = press(flow, key, 10_000 + index * gap, needsBirth);
    flow = answer.flow;
    acts.push(answer.act);
  });
  return { flow, act: acts.at(-1)!, acts };
}

describe('a routine dose', () => {
  it('is three presses: 1, 2, Enter', () => {
    expect(type(['1', '2', 'Enter'], 140).act).toEqual({ kind: 'give' });
  });

  it.each(['1', '2'])('is not given with only %s', (only) => {
    expect(type([only, 'Enter'], 140).act).toEqual({ kind: 'none' });
  });

  it('asks for the date of birth where a similar name speaks, and is four presses then (R-209)', () => {
    expect(type(['1', '2', 'Enter'], 140, fresh, true).act).toEqual({ kind: 'none' });
    expect(type(['1', '2', '3', 'Enter'], 140, fresh, true).act).toEqual({ kind: 'give' });
    expect(missing(nothingTicked, true)).toContain('the date of birth, spoken (3)');
  });

  it('takes no harm from 3 where no similar name speaks', () => {
    expect(type(['1', '2', '3', 'Enter'], 140).act).toEqual({ kind: 'give' });
  });

  it('is given to the quickest hand that rolls over the keys', () => {
    expect(type(['1', '2', 'Enter'], 4).act).toEqual({ kind: 'give' });
    expect(type(['1', '2', '3', 'Enter'], 4).act).toEqual({ kind: 'give' });
  });

  it('is never given by the Enter that found the patient, however long it is held', () => {
    expect(type(['Enter', 'Enter', 'Enter'], 30).acts.every((act) => act.kind === 'none')).toBe(true);
  });

  it('asks for what is missing by its key', () => {
    expect(missing(nothingTicked)).toEqual(['who it is (1)', 'how the person is (2)']);
  });

  it('can be taken back key by key, and left with Escape with nothing ticked', () => {
    expect(type(['1', '1'], 200).flow.ready).toEqual(nothingTicked);
    const left = type(['1', '2', '3', 'Escape'], 200);
    expect([left.act, left.flow]).toEqual([{ kind: 'leave' }, fresh]);
  });

  it('records impairment seen and an incomplete observation by their letters', () => {
    expect(type(['1', '2', 'i', 'd'], 200).flow.ready).toEqual({
      identity: true,
      seen: 'impaired',
      dateOfBirth: false,
      observation: 'declined',
    });
  });

  it('walks down the scale of sedation with one key (R-071)', () => {
    const seen = (keys: string[]) => type(keys, 200).flow.ready.seen;
    expect([seen(['s']), seen(['2', 's', 's']), seen(['s', 's', 's']), seen(['s', 's', 's', 's'])]).toEqual([
      2,
      3,
      4,
      null,
    ]);
    expect(seen(['s', '2'])).toBe(1);
  });
});

describe('the next patient scanned while a card is open', () => {
  it('never gives this patient a dose, whatever the digits of the number', () => {
    for (let number = 10_001; number < 34_000; number += 1) {
      const { acts } = type([...String(number), 'Enter'], 8);
      // From a lookup on the focus is in the id box, and the rest of the number goes there.
      const first = acts.find((act) => act.kind !== 'none');
      expect(first?.kind).toBe('lookup');
    }
  });

  it('goes to the id box from the first digit that is no key, with the digits before it', () => {
    const { act, flow } = type(['1', '2', '3', '0'], 8);
    expect(act).toEqual({ kind: 'lookup', digits: '1230', whole: false });
    expect(flow.ready).toEqual(nothingTicked);
  });

  it('is looked up whole when its digits are all keys', () => {
    expect(type(['1', '2', '3', '1', 'Enter'], 12).act).toEqual({ kind: 'lookup', digits: '1231', whole: true });
  });

  it('leaves what had been confirmed before it', () => {
    const confirmed = type(['1', '2'], 200).flow;
    const scanned = ['1', '1', '2', '1', '3', 'Enter'].reduce(
      (at, key, index) => press(at, key, 60_000 + index * 9).flow,
      confirmed,
    );
    expect(scanned.ready).toMatchObject({ identity: true, seen: 1, dateOfBirth: false });
  });

  it('is told from a key pressed by hand just before the scan', () => {
    const ticked = press(fresh, '2', 1000).flow;
    const first = press(ticked, '1', 1200).flow;
    expect(press(first, '0', 1204)).toMatchObject({
      act: { kind: 'lookup', digits: '10' },
      flow: { ready: { identity: false, seen: 1 } },
    });
  });

  it('is looked up by a slow scanner too, though every check had been made', () => {
    const confirmed = type(['1', '2', '3'], 200).flow;
    const { act } = ['1', '1', '2', '2', 'Enter'].reduce<{ flow: Flow; act: Act }>(
      (last, key, index) => press(last.flow, key, 60_000 + index * 90),
      { flow: confirmed, act: { kind: 'none' } },
    );
    expect(act).toEqual({ kind: 'lookup', digits: '1122', whole: true });
  });

  it('does not take digits pressed long ago for a part of the number', () => {
    const early = press(fresh, '1', 1000).flow;
    expect(press(early, '7', 9000).act).toEqual({ kind: 'lookup', digits: '7', whole: false });
  });
});
