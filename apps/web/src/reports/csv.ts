import { urlOf } from '../api/client';
import { gate } from '../api/gate';
import { ApiProblem, problemFrom } from '../api/problem';

/** Fetches the figures as CSV, by the same address as on the screen, and hands the file to the browser. */
export async function downloadCsv(
  path: string,
  query: { asOf: string } | { from: string; to: string },
  /** Where the last word of the address is an id, or the day is not asked for in it. */
  as?: { name: string; query: Record<string, string> },
): Promise<void> {
  const send = (): Promise<Response> =>
    fetch(urlOf(path, as?.query ?? query), { headers: { accept: 'text/csv' }, credentials: 'same-origin' }).catch(
      () => {
        throw new ApiProblem({ status: 0, code: 'network.unreachable' });
      },
    );
  let response = await send();
  if (response.status === 401) {
    await gate.close('expired');
    response = await send();
  }
  if (!response.ok) throw await problemFrom(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(as?.name ?? path, 'asOf' in query ? query.asOf : `${query.from}-${query.to}`);
  link.click();
  URL.revokeObjectURL(address);
}

/** `caseload-2026-11-23.csv`: what and when, nothing about anyone. */
export function fileName(path: string, asOf: string): string {
  return `${path.split('/').at(-1) ?? 'report'}-${asOf}.csv`;
}
