import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery } from './api/session';
import { queries } from './queries';
import { homeFor } from './shell/areas';
import { PageFault, PagePending, PageUnknown } from './shell/page-states';

const root = createRootRoute({ notFoundComponent: PageUnknown });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' ? { next: search.next } : {},
  component: lazyRouteComponent(() => import('./access/sign-in.screen'), 'SignInScreen'),
});

/** Everything else lives under the shell, which needs someone to be signed in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    if (session === null) {
      throw redirect({
        to: '/sign-in',
        search: location.pathname === '/' ? {} : { next: location.href },
        replace: true,
      });
    }
    return { session };
  },
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: ({ context }) => {
    const to = homeFor(context.session.permissions, context.session.roles);
    if (to !== null) throw redirect({ to, replace: true });
  },
  component: lazyRouteComponent(() => import('./shell/no-area'), 'NoArea'),
});
const board = createRoute({
  getParentRoute: () => shell,
  path: '/board',
  validateSearch: (search: Record<string, unknown>): { staff?: string } =>
    typeof search.staff === 'string' ? { staff: search.staff } : {},
  component: lazyRouteComponent(() => import('./board/board.screen'), 'BoardScreen'),
});
const patients = createRoute({
  getParentRoute: () => shell,
  path: '/patients',
  component: lazyRouteComponent(() => import('./patient/patients.screen'), 'PatientsScreen'),
});
const newPatient = createRoute({
  getParentRoute: () => shell,
  path: '/patients/new',
  component: lazyRouteComponent(() => import('./patient/register.screen'), 'RegisterScreen'),
});
const chart = createRoute({
  getParentRoute: () => shell,
  path: '/patients/$id',
  // Front desk and privacy officer may see who someone is and how to reach them, not the chart.
  beforeLoad: ({ context, params }) => {
    if (!context.session.permissions.includes('chart.read')) {
      throw redirect({ to: '/patients/$id/details', params, replace: true });
    }
  },
  component: lazyRouteComponent(() => import('./chart/chart.screen'), 'ChartScreen'),
});
const details = createRoute({
  getParentRoute: () => shell,
  path: '/patients/$id/details',
  component: lazyRouteComponent(() => import('./patient/details.screen'), 'DetailsScreen'),
});
const dosing = createRoute({
  getParentRoute: () => shell,
  path: '/dosing',
  component: lazyRouteComponent(() => import('./mat/dosing.screen'), 'DosingScreen'),
});
const schedule = createRoute({
  getParentRoute: () => shell,
  path: '/schedule',
  validateSearch: (search: Record<string, unknown>): { day?: string } =>
    typeof search.day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.day) ? { day: search.day } : {},
  component: lazyRouteComponent(() => import('./therapy/schedule.screen'), 'ScheduleScreen'),
});
const outbox = createRoute({
  getParentRoute: () => shell,
  path: '/outbox',
  component: lazyRouteComponent(() => import('./reminders/outbox.screen'), 'OutboxScreen'),
});
const reports = createRoute({
  getParentRoute: () => shell,
  path: '/reports',
  validateSearch: (search: Record<string, unknown>): { view?: 'census'; asOf?: string } => ({
    ...(search.view === 'census' ? { view: 'census' as const } : {}),
    ...(typeof search.asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.asOf) ? { asOf: search.asOf } : {}),
  }),
  component: lazyRouteComponent(() => import('./reports/reports.screen'), 'ReportsScreen'),
});
/** The parts of the kit in their states, for people and for the browser test that photographs them. No data, no sign-in. */
const gallery = createRoute({
  getParentRoute: () => root,
  path: '/gallery',
  component: lazyRouteComponent(() => import('./kit/gallery.screen'), 'GalleryScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    gallery,
    shell.addChildren([home, board, patients, newPatient, chart, details, dosing, schedule, outbox, reports]),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 60,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFault,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
