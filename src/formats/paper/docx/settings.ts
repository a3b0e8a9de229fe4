import type { Paper } from '../../../core/paper/paper.js';
import { fontsOf } from './typography.js';
import { declared, element, xmlPart } from './xml.js';

/** The part with the settings of a document that has no template. */
export function settingsPart(): string {
  const note = (id: number) => element('w:footnote', { 'w:id': id });
  const compatibility = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return xmlPart(
    element(
      'w:settings',
      declared('w'),
      element('w:zoom', { 'w:percent': 100 }),
      element('w:defaultTabStop', { 'w:val': 420 }),
      element('w:evenAndOddHeaders'),
      element('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }),
      element('w:footnotePr', {}, note(-1), note(0)),
      element('w:compat', {}, element('w:doNotExpandShiftReturn'), element('w:useFELayout'), compatibility),
      element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    ),
  );
}

/** The part that names the fonts, and for each the one that takes its place. */
export function fontTablePart(language: Paper['language']): string {
  const fonts = fontsOf(language).map(({ name, otherwise, family, charset }) =>
    element(
      'w:font',
      { 'w:name': name },
      element('w:altName', { 'w:val': otherwise }),
      element('w:charset', { 'w:val': charset }),
      element('w:family', { 'w:val': family }),
      element('w:pitch', { 'w:val': 'variable' }),
    ),
  );
  return xmlPart(element('w:fonts', declared('w'), ...fonts));
}
