/** Words that stand in nearly every item and ask for nothing; heeded only where nothing else is asked. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about an and any are as at be been being but by did do does for from had has have how i in ' +
    'into is it its many me much of on or our s should so some t than that the their them then ' +
    'there these they this those to us was we were what when where which who whom whose why will ' +
    'with would you'
  ).split(' '),
);
