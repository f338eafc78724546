/** Query keys. The first word is the room; live events invalidate by it (see events.ts). */
export const keys = {
  session: ['session'] as const,
  staff: (role?: string) => ['staff', role ?? 'all'] as const,
  patients: (search: string) => ['patients', search] as const,
  patient: (id: string) => ['patient', id] as const,
  chart: (id: string) => ['chart', id] as const,
  timeline: (id: string) => ['chart', id, 'timeline'] as const,
  orders: (patientId: string) => ['orders', patientId] as const,
  queue: (day?: string) => ['dosing', 'queue', day ?? 'today'] as const,
  dosingPatient: (id: string) => ['dosing', 'patient', id] as const,
  schedule: (day?: string, staffId?: string) => ['schedule', day ?? 'today', staffId ?? 'all'] as const,
  board: (staffId?: string) => ['board', staffId ?? 'me'] as const,
  report: (name: string, asOf?: string) => ['reports', name, asOf ?? 'now'] as const,
  reminders: (state?: string) => ['reminders', state ?? 'all'] as const,
  outbox: ['outbox'] as const,
};
