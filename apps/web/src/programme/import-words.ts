import type { Meaning } from '../kit/theme';
import { figure, howMany, rows } from './import-api';
import type { ListImport } from './import-api';

/** Where a list stands, in a word and with its meaning. */
export function stateOf({ state }: Pick<ListImport, 'state'>): { word: string; meaning: Meaning } {
  switch (state) {
    case 'uploaded':
      return { word: 'Uploaded', meaning: 'info' };
    case 'checking':
      return { word: 'Being checked', meaning: 'info' };
    case 'checked':
      return { word: 'Checked, not imported', meaning: 'soon' };
    case 'running':
      return { word: 'Being imported', meaning: 'info' };
    case 'done':
      return { word: 'Imported', meaning: 'fine' };
    case 'failed':
      return { word: 'Not imported', meaning: 'needs' };
    case 'cancelled':
      return { word: 'Stopped', meaning: 'info' };
  }
}

/** What became of a list, in one sentence for who looks and who listens. */
export function resultOf(list: ListImport): string {
  const { kind, rowsDone, rowsFaulty, rowsRead, rowsGood } = list;
  const done = kind === 'patients' ? 'registered' : 'invited';
  const of = `${howMany(rowsDone, kind)} ${done}`;
  switch (list.state) {
    case 'uploaded':
      return 'The file is here and waits for its check.';
    case 'checking':
      return `${rows(rowsRead)} checked so far.`;
    case 'checked':
      return rowsFaulty === 0
        ? `All ${rows(rowsRead)} are good.`
        : `${rows(rowsGood)} good, ${rows(rowsFaulty)} with faults.`;
    case 'running':
      return `${figure(rowsDone)} of ${howMany(rowsGood, kind)} ${done} so far.`;
    case 'done':
      return rowsFaulty === 0 ? `${of}.` : `${of}; ${rows(rowsFaulty)} with faults left out.`;
    case 'failed':
      return `${list.says ?? 'It could not be read.'}${rowsDone === 0 ? ' Nothing was imported.' : ` ${of} before.`}`;
    case 'cancelled':
      return `${list.says ?? 'It was stopped.'} ${rowsDone === 0 ? 'Nothing was imported.' : `${of} before, and kept.`}`;
  }
}
