import { randomUUID } from 'node:crypto';
import { firstDosePapers } from '@cairn/assessment/testing';
import type { Role } from '@cairn/rules';
import { alertSamples } from './samples-alerts';
import { aTemplate, templateSamples } from './samples-templates';
import { aJusticeCase, assessmentSamples } from './samples-assessment';
import { aCallBack, aDesignee, bottleMaker, bottleSamples } from './samples-bottles';
import { aCertificate, aFlag, aProtocol, holdSamples } from './samples-holds';
import {
  aCollection,
  aFileAddress,
  aResultFile,
  aTestOrder,
  aTestPanel,
  aTestReport,
  drugTestSamples,
} from './samples-drug-tests';
import { aContingencyProgram, anEnrolment, aRedemption, contingencySamples } from './samples-contingency';
import { aDraft, draftSamples } from './samples-drafts';
import { aContactForm, anEnding, anEnquiry, aWaiting, enquirySamples } from './samples-enquiries';
import { injectionSamples } from './samples-injections';
import { instrumentSamples } from './samples-instruments';
import { intakeSamples } from './samples-intake';
import { orderSamples } from './samples-orders';
import { aContainer, aStation, pumpSamples } from './samples-pump';
import { anIncident, anOverdose, aReport, aStay, callBack, outsideSamples } from './samples-outside';
import { aCallIn, randomTestSamples } from './samples-random-tests';
import { anOutage, aPack, aPaperLine, recordSamples } from './samples-records';
import { aDestruction, aLoss, aQuarantine, aSpill, aWaste, lossSamples } from './samples-losses';
import type { Makers, Samples, SampleScene } from './samples-shape';
import { aNote, noteSamples } from './samples-notes';
import { aGroup, aMember, groupSamples } from './samples-groups';
import { outreachSamples } from './samples-outreach';
import { aSeries, type SeriesMade, seriesSamples } from './samples-series';
import { aRiskAssessment, signedSamples } from './samples-signed';
import { anException, takeHomeDecisionSamples } from './samples-take-homes';
import { anInventory, countSamples, type SheetLine } from './samples-counts';
import { aBatch, aDesignation, stocked, stockSamples } from './samples-stock';
import { aftercareSamples, aPlan, aUseEvent } from './samples-aftercare';
import { aCarePlan, aSummary, dischargeSamples } from './samples-discharge';
import { aTreatmentPlan, treatmentPlanSamples } from './samples-treatment-plans';
import { aBed, aClosure, aDetoxStay, aHandover, unitSamples } from './samples-unit';
import {
  aComfortDose,
  aComfortOrder,
  aMonitoringOrder,
  aWithdrawalCheck,
  withdrawalSamples,
} from './samples-withdrawal';
import type { Ask } from './testing';

const person = () => ({
  legalName: { given: 'Ada', family: `Sample ${randomUUID().slice(0, 6)}` },
  dateOfBirth: '1984-05-06',
  sexAtBirth: 'female',
});

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const order = (patientId: string, today: string) => ({
  patientId,
  product: 'methadone-oral-concentrate',
  doseMcg: 30_000,
  frequency: 'daily',
  portions: 1,
  startsOn: today,
  expiresOn: plusDays(today, 30),
});

export const dose = (orderId: string, today: string) => ({
  orderId,
  serviceDay: today,
  portion: 1,
  doseMcg: 30_000,
  observation: 'observed_complete',
  checks: { identifiers: ['programme_card', 'date_of_birth'], impairment: 'none_seen' },
});

let slot = 0;
const appointment = (patientId: string, staffId: string, today: string) => {
  slot += 1;
  const [days, hour] = [1 + Math.floor(slot / 12), 7 + (slot % 12)];
  const startsAt = `${plusDays(today, days)}T${String(hour).padStart(2, '0')}:00`;
  return { patientId, staffId, startsAt, minutes: 30, modality: 'individual' };
};

let pastSlot = 0;
const yesterdays = (patientId: string, staffId: string, today: string) => {
  pastSlot = (pastSlot + 1) % 144;
  const at = new Date(pastSlot * 600_000).toISOString().slice(11, 16);
  return {
    patientId,
    staffId,
    startsAt: `${plusDays(today, -1)}T${at}`,
    zone: 'Etc/UTC',
    minutes: 10,
    modality: 'individual',
  };
};

const firstStep = (id: string) => ({
  id,
  track: 'main',
  to: 'screened',
  reason: 'Reached by telephone',
  attestations: [{ guard: 'PATH-SCREENED-1', reasonCode: 'telephone', text: 'Spoke with the person' }],
});

const colleague = () => ({
  displayName: 'Sam Sample',
  email: `sam-${randomUUID()}@example.org`,
  roles: ['nurse'],
});

const licence = { type: 'RN', number: '4711', state: 'NY', expiresOn: '2099-12-31' };

const priority = (today: string) => ({ kind: 'medical', fromDay: today });

const scan = Buffer.from('%PDF-1.4\n% A page with nothing on it\n%%EOF\n');
/** 64 grey points to a side. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAG0lEQVRYw+3BgQAAAADDoPlT3+AEVQEAAAB8AxBAAAEZszF2AAAAAElFTkSuQmCC',
  'base64',
);

const listOfPeople = Buffer.from('given_name,family_name,date_of_birth,sex_at_birth\nAda,Listed,1984-05-06,female\n');

const restriction = { kind: 'relative', readerIds: [], reason: 'Related to a colleague' };
const opening = () => ({ id: randomUUID(), reasonCode: 'treatment', reason: 'Stands at the window' });

const consent = { channel: 'sms', address: '+1 555 0123', level: 1 };

async function made(ask: Ask, method: string, path: string, body: unknown): Promise<void> {
  const answer = await ask(method, path, body);
  if (answer.status !== 201) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
}

let years = 0;
/** A day of its own, far enough ahead that nothing else is planned on it. */
const someDay = (today: string) => plusDays(today, 1000 + (years += 1));

