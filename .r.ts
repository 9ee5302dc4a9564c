import { readFileSync } from 'node:fs';
import { readSource } from './scripts/import/read.ts';
import { recognise } from './scripts/import/recognise/recognise.ts';
const s = await readSource(new Uint8Array(readFileSync(process.argv[2] ?? '')), 'x');
const r = recognise(s, {});
for (const d of r.documents) console.log('DOC', d.kind, d.title, d.date, d.pages, (d.text ?? '').length);
for (const m of r.meetings) for (const i of m.items) { if (i.documents.length) console.log(m.kind, m.date, i.number, i.title.slice(0,60), JSON.stringify(i.documents).slice(0, 300)); }
