import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { OrderCheckDraft, OrderCheck } from '../api/types';
import { useSettled } from '../kit/settled';

/**
 * What every rule says to the order as it stands on the screen. Asked again a moment after the last letter; until then the
 * answer before it stays, and `current` says that it is not about what stands there now.
 */
export function useOrderCheck(body: OrderCheckDraft | null) {
  const written = body === null ? '' : JSON.stringify(body);
  const settled = useSettled(written, 300);
  const check = useQuery({
    queryKey: ['orders', 'check', settled],
    queryFn: ({ signal }) => api.post<OrderCheck>('/medication-orders/check', JSON.parse(settled), { signal }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    staleTime: 5000,
    retry: false,
  });
  return { ...check, current: settled === written && !check.isPending && !check.isPlaceholderData };
}
