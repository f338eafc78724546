import { StaffKinds } from '../staff-kinds';
import { KindsTable } from './kinds-table';
import { WordingPanel } from './wording-panel';

/** What people and colleagues are told, when, and in which words. */
export function SettingsView() {
  return (
    <>
      <KindsTable />
      <WordingPanel />
      <StaffKinds />
    </>
  );
}
