import type { ImportView } from '../../core/view/import/preview-view.js';
import { levelWords, warningWords } from '../../messages/import-words.js';
import { heading, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { type Column, table } from '../terminal/table.js';
import { clean, cut } from '../terminal/text.js';

/** How much is shown of a part that becomes no task, and of the first number of a level; in columns. */
const BEGINNING = 40;

/** The structure that was found: sections, parts that become no tasks, levels, warnings, and the new units. */
export function structureLines(view: ImportView, screen: Screen): string[] {
  return [
    ...part(screen.messages.screens.importPreview.headings.warnings, warningLines(view, screen), screen),
    ...part(screen.messages.screens.importPreview.headings.sections, sectionLines(view, screen), screen),
    ...part(screen.messages.screens.importPreview.headings.asides, asideLines(view, screen), screen),
    ...part(screen.messages.screens.importPreview.headings.levels, levelLines(view, screen), screen),
    ...part(screen.messages.screens.importPreview.headings.orgs, orgLines(view, screen), screen),
  ];
}

function part(title: string, lines: readonly string[], screen: Screen): string[] {
  return lines.length === 0 ? [] : ['', heading(title, screen), ...lines];
}

function sectionLines({ sections }: ImportView, screen: Screen): string[] {
  if (sections.length === 0) return [];
  const { columns, known } = screen.messages.screens.importPreview;
  const all: Column<(typeof sections)[number]>[] = [
    { header: columns.number, cell: ({ number }) => String(number), align: 'right' },
    // What --role and --section-id name.
    { header: columns.part, cell: ({ part }) => String(part), align: 'right' },
    { header: columns.items, cell: ({ items }) => String(items), align: 'right' },
    { header: columns.doubtful, cell: ({ doubtful }) => String(doubtful), align: 'right', leaves: 2 },
    { header: columns.known, cell: ({ isKnown }) => (isKnown ? known.yes : known.no), leaves: 1 },
    { header: columns.section, cell: ({ title, heading: official }) => clean(official ?? title) },
  ];
  return [table(all, sections, screen)];
}

function asideLines({ asides, mayChooseRoles, source }: ImportView, screen: Screen): string[] {
  if (asides.length === 0) return [];
  const { aside, roles, place, length, asidesHint, quote, roleOption } = screen.messages.screens.importPreview;
  const { semicolon, comma } = screen.messages;
  const lines = asides.map((one) => {
    const text = cut(clean(one.text), BEGINNING);
    const shown = [...(one.heading === null ? [] : [clean(one.heading)]), ...(text === '' ? [] : [quote(text)])];
    const what = aside(one.part, roles[one.role], place[source.countedIn](one.place));
    return prose([what + shown.join(comma), length(one.length)].join(semicolon), screen, '  ');
  });
  const [first] = asides;
  if (!mayChooseRoles) return lines;
  return [...lines, prose(asidesHint(roleOption(first?.part ?? 1)), screen, '  ')];
}

function levelLines({ levels }: ImportView, screen: Screen): string[] {
  if (levels.length === 0) return [];
  const { columns, use, levelsHint } = screen.messages.screens.importPreview;
  const all: Column<(typeof levels)[number]>[] = [
    { header: columns.style, cell: ({ style }) => levelWords(style, screen.messages) },
    { header: columns.count, cell: ({ count }) => String(count), align: 'right' },
    { header: columns.use, cell: (level) => (level.use === null ? '' : use[level.use]) },
    { header: columns.example, cell: ({ example }) => cut(clean(example), BEGINNING) },
  ];
  const other = levels.find(({ use: one }) => one === null) ?? levels[0];
  return [
    table(all, levels, screen),
    prose(levelsHint(`--items "${other === undefined ? '' : levelWords(other.style, screen.messages)}"`), screen, '  '),
  ];
}

function orgLines({ orgs }: ImportView, screen: Screen): string[] {
  const { importPreview } = screen.messages.screens;
  const { messages, style } = screen;
  return orgs.flatMap(({ org, written, count, isDoubtful }) => {
    const words = [
      importPreview.org(clean(written), org.id, count),
      ...(org.kind === undefined ? [] : [importPreview.orgKind(messages.words.orgKind[org.kind])]),
      ...(org.members === undefined ? [] : [importPreview.orgMembers(org.members.map(clean).join(messages.comma))]),
    ];
    const line = prose(words.join(messages.semicolon), screen, '  ');
    return isDoubtful ? [line, style.yellow(prose(importPreview.orgDoubtful, screen, '    '))] : [line];
  });
}

function warningLines({ warnings, source }: ImportView, screen: Screen): string[] {
  return warnings.map((warning) =>
    screen.style.yellow(prose(warningWords(warning, source.countedIn, screen.messages), screen, '  ')),
  );
}
