import { frequency30, type SectionData, type SubstanceUse, substancesOf, tedsLabel } from '@cairn/rules';
import { dayAndTime, fullDay } from '../kit/format';
import styles from './intake.module.css';

/** One line a substance: what, how, how often, since when, when last. */
export function SubstanceTable({ data }: { data: SectionData }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Substance</th>
            <th scope="col">Usual route</th>
            <th scope="col" className={styles.right}>
              Days in 30
            </th>
            <th scope="col" className={styles.right}>
              First use
            </th>
            <th scope="col">Last use</th>
          </tr>
        </thead>
        {substancesOf(data).map((use, at) => (
          <tbody key={at}>
            <tr>
              <th scope="row">
                {tedsLabel('SUB', use.substance)}
                <span className={styles.rank}>{rankWords[use.rank ?? 'other']}</span>
              </th>
              <td>{tedsLabel('ROUTE', use.route)}</td>
              <td className={styles.right}>{use.days30 ?? ''}</td>
              <td className={styles.right}>{use.ageFirstUse === null ? '' : `age ${use.ageFirstUse}`}</td>
              <td>{lastUse(use)}</td>
            </tr>
            {more(use) !== '' && (
              <tr className={styles.more}>
                <td colSpan={5}>
                  <bdi>{more(use)}</bdi>
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const rankWords = { primary: 'Primary', secondary: 'Secondary', tertiary: 'Third', other: 'Other' } as const;

function lastUse({ lastUseAt, lastUseOn, lastUsePrecision }: SubstanceUse): string {
  if (lastUseAt !== null) return `${lastUsePrecision === 'hours' ? 'about ' : ''}${dayAndTime(lastUseAt)}`;
  if (lastUseOn !== null) return fullDay(lastUseOn);
  return lastUsePrecision === 'unknown' ? 'not known' : '';
}

/** Everything else that was told of it. */
function more(use: SubstanceUse): string {
  return [
    use.streetName ?? '',
    use.days30 === null ? '' : tedsLabel('FREQ30', frequency30(use.days30)).toLowerCase(),
    use.amount ?? '',
    use.costPerDay === null ? '' : `${use.costPerDay} USD a day`,
    use.ageRegularUse === null ? '' : `regular from age ${use.ageRegularUse}`,
    use.otherRoutes.map((code) => tedsLabel('ROUTE', code).toLowerCase()).join(', '),
    use.injectedEver === 'yes' ? (use.injected30 === 'yes' ? 'injected in the last 30 days' : 'injected before') : '',
    use.shares === 'yes' ? 'shares equipment' : '',
    use.fentanylLikely === 'yes' ? 'fentanyl likely' : '',
    use.xylazineSuspected === 'yes' ? 'xylazine suspected' : '',
    use.benzodiazepineMix === 'yes' ? 'with benzodiazepines' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
