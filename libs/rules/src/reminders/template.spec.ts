import fc from 'fast-check';
import { messageKinds, reminderKinds } from './catalogue';
import { checkTemplate, longestValues } from './check-template';
import { contentFaults } from './content';
import { type MessageAsked, renderMessage, shippedWording, templateKey } from './template';
import { type ContentLevel, languages } from './templates';

const usual: MessageAsked = {
  kind: 'session',
  channel: 'sms',
  level: 1,
  language: 'en',
  senderName: 'Oak Street Office',
  phone: '555-0100',
  at: new Date('2026-10-14T14:00:00Z'),
  until: new Date('2026-10-14T15:00:00Z'),
  zone: 'America/New_York',
  firstName: null,
  own: null,
};
const write = (more: Partial<MessageAsked> = {}) => renderMessage({ ...usual, ...more });
const codes = (text: string, level: ContentLevel = 2) =>
  checkTemplate('session', 'en', level, text).map(({ code }) => code);

const shipped = languages.flatMap((language) =>
  messageKinds.flatMap((kind) =>
    ([0, 1, 2] as const)
      .filter((level) => level <= reminderKinds[kind].mostLevel)
      .map((level) => ({ name: templateKey(kind, language, level), kind, language, level })),
  ),
);

describe('the wordings that are shipped (R-447)', () => {
  it.each(shipped)('$name holds with the longest values on every channel', ({ kind, language, level }) => {
    expect(checkTemplate(kind, language, level, shippedWording(kind, language, level))).toEqual([]);
    for (const channel of ['sms', 'email', 'voice'] as const) {
      const message = renderMessage({ ...longestValues, kind, channel, language, level, own: null });
      expect(message).toMatchObject({ template: `${kind}.${language}.${level}.v1`, faults: [] });
      expect(message.text).not.toMatch(/[{}]/);
      expect(message.text.startsWith(longestValues.senderName)).toBe(true);
      if (channel === 'sms') expect(message.text.length).toBeLessThanOrEqual(160);
    }
  });

  it('there is one for every kind, language and level, and no more', () =>
    expect(() => shipped.map(({ kind, language, level }) => shippedWording(kind, language, level))).not.toThrow());

  it('say in English what was always meant', () =>
    expect(
      Object.fromEntries(
        shipped.filter(({ language }) => language === 'en').map(({ name, ...of }) => [name, write({ ...of }).text]),
      ),
    ).toMatchSnapshot());

  it('and in Spanish', () =>
    expect(
      Object.fromEntries(
        shipped.filter(({ language }) => language === 'es').map(({ name, ...of }) => [name, write({ ...of }).text]),
      ),
    ).toMatchSnapshot());
});

describe('writing a message', () => {
  it('says no more than the kind allows, whatever the person allows (R-437)', () =>
    expect(write({ kind: 'missed-dose', level: 2 }).template).toBe('missed-dose.en.0.v1'));

  it('takes the programme’s own wording, and tells its version (R-440)', () =>
    expect(write({ own: { version: 3, text: '{sender}: see you {day}. Call {phone}.' } })).toMatchObject({
      template: 'session.en.1.p3',
      text: 'Oak Street Office: see you Wed 14 Oct. Call 555-0100. Reply STOP to end.',
    }));

  it('does without a first name that the person did not consent to', () => {
    const own = { version: 1, text: '{sender}: {firstName}, {day} {time}. Call {phone}.' };
    expect(write({ own }).text).toBe('Oak Street Office: Wed 14 Oct 10:00. Call 555-0100. Reply STOP to end.');
    expect(write({ own, firstName: 'Ada' }).text).toContain('Ada, Wed 14 Oct');
    expect(write({ own: { version: 1, text: '{sender}: hello, {firstName}. Call {phone}.' } }).text).toContain(
      'hello. ',
    );
  });

  it('only asks for a call where the day is not known', () => {
    const message = write({ kind: 'session-change', level: 2, at: null });
    expect(message).toMatchObject({ template: 'session-change.en.0.v1', faults: [] });
    expect(message.text).toBe('Oak Street Office: please call 555-0100. Reply STOP to end.');
  });

  it('never reads a value as a variable', () =>
    expect(write({ senderName: '{phone}' }).text.startsWith('{phone}:')).toBe(true));

  it('looks at the finished text once more: a name can reveal too (R-436)', () =>
    expect(write({ senderName: 'Elm Methadone' }).faults).toEqual([{ kind: 'revealing', found: 'methadone' }]));
});

