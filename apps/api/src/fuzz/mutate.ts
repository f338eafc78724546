import fc from 'fast-check';
import type { ApiDocument, Operation, Schema } from './document';
import {
  contentTypes,
  nastyKeys,
  nastyTexts,
  nastyValues,
  oddHeaders,
  oddMethods,
  oddQueries,
  oddSegments,
} from './nasty';

/** A request whose parts are still values. */
export interface Good {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** What the request needs beside its body, such as the version that it was read at. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A request as it goes out. */
export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
}

const kinds = [
  ...[
    'none',
    'none',
    'none',
    'missing',
    'extra',
    'duplicate',
    'value',
    'value',
    'value',
    'text',
    'text',
    'boundary',
    'boundary',
  ],
  ...['foreign', 'whole', 'cut', 'type', 'header', 'method', 'segment', 'query', 'query'],
] as const;
export type Kind = (typeof kinds)[number];

/** One thing that goes wrong. `pick` says where, `which` says how; both are taken modulo what there is. */
export interface Mutation {
  readonly kind: Kind;
  readonly pick: number;
  readonly which: number;
}

export const mutations: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  pick: fc.nat(1000),
  which: fc.nat(1000),
});

const from = <Item>(list: readonly Item[], n: number): Item => {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('An empty list has nothing to choose from');
  return item;
};

interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly schema: Schema;
}

/** Every value inside a body with its schema, the body itself first. */
function placesIn(document: ApiDocument, given: Schema, value: unknown, path: Place['path'] = []): Place[] {
  const followed = document.follow(given);
  const schema = followed.anyOf?.map((one) => document.follow(one)).find(({ type }) => type !== 'null') ?? followed;
  const here = { path, value, schema };
  if (Array.isArray(value)) {
    const items = typeof schema.items === 'object' ? schema.items : {};
    return [
      here,
      ...value.flatMap((one, n) => placesIn(document, schema.prefixItems?.[n] ?? items, one, [...path, n])),
    ];
  }
  if (typeof value !== 'object' || value === null) return [here];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    placesIn(document, schema.properties?.[key] ?? {}, one, [...path, key]),
  );
  return [here, ...inner];
}

/** The body as text, with `raw` standing at `path` as it is. */
function written(body: unknown, path: Place['path'], raw: string): string {
  const [first, ...rest] = path;
  if (first === undefined) return raw;
  const inside = (value: unknown) => written(value, rest, raw);
  if (Array.isArray(body))
    return `[${body.map((one, n) => (n === first ? inside(one) : JSON.stringify(one))).join(',')}]`;
  const entries = Object.entries(body as Record<string, unknown>);
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${key === first ? inside(one) : JSON.stringify(one)}`).join(',')}}`;
}

/** Just inside and just outside of what the schema allows. */
function boundaries(
  { minimum, maximum, minLength, maxLength, maxItems, enum: list }: Schema,
  value: unknown,
): string[] {
  const numbers = [minimum, maximum].flatMap((edge) => (edge === undefined ? [] : [edge - 1, edge, edge + 1]));
  const texts = [minLength, maxLength].flatMap((edge) => (edge === undefined ? [] : [edge - 1, edge, edge + 1]));
  const all = [
    ...numbers.map(String),
    ...texts.filter((long) => long >= 0).map((long) => JSON.stringify('y'.repeat(long))),
    ...(maxItems !== undefined && Array.isArray(value)
      ? [maxItems, maxItems + 1].map((long) => JSON.stringify(Array(long).fill(value[0] ?? {})))
      : []),
    ...(list === undefined
      ? []
      : [JSON.stringify(`${String(list[0])} `), JSON.stringify(String(list[0]).toUpperCase())]),
  ];
  return all.length > 0 ? all : ['2147483647', '2147483648', '-2147483649', '""'];
}

const wholes = [
  '',
  ' ',
  'null',
  '[]',
  '"x"',
  '{',
  '{}{}',
  '{},',
  "{'a':1}",
  '{}//x',
  '\ufeff{}',
  '[{}]',
  '{"a":1,}',
  'x=1',
];

