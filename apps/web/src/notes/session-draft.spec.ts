import { emptyNote, faultsOf, type NoteDraft } from './note-draft';
import { cardDays, kindOf, sessionDraftOf, sessionOf } from './session-draft';

const begun = emptyNote('id', 'dap', new Date('2026-11-23T15:20:00Z'), 'America/New_York');
const day = '2026-11-23';
const draft = (more: Partial<NoteDraft>): NoteDraft => ({ ...begun, ...more });

describe('a session while it is typed', () => {
  it('a kind that is chosen by mistake and taken back has lost nothing', () => {
    const details = { CBT: { module: 'refusal', practiceDoneLast: 'done' }, DBT: { mode: 'individual' } };
    const other = draft({ modality: 'DBT', details });
    expect(sessionOf(other, day).details).toEqual({ mode: 'individual' });
    expect(sessionOf({ ...other, modality: 'CBT' }, day).details).toEqual(details.CBT);
  });

  it('a draft that was kept before there were details is gone on with', () => {
    const { session: _none, ...before } = { ...draft({ modality: 'individual' }), session: undefined };
    expect(sessionOf(before, day)).toEqual({ format: 'individual', location: '', facilitators: '', details: {} });
    expect([kindOf('peer_support'), kindOf('no such kind')]).toEqual(['PEER', 'INDIV']);
  });

  it('has the usual format of its kind until another is chosen', () => {
    expect(sessionOf(draft({ modality: 'FAMILY' }), day).format).toBe('family');
    expect(sessionOf(draft({ modality: 'FAMILY', held: 'couple' }), day).format).toBe('couple');
  });

  it('numbers are sent as numbers; what is none is told beside its field', () => {
    const typed = (importance: string) => draft({ modality: 'MI', details: { MI: { importance } } });
    expect(sessionOf(typed(' 7 '), day).details).toEqual({ importance: 7 });
    expect(sessionOf(typed(' '), day).details).toEqual({});
    for (const wrong of ['seven', '11', '1.5'])
      expect(faultsOf(typed(wrong))).toHaveProperty(
        ['session.importance'],
        'Importance, 0–10: give a whole number from 0 to 10.',
      );
  });

  it('the diary card is the week before the session, with the days that were filled in', () => {
    expect([cardDays(day)[0], cardDays(day).at(-1), cardDays('')]).toEqual(['2026-11-16', '2026-11-22', []]);
    const card = (rows: readonly { on: string; urges: string; use: string; emotions: string }[]) =>
      sessionOf(draft({ modality: 'DBT', details: { DBT: { diaryCard: rows } } }), day).details['diaryCard'];
    const none = { urges: '', use: '', emotions: '' };
    expect(
      card([
        { on: '2026-11-20', ...none, urges: '4', use: '0' },
        { on: '2026-11-18', ...none, emotions: '2' },
        { on: '2026-11-19', ...none },
        { on: '2026-10-01', ...none, urges: '1' },
      ]),
    ).toEqual([
      { on: '2026-11-18', urges: null, use: null, emotions: 2 },
      { on: '2026-11-20', urges: 4, use: 0, emotions: null },
    ]);
    expect(card([{ on: '2026-11-20', ...none }])).toBeUndefined();
    expect(
      faultsOf(
        draft({
          modality: 'DBT',
          details: { DBT: { mode: 'individual', diaryCard: [{ on: '2026-11-20', ...none, urges: 'x' }] } },
        }),
      ),
    ).toHaveProperty(['session.diaryCard']);
  });

  it('needles that do not add up are told while they are typed', () => {
    const acu = draft({ modality: 'ACU', details: { ACU: { needlesIn: '6', needlesOut: '5' } } });
    expect(faultsOf(acu)['session.needlesOut']).toContain('6 needles went in and 5 came out');
  });

  it('one that was sent back comes back as it was', () => {
    const people = [{ name: 'Ruth', relation: 'Sister', consent: 'on_file' as const, reason: '' }];
    const session = {
      ...{ format: 'family' as const, location: 'Room 2', facilitators: 'Kim Park, LCSW' },
      details: { participants: people, patientPresent: false, safetyCheck: 'no_concern' },
    };
    const again = draft({ modality: 'FAMILY', ...sessionDraftOf('family', session) });
    expect(sessionOf(again, day)).toEqual(session);
    const dbt = {
      ...session,
      details: { mode: 'individual', diaryCard: [{ on: '2026-11-20', urges: 4, use: 0, emotions: null }] },
    };
    expect(sessionOf(draft({ modality: 'DBT', ...sessionDraftOf('DBT', dbt) }), day)).toEqual(dbt);
    const acu = { ...session, details: { points: ['liver'], needlesIn: 2, needlesOut: 2, consent: true } };
    expect(sessionOf(draft({ modality: 'ACU', ...sessionDraftOf('ACU', acu) }), day)).toEqual(acu);
  });
});