describe('a wording that a programme makes', () => {
  it.each([
    ['{sender}: {patient} {day}. Call {phone}.', 'template.variable'],
    ['{sender}: {day. Call {phone}.', 'template.variable'],
    ['Call {phone}, {sender}.', 'template.sender'],
    ['{sender}: {day}.', 'template.phone'],
    ['{sender}: your dose {day}. Call {phone}.', 'template.revealing'],
    ['{sender}: our clinic {day}. Call {phone}.', 'template.revealing'],
    ['{sender}: see oak.org/x. Call {phone}.', 'template.link'],
    [`{sender}: ${'see you '.repeat(12)}{day}. Call {phone}.`, 'template.too-long'],
    ['{sender}: see you 🙂 at the usual place and hour. Call {phone}.', 'template.too-long'],
  ])('%s is refused', (text, code) => expect(codes(text)).toContain(code));

  it('may not say more than its level (R-437)', () => {
    expect(codes('{sender}: {day}. Call {phone}.', 0)).toEqual(['template.level']);
    expect(codes('{sender}: visit {day}. Call {phone}.', 1)).toEqual(['template.level']);
    expect(checkTemplate('missed-dose', 'en', 1, '{sender}: {day}. Call {phone}.')).toMatchObject([
      { code: 'template.level' },
    ]);
    expect(codes('{sender}: visit {day} {time}. Call {phone}.', 2)).toEqual([]);
  });
});

describe('what reveals is found however it is written (R-436)', () => {
  const words = [
    'methadone',
    'Suboxone',
    'detox',
    'counsellor',
    'counselor',
    'Sublocade',
    'inyección',
    'adicción',
    'dosis',
    'Vivitrol',
    'urine',
    'recovery',
    'opioid',
  ];
  const disguised = fc
    .tuple(
      fc.constantFrom(...words),
      fc.array(fc.record({ up: fc.boolean(), after: fc.constantFrom('', '', '.', '-', '_', '*', "'") }), {
        minLength: 12,
        maxLength: 12,
      }),
      fc.boolean(),
    )
    .map(([word, marks, decomposed]) => {
      const written = [...word]
        .map((letter, n) => (marks[n % 12]?.up ? letter.toUpperCase() : letter) + (marks[n % 12]?.after ?? ''))
        .join('');
      return decomposed ? written.normalize('NFD') : written;
    });
  const around = fc.constantFrom('', 'your ', 'Wed 10:00 (', '«', 'a-', '1');

  it('in any case, with accents in either form, with signs between the letters', () =>
    fc.assert(
      fc.property(disguised, around, (word, before) => {
        const spaced = before.endsWith('-') || before.endsWith('1') ? `${before} ` : before;
        const faults = contentFaults(`${spaced}${word} today`, 'email');
        expect(faults.map(({ kind }) => kind)).toContain('revealing');
      }),
    ));

  it.each(['m e t h a d o n e', 's. u. b. o. x. o. n. e.', 'meth adone', 'M.A.T. visit', 'ｍethadone'])('%s', (text) =>
    expect(contentFaults(text, 'email').map(({ kind }) => kind)).toContain('revealing'),
  );

  it.each(['this method works', 'no matter what', 'Ask at the desk at 10 a.m.', 'see you on Wed - or call'])(
    'but "%s" is harmless',
    (text) => expect(contentFaults(text, 'email')).toEqual([]),
  );
});
