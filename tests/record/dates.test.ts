import { describe, expect, it } from 'vitest';
import {
  fullDate,
  holdsOn,
  isDay,
  isPartialDay,
  isTime,
  longDate,
  nearestDay,
  spokenTime,
} from '../../src/record/dates.ts';

describe('days and times', () => {
  it.each(['2017-02-20', '2016-02-29', '1999-12-31'])('takes %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each(['2017-02-29', '2017-02-30', '2017-13-01', '2017-2-1', '20/02/2017', '2017-02-20T10:00'])(
    'refuses %s',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );

  it('takes a year or a month where a day is not known', () => {
    expect(['2017', '2017-05', '2017-05-01'].every(isPartialDay)).toBe(true);
    expect(['17', '2017-13', '2017-5', 'May'].some(isPartialDay)).toBe(false);
  });

  it('takes 24-hour times', () => {
    expect(['00:00', '09:30', '23:59'].every(isTime)).toBe(true);
    expect(['24:00', '9:30', '10.30', '10:60'].some(isTime)).toBe(false);
  });

  it('proposes the last day of the month', () => {
    expect(nearestDay('2017-02-30')).toBe('2017-02-28');
    expect(nearestDay('2016-02-31')).toBe('2016-02-29');
    expect(nearestDay('2017-13-01')).toBeUndefined();
  });
});

describe('spans', () => {
  it.each([
    [{}, true],
    [{ from: '2017' }, true],
    [{ from: '2017-05-10' }, true],
    [{ from: '2017-05-11' }, false],
    [{ to: '2017' }, true],
    [{ to: '2017-05' }, true],
    [{ to: '2017-05-09' }, false],
    [{ from: '2018' }, false],
  ])('%j holds on 10 May 2017: %s', (span, holds) => {
    expect(holdsOn(span, '2017-05-10')).toBe(holds);
  });
});

describe('dates as people say them', () => {
  it('in English and in Welsh', () => {
    expect(longDate('2017-02-20', 'en-GB')).toBe('20 February 2017');
    expect(longDate('2017-02', 'en-GB')).toBe('February 2017');
    expect(longDate('2017', 'en-GB')).toBe('2017');
    expect(longDate('2017-02-20', 'cy')).toBe('20 Chwefror 2017');
    expect(fullDate('2017-02-20', 'en-GB')).toBe('Monday 20 February 2017');
  });

  it('on the day written, in whatever time zone the machine is', () => {
    expect(fullDate('2017-03-26', 'en-GB')).toBe('Sunday 26 March 2017');
    expect(fullDate('2017-10-29', 'en-GB')).toBe('Sunday 29 October 2017');
  });

  it.each(['', '2017-13', '2017-02-30', '2017-02-20-2', '20 February 2017'])(
    'makes nothing of “%s”, which is no date',
    (text) => {
      expect(() => longDate(text, 'en-GB')).toThrow(RangeError);
      expect(() => fullDate(text, 'en-GB')).toThrow(RangeError);
    },
  );

  it('says which date is none', () => {
    expect(() => longDate('2017-02-30', 'en-GB')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: “2017-02-30” is no day of the calendar (YYYY-MM-DD).]`,
    );
  });

  it('makes nothing of what is no time', () => {
    expect(() => spokenTime('10.30')).toThrow(RangeError);
    expect(() => spokenTime('')).toThrow(RangeError);
  });

  it('tells the time', () => {
    expect(spokenTime('10:00')).toBe('10am');
    expect(spokenTime('14:15')).toBe('2.15pm');
    expect(spokenTime('12:00')).toBe('12pm');
  });
});
