const SURNAMES =
  'Ainley Bright Carr Dunn Ebbs Foss Gale Hurst Iveson Jagger Khan Lund Moss Naylor Oates Pell'.split(
    ' ',
  );
const FORENAMES = 'Aled Bronwen Cora Dilip Elspeth Farah Gwen Hamid Ines Jonah'.split(' ');
const MATTERS =
  'footpaths,bus shelters,street lights,allotments,the library,flood defences,school meals,the market'.split(
    ',',
  );
const COMMITTEES = ['Paths Committee', 'Housing Panel', 'Health Board', 'Audit Committee'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ITEMS = 12;

/** The `number`th generated page of an invented council's ModernGov, about 20 KB, like real ones. */
export function benchPage(number: number): string {
  const committee = pick(COMMITTEES, number);
  const date = new Date(Date.UTC(2010, 0, 5 + 7 * number));
  const when = `${pick(WEEKDAYS, date.getUTCDay())}, ${date.getUTCDate()}th ${pick(MONTHS, date.getUTCMonth())}, ${date.getUTCFullYear()} 10.00 am`;
  const people = Array.from(
    { length: 9 },
    (_, index) => `Councillor ${personName(number + index)}`,
  );
  const rows = Array.from({ length: ITEMS }, (_, index) => itemRow(number, index + 1));
  return `<!DOCTYPE html><html><head><title>Agenda and minutes, ${committee} - ${when}</title></head><body><div id="modgov">
<h1 class="mgMainTitleTxt">Agenda and minutes</h1><h2 class="mgSubTitleTxt">${committee} - ${when}</h2>
<div class="mgContent"><p>Venue: Moot Hall, Fellbeck</p><p>PRESENT: ${people.join(', ')}</p>
<table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>${rows.join('\n')}</table></div></div></body></html>`;
}

function itemRow(page: number, number: number): string {
  const matter = pick(MATTERS, page + number);
  const paragraphs = Array.from({ length: 6 }, (_, index) =>
    paragraph(page, number, index, matter),
  );
  const decision = `RESOLVED - That the report on ${matter} be noted, and a further report come in ${number + 1} months.`;
  const words = [...paragraphs, decision]
    .map((text) => `<p class="MsoNormal"><span>${text}</span></p>`)
    .join('\n');
  return `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">${number}.</p></td><td>
<p class="mgAiTitleTxt"><a href="documents/s${page}${number}/report.pdf">Report on ${matter} ${number}</a></p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><div class="WordSection1">${words}</div></div></td></tr>`;
}

function paragraph(page: number, item: number, index: number, matter: string): string {
  const name = personName(page * 3 + item + index);
  return `Councillor ${name} asked what the £${page + item},${100 + index} set aside for ${matter} had been spent on,
and was told that work would begin in week ${index + 2}. Members spoke of complaints they had received, and
of what other towns had done; the figures were not yet complete, and would be sent to them in writing.`;
}

function personName(number: number): string {
  return `${pick(FORENAMES, number)} ${pick(SURNAMES, number * 7)}`;
}

function pick<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length];
  if (found === undefined) throw new RangeError('an empty list');
  return found;
}
