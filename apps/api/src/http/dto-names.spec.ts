import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The API document knows a shape by its class's name: of two with one name it would show one, and the other would lie. */
it('no two bodies or answers share a name', () => {
  const source = join(__dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.dto.ts'));
  const names = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/export class (\w+(?:Body|Answer)) /g)].map(
      ([, name]) => name,
    ),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
