import { standardPolicy } from '../../policy';
import { contentFaults } from '../../reminders/content';
import { dialled, enquiryLikeness, isLikely, type LikenessFacts } from './enquiry-likeness';
import { enquiryOfForm, formFaults, formWait, refuseForm, type SentForm, standardForm } from './public-form';

const sent: SentForm = {
  name: 'Ada Maria Lovelace',
  phone: '555 0100',
  email: '',
  bestTime: '',
  message: 'Hi',
  leaveMessage: 'yes',
  pregnant: 'yes',
  overdose: 'yes',
  website: '',
};

describe('the form on a clinic’s site', () => {
  it('says nothing of what the clinic does until the clinic writes it (R-436)', () => {
    const words = [standardForm.title, standardForm.intro, standardForm.thanks, standardForm.urgentNote].join(' ');
    expect(contentFaults(words, 'email')).toEqual([]);
    expect([standardForm.askPregnant, standardForm.askOverdose, standardForm.open]).toEqual([null, null, false]);
  });

  it('what was not asked stays unknown, whatever a program sends', () => {
    expect(enquiryOfForm(sent, standardForm)).toMatchObject({
      pregnant: 'unknown',
      recentOverdose: 'unknown',
      safeToLeaveMessage: 'yes',
      about: { given: 'Ada', family: 'Maria Lovelace' },
    });
    expect(enquiryOfForm(sent, { askPregnant: 'x', askOverdose: 'y' })).toMatchObject({
      pregnant: 'yes',
      recentOverdose: 'month',
    });
  });

  it('asks for a way back, and for a text that both sides can keep', () => {
    expect(formFaults(sent)).toEqual({});
    expect(formFaults({ ...sent, phone: '' })).toHaveProperty('phone');
    expect(formFaults({ ...sent, phone: '', email: 'a@b.org' })).toEqual({});
    expect(formFaults({ ...sent, phone: '٠١٢٣٤٥٦٧' })).toEqual({});
    expect(formFaults({ ...sent, message: '🙂'.repeat(10_000) })).toEqual({});
    expect(formFaults({ ...sent, message: '🙂'.repeat(10_001) })).toHaveProperty('message');
  });

  it('five an hour from one address and sixty a program; then the wait until the oldest is an hour old', () => {
    const now = new Date('2026-03-20T12:00:00Z');
    const oldestAt = new Date('2026-03-20T11:30:00Z');
    const wait = (ofAddress: number, ofProgramme: number) =>
      formWait({ ofAddress, ofProgramme, oldestAt }, now, standardPolicy);
    expect([wait(4, 59), wait(5, 5), wait(0, 60)]).toEqual([null, 1800, 1800]);
  });

  it('its settings: an address of small letters, a heading, thanks, a site that is one', () => {
    const form = { ...standardForm, slug: 'oak-street' };
    expect(refuseForm(form)).toBeNull();
    for (const slug of ['ab', 'Oak', '-oak', 'oak street', 'a'.repeat(41)])
      expect(refuseForm({ ...form, slug })).toMatchObject({ facts: { field: 'slug' } });
    expect(refuseForm({ ...form, frameOrigin: 'https://www.example.org' })).toBeNull();
    for (const frameOrigin of ['http://example.org', 'https://example.org/x', 'https://x; script-src *'])
      expect(refuseForm({ ...form, frameOrigin })).toMatchObject({ facts: { field: 'frameOrigin' } });
  });
});

describe('duplicates', () => {
  const ada: LikenessFacts = {
    given: 'Ada',
    family: 'Lovelace',
    dateOfBirth: '1984-05-06',
    phone: '555 010 0100',
    email: null,
  };

  it('the same name and birth date, the same number, or the same name alone are asked about', () => {
    expect(isLikely(ada, { ...ada, phone: null })).toBe(true);
    expect(isLikely(ada, { ...ada, given: null, family: null, dateOfBirth: null, phone: '+1 (555) 010-0100' })).toBe(
      true,
    );
    expect(isLikely({ ...ada, dateOfBirth: null, phone: null }, { ...ada, phone: null })).toBe(true);
    expect(isLikely({ ...ada, dateOfBirth: null, phone: null }, { ...ada, given: 'Eve', phone: null })).toBe(false);
  });

  it('two people with one telephone, whose names and birth dates differ, are two people', () => {
    expect(isLikely(ada, { ...ada, given: 'Boris', dateOfBirth: '1951-11-30' })).toBe(false);
    expect(enquiryLikeness(ada, { ...ada, given: null, family: null }).why).toEqual(['Same telephone number']);
  });

  it('a number is its digits, in any writing; three digits are none', () => {
    expect(dialled('+1 (555) 010-0100')).toBe('5550100100');
    expect(dialled('１２３４５６７')).toBe('1234567');
    expect(dialled('911')).toBeNull();
    expect(dialled(null)).toBeNull();
  });
});
