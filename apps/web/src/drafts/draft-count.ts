import { useQuery } from '@tanstack/react-query';
import { useMay } from '../api/session';
import { draftsQuery } from './unfinished';

/** How many texts wait for their author, for the menu. */
export function useUnfinishedCount(): number {
  const may = useMay();
  const { data } = useQuery({ ...draftsQuery, enabled: may('draft.read') });
  return data?.filter(({ discardedAt }) => discardedAt === null).length ?? 0;
}
