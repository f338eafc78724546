import { randomUUID } from 'node:crypto';
import { firstDosePapers } from '@cairn/assessment/testing';
import type { Answer, Clinic, Person } from './harness/clinic';

export const plusDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** 64 grey points to a side. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAG0lEQVRYw+3BgQAAAADDoPlT3+AEVQEAAAB8AxBAAAEZszF2AAAAAElFTkSuQmCC',
  'base64',
);

/** What a colleague says at a gate for which there is no record yet. */
const word = (guard: string) => ({ guard, reasonCode: 'seen_on_paper', text: 'Seen on paper today' });
const gates: Readonly<Record<string, readonly string[]>> = {
  screened: ['PATH-SCREENED-1'],
  intake: ['PATH-INTAKE-1'],
  admitted: ['PATH-ADMITTED-1', 'PATH-ADMITTED-2', 'PATH-ADMITTED-3'],
};

export const stages = ['referred', 'screened', 'intake', 'admitted'] as const;
export type Stage = (typeof stages)[number];

/** The colleagues of a clinic, signed in, doing over HTTP what they do on the screens. */
export class Colleagues {
  private constructor(
    readonly clinic: Clinic,
    private readonly url: string,
    private readonly persons: Readonly<Record<string, Person>>,
    readonly today: string,
  ) {}

  static async signIn(clinic: Clinic, url: string): Promise<Colleagues> {
    const roles = [
      'front_desk',
      'counselor',
      'counselor_supervisor',
      'prescriber',
      'medical_director',
      'nurse',
    ] as const;
    const persons: Record<string, Person> = {};
    for (const role of roles) persons[role] = await clinic.signIn(url, role);
    const queue = await (persons['nurse'] as Person).ask(url, 'GET', '/api/v1/dosing/queue');
    return new Colleagues(clinic, url, persons, queue.body.day as string);
  }

  ask(role: string, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    const person = this.persons[role];
    if (person === undefined) throw new Error(`No ${role} is signed in.`);
    return person.ask(this.url, method, `/api/v1${path}`, body, headers);
  }

  /** As `ask`, for what has to work: anything else ends the test with what was answered. */
  async done(
    role: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer['body']> {
    const answer = await this.ask(role, method, path, body, headers);
    if (answer.status === 0 || answer.status >= 300)
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async register(given: string, family: string, dateOfBirth: string): Promise<{ id: string; number: string }> {
    return this.done('front_desk', 'PUT', `/patients/${randomUUID()}`, {
      legalName: { given, family },
      dateOfBirth,
      sexAtBirth: 'female',
      phone: '617-555-0142',
      consents: [{ id: randomUUID(), channel: 'sms', address: '617-555-0142', level: 1 }],
    }) as Promise<{ id: string; number: string }>;
  }

  /** From `referred` up to this stage, with the counselor's word at each gate. */
  async bring(patientId: string, to: Stage): Promise<void> {
    for (const stage of stages.slice(1, stages.indexOf(to) + 1))
      await this.done('counselor', 'POST', `/patients/${patientId}/episode/moves`, this.step(stage));
    await this.done('counselor_supervisor', 'PUT', `/patients/${patientId}/assignments/${randomUUID()}`, {
      staffId: this.clinic.staff.actor('counselor').staffId,
      kind: 'primary',
      fromDay: this.today,
    });
  }

  step(to: string) {
    return { id: randomUUID(), track: 'main', to, reason: '', attestations: (gates[to] ?? []).map(word) };
  }

  private readonly ready = new Set<string>();

  /** What a first dose asks for, each thing by a colleague whose work it is. */
  async prepare(patientId: string): Promise<void> {
    if (this.ready.has(patientId)) return;
    this.ready.add(patientId);
    for (const { by, kind, details } of firstDosePapers(new Date()))
      await this.done(by, 'PUT', `/patients/${patientId}/findings/${randomUUID()}`, { kind, details });
  }

  /** As the window asks of everybody whose card is not scanned. */
  async takePhoto(patientId: string): Promise<void> {
    const taken = await fetch(`${this.url}/api/v1/patients/${patientId}/photo/${randomUUID()}?x=0&y=0&size=64`, {
      method: 'PUT',
      headers: { ...this.persons['nurse']?.headers, 'content-type': 'application/octet-stream' },
      body: picture,
    });
    if (!taken.ok) throw new Error(`A photo: ${taken.status} ${await taken.text()}`);
  }

  async order(patientId: string, doseMcg: number, startsOn = this.today): Promise<string> {
    const id = randomUUID();
    await this.prepare(patientId);
    await this.done('prescriber', 'PUT', `/medication-orders/${id}`, {
      patientId,
      product: 'methadone-oral-concentrate',
      doseMcg,
      frequency: 'daily',
      startsOn,
      expiresOn: plusDays(this.today, 30),
      ...(startsOn < this.today ? { reason: 'Started on paper while the power was out' } : {}),
    });
    return id;
  }

  session(patientId: string, startsAt: string) {
    return {
      patientId,
      staffId: this.clinic.staff.actor('counselor').staffId,
      startsAt,
      minutes: 45,
      modality: 'individual',
    };
  }
}
