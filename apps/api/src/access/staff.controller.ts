import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaffService } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { isRole } from '@cairn/rules';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { StaffAnswer, StaffQuery } from './session.dto';

@ApiTags('staff')
@Controller('staff')
export class StaffController {
  constructor(
    private readonly staff: StaffService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: StaffAnswer })
  async list(@By() by: Actor, @Query() { role }: StaffQuery) {
    const day = this.clock.now().toISOString().slice(0, 10);
    const items = await this.staff.list(by, day, role !== undefined && isRole(role) ? role : undefined);
    return { items };
  }
}
