import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { readConfig, type Config } from './config.ts';
import { demoSettings } from './demo/demo-settings.ts';
import { explainFault } from './explain-fault.ts';
import { createLog } from './log/create-log.ts';
import { furnish } from './furnish.ts';
import { readySetUpCode } from './sign-in/first-run/set-up-code.ts';
import { startOverread, type Overread } from './start-overread.ts';

// V8 else clears its whole heap after every 64 MB of buffers, which is half the work of taking in images; so, buffers count
// like everything else towards the size at which it does.
setFlagsFromString('--external-memory-accounted-in-global-limit');

const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

try {
  const { demo } = parseArgs({ options: { demo: { type: 'boolean', default: false } } }).values;
  const config = readConfig(demo ? demoSettings(process.env) : process.env);
  const log = createLog(config);
  const starting = startOverread({ config, log, webFolder, furnish });
  stopOnSignal(async () => (await starting).stop());
  const overread = await starting;
  const signIns = demo ? await fillDemo(overread, config) : undefined;
  const address =
    config.PUBLIC_URL ?? overread.address.replace(/\/\/(127\.0\.0\.1|0\.0\.0\.0|\[::\]):/, '//localhost:');
  console.log(`\n  Overread is ready: ${address}/\n`);
  console.log('  The disc check runs in the browser; nothing on the disc is sent. Ctrl-C stops it.\n');
  const setUp = await readySetUpCode(overread.foundation.database, config.DATA_DIR, new Date());
  if (setUp)
    console.log(`  No administrator yet. Make one at ${address}/first-run with the code ${setUp.code}\n`);
  if (signIns !== undefined) console.log(`${signIns}\n`);
  process.on('uncaughtException', (error) => {
    log.error({ err: error }, 'fault');
    process.exitCode = 1;
    void overread.stop().finally(() => process.exit());
  });
} catch (error) {
  console.error(explainFault(error));
  process.exitCode = 1;
}

/** Loaded for a demonstration only. */
async function fillDemo(overread: Overread, config: Config): Promise<string> {
  const { furnishDemo } = await import('./demo/furnish-demo.ts');
  try {
    return await furnishDemo({ overread, config, say: (line) => console.log(line) });
  } catch (error) {
    await overread.stop();
    throw error;
  }
}

/** A terminal and npm both pass Ctrl-C on, so it comes twice; only one later than that means "now". */
function stopOnSignal(stop: () => Promise<void>): void {
  let asked: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (asked !== undefined && performance.now() - asked > 2_000) process.exit(130);
      asked ??= performance.now();
      stop().then(
        () => process.exit(),
        () => process.exit(1),
      );
    });
}
