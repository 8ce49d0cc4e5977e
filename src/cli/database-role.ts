import { createRoleCommand, ROLE } from '../models/mongodb/role.ts';
import { tables } from '../service.ts';
import { say, type Command } from './command.ts';

/** Prints, and does nothing: the role is made by the operator, under an account of his own. */
export const databaseRoleCommand: Command = {
  usage: 'database-role [--database NAME]',
  zh: '打印服务账号的 MongoDB 角色(账本只可查、只可增)',
  en: "print the MongoDB role of the server's account (find and insert only on the ledger)",
  options: { database: { type: 'string', default: 'duecourse' } },
  async run({ values }) {
    const database = String(values.database);
    const command = JSON.stringify(createRoleCommand(database, tables), undefined, 2);
    say(`// mongosh: use ${database}\ndb.runCommand(${command})`);
    say(
      `db.createUser({ user: 'duecourse', pwd: passwordPrompt(), roles: ['${ROLE}'], mechanisms: ['SCRAM-SHA-256'] })`,
    );
  },
};
