/** Do two states of a form say the same? Fresh ids, which every empty form has of its own, are no difference. */
export function sameTyped(one: unknown, other: unknown, key = ''): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one === 'string' && typeof other === 'string') return key === 'id' && isUuid(one) && isUuid(other);
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...keys].every((each) => sameTyped(mine[each], theirs[each], each));
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** What differs from the empty form, part by part; fresh ids always stand in it. Lists are kept whole. */
export function changesIn(typed: object, empty: object): object {
  const before = empty as Readonly<Record<string, unknown>>;
  const changed = Object.entries(typed)
    .filter(([key, value]) => key === 'id' || !sameTyped(value, before[key], key))
    .map(([key, value]) => [key, isPart(value) && isPart(before[key]) ? changesIn(value, before[key]) : value]);
  return Object.fromEntries(changed) as object;
}

/** The empty form of today with what was typed in it then. */
export function withChanges(empty: object, changes: object): object {
  const before = empty as Readonly<Record<string, unknown>>;
  const changed = Object.entries(changes).map(([key, value]: [string, unknown]) => [
    key,
    isPart(value) && isPart(before[key]) ? withChanges(before[key], value) : value,
  ]);
  return { ...empty, ...Object.fromEntries(changed) } as object;
}

const isPart = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
