import { fetched } from './index-files.ts';

/**
 * Gives the page of each meeting of a site, read once; rejects where it cannot be had.
 * @param site the root-relative address of the site, with a slash at its end.
 */
export function meetingPages(site: string): (meeting: string) => Promise<Document> {
  const known = new Map<string, Promise<Document>>();
  const read = async (meeting: string): Promise<Document> => {
    const response = await fetched(`${site}meetings/${meeting}/`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  };
  return (meeting) => {
    const page = known.get(meeting) ?? read(meeting);
    known.set(meeting, page);
    return page;
  };
}
