import { en } from './en';
import { es } from './es';
import type { Wording } from './wording';

/** Every language that messages are written in. A new one is a file beside this and a line here. */
export const wordings = { en, es } as const satisfies Readonly<Record<string, Wording>>;

export type Language = keyof typeof wordings;
export const languages = Object.keys(wordings) as readonly Language[];

/** The language in which a person is written to: 'es-MX' is Spanish, and whoever reads one that is not here gets English. */
export function languageOf(language: string): Language {
  const short = language.trim().toLowerCase().slice(0, 2);
  return languages.find((one) => one === short) ?? 'en';
}

export type { ContentLevel, Wording } from './wording';
