import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import { zsh } from './zsh.js';

/** The scripts that make shells complete `plan`; each asks `plan __complete -- <words…>` for the candidates. */
export const completionScripts = { bash, zsh, fish, powershell } as const;
