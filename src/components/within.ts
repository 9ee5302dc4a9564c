/** What an object has under a key; undefined where it is none. */
export function within(given: unknown, key: string): unknown {
  return typeof given === 'object' && given !== null ? Reflect.get(given, key) : undefined;
}
