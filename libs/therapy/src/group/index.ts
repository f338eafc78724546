export { GroupNoteService, type GroupNoteAttempt } from './group-note.service';
export { GroupService, type GroupWithMembers } from './group.service';
export { type GroupSettings, type GroupView, type NewMember } from './group.queries';
export { GroupSessionEntry } from './group-session-entry.entity';
export { GroupSessionRow } from './group-session.entity';
export { type GroupSessionView } from './group-session.queries';
export { TherapyGroup } from './therapy-group.entity';
export { TherapyGroupMember } from './therapy-group-member.entity';
