import { EmptyState } from '../kit/empty-state';

export function NoArea() {
  return (
    <EmptyState title="Your role opens nothing here yet.">
      An administrator of this program can give you a role that fits your work.
    </EmptyState>
  );
}
