import type { Role } from '../access/roles';
import type { Track } from './tracks';

/** Something that falls due while a person stands where they stand. Worked out when read, never stored. */
export interface PathClock {
  readonly code: string;
  readonly track: Track;
  readonly label: string;
  readonly dueAt: Date;
  readonly overdue: boolean;
  /** The section of the clinical reference it comes from. */
  readonly rule: string;
  /** Why it runs, in one sentence. */
  readonly why: string;
  /** Whose work it is; the person's own counselor where counselors are named. */
  readonly to: readonly Role[];
}
