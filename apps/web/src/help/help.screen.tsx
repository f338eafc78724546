import { TextInput } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { EmptyState } from '../kit/empty-state';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { HelpBody } from './help-body';
import styles from './help.module.css';
import { helpPages, searchHelp } from './pages';
import type { TitledPage } from './pages';

export function HelpScreen() {
  return <Help page={null} />;
}

export function HelpPageScreen() {
  const { area } = useParams({ strict: false });
  return <Help page={helpPages.find((page) => page.area === area) ?? null} />;
}

/** The manual, in the product. Searching looks into every area, wherever one is. */
function Help({ page }: { page: TitledPage | null }) {
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const found = searchHelp(typed);
  useHotkeys('Help', [{ keys: 'f', label: 'Search the help', run: () => box.current?.focus() }]);
  return (
    <>
      <PageHeader title={page === null ? 'Help' : `Help: ${page.title}`}>
        <TextInput
          ref={box}
          aria-label="Search the help"
          placeholder="Search the help"
          leftSection={<Search size={15} />}
          rightSection={<KeyHint keys="f" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
        />
      </PageHeader>
      <div className={styles.page}>
        <nav aria-label="Help pages" className="no-print">
          <ul className={styles.list}>
            {helpPages.map(({ area, title }) => (
              <li key={area}>
                <Link
                  to="/help/$area"
                  params={{ area }}
                  activeProps={{ 'aria-current': 'page' }}
                  onClick={() => setTyped('')}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Panel>
          {typed.trim() !== '' ? (
            found.length === 0 ? (
              <EmptyState title="Nothing found.">Try one word, such as code, dose or closure.</EmptyState>
            ) : (
              <ul className={styles.found} aria-label="Found">
                {found.map(({ page: { area, title }, where }) => (
                  <li key={`${area} ${where}`}>
                    <Link to="/help/$area" params={{ area }} onClick={() => setTyped('')}>
                      {where ?? title}
                    </Link>{' '}
                    {where !== null && <span className="dim">{title}</span>}
                  </li>
                ))}
              </ul>
            )
          ) : page === null ? (
            <ul className={styles.found}>
              {helpPages.map(({ area, title, purpose }) => (
                <li key={area}>
                  <Link to="/help/$area" params={{ area }}>
                    {title}
                  </Link>{' '}
                  <span className="dim">{purpose.split('. ')[0]?.replace(/\.$/, '')}.</span>
                </li>
              ))}
            </ul>
          ) : (
            <HelpBody page={page} />
          )}
        </Panel>
      </div>
    </>
  );
}
