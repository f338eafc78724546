import {
  type DimensionGiven,
  dimensionLabel,
  dimensionNotice,
  type DimensionNumber,
  ratedIn,
  ratings,
  ratingShort,
  type Subdimension,
  subdimensionLabel,
} from '@cairn/rules';
import { StatusMark } from '../kit/status-mark';
import type { Signed } from './api';
import styles from './diagnosis.module.css';

/** The six ratings as a small profile: each with its word, so that no rating is said by its color or length alone. */
export function Profile({ record, licensed }: { record: Signed<'dimensions'>; licensed: boolean }) {
  const { edition, ratings: given } = record.content;
  return (
    <>
      <table className={styles.profile} aria-label="Ratings of the six dimensions, 0 no concern to 4 severe">
        <tbody>
          {ratedIn(edition).map((name) => (
            <Row
              key={name}
              name={name}
              label={
                edition === '4'
                  ? subdimensionLabel(name as Subdimension, licensed)
                  : dimensionLabel(name as DimensionNumber, edition, licensed)
              }
              given={given[name]}
            />
          ))}
        </tbody>
      </table>
      {given['6']?.rationale !== undefined && edition === '4' && (
        <p className="small">
          6 {dimensionLabel('6', '4', licensed)}: {given['6'].rationale}
        </p>
      )}
      {record.content.summary !== null && <p className="small">{record.content.summary}</p>}
      {licensed && edition !== 'none' && <p className="dim small">{dimensionNotice}</p>}
    </>
  );
}

function Row({ name, label, given }: { name: string; label: string; given: DimensionGiven | undefined }) {
  if (given === undefined) return null;
  const { rating, code, rationale, immediate } = given;
  return (
    <tr>
      <th scope="row">
        <span className={styles.number}>{name}</span>
        <span>
          {label}
          {(rationale !== undefined || immediate === true) && (
            <span className={styles.why}>
              {immediate === true && (
                <StatusMark meaning="needs" quiet>
                  Cannot wait
                </StatusMark>
              )}{' '}
              {rationale}
            </span>
          )}
        </span>
      </th>
      <td className={styles.rated}>
        {rating === undefined ? (
          <strong>{code ?? ''}</strong>
        ) : (
          <>
            <span className={styles.bar} aria-hidden="true">
              {ratings.slice(1).map((one) => (
                <span key={one} className={one <= rating ? styles.full : styles.empty} />
              ))}
            </span>
            <strong className="tabular">{rating}</strong> {ratingShort[rating]}
          </>
        )}
      </td>
    </tr>
  );
}
