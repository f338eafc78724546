import type { AnalyteFinding } from './report';

/** Findings as one text, so that the same result that comes twice is seen to be the same. */
export function canonicalFindings(findings: readonly AnalyteFinding[]): string {
  return findings
    .map(({ analyte, result, value, units }) => `${analyte}|${result}|${value ?? ''}|${units ?? ''}`)
    .sort()
    .join('\n');
}