const place = () => ({ name: `Sample ${randomUUID().slice(0, 8)}`, address: '12 Elm Street', phone: '555-0100' });
const room = (placeId: string) => ({ placeId, name: `Room ${randomUUID().slice(0, 8)}`, capacity: 12 });
const openingHours = (today: string) => ({
  fromDay: someDay(today),
  hours: [{ weekday: 1, kind: 'clinic', opens: '06:00', closes: '17:00' }],
  reason: 'Winter',
});
const closure = (today: string) => {
  const day = someDay(today);
  return { fromDay: day, toDay: day, kind: 'holiday', name: 'Founders’ Day', dosing: true };
};
const policyRow = (today: string) => ({ value: 300, effectiveFrom: someDay(today), reason: 'Fits our calendar' });
const policy = 'booking_ahead_days';

/** `who` answers the person of a role, signed in. */
export function makersOf(
  { today, counselorId }: Pick<SampleScene, 'today' | 'counselorId'>,
  who: (role: Role) => Promise<Ask> | Ask,
): Makers {
  const put = async (role: Role, path: string, body: unknown) => {
    const id = randomUUID();
    await made(await who(role), 'PUT', `${path}/${id}`, body);
    return id;
  };
  const ready = new Set<string>();
  /** A first dose asks for what has to be on file before it. */
  const orderFor = async (patientId: string) => {
    if (!ready.has(patientId))
      for (const { by, kind, details } of firstDosePapers(new Date()))
        await put(by, `/api/v1/patients/${patientId}/findings`, { kind, details });
    ready.add(patientId);
    return put('prescriber', '/api/v1/medication-orders', order(patientId, today));
  };
  const outage = () => put('nurse', '/api/v1/records/outages', anOutage());
  const station = async () => {
    const id = await put('administrator', '/api/v1/dosing/stations', aStation());
    await put('nurse', '/api/v1/dosing/containers', aContainer(id));
    return id;
  };
  const restrictedPatient = async () => {
    const patientId = await put('front_desk', '/api/v1/patients', person());
    await put('privacy_officer', `/api/v1/patients/${patientId}/restriction`, restriction);
    return patientId;
  };
  const formerPatient = async () => {
    const patientId = await put('front_desk', '/api/v1/patients', person());
    const ended = { id: randomUUID(), track: 'main', to: 'declined_service', reason: 'Does not want to begin' };
    await made(await who('counselor'), 'POST', `/api/v1/patients/${patientId}/episode/moves`, ended);
    return patientId;
  };
  const testOrder = (patientId: string) => put('nurse', `/api/v1/patients/${patientId}/test-orders`, aTestOrder(today));
  const testSpecimen = async (patientId: string) =>
    put('nurse', `/api/v1/patients/${patientId}/test-orders/${await testOrder(patientId)}/specimens`, aCollection());
  const resultImport = async () => {
    const path = aFileAddress();
    await made(await who('nurse'), 'POST', path, aResultFile());
    return new URL(path, 'http://localhost').searchParams.get('id') ?? '';
  };
  const get = async (role: Role, path: string) => (await who(role))('GET', path);
  const stock = () => stocked(put, get, today);
  let inventory: Promise<string> | undefined;
  const inventoryBody = async () => {
    const { productId, containers } = await stock();
    const { lines } = (await get('nurse', '/api/v1/stock/inventory-sheet')).body as { lines: SheetLine[] };
    return anInventory(productId, containers[0]?.serial ?? '', today, lines);
  };
  const sealedBottle = async () => {
    const [bottle] = (await stock()).containers;
    if (bottle === undefined) throw new Error('A delivery brings bottles.');
    return bottle;
  };
  const quarantined = async () => {
    const { id } = await sealedBottle();
    await put('nurse', '/api/v1/stock/quarantines', aQuarantine(id));
    return id;
  };
  const post = async (role: Role, path: string, body: unknown) => {
    const { status, text } = await (await who(role))('POST', path, body);
    if (status !== 200) throw new Error(`POST ${path} answered ${status}: ${text}`);
  };
  const openBottle = async () => {
    const { id, serial } = await sealedBottle();
    const opening = { stationId: await station(), serial, scanned: true };
    await put('nurse', '/api/v1/dosing/open-containers', opening);
    return id;
  };
  const bottles = bottleMaker(put, post, get, today);
  return {
    patient: () => put('front_desk', '/api/v1/patients', person()),
    list: async () => {
      const id = randomUUID();
      await made(await who('administrator'), 'PUT', `/api/v1/list-imports/${id}?kind=patients`, listOfPeople);
      return id;
    },
    restrictedPatient,
    opening: async () => {
      const body = opening();
      await made(await who('nurse'), 'POST', `/api/v1/patients/${await restrictedPatient()}/openings`, body);
      return body.id;
    },
    merge: async () => {
      const id = randomUUID();
      const [survivorId, absorbedId] = [await put('front_desk', '/api/v1/patients', person()), await formerPatient()];
      const body = { id, survivorId, absorbedId, reason: 'Registered twice' };
      await made(await who('administrator'), 'POST', '/api/v1/merges', body);
      return id;
    },
    misfiledDose: async () => {
      const id = randomUUID();
      const patientId = await put('front_desk', '/api/v1/patients', person());
      const toPatientId = await put('front_desk', '/api/v1/patients', person());
      const orderId = await orderFor(patientId);
      const recordId = await put('nurse', '/api/v1/doses', dose(orderId, today));
      const body = { id, recordType: 'dose', recordId, toPatientId, reason: 'The wrong window' };
      await made(await who('nurse'), 'POST', '/api/v1/corrections/misfiled', body);
      return id;
    },
    episode: async (patientId) =>
      String((await (await who('front_desk'))('GET', `/api/v1/patients/${patientId}`)).body.episode.id),
    order: orderFor,
    station,
    preparation: async () => {
      const stationId = await station();
      const orderId = await orderFor(await put('front_desk', '/api/v1/patients', person()));
      return put('nurse', '/api/v1/dose-preparations', { stationId, dose: dose(orderId, today) });
    },
    dose: (orderId) => put('nurse', '/api/v1/doses', dose(orderId, today)),
    appointment: (patientId) => put('counselor', '/api/v1/appointments', appointment(patientId, counselorId, today)),
    pastAppointment: (patientId) => put('counselor', '/api/v1/appointments', yesterdays(patientId, counselorId, today)),
    formerPatient,
    returned: async (patientId) => {
      const back = { id: randomUUID(), reason: 'Asks to come back' };
      await made(await who('counselor'), 'POST', `/api/v1/patients/${patientId}/episodes`, back);
      return patientId;
    },
    arrival: async () => {
      const patientId = await put('front_desk', '/api/v1/patients', person());
      return put('front_desk', '/api/v1/desk/arrivals', { patientId, purpose: 'walk-in' });
    },
    priority: (patientId) => put('nurse', `/api/v1/patients/${patientId}/priorities`, priority(today)),
    file: (patientId) => put('counselor', `/api/v1/patients/${patientId}/files`, scan),
    consent: (patientId) => put('front_desk', `/api/v1/patients/${patientId}/consents`, consent),
    move: async (patientId) => {
      const id = randomUUID();
      await made(await who('counselor'), 'POST', `/api/v1/patients/${patientId}/episode/moves`, firstStep(id));
      return id;
    },
    draft: (patientId) => put('nurse', '/api/v1/drafts', aDraft(patientId)),
    enquiry: () => put('counselor', '/api/v1/enquiries', anEnquiry()),
    endedEnquiry: async () => {
      const id = await put('counselor', '/api/v1/enquiries', anEnquiry());
      await (
        await who('counselor')
      )('POST', `/api/v1/enquiries/${id}/end`, anEnding);
      return id;
    },
    contactForm: async () => {
      const admin = await who('administrator');
      const path = '/api/v1/enquiry-form';
      const { body } = await admin('GET', path);
      if (body.open === true) return body as { slug: string; version: number };
      const opened = await admin('PUT', path, aContactForm(true), { 'if-match': `"v${body.version}"` });
      return opened.body as { slug: string; version: number };
    },
    waiting: async () =>
      put('counselor', '/api/v1/waiting-list', aWaiting(await put('counselor', '/api/v1/enquiries', anEnquiry()))),
    safetyPlan: (patientId) => put('counselor', `/api/v1/patients/${patientId}/assessments`, aRiskAssessment),
    justiceCase: (patientId) => put('counselor', `/api/v1/patients/${patientId}/face-sheet`, aJusticeCase),
    // The counselor of the test clinics has no license: a supervisor signs too. The nurse has one.
    async treatmentPlan() {
      const [patientId, objectiveId] = [await this.patient(), randomUUID()];
      const path = `/api/v1/patients/${patientId}/treatment-plans`;
      return { patientId, objectiveId, planId: await put('counselor', path, aTreatmentPlan(today, objectiveId)) };
    },
    series: async (patientId) => {
      const body = aSeries(patientId, counselorId, today);
      const id = await put('counselor', '/api/v1/appointment-series', body);
      const { dates } = (await get('counselor', `/api/v1/appointment-series/${id}`)).body as SeriesMade;
      return { id, appointmentId: dates[0]?.appointmentId ?? '', body };
    },
    skippedSeries: async (patientId) => {
      const { repeat, ...body } = aSeries(patientId, counselorId, today);
      const { roomId: _room, contactType: _way, format: _format, ...single } = body;
      const startsAt = `${plusDays(body.startsAt.slice(0, 10), 7)}${body.startsAt.slice(10)}`;
      await put('counselor', '/api/v1/appointments', { ...single, startsAt });
      const id = await put('counselor', '/api/v1/appointment-series', { ...body, repeat });
      const { skipped } = (await get('counselor', `/api/v1/appointment-series/${id}`)).body as SeriesMade;
      return { id, skipId: skipped[0]?.id ?? '' };
    },
    async group() {
      const id = await put('counselor', '/api/v1/groups', aGroup(counselorId));
      const members: { id: string; patientId: string }[] = [];
      for (const _one of [1, 2]) {
        const patientId = await this.patient();
        members.push({
          id: await put('counselor', `/api/v1/groups/${id}/members`, aMember(patientId, today)),
          patientId,
        });
      }
      return { id, members };
    },
    waitingNote: (patientId) => put('counselor', `/api/v1/patients/${patientId}/notes`, aNote()),
    finalNote: (patientId) => put('nurse', `/api/v1/patients/${patientId}/notes`, aNote()),
    monitoringOrder: (patientId) =>
      put('prescriber', `/api/v1/patients/${patientId}/withdrawal/monitoring`, aMonitoringOrder),
    comfortOrder: (patientId) => put('prescriber', `/api/v1/patients/${patientId}/comfort-orders`, aComfortOrder()),
    async comfortDose(patientId) {
      const orderId = await this.comfortOrder(patientId);
      return put('nurse', `/api/v1/patients/${patientId}/comfort-orders/${orderId}/administrations`, aComfortDose);
    },
    withdrawalCheck: (patientId) => put('nurse', `/api/v1/patients/${patientId}/withdrawal/checks`, aWithdrawalCheck),
    flag: (patientId) => put('nurse', `/api/v1/patients/${patientId}/flags`, aFlag()),
    protocol: () => put('medical_director', '/api/v1/protocols', aProtocol()),
    certificate: () => put('administrator', '/api/v1/rems-certificates', aCertificate()),
    place: () => put('administrator', '/api/v1/programme/places', place()),
    room: async () =>
      put(
        'administrator',
        '/api/v1/programme/rooms',
        room(await put('administrator', '/api/v1/programme/places', place())),
      ),
    openingHours: () => put('administrator', '/api/v1/programme/opening-hours', openingHours(today)),
    closure: () => put('administrator', '/api/v1/closures', closure(today)),
    telephoneOrder: async (patientId) => {
      await put('nurse', '/api/v1/doses', dose(await orderFor(patientId), today));
      const { body } = await (await who('nurse'))('GET', '/api/v1/staff?role=prescriber');
      const verbal = {
        prescriberId: body.items[0].id,
        readBack: true,
        reason: 'The prescriber is on the road',
        bridge: false,
      };
      const from = plusDays(today, 1);
      return put('nurse', '/api/v1/medication-orders', { ...order(patientId, today), startsOn: from, verbal });
    },
    verifiedReport: async (patientId) => {
      const path = `/api/v1/patients/${patientId}/external-doses`;
      const id = await put('nurse', path, { ...aReport(today), source: 'otp' });
      await put('nurse', `${path}/${id}/decisions`, callBack);
      return id;
    },
    externalReport: (patientId) => put('nurse', `/api/v1/patients/${patientId}/external-doses`, aReport(today)),
    guestStay: (patientId, direction) =>
      put('nurse', `/api/v1/patients/${patientId}/guest-stays`, aStay(direction, today)),
    callIn: (patientId) => put('nurse', `/api/v1/patients/${patientId}/call-ins`, aCallIn),
    stock,
    sealedBottle,
    openBottle,
    designation: async () => {
      const { signerId } = await stock();
      return put('administrator', '/api/v1/stock/designations', aDesignation(signerId, today));
    },
    // Each lists every container that there is: the first one, with few of them, serves all.
    inventory: () => (inventory ??= inventoryBody().then((body) => put('nurse', '/api/v1/stock/inventories', body))),
    inventoryBody,
    compounding: async () => put('pharmacist', '/api/v1/stock/batches', aBatch(await stock())),
    waste: async () => put('nurse', '/api/v1/stock/wastes', aWaste((await sealedBottle()).id)),
    spill: async () => put('nurse', '/api/v1/stock/spills', aSpill((await sealedBottle()).id)),
    quarantinedStock: quarantined,
    destruction: async () => put('pharmacist', '/api/v1/stock/destructions', aDestruction(await quarantined(), today)),
    loss: async () => {
      const { id: containerId } = await sealedBottle();
      return { id: await put('nurse', '/api/v1/stock/losses', aLoss(containerId)), containerId };
    },
    overdose: (patientId) => put('nurse', `/api/v1/patients/${patientId}/overdoses`, anOverdose(today)),
    // Noted makers of a test stand in for `patient`: it is asked of whoever was called.
    async bottles(upTo) {
      return bottles({ patient: this.patient, order: orderFor, openBottle }, upTo);
    },
    async callBack() {
      return put('nurse', '/api/v1/call-backs', aCallBack((await this.bottles('released')).patientId));
    },
    async bed() {
      return put('nurse', '/api/v1/unit/beds', aBed(await this.place()));
    },
    async bedClosure() {
      return put('nurse', '/api/v1/unit/closures', aClosure(await this.bed()));
    },
    async reservation(patientId) {
      const until = new Date(Date.now() + 3_600_000).toISOString();
      return put('nurse', `/api/v1/patients/${patientId}/reservations`, { bedId: await this.bed(), until });
    },
    async bedStay(patientId) {
      return put('nurse', `/api/v1/patients/${patientId}/bed-stays`, { bedId: await this.bed() });
    },
    async leave(patientId) {
      await this.bedStay(patientId);
      const expectedAt = new Date(Date.now() + 3_600_000).toISOString();
      return put('nurse', `/api/v1/patients/${patientId}/leaves`, { kind: 'pass', expectedAt });
    },
    contingencyProgram: () => put('counselor_supervisor', '/api/v1/contingency-programs', aContingencyProgram()),
    async contingency(patientId) {
      const program = await this.contingencyProgram();
      return put('counselor', `/api/v1/patients/${patientId}/contingency`, anEnrolment(program, today));
    },
    async sessionDay(patientId, state) {
      const path = `/api/v1/appointments/${await this.pastAppointment(patientId)}`;
      const { body } = await (await who('counselor'))('POST', `${path}/attendance`, { state });
      return String(body.startsAt).slice(0, 10);
    },
    async contingencyResult(patientId, state = 'attended') {
      const enrolmentId = await this.contingency(patientId);
      const path = `/api/v1/patients/${patientId}/contingency/${enrolmentId}/results`;
      return { enrolmentId, resultId: await put('counselor', path, { day: await this.sessionDay(patientId, state) }) };
    },
    async redemption(patientId) {
      const { enrolmentId } = await this.contingencyResult(patientId);
      const path = `/api/v1/patients/${patientId}/contingency/${enrolmentId}/redemptions`;
      return { enrolmentId, redemptionId: await put('counselor', path, aRedemption) };
    },
    preventionPlan: (patientId) => put('nurse', `/api/v1/patients/${patientId}/prevention-plans`, aPlan),
    dischargeSummary: (patientId) =>
      put('counselor', `/api/v1/patients/${patientId}/discharge/summaries`, aSummary(today)),
    continuingCare: (patientId) => put('nurse', `/api/v1/patients/${patientId}/discharge/plans`, aCarePlan),
    useEvent: (patientId) => put('nurse', `/api/v1/patients/${patientId}/use-events`, aUseEvent),
    detoxStay: (patientId) => put('nurse', `/api/v1/patients/${patientId}/stays`, aDetoxStay),
    async handover() {
      return put('nurse', '/api/v1/unit/handovers', aHandover(await this.place()));
    },
    designee: (patientId) => put('prescriber', `/api/v1/patients/${patientId}/designees`, aDesignee(today)),
    takeHomeException: (patientId) =>
      put('nurse', `/api/v1/patients/${patientId}/take-home-exceptions`, anException(today)),
    incident: (patientId) => put('nurse', '/api/v1/incidents', anIncident(patientId)),
    testPanel: () => put('medical_director', '/api/v1/test-panels', aTestPanel(today)),
    testOrder,
    testSpecimen,
    testReport: async (patientId) => {
      const specimenId = await testSpecimen(patientId);
      const path = `/api/v1/patients/${patientId}/specimens/${specimenId}/reports`;
      return { specimenId, reportId: await put('nurse', path, aTestReport()) };
    },
    resultImport,
    quarantined: async () => {
      const importId = await resultImport();
      const { body } = await (await who('nurse'))('GET', '/api/v1/specimens/quarantine');
      const { items } = body as { items: readonly { readonly id: string; readonly importId: string }[] };
      return items.find((one) => one.importId === importId)?.id ?? '';
    },
    outage,
    paperLine: async (patientId) => {
      const id = await outage();
      return `${id}/lines/${await put('nurse', `/api/v1/records/outages/${id}/lines`, aPaperLine(patientId))}`;
    },
    inspectionPack: (on) => put('administrator', '/api/v1/records/inspection-packs', aPack(on)),
    template: () => put('administrator', '/api/v1/reminder-templates', aTemplate),
    policyRow: () => put('administrator', `/api/v1/policies/${policy}/rows`, policyRow(today)),
    colleague: () => put('administrator', '/api/v1/staff', colleague()),
    licence: (staffId) => put('administrator', `/api/v1/staff/${staffId}/licences`, licence),
  };
}

