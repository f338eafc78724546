import { newId } from '@cairn/platform';
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Message } from './channel';
import { smtpChannel } from './smtp-channel';

jest.setTimeout(20_000);

const message: Message = {
  id: newId(),
  key: 'k',
  reminderId: '01890000-0000-7000-8000-000000000002',
  patientId: '01890000-0000-7000-8000-000000000003',
  channel: 'email',
  address: 'someone@example.org',
  senderName: 'Oak Street Office',
  subject: 'Your visit',
  text: 'Oak Street Office: visit Wed 14 Oct 10:00. Call 555-0100.',
  template: 'session-1',
};

/** A real SMTP server (or something worse on a socket) for each story. */
describe('e-mail by SMTP', () => {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  const server = async (options: SMTPServerOptions): Promise<number> => {
    const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, ...options });
    smtp.on('error', () => undefined);
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
    ends.push(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
    return (smtp.server.address() as { port: number }).port;
  };
  /** Speaks SMTP as far as `until` and then nothing more. */
  const silent = async (until: 'greeting' | 'words', then: 'hang' | 'drop' = 'hang'): Promise<number> => {
    const sockets = new Set<Socket>();
    const net: Server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      if (until === 'greeting') return;
      socket.write('220 here\r\n');
      let words = false;
      socket.on('data', (chunk) => {
        const text = chunk.toString();
        if (words) {
          if (text.endsWith('\r\n.\r\n') && then === 'drop') socket.destroy();
          return;
        }
        words = text.startsWith('DATA');
        socket.write(words ? '354 go on\r\n' : '250 fine\r\n');
      });
    });
    await new Promise<void>((resolve) => net.listen(0, '127.0.0.1', resolve));
    ends.push(() => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => net.close(resolve));
    });
    return (net.address() as { port: number }).port;
  };
  const channel = (port: number): ReturnType<typeof smtpChannel> =>
    smtpChannel({ url: `smtp://127.0.0.1:${port}`, from: 'office@oak.example', silenceMs: 700 });
  const refusing = (responseCode: number): SMTPServerOptions => ({
    onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode })),
  });

  it('delivers neutral words, with a Message-ID that is made from the reminder', async () => {
    let received = '';
    const port = await server({
      onData: (stream, _session, done) => {
        stream.on('data', (chunk: Buffer) => (received += chunk.toString()));
        stream.on('end', () => done());
      },
    });
    expect(await channel(port).hand(message)).toEqual({ outcome: 'accepted', detail: 'accepted' });
    expect(received).toMatch(/^From: Oak Street Office <office@oak.example>\r$/m);
    expect(received).toMatch(/^Subject: Your visit\r$/m);
    expect(received).toMatch(/^Message-ID: <01890000-0000-7000-8000-000000000002@oak.example>\r$/m);
    expect(received).toContain(message.text);
  });

  it('will not try again where the server says that there is no such mailbox', async () => {
    expect(await channel(await server(refusing(550))).hand(message)).toEqual({
      outcome: 'permanent',
      detail: 'EENVELOPE 550',
    });
  });

  it('will try again where the mailbox is full just now', async () => {
    expect(await channel(await server(refusing(452))).hand(message)).toEqual({
      outcome: 'transient',
      detail: 'EENVELOPE 452',
    });
  });

  it('will try again where the server refuses the words for now', async () => {
    const port = await server({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(Object.assign(new Error('later'), { responseCode: 451 })));
      },
    });
    expect(await channel(port).hand(message)).toEqual({ outcome: 'transient', detail: 'EMESSAGE 451' });
  });

  it('will try again where nobody listens', async () => {
    const port = await server({});
    for (const end of ends.splice(0)) await end();
    expect(await channel(port).hand(message)).toMatchObject({ outcome: 'transient' });
  });

  it('will try again where the server hangs before it had the message', async () => {
    expect(await channel(await silent('greeting')).hand(message)).toMatchObject({
      outcome: 'transient',
      detail: 'ETIMEDOUT',
    });
  });

  it.each(['hang', 'drop'] as const)(
    'does not know where the server had the whole message and then did: %s',
    async (then) => {
      expect(await channel(await silent('words', then)).hand(message)).toMatchObject({ outcome: 'unknown' });
    },
  );

  it('hands a hostile address over as an address and nothing else', async () => {
    const receivers: string[] = [];
    const port = await server({
      onRcptTo: (address, _session, done) => {
        receivers.push(address.address);
        done();
      },
    });
    const hostile = { ...message, address: 'a@example.org, b@example.org\r\nBcc: c@example.org' };
    await channel(port).hand(hostile);
    expect(receivers.filter((receiver) => /^[bc]@example.org$/.test(receiver))).toEqual([]);
  });
});
