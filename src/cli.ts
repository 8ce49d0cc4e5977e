import { keepCompiled } from './cli/compiled.ts';
import { run } from './cli/run.ts';

keepCompiled();
try {
  await run(process.argv.slice(2), process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
