import { NativeSelect, TextInput } from '@mantine/core';
import { type BedLevel, bedLevels } from '@cairn/rules';
import { useQuery } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { components } from '../api/schema';
import type { Bed } from './unit-api';
import { choicesOf, stillNeeded, UnitForm } from './unit-form';

type Places = components['schemas']['PlacesAnswer_Output']['items'];

/** Adds a bed or changes one that is there. */
export function BedSetUpForm({ bed, onClose }: { bed?: Bed; onClose: () => void }) {
  const places = useQuery({
    queryKey: ['settings', 'places', 'of-beds'],
    queryFn: async ({ signal }) => (await api.get<{ items: Places }>('/programme/places', {}, signal)).items,
  });
  const used = places.data?.filter(({ retiredOn }) => retiredOn === null) ?? [];
  return (
    <UnitForm
      form="bed-set-up"
      about={bed?.id ?? ''}
      title={bed === undefined ? 'Add a bed' : `Change bed ${bed.label}`}
      submit={bed === undefined ? 'Add the bed' : 'Save'}
      initial={() => ({
        id: bed?.id ?? uuidv7(),
        placeId: bed?.placeId ?? '',
        roomId: bed?.roomId ?? '',
        label: bed?.label ?? '',
        level: (bed?.level ?? '') as BedLevel | '',
      })}
      missing={({ placeId, label, level }) =>
        stillNeeded({ 'the place': placeId, 'its name': label.trim(), 'the level': level })
      }
      send={({ id, placeId, roomId, label, level }) =>
        api.put(
          `/unit/beds/${id}`,
          { placeId, roomId: roomId === '' ? null : roomId, label: label.trim(), level },
          bed === undefined ? {} : { version: bed.version },
        )
      }
      says={bed === undefined ? 'The bed is added.' : 'The bed is changed.'}
      names={{ label: 'Name of the bed', placeId: 'Place', roomId: 'Room', level: 'Level' }}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="Place"
            data={[{ value: '', label: 'Choose' }, ...used.map(({ id, name }) => ({ value: id, label: name }))]}
            value={draft.placeId}
            onChange={(event) => change({ placeId: event.currentTarget.value, roomId: '' })}
          />
          <NativeSelect
            label="Room"
            data={[
              { value: '', label: 'No room' },
              ...(used.find(({ id }) => id === draft.placeId)?.rooms ?? [])
                .filter(({ retiredOn }) => retiredOn === null)
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={draft.roomId}
            onChange={(event) => change({ roomId: event.currentTarget.value })}
          />
          <TextInput
            label="Name of the bed"
            maxLength={20}
            value={draft.label}
            onChange={(event) => change({ label: event.currentTarget.value })}
          />
          <NativeSelect
            label="Level"
            data={choicesOf(bedLevels, 'Choose')}
            value={draft.level}
            onChange={(event) => change({ level: event.currentTarget.value as BedLevel | '' })}
          />
        </>
      )}
    </UnitForm>
  );
}
