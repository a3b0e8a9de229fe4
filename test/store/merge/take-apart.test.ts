import { describe, expect, it } from 'vitest';
import { Unmergeable } from '../../../src/store/merge/unmergeable.js';
import type { WrittenBlock, WrittenEntry } from '../../../src/store/merge/written.js';
import { apart, task } from './texts.js';

const entryOf = (block: WrittenBlock | undefined, name: string): WrittenEntry => {
  const found = block?.entries.find((entry) => entry.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const blockOf = ({ body }: WrittenEntry) => (body.kind === 'block' ? body : undefined);

describe('takeApart', () => {
  it('parts a text into its entries, without losing a character', () => {
    const text = `# head\n\n${task('# above', 'scope: 甲  # behind', 'lead:', '', 'weight: 2', '# end')}`;
    const { header, block, trailer } = apart(text);
    expect(header).toBe('# head\n\n');
    expect(trailer).toBe('# end\n');
    expect(header + block.entries.map(({ lead, source }) => lead + source).join('') + trailer).toBe(text);
    expect(block).toMatchObject({ of: 'map', isInline: false, indent: 0 });
    expect(entryOf(block, 'scope')).toEqual({
      name: 'scope',
      value: '甲',
      lead: '# above\n',
      head: 'scope: ',
      body: { kind: 'text', text: '甲' },
      tail: '  # behind\n',
      source: 'scope: 甲  # behind\n',
      indent: 0,
      comments: ['# behind\n'],
    });
    expect(entryOf(block, 'weight')).toMatchObject({ value: 2, lead: '\n', tail: '\n', comments: [] });
  });

  it('parts lists, whose first key may stand behind the dash', () => {
    const text = task('targets: # which', '  # first', '  - id: k', '    name: 园', '  -', '    id: l', '    name: 校');
    const targets = entryOf(apart(text).block, 'targets');
    expect([targets.head, targets.comments]).toEqual(['targets: # which\n', ['# which\n', '  # first\n']]);
    const list = blockOf(targets);
    expect(list).toMatchObject({ of: 'list', isInline: false, indent: 2 });
    const [first, second] = list?.entries ?? [];
    expect(first).toMatchObject({
      name: '',
      head: '- ',
      lead: '  # first\n',
      source: '- id: k\n    name: 园\n',
      indent: 2,
    });
    expect(first && blockOf(first)).toMatchObject({ isInline: true, indent: 4 });
    expect(second).toMatchObject({ head: '-\n', value: { id: 'l', name: '校' } });
    expect(second && blockOf(second)).toMatchObject({ isInline: false, indent: 4 });
  });

  it('parts what stands between brackets, with what stands between the entries', () => {
    const { body, tail } = entryOf(apart(task('related: [ 1,2 , 3 ] # x')).block, 'related');
    expect(tail).toBe(' # x\n');
    expect(body).toMatchObject({
      kind: 'flow',
      of: 'list',
      open: '[ ',
      gaps: [',', ' , '],
      close: ' ]',
      text: '[ 1,2 , 3 ]',
    });
    const map = entryOf(apart(task('source: { document: w, item: 1 }')).block, 'source').body;
    expect(map).toMatchObject({ kind: 'flow', of: 'map', open: '{ ', gaps: [', '], close: ' }' });
    expect(map.kind === 'flow' && map.entries).toMatchObject([
      { name: 'document', value: 'w', head: 'document: ', source: 'document: w', body: { kind: 'text', text: 'w' } },
      { name: 'item', value: 1, head: 'item: ', source: 'item: 1' },
    ]);
    expect(entryOf(apart(task('related: []')).block, 'related').body).toMatchObject({
      open: '[',
      entries: [],
      gaps: [],
      close: ']',
    });
  });

  it('takes a text of several lines whole', () => {
    expect(entryOf(apart(task('scope: |', '  一', '  二')).block, 'scope')).toMatchObject({
      head: 'scope: ',
      body: { kind: 'text', text: '|\n  一\n  二\n' },
      tail: '',
      value: '一\n二\n',
    });
  });

  it('refuses a root between brackets', () => {
    expect(() => apart('{ id: 1, title: 建园, status: in_progress }\n')).toThrow(Unmergeable);
  });
});
