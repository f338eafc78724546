import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/commands/dev.mjs').then((command) => command.main(process.argv.slice(2)));
