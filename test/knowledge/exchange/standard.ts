import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** Where the standard's own schemas are: they are CC BY-SA and stay out of the repository. */
export const schemaFolder = process.env.ORUK_SCHEMA_DIR

/** What the standard's own schema finds wrong with a value; empty: it holds. `name`: `service`, `service_list` … */
export const validator = (name: string): ((value: unknown) => string[]) => {
  const file = join(schemaFolder ?? '', 'schema', `${name}.json`)
  if (!existsSync(file)) throw new Error(`ORUK_SCHEMA_DIR holds no schema/${name}.json`)
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
