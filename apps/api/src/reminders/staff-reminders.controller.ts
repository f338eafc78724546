import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { type DigestOfToday, StaffDigestService, StaffKindsService } from '@cairn/reminders';
import { staffKinds, staffKindNames } from '@cairn/rules';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { DigestAnswer, DigestChoiceBody, StaffRemindersAnswer } from './staff-reminders.dto';

@ApiTags('reminders')
@Controller()
export class StaffRemindersController {
  constructor(
    private readonly kinds: StaffKindsService,
    private readonly digests: StaffDigestService,
  ) {}

  /** How much work is due today for who asks, as counted this morning; and whether they are told by e-mail. */
  @Get('account/digest')
  @ZodResponse({ status: 200, type: DigestAnswer })
  async today(@By() by: Actor) {
    return shown(await this.digests.today(by));
  }

  @Put('account/digest')
  @ZodResponse({ status: 200, type: DigestAnswer })
  async choose(@By() by: Actor, @Body() { byEmail }: DigestChoiceBody) {
    return shown(await this.digests.choose(by, byEmail));
  }

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

/** By kind in the order of the catalogue. */
function shown({ counts, ...digest }: DigestOfToday) {
  const kinds = staffKindNames.flatMap((kind) => {
    const line = counts[kind];
    return line === undefined ? [] : [{ kind, label: staffKinds[kind].label, due: line.due, overdue: line.overdue }];
  });
  return { ...digest, kinds };
}
