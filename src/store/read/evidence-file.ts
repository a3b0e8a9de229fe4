import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { EvidenceFile } from '../../core/evidence-file.js';
import { EVIDENCE_FOLDER } from '../../core/file/path.js';
import { errorCode, type ReadDisk } from '../disk.js';
import { isWithin } from './inside.js';
import { readRegular } from './regular-file.js';

/** What lies on the disk itself; what is left out of a checkout is missing there. */
type LookedAt = Exclude<EvidenceFile, { kind: 'withheld' }>;

/**
 * Looks at the file of a piece of evidence. Nothing outside of the evidence folder is opened, whatever links lead there.
 * @param dir the plan folder
 * @param path relative to the plan folder, below `evidence/`
 * @param withDigest whether the file is to be read, for its SHA-256
 */
export function evidenceFileAt(disk: ReadDisk, dir: string, path: string, withDigest: boolean): LookedAt {
  try {
    const real = disk.realpathSync(join(dir, path));
    if (!isWithin(real, join(disk.realpathSync(dir), EVIDENCE_FOLDER))) return { kind: 'outside' };
    const stats = disk.statSync(real);
    // A device or a pipe is not even opened: it could wait for ever.
    if (!stats.isFile()) return { kind: 'not-a-file' };
    if (stats.size === 0) return { kind: 'empty' };
    const sha256 = withDigest ? createHash('sha256').update(readRegular(disk, real)).digest('hex') : null;
    return { kind: 'file', sha256 };
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', code };
  }
}
