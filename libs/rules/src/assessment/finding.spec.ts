import type { Role } from '../access/roles';
import { roles } from '../access/roles';
import { doctor, now, nurse } from '../mat/example-chart';
import { isRefusal } from '../refusal';
import { addMinutes } from '../time';
import { isAsked, keptNumber, type Measure, shownNumber } from './finding-fields';
import { decideFinding, type FindingAttempt, type FindingScene } from './finding';
import { mayRecord, recordersOf } from './finding-recorders';
import { fieldsOf, findingKinds, findingWords, momentaryKinds } from './finding-words';

const scene: FindingScene = {
  recorder: nurse,
  now,
  zone: 'America/New_York',
  dayBoundary: '04:00',
  dateOfBirth: '1984-05-06',
  replaced: null,
};
const vitals = (details: Record<string, unknown>): FindingAttempt => ({
  kind: 'vitals',
  details: { unarousable: false, ...details },
});
const says = (attempt: FindingAttempt, change: Partial<FindingScene> = {}) => {
  const answer = decideFinding(attempt, { ...scene, ...change });
  return isRefusal(answer) ? answer.says : 'recorded';
};
const screening = {
  extent: 'screening',
  place: 'here',
  modality: 'in-person',
  labsRefused: false,
};

describe('what is found out about a person', () => {
  it('belongs to the service day of its moment', () => {
    const at = new Date('2026-06-10T07:30:00Z');
    expect(decideFinding({ ...vitals({ pulse: 70 }), at }, scene)).toMatchObject({ on: '2026-06-09', at });
    expect(decideFinding(vitals({ pulse: 70 }), scene)).toMatchObject({ on: '2026-06-10', at: now });
  });

  it('may be entered late without a reason, both times are kept (R-011)', () => {
    expect(says({ ...vitals({ pulse: 70 }), at: addMinutes(now, -3 * 1440) })).toBe('recorded');
  });

  it('is not of the future and not from before birth', () => {
    expect(says({ ...vitals({ pulse: 70 }), at: now })).toBe('recorded');
    expect(says({ ...vitals({ pulse: 70 }), at: addMinutes(now, 1) })).toMatch(/not happened yet/);
    expect(says({ ...vitals({ pulse: 70 }), at: new Date('1984-05-05T12:00:00Z') })).toMatch(
      /before the person was born/,
    );
  });

  it('a diagnosis, an examination, pregnancy and a review are a practitioner’s (R-020, R-023, R-034)', () => {
    const examination: FindingAttempt = { kind: 'examination', details: screening };
    expect(says(examination)).toMatch(/This is for a prescriber or a medical director/);
    expect(says(examination, { recorder: doctor })).toBe('recorded');
    for (const kind of ['opioid-use-disorder', 'examination', 'pregnancy', 'review', 'interim-treatment'] as const)
      expect(recordersOf(kind)).toEqual(['prescriber', 'medical_director']);
  });

  it('a nurse needs a license that stands; a counselor needs none for what counselors record (R-087)', () => {
    const consent: FindingAttempt = {
      kind: 'treatment-consent',
      details: { signedBy: 'patient', documentVersion: '3', language: 'es', interpreter: true },
    };
    const lapsed = { ...nurse, licences: nurse.licences.map((one) => ({ ...one, expiresOn: '2026-06-09' })) };
    expect(says(consent, { recorder: lapsed })).toMatch(/Your license for this does not stand/);
    expect(says(consent, { recorder: { staffId: 'c', roles: ['counselor'], licences: [] } })).toBe('recorded');
    expect(says(vitals({ pulse: 70 }), { recorder: { staffId: 'c', roles: ['counselor'], licences: [] } })).toMatch(
      /This is for a nurse, a pharmacist, a prescriber or a medical director/,
    );
  });

  it('no kind is recorded at the front desk or by the office, and every kind by someone', () => {
    const office: readonly Role[] = ['front_desk', 'administrator', 'privacy_officer', 'auditor'];
    for (const kind of findingKinds) {
      expect(roles.filter((role) => mayRecord([role], kind)).length).toBeGreaterThan(1);
      expect(office.filter((role) => mayRecord([role], kind))).toEqual([]);
    }
  });

  it('history that Cairn brings in needs no recorder', () => {
    expect(says({ kind: 'examination', details: screening }, { recorder: null })).toBe('recorded');
  });
});

