/** Encodes a text in an encoding that Node can only decode, by the pairs of bytes that it decodes to each character. */
export function encode(label: 'gbk' | 'big5', text: string): Buffer {
  const table = tableOf(label);
  const bytes = [...text].map((character) => {
    const code = table.get(character);
    if (code === undefined) throw new Error(`${label} has no ${character}`);
    return code;
  });
  return Buffer.concat(bytes);
}

const tables = new Map<string, Map<string, Buffer>>();

function tableOf(label: string): Map<string, Buffer> {
  const known = tables.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  const table = new Map<string, Buffer>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const bytes = Buffer.of(first, second);
      const text = decoder.decode(bytes);
      if ([...text].length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, bytes);
    }
  }
  for (let code = 0; code < 0x80; code++) table.set(String.fromCharCode(code), Buffer.of(code));
  tables.set(label, table);
  return table;
}
