import fc from 'fast-check';
import type { ApiDocument, Schema } from './document';

/** Ids that mean something in the scene, by the name of the field or parameter; the rest are anybody's. */
export interface Ids {
  readonly named: Readonly<Record<string, readonly string[]>>;
  /** The same kinds of records in another programme: none may ever be reached from ours. */
  readonly foreign: readonly string[];
  readonly today: string;
}

const uuid = fc.oneof(
  { weight: 8, arbitrary: fc.uuid({ version: [4, 7] }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
  },
);

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const words = (min: number, max: number) =>
  fc.oneof(
    fc.constantFrom('Ada', 'Sample', "O'Neill", 'Ngũgĩ', '李雷', 'Ada 🧡', 'x'.repeat(Math.max(min, 1))),
    fc.string({ minLength: Math.max(min, 1), maxLength: Math.min(max, 60), unit: 'grapheme' }),
    fc.integer({ min: Math.max(1, min), max: Math.min(max, 2500) }).map((long) => 'é'.repeat(long)),
  );

const phone = fc.constantFrom('+1 555 0123', '555-0199', '(555) 01 00', '+4915512345');

const emails = fc.constantFrom('a@example.org', 'ada.o+x@mail.example.com', 'x_y@a-b.example');

/** Values that are as the schema says, mostly about people and records that are there. */
export function validFor(document: ApiDocument, given: Schema, ids: Ids, name = ''): fc.Arbitrary<unknown> {
  const schema = document.follow(given);
  const of = (inner: Schema, called = name) => validFor(document, inner, ids, called);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => of(one)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const [type] = [schema.type].flat();
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') return numbers(schema, name);
  if (type === 'array') {
    if (schema.prefixItems !== undefined) return fc.tuple(...schema.prefixItems.map((one) => of(one)));
    const items = typeof schema.items === 'object' ? schema.items : {};
    return fc.array(of(items), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 3, 3) });
  }
  if (type === 'object') {
    const entries = Object.entries(schema.properties ?? {});
    const needed = [...(schema.required ?? [])];
    const fields = Object.fromEntries(entries.map(([key, inner]) => [key, of(inner, key)]));
    return fc.record(fields, { requiredKeys: needed, noNullPrototype: true });
  }
  return texts(schema, ids, name);
}

function numbers({ minimum = 0, maximum = 1_000_000 }: Schema, name: string): fc.Arbitrary<number> {
  const usual =
    name === 'doseMcg'
      ? fc.constantFrom(30_000, 60_000, 15_000)
      : fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) });
  return fc.oneof(
    { weight: 4, arbitrary: usual },
    { weight: 1, arbitrary: fc.constantFrom(minimum, maximum, Math.min(maximum, minimum + 1)) },
  );
}

function texts({ format, pattern, minLength = 0, maxLength = 500 }: Schema, ids: Ids, name: string) {
  if (format === 'uuid') {
    const here = ids.named[name] ?? [];
    return here.length === 0 ? uuid : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...here) }, uuid);
  }
  const { today } = ids;
  const near = fc.integer({ min: -400, max: 400 }).map((days) => plusDays(today, days));
  if (format === 'date') {
    const odd = fc.constantFrom('1900-01-01', '2200-01-01', '2024-02-29', '1984-05-06');
    return fc.oneof({ weight: 4, arbitrary: fc.constant(today) }, { weight: 3, arbitrary: near }, odd);
  }
  if (format === 'date-time')
    return fc.oneof(
      near.map((day) => `${day}T10:00:00Z`),
      fc.constantFrom('0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999+14:00', '2024-02-29T12:00:00-11:30'),
    );
  if (format === 'email') return emails;
  if (name === 'phone') return phone;
  if (name === 'startsAt')
    return fc.tuple(near, fc.constantFrom('00:00', '02:30', '10:00', '23:59')).map(([day, at]) => `${day}T${at}`);
  if (name === 'zone') return fc.constantFrom('America/New_York', 'Pacific/Apia', 'Etc/UTC', 'Asia/Kathmandu');
  if (name === 'language') return fc.constantFrom('en', 'es', 'pt-BR');
  if (name === 'to') return fc.constantFrom('screened', 'intake', 'admitted', 'induction', 'op', 'otp', 'active');
  if (name === 'cursor') return fc.constantFrom('2100-01-01T00:00:00Z_2100-01-01', '2026-01-01T00:00:00Z_2026-01-01');
  if (name === 'search') return fc.constantFrom('', 'sample', 'ada', '1984-05-06', '100', "o'neil", '%_\\', '李');
  if (pattern?.includes('Cc') === true) return words(minLength, maxLength);
  return fc.string({ minLength, maxLength: Math.min(maxLength, 80) });
}
