import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMay } from '../api/session';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import styles from './corrections.module.css';
import { MergesList } from './merges-list';
import { MisfiledList } from './misfiled-list';

/** What was put right, and what still waits to be. */
export function CorrectionsScreen() {
  const may = useMay();
  const navigate = useNavigate();
  const compare = may('patient.compare');
  useHotkeys(
    'Corrections',
    [{ keys: 'c', label: 'Compare two registrations', run: () => void navigate({ to: '/corrections/compare' }) }],
    compare,
  );
  return (
    <div className={styles.column}>
      <PageHeader
        title="Corrections"
        actions={
          compare && (
            <Button
              renderRoot={(props) => <Link to="/corrections/compare" {...props} />}
              rightSection={<KeyHint keys="c" />}
            >
              Compare two registrations
            </Button>
          )
        }
      />
      {may('record.misfiled') && <MisfiledList />}
      {may('merge.read') && <MergesList />}
    </div>
  );
}
