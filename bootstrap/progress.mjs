import process from 'node:process';

/** The machine could not be made ready; the message tells its user what to do. */
export class SetUpError extends Error {}

/** The set-up was ended from outside by a signal. */
export class Interrupted extends Error {
  /** @param {import('./run-child.mjs').End} end */
  constructor(end) {
    super('interrupted');
    this.end = end;
  }
}

/**
 * Progress goes to stderr: stdout belongs to the command.
 * @param {string} text
 */
export function tell(text) {
  process.stderr.write(`${text}\n`);
}
