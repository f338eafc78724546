import { productWords } from '../kit/dose-amount';
import { milligrams } from '../kit/format';
import type { Card } from './card';
import styles from './dose-figure.module.css';
import { pieceWords, piecesOf, strengthWords, volumeIn, volumeWords } from './measure';
import { orderNotes } from './order-words';
import type { OpenContainer, Station } from './use-station';

/** Today's dose in the biggest type of the screen: mg, and what the hand measures or counts. */
export function DoseFigure(props: {
  card: Card;
  station: Station | null;
  container: OpenContainer | null;
  onOpenContainer: (() => void) | null;
}) {
  const { card, container } = props;
  const { order } = card;
  if (order === null) return null;
  const volume = volumeIn(container, order.portionMcg);
  const pieces = piecesOf(order.product, order.portionMcg);
  const liquid = order.product === 'methadone-oral-concentrate';
  return (
    <div className={styles.figure}>
      <p className={styles.amount}>
        <span className={styles.mg}>
          {milligrams(order.portionMcg)}
          <span className={styles.unit}> mg</span>
        </span>
        {volume !== null && <span className={styles.measure}>{volumeWords(volume)}</span>}
        {pieces !== null && <span className={styles.count}>{pieceWords(order.product, pieces)}</span>}
      </p>
      <div className={styles.words}>
        <p className={styles.product}>
          {productWords[order.product].long}
          {container !== null && container.mcgPerMl !== null && (
            <span className={styles.lot}>
              {' '}
              {strengthWords(container.mcgPerMl)}, lot {container.lot}
            </span>
          )}
        </p>
        {liquid && container === null && (
          <p className={styles.missing}>
            {props.station === null
              ? 'No window is chosen here: the volume is not shown. '
              : 'Nothing of it is open at this window. '}
            {props.onOpenContainer !== null && props.station !== null && (
              <button type="button" className={styles.link} onClick={props.onOpenContainer}>
                Open a container
              </button>
            )}
          </p>
        )}
        <p className={styles.notes}>
          {orderNotes(card).map((note, index) => (
            <span key={note} className={index === 0 && note.startsWith('portion') ? styles.strong : undefined}>
              {note}
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}
