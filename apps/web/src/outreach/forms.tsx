import { TextInput } from '@mantine/core';
import {
  outreachChannels,
  type OutreachChannel,
  type OutreachKind,
  outreachKindFacts,
  outreachKinds,
  outreachOutcomes,
  type OutreachOutcome,
  outreachWhom,
  type OutreachWhom,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useSession } from '../api/session';
import { useZone } from '../assessment/use-finding';
import type { ChartForm } from '../chart/chart-parts';
import { Choices } from '../diagnosis/choices';
import { Checkbox } from '../kit/checkbox';
import { momentSent } from '../unit/moment';
import { MomentField } from '../unit/moment-field';
import { NoteField, noteSent } from '../unit/note-field';
import { stillNeeded, UnitForm } from '../unit/unit-form';
import { outreachRooms, type OutreachWritten, useOutreach } from './outreach-api';

interface Given {
  /** Is the person out of contact now? Then what the team did is recorded here, too. */
  readonly out: boolean;
  readonly emergency: boolean;
}

/** An attempt in a few keys, or what the team did. */
export const outreachForm: ChartForm<Given> = {
  name: 'outreach',
  view: ({ chart, given, onClose }) => <OutreachForm patientId={chart.banner.id} {...given} onClose={onClose} />,
};

const empty = () => ({
  ...{ id: uuidv7(), kind: 'attempt' as OutreachKind, channel: 'phone' as OutreachChannel },
  ...{ outcome: '' as OutreachOutcome | '', whom: 'person' as OutreachWhom, naloxone: false },
  ...{ when: '', nextOn: '', note: '' },
});

function OutreachForm(props: Given & { patientId: string; onClose: () => void }) {
  const { patientId, out, emergency, onClose } = props;
  const zone = useZone();
  const { roles } = useSession();
  const permission = useOutreach(patientId).data?.permission;
  const kinds = Object.fromEntries(
    Object.entries(outreachKinds)
      .filter(([kind]) => kind === 'attempt' || (out && mine(kind as OutreachKind, roles)))
      .map(([kind, { label }]) => [kind, label]),
  ) as Record<OutreachKind, string>;
  return (
    <UnitForm<ReturnType<typeof empty>, OutreachWritten>
      form="outreach"
      about=""
      title="Log an attempt"
      intro="Ask about safety, a ride and withdrawal. Be kind: nobody is in trouble for a missed session."
      submit="Log it"
      initial={empty}
      missing={({ kind, outcome, note }) =>
        stillNeeded(
          kind === 'attempt'
            ? { 'what came of it': outcome }
            : kind === 'letter'
              ? {}
              : { 'a few words on what was found': note.trim() },
        )
      }
      heed={({ kind, outcome }) =>
        kind === 'attempt' && outcome === 'message' && permission !== undefined ? `${permission.says}.` : undefined
      }
      send={(draft) =>
        api.put(`/patients/${patientId}/outreach/${draft.id}`, {
          kind: draft.kind,
          ...(draft.kind === 'attempt'
            ? { channel: draft.channel, outcome: draft.outcome, whom: draft.whom, naloxone: draft.naloxone }
            : {}),
          ...momentSent('at', draft.when, zone),
          ...(draft.nextOn === '' ? {} : { nextOn: draft.nextOn }),
          ...noteSent(draft.note),
        })
      }
      says={({ hints }) => ['Logged.', ...hints.map((hint) => `${hint}.`)].join(' ')}
      rooms={outreachRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          {Object.keys(kinds).length > 1 && (
            <Choices label="What was done" value={draft.kind} options={kinds} onChange={(kind) => change({ kind })} />
          )}
          {draft.kind === 'attempt' && (
            <>
              <Choices
                label="How"
                value={draft.channel}
                options={outreachChannels}
                onChange={(channel) => change({ channel })}
              />
              <Choices
                label="What came of it"
                value={draft.outcome}
                options={outreachOutcomes}
                onChange={(outcome) => change({ outcome })}
              />
              {emergency && (
                <Choices
                  label="Whom"
                  hint="the emergency contact from the third attempt"
                  value={draft.whom}
                  options={outreachWhom}
                  onChange={(whom) => change({ whom })}
                />
              )}
              <Checkbox
                label="Reminded of naloxone"
                checked={draft.naloxone}
                onChange={({ currentTarget }) => change({ naloxone: currentTarget.checked })}
              />
            </>
          )}
          <MomentField label="When, if not now" value={draft.when} onChange={(when) => change({ when })} />
          <TextInput
            type="date"
            label="Next action on"
            value={draft.nextOn}
            onChange={({ currentTarget }) => change({ nextOn: currentTarget.value })}
          />
          <NoteField most={2000} value={draft.note} onChange={(note) => change({ note })} />
        </>
      )}
    </UnitForm>
  );
}

function mine(kind: OutreachKind, roles: readonly string[]): boolean {
  return outreachKindFacts(kind).by.some((role) => roles.includes(role));
}
