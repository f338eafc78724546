import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/commands/build.mjs').then((command) => command.main());
