import { Module } from '@nestjs/common';
import { DosingService } from './dosing.service';
import { OrderService } from './order.service';
import { SpecimenService } from './specimen.service';
import { WindowService } from './window.service';

const services = [DosingService, OrderService, SpecimenService, WindowService];

@Module({ providers: services, exports: services })
export class MatModule {}
