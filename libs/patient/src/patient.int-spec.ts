import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import { AssignmentService } from './assignment.service';
import { ConsentService } from './consent.service';
import { PatientService } from './patient.service';
import { type Registration, RegistrationService } from './registration.service';

describe('people in care', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let registration: RegistrationService;
  let patients: PatientService;
  let consents: ConsentService;
  let assignments: AssignmentService;

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    const acts = new Acts(db.database);
    const clock = new MovedClock(new Date('2026-03-02T15:00:00Z'));
    registration = new RegistrationService(acts, clock);
    patients = new PatientService(acts);
    consents = new ConsentService(acts, clock);
    assignments = new AssignmentService(acts);
  });
  afterAll(() => db.close());

  const desk = () => clinic.actor('front_desk');
  const ada = (change: Partial<Registration> = {}): Registration => ({
    legalName: { given: 'Katharina', family: 'Lindqvist' },
    dateOfBirth: '1980-02-13',
    sexAtBirth: 'female',
    ...change,
  });

  it('registering opens the first episode, and saying it again changes nothing', async () => {
    const id = newId();
    const first = await registration.register(desk(), id, ada());
    expect(first.episode).toMatchObject({
      main: 'referred',
      moud: 'not_started',
      therapy: 'not_started',
      openedOn: '2026-03-02',
    });
    expect(await registration.register(desk(), id, ada())).toEqual(first);
    await expect(registration.register(desk(), id, ada({ dateOfBirth: '1981-02-13' }))).rejects.toMatchObject({
      refusal: { code: 'idempotency.body-differs' },
    });
  });

  it('the same request twice at the same moment gives the same answer twice', async () => {
    const id = newId();
    const [one, other] = await Promise.all([
      registration.register(desk(), id, ada()),
      registration.register(desk(), id, ada()),
    ]);
    expect(one).toEqual(other);
  });

  it('a typing error does not hide a person, nor does the order of the names', async () => {
    const id = newId();
    const { number } = await registration.register(
      desk(),
      id,
      ada({ legalName: { given: 'Oluwaseun', family: 'Adebayo' }, preferredName: 'Seun' }),
    );
    for (const search of ['adebajo', 'Adebayo Oluwaseun', 'oluwaseum', 'adebajoh', 'seun adebayo', number]) {
      const { items } = await patients.search(desk(), search, 0);
      expect([search, items.some((one) => one.id === id)]).toEqual([search, true]);
    }
    expect((await patients.search(desk(), '1980-02-13', 0)).items.some((one) => one.id === id)).toBe(true);
  });

  it('who may be registered already is shown with why', async () => {
    const id = newId();
    await registration.register(
      desk(),
      id,
      ada({ legalName: { given: 'Milagros', family: 'Santiago' }, dateOfBirth: '1975-11-08' }),
    );
    const likely = await patients.nearDuplicates(desk(), {
      given: 'Milagro',
      family: 'Santigao',
      dateOfBirth: '1975-11-08',
    });
    expect(likely[0]).toMatchObject({ id });
    expect(likely[0]?.why.length).toBeGreaterThan(0);
    expect(await patients.nearDuplicates(desk(), { given: 'Bo', family: 'Xu', dateOfBirth: '2001-01-01' })).toEqual([]);
  });

  it('an edit on an old page is refused and says which version is there', async () => {
    const id = newId();
    const { version } = await registration.register(desk(), id, ada());
    const edited = await registration.edit(desk(), id, version, ada({ phone: '555-0142' }));
    expect(edited).toMatchObject({ phone: '555-0142', version: version + 1 });
    await expect(registration.edit(desk(), id, version, ada())).rejects.toMatchObject({
      refusal: { code: 'version.stale', facts: { version: version + 1 } },
    });
  });

  it('consent is taken back at once and stays visible', async () => {
    const id = newId();
    await registration.register(desk(), id, ada());
    const consentId = newId();
    await consents.give(desk(), id, { id: consentId, channel: 'sms', address: '+1 555 0123', level: 1 });
    await consents.revoke(desk(), id, consentId, 'Asked to stop');
    expect((await patients.read(desk(), id)).consents).toMatchObject([
      { id: consentId, revokedAt: expect.any(String) },
    ]);
  });

  it('a new primary counselor ends the time of the one before', async () => {
    const id = newId();
    await registration.register(desk(), id, ada());
    const supervisor = clinic.actor('counselor_supervisor');
    const assign = (role: 'counselor' | 'counselor_supervisor', fromDay: string) =>
      assignments.assign(supervisor, id, newId(), {
        staffId: clinic.actor(role).staffId ?? '',
        kind: 'primary',
        fromDay,
      });
    await assign('counselor', '2026-03-02');
    await assign('counselor_supervisor', '2026-03-20');
    const { rows } = await db.owner.query(
      `select from_day::text, to_day::text from assignment where patient_id = $1 order by from_day`,
      [id],
    );
    expect(rows).toEqual([
      { from_day: '2026-03-02', to_day: '2026-03-19' },
      { from_day: '2026-03-20', to_day: null },
    ]);
    await expect(assign('counselor', '2026-03-10')).rejects.toMatchObject({ refusal: { code: 'assignment.overlap' } });
  });
});
