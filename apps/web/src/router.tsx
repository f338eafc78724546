import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { setUpQuery } from './api/people';
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
  beforeLoad: async () => {
    if (await queries.ensureQueryData(setUpQuery)) throw redirect({ to: '/set-up', replace: true });
  },
  component: lazyRouteComponent(() => import('./access/sign-in.screen'), 'SignInScreen'),
});
/** A one-time code and its owner's first or new password. Neither stands in the address. */
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./access/welcome.screen'), 'WelcomeScreen'),
});
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  beforeLoad: async () => {
    if (!(await queries.ensureQueryData(setUpQuery))) throw redirect({ to: '/', replace: true });
  },
  component: lazyRouteComponent(() => import('./access/set-up.screen'), 'SetUpScreen'),
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
const notes = createRoute({
  getParentRoute: () => shell,
  path: '/notes',
  component: lazyRouteComponent(() => import('./notes/notes.screen'), 'NotesScreen'),
});

const groups = createRoute({
  getParentRoute: () => shell,
  path: '/groups',
  component: lazyRouteComponent(() => import('./groups/groups.screen'), 'GroupsScreen'),
});
const group = createRoute({
  getParentRoute: () => shell,
  path: '/groups/$id',
  component: lazyRouteComponent(() => import('./groups/group.screen'), 'GroupScreen'),
});

