/** Frequent traditional characters that no text in simplified ones has. */
const TRADITIONAL =
  /[個務動國學發會對時業東車門開關員問點進過還這實體產經總統區縣鎮鄉號屆黨領導應辦師資質讓認證評議設計劃際線網絡術機構養標準類單處備複雜與為無來們書記層級責負專長優項財稅農園節環護創轉傳強種數據圖樣報導陽場龍華萬億聯確據題檢驗練習課選舉黨團隊]/;
const SAMPLE = 20_000;

/** Whether a text is written in traditional characters: at least one in twenty of its Chinese ones is such. */
export function isTraditional(texts: readonly string[]): boolean {
  let [traditional, all] = [0, 0];
  for (const text of texts) {
    for (const char of text) {
      if (char < '一' || char > '\u9fff') continue;
      all++;
      if (TRADITIONAL.test(char)) traditional++;
      if (all >= SAMPLE) return traditional >= all / 20;
    }
  }
  return traditional >= 3 && traditional >= all / 20;
}

const PAIRS =
  '總总體体導导組组織织實实領领責责務务點点計计劃划單单發发辦办號号縣县區区鎮镇鄉乡學学門门處处機机構构關关員员會会議议報报項项標标準准則则慮虑過过顧顾錄录聯联系系繫系則则與与措措證证據据釋释詞词術术語语圖图額额資资職职責责師师預预況况問问題题來来長长結结編编條条廳厅黨党團团隊队庫库節节書书給给級级開开進进';
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** A text with the characters that headings and frames are known by in their simplified form, one to one. */
export function simplified(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (char) => SIMPLIFIED.get(char) ?? char);
}
