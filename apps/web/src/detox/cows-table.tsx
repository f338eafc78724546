import { cowsBand, cowsBands } from '@cairn/rules';
import { productWord } from '../kit/dose-amount';
import { given } from './cows-chart';
import styles from './detox.module.css';
import type { Flowsheet } from './withdrawal-api';
import { amount, drugLabel, momentWords } from './words';

/** The chart's twin: scales and doses as lines, newest first. */
export function CowsTable({ sheet }: { sheet: Flowsheet }) {
  const lines = [
    ...sheet.cows.map(({ id, at, total, precipitated }) => ({
      id,
      at,
      what: 'COWS',
      says:
        total === null
          ? 'Incomplete'
          : `${total}, ${cowsBands[cowsBand(total)].toLowerCase()}${precipitated ? ', steep rise after buprenorphine' : ''}`,
    })),
    ...sheet.moud.map(({ id, at, product, doseMcg }) => ({
      id,
      at,
      what: productWord(product),
      says: amount(doseMcg),
    })),
    ...given(sheet).map(({ id, at, drug, doseMcg }) => ({ id, at, what: drugLabel(drug), says: amount(doseMcg ?? 0) })),
  ].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Total or dose</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, at, what, says }) => (
          <tr key={id}>
            <th scope="row" className="tabular">
              {momentWords(at, sheet.now)}
            </th>
            <td>{what}</td>
            <td className="tabular">{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
