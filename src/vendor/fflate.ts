export { Inflate, Zip, ZipDeflate, zipSync } from 'fflate';
