import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
// The persons' tables, at which those of due work point.
import '@cairn/patient';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, SystemClock } from '@cairn/platform';
import { loadTemplates } from './template.queries';
import { TemplateService } from './template.service';
import { ReminderScene } from './testing';

jest.setTimeout(20_000);

describe('the wordings of a programme (R-447)', () => {
  let db: TestDatabase;
  let templates: TemplateService;
  let writer: Actor;
  let privacy: Actor;
  const attempt = {
    kind: 'session',
    language: 'en',
    level: 1,
    text: '{sender}: see you {day}. Call {phone}.',
  } as const;
  const published = () => db.database.transaction(writer, loadTemplates);

  beforeAll(async () => {
    db = await testDatabase();
    const scene = await new ReminderScene(db).programme();
    templates = new TemplateService(new Acts(db.database), new SystemClock());
    writer = { ...scene.actor, staffId: newId(), roles: ['administrator', 'privacy_officer'] };
    privacy = { ...writer, staffId: newId() };
  });
  afterAll(() => db.close());

  it('are said once somebody else approved them, and no longer than that', async () => {
    const id = newId();
    expect(await templates.draft(writer, id, attempt)).toMatchObject({ state: 'draft', version: 1 });
    expect(await templates.draft(writer, id, attempt)).toMatchObject({ id, version: 1 });
    expect((await published()).size).toBe(0);
    await expect(templates.publish(writer, id)).rejects.toMatchObject({ refusal: { code: 'template.own' } });
    await templates.publish(privacy, id);
    expect(await published()).toEqual(new Map([['session.en.1', { version: 1, text: attempt.text }]]));

    const next = newId();
    await templates.draft(writer, next, { ...attempt, text: '{sender}: {day}. Please call {phone}.' });
    await templates.publish(privacy, next);
    expect((await published()).get('session.en.1')).toMatchObject({ version: 2 });
    await expect(templates.publish(privacy, id)).rejects.toMatchObject({ refusal: { code: 'template.state' } });

    await templates.withdraw(writer, next);
    expect((await published()).size).toBe(0);
    const place = (await templates.list(writer)).find(({ kind, level }) => kind === 'session' && level === 1);
    expect(place?.own.map(({ version, state }) => [version, state])).toEqual([
      [2, 'replaced'],
      [1, 'replaced'],
    ]);
  });

  it('are refused when they reveal, and a preview says why', async () => {
    const loud = { ...attempt, text: '{sender}: your dose {day}. Call {phone}.' };
    await expect(templates.draft(writer, newId(), loud)).rejects.toMatchObject({
      refusal: { code: 'template.revealing' },
    });
    const { faults, channels } = await templates.preview(writer, loud);
    expect(faults).toMatchObject([{ code: 'template.revealing' }]);
    expect(channels.map(({ channel, most }) => [channel, most])).toEqual([
      ['sms', 160],
      ['email', null],
      ['voice', null],
    ]);
  });

  it('of another programme are not here', async () => {
    const id = newId();
    await templates.draft(writer, id, attempt);
    const other = await new ReminderScene(db).programme();
    const stranger: Actor = { ...other.actor, roles: ['privacy_officer'] };
    await expect(templates.publish(stranger, id)).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });
});
