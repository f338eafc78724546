import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useHotkeys } from '../kit/hotkeys';
import { PageHeader } from '../kit/page-header';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import styles from './audit.module.css';
import { openingsQuery } from './audit-queries';
import { AuditSearch } from './audit-search';
import { OpeningList } from './opening-list';
import { UnusualList } from './unusual-list';
import { Verifier } from './verifier';

type View = 'search' | 'openings' | 'unusual' | 'whole';

/** A privacy officer's room: who looked at what, who opened a restricted chart and why, and whether the trail is whole. */
export function AuditScreen() {
  const openings = useQuery(openingsQuery('unreviewed'));
  if (openings.isPending) return <SkeletonRows label="Loading" />;
  const waiting = openings.data?.items.length ?? 0;
  return <Views waiting={waiting} />;
}

function Views({ waiting }: { waiting: number }) {
  // What waits comes first, but nobody's view changes under their hands.
  const [view, setView] = useState<View>(waiting > 0 ? 'openings' : 'search');
  useHotkeys('Who looked', [
    { keys: '1', label: 'Search', run: () => setView('search') },
    { keys: '2', label: 'Openings of restricted charts', run: () => setView('openings') },
    { keys: '3', label: 'Worth a question', run: () => setView('unusual') },
    { keys: '4', label: 'Is the trail whole?', run: () => setView('whole') },
  ]);
  return (
    <div className={styles.screen}>
      <PageHeader title="Who looked" meta="Everything read and done here is written down, this page too">
        <SegmentedControl<View>
          aria-label="What to show"
          value={view}
          onChange={setView}
          data={[
            { value: 'search', label: 'Search' },
            { value: 'openings', label: waiting === 0 ? 'Restricted charts' : `Restricted charts (${waiting})` },
            { value: 'unusual', label: 'Worth a question' },
            { value: 'whole', label: 'Is it whole?' },
          ]}
        />
      </PageHeader>
      {view === 'search' && <AuditSearch />}
      {view === 'openings' && <OpeningList />}
      {view === 'unusual' && <UnusualList />}
      {view === 'whole' && <Verifier />}
    </div>
  );
}
