import { writeFileSync } from 'node:fs';

/** What a process used until it ended. */
export interface Usage {
  /** Seconds of all its threads, in user mode and in the system. */
  cpu: number;
  /** Bytes resident at most. */
  memory: number;
}

/** The variable that names the file into which this module, loaded first, writes the usage. */
export const USAGE_FILE = 'MINUTEBOOK_USAGE_FILE';

const file = process.env[USAGE_FILE];
if (file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
    writeFileSync(file, JSON.stringify(usage));
  });
}