function bodyText(
  document: ApiDocument,
  { body: schema }: Operation,
  { body }: Good,
  m: Mutation,
  foreign: readonly string[],
) {
  if (schema === null || body === undefined) return null;
  const places = placesIn(document, schema, body);
  const leaves = places.filter(({ path }) => path.length > 0);
  const objects = places.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value));
  const place = from(leaves.length > 0 ? leaves : places, m.pick);
  const object = from(objects, m.pick);
  const put = (raw: string) => written(body, place.path, raw);
  const fields = Object.entries(object.value as Record<string, unknown>);
  switch (m.kind) {
    case 'missing': {
      const kept = fields.filter((_, n) => n !== m.which % Math.max(fields.length, 1));
      return written(body, object.path, JSON.stringify(Object.fromEntries(kept)));
    }
    case 'extra':
    case 'duplicate': {
      const key =
        m.kind === 'extra' ? from(nastyKeys, m.which) : (fields[m.which % Math.max(fields.length, 1)]?.[0] ?? 'x');
      const piece = `${JSON.stringify(key)}:${from(nastyValues.slice(0, 30), m.which)}`;
      const text = JSON.stringify(object.value).slice(1);
      return written(body, object.path, text === '}' ? `{${piece}}` : `{${piece},${text}`);
    }
    case 'value':
      return put(from(nastyValues, m.which));
    case 'text':
      return put(JSON.stringify(from(nastyTexts, m.which)));
    case 'boundary':
      return put(from(boundaries(place.schema, place.value), m.which));
    case 'foreign': {
      const ids = leaves.filter(({ schema: { format } }) => format === 'uuid');
      return ids.length === 0
        ? JSON.stringify(body)
        : written(body, from(ids, m.pick).path, JSON.stringify(from(foreign, m.which)));
    }
    case 'whole':
      return from([...wholes, ...nastyValues], m.which);
    case 'cut': {
      const text = JSON.stringify(body);
      return text.slice(0, m.pick % text.length);
    }
    case 'none':
    case 'type':
    case 'header':
    case 'method':
    case 'segment':
    case 'query':
      return JSON.stringify(body);
  }
}

/** A file with something wrong: cut off, exchanged for a text, or with one byte changed. */
function fileOf(bytes: Uint8Array, m: Mutation): Buffer {
  const file = Buffer.from(bytes);
  if (m.kind === 'cut') return file.subarray(0, m.pick % file.length);
  if (m.kind === 'whole') return Buffer.from(from([...wholes, ...nastyTexts], m.which));
  if (m.kind === 'value' || m.kind === 'text') return Buffer.from(from(nastyTexts, m.which));
  if (m.kind === 'boundary') file[m.pick % file.length] = m.which % 256;
  return file;
}

const queryOf = (query: Good['query']) =>
  Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&');

/** The request as text, with the one thing wrong. */
export function wireOf(
  document: ApiDocument,
  operation: Operation,
  good: Good,
  m: Mutation,
  foreign: readonly string[],
): Wire {
  const names = Object.keys(good.params);
  const wrong = names.length === 0 ? undefined : from(names, m.pick);
  const segment = (name: string) => {
    if (name !== wrong) return encodeURIComponent(good.params[name] ?? '');
    if (m.kind === 'segment') return from(oddSegments, m.which);
    if (m.kind === 'foreign' && (operation.body === null || m.pick % 2 === 0)) return from(foreign, m.which);
    return encodeURIComponent(good.params[name] ?? '');
  };
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(name));
  const key = operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name)[m.pick % 2] ?? 'search';
  const query = m.kind === 'query' ? from(oddQueries, m.which).replaceAll('KEY', key) : queryOf(good.query);
  const body = good.body instanceof Uint8Array ? fileOf(good.body, m) : bodyText(document, operation, good, m, foreign);
  const sentAs = operation.bytes ? 'application/octet-stream' : 'application/json';
  const headers: Record<string, string> = { ...(body === null ? {} : { 'content-type': sentAs }), ...good.headers };
  if (m.kind === 'type') {
    const type = from(contentTypes, m.which);
    delete headers['content-type'];
    if (type !== null) headers['content-type'] = type;
  }
  if (m.kind === 'header') {
    const [name, value] = from(oddHeaders, m.which);
    headers[name] = value;
  }
  return {
    method: m.kind === 'method' ? from(oddMethods, m.which) : operation.method,
    path: query === '' ? path : `${path}?${query}`,
    headers,
    body,
  };
}
