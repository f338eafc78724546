import { Module } from '@nestjs/common';
import { DosingService } from './dosing.service';
import { OrderService } from './order.service';
import { WindowService } from './window.service';

const services = [DosingService, OrderService, WindowService];

@Module({ providers: services, exports: services })
export class MatModule {}
