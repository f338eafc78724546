// Thin on purpose: an old Node must get as far as its own clear sentence.
import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/commands/start.mjs').then((command) => command.main());
