import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { StaffKindsService } from '@cairn/reminders';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { StaffRemindersAnswer } from './staff-reminders.dto';

@ApiTags('reminders')
@Controller()
export class StaffRemindersController {
  constructor(private readonly kinds: StaffKindsService) {}

  /** What the staff is told: each kind with its rule, when it is told, to whom, and what ends it. */
  @Get('staff-reminders')
  @ZodResponse({ status: 200, type: StaffRemindersAnswer })
  async list(@By() by: Actor) {
    const found = await this.kinds.list(by);
    return {
      items: found.map(({ to, supervisors, ...one }) => ({
        ...one,
        to: [...to],
        supervisors: supervisors && { ...supervisors, to: [...supervisors.to] },
      })),
    };
  }
}
