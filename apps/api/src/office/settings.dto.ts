import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, prose, words } from '../http/shapes.dto';

const phone = z.string().regex(/^\+?[0-9 ()-]{5,24}$/, 'is not a telephone number');
const orNothing = <Text extends z.ZodType>(text: Text) => z.union([text, z.literal('')]);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is written as 06:30');

export class IdParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}

export class SettingsBody extends createZodDto(
  z.strictObject({
    name: words(120),
    organisation: orNothing(words(160)),
    address: orNothing(prose(400)),
    letterhead: z.array(words(120)).max(8),
    senderName: words(60),
    phone,
    levelsOffered: z.array(z.string().max(20)).max(20),
  }),
) {}

export class ZoneBody extends createZodDto(
  z.strictObject({ zone: z.string().min(1).max(64).describe('IANA zone, such as America/Chicago.') }),
) {}

export class PlaceBody extends createZodDto(
  z.strictObject({ name: words(80), address: orNothing(prose(400)), phone: orNothing(phone) }),
) {}

export class RoomBody extends createZodDto(
  z.strictObject({ placeId: z.uuid(), name: words(80), capacity: z.int().min(1).max(500) }),
) {}

const span = z.strictObject({
  weekday: z.int().min(1).max(7).describe('1 is Monday.'),
  kind: z.enum(['clinic', 'dosing']),
  opens: clock,
  closes: clock,
});

export class HoursBody extends createZodDto(
  z.strictObject({ fromDay: day, hours: z.array(span).min(1).max(60), reason: prose(500) }),
) {}

const settings = z.object({
  id: z.uuid(),
  name: z.string(),
  organisation: z.string(),
  address: z.string(),
  letterhead: list(z.string()),
  senderName: z.string(),
  phone: z.string(),
  levelsOffered: list(z.string()),
  zone: z.string(),
  dayBoundary: z.string(),
  isOtp: z.boolean(),
  invented: z.boolean(),
  version: z.int(),
});

export class SettingsAnswer extends createZodDto(settings) {}

/** Names of people are there only for those who may know them. */
export const touchedSession = z.object({
  id: z.uuid(),
  startsAt: z.string(),
  minutes: z.int(),
  staffId: z.uuid().nullable(),
  staffName: z.string().nullable(),
  patientId: z.uuid().nullable(),
  patientName: z.string().nullable(),
  patientNumber: z.string().nullable(),
});

const zoneChange = z.object({
  zone: z.string(),
  moved: z.int(),
  shifted: list(touchedSession),
  collisions: list(touchedSession),
  sessions: list(touchedSession),
});

export class ZonePreviewAnswer extends createZodDto(zoneChange) {}
export class ZoneChangedAnswer extends createZodDto(zoneChange.extend({ settings })) {}

const room = z.object({
  id: z.uuid(),
  placeId: z.uuid(),
  name: z.string(),
  capacity: z.int(),
  retiredOn: z.string().nullable(),
  version: z.int(),
});

const place = z.object({
  id: z.uuid(),
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  retiredOn: z.string().nullable(),
  version: z.int(),
  rooms: list(room),
});

export class RoomAnswer extends createZodDto(room) {}
export class PlaceAnswer extends createZodDto(place) {}
export class PlacesAnswer extends createZodDto(z.object({ items: list(place) })) {}

const hours = z.object({
  id: z.uuid(),
  fromDay: z.string(),
  hours: list(span),
  reason: z.string(),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
  withdrawnAt: z.string().nullable(),
});

export class HoursAnswer extends createZodDto(hours) {}
export class HoursListAnswer extends createZodDto(
  z.object({ today: z.string(), current: z.string().nullable(), items: list(hours) }),
) {}
