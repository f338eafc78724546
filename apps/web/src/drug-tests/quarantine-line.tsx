import { Button } from '@mantine/core';
import { analyteLabel, testStages } from '@cairn/rules';
import { useState } from 'react';
import { api } from '../api/client';
import { fullDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm, filled } from '../outside/fields-form';
import type { Quarantined } from './drug-tests-api';
import styles from './drug-tests.module.css';

/** A result that fits nobody by number and person: a person files it by the label, or discards it, with the reason. */
export function QuarantineLine({ held }: { held: Quarantined }) {
  const [open, setOpen] = useState(false);
  const name = [held.givenName, held.familyName].filter((part) => part !== null).join(' ');
  const { findings, stage, laboratory } = held.report.report;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <StatusMark meaning="soon" quiet>
          {held.reason}
        </StatusMark>
        <span className="tabular">Label {held.barcode}</span>
        <span className={`${styles.grow} dim small`}>
          The file says: {name === '' ? 'no name' : name}
          {held.dateOfBirth === null ? '' : `, born ${fullDay(held.dateOfBirth)}`}. {testStages[stage]}, {laboratory},
          line {held.line}: {findings.map(({ analyte, result }) => `${analyteLabel(analyte)} ${result}`).join(', ')}
        </span>
        <span className={styles.acts}>
          <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
            Decide
          </Button>
        </span>
      </div>
      {open && (
        <FieldsForm
          name={`quarantine ${held.id}`}
          title="What becomes of this result"
          intro="File it only after the laboratory confirmed whose specimen it is; scan the label of that specimen."
          submit="Record"
          says="Recorded."
          initial={{ outcome: 'filed', barcode: '', reason: '' }}
          fields={[
            {
              key: 'outcome',
              label: 'What',
              kind: 'select',
              options: { filed: 'File it with a specimen', discarded: 'Discard it' },
            },
            { key: 'barcode', label: 'Label (scan)', show: ({ outcome }) => outcome === 'filed' },
            { key: 'reason', label: 'How it was made sure, or why it is discarded', width: 'whole' },
          ]}
          send={(typed) =>
            api.post(`/specimens/quarantine/${held.id}/end`, {
              outcome: typed['outcome'],
              ...(typed['outcome'] === 'filed' ? filled(typed, 'barcode') : {}),
              ...filled(typed, 'reason'),
            })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  );
}
