/** Where files of strangers are read: a thread that may run out of time or memory without taking the program along. */
import { parentPort } from 'node:worker_threads';
import { unreadable, type FileImport, type ImportRequest } from './file-import.ts';
import { importFile } from './import-file.ts';

const port = parentPort;
if (port === null) throw new Error('this module is started as a worker');

port.on('message', (request: ImportRequest) => {
  void answer(request).then((imported) => port.postMessage(imported));
});

/** A file on which our own code fails must not end the other nine hundred. */
async function answer(request: ImportRequest): Promise<FileImport> {
  try {
    return await importFile(request);
  } catch (error) {
    const { message } = error as Error;
    return unreadable(
      `读这个文件时程序出了错，没有导入（${message}）；请另存一份再试，还不行请把文件交给维护人员`,
    );
  }
}
