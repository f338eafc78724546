import type { INestApplicationContext } from '@nestjs/common';
import { EnquiryEndService, EnquiryFormService, EnquiryService, WaitingListService } from '@cairn/assessment';
import { MovedClock, newId } from '@cairn/platform';
import { type ContactOutcome, emptyAbout, type EnquiryFacts, standardForm, type WaitingPriority } from '@cairn/rules';
import type { StaffKey } from './cast';
import type { Setting } from './setting';
import type { StoryClock } from './story-clock';

interface Call {
  readonly hoursAgo: number;
  readonly by: StaffKey;
  readonly facts: Partial<EnquiryFacts>;
  /** What came of calling back, and how many hours after the enquiry. */
  readonly tries?: readonly (readonly [hours: number, outcome: ContactOutcome, note: string])[];
  readonly waits?: { readonly priority: WaitingPriority; readonly for: string; readonly note: string };
  readonly ends?: readonly ['referred-elsewhere' | 'declined', reason: string, note: string];
}

const who = (
  given: string,
  family: string | null,
  phone: string | null,
  more: Partial<EnquiryFacts['about']> = {},
) => ({
  about: { ...emptyAbout, given, family, phone, source: 1, ...more },
});

const calls: readonly Call[] = [
  {
    ...{ hoursAgo: 30 * 24, by: 'desk' },
    facts: { ...who('Corey', 'Vandermeer', '413-555-0161'), said: 'Asks for a bed, can wait at a friend’s' },
    tries: [[3, 'reached', 'Wants residential care; put on the list']],
    waits: { priority: 'other', for: 'Residential', note: 'Stays with a friend until then' },
  },
  {
    ...{ hoursAgo: 12 * 24, by: 'nurse2' },
    facts: {
      ...who('Shanice', 'Okafor', '413-555-0172'),
      said: 'Uses every day by needle, wants to begin',
      injects: 'yes',
    },
    tries: [[1, 'reached', 'Naloxone handed out meanwhile']],
    waits: { priority: 'injects', for: 'Residential', note: 'Dose at the window offered from tomorrow' },
  },
  {
    ...{ hoursAgo: 6 * 24, by: 'desk' },
    facts: {
      ...who('Brielle', 'Santos', '413-555-0139'),
      said: 'Four months pregnant, lives with her aunt',
      pregnant: 'yes',
    },
    tries: [[1, 'reached', 'Seen the same day by the nurse']],
    waits: {
      priority: 'pregnant',
      for: 'Residential',
      note: 'Medication offered and under way at the hospital clinic',
    },
  },
  {
    ...{ hoursAgo: 5 * 24, by: 'nurse' },
    facts: {
      ...who('Terrell', 'Hughes', '413-555-0198'),
      said: 'Left the hospital after an overdose',
      recentOverdose: 'month',
    },
    tries: [
      [1, 'no-answer', ''],
      [3, 'reached', 'Glad of the call'],
    ],
    waits: { priority: 'overdose', for: 'Residential', note: 'Calls every second day agreed' },
  },
  {
    ...{ hoursAgo: 3 * 24, by: 'desk' },
    facts: { ...who('Wendell', 'Brandt', '413-555-0194'), said: 'Heart disease, the cardiologist sent him' },
    tries: [[4, 'reached', 'Letter of the cardiologist is here']],
    waits: { priority: 'medical', for: 'Residential', note: 'Brings the last ECG' },
  },
  {
    ...{ hoursAgo: 49, by: 'nurse3' },
    facts: { ...who('Ines', null, '413-555-0107'), said: 'Called at night, would rather be called in the morning' },
    tries: [
      [7, 'no-answer', ''],
      [26, 'no-answer', 'Tried at noon'],
    ],
  },
  {
    ...{ hoursAgo: 27, by: 'desk' },
    facts: {
      ...who('Marcus', 'Delaney', null, {
        ...{ callerName: 'Joan Delaney', callerRelation: 'mother', phone: '413-555-0186' },
      }),
      said: 'The mother called: he would come, she asks how',
    },
    tries: [[2, 'reached', 'He calls himself tonight']],
  },
  {
    ...{ hoursAgo: 5, by: 'desk' },
    facts: {
      ...who('Renee', 'Lachance', '413-555-0123'),
      said: 'Asks for an appointment, works nights',
      safeToLeaveMessage: 'yes',
    },
    tries: [[1, 'message-left', '']],
  },
  {
    ...{ hoursAgo: 0.7, by: 'nurse' },
    facts: {
      ...who('Dwight', null, '413-555-0150'),
      said: 'Overdosed last night, a friend had naloxone',
      recentOverdose: 'day',
    },
  },
  {
    ...{ hoursAgo: 9 * 24, by: 'desk' },
    facts: { ...who('Paulette', 'Amos', '413-555-0144'), said: 'Alcohol is what it is about' },
    tries: [[2, 'reached', 'Talked about what fits']],
    ends: ['referred-elsewhere', 'level', 'Riverside program, Mr. Ortega, expects her on Tuesday'],
  },
  {
    ...{ hoursAgo: 4 * 24, by: 'desk' },
    facts: { ...who('Gene', 'Kowalski', '413-555-0177'), said: 'Wanted to know the hours' },
    tries: [[1, 'reached', '']],
    ends: ['declined', 'not-now', 'May call at any time'],
  },
];

