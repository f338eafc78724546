import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';

const help = `A pump that pours nothing: it answers as a dosing pump would, for demos and for tests.

  npm run pump -- [--port 7070] [--short 0.9] [--silent 3] [--repeat] [--slow 800] [--hang-up 2] [--memory FILE]

One line of JSON asks, one answers: {"do": "deliver", "key": "…", "ul": 8000} and {"do": "ask", "key": "…"}.
What was delivered under a key is remembered: asked again, it pours nothing and answers the same.
--short F     delivers only this part of what is asked
--silent N    every Nth job is poured and never answered
--hang-up N   on every Nth job it pours and hangs up
--repeat      says everything twice
--slow MS     takes so long for each pour
--memory FILE what was poured under which key, kept over a restart as a pump's own log is
A line {"do": "behave", "short": 0.5, …} changes it while it runs.`;

/** How the pump behaves. All of it can be changed while it runs. */
export interface Behaviour {
  short: number;
  silent: number;
  hangUp: number;
  repeat: boolean;
  slow: number;
}

const wellBehaved: Behaviour = { short: 1, silent: 0, hangUp: 0, repeat: false, slow: 150 };

/** Listens on this port of this machine (0: any). The answer is the server; its port is in `address()`. */
export function simulatePump(port: number, given: Partial<Behaviour> = {}, memory?: string): Promise<Server> {
  const behaviour: Behaviour = { ...wellBehaved, ...given };
  const delivered = remembered(memory);
  let jobs = 0;

  function deliver(socket: Socket, key: string, ul: number): void {
    const known = delivered.get(key);
    if (known !== undefined) return say(socket, { key, state: 'delivered', ul: known });
    jobs += 1;
    const nth = jobs;
    const out = Math.round(ul * behaviour.short);
    // What has left the pump has left it, whether or not anybody hears of it.
    delivered.set(key, out);
    if (memory !== undefined) appendFileSync(memory, `${JSON.stringify([key, out])}\n`);
    setTimeout(() => {
      if (behaviour.silent > 0 && nth % behaviour.silent === 0) return;
      if (behaviour.hangUp > 0 && nth % behaviour.hangUp === 0) return void socket.destroy();
      say(socket, { key, state: 'delivered', ul: out });
    }, behaviour.slow);
  }

  function say(socket: Socket, line: object): void {
    const text = `${JSON.stringify(line)}\n`;
    if (socket.writable) socket.write(behaviour.repeat ? text + text : text);
  }

  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.on('data', (more: string) => {
      text += more;
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) {
        const asked = read(line);
        if (asked === null) say(socket, { error: 'not understood' });
        else if (asked.do === 'behave') say(socket, Object.assign(behaviour, asked.behaviour));
        else if (asked.do === 'deliver') deliver(socket, asked.key, asked.ul);
        else if (asked.do === 'ask') {
          const ul = delivered.get(asked.key);
          say(socket, { key: asked.key, state: ul === undefined ? 'never-asked' : 'delivered', ul: ul ?? null });
        }
      }
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function remembered(memory: string | undefined): Map<string, number> {
  if (memory === undefined || !existsSync(memory)) return new Map();
  // A line that was being written when the pump was killed is half a line.
  const lines = readFileSync(memory, 'utf8').split('\n').slice(0, -1);
  return new Map(lines.map((line) => JSON.parse(line) as [string, number]));
}

type Asked =
  | { do: 'deliver'; key: string; ul: number }
  | { do: 'ask'; key: string }
  | { do: 'behave'; behaviour: Partial<Behaviour> };

function read(line: string): Asked | null {
  try {
    const { do: what, key, ul, ...behaviour } = JSON.parse(line) as Record<string, unknown>;
    if (what === 'behave') return { do: what, behaviour: behaviour as Partial<Behaviour> };
    if (typeof key !== 'string') return null;
    if (what === 'ask') return { do: what, key };
    return what === 'deliver' && Number.isSafeInteger(ul) && (ul as number) > 0
      ? { do: what, key, ul: ul as number }
      : null;
  } catch {
    return null;
  }
}

function numberOf(args: readonly string[], name: string): number | undefined {
  const at = args.indexOf(name);
  if (at < 0) return undefined;
  const value = Number(args[at + 1]);
  if (!Number.isFinite(value) || value < 0) throw new Error(`${name} needs a number.`);
  return value;
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(help);
  const given = Object.fromEntries(
    Object.entries({
      short: numberOf(args, '--short'),
      silent: numberOf(args, '--silent'),
      hangUp: numberOf(args, '--hang-up'),
      slow: numberOf(args, '--slow'),
      repeat: args.includes('--repeat') ? true : undefined,
    }).filter(([, value]) => value !== undefined),
  );
  const memory = args.includes('--memory') ? args[args.indexOf('--memory') + 1] : undefined;
  const server = await simulatePump(numberOf(args, '--port') ?? 7070, given, memory);
  const address = server.address();
  console.log(`The pump simulator listens on 127.0.0.1:${typeof address === 'object' ? address?.port : address}.`);
}

if (require.main === module)
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
