import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CONFIG, type Config } from '@cairn/platform';
import { Channels, type InsideChannel } from './channel';
import { ChannelHealth } from './channel-health';
import { ContactStopService } from './contact-stop.service';
import { InboundReceiver } from './inbound-receiver';
import { InboundService } from './inbound.service';
import { InboxService } from './inbox.service';
import { QueueService } from './queue.service';
import { ReceiptService } from './receipt.service';
import { ReminderListService } from './reminder-list.service';
import { ReminderPlanService } from './reminder-plan.service';
import { ReminderService } from './reminder.service';
import { ReminderSweep } from './reminder-sweep';
import { smtpChannel } from './smtp-channel';
import { twilioChannel } from './twilio-channel';
import { StaffDigestRound } from './staff-digest-round';
import { StaffDigestService } from './staff-digest.service';
import { StaffKindsService } from './staff-kinds.service';
import { TemplateService } from './template.service';

/** Nothing leaves the house: the words are kept, and the outbox page shows them. */
const outboxChannel: InsideChannel = { kind: 'inside', transport: 'outbox' };
/** Who chose calls is called by somebody of the staff. */
const callTaskChannel: InsideChannel = { kind: 'inside', transport: 'call-task' };

/** E-mail goes over SMTP and text messages through Twilio where they are set up; everything else is kept in the outbox. */
export function channelsOf(smtp: Config['smtp'], twilio: Config['twilio'] = null): Channels {
  const email = smtp === null ? outboxChannel : smtpChannel(smtp);
  const sms = twilio === null ? outboxChannel : twilioChannel(twilio);
  const carriers = { email, sms, voice: callTaskChannel };
  return { for: (channel) => carriers[channel] };
}

const services = [
  ContactStopService,
  InboundService,
  InboxService,
  QueueService,
  ReceiptService,
  ReminderListService,
  ReminderPlanService,
  ReminderService,
  ReminderSweep,
  StaffDigestRound,
  StaffDigestService,
  StaffKindsService,
  TemplateService,
];

@Module({
  providers: [
    { provide: Channels, inject: [CONFIG], useFactory: ({ smtp, twilio }: Config) => channelsOf(smtp, twilio) },
    { provide: ChannelHealth, useFactory: () => new ChannelHealth() },
    { provide: InboundReceiver, useExisting: InboundService },
    ...services,
  ],
  exports: [InboundReceiver, ...services],
})
export class RemindersModule {
  /** With other ways out of the house than those of the configuration. */
  static through(channels: Type<Channels>): DynamicModule {
    return { module: RemindersModule, providers: [channels, { provide: Channels, useExisting: channels }] };
  }
}
