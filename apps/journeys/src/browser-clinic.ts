import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { Role } from '@cairn/rules';
import type { Page } from 'playwright-core';
import { type Look, Windows } from './browser';
import { Clinic } from './harness/clinic';
import { Program, until } from './harness/program';
import { Colleagues, plusDays } from './people';
import { PostOffice } from './post-office';

export interface Patient {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** A small clinic in the middle of its day, the real api with the built web app, and a browser. */
export class BrowserClinic {
  private constructor(
    readonly db: TestDatabase,
    readonly api: Program,
    readonly team: Colleagues,
    readonly windows: Windows | null,
    readonly people: Readonly<Record<'amira' | 'bao' | 'cesar' | 'deja', Patient>>,
    private readonly folder: string,
  ) {}

  static async open(environment?: (url: string) => Record<string, string>): Promise<BrowserClinic> {
    const db = await testDatabase();
    const api = await Program.api(db.appUrl, environment);
    const clinic = await Clinic.open(db.owner);
    const team = await Colleagues.signIn(clinic, api.url);
    const make = async (given: string, family: string, born: string): Promise<Patient> => ({
      ...(await team.register(given, family, born)),
      name: `${given} ${family}`,
    });
    const people = {
      amira: await make('Amira', 'Calloway', '1986-03-09'),
      bao: await make('Bao', 'Iwasaki', '1979-11-30'),
      cesar: await make('Cesar', 'Ghosh', '1991-07-21'),
      deja: await make('Deja', 'Okoro', '1969-01-05'),
    };
    await team.bring(people.amira.id, 'admitted');
    await team.bring(people.bao.id, 'admitted');
    await team.bring(people.cesar.id, 'intake');
    await team.bring(people.deja.id, 'admitted');
    await clinic.taking(people.amira.id, 60_000, 3);
    await clinic.taking(people.bao.id, 85_000, 1);
    await clinic.taking(people.deja.id, 110_000, 1);
    await team.order(people.amira.id, 60_000, plusDays(team.today, -2));
    await team.order(people.bao.id, 85_000);
    await team.order(people.deja.id, 110_000);
    // A burst of keys is a scanned card only on a machine that is not busy.
    for (const { id } of [people.amira, people.bao, people.deja]) await team.takePhoto(id);
    const names = Object.values(people).flatMap(({ name }) => name.split(' '));
    const windows = await Windows.open(api.url, names);
    return new BrowserClinic(db, api, team, windows, people, mkdtempSync(join(tmpdir(), 'cairn-browser-')));
  }

  get tomorrow(): string {
    return plusDays(this.team.today, 1);
  }

  emailOf(role: Role): string {
    return `${role}-${this.team.clinic.staff.actor(role).staffId}@example.org`;
  }

  window(role: Role, look: Look = {}): Promise<Page> {
    return this.browser.of(this.emailOf(role), look);
  }

  get browser(): Windows {
    if (this.windows === null) throw new Error('There is no browser.');
    return this.windows;
  }

  /** All reminders of a patient leave at the time they are due, as the worker would send them. */
  async sendReminders(patientId: string): Promise<void> {
    const office = await PostOffice.open(this.db.appUrl, this.folder);
    const { items } = await this.team.done('counselor', 'GET', '/reminders?state=planned');
    const planned = items as { id: string; dueAt: string; patientId: string }[];
    for (const one of planned.sort((a, b) => a.dueAt.localeCompare(b.dueAt)))
      if (one.patientId === patientId) await office.sendDue(this.team.clinic.staff.programmeId, one.dueAt);
    await office.close();
  }

  /** The session of this page's person ends behind its back; comes back when every process of the api knows (a second at most). */
  async endSession(page: Page, role: Role): Promise<void> {
    await this.db.owner.query('delete from session where staff_id = $1', [this.team.clinic.staff.actor(role).staffId]);
    await until('the session is over', 5000, async () => (await page.request.get('/api/v1/session')).status() === 401);
  }

  async close(): Promise<void> {
    await this.windows?.close();
    await this.api.stop();
    await this.db.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
