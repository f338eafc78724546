import { testReasons } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { type Field, FieldsForm, filled, type Typed } from '../outside/fields-form';
import { type TestSpecimen, usePanels } from './drug-tests-api';

const { random: _, ...ordered } = testReasons;

/** Orders a test. A random one is drawn, never ordered; which panel was meant is named with its version. */
export function TestOrderForm(props: { patientId: string; today: string; of?: TestSpecimen; onClose: () => void }) {
  const { patientId, today, of } = props;
  const [id] = useState(uuidv7);
  const panels = usePanels();
  const active = (panels.data?.items ?? []).filter(({ state }) => state === 'active');
  const options = Object.fromEntries(
    active.map(({ id: panel, name, version }) => [panel, `${name}, version ${version}`]),
  );
  const definitive = active.find(({ stage }) => stage === 'definitive')?.id ?? '';
  const fields: readonly Field[] = [
    { key: 'reason', label: 'Reason', kind: 'select', options: ordered },
    { key: 'panelId', label: 'Panel', kind: 'select', options: { routine: 'The routine one', ...options } },
    { key: 'dueOn', label: 'Due on', kind: 'day' },
    {
      key: 'rationale',
      label: 'Clinical reason',
      width: 'whole',
      optional: true,
      show: ({ reason }) => reason !== 'for-cause',
    },
    { key: 'rationale', label: 'Clinical reason', width: 'whole', show: ({ reason }) => reason === 'for-cause' },
    { key: 'observed', label: 'To be directly observed', kind: 'box', width: 'half' },
    {
      key: 'observedReason',
      label: 'Why it has to be watched',
      width: 'half',
      show: ({ observed }) => observed === 'yes',
    },
    { key: 'pregnant', label: 'Pregnant: consent was given', kind: 'box', width: 'half' },
    {
      key: 'notice',
      label: 'Legal consequences in this state explained',
      kind: 'box',
      width: 'half',
      show: ({ pregnant }) => pregnant === 'yes',
    },
    {
      key: 'override',
      label: 'Reason to go on without consent (R-186)',
      width: 'whole',
      optional: true,
      show: isWithout,
    },
  ];
  return (
    <FieldsForm
      patientId={patientId}
      name={`test-order ${of?.id ?? ''}`}
      title={of === undefined ? 'Order a drug test' : 'Order another test of this specimen'}
      intro="A test informs a conversation. It is never a condition for a dose."
      submit="Order the test"
      says="Test ordered."
      initial={{
        reason: of === undefined ? 'clinical' : 'definitive',
        dueOn: today,
        panelId: of === undefined ? 'routine' : definitive,
      }}
      fields={fields}
      send={(typed) =>
        api.put(`/patients/${patientId}/test-orders/${id}`, {
          reason: typed['reason'],
          panelId: typed['panelId'] === 'routine' ? null : typed['panelId'],
          dueOn: typed['dueOn'],
          ...filled(typed, 'rationale'),
          ...(typed['observed'] === 'yes' ? filled(typed, 'observedReason') : {}),
          ...(of === undefined ? {} : { specimenId: of.id }),
          ...(typed['pregnant'] === 'yes'
            ? { consent: { consentedOn: today, noticeGiven: typed['notice'] === 'yes' } }
            : {}),
          ...((typed['override'] ?? '').trim() === ''
            ? {}
            : { overrides: [{ ruleId: 'R-186', reasonCode: 'clinical', reasonText: typed['override'] }] }),
        })
      }
      onClose={props.onClose}
    />
  );
}

const isWithout = ({ reason, pregnant }: Typed): boolean => reason === 'pregnancy' && pregnant !== 'yes';
