// Lints texts as if they stood in the files named, and prints which rules object: `scripts/fences.spec.ts` asks.
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const planted = JSON.parse(await text(process.stdin));
const eslint = new ESLint();
// The type service knows only files that exist; fences about names are asked without it.
const withoutTypes = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

// All that is planted in one file is linted at once, since each new text costs a fresh look at the types.
const answers = planted.map(() => []);
for (const file of new Set(planted.map((plant) => plant.file))) {
  const lines = [];
  const owner = [];
  planted.forEach((plant, at) => {
    if (plant.file !== file) return;
    const own = plant.code
      .trimEnd()
      .replaceAll(/planted/gi, (name) => `${name}${at}`)
      .split('\n');
    for (const line of own) {
      lines.push(line);
      owner.push(at);
    }
  });
  const [result] = await (existsSync(file) ? eslint : withoutTypes).lintText(`${lines.join('\n')}\n`, {
    filePath: file,
  });
  for (const { ruleId, message, line } of result.messages)
    for (const at of ruleId === null ? planted.keys() : [owner[line - 1]]) answers[at].push({ ruleId, message });
}
process.stdout.write(JSON.stringify(answers));
