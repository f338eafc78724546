import type { SessionDetails, SessionParticipant } from './field-kinds';
import { adjuncts, modalityCodes, modalityLabels, modalityOf, modalityWords, type ModalityCode } from './modalities';
import { emptySession, sessionFaults } from './session';
import { sessionFields } from './session-fields';
import { sessionWords } from './session-words';

const faults = (modality: ModalityCode, details: SessionDetails) =>
  sessionFaults(modality, { ...emptySession(modality), details });
const fields = (modality: ModalityCode, details: SessionDetails) => Object.keys(faults(modality, details));

const needles = {
  ...{ points: ['shen_men', 'liver', 'lung'], needlesIn: 6, needlesOut: 6, practitioner: 'Kim Park' },
  ...{ practitionerLicence: 'LAc 4711', consent: true, adverseEvent: false },
};
const sister: SessionParticipant = { name: 'Ruth', relation: 'Sister', consent: 'on_file', reason: '' };
const family = { participants: [sister], patientPresent: true, safetyCheck: 'no_concern' };

describe('the kinds of session (clinical reference 4.1)', () => {
  it('are fifteen, each with a name and what it records; four of them are adjuncts', () => {
    expect(modalityCodes).toHaveLength(15);
    for (const code of modalityCodes) expect(Object.keys(sessionFields[code]).length).toBeGreaterThan(0);
    expect(adjuncts).toEqual(['MINDFUL', 'NUTRITION', 'ACU', 'RECREATION']);
  });

  it('what was recorded under the codes of before reads as one of today', () => {
    expect(['individual', 'family', 'case_management', 'peer_support', 'education', 'CBT'].map(modalityOf)).toEqual([
      ...['INDIV', 'FAMILY', 'CASE', 'PEER', 'EDU', 'CBT'],
    ]);
    expect([modalityOf('constructor'), modalityOf('')]).toEqual([undefined, undefined]);
    expect([modalityWords('individual'), modalityWords('walk_in')]).toEqual([modalityLabels.INDIV, 'walk in']);
  });

  it('a note without details is whole where the kind asks for none', () => {
    for (const code of ['INDIV', 'GROUP', 'MI', 'NUTRITION', 'CASE'] as const)
      expect(sessionFaults(code, undefined)).toEqual({});
    for (const code of ['CBT', 'CM', 'DBT', 'FAMILY', 'TRAUMA', 'MINDFUL', 'ACU', 'EDU', 'PEER', 'RECREATION'] as const)
      expect(sessionFaults(code, undefined)).not.toEqual({});
  });

  it('what the reader refuses keeps the note from being signed, by field', () => {
    expect(faults('MI', { importance: 11 })).toEqual({
      'session.importance': 'Importance, 0–10: give a whole number from 0 to 10.',
    });
    expect(Object.keys(sessionFaults('MI', { ...emptySession('MI'), location: 'x'.repeat(201) }))).toEqual([
      'session.location',
    ]);
  });
});

describe('acupuncture (clinical reference 4.1, hard stop)', () => {
  it('as many needles come out as went in', () => {
    expect(faults('ACU', needles)).toEqual({});
    for (const needlesOut of [5, 7])
      expect(faults('ACU', { ...needles, needlesOut })).toEqual({
        'session.needlesOut': `6 needles went in and ${needlesOut} came out: count again, and look for the others before you sign.`,
      });
    expect(fields('ACU', { ...needles, needlesOut: '' })).toEqual(['session.needlesOut']);
  });

  it('one to five points in each ear, and no more needles than points in two ears', () => {
    expect(fields('ACU', { ...needles, points: [] })).toEqual(['session.points']);
    expect(fields('ACU', { ...needles, needlesIn: 7, needlesOut: 7 })).toEqual(['session.needlesIn']);
    expect(fields('ACU', { ...needles, needlesIn: 11, needlesOut: 11 })).toEqual([
      'session.needlesIn',
      'session.needlesOut',
    ]);
    expect(fields('ACU', { ...needles, needlesIn: 0, needlesOut: 0 })).toEqual(['session.needlesIn']);
  });

  it('the license of who placed them and the consent of the person', () => {
    expect(fields('ACU', { ...needles, practitionerLicence: ' ' })).toEqual(['session.practitionerLicence']);
    expect(fields('ACU', { ...needles, consent: false })).toEqual(['session.consent']);
    expect(fields('ACU', { ...needles, adverseEvent: true })).toEqual(['session.adverseWords']);
    expect(fields('ACU', { ...needles, adverseEvent: true, adverseWords: 'Fainted; lay down, fine' })).toEqual([]);
  });
});

