import { SaxesParser } from 'saxes';

/** A text of a drawing, with about the place that it takes. */
export interface DrawnText {
  text: string;
  /** The class of the group that it stands in. */
  kind: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Inherited {
  x: number;
  y: number;
  anchor: string;
  size: number;
  kind: string;
}

/** What a drawing holds. @throws if it is not well-formed XML */
export function readSvg(svg: string): {
  texts: DrawnText[];
  elements: { name: string; attributes: Record<string, string> }[];
  told: Record<string, string>;
} {
  const parser = new SaxesParser();
  const inherited: Inherited[] = [{ x: 0, y: 0, anchor: 'start', size: 12, kind: '' }];
  const texts: DrawnText[] = [];
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const told: Record<string, string> = {};
  const open: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const own = attributes as Record<string, string>;
    elements.push({ name, attributes: own });
    open.push(name);
    const above = inherited.at(-1) as Inherited;
    const [, dx = 0, dy = 0] = /translate\((\S+) (\S+)\)/.exec(own['transform'] ?? '') ?? [];
    inherited.push({
      x: above.x + Number(dx),
      y: above.y + Number(dy),
      anchor: own['text-anchor'] ?? above.anchor,
      size: Number(own['font-size'] ?? above.size),
      kind: own['class'] ?? above.kind,
    });
  });
  parser.on('text', (text) => {
    const name = open.at(-1) ?? '';
    if (name === 'text') texts.push(placed(text, elements.at(-1)?.attributes ?? {}, inherited.at(-1) as Inherited));
    else if (open.length === 2) told[name] = text;
  });
  parser.on('closetag', () => {
    open.pop();
    inherited.pop();
  });
  parser.write(svg).close();
  return { texts, elements, told };
}

function placed(text: string, own: Record<string, string>, { x, y, anchor, size, kind }: Inherited): DrawnText {
  const width = Array.from(text).reduce((sum, one) => sum + (/[\u2e80-\uffff…]/.test(one) ? 1 : 0.56), 0) * size;
  const at = x + Number(own['x'] ?? 0);
  const left = anchor === 'end' ? at - width : anchor === 'middle' ? at - width / 2 : at;
  const baseline = y + Number(own['y'] ?? 0);
  return { text, kind, left, right: left + width, top: baseline - size * 0.85, bottom: baseline + size * 0.15 };
}

/** The pairs of texts that cover one another. */
export function overlaps(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}
