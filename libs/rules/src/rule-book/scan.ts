/** A file of the repository, as the book looks for rule numbers in it. */
export interface Source {
  /** From the root of the repository, with slashes. */
  readonly file: string;
  readonly text: string;
}

export interface Traces {
  /** Files in which a `Rule` object has this id. */
  readonly declaredIn: ReadonlyMap<string, readonly string[]>;
  /** Test files that name it. */
  readonly testedIn: ReadonlyMap<string, readonly string[]>;
}

const isTest = (file: string): boolean => /\.(spec|int-spec|e2e-spec)\.tsx?$/.test(file);
const declared = /\bid: '([A-Z][A-Z0-9-]*\d)'/g;
const named = /(?<![A-Za-z0-9-])(R-\d{3}|T-\d{2}|[A-Z]+-[A-Z]+-\d)(?![0-9-])/g;

/** The book's own specs name every rule, and so prove nothing. */
const ownSpecs: ReadonlySet<string> = new Set(['libs/rules/src/rule-book.spec.ts', 'scripts/rules.spec.ts']);

/** Where each rule is declared and where it is tested. A test counts when it names the rule, in its title or its facts. */
export function traces(sources: readonly Source[]): Traces {
  const declaredIn = new Map<string, string[]>();
  const testedIn = new Map<string, string[]>();
  for (const { file, text } of sources) {
    if (file.includes('/rule-book')) continue;
    if (isTest(file)) {
      if (!ownSpecs.has(file)) note(testedIn, file, text.matchAll(named));
    } else if (file.startsWith('libs/rules/')) note(declaredIn, file, text.matchAll(declared));
  }
  return { declaredIn, testedIn };
}

function note(into: Map<string, string[]>, file: string, matches: Iterable<RegExpMatchArray>): void {
  const seen = new Set<string>();
  for (const [, id] of matches) {
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    into.set(id, [...(into.get(id) ?? []), file].sort());
  }
}
