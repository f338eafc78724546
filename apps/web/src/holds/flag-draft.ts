import { type HoldKind, holdKinds, type HoldReason } from '@cairn/rules';
import type { FlagDraft } from './flags-api';

/** A flag as it is typed. An empty order is everything, an empty day is until it is cleared. */
export interface FlagForm {
  readonly id: string;
  readonly kind: HoldKind;
  readonly reasonCode: HoldReason;
  readonly says: string;
  readonly orderId: string;
  readonly expiresOn: string;
  readonly blocks: boolean;
}

/** What people write most for each kind, so that a flag takes few keys; anybody may write it otherwise. */
const usual: Readonly<Record<HoldKind, { readonly says: string; readonly reasonCode: HoldReason }>> = {
  see_prescriber: { says: 'Please see the prescriber', reasonCode: 'medical_review' },
  clinical_safety: { says: 'Please wait for the prescriber', reasonCode: 'medical_review' },
  see_nurse: { says: 'Please see the nurse', reasonCode: 'medical_review' },
  see_counselor_before: { says: 'Your counselor would like to see you', reasonCode: 'counseling_offered' },
  see_counselor_after: { says: 'Your counselor would like to see you afterwards', reasonCode: 'counseling_offered' },
  uds_due: { says: 'A drug test is due', reasonCode: 'drug_test' },
  financial: { says: 'Please stop at the desk', reasonCode: 'payment' },
  photo_update: { says: 'A new photo is needed', reasonCode: 'identity' },
  message: { says: '', reasonCode: 'other' },
};

export function flagOf(kind: HoldKind, id: string): FlagForm {
  return { id, kind, ...usual[kind], orderId: '', expiresOn: '', blocks: kind === 'clinical_safety' };
}

/** Another kind keeps what was typed by hand, and brings its own usual words otherwise. */
export function withKind(form: FlagForm, kind: HoldKind): Partial<FlagForm> {
  const typed = form.says !== usual[form.kind].says && form.says !== '';
  const { says, ...more } = flagOf(kind, form.id);
  const clinical = holdKinds[kind].mayBlock;
  return { ...more, says: typed ? form.says : says, orderId: clinical ? form.orderId : '', expiresOn: form.expiresOn };
}

export function bodyOf(form: FlagForm): FlagDraft {
  const { kind, reasonCode, says, orderId, expiresOn, blocks } = form;
  const { mayBlock, oneDay } = holdKinds[kind];
  return {
    kind,
    reasonCode,
    says: says.trim(),
    ...(mayBlock ? { blocks } : {}),
    ...(mayBlock && orderId !== '' ? { orderId } : {}),
    ...(expiresOn === '' || oneDay ? {} : { expiresOn }),
  };
}
