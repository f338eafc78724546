import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/commands/test.mjs').then((command) => command.main(process.argv.slice(2)));
