export { deflateSync, Inflate, zipSync } from 'fflate';