/** Who asked for care and is not a patient yet: called back or not, on the waiting list, elsewhere; and one from the web form. */
export async function tellEnquiries(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const clock = new MovedClock(now);
  const ago = (hours: number) => clock.moveTo(new Date(+now - hours * 3_600_000));
  await told.during(clock, async () => {
    for (const call of calls) await tellCall(app, setting, ago, clock, call);
    ago(200 * 24);
    const forms = app.get(EnquiryFormService);
    const form = { ...standardForm, slug: 'cedar-hollow', open: true, title: 'Contact Cedar Street Office' };
    await forms.write(setting.actor('cedar', 'administrator'), 0, form);
    ago(2.4);
    const sending = { slug: 'cedar-hollow', nonce: newId(), address: '198.51.100.23', requestId: 'demo' };
    await forms.send(sending, {
      ...{ name: 'Alex Morrow', phone: '413-555-0165', email: '', bestTime: 'After three in the afternoon' },
      ...{ message: 'Please call me, I would like to come in this week.', leaveMessage: 'no' },
      ...{ pregnant: '', overdose: '', website: '' },
    });
  });
}

async function tellCall(
  app: INestApplicationContext,
  setting: Setting,
  ago: (hours: number) => void,
  clock: MovedClock,
  { hoursAgo, by, facts, tries = [], waits, ends }: Call,
): Promise<void> {
  const actor = setting.actor('cedar', by);
  const counselor = setting.actor('cedar', 'counselor');
  const id = newId();
  ago(hoursAgo);
  await app.get(EnquiryService).log(actor, id, {
    ...{ about: emptyAbout, said: '', channel: 'phone', receivedAt: clock.now() },
    ...{ recentOverdose: 'no', pregnant: 'unknown', injects: 'unknown', safeToCall: 'yes', safeToLeaveMessage: 'no' },
    ...facts,
  });
  for (const [hours, outcome, note] of tries) {
    ago(hoursAgo - hours);
    const attempt = { at: clock.now(), channel: 'phone', outcome, note } as const;
    await app.get(EnquiryService).attempt(actor, id, newId(), attempt);
  }
  if (waits !== undefined) {
    const { priority, for: waitsFor, note } = waits;
    await app
      .get(WaitingListService)
      .add(counselor, newId(), { enquiryId: id, patientId: null, priority, waitsFor, note, since: null });
  }
  if (ends === undefined) return;
  const [outcome, reason, note] = ends;
  await app.get(EnquiryEndService).end(actor, id, { outcome, reason, note });
}
