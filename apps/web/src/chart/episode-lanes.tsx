import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import { fullDay, milligrams } from '../kit/format';
import { layLanes, positionIn, ticksOf } from './lanes';
import type { Block, LaneSpan, Window } from './lanes';
import { heightOf } from './dose-days';
import styles from './episode-lanes.module.css';

export interface DrawnRun {
  readonly from: string;
  readonly to: string;
  readonly doseMcg: number;
}

const GUTTER = 88;
const LANE = 24;
const GAP = 5;
const TOP = 20;
const DOSES = 34;

/**
 * The episode as one line of time: a lane for each track, a lane of doses under them. Dose steps are never joined over
 * days without a dose. The words are in the table twin beside it; this drawing is one picture to assistive technology.
 */
export function EpisodeLanes(props: {
  spans: readonly LaneSpan[];
  runs: readonly DrawnRun[];
  window: Window;
  now: number;
  label: string;
  zone?: string | undefined;
}) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const hatch = useId();
  const plot = Math.max(160, (width || 640) - GUTTER);
  const lanes = layLanes(props.spans, props.window, plot, props.now);
  const place = positionIn(props.window, plot);
  const doseTop = TOP + lanes.length * (LANE + GAP);
  const height = doseTop + DOSES + 4;
  const highest = Math.max(0, ...props.runs.map((run) => run.doseMcg));
  const today = place(props.now);

  return (
    <div ref={ref} className={styles.frame}>
      <svg width={GUTTER + plot} height={height} role="img" aria-label={props.label} className={styles.drawing}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V6" className={styles.hatchLine} />
          </pattern>
        </defs>
        {lanes.map((lane, index) => (
          <text key={lane.track} x={0} y={TOP + index * (LANE + GAP) + 16} className={styles.laneName}>
            {lane.label}
          </text>
        ))}
        <text x={0} y={doseTop + 16} className={styles.laneName}>
          Doses
          {highest > 0 && (
            <tspan x={0} dy={14} className={styles.tick}>
              {`to ${milligrams(highest)} mg`}
            </tspan>
          )}
        </text>
        <g transform={`translate(${GUTTER} 0)`}>
          {ticksOf(props.window, plot).map((tick) => (
            <g key={tick.at}>
              <line x1={tick.x} x2={tick.x} y1={TOP - 4} y2={height} className={styles.grid} />
              <text x={tick.x + 3} y={11} className={styles.tick}>
                {tick.x < plot - 30 ? tick.label : ''}
              </text>
            </g>
          ))}
          {lanes.map((lane, index) => (
            <g key={lane.track} transform={`translate(0 ${TOP + index * (LANE + GAP)})`}>
              <line x1={0} x2={plot} y1={LANE / 2} y2={LANE / 2} className={styles.grid} />
              {lane.blocks.map((block) => (
                <SpanBlock
                  key={block.span.startedAt + block.span.state}
                  block={block}
                  hatch={hatch}
                  zone={props.zone}
                />
              ))}
            </g>
          ))}
          <g transform={`translate(0 ${doseTop})`}>
            <line x1={0} x2={plot} y1={DOSES} y2={DOSES} className={styles.grid} />
            {props.runs.map((run) => {
              const from = Math.max(0, place(Date.parse(`${run.from}T00:00:00Z`)));
              const to = Math.min(plot, place(Date.parse(`${run.to}T00:00:00Z`) + 86_400_000));
              const tall = heightOf(run.doseMcg, highest, DOSES - 4);
              return to <= 0 ? null : (
                <g key={run.from}>
                  <rect
                    x={from}
                    y={DOSES - tall}
                    width={Math.max(1.5, to - from)}
                    height={tall}
                    className={styles.dose}
                  />
                  <line
                    x1={from}
                    x2={Math.max(from + 1.5, to)}
                    y1={DOSES - tall}
                    y2={DOSES - tall}
                    className={styles.step}
                  />
                  <title>{`${milligrams(run.doseMcg)} mg, ${fullDay(run.from)} to ${fullDay(run.to)}`}</title>
                </g>
              );
            })}
          </g>
          <line x1={today} x2={today} y1={TOP - 6} y2={height} className={styles.today} />
        </g>
      </svg>
    </div>
  );
}

function SpanBlock({ block, hatch, zone }: { block: Block; hatch: string; zone: string | undefined }) {
  const { x, width, weight, span } = block;
  const until = span.endedAt === null ? 'now' : fullDay(span.endedAt, zone);
  return (
    <g>
      <title>{`${span.label}, ${fullDay(span.startedAt, zone)} to ${until}`}</title>
      <rect x={x + 0.5} y={0.5} width={Math.max(2, width - 1.5)} height={LANE - 1} rx={3} className={styles[weight]} />
      {weight === 'held' && (
        <rect x={x + 0.5} y={0.5} width={Math.max(2, width - 1.5)} height={LANE - 1} rx={3} fill={`url(#${hatch})`} />
      )}
      {block.open && <path d={`M${x + width - 1} 3l5 ${LANE / 2 - 3}-5 ${LANE / 2 - 3}`} className={styles.arrow} />}
      {block.text !== '' && (
        <text x={x + 6} y={16} className={styles.state}>
          {block.text}
        </text>
      )}
    </g>
  );
}
