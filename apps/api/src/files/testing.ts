import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { type Ask, startApi, type TestApi } from '../testing';

export const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);

/** The real API with a person of whom files are kept, and a look into the folder where they lie. */
export class FileScene {
  db!: TestDatabase;
  api!: TestApi;
  desk!: Ask;
  counselor!: Ask;
  patientId!: string;

  async open(): Promise<void> {
    this.db = await testDatabase();
    this.api = await startApi(this.db);
    this.desk = await this.api.as('front_desk');
    this.counselor = await this.api.as('counselor');
    this.patientId = await this.person();
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.db.close();
  }

  readonly person = async (): Promise<string> => {
    const id = randomUUID();
    const legalName = { given: 'Ada', family: `File ${id.slice(0, 6)}` };
    const body = { legalName, dateOfBirth: '1984-05-06', sexAtBirth: 'female' };
    const { status, text } = await this.desk('PUT', `/api/v1/patients/${id}`, body);
    if (status !== 201) throw new Error(text);
    return id;
  };

  readonly add = (
    bytes: Buffer,
    { ask = this.counselor, id = randomUUID() as string, name = 'Letter.pdf', of = this.patientId } = {},
  ) => ask('PUT', `/api/v1/patients/${of}/files/${id}?kind=scan`, bytes, { 'x-file-name': encodeURIComponent(name) });

  /** As a nurse, with the bytes as they come. */
  readonly fetched = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const always = await this.api.headersOf('nurse');
    const answer = await fetch(this.api.url + path, { method, headers: { ...always, ...headers } });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  readonly folder = () => join(this.api.config.dataDir, 'files', this.api.clinic.programmeId);

  readonly stored = () => (existsSync(this.folder()) ? readdirSync(this.folder()).sort() : []);

  readonly audited = async (act: string) =>
    (await this.db.owner.query('select outcome, patient_id, facts from audit_event where act = $1 order by id', [act]))
      .rows;
}
