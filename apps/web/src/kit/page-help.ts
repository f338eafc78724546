import { createContext } from 'react';
import type { ReactNode } from 'react';

/** The way to the help of the page that is shown. The shell knows which; every page header carries it. */
export const PageHelp = createContext<ReactNode>(null);
