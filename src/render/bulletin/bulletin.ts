import { toNumeral } from '../../core/text/numeral.js';
import type { BulletinView } from '../../core/view/bulletin/view.js';
import { prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';
import { clausesOf, type Part } from './clauses.js';
import { Dated } from './dated.js';
import { laggingLines } from './lagging.js';

/** The short bulletin: its title, then a paragraph for each part that has something to say. */
export function renderBulletin(view: BulletinView, screen: Screen): string {
  const dated = new Dated(view.plan.period, screen.messages);
  const parts = clausesOf(view, dated, screen);
  const paragraphs = parts.map((part, index) => paragraph(part, index + 1, screen));
  const worst = parts.findIndex(({ head }) => head === 'worst');
  const lines = paragraphs.flatMap((text, index) =>
    index === worst ? [text, ...laggingLines(view, dated, screen)] : [text],
  );
  return [screen.style.bold(prose(titleOf(view, dated, screen), screen)), '', ...lines].join('\n');
}

/** A heading and its sentence in one paragraph. */
function paragraph({ head, clauses }: Part, number: number, screen: Screen): string {
  const { bulletin } = screen.messages.screens;
  const numeral = screen.messages.numeral === 'chinese' ? toNumeral(number) : String(number);
  const heading = screen.style.bold(bulletin.heading(numeral, bulletin.heads[head]));
  return prose(heading + (clauses.length === 0 ? '' : bulletin.sentence(clauses.join(bulletin.semicolon))), screen);
}

/** The title of the plan with its organisation before it, unless it names that. */
export function titleOf({ plan, period }: BulletinView, dated: Dated, screen: Screen): string {
  const [title, organization] = [clean(plan.title), clean(plan.organization ?? '')];
  const named = title.includes(organization) ? title : `${organization}${title}`;
  return screen.messages.screens.bulletin.title(
    named,
    period.isAsked ? dated.period(period.name) : '',
    dated.day(period.asOf),
  );
}
