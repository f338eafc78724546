import { overriders, refusalStatus } from '@cairn/rules';
import { faultsOf } from './conforms';
import type { ApiDocument, Operation, Schema } from './document';
import type { Wire } from './mutate';
import type { Reply } from './send';

/** Marks what belongs to the other programme; no answer of ours may ever hold it. */
export const canary = 'CLINIC-B-CANARY';

const known: readonly string[] = [...Object.keys(refusalStatus), 'input.invalid', 'not-found', 'fault'];

const evaluation: Schema = {
  type: 'object',
  properties: {
    ruleId: { type: 'string' },
    ruleVersion: { type: 'integer' },
    severity: { enum: ['HARD_STOP', 'OVERRIDE', 'WARN', 'REPORT'] },
    result: { enum: ['passed', 'failed', 'not in force'] },
    message: { type: 'string' },
    citation: { type: 'string' },
    inputs: { type: 'object', additionalProperties: true },
    overridableBy: { type: 'array', items: { enum: [...overriders] } },
  },
  required: ['ruleId', 'ruleVersion', 'severity', 'result', 'message', 'citation', 'inputs', 'overridableBy'],
  additionalProperties: false,
};

/** What every refusal looks like (RFC 9457 and our own members). */
const problem: Schema = {
  type: 'object',
  properties: {
    type: { type: 'string', pattern: '^urn:cairn:' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', minLength: 1 },
    code: { enum: known },
    requestId: { type: 'string', minLength: 1 },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, message: { type: 'string' } },
        required: ['path', 'message'],
        additionalProperties: false,
      },
    },
    evaluations: { type: 'array', items: evaluation },
    facts: { type: 'object', additionalProperties: true },
  },
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  additionalProperties: false,
};

/** Words of our inside: stacks, files, SQL, constraints, libraries. Chosen so that nothing that the fuzz sends has them. */
const insides =
  /node_modules|[\s(]at [\w.<>]+ \(|\/(?:work|home|root|app|usr)\/\w|\.[jt]s:\d+|QueryFailed|syntax error at|violates \w|pg_catalog|\b(?:pk|uq|ex|fk|ck|ix)_[a-z]+_[a-z]|select .{1,80} from |insert into |TypeError|is not a function|Cannot read prop|ECONNREFUSED|Unexpected token|typeorm|bullmq/i;

export interface Violation {
  readonly demand:
    'no fault' | 'nothing of the inside' | 'as documented' | 'nothing invalid accepted' | 'own programme only';
  readonly says: string;
}

/** What an answer does that it must not. */
export function judge(
  document: ApiDocument,
  operation: Operation,
  wire: Wire,
  reply: Reply,
  ours: boolean,
): Violation[] {
  const { status, text, type } = reply;
  const found: Violation[] = [];
  const say = (demand: Violation['demand'], says: string) => void found.push({ demand, says });
  const isHealth = operation.path === '/health';
  if (status >= 500 && !(isHealth && status === 503)) say('no fault', `answered ${status}`);
  if (status === 0 && !mayHangUp(wire)) say('no fault', 'hung up without an answer');
  const inside = operation.path.endsWith('openapi.json') ? null : insides.exec(text);
  if (inside !== null) say('nothing of the inside', `says "${inside[0]}"`);
  if (ours && text.includes(canary)) say('own programme only', 'shows what belongs to another programme');
  // 417 is Node's own answer to `Expect`, before anything of ours is asked.
  if (wire.method === 'HEAD' || status === 0 || status === 417) return found;
  if (status >= 400 && !(isHealth && status === 503)) {
    if (!type.startsWith('application/problem+json')) say('as documented', `${status} as ${type || 'nothing'}`);
    else for (const fault of faultsOf(document, problem, parsed(text))) say('as documented', `problem ${fault}`);
    if (type.includes('problem') && (parsed(text) as { status: number }).status !== status)
      say('as documented', 'another status inside');
    if ((status === 429 || status === 503) && reply.headers['retry-after'] === undefined)
      say('as documented', `${status} without Retry-After`);
  } else if (status >= 200 && wire.method === operation.method) {
    found.push(...ofSuccess(document, operation, wire, reply));
  }
  return found;
}

function ofSuccess(
  document: ApiDocument,
  operation: Operation,
  wire: Wire,
  { status, type, text }: Reply,
): Violation[] {
  const found: Violation[] = [];
  const declared = operation.answers.get(String(status));
  if (declared === undefined) found.push({ demand: 'as documented', says: `${status} is not declared` });
  else if (type.startsWith('application/json') && declared !== null)
    for (const fault of faultsOf(document, declared, parsed(text)))
      found.push({ demand: 'as documented', says: fault });
  else if (declared !== null && !(type.startsWith('text/csv') && (wire.headers['accept'] ?? '').includes('csv')))
    found.push({ demand: 'as documented', says: `${status} as ${type || 'nothing'}` });
  if (operation.body !== null) {
    const faults = faultsOf(document, operation.body, parsed(String(wire.body ?? '')));
    if (faults.length > 0) found.push({ demand: 'nothing invalid accepted', says: `took a body whose ${faults[0]}` });
  }
  for (const fault of queryFaults(document, operation, wire.path))
    found.push({ demand: 'nothing invalid accepted', says: fault });
  return found;
}

function queryFaults(document: ApiDocument, { parameters }: Operation, path: string): string[] {
  // Where there is nothing to ask by, what stands behind the question mark is read by nobody.
  if (!parameters.some((one) => one.in === 'query')) return [];
  const asked = new URLSearchParams(path.split('?').slice(1).join('?'));
  return [...asked].flatMap(([name, text]) => {
    const parameter = parameters.find((one) => one.in === 'query' && one.name === name);
    if (parameter === undefined) return name === '' ? [] : [`took the query ${name.slice(0, 40)}`];
    const value = parameter.schema.type === 'integer' ? Number(text) : text;
    return faultsOf(document, parameter.schema, value, `query ${name}`).map((fault) => `took ${fault}`);
  });
}

/** HTTP itself is broken, or the body is longer than the server reads: then it may close the connection. */
function mayHangUp({ headers, body, method }: Wire): boolean {
  return (
    'transfer-encoding' in headers ||
    'upgrade' in headers ||
    'expect' in headers ||
    method === 'TRACE' ||
    (body?.length ?? 0) > 250_000
  );
}

/** As the server reads it: a mark of byte order before a document is skipped (RFC 8259, section 8.1). */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
