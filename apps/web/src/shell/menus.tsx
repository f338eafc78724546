import { useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  ChevronsUpDown,
  CircleHelp,
  CircleUser,
  FilePen,
  Keyboard,
  Lock,
  LogOut,
  Monitor,
  Moon,
  PillBottle,
  Sun,
} from 'lucide-react';
import { lockNow } from '../access/idle';
import { setStation } from '../api/people';
import { chooseProgramme, signOut, useSession } from '../api/session';
import { useUnfinishedCount } from '../drafts/draft-count';
import { useAnnounce } from '../kit/announce';
import { KeyHint } from '../kit/key-hint';
import { Menu } from '../kit/menu';
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
    announce(
      `Program changed to ${next.programmes.find((programme) => programme.id === id)?.name ?? 'the other one'}.`,
    );
    await navigate({ to: '/' });
  };
  return (
    <Menu
      className={styles.programme}
      label="Program"
      button={
        <>
          <span>
            <span className="visually-hidden">Program: </span>
            {current?.name}
          </span>
          <ChevronsUpDown size={14} aria-hidden="true" />
        </>
      }
      groups={[
        {
          entries: session.programmes.map((programme) => ({
            key: programme.id,
            label: programme.name,
            chosen: programme.id === session.programmeId,
            run: () => void change(programme.id),
          })),
        },
      ]}
    />
  );
}

const schemes: { value: MantineColorScheme; label: string; icon: typeof Sun }[] = [
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
  { value: 'auto', label: 'As the system', icon: Monitor },
];

/** Who is signed in, always in sight; behind it the appearance, the keys, the lock and the way out. */
export function StaffMenu({ onKeys }: { onKeys: () => void }) {
  const session = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const unfinished = useUnfinishedCount();
  const gives = session.roles.includes('nurse') || session.roles.includes('pharmacist');
  const station = async (): Promise<void> => {
    // Without a PIN the station could not be unlocked quickly, and nobody would want it to lock itself.
    if (!session.station && !session.hasPin) {
      announce('Set a PIN first: it unlocks the station.');
      await navigate({ to: '/account' });
      return;
    }
    const { station: is, idleMinutes } = await setStation(queries, !session.station);
    announce(
      is
        ? `This machine is a dosing station now. It locks itself after ${idleMinutes} minutes without a key.`
        : 'This machine is no dosing station any more.',
    );
  };
  return (
    <Menu
      className={styles.staff}
      label="You and this page"
      button={
        <>
          <span>
            <span className={styles.staffName}>{session.staff.displayName}</span>
            <span className={styles.staffRole}>{session.roles.map((role) => wordFor('role', role)).join(', ')}</span>
          </span>
          <ChevronsUpDown size={14} aria-hidden="true" />
        </>
      }
      groups={[
        {
          title: 'Appearance',
          entries: schemes.map(({ value, label, icon: Icon }) => ({
            key: value,
            label,
            icon: <Icon size={15} aria-hidden="true" />,
            chosen: colorScheme === value,
            run: () => setColorScheme(value),
          })),
        },
        {
          entries: [
            {
              key: 'drafts',
              label: unfinished === 0 ? 'Unfinished texts' : `Unfinished texts (${unfinished})`,
              icon: <FilePen size={15} aria-hidden="true" />,
              run: () => void navigate({ to: '/drafts' }),
            },
            {
              key: 'account',
              label: 'Your account',
              icon: <CircleUser size={15} aria-hidden="true" />,
              run: () => void navigate({ to: '/account' }),
            },
            ...(gives
              ? [
                  {
                    key: 'station',
                    label: session.station ? 'No longer a dosing station' : 'Use this machine as a dosing station',
                    icon: <PillBottle size={15} aria-hidden="true" />,
                    run: () => void station(),
                  },
                ]
              : []),
            {
              key: 'help',
              label: 'Help',
              icon: <CircleHelp size={15} aria-hidden="true" />,
              hint: <KeyHint keys="f1" />,
              run: () => void navigate({ to: '/help' }),
            },
            {
              key: 'keys',
              label: 'Keys',
              icon: <Keyboard size={15} aria-hidden="true" />,
              hint: <KeyHint keys="?" />,
              run: onKeys,
            },
            {
              key: 'lock',
              label: 'Lock',
              icon: <Lock size={15} aria-hidden="true" />,
              run: () => void lockNow(session.station),
            },
            {
              key: 'leave',
              label: 'Sign out',
              icon: <LogOut size={15} aria-hidden="true" />,
              run: () => void signOut(),
            },
          ],
        },
      ]}
    />
  );
}
