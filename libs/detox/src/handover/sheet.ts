import type { CareTotals, CowsBand, LeaveKind, ObservationLevel, RiskLevel, StayLevel, StayMethod } from '@cairn/rules';
import type { AlertTold } from '../alerts-told';
import type { RoundTold } from '../unit-rounds';

/** Something that was given or done in the shift. */
export interface SheetDose {
  readonly at: string;
  readonly product: string;
  readonly doseMcg: number;
}
export interface SheetComfort {
  readonly at: string;
  readonly drug: string;
  readonly outcome: string;
  readonly doseMcg: number | null;
}
export interface SheetEscalation {
  readonly at: string;
  readonly causes: readonly string[];
  readonly told: string;
  readonly outcome: string;
}

/** What the record says of one person, for one shift. */
export interface SheetLine {
  readonly patientId: string;
  readonly number: string;
  readonly name: string;
  readonly dateOfBirth: string | null;
  readonly hidden: boolean;
  readonly bed: string;
  readonly room: string | null;
  readonly day: number;
  readonly level: StayLevel | 'res' | null;
  readonly method: StayMethod | null;
  readonly away: { readonly kind: LeaveKind; readonly expectedAt: string } | null;
  /** Left or came in the shift. */
  readonly came: string | null;
  readonly went: string | null;
  readonly pregnant: boolean;
  readonly allergies: readonly string[];
  readonly observation: ObservationLevel | null;
  readonly risk: RiskLevel | null;
  readonly flags: readonly string[];
  readonly cows: { readonly total: number; readonly band: CowsBand | null; readonly at: string } | null;
  readonly trend: 'rising' | 'falling' | 'level' | null;
  readonly vitals: { readonly at: string; readonly details: Readonly<Record<string, unknown>> } | null;
  readonly doses: readonly SheetDose[];
  readonly comfort: readonly SheetComfort[];
  readonly escalations: readonly SheetEscalation[];
  readonly care: CareTotals;
  readonly alerts: readonly AlertTold[];
  /** What is due until the end of the next shift, and what is late. */
  readonly due: readonly RoundTold[];
}

export interface SheetNote {
  readonly id: string;
  readonly patientId: string;
  readonly text: string;
  /** To be looked at first by who takes over. */
  readonly watch: boolean;
  readonly by: string | null;
  readonly at: string;
}

/** Kept whole with the signature; who may not know of somebody sees that line without them. */
export interface Sheet {
  readonly lines: readonly SheetLine[];
  readonly notes: readonly SheetNote[];
  readonly composedAt: string;
}

/** The sheet as a reader may see it. `closed`: whose charts do not open to them. */
export function sheetFor({ lines, notes, composedAt }: Sheet, closed: ReadonlySet<string>): Sheet {
  return {
    composedAt,
    lines: lines.map((line) => (closed.has(line.patientId) ? closedLine(line) : line)),
    notes: notes.filter(({ patientId }) => !closed.has(patientId)),
  };
}

function closedLine({ patientId, number, bed, room, day }: SheetLine): SheetLine {
  return {
    ...{ patientId, number, bed, room, day, name: 'Restricted chart', dateOfBirth: null, hidden: true },
    ...{
      level: null,
      method: null,
      away: null,
      came: null,
      went: null,
      pregnant: false,
      allergies: [],
      observation: null,
    },
    ...{
      risk: null,
      flags: [],
      cows: null,
      trend: null,
      vitals: null,
      doses: [],
      comfort: [],
      escalations: [],
      alerts: [],
    },
    ...{ due: [], care: { inMl: 0, outMl: 0, sleepQuarters: null, meals: [] } },
  };
}
