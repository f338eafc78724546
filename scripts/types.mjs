import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/commands/types.mjs').then((command) => command.main());
