import { Injectable } from '@nestjs/common';
import { audit } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  addMinutes,
  afterFailure,
  afterReceipt,
  localDay,
  readReceipt,
  type Receipt,
  reminderKind,
} from '@cairn/rules';
import { callerOf, writeCalls } from './call-task.queries';
import { stepAfter } from './decide-sending';
import { writeStops } from './contact-stop.queries';
import {
  hasChannelFrom,
  holdMessage,
  insertReceipt,
  type ReceiptSubject,
  readTold,
  settleReminder,
} from './receipt.queries';

/** What a provider tells about a message of ours. */
export interface ToldReceipt {
  /** Ours, from the address that the provider calls. */
  readonly messageId: string;
  readonly providerId: string;
  readonly status: string;
  readonly errorCode: string | null;
}

/** A receipt with what stands about its message, inside the transaction that takes it in. */
interface Taken {
  readonly subject: ReceiptSubject;
  readonly receipt: Receipt;
  readonly messageId: string;
  readonly now: Date;
}

/** Takes in what became of messages. The first ending of a message counts; told again, or late, it changes nothing. */
@Injectable()
export class ReceiptService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** False where no message of ours has this id. */
  async receive(told: ToldReceipt): Promise<boolean> {
    const [found] = await this.database.outside<{ id: string | null }>('select message_programme($1) as id', [
      told.messageId,
    ]);
    if (found === undefined || found.id === null) return false;
    const receipt = readReceipt(told.status, told.errorCode);
    if (receipt === null) return true;
    const actor: Actor = { programmeId: found.id, staffId: null, roles: [], requestId: 'receipt', address: null };
    await this.database.transaction(actor, (tx) => this.takeIn(tx, told, receipt));
    return true;
  }

  private async takeIn(tx: Tx, told: ToldReceipt, receipt: Receipt): Promise<void> {
    const { messageId, providerId, errorCode } = told;
    const subject = await holdMessage(tx, messageId);
    // What stayed in the house went to no provider.
    if (subject === null || subject.transport !== 'twilio') return;
    const { reminderId, patientId, transport, state, reason } = subject;
    const before = await readTold(tx, messageId, reminderId);
    if (before.told) return;
    const now = this.clock.now();
    const { outcome, stops } = receipt;
    await insertReceipt(tx, { messageId, reminderId, transport, outcome, detail: errorCode, providerId, at: now });
    const { channel, address } = subject;
    if (stops !== null) await writeStops(tx, [{ channel, address, reason: stops, messageId }], now);
    const follows = afterReceipt(outcome, { state, reason, latest: before.latest });
    if (follows === 'arrived') await settleReminder(tx, reminderId, { state: 'sent', reason: null, at: now });
    const next = follows === 'missed' ? await missed(tx, { subject, messageId, now }) : null;
    await audit(tx, {
      act: 'receipt.receive',
      patientId,
      recordType: 'reminder',
      recordId: reminderId,
      facts: { outcome, code: errorCode, ...(follows === null ? {} : { follows }), ...(next === null ? {} : { next }) },
    });
    tx.notify('reminder', reminderId);
  }
}

/** another channel of the person, then a call. */
async function missed(tx: Tx, { subject, now }: Omit<Taken, 'receipt'>): Promise<string> {
  const { reminderId, patientId, kind: name, state, channel, usefulUntil } = subject;
  const kind = reminderKind(name);
  if (kind === null || patientId === null) {
    await settleReminder(tx, reminderId, { state: 'failed', reason: 'not-delivered', at: now });
    return 'end';
  }
  const nextStep = stepAfter(channel);
  // The sender has not written its end of the message yet, and would take a new beginning for its own.
  const otherChannel = state !== 'sending' && (await hasChannelFrom(tx, patientId, nextStep));
  const rung = afterFailure(kind, { otherChannel, useful: usefulUntil > now });
  if (rung === 'second-channel') {
    await settleReminder(tx, reminderId, { state: 'planned', reason: 'second-channel', at: now, step: nextStep });
    return rung;
  }
  await settleReminder(tx, reminderId, { state: 'failed', reason: 'not-delivered', at: now });
  if (rung === 'call-task') await writeCall(tx, { reminderId, patientId, kind: name, now });
  return rung;
}

async function writeCall(
  tx: Tx,
  { reminderId, patientId, kind, now }: { reminderId: string; patientId: string; kind: string; now: Date },
): Promise<void> {
  const programme = await loadProgramme(tx);
  const { call_task_hours: hours } = policyOf(programme, localDay(now, programme.zone));
  const dueAt = addMinutes(now, hours * 60);
  await writeCalls(tx, [{ reminderId, patientId, reason: 'not-delivered', role: callerOf(kind), dueAt }], now);
}
