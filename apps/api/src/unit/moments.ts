/** A moment of a body as the services take it: null is now. */
export const momentOf = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));
