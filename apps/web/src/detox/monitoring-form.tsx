import { NativeSelect, Textarea } from '@mantine/core';
import { monitoringSettings, type MonitoringSetting } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useZone } from '../assessment/use-finding';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import side from '../chart/side-form.module.css';
import { Checkbox } from '../kit/checkbox';
import { momentSent } from '../unit/moment';
import { MomentField } from '../unit/moment-field';
import { noTelephone, type TelephoneDraft, TelephoneFields } from './telephone-fields';
import { type Flowsheet, useWithdrawalAct } from './withdrawal-api';

interface MonitoringDraft extends TelephoneDraft {
  readonly id: string;
  readonly setting: MonitoringSetting;
  readonly induction: boolean;
  /** Minutes; empty for the protocol. */
  readonly cows: string;
  readonly vitals: string;
  readonly endsAt: string;
  readonly note: string;
}

const settings = Object.entries(monitoringSettings).map(([value, label]) => ({ value, label }));
const intervals = [
  { value: '', label: 'As the protocol says' },
  ...[30, 60, 120, 180, 240, 360, 480, 720, 1440].map((minutes) => ({
    value: String(minutes),
    label: minutes < 60 ? `Every ${minutes} minutes` : minutes === 60 ? 'Every hour' : `Every ${minutes / 60} hours`,
  })),
];

/** How closely withdrawal is watched: the protocol of the program, or the prescriber's own hours. */
export function MonitoringForm(props: { patientId: string; sheet: Flowsheet; onClose: () => void }) {
  const { order } = props.sheet;
  const zone = useZone();
  const maySign = useMay()('withdrawal.sign');
  const [draft, change, forget] = useDraft<MonitoringDraft>('monitoring-order', '', () => ({
    ...noTelephone,
    id: uuidv7(),
    setting: order?.setting ?? 'residential',
    induction: order?.induction ?? false,
    cows: order?.cowsMinutes?.toString() ?? '',
    vitals: order?.vitalsMinutes?.toString() ?? '',
    endsAt: '',
    note: '',
  }));
  const set = (part: Partial<MonitoringDraft>): void => change({ ...part, id: uuidv7() });
  const spoken = maySign || (draft.prescriberId !== '' && draft.readBack);
  const act = useWithdrawalAct(
    () =>
      api.put(`/patients/${props.patientId}/withdrawal/monitoring/${draft.id}`, {
        setting: draft.setting,
        induction: draft.induction,
        ...(draft.cows === '' ? {} : { cowsMinutes: Number(draft.cows) }),
        ...(draft.vitals === '' ? {} : { vitalsMinutes: Number(draft.vitals) }),
        ...momentSent('endsAt', draft.endsAt, zone),
        ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
        ...(maySign ? {} : { telephone: { prescriberId: draft.prescriberId, readBack: draft.readBack } }),
        ...(order === null ? {} : { replacesId: order.id }),
      }),
    {
      says: () => (maySign ? 'Monitoring ordered.' : 'Telephone order saved. The prescriber signs it.'),
      after: () => {
        forget();
        props.onClose();
      },
    },
  );
  return (
    <SideForm
      title={order === null ? 'Order monitoring' : 'Change monitoring'}
      intro={
        draft.setting === 'ambulatory'
          ? 'Seen or called at least once a day for the first days, then at each visit. A SOWS by phone counts.'
          : 'The protocol looks every 4 hours on the first day, every 6 to day 5, then every 12, unless the program set it otherwise.'
      }
      submit={maySign ? 'Sign the order' : 'Save the telephone order'}
      complete={spoken}
      missing="Still needed: who gave the order, and that it was read back"
      pending={act.isPending}
      error={act.error}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      <NativeSelect
        label="Where"
        data={settings}
        value={draft.setting}
        onChange={(event) => set({ setting: event.currentTarget.value as MonitoringSetting })}
      />
      <div className={side.pair}>
        <NativeSelect
          label="COWS"
          data={intervals}
          value={draft.cows}
          onChange={(event) => set({ cows: event.currentTarget.value })}
        />
        <NativeSelect
          label="Vital signs"
          data={intervals}
          value={draft.vitals}
          onChange={(event) => set({ vitals: event.currentTarget.value })}
        />
      </div>
      <Checkbox
        label="Buprenorphine is begun: check before each dose, and 30 minutes and 2 hours after the first"
        checked={draft.induction}
        onChange={(event) => set({ induction: event.currentTarget.checked })}
      />
      <MomentField label="Ends (optional)" value={draft.endsAt} onChange={(endsAt) => set({ endsAt })} />
      <Textarea
        label="What else to look at (optional)"
        autosize
        minRows={1}
        maxLength={1000}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {!maySign && <TelephoneFields draft={draft} onChange={set} />}
    </SideForm>
  );
}
