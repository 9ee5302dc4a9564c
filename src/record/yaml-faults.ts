import type { Problem } from './problems.ts';
import { markBehind } from './yaml-marks.ts';
import { REMARK_WITHIN, type YamlFault } from './yaml.ts';

/** What the YAML library says, in the clerk's words; the first that fits is used. */
const SAID: { pattern: RegExp; message: string; help: string }[] = [
  {
    pattern: new RegExp(`^${REMARK_WITHIN}`),
    message: 'A # begins a remark: nothing behind it on this line is read.',
    help: 'Put the whole value between quotation marks: "Room #2"; or a space behind the # of a remark.',
  },
  {
    pattern: /^Map keys must be unique/,
    message: 'This key stands here twice.',
    help: 'Join the two into one, or remove one of them.',
  },
  {
    pattern: /^Nested mappings are not allowed/,
    message: 'This value holds a colon, or the line below it is indented too far.',
    help: 'Put the value between quotation marks: "Town Hall: Room 2"; or begin the next key at the margin.',
  },
  {
    pattern: /^Tabs are not allowed/,
    message: 'This line is indented with a tab.',
    help: 'Indent with spaces: two for each step.',
  },
  {
    pattern: /^Missing closing/,
    message: 'The quotation mark that stands here is never closed.',
    help: 'Write the same mark at the end of the value; write \\" for one inside it.',
  },
  {
    pattern: /^(?:Implicit keys|Implicit map keys|Unexpected scalar)/,
    message: 'This line is not of the form “key: value”.',
    help: 'Write a key, a colon, a space and the value: venue: Town Hall.',
  },
  {
    pattern:
      /^(?:Plain value cannot start|Anchor |Alias |Unresolved |Block scalar header|Unexpected block-seq-ind)/,
    message: 'This value begins with a mark that has a meaning of its own here.',
    help: 'Put the value between quotation marks.',
  },
  {
    pattern: /^(?:Flow |Unexpected .* in flow|Missing , )/,
    message: 'A list or group in brackets is not closed before this place, or lacks a comma.',
    help: 'Close [ with ] and { with }, and put a comma between two entries.',
  },
  {
    pattern: /^(?:All (?:mapping|sequence) items|Sequence item without|A block sequence)/,
    message: 'This line is not indented like the ones it belongs to.',
    help: 'Begin all entries of one list, and all keys of one group, in the same column.',
  },
  {
    pattern: /^Source contains multiple documents/,
    message: 'The facts end above this line, yet more of them stand here.',
    help: 'Remove the line of three dots or dashes.',
  },
  {
    pattern: /call stack|nested too deep/i,
    message: 'Lists or groups stand in each other too deeply here.',
    help: 'Close [ with ] and { with }; facts need two or three levels.',
  },
  {
    pattern: /^Invalid escape/,
    message: 'The backslash in this value has a meaning of its own here.',
    help: "Put the value between single quotation marks: 'C:\\papers'.",
  },
];

/** A fault of the YAML itself in the clerk's words. */
export function yamlProblem(fault: YamlFault, file: string): Problem {
  const { rule, message, line, column } = fault;
  const at = { file, line, column, severity: 'error', rule } as const;
  if (rule === 'yaml-aliases') {
    return {
      ...at,
      message: 'These facts refer to themselves over and over (YAML aliases) and were not read.',
      help: 'Write the values out; aliases (&name, *name) are not needed in a record.',
    };
  }
  const mark = markBehind(fault);
  if (mark) {
    const place = { line: line - mark.above, column: mark.column };
    return { ...at, ...place, message: mark.message, help: mark.help };
  }
  const said = SAID.find(({ pattern }) => pattern.test(message));
  if (said) return { ...at, message: said.message, help: said.help };
  return {
    ...at,
    message: `These facts cannot be read: ${message}`,
    help: 'Put words that hold “: ” or begin with a mark between quotation marks, and indent with spaces.',
  };
}
