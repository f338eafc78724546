import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A function at the top of a file of this app, as its text stands there. For the tests that walk every form. */
export interface Part {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

const src = join(__dirname, '..');

/** Every component and hook of the app. */
export function partsOfApp(): readonly Part[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name))
    .map((name) => relative(src, join(src, name)));
  return files.flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const begins = [...text.matchAll(/^(?:export )?(?:async )?(?:function |const )(\w+)/gm)];
    return begins.map(({ index, 1: name = '' }, nth) => ({
      file,
      name,
      text: text.slice(index, begins[nth + 1]?.index ?? text.length),
    }));
  });
}

const uses = (part: Part, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => new RegExp(`\\b${name}\\b[<(]`).test(part.text.slice(part.text.indexOf('(') + 1)));
const draws = (part: Part, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => new RegExp(`<${name}\\b`).test(part.text));

/** Hooks through which a form keeps its text: `useDraft`, and each that goes on to one of these. */
export function draftHooks(parts: readonly Part[]): ReadonlySet<string> {
  const hooks = new Set(['useDraft', 'useDraftFields']);
  for (let before = 0; before !== hooks.size;) {
    before = hooks.size;
    for (const part of parts) if (/^use[A-Z]/.test(part.name) && uses(part, hooks)) hooks.add(part.name);
  }
  return hooks;
}

/** Components that draw a form around what they are given: whoever draws one of these is the form. */
export function formFrames(parts: readonly Part[], hooks: ReadonlySet<string>): ReadonlySet<string> {
  const frames = new Set<string>(['form']);
  for (let before = 0; before !== frames.size;) {
    before = frames.size;
    for (const part of parts)
      if (draws(part, frames) && /\bprops\.children\b|\{children\}/.test(part.text) && !uses(part, hooks))
        frames.add(part.name);
  }
  return frames;
}

/** Every component that is a form, and whether its text is kept. */
export function formsOfApp(parts: readonly Part[]): readonly (Part & { readonly kept: boolean })[] {
  const hooks = draftHooks(parts);
  const frames = formFrames(parts, hooks);
  return parts
    .filter((part) => draws(part, frames) && !frames.has(part.name))
    .map((part) => ({ ...part, kept: uses(part, hooks) }));
}

/** Fields of components that write something, whose text is in the memory of the page only: `setNote(event.currentTarget.value)`. */
export function loseFields(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ file, name, text }) => {
    if (!/\bapi\.(put|post)\b|\bmutate\(|useMutation|\bask</.test(text)) return [];
    const setters = [...text.matchAll(/const \[\w*(?:, )?(set\w+)\] = useState/g)].map(([, setter = '']) => setter);
    return setters
      .filter((setter) => new RegExp(`${setter}\\(\\s*(?:event\\.)?currentTarget\\.value`).test(text))
      .map((setter) => `${file} ${name} ${setter}`);
  });
}
