export { Appointment } from './appointment.entity';
export { type AppointmentView, modalities, type Modality, type Schedule } from './appointment.queries';
export { type Attendance, AttendanceService } from './attendance.service';
export { type BookingRequest, BookingService } from './booking.service';
export { enterSessionAgain } from './misfiled-session';
export { ScheduleService } from './schedule.service';
export { type Collision, moveToZone, type MovedSession, planZoneMove, type ZoneMove } from './zone-move';
export { type BookedSession, bookedBetween } from './zone-move.queries';
export { TherapyModule } from './therapy.module';
