import { readFileSync } from 'node:fs';
import { readPdf } from './scripts/import/sources/pdf.ts';
import { readHtml } from './scripts/import/sources/html.ts';
import { readServiceXml } from './scripts/import/sources/xml.ts';
import { readWord } from './scripts/import/sources/word.ts';
import { containerOf } from './scripts/import/sources/kind.ts';
import { decodeText } from './scripts/import/sources/decode.ts';
import { ImportProblem, problemText } from './scripts/import/problem.ts';
const b = new Uint8Array(readFileSync(process.argv[2] ?? ''));
try {
const k = containerOf(b);
const s = k === 'pdf' ? await readPdf(b, 'x') : k === 'html' ? readHtml(decodeText(b), 'x') : k === 'xml' ? readServiceXml(decodeText(b), 'x') : await readWord(b, 'x');
process.stdout.write(k+' '+s.kind+' '+s.title+'\n');
for (const l of s.lines) process.stdout.write(`${l.place.page ?? l.place.line} ${String(l.indent).padStart(3)} ${l.heading ? 'h'+l.heading : ''}${l.bold ? 'B' : ' '} ${l.marker ? '['+l.marker+'] ' : ''}${l.cells ? '#'+l.cells.length+' ' : ''}${l.text} ${l.links ? JSON.stringify(l.links) : ''}\n`);
process.stdout.write(JSON.stringify(s.remarks)+'\n');
} catch (e) { if (e instanceof ImportProblem) console.log(problemText('x', e)); else throw e; }
