import { SaxesParser } from 'saxes';

/**
 * The children that elements may have, in their order, by ECMA-376 part 1 (transitional): Word takes a file for damaged
 * in which they stand in another one. `*` is whatever may stand in a text.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  'w:document': 'w:background w:body',
  'w:body': '* w:sectPr',
  'w:p': 'w:pPr *',
  'w:r': 'w:rPr *',
  'w:hdr': '*',
  'w:ftr': '*',
  'w:pPr': `w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr
    w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN
    w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc
    w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange`,
  'w:rPr': `w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss
    w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight
    w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath`,
  'w:numPr': 'w:ilvl w:numId',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tblPr': `w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc
    w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription`,
  'w:tblGrid': 'w:gridCol',
  'w:tblBorders': 'w:top w:left w:bottom w:right w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:bottom w:right',
  'w:tr': 'w:trPr w:tc',
  'w:trPr': 'w:cantSplit w:tblHeader',
  'w:tc': 'w:tcPr *',
  'w:tcPr': `w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText
    w:vAlign w:hideMark`,
  'w:sdt': 'w:sdtPr w:sdtEndPr w:sdtContent',
  'w:sdtPr': 'w:rPr w:alias w:tag w:id w:lock w:placeholder w:temporary w:showingPlcHdr w:dataBinding',
  'w:sdtContent': '*',
  'w:sectPr': `w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders
    w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid`,
  'w:footnotePr': 'w:pos w:numFmt w:numStart w:numRestart w:footnote',
  'w:footnotes': 'w:footnote',
  'w:footnote': '*',
  'w:styles': 'w:docDefaults w:latentStyles w:style',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:rPrDefault': 'w:rPr',
  'w:pPrDefault': 'w:pPr',
  'w:style': `w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden
    w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr
    w:tblStylePr`,
  'w:fonts': 'w:font',
  'w:font': 'w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig',
  'w:settings': `w:writeProtection w:view w:zoom w:removePersonalInformation w:mirrorMargins w:defaultTabStop
    w:evenAndOddHeaders w:drawingGridHorizontalSpacing w:characterSpacingControl w:footnotePr w:endnotePr w:compat w:rsids
    w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator`,
  'w:compat': `w:spaceForUL w:balanceSingleByteDoubleByteWidth w:doNotLeaveBackslashAlone w:ulTrailSpace
    w:doNotExpandShiftReturn w:adjustLineHeightInTable w:useFELayout w:compatSetting`,
  'w:drawing': 'wp:inline',
  'wp:inline': 'wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic',
  'a:graphic': 'a:graphicData',
  'a:graphicData': 'c:chart',
  'c:chartSpace': `c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr
    c:externalData c:printSettings c:userShapes`,
  'c:chart': `c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend
    c:plotVisOnly c:dispBlanksAs`,
  'c:plotArea': 'c:layout c:lineChart c:barChart c:catAx c:valAx c:dTable c:spPr',
  'c:lineChart': `c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId`,
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId',
  'c:ser': `c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars c:cat
    c:val c:smooth c:shape`,
  'c:tx': 'c:strRef c:rich c:v',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr',
  'c:rich': 'a:bodyPr a:lstStyle a:p',
  'a:r': 'a:rPr a:t',
  'c:marker': 'c:symbol c:size c:spPr',
  'c:cat': 'c:strLit',
  'c:val': 'c:numLit',
  'c:strLit': 'c:ptCount c:pt',
  'c:numLit': 'c:formatCode c:ptCount c:pt',
  'c:pt': 'c:v',
  'c:catAx': `c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark
    c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip
    c:tickMarkSkip c:noMultiLvlLbl`,
  'c:valAx': `c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark
    c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit
    c:dispUnits`,
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:majorGridlines': 'c:spPr',
  'c:legend': 'c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr',
  'c:spPr': 'a:xfrm a:prstGeom a:noFill a:solidFill a:pattFill a:ln',
  'c:txPr': 'a:bodyPr a:lstStyle a:p',
  'a:ln': 'a:noFill a:solidFill a:prstDash a:round a:headEnd a:tailEnd',
  'a:solidFill': 'a:srgbClr',
  'a:pattFill': 'a:fgClr a:bgClr',
  'a:fgClr': 'a:srgbClr',
  'a:bgClr': 'a:srgbClr',
  'a:p': 'a:pPr a:r a:endParaRPr',
  'a:pPr': 'a:defRPr',
  'a:defRPr': 'a:ln a:noFill a:solidFill a:latin a:ea a:cs',
  Types: 'Default Override',
  Relationships: 'Relationship',
  'cp:coreProperties': '*',
};

/** Elements whose properties may occur only once: all children but these. */
const MANY = new Set(
  'w:tr w:tc w:gridCol w:style w:font w:footnote w:compatSetting w:headerReference w:footerReference c:ser c:axId c:pt'.split(
    ' ',
  ),
);
const LISTS = new Set(['Types', 'Relationships']);

/** What stands at the wrong place in a part, as `parent: child`. @throws if the part is not well-formed */
export function misplacedIn(xml: string): string[] {
  const wrong: string[] = [];
  const open: { name: string; children: string[] }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.at(-1)?.children.push(name);
    open.push({ name, children: [] });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) wrong.push(...wrongIn(closed.name, closed.children));
  });
  parser.write(xml).close();
  return wrong;
}

function wrongIn(parent: string, children: readonly string[]): string[] {
  if (children.length === 0) return parent === 'w:tc' ? [`${parent}: nothing`] : [];
  const allowed = CHILDREN[parent]?.split(/\s+/);
  if (allowed === undefined) return [`${parent}: unknown, with ${children.join(' ')}`];
  if (parent === 'w:tc') return wrongInCell(children);
  const rest = allowed.indexOf('*');
  const placeOf = (name: string) => (allowed.includes(name) ? allowed.indexOf(name) : rest);
  return children.flatMap((name, index) => {
    const [place, before] = [placeOf(name), placeOf(children[index - 1] ?? name)];
    if (place < 0 || place < before) return [`${parent}: ${name}`];
    const mayRepeat = index === 0 || place === rest || MANY.has(name) || LISTS.has(parent);
    return children[index - 1] === name && !mayRepeat ? [`${parent}: ${name} twice`] : [];
  });
}

/** A cell ends with a paragraph. */
function wrongInCell(children: readonly string[]): string[] {
  const isRight = children.lastIndexOf('w:tcPr') <= 0 && children.at(-1) === 'w:p';
  return isRight ? [] : [`w:tc: ${children.join(' ')}`];
}
