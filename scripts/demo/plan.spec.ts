import { addDays, trackNames, tracks } from '@cairn/rules';
import { planDemo } from './plan';

/** Seven days, at all times of the day: whenever somebody looks at the demo first, it has to be whole. */
const moments = Array.from({ length: 7 }, (_, n) => new Date(Date.UTC(2026, 10, 22 + n, (9 + n * 5) % 24, 17)));

describe.each(moments.map((now) => [now.toISOString(), now] as const))('the stories of the demo at %s', (_, now) => {
  const tales = planDemo(now);
  const cedar = tales.filter(({ clinic }) => clinic === 'cedar');

  it.each(trackNames)('leave no state of the track %s without somebody in it', (track) => {
    const inhabited = new Set(cedar.map(({ ends }) => ends[track]));
    expect(Object.keys(tracks[track].states).filter((state) => !inhabited.has(state))).toEqual([]);
  });

  it('are about 150 people, told in order and up to now', () => {
    expect(cedar.length).toBeGreaterThanOrEqual(145);
    for (const { acts } of tales) {
      expect(['enquire', 'register']).toContain(acts[0]?.do);
      expect(acts.filter((act) => act.do === 'register')).toHaveLength(1);
      expect(acts.every(({ at }, index) => index === 0 || at >= (acts[index - 1]?.at ?? at))).toBe(true);
      expect(+(acts.at(-1)?.at ?? 0)).toBeLessThanOrEqual(+now);
    }
  });

  it('book nobody twice', () => {
    const booked = tales.flatMap(({ acts }) =>
      acts.flatMap((act) => (act.do === 'book' ? [`${act.staff} ${act.startsAt}`] : [])),
    );
    expect(new Set(booked).size).toBe(booked.length);
  });

  it('give three counselors 35 to 50 people each', () => {
    const inCare = cedar.filter(({ ends }) =>
      ['intake', 'admitted', 'suspended', 'discharge_planned', 'transferred'].includes(ends.main ?? ''),
    );
    const of = (counselor: string) =>
      inCare.filter(({ acts }) =>
        acts.some((act) => act.do === 'assign' && act.kind === 'primary' && act.to === counselor),
      );
    for (const counselor of ['counselor', 'counselor2', 'counselor3']) {
      expect(of(counselor).length).toBeGreaterThanOrEqual(35);
      expect(of(counselor).length).toBeLessThanOrEqual(50);
    }
  });

  it('have somebody in each withdrawal stay that is told of, and one stay that ended without an offer', () => {
    const beds = tales.flatMap(({ acts }) => acts.flatMap((act) => (act.do === 'give-bed' ? [act.bed] : [])));
    expect(new Set(beds).size).toBe(beds.length);
    const stays = tales.filter(({ acts }) => acts.some((act) => act.do === 'begin-stay'));
    const over = stays.filter(({ acts }) => acts.some((act) => act.do === 'end-stay'));
    expect([stays.length >= 9, over.length]).toEqual([true, 5]);
    expect(over.filter(({ acts }) => !acts.some((act) => act.do === 'offer'))).toHaveLength(1);
  });

  it('answer each positive screen within two hours, but for the newest', () => {
    const late = tales.flatMap(({ acts }) =>
      acts
        .filter((act) => act.do === 'respond' && act.instrument === 'asq' && act.answers['1'] === 1)
        .filter(
          ({ at }) => !acts.some((act) => act.do === 'assess-risk' && act.at > at && +act.at - +at < 2 * 3_600_000),
        ),
    );
    expect(late.length).toBeLessThanOrEqual(2);
  });

  it('fill today and the days to come with sessions', () => {
    const today = now.toLocaleDateString('en-CA', { timeZone: 'America/New_York' });
    const on = (day: string) =>
      tales.flatMap(({ acts }) => acts.filter((act) => act.do === 'book' && act.startsAt.startsWith(day))).length;
    expect(on(today)).toBeGreaterThan(15);
    expect([1, 2, 3, 4, 5, 6, 7].reduce((sum, ahead) => sum + on(addDays(today, ahead)), 0)).toBeGreaterThan(30);
  });
});

it('the same day and seed tell the same stories', () => {
  const now = new Date('2026-11-23T15:10:00Z');
  expect(JSON.stringify(planDemo(now))).toBe(JSON.stringify(planDemo(now)));
});

it('nobody uses more than sixty times in the answer to the single question', () => {
  const answers = planDemo(new Date('2026-11-23T15:10:00Z')).flatMap(({ acts }) =>
    acts.flatMap((act) => (act.do === 'respond' && act.instrument === 'single-question' ? [act.answers['1']] : [])),
  );
  expect(new Set(answers).size).toBeGreaterThan(20);
  expect(answers.every((one) => typeof one === 'number' && one >= 0 && one <= 60)).toBe(true);
});
