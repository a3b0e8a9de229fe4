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
