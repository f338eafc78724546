import { Button } from '@mantine/core';
import { analyteLabel, fdaStatuses, testMatrices, testMethods, testStages } from '@cairn/rules';
import { useRef, useState } from 'react';
import { useMay } from '../api/session';
import { Drafts } from '../chart/draft';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayIn, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel as Box } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm } from '../outside/fields-form';
import { api } from '../api/client';
import { type Panel, usePanels } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { PanelForm } from './panel-form';

/** Panels, version by version: what each can see decides what its negative means. */
export function TestPanelsScreen() {
  const may = useMay();
  const drafts = useRef(new Map<string, unknown>());
  const panels = usePanels();
  const [open, setOpen] = useState<string | null>(null);
  const close = (): void => setOpen(null);
  const items = panels.data?.items ?? [];
  return (
    <Drafts value={drafts.current}>
      <PageHeader
        title="Panels"
        meta="What a panel can see decides what a negative means"
        actions={may('test-panel.write') && <Button onClick={() => setOpen('new')}>New panel</Button>}
      />
      <div className={styles.stack}>
        {open === 'new' && panels.data !== undefined && (
          <PanelForm from={panels.data.standard} version={1} panels={items} onClose={close} />
        )}
        <Box>
          {panels.isError ? (
            <ErrorNote error={panels.error} onRetry={() => void panels.refetch()} />
          ) : panels.data === undefined ? (
            <SkeletonRows rows={4} label="Loading the panels" />
          ) : items.length === 0 ? (
            <EmptyState title="No panel of your own yet.">
              Tests are ordered with the standard panel until you write one: choose New panel, and name your laboratory
              and its cutoffs.
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {items.map((panel) => (
                <li key={panel.id} className={styles.item}>
                  <PanelLine
                    panel={panel}
                    onNext={may('test-panel.write') && isNewest(panel, items) ? () => setOpen(panel.id) : null}
                    onEnd={may('test-panel.write') && panel.state !== 'ended' ? () => setOpen(`end ${panel.id}`) : null}
                  />
                  {open === panel.id && (
                    <PanelForm from={panel} version={panel.version + 1} panels={items} onClose={close} />
                  )}
                  {open === `end ${panel.id}` && <EndForm panel={panel} onClose={close} />}
                </li>
              ))}
            </ul>
          )}
        </Box>
      </div>
    </Drafts>
  );
}

const isNewest = (panel: Panel, all: readonly Panel[]): boolean =>
  !all.some(({ code, version }) => code === panel.code && version > panel.version);

function PanelLine({
  panel,
  onNext,
  onEnd,
}: {
  panel: Panel;
  onNext: (() => void) | null;
  onEnd: (() => void) | null;
}) {
  const state = {
    active: { meaning: 'fine' as const, words: panel.routine ? 'In use, routine' : 'In use' },
    upcoming: { meaning: 'info' as const, words: `From ${shortDay(panel.validFrom)}` },
    ended: { meaning: 'info' as const, words: panel.why === 'replaced' ? 'Replaced' : 'No longer used' },
  }[panel.state];
  return (
    <>
      <div className={styles.head}>
        <StatusMark meaning={state.meaning} quiet>
          {state.words}
        </StatusMark>
        <strong>
          {panel.name}, version {panel.version}
        </strong>
        <span className={`${styles.grow} dim small`}>
          {testStages[panel.stage]}, {testMatrices[panel.matrix].toLowerCase()}, {testMethods[panel.method]},{' '}
          {panel.laboratory}. {fdaStatuses[panel.fdaStatus]}
          {panel.fdaNote === null ? '' : `: ${panel.fdaNote}`}. Since {shortDay(panel.validFrom)}
          {panel.endsOn === null ? '' : `, until ${shortDay(panel.endsOn)}`}
        </span>
        <span className={styles.acts}>
          {onNext !== null && (
            <Button size="compact-xs" variant="default" onClick={onNext}>
              Next version
            </Button>
          )}
          {onEnd !== null && (
            <Button size="compact-xs" variant="subtle" onClick={onEnd}>
              End
            </Button>
          )}
        </span>
      </div>
      <span className="small">
        Sees:{' '}
        {panel.analytes
          .map(
            ({ analyte, cutoff, units }) => `${analyteLabel(analyte)}${cutoff === null ? '' : ` (${cutoff} ${units})`}`,
          )
          .join(', ')}
      </span>
    </>
  );
}

function EndForm({ panel, onClose }: { panel: Panel; onClose: () => void }) {
  return (
    <FieldsForm
      name={`end ${panel.id}`}
      title={`${panel.name}, version ${panel.version}: no longer used`}
      intro="It cannot be ordered from that day on. What was read with it stays as it is."
      submit="End this panel"
      says="Panel ended."
      initial={{ endsOn: dayIn(undefined), reason: '' }}
      fields={[
        { key: 'endsOn', label: 'From', kind: 'day' },
        { key: 'reason', label: 'Why', width: 'whole' },
      ]}
      send={(typed) =>
        api.post(`/test-panels/${panel.id}/end`, { endsOn: typed['endsOn'], reason: (typed['reason'] ?? '').trim() })
      }
      onClose={onClose}
    />
  );
}
