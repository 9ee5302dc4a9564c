/** A rule of a `_headers` file: what it sets on which paths. */
export interface Rule {
  /** `/_astro/*`, where `*` is any text and `:name` one part of a path. */
  pattern: string;
  headers: [string, string][];
}

const HEADER = /^\s+([\w-]+): (\S.*)$/; //   Cache-Control: no-cache
const SPECIAL = /[.+?^${}()|[\]\\]/g;

/** Reads what Netlify and Cloudflare Pages both read the same way; throws on anything else. */
export function readHeadersFile(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = HEADER.exec(line) ?? [];
    const last = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: line, headers: [] });
    else if (last && name !== undefined && value !== undefined) last.headers.push([name, value]);
    else throw new Error(`_headers: one of the hosts does not read "${line.trim()}"`);
  }
  return rules;
}

function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replaceAll(SPECIAL, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]+/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}

/** The headers that a host sets for a path, by name in small letters: those of all rules, joined. */
export function headersFor(rules: readonly Rule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { headers } of rules.filter(({ pattern }) => matches(pattern, path))) {
    for (const [name, value] of headers) {
      const before = found[name.toLowerCase()];
      found[name.toLowerCase()] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return found;
}
