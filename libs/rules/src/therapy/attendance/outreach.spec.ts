import { standardPolicy } from '../../policy';
import {
  backInContact,
  dischargeDays,
  type LoggedOutreach,
  type OutreachCourse,
  outreachStepStates,
} from './outreach-steps';
import { type OutreachEntry, outreachHints, type OutreachScene, refuseOutreach } from './outreach-entry';
import { type ContactPermission, mayLeaveMessage, whatMayBeSaid } from './outreach-log';

const zone = 'America/New_York';
/** Monday 2026-03-02, 21:30 in New York: the day ends two and a half hours later, in UTC it is the next day already. */
const startsAt = new Date('2026-03-03T02:30:00Z');
const after = (hours: number) => new Date(startsAt.getTime() + hours * 3_600_000);
const attempt = (hours: number, outcome: LoggedOutreach['outcome'] = 'no-answer'): LoggedOutreach => ({
  ...{ kind: 'attempt', at: after(hours), outcome },
});
const done = (kind: LoggedOutreach['kind'], hours: number): LoggedOutreach => ({
  kind,
  at: after(hours),
  outcome: null,
});
const course = (more: Partial<OutreachCourse> = {}): OutreachCourse => ({
  ...{ session: { startsAt, missed: true }, contactAt: null, log: [], level: 'op', onMedication: true, zone },
  ...more,
});
const step = (name: string, of: OutreachCourse, now: Date) =>
  outreachStepStates(of, standardPolicy, now).find((one) => one.step === name);

const permission = (more: Partial<ContactPermission> = {}): ContactPermission => ({
  ...{
    messages: 'as-agreed',
    safeContact: 'yes',
    safeWords: null,
    doNotContact: false,
    level: 1,
    emergencyContacts: [],
  },
  ...more,
});
const scene = (more: Partial<OutreachScene> = {}): OutreachScene => ({
  ...{
    course: course(),
    permission: permission(),
    roles: ['counselor'],
    zone,
    policy: standardPolicy,
    now: after(400),
  },
  ...more,
});
const entry = (more: Partial<OutreachEntry> = {}): OutreachEntry => ({
  ...{ kind: 'attempt', at: after(1), channel: 'phone', outcome: 'no-answer', whom: 'person', naloxone: false },
  ...{ nextOn: null, note: '' },
  ...more,
});
const codeOf = (of: OutreachEntry, at: OutreachScene = scene()) => refuseOutreach(of, at)?.code ?? 'fine';

