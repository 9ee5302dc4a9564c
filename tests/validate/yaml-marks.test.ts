import { describe, expect, it } from 'vitest';
import { yamlProblem } from '../../src/record/yaml-faults.ts';
import { readYaml } from '../../src/record/yaml.ts';
import { reportOf } from './report-of.ts';

/** Line, column and message of everything that is said of some YAML. */
function said(yaml: string): string[] {
  return readYaml(yaml, { line: 1, column: 1 }).faults.map((fault) => {
    const { line, column, message } = yamlProblem(fault, 'a.md');
    return `${String(line)}:${String(column)} ${message}`;
  });
}

describe('marks that look like others', () => {
  it('yaml-marks-of-word', () => {
    expect(reportOf('yaml-marks-of-word')).toMatchInlineSnapshot(`
      "exit 1
      content/meetings/school-board/2020-02-14.md:4:8  These quotation marks are typographic, as Word sets them; facts take straight ones.
          3 | date: 2020-02-14
        > 4 | venue: “County Hall: Room 2”
            |        ^
          5 | attendance:
        Write " or ' on both sides: "Town Hall: Room 2".
        yaml-syntax

      content/meetings/school-board/2020-02-14.md:7:1  This line is indented with a tab.
          6 |   present:
        > 7 |  - Cllr Ann Lee
            | ^
          8 | contact: "Cara" Jones
        Indent with spaces: two for each step.
        yaml-syntax

      2 errors in 1 of 10 files.
      "
    `);
  });

  it.each([
    ['behind a colon', 'a: b\nkind:\u00a0minutes', '2:6 The space here is not'],
    ['before a line', 'present:\n  - Ann\n\u00a0 - Ben', '3:1 The space here is not'],
    ['behind a dash', 'present:\n  - Ann\n  -\u00a0Ben', '3:4 The space here is not'],
    ['an apostrophe', "venue: 'St John's Hall'", '1:17 The quotation mark before this place'],
    ['a word in quotation marks', 'venue: "Snug" bar', '1:15 The quotation mark before this place'],
    ['a colour in brackets', 'colours: { accent: #1f4e5f }\na: b', '1:20 A # begins a remark'],
    ['a number behind #', 'venue: Room #2', '1:13 A # begins a remark'],
    [
      'a passage behind a space',
      'closes:\n  - board/2020-01-10 #item-2',
      '2:22 A # begins a remark',
    ],
    ['a passage in brackets', 'closes: [a/b #item-2]\na: b', '1:14 A # begins a remark'],
    ['a hyphen without a space', 'a:\n  - Ann\n  -Ben\n  - Cy', '3:3 This entry of a list begins'],
    ['a bullet', 'a:\n  - Ann\n  • Ben\n  - Cy', '3:3 This entry of a list begins'],
    ['a star', 'a:\n  - Ann\n  * Ben\n  - Cy', '3:3 This entry of a list begins'],
    ['a quotation of Word in a list', 'present: [“Ann: Chair”', '1:11 These quotation marks are'],
  ])('are said to be what they are: %s', (_where, yaml, message) => {
    expect(said(yaml)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    'text: summary # or verbatim',
    '# all\na: b',
    'a: "Room #2"',
    'a: b#2',
    'a:\n  #- b\n  - c',
  ])('are left alone in %j', (yaml) => {
    expect(said(yaml)).toEqual([]);
  });

  it('are not looked for where something else is wrong', () => {
    expect(said('venue: County Hall\nvenue: “Town Hall”')).toEqual([
      '2:1 This key stands here twice.',
    ]);
  });
});
