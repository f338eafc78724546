import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { urlOf } from '../api/client';
import { keys } from '../api/keys';
import { useMay } from '../api/session';
import { Initials } from './initials';
import styles from './patient-banner.module.css';

/**
 * The photo, or initials while and where there is none. Decoration: the name stands beside it. Nothing is asked for but the
 * picture itself; the number in its address changes when somebody takes a new one.
 */
export function PatientPhoto({ id, name, size = 44 }: { id: string; name: string; size?: number }) {
  const may = useMay()('photo.read');
  const version = useQuery({
    queryKey: keys.photo(id),
    queryFn: () => Date.now(),
    staleTime: Infinity,
    enabled: may,
  });
  const [shown, setShown] = useState<number | null>(null);
  return (
    <span className={styles.portrait} style={{ width: size, height: size }} data-photo={shown !== null}>
      <Initials name={name} size={size} />
      {may && version.data !== undefined && (
        <img
          key={version.data}
          className={styles.photo}
          src={urlOf(`/patients/${id}/photo`, { size: size > 64 ? 800 : 96, v: version.data })}
          alt=""
          width={size}
          height={size}
          hidden={shown !== version.data}
          onLoad={() => setShown(version.data)}
          onError={() => setShown(null)}
        />
      )}
    </span>
  );
}
