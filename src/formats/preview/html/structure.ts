import type { ImportView } from '../../../core/view/import/preview-view.js';
import { levelWords, missedWords, warningWords } from '../../../messages/import-words.js';
import type { Messages } from '../../../messages/index.js';
import { element, escaped } from '../../html/escape.js';

/** A heading and what stands below it; nothing if there is nothing. */
export function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [element('h2', escaped(title)), ...lines];
}

/** The structure that was found, and the new units: as on the terminal, but with the whole text of each part. */
export function structureHtml(view: ImportView, messages: Messages): string[] {
  const { headings, columns, use } = messages.screens.importPreview;
  const { sections, levels, warnings, source } = view;
  return [
    ...part(
      headings.warnings,
      warnings.map((warning) => element('p', escaped(warningWords(warning, source.countedIn, messages)), 'check')),
    ),
    ...part(
      headings.sections,
      sections.length === 0
        ? []
        : table(
            [columns.number, columns.section, columns.items, columns.doubtful],
            sections.map(({ number, title, heading, items, doubtful }) => [number, heading ?? title, items, doubtful]),
          ),
    ),
    ...part(headings.asides, asidesHtml(view, messages)),
    ...part(
      headings.levels,
      levels.length === 0
        ? []
        : table(
            [columns.style, columns.count, columns.use, columns.example],
            levels.map((level) => [
              levelWords(level.style, messages),
              level.count,
              level.use === null ? '' : use[level.use],
              level.example,
            ]),
          ),
    ),
    ...part(headings.orgs, orgsHtml(view, messages)),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const head = element('tr', heads.map((text) => element('th', escaped(text))).join(''));
  const body = rows.map((row) =>
    element(
      'tr',
      row.map((cell) => element('td', escaped(String(cell)), typeof cell === 'number' ? 'n' : '')).join(''),
    ),
  );
  return [`<table>\n${[head, ...body].join('\n')}\n</table>`];
}

function asidesHtml({ asides, source }: ImportView, { screens }: Messages): string[] {
  const { aside, roles, place, length } = screens.importPreview;
  return asides.map((one) => {
    const what = aside(one.part, roles[one.role], place[source.countedIn](one.place));
    const head = `${escaped(what)}${escaped(one.heading ?? '')} <span class="note">${escaped(length(one.length))}</span>`;
    const lines = one.text.split('\n').filter((line) => line.trim() !== '');
    const text = lines.map((line) => element('p', escaped(line))).join('\n');
    return `<details>\n${element('summary', head)}\n${text}\n</details>`;
  });
}

function orgsHtml({ orgs }: ImportView, { screens, words, semicolon, comma }: Messages): string[] {
  const { importPreview } = screens;
  if (orgs.length === 0) return [];
  const items = orgs.map(({ org, written, count, isDoubtful }) => {
    const told = [
      importPreview.org(written, org.id, count),
      ...(org.kind === undefined ? [] : [importPreview.orgKind(words.orgKind[org.kind])]),
      ...(org.members === undefined ? [] : [importPreview.orgMembers(org.members.join(comma))]),
    ];
    const doubt = isDoubtful ? element('div', escaped(importPreview.orgDoubtful), 'check') : '';
    return element('li', escaped(told.join(semicolon)) + doubt);
  });
  return [element('ul', `\n${items.join('\n')}\n`)];
}

/** What was not captured, by its reason: what was not understood is open, the rest is folded. */
export function missedHtml({ missed, source }: ImportView, messages: Messages): string[] {
  const { reason: reasonWords, missedAt, place, quote, headings } = messages.screens.importPreview;
  const groups = missed.map(({ reason, entries }) => {
    const items = entries.map(({ item, place: at, text }) =>
      element('li', escaped(`${missedAt(item, place[source.countedIn](at))}${quote(text)}`)),
    );
    const title = element('summary', escaped(reasonWords(missedWords(reason, messages), entries.length)));
    const open = reason === 'not_understood' ? ' open' : '';
    return `<details${open}>\n${title}\n${element('ul', `\n${items.join('\n')}\n`)}\n</details>`;
  });
  return part(headings.missed, groups);
}
