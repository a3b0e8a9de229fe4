import { optionalValue } from '../../cli/argument.js';
import { fixed } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { choice } from '../../cli/parser.js';
import { EXIT } from '../../core/failure.js';
import { schemaText } from './own.js';

const NAMES = ['task', 'plan'] as const;

/** `plan schema`: the JSON Schema of the files, for editors and other validators. */
export const schema = defineCommand({
  examples: ['plan schema', 'plan schema plan'],
  anyFormat: true,

  declare: ({ help }) => ({
    arguments: { name: optionalValue('[name]', help.commands.schema.name, choice(NAMES), fixed(NAMES)) },
  }),

  async run(context, { name = 'task' }) {
    context.env.stdout.write(schemaText(name));
    return EXIT.fine;
  },
});
