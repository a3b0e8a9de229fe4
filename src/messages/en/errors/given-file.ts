import type { Messages } from '../../messages.js';

export const givenFile: Messages['errors']['givenFile'] = {
  missing: (path, system) => `cannot read ${path}: ${system}; check its name and folder`,
  special: (path) => `${path} is no regular file; name a file that is saved on the disk`,
  large: (path, most) => `${path} is larger than ${most} MB and was not read; split it`,
};
