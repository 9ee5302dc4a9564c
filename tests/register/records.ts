import type { Clerk } from './clerk.ts';
import type { Matter } from './model.ts';
import { meetingText } from './small-archive.ts';

function itemText(clerk: Clerk, matter: Matter): string {
  const approves = matter.approves.flatMap((uid) => {
    const sitting = clerk.sitting(uid);
    if (!sitting) return [];
    const corrections = sitting.matters.flatMap(({ number, words }) =>
      words.flatMap(({ base, corrected }) =>
        corrected?.by === matter.uid
          ? [{ item: String(number), aspect: 'wording', replace: base, with: corrected.to }]
          : [],
      ),
    );
    return [{ meeting: clerk.id(sitting), corrections }];
  });
  const withdrawn = { on: '2026-01-01', reason: 'error', ask: 'The office' };
  const facts = {
    ...(approves.length > 0 && { approves }),
    ...(matter.isWithdrawn && { withdrawn }),
    ...(matter.isExempt && { exempt: { paragraphs: [3] } }),
  };
  const isBare = Object.keys(facts).length === 0;
  const block = isBare ? '' : `\`\`\`yaml\n${JSON.stringify(facts)}\n\`\`\`\n\n`;
  const uid = String(matter.uid);
  const decided = `RESOLVED – That matter ${uid} come back in three months.\n\nACTIONS:\n\n- Ann Lee to see to matter ${uid}.`;
  const all = [...matter.words.map(({ base }) => base), ...(matter.uid % 2 === 0 ? [decided] : [])];
  const words = matter.isExempt ? '' : all.join('\n\n');
  return `## ${String(matter.number)}. Matter ${uid}\n\n${block}${words}\n`;
}

/** The records of a clerk's archive as they now stand, by path. */
export function recordsOf(clerk: Clerk): Map<string, string> {
  const files = new Map<string, string>();
  for (const body of clerk.bodies.keys()) {
    files.set(`bodies/${clerk.bodyId(body)}.md`, `---\nname: Board ${String(body)}\n---\n`);
  }
  files.set(`people/${clerk.personId()}.md`, '---\nname: Ann Lee\n---\n');
  for (const sitting of clerk.sittings) {
    const [body = '', date = ''] = clerk.id(sitting).split('/');
    const notice = 'withdrawn: { on: 2026-01-01, reason: legal, ask: The office }\n';
    const items = sitting.matters.map((matter) => itemText(clerk, matter)).join('\n');
    const text = meetingText(body, date, items, sitting.isWithdrawn ? notice : '');
    files.set(`meetings/${body}/${date}.md`, text);
  }
  return files;
}
