import {
  careLevelLabel,
  type ChecklistContent,
  dsmSeverities,
  emergencyNeeds,
  type EmergencyContent,
  type LevelContent,
  remissionWords,
  type RiskContent,
  riskLevels,
} from '@cairn/rules';
import type { AnySigned } from './api';

/** An instrument by its usual letters. */
export function screenName(instrument: string): string {
  return instrument === 'c-ssrs' ? 'C-SSRS' : instrument.toUpperCase();
}

/** A diagnosis in one line. */
export function diagnosisWords({ severity, remission, provisional }: ChecklistContent): string {
  if (severity === 'none') return 'Fewer than 2 criteria: no opioid use disorder';
  const words = `Opioid use disorder, ${dsmSeverities[severity].toLowerCase()}`;
  const rest = remission === null ? '' : `, ${remissionWords[remission].toLowerCase()}`;
  return `${words}${rest}${provisional ? ' (provisional)' : ''}`;
}

export function specifierWords({ maintenanceTherapy, controlledEnvironment }: ChecklistContent): string {
  return [
    ...(maintenanceTherapy ? ['on maintenance therapy'] : []),
    ...(controlledEnvironment ? ['in a controlled environment'] : []),
  ].join(', ');
}

export function levelWords({ recommended, actual }: LevelContent): string {
  if (actual === null) return `${careLevelLabel(recommended)} recommended, not decided`;
  return actual === recommended
    ? careLevelLabel(actual)
    : `${careLevelLabel(actual)}, recommended ${careLevelLabel(recommended)}`;
}

export function emergencyWords({ answers }: EmergencyContent): string {
  const needs = emergencyNeeds(answers);
  return needs.length === 0 ? 'Nothing that cannot wait' : needs.map(({ says }) => says.split(':')[0]).join('; ');
}

export function riskWords({ level, safetyPlan }: RiskContent): string {
  return `${riskLevels[level]}${safetyPlan === null ? '' : ', with a safety plan'}`;
}

/** A record of any kind in one line, for the history. */
export function recordWords(record: AnySigned): string {
  switch (record.kind) {
    case 'checklist':
      return diagnosisWords(record.content);
    case 'dimensions':
      return record.content.highest === null ? 'Coded' : `Highest rating ${record.content.highest}`;
    case 'level':
      return levelWords(record.content);
    case 'emergency':
      return emergencyWords(record.content);
    case 'risk':
      return riskWords(record.content);
  }
}
