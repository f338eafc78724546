import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { FileScene, pdf } from './testing';

jest.setTimeout(120_000);

describe('files over HTTP', () => {
  const scene = new FileScene();
  const { person, add, fetched, folder, stored, audited } = scene;
  beforeAll(() => scene.open());
  afterAll(() => scene.close());

  it('a scan comes back as it was, whole and in parts, boxed in, and lies encrypted', async () => {
    const bytes = pdf(300_000);
    const { status, body } = await add(bytes, { name: 'C:\\scans\\Ärzte "Brief".exe' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: 'scan',
      mediaType: 'application/pdf',
      bytes: 300_000,
      name: 'Ärzte "Brief".exe',
    });
    const path = `/api/v1/files/${body.id}`;
    const whole = await fetched(path);
    expect([whole.status, whole.bytes.equals(bytes)]).toEqual([200, true]);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '300000',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      'content-disposition': `inline; filename*=UTF-8''%C3%84rzte%20%22Brief%22.exe.pdf`,
    });
    expect((await fetched(`${path}?as=download`)).headers.get('content-disposition')).toMatch(/^attachment;/);
    const part = await fetched(path, { range: 'bytes=65530-131100' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 65530-131100/300000']);
    expect(part.bytes.equals(bytes.subarray(65_530, 131_101))).toBe(true);
    expect((await fetched(path, { range: 'bytes=-10' })).bytes.equals(bytes.subarray(-10))).toBe(true);
    expect((await fetched(path, { range: 'bytes=300000-' })).status).toBe(416);
    const head = await fetched(path, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), head.headers.get('etag')]).toEqual([
      200,
      '300000',
      whole.headers.get('etag'),
    ]);
    const onDisk = stored().map((name) => readFileSync(join(folder(), name)));
    expect(onDisk.some((one) => one.includes(bytes.subarray(1000, 1016)) || one.includes('%PDF'))).toBe(false);
    expect(statSync(join(scene.api.config.dataDir, 'file-key')).mode & 0o777).toBe(0o600);
    const reads = await audited('file.read');
    expect(
      reads.filter(({ outcome, patient_id }) => outcome === 'done' && patient_id === scene.patientId).length,
    ).toBeGreaterThanOrEqual(5);
  });

  it('the same again under the same id is the same file; another one is refused; neither leaves bytes behind', async () => {
    const [bytes, id] = [pdf(5000), randomUUID()];
    const first = await add(bytes, { id });
    const before = stored();
    const again = await add(bytes, { id });
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await add(pdf(5000), { id })).body.code).toBe('idempotency.body-differs');
    const both = await Promise.all([add(bytes, { id }), add(bytes, { id })]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(stored()).toEqual(before);
  });

  it('for a stranger, an unknown person and another programme there is nothing, and nothing stays of what they sent', async () => {
    const { body } = await add(pdf(100));
    const before = stored();
    const stranger = await scene.api.as('counselor', scene.api.other);
    expect((await stranger('GET', `/api/v1/files/${body.id}`)).status).toBe(404);
    expect((await stranger('GET', `/api/v1/patients/${scene.patientId}/files`)).status).toBe(404);
    expect((await stranger('GET', `/api/v1/patients/${scene.patientId}/photo`)).status).toBe(404);
    expect((await stranger('POST', `/api/v1/files/${body.id}/remove`, { reason: 'x' })).status).toBe(404);
    expect((await add(pdf(100), { ask: stranger })).status).toBe(404);
    expect((await add(pdf(100), { of: randomUUID() })).status).toBe(404);
    expect((await add(pdf(100), { ask: scene.api.nobody })).status).toBe(401);
    expect(stored()).toEqual(before);
    expect(readdirSync(join(scene.api.config.dataDir, 'files', scene.api.other.programmeId))).toEqual([]);
  });

  it.each([
    ['a script named .jpg', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'holiday.jpg', 'a script'],
    ['a page named .pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'result.pdf', 'a web page'],
    [
      'a zip bomb',
      Buffer.concat([Buffer.from('PK\x03\x04'), deflateSync(Buffer.alloc(5_000_000))]),
      'x.png',
      'a ZIP archive or an office document',
    ],
    ['nothing', Buffer.alloc(0), 'empty.pdf', 'an empty file'],
  ])('%s is refused by what it is', async (_what, bytes, name, looksLike) => {
    const before = stored();
    const { status, body } = await add(bytes, { name });
    expect([status, body.code, body.facts]).toEqual([422, 'file.type', { looksLike }]);
    expect(body.detail).toContain(`looks like ${looksLike}`);
    expect(stored()).toEqual(before);
    expect((await audited('file.write')).at(-1)).toMatchObject({ outcome: 'refused', facts: { code: 'file.type' } });
  });

  it('a removed file is not there, stays listed with who and why, and its bytes stay', async () => {
    const of = await person();
    const { body } = await add(pdf(100), { of });
    const before = stored();
    const gone = await scene.counselor('POST', `/api/v1/files/${body.id}/remove`, { reason: 'Of another person' });
    expect(gone.body.removed).toMatchObject({ reason: 'Of another person', by: 'The counselor' });
    expect((await scene.counselor('POST', `/api/v1/files/${body.id}/remove`, { reason: 'Again' })).body).toEqual(
      gone.body,
    );
    expect((await fetched(`/api/v1/files/${body.id}`)).status).toBe(404);
    expect((await scene.counselor('GET', `/api/v1/patients/${of}/files`)).body.items).toEqual([gone.body]);
    expect(stored()).toEqual(before);
    await expect(
      scene.db.database.transaction(scene.api.clinic.system, (tx) => tx.query(`update stored_file set name = 'x'`)),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      scene.db.database.transaction(scene.api.clinic.system, (tx) => tx.query(`delete from stored_file`)),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('bytes that were changed or are gone are not shown', async () => {
    const { body } = await add(pdf(200_000));
    const { rows } = await scene.db.owner.query('select storage_key from stored_file where id = $1', [body.id]);
    const file = join(scene.api.config.dataDir, 'files', rows[0].storage_key);
    const bytes = readFileSync(file);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const changed = await fetched(`/api/v1/files/${body.id}`);
    expect([changed.status, changed.headers.get('content-type')]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
    ]);
    rmSync(file);
    expect((await fetched(`/api/v1/files/${body.id}`)).status).toBe(503);
  });
});