describe('its details', () => {
  it('vital signs that nobody can have are refused, at the edge they are taken (clinical 6.6)', () => {
    expect(says(vitals({ pulse: 15 }))).toBe('recorded');
    expect(says(vitals({ pulse: 14 }))).toBe('Pulse: 15 to 260 a minute can be right.');
    expect(says(vitals({ pulse: 261 }))).toMatch(/15 to 260/);
    expect(says(vitals({ oxygenSaturation: 100 }))).toBe('recorded');
    expect(says(vitals({ oxygenSaturation: 101 }))).toMatch(/30 to 100/);
    expect(says(vitals({ temperatureTenths: 451 }))).toBe('Temperature: 25.0 to 45.0 °C can be right.');
    expect(says(vitals({ respiratoryRate: 0 }))).toBe('recorded');
  });

  it('blood pressure is not upside down, and vital signs without a sign are none', () => {
    expect(says(vitals({ systolic: 120, diastolic: 119 }))).toBe('recorded');
    expect(says(vitals({ systolic: 120, diastolic: 120 }))).toMatch(/lower blood pressure/);
    expect(says(vitals({}))).toBe('Enter at least one vital sign.');
    expect(says(vitals({ unarousable: true }))).toBe('recorded');
  });

  it('are exactly those of their kind, and whole: what is not asked has its answer', () => {
    expect(decideFinding({ kind: 'examination', details: screening }, { ...scene, recorder: doctor })).toMatchObject({
      details: { ...screening, verified: true, adequate: true, practitionerWithPatient: true, labsDrawnOn: null },
    });
    expect(says(vitals({ pulse: 70, mood: 'good' }))).toMatch(/“mood” is not asked/);
    expect(says({ kind: 'breath-alcohol', details: {} })).toBe('Breath alcohol: this is needed.');
    expect(says({ kind: 'breath-alcohol', details: { milli: 20.5 } })).toBe('Breath alcohol: enter a number.');
    expect(says({ kind: 'breath-alcohol', details: { milli: '20' } })).toBe('Breath alcohol: enter a number.');
    expect(says({ kind: 'dose-assessment', details: { sedation: 5 } })).toMatch(/Sedation: choose one/);
  });

  it('what another answer opens is then needed', () => {
    const by = { recorder: doctor };
    expect(says({ kind: 'pregnancy', details: { status: 'delivered' } }, by)).toMatch(/Delivered on: this is needed/);
    expect(says({ kind: 'ecg', details: { declined: false } })).toMatch(/QTc: this is needed/);
    expect(says({ kind: 'ecg', details: { declined: true } })).toBe('recorded');
    const guardian = { signedBy: 'guardian', documentVersion: '3', language: 'en', interpreter: false };
    expect(says({ kind: 'treatment-consent', details: guardian })).toMatch(/Who signed: this is needed/);
  });

  it('days are days of the calendar on the right side of today', () => {
    const took = (details: object): FindingAttempt => ({
      kind: 'medication',
      details: { name: 'Sertraline 50 mg', ingredient: ' Sertraline', startedOn: '2026-06-10', ...details },
    });
    expect(decideFinding(took({}), scene)).toMatchObject({ details: { ingredient: 'sertraline', endedOn: null } });
    expect(says(took({ startedOn: '2026-06-11' }))).toMatch(/has not come yet/);
    expect(says(took({ startedOn: '2026-02-30' }))).toMatch(/enter a day/);
    expect(says(took({ endedOn: '2026-06-09' }))).toMatch(/ends on the day it began or later/);
    const used = (lastUsedAt: string): FindingAttempt => ({
      kind: 'opioid-use',
      details: { lastUsedAt, opioidClass: 'short', source: 'person' },
    });
    expect(says(used('2026-06-10T11:00:00Z'))).toBe('recorded');
    expect(says(used('2026-06-10T11:00:01Z'))).toMatch(/has not come yet/);
    expect(says(used('yesterday'))).toMatch(/enter a day and a time/);
  });
});

describe('a correction', () => {
  const wrong = { kind: 'vitals', replacedBy: null };
  const replaces = { id: 'first', reason: 'Cuff was loose' };

  it('replaces a finding of the same kind once, with a reason (R-012)', () => {
    const again: FindingAttempt = { ...vitals({ pulse: 70 }), replaces };
    expect(says(again, { replaced: wrong })).toBe('recorded');
    expect(says(again, { replaced: null })).toMatch(/no such finding/);
    expect(says(again, { replaced: { ...wrong, kind: 'ecg' } })).toMatch(/no such finding/);
    expect(says({ ...again, replaces: { ...replaces, reason: ' ' } }, { replaced: wrong })).toMatch(/Say why/);
    expect(
      decideFinding(again, { ...scene, replaced: { ...wrong, replacedBy: { by: { displayName: 'Ann' } } } }),
    ).toMatchObject({
      code: 'finding.replaced',
      facts: { by: 'Ann' },
    });
  });

  it('takes back what was entered in error, and nothing else (R-012)', () => {
    expect(says({ kind: 'vitals', details: null, replaces }, { replaced: wrong })).toBe('recorded');
    expect(says({ kind: 'vitals', details: null })).toMatch(/entered in error/);
  });
});

describe('the words', () => {
  it('what is of its moment is what someone who comes daily has most of; the database has an index without them', () => {
    expect([...momentaryKinds].sort()).toEqual(['breath-alcohol', 'dose-assessment', 'opioid-use', 'vitals']);
  });

  it('a field that opens another comes before it, in a form as in a list', () => {
    for (const kind of findingKinds) {
      const names = fieldsOf(kind).map(([name]) => name);
      for (const [name, { onlyIf }] of fieldsOf(kind))
        if (onlyIf) expect([kind, name, names.indexOf(onlyIf.field) < names.indexOf(name)]).toEqual([kind, name, true]);
      expect(findingWords[kind].label).toMatch(/^[A-Z]/);
    }
  });

  it('numbers are typed and shown with their digits and kept whole', () => {
    const temperature = findingWords.vitals.fields.temperatureTenths as Measure;
    expect(shownNumber(temperature, 370)).toBe('37.0');
    expect(['37', '37.0', '37.', '36.6'].map((typed) => keptNumber(temperature, typed))).toEqual([370, 370, 370, 366]);
    expect(['37.05', '', 'abc', '-3', '1e3'].map((typed) => keptNumber(temperature, typed))).toEqual(
      Array(5).fill(Number.NaN),
    );
    const alcohol = findingWords['breath-alcohol'].fields.milli as Measure;
    expect(shownNumber(alcohol, 80)).toBe('0.080');
    expect(keptNumber(alcohol, '0.08')).toBe(80);
  });

  it('of pregnancy only what concerns it is asked', () => {
    const { dueOn, deliveredOn } = findingWords.pregnancy.fields;
    expect([isAsked(dueOn, { status: 'pregnant' }), isAsked(deliveredOn, { status: 'pregnant' })]).toEqual([
      true,
      false,
    ]);
  });
});
