import { urlOf, type Ask } from '../api/client';
import { gate } from '../api/gate';
import { ApiProblem, problemFrom } from '../api/problem';

const types = { csv: 'text/csv', pdf: 'application/pdf' };

/**
 * A file of the server's becomes one of the browser's: its name says what it is and never whom it is about. An ended session asks
 * for the password first; a refusal is thrown with its words.
 */
export async function saveFile(path: string, query: Ask['query'], name: string, format: 'csv' | 'pdf'): Promise<void> {
  const send = (): Promise<Response> =>
    fetch(urlOf(path, query), { headers: { accept: types[format] }, credentials: 'same-origin' }).catch(() => {
      throw new ApiProblem({ status: 0, code: 'network.unreachable' });
    });
  let response = await send();
  if (response.status === 401) {
    await gate.close('expired');
    response = await send();
  }
  if (!response.ok) throw await problemFrom(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
}
