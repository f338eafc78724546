import '@cairn/access';
import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId } from '@cairn/platform';
import { ContactStopService } from './contact-stop.service';
import { InboundService } from './inbound.service';
import { InboxService } from './inbox.service';

const now = new Date('2026-11-20T15:00:00Z');

describe('what people write back', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let inbox: InboxService;
  let inbound: InboundService;
  let stops: ContactStopService;
  let patientId: string;
  const consentId = newId();
  const clock = new MovedClock(now);

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    const acts = new Acts(db.database);
    inbox = new InboxService(acts, clock);
    inbound = new InboundService(db.database, clock);
    stops = new ContactStopService(acts);
    patientId = newId();
    const details = {
      legalName: { given: 'Ada', family: 'Test' },
      dateOfBirth: '1980-01-01',
      sexAtBirth: 'female',
    } as const;
    const consents = [{ id: consentId, channel: 'sms', address: '+1 555 010 0123', level: 1 }] as const;
    await new RegistrationService(acts, clock).register(desk(), patientId, { ...details, consents });
  });
  afterAll(() => db.close());

  const desk = () => clinic.actor('front_desk');
  const write = (text: string, minutes: number) => {
    clock.moveTo(new Date(now.getTime() + minutes * 60_000));
    return inbound.receive({ channel: 'sms', from: '+15550100123', text, providerId: newId() });
  };

  it('stands in the inbox, urgent words first, until somebody has seen to it, once', async () => {
    await write('Running late', 1);
    await write('I took too much, overdose', 2);
    const open = await inbox.read(desk(), false);
    expect(open.map(({ text, urgent, patientName }) => [text, urgent, patientName])).toEqual([
      ['I took too much, overdose', true, 'Ada Test'],
      ['Running late', false, 'Ada Test'],
    ]);
    expect(open[0]?.reply).toContain('911');
    await inbox.handle(desk(), open[0]?.id ?? '', 'Called, an ambulance is there');
    await expect(inbox.handle(desk(), open[0]?.id ?? '', 'Me too')).rejects.toMatchObject({
      refusal: { code: 'inbox.handled' },
    });
    expect((await inbox.read(desk(), false)).map(({ text }) => text)).toEqual(['Running late']);
    expect(await inbox.read(desk(), true)).toMatchObject([
      { text: 'I took too much, overdose', handled: { note: 'Called, an ambulance is there' } },
    ]);
    await expect(inbox.handle(desk(), newId(), 'Nothing')).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('a stop stands against the consent that is older, and against no newer one (R-432)', async () => {
    expect(await stops.ofPatient(desk(), patientId)).toEqual([]);
    await write('STOP', 5);
    expect(await stops.ofPatient(desk(), patientId)).toMatchObject([{ consentId, reason: 'opt-out' }]);
    await db.owner.query('update contact_consent set given_at = $2 where id = $1', [
      consentId,
      new Date(now.getTime() + 10 * 60_000),
    ]);
    expect(await stops.ofPatient(desk(), patientId)).toEqual([]);
  });

  it('of a chart that is restricted neither name nor words are told to whom it is closed', async () => {
    await write('Please call me', 20);
    await db.owner.query(
      `insert into chart_restriction (id, programme_id, patient_id, kind, reason) values ($1, $2, $3, 'asked', 'Test')`,
      [newId(), clinic.programmeId, patientId],
    );
    const [message] = (await inbox.read(desk(), false)).filter(({ meaning }) => meaning === 'other');
    expect(message).toMatchObject({ patientName: 'Restricted chart', text: null });
  });

  it('nothing of it is seen from another programme', async () => {
    const other = await openClinic(db.owner);
    expect(await inbox.read(other.actor('front_desk'), false)).toEqual([]);
    const [mine] = await inbox.read(desk(), false);
    await expect(inbox.handle(other.actor('front_desk'), mine?.id ?? '', 'x')).rejects.toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
