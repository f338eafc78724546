import { standardPolicy } from '../../policy';
import { type Attempt, decideAttempt, firstReached } from './contact-attempt';
import { byDue, contactClock } from './contact-clock';
import { refuseEnding, refuseReopening } from './end-enquiry';
import { emptyAbout, type EnquiryAttempt, enquiryName, refuseEnquiry } from './enquiry';

const at = (text: string) => new Date(`2026-03-02T${text}:00Z`);
const received = at('03:00');
const policy = standardPolicy;
const start = (change: object = {}) => ({
  receivedAt: received,
  recentOverdose: 'no' as const,
  pregnant: 'no' as const,
  ...change,
});

describe('the clock of first contact (clinical reference 6.1)', () => {
  it.each([
    ['nothing urgent', {}, 24],
    ['not known', { recentOverdose: 'unknown', pregnant: 'unknown' }, 24],
    ['overdose in the last day', { recentOverdose: 'day' }, 2],
    ['overdose in the last month', { recentOverdose: 'month' }, 2],
    ['pregnancy', { pregnant: 'yes' }, 2],
  ] as const)('%s: within the hours of the policy', (_, change, hours) => {
    const clock = contactClock([start(change)], null, received, policy);
    expect(clock.dueAt.getTime() - received.getTime()).toBe(hours * 3_600_000);
    expect(clock.urgent).toBe(hours === 2);
  });

  it('at the minute it is due it is not overdue; a moment later it is; reached then is late', () => {
    const one = start({ pregnant: 'yes' });
    expect(contactClock([one], null, at('05:00'), policy).overdue).toBe(false);
    expect(contactClock([one], null, new Date(at('05:00').getTime() + 1), policy).overdue).toBe(true);
    expect(contactClock([one], at('05:00'), at('09:00'), policy)).toMatchObject({ overdue: false, inTime: true });
    expect(contactClock([one], at('05:01'), at('09:00'), policy)).toMatchObject({ overdue: false, inTime: false });
  });

  it('joining never buys time: the earliest due counts, whichever call brought it', () => {
    const later = start({ receivedAt: at('20:00'), recentOverdose: 'day' });
    expect(contactClock([later, start()], null, at('21:00'), policy).dueAt).toEqual(at('22:00'));
    const calm = start({ receivedAt: at('20:00') });
    expect(contactClock([calm, start()], null, at('21:00'), policy).dueAt).toEqual(
      new Date(received.getTime() + 24 * 3_600_000),
    );
  });

  it('who is due first stands first, who was reached last', () => {
    const [urgent, calm] = [start({ pregnant: 'yes' }), start()].map((one) =>
      contactClock([one], null, received, policy),
    );
    const reached = contactClock([start()], at('04:00'), received, policy);
    expect([reached, calm, urgent].filter((one) => one !== undefined).sort(byDue)).toEqual([urgent, calm, reached]);
  });
});

describe('attempts to reach someone', () => {
  const wishes = { receivedAt: received, safeToCall: 'yes', safeToLeaveMessage: 'no' } as const;
  const attempt = { at: at('08:00'), channel: 'phone', outcome: 'no-answer', note: '' } as const;

  it('a message where none is safe is refused until the note says why, and then marked', () => {
    const left = { ...attempt, outcome: 'message-left' } as const;
    expect(decideAttempt(left, wishes, at('09:00'))).toMatchObject({ code: 'enquiry.unsafe' });
    expect(decideAttempt(left, { ...wishes, safeToLeaveMessage: 'unknown' }, at('09:00'))).toMatchObject({
      code: 'enquiry.unsafe',
    });
    expect(decideAttempt({ ...left, note: 'Only my name' }, wishes, at('09:00'))).toEqual({ againstWish: true });
    expect(decideAttempt(left, { ...wishes, safeToLeaveMessage: 'yes' }, at('09:00'))).toEqual({ againstWish: false });
    expect(decideAttempt({ ...left, channel: 'in-person' }, wishes, at('09:00'))).toEqual({ againstWish: false });
  });

  it('who asked not to be called is not called without a word about why', () => {
    const quiet = { ...wishes, safeToCall: 'no' } as const;
    expect(decideAttempt(attempt, quiet, at('09:00'))).toMatchObject({ code: 'enquiry.unsafe' });
    expect(decideAttempt({ ...attempt, note: 'She called first' }, quiet, at('09:00'))).toEqual({ againstWish: true });
    expect(decideAttempt({ ...attempt, channel: 'through-referrer' }, quiet, at('09:00'))).toEqual({
      againstWish: false,
    });
  });

  it('neither ahead of now nor before the enquiry', () => {
    expect(decideAttempt(attempt, wishes, at('07:58'))).toMatchObject({ facts: { field: 'at' } });
    expect(decideAttempt({ ...attempt, at: at('02:58') }, wishes, at('09:00'))).toMatchObject({
      facts: { field: 'at' },
    });
    expect(
      decideAttempt({ ...attempt, channel: 'letter', outcome: 'wrong-number' }, wishes, at('09:00')),
    ).toMatchObject({
      facts: { field: 'outcome' },
    });
  });

  it('only “reached” stops the clock, the first one', () => {
    const made = (text: string, outcome: Attempt['outcome']): Attempt => ({ at: at(text), channel: 'phone', outcome });
    expect(firstReached([made('08:00', 'message-left'), made('09:00', 'declined')])).toBeNull();
    expect(firstReached([made('10:00', 'reached'), made('09:00', 'reached')])).toEqual(at('09:00'));
  });
});

