import type { HelpSlug } from './areas';

/** One area in plain words: short enough to be read while someone waits at the window. */
export interface HelpPage {
  readonly area: HelpSlug;
  readonly purpose: string;
  readonly tasks: readonly { readonly title: string; readonly steps: readonly string[] }[];
  /** What people ask: mostly what a refusal means, and the way out. */
  readonly questions: readonly { readonly asks: string; readonly answer: string }[];
  /** Who can help when this page does not. */
  readonly ask: string;
}
