import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { keptWhere, type KeptWhere, searchAnswers } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import { momentSent } from './moment';
import { MomentField } from './moment-field';
import { NoteField, noteSent } from './note-field';
import type { BedStay } from './unit-api';
import { choicesOf, stillNeeded, UnitForm } from './unit-form';
import styles from './unit.module.css';

interface Line {
  readonly item: string;
  readonly count: number;
  readonly kept: KeptWhere;
}
const emptyLine: Line = { item: '', count: 1, kept: 'with-person' };

/** Arrival on the unit: what the person brought and where it is kept, and what they said to a search. */
export function ArrivalForm(props: {
  patientId: string;
  stayId: string;
  name: string;
  replaces?: BedStay['arrivals'][number] | undefined;
  onClose: () => void;
}) {
  const zone = useZone();
  const { patientId, stayId, name, replaces } = props;
  return (
    <UnitForm
      form="unit-arrival"
      about={replaces?.id ?? stayId}
      title={replaces ? `Correct the list of ${name}` : `${name} arrives on the unit`}
      intro="Go through the list together. Nothing is taken without a word about it; a search needs consent, and declining it is recorded, no more."
      submit={replaces ? 'Record the correction' : 'Record the arrival'}
      initial={() => ({
        id: uuidv7(),
        lines: (replaces?.belongings as Line[] | undefined) ?? [emptyLine],
        search: replaces?.search ?? '',
        searchNote: replaces?.searchNote ?? '',
        when: '',
        note: replaces?.note ?? '',
        reason: '',
      })}
      missing={({ search, reason }) =>
        stillNeeded({
          'what they said to a search': search,
          ...(replaces ? { 'why it is corrected': reason.trim() } : {}),
        })
      }
      send={({ id, lines, search, searchNote, when, note, reason }) =>
        api.put(`/patients/${patientId}/unit-arrivals/${id}`, {
          bedStayId: stayId,
          belongings: lines
            .filter(({ item }) => item.trim() !== '')
            .map((line) => ({ ...line, item: line.item.trim() })),
          search,
          ...(searchNote.trim() === '' ? {} : { searchNote: searchNote.trim() }),
          ...momentSent('at', when, zone),
          ...(when === '' && replaces ? { at: replaces.at } : {}),
          ...noteSent(note),
          ...(replaces ? { replaces: { id: replaces.id, reason: reason.trim() } } : {}),
        })
      }
      says="The arrival is on record."
      onClose={props.onClose}
    >
      {(draft, change) => {
        const set = (index: number, part: Partial<Line>): void =>
          change({ lines: draft.lines.map((line, n) => (n === index ? { ...line, ...part } : line)) });
        return (
          <>
            <fieldset className={styles.lines}>
              <legend>Belongings</legend>
              {draft.lines.map((line, index) => (
                <div key={index} className={styles.line}>
                  <TextInput
                    label={`What, line ${index + 1}`}
                    maxLength={200}
                    value={line.item}
                    onChange={(event) => set(index, { item: event.currentTarget.value })}
                  />
                  <NumberInput
                    label="Count"
                    min={1}
                    max={999}
                    allowDecimal={false}
                    value={line.count}
                    onChange={(count) => set(index, { count: typeof count === 'number' ? count : 1 })}
                  />
                  <NativeSelect
                    label="Kept"
                    data={choicesOf(keptWhere)}
                    value={line.kept}
                    onChange={(event) => set(index, { kept: event.currentTarget.value as KeptWhere })}
                  />
                </div>
              ))}
              <Button
                size="xs"
                variant="default"
                disabled={draft.lines.length >= 100}
                onClick={() => change({ lines: [...draft.lines, emptyLine] })}
              >
                Another line
              </Button>
            </fieldset>
            <NativeSelect
              label="Search of belongings"
              data={choicesOf(searchAnswers, 'What did they say?')}
              value={draft.search}
              onChange={(event) => change({ search: event.currentTarget.value })}
            />
            <NoteField
              label="About the search: who was there, what was agreed"
              value={draft.searchNote}
              onChange={(searchNote) => change({ searchNote })}
            />
            <MomentField
              label={replaces ? 'Came at (empty: as before)' : 'Came at (empty: now)'}
              value={draft.when}
              onChange={(when) => change({ when })}
            />
            <NoteField value={draft.note} onChange={(note) => change({ note })} />
            {replaces && (
              <NoteField
                label="Why it is corrected"
                most={500}
                value={draft.reason}
                onChange={(reason) => change({ reason })}
              />
            )}
          </>
        );
      }}
    </UnitForm>
  );
}
