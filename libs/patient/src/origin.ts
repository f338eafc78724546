/** Where a record comes from: a person at a screen, the invented demo, a file, or the generator for benches. */
export type Origin = 'registered' | 'demo' | 'imported' | 'generated';
