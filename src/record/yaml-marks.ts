import type { YamlFault } from './yaml.ts';

/** What a mark on the line has to do with a fault, and where it stands. */
interface MarkFound {
  message: string;
  help: string;
  /** Lines above that of the fault: 0 or 1. */
  above: number;
  column: number;
}

/** Lines longer than this are no lines of a clerk's facts, and not looked at. */
const LONGEST = 1000;
/** A space that YAML takes for a letter, where one of its own belongs: before a line, behind a colon or dash. */
const ODD_SPACE = /(?:^\s*?|[:,-])([\u00a0\u2000-\u200b\u202f\u3000\ufeff])/;
/** A quotation mark as Word sets it, where a value begins. */
const TYPOGRAPHIC = /(?:^|[:,-] +|[[{] *)([“”„‘’‚])/;
/** A value that ends before the line does: "Snug" bar, 'St John's Hall'. */
const ENDED = /(?:[:,-] +|[[{] *)(["']).*\1 *$/;
/** An entry of a list that begins otherwise than "- ": "-Ann", "• Ann", "* Ann". */
const ENTRY = /^ *(-(?=[^\s-])|[–—•·*](?=\s))/;
/** A bracket that is opened, and # before it is closed. */
const REMARK = /[[{](?:[^\]}]*\s)(#)/;

function columnOf(pattern: RegExp, line: string): number | undefined {
  const match = pattern.exec(line);
  return match ? match.index + match[0].length : undefined;
}

/** Whether a line is an entry of a list with a wrong mark: what is said of the line below comes from it. */
export function isOddEntry(line: string): boolean {
  return ENTRY.test(line);
}

/**
 * The mark that most likely is behind a fault of the YAML: one that looks like another on the
 * screen, or an apostrophe or # that means something of its own. Undefined if there is none.
 */
export function markBehind({ message, written, above, column }: YamlFault): MarkFound | undefined {
  if (/^(?:Map keys must be unique|Tabs are not allowed)/.test(message)) return undefined;
  if (written.length > LONGEST || above.length > LONGEST) return undefined;
  const space = columnOf(ODD_SPACE, written);
  if (space !== undefined) {
    return {
      message:
        'The space here is not an ordinary one, but one that does not break, as Word writes it.',
      help: 'Delete it and type a space.',
      above: 0,
      column: space,
    };
  }
  const quote = columnOf(TYPOGRAPHIC, written);
  if (quote !== undefined) {
    return {
      message:
        'These quotation marks are typographic, as Word sets them; facts take straight ones.',
      help: 'Write " or \' on both sides: "Town Hall: Room 2".',
      above: 0,
      column: quote,
    };
  }
  const entry = ENTRY.exec(written);
  if (entry) {
    return {
      message: `This entry of a list begins with “${entry[1] ?? ''}”, and not with a hyphen and a space.`,
      help: 'Write “- ” before it, in the same column as the others.',
      above: 0,
      column: entry[0].length,
    };
  }
  if (/^Unexpected scalar/.test(message) && ENDED.test(written.slice(0, column - 1))) {
    return {
      message: 'The quotation mark before this place ends the value, yet more stands behind it.',
      help: 'Put the whole value between marks that do not stand in it: "St John\'s Hall", \'The "Snug"\'.',
      above: 0,
      column,
    };
  }
  for (const [lines, line] of [written, above].entries()) {
    const remark = /flow/i.test(message) ? columnOf(REMARK, line) : undefined;
    if (remark === undefined) continue;
    return {
      message: 'A # begins a remark: nothing behind it on this line is read.',
      help: 'Put the value between quotation marks: "#1f4e5f".',
      above: lines,
      column: remark,
    };
  }
  return undefined;
}
