import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { chooseProgramme, useSession } from '../api/session';
import { Brand } from '../kit/brand';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import styles from './access.module.css';

/** Shown to someone who serves several programs and has not said which one today. */
export function ChooseProgramme() {
  const session = useSession();
  const queries = useQueryClient();
  const router = useRouter();
  const [fault, setFault] = useState<unknown>(null);
  // Where the day starts depends on the roles in the program: the page is asked for again once they are known.
  const choose = (id: string): void => {
    chooseProgramme(queries, id)
      .then(() => router.invalidate())
      .catch(setFault);
  };
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.brand}>
          <Brand size={36} />
          <h1 className={styles.name}>Which program today?</h1>
        </div>
        <div className={styles.choices}>
          <ErrorNote error={fault} />
          {session.programmes.length === 0 && (
            <EmptyState title="You are not on the staff of any program.">Ask an administrator to add you.</EmptyState>
          )}
          {session.programmes.map((programme) => (
            <Button
              key={programme.id}
              variant="default"
              size="md"
              justify="flex-start"
              h="auto"
              py="sm"
              styles={{ label: { whiteSpace: 'normal', textAlign: 'left', lineHeight: 1.4 } }}
              onClick={() => choose(programme.id)}
            >
              {programme.name}
            </Button>
          ))}
        </div>
      </div>
    </main>
  );
}