describe('after a missed session (clinical reference 4.7)', () => {
  it('steps 1 and 2 come 15 and 30 minutes after the start, and are done once the session is closed', () => {
    const open = course({ session: { startsAt, missed: false } });
    expect(step('late', open, after(0.25))).toMatchObject({ dueAt: after(0.25), doneAt: null, overdue: false });
    expect(step('late', open, new Date(after(0.25).getTime() + 1))?.overdue).toBe(true);
    expect(step('no-show', open, after(0.5))?.overdue).toBe(false);
    expect(step('no-show', open, new Date(after(0.5).getTime() + 1))?.overdue).toBe(true);
    expect(step('no-show', course(), after(1))).toMatchObject({ doneAt: startsAt, overdue: false });
  });

  it('step 3 is due when the clinic’s own day ends, not the day of UTC', () => {
    expect(step('first', course(), new Date('2026-03-03T04:59:00Z'))?.overdue).toBe(false);
    expect(step('first', course(), new Date('2026-03-03T05:00:00Z'))?.overdue).toBe(true);
    expect(step('first', course({ log: [attempt(1)] }), after(48))).toMatchObject({ doneAt: after(1), overdue: false });
  });

  it('step 4 is a second attempt within 24 hours, step 5 a third within 3 days', () => {
    const one = course({ log: [attempt(1)] });
    expect(step('second', one, after(24))?.overdue).toBe(false);
    expect(step('second', one, new Date(after(24).getTime() + 1))?.overdue).toBe(true);
    const three = course({ log: [attempt(30), attempt(1), attempt(20)] });
    expect(step('second', three, after(31))?.doneAt).toEqual(after(20));
    expect(step('third', three, after(31))?.doneAt).toEqual(after(30));
    expect(step('third', one, new Date('2026-03-06T04:59:00Z'))?.overdue).toBe(false);
    expect(step('third', one, new Date('2026-03-06T05:00:00Z'))?.overdue).toBe(true);
  });

  it('step 6 after 7 days is the review and the letter, both', () => {
    expect(step('review', course(), new Date('2026-03-10T03:59:00Z'))?.overdue).toBe(false);
    expect(step('review', course(), new Date('2026-03-10T04:00:00Z'))?.overdue).toBe(true);
    expect(step('review', course({ log: [done('case-review', 150)] }), after(160))).toMatchObject({
      ...{ doneAt: null, lacks: 'The letter is missing' },
    });
    const both = course({ log: [done('case-review', 150), done('letter', 151)] });
    expect(step('review', both, after(200))).toMatchObject({ doneAt: after(151), overdue: false });
  });

  it('step 7 after 14, 7 or 3 days by level; nobody is late with a proposal', () => {
    const levels = ['op', 'otp', null, 'iop', 'iop_med', 'php', 'res', 'wm_res'];
    expect(levels.map((level) => dischargeDays(level, standardPolicy))).toEqual([14, 14, 14, 7, 7, 7, 3, 3]);
    expect(step('proposal', course(), after(24 * 40))).toMatchObject({
      ...{ overdue: false, doneAt: null, lacks: 'Medical staff look at MOUD first' },
    });
  });

  it('any contact since ends it: a session, a dose, a call that was answered', () => {
    expect(backInContact(course({ contactAt: after(-0.01) }))).toBe(false);
    expect(backInContact(course({ contactAt: after(0) }))).toBe(true);
    expect(outreachStepStates(course({ contactAt: after(2) }), standardPolicy, after(300))).toEqual([]);
  });

  it('what was logged before the session belongs to an earlier absence', () => {
    expect(step('first', course({ log: [attempt(-1)] }), after(1))?.doneAt).toBeNull();
  });
});

