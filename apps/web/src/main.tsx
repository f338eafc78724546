// First: it says which layer of styles yields to which.
import './kit/base.css';
import '@mantine/core/styles.layer.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LiveAnnouncer } from './kit/announce';
import { cssVariables, theme } from './kit/theme';
import { queries } from './queries';
import { router } from './router';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');

// The colour scheme is set by the provider and not by an inline script: the content security policy allows none.
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <RouterProvider router={router} />
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
