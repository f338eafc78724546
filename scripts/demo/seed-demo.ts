import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { Config } from '@cairn/platform';
import { localDay } from '@cairn/rules';
import { Client } from 'pg';
import type { Tale } from './acts';
import { zone } from './cast';
import { tellContingency } from './contingency';
import { DemoModule } from './demo.module';
import { tellDosingDay } from './dosing-day';
import { tellMessages } from './messages';
import { tellMorning } from './morning';
import { planDemo } from './plan';
import { clear, open, setUp, type SignIn, stateOf } from './setting';
import { tellShift, tellStock } from './stock';
import { tellSeries } from './series';
import { StoryClock } from './story-clock';
import { Teller } from './teller';
import { tellEnquiries } from './enquiries';
import { tellBeds, tellHandovers } from './unit';

export interface Seeding {
  readonly ownerUrl: string;
  readonly config: Config;
  readonly now: Date;
  readonly say: (line: string) => void;
  /** What is told; all of it, but in a test. */
  readonly plan?: (now: Date) => readonly Tale[];
}

/** How many stories are told at once: more would wait for the same two cores. */
const atOnce = 6;

/**
 * Makes the demo in an empty database, or tells it anew where it was broken off. Answers how many acts were told, and 0
 * where somebody works already. The clinics get their own names as the last act; until then the demo counts as unfinished.
 */
export async function seedDemo({ ownerUrl, config, now, say, plan = planDemo }: Seeding): Promise<number> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`select pg_advisory_lock(hashtextextended('cairn demo', 0))`);
    const state = await stateOf(owner);
    if (state === 'in use') return 0;
    if (state === 'in the making') {
      say('an earlier start was broken off, beginning anew');
      await clear(owner);
    }
    const setting = await setUp(owner, localDay(now, zone));
    say(`${setting.staffIds.size} colleagues in two clinics`);
    const tales = plan(now);
    const acts = await tellAll(tales, config, setting, now, say);
    await owner.query('analyze');
    writeSignIns(config.dataDir, setting.signIns);
    await open(owner);
    return acts;
  } finally {
    await owner.end();
  }
}

async function tellAll(
  tales: readonly Tale[],
  config: Config,
  setting: Awaited<ReturnType<typeof setUp>>,
  now: Date,
  say: Seeding['say'],
): Promise<number> {
  const clock = new StoryClock();
  const app = await NestFactory.createApplicationContext(DemoModule.with(inHaste(config), clock), {
    logger: ['error', 'warn'],
  });
  try {
    await tellStock(app, setting, clock, now);
    await tellBeds(app, setting, clock, now);
    const teller = new Teller(app, setting, clock);
    const all = tales.reduce((sum, { acts }) => sum + acts.length, 0);
    // Who came first is registered first, so that numbers run as in a clinic; the longest stories are not left to the end.
    const waiting = [...tales].sort((one, other) => +(one.acts[0]?.at ?? 0) - +(other.acts[0]?.at ?? 0));
    let told = 0;
    const count = () => {
      told += 1;
      if (told % Math.ceil(all / 10) === 0) say(`${told} of ${all} acts told`);
    };
    const tellNext = async (): Promise<void> => {
      for (let tale = waiting.shift(); tale !== undefined; tale = waiting.shift()) {
        const endedEarly = await teller.tell(tale, count);
        if (endedEarly !== null) say(`a story ended early: ${endedEarly}`);
      }
    };
    // A fault ends the telling, but whoever is in the middle of a story finishes it before the house is closed around them.
    const inTurn = () =>
      tellNext().catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      });
    const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, inTurn));
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    await tellHandovers(app, setting, clock, now);
    await tellEnquiries(app, setting, clock, now);
    await tellShift(app, setting, clock, now);
    await tellDosingDay(app, setting, clock, now);
    await tellContingency(app, setting, clock, now);
    await tellSeries(app, setting, clock, now);
    await tellMessages(app, setting, clock, now);
    await tellMorning(app, setting, clock, now);
    return told;
  } finally {
    await app.close();
  }
}

/** What is lost in a crash is told anew, so no act waits for the disk; the last one, as the owner, waits for all of them. */
function inHaste(config: Config): Config {
  const url = new URL(config.databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off -c lock_timeout=10000');
  return { ...config, databaseUrl: url.toString() };
}

/** The only place where the passwords of the demo are written: for the owner of the data folder alone. */
function writeSignIns(dataDir: string, signIns: readonly SignIn[]): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'demo-sign-ins.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
