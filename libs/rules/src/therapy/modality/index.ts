export {
  type DiaryDay,
  diaryColumns,
  diaryDays,
  mostInDetail,
  mostInDiary,
  mostInName,
  mostParticipants,
  type ParticipantConsent,
  participantConsents,
  type SessionDetails,
  type SessionField,
  type SessionParticipant,
  type SessionValue,
} from './field-kinds';
export * from './modalities';
export { readSessionDetails, type SessionFaults } from './read-session';
export { emptySession, mostInPlace, type SessionContent, sessionFaults } from './session';
export { sessionFields } from './session-fields';
export { type SessionWords, sessionWords } from './session-words';
