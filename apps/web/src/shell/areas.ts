import type { Permission } from '@cairn/rules';
import {
  BedDouble,
  BellRing,
  Building2,
  CalendarDays,
  ChartColumn,
  DoorOpen,
  Eraser,
  Eye,
  ListChecks,
  MessagesSquare,
  NotebookPen,
  Package,
  PhoneIncoming,
  PillBottle,
  ScrollText,
  Send,
  Siren,
  Stethoscope,
  TestTubes,
  UsersRound,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

export interface Area {
  to:
    | '/board'
    | '/alerts'
    | '/notes'
    | '/groups'
    | '/desk'
    | '/enquiries'
    | '/patients'
    | '/dosing'
    | '/round'
    | '/unit'
    | '/tests'
    | '/stock'
    | '/schedule'
    | '/reports'
    | '/outbox'
    | '/audit'
    | '/corrections'
    | '/incidents'
    | '/records'
    | '/programme';
  label: string;
  keys: string;
  icon: LucideIcon;
  /** Any one of these opens it. */
  needs: readonly Permission[];
}

/** The left navigation, by job. Someone sees what their permissions open, and starts their day at the first of it. */
export const areas: readonly Area[] = [
  { to: '/board', label: 'Today', keys: 'g t', icon: ListChecks, needs: ['board.read'] },
  { to: '/alerts', label: 'Alerts', keys: 'g a', icon: BellRing, needs: ['alert.list'] },
  { to: '/notes', label: 'Notes to review', keys: 'g n', icon: NotebookPen, needs: ['note.waiting'] },
  { to: '/groups', label: 'Groups', keys: 'g h', icon: MessagesSquare, needs: ['group.read'] },
  { to: '/desk', label: 'Front desk', keys: 'g f', icon: DoorOpen, needs: ['desk.read'] },
  { to: '/enquiries', label: 'Enquiries', keys: 'g e', icon: PhoneIncoming, needs: ['enquiry.read'] },
  { to: '/patients', label: 'Patients', keys: 'g p', icon: UsersRound, needs: ['patient.search'] },
  { to: '/dosing', label: 'Dosing', keys: 'g d', icon: PillBottle, needs: ['dosing.read'] },
  { to: '/round', label: 'Round', keys: 'g u', icon: Stethoscope, needs: ['round.read'] },
  { to: '/unit', label: 'Unit', keys: 'g b', icon: BedDouble, needs: ['unit.read', 'bed.set-up'] },
  {
    to: '/tests',
    label: 'Drug tests',
    keys: 'g x',
    icon: TestTubes,
    needs: ['drug-test.read', 'random-test.counts', 'report.random-tests'],
  },
  { to: '/stock', label: 'Stock', keys: 'g k', icon: Package, needs: ['stock.read'] },
  { to: '/schedule', label: 'Schedule', keys: 'g s', icon: CalendarDays, needs: ['schedule.read'] },
  {
    to: '/records',
    label: 'Records',
    keys: 'g l',
    icon: ScrollText,
    needs: ['dispensing-log.read', 'dispensing-summary.read', 'inspection-pack.read', 'security-profile.read'],
  },
  {
    to: '/reports',
    label: 'Reports',
    keys: 'g r',
    icon: ChartColumn,
    needs: ['report.caseload', 'report.census', 'report.overrides'],
  },
  {
    to: '/outbox',
    label: 'Outbox',
    keys: 'g o',
    icon: Send,
    needs: ['outbox.read', 'reminder.read', 'queue.read', 'call-task.read'],
  },
  { to: '/audit', label: 'Who looked', keys: 'g w', icon: Eye, needs: ['audit.read', 'opening.read'] },
  { to: '/incidents', label: 'Incidents', keys: 'g i', icon: Siren, needs: ['incident.read'] },
  {
    to: '/corrections',
    label: 'Corrections',
    keys: 'g c',
    icon: Eraser,
    needs: ['merge.read', 'record.re-enter'],
  },
  {
    to: '/programme',
    label: 'Program',
    keys: 'g m',
    icon: Building2,
    needs: ['settings.write', 'closure.write', 'policy.read', 'staff.members', 'certificate.write'],
  },
];

export function areasFor(permissions: readonly Permission[]): readonly Area[] {
  return areas.filter((area) => area.needs.some((permission) => permissions.includes(permission)));
}

/** A page of an area that the permissions do not open: it is not shown, and the server is not asked for it. */
export function isClosed(path: string, permissions: readonly Permission[]): boolean {
  const area = areas.find(({ to }) => path === to || path.startsWith(`${to}/`));
  return area !== undefined && !areasFor(permissions).includes(area);
}

/** Where the day starts: a nurse at the window, front desk at the door, a prescriber with the round, a counselor at the board. */
export function homeFor(permissions: readonly Permission[], roles: readonly string[]): Area['to'] | null {
  const open = areasFor(permissions);
  const wanted =
    roles.includes('nurse') || roles.includes('pharmacist')
      ? '/dosing'
      : roles.includes('front_desk')
        ? '/desk'
        : roles.includes('prescriber')
          ? '/round'
          : roles.includes('privacy_officer')
            ? '/audit'
            : roles.length > 0 && roles.every((role) => role === 'administrator' || role === 'auditor')
              ? '/reports'
              : null;
  return open.find((area) => area.to === wanted)?.to ?? open[0]?.to ?? null;
}
