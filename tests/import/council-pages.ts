/** One agenda item of the invented council's pages. */
export interface PageItem {
  number: string;
  title: string;
  minutes: string[];
}

/** A meeting of the invented Fellbeck Town Council. */
export interface PageMeeting {
  id: number;
  committee: string;
  /** "Tuesday, 12th March, 2024 6.00 pm" */
  when: string;
  present: string[];
  items: PageItem[];
}

/** A ModernGov meeting page after structure.md, section 3, with its quirks (blanks in tags, entities). */
export function meetingPage({ id, committee, when, present, items }: PageMeeting): string {
  return `<!DOCTYPE html><html lang="en"><head><title>Agenda and minutes, ${committee} - ${when}</title>
<script>var webcast = "https://webcasts.example/${id}";</script></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<form method="post" action="ieListDocuments.aspx?MId=${id}"><div id="modgov"><div class="mgHeader">
<h1  class="mgMainTitleTxt" >Agenda and minutes</h1></div>
<div class="mgSubTitle" ><h2 class="mgSubTitleTxt">${committee} - ${when}</h2></div>
<div class="mgContent" ><p><span  class="mgLabel" >Venue: </span>Moot Hall, Fellbeck</p>
<p><span  class="mgLabel" >Contact: </span>Oswin Hale&nbsp; Tel: 01632 960 218</p>
<p>PRESENT: ${present.join(', ')}</p>
<table class="mgItemTable" ><tr><th>No.</th><th>Item</th></tr>
${items.map(itemRow).join('\n')}
</table></div></div></form><footer><p>Fellbeck Town Council, Moot Hall</p></footer></body></html>`;
}

function itemRow({ number, title, minutes }: PageItem): string {
  return `<tr><td  class="mgItemNumberCell" ><p class="mgAiTitleTxt" >${number}</p></td><td>
<p class="mgAiTitleTxt" ><a class="mgAiTitleLnk" href="documents/s${number}/${title}.pdf">${title}
<span class="mgFileSize"><img alt="pdf icon" src="x.gif"> PDF 117 KB</span></a></p>
<ul class="mgActionList"><li><a href="mgAi.aspx?ID=${number}">Share this item</a></li></ul>
<p class="mgSubItemTitleTxt" >Minutes:</p>${wordPara(minutes)}</td></tr>`;
}

function wordPara(paragraphs: string[]): string {
  const words = paragraphs.map((text) => `<p class="MsoNormal"><span style="">${text}</span></p>`);
  return `<div class="mgWordPara"><div class="WordSection1">\n${words.join('\n<p class="MsoNormal"><span>&nbsp;</span></p>\n')}\n</div></div>`;
}

/** A committee's list of meetings (ieListMeetings.aspx). */
export function listPage(
  committee: string,
  meetings: readonly { id: number; label: string }[],
): string {
  const entries = meetings.map(
    ({ id, label }) =>
      `<li><a class="mgMeetingTableLnk" href="ieListDocuments.aspx?CId=7&amp;MId=${id}&amp;Ver=4">${label}</a> - Agenda</li>`,
  );
  return `<!DOCTYPE html><html><head><title>Browse meetings - ${committee}</title></head><body><div id="modgov">
<h1 class="mgMainTitleTxt">Browse meetings</h1><h2 class="mgSubTitleTxt">${committee}</h2>
<ul class="mgNonBulletTableList">${entries.join('\n')}</ul></div></body></html>`;
}

/** Meetings of the Paths Committee, one a month from January 2019 on. */
export function monthlyMeetings(count: number): PageMeeting[] {
  return Array.from({ length: count }, (_, index) => pathsMeeting(index));
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The meeting so many months after January 2019. */
export function pathsMeeting(index: number): PageMeeting {
  const year = 2019 + Math.floor(index / 12);
  const month = MONTHS[index % 12] ?? '';
  const weekday = WEEKDAYS[new Date(Date.UTC(year, index % 12, 8)).getUTCDay()] ?? '';
  return {
    id: 500 + index,
    committee: 'Paths Committee',
    when: `${weekday}, 8th ${month}, ${year} 6.00 pm`,
    present: [
      'Councillor Elspeth Stott (Chair)',
      'Councillor Neville Braith',
      'Councillor Aled Moss',
    ],
    items: [
      {
        number: '1.',
        title: 'Apologies',
        minutes: ['Apologies were received from Councillor Kofi Mensah.'],
      },
      {
        number: '2.',
        title: 'Footbridge at Holm Lane',
        minutes: [
          `Lettice Farrow introduced report ${index + 1}. The repairs would cost £${index + 12},400.`,
          'RESOLVED - That the repairs be ordered before the winter.',
        ],
      },
    ],
  };
}

/** Its day, YYYY-MM-DD. */
export function pathsDay(index: number): string {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${2019 + Math.floor(index / 12)}-${month}-08`;
}

/** A GetMeeting answer after structure.md, section 6. */
export function meetingXml(day: string, committee: string): string {
  const body = (words: string) =>
    `&lt;div class="WordSection1"&gt;\n&lt;p class="MsoNormal"&gt;${words}&lt;/p&gt;\n&lt;/div&gt;`;
  return `<?xml version="1.0" encoding="utf-8"?>
<meeting><meetingid>900</meetingid><meetingdate>${day}</meetingdate><meetingstatus>Confirmed</meetingstatus>
<meetingtime>10.00 am</meetingtime><meetinglocation>Moot Hall, Fellbeck</meetinglocation>
<minutepublished>True</minutepublished><meetingroom>
</meetingroom><agendaitems><agendaitem><agendaitemid>1</agendaitemid><agendaitemtitle>Bus shelters</agendaitemtitle>
<agendatext>${body('To consider the shelters at\nMill Road.')}</agendatext><agendaitemnumber>4</agendaitemnumber>
<fulldisplaynumberformat>1.</fulldisplaynumberformat><commenttext1>
</commenttext1><minutesnonemptyhtmlbody>${body('RESOLVED - That two shelters be\nbought.')}</minutesnonemptyhtmlbody>
<refertocommittee>${committee}</refertocommittee><linkeddocuments><linkeddoc><title>Shelters  report</title>
<url>https://democracy.fellbeck.example/mgConvert2PDF.aspx?ID=60</url><isrestricted>False</isrestricted></linkeddoc></linkeddocuments>
</agendaitem></agendaitems><attendees><attendee name="Councillor Elspeth Stott" roledescription="Chair" attendance="Present"/></attendees></meeting>`;
}

/** A GetMeetings answer. */
export function meetingsXml(
  committee: string,
  meetings: readonly { id: number; day: string; status?: string }[],
): string {
  const listed = meetings.map(
    ({ id, day, status = 'Confirmed' }) =>
      `<meeting><meetingid>${id}</meetingid><meetingdate>${day}</meetingdate><meetingstatus>${status}</meetingstatus></meeting>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<getmeetings><meetingscount> ${meetings.length}</meetingscount><committee><committeeid>7</committeeid><committeetitle>${committee}</committeetitle>
<committeemeetings>${listed.join('')}</committeemeetings></committee></getmeetings>`;
}

/** A GetCommittees answer. */
export function committeesXml(names: readonly string[]): string {
  const listed = names.map(
    (name, index) =>
      `<committee><committeeid>${index + 7}</committeeid><committeetitle>${name}</committeetitle><committeedeleted>False</committeedeleted></committee>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<committees><committeescount> ${names.length}</committeescount>${listed.join('')}</committees>`;
}
