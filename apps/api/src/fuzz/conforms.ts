import type { ApiDocument, Schema } from './document';

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
};

const patterns = new Map<string, RegExp>();
const matches = (pattern: string, text: string) => {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known.test(text);
};

/** What of a value is not as the schema says, as `path: complaint`. A field that the schema does not name is a fault too. */
export function faultsOf(document: ApiDocument, given: Schema, value: unknown, at = '$'): string[] {
  const schema = document.follow(given);
  if (schema.anyOf !== undefined) {
    const tries = schema.anyOf.map((one) => faultsOf(document, one, value, at));
    return tries.some((faults) => faults.length === 0) ? [] : (tries.find((faults) => faults.length > 0) ?? []);
  }
  const kind = kindOf(value);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.includes(kind) && !(kind === 'integer' && types.includes('number')))
    return [`${at}: is ${kind}, not ${types.join(' or ')}`];
  if (schema.const !== undefined && schema.const !== value) return [`${at}: is not ${JSON.stringify(schema.const)}`];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at}: is none of the list`];
  if (typeof value === 'string') return ofText(schema, value, at);
  if (typeof value === 'number') return ofNumber(schema, value, at);
  if (Array.isArray(value)) return ofArray(document, schema, value, at);
  if (typeof value === 'object' && value !== null)
    return ofObject(document, schema, value as Record<string, unknown>, at);
  return [];
}

function ofText({ minLength = 0, maxLength = Infinity, pattern }: Schema, value: string, at: string): string[] {
  const long = [...value].length;
  if (value.length < minLength || Math.min(long, value.length) > maxLength) return [`${at}: ${long} characters`];
  return pattern === undefined || matches(pattern, value) ? [] : [`${at}: does not match ${pattern.slice(0, 40)}`];
}

function ofNumber({ minimum = -Infinity, maximum = Infinity }: Schema, value: number, at: string): string[] {
  return value < minimum || value > maximum ? [`${at}: ${value} is out of range`] : [];
}

function ofArray(document: ApiDocument, schema: Schema, value: readonly unknown[], at: string): string[] {
  const { minItems = 0, maxItems = Infinity, prefixItems = [], items } = schema;
  if (value.length < minItems || value.length > maxItems) return [`${at}: ${value.length} items`];
  return value.flatMap((item, n) => {
    const of = prefixItems[n] ?? (items === false ? undefined : items === true || items === undefined ? {} : items);
    return of === undefined ? [`${at}[${n}]: one too many`] : faultsOf(document, of, item, `${at}[]`);
  });
}

function ofObject(document: ApiDocument, schema: Schema, value: Record<string, unknown>, at: string): string[] {
  const { properties = {}, required = [], additionalProperties = schema.properties === undefined } = schema;
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}.${name}: is missing`);
  const wrong = Object.entries(value).flatMap(([name, inner]) => {
    const of = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (of !== undefined) return faultsOf(document, of, inner, `${at}.${name}`);
    if (additionalProperties === false) return [`${at}.${name}: is not in the document`];
    return additionalProperties === true ? [] : faultsOf(document, additionalProperties, inner, `${at}.*`);
  });
  return [...missing, ...wrong];
}
