/** A share from 0 to 1 in per cent, with at most one decimal; 99.96 % is not shown as 100 %. */
export function percent(share: number): string {
  const value = Math.floor(share * 1000 + 0.5) / 10;
  return `${share < 1 && value === 100 ? 99.9 : value}%`;
}
