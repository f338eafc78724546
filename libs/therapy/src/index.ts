export { Appointment } from './appointment.entity';
export { type AppointmentView, modalities, type Modality, type Schedule } from './appointment.queries';
export { type Attendance, AttendanceService } from './attendance.service';
export { type BookingRequest, BookingService } from './booking.service';
export { ScheduleService } from './schedule.service';
export { TherapyModule } from './therapy.module';
