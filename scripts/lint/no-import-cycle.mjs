import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../lib/folders.mjs';

const importPattern =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
const seen = new Map();

function fileOf(specifier, from) {
  if (specifier.startsWith('@cairn/')) {
    const [lib, door = 'index'] = specifier.slice('@cairn/'.length).split('/');
    const file = join(root, 'libs', lib, 'src', `${door}.ts`);
    return existsSync(file) ? file : undefined;
  }
  if (!specifier.startsWith('.')) return undefined;
  const base = resolve(dirname(from), specifier);
  return [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), base].find(
    (file) => /\.tsx?$/.test(file) && existsSync(file),
  );
}

/** The project's own files that a text imports, types included: who points back for a type points back. */
const importsIn = (text, file) =>
  [...text.matchAll(importPattern)].map((match) => fileOf(match[1] ?? match[2], file)).filter(Boolean);

function importsOf(file) {
  const { mtimeMs } = statSync(file);
  const known = seen.get(file);
  if (known?.mtimeMs === mtimeMs) return known.imports;
  const imports = importsIn(readFileSync(file, 'utf8'), file);
  seen.set(file, { mtimeMs, imports });
  return imports;
}

/** The way back from `start` to `goal`, as files; undefined when there is none. */
function wayBack(start, goal) {
  const cameFrom = new Map([[start, undefined]]);
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (file === goal) {
      const way = [];
      for (let at = file; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const next of importsOf(file)) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { cycle: 'This import closes a circle: {{way}}. Move what both need to a file of its own.' },
  },
  create(context) {
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const target = fileOf(specifier, context.filename);
      const way = target && wayBack(target, context.filename);
      if (way)
        context.report({
          node,
          messageId: 'cycle',
          data: { way: way.map((file) => file.slice(root.length + 1)).join(' → ') },
        });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
