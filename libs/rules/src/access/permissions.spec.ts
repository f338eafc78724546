import { may, permissions, permissionsOf, type Permission } from './permissions';
import { roles, type Role } from './roles';
import { permissionOfRoute, routePermissions } from './routes';

const all = Object.keys(permissions) as Permission[];
const held = (role: Role) => permissionsOf([role]);

describe('who may do what', () => {
  it('every act is someone’s', () => {
    for (const permission of all) expect(permissions[permission].length).toBeGreaterThan(0);
  });

  it('only prescribers write or stop an order (R-201)', () => {
    for (const act of ['order.write', 'order.stop'] as const)
      expect(permissions[act]).toEqual(['prescriber', 'medical_director']);
  });

  it('doses are given by nurses, pharmacists and prescribers (R-201)', () => {
    expect([...permissions['dose.record']].sort()).toEqual(['medical_director', 'nurse', 'pharmacist', 'prescriber']);
  });

  it('the front desk has no chart, no orders and no doses (R-310)', () => {
    expect(held('front_desk').filter((act) => /^(chart\.read|order|dos|episode|board|report)/.test(act))).toEqual([]);
    expect(may(['front_desk'], 'patient.register')).toBe(true);
  });

  it('an administrator sees figures and messages, and no patient but two registrations side by side to join them', () => {
    expect(held('administrator').filter((act) => /^(patient|chart|dos|order|episode)/.test(act))).toEqual([
      'patient.compare',
      'patient.merge',
      'patient.unmerge',
    ]);
    expect(held('administrator')).toEqual(expect.arrayContaining(['report.caseload', 'report.census', 'outbox.read']));
  });

  it('an auditor reads reports, settings and policy, and nothing about a person', () => {
    expect([...held('auditor')].sort()).toEqual([
      'account.read',
      'account.write',
      'dispensing-summary.read',
      'policy.read',
      'report.caseload',
      'report.census',
      'report.overrides',
      'report.random-tests',
      'security-profile.read',
      'session.read',
      'settings.read',
    ]);
  });

  it('a person with two roles may do what either may', () => {
    expect(may(['auditor', 'nurse'], 'dose.record')).toBe(true);
    expect(may([], 'session.read')).toBe(false);
  });

  it('no row names a role twice, and every role appears', () => {
    for (const permission of all) expect(new Set(permissions[permission]).size).toBe(permissions[permission].length);
    for (const role of roles) expect(held(role).length).toBeGreaterThan(0);
  });
});

describe('the routes', () => {
  it('a route that is not in the table is not guessed', () => {
    expect(permissionOfRoute('GET /api/v1/patients/:id/chart')).toBe('chart.read');
    expect(permissionOfRoute('GET /api/v1/secrets')).toBeUndefined();
    expect(permissionOfRoute('constructor')).toBeUndefined();
  });

  it('only signing in, setting up an empty clinic, the contact form, what a provider signs, health and metrics are open to anyone', () => {
    const open = Object.entries(routePermissions).filter(([, needs]) => needs === 'anyone');
    expect(open.map(([route]) => route).sort()).toEqual([
      'GET /api/v1/set-up',
      'GET /contact/:slug',
      'GET /health',
      'GET /metrics',
      'POST /api/v1/session',
      'POST /api/v1/session/code',
      'POST /api/v1/set-up',
      'POST /api/v1/webhooks/sms/inbound',
      'POST /api/v1/webhooks/sms/status/:messageId',
      'POST /contact/:slug',
    ]);
  });

  it('every act is asked for by a route, but for those that share one: editing, signing, releasing a lot, reading what callers said', () => {
    const asked = new Set<string>(Object.values(routePermissions));
    expect(all.filter((permission) => !asked.has(permission))).toEqual([
      'patient.edit',
      'order.write',
      'stock.release',
      'enquiry.said',
      'session.read',
    ]);
    expect(permissions['patient.edit']).toEqual(permissions['patient.register']);
  });
});
