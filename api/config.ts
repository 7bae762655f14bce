import { z } from 'zod'

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'should be a SHA-256 in 64 small hexadecimal letters: printf %s "$TOKEN" | sha256sum')
const blankIsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

/** Everything the environment may say. Nothing is needed to start. */
const Environment = z.object({
  PORT: blankIsAbsent(z.coerce.number('should be a port, such as 8080').int().min(0).max(65535).default(8080)),
  ADMIN_PORT: blankIsAbsent(z.coerce.number('should be a port, such as 9090').int().min(0).max(65535).optional()),
  HOST: blankIsAbsent(z.string().optional()),
  NODE_ENV: blankIsAbsent(z.string().optional()),
  ALLOW_AT: blankIsAbsent(z.enum(['yes', 'no'], 'should be yes or no').default('no')),
  ALLOW_UNAPPROVED: blankIsAbsent(
    z.literal('yes-demonstration-only', 'may only be yes-demonstration-only, in so many words').optional(),
  ),
  STAFF_TOKEN_SHA256: blankIsAbsent(sha256.optional()),
  ADMIN_TOKEN_SHA256: blankIsAbsent(sha256.optional()),
  INSIGHTS_TOKEN_SHA256: blankIsAbsent(sha256.optional()),
  DATA_DIR: blankIsAbsent(z.string().default('data')),
  DATABASE_URL: blankIsAbsent(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'should begin with postgres://')
      .optional(),
  ),
  SECRET: blankIsAbsent(z.string().min(16, 'should be at least 16 characters: openssl rand -hex 32').optional()),
  TRUSTED_PROXIES: blankIsAbsent(z.string().default('')),
  OPENAI_API_KEY: blankIsAbsent(z.string().optional()),
  OPENAI_BASE_URL: blankIsAbsent(z.url('should be a web address, such as http://localhost:11434/v1').optional()),
  OPENAI_MODEL: blankIsAbsent(z.string().optional()),
  OPENAI_TOKENS_PER_DAY: blankIsAbsent(z.coerce.number('should be a number of tokens').int().min(0).default(5_000_000)),
})

export type Config = {
  readonly port: number
  /** Where figures answer without a token; null: nowhere. Only the operator's network may reach it. */
  readonly adminPort: number | null
  /** Null: every address of the machine. */
  readonly host: string | null
  readonly production: boolean
  readonly allowAt: boolean
  readonly allowUnapproved: boolean
  readonly staffTokenSha256: string | null
  readonly adminTokenSha256: string | null
  readonly insightsTokenSha256: string | null
  /** Where the file of counts is kept, when there is no database server. */
  readonly dataFolder: string
  readonly databaseUrl: string | null
  /** Signs tickets; null: made at the first start. */
  readonly secret: string | null
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  /** Null: no language model. A key alone turns none on: the model must be named. */
  readonly model: {
    readonly apiKey: string | null
    readonly baseUrl: string | null
    readonly model: string
    readonly tokensPerDay: number
  } | null
}

const modelIn = (environment: z.infer<typeof Environment>): Config['model'] => {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, OPENAI_TOKENS_PER_DAY } = environment
  if (OPENAI_MODEL === undefined) return null
  if (OPENAI_API_KEY === undefined && OPENAI_BASE_URL === undefined)
    throw new Error('OPENAI_MODEL needs OPENAI_API_KEY, or OPENAI_BASE_URL of a server of your own.')
  return {
    apiKey: OPENAI_API_KEY ?? null,
    baseUrl: OPENAI_BASE_URL ?? null,
    model: OPENAI_MODEL,
    tokensPerDay: OPENAI_TOKENS_PER_DAY,
  }
}

/**
 * Reads the configuration.
 * @throws Error with one plain sentence per mistake.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const result = Environment.safeParse(environment)
  if (!result.success)
    throw new Error(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'))
  const { PORT, HOST, NODE_ENV, ALLOW_AT, ALLOW_UNAPPROVED, STAFF_TOKEN_SHA256, TRUSTED_PROXIES } = result.data
  const { ADMIN_TOKEN_SHA256, INSIGHTS_TOKEN_SHA256, DATA_DIR, DATABASE_URL, SECRET } = result.data
  if (DATABASE_URL !== undefined && SECRET === undefined)
    throw new Error('SECRET is needed with DATABASE_URL, the same for every replica: openssl rand -hex 32')
  return {
    port: PORT,
    adminPort: result.data.ADMIN_PORT ?? null,
    host: HOST ?? null,
    production: NODE_ENV === 'production',
    allowAt: ALLOW_AT === 'yes',
    allowUnapproved: ALLOW_UNAPPROVED !== undefined,
    staffTokenSha256: STAFF_TOKEN_SHA256 ?? null,
    adminTokenSha256: ADMIN_TOKEN_SHA256 ?? null,
    insightsTokenSha256: INSIGHTS_TOKEN_SHA256 ?? null,
    dataFolder: DATA_DIR,
    databaseUrl: DATABASE_URL ?? null,
    secret: SECRET ?? null,
    trustedProxies: TRUSTED_PROXIES.split(',')
      .map((address) => address.trim())
      .filter(Boolean),
    model: modelIn(result.data),
  }
}
