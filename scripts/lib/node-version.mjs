// No new syntax and no imports here: this file has to run on the Node that it refuses.

/** Node 20.19 or later, 22.12 or later within 22: what the web build tool and our compiler need. */
export function nodeIsNewEnough(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

export function requireNode() {
  if (nodeIsNewEnough(process.version)) return;
  console.error(
    'Cairn needs Node 20.19 or later (or 22.12 or later), and this is ' +
      process.version +
      ': install a newer one from https://nodejs.org and run the same command again.',
  );
  process.exit(1);
}
