import { connect } from 'node:net';
import { z } from 'zod';
import { type Delivered, type PumpJob, type PumpPort, PumpSilent } from './pump-port';

/** How long a pump may take: the longest pour of a window takes a few seconds. */
const patience = 10_000;

const answer = z.object({
  key: z.string(),
  state: z.enum(['delivered', 'never-asked', 'pouring']),
  ul: z.int().min(0).nullable(),
});

/** Speaks to a pump over a socket, one line of JSON each way: the simulator's protocol. */
export class SocketPump implements PumpPort {
  constructor(
    private readonly host: string,
    private readonly port: number,
    private readonly timeout = patience,
  ) {}

  async deliver({ key, volumeUl }: PumpJob): Promise<Delivered> {
    const said = await this.say({ do: 'deliver', key, ul: volumeUl });
    if (said.state !== 'delivered' || said.ul === null) throw new PumpSilent('The pump is still pouring.');
    return { key, volumeUl: said.ul };
  }

  async ask(key: string): Promise<Delivered | null> {
    const said = await this.say({ do: 'ask', key });
    if (said.state === 'never-asked') return null;
    if (said.ul === null) throw new PumpSilent('The pump is still pouring.');
    return { key, volumeUl: said.ul };
  }

  /** Answers to other keys are passed over: a pump may repeat itself. */
  private say(line: { do: string; key: string; ul?: number }): Promise<z.infer<typeof answer>> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: this.host, port: this.port });
      let text = '';
      const done = (): void => {
        clearTimeout(late);
        socket.destroy();
      };
      const fail = (why: string): void => {
        done();
        reject(new PumpSilent(why));
      };
      const late = setTimeout(() => fail('The pump did not answer in time.'), this.timeout);
      socket.setEncoding('utf8');
      socket.on('connect', () => socket.write(`${JSON.stringify(line)}\n`));
      socket.on('error', () => fail('The pump cannot be reached.'));
      socket.on('close', () => fail('The pump hung up.'));
      socket.on('data', (more: string) => {
        text += more;
        if (text.length > 10_000) return fail('The pump says too much.');
        const lines = text.split('\n');
        text = lines.pop() ?? '';
        for (const said of lines) {
          const read = answer.safeParse(parsed(said));
          if (!read.success) return fail('The pump said something that is no answer.');
          if (read.data.key !== line.key) continue;
          socket.removeAllListeners('close');
          done();
          return resolve(read.data);
        }
      });
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
