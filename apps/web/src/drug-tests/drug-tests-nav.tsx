import { type AreaPage, AreaPages } from '../kit/area-pages';

/** The pages of this area. */
const pages: readonly AreaPage[] = [
  { to: '/tests', label: 'Today', needs: ['drug-test.read'] },
  {
    to: '/tests/random',
    label: 'Random tests',
    needs: ['random-test.read', 'random-test.counts', 'report.random-tests'],
  },
  { to: '/tests/results', label: 'Result files', needs: ['drug-test.import'] },
  { to: '/tests/panels', label: 'Panels', needs: ['test-panel.read'] },
];

export function DrugTestsLayout() {
  return <AreaPages label="Drug tests" pages={pages} />;
}
