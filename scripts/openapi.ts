import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { documentedApplication } from '../apps/api/src/documented';
import { describeApi, openApiFile } from '../apps/api/src/http/openapi';

/**
 * Writes what the API's code says of itself to apps/api/openapi.json and the web client's types from that.
 * `--check` writes nothing and fails when either is not what the code says now. Needs no database.
 */
async function main(check: boolean): Promise<void> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const app = await documentedApplication();
  const document = describeApi(app);
  await app.close();
  const json = `${JSON.stringify(document, null, 2)}\n`;
  const types = astToString(await openapiTS(json));
  const header = '// Generated from apps/api/openapi.json by `npm run openapi`. Do not edit.\n';
  const outputs: [string, string][] = [
    [openApiFile, await pretty(openApiFile, json)],
    [join('apps', 'web', 'src', 'api', 'schema.ts'), await pretty('schema.ts', header + types)],
  ];
  const stale = outputs.filter(([file, text]) => readIfThere(file) !== text);
  if (check && stale.length > 0)
    throw new Error(`Not what the code says: ${stale.map(([file]) => file).join(', ')}. Run: npm run openapi`);
  if (!check) for (const [file, text] of stale) writeFileSync(file, text);
  console.log(check ? 'The API document and the client types are up to date.' : `Wrote ${stale.length} files.`);
}

async function pretty(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig('.prettierrc')), filepath: file });
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

main(process.argv.includes('--check')).catch((error: Error) => {
  console.error(error.stack);
  process.exit(1);
});
