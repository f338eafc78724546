import { Menu, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Check, ChevronsUpDown, Keyboard, Lock, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { lockNow } from '../access/idle';
import { chooseProgramme, signOut, useSession } from '../api/session';
import { useAnnounce } from '../kit/announce';
import { KeyHint } from '../kit/key-hint';
import { wordFor } from '../kit/words';
import styles from './shell.module.css';

/** The program one works in, always in sight; a menu for those who serve several. */
export function ProgrammeMenu() {
  const session = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const current = session.programmes.find((programme) => programme.id === session.programmeId);
  if (session.programmes.length < 2) return <div className={styles.programme}>{current?.name}</div>;

  const change = async (id: string): Promise<void> => {
    const next = await chooseProgramme(queries, id);
    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    announce(`Program changed to ${next.programmes.find((programme) => programme.id === id)?.name ?? 'the other one'}.`);
    await navigate({ to: '/' });
  };
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className={styles.programme}>
          <span className="visually-hidden">Program: </span>
          {current?.name}
          <ChevronsUpDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {session.programmes.map((programme) => (
          <Menu.Item
            key={programme.id}
            leftSection={programme.id === session.programmeId ? <Check size={15} /> : <span style={{ width: 15 }} />}
            onClick={() => void change(programme.id)}
          >
            {programme.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const schemes: { value: MantineColorScheme; label: string; icon: typeof Sun }[] = [
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
  { value: 'auto', label: 'As the system', icon: Monitor },
];

export function StaffMenu({ onKeys }: { onKeys: () => void }) {
  const session = useSession();
  const queries = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = async (): Promise<void> => {
    await signOut(queries);
    // A full load drops everything the page still holds of people.
    window.location.assign('/sign-in');
  };
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>
        <button type="button" className={styles.staff}>
          <span>
            <span className={styles.staffName}>{session.staff.displayName}</span>
            <span className={styles.staffRole}>{session.roles.map((role) => wordFor('role', role)).join(', ')}</span>
          </span>
          <ChevronsUpDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Appearance</Menu.Label>
        {schemes.map(({ value, label, icon: Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={15} />}
            rightSection={colorScheme === value ? <Check size={15} aria-label="chosen" /> : null}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Keyboard size={15} />} rightSection={<KeyHint keys="?" />} onClick={onKeys}>
          Keys
        </Menu.Item>
        <Menu.Item leftSection={<Lock size={15} />} onClick={() => void lockNow()}>
          Lock
        </Menu.Item>
        <Menu.Item leftSection={<LogOut size={15} />} onClick={() => void leave()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
