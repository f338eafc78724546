import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { Drafts, type DraftView } from '@cairn/drafts';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  DraftAnswer,
  DraftBody,
  DraftOpenedAnswer,
  DraftParams,
  DraftPlaceBody,
  DraftsAnswer,
  DraftSavedAnswer,
} from './drafts.dto';

/** Unfinished text. What it is about stands in bodies only: an address is logged in many places. */
@ApiTags('drafts')
@Controller('drafts')
export class DraftsController {
  constructor(private readonly drafts: Drafts) {}

  @Get()
  @ZodResponse({ status: 200, type: DraftsAnswer })
  async list(@By() by: Actor) {
    const items = await this.drafts.list(by);
    return {
      items: items.map((each) => ({
        ...each,
        savedAt: each.savedAt.toISOString(),
        discardedAt: each.discardedAt?.toISOString() ?? null,
      })),
    };
  }

  @Post('open')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: DraftOpenedAnswer })
  async open(@By() by: Actor, @Body() place: DraftPlaceBody) {
    const draft = await this.drafts.open(by, place);
    return { draft: draft === null ? null : shown(draft) };
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: DraftAnswer })
  async read(@By() by: Actor, @Param() { id }: DraftParams) {
    return shown(await this.drafts.read(by, id));
  }

  @Put(':id')
  @ZodResponse({ status: 201, type: DraftSavedAnswer })
  async save(@By() by: Actor, @Param() { id }: DraftParams, @Body() body: DraftBody) {
    const { revision, savedAt } = await this.drafts.save(by, { id, ...body });
    return { id, revision, savedAt: savedAt.toISOString() };
  }

  @Post(':id/end')
  @HttpCode(204)
  async end(@By() by: Actor, @Param() { id }: DraftParams): Promise<void> {
    await this.drafts.end(by, id);
  }

  @Post(':id/discard')
  @HttpCode(204)
  async discard(@By() by: Actor, @Param() { id }: DraftParams): Promise<void> {
    await this.drafts.discard(by, id);
  }

  @Post(':id/restore')
  @HttpCode(204)
  async restore(@By() by: Actor, @Param() { id }: DraftParams): Promise<void> {
    await this.drafts.restore(by, id);
  }
}

const shown = (draft: DraftView) => ({ ...draft, savedAt: draft.savedAt.toISOString() });
