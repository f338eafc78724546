import styles from './patient-banner.module.css';

export function initialsOf(name: string): string {
  const words = name
    .replace(/[^\p{L}\s'-]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}

/** Initials large where no photo is held. Decoration: the name stands beside it. */
export function Initials({ name, size = 44 }: { name: string; size?: number }) {
  return (
    <span className={styles.initials} style={{ width: size, height: size, fontSize: size * 0.38 }} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
