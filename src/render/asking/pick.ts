import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isTabKey,
  isUpKey,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core';
import type { AskTheme } from './theme.js';

/** A line of the list. */
export interface PickLine {
  value: string;
  name: string;
  /** Details, shown while this line is selected. */
  about: string;
}

interface Config {
  message: string;
  /** The lines that fit a typed text, the nearest first. */
  matching(typed: string): readonly PickLine[];
  theme: AskTheme;
}

const PAGE = 10;

/**
 * A list that is narrowed by typing and chosen from with the arrows. What fits is worked out at each key: Enter takes
 * what fits the text before it, also if both arrive together.
 */
export const pick = createPrompt<string, Config>(({ theme, message, matching }, done) => {
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const lines = matching(typed);
  const active = Math.max(0, Math.min(wanted, lines.length - 1));
  const selected = lines[active];
  useKeypress((key, rl) => {
    const step = stepOf(key);
    if (step === 'type') {
      if (rl.line !== typed) setWanted(0);
      return setTyped(rl.line);
    }
    if (step === 'take' && selected !== undefined) {
      setChosen(selected.name);
      return done(selected.value);
    }
    if (step === 'up' || step === 'down') setWanted(Math.max(0, active + (step === 'up' ? -1 : 1)));
    // Enter empties the line of readline, and the arrows look for earlier lines: the text stays what it was.
    rl.clearLine(0);
    rl.write(typed);
  });
  const page = usePagination({
    items: lines,
    active,
    renderItem: ({ item, isActive }) =>
      isActive ? theme.style.highlight(`${theme.icon.cursor} ${item.name}`) : `  ${item.name}`,
    pageSize: PAGE,
    loop: false,
  });
  const head = `${theme.prefix[chosen === null ? 'idle' : 'done']} ${theme.style.message(message)}`;
  if (chosen !== null) return `${head} ${theme.style.answer(chosen)}`;
  const about = selected === undefined || selected.about === '' ? [] : [theme.style.description(selected.about)];
  const below = [lines.length === 0 ? theme.style.error('') : page, ' ', ...about, theme.style.keysHelpTip()];
  return [`${head} ${theme.style.searchTerm(typed)}`, below.join('\n')];
});

/** What a key does: takes the selected line, moves, changes the text, or nothing (`stay`). */
function stepOf(key: Parameters<typeof isEnterKey>[0]): 'take' | 'up' | 'down' | 'stay' | 'type' {
  if (isEnterKey(key)) return 'take';
  if (isUpKey(key)) return 'up';
  if (isDownKey(key)) return 'down';
  return isTabKey(key) ? 'stay' : 'type';
}
