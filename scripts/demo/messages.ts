import type { INestApplicationContext } from '@nestjs/common';
import { MovedClock, newId } from '@cairn/platform';
import {
  InboundReceiver,
  InboxService,
  QueueService,
  ReceiptService,
  ReminderPlanService,
  ReminderService,
} from '@cairn/reminders';
import { addDays, type CallOutcome, instantOf, localDay, type LocalTime, type Role } from '@cairn/rules';
import { type ClinicKey, type StaffKey, zone } from './cast';
import { type HandedOver, InventedProvider, luckOf } from './invented-provider';
import type { Setting } from './setting';
import type { StoryClock } from './story-clock';

const clinics: readonly ClinicKey[] = ['cedar', 'juniper'];

/** So many days are told back; before that only the sessions are. */
const daysBack = 7;
/** When the worker looked, on each of those days. */
const rounds = ['00:10', '06:05', '09:05', '10:05', '17:05'];

/**
 * What the worker did in the days before: it planned what the facts asked for, sent what was due, heard from the provider what became of
 * the messages, and people answered. What the stories booked has gone out with them; what lies ahead is planned at the end.
 */
export async function tellMessages(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const clock = new MovedClock(now);
  const [plans, reminders, provider] = [
    app.get(ReminderPlanService),
    app.get(ReminderService),
    app.get(InventedProvider),
  ];
  const heard = new Set<string>();
  await told.during(clock, async () => {
    for (const at of momentsBefore(now)) {
      clock.moveTo(at);
      for (const clinic of clinics) {
        const { programmeId } = setting.actor(clinic, deskOf(clinic));
        await plans.plan(programmeId);
        await reminders.sendDue(programmeId);
      }
      const answered = provider.handedOver.filter((one) => one.at <= at && !heard.has(one.providerId));
      for (const one of answered) heard.add(one.providerId);
      await tellReceipts(app.get(ReceiptService), clock, answered);
      clock.moveTo(at);
      for (const clinic of clinics) await tellCalls(app.get(QueueService), setting, clinic, at);
    }
    await tellAnswers(app.get(InboundReceiver), clock, provider.handedOver);
    await tellInbox(app.get(InboxService), setting, clock, now);
  });
}

const deskOf = (clinic: ClinicKey): StaffKey => (clinic === 'cedar' ? 'desk' : 'juniper-desk');

function momentsBefore(now: Date): Date[] {
  const today = localDay(now, zone);
  const moments: Date[] = [];
  for (let back = daysBack; back >= 0; back -= 1)
    for (const time of rounds) moments.push(instantOf(`${addDays(today, -back)}T${time}` as LocalTime, zone));
  return [...moments.filter((at) => at < now), now];
}

/** Most arrive within seconds; a few do not, and of some nobody hears. */
async function tellReceipts(receipts: ReceiptService, clock: MovedClock, all: readonly HandedOver[]): Promise<void> {
  for (const { message, providerId, at } of all) {
    const luck = luckOf(providerId);
    if (luck < 0.04) continue;
    clock.moveTo(new Date(at.getTime() + 1000 + luck * 9000));
    const ended = luck < 0.06 ? (['undelivered', '30008'] as const) : (['delivered', null] as const);
    await receipts.receive({ messageId: message.id, providerId, status: ended[0], errorCode: ended[1] });
  }
}

/** What people wrote back, each some minutes after one of the last messages; the newest are not read yet. */
const answers = [
  'Ok thank you',
  'STOP',
  'Running 10 minutes late',
  'Can I come at 3 instead?',
  'I fell and I am bleeding',
];

async function tellAnswers(inbox: InboundReceiver, clock: MovedClock, all: readonly HandedOver[]): Promise<void> {
  const latest = [...all].sort((one, other) => one.at.getTime() - other.at.getTime()).slice(-answers.length * 6);
  for (const [nth, text] of answers.entries()) {
    const one = latest[nth * 6];
    if (one === undefined) continue;
    clock.moveTo(new Date(one.at.getTime() + 7 * 60_000));
    await inbox.receive({
      channel: 'sms',
      from: one.message.address,
      text,
      providerId: `SM${newId().replaceAll('-', '')}`,
    });
  }
}

/** The first two have been seen to. */
async function tellInbox(inbox: InboxService, setting: Setting, clock: MovedClock, now: Date): Promise<void> {
  clock.moveTo(new Date(now.getTime() - 20 * 60_000));
  const desk = setting.actor('cedar', 'desk');
  const open = (await inbox.read(desk, false)).filter(({ urgent }) => !urgent);
  for (const { id } of open.slice(0, 2)) await inbox.handle(desk, id, 'Read; nothing else to do');
}

const callers: Readonly<Partial<Record<Role, readonly [cedar: StaffKey, juniper: StaffKey]>>> = {
  counselor: ['counselor', 'juniper-counselor'],
  nurse: ['nurse', 'juniper-nurse'],
  front_desk: ['desk', 'juniper-desk'],
};

const outcomes: readonly (readonly [CallOutcome, string])[] = [
  ['reached', 'Comes in tomorrow'],
  ['reached', 'Overslept, will come before noon'],
  ['no-answer', ''],
  ['message-left', 'Asked to call back'],
  ['reached', 'Had no ride, has one now'],
];

/** Most calls that were asked for a day ago have been made. */
async function tellCalls(queue: QueueService, setting: Setting, clinic: ClinicKey, at: Date): Promise<void> {
  const { items } = await queue.calls(setting.actor(clinic, deskOf(clinic)));
  for (const { id, role, createdAt } of items) {
    if (at.getTime() - Date.parse(createdAt) < 8 * 3_600_000 || luckOf(id) < 0.12) continue;
    const by = callers[role]?.[clinic === 'cedar' ? 0 : 1] ?? deskOf(clinic);
    const ended = outcomes[Math.floor(luckOf(`${id} call`) * outcomes.length)];
    if (ended !== undefined) await queue.endCall(setting.actor(clinic, by), id, ...ended);
  }
}
