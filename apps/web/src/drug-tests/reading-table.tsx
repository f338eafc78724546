import { analyteGroups, analyteLabel, type TestAction, testActions } from '@cairn/rules';
import { DataTable } from '../kit/data-table';
import { StatusMark } from '../kit/status-mark';
import type { SubstanceReading, TestSpecimen } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { foundWords, groupOf, readingMark } from './test-words';

/**
 * Substance by substance against the medication of that day: what was found, how it reads, what may help, and for how long it is
 * typically seen. What is not as expected stands first.
 */
export function ReadingTable({ specimen }: { specimen: TestSpecimen }) {
  const amounts = new Map(
    specimen.standing.map(({ analyte, value, units }) => [analyte, value === null ? '' : `${value} ${units ?? ''}`]),
  );
  return (
    <DataTable
      label="Substances"
      rows={unexpectedFirst(specimen.readings)}
      rowKey={({ analyte }) => analyte}
      columns={[
        {
          key: 'analyte',
          header: 'Substance and result',
          rowHeader: true,
          width: '34%',
          render: (reading) => (
            <>
              {analyteLabel(reading.analyte)}
              <span className="dim small">{groupWords(reading.analyte)}</span>
              <span className={`${styles.says} small tabular`}>
                {[foundWords(reading), amounts.get(reading.analyte) ?? ''].filter((part) => part !== '').join(', ')}
              </span>
            </>
          ),
        },
        {
          key: 'reading',
          header: 'Against the medication of that day',
          render: (reading) => {
            const mark = readingMark(reading);
            return (
              <>
                <StatusMark meaning={mark.meaning} quiet>
                  {mark.words}
                </StatusMark>
                {reading.reading !== 'expected_absent' && (
                  <span className={`${styles.says} small`}>{reading.says}</span>
                )}
                {reading.actions.length > 0 && (
                  <span className={`${styles.actions} small`}>{reading.actions.map(actionWords).join('. ')}.</span>
                )}
                {reading.detection !== null && <span className={`${styles.says} small`}>{reading.detection}</span>}
              </>
            );
          },
        },
      ]}
    />
  );
}

const actionWords = (action: TestAction): string => testActions[action].label;

function groupWords(analyte: string): string {
  const group = groupOf(analyte);
  const words = Object.hasOwn(analyteGroups, group) ? analyteGroups[group as keyof typeof analyteGroups] : '';
  return words === '' || words === analyteLabel(analyte) ? '' : ` ${words}`;
}

const order = [
  'unexpected_present',
  'unexpected_absent',
  'inconclusive',
  'expected_present',
  'expected_absent',
  'not_tested',
];
function unexpectedFirst(readings: readonly SubstanceReading[]): readonly SubstanceReading[] {
  return readings.toSorted((one, other) => order.indexOf(one.reading) - order.indexOf(other.reading));
}
