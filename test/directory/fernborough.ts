import { join } from 'node:path'
import { z } from 'zod'
import { compileDirectory, type Directory } from '../../api/directory/compile.ts'
import { locate } from '../../api/directory/locate.ts'
import { signpost } from '../../api/directory/signpost.ts'
import type { SignpostRequest } from '../../api/directory/signposting.ts'
import { readPlaces } from '../../knowledge/places/read-places.ts'
import { readYaml } from '../../knowledge/read-yaml.ts'
import { AccessRoute } from '../../knowledge/schema/access-route.ts'
import { Calendar } from '../../knowledge/schema/calendar.ts'
import { DispositionFile } from '../../knowledge/schema/disposition.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { Service } from '../../knowledge/schema/service.ts'
import { Wording } from '../../knowledge/schema/wording.ts'
import { readServices } from '../../knowledge/services/read-services.ts'

const root = join(import.meta.dirname, '../..')
export const fernboroughFolder = join(root, 'test/fixtures/fernborough')
export const hillingdonFolder = join(root, 'knowledge')

export type DirectoryKnowledge = Pick<
  Knowledge,
  'services' | 'accessRoutes' | 'dispositions' | 'routes' | 'places' | 'calendar' | 'wording'
>

/** The part of a knowledge folder that the directory reads, with the real English words. */
export const directoryKnowledge = (folder: string): DirectoryKnowledge => {
  const read = <Schema extends z.ZodType>(schema: Schema, file: string) =>
    schema.parse(readYaml(join(folder, file)).value)
  return {
    services: readServices(join(folder, 'services')).map(({ value }) => Service.parse(value)),
    accessRoutes: read(z.array(AccessRoute), 'access-routes.yaml'),
    ...read(DispositionFile, 'dispositions.yaml'),
    places: readPlaces(join(folder, 'places')),
    calendar: read(Calendar, 'calendar/england.yaml'),
    wording: { en: Wording.parse(readYaml(join(hillingdonFolder, 'wording/en/directory.yaml')).value) },
  }
}

const fern = directoryKnowledge(fernboroughFolder)
export const fernborough = compileDirectory({
  ...fern,
  dispositions: fern.dispositions.map((disposition) => ({
    ...disposition,
    alwaysOffer: disposition.code === 'emergency-department' || disposition.code === 'urgent-care' ? ['fern-line'] : [],
  })),
})
export const hillingdon = compileDirectory(directoryKnowledge(hillingdonFolder))

/** `2026-11-21T19:30` on the clocks of London. */
export const london = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/London]`)

export type Ask = Partial<Omit<SignpostRequest, 'at' | 'where'>> & { at: string; place?: string; age?: number }

/** Signposts for a resident of whom nothing is known but what is given. */
export const ask = (directory: Directory, { at, place = 'FB1 1AA', age, ...more }: Ask) =>
  signpost(directory, {
    code: 'pharmacy-first',
    route: null,
    ages: age === undefined ? [] : [{ min: age, max: age }],
    sexes: [],
    audience: 'resident',
    practice: null,
    staff: false,
    ...more,
    at: london(at),
    where: locate(directory, place),
  })

export const idsOf = (list: readonly { readonly service: string }[]) => list.map(({ service }) => service)
