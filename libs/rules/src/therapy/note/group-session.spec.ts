import fc from 'fast-check';
import type { GroupMember } from './group-note';
import { groupAttendances, participations } from './group-note';
import {
  groupCloneRatios,
  groupNoteFaults,
  type GroupSession,
  type MemberEntry,
  memberNote,
  memberTimes,
} from './group-session';
import { mostInNextStep, mostInSection, noteFaults, noteRisks, withoutObjective } from './note';

const maria: GroupMember = { patientId: 'm', names: ['María', 'Delgado'] };
const joan: GroupMember = { patientId: 'j', names: ['Joan', 'Reyes'] };
const members = [maria, joan];

const session: GroupSession = {
  modality: 'GROUP',
  startsAt: new Date('2026-03-02T15:00:00Z'),
  minutes: 60,
  topic: 'high-risk moments',
  done: 'Each named a moment of last week and one way through it.',
  nextStep: 'Next group on Monday.',
  ...{ location: 'Room 2', facilitators: '', details: {} },
};
const entry = (patientId: string, more: Partial<MemberEntry> = {}): MemberEntry => ({
  ...{ patientId, attendance: 'attended', minutes: 60, participation: 'active' },
  ...{ response: 'Named two triggers.', plan: '', objectiveIds: ['o1'], withoutObjective: null },
  ...{ step: 'forward', risk: 'none', details: {} },
  ...more,
});
const absent = entry('j', { attendance: 'absent', minutes: 0, participation: null, response: '', risk: null });

const faults = (shared: Partial<GroupSession>, own: Partial<MemberEntry> = {}) => {
  const found = groupNoteFaults({ ...session, ...shared }, [entry('m', own), absent], members);
  return [...Object.keys(found.shared), ...found.entries.map(({ patientId, field }) => `${patientId} ${field}`)];
};

describe('the note that an entry becomes (clinical reference 4.2 and 4.4)', () => {
  it('says how they were there, what was done, how they responded and what comes next', () => {
    expect(memberNote(session, entry('m', { attendance: 'late', minutes: 45 }))).toEqual({
      format: 'birp',
      sections: {
        behavior: 'Came late: 45 of 60 minutes. Took an active part.',
        intervention: 'Group on high-risk moments.\nEach named a moment of last week and one way through it.',
        response: 'Named two triggers.\nA step forward on the objective.',
        plan: 'Next group on Monday.',
      },
      ...{ objectiveIds: ['o1'], withoutObjective: null, risk: 'none', nextStep: 'Next group on Monday.' },
      session: { format: 'group', location: 'Room 2', facilitators: '', details: {} },
    });
  });

  it('a plan of their own goes before the one for all', () => {
    expect(memberNote(session, entry('m', { plan: ' See the nurse today. ' }))?.nextStep).toBe('See the nurse today.');
  });

  it('who was absent had no service, so there is no note', () => {
    expect(memberNote(session, absent)).toBeNull();
  });

  it('the times are their own: who came late missed the beginning, who left early the end', () => {
    const times = (attendance: MemberEntry['attendance'], minutes: number) => {
      const { startsAt, endsAt } = memberTimes(session, { attendance, minutes });
      return [startsAt, endsAt].map((at) => at.toISOString().slice(11, 16));
    };
    expect(times('attended', 60)).toEqual(['15:00', '16:00']);
    expect(times('late', 45)).toEqual(['15:15', '16:00']);
    expect(times('left_early', 20)).toEqual(['15:00', '15:20']);
  });
});

