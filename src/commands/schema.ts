import planSchema from '../../schemas/plan.schema.json';
import taskSchema from '../../schemas/task.schema.json';
import type { CommandModule } from '../cli/command.js';
import { choiceOf } from '../cli/options.js';
import { EXIT } from '../core/failure.js';

const SCHEMAS = { task: taskSchema, plan: planSchema };

/** `plan schema`: the JSON Schema of the files, for editors and other validators. */
export const schema: CommandModule = {
  examples: ['plan schema', 'plan schema plan'],

  declare(command, { help }) {
    command.argument('[name]', help.commands.schema.name);
  },

  async run(context, args) {
    const name = choiceOf(context, '[name]', args[0] ?? 'task', ['task', 'plan']);
    context.env.stdout.write(`${JSON.stringify(SCHEMAS[name], null, 2)}\n`);
    return EXIT.fine;
  },
};