describe('how an enquiry ends (clinical reference 6.1, NO_CONTACT_CLOSED)', () => {
  const day = 86_400_000;
  const now = new Date('2026-03-20T12:00:00Z');
  const tries = (...ago: number[]): Attempt[] =>
    ago.map((days) => ({ at: new Date(now.getTime() - days * day), channel: 'phone', outcome: 'no-answer' }));
  const about = { ...emptyAbout, phone: '555 0100' };
  const noContact = { outcome: 'no-contact', reason: 'attempts', note: '' } as const;

  it('three attempts over seven days: two are too few, six days too short, seven are enough', () => {
    expect(refuseEnding(noContact, about, tries(9, 2), now, policy)).toMatchObject({ code: 'enquiry.too-early' });
    expect(refuseEnding(noContact, about, tries(6.99, 3, 1), now, policy)).toMatchObject({ code: 'enquiry.too-early' });
    expect(refuseEnding(noContact, about, tries(7, 3, 1), now, policy)).toBeNull();
  });

  it('counted since they were last reached', () => {
    const reached: Attempt = { at: new Date(now.getTime() - 5 * day), channel: 'phone', outcome: 'reached' };
    expect(refuseEnding(noContact, about, [reached, ...tries(9, 8, 7)], now, policy)).not.toBeNull();
  });

  it('no way back is said of no number at all, or of a wrong number, and of nothing else', () => {
    const noWay = { outcome: 'no-contact', reason: 'no-way-back', note: '' } as const;
    const wrong: Attempt = { at: now, channel: 'phone', outcome: 'wrong-number' };
    expect(refuseEnding(noWay, emptyAbout, [], now, policy)).toBeNull();
    expect(refuseEnding(noWay, about, [], now, policy)).not.toBeNull();
    expect(refuseEnding(noWay, about, [wrong], now, policy)).toBeNull();
    expect(refuseEnding(noWay, { ...about, email: 'a@b' }, [wrong], now, policy)).not.toBeNull();
  });

  it('referred elsewhere says where; another reason is written down', () => {
    const elsewhere = { outcome: 'referred-elsewhere', reason: 'nearer', note: '' } as const;
    expect(refuseEnding(elsewhere, about, [], now, policy)).toMatchObject({ facts: { field: 'note' } });
    expect(refuseEnding({ ...elsewhere, note: 'Elm Clinic' }, about, [], now, policy)).toBeNull();
    expect(refuseEnding({ outcome: 'declined', reason: 'other', note: ' ' }, about, [], now, policy)).not.toBeNull();
    expect(refuseEnding({ outcome: 'declined', reason: 'nearer', note: '' }, about, [], now, policy)).not.toBeNull();
  });

  it('what was ended is opened again with a reason; what became a record is not', () => {
    expect(refuseReopening('declined', 'Called again')).toBeNull();
    expect(refuseReopening('declined', ' ')).not.toBeNull();
    expect(refuseReopening('registered', 'x')).toMatchObject({ code: 'enquiry.step' });
    expect(refuseReopening(null, 'x')).toMatchObject({ code: 'enquiry.ended' });
  });
});

describe('writing an enquiry down', () => {
  const now = new Date('2026-03-20T12:00:00Z');
  const attempt: EnquiryAttempt = {
    channel: 'phone',
    receivedAt: now,
    about: { ...emptyAbout, phone: '555 0100' },
    said: '',
    recentOverdose: 'unknown',
    pregnant: 'unknown',
    injects: 'unknown',
    safeToCall: 'unknown',
    safeToLeaveMessage: 'unknown',
  };
  const refused = (change: Partial<EnquiryAttempt>) => refuseEnquiry({ ...attempt, ...change }, now, 'UTC', policy);

  it('a number is enough, or a name, or what was said; nothing at all is not', () => {
    expect(refused({})).toBeNull();
    expect(refused({ about: { ...emptyAbout, given: 'Ada' } })).toBeNull();
    expect(refused({ about: emptyAbout, said: 'Hung up crying' })).toBeNull();
    expect(refused({ about: emptyAbout, said: ' ' })).toMatchObject({ code: 'enquiry.invalid' });
  });

  it('from up to thirty days ago, not from tomorrow', () => {
    const ago = (days: number) => refused({ receivedAt: new Date(now.getTime() - days * 86_400_000) });
    expect(ago(30)).toBeNull();
    expect(ago(30.1)).toMatchObject({ facts: { field: 'receivedAt' } });
    expect(ago(-0.01)).toMatchObject({ facts: { field: 'receivedAt' } });
  });

  it('is called by the name, or through whom it came', () => {
    expect(enquiryName({ ...emptyAbout, given: 'Ada', family: 'Hall' })).toBe('Ada Hall');
    expect(enquiryName({ ...emptyAbout, callerName: 'Her mother' })).toBe('Through Her mother');
    expect(enquiryName(emptyAbout)).toBeNull();
  });
});
