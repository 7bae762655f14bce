import { z } from 'zod'

/** Sentences of the interface by key, `{name}` for what is filled in. One file of `knowledge/wording/<language>/`. */
export const Wording = z.record(z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/), z.string())
export type Wording = z.infer<typeof Wording>
