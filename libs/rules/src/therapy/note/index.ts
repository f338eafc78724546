export * from './clone-ratio';
export * from './group-note';
export * from './group-session';
export * from './note';
export * from './note-format';
export * from './note-state';
