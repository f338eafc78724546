import { type HoldKind, holdKinds, type HoldReason, holdReasons } from '@cairn/rules';
import { NativeSelect, TextInput } from '@mantine/core';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useOrders } from '../api/hooks';
import { useMay, useSession } from '../api/session';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { Checkbox } from '../kit/checkbox';
import { doseWords, productWords } from '../kit/dose-amount';
import { dayIn } from '../kit/format';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAnnounce } from '../kit/announce';
import { bodyOf, type FlagForm as Draft, flagOf, withKind } from './flag-draft';

const names = {
  kind: 'Flag',
  reasonCode: 'Because of',
  says: 'What it says',
  orderId: 'Holds',
  expiresOn: 'Last day',
  blocks: 'Stops the dose',
};
const reasons = Object.entries(holdReasons).map(([value, label]) => ({ value, label }));

/** a flag on the chart. Only the two clinical kinds can stop a dose; the form says so before the server does. */
export function FlagForm({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { roles } = useSession();
  const readsOrders = useMay()('order.read');
  const orders = useOrders(patientId);
  const [draft, change, forget] = useDraft<Draft>('flag', '', () => flagOf('message', uuidv7()));
  // What was refused and is sent again differently is another flag, so it carries another id.
  const set = (part: Partial<Draft>): void => change({ ...part, id: uuidv7() });
  const { mayBlock, oneDay } = holdKinds[draft.kind];
  const deskOnly = roles.every((role) => role === 'front_desk');
  const kinds = (Object.keys(holdKinds) as HoldKind[]).filter((kind) => !deskOnly || kind === 'message');
  const standing = readsOrders
    ? (orders.data ?? []).filter(({ state }) => state !== 'stopped' && state !== 'expired')
    : [];
  const place = useMutation({
    mutationFn: () => api.put(`/patients/${patientId}/flags/${draft.id}`, bodyOf(draft)),
    onSuccess: () => {
      for (const room of ['flags', 'chart', 'dosing', 'orders', 'round'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce('The flag stands on the chart.');
      forget();
      onClose();
    },
  });
  return (
    <SideForm
      title="Place a flag"
      submit="Place the flag"
      complete={draft.says.trim() !== ''}
      missing="Still needed: what it says"
      pending={place.isPending}
      error={place.error}
      names={names}
      onSubmit={() => place.mutate()}
      onClose={onClose}
      intro="Every window and this chart show it. Write nothing that the person may not read over your shoulder."
    >
      <NativeSelect
        label="Flag"
        data={kinds.map((value) => ({ value, label: holdKinds[value].label }))}
        value={draft.kind}
        onChange={(event) => set(withKind(draft, event.currentTarget.value as HoldKind))}
      />
      <TextInput
        label="What it says"
        maxLength={200}
        value={draft.says}
        onChange={(event) => set({ says: event.currentTarget.value })}
      />
      <NativeSelect
        label="Because of"
        data={reasons}
        value={draft.reasonCode}
        onChange={(event) => set({ reasonCode: event.currentTarget.value as HoldReason })}
      />
      {mayBlock ? (
        <>
          <Checkbox
            label="Stops the dose until a prescriber releases it"
            checked={draft.blocks}
            onChange={(event) => set({ blocks: event.currentTarget.checked })}
          />
          {draft.blocks && standing.length > 0 && (
            <NativeSelect
              label="Holds"
              data={[
                { value: '', label: 'All medication' },
                ...standing.map((order) => ({
                  value: order.id,
                  label: `${productWords[order.product].short} ${doseWords(order.doseMcg)}`,
                })),
              ]}
              value={draft.orderId}
              onChange={(event) => set({ orderId: event.currentTarget.value })}
            />
          )}
        </>
      ) : (
        <p className="dim small">
          This flag speaks and never stops a dose: medication is not withheld for counseling or payment (R-031).
        </p>
      )}
      {oneDay ? (
        <p className="dim small">It holds today and is over by night. The nurse may release it at any time.</p>
      ) : (
        <TextInput
          type="date"
          label="Last day"
          description="Empty: until somebody clears it."
          min={dayIn(undefined)}
          value={draft.expiresOn}
          onChange={(event) => set({ expiresOn: event.currentTarget.value })}
        />
      )}
    </SideForm>
  );
}
