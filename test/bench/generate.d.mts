/** Writes a plan of so many tasks into a folder. @returns how many files it wrote */
export function generatePlan(folder: string, size: number): number;
