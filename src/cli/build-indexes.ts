import { buildIndexes } from '../models/mongodb/index.ts';
import { tables } from '../service.ts';
import { say, type Command } from './command.ts';

export const buildIndexesCommand: Command = {
  usage: 'build-indexes',
  zh: '建立 MongoDB 索引',
  en: "build MongoDB's indexes",
  async run({ config: { mongodbUri } }) {
    if (mongodbUri === undefined)
      throw new Error(
        '没有设置 MONGODB_URI:内置存储没有需要建立的索引 · MONGODB_URI is not set; the embedded store has no indexes to build.',
      );
    await buildIndexes({ uri: mongodbUri, tables });
    say('索引已建立 · indexes built');
  },
};
