import { Module } from '@nestjs/common';
import { AttendanceService } from './attendance.service';
import { BookingService } from './booking.service';
import { ScheduleService } from './schedule.service';

const services = [AttendanceService, BookingService, ScheduleService];

@Module({ providers: services, exports: services })
export class TherapyModule {}
