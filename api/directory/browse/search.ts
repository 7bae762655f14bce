import MiniSearch from 'minisearch'
import type { Service } from '../../../knowledge/schema/service.ts'
import type { Directory } from '../compile.ts'
import { browsingScale, isListed, listed, type Browsing, type Listed } from './listed.ts'

/** The directory by its words. Built once. */
export type ServiceIndex = MiniSearch<Service>

const fields = ['name', 'summary', 'provider', 'category', 'address'] as const

const textOf = (service: Service, field: string): string => {
  switch (field as (typeof fields)[number]) {
    case 'name':
      return service.name
    case 'summary':
      return [service.summary, service.accessNote, service.eligibility.say].filter(Boolean).join(' ')
    case 'provider':
      return service.provider ?? ''
    case 'category':
      return service.category.replaceAll('-', ' ')
    case 'address':
      return service.addressPrivate ? '' : (service.address?.text ?? '')
    default:
      return service.id
  }
}

/** A slip of a letter in five is forgiven, and a word may be half typed. */
const options = { prefix: true, fuzzy: 0.2, boost: { name: 3, category: 2 } } as const

export const compileServiceIndex = ({ services }: Pick<Directory, 'services'>): ServiceIndex => {
  const index = new MiniSearch<Service>({ fields: [...fields], extractField: textOf, searchOptions: options })
  index.addAll([...services.values()])
  return index
}

/** Services by words, best match first. */
export const searchServices = (
  { directory, serviceIndex }: { readonly directory: Directory; readonly serviceIndex: ServiceIndex },
  browsing: Browsing,
  words: string,
): Listed[] => {
  const scale = browsingScale(directory, browsing)
  return serviceIndex
    .search(words)
    .flatMap(({ id }) => directory.services.get(String(id)) ?? [])
    .filter((service) => isListed(service, browsing))
    .map((service) => listed(scale, service))
}
