import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { FileSweep, vaultOf } from '@cairn/files';
import { MovedClock } from '@cairn/platform';
import sharp from 'sharp';
import { runApi } from '../running-api';
import { FileScene, pdf } from './testing';

jest.setTimeout(120_000);

describe('files that are too large, cut off or left over', () => {
  const scene = new FileScene();
  const { person, add, folder, stored } = scene;
  beforeAll(() => scene.open());
  afterAll(() => scene.close());

  /** Sends what it is told to and hears the answer, also one that comes before the end. */
  const sending = (path: string, headers: Record<string, string | number>, chunks: number) =>
    new Promise<{ status: number; body: string; sentMb: number; ms: number }>((resolve, reject) => {
      const { hostname, port } = new URL(scene.api.url);
      const begun = Date.now();
      const block = pdf(1_000_000);
      let sent = 0;
      let answer: { status: number; body: string } | null = null;
      const done = () => answer !== null && resolve({ ...answer, sentMb: sent, ms: Date.now() - begun });
      const outgoing = request({ hostname, port, path, method: 'PUT', headers }, (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('end', () => {
          answer = { status: incoming.statusCode ?? 0, body: Buffer.concat(parts).toString() };
          outgoing.destroy();
          done();
        });
      });
      outgoing.on('error', (error) => (answer === null ? reject(error) : undefined));
      const more = () => {
        if (answer !== null || outgoing.destroyed) return;
        if (sent >= chunks) return void outgoing.end();
        sent += 1;
        if (outgoing.write(block)) setImmediate(more);
        else outgoing.once('drain', more);
      };
      more();
    });

  it('a 2 GB file is refused at once, by what its request says and by what comes, and memory stays flat', async () => {
    const before = stored();
    const always = { ...(await scene.api.headersOf('counselor')), 'content-type': 'application/octet-stream' };
    const path = `/api/v1/patients/${scene.patientId}/files/${randomUUID()}?kind=scan`;
    const claimed = await sending(path, { ...always, 'content-length': 2_000_000_000 }, 2000);
    expect([claimed.status, JSON.parse(claimed.body).code]).toEqual([413, 'file.too-large']);
    expect(claimed.ms).toBeLessThan(5000);
    const rss = process.memoryUsage().rss;
    const streamed = await sending(path, { ...always, 'transfer-encoding': 'chunked' }, 2000);
    expect([streamed.status, JSON.parse(streamed.body).code]).toEqual([413, 'file.too-large']);
    expect(streamed.sentMb).toBeLessThan(1500);
    expect(process.memoryUsage().rss - rss).toBeLessThan(150_000_000);
    // A picture is held in memory until it is whole: for it too the limit holds while it comes.
    const photo = await sending(
      `/api/v1/patients/${scene.patientId}/photo/${randomUUID()}`,
      { ...always, 'transfer-encoding': 'chunked' },
      2000,
    );
    expect(photo.status).toBe(422);
    const nobody = await sending(
      path,
      { 'content-type': 'application/octet-stream', 'content-length': 2_000_000_000 },
      2000,
    );
    expect(nobody.status).toBe(401);
    expect((await scene.api.nobody('GET', '/api/v1/patients')).status).toBe(401);
    expect(stored()).toEqual(before);
  });

  it('what is cut off while it comes leaves nothing', async () => {
    const before = stored();
    const headers = {
      ...(await scene.api.headersOf('counselor')),
      'content-type': 'application/octet-stream',
      'content-length': 9_000_000,
    };
    const { hostname, port } = new URL(scene.api.url);
    const outgoing = request({
      hostname,
      port,
      path: `/api/v1/patients/${scene.patientId}/files/${randomUUID()}`,
      method: 'PUT',
      headers,
    });
    outgoing.on('error', () => undefined);
    outgoing.write(pdf(2_000_000), () => setTimeout(() => outgoing.destroy(), 50));
    await new Promise((resolve) => outgoing.once('close', resolve));
    for (let n = 0; n < 50 && stored().length !== before.length; n += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stored()).toEqual(before);
  });

  it('the sweep ends what no file knows, a day after it came, and nothing else', async () => {
    const id = await person();
    const { body } = await add(pdf(100), { of: id });
    const photo = await sharp({ create: { width: 100, height: 100, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer();
    await scene.desk('PUT', `/api/v1/patients/${id}/photo/${randomUUID()}`, photo);
    await scene.counselor('POST', `/api/v1/files/${body.id}/remove`, { reason: 'Still kept' });
    const known = stored();
    const names = [randomUUID() as string, `${randomUUID()}.small`, `${randomUUID()}.0a1b.part`];
    for (const name of names) writeFileSync(join(folder(), name), 'orphan');
    const sweep = new FileSweep(scene.db.database, vaultOf(scene.api.config), new MovedClock(new Date()));
    expect(await sweep.sweep(scene.api.clinic.programmeId)).toBe(0);
    const tomorrow = new FileSweep(
      scene.db.database,
      vaultOf(scene.api.config),
      new MovedClock(new Date(Date.now() + 90_000_000)),
    );
    expect(await tomorrow.sweep(scene.api.other.programmeId)).toBe(0);
    expect(await tomorrow.sweep(scene.api.clinic.programmeId)).toBe(3);
    expect(stored()).toEqual(known);
  });

  it('after kill -9 in the middle of an upload every listed file opens, and what is left over is swept', async () => {
    const dataDir = join(scene.api.config.dataDir, 'killed');
    const environment = { CAIRN_DATA_DIR: dataDir, CAIRN_FILE_KEY: randomBytes(32).toString('base64') };
    const running = await runApi(scene.db.appUrl, environment);
    const headers = { ...(await scene.api.headersOf('counselor')), 'content-type': 'application/octet-stream' };
    const bytes = pdf(3_000_000);
    const put = () => {
      const id = randomUUID();
      return fetch(`${running.url}/api/v1/patients/${scene.patientId}/files/${id}`, {
        method: 'PUT',
        headers,
        body: new Uint8Array(bytes),
      }).then(
        ({ status }) => (status === 201 ? id : null),
        () => null,
      );
    };
    const sent = Array.from({ length: 40 }, put);
    await Promise.race(sent);
    running.kill();
    const kept = (await Promise.all(sent)).filter((id) => id !== null);
    expect(kept.length).toBeGreaterThan(0);
    const again = await runApi(scene.db.appUrl, environment);
    const { rows } = await scene.db.owner.query(
      'select id, storage_key as key from stored_file where bytes = 3000000 and removed_at is null',
    );
    const ids = rows.map(({ id }) => id as string);
    expect(kept.filter((id) => !ids.includes(id))).toEqual([]);
    for (const id of ids) {
      const answer = await fetch(`${again.url}/api/v1/files/${id}`, { headers });
      expect([answer.status, Buffer.from(await answer.arrayBuffer()).equals(bytes)]).toEqual([200, true]);
    }
    const left = join(dataDir, 'files', scene.api.clinic.programmeId);
    for (const name of readdirSync(left)) utimesSync(join(left, name), 1000, 1000);
    await new FileSweep(scene.db.database, vaultOf({ ...scene.api.config, dataDir }), new MovedClock(new Date())).sweep(
      scene.api.clinic.programmeId,
    );
    expect(readdirSync(left).sort()).toEqual(rows.map(({ key }) => key.split('/')[1]).sort());
    await again.close();
    await running.close();
  });
});
