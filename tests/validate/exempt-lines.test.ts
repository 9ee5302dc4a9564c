import { describe, expect, it } from 'vitest';
import { withoutExempt } from '../../scripts/validate/exempt-lines.ts';

const FRONT = '---\nbody: board\ndate: 2020-01-10\n---\n\n';
const PRIVATE = '## 3. Staff\n\n```yaml\nexempt: { paragraphs: [1] }\n```\n\n';
const NOTICE = 'withdrawn: { on: 2021-01-01, reason: legal, ask: The office }';
const WITHDRAWN = `## 3. Staff\n\n\`\`\`yaml\n${NOTICE}\n\`\`\`\n\n`;

/** What is shown of a file. */
function shown(text: string): string {
  return withoutExempt(text.split('\n')).join('\n');
}

describe('lines of an item taken in private, or withdrawn', () => {
  it.each([
    ['### a heading inside it', '### Background'],
    ['#### a deeper heading', '#### 1. Background'],
    ['an underlined heading', 'Background of zanzibar\n======'],
    ['an underlined heading with a number', '4. Background\n---'],
    ['a heading without a number', '## Background'],
    ['a heading in a quotation', '> ## 4. Background'],
    ['a heading in a block of code', '```\n## 4. Background\n```'],
    ['a heading in a longer block of code', '````\n```\n## 4. Background\n````'],
    ['a heading in a block that is never closed', '~~~\n## 4. Background'],
    ['words like the facts of a public part', 'public-part: true'],
  ])('are not shown beyond %s', (_what, heading) => {
    for (const item of [PRIVATE, WITHDRAWN]) {
      expect(shown(`${FRONT}${item}Words.\n\n${heading}\n\nzanzibar\n`)).not.toContain('zanzibar');
    }
  });

  it.each([
    ['## 4. Roads', '## 4. Roads'],
    ['### 3a. Pay', '### 3a. Pay'],
    ['a number in bold', '## **4.** Roads'],
  ])('end at the next item: %s', (_what, heading) => {
    const text = shown(`${FRONT}${PRIVATE}zanzibar\n\n${heading}\n\nPublic words.\n`);
    expect(text).not.toContain('zanzibar');
    expect(text).toContain(`${heading}\n\nPublic words.`);
  });

  it.each([
    ['as JSON', '{"topics": ["roads"], "exempt": {"paragraphs": [1]}}'],
    ['indented', '  topics: [roads]\n  exempt: { paragraphs: [1] }'],
    ['that are wrong', 'exempt: { paragraphs: [1'],
  ])('are known by facts %s', (_what, yaml) => {
    const text = shown(`${FRONT}## 3. Staff\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n\nzanzibar\n`);
    expect(text).not.toContain('zanzibar');
    expect(text).toContain(yaml);
  });

  it('are not shown above facts that stand below the words', () => {
    const misplaced = '## 3. Staff\n\nzanzibar\n\n```yaml\nexempt: { paragraphs: [1] }\n```\n';
    expect(shown(`${FRONT}${misplaced}`)).not.toContain('zanzibar');
  });

  it('are not shown in a file that is read no further than its facts', () => {
    const unclosed = `---\nbody: board\n\n${PRIVATE}### Background\n\nzanzibar\n`;
    const deep = `${FRONT}${PRIVATE}zanzibar\n\n${'> '.repeat(5000)}zanzibar\n`;
    for (const text of [unclosed, deep]) expect(shown(text)).not.toContain('zanzibar');
  });

  it('are shown of a public part, and where nothing is private', () => {
    const open = `${FRONT}## 3. Staff\n\n\`\`\`yaml\nexempt:\n  paragraphs: [1]\n  public-part: true\n\`\`\`\n\nWords.\n\n## 4. Roads\n\nDry.\n`;
    expect(shown(open)).toBe(open);
  });
});

it('of what was withdrawn the notice alone is shown, no other title', () => {
  const rest = 'source:\n  title: Zanzibar\ndocuments:\n  - paper: x\n    title: Zanzibar\n';
  const long = 'withdrawn:\n  on: 2021-01-01\n  reason: legal\n  ask: The office\n';
  const meeting = shown(`---\nbody: board\n${long}${rest}---\n\n## 3. Zanzibar\n`);
  const item = shown(`${FRONT}## 3. Zanzibar\n\n\`\`\`yaml\n${long}${rest}\`\`\`\n`);
  for (const text of [meeting, item]) {
    expect(text).toContain(long.trimEnd());
    expect(text).not.toMatch(/zanzibar/i);
  }
  const json = `---\n{ "body": "zanzibar", ${JSON.stringify('withdrawn')}: {} }\n---\n\nwithdrawn: zanzibar\n`;
  expect(shown(json)).not.toContain('zanzibar');
});
