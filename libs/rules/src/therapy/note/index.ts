export * from './clone-ratio';
export * from './group-kinds';
export * from './group-note';
export * from './group-rule';
export * from './group-session';
export * from './note';
export * from './note-format';
export * from './note-state';
