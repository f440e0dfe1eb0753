// The bundle, known to be fresh: run by what has just seen to that.
const { enableCompileCache } = require('node:module');

// Compiled code is kept between runs.
enableCompileCache();
require('../dist/main.cjs');
