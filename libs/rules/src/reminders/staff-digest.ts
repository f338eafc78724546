import type { Role } from '../access/roles';
import type { Policy } from '../policy';
import { type Day, daysBetween } from '../time';
import { staffKind, type StaffKindName, staffTimesOf } from './staff-catalogue';
import { staffNoticeDue } from './staff-times';

/** Work of one kind that falls due on one day, counted. */
export interface CountedWork {
  readonly kind: StaffKindName;
  readonly dueOn: Day;
  /** Whose it is by name, where it is somebody's. */
  readonly staffId: string | null;
  readonly roles: readonly Role[];
  readonly items: number;
}

export interface DigestLine {
  /** Its day is today, or today is one of the days on which it is told ahead. */
  readonly due: number;
  readonly overdue: number;
}

export type DigestCounts = Readonly<Partial<Record<StaffKindName, DigestLine>>>;

export interface DigestReader {
  readonly staffId: string;
  readonly roles: readonly Role[];
}

/**
 * What one member of the staff is told on a day: what is theirs by name and what belongs to one of their roles. Work that is late is told
 * every day, also where its times say nothing of this one. Supervisors are told what has been late for as long as policy says, whoever's
 * it is.
 */
export function digestFor(
  reader: DigestReader,
  work: readonly CountedWork[],
  today: Day,
  policy: Policy,
): DigestCounts {
  const counts: Partial<Record<StaffKindName, { due: number; overdue: number }>> = {};
  for (const one of work) {
    const late = daysBetween(one.dueOn, today);
    const told = late >= 0 || staffNoticeDue(staffTimesOf(one.kind, policy), one.dueOn, today);
    if (!told || !(isTheirs(reader, one) || supervises(reader, one.kind, late, policy))) continue;
    const line = (counts[one.kind] ??= { due: 0, overdue: 0 });
    line[late > 0 ? 'overdue' : 'due'] += one.items;
  }
  return counts;
}

/** What is one counselor's is not the other counselors', but still the front desk's where it is theirs as well. */
function isTheirs({ staffId, roles }: DigestReader, work: CountedWork): boolean {
  if (work.staffId === staffId) return true;
  return roles.some((role) => work.roles.includes(role) && (work.staffId === null || role !== 'counselor'));
}

function supervises({ roles }: DigestReader, name: StaffKindName, late: number, policy: Policy): boolean {
  const { supervisors } = staffKind(name);
  return (
    supervisors !== undefined &&
    late >= Number(policy[supervisors.after]) &&
    roles.some((role) => supervisors.to.includes(role))
  );
}

export function digestSum(counts: DigestCounts): DigestLine {
  const lines = Object.values(counts);
  const sum = (part: keyof DigestLine): number => lines.reduce((all, line) => all + line[part], 0);
  return { due: sum('due'), overdue: sum('overdue') };
}

/** how many tasks, and where to sign in. No name, no kind of work, nothing that tells what the house does. */
export function digestText({ due, overdue }: DigestLine, signInUrl: string | null): { subject: string; text: string } {
  const says = [
    ...(due === 0 ? [] : [`${tasks(due)} due today.`]),
    ...(overdue === 0 ? [] : [`${tasks(overdue)} overdue.`]),
    signInUrl === null ? 'Please sign in to see more.' : `Sign in: ${signInUrl}`,
  ];
  return { subject: `${due + overdue} ${due + overdue === 1 ? 'task' : 'tasks'} due`, text: says.join(' ') };
}

const tasks = (n: number): string => (n === 1 ? '1 task is' : `${n} tasks are`);
