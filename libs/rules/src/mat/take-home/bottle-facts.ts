import type { Day } from '../../time';
import type { KnownBottle } from '../medication-chart';
import type { TakeHomeFacts } from './take-home-facts';

/** what a label says of the programme. */
export interface LabelContact {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
}

/** somebody who may pick up for a person. */
export interface Designee {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  /** What the photo identification is and says: a kind and its last digits. */
  readonly photoId: string;
  /** The prescriber's order: who, why and for which days. */
  readonly orderedBy: string | null;
  readonly reason: string;
  readonly from: Day;
  readonly to: Day;
  /** 42 CFR 2.31: the consent that names the designee. */
  readonly consentOn: Day;
  readonly consentUntil: Day;
  readonly namesDesignee: boolean;
  readonly ended: boolean;
}

/** A code that was read at the window, and how. */
export interface Scan {
  readonly text: string;
  readonly how: 'scanned' | 'typed';
}

/** What is said and seen when bottles are handed out. */
export interface PickUp {
  readonly scans: readonly Scan[];
  readonly lockboxSeen: boolean;
  /** talked through now. */
  readonly educated: boolean;
  readonly receiver:
    | { readonly kind: 'patient'; readonly identifiers: readonly string[] }
    | {
        readonly kind: 'designee';
        readonly id: string;
        readonly photoIdSeen: boolean;
        readonly custodySigned: boolean;
      };
}

/** What every rule about bottles is asked of: the take-home facts, and how far the batch is. */
export interface BottleFacts extends TakeHomeFacts {
  readonly contact: LabelContact;
  /** Of a batch that is being made, null; else its bottles as they stand, by number. */
  readonly made: readonly KnownBottle[] | null;
  /** Only while it is handed out. */
  readonly pickUp: PickUp | null;
  readonly designees: readonly Designee[];
}
