import { optionalValue } from '../../cli/argument.js';
import { fixed } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { choice } from '../../cli/parser.js';
import { EXIT } from '../../core/failure.js';
import { toJson } from '../../formats/json.js';
import { renderSchemas } from '../../render/schemas.js';
import { pathOf, schemaFiles, schemas } from './kinds.js';
import { selfContained } from './self-contained.js';

const NAMES = [...schemas.keys()];

/**
 * `plan schema`: the JSON Schemas, for editors, other validators and programs that read what `--json` prints; which ones
 * there are if none is named. A schema is JSON whether `--json` is given or not.
 */
export const schema = defineCommand({
  examples: ['plan schema', 'plan schema task', 'plan schema status'],
  anyFormat: true,

  declare: ({ help }) => ({
    arguments: { name: optionalValue('[name]', help.commands.schema.name, choice(NAMES), fixed(NAMES)) },
  }),

  async run({ env, options, screen, language }, { name }) {
    if (name !== undefined) env.stdout.write(`${JSON.stringify(schemaOf(name), null, 2)}\n`);
    else if (options.json) {
      const rows = [...schemas].map(([name, { of }]) => ({ name, of }));
      env.stdout.write(toJson('schema', null, [], { schemas: rows }));
    } else {
      const rows = [...schemas].map(([name, { of, schema }]) => ({ name, of, about: String(schema['description']) }));
      env.stdout.write(`${renderSchemas(rows, language, screen)}\n`);
    }
    return EXIT.fine;
  },
});

function schemaOf(name: string): object | undefined {
  const known = schemas.get(name);
  return known?.of === 'output' ? selfContained(pathOf(name), schemaFiles) : known?.schema;
}
