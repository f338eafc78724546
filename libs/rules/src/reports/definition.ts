/** What a figure means, printed with it: in words, with its source and the settings it was run with. */
export interface ReportDefinition {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly citation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
