import {
  addDays,
  closesEpisode,
  exitsFrom,
  impliedMoves,
  instantOf,
  openingStates,
  type Day,
  type PathFacts,
  type Track,
  trackNames,
} from '@cairn/rules';
import type { Act, ConsentGiven, Deed, Step, Tale } from './acts';
import type { Calendar } from './calendar';
import { type ClinicKey, roleOf, type StaffKey, zone } from './cast';
import type { Chance } from './chance';
import type { Identity } from './names';
import { plainReason, wordsAtGates } from './words';
import { luckOf } from './invented-provider';

/** Who does what for a person in their clinic. */
export interface Crew {
  readonly counselor: StaffKey;
  readonly supervisor: StaffKey;
  readonly nurses: readonly StaffKey[];
  readonly prescriber: StaffKey;
  readonly desk: StaffKey;
}

export interface World {
  readonly clinic: ClinicKey;
  readonly now: Date;
  readonly today: Day;
  readonly calendar: Calendar;
  /** Local times that were worked out before. */
  readonly instants: Map<string, Date>;
}

/** One person's story as it is being written. Days are counted from today; what lies after now did not happen yet. */
export class Story {
  private readonly acts: Act[] = [];
  private keys = 0;
  /** What a first dose asks for is on file. */
  hasPapers = false;

  constructor(
    readonly kind: string,
    readonly world: World,
    readonly crew: Crew,
    readonly identity: Identity,
    readonly chance: Chance,
  ) {}

  day(offset: number): Day {
    return addDays(this.world.today, offset);
  }

  at(offset: number, time: string): Date {
    const local = `${this.day(offset)}T${time}`;
    const known = this.world.instants.get(local) ?? instantOf(local, zone);
    this.world.instants.set(local, known);
    return known;
  }

  /** Some minute between two times of a day. */
  around(offset: number, from: string, to: string): Date {
    const [first, last] = [this.at(offset, from), this.at(offset, to)];
    return new Date(first.getTime() + this.chance.between(0, (last.getTime() - first.getTime()) / 60_000) * 60_000);
  }

  key(kind: string): string {
    return `${kind}-${(this.keys += 1)}`;
  }

  nurse(): StaffKey {
    return this.chance.pick(this.crew.nurses);
  }

  add(at: Date, by: StaffKey, deed: Deed): void {
    this.acts.push({ at, by, ...deed });
  }

  step(
    at: Date,
    by: StaffKey,
    track: Track,
    to: string,
    more: Partial<Pick<Step, 'reason' | 'chosen' | 'key'>> = {},
  ): void {
    this.add(at, by, { do: 'step', track, to, ...more, reason: more.reason ?? plainReason(track, to) });
  }

  /** `called`: out of the enquiry that was taken down before. */
  register(at: Date, called = false): void {
    const consents = this.consents();
    this.add(at, this.crew.desk, { do: 'register', consents, ...(called ? { enquiry: true } : {}) });
  }

  /** Takes back the consent to text messages, where there is one. */
  revoke(at: Date, reason: string): void {
    const key = 'consent-sms';
    const given = this.acts.some((act) => act.do === 'register' && act.consents.some((consent) => consent.key === key));
    if (given) this.add(at, this.crew.desk, { do: 'revoke-consent', key, reason });
  }

  /** In time order, without what lies ahead; every step with the words for its gates. Throws where a step is no way. */
  finish(): Tale {
    const told = this.acts.filter(({ at }) => at <= this.world.now).sort((one, other) => +one.at - +other.at);
    let stands: Record<Track, string | null> = {
      main: null,
      placement: null,
      moud: null,
      therapy: null,
      aftercare: null,
    };
    const cameFrom = new Map<string, string | null>();
    const acts = told.map((act): Act => {
      if (act.do === 'register') stands = { ...nowhere, ...openingStates('referred') };
      if (act.do === 'readmit') stands = { ...nowhere, ...openingStates(this.enters(act.at, told)) };
      if (act.do === 'void-step') {
        const step = told.find((one) => one.do === 'step' && one.key === act.key);
        if (step?.do === 'step') stands = { ...stands, [step.track]: cameFrom.get(act.key) ?? null };
      }
      if (act.do !== 'step') return act;
      const from = stands[act.track];
      this.check(stands, act, from);
      if (act.key !== undefined) cameFrom.set(act.key, from);
      stands = after(stands, act);
      return { ...act, attestations: wordsAtGates(act, from, roleOf(act.by)) };
    });
    const { clinic, today } = this.world;
    const born = addDays(today, -Math.round((this.identity.yearsOld + this.chance.next()) * 365.25));
    return { clinic, kind: this.kind, identity: this.identity, dateOfBirth: born, acts, ends: stands };
  }

  /** 5.4: who was discharged not more than 30 days ago goes on with intake. */
  private enters(at: Date, told: readonly Act[]): 'screened' | 'intake' {
    const left = told.findLast((act) => act.at < at && act.do === 'step' && act.track === 'main');
    if (left?.do !== 'step' || left.to !== 'discharged') return 'screened';
    return +at - +left.at <= 30 * 86_400_000 ? 'intake' : 'screened';
  }

  private check(stands: Readonly<Record<Track, string | null>>, { track, to }: Step, from: string | null): void {
    const open =
      stands.main !== null && (!closesEpisode(stands.main) || (stands.main === 'discharged' && track === 'aftercare'));
    if (open && exitsFrom(track, from).includes(to)) return;
    throw new Error(`The story "${this.kind}" has no way on ${track} from ${from ?? 'nothing'} to ${to}`);
  }

  private consents(): ConsentGiven[] {
    const { phone, email } = this.identity;
    const level = this.chance.pick([0, 1, 1, 1, 2] as const);
    const given: ConsentGiven[] = [];
    if (this.chance.of(0.78))
      given.push({ key: 'consent-sms', channel: 'sms', address: phone, level, dailyReminders: luckOf(phone) < 0.2 });
    if (email !== null && this.chance.of(0.6))
      given.push({ key: 'consent-email', channel: 'email', address: email, level });
    if (this.chance.of(0.15)) given.push({ key: 'consent-voice', channel: 'voice', address: phone, level: 0 });
    return given;
  }
}

export function minutes(at: Date, more: number): Date {
  return new Date(at.getTime() + more * 60_000);
}

const nowhere = { placement: null, aftercare: null } as const;

function after(stands: Record<Track, string | null>, { track, to }: Step): Record<Track, string | null> {
  const current = Object.fromEntries(
    trackNames.map((name) => [name, stands[name] === null ? null : { state: stands[name], since: new Date(0) }]),
  );
  const next = { ...stands, [track]: to };
  for (const implied of impliedMoves({ current } as unknown as PathFacts, track, to)) next[implied.track] = implied.to;
  return next;
}
