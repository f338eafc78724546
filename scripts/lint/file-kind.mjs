import { relative } from 'node:path';
import { root } from '../lib/folders.mjs';

const kinds = ['entity', 'queries', 'service', 'module', 'controller', 'dto', 'handlers', 'screen'];
const tests = ['spec', 'int-spec', 'e2e-spec'];
const kebab = '(?:[a-z0-9]+-)*[a-z0-9]+';
/** What a tool asks for by name: `vite.config.ts`, `something.d.ts`. */
const byTools = ['config', 'd'];
const anyFile = new RegExp(
  `^${kebab}(?:\\.(?:${[...kinds, ...byTools].join('|')}))?(?:\\.(?:${tests.join('|')}))?\\.tsx?$`,
);
const ruleFile = new RegExp(`^${kebab}(?:\\.spec)?\\.ts$`);

/** kebab-case names with a closed list of kinds; a rule has no kind, it is only a rule. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      name: '"{{name}}" is not a file name of this house: kebab-case, then at most one kind of {{kinds}} (rules have none but spec).',
    },
  },
  create(context) {
    const path = relative(root, context.filename).replaceAll('\\', '/');
    const name = path.split('/').pop();
    return {
      Program(node) {
        const pattern = path.startsWith('libs/rules/') ? ruleFile : anyFile;
        if (!pattern.test(name))
          context.report({ node, messageId: 'name', data: { name, kinds: [...kinds, ...tests].join(', ') } });
      },
    };
  },
};
