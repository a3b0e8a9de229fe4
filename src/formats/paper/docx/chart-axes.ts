import type { Chart } from '../../../core/paper/chart.js';
import { element, xmlText } from './xml.js';

/** An element of a chart that holds a single value. */
export function value(name: string, val: string | number): string {
  return element(name, { val });
}

/** A color without a pattern. */
export function solid(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color }));
}

const CATEGORIES = 1001;
const VALUES = 1002;

/** The ids of both axes, as charts name them. */
export const axisIds = () => value('c:axId', CATEGORIES) + value('c:axId', VALUES);

/**
 * The axes: names at one side, shares from 0 to 100 % at the other; bars go from top to bottom.
 * @param notes what the notes beside the names are, or null if there are none
 */
export function axes(kind: Chart['kind'], notes: string | null): string {
  const isBars = kind === 'bars';
  const [names, values] = isBars ? ['l', 'b'] : ['b', 'l'];
  const gray = element('c:spPr', {}, element('a:ln', { w: 6350 }, solid('A6A6A6')));
  const grid = element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', { w: 6350 }, solid('D9D9D9'))));
  const category = element(
    'c:catAx',
    {},
    value('c:axId', CATEGORIES),
    element('c:scaling', {}, value('c:orientation', isBars ? 'maxMin' : 'minMax')),
    value('c:delete', 0),
    value('c:axPos', names),
    notes === null ? '' : titleOf(notes),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'low'),
    gray,
    value('c:crossAx', VALUES),
    value('c:crosses', 'autoZero'),
    value('c:auto', 0),
    value('c:lblAlgn', 'ctr'),
    value('c:lblOffset', 100),
    value('c:noMultiLvlLbl', 1),
  );
  const share = element(
    'c:valAx',
    {},
    value('c:axId', VALUES),
    element('c:scaling', {}, value('c:orientation', 'minMax'), value('c:max', 1), value('c:min', 0)),
    value('c:delete', 0),
    value('c:axPos', values),
    grid,
    element('c:numFmt', { formatCode: '0%', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    gray,
    value('c:crossAx', CATEGORIES),
    value('c:crosses', isBars ? 'max' : 'autoZero'),
    value('c:crossBetween', 'between'),
    value('c:majorUnit', 0.2),
  );
  return category + share;
}

/** A title of the axis of names. */
function titleOf(text: string): string {
  const run = element('a:r', {}, element('a:rPr', { b: 0, sz: 900 }), element('a:t', {}, xmlText(text)));
  const paragraph = element('a:p', {}, element('a:pPr', {}, element('a:defRPr', { b: 0, sz: 900 })), run);
  const rich = element('c:rich', {}, element('a:bodyPr'), element('a:lstStyle'), paragraph);
  return element('c:title', {}, element('c:tx', {}, rich), value('c:overlay', 0));
}
