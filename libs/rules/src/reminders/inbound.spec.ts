import fc from 'fast-check';
import { contentFaults } from './content';
import { inboundReply, type InboundMeaning, readInbound } from './inbound';
import { optOutWords } from './inbound-words';

const meaning = (text: string) => readInbound(text).meaning;

describe('what people answer', () => {
  it.each<[InboundMeaning, readonly string[]]>([
    ['opt-out', ['STOP', 'stop.', 'S.T.O.P', 'Quit', 'end', 'revoke', 'opt out', 'OPT-OUT', 'Cancel', 'Unsubscribe!']],
    ['opt-out', ['please stop texting me', 'Stop sending me these messages', "don't text me again", 'Stop please']],
    ['opt-out', ['I do not want any more messages', 'no more texts', 'remove my number', 'take me off the list']],
    ['opt-out', ['ALTO', 'parar', 'basta ya', 'cancelar', 'no más mensajes', 'No me escriban', 'dejen de mandarme']],
    ['opt-out', ['no quiero recibir más mensajes', 'por favor, alto', 'Stop! I moved away', 'STOP i am done']],
    ['opt-in', ['START', 'unstop', 'Start please']],
    ['help', ['HELP', 'info', 'Ayuda', 'help please?']],
    ['wrong-number', ['Wrong number', 'who is this?', "Who's this", 'número equivocado', '¿Quién es?']],
    [
      'urgent',
      ['I think he took an overdose', 'thinking of suicide', 'I will kill him', 'she is bleeding', 'bleeding'],
    ],
    ['urgent', ['I am pregnant', 'cannot breathe', "I can't breathe", 'help I cannot breathe', 'no puedo respirar']],
    ['urgent', ['estoy embarazada', 'sobredosis', 'está sangrando', 'quiero matarme', 'I want to die']],
    [
      'other',
      ['Can I stop by at noon?', 'ok thanks', 'please cancel my visit on Friday', 'I will be at the front end'],
    ],
    ['other', ["don't stop texting me", 'para mañana', 'quién es mi doctor', '', '👍', 'new skills']],
  ])('%s: %j', (expected, texts) => {
    expect(texts.map((text) => [text, meaning(text)])).toEqual(texts.map((text) => [text, expected]));
  });

  it('an opt-out word counts in any case, with any marks and spaces around and inside it (R-432)', () => {
    const marks = fc.array(fc.constantFrom(' ', '.', '!', '-', '*', '"', '\n', ',', "'", '\u200b'), { maxLength: 3 });
    const written = fc
      .constantFrom(...optOutWords)
      .chain((word) =>
        fc
          .tuple(...[...word].map((letter) => fc.tuple(fc.boolean(), marks, fc.constant(letter))))
          .map((letters) => letters.map(([up, mark, one]) => mark.join('') + (up ? one.toUpperCase() : one)).join('')),
      );
    fc.assert(fc.property(written, marks, (text, end) => expect(meaning(text + end.join(''))).toBe('opt-out')));
  });

  it('whatever follows an opt-out in a sentence of its own, it stays one (R-432)', () => {
    fc.assert(
      fc.property(fc.constantFrom('stop', 'Unsubscribe', 'please stop', 'ALTO'), fc.string(), (word, more) =>
        expect(readInbound(`${word}. ${more}`).stops).toBe('opt-out'),
      ),
    );
  });

  it('an opt-out with urgent words is both (R-441)', () => {
    expect(readInbound('STOP. I am going to kill myself')).toMatchObject({
      meaning: 'opt-out',
      urgent: true,
      stops: 'opt-out',
      found: ['stop', 'kill'],
    });
    expect(readInbound('who is this? my wife is bleeding')).toMatchObject({ stops: 'wrong-number', urgent: true });
  });
});

describe('what is answered by itself', () => {
  const reply = (said: InboundMeaning, more = {}) =>
    inboundReply({
      read: { meaning: said, urgent: said === 'urgent' },
      language: 'en',
      senderName: 'Oak Street Office',
      phone: '555-0100',
      confirmedBefore: false,
      ...more,
    });

  it.each<[InboundMeaning, string | null]>([
    ['opt-out', 'Oak Street Office: You will get no more messages. Questions: call 555-0100.'],
    ['opt-in', 'Oak Street Office: to get messages again, please call 555-0100.'],
    ['help', 'Oak Street Office: please call 555-0100. Reply STOP to end.'],
    ['urgent', 'If this is an emergency call 911. You can also call 555-0100.'],
    ['wrong-number', null],
    ['other', null],
  ])('%s', (said, text) => expect(reply(said)).toBe(text));

  it('in Spanish, and for every other language in English', () => {
    expect(reply('opt-out', { language: 'es' })).toContain('mensajes');
    expect(reply('opt-out', { language: 'ht' })).toBe(reply('opt-out'));
  });

  it('an opt-out is confirmed once, but an emergency is answered again (R-432, R-441)', () => {
    expect(reply('opt-out', { confirmedBefore: true })).toBeNull();
    const both = { read: { meaning: 'opt-out', urgent: true } } as const;
    expect(reply('opt-out', both)).toContain('no more messages. If this is an emergency call 911.');
    expect(reply('opt-out', { ...both, confirmedBefore: true })).toMatch(/^If this is an emergency/);
  });

  it('a stranger learns nothing of us, but where to call in an emergency (R-442)', () =>
    expect(reply('wrong-number', { read: { meaning: 'wrong-number', urgent: true } })).toBe(
      'If this is an emergency call 911.',
    ));

  it('a sender whose name says too much sends nothing but the emergency number (R-436)', () => {
    expect(reply('help', { senderName: 'Valley Methadone Clinic' })).toBeNull();
    expect(reply('urgent', { senderName: null })).toBe('If this is an emergency call 911.');
  });

  it('no reply says too much or is too long', () => {
    const asked = fc.record({
      meaning: fc.constantFrom<InboundMeaning>('opt-out', 'opt-in', 'help', 'wrong-number', 'urgent', 'other'),
      urgent: fc.boolean(),
      language: fc.constantFrom('en', 'es', 'pt'),
      senderName: fc.string({ maxLength: 200 }),
      phone: fc.constantFrom('555-0100', '+1 (555) 555-0100'),
    });
    fc.assert(
      fc.property(asked, ({ meaning: said, urgent, ...more }) => {
        const text = reply(said, { read: { meaning: said, urgent }, ...more });
        if (text !== null) expect(contentFaults(text, 'sms')).toEqual([]);
      }),
    );
  });
});
