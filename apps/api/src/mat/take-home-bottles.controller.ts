import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@cairn/database';
import { BottlePanelService, CallBackService, PickUpDesigneeService, ReturnService } from '@cairn/mat';
import { ZodResponse } from 'nestjs-zod';
import { By } from '../http/by';
import { given } from '../http/given';
import { IdParams, ReasonBody } from './mat.dto';
import {
  BottlesAnswer,
  CallBackAnswer,
  CallBackBody,
  CallBackOutcomeBody,
  CallBacksAnswer,
  DesigneeAnswer,
  DesigneeBody,
  DesigneeParams,
  NewCallBackAnswer,
  TakeHomeLossAnswer,
  TakeHomeLossBody,
  TakeHomeLossParams,
  TakeHomeReturnAnswer,
  TakeHomeReturnBody,
  TakeHomeReturnParams,
} from './take-home-bottles.dto';

/** Bottles of a person once they left: what is at home, what comes back, what is lost, who may pick up, who is called back. */
@ApiTags('take-homes')
@Controller()
export class TakeHomeBottlesController {
  constructor(
    private readonly panels: BottlePanelService,
    private readonly returns: ReturnService,
    private readonly designees: PickUpDesigneeService,
    private readonly callBacks: CallBackService,
  ) {}

  @Get('patients/:id/take-home-bottles')
  @ZodResponse({ status: 200, type: BottlesAnswer })
  bottles(@By() by: Actor, @Param() { id }: IdParams) {
    return this.panels.read(by, id);
  }

  @Put('patients/:id/take-home-returns/:returnId')
  @ZodResponse({ status: 201, type: TakeHomeReturnAnswer })
  check(@By() by: Actor, @Param() { id, returnId }: TakeHomeReturnParams, @Body() body: TakeHomeReturnBody) {
    return this.returns.check(by, id, returnId, body);
  }

  @Put('patients/:id/take-home-losses/:lossId')
  @ZodResponse({ status: 201, type: TakeHomeLossAnswer })
  lost(@By() by: Actor, @Param() { id, lossId }: TakeHomeLossParams, @Body() body: TakeHomeLossBody) {
    return this.returns.reportLoss(by, id, lossId, body);
  }

  @Put('patients/:id/designees/:designeeId')
  @ZodResponse({ status: 201, type: DesigneeAnswer })
  name(@By() by: Actor, @Param() { id, designeeId }: DesigneeParams, @Body() body: DesigneeBody) {
    return this.designees.name(by, id, designeeId, body);
  }

  @Post('patients/:id/designees/:designeeId/end')
  @ZodResponse({ status: 200, type: DesigneeAnswer })
  end(@By() by: Actor, @Param() { id, designeeId }: DesigneeParams, @Body() { reason }: ReasonBody) {
    return this.designees.end(by, id, designeeId, reason);
  }

  @Get('call-backs')
  @ZodResponse({ status: 200, type: CallBacksAnswer })
  async list(@By() by: Actor) {
    return { items: await this.callBacks.list(by) };
  }

  @Put('call-backs/:id')
  @ZodResponse({ status: 201, type: NewCallBackAnswer })
  call(@By() by: Actor, @Param() { id }: IdParams, @Body() body: CallBackBody) {
    return this.callBacks.call(by, id, given(body));
  }

  @Put('call-backs/:id/outcome')
  @ZodResponse({ status: 201, type: CallBackAnswer })
  close(@By() by: Actor, @Param() { id }: IdParams, @Body() body: CallBackOutcomeBody) {
    return this.callBacks.close(by, id, body);
  }
}
