import { waysTo } from '../../core/lifecycle.js';
import { STATUSES, type Status } from '../../core/task.js';
import type { Messages } from '../../messages/index.js';

/** The statuses for the help of `plan set`, a line each: from which ones each is reached, and what that needs. */
export function statusesHelp({ screens, words, comma, semicolon }: Messages): string {
  const { head, line, way, needs } = screens.set.statuses;
  const lines = STATUSES.map((status) => {
    const fromByNeeds = new Map<string, Status[]>();
    for (const { from, needs: needed } of waysTo(status)) {
      const words = needed.map((need) => needs[need]).join(comma);
      fromByNeeds.set(words, [...(fromByNeeds.get(words) ?? []), ...from]);
    }
    const ways = [...fromByNeeds].map(([needed, from]) =>
      way(from.map((one) => words.status[one]).join(comma), needed),
    );
    return line(words.status[status], status, ways.join(semicolon));
  });
  return [head, ...lines].join('\n');
}
