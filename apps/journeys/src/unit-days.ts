import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { instantOf, localDay, type Role } from '@cairn/rules';
import type { Page } from 'playwright-core';
import { Windows } from './browser';
import { Clinic, noonZone } from './harness/clinic';
import { MovedTime } from './harness/moved-clock';
import { Program } from './harness/program';
import { Colleagues, plusDays } from './people';

/** What a colleague says at a gate for which there is no record. */
const word = (guard: string) => ({ guard, reasonCode: 'seen_on_paper', text: 'Seen on paper today' });

/** A clinic over days or weeks that are past: the real api on a clock that is moved, and a browser for each time. */
export class UnitDays {
  /** The first day of the stay; today is the last one. */
  readonly firstDay: string;
  private team: Colleagues | undefined;

  private constructor(
    readonly db: TestDatabase,
    readonly time: MovedTime,
    private readonly api: Program,
    private readonly clinic: Clinic,
    readonly windows: Windows | null,
    daysAgo: number,
  ) {
    this.firstDay = plusDays(localDay(new Date(), noonZone()), -daysAgo);
  }

  /** So many days back, with the names that no address may hold. */
  static async open(daysAgo = 5, names: readonly string[] = ['Noor', 'Castellan']): Promise<UnitDays> {
    const db = await testDatabase();
    const time = new MovedTime();
    await time.moveTo(new Date(Date.now() - daysAgo * 86_400_000));
    const api = await Program.api(db.appUrl, () => time.environment);
    const clinic = await Clinic.open(db.owner);
    const windows = await Windows.open(api.url, names);
    return new UnitDays(db, time, api, clinic, windows, daysAgo);
  }

  /** A time of the day of the stay, the first one being 1. Whoever comes on duty signs in anew. */
  async at(day: number, clock: string): Promise<void> {
    await this.time.moveTo(instantOf(`${plusDays(this.firstDay, day - 1)}T${clock}`, noonZone()));
    await this.windows?.shut();
    this.team = await Colleagues.signIn(this.clinic, this.api.url);
  }

  get colleagues(): Colleagues {
    if (this.team === undefined) throw new Error('Nobody is on duty.');
    return this.team;
  }

  emailOf(role: Role): string {
    return `${role}-${this.clinic.staff.actor(role).staffId}@example.org`;
  }

  window(role: Role): Promise<Page> {
    if (this.windows === null) throw new Error('There is no browser.');
    return this.windows.of(this.emailOf(role));
  }

  /** A house with its name, for beds to stand in. */
  async house(): Promise<void> {
    await this.db.owner.query(`insert into place (id, programme_id, name) values ($1, $2, 'North house')`, [
      randomUUID(),
      this.clinic.staff.programmeId,
    ]);
  }

  /** Somebody admitted, and placed in residential withdrawal management. */
  async admitted(given: string, family: string): Promise<string> {
    const { id } = await this.colleagues.register(given, family, '1988-04-02');
    await this.colleagues.bring(id, 'admitted');
    await this.colleagues.done('prescriber', 'POST', `/patients/${id}/episode/moves`, {
      ...{ id: randomUUID(), track: 'placement', to: 'wm_res', reason: 'Withdrawal has begun' },
      attestations: ['PATH-WM-1', 'PATH-WM-2', 'PATH-WM-3', 'PATH-WM-4'].map(word),
    });
    return id;
  }

  /** A look at withdrawal, as the flowsheet records it; answers its id. */
  async look(patientId: string, score: number, pulse: number): Promise<string> {
    const id = randomUUID();
    const each = Math.min(2, Math.floor(score / 10));
    await this.colleagues.done('nurse', 'PUT', `/patients/${patientId}/withdrawal/checks/${id}`, {
      ...{ pulse, sedation: 0 },
      cows: { items: itemsOf(score, each), reason: 'scheduled' },
      vitals: { systolic: 126, diastolic: 80, respiratoryRate: 15, oxygenSaturation: 97, temperatureTenths: 370 },
    });
    return id;
  }

  async close(): Promise<void> {
    await this.windows?.close();
    await this.api.stop();
    this.time.close();
    await this.db.close();
  }
}

/** Scores that the scale knows, light or heavy. */
function itemsOf(score: number, each: number) {
  const mild = { sweating: each, restlessness: 1, pupils: each, aches: each, noseTears: each, gi: each };
  const more = { tremor: each, yawning: each, anxiety: each, gooseflesh: 0 };
  return score >= 25
    ? {
        ...{ sweating: 4, restlessness: 3, pupils: 2, aches: 4, noseTears: 4, gi: 3 },
        ...{ tremor: 2, yawning: 1, anxiety: 4, gooseflesh: 3 },
      }
    : { ...mild, ...more };
}
