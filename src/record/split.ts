import matter from 'gray-matter';
import type { Problem } from './problems.ts';
import { readYaml, type ReadYaml } from './yaml.ts';

/** A record's file parted into facts and words. */
export interface SplitRecord {
  yaml: ReadYaml;
  /** The Markdown below the facts, with `\n` line ends. */
  body: string;
  /** How many lines of the file stand above the body. */
  bodyOffset: number;
}

type Split = { ok: SplitRecord } | { problem: Problem };

const CLOSING = /\n---\s*(\n|$)/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Line, from 1, of the first byte that is not UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      bad = middle;
    }
  }
  return bytes.subarray(0, good).filter((byte) => byte === 0x0a).length + 1;
}

/** Decodes UTF-8, leaves out a byte order mark and makes CRLF into LF; undefined if it is not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes).replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Refuses front matter in a language that is not YAML, whatever it is: code in it is never run. */
function refuse(): never {
  throw new TypeError('Front matter that is not YAML is never read.');
}

const REFUSED = { parse: refuse };

/** Parts a record's bytes into front matter and body, or says why that cannot be done. */
export function splitRecord(bytes: Uint8Array, file: string): Split {
  const fault = (line: number, rule: string, message: string, help: string): Split => ({
    problem: { file, line, column: 1, severity: 'error', rule, message, help },
  });
  const text = decode(bytes);
  if (text === undefined) {
    return fault(
      lineOfBadByte(bytes),
      'not-utf8',
      'This file is not UTF-8 text: it has a character in another encoding here.',
      'Save it as “UTF-8” in the text editor.',
    );
  }
  if (text.trim() === '') {
    return fault(
      1,
      'file-empty',
      'This file is empty.',
      'Start with the facts between two lines of ---, or remove the file.',
    );
  }
  const language = matter.language(text).name;
  if (language !== '' && language !== 'yaml') {
    return fault(
      1,
      'front-matter-language',
      `The facts are marked as “${language}”; only YAML is read, and code is never run.`,
      'Begin the file with --- alone on its first line.',
    );
  }
  if (!text.startsWith('---')) {
    return fault(
      1,
      'front-matter-missing',
      'The facts are missing: the file does not begin with ---.',
      'Put the facts between two lines of --- at the very top.',
    );
  }
  if (!CLOSING.test(text.slice(3))) {
    return fault(
      1,
      'front-matter-unclosed',
      'The facts that begin here are never closed.',
      'Write --- alone on the line after the last fact.',
    );
  }
  let yaml = readYaml('', { line: 1, column: 4 });
  const engines = {
    yaml: {
      parse: (raw: string): object => {
        yaml = readYaml(raw, { line: 1, column: 4 });
        return {};
      },
    },
    json: REFUSED,
    javascript: REFUSED,
    js: REFUSED,
  };
  const { content } = matter(text, { engines });
  const above = text.length - content.length;
  const bodyOffset = text.slice(0, above).split('\n').length - 1;
  return { ok: { yaml, body: content, bodyOffset } };
}
