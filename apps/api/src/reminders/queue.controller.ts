import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { QueueService } from '@cairn/reminders';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  CallTaskEndBody,
  CallTaskParams,
  CallsAnswer,
  CallsQuery,
  ChannelParams,
  ReminderDecisionBody,
  ChannelPauseBody,
  QueueAnswer,
  ReminderParams,
} from './queue.dto';

@ApiTags('reminders')
@Controller()
export class QueueController {
  constructor(private readonly queue: QueueService) {}

  /** What waits, what is on its way and what got stuck, by kind and by channel; and whether a worker is alive. */
  @Get('message-queue')
  @ZodResponse({ status: 200, type: QueueAnswer })
  async read(@By() by: Actor) {
    const { lines, channels, ...state } = await this.queue.read(by);
    return { ...state, lines: [...lines], channels: [...channels] };
  }

  /** Nothing goes out by this channel until it is let go on. */
  @Post('message-channels/:channel/pause')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: QueueAnswer })
  async pause(@By() by: Actor, @Param() { channel }: ChannelParams, @Body() { reason }: ChannelPauseBody) {
    await this.queue.pause(by, channel, reason);
    return this.read(by);
  }

  @Post('message-channels/:channel/resume')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: QueueAnswer })
  async resume(@By() by: Actor, @Param() { channel }: ChannelParams) {
    await this.queue.resume(by, channel);
    return this.read(by);
  }

  /** A message that is unknown or was given up: send it again, say that it arrived, or leave it. */
  @Post('reminders/:reminderId/decision')
  @HttpCode(204)
  async decide(
    @By() by: Actor,
    @Param() { reminderId }: ReminderParams,
    @Body() { decision }: ReminderDecisionBody,
  ): Promise<void> {
    await this.queue.decide(by, reminderId, decision);
  }

  /** Calls that staff are to make, because the person chose calls or a message did not arrive; `late` are those that nobody made in time. */
  @Get('call-tasks')
  @ZodResponse({ status: 200, type: CallsAnswer })
  async calls(@By() by: Actor, @Query() { list }: CallsQuery) {
    const { items, late } = await this.queue.calls(by, list);
    return { items: [...items], late };
  }

  @Post('call-tasks/:callId/end')
  @HttpCode(204)
  async end(
    @By() by: Actor,
    @Param() { callId }: CallTaskParams,
    @Body() { outcome, note }: CallTaskEndBody,
  ): Promise<void> {
    await this.queue.endCall(by, callId, outcome, note);
  }
}
