import type { Paper } from '../../../core/paper/paper.js';
import { chartPart } from './chart.js';
import { footnotesPart } from './footnotes.js';
import { contentTypesPart, type Link, linksPart, packed, titlePart } from './package.js';
import { footerPart, sectionOf } from './page.js';
import { drawParts, drawTitle } from './parts.js';
import { fontTablePart, settingsPart } from './settings.js';
import { standardDesign } from './standard-design.js';
import { Story } from './story.js';
import { stylesPart } from './styles-part.js';
import { filledTemplate } from './template/fill.js';
import { typographyOf } from './typography.js';
import { declared, element, xmlPart, xmlText } from './xml.js';

/**
 * A document for print as a Word file, as GB/T 9704 lays it out. The same document gives the same bytes.
 * @param template the file of an office whose places are filled, or null if there is none
 * @throws RefusedTemplate if it is no such file, or its places are not those of the document
 */
export async function paperDocx(paper: Paper, template: Uint8Array | null): Promise<Uint8Array> {
  return template === null ? standardDocument(paper) : filledTemplate(paper, template);
}

async function standardDocument(paper: Paper): Promise<Uint8Array> {
  const { language } = paper;
  const design = standardDesign(language);
  const story = new Story();
  const content = drawTitle(paper, design) + drawParts(paper.parts, design, story);
  const section = sectionOf(language, { odd: 'footer1', even: 'footer2' });
  const parts = new Map<string, { type: string; link: Link; content: string }>();
  const add = (id: string, type: string, target: string, part: string) =>
    parts.set(`word/${target}`, { type, link: { id, type, target }, content: part });
  add('styles', 'styles', 'styles.xml', stylesPart(language));
  add('settings', 'settings', 'settings.xml', settingsPart());
  add('fonts', 'fontTable', 'fontTable.xml', fontTablePart(language));
  add('footnotes', 'footnotes', 'footnotes.xml', footnotesPart(story, design));
  add('footer1', 'footer', 'footer1.xml', footerPart('odd'));
  add('footer2', 'footer', 'footer2.xml', footerPart('even'));
  for (const [index, { relation, chart }] of story.charts.entries()) {
    add(relation, 'chart', `charts/chart${index + 1}.xml`, chartPart(chart, typographyOf(language)));
  }
  const body = element('w:document', declared('w', 'r'), element('w:body', {}, content, section));
  const types = new Map([
    ['word/document.xml', 'officeDocument'],
    ['docProps/core.xml', 'metadata/core-properties'],
    ...[...parts].map(([name, { type }]): [string, string] => [name, type]),
  ]);
  const root: Link[] = [
    { id: 'document', type: 'officeDocument', target: 'word/document.xml' },
    { id: 'title', type: 'metadata/core-properties', target: 'docProps/core.xml' },
  ];
  const links = [...parts.values()].map(({ link }) => link);
  const title = xmlText(paper.title.join(language === 'en' ? ' ' : ''));
  return packed(
    new Map([
      ['[Content_Types].xml', contentTypesPart(types)],
      ['_rels/.rels', linksPart(root)],
      ['docProps/core.xml', titlePart(title, language)],
      ['word/document.xml', xmlPart(body)],
      ['word/_rels/document.xml.rels', linksPart(links)],
      ...[...parts].map(([name, part]): [string, string] => [name, part.content]),
    ]),
  );
}
