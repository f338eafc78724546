import { Button } from '@mantine/core';
import { inventoryKinds, inventoryMoments, quantityWords, strengthAndForm } from '@cairn/rules';
import { Link, useParams } from '@tanstack/react-router';
import { useMay, useSession } from '../api/session';
import { urlOf } from '../api/client';
import { DataTable } from '../kit/data-table';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, fullDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { downloadCsv } from '../reports/csv';
import { countActs, type Inventory, type Second, useCountAct, useInventory } from './count-api';
import { SecondSigner } from './count-second';
import { signedWords } from './count-variance';
import styles from './counts.module.css';

/** One inventory: its form, its signatures, on paper and as a file. */
export function StockInventoryScreen() {
  const { id = '' } = useParams({ strict: false });
  const inventory = useInventory(id);
  if (inventory.isError) return <ErrorNote error={inventory.error} onRetry={() => void inventory.refetch()} />;
  if (inventory.data === undefined) return <SkeletonPanel lines={10} label="Loading the inventory" />;
  const { data } = inventory;
  return (
    <>
      <PageHeader
        title={inventoryKinds[data.kind]}
        meta={`${fullDay(data.takenOn)}, ${inventoryMoments[data.moment].toLowerCase()}`}
        actions={
          <>
            <Button
              size="xs"
              variant="default"
              component="a"
              href={urlOf(`/stock/inventories/${id}/form`)}
              target="_blank"
            >
              Print the form (PDF)
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                void downloadCsv(`/stock/inventories/${id}`, { asOf: data.takenOn }, { name: 'inventory', query: {} })
              }
            >
              CSV
            </Button>
          </>
        }
      />
      <Signatures inventory={data} />
      <Lines inventory={data} />
    </>
  );
}

function Signatures({ inventory }: { inventory: Inventory }) {
  const may = useMay();
  const session = useSession();
  const { countedBy, countedAt, signed, state, signUntil, kind, note } = inventory;
  const act = useCountAct(
    (second: Second) => countActs.signInventory(inventory.id, second),
    kind === 'initial' ? 'Signed by both: the ledger begins today.' : 'Signed by both: the ledger follows.',
  );
  return (
    <Panel title="Signatures">
      <div className={styles.form}>
        <p>
          Counted by <strong>{countedBy.name ?? 'somebody'}</strong>, {dayAndTime(countedAt)}
          {note !== null && <span className="dim">. {note}</span>}
        </p>
        {signed !== null && (
          <p>
            <StatusMark meaning="fine" quiet>
              Signed by {signed.by ?? 'somebody'}, {dayAndTime(signed.at)}
            </StatusMark>
          </p>
        )}
        {state === 'lapsed' && (
          <p>
            <StatusMark meaning="needs">Nobody signed in time: this is no inventory.</StatusMark>{' '}
            <Link to="/stock/inventories">Take it again</Link>
          </p>
        )}
        {state === 'waiting' && (
          <>
            <p>
              <StatusMark meaning="soon" quiet>
                Waits for a second person until {dayAndTime(signUntil)}
              </StatusMark>{' '}
              {kind === 'initial'
                ? 'With the second signature the ledger begins, and every dose is drawn from stock.'
                : 'With the second signature differences are written into the ledger.'}
            </p>
            {may('inventory.sign') && (
              <SecondSigner
                isFirst={session.staff.id === countedBy.id}
                who="A second person"
                act="Sign the inventory"
                busy={act.isPending}
                error={act.error}
                onSign={(second) => act.mutate(second)}
              />
            )}
          </>
        )}
      </div>
    </Panel>
  );
}

function Lines({ inventory: { lines, kind } }: { inventory: Inventory }) {
  const initial = kind === 'initial';
  type Line = Inventory['lines'][number];
  return (
    <Panel title="Counted" meta={`${lines.length} ${lines.length === 1 ? 'entry' : 'entries'}`} flush>
      <DataTable
        label="What was counted"
        rows={lines}
        rowKey={({ containerId, account }) => `${containerId} ${account}`}
        empty={<p className={styles.none}>Nothing was there: an inventory of nothing.</p>}
        columns={[
          {
            key: 'serial',
            header: 'Container',
            rowHeader: true,
            render: (line: Line) => (
              <>
                <span className="mono">{line.serial}</span>{' '}
                <span className="dim small">
                  {[
                    line.opened ? 'opened' : 'sealed',
                    line.account === 'prepared'
                      ? 'taken out, not yet gone'
                      : line.account === 'quarantine'
                        ? 'in quarantine'
                        : null,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </>
            ),
          },
          {
            key: 'what',
            header: 'Name, strength, form',
            render: (line: Line) => (
              <>
                {line.productName} <span className="dim small">{strengthAndForm(line)}</span>
              </>
            ),
          },
          {
            key: 'schedule',
            header: 'Schedule',
            render: ({ schedule }: Line) => (schedule === 'none' ? '–' : schedule),
          },
          { key: 'lot', header: 'Lot', render: ({ lot, expiresOn }: Line) => `${lot}, until ${fullDay(expiresOn)}` },
          { key: 'where', header: 'Where', render: ({ placeName }: Line) => placeName ?? '–' },
          {
            key: 'counted',
            header: 'Counted',
            align: 'right',
            render: (line: Line) => `${quantityWords(line.counted, line)}${line.estimated ? ', estimate' : ''}`,
          },
          ...(initial
            ? []
            : [
                {
                  key: 'ledger',
                  header: 'Ledger',
                  align: 'right' as const,
                  render: (line: Line) => quantityWords(line.ledger, line),
                },
                {
                  key: 'off',
                  header: 'Difference',
                  render: (line: Line) =>
                    line.counted === line.ledger ? (
                      <StatusMark meaning="fine" quiet>
                        Agrees
                      </StatusMark>
                    ) : (
                      <>
                        <StatusMark meaning={line.estimated ? 'info' : 'soon'} quiet>
                          {signedWords(line.counted - line.ledger, line)}
                        </StatusMark>
                        {line.reason !== null && (
                          <div className="small">
                            {line.settle === 'loss' ? 'Loss' : 'Variance'}: {line.reason}
                          </div>
                        )}
                      </>
                    ),
                },
              ]),
        ]}
      />
    </Panel>
  );
}
