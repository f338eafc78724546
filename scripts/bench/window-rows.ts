import { newId } from '@cairn/platform';
import type { Bench } from './bench';
import { signIn } from './clinic';
import { type Measured, ofSpread } from './figures';
import { Clients } from './http-load';
import type { Program } from './programs';
import { colleague } from './running-rows';
import { alternate, middleOf, ratioOf } from './slots';
import { median, quantile } from './statistics';

type Headers = Readonly<Record<string, string>>;

/** From a person's id to their ready screen, for people with three years of daily doses and for people with ten doses. */
export async function windowLongRow(bench: Bench): Promise<Measured[]> {
  const { database, clinic, chart } = await bench.main();
  const headers = await signIn(database.owner, clinic.programmeId, clinic.staff.nurse);
  const window = await Clients.open((await bench.ready()).port, 1, headers);
  const p95 = (patientIds: readonly string[]) => {
    let n = 0;
    const next = () => ({ path: `/api/v1/dosing/patients/${patientIds[(n += 1) % patientIds.length]}` });
    return async (ms: number) => (await window.load(next, ms)).p95Ms;
  };
  try {
    const measured = await alternate({ long: p95(chart.long), short: p95(chart.short) }, bench.options.slots);
    const note = `p95 ${middleOf(measured, 'long', 1)} ms and ${middleOf(measured, 'short', 1)} ms`;
    return [ofSpread('window-long', ratioOf(measured, 'long', 'short'), note)];
  } finally {
    window.close();
  }
}

const queued = 400;
const windows = 4;

interface Card {
  readonly day: string;
  readonly order: { readonly id: string; readonly portionMcg: number } | null;
  readonly portion: number;
  readonly checks: readonly { readonly ruleId: string; readonly result: string; readonly severity: string }[];
}

/**
 * A morning: 400 people who wait for their dose, four windows without a moment's thought between them. Each window takes the next
 * person, waits until the card is there, and records the dose; what one window did is heard on the three others.
 */
export async function morningRows(bench: Bench): Promise<Measured[]> {
  const { database, usualProgramme } = await bench.main();
  const { owner } = database;
  const api = await bench.ready();
  const nurses: Headers[] = [];
  for (let n = 0; n < windows; n += 1) {
    const staffId = await colleague(owner, usualProgramme, 'nurse');
    await owner.query(
      `insert into licence (id, programme_id, staff_id, type, number, state, expires_on)
       values ($1, $2, $3, 'RN', 'B-9', 'NY', '2099-12-31')`,
      [newId(), usualProgramme, staffId],
    );
    nurses.push(await signIn(owner, usualProgramme, staffId));
  }
  const people = await dosable(api, nurses[0] as Headers);
  const ears = await Promise.all(nurses.map((headers) => Ear.open(api, headers)));
  const [ready, commit, seen]: [number[], number[], number[]] = [[], [], []];
  const waiting = [...people];
  try {
    await Promise.all(
      nurses.map(async (headers, at) => {
        for (let patientId = waiting.shift(); patientId !== undefined; patientId = waiting.shift()) {
          const asked = performance.now();
          const card = (await ask(api, headers, 'GET', `/dosing/patients/${patientId}`)) as Card;
          ready.push(performance.now() - asked);
          const heard = ears.filter((_, other) => other !== at).map((ear) => ear.hears(patientId as string));
          const given = performance.now();
          await ask(api, headers, 'PUT', `/doses/${newId()}`, doseOf(card));
          commit.push(performance.now() - given);
          void Promise.all(heard).then((times) => seen.push(Math.max(...times) - given));
        }
      }),
    );
    const until = performance.now() + 10_000;
    while (seen.length < people.length && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    for (const ear of ears) ear.close();
  }
  const { rows } = await owner.query<{ doses: number; people: number }>(
    `select count(*)::int as doses, count(distinct patient_id)::int as people from dose
     where programme_id = $1 and patient_id = any($2) and recorded_at > now() - interval '10 minutes'`,
    [usualProgramme, people],
  );
  const [count] = rows;
  if (count?.doses !== people.length || count.people !== people.length)
    throw new Error(`${people.length} people, ${count?.doses} doses of ${count?.people}: a dose was lost or doubled.`);
  if (seen.length < people.length) throw new Error(`Only ${seen.length} of ${people.length} doses were heard of.`);
  const all = `${people.length} people, all dosed, none twice, none lost`;
  return [
    { id: 'morning-ready', value: quantile(ready, 0.95), note: `median ${median(ready).toFixed(0)} ms; ${all}` },
    { id: 'morning-commit', value: quantile(commit, 0.95), note: `median ${median(commit).toFixed(0)} ms` },
    {
      id: 'morning-seen',
      value: quantile(seen, 0.95),
      note: `median ${median(seen).toFixed(0)} ms, on all three others`,
    },
  ];
}

const doseOf = ({ day, order, portion }: Card) => ({
  ...{ orderId: order?.id, serviceDay: day, portion, doseMcg: order?.portionMcg, observation: 'observed_complete' },
  checks: { identifiers: ['programme_card', 'date_of_birth'], impairment: 'none_seen', dateOfBirthConfirmed: true },
});

/** The first 400 of today's queue for whom nothing stands against the dose: who is on hold waits for the prescriber. */
async function dosable(api: Program, headers: Headers): Promise<string[]> {
  const queue = (await ask(api, headers, 'GET', '/dosing/queue')) as { toCome: { patientId: string }[] };
  const found: string[] = [];
  for (const { patientId } of queue.toCome) {
    if (found.length === queued) break;
    const { checks } = (await ask(api, headers, 'GET', `/dosing/patients/${patientId}`)) as Card;
    const stopped = checks.some(
      ({ result, severity, ruleId }) =>
        result === 'failed' &&
        (severity === 'HARD_STOP' || severity === 'OVERRIDE') &&
        ruleId !== 'R-208' &&
        ruleId !== 'R-209',
    );
    if (!stopped) found.push(patientId);
  }
  if (found.length < queued) throw new Error(`Only ${found.length} people could be dosed this morning.`);
  return found;
}

async function ask(api: Program, headers: Headers, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${api.port}/api/v1${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 600)}`);
  return JSON.parse(text);
}

/** What a window hears of the others. */
class Ear {
  private readonly waiting = new Map<string, (at: number) => void>();

  private constructor(private readonly end: AbortController) {}

  static async open(api: Program, headers: Headers): Promise<Ear> {
    const end = new AbortController();
    const ear = new Ear(end);
    const url = `http://127.0.0.1:${api.port}/api/v1/events`;
    const stream = await fetch(url, { headers, signal: end.signal });
    void ear.hear(stream).catch(() => undefined);
    return ear;
  }

  hears(patientId: string): Promise<number> {
    return new Promise((resolve) => this.waiting.set(patientId, resolve));
  }

  close(): void {
    this.end.abort();
  }

  private async hear(stream: Response): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) {
        if (!line.includes('"dose"')) continue;
        for (const [patientId, resolve] of this.waiting)
          if (line.includes(patientId)) {
            this.waiting.delete(patientId);
            resolve(performance.now());
          }
      }
    }
  }
}
