// What is done before each test file: files that follow one another in a worker leave folders and garbage there.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { removeFolders } from '../folders.js';

/** Bytes from which on garbage is collected: to start a process costs the more, the more memory the starting one has. */
const MUCH = 300 * 1024 ** 2;

removeFolders();
if (process.memoryUsage.rss() > MUCH) {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
