import { compileDirectory } from '../../../api/directory/compile.ts'
import type { Directory } from '../../../api/directory/compile.ts'
import { signpost } from '../../../api/directory/signpost.ts'
import type { SignpostRequest } from '../../../api/directory/signposting.ts'
import type { Service } from '../../../knowledge/schema/service.ts'
import { directoryKnowledge, fernboroughFolder, london } from '../../directory/fernborough.ts'
import type { Bench, Figure } from '../figure.ts'
import { processorTimeOf } from '../timing.ts'

const borough = directoryKnowledge(fernboroughFolder)
const placed = borough.services.filter(({ position }) => position !== null)
const [few, many] = [250, 100_000] as const
const middle = { lat: 51.5, lon: -0.4 }

/** Numbers from 0 to 1 that look like chance and are the same in every run (mulberry32). */
const chances = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** So many invented services: copies of those of the invented borough that have a place, spread over a square. */
const withServices = (count: number, degrees: number): Directory => {
  const chance = chances(count)
  const spread = () => (chance() - 0.5) * degrees
  const copies = Array.from({ length: count }, (_, at): Service => {
    const service = placed[at % placed.length]!
    const position = { lat: middle.lat + spread(), lon: middle.lon + spread() * 1.6 }
    return {
      ...service,
      id: `${service.id}-${at}`,
      name: `${service.name} ${at}`,
      odsCode: service.odsCode && `${service.odsCode}-${at}`,
      position,
    }
  })
  const lines = borough.services.filter(({ position }) => position === null)
  return compileDirectory({ ...borough, services: [...lines, ...copies] })
}

const boroughDegrees = 0.2
const countryDegrees = boroughDegrees * Math.sqrt(many / few)

/** What cards are made of: who is near and open, by day and by night. */
const requestsFor = (codes: readonly SignpostRequest['code'][]): SignpostRequest[] =>
  (['2026-11-23T10:30', '2026-11-23T03:30'] as const).flatMap((time) =>
    codes.map((code) => ({
      code,
      route: null,
      at: london(time),
      where: { kind: 'postcode', ...middle, inBorough: 'yes', neighbourhood: null },
      ages: [{ min: 34, max: 34 }],
      sexes: ['female'],
      audience: 'resident',
      practice: null,
      staff: false,
    })),
  )

/** What most people are sent to, of which a borough has plenty. */
const common = requestsFor(['pharmacy-first', 'same-day-primary-care', 'emergency-department'])
/** One in thirteen of the invented services: where there are many more, more of them are near enough to be weighed. */
const rare = requestsFor(['sexual-health'])

const cost = (directory: Directory, requests: readonly SignpostRequest[]): number =>
  processorTimeOf(() => {
    for (const request of requests)
      if (signpost(directory, request).signposts.length === 0) throw new Error(`nobody was found for ${request.code}`)
  }) / requests.length

export const bench: Bench = {
  name: 'directory',
  budget: `finding services costs at most twice as much among ${many} as among ${few}`,
  measure: () => {
    const borough = withServices(few, boroughDegrees)
    const country = withServices(many, countryDegrees)
    const among = { few: cost(borough, common), many: cost(country, common) }
    const dense = cost(withServices(many, boroughDegrees), common)
    const ratio = (what: string, value: number, ceiling?: number): Figure => ({
      what: `${many} services ÷ ${few}, ${what}`,
      value,
      unit: '×',
      budget: 2,
      ...(ceiling === undefined ? {} : { ceiling }),
    })
    return [
      ratio('over a country', among.many / among.few),
      ratio('all in one borough', dense / among.few),
      ratio('a rare need', cost(country, rare) / cost(borough, rare), 8),
      { what: `finding services among ${few}`, value: among.few, unit: 'ms', budget: 0.5, ceiling: 5 },
    ]
  },
}
