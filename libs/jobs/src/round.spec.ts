import { everyRound } from './round';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a round', () => {
  it('goes on after a turn that threw, and tells about it', async () => {
    let turns = 0;
    const errors: string[] = [];
    const turn = (): Promise<void> => (++turns === 1 ? Promise.reject(new Error('away')) : Promise.resolve());
    const round = everyRound(1, turn, (error) => errors.push(error.message));
    while (turns < 3) await pause(1);
    await round.stop();
    expect(errors).toEqual(['away']);
  });

  it('never runs two turns at a time and waits for the last one when it is stopped', async () => {
    let inside = 0;
    let most = 0;
    const round = everyRound(
      1,
      async () => {
        most = Math.max(most, ++inside);
        await pause(10);
        inside--;
      },
      () => undefined,
    );
    await pause(35);
    await round.stop();
    expect({ most, inside }).toEqual({ most: 1, inside: 0 });
  });
});
