import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { faults, rulesDocument } from '../libs/rules/src/rule-book/document';
import { rulesFile, ruleSources } from './rules';

describe('RULES.md', () => {
  const root = resolve(__dirname, '..');
  const sources = ruleSources(root);

  it('says of every number which rule, function or reason stands for it, and which test names it', () => {
    expect(faults(sources)).toEqual([]);
  });

  it('is what the code says: if this fails, run npm run rules', () => {
    const written = readFileSync(join(root, rulesFile), 'utf8');
    // Two long texts side by side help nobody: the lines that differ do.
    const [now, then] = [rulesDocument(sources).split('\n'), new Set(written.split('\n'))];
    const differing = now.filter((line) => !then.has(line));
    expect(differing.map((line) => line.slice(0, 40))).toEqual([]);
    expect(written.split('\n')).toHaveLength(now.length);
  });
});
