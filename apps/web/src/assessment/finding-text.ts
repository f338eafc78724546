import {
  fieldsOf,
  type FieldValue,
  type FindingField,
  type EntryKind,
  entryWords,
  ingredientLabel,
  isAsked,
  shownNumber,
  type WrittenDetails,
} from '@cairn/rules';
import { dayAndTime, shortDay } from '../kit/format';

/** A finding in words, short enough for a line: answers with yes, values with their unit, days as people write them. */
export function findingText(kind: EntryKind, details: WrittenDetails | null): string {
  if (details === null) return 'Taken back';
  const parts: string[] = [];
  for (const [name, field] of fieldsOf(kind)) {
    const value = details[name] ?? null;
    if (value === null || value === false || !isAsked(field, details) || name === 'diastolic') continue;
    const said = name === 'systolic' ? pressure(details) : phrase(field, value, parts.length === 0);
    if (said !== '') parts.push(said);
  }
  return parts.length === 0 ? (entryWords[kind].none ?? 'Nothing of note') : parts.join('; ');
}

/** Blood pressure is one value with two numbers. */
function pressure({ systolic, diastolic }: WrittenDetails): string {
  return `blood pressure ${systolic ?? '?'}/${diastolic ?? '?'} mmHg`;
}

function phrase(field: FindingField, value: FieldValue, first: boolean): string {
  const label = first ? field.label : lower(field.label);
  switch (field.type) {
    case 'yes-no':
      return label;
    case 'choice': {
      const chosen = field.options.find((option) => option.value === value)?.label ?? String(value);
      const lead = field.short ?? (first ? '' : `${label}:`);
      if (lead === '') return first ? chosen : lower(chosen);
      return `${first ? capital(lead) : lead} ${lower(chosen)}`;
    }
    case 'number':
      return `${label} ${shownNumber(field, Number(value))} ${field.unit}${fahrenheit(field.unit, Number(value))}`;
    case 'day':
      return `${label} ${shortDay(String(value))}`;
    case 'time':
      return `${label} ${dayAndTime(String(value))}`;
    case 'text':
      if (field.ingredient) return first ? ingredientLabel(String(value)) : lower(ingredientLabel(String(value)));
      return `${field.short ?? ''} ${value}`.trim();
  }
}

/** Kept in degrees Celsius, read in both. */
function fahrenheit(unit: string, tenths: number): string {
  return unit === '°C' ? ` (${((tenths / 10) * 1.8 + 32).toFixed(1)} °F)` : '';
}

/** A capital that stands for something (QTc, ALT, eGFR, ICD) stays. */
function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^(Child|QTc|Bazett|Fridericia)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
