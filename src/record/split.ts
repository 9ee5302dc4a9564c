import matter from 'gray-matter';
import { withoutHidden, type HiddenFault } from './hidden.ts';
import { otherFormat } from './other-formats.ts';
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

/** The beginning of the facts: three dashes, and no fourth. */
const OPENING = /^---(?!-)/;
/** What stands behind the opening: the name of a language, as in ---json. */
const LANGUAGE = /^---(.*)/;
/** The end of the facts: a line that begins with ---, and what else stands on it. */
const CLOSING = /\n---(.*)/;
/** A line of dashes alone that are not three hyphens: four of them, or those that Word makes of them. */
const NEARLY_DASHES = /^(?!(?:-|---)[ \t]*$)[-–—]+[ \t]*$/m;
/** Facts, with which no words begin, up to another --- and no heading between: "venue: Town Hall". A --- may stand above. */
const FACTS_BELOW =
  /^(?:---[ \t]*\n\s*)?[a-z-]+:(?: .*)?\n(?:(?!#{2,6}\s|---).*\n)*---[ \t]*(?:\n|$)/;
/** Control characters but tab and line end: a form feed from a PDF, an escape code. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;
/** The line with which git begins what it could not unite. */
const MERGE = /^<{7}(?: .*)?$/m;
/** The two bytes with which UTF-16 files begin. */
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What is said of the marks around words that are not to be read: the message, and what to write. */
const HIDDEN_FAULTS: Record<HiddenFault['kind'], [message: string, help: string]> = {
  'redaction-unclosed': [
    'The redaction that begins here is never closed, so nothing of this file was read.',
    'Write [[/redact]] behind the last word that is to be left out.',
  ],
  'redaction-stray': [
    'This [[/redact]] closes no redaction, so nothing of this file was read.',
    'Write [[redact]] before the first word that is to be left out, or remove this mark.',
  ],
  'comment-unclosed': [
    'The comment that begins here is never closed, so nothing of this file was read.',
    'Write --> behind its last word.',
  ],
};

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

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** What is said of a line of dashes that is not ---. */
function nearlyDashes(line: string): [message: string, help: string] {
  return [
    `The line “${line.trim()}” is not ---: facts stand between two lines of three hyphens.`,
    'Write --- alone on this line.',
  ];
}

/** Decodes UTF-8, leaves out a byte order mark and makes CRLF and CR into LF; undefined if it is not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
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
  const fault = (line: number, rule: string, message: string, help: string, column = 1): Split => ({
    problem: { file, line, column, severity: 'error', rule, message, help },
  });
  const other = otherFormat(bytes);
  if (other !== undefined) {
    return fault(
      1,
      'not-a-record',
      `This file is ${other}, whatever its name: no record can be read from it.`,
      'Move it out of the records, and import it (npm run import), or copy its words into a text file.',
    );
  }
  const whole = decode(bytes);
  if (whole === undefined) {
    return fault(
      lineOfBadByte(bytes),
      'not-utf8',
      UTF16.some((mark) => bytes[0] === mark[0] && bytes[1] === mark[1])
        ? 'This file is not UTF-8 text: it was saved as UTF-16 (“Unicode”).'
        : 'This file is not UTF-8 text: it has a character in another encoding here.',
      'Save it as “UTF-8” in the text editor.',
    );
  }
  const { text, fault: hidden } = withoutHidden(whole);
  if (hidden) {
    const [message, help] = HIDDEN_FAULTS[hidden.kind];
    const column = hidden.index - whole.lastIndexOf('\n', hidden.index - 1);
    return fault(lineAt(whole, hidden.index), hidden.kind, message, help, column);
  }
  if (whole.trim() === '') {
    return fault(
      1,
      'file-empty',
      'This file is empty.',
      'Start with the facts between two lines of ---, or remove the file.',
    );
  }
  const control = CONTROL.exec(text);
  const merged = MERGE.exec(text);
  if (merged) {
    return fault(
      lineAt(text, merged.index),
      'merge-unfinished',
      'Two versions of this file stand in each other from here on, since git could not unite them.',
      'Keep the lines that are right, and remove the three that begin with <<<<<<<, ======= and >>>>>>>.',
    );
  }
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return fault(
      lineAt(text, control.index),
      'control-character',
      `An invisible control character (U+${code}) stands on this line.`,
      'Remove it: delete the characters around it and type them again.',
      control.index - text.lastIndexOf('\n', control.index),
    );
  }
  if (!OPENING.test(text)) {
    const [first = ''] = text.split('\n', 1);
    if (NEARLY_DASHES.test(first)) return fault(1, 'front-matter-missing', ...nearlyDashes(first));
    return fault(
      1,
      'front-matter-missing',
      'The facts are missing: the file does not begin with ---.',
      text.trimStart().startsWith('---')
        ? 'Remove what stands above the first ---, empty lines and spaces too.'
        : 'Put the facts between two lines of --- at the very top.',
    );
  }
  const language = LANGUAGE.exec(text)?.[1]?.trim() ?? '';
  if (language !== '' && language !== 'yaml') {
    return fault(
      1,
      'front-matter-language',
      `The facts are marked as “${language}”; only YAML is read, and code is never run.`,
      'Begin the file with --- alone on its first line.',
    );
  }
  const closing = CLOSING.exec(text);
  if (!closing) {
    const nearly = NEARLY_DASHES.exec(text);
    if (nearly) {
      const line = lineAt(text, nearly.index);
      return fault(line, 'front-matter-unclosed', ...nearlyDashes(nearly[0]));
    }
    return fault(
      1,
      'front-matter-unclosed',
      'The facts that begin here are never closed.',
      'Write --- alone on the line after the last fact.',
    );
  }
  if (closing[1]?.trim() !== '') {
    return fault(
      lineAt(text, closing.index) + 1,
      'front-matter-unclosed',
      'The facts end here, but more than --- stands on the line.',
      'Write --- alone on the line after the last fact.',
    );
  }
  const below = text.slice(closing.index + closing[0].length).trimStart();
  if (FACTS_BELOW.test(below)) {
    return fault(
      lineAt(text, closing.index) + 1,
      'front-matter-closed-early',
      'The facts end here, yet more of them stand below, up to another ---.',
      'Remove this line, so that --- stands above the first fact and below the last.',
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
