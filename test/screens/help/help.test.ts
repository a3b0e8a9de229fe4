import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../src/messages/index.js';
import { withoutSpaces } from '../layout.js';
import { everyScreen, expectGolden, expectNoOtherGolden, golden, LANGUAGES, type Shown, views } from '../screen.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const COMMANDS = Object.keys(catalogs.en.help.commands);
const PROGRAM = { typed: '--help --all' };
const DAILY = { typed: '--help' };

const textAt = (shown: readonly Shown[], width: number) => shown.find((one) => one.width === width)?.ran.out ?? '';

/** The part of a page of help below a heading, without the heading. */
function below(heading: string, page: string): string {
  const part = page.split('\n\n').find((one) => one.startsWith(heading));
  return part?.slice(heading.length) ?? '';
}

describe.each(LANGUAGES)('help in %s', async (language) => {
  const { titles, helpOption } = catalogs[language].help;
  const everyOption = (page: string) => below(titles['Global Options:'], page);
  const program = await views(PROGRAM, language);
  const pages = new Map<string, Shown[]>();
  for (const command of COMMANDS) pages.set(command, await views({ typed: `help ${command}` }, language));

  it('of the program is what its golden file holds', () => {
    expectGolden(`${FOLDER}help.${language}.txt`, golden(PROGRAM.typed, program));
  });

  it('of the daily commands is what its golden file holds', async () => {
    expectGolden(`${FOLDER}daily.${language}.txt`, golden(DAILY.typed, await views(DAILY, language)));
  });

  describe('of the program', () => everyScreen(PROGRAM, language, program, { isWrappedInPipe: true }));

  // What is new at other widths is only where lines are wrapped, which the tests of every screen look at.
  it('of the commands is what the golden file of all holds, at 80 columns', () => {
    const texts = COMMANDS.map((command) => {
      const text = textAt(pages.get(command) ?? [], 80);
      // A new option of every command is in the page of the program, and not in each of these.
      return `===== plan help ${command}\n${text.replace(everyOption(text), ' …')}`;
    });
    expectGolden(`${FOLDER}commands.${language}.txt`, texts.join('\n'));
  });

  describe.each(COMMANDS)('of plan %s', (command) => {
    const shown = pages.get(command) ?? [];
    everyScreen({ typed: `help ${command}` }, language, shown, { isWrappedInPipe: true });

    it('ends with 0 and says nothing else at any width, into a pipe what it says at 80 columns', () => {
      for (const { ran } of shown) expect(ran).toMatchObject({ code: 0, err: '' });
      expect(shown.at(-1)?.ran.out).toBe(textAt(shown, 80));
    });

    it('names the options of every command as the program does', () => {
      for (const { width } of shown.filter((one) => one.width !== null)) {
        const ofProgram = below(titles['Options:'], textAt(program, width ?? 0));
        const help = withoutSpaces(`-h, --help${helpOption}`);
        const named = withoutSpaces(everyOption(textAt(shown, width ?? 0)));
        expect(`${named}${help}`).toBe(withoutSpaces(ofProgram));
      }
    });
  });
});

it('has no golden file of a removed page', () => {
  expectNoOtherGolden(FOLDER, ['help', 'daily', 'commands']);
});
