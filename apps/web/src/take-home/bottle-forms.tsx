import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { addDays, count, milligrams, readMilligrams } from '../kit/format';
import { FieldsForm, filled } from '../outside/fields-form';
import { Checkbox } from '../kit/checkbox';
import type { Bottles, CallBack } from './bottles-api';
import { bottleLine } from './bottle-words';
import styles from './bottles.module.css';

const notified = {
  telephone: 'By telephone',
  message: 'By a message',
  'in-person': 'In person',
  'not-reached': 'Not reached yet',
} as const;

/** what is said to the person names neither the clinic’s work nor a medication; the server writes it. */
export function CallBackForm(props: { patientId: string; onText: (text: string) => void; onClose: () => void }) {
  const { patientId, onClose } = props;
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      patientId={patientId}
      name={`call-back-${patientId}`}
      title="Call back with all bottles"
      intro="The person brings the bottles that are not due yet. Nothing is taken away by it."
      submit="Call back"
      says="Called back."
      initial={{ kind: 'random', notifiedBy: 'telephone' }}
      fields={[
        { key: 'kind', label: 'Why', kind: 'select', options: { random: 'Drawn at random', cause: 'For a reason' } },
        { key: 'reason', label: 'Reason', width: 'half', show: ({ kind }) => kind === 'cause' },
        { key: 'notifiedBy', label: 'How the person is told', kind: 'select', options: notified },
      ]}
      send={async (typed) => {
        const body = { patientId, ...filled(typed, 'kind', 'reason', 'notifiedBy') };
        const { text } = await api.put<{ text: string }>(`/call-backs/${id}`, body);
        props.onText(text);
      }}
      onClose={onClose}
    />
  );
}

/** What came of a call-back: counted, and whether the seals were whole. */
export function OutcomeForm({ callBack, onClose }: { callBack: CallBack; onClose: () => void }) {
  const expected = `${count(callBack.bottles.length, 'bottle')}, ${milligrams(callBack.expectedMcg)} mg`;
  return (
    <FieldsForm
      name={`call-back-outcome-${callBack.id}`}
      title="What came of the call-back"
      intro={`Expected: ${expected}.`}
      submit="Record"
      says="Recorded. Whatever came of it, the dose goes on."
      initial={{ outcome: 'correct' }}
      fields={[
        {
          key: 'outcome',
          label: 'What came of it',
          kind: 'select',
          options: { correct: 'Correct', short: 'Short', tampered: 'Tampered with', 'no-show': 'Did not come' },
        },
        { key: 'counted', label: 'Bottles counted', kind: 'number', show: ({ outcome }) => outcome !== 'no-show' },
        { key: 'foundMg', label: 'Found in them, mg', kind: 'mg', show: ({ outcome }) => outcome !== 'no-show' },
        { key: 'seals', label: 'Seals whole', kind: 'box', show: ({ outcome }) => outcome !== 'no-show' },
        {
          key: 'takenIn',
          label: 'The bottles stay here (their days are dosed at the window)',
          kind: 'box',
          width: 'whole',
          show: ({ outcome }) => outcome !== 'no-show',
        },
        { key: 'note', label: 'Note', kind: 'area', optional: true, width: 'whole' },
      ]}
      send={(typed) => {
        const came = typed['outcome'] !== 'no-show';
        return api.put(`/call-backs/${callBack.id}/outcome`, {
          outcome: typed['outcome'],
          counted: came ? Number(typed['counted']) : 0,
          ...(came
            ? { sealsIntact: typed['seals'] === 'yes', foundMcg: readMilligrams(typed['foundMg'] ?? '') ?? 0 }
            : {}),
          takenIn: came && typed['takenIn'] === 'yes',
          ...filled(typed, 'note'),
        });
      }}
      onClose={onClose}
    />
  );
}

/** what the person tells; a replacement takes a new order. */
export function LossForm(props: { patientId: string; bottles: Bottles; onClose: () => void }) {
  const { bottles } = props;
  const [id] = useState(uuidv7);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const out = bottles.bottles.filter((one) => bottles.inHand.includes(one.id) || bottles.dueBack.includes(one.id));
  return (
    <FieldsForm
      patientId={props.patientId}
      name={`bottle-loss-${props.patientId}`}
      title="Bottles lost, stolen or spilled"
      intro="A prescriber looks at it. Nothing is replaced without a new order (R-098)."
      submit="Report"
      says="Recorded. It stands on the prescriber’s round."
      initial={{ kind: 'lost', lostOn: bottles.day }}
      fields={[
        {
          key: 'kind',
          label: 'What happened',
          kind: 'select',
          options: { lost: 'Lost', stolen: 'Stolen', spilled: 'Spilled' },
        },
        { key: 'lostOn', label: 'On', kind: 'day', max: bottles.day },
        { key: 'policeReport', label: 'Police report', optional: true },
        { key: 'circumstances', label: 'How', kind: 'area', width: 'whole' },
      ]}
      send={(typed) =>
        api.put(`/patients/${props.patientId}/take-home-losses/${id}`, {
          ...filled(typed, 'kind', 'lostOn', 'circumstances', 'policeReport'),
          bottleIds: [...chosen],
        })
      }
      onClose={props.onClose}
    >
      {() => (
        <div className={styles.says}>
          {out.map((bottle) => (
            <Checkbox
              key={bottle.id}
              label={bottleLine(bottle)}
              checked={chosen.has(bottle.id)}
              onChange={() =>
                setChosen((before) => {
                  const next = new Set(before);
                  if (!next.delete(bottle.id)) next.add(bottle.id);
                  return next;
                })
              }
            />
          ))}
        </div>
      )}
    </FieldsForm>
  );
}

/** the prescriber's order, on a consent that names the designee. */
export function DesigneeForm({ patientId, day, onClose }: { patientId: string; day: string; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      patientId={patientId}
      name={`designee-${patientId}`}
      title="Somebody else picks the bottles up"
      intro="Needs your order with a reason and a consent that names this person (R-097)."
      submit="Order pick-up"
      says="Named. At the window the photo identification is looked at and each batch is signed for."
      initial={{
        from: day,
        to: addDays(day, 30),
        consentBasis: 'part2',
        consentOn: day,
        consentUntil: addDays(day, 365),
      }}
      fields={[
        { key: 'name', label: 'Name' },
        { key: 'relation', label: 'Relation' },
        { key: 'photoId', label: 'Photo identification, kind and last digits' },
        { key: 'reason', label: 'Why', kind: 'area', width: 'whole' },
        { key: 'from', label: 'From', kind: 'day' },
        { key: 'to', label: 'To', kind: 'day' },
        {
          key: 'consentBasis',
          label: 'Consent',
          kind: 'select',
          options: { part2: '42 CFR Part 2', tpo: 'Treatment, payment, operations' },
        },
        { key: 'consentOn', label: 'Signed on', kind: 'day', max: day },
        { key: 'consentUntil', label: 'Good until', kind: 'day' },
        { key: 'names', label: 'The consent names this person', kind: 'box', width: 'whole' },
      ]}
      send={(typed) =>
        api.put(`/patients/${patientId}/designees/${id}`, {
          ...filled(
            typed,
            'name',
            'relation',
            'photoId',
            'reason',
            'from',
            'to',
            'consentBasis',
            'consentOn',
            'consentUntil',
          ),
          namesDesignee: typed['names'] === 'yes',
        })
      }
      onClose={onClose}
    />
  );
}
