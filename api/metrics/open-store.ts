import { join } from 'node:path'
import type { Lists } from './lists.ts'
import { postgresStore } from './postgres/store.ts'
import { sqliteStore } from './sqlite/store.ts'
import type { Store } from './store.ts'

/** PostgreSQL when there is an address of one; else a file in the data folder. */
export const openStore = (
  { databaseUrl, dataFolder }: { readonly databaseUrl: string | null; readonly dataFolder: string },
  lists: Lists,
): Store =>
  databaseUrl === null ? sqliteStore(join(dataFolder, 'metrics.sqlite'), lists) : postgresStore(databaseUrl, lists)