/** For every route of the API one request that is good. A route that is missing here fails the matrix. */
export const samples: Samples = {
  ...aftercareSamples,
  ...dischargeSamples,
  ...alertSamples,
  ...templateSamples,
  ...assessmentSamples,
  ...instrumentSamples,
  ...intakeSamples,
  ...bottleSamples,
  ...contingencySamples,
  ...draftSamples,
  ...enquirySamples,
  ...signedSamples,
  ...noteSamples,
  ...groupSamples,
  ...outreachSamples,
  ...seriesSamples,
  ...treatmentPlanSamples,
  ...holdSamples,
  ...lossSamples,
  ...injectionSamples,
  ...orderSamples,
  ...pumpSamples,
  ...recordSamples,
  ...drugTestSamples,
  ...outsideSamples,
  ...randomTestSamples,
  ...stockSamples,
  ...countSamples,
  ...takeHomeDecisionSamples,
  ...unitSamples,
  ...withdrawalSamples,
  'GET /health': () => ({ path: '/health' }),
  'GET /api/v1/openapi.json': () => ({ path: '/api/v1/openapi.json' }),
  'POST /api/v1/session': () => ({
    path: '/api/v1/session',
    body: { email: 'nobody@example.org', password: 'no such password' },
  }),
  'GET /api/v1/session': () => ({ path: '/api/v1/session' }),
  'PUT /api/v1/session/programme': () => ({ path: '/api/v1/session/programme', body: { programmeId: randomUUID() } }),
  'DELETE /api/v1/session': () => ({ path: '/api/v1/session' }),
  'GET /api/v1/staff': () => ({ path: '/api/v1/staff?role=nurse' }),
  'GET /api/v1/staff/members': () => ({ path: '/api/v1/staff/members' }),
  'GET /api/v1/staff/{id}': ({ staffId }) => ({ path: `/api/v1/staff/${staffId}` }),
  'PUT /api/v1/staff/{id}': () => ({ path: `/api/v1/staff/${randomUUID()}`, body: colleague() }),
  'POST /api/v1/staff/{id}/code': async (_scene, make) => ({ path: `/api/v1/staff/${await make.colleague()}/code` }),
  'GET /api/v1/staff/{id}/departure': ({ staffId }) => ({ path: `/api/v1/staff/${staffId}/departure` }),
  'POST /api/v1/staff/{id}/departure': async (_scene, make) => ({
    path: `/api/v1/staff/${await make.colleague()}/departure`,
    body: { id: randomUUID(), handOverTo: null, reason: 'Moved away' },
  }),
  'PUT /api/v1/staff/{id}/licences/{licenceId}': async (_scene, make) => ({
    path: `/api/v1/staff/${await make.colleague()}/licences/${randomUUID()}`,
    body: licence,
  }),
  'POST /api/v1/staff/{id}/licences/{licenceId}/end': async (_scene, make) => {
    const staffId = await make.colleague();
    return {
      path: `/api/v1/staff/${staffId}/licences/${await make.licence(staffId)}/end`,
      body: { reason: 'Entered in error' },
    };
  },
  'POST /api/v1/session/code': () => ({
    path: '/api/v1/session/code',
    body: { email: 'nobody@example.org', code: '0000-0000-0000-0000', password: 'four unrelated words here' },
  }),
  'PUT /api/v1/session/station': () => ({ path: '/api/v1/session/station', body: { station: false } }),
  'POST /api/v1/session/lock': () => ({ path: '/api/v1/session/lock' }),
  'POST /api/v1/session/unlock': () => ({ path: '/api/v1/session/unlock', body: { pin: '4711' } }),
  'GET /api/v1/account': () => ({ path: '/api/v1/account' }),
  'PUT /api/v1/account/password': () => ({
    path: '/api/v1/account/password',
    body: { current: 'not the password', next: 'four unrelated words here' },
  }),
  'PUT /api/v1/account/pin': () => ({
    path: '/api/v1/account/pin',
    body: { password: 'not the password', pin: '471108' },
  }),
  'DELETE /api/v1/account/pin': () => ({ path: '/api/v1/account/pin' }),
  'DELETE /api/v1/account/sessions/{id}': () => ({ path: `/api/v1/account/sessions/${randomUUID()}` }),
  'GET /api/v1/set-up': () => ({ path: '/api/v1/set-up' }),
  'POST /api/v1/set-up': () => ({
    path: '/api/v1/set-up',
    body: {
      code: '0000-0000-0000-0000',
      organisation: 'Oak Street',
      programme: {
        name: 'Oak Street',
        senderName: 'Oak Street Office',
        phone: '555-0100',
        zone: 'America/New_York',
        isOtp: true,
      },
      administrator: {
        displayName: 'Ada Sample',
        email: 'ada@example.org',
        password: 'four unrelated words here',
      },
    },
  }),
  'GET /api/v1/events': () => ({ path: '/api/v1/events' }),
  'GET /api/v1/programme': () => ({ path: '/api/v1/programme' }),
  'PUT /api/v1/programme': () => ({
    path: '/api/v1/programme',
    headers: { 'if-match': '"v1"' },
    body: {
      name: 'Oak Street',
      organisation: 'Oak Street Health',
      address: '12 Elm Street',
      letterhead: ['Oak Street Health'],
      senderName: 'Oak Street Office',
      phone: '555-0100',
      levelsOffered: ['otp', 'op'],
    },
  }),
  'POST /api/v1/programme/zone/preview': () => ({
    path: '/api/v1/programme/zone/preview',
    body: { zone: 'America/Chicago' },
  }),
  // The zone that holds already: asked and refused, so that no other request meets another clock.
  'PUT /api/v1/programme/zone': () => ({
    path: '/api/v1/programme/zone',
    headers: { 'if-match': '"v1"' },
    body: { zone: 'America/New_York' },
  }),
  'GET /api/v1/programme/places': () => ({ path: '/api/v1/programme/places' }),
  'PUT /api/v1/programme/places/{id}': () => ({ path: `/api/v1/programme/places/${randomUUID()}`, body: place() }),
  'POST /api/v1/programme/places/{id}/retire': async (_scene, make) => ({
    path: `/api/v1/programme/places/${await make.place()}/retire`,
  }),
  'PUT /api/v1/programme/rooms/{id}': async (_scene, make) => ({
    path: `/api/v1/programme/rooms/${randomUUID()}`,
    body: room(await make.place()),
  }),
  'POST /api/v1/programme/rooms/{id}/retire': async (_scene, make) => ({
    path: `/api/v1/programme/rooms/${await make.room()}/retire`,
  }),
  'GET /api/v1/programme/opening-hours': () => ({ path: '/api/v1/programme/opening-hours' }),
  'PUT /api/v1/programme/opening-hours/{id}': ({ today }) => ({
    path: `/api/v1/programme/opening-hours/${randomUUID()}`,
    body: openingHours(today),
  }),
  'POST /api/v1/programme/opening-hours/{id}/withdraw': async (_scene, make) => ({
    path: `/api/v1/programme/opening-hours/${await make.openingHours()}/withdraw`,
  }),
  'GET /api/v1/closures': ({ today }) => ({ path: `/api/v1/closures?from=${today}` }),
  'PUT /api/v1/closures/{id}': ({ today }) => ({ path: `/api/v1/closures/${randomUUID()}`, body: closure(today) }),
  'POST /api/v1/closures/{id}/cancel': async (_scene, make) => ({
    path: `/api/v1/closures/${await make.closure()}/cancel`,
    body: { reason: 'We open after all' },
  }),
  'GET /api/v1/policies': () => ({ path: '/api/v1/policies' }),
  'GET /api/v1/policies/{key}': () => ({ path: `/api/v1/policies/${policy}` }),
  'POST /api/v1/policies/{key}/preview': () => ({
    path: '/api/v1/policies/maintenance_review_days/preview',
    body: { value: 60 },
  }),
  'PUT /api/v1/policies/{key}/rows/{id}': ({ today }) => ({
    path: `/api/v1/policies/${policy}/rows/${randomUUID()}`,
    body: policyRow(today),
  }),
  'POST /api/v1/policies/{key}/rows/{id}/withdraw': async (_scene, make) => ({
    path: `/api/v1/policies/${policy}/rows/${await make.policyRow()}/withdraw`,
    body: { reason: 'Decided otherwise' },
  }),
  'GET /api/v1/patients': () => ({ path: '/api/v1/patients?search=sample' }),
  'POST /api/v1/patients/near-duplicates': () => {
    const { legalName, dateOfBirth } = person();
    return { path: '/api/v1/patients/near-duplicates', body: { legalName, dateOfBirth } };
  },
  'PUT /api/v1/patients/{id}': () => ({ path: `/api/v1/patients/${randomUUID()}`, body: person() }),
  'GET /api/v1/patients/{id}': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}` }),
  'GET /api/v1/consent-wording': () => ({ path: '/api/v1/consent-wording' }),
  'GET /api/v1/patients/{id}/contact-stops': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/contact-stops`,
  }),
  'PUT /api/v1/patients/{id}/consents/{consentId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/consents/${randomUUID()}`,
    body: consent,
  }),
  'POST /api/v1/patients/{id}/consents/{consentId}/revoke': async ({ patientId }, make) => ({
    path: `/api/v1/patients/${patientId}/consents/${await make.consent(patientId)}/revoke`,
    body: { reason: 'Asked to stop' },
  }),
  'PUT /api/v1/patients/{id}/assignments/{assignmentId}': async ({ counselorId, today }, make) => ({
    path: `/api/v1/patients/${await make.patient()}/assignments/${randomUUID()}`,
    body: { staffId: counselorId, kind: 'primary', fromDay: today },
  }),
  'PUT /api/v1/patients/{id}/files/{fileId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/files/${randomUUID()}?kind=scan`,
    headers: { 'x-file-name': 'Letter%20of%20referral.pdf' },
    body: scan,
  }),
  'GET /api/v1/patients/{id}/files': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/files` }),
  'PUT /api/v1/patients/{id}/photo/{fileId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/photo/${randomUUID()}?x=0&y=0&size=64`,
    body: picture,
  }),
  'GET /api/v1/patients/{id}/photo': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/photo?size=96` }),
  'GET /api/v1/files/{id}': async ({ patientId }, make) => ({ path: `/api/v1/files/${await make.file(patientId)}` }),
  'POST /api/v1/files/{id}/remove': async ({ patientId }, make) => ({
    path: `/api/v1/files/${await make.file(patientId)}/remove`,
    body: { reason: 'Of another person' },
  }),
  'GET /api/v1/patients/{id}/restriction': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/restriction` }),
  'PUT /api/v1/patients/{id}/restriction/{restrictionId}': async (_scene, make) => ({
    path: `/api/v1/patients/${await make.patient()}/restriction/${randomUUID()}`,
    body: restriction,
  }),
  'POST /api/v1/patients/{id}/restriction/lift': async (_scene, make) => ({
    path: `/api/v1/patients/${await make.restrictedPatient()}/restriction/lift`,
    body: { reason: 'Left the clinic' },
  }),
  'POST /api/v1/patients/{id}/openings': async (_scene, make) => ({
    path: `/api/v1/patients/${await make.restrictedPatient()}/openings`,
    body: opening(),
  }),
  'GET /api/v1/patients/{id}/access-report': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/access-report`,
  }),
  'GET /api/v1/chart-openings': () => ({ path: '/api/v1/chart-openings' }),
  'POST /api/v1/chart-openings/{id}/review': async (_scene, make) => ({
    path: `/api/v1/chart-openings/${await make.opening()}/review`,
    body: { verdict: 'justified', note: 'Was treating the person' },
  }),
  'GET /api/v1/audit/events': ({ patientId }) => ({ path: `/api/v1/audit/events?patientId=${patientId}&outcome=done` }),
  'GET /api/v1/audit/unusual': () => ({ path: '/api/v1/audit/unusual' }),
  'GET /api/v1/audit/verifications': () => ({ path: '/api/v1/audit/verifications' }),
  'POST /api/v1/audit/verifications': () => ({ path: '/api/v1/audit/verifications', body: { id: randomUUID() } }),
  'GET /api/v1/patients/{id}/chart': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/chart` }),
  'GET /api/v1/patients/{id}/timeline': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/timeline?cursor=2100-01-01T00:00:00Z_2100-01-01`,
  }),
  'POST /api/v1/patients/{id}/episodes': async (_scene, make) => ({
    path: `/api/v1/patients/${await make.formerPatient()}/episodes`,
    body: { id: randomUUID(), reason: 'Came back' },
  }),
  'POST /api/v1/patients/{id}/episode/moves': async (_scene, make) => ({
    path: `/api/v1/patients/${await make.patient()}/episode/moves`,
    body: firstStep(randomUUID()),
  }),
  'POST /api/v1/patients/{id}/episode/moves/{moveId}/void': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: `/api/v1/patients/${patientId}/episode/moves/${await make.move(patientId)}/void`,
      body: { reason: 'The wrong person' },
    };
  },
  'GET /api/v1/patients/{id}/identity-history': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/identity-history`,
  }),
  'GET /api/v1/patients/{id}/compare/{otherId}': async ({ patientId }, make) => ({
    path: `/api/v1/patients/${patientId}/compare/${await make.patient()}`,
  }),
  'GET /api/v1/merges': () => ({ path: '/api/v1/merges' }),
  'POST /api/v1/merges': async (_scene, make) => ({
    path: '/api/v1/merges',
    body: {
      id: randomUUID(),
      survivorId: await make.patient(),
      absorbedId: await make.formerPatient(),
      reason: 'Registered twice',
    },
  }),
  'GET /api/v1/merges/people': () => ({ path: '/api/v1/merges/people?search=sample' }),
  'POST /api/v1/merges/{id}/undo': async (_scene, make) => ({
    path: `/api/v1/merges/${await make.merge()}/undo`,
    body: { reason: 'Two people after all' },
  }),
  'POST /api/v1/patients/{id}/episodes/{episodeId}/void': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: `/api/v1/patients/${patientId}/episodes/${await make.episode(patientId)}/void`,
      body: { reason: 'Only asked for the address' },
    };
  },
  'GET /api/v1/corrections/misfiled': () => ({ path: '/api/v1/corrections/misfiled' }),
  'POST /api/v1/corrections/misfiled': async ({ patientId }, make) => ({
    path: '/api/v1/corrections/misfiled',
    body: {
      id: randomUUID(),
      recordType: 'appointment',
      recordId: await make.appointment(patientId),
      toPatientId: await make.patient(),
      reason: 'Booked for the wrong person',
    },
  }),
  'POST /api/v1/corrections/misfiled/{id}/re-entry': async (_scene, make) => ({
    path: `/api/v1/corrections/misfiled/${await make.misfiledDose()}/re-entry`,
    body: { recordId: randomUUID() },
  }),
  'GET /api/v1/dosing/queue': ({ today }) => ({ path: `/api/v1/dosing/queue?day=${today}` }),
  'GET /api/v1/dosing/patients/{id}': ({ patientId }) => ({ path: `/api/v1/dosing/patients/${patientId}` }),
  'GET /api/v1/patients/{id}/dose-history': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/dose-history` }),
  'PUT /api/v1/doses/{id}': async ({ today }, make) => ({
    path: `/api/v1/doses/${randomUUID()}`,
    body: dose(await make.order(await make.patient()), today),
  }),
  'POST /api/v1/doses/{id}/void': async (_scene, make) => ({
    path: `/api/v1/doses/${await make.dose(await make.order(await make.patient()))}/void`,
    body: { reason: 'The wrong person' },
  }),
  'PUT /api/v1/appointments/{id}': ({ patientId, counselorId, today }) => ({
    path: `/api/v1/appointments/${randomUUID()}`,
    body: appointment(patientId, counselorId, today),
  }),
  'GET /api/v1/appointments/{id}': async ({ patientId }, make) => ({
    path: `/api/v1/appointments/${await make.appointment(patientId)}`,
  }),
  'POST /api/v1/appointments/{id}/attendance': async ({ patientId }, make) => ({
    path: `/api/v1/appointments/${await make.pastAppointment(patientId)}/attendance`,
    body: { state: 'missed', reason: 'Called in sick' },
  }),
  'POST /api/v1/appointments/{id}/cancel': async ({ patientId }, make) => ({
    path: `/api/v1/appointments/${await make.appointment(patientId)}/cancel`,
    body: { reason: 'Clinic closed' },
  }),
  'GET /api/v1/schedule': ({ today }) => ({ path: `/api/v1/schedule?day=${today}` }),
  'GET /api/v1/desk/day': ({ today }) => ({ path: `/api/v1/desk/day?day=${today}` }),
  'PUT /api/v1/desk/arrivals/{id}': async (_scene, make) => ({
    path: `/api/v1/desk/arrivals/${randomUUID()}`,
    body: { patientId: await make.patient(), purpose: 'walk-in', words: 'A letter for work' },
  }),
  'POST /api/v1/desk/arrivals/{id}/call': async (_scene, make) => ({
    path: `/api/v1/desk/arrivals/${await make.arrival()}/call`,
    body: { to: 'Room 2' },
  }),
  'POST /api/v1/desk/arrivals/{id}/seen': async (_scene, make) => ({
    path: `/api/v1/desk/arrivals/${await make.arrival()}/seen`,
    body: {},
  }),
  'POST /api/v1/desk/arrivals/{id}/leave': async (_scene, make) => ({
    path: `/api/v1/desk/arrivals/${await make.arrival()}/leave`,
    body: { reason: 'Could not wait' },
  }),
  'POST /api/v1/desk/arrivals/{id}/undo': async (_scene, make) => ({
    path: `/api/v1/desk/arrivals/${await make.arrival()}/undo`,
    body: { what: 'check-in' },
  }),
  'POST /api/v1/desk/call-next': () => ({
    path: '/api/v1/desk/call-next',
    body: { id: randomUUID(), for: 'session', to: 'Room 2' },
  }),
  'GET /api/v1/patients/{id}/priorities': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/priorities` }),
  'PUT /api/v1/patients/{id}/priorities/{priorityId}': ({ patientId, today }) => ({
    path: `/api/v1/patients/${patientId}/priorities/${randomUUID()}`,
    body: priority(today),
  }),
  'POST /api/v1/patients/{id}/priorities/{priorityId}/end': async ({ patientId }, make) => ({
    path: `/api/v1/patients/${patientId}/priorities/${await make.priority(patientId)}/end`,
    body: {},
  }),
  'GET /api/v1/list-imports/templates/{kind}': () => ({ path: '/api/v1/list-imports/templates/staff' }),
  'GET /api/v1/list-imports': () => ({ path: '/api/v1/list-imports' }),
  'PUT /api/v1/list-imports/{id}': () => ({
    path: `/api/v1/list-imports/${randomUUID()}?kind=patients`,
    body: listOfPeople,
  }),
  'GET /api/v1/list-imports/{id}': async (_scene, make) => ({ path: `/api/v1/list-imports/${await make.list()}` }),
  'GET /api/v1/list-imports/{id}/faults': async (_scene, make) => ({
    path: `/api/v1/list-imports/${await make.list()}/faults?field=phone`,
  }),
  'POST /api/v1/list-imports/{id}/check': async (_scene, make) => ({
    path: `/api/v1/list-imports/${await make.list()}/check`,
  }),
  'POST /api/v1/list-imports/{id}/run': async (_scene, make) => ({
    path: `/api/v1/list-imports/${await make.list()}/run`,
  }),
  'POST /api/v1/list-imports/{id}/cancel': async (_scene, make) => ({
    path: `/api/v1/list-imports/${await make.list()}/cancel`,
  }),
  'GET /api/v1/board': () => ({ path: '/api/v1/board' }),
  'GET /api/v1/reports/caseload': ({ today }) => ({ path: `/api/v1/reports/caseload?asOf=${today}` }),
  'GET /api/v1/reports/census': ({ today }) => ({ path: `/api/v1/reports/census?asOf=${today}` }),
  'GET /api/v1/reminders': () => ({ path: '/api/v1/reminders' }),
  'GET /api/v1/outbox': () => ({ path: '/api/v1/outbox' }),
  // Only the provider's signature opens these.
  'POST /api/v1/webhooks/sms/status/{messageId}': () => ({
    path: `/api/v1/webhooks/sms/status/${randomUUID()}`,
    body: { MessageSid: 'SM0', MessageStatus: 'delivered' },
  }),
  'POST /api/v1/webhooks/sms/inbound': () => ({
    path: '/api/v1/webhooks/sms/inbound',
    body: { MessageSid: 'SM0', From: '+15555550100', Body: 'STOP' },
  }),
  'GET /api/v1/message-queue': () => ({ path: '/api/v1/message-queue' }),
  'POST /api/v1/message-channels/{channel}/pause': () => ({
    path: '/api/v1/message-channels/voice/pause',
    body: { reason: 'The telephones are being changed' },
  }),
  'POST /api/v1/message-channels/{channel}/resume': () => ({ path: '/api/v1/message-channels/voice/resume' }),
  // A message that got stuck and a call cannot be made by asking: those routes are tried with one that is not there.
  'POST /api/v1/reminders/{reminderId}/decision': () => ({
    path: `/api/v1/reminders/${randomUUID()}/decision`,
    body: { decision: 'again' },
  }),
  'GET /api/v1/inbox': () => ({ path: '/api/v1/inbox?handled=false' }),
  'POST /api/v1/inbox/{messageId}/handled': () => ({
    path: `/api/v1/inbox/${randomUUID()}/handled`,
    body: { note: 'Called back' },
  }),
  'GET /api/v1/account/digest': () => ({ path: '/api/v1/account/digest' }),
  'PUT /api/v1/account/digest': () => ({ path: '/api/v1/account/digest', body: { byEmail: true } }),
  'GET /api/v1/staff-reminders': () => ({ path: '/api/v1/staff-reminders' }),
  'GET /api/v1/call-tasks': () => ({ path: '/api/v1/call-tasks' }),
  'POST /api/v1/call-tasks/{callId}/end': () => ({
    path: `/api/v1/call-tasks/${randomUUID()}/end`,
    body: { outcome: 'reached', note: '' },
  }),
};
