import { statfsSync } from 'node:fs';

/** Something the person at the keyboard can mend: printed as one sentence, without a stack, exit code 1. */
export class Stop extends Error {
  constructor(sentence, code = 1) {
    super(sentence);
    this.code = code;
  }
}

// `npm start | head` closes our output early; that is no reason to leave servers behind.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** Commands whose output is piped elsewhere keep stdout to themselves and report progress on stderr. */
let out = process.stdout;
export function progressOnStderr() {
  out = process.stderr;
}

export function line(text = '') {
  out.write(`${text}\n`);
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One line per step with the time it took; long steps say now and then that they are still at it. */
export async function step(name, work) {
  const since = Date.now();
  const live = Boolean(out.isTTY);
  if (live) out.write(`  ${name} …`);
  else out.write(`  ${name} …\n`);
  const beat = setInterval(
    () => {
      if (live) out.write(`\r  ${name} … ${seconds(since)}`);
      else line(`  ${name} … still at it after ${seconds(since)}`);
    },
    live ? 1000 : 20_000,
  );
  beat.unref();
  let note;
  try {
    note = await work();
  } catch (error) {
    clearInterval(beat);
    line(`${live ? '\r' : ''}✗ ${name} (after ${seconds(since)})`);
    throw error;
  }
  clearInterval(beat);
  line(`${live ? '\r' : ''}✓ ${name.padEnd(34)} ${seconds(since)}${typeof note === 'string' ? `   ${note}` : ''}`);
  return note;
}

export const noSpace = (place) =>
  `The disk is full at ${place}: free some space (Cairn wants at least 500 MB) or move its data with CAIRN_DATA_DIR, then start again; nothing that was saved is lost.`;

/** Megabytes free for an ordinary user on the disk that holds `folder`. */
export function freeMegabytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1_048_576);
}

/** The sentence for an error of the file system that a person can mend; undefined for a fault of ours. */
export function sentenceFor(error) {
  const place = error?.path ?? error?.dest ?? 'the data folder';
  if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT') return noSpace(place);
  if (error?.code === 'EACCES' || error?.code === 'EPERM')
    return `This user may not write to ${place}: run as the user that owns it, or choose another folder with CAIRN_DATA_DIR.`;
  if (error?.code === 'EROFS') return `${place} is read-only: choose a folder that can be written with CAIRN_DATA_DIR.`;
  if (error?.code === 'ENOTDIR' || error?.code === 'EEXIST')
    return `${place} cannot be used because a part of that path is a file, not a folder: choose another folder with CAIRN_DATA_DIR.`;
  return undefined;
}

/** Runs a command's main function; whatever goes wrong ends in one sentence and an exit code that is not 0. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = error instanceof Stop ? error.code : 1;
    const sentence = error instanceof Stop ? error.message : sentenceFor(error);
    console.error(sentence === undefined ? error : `\n${sentence}`);
  }
}
