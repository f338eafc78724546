import type { Column } from '../kit/data-table';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { Explain } from '../kit/explain';
import { count, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import type { Decision, TakeHomes } from './take-home-api';
import { decisionMarks, reasonWords } from './words';

const columns: readonly Column<Decision>[] = [
  { key: 'on', header: 'Day', rowHeader: true, width: '6.5rem', render: ({ on }) => shortDay(on) },
  {
    key: 'decision',
    header: 'Decision',
    render: ({ decision, deaRelevant }) => (
      <>
        <StatusMark meaning={decisionMarks[decision].meaning} quiet>
          {decisionMarks[decision].word}
        </StatusMark>
        {deaRelevant && (
          <>
            {' '}
            <Explain why="Beyond the step of time in treatment, under an exception. Kept apart for an inspection (R-237).">
              <span className="small">exception</span>
            </Explain>
          </>
        )}
      </>
    ),
  },
  { key: 'days', header: 'Days', align: 'right', render: ({ days }) => count(days, 'day') },
  {
    key: 'why',
    header: 'Why',
    render: ({ rationale, reasonCode, overrides }) => (
      <>
        {reasonCode !== null && <strong>{reasonWords(reasonCode)}. </strong>}
        {rationale}
        {overrides.map(({ ruleId, reasonText }) => (
          <div key={ruleId} className="dim small">
            Reason for {ruleId.replace('-', '\u2011')}: {reasonText}
          </div>
        ))}
      </>
    ),
  },
  {
    key: 'by',
    header: 'By',
    render: ({ by, treatmentDay, ruleVersion, evaluations }) => (
      <Explain
        why={`Treatment day ${treatmentDay}, ${ruleVersion}. Rules asked: ${evaluations.map(({ ruleId, result }) => `${ruleId} ${result}`).join(', ')}.`}
      >
        {by}
      </Explain>
    ),
  },
];

/** Every decision there was, with why; the newest of the episode stands. */
export function DecisionHistory({ homes }: { homes: TakeHomes }) {
  return (
    <Panel title="Decisions on take-home doses" flush>
      <DataTable
        label="Decisions on take-home doses"
        columns={columns}
        rows={homes.history}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="Nothing was decided yet.">
            A prescriber answers six criteria and says for how many days at a time.
          </EmptyState>
        }
      />
    </Panel>
  );
}
