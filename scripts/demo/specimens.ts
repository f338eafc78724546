import type { Story } from './story';

const panel = [
  'amphetamines',
  'benzodiazepines',
  'buprenorphine',
  'cocaine',
  'fentanyl',
  'methadone',
  'opiates',
  'oxycodone',
];

/** How use changes over the months: it fades for many, comes and goes for some, and for some there is none. */
export type UseOverTime = 'none' | 'fading' | 'now and then' | 'ongoing';

export interface Testing {
  readonly from: number;
  readonly to: number;
  readonly every: number;
  readonly use: UseOverTime;
  readonly medicine?: 'methadone' | 'buprenorphine' | undefined;
}

/** Drug tests in the course of care. The ordered medicine is expected in them, and is no finding. */
export function specimens(story: Story, { from, to, every, use, medicine }: Testing): void {
  const { chance } = story;
  for (let day = from; day <= Math.min(to, -1); day += every + chance.between(-2, 3)) {
    const share = to === from ? 1 : (day - from) / (to - from);
    const likely = { none: 0, fading: 0.85 - 1.1 * share, 'now and then': 0.3, ongoing: 0.8 }[use];
    const found = chance.of(likely) ? ['fentanyl', ...(chance.of(0.4) ? ['opiates'] : [])] : [];
    const positives = [
      ...found,
      ...(chance.of(use === 'none' ? 0.02 : 0.15) ? ['cocaine'] : []),
      ...(medicine && day > from ? [medicine] : []),
    ];
    story.add(story.around(day, '12:05', '13:00'), story.nurse(), {
      do: 'specimen',
      on: story.day(day),
      panel,
      positives,
    });
  }
}
