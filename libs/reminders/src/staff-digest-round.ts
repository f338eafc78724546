import { Inject, Injectable } from '@nestjs/common';
import { auditAll } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock, CONFIG, type Config } from '@cairn/platform';
import { loadToday, type ProgrammeFacts } from '@cairn/programme';
import {
  addDays,
  contentFaults,
  type Day,
  digestFor,
  digestSum,
  digestText,
  instantOf,
  type LocalTime,
  type Policy,
} from '@cairn/rules';
import { nextTry } from './backoff';
import { Channels, type Message, type Outcome } from './channel';
import { ChannelHealth } from './channel-health';
import { handAll, type HandOver } from './hand-over';
import { readPauses } from './sending.queries';
import {
  beginDay,
  type ClaimedDigest,
  claimDigests,
  type DigestMove,
  endLostDigests,
  moveDigests,
  readReaders,
  writeDigests,
} from './staff-digest.queries';
import { countStaffWork } from './staff-work';

interface Morning {
  readonly programme: ProgrammeFacts;
  readonly policy: Policy;
  readonly day: Day;
  readonly now: Date;
}

interface Handing extends HandOver {
  readonly attempts: number;
}

/** Digests of one transaction where none leaves the house. */
const atOnce = 200;

/**
 * Once a day, from the hour of policy on, every member of the staff who has work is told how much. The work is counted once for
 * all of them, in a transaction that also writes down that it was; each digest is a row whose id is the key of its one e-mail. `sending`
 * is committed before an e-mail leaves, so that a worker that dies leaves one that is unknown, never one that arrives twice.
 */
@Injectable()
export class StaffDigestRound {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly health: ChannelHealth,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async run(programmeId: string): Promise<{ readonly counted: number; readonly sent: number }> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job reminders.digest', address: null };
    const counted = await this.database.transaction(actor, (tx) => this.count(tx));
    let sent = 0;
    for (let more = counted !== null; more;) {
      const { claimed, handings } = await this.database.transaction(actor, (tx) => this.begin(tx));
      const accepted = await this.handOver(actor, handings);
      sent += accepted;
      more = claimed > 0;
    }
    return { counted: counted ?? 0, sent };
  }

  /** Writes the digests of the day, if nobody did; null while it is too early. */
  private async count(tx: Tx): Promise<number | null> {
    const { programme, policy, day, now } = await this.morning(tx);
    await this.endLost(tx, day, now);
    if (now < instantOf(`${day}T${policy.digest_at}` as LocalTime, programme.zone)) return null;
    if (!(await beginDay(tx, day, now))) return 0;
    const [work, readers] = await Promise.all([
      countStaffWork(tx, day, { now, programme, policy }),
      readReaders(tx, day),
    ]);
    const digests = readers
      .map((reader) => ({ staffId: reader.staffId, counts: digestFor(reader, work, day, policy) }))
      .filter(({ counts }) => Object.keys(counts).length > 0);
    if (digests.length > 0) await writeDigests(tx, digests, day, now);
    tx.notify('due-work', tx.actor.programmeId);
    return digests.length;
  }

  private async morning(tx: Tx): Promise<Morning> {
    const now = this.clock.now();
    return { now, ...(await loadToday(tx, now)) };
  }

  private endLost(tx: Tx, day: Day, now: Date): Promise<unknown> {
    const channel = this.channels.for('email');
    const outside = channel.kind === 'outside';
    const before = new Date(now.getTime() - (outside ? channel.answersWithinMs : 0));
    return endLostDigests(tx, { day, before, again: outside && channel.honoursKeys, now });
  }

  /** Claims what may go out; what stays in the house is done with in this transaction. */
  private async begin(tx: Tx): Promise<{ claimed: number; handings: readonly Handing[] }> {
    const morning = await this.morning(tx);
    const channel = this.channels.for('email');
    const nothing = { claimed: 0, handings: [] };
    if ((await readPauses(tx)).includes('email')) return nothing;
    if (channel.kind === 'outside' && this.health.isAway('email')) return nothing;
    const limit = channel.kind === 'outside' ? channel.atOnce : atOnce;
    const claims = await claimDigests(tx, morning.day, morning.now, limit);
    const moves: DigestMove[] = [];
    const handings: Handing[] = [];
    for (const claim of claims) {
      const { id, attempts } = claim;
      const stays = channel.kind === 'inside' ? 'outbox' : staysBecause(claim, morning);
      if (channel.kind === 'outside' && stays === null)
        handings.push({ channel, message: this.messageOf(claim, morning), attempts: attempts + 1, asks: false });
      moves.push({
        id,
        attempts: stays === null ? attempts + 1 : attempts,
        ...(stays === null ? toSend : keep(stays)),
      });
    }
    if (moves.length > 0) await moveDigests(tx, moves, morning.now);
    return { claimed: claims.length, handings };
  }

  private messageOf({ id, email, counts }: ClaimedDigest, { programme }: Morning): Message {
    const { publicUrl } = this.config;
    const reveals = publicUrl !== null && contentFaults(publicUrl, 'email').some(({ kind }) => kind === 'revealing');
    return {
      ...{ id, reminderId: id, key: id, patientId: null, channel: 'email', address: email },
      ...{ senderName: programme.senderName, template: 'staff-digest' },
      ...digestText(digestSum(counts), reveals ? null : publicUrl),
    };
  }

  private async handOver(actor: Actor, handings: readonly Handing[]): Promise<number> {
    let sent = 0;
    await handAll(handings, this.health, async (answers) => {
      const tried = answers.flatMap(
        ([
          {
            message: { id },
            channel: { transport },
          },
          answer,
        ]) => {
          if (answer === 'not-tried') return [];
          const facts = { transport, outcome: answer.outcome };
          return [{ act: 'staff-digest.send' as const, recordType: 'staff_digest', recordId: id, facts }];
        },
      );
      await this.database.transaction(actor, async (tx) => {
        const morning = await this.morning(tx);
        await moveDigests(
          tx,
          answers.map(([handing, outcome]) => concluded(handing, outcome, morning)),
          morning.now,
        );
        await auditAll(tx, tried);
      });
      sent += tried.filter(({ facts }) => facts.outcome === 'accepted').length;
    });
    return sent;
  }
}

