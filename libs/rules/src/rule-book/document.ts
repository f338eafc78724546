import { policyKeys, type PolicyDefinition, type PolicyKey } from '../policy-keys';
import { bookSections, numbers, ruleLists, type Told } from '../rule-book';
import type { BookEntry } from './entry';
import { foreword } from './foreword';
import { traces, type Source, type Traces } from './scan';

/** The test vectors of the reference that belong to the dosing window; the others belong to take-homes, stock and reports. */
export const vectors: readonly string[] = [
  ...['T-01', 'T-02', 'T-03', 'T-04', 'T-06', 'T-07', 'T-09', 'T-14', 'T-16', 'T-17', 'T-18', 'T-32'],
];

interface Asked {
  readonly where: string;
  readonly rule: Told;
}

/** Everything that is declared under one number, in the order of the lists. */
export function asked(id: string): readonly Asked[] {
  return ruleLists.flatMap(({ where, rules }) =>
    rules.filter((rule) => rule.id === id).map((rule) => ({ where, rule })),
  );
}

/** RULES.md, from the rules themselves and from where their numbers stand in the sources. */
export function rulesDocument(sources: readonly Source[]): string {
  const found = traces(sources);
  const parts = bookSections.map(({ title, entries }) => {
    const all = Object.entries(entries);
    const kept = all.filter(([id, entry]) => isHeld(id, entry));
    const out = all.filter(([id, entry]) => !isHeld(id, entry));
    return [
      `## ${title}\n`,
      ...(kept.length === 0
        ? []
        : [
            table(
              heads,
              kept.map(([id, entry]) => row(id, entry, found)),
            ),
          ]),
      ...(out.length === 0 ? [] : ['Left out:\n', table(['Rule', 'Asks', 'Why'], out.map(leftOutRow))]),
    ].join('\n');
  });
  return `${[foreword, ...parts, vectorPart(found)].join('\n')}`;
}

/** What is wrong with the book: empty when every number has its rule, function or reason, and each rule its test. */
export function faults(sources: readonly Source[]): readonly string[] {
  const { declaredIn, testedIn } = traces(sources);
  const files = new Set(sources.map(({ file }) => file));
  const book = bookSections.flatMap(({ entries }) => Object.entries(entries));
  const known = new Map(book);
  const said = ruleLists.flatMap(({ rules }) => rules.map(({ id }) => id));
  return [
    ...numbers.filter((id) => !known.has(id)).map((id) => `${id} is not in the book`),
    ...[...new Set(said)].filter((id) => !known.has(id)).map((id) => `${id} is asked, and not in the book`),
    ...book.flatMap(([id, entry]) => {
      const rules = asked(id).length > 0;
      const by = entry.by ?? [];
      return [
        ...(rules || by.length > 0 || entry.leftOut !== undefined ? [] : [`${id} has no rule, function or reason`]),
        ...(rules || by.length > 0 ? (testedIn.has(id) ? [] : [`${id} has no test that names it`]) : []),
        ...(rules && by.length === 0 && !declaredIn.has(id) ? [`${id} is declared in no file`] : []),
        ...by.filter((file) => !files.has(file)).map((file) => `${id}: there is no ${file}`),
      ];
    }),
    ...vectors.filter((vector) => !testedIn.has(vector)).map((vector) => `${vector} has no test of its name`),
  ];
}

function isHeld(id: string, { by = [] }: BookEntry): boolean {
  return by.length > 0 || asked(id).length > 0;
}

const heads = ['Rule', 'Asks', 'When', 'Severity', 'Policy', 'Verified', 'Source', 'File', 'Test'];
const severities = { HARD_STOP: 'hard stop', OVERRIDE: 'override', WARN: 'warning', REPORT: 'report' } as const;
const verifiedWords = { yes: 'yes', secondary: 'secondary', no: 'UNVERIFIED', design: 'design' } as const;

function row(id: string, entry: BookEntry, { declaredIn, testedIn }: Traces): readonly string[] {
  const rules = asked(id);
  const keys = unique(rules.flatMap(({ rule }) => rule.policy ?? []));
  const files = unique([...(rules.length > 0 ? (declaredIn.get(id) ?? []) : []), ...(entry.by ?? [])]);
  return [
    id,
    entry.leftOut === undefined ? entry.asks : `${entry.asks}. Not here: ${entry.leftOut}`,
    unique(rules.map(({ where }) => where)).join(', ') || 'elsewhere',
    severity(rules),
    keys.map(policyWords).join(', '),
    unique(rules.map(({ rule }) => verifiedWords[rule.verified ?? 'design'])).join(', '),
    unique(rules.map(({ rule }) => rule.citation)).join('; '),
    files.map(link).join(', '),
    testsOf(testedIn.get(id) ?? []),
  ];
}

function severity(rules: readonly Asked[]): string {
  const words = unique(rules.map(({ rule }) => hardness(rule)));
  return words.length <= 1
    ? words.join('')
    : unique(rules.map(({ where, rule }) => `${where}: ${hardness(rule)}`)).join('; ');
}

/** The usual severity, and who may override it where it lets itself be overridden. */
function hardness({ severity: usual, overridableBy = [] }: Told): string {
  const who = overridableBy.map((one) => one.replaceAll('_', ' ')).join(', ');
  if (who === '') return severities[usual];
  return usual === 'OVERRIDE' ? `override (${who})` : `${severities[usual]}, at times override (${who})`;
}

function policyWords(key: PolicyKey): string {
  const { standard, unit, floor, decimals }: PolicyDefinition<number | boolean | string> = policyKeys[key];
  const value = typeof standard === 'number' || decimals !== undefined ? `${standard} ${unit}` : standard;
  return `\`${key}\` ${value}${floor === undefined ? '' : ' _floor_'}`;
}

/** The tests nearest to the rule; a rule that many tests name needs no list of all. */
function testsOf(files: readonly string[]): string {
  const near = [...files].sort((one, other) => Number(isFar(one)) - Number(isFar(other)));
  const shown = near.slice(0, 2).map(link);
  return near.length > 2 ? `${shown.join(', ')} and ${near.length - 2} more` : shown.join(', ');
}
const isFar = (file: string): boolean => !file.startsWith('libs/rules/');

function leftOutRow([id, { asks, leftOut = '' }]: readonly [string, BookEntry]): readonly string[] {
  return [id, asks, leftOut];
}

function vectorPart({ testedIn }: Traces): string {
  const rows = vectors.map((vector) => [vector, (testedIn.get(vector) ?? []).map(link).join(', ')]);
  return `## Test vectors of the reference\n\n${table(['Vector', 'Test'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function link(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');
  const path = file.startsWith('libs/rules/') ? file.slice('libs/rules/'.length) : `../../${file}`;
  return `[${name}](${path})`;
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
