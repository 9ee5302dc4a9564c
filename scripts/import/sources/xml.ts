import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ImportProblem } from '../problem.ts';
import type { SourceText } from '../source.ts';
import { meetingLines } from './service/meeting.ts';
import { childOf, nodeOf, type XmlNode } from './service/node.ts';

/** The names under which fast-xml-parser gives one child as a list too. */
const LISTS = new Set(['committee', 'meeting', 'agendaitem', 'linkeddoc', 'attendee']);

/**
 * Parses an answer of ModernGov's web service, without its SOAP wrapper.
 * @throws ImportProblem with line and column when it is not well-formed XML, and for entities of its own
 * that lie outside it or grow beyond bounds
 */
export function parseService(xml: string): XmlNode {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) {
    const { msg, line, col } = valid.err;
    throw new ImportProblem(
      `this XML is not well-formed: ${msg}`,
      'Fetch the answer again; a page of HTML with status 200 is the service’s way to say that it failed.',
      { line, column: col },
    );
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    // "&#163;", "&#x2019;", "&pound;"
    htmlEntities: true,
    isArray: (name, path) => LISTS.has(name) && String(path) !== 'meeting',
  });
  return unwrapped(nodeOf(parsedBy(parser, xml)));
}

function parsedBy(parser: XMLParser, xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportProblem(
      `this XML cannot be read (${reason})`,
      'Fetch the answer of GetMeeting again: the web service declares no entities of its own.',
    );
  }
}

// SOAP answers wrap the root (structure.md, section 6).
const WRAPPERS = ['soap:Envelope', 'soap:Body', 'OpResponse', 'OpResult'];

function unwrapped(node: XmlNode): XmlNode {
  const wrapper = WRAPPERS.find((name) => name in node);
  return wrapper === undefined ? node : unwrapped(childOf(node, wrapper));
}

/**
 * Reads a GetMeeting answer into the lines of the page it stands for. Lists of committees and of
 * meetings are no records: `serviceList` reads them for fetch.
 * @throws ImportProblem when the answer holds no meeting
 */
export function readServiceXml(xml: string, name: string): SourceText {
  const root = parseService(xml);
  if ('meeting' in root) {
    return {
      kind: 'moderngov-service-xml',
      name,
      lines: meetingLines(childOf(root, 'meeting')),
      remarks: [],
    };
  }
  if ('getmeetings' in root || 'getmeetingsbydate' in root || 'committees' in root) {
    throw new ImportProblem(
      'this is a list of committees or meetings; it holds no minutes',
      'Import the answers of GetMeeting, or give the address of mgWebService.asmx and --body.',
    );
  }
  throw new ImportProblem(
    'this XML is not an answer of ModernGov’s web service that holds a meeting',
    'Import the answer of GetMeeting, or the meeting’s page as HTML.',
  );
}
