import { newId } from '@cairn/platform';
import type { Bench } from './bench';
import { signIn } from './clinic';
import type { Measured } from './figures';
import { Clients, type Request } from './http-load';

const writers = 50;
const warmMs = 3000;
const slotMs = 10_000;
/** So many texts that none is saved again before its last save was answered. */
const texts = 500;
/** Two pages of a note. */
const note = 'She came at eight, had slept badly, and asked about the bus. '.repeat(70);

/** Fifty people write at once, each saving again as soon as the last save is answered: a fiftieth of that is a busy clinic. */
export async function draftRow(bench: Bench): Promise<Measured[]> {
  const { database, clinic } = await bench.main();
  const api = await bench.ready();
  const headers = await signIn(database.owner, clinic.programmeId, clinic.staff.nurse);
  const clients = await Clients.open(api.port, writers, headers);
  const drafts = Array.from({ length: texts }, (_, n) => ({
    id: newId(),
    revision: 0,
    patientId: clinic.patientIds[n % clinic.people] ?? '',
  }));
  let nth = 0;
  const next = (): Request => {
    const draft = drafts[nth % texts];
    nth += 1;
    if (draft === undefined) throw new Error('There is no such text.');
    const { id, patientId, revision } = draft;
    draft.revision += 1;
    const content = { typed: { note: `${note}${revision}` }, from: { path: `/patients/${patientId}`, at: 'clinical' } };
    const body = JSON.stringify({ form: 'reason', about: id, patientId, buildsOn: revision, content });
    return { method: 'PUT', path: `/api/v1/drafts/${id}`, body, expect: 201 };
  };
  try {
    await clients.load(next, warmMs);
    const load = await clients.load(next, slotMs);
    const rate = `${load.perSecond.toFixed(0)}/s, median ${load.medianMs.toFixed(0)} ms`;
    const says = `${writers} at once without a pause, ${Math.round(note.length / 1000)} kB each: ${rate}`;
    return [{ id: 'draft-save', value: load.p95Ms, note: says }];
  } finally {
    clients.close();
  }
}
