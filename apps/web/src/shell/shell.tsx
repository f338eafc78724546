import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { DueBell } from '../alerts/due-bell';
import { DigestStrip } from '../reminders/digest-strip';
import { useIdleLock } from '../access/idle';
import { OpeningCount, OpeningStrip } from '../audit/opening-strip';
import { LicenceStrip } from '../access/licence-strip';
import { Lock } from '../access/lock';
import { ChooseProgramme } from '../access/choose-programme';
import { followEvents } from '../api/events';
import { useMay, useSession } from '../api/session';
import { Brand } from '../kit/brand';
import { useHotkeys } from '../kit/hotkeys';
import type { Hotkey } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHelp } from '../kit/page-help';
import { DraftsKept } from '../drafts/drafts-for';
import { UnfinishedLink } from '../drafts/unfinished-link';
import { helpFor } from '../help/areas';
import { LossStrip } from '../stock/loss-strip';
import { areasFor, isClosed } from './areas';
import styles from './shell.module.css';
import { ProgrammeMenu, StaffMenu } from './menus';
import { NotYours } from './page-states';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));
const HelpOver = lazy(() => import('../help/help-over').then((module) => ({ default: module.HelpOver })));
const KeyList = lazy(() => import('./key-list').then((module) => ({ default: module.KeyList })));

export function Shell() {
  const session = useSession();
  // Another program is another world: every screen starts anew.
  return session.programmeId === null ? (
    <ChooseProgramme />
  ) : (
    <DraftsKept key={session.programmeId}>
      <Frame />
    </DraftsKept>
  );
}

function Frame() {
  const session = useSession();
  const may = useMay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [open, setOpen] = useState<'palette' | 'keys' | 'help' | null>(null);
  const areas = useMemo(() => areasFor(session.permissions), [session.permissions]);

  const help = helpFor(path);
  useIdleLock(session.idleMinutes, session.station);
  const hears = may('events.read');
  useEffect(() => (hears ? followEvents(queries) : undefined), [hears, queries]);
  useEffect(() => {
    document.title = 'Cairn';
    // A new page is announced by its heading taking the focus, unless the screen put the focus where work starts.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body)
        document.getElementById('page-title')?.focus({ preventScroll: true });
    }, 150);
    return () => clearTimeout(timer);
  }, [path]);

  useHotkeys('Everywhere', [
    { keys: 'mod+k', label: 'Find a person or an act', run: () => setOpen('palette') },
    { keys: '/', label: 'Find a person or an act', run: () => setOpen('palette') },
    { keys: '?', label: 'Show the keys', run: () => setOpen('keys') },
    { keys: 'f1', label: 'Help for this page', inFields: true, run: () => help !== null && setOpen('help') },
    ...areas.map((area): Hotkey => ({
      keys: area.keys,
      label: `Go to ${area.label}`,
      run: () => void navigate({ to: area.to }),
    })),
  ]);

  return (
    <div className={styles.frame}>
      <a href="#main" className={styles.skip}>
        Skip to content
      </a>
      <header className={`${styles.side} no-print`}>
        <div className={styles.top}>
          <Link to="/" className={styles.brand} aria-label="Cairn, start">
            <Brand size={26} />
            <span className={styles.word}>Cairn</span>
          </Link>
          <ProgrammeMenu />
        </div>
        <button type="button" className={styles.find} onClick={() => setOpen('palette')} aria-haspopup="dialog">
          <Search size={15} aria-hidden="true" />
          <span>Find</span>
          <KeyHint keys="mod+k" />
        </button>
        <nav className={styles.nav} aria-label="Main">
          {areas.map((area) => (
            <Link
              key={area.to}
              to={area.to}
              className={styles.link}
              activeProps={{ className: styles.here, 'aria-current': 'page' }}
            >
              <area.icon size={17} strokeWidth={1.8} aria-hidden="true" />
              {area.label}
              {area.to === '/audit' && <OpeningCount />}
            </Link>
          ))}
        </nav>
        <div className={styles.bottom}>
          <UnfinishedLink />
          {session.station && <p className={styles.demo}>Dosing station</p>}
          {session.demo && <p className={styles.demo}>Demo: invented people</p>}
          <DueBell />
          <StaffMenu onKeys={() => setOpen('keys')} />
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <LicenceStrip />
        <DigestStrip />
        <OpeningStrip />
        <LossStrip />
        <PageHelp
          value={
            help === null ? null : (
              <Link
                to="/help/$area"
                params={{ area: help.area }}
                title={`Help: ${help.title} (F1)`}
                onClick={(event) => {
                  // Over the page, so that a half-written form stays; with Ctrl it opens beside it as every link does.
                  if (event.ctrlKey || event.metaKey) return;
                  event.preventDefault();
                  setOpen('help');
                }}
              >
                Help
              </Link>
            )
          }
        >
          {isClosed(path, session.permissions) ? <NotYours /> : <Outlet />}
        </PageHelp>
      </main>
      <Suspense>
        {open === 'palette' && <Palette areas={areas} onClose={() => setOpen(null)} onKeys={() => setOpen('keys')} />}
        {open === 'keys' && <KeyList onClose={() => setOpen(null)} />}
        {open === 'help' && help !== null && (
          <HelpOver area={help.area} title={help.title} onClose={() => setOpen(null)} />
        )}
      </Suspense>
      <Lock />
    </div>
  );
}
