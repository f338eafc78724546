import type { Permission } from './permissions';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Route = `${Method} /${string}`;

/**
 * What each route asks of the person who calls it. The guard reads this table and refuses a route that is not in it; the
 * matrix test walks the API document and fails for a route that is missing here.
 * `PUT /patients/:id` both registers and edits; who may do the one may do the other, and the service names the act.
 */
export const routePermissions = {
  'GET /health': 'anyone',
  'GET /metrics': 'anyone',
  'GET /api/v1/openapi.json': 'signed-in',

  'POST /api/v1/session': 'anyone',
  'GET /api/v1/session': 'signed-in',
  'PUT /api/v1/session/programme': 'signed-in',
  'DELETE /api/v1/session': 'signed-in',
  'GET /api/v1/staff': 'staff.read',
  'GET /api/v1/events': 'events.read',

  'GET /api/v1/patients': 'patient.search',
  'POST /api/v1/patients/near-duplicates': 'patient.near-duplicates',
  'PUT /api/v1/patients/:id': 'patient.register',
  'GET /api/v1/patients/:id': 'patient.read',
  'PUT /api/v1/patients/:id/consents/:consentId': 'consent.write',
  'POST /api/v1/patients/:id/consents/:consentId/revoke': 'consent.revoke',

  'GET /api/v1/patients/:id/chart': 'chart.read',
  'GET /api/v1/patients/:id/timeline': 'chart.read',
  'POST /api/v1/patients/:id/episodes': 'episode.open',
  'POST /api/v1/patients/:id/episode/moves': 'episode.move',
  'POST /api/v1/patients/:id/episode/moves/:moveId/void': 'episode.void-move',
  'PUT /api/v1/patients/:id/assignments/:assignmentId': 'assignment.write',

  'GET /api/v1/medication-orders': 'order.read',
  'PUT /api/v1/medication-orders/:id': 'order.write',
  'POST /api/v1/medication-orders/:id/stop': 'order.stop',
  'GET /api/v1/dosing/queue': 'dosing.read',
  'GET /api/v1/dosing/patients/:id': 'dosing.read',
  'PUT /api/v1/doses/:id': 'dose.record',
  'POST /api/v1/doses/:id/void': 'dose.void',

  'GET /api/v1/appointments/:id': 'appointment.read',
  'PUT /api/v1/appointments/:id': 'appointment.book',
  'POST /api/v1/appointments/:id/attendance': 'appointment.attend',
  'POST /api/v1/appointments/:id/cancel': 'appointment.cancel',
  'GET /api/v1/schedule': 'schedule.read',

  'GET /api/v1/board': 'board.read',
  'GET /api/v1/reports/caseload': 'report.caseload',
  'GET /api/v1/reports/census': 'report.census',
  'GET /api/v1/reminders': 'reminder.read',
  'GET /api/v1/outbox': 'outbox.read',
} as const satisfies Record<Route, Permission | 'anyone' | 'signed-in'>;

/** Answers nothing for a route the table does not know; the guard must then refuse. */
export function permissionOfRoute(route: string): Permission | 'anyone' | 'signed-in' | undefined {
  return Object.hasOwn(routePermissions, route) ? routePermissions[route as keyof typeof routePermissions] : undefined;
}
