import { tedsColumns, type TedsColumn, type TedsListName, tedsLists } from '@cairn/rules';
import { DataTable } from '../kit/data-table';
import { Panel } from '../kit/panel';
import styles from './intake.module.css';

/** What the export of admissions for the state holds: each column with where it comes from, each code with both wordings. */
export function TedsDefinition() {
  const lists = [...new Set(tedsColumns.flatMap(({ list }) => (list === null ? [] : [list])))];
  return (
    <>
      <Panel title="Admissions for the state" meta="Treatment Episode Data Set, a row for each admission">
        <p>
          CSV holds every admission of the chosen days as a row of codes, also of restricted charts. Nobody is named:
          the row carries the episode, not the number of the person. Where nothing is known it says −9. The sections
          count as they were last signed in that episode. Each export is written into the audit trail with its days and
          the number of rows.
        </p>
      </Panel>
      <Panel title="Columns" flush>
        <DataTable
          label="Columns of the export"
          rows={tedsColumns}
          rowKey={({ name }) => name}
          columns={[
            {
              key: 'name',
              header: 'Column',
              width: '14rem',
              rowHeader: true,
              render: ({ name }: TedsColumn) => <code>{name}</code>,
            },
            { key: 'from', header: 'Where it comes from', render: ({ from }) => from },
            {
              key: 'list',
              header: 'Code list',
              width: '12rem',
              render: ({ list }) => (list === null ? '' : tedsLists[list].title),
            },
          ]}
        />
      </Panel>
      <div className={styles.codeLists}>
        {lists.map((name) => (
          <CodeList key={name} name={name} />
        ))}
      </div>
    </>
  );
}

function CodeList({ name }: { name: TedsListName }) {
  const { title, codes, verified } = tedsLists[name];
  return (
    <Panel
      title={`${name}: ${title}`}
      meta={verified === 'no' ? 'wording to be checked' : 'from a secondary copy'}
      flush
    >
      <DataTable
        label={title}
        rows={codes}
        rowKey={({ code }) => String(code)}
        columns={[
          { key: 'code', header: 'Code', align: 'right', width: '3.5rem', render: ({ code }) => code },
          { key: 'ours', header: 'On our screens', rowHeader: true, render: ({ label }) => label },
          { key: 'teds', header: 'In the data set', render: ({ teds }) => teds },
        ]}
      />
    </Panel>
  );
}