describe('family sessions (clinical reference 4.1, hard stop)', () => {
  it('safety is asked about, and what comes of it is said', () => {
    expect(faults('FAMILY', family)).toEqual({});
    expect(fields('FAMILY', { ...family, safetyCheck: '' })).toEqual(['session.safetyCheck']);
    for (const safetyCheck of ['concern', 'not_possible']) {
      expect(fields('FAMILY', { ...family, safetyCheck })).toEqual(['session.safetyAnswer']);
      expect(fields('FAMILY', { ...family, safetyCheck, safetyAnswer: 'Plan made alone' })).toEqual([]);
    }
  });

  it('each participant has a consent on file, or a reason why none is needed', () => {
    const withOther = (change: Partial<SessionParticipant>) =>
      faults('FAMILY', { ...family, participants: [sister, { ...sister, name: 'Paul', ...change }] });
    expect(withOther({ consent: null })).toEqual({
      'session.participants': 'Put the consent for Paul on file first, or say why none is needed.',
    });
    expect(withOther({ consent: 'not_needed' })).toEqual({
      'session.participants': 'Say why no consent for Paul is needed.',
    });
    expect(withOther({ consent: 'not_needed', reason: 'Legal guardian' })).toEqual({});
    expect(withOther({ relation: '' })).toHaveProperty(['session.participants']);
    expect(fields('FAMILY', { ...family, participants: [] })).toEqual(['session.participants']);
  });
});

describe('what the other kinds ask for', () => {
  it('CBT: how the last practice went and the topic; the analysis is free to stay empty', () => {
    expect(fields('CBT', {})).toEqual(['session.practiceDoneLast', 'session.module']);
    expect(fields('CBT', { practiceDoneLast: 'partial', module: 'refusal' })).toEqual([]);
  });

  it('DBT: the mode, and of a skills group the module', () => {
    expect(fields('DBT', {})).toEqual(['session.mode']);
    expect(fields('DBT', { mode: 'phone_coaching' })).toEqual([]);
    expect(fields('DBT', { mode: 'skills_group' })).toEqual(['session.module']);
    expect(fields('DBT', { mode: 'skills_group', module: 'mindfulness' })).toEqual([]);
  });

  it('education: the topics and that the person explained it back', () => {
    expect(fields('EDU', { topics: ['naloxone'], teachBack: false })).toEqual([]);
    expect(fields('EDU', { topics: ['other'], teachBack: true })).toEqual(['session.otherTopic']);
    expect(fields('EDU', { topics: ['naloxone'] })).toEqual(['session.teachBack']);
  });

  it('contingency management, trauma work, mindfulness, peers and recreation', () => {
    expect(fields('CM', { targetBehavior: 'Came to the group', result: 'met', earned: 3.75 })).toEqual([]);
    expect(fields('CM', { targetBehavior: 'Came' })).toEqual(['session.result']);
    expect(fields('TRAUMA', { model: 'Seeking Safety', readiness: 'Steady for a month' })).toEqual([]);
    expect(fields('MINDFUL', { stressBefore: 7, stressAfter: 3 })).toEqual(['session.practice']);
    expect([fields('PEER', {}), fields('RECREATION', {})]).toEqual([['session.activity'], ['session.activity']]);
  });
});

describe('as people read it', () => {
  it('in the order in which it was asked, with words for codes', () => {
    expect(sessionWords('ACU', { details: needles }).map(({ label, says }) => `${label}: ${says}`)).toEqual([
      'Points used: Shen Men, Liver, Lung',
      'Needles in: 6',
      'Needles out: 6',
      'Who placed the needles: Kim Park',
      'Their license: LAc 4711',
      'The person’s consent is on file: Yes',
      'Something went wrong: No',
    ]);
    expect(sessionWords('family', { details: family })[0]?.says).toBe('Ruth, Sister (consent is on file)');
    const diaryCard = [{ on: '2026-11-01', urges: 2, use: 0, emotions: null }];
    expect(sessionWords('DBT', { details: { diaryCard } })[0]?.says).toBe('Nov 1: urges 2, use 0');
    expect(sessionWords('walk_in', { details: { topic: 'x' } })).toEqual([]);
  });
});
