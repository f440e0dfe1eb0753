#!/usr/bin/env node
// Plain JavaScript, so that it can say what is wrong on a Node that cannot run the rest; CommonJS, because
// importing a built-in module by `import` makes Node load streams and more that no command here needs.
const { join } = require('node:path');
const { bundleIsFresh } = require('./bundle-is-fresh.js');

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`overread needs Node 24 or later; this is ${process.versions.node}.`);
  console.error('In a clone, “npm run overread -- …” brings its own: use that.');
  process.exitCode = 2;
} else if (bundleIsFresh(join(__dirname, '../dist'))) require('./bundled.js');
else void import('../src/main.ts');