const toSend = { state: 'sending', reason: null } as const;
const keep = (reason: string) => ({ state: 'kept', reason }) as const;

/** Why it stands in the house and goes nowhere; null where it goes out. */
function staysBecause({ wanted, here }: ClaimedDigest, { policy, programme }: Morning): string | null {
  if (!here) return 'left';
  if (!policy.digest_by_email) return 'policy';
  if (!wanted) return 'not-wanted';
  const { senderName } = programme;
  return senderName.trim() === '' || contentFaults(senderName, 'email').length > 0 ? 'sender-name' : null;
}

function concluded(
  { message: { id }, attempts }: Handing,
  answer: Outcome | 'not-tried',
  { policy, day, now, programme }: Morning,
): DigestMove {
  // The provider went away meanwhile: this was no attempt.
  if (answer === 'not-tried') return { id, attempts: attempts - 1, state: 'planned', reason: 'provider-away' };
  const { outcome, retryAfterMs = 0 } = answer;
  if (outcome === 'accepted') return { id, attempts, state: 'sent', reason: null };
  if (outcome === 'unknown') return { id, attempts, state: 'unknown', reason: 'no-answer' };
  const over = instantOf(`${addDays(day, 1)}T00:00`, programme.zone);
  const next = outcome === 'transient' ? nextTry(attempts, policy.max_attempts, now, over, Math.random()) : null;
  if (next === null) return { id, attempts, state: 'failed', reason: outcome === 'permanent' ? 'refused' : 'gave-up' };
  return {
    id,
    attempts,
    state: 'planned',
    reason: 'again',
    dueAt: new Date(Math.max(next.getTime(), now.getTime() + retryAfterMs)),
  };
}
