import type { paths } from './schema';

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** `/patients/{id}/chart` as a screen writes it: with the id in its place. */
type Filled<Route extends string> = Route extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Route;
type Under<Route> = Route extends `/api/v1${infer Path}` ? Filled<Path> : never;

/** The routes that the generated document knows for a method. A route that was renamed or dropped does not compile. */
export type PathOf<M extends Method> = {
  [Route in keyof paths & string]: paths[Route][Lowercase<M>] extends undefined ? never : Under<Route>;
}[keyof paths & string];
