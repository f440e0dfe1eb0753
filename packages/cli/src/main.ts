import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

const finish = async (): Promise<void> => {
  process.exitCode = await run(process.argv.slice(2), processTerminal(process.env));
};

void finish();
