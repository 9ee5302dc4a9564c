/** Where progress is told: a terminal, or anything that takes text. */
export interface ProgressStream {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

/** Tells how far an import has come: one line that changes on a terminal, plain lines otherwise. */
export interface Progress {
  step(done: number, total: number, name: string): void;
  /** Something to be told besides, such as a wait. */
  note(text: string): void;
  /** Takes the changing line away. */
  end(): void;
}

// Without a terminal, every so many sources one line.
const EVERY = 10;
// "carriage return, erase to the end of the line" (ECMA-48)
const CLEAR = '\r\u001b[K';

/** Progress on a stream, usually standard error. */
export function progressOn(stream: ProgressStream): Progress {
  const terminal = stream.isTTY === true;
  const width = stream.columns ?? 80;
  return {
    step(done, total, name) {
      const text = `${done} of ${total}  ${name}`;
      if (terminal) stream.write(CLEAR + shortened(text, width - 1));
      else if (total > 1 && (done === total || done % EVERY === 0)) stream.write(`${text}\n`);
    },
    note(text) {
      stream.write(`${terminal ? CLEAR : ''}${text}\n`);
    },
    end() {
      if (terminal) stream.write(CLEAR);
    },
  };
}

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
