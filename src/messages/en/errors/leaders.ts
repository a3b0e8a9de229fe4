/** Why a text names no leader in charge. */
export const leaders = {
  unknown: (value: string, nearest: string | null, known: string) =>
    `no leader in charge is called "${value}"${nearest === null ? '' : `; did you mean ${nearest}?`} The plan has: ${known}`,
  ambiguous: (value: string, known: string) => `"${value}" may be several leaders (${known}); type the whole name`,
};
