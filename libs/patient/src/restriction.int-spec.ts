import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import { passClosedCharts, type Role } from '@cairn/rules';
import { ConsentService } from './consent.service';
import { OpeningService } from './opening.service';
import { PatientService } from './patient.service';
import { RegistrationService } from './registration.service';
import { RestrictionService } from './restriction.service';

describe('restricted charts', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let patients: PatientService;
  let registration: RegistrationService;
  let restrictions: RestrictionService;
  let openings: OpeningService;
  let consents: ConsentService;

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    const acts = new Acts(db.database);
    const clock = new MovedClock(new Date());
    patients = new PatientService(acts);
    registration = new RegistrationService(acts, clock);
    restrictions = new RestrictionService(acts);
    openings = new OpeningService(acts, clock);
    consents = new ConsentService(acts, clock);
  });
  afterAll(() => db.close());

  const staffId = (role: Role) => clinic.actor(role).staffId ?? '';
  const person = async (family = 'Quillfeather', dateOfBirth = '1977-07-07') => {
    const id = newId();
    const details = { legalName: { given: 'Perpetua', family }, dateOfBirth, sexAtBirth: 'female' as const };
    const { number } = await registration.register(clinic.actor('front_desk'), id, details);
    return { id, number };
  };
  const restrict = (
    patientId: string,
    change: { kind?: 'staff' | 'relative'; ownStaffId?: string; readerIds?: string[] } = {},
    by: Actor = clinic.actor('privacy_officer'),
  ) =>
    restrictions.restrict(by, patientId, {
      id: newId(),
      kind: 'relative',
      ownStaffId: null,
      readerIds: [],
      reason: 'Related to a colleague',
      ...change,
    });
  const opening = () => ({ id: newId(), reasonCode: 'treatment' as const, reason: 'At the window' });
  const refused = (code: string) => ({ refusal: { code } });

  it('closes to everyone but its readers, in the database, and says so', async () => {
    const { id } = await person();
    await restrict(id, { readerIds: [staffId('counselor')] });
    await expect(patients.read(clinic.actor('nurse'), id)).rejects.toMatchObject(refused('chart.restricted'));
    expect(await patients.read(clinic.actor('counselor'), id)).toMatchObject({ restricted: true, openUntil: null });
    expect(await patients.read(clinic.system, id)).toMatchObject({ restricted: true });
    const line = db.database.transaction(clinic.actor('nurse'), (tx) =>
      tx.query(
        `insert into audit_event (programme_id, staff_id, act, patient_id, outcome, request_id) values ($1, $2, 'an.act', $3, 'done', 'x')`,
        [clinic.programmeId, staffId('nurse'), id],
      ),
    );
    await expect(line).rejects.toMatchObject({ code: 'CA001' });
  });

  it('writes down who was turned away, from whose chart', async () => {
    const { id } = await person();
    await restrict(id);
    await expect(patients.read(clinic.actor('nurse'), id)).rejects.toMatchObject(refused('chart.restricted'));
    const { rows } = await db.owner.query(
      `select act, outcome, facts ->> 'code' as code from audit_event where patient_id = $1 and staff_id = $2`,
      [id, staffId('nurse')],
    );
    expect(rows).toEqual([{ act: 'patient.read', outcome: 'refused', code: 'chart.restricted' }]);
  });

  it('says nothing of the record through another refusal', async () => {
    const { id } = await person();
    const consentId = newId();
    await consents.give(clinic.actor('front_desk'), id, {
      id: consentId,
      channel: 'sms',
      address: '+1 555 0123',
      level: 1,
    });
    await restrict(id);
    await expect(consents.revoke(clinic.actor('nurse'), id, newId(), 'x')).rejects.toMatchObject(
      refused('chart.restricted'),
    );
    const details = {
      legalName: { given: 'A', family: 'B' },
      dateOfBirth: '1977-07-07',
      sexAtBirth: 'female' as const,
    };
    await expect(registration.edit(clinic.actor('front_desk'), id, 99, details)).rejects.toMatchObject(
      refused('chart.restricted'),
    );
    // Registering under the id of somebody else's chart runs into its key.
    await expect(registration.register(clinic.actor('nurse'), id, details)).rejects.toMatchObject(
      refused('chart.restricted'),
    );
  });

  it('opens with a reason until its time is over, and the privacy officer sees it', async () => {
    const { id } = await person();
    await restrict(id);
    const nurse = clinic.actor('nurse');
    const asked = opening();
    const { until } = await openings.open(nurse, id, asked);
    expect(await openings.open(nurse, id, asked)).toEqual({ id: asked.id, until });
    expect(Math.round((Date.parse(until) - Date.now()) / 60_000)).toBe(120);
    expect(await patients.read(nurse, id)).toMatchObject({
      displayName: 'Perpetua Quillfeather',
      openUntil: expect.any(String),
    });
    await expect(patients.read(clinic.actor('prescriber'), id)).rejects.toMatchObject(refused('chart.restricted'));
    const { items } = await openings.list(clinic.actor('privacy_officer'), 'unreviewed', 0);
    expect(items.find((one) => one.id === asked.id)).toMatchObject({
      patient: { id, displayName: 'Perpetua Quillfeather' },
      staff: { id: nurse.staffId, roles: ['nurse'] },
      looks: 1,
    });
    await db.owner.query(`update chart_opening set until = now() - interval '1 second' where id = $1`, [asked.id]);
    await expect(patients.read(nurse, id)).rejects.toMatchObject(refused('chart.restricted'));
  });

  it('never opens to the person whose own chart it is, whatever else holds', async () => {
    const { id } = await person();
    const nurse = clinic.actor('nurse');
    await restrict(id);
    await openings.open(nurse, id, opening());
    await restrict(id, { kind: 'staff', ownStaffId: nurse.staffId ?? '' });
    await expect(patients.read(nurse, id)).rejects.toMatchObject(refused('chart.own'));
    await expect(openings.open(nurse, id, opening())).rejects.toMatchObject(refused('chart.own'));
    const officer = staffId('privacy_officer');
    await restrict(id, { kind: 'staff', ownStaffId: officer });
    await expect(restrictions.lift(clinic.actor('privacy_officer'), id, 'x')).rejects.toMatchObject(
      refused('chart.own'),
    );
    await expect(restrictions.read(clinic.actor('privacy_officer'), id)).rejects.toMatchObject(refused('chart.own'));
    await expect(
      restrict(id, { kind: 'staff', ownStaffId: officer, readerIds: [officer] }, clinic.actor('medical_director')),
    ).rejects.toMatchObject(refused('permission.denied'));
  });

  it('is found by number and date of birth without a name, and by no name', async () => {
    const { id, number } = await person('Xanthopoulos', '1901-02-03');
    await restrict(id);
    const search = async (words: string, role: Role = 'front_desk') =>
      (await patients.search(clinic.actor(role), words, 0)).items.filter((one) => one.id === id);
    const masked = { id, number, displayName: 'Restricted chart', dateOfBirth: null, stage: null, formerly: null };
    expect(await search(number)).toEqual([masked]);
    expect(await search('1901-02-03')).toEqual([masked]);
    expect(await search('xanthopoulos')).toEqual([]);
    expect(await search('')).toEqual([]);
    expect(await search('xanthopoulos', 'privacy_officer')).toMatchObject([{ displayName: 'Perpetua Xanthopoulos' }]);
    const near = await patients.nearDuplicates(clinic.actor('front_desk'), {
      given: 'Perpetua',
      family: 'Xanthopoulos',
      dateOfBirth: '1901-02-03',
    });
    expect(near).toEqual([
      { ...masked, number: '', why: ['A restricted chart may be the same person: ask the privacy officer'] },
    ]);
  });

  it('one restriction stands; ending it opens the chart and keeps what was', async () => {
    const { id } = await person();
    await restrict(id);
    await restrict(id, { readerIds: [staffId('nurse')] });
    await expect(restrict(id, {}, clinic.actor('medical_director'))).rejects.toMatchObject(
      refused('permission.denied'),
    );
    await restrictions.lift(clinic.actor('privacy_officer'), id, 'No longer here');
    await expect(restrictions.lift(clinic.actor('privacy_officer'), id, 'x')).rejects.toMatchObject(
      refused('restriction.invalid'),
    );
    expect(await patients.read(clinic.actor('prescriber'), id)).toMatchObject({ restricted: false });
    const { rows } = await db.owner.query(
      `select lifted_reason from chart_restriction where patient_id = $1 order by restricted_at`,
      [id],
    );
    expect(rows).toEqual([{ lifted_reason: 'Replaced by another restriction' }, { lifted_reason: 'No longer here' }]);
  });

  it('two who restrict one chart at once leave one restriction', async () => {
    const { id } = await person();
    await Promise.all([restrict(id), restrict(id), restrict(id)]);
    const { rows } = await db.owner.query(
      `select count(*)::int as n from chart_restriction where patient_id = $1 and lifted_at is null`,
      [id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('readers must work here, and nobody reads their own', async () => {
    const { id } = await person();
    await expect(restrict(id, { readerIds: [newId()] })).rejects.toMatchObject(refused('restriction.invalid'));
    const own = { kind: 'staff' as const, ownStaffId: staffId('nurse'), readerIds: [staffId('nurse')] };
    await expect(restrict(id, own)).rejects.toMatchObject(refused('restriction.invalid'));
  });

  it('a look is reviewed once, and not by who looked', async () => {
    const { id } = await person();
    await restrict(id);
    const officer = clinic.actor('privacy_officer');
    const [theirs, own] = [opening(), opening()];
    await openings.open(clinic.actor('nurse'), id, theirs);
    await openings.open(officer, id, own);
    const verdict = { verdict: 'justified' as const, note: null };
    expect(await openings.review(officer, theirs.id, verdict)).toMatchObject({ verdict: 'justified' });
    expect(await openings.review(officer, theirs.id, verdict)).toMatchObject({ verdict: 'justified' });
    await expect(openings.review(officer, theirs.id, { verdict: 'unjustified', note: null })).rejects.toMatchObject(
      refused('opening.reviewed'),
    );
    await expect(openings.review(officer, own.id, verdict)).rejects.toMatchObject(refused('opening.own'));
  });

  it('the mark on the person goes with the restriction, also to another registration', async () => {
    const [one, other] = [await person(), await person()];
    await restrict(one.id);
    await db.owner.query('update chart_restriction set patient_id = $2 where patient_id = $1', [one.id, other.id]);
    const { rows } = await db.owner.query<{ restricted: boolean }>(
      'select restricted from patient where id in ($1, $2) order by id = $2',
      [one.id, other.id],
    );
    expect(rows.map(({ restricted }) => restricted)).toEqual([false, true]);
    await expect(patients.read(clinic.actor('nurse'), other.id)).rejects.toMatchObject(refused('chart.restricted'));
  });

  it('the database and the rules name the same acts that pass', async () => {
    const { rows } = await db.owner.query<{ def: string }>(
      `select pg_get_triggerdef(oid) as def from pg_trigger where tgname = 'closed_chart'`,
    );
    const named = [...(rows[0]?.def ?? '').matchAll(/'([a-z-]+\.[a-z-]+)'::text/g)].map(([, act]) => act);
    expect(named.sort()).toEqual([...passClosedCharts].sort());
  });
});