describe('what keeps a group note from being signed (clinical reference 4.2)', () => {
  it('nothing, where the session and every entry are whole', () => {
    expect(faults({})).toEqual([]);
  });

  it('what is written once is asked for once', () => {
    expect(faults({ topic: ' ' })).toEqual(['topic']);
    expect(faults({ done: '' })).toEqual(['done']);
    expect(faults({ location: 'x'.repeat(201) })).toEqual(['location']);
    expect(faults({ topic: 'x'.repeat(200) })).toEqual([]);
    expect(faults({ topic: 'x'.repeat(201) })).toEqual(['topic']);
  });

  it('what is written once stands in every chart, so it names no member', () => {
    expect(faults({ done: 'Joan led the breathing.' })).toEqual(['done']);
    expect(faults({ topic: 'the story of Maria' })).toEqual(['topic']);
    expect(faults({ nextStep: 'Reyes brings the book.' })).toEqual(['nextStep']);
  });

  it('nor does what the kind of session records', () => {
    const taught = { topics: ['naloxone'], teachBack: true };
    const named = { ...taught, materials: 'The sheet that Joan made' };
    expect(faults({ modality: 'EDU', details: taught })).toEqual([]);
    expect(faults({ modality: 'EDU', details: named })).toEqual(['details']);
    expect(faults({ modality: 'EDU', details: taught }, { details: named })).toEqual(['m details']);
  });

  it('an entry needs what every note needs: an objective or why there is none, risk, a next step', () => {
    expect(faults({}, { objectiveIds: [], step: null })).toEqual(['m objectiveIds']);
    expect(faults({}, { objectiveIds: [], step: null, withoutObjective: 'no_plan_yet' })).toEqual([]);
    expect(faults({}, { withoutObjective: 'crisis' })).toEqual(['m withoutObjective']);
    expect(faults({}, { risk: null })).toEqual(['m risk']);
    expect(faults({ nextStep: '' })).toEqual(['m plan']);
    expect(faults({ nextStep: '' }, { plan: 'Call on Friday.' })).toEqual([]);
    expect(faults({}, { plan: 'x'.repeat(mostInNextStep) })).toEqual([]);
    expect(faults({}, { plan: 'x'.repeat(mostInNextStep + 1) })).toEqual(['m plan']);
  });

  it('progress belongs to an objective', () => {
    expect(faults({}, { step: null })).toEqual(['m step']);
    expect(faults({}, { objectiveIds: [], withoutObjective: 'unplanned' })).toEqual(['m step']);
  });

  it('what the kind asks of each member is asked of each who came, and of nobody who did not', () => {
    expect(faults({ modality: 'ACU' })).toEqual(['session.practitioner', 'session.practitionerLicence', 'm details']);
    expect(faults({ modality: 'CBT', details: { module: 'refusal' } })).toEqual(['m details']);
    expect(
      faults({ modality: 'CBT', details: { module: 'refusal' } }, { details: { practiceDoneLast: 'done' } }),
    ).toEqual([]);
    expect(faults({ modality: 'DBT', details: { mode: 'skills_group', module: 'mindfulness' } })).toEqual([]);
  });

  it('each fault stands once, at the person and the field that it is mended in', () => {
    expect(faults({}, { response: 'x'.repeat(mostInSection + 1), minutes: 61, participation: null })).toEqual([
      'm minutes',
      'm participation',
      'm response',
    ]);
  });

  it('an entry without faults becomes a note without faults, which names nobody else', () => {
    const fine = { arbitrary: fc.constant('Named two triggers.'), weight: 6 };
    const words = fc.oneof(fine, fc.constantFrom('', ' ', 'Joan helped.', 'x'.repeat(1001)));
    const any = fc.record({
      attendance: fc.constantFrom(...groupAttendances),
      minutes: fc.constantFrom(0, 1, 45, 60, 61),
      participation: fc.constantFrom(null, ...participations),
      ...{ response: words, plan: words, risk: fc.constantFrom(null, ...noteRisks) },
      objectiveIds: fc.constantFrom([], ['o1'], ['o1', 'o2']),
      withoutObjective: fc.constantFrom(null, ...withoutObjective),
      step: fc.constantFrom(null, 'forward' as const, 'back' as const),
    });
    let reached = 0;
    const wild = any.map((more) => entry('m', more));
    const near = fc.record({ response: words, plan: words }).map((more) => entry('m', more));
    fc.assert(
      fc.property(fc.oneof(wild, near), fc.record({ done: words, nextStep: words }), (own, more) => {
        const shared = { ...session, ...more };
        const found = groupNoteFaults(shared, [own, absent], members);
        if (found.entries.length > 0 || Object.keys(found.shared).length > 0) return;
        const note = memberNote(shared, own);
        if (note === null) return;
        reached += 1;
        expect(noteFaults(note, shared.modality)).toEqual({});
        expect(JSON.stringify(note)).not.toContain('Joan');
      }),
      { numRuns: 1000 },
    );
    expect(reached).toBeGreaterThan(100);
  });
});

describe('how much of an entry was copied (clinical reference 4.4)', () => {
  const copied = 'Named two triggers and one way through them, then planned how to ask for help.';
  const ratios = (earlier: readonly string[], ...entries: MemberEntry[]) =>
    Object.fromEntries(groupCloneRatios(entries, () => earlier));

  it('from the entry of another member, or from an earlier note', () => {
    const other = entry('j', { response: 'Listened.' });
    expect(ratios([], entry('m', { response: copied }), entry('j', { response: copied }))).toEqual({ m: 1, j: 1 });
    expect(ratios([], entry('m', { response: copied }), other)).toEqual({ m: 0, j: 0 });
    expect(ratios([copied], entry('m', { response: copied }), other)).toEqual({ m: 1, j: 0 });
  });
});
