import { NativeSelect, TextInput } from '@mantine/core';
import { groupFormats, type PreventionPlan, supportGroups, welcomesMedication } from '@cairn/rules';
import { useMay } from '../api/session';
import { Checkbox } from '../kit/checkbox';
import { choicesOf } from '../unit/unit-form';
import { type SupportGroup, useSupportGroups } from './aftercare-api';
import styles from './aftercare.module.css';
import { groupWords } from './support-forms';
import { Rows } from './rows';

interface Props {
  readonly plan: PreventionPlan;
  readonly set: (part: Partial<PreventionPlan>) => void;
}
type Typed = { currentTarget: { value: string } };

/** Row 6. */
export function PeopleRows({ plan, set }: Props) {
  return (
    <Rows
      rows={plan.people}
      fresh={() => ({ name: '', relation: '', phone: '', times: null, mayContact: false })}
      add="Add a person"
      named={({ name }, nth) => `person ${nth + 1} ${name}`}
      onChange={(people) => set({ people })}
    >
      {(person, change) => (
        <>
          <div className={styles.four}>
            {(['name', 'relation', 'phone'] as const).map((key) => (
              <TextInput
                key={key}
                label={{ name: 'Name', relation: 'Who it is', phone: 'Phone' }[key]}
                maxLength={key === 'name' ? 120 : key === 'phone' ? 40 : 80}
                value={person[key]}
                onChange={({ currentTarget }: Typed) => change({ [key]: currentTarget.value })}
              />
            ))}
            <TextInput
              label="Good times"
              maxLength={120}
              value={person.times ?? ''}
              onChange={({ currentTarget }) => change({ times: currentTarget.value })}
            />
          </div>
          <Checkbox
            label="The clinic may contact them, too"
            checked={person.mayContact}
            onChange={({ currentTarget }) => change({ mayContact: currentTarget.checked })}
          />
        </>
      )}
    </Rows>
  );
}

/** Row 10. Some groups do not welcome people on medication: it is asked before a group is suggested. */
export function GroupRows({ plan, set }: Props) {
  return (
    <>
      <Checkbox
        label="No group is wanted now"
        checked={plan.groupsDeclined}
        onChange={({ currentTarget }) => set({ groupsDeclined: currentTarget.checked })}
      />
      <NearbyGroups
        onTake={(one) =>
          set({
            groups: [
              ...plan.groups,
              { group: one.code, name: one.name, when: groupWords({ ...one, place: null }), format: one.format },
            ],
          })
        }
      />
      <Rows
        rows={plan.groups}
        fresh={() => ({ group: 'NA' as const, name: null, when: '', format: 'in-person' as const })}
        add="Add a group"
        named={({ group }, nth) => `group ${nth + 1} ${supportGroups[group]}`}
        onChange={(groups) => set({ groups })}
      >
        {(group, change) => (
          <div className={styles.four}>
            <NativeSelect
              label="Group"
              data={choicesOf(supportGroups)}
              value={group.group}
              onChange={({ currentTarget }) => change({ group: currentTarget.value as keyof typeof supportGroups })}
            />
            <TextInput
              label="Name or place"
              maxLength={120}
              value={group.name ?? ''}
              onChange={({ currentTarget }) => change({ name: currentTarget.value })}
            />
            <TextInput
              label="Day and time"
              maxLength={120}
              value={group.when}
              onChange={({ currentTarget }) => change({ when: currentTarget.value })}
            />
            <NativeSelect
              label="How"
              data={choicesOf(groupFormats)}
              value={group.format}
              onChange={({ currentTarget }) => change({ format: currentTarget.value as keyof typeof groupFormats })}
            />
          </div>
        )}
      </Rows>
    </>
  );
}

/** Those that the program knows of, with what they say about medication; one of them fills in a row. */
function NearbyGroups({ onTake }: { onTake: (group: SupportGroup) => void }) {
  const may = useMay();
  const nearby = useSupportGroups(may('support-group.read')).data?.items.filter(({ ended }) => !ended) ?? [];
  if (nearby.length === 0) return null;
  return (
    <NativeSelect
      label="Take one of the groups nearby"
      data={[
        { value: '', label: 'Choose' },
        ...nearby.map((one) => ({
          value: one.id,
          label: `${one.name} (${groupWords(one)}). ${welcomesMedication[one.welcomes]}`,
        })),
      ]}
      value=""
      onChange={({ currentTarget }) => {
        const one = nearby.find(({ id }) => id === currentTarget.value);
        if (one !== undefined) onTake(one);
      }}
    />
  );
}

/** Row 15. */
export function ToldRows({ plan, set }: Props) {
  return (
    <>
      <Checkbox
        label="Nobody may be told"
        checked={plan.nobodyTold}
        onChange={({ currentTarget }) => set({ nobodyTold: currentTarget.checked })}
      />
      <Rows
        rows={plan.told}
        fresh={() => ({ name: '', what: '' })}
        add="Add somebody"
        named={({ name }, nth) => `who may be told ${nth + 1} ${name}`}
        onChange={(told) => set({ told })}
      >
        {(one, change) => (
          <div className={styles.pair}>
            <TextInput
              label="Who"
              maxLength={120}
              value={one.name}
              onChange={({ currentTarget }) => change({ name: currentTarget.value })}
            />
            <TextInput
              label="What they may be told"
              maxLength={300}
              value={one.what}
              onChange={({ currentTarget }) => change({ what: currentTarget.value })}
            />
          </div>
        )}
      </Rows>
    </>
  );
}
