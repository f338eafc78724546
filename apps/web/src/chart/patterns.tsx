import { addDays } from '@cairn/rules';
import type { Chart } from '../api/types';
import { DataTable } from '../kit/data-table';
import { FigureWithTable } from '../kit/figure-with-table';
import { dayIn, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { Strip, type StripKind, StripLegend, stripSigns, stripWords } from '../kit/strip';
import styles from './patterns.module.css';

const daysEach: Record<StripKind, number> = { use: 7, attendance: 1 };
const titles: Record<StripKind, string> = { use: 'Drug tests, 12 weeks', attendance: 'Sessions, 14 days' };

/** The strips of the board with their legend, and as a table what each week or day says. */
export function PatternsSection({ chart }: { chart: Chart }) {
  return (
    <Panel>
      <div className={styles.both}>
        <Pattern kind="use" pattern={chart.useStrip} />
        <Pattern kind="attendance" pattern={chart.attendanceStrip} />
      </div>
    </Panel>
  );
}

function Pattern({ kind, pattern }: { kind: StripKind; pattern: string }) {
  return (
    <FigureWithTable
      title={titles[kind]}
      words={stripWords(kind, pattern)}
      chart={
        <div className={styles.strip}>
          <Strip kind={kind} pattern={pattern} large />
          <StripLegend kind={kind} />
        </div>
      }
      table={<PatternTable kind={kind} pattern={pattern} />}
    />
  );
}

/** The newest first, as everywhere in the chart. */
function PatternTable({ kind, pattern }: { kind: StripKind; pattern: string }) {
  const length = daysEach[kind];
  const today = dayIn(undefined);
  const rows = [...pattern].toReversed().map((letter, index) => {
    const last = addDays(today, -length * index);
    return { last, letter, word: stripSigns[kind][letter]?.word ?? 'unknown' };
  });
  return (
    <DataTable
      label={titles[kind]}
      columns={[
        {
          key: 'when',
          header: kind === 'use' ? 'Week to' : 'Day',
          rowHeader: true,
          render: ({ last }) => shortDay(last),
        },
        { key: 'says', header: 'Says', render: ({ word }) => word },
        { key: 'letter', header: 'Letter', render: ({ letter }) => letter },
      ]}
      rows={rows}
      rowKey={({ last }) => last}
    />
  );
}