describe('what may be written down (clinical reference 4.7)', () => {
  it('an attempt needs a channel and an outcome, and is not of the future', () => {
    expect(codeOf(entry())).toBe('fine');
    expect(codeOf(entry({ channel: null }))).toBe('outreach.invalid');
    expect(codeOf(entry({ outcome: null }))).toBe('outreach.invalid');
    expect(codeOf(entry({ at: after(401) }))).toBe('outreach.invalid');
    expect(codeOf(entry({ outcome: 'wrong-number', channel: 'visit' }))).toBe('outreach.invalid');
  });

  it('the next action is today or later, by the clinic’s day', () => {
    const now = new Date('2026-03-04T04:00:00Z');
    expect(codeOf(entry({ nextOn: '2026-03-03' }), scene({ now }))).toBe('fine');
    expect(codeOf(entry({ nextOn: '2026-03-02' }), scene({ now }))).toBe('outreach.invalid');
  });

  it('a message only with a permission on file, else with the reason; treatment is never mentioned', () => {
    const message = entry({ outcome: 'message' });
    expect(codeOf(message)).toBe('fine');
    for (const none of [{ messages: 'none' as const }, { messages: null, level: null }, { doNotContact: true }]) {
      expect(mayLeaveMessage(permission(none))).toBe(false);
      expect(codeOf(message, scene({ permission: permission(none) }))).toBe('outreach.not-permitted');
    }
    const asked = scene({ permission: permission({ messages: 'none' }) });
    expect(codeOf({ ...message, note: 'Asked this morning to be called back' }, asked)).toBe('fine');
    expect(whatMayBeSaid(permission())).toContain('nothing about treatment');
    expect(whatMayBeSaid(permission({ messages: 'name-only' }))).toContain('nothing else');
    expect(whatMayBeSaid(permission({ level: 0 }))).toContain('nothing else');
  });

  it('no call where it is not safe, but a visit', () => {
    const at = scene({ permission: permission({ safeContact: 'no' }) });
    expect(codeOf(entry(), at)).toBe('outreach.not-permitted');
    expect(codeOf(entry({ channel: 'visit' }), at)).toBe('fine');
  });

  it('the emergency contact only with a consent on file, from the third attempt', () => {
    const emergency = entry({ whom: 'emergency-contact' });
    const twice = course({ log: [attempt(1), attempt(20)] });
    expect(codeOf(emergency, scene({ course: twice }))).toBe('outreach.no-consent');
    const allowed = permission({ emergencyContacts: [{ name: 'Bea', phone: null }] });
    expect(codeOf(emergency, scene({ permission: allowed, course: course({ log: [attempt(1)] }) }))).toBe(
      'outreach.invalid',
    );
    expect(codeOf(emergency, scene({ permission: allowed, course: twice }))).toBe('fine');
  });

  it('from the second attempt on naloxone is thought of', () => {
    const once = scene({ course: course({ log: [attempt(1)] }) });
    expect(outreachHints(entry(), scene())).toEqual([]);
    expect(outreachHints(entry(), once)).toEqual(['Remind of naloxone at the next attempt']);
    expect(outreachHints(entry({ naloxone: true }), once)).toEqual([]);
  });

  it('a discharge is only proposed: by a supervisor, after its day, after the review, after medical staff (R-408)', () => {
    const proposal = entry({ kind: 'proposal', at: after(395), channel: null, outcome: null, note: 'No contact' });
    const ready = course({ log: [done('case-review', 170), done('medical-look', 300)] });
    const supervisor = scene({ course: ready, roles: ['counselor_supervisor'] });
    expect(codeOf(proposal, supervisor)).toBe('fine');
    expect(outreachHints(proposal, supervisor)).toEqual([
      'This only proposes: nothing ends by itself, and MOUD goes on',
    ]);
    expect(codeOf(proposal, { ...supervisor, roles: ['counselor', 'nurse', 'prescriber'] })).toBe('outreach.invalid');
    const endOfFourteen = new Date('2026-03-17T03:59:00Z');
    const just = (now: Date) => codeOf({ ...proposal, at: now }, { ...supervisor, now });
    expect(just(new Date(endOfFourteen.getTime() - 60_000))).toBe('outreach.too-early');
    expect(just(endOfFourteen)).toBe('fine');
    const without = (log: readonly LoggedOutreach[], level = 'op') =>
      codeOf(proposal, { ...supervisor, course: course({ log, level }) });
    expect(without([done('medical-look', 300)])).toBe('outreach.too-early');
    expect(without([done('case-review', 170)])).toBe('outreach.too-early');
    expect(without([done('medical-look', 60)], 'res')).toBe('fine');
  });

  it('medical staff alone say that they looked at MOUD', () => {
    const look = entry({ kind: 'medical-look', channel: null, outcome: null, note: 'Guest doses are arranged' });
    expect(codeOf(look)).toBe('outreach.invalid');
    expect(codeOf(look, scene({ roles: ['nurse'] }))).toBe('fine');
  });

  it('reviews and letters are about somebody who is out of contact', () => {
    const letter = entry({ kind: 'letter', channel: null, outcome: null });
    expect(codeOf(letter)).toBe('fine');
    expect(codeOf(letter, scene({ course: null }))).toBe('outreach.invalid');
    expect(codeOf(letter, scene({ course: course({ contactAt: after(3) }) }))).toBe('outreach.invalid');
    expect(codeOf({ ...letter, kind: 'case-review' })).toBe('outreach.invalid');
  });
});
