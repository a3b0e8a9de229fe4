import type { Messages } from './index.js';

/** The words for a system error code, such as `EACCES`; the code itself if there are no words for it. */
export function systemWord({ words }: Pick<Messages, 'words'>, code: string | null): string {
  const known: Readonly<Record<string, string>> = words.system;
  return known[code ?? ''] ?? code ?? '';
}

/** Why a file was not written, in words. @param shown the file's path as it is shown */
export function notWritten(
  messages: Pick<Messages, 'words' | 'errors'>,
  shown: string,
  { reason, code }: { reason: keyof Messages['errors']['notWritten']; code: string | null },
): string {
  return messages.errors.notWritten[reason](shown, systemWord(messages, code));
}
