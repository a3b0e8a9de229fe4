import type { Messages } from '../../messages.js';

/** What the calendar of `plan export -f ics` says. */
export const calendar: Messages['screens']['calendar'] = {
  name: (plan, scope) => (scope === '' ? plan : `${plan} (${scope})`),
  file: (day) => `calendar-${day}`,
  kinds: {
    task: 'task due',
    target: 'target due',
    milestone: 'milestone due',
    recheck: 're-check',
    report: 'reports due',
  },
  summary: {
    task: (id, title, _name) => `Task due: ${id} ${title}`,
    target: (id, title, name) => `Target due: ${name} (${id} ${title})`,
    milestone: (id, title, name) => `Milestone due: ${name} (${id} ${title})`,
    recheck: (id, title, _name) => `Re-check: ${id} ${title}`,
  },
  report: (period) => `Reports due: ${period}`,
  deadline: (day) => `Last day in time: ${day}`,
  task: (id, title) => `Task: ${id} ${title}`,
  target: (name) => `Target: ${name}`,
  milestone: (name) => `Milestone: ${name}`,
  lead: (names) => `Lead: ${names}`,
  leader: (names) => `Leader: ${names}`,
  due: (day, original) => (original === null ? `Due: ${day}` : `Due: ${day} (originally ${original})`),
  stands: (day, status, light, reason) => `As of ${day}: ${status}, ${light} (${reason})`,
  progress: (progress, expected) => `Progress: ${progress ?? 'not reported'}, expected ${expected}`,
};
