import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml, type YamlFile } from '../read-yaml.ts'

type Raw = Pick<YamlFile, 'file' | 'value' | 'lineOf' | 'broken'>
type Register = { readonly defaults?: object; readonly services: readonly unknown[] }

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRegister = (value: unknown): value is Register =>
  isObject(value) && 'services' in value && Array.isArray(value.services)

/** Each service of a register: the defaults, overlaid key by key with what the service says itself. */
const inRegister = (source: YamlFile, register: Register): Raw[] =>
  register.services.map((service, at) => ({
    file: source.file,
    value: isObject(service) ? { ...register.defaults, ...service } : service,
    lineOf: (path) => source.lineOf(['services', at, ...path]),
    broken: [],
  }))

const inList = (source: YamlFile, list: readonly unknown[]): Raw[] =>
  list.map((value, at) => ({ file: source.file, value, lineOf: (path) => source.lineOf([at, ...path]), broken: [] }))

/**
 * Every service of a folder, not yet checked against the schema.
 * A file holds one service, a list, or a register: `{ facts?, defaults?, services }`, where `facts` only gives names
 * (YAML anchors) to origins that the table repeats, and `defaults` is what every service has unless it says otherwise.
 */
export const readServices = (folder: string): Raw[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const source = readYaml(join(folder, name))
      if (Array.isArray(source.value)) return inList(source, source.value)
      return isRegister(source.value) ? inRegister(source, source.value) : [source]
    })
