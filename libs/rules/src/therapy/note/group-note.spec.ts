import fc from 'fast-check';
import { standardPolicy } from '../../policy';
import {
  type GroupEntry,
  groupFaults,
  type GroupMember,
  namesAnother,
  refuseAttendance,
  refuseGroupSize,
} from './group-note';

const policy = standardPolicy;
const maria: GroupMember = { patientId: 'm', names: ['María', 'Delgado'] };
const will: GroupMember = { patientId: 'w', names: ['Will', "O'Brien"] };
const joan: GroupMember = { patientId: 'j', names: ['Joan', 'Delgado', 'Jo'] };
const members = [maria, will, joan];

describe('the size of a group (clinical reference 4.2)', () => {
  const size = (count: number, teaches = false, reason: string | null = null) =>
    refuseGroupSize(count, { teaches, reason }, policy);

  it('12 members are a group; the 13th needs a reason, in a group that teaches (vector Group size)', () => {
    expect(size(12)).toBeNull();
    expect(size(13)).toMatchObject({ code: 'group.size' });
    expect(size(13, false, 'The other group is closed')).toMatchObject({ code: 'group.size' });
    expect(size(13, true)).toMatchObject({ code: 'group.size' });
    expect(size(13, true, 'Overdose training for families')).toBeNull();
  });

  it('a group that is being gathered may be small; a session of one person is none', () => {
    expect(size(1)).toBeNull();
    expect(refuseAttendance(2, policy)).toBeNull();
    expect(refuseAttendance(1, policy)).toMatchObject({ code: 'group.size', facts: { came: 1 } });
    expect(refuseAttendance(0, policy)?.says).toMatch(/^Nobody came/);
  });
});

describe('no entry names another member', () => {
  it.each([
    ['Will told of his week.', 'Will'],
    ['Supported maria after the break.', 'maria'],
    ['Disagreed with MARIA.', 'MARIA'],
    ['Sat beside O’Brien.', 'Brien'],
  ])('“%s”', (text, named) => {
    expect(namesAnother(text, joan, members)).toBe(named);
  });

  it.each(['She will come back on Tuesday.', 'Joan Delgado spoke first.', 'A peer told of his week.', ''])(
    'it may say “%s”',
    (text) => {
      expect(namesAnother(text, joan, members)).toBeNull();
    },
  );

  it('a name that two members share says nothing of the other', () => {
    expect(namesAnother('Delgado spoke.', maria, members)).toBeNull();
    expect(namesAnother('Delgado spoke.', will, members)).toBe('Delgado');
  });

  it('is found wherever it stands', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (before, after) => {
        expect(
          namesAnother(`${before} Zebulon ${after}`, joan, [...members, { patientId: 'z', names: ['Zebulon'] }]),
        ).toBe('Zebulon');
      }),
    );
  });
});

describe('the entries of a group note', () => {
  const entry = (patientId: string, more: Partial<GroupEntry> = {}): GroupEntry => ({
    patientId,
    attendance: 'attended',
    minutes: 60,
    participation: 'active',
    response: 'Named two triggers.',
    plan: '',
    ...more,
  });
  const faults = (...entries: GroupEntry[]) =>
    groupFaults(entries, members, 60).map(({ patientId, field }) => `${patientId} ${field}`);

  it('one for everybody, and for nobody else', () => {
    expect(faults(entry('m'), entry('w'), entry('j'))).toEqual([]);
    expect(faults(entry('m'), entry('w'))).toEqual(['j attendance']);
    expect(faults(entry('m'), entry('w'), entry('j'), entry('x'))).toEqual(['x member']);
    expect(faults(entry('m'), entry('w'), entry('j'), entry('j'))).toEqual(['j member']);
  });

  it('minutes are their own', () => {
    const of = (more: Partial<GroupEntry>) => faults(entry('m', more), entry('w'), entry('j'));
    expect(of({ minutes: 61 })).toContain('m minutes');
    expect(of({ minutes: 40 })).toEqual(['m minutes']);
    expect(of({ attendance: 'late', minutes: 40 })).toEqual([]);
    expect(of({ attendance: 'late', minutes: 60 })).toEqual(['m minutes']);
    expect(of({ attendance: 'absent', minutes: 60 })).toEqual(['m minutes']);
    expect(of({ attendance: 'absent', minutes: 0, participation: null, response: '' })).toEqual([]);
  });

  it('who came took part somehow and responded somehow, and is alone in the text', () => {
    const of = (more: Partial<GroupEntry>) => faults(entry('m', more), entry('w'), entry('j'));
    expect(of({ participation: null })).toEqual(['m participation']);
    expect(of({ response: ' ' })).toEqual(['m response']);
    expect(of({ plan: 'Call Joan.' })).toEqual(['m plan']);
  });
});