const alerts = createRoute({
  getParentRoute: () => shell,
  path: '/alerts',
  component: lazyRouteComponent(() => import('./alerts/alerts.screen'), 'AlertsScreen'),
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
  validateSearch: (search: Record<string, unknown>): { open?: 'order' | 'take-home' } =>
    search.open === 'order' || search.open === 'take-home' ? { open: search.open } : {},
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
const injections = createRoute({
  getParentRoute: () => shell,
  path: '/dosing/injections',
  component: lazyRouteComponent(() => import('./injections/injections.screen'), 'InjectionsScreen'),
});
const pourList = createRoute({
  getParentRoute: () => shell,
  path: '/dosing/pour-list',
  component: lazyRouteComponent(() => import('./take-home/pour-list.screen'), 'PourListScreen'),
});
const round = createRoute({
  getParentRoute: () => shell,
  path: '/round',
  component: lazyRouteComponent(() => import('./round/round.screen'), 'RoundScreen'),
});
const schedule = createRoute({
  getParentRoute: () => shell,
  path: '/schedule',
  validateSearch: (search: Record<string, unknown>): { day?: string } =>
    typeof search.day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.day) ? { day: search.day } : {},
  component: lazyRouteComponent(() => import('./therapy/schedule.screen'), 'ScheduleScreen'),
});
const desk = createRoute({
  getParentRoute: () => shell,
  path: '/desk',
  component: lazyRouteComponent(() => import('./desk/desk.screen'), 'DeskScreen'),
});
const drafts = createRoute({
  getParentRoute: () => shell,
  path: '/drafts',
  component: lazyRouteComponent(() => import('./drafts/drafts.screen'), 'DraftsScreen'),
});
const outbox = createRoute({
  getParentRoute: () => shell,
  path: '/outbox',
  component: lazyRouteComponent(() => import('./reminders/outbox.screen'), 'OutboxScreen'),
});
const isDayText = (text: unknown): text is string => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);
const reports = createRoute({
  getParentRoute: () => shell,
  path: '/reports',
  validateSearch: (
    search: Record<string, unknown>,
  ): { view?: 'census' | 'overrides' | 'state'; asOf?: string; from?: string; to?: string } => ({
    ...(search.view === 'census' || search.view === 'overrides' || search.view === 'state'
      ? { view: search.view }
      : {}),
    ...(isDayText(search.asOf) ? { asOf: search.asOf } : {}),
    ...(isDayText(search.from) ? { from: search.from } : {}),
    ...(isDayText(search.to) ? { to: search.to } : {}),
  }),
  component: lazyRouteComponent(() => import('./reports/reports.screen'), 'ReportsScreen'),
});
/** What is searched for stands in no address: it would name a person in a history. */
const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  component: lazyRouteComponent(() => import('./audit/audit.screen'), 'AuditScreen'),
});
const corrections = createRoute({
  getParentRoute: () => shell,
  path: '/corrections',
  component: lazyRouteComponent(() => import('./corrections/corrections.screen'), 'CorrectionsScreen'),
});
const compare = createRoute({
  getParentRoute: () => shell,
  path: '/corrections/compare',
  validateSearch: (search: Record<string, unknown>): { one?: string; other?: string } => ({
    ...(typeof search.one === 'string' ? { one: search.one } : {}),
    ...(typeof search.other === 'string' ? { other: search.other } : {}),
  }),
  component: lazyRouteComponent(() => import('./corrections/compare.screen'), 'CompareScreen'),
});
const accessReport = createRoute({
  getParentRoute: () => shell,
  path: '/patients/$id/who-looked',
  component: lazyRouteComponent(() => import('./audit/access-report.screen'), 'AccessReportScreen'),
});
/** How the program is set up. Each page is a child; its line stands in programme/programme-nav.tsx. */
const programme = createRoute({
  getParentRoute: () => shell,
  path: '/programme',
  component: lazyRouteComponent(() => import('./programme/programme-nav'), 'ProgrammeLayout'),
});
const programmeDetails = createRoute({
  getParentRoute: () => programme,
  path: '/',
  component: lazyRouteComponent(() => import('./programme/details.screen'), 'ProgrammeDetailsScreen'),
});
const programmePlaces = createRoute({
  getParentRoute: () => programme,
  path: '/places',
  component: lazyRouteComponent(() => import('./programme/places.screen'), 'PlacesScreen'),
});
const programmeHours = createRoute({
  getParentRoute: () => programme,
  path: '/hours',
  component: lazyRouteComponent(() => import('./programme/hours.screen'), 'HoursScreen'),
});
const programmePolicy = createRoute({
  getParentRoute: () => programme,
  path: '/policy',
  validateSearch: (search: Record<string, unknown>): { key?: string } =>
    typeof search.key === 'string' && /^[a-z_]{1,60}$/.test(search.key) ? { key: search.key } : {},
  component: lazyRouteComponent(() => import('./programme/policy.screen'), 'PolicyScreen'),
});
const programmeProtocols = createRoute({
  getParentRoute: () => programme,
  path: '/protocols',
  component: lazyRouteComponent(() => import('./programme/protocols.screen'), 'ProtocolsScreen'),
});
const programmeContingency = createRoute({
  getParentRoute: () => programme,
  path: '/contingency',
  component: lazyRouteComponent(() => import('./contingency/programs.screen'), 'ContingencyProgramsScreen'),
});
const programmePhrases = createRoute({
  getParentRoute: () => programme,
  path: '/phrases',
  component: lazyRouteComponent(() => import('./programme/phrases.screen'), 'PhrasesScreen'),
});
const programmeImport = createRoute({
  getParentRoute: () => programme,
  path: '/import',
  validateSearch: (search: Record<string, unknown>): { list?: string } =>
    typeof search.list === 'string' && /^[0-9a-f-]{36}$/.test(search.list) ? { list: search.list } : {},
  component: lazyRouteComponent(() => import('./programme/import.screen'), 'ImportScreen'),
});
const programmeWebForm = createRoute({
  getParentRoute: () => programme,
  path: '/contact-form',
  component: lazyRouteComponent(() => import('./programme/web-form.screen'), 'WebFormScreen'),
});
const staff = createRoute({
  getParentRoute: () => programme,
  path: '/staff',
  component: lazyRouteComponent(() => import('./staff/staff.screen'), 'StaffScreen'),
});
const member = createRoute({
  getParentRoute: () => programme,
  path: '/staff/$id',
  component: lazyRouteComponent(() => import('./staff/member.screen'), 'MemberScreen'),
});
const firstSteps = createRoute({
  getParentRoute: () => programme,
  path: '/first-steps',
  component: lazyRouteComponent(() => import('./access/first-steps.screen'), 'FirstStepsScreen'),
});
const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: lazyRouteComponent(() => import('./access/account.screen'), 'AccountScreen'),
});
const help = createRoute({
  getParentRoute: () => shell,
  path: '/help',
  component: lazyRouteComponent(() => import('./help/help.screen'), 'HelpScreen'),
});
const helpPage = createRoute({
  getParentRoute: () => shell,
  path: '/help/$area',
  component: lazyRouteComponent(() => import('./help/help.screen'), 'HelpPageScreen'),
});
const letter = createRoute({
  getParentRoute: () => shell,
  path: '/patients/$id/letter',
  component: lazyRouteComponent(() => import('./outside/letter.screen'), 'LetterScreen'),
});
const guestLetter = createRoute({
  getParentRoute: () => shell,
  path: '/patients/$id/letter/$stayId',
  component: lazyRouteComponent(() => import('./outside/letter.screen'), 'LetterScreen'),
});
const incidents = createRoute({
  getParentRoute: () => shell,
  path: '/incidents',
  component: lazyRouteComponent(() => import('./outside/incidents.screen'), 'IncidentsScreen'),
});
/** Enquiries. Each page is a child; its line stands in enquiries/enquiries-nav.tsx. No name and no reason stands in an address. */
const enquiries = createRoute({
  getParentRoute: () => shell,
  path: '/enquiries',
  component: lazyRouteComponent(() => import('./enquiries/enquiries-nav'), 'EnquiriesLayout'),
});
const enquiriesOpen = createRoute({
  getParentRoute: () => enquiries,
  path: '/',
  component: lazyRouteComponent(() => import('./enquiries/enquiries.screen'), 'EnquiriesScreen'),
});
const enquiriesWaiting = createRoute({
  getParentRoute: () => enquiries,
  path: '/waiting',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('waiting-list.read')) throw redirect({ to: '/enquiries', replace: true });
  },
  component: lazyRouteComponent(() => import('./enquiries/waiting.screen'), 'WaitingListScreen'),
});
const enquiriesEnded = createRoute({
  getParentRoute: () => enquiries,
  path: '/ended',
  component: lazyRouteComponent(() => import('./enquiries/ended.screen'), 'EndedEnquiriesScreen'),
});
const enquiryNew = createRoute({
  getParentRoute: () => enquiries,
  path: '/new',
  component: lazyRouteComponent(() => import('./enquiries/enquiry-entry.screen'), 'EnquiryEntryScreen'),
});
const enquiryOne = createRoute({
  getParentRoute: () => enquiries,
  path: '/$id',
  component: lazyRouteComponent(() => import('./enquiries/enquiry.screen'), 'EnquiryScreen'),
});
/** Stock. Each page is a child; its line stands in stock/stock-nav.tsx. */
const stock = createRoute({
  getParentRoute: () => shell,
  path: '/stock',
  component: lazyRouteComponent(() => import('./stock/stock-nav'), 'StockLayout'),
});
const stockOverview = createRoute({
  getParentRoute: () => stock,
  path: '/',
  component: lazyRouteComponent(() => import('./stock/overview.screen'), 'StockOverviewScreen'),
});
const stockReceive = createRoute({
  getParentRoute: () => stock,
  path: '/receive',
  component: lazyRouteComponent(() => import('./stock/receive.screen'), 'StockReceiveScreen'),
});
const stockOrders = createRoute({
  getParentRoute: () => stock,
  path: '/orders',
  component: lazyRouteComponent(() => import('./stock/orders.screen'), 'StockOrdersScreen'),
});
const stockTransfers = createRoute({
  getParentRoute: () => stock,
  path: '/transfers',
  component: lazyRouteComponent(() => import('./stock/transfers.screen'), 'StockTransfersScreen'),
});
const stockBatches = createRoute({
  getParentRoute: () => stock,
  path: '/batches',
  component: lazyRouteComponent(() => import('./stock/batches.screen'), 'StockBatchesScreen'),
});
const stockSetUp = createRoute({
  getParentRoute: () => stock,
  path: '/set-up',
  component: lazyRouteComponent(() => import('./stock/set-up.screen'), 'StockSetUpScreen'),
});
const stockPeople = createRoute({
  getParentRoute: () => stock,
  path: '/people',
  component: lazyRouteComponent(() => import('./stock/people.screen'), 'StockPeopleScreen'),
});
const stockWaste = createRoute({
  getParentRoute: () => stock,
  path: '/waste',
  component: lazyRouteComponent(() => import('./stock/waste.screen'), 'WasteScreen'),
});
const stockQuarantine = createRoute({
  getParentRoute: () => stock,
  path: '/quarantine',
  component: lazyRouteComponent(() => import('./stock/quarantine.screen'), 'QuarantineScreen'),
});
const stockLosses = createRoute({
  getParentRoute: () => stock,
  path: '/losses',
  component: lazyRouteComponent(() => import('./stock/losses.screen'), 'LossesScreen'),
});
const stockContainer = createRoute({
  getParentRoute: () => stock,
  path: '/containers/$id',
  component: lazyRouteComponent(() => import('./stock/container.screen'), 'StockContainerScreen'),
});
/** The unit. Each page is a child; its line stands in unit/unit-nav.tsx. */
const unit = createRoute({
  getParentRoute: () => shell,
  path: '/unit',
  component: lazyRouteComponent(() => import('./unit/unit-nav'), 'UnitLayout'),
});
const unitBoard = createRoute({
  getParentRoute: () => unit,
  path: '/',
  // Who sets the house up sees beds, and nobody in them.
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('unit.read')) throw redirect({ to: '/unit/set-up', replace: true });
  },
  component: lazyRouteComponent(() => import('./unit/board.screen'), 'UnitScreen'),
});
const unitHandovers = createRoute({
  getParentRoute: () => unit,
  path: '/handover',
  component: lazyRouteComponent(() => import('./unit/handovers.screen'), 'HandoversScreen'),
});
const unitHandover = createRoute({
  getParentRoute: () => unit,
  path: '/handover/$id',
  component: lazyRouteComponent(() => import('./unit/handover.screen'), 'HandoverScreen'),
});
const unitOccupancy = createRoute({
  getParentRoute: () => unit,
  path: '/occupancy',
  component: lazyRouteComponent(() => import('./unit/occupancy.screen'), 'OccupancyScreen'),
});
const unitSetUp = createRoute({
  getParentRoute: () => unit,
  path: '/set-up',
  component: lazyRouteComponent(() => import('./unit/set-up.screen'), 'UnitSetUpScreen'),
});
/** Drug tests. Each page is a child; its line stands in drug-tests/drug-tests-nav.tsx. */
const drugTests = createRoute({
  getParentRoute: () => shell,
  path: '/tests',
  component: lazyRouteComponent(() => import('./drug-tests/drug-tests-nav'), 'DrugTestsLayout'),
});
const drugTestsToday = createRoute({
  getParentRoute: () => drugTests,
  path: '/',
  // Who runs the house sees numbers, and no person's tests.
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('drug-test.read')) throw redirect({ to: '/tests/random', replace: true });
  },
  component: lazyRouteComponent(() => import('./drug-tests/work.screen'), 'DrugTestsScreen'),
});
const drugTestResults = createRoute({
  getParentRoute: () => drugTests,
  path: '/results',
  component: lazyRouteComponent(() => import('./drug-tests/results.screen'), 'ResultFilesScreen'),
});
const drugTestPanels = createRoute({
  getParentRoute: () => drugTests,
  path: '/panels',
  component: lazyRouteComponent(() => import('./drug-tests/panels.screen'), 'TestPanelsScreen'),
});
/** Random drug tests: the view stands in the address, nobody's name or day does. */
const randomTests = createRoute({
  getParentRoute: () => drugTests,
  path: '/random',
  validateSearch: (search: Record<string, unknown>): { view?: 'today' | 'quota' | 'ahead' | 'report' } => {
    const view = (['today', 'quota', 'ahead', 'report'] as const).find((one) => one === search.view);
    return view === undefined ? {} : { view };
  },
  component: lazyRouteComponent(() => import('./drug-tests/random-tests.screen'), 'RandomTestsScreen'),
});
interface RecordDays {
  from?: string;
  to?: string;
  all?: 'yes';
}
const aDay = /^\d{4}-\d{2}-\d{2}$/;
const recordDays = ({ from, to, all }: Record<string, unknown>): RecordDays => ({
  ...(typeof from === 'string' && aDay.test(from) ? { from } : {}),
  ...(typeof to === 'string' && aDay.test(to) ? { to } : {}),
  ...(all === 'yes' ? { all } : {}),
});
/** Records of controlled medication. Each page is a child; its line stands in records/records-nav.tsx. */
const records = createRoute({
  getParentRoute: () => shell,
  path: '/records',
  component: lazyRouteComponent(() => import('./records/records-nav'), 'RecordsLayout'),
});
const recordsLog = createRoute({
  getParentRoute: () => records,
  path: '/',
  validateSearch: recordDays,
  component: lazyRouteComponent(() => import('./records/log.screen'), 'DispensingLogScreen'),
});
const recordsSummary = createRoute({
  getParentRoute: () => records,
  path: '/summary',
  validateSearch: recordDays,
  component: lazyRouteComponent(() => import('./records/summary.screen'), 'DispensingSummaryScreen'),
});
const recordsDowntime = createRoute({
  getParentRoute: () => records,
  path: '/downtime',
  component: lazyRouteComponent(() => import('./records/downtime.screen'), 'DowntimeScreen'),
});
const recordsPacks = createRoute({
  getParentRoute: () => records,
  path: '/packs',
  component: lazyRouteComponent(() => import('./records/packs.screen'), 'InspectionPacksScreen'),
});
const recordsSite = createRoute({
  getParentRoute: () => records,
  path: '/site',
  component: lazyRouteComponent(() => import('./records/site.screen'), 'SiteScreen'),
});
const stockShift = createRoute({
  getParentRoute: () => stock,
  path: '/shift',
  component: lazyRouteComponent(() => import('./stock/shift.screen'), 'StockShiftScreen'),
});
const stockInventories = createRoute({
  getParentRoute: () => stock,
  path: '/inventories',
  component: lazyRouteComponent(() => import('./stock/inventories.screen'), 'StockInventoriesScreen'),
});
const stockInventory = createRoute({
  getParentRoute: () => stock,
  path: '/inventories/$id',
  component: lazyRouteComponent(() => import('./stock/inventory.screen'), 'StockInventoryScreen'),
});
const stockCalibration = createRoute({
  getParentRoute: () => stock,
  path: '/calibration',
  component: lazyRouteComponent(() => import('./stock/calibration.screen'), 'StockCalibrationScreen'),
});
const stockVariances = createRoute({
  getParentRoute: () => stock,
  path: '/variances',
  component: lazyRouteComponent(() => import('./stock/variances.screen'), 'StockVariancesScreen'),
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
    welcome,
    setUp,
    gallery,
    shell.addChildren([
      programme.addChildren([
        programmeDetails,
        programmePlaces,
        programmeHours,
        programmePolicy,
        programmeProtocols,
        programmePhrases,
        programmeContingency,
        programmeImport,
        programmeWebForm,
        staff,
        member,
        firstSteps,
      ]),
      records.addChildren([recordsLog, recordsSummary, recordsDowntime, recordsPacks, recordsSite]),
      stock.addChildren([
        stockOverview,
        stockReceive,
        stockOrders,
        stockTransfers,
        stockBatches,
        stockSetUp,
        stockPeople,
        stockContainer,
        stockWaste,
        stockQuarantine,
        stockLosses,
        stockShift,
        stockInventories,
        stockInventory,
        stockCalibration,
        stockVariances,
      ]),
      enquiries.addChildren([enquiriesOpen, enquiriesWaiting, enquiriesEnded, enquiryNew, enquiryOne]),
      home,
      account,
      help,
      helpPage,
      board,
      alerts,
      notes,
      groups,
      group,
      patients,
      newPatient,
      chart,
      details,
      letter,
      guestLetter,
      incidents,
      unit.addChildren([unitBoard, unitHandovers, unitHandover, unitOccupancy, unitSetUp]),
      drugTests.addChildren([drugTestsToday, drugTestResults, drugTestPanels, randomTests]),
      dosing,
      injections,
      pourList,
      round,
      schedule,
      desk,
      drafts,
      outbox,
      audit,
      accessReport,
      corrections,
      compare,
      reports,
    ]),
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
