import type { ClosureKind } from '@cairn/rules';

export const closureWords: Readonly<Record<ClosureKind, string>> = {
  holiday: 'Holiday',
  closure: 'Closed',
  emergency: 'Closed for an emergency',
};
