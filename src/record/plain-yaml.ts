/*
 * The YAML that records are nearly always written in: block mappings and lists of short values,
 * each on one line. It is read here without a tree of nodes, many times as fast as by the YAML
 * library; anything else (quotes with escapes, anchors, comments, values of several lines, and
 * every mistake) is left to the library. A test proves the two equal.
 */

/** "in attendance", "cut-off": a key that YAML can read as text alone. */
const KEY = /^[a-z][a-z-]*(?: [a-z-]+)*$/;
/** "Cllr Ann Lee (Chair)", "£500", "16:30": text that begins with no sign of YAML. */
const PLAIN = /^[\p{L}\d£(“‘]/u;
/** What ends a text that begins plainly: the colon of a key, the # of a comment. */
const ENDING = /:(?: |$)| #/;
/** "2017" and "12", but not "010" or numbers too large to be exact. */
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** "2017-05", "2017-05-09": text in YAML 1.2. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** "1e3", "0x1F", "1.5": what may be a number in another way. */
const NUMERIC = /^[\d.eExXoOa-fA-F_+-]+$/;
/** "true", "Null": words that may be something other than text. */
const WORD_OF_YAML = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Text in quotes without escapes. */
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** "[parks, licensing policy]": a list of plain values on one line. */
const FLOW_LIST = /^\[([^[\]{}:"'#]*)\]$/;
/** "{ title: Minutes, text: verbatim }": a mapping of plain values on one line. */
const FLOW_MAPPING = /^\{ ([^[\]{}"'#]*) \}$/;
/** "title: Minutes" in a mapping on one line. */
const FLOW_PAIR = /^([^:]*): ([^:]*)$/;
/** Tabs, other control characters and the marks of other line ends. */
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/** Thrown inside this file where the text is not of the plain kind. */
class NotPlain extends Error {}

interface Line {
  indent: number;
  text: string;
}

function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    const text = line.trimStart();
    if (text === '' || line.endsWith(' ')) throw new NotPlain();
    return [{ indent: line.length - text.length, text }];
  });
}

function scalar(text: string): unknown {
  const quoted = QUOTED.exec(text);
  if (quoted) return quoted[1] ?? quoted[2];
  if (NUMBER.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  const isText = PLAIN.test(text) && !ENDING.test(text) && !WORD_OF_YAML.test(text);
  if (!isText || (NUMERIC.test(text) && !DATE.test(text))) throw new NotPlain();
  return text;
}

function flowList(inside: string): unknown[] {
  return inside.trim() === '' ? [] : inside.split(',').map((entry) => scalar(entry.trim()));
}

function add(mapping: Record<string, unknown>, key: string, value: unknown): void {
  if (!KEY.test(key) || WORD_OF_YAML.test(key) || Object.hasOwn(mapping, key)) throw new NotPlain();
  mapping[key] = value;
}

function flowMapping(inside: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const pair of inside.split(',')) {
    const [, key = '', value = ''] = FLOW_PAIR.exec(pair.trim()) ?? [];
    add(found, key, scalar(value));
  }
  return found;
}

/** A value that stands on one line. */
function inline(text: string): unknown {
  const list = FLOW_LIST.exec(text)?.[1];
  if (list !== undefined) return flowList(list);
  const mapping = FLOW_MAPPING.exec(text)?.[1];
  return mapping === undefined ? scalar(text) : flowMapping(mapping);
}

/** Reads lines one after the other; each method begins and ends at the line that is next. */
class PlainReader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  whole(): unknown {
    const [first] = this.#lines;
    if (!first) return null;
    const value = this.#mapping(first.indent);
    if (this.#at < this.#lines.length) throw new NotPlain();
    return value;
  }

  #mapping(indent: number): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    for (let line = this.#next(indent); line; line = this.#next(indent)) {
      const colon = line.text.indexOf(':');
      const key = line.text.slice(0, colon);
      this.#at++;
      add(found, key, this.#value(line.text.slice(colon + 1), indent));
    }
    return found;
  }

  /** The line that is next, if it begins at an indentation and is no entry of a list. */
  #next(indent: number): Line | undefined {
    const line = this.#lines[this.#at];
    return line?.indent === indent && !line.text.startsWith('- ') ? line : undefined;
  }

  /** What stands behind the colon of a key: a value, or what is indented below it. */
  #value(rest: string, indent: number): unknown {
    if (rest !== '') {
      if (!rest.startsWith(' ')) throw new NotPlain();
      return inline(rest.slice(1));
    }
    const below = this.#lines[this.#at];
    if (below === undefined || below.indent < indent) return null;
    if (below.text.startsWith('- ')) return this.#list(below.indent);
    return below.indent === indent ? null : this.#mapping(below.indent);
  }

  #list(indent: number): unknown[] {
    const found: unknown[] = [];
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      if (!line.text.startsWith('- ')) break;
      found.push(this.#entry(line));
    }
    return found;
  }

  /** An entry of a list: a value, or a mapping whose first key stands behind the dash. */
  #entry({ indent, text }: Line): unknown {
    const inside = text.slice(2);
    const colon = inside.indexOf(':');
    if (colon > 0 && KEY.test(inside.slice(0, colon)) && /^(?: |$)/.test(inside.slice(colon + 1))) {
      this.#lines[this.#at] = { indent: indent + 2, text: inside };
      return this.#mapping(indent + 2);
    }
    this.#at++;
    return inline(inside);
  }
}

/** The value of plain YAML; undefined where the text is not of that kind and the library has to read it. */
export function plainYaml(text: string): { value: unknown } | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return { value: new PlainReader(linesOf(text)).whole() };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}
