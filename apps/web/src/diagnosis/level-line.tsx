import { careLevelLabel, differenceReasons, levelModifiers } from '@cairn/rules';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { StatusMark } from '../kit/status-mark';
import { type AnySigned, standingOf } from './api';
import { dimensionsForm, levelForm } from './forms';
import { Profile } from './profile';
import { Line, type LineProps, None, Signed } from './section-line';

/** The six ratings as a profile. */
export function DimensionsLine({ data, write }: LineProps) {
  const { show } = useChartDesk();
  const record = standingOf(data.items, 'dimensions');
  return (
    <Line
      name="Six dimensions"
      acts={[
        {
          label: record === undefined ? 'Record' : 'New',
          says: 'Rate the six dimensions',
          run: () => show(dimensionsForm, {}),
        },
        ...(record === undefined
          ? []
          : [
              {
                label: 'Correct',
                says: 'Correct the six dimensions',
                run: () => show(dimensionsForm, { replaces: record }),
              },
            ]),
      ]}
      write={write}
    >
      {record === undefined ? (
        <None />
      ) : (
        <>
          <Profile record={record} licensed={data.scene.policy.asam_licensed} />
          <Signed record={record} alone />
        </>
      )}
    </Line>
  );
}

/** What was recommended and what was decided, with the reason where they differ. */
export function LevelLine({ chart, data, write }: LineProps & { chart: Chart }) {
  const { show } = useChartDesk();
  const record = standingOf(data.items, 'level');
  const decided = record !== undefined && record.content.actual !== null;
  const there = chart.path.tracks.find(({ track }) => track === 'placement');
  return (
    <Line
      name="Level of care"
      acts={[
        ...(record !== undefined && !decided
          ? [{ label: 'Decide', says: 'Decide the level of care', run: () => show(levelForm, { replaces: record }) }]
          : []),
        { label: record === undefined ? 'Record' : 'New', says: 'New level of care', run: () => show(levelForm, {}) },
        ...(decided
          ? [{ label: 'Correct', says: 'Correct the level of care', run: () => show(levelForm, { replaces: record }) }]
          : []),
      ]}
      write={write}
    >
      {record === undefined ? <None /> : <LevelFacts record={record} />}
      {decided && there?.state !== record.content.actual && (
        <p className="small">
          <StatusMark meaning="soon" quiet>
            On the path: {there?.label ?? 'not begun'}
          </StatusMark>
        </p>
      )}
    </Line>
  );
}

function LevelFacts({ record }: { record: Extract<AnySigned, { kind: 'level' }> }) {
  const {
    recommended,
    actual,
    difference,
    differenceWords,
    hoursPerWeek,
    expectedDays,
    modifiers,
    rationale,
    coOccurring,
  } = record.content;
  const same = actual === recommended;
  return (
    <>
      <p>
        <span className="dim">{same ? 'Recommended and decided' : 'Recommended'}</span>{' '}
        <strong>{careLevelLabel(recommended)}</strong> <Signed record={record} />
      </p>
      {!same && (
        <p>
          <span className="dim">Decided</span> <strong>{actual === null ? 'not yet' : careLevelLabel(actual)}</strong>
          {difference !== null &&
            `: ${differenceReasons[difference]}${differenceWords === null ? '' : `, ${differenceWords}`}`}
        </p>
      )}
      <p className="small">
        {[
          ...(hoursPerWeek === null ? [] : [`${hoursPerWeek} hours a week`]),
          ...(expectedDays === null ? [] : [`about ${expectedDays} days expected`]),
          ...modifiers.map((modifier) => levelModifiers[modifier].toLowerCase()),
        ].join(' · ')}
      </p>
      <p className="small">{rationale}</p>
      {coOccurring !== null && <p className="small">Mental health is not in the plan: {coOccurring}</p>}
    </>
  );
}
