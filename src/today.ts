import { format } from 'date-fns/format';
import { TZDate } from '@date-fns/tz';
import { facts } from './site.ts';

/** The day of this build in the archive's time zone, YYYY-MM-DD. */
export const today = format(TZDate.tz(facts['time-zone']), 'yyyy-MM-dd');
