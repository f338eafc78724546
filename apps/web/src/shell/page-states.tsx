import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { SkeletonRows } from '../kit/skeletons';

/** While a screen's code or data is on its way. */
export function PagePending() {
  return <SkeletonRows rows={10} />;
}

export function PageFault({ error, reset }: { error: unknown; reset: () => void }) {
  // After an update of the server the old page asks for files that are gone; only a reload helps then.
  const stale = error instanceof TypeError && /module|import/i.test(error.message);
  return (
    <div style={{ padding: '1.5rem', maxWidth: '44rem' }}>
      {stale ? (
        <ErrorNote
          error={error}
          title="Cairn was updated while this page was open."
          onRetry={() => window.location.reload()}
        >
          Load the page again to go on.
        </ErrorNote>
      ) : (
        <ErrorNote error={error} title="This screen could not be shown." onRetry={reset} />
      )}
    </div>
  );
}

export function NotYours() {
  return (
    <EmptyState title="This page is not part of your role.">
      The menu shows what your role opens in this program. An administrator can change your role.
    </EmptyState>
  );
}

export function PageUnknown() {
  return (
    <EmptyState
      title="There is no such page."
      action={
        <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
          Go to the start
        </Button>
      }
    >
      The address may be mistyped, or the page may have moved.
    </EmptyState>
  );
}
