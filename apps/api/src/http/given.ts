/** A body's optional fields as the services take them: absent, instead of present and undefined. */
type Given<Body> = { [Key in keyof Body as undefined extends Body[Key] ? never : Key]: Body[Key] } & {
  [Key in keyof Body as undefined extends Body[Key] ? Key : never]?: Exclude<Body[Key], undefined>;
};

export function given<Body extends object>(body: Body): Given<Body> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Given<Body>;
}
