import type { Policy } from '../../policy';

/** A form that stands, as far as its flags look. */
export interface FlaggedForm {
  readonly instrument: string;
  readonly complete: boolean;
  readonly scores: Readonly<Record<string, number>>;
}

export interface Flag {
  /** Also the cause of the alert, together with the form. */
  readonly code: 'bam-use' | 'bam-risk' | 'bam-protective' | 'phq-9' | 'gad-7';
  readonly label: string;
  readonly value: number;
  readonly limit: number;
}

/**
 * A26: what of a form is reviewed within a week. BAM Use, Risk and Protective by themselves, since they are never added up; the
 * sums of the PHQ-9 and the GAD-7. Of a partial form there is nothing to flag, and the continuous BAM has no published flags.
 */
export function flagsOf({ instrument, complete, scores }: FlaggedForm, policy: Policy): readonly Flag[] {
  if (!complete) return [];
  const flags: Flag[] = [];
  const atLeast = (code: Flag['code'], label: string, value: number | undefined, limit: number) => {
    if (value !== undefined && value >= limit) flags.push({ code, label, value, limit });
  };
  if (instrument === 'phq-9') atLeast('phq-9', 'PHQ-9', scores.total, policy.phq9_flag);
  if (instrument === 'gad-7') atLeast('gad-7', 'GAD-7', scores.total, policy.gad7_flag);
  if (instrument !== 'bam') return flags;
  atLeast('bam-use', 'BAM Use', scores.use, policy.bam_use_flag);
  atLeast('bam-risk', 'BAM Risk', scores.risk, policy.bam_risk_flag);
  const { protective } = scores;
  const limit = policy.bam_protective_flag;
  if (protective !== undefined && protective <= limit)
    flags.push({ code: 'bam-protective', label: 'BAM Protective', value: protective, limit });
  return flags;
}

/** what a form says about mood and suicide, as dosing rules read it; null where it says nothing. */
export function moodScreenOf(form: {
  readonly instrument: string;
  readonly complete: boolean;
  readonly positive: boolean | null;
  readonly critical: readonly string[];
}): { readonly positive: boolean } | null {
  if (!['phq-9', 'phq-2', 'asq', 'c-ssrs'].includes(form.instrument)) return null;
  if (form.critical.length > 0) return { positive: true };
  return form.complete ? { positive: form.positive === true } : null;
}
