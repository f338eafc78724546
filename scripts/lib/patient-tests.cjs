/* global jest */
/** For tests with a real database: how long one may take, where it does not say so itself. */
jest.setTimeout(30_000);
