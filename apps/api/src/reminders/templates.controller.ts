import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { TemplateService } from '@cairn/reminders';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { TemplateAnswer, TemplateBody, TemplateParams, TemplatePreviewAnswer, TemplatesAnswer } from './templates.dto';

@ApiTags('reminders')
@Controller('reminder-templates')
export class TemplatesController {
  constructor(private readonly templates: TemplateService) {}

  /** Every wording: the one that is shipped, and what the programme wrote. */
  @Get()
  @ZodResponse({ status: 200, type: TemplatesAnswer })
  async list(@By() by: Actor) {
    const places = await this.templates.list(by);
    return { items: places.map((place) => ({ ...place, own: [...place.own] })) };
  }

  /** How it would look on a telephone, and what speaks against it. Nothing is kept. */
  @Post('preview')
  @ZodResponse({ status: 200, type: TemplatePreviewAnswer })
  async preview(@By() by: Actor, @Body() body: TemplateBody) {
    const { channels, faults } = await this.templates.preview(by, body);
    return { channels: [...channels], faults: [...faults] };
  }

  /** Writes a draft. It is not sent before somebody else approved it. */
  @Put(':id')
  @ZodResponse({ status: 201, type: TemplateAnswer })
  async draft(@By() by: Actor, @Param() { id }: TemplateParams, @Body() body: TemplateBody) {
    return this.templates.draft(by, id, body);
  }

  /** Approves a draft: from now on messages say it. */
  @Post(':id/publish')
  @ZodResponse({ status: 200, type: TemplateAnswer })
  async publish(@By() by: Actor, @Param() { id }: TemplateParams) {
    return this.templates.publish(by, id);
  }

  /** Back to the wording that is shipped. */
  @Post(':id/withdraw')
  @ZodResponse({ status: 200, type: TemplateAnswer })
  async withdraw(@By() by: Actor, @Param() { id }: TemplateParams) {
    return this.templates.withdraw(by, id);
  }
}
