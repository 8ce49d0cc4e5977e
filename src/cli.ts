import { keepCompiled } from './cli/compiled.ts';
import { complaint } from './cli/complaint.ts';
import { run } from './cli/run.ts';

keepCompiled();
try {
  await run(process.argv.slice(2), process.env);
} catch (error) {
  console.error(await complaint(error));
  process.exitCode = 1;
}
