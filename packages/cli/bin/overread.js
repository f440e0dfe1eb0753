#!/usr/bin/env node
// Plain JavaScript, so that it can say what is wrong on a Node that cannot run the rest.
import module from 'node:module';
import { bundleIsFresh } from './bundle-is-fresh.js';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`overread needs Node 24 or later; this is ${process.versions.node}.`);
  console.error('In a clone, “npm run overread -- …” brings its own: use that.');
  process.exitCode = 2;
} else {
  // Compiled code is kept between runs.
  module.enableCompileCache?.();
  const bundle = new URL('../dist/main.js', import.meta.url);
  await import(bundleIsFresh(bundle) ? bundle.href : '../src/main.ts');
}
