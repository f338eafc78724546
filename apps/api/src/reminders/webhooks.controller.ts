import { Body, Controller, Header, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiConsumes, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { refuse } from '@cairn/platform';
import { InboundReceiver, ReceiptService } from '@cairn/reminders';
import { TwilioGuard } from './twilio-guard';
import { SmsInboundBody, SmsStatusBody, SmsStatusParams } from './webhooks.dto';

const form = 'application/x-www-form-urlencoded';

/** What the provider of text messages tells us: what became of a message, and what people answer. */
@ApiTags('webhooks')
@Controller('webhooks/sms')
@UseGuards(TwilioGuard)
export class WebhooksController {
  constructor(
    private readonly receipts: ReceiptService,
    private readonly inbound: InboundReceiver,
  ) {}

  @Post('status/:messageId')
  @HttpCode(204)
  @ApiConsumes(form)
  @ApiResponse({ status: 204 })
  async status(@Param() { messageId }: SmsStatusParams, @Body() told: SmsStatusBody): Promise<void> {
    const { MessageSid: providerId, MessageStatus: status, ErrorCode: code = '' } = told;
    const known = await this.receipts.receive({ messageId, providerId, status, errorCode: code === '' ? null : code });
    if (!known) refuse('not-found', 'There is no such message.');
  }

  /** Answered with what is to be written back, as TwiML. */
  @Post('inbound')
  @HttpCode(200)
  @Header('content-type', 'text/xml; charset=utf-8')
  @ApiConsumes(form)
  @ApiProduces('text/xml')
  @ApiResponse({ status: 200 })
  async answer(
    @Body() { From: from, Body: written, MessageSid: providerId, OptOutType }: SmsInboundBody,
  ): Promise<string> {
    // A text cannot be kept with a NUL in it; nobody means one.
    const text = written.replaceAll('\u0000', '');
    const { reply } = await this.inbound.receive({ channel: 'sms', from, text, providerId });
    return twiml(OptOutType === undefined ? reply : null);
  }
}

function twiml(reply: string | null): string {
  const inside = reply === null ? '' : `<Message>${escaped(reply)}</Message>`;
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
