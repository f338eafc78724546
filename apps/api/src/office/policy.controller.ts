import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { PolicyPreviewService, PolicyService } from '@cairn/office';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import {
  PoliciesAnswer,
  PolicyAnswer,
  PolicyParams,
  PolicyPreviewAnswer,
  PolicyPreviewBody,
  PolicyRowAnswer,
  PolicyRowBody,
  PolicyRowParams,
  WithdrawBody,
} from './policy.dto';

@ApiTags('policy')
@Controller('policies')
export class PolicyController {
  constructor(
    private readonly policies: PolicyService,
    private readonly previews: PolicyPreviewService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: PoliciesAnswer })
  async list(@By() by: Actor) {
    return this.policies.list(by);
  }

  @Get(':key')
  @ZodResponse({ status: 200, type: PolicyAnswer })
  async read(@By() by: Actor, @Param() { key }: PolicyParams) {
    return this.policies.read(by, key);
  }

  /** What the value would do to today's people. Saves nothing. */
  @Post(':key/preview')
  @ZodResponse({ status: 200, type: PolicyPreviewAnswer })
  async preview(@By() by: Actor, @Param() { key }: PolicyParams, @Body() { value }: PolicyPreviewBody) {
    return this.previews.preview(by, key, value);
  }

  /** Adds a dated row, approved by whoever saves it. */
  @Put(':key/rows/:id')
  @ZodResponse({ status: 201, type: PolicyRowAnswer })
  async add(@By() by: Actor, @Param() { key, id }: PolicyRowParams, @Body() body: PolicyRowBody) {
    return this.policies.add(by, id, { ...body, key, citation: body.citation ?? '' });
  }

  /** Takes back a row that has not begun. */
  @Post(':key/rows/:id/withdraw')
  @ZodResponse({ status: 200, type: PolicyRowAnswer })
  async withdraw(@By() by: Actor, @Param() { key, id }: PolicyRowParams, @Body() { reason }: WithdrawBody) {
    return this.policies.withdraw(by, key, id, reason);
  }
}
