import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '@cairn/platform';
import { Channels } from './channel';
import { outboxChannel } from './outbox-channel';
import { ReminderListService } from './reminder-list.service';
import { ReminderService } from './reminder.service';
import { ReminderSweep } from './reminder-sweep';
import { smtpChannel } from './smtp-channel';

/** E-mail goes over SMTP where there is a server; everything else is kept in the outbox. */
export function channelsOf(smtp: Config['smtp']): Channels {
  const email = smtp === null ? outboxChannel : smtpChannel(smtp);
  return { for: (channel) => (channel === 'email' ? email : outboxChannel) };
}

const services = [ReminderListService, ReminderService, ReminderSweep];

@Module({
  providers: [{ provide: Channels, inject: [CONFIG], useFactory: ({ smtp }: Config) => channelsOf(smtp) }, ...services],
  exports: services,
})
export class RemindersModule {}
