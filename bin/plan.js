#!/usr/bin/env node

let program;
try {
  program = require('../dist/plan.js').load();
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('plan: 尚未构建，请运行 npm run build\nplan: not built yet, run npm run build\n');
  process.exitCode = 3;
}
if (program) {
  program.main(process.argv.slice(2), program.processEnv()).then((code) => {
    process.exitCode = code;
  });
}
