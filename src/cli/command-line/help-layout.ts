import type { Command, Help } from 'commander';
import type { Messages } from '../../messages/index.js';
import { widthOf, wrap } from '../../render/terminal/text.js';

/**
 * The layout of help: commander pads by characters, but Chinese characters take two columns, and lines may break
 * between any two.
 */
export function helpLayout({ help }: Messages): Partial<Help> {
  const titles: Readonly<Record<string, string>> = help.titles;
  return {
    displayWidth: widthOf,
    showGlobalOptions: true,
    minWidthToWrap: 16,
    boxWrap: (text: string, width: number) => wrap(text, width).join('\n'),
    styleTitle: (title: string) => titles[title] ?? title,
    // Arguments and options are known only of the command that is called.
    subcommandTerm: (command) =>
      command.name() === 'help' ? 'help [command]' : [command.name(), ...command.aliases()].join(' '),
    commandUsage: (command) => `${pathOf(command)} ${command.usage()}`,
  };
}

/** A command as it is typed: `plan org add`. */
export function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}
