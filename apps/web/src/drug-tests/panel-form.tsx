import { analytes, fdaStatuses, testMatrices, testMethods, testStages } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { dayIn } from '../kit/format';
import { FieldsForm } from '../outside/fields-form';
import type { Panel, Panels } from './drug-tests-api';
import { readAnalytes, writeAnalytes } from './panel-text';

/** The next version of a panel, or a first one: one line a substance, with the cutoff of the laboratory. */
export function PanelForm(props: {
  from: Panels['standard'];
  version: number;
  panels: readonly Panel[];
  onClose: () => void;
}) {
  const { from, version, panels } = props;
  const [id] = useState(uuidv7);
  const isNew = version === 1;
  return (
    <FieldsForm
      name={`panel ${isNew ? 'new' : from.code} ${version}`}
      title={isNew ? 'New panel' : `${from.name}, version ${version}`}
      intro={`One line for each substance: name, cutoff, units. Known: ${analytes.map(({ key }) => key).join(', ')}.`}
      submit={isNew ? 'Write the panel' : 'Write the version'}
      says="Panel written."
      initial={{
        name: isNew ? '' : from.name,
        laboratory: isNew ? '' : from.laboratory,
        matrix: from.matrix,
        stage: from.stage,
        method: from.method,
        fdaStatus: from.fdaStatus,
        fdaNote: from.fdaNote ?? '',
        validFrom: dayIn(undefined),
        routine:
          from.routine && !panels.some(({ routine, state }) => isNew && routine && state === 'active') ? 'yes' : '',
        analytes: writeAnalytes(from.analytes),
      }}
      fields={[
        { key: 'name', label: 'Name' },
        { key: 'laboratory', label: 'Laboratory or device' },
        { key: 'validFrom', label: 'In use from', kind: 'day' },
        { key: 'matrix', label: 'Specimen', kind: 'select', options: testMatrices },
        { key: 'stage', label: 'Kind', kind: 'select', options: testStages },
        { key: 'method', label: 'Method', kind: 'select', options: testMethods },
        { key: 'fdaStatus', label: 'FDA authorization', kind: 'select', options: fdaStatuses },
        { key: 'fdaNote', label: 'Note on it', width: 'half', optional: true },
        { key: 'routine', label: 'The routine panel, of random tests too', kind: 'box', width: 'half' },
        { key: 'analytes', label: 'Substances', kind: 'area', width: 'whole' },
      ]}
      send={(typed) =>
        api.put(`/test-panels/${id}`, {
          code: isNew ? codeOf(typed['name'] ?? '', panels) : from.code,
          version,
          name: (typed['name'] ?? '').trim(),
          matrix: typed['matrix'],
          stage: typed['stage'],
          method: typed['method'],
          laboratory: (typed['laboratory'] ?? '').trim(),
          fdaStatus: typed['fdaStatus'],
          fdaNote: (typed['fdaNote'] ?? '').trim() === '' ? null : (typed['fdaNote'] ?? '').trim(),
          routine: typed['routine'] === 'yes',
          analytes: readAnalytes(typed['analytes'] ?? ''),
          validFrom: typed['validFrom'],
        })
      }
      onClose={props.onClose}
    />
  );
}

/** A short name of its own, under which the versions stand together. */
function codeOf(name: string, panels: readonly Panel[]): string {
  const base =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 30) || 'panel';
  const taken = new Set(panels.map(({ code }) => code));
  let code = base;
  for (let n = 2; taken.has(code); n += 1) code = `${base}-${n}`;
  return code;
}
