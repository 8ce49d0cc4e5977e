import { keepCompiled } from './cli/compiled.ts';
import { complaint } from './cli/complaint.ts';
import { run } from './cli/run.ts';

// Whoever reads along may have seen enough (`| head`): then there is nobody left to tell.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? process.exitCode : 1);
});
keepCompiled();
try {
  await run(process.argv.slice(2), process.env);
} catch (error) {
  console.error(await complaint(error));
  process.exitCode = 1;
}
