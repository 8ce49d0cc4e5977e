import type { Command } from './command.ts';

/**
 * Every command by its name. Each is loaded only when it is called: to sign or to verify a file on a
 * computer of one's own needs no store and no server.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand,
  create: async () => (await import('./create.ts')).createCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  'rebuild-views': async () => (await import('./rebuild-views.ts')).rebuildViewsCommand,
  'build-indexes': async () => (await import('./build-indexes.ts')).buildIndexesCommand,
  log: async () => (await import('./log.ts')).logCommand,
  'log-key': async () => (await import('./log-key.ts')).logKeyCommand,
  'verify-ledger': async () => (await import('./verify-ledger.ts')).verifyLedgerCommand,
  audit: async () => (await import('./audit.ts')).auditCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  'database-role': async () => (await import('./database-role.ts')).databaseRoleCommand,
  verify: async () => (await import('./verify.ts')).verify,
  keygen: async () => (await import('./keygen.ts')).keygenCommand,
  sign: async () => (await import('./sign.ts')).signCommand,
  'witness-key': async () => (await import('./witness-key.ts')).witnessKeyCommand,
  witness: async () => (await import('./witness.ts')).witnessCommand,
};
