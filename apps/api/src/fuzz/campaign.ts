import { may, permissionOfRoute, type Role, roles } from '@cairn/rules';
import fc from 'fast-check';
import type { Sample } from '../samples-shape';
import type { ApiDocument, Operation } from './document';
import { judge, type Violation } from './judge';
import { type Good, type Mutation, mutations, type Wire, wireOf } from './mutate';
import type { Reply, Sender } from './send';
import { type Ids, validFor } from './valid';

export type Person = Role | 'nobody' | 'stranger';

/** One thing to try: who, what, and what is wrong with it. */
export interface Attempt {
  readonly route: string;
  readonly person: Person;
  readonly good: Good;
  readonly mutation: Mutation;
}

export interface Finding extends Violation {
  readonly route: string;
  /** Its place among the attempts of this seed. */
  readonly index: number;
  readonly example: string;
  count: number;
}

export interface Outcome {
  readonly findings: readonly Finding[];
  /** How often each status came, by route. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly sent: number;
}

/** Finds the parts of a sample again, so that each can be spoilt alone. */
export function partsOf(operation: Operation, { path, body, headers }: Sample): Good {
  const url = new URL(path, 'http://here');
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const pattern = new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`);
  const values = pattern.exec(url.pathname)?.slice(1) ?? [];
  return {
    params: Object.fromEntries(names.map((name, n) => [name, values[n] ?? ''])),
    query: Object.fromEntries(url.searchParams),
    body,
    headers,
  };
}

/** Slow ones (a password is hashed) and big ones come less often, writes more often. */
const weightOf = ({ route, method }: Operation) =>
  route === 'POST /api/v1/session'
    ? 2
    : route.endsWith('openapi.json') || route.endsWith('/events')
      ? 3
      : method === 'GET'
        ? 8
        : 12;

/** Who is let through, mostly; else anybody. */
/** Whose role may do it; whose record it is, is another question. */
export function rolesFor(route: string): readonly Role[] {
  const needed = permissionOfRoute(route.replaceAll(/\{(\w+)\}/g, ':$1'));
  return roles.filter(
    (role) => needed === undefined || needed === 'anyone' || needed === 'signed-in' || may([role], needed),
  );
}

function personFor({ route }: Operation): fc.Arbitrary<Person> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom<Person>(...rolesFor(route)) },
    { weight: 2, arbitrary: fc.constantFrom<Person>(...roles) },
    { weight: 1, arbitrary: fc.constant<Person>('nobody') },
    { weight: 2, arbitrary: fc.constant<Person>('stranger') },
  );
}

function goodFor(document: ApiDocument, operation: Operation, samples: readonly Good[], ids: Ids): fc.Arbitrary<Good> {
  const of = (where: 'path' | 'query') => {
    const all = operation.parameters.filter((one) => one.in === where);
    const model = Object.fromEntries(all.map(({ name, schema }) => [name, validFor(document, schema, ids, name)]));
    return fc.record(model, { requiredKeys: all.filter(({ required }) => required).map(({ name }) => name) });
  };
  const made = fc.record({
    params: of('path') as fc.Arbitrary<Record<string, string>>,
    query: of('query'),
    body: operation.bytes
      ? fc.uint8Array({ minLength: 1, maxLength: 9000 }).map((bytes) => Buffer.from(bytes))
      : operation.body === null
        ? fc.constant(undefined)
        : validFor(document, operation.body, ids),
  });
  if (samples.length === 0) return made;
  const creates = operation.method === 'PUT';
  const fresh = fc.tuple(fc.constantFrom(...samples), fc.uuid({ version: 7 }), fc.nat(9)).map(([sample, id, luck]) => {
    const last = Object.keys(sample.params).pop();
    const params = creates && luck > 1 && last !== undefined ? { ...sample.params, [last]: id } : sample.params;
    const { body } = sample;
    const named = typeof body === 'object' && body !== null && 'id' in body && luck > 1 ? { ...body, id } : body;
    return { ...sample, params, body: named };
  });
  return fc.oneof({ weight: 3, arbitrary: fresh }, { weight: 2, arbitrary: made });
}

export function attempts(
  document: ApiDocument,
  samples: ReadonlyMap<string, readonly Good[]>,
  ids: Ids,
): fc.Arbitrary<Attempt> {
  return fc.oneof(
    ...document.operations.map((operation) => ({
      weight: weightOf(operation),
      arbitrary: fc.record({
        route: fc.constant(operation.route),
        person: personFor(operation),
        good: goodFor(document, operation, samples.get(operation.route) ?? [], ids),
        mutation: mutations,
      }),
    })),
  );
}

/** Sends attempts and keeps what was wrong with their answers. */
export class Campaign {
  private readonly statuses = new Map<string, Map<number, number>>();
  private readonly findings = new Map<string, Finding>();
  private sent = 0;

  constructor(
    private readonly document: ApiDocument,
    private readonly sender: Sender,
    private readonly headersOf: (person: Person, route: string) => Promise<Record<string, string>>,
    private readonly foreign: readonly string[],
    /** What the server said about a fault, by request. */
    private readonly causeOf: (reply: Reply) => string,
  ) {}

  async run(all: readonly Attempt[], atOnce: number): Promise<Outcome> {
    let next = 0;
    const client = async () => {
      for (let index = next++; index < all.length; index = next++) {
        const attempt = all[index];
        if (attempt !== undefined) await this.one(attempt, index);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, client));
    return { findings: [...this.findings.values()], statuses: this.statuses, sent: this.sent };
  }

  /** One after the other until one is let through: what only its author may do is let through to one person of all. */
  async untilLetThrough(attempts: readonly Attempt[]): Promise<void> {
    for (const attempt of attempts) if ((await this.one(attempt, 0)) < 300) return;
  }

  /** What one attempt leads to; nothing is kept. */
  async judged({
    route,
    person,
    good,
    mutation,
  }: Attempt): Promise<{ wire: Wire; reply: Reply; violations: Violation[] }> {
    const operation = this.document.operations.find((one) => one.route === route);
    if (operation === undefined) throw new Error(route);
    const wire = wireOf(this.document, operation, good, mutation, this.foreign);
    const reply = await this.sender.send(wire, await this.headersOf(person, route));
    return { wire, reply, violations: judge(this.document, operation, wire, reply, person !== 'stranger') };
  }

  private async one(attempt: Attempt, index: number): Promise<number> {
    const { wire, reply, violations } = await this.judged(attempt);
    this.sent += 1;
    const { route, mutation } = attempt;
    if (wire.method === route.split(' ')[0]) {
      const counts = this.statuses.get(route) ?? new Map<number, number>();
      counts.set(reply.status, (counts.get(reply.status) ?? 0) + 1);
      this.statuses.set(route, counts);
    }
    for (const violation of violations) {
      const key = `${route} ${violation.demand} ${violation.says}`;
      const found = this.findings.get(key);
      if (found !== undefined) found.count += 1;
      else {
        const text = `${attempt.person}, ${mutation.kind}: ${wire.method} ${wire.path.slice(0, 300)} ${JSON.stringify(wire.headers).slice(0, 200)}\n  ${String(wire.body ?? '').slice(0, 700)}\n  -> ${reply.status} ${reply.text.slice(0, 400)}\n  ${this.causeOf(reply)}`;
        this.findings.set(key, { ...violation, route, index, example: text, count: 1 });
      }
    }
    return reply.status;
  }
}
