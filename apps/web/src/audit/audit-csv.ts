import { urlOf } from '../api/client';
import { gate } from '../api/gate';
import { ApiProblem, problemFrom } from '../api/problem';
import type { AuditFilter } from './audit-queries';

/** Everything that the filter finds, as a file of the browser's. The server streams it and writes down that it did. */
export async function downloadAudit(filter: AuditFilter): Promise<void> {
  const send = (): Promise<Response> =>
    fetch(urlOf('/audit/events', { ...filter }), { headers: { accept: 'text/csv' }, credentials: 'same-origin' }).catch(
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
  link.download = 'who-looked.csv';
  link.click();
  URL.revokeObjectURL(address);
}
