import { parentPort, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { DigestingThread, lanesIfThereAre } from './digesting-thread.ts';
import type { Answer, Asked } from './stretch-of-file.ts';

/** What was asked for meanwhile: a thread that digests does not come round to being told. */
function* asked(port: MessagePort): Generator<Asked> {
  for (let next; (next = receiveMessageOnPort(port));) yield next.message as Asked;
}

const port = parentPort;
if (port) {
  // A thread's port has no origin to name, unlike a window of a browser.
  const thread = new DigestingThread(
    (answer: Answer) => port.postMessage(answer, []),
    lanesIfThereAre(),
  );
  port.on('message', (first: Asked) => {
    thread.ask(first);
    do thread.ask(...asked(port));
    while (thread.work());
  });
}
