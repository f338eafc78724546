import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/commands/check.mjs').then((command) => command.main(process.argv.slice(2)));
