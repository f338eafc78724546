import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { useMay, useSession } from '../api/session';
import type { MedicationOrder } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { useHotkeys } from '../kit/hotkeys';

/** the prescriber who gave an order by telephone, or a medical director, co-signs it with one key. */
export function useCosign(orders: readonly MedicationOrder[]) {
  const { staff, roles } = useSession();
  const holds = useMay()('order.cosign');
  const queries = useQueryClient();
  const announce = useAnnounce();
  const act = useMutation({
    mutationFn: (order: MedicationOrder) => api.post<MedicationOrder>(`/medication-orders/${order.id}/cosign`, {}),
    onSuccess: () => {
      for (const room of ['orders', 'chart', 'dosing', 'round']) void queries.invalidateQueries({ queryKey: [room] });
      announce('Order co-signed.');
    },
  });
  const may = (order: MedicationOrder): boolean =>
    holds &&
    order.verbal !== null &&
    order.verbal.cosignedAt === null &&
    (order.signedBy?.id === staff.id || roles.includes('medical_director'));
  const first = orders.find(may);
  useHotkeys(
    'Medication',
    [{ keys: 'c', label: 'Co-sign the order by telephone', run: () => first !== undefined && act.mutate(first) }],
    first !== undefined && !act.isPending,
  );
  return { may, first, run: act.mutate, pending: act.isPending, error: act.error };
}
