import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '../read-yaml.ts'
import type { District, Places, Ward } from '../schema/place.ts'

type Row = [string, [number, number, number]]

/** One line of `postcodes.tsv`: the postcode without its space, latitude, longitude, ward code. */
const readRow =
  (file: string, wards: ReadonlyMap<string, number>) =>
  (line: string, at: number): Row => {
    const [postcode = '', lat, lon, code = ''] = line.split('\t')
    const ward = wards.get(code)
    if (ward === undefined)
      throw new Error(`${file}:${at + 2} · ward is "${code}": add it to wards.yaml, or mend its code`)
    return [postcode, [Number(lat), Number(lon), ward]]
  }

/**
 * The borough's places: `attribution.yaml`, `wards.yaml`, `districts.yaml`, `postcodes.tsv`. Checked by the caller.
 * @throws when a postcode names a ward that is not there.
 */
export const readPlaces = (folder: string): Places => {
  const yaml = (name: string) => readYaml(join(folder, name)).value
  const { attribution } = yaml('attribution.yaml') as Pick<Places, 'attribution'>
  const wards = yaml('wards.yaml') as Ward[]
  const file = join(folder, 'postcodes.tsv')
  const index = new Map(wards.map(({ code }, at) => [code, at]))
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return {
    attribution,
    wards,
    districts: yaml('districts.yaml') as District[],
    postcodes: Object.fromEntries(lines.map(readRow(file, index))),
  }
}
