import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { slug } from '../../metrics/lists.ts'

/** Names of categories by list and id: the knowledge's own, else those of the wording, else the id. */
export type Labels = (list: string, id: string) => string

/** "h08" reads "8am". */
const hourName = (id: string): string => {
  const hour = Number(id.slice(1))
  return `${hour % 12 === 0 ? 12 : hour % 12}${hour < 12 ? 'am' : 'pm'}`
}

const languageName = (code: string): string => new Intl.DisplayNames('en-GB', { type: 'language' }).of(code) ?? code

/** Built once for a knowledge base. */
export const labelsOf = ({ pathways, redFlags, services, partners, places, wording }: Knowledge): Labels => {
  const named = new Map<string, string>([
    ...pathways.flatMap(({ id, presentation }): [string, string][] => [
      [`presentation ${id}`, presentation],
      [`topic ${id}`, presentation],
    ]),
    ...redFlags.map(({ id, title }): [string, string] => [`topic ${id}`, title]),
    ...services.map(({ id, name }): [string, string] => [`service ${id}`, name]),
    ...partners.map(({ id, name }): [string, string] => [`partner ${id}`, name]),
    ...places.wards.map(({ neighbourhood }): [string, string] => [
      `neighbourhood ${slug(neighbourhood)}`,
      neighbourhood,
    ]),
  ])
  return (list, id) => {
    const worded = wording.en?.[`insights.label.${list}.${id}`]
    if (worded !== undefined) return worded
    if (list === 'hour') return hourName(id)
    if (list === 'language') return languageName(id)
    const asAnswer = list === 'topic' ? wording.en?.[`insights.label.disposition.${id}`] : undefined
    return named.get(`${list} ${id}`) ?? asAnswer ?? id
  }
}
