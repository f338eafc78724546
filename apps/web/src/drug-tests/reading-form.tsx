import { analyteLabel, consequenceKinds, custodyKinds, patientWords, readingWords } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { FieldsForm, filled } from '../outside/fields-form';
import type { TestSpecimen } from './drug-tests-api';
import styles from './drug-tests.module.css';

/** A clinician confirms how the newest result reads, and what the person says of it. */
export function ReadingForm({ specimen, onClose }: { specimen: TestSpecimen; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const reportId = specimen.reports.at(-1)?.id;
  return (
    <FieldsForm
      patientId={specimen.patientId}
      name={`reading ${specimen.id} ${reportId ?? ''}`}
      title="Confirm how it reads"
      intro={<Unexpected specimen={specimen} />}
      submit="Confirm"
      says="Reading confirmed."
      initial={{ outcome: 'agreed', patientSays: 'not-asked', note: '' }}
      fields={[
        {
          key: 'outcome',
          label: 'The reading above',
          kind: 'select',
          options: { agreed: 'I agree with it', 'read-differently': 'I read it differently' },
        },
        { key: 'patientSays', label: 'What the person says', kind: 'select', options: patientWords },
        {
          key: 'note',
          label: 'In your words',
          width: 'whole',
          kind: 'area',
          optional: true,
          show: ({ outcome }) => outcome !== 'read-differently',
        },
        {
          key: 'note',
          label: 'How you read it',
          width: 'whole',
          kind: 'area',
          show: ({ outcome }) => outcome === 'read-differently',
        },
      ]}
      send={(typed) =>
        api.put(`/patients/${specimen.patientId}/specimens/${specimen.id}/readings/${id}`, {
          reportId,
          outcome: typed['outcome'],
          patientSays: typed['patientSays'],
          ...filled(typed, 'note'),
        })
      }
      onClose={onClose}
    />
  );
}

/** What the form asks about, beside it: the table above may be out of sight. */
function Unexpected({ specimen }: { specimen: TestSpecimen }) {
  const marked = specimen.readings.filter(({ reading }) => reading.startsWith('unexpected'));
  return (
    <>
      {marked.length === 0 ? 'Everything is as expected. ' : ''}
      {marked.map(({ analyte, reading, says }) => (
        <span key={analyte} className={styles.actions}>
          {analyteLabel(analyte)}: {readingWords[reading].toLowerCase()}. {says}.
        </span>
      ))}
      Nothing follows from this by itself: no dose, order or take-home changes.
    </>
  );
}

/** A step from hand to hand: from, to, when. */
export function CustodyForm({ specimen, onClose }: { specimen: TestSpecimen; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const holder = specimen.custody.at(-1)?.to ?? specimen.collection?.collector ?? '';
  return (
    <FieldsForm
      patientId={specimen.patientId}
      name={`custody ${specimen.id}`}
      title="Hand the specimen on"
      submit="Record the step"
      says="Step recorded."
      initial={{ kind: 'handed-over', from: holder, to: '' }}
      fields={[
        { key: 'kind', label: 'What', kind: 'select', options: custodyKinds },
        { key: 'from', label: 'From' },
        { key: 'to', label: 'To' },
        { key: 'note', label: 'Note', width: 'whole', optional: true },
      ]}
      send={(typed) =>
        api.put(`/patients/${specimen.patientId}/specimens/${specimen.id}/custody/${id}`, {
          kind: typed['kind'],
          from: typed['from'],
          to: typed['to'],
          at: new Date().toISOString(),
          ...filled(typed, 'note'),
        })
      }
      onClose={onClose}
    />
  );
}

/** what goes beyond a conversation rests on a definitive result or the person's agreement, or on a reason. */
export function ConsequenceForm({ specimen, onClose }: { specimen: TestSpecimen; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const positives = specimen.standing.filter(({ result }) => result === 'positive');
  const agreed = specimen.confirmed[0]?.patientSays === 'agrees';
  const weak = !agreed && !positives.some(({ stage }) => stage === 'definitive');
  return (
    <FieldsForm
      patientId={specimen.patientId}
      name={`consequence ${specimen.id}`}
      title="Record a consequence that cites this test"
      intro={
        weak
          ? 'Only a screen, and the person did not say that it is correct: order a definitive test first, or say why not.'
          : 'The act itself is done where it belongs; this keeps what it rests on.'
      }
      submit="Record"
      says="Recorded."
      initial={{ kind: 'take-home-change', rationale: '', override: '', basis: '' }}
      fields={[
        { key: 'kind', label: 'What', kind: 'select', options: consequenceKinds },
        { key: 'rationale', label: 'Why', width: 'whole', kind: 'area' },
        { key: 'basis', label: 'Basis under Part 2', width: 'whole', show: ({ kind }) => kind === 'report-to-others' },
        {
          key: 'override',
          label: 'Why on a presumptive result (R-402), 15 characters or more',
          width: 'whole',
          show: () => weak,
        },
      ]}
      send={(typed) =>
        api.put(`/patients/${specimen.patientId}/test-consequences/${id}`, {
          specimenId: specimen.id,
          kind: typed['kind'],
          rationale: typed['rationale'],
          ...(typed['kind'] === 'report-to-others' ? filled(typed, 'basis') : {}),
          ...(weak
            ? { overrides: [{ ruleId: 'R-402', reasonCode: 'clinical', reasonText: typed['override'] ?? '' }] }
            : {}),
        })
      }
      onClose={onClose}
    />
  );
}
