import fc from 'fast-check';
import { contentFaults, inGsmAlphabet, longestText } from './content';
import { sessionMessage, type SessionMessage } from './text';

const usual: SessionMessage = {
  channel: 'sms',
  level: 1,
  language: 'en',
  senderName: 'Oak Street Office',
  phone: '555-0100',
  startsAt: new Date('2026-10-14T14:00:00Z'),
  zone: 'America/New_York',
};
const write = (more: Partial<SessionMessage> = {}) => sessionMessage({ ...usual, ...more });
const said = (text: string) => contentFaults(text, 'sms').map(({ found }) => found);

describe('what a message says (R-437)', () => {
  it.each([
    [0, 'en', 'Oak Street Office: please call 555-0100. Reply STOP to end.'],
    [1, 'en', 'Oak Street Office: Wed 14 Oct 10:00. Call 555-0100. Reply STOP to end.'],
    [2, 'en', 'Oak Street Office: visit Wed 14 Oct 10:00. Call 555-0100. Reply STOP to end.'],
    [0, 'es', 'Oak Street Office: por favor llame al 555-0100. Responda STOP para terminar.'],
    [1, 'es', 'Oak Street Office: mié 14 oct 10:00. Llame al 555-0100. Responda STOP para terminar.'],
    [2, 'es', 'Oak Street Office: visita mié 14 oct 10:00. Llame al 555-0100. Responda STOP para terminar.'],
  ] as const)('at level %d, %s', (level, language, text) => {
    expect(write({ level, language })).toMatchObject({ text, template: `session.${language}.${level}.v1`, faults: [] });
  });

  it('whoever reads another language is written to in English', () =>
    expect(write({ language: 'pt' }).template).toBe('session.en.1.v1'));

  it('an e-mail has a subject that says even less, and tells whom to call to end it', () => {
    expect(write({ channel: 'email' })).toMatchObject({
      subject: 'A message from Oak Street Office',
      text: 'Oak Street Office: Wed 14 Oct 10:00. Call 555-0100. To end these messages, call us.',
    });
  });

  it('no message of any level, language, day or channel says too much or is too long', () => {
    const messages = fc.record({
      channel: fc.constantFrom('sms', 'email', 'voice'),
      level: fc.constantFrom(0, 1, 2),
      language: fc.constantFrom('en', 'es', 'ht'),
      startsAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    });
    fc.assert(fc.property(messages, (message) => expect(write(message as Partial<SessionMessage>).faults).toEqual([])));
  });

  it('a sender called Valley Methadone Clinic cannot send anything', () => {
    expect(write({ senderName: 'Valley Methadone Clinic' }).faults).toContainEqual({
      kind: 'revealing',
      found: 'methadone',
    });
  });
});

describe('what must not be in a message (R-436)', () => {
  it.each([
    ...[
      'Your METHADONE is ready',
      'Suboxone refill',
      'Vivitrol on Monday',
      'dose at 9',
      'drug test today',
      'urine sample',
    ],
    ...[
      'counseling at 10',
      'your counsellor',
      'addiction group',
      'recovery meeting',
      'MAT visit',
      'OTP visit',
      'detox bed',
    ],
    ...['su dosis', 'consejería', 'adicción', 'recuperación', 'orina', 'prueba', 'inyección'],
  ])('%s', (text) => expect(contentFaults(text, 'email').map(({ kind }) => kind)).toContain('revealing'));

  it.each(['No matter when you come', 'Bring your label', 'The sudden change', 'Visit Wed 14 Oct', 'Latest news'])(
    'but "%s" is harmless',
    (text) => expect(said(text)).toEqual([]),
  );

  it('nor a link, nor nothing at all', () => {
    expect(said('See oakstreet.org/x')).toEqual(['oakstreet.org']);
    expect(contentFaults(' ', 'sms')).toEqual([{ kind: 'empty', found: '' }]);
  });

  it('a text holds 160 characters, and 70 as soon as one lies outside the alphabet of old telephones (R-447)', () => {
    expect([longestText('mié 14'), longestText('sáb 14')]).toEqual([160, 70]);
    expect(inGsmAlphabet('sáb y mié, año')).toBe('sab y mié, año');
    expect(said('x'.repeat(161))).toEqual(['161 of 160']);
    expect(said('x'.repeat(160))).toEqual([]);
    expect(contentFaults('x'.repeat(161), 'email')).toEqual([]);
  });
});
