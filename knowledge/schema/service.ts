import { z } from 'zod'
import { AccessCode } from './access-route.ts'
import { IsoDate } from './date.ts'
import { Code } from './disposition.ts'
import { Eligibility } from './eligibility.ts'
import { Provenance, ShowTo } from './fact.ts'
import { Id } from './id.ts'
import { OpeningHours } from './opening-hours.ts'
import { Sentence } from './sentence.ts'

export const Category = z.enum([
  'emergency',
  'urgent-advice',
  'urgent-care',
  'pharmacy',
  'gp',
  'gp-hub',
  'out-of-hours',
  'maternity',
  'mental-health-crisis',
  'mental-health',
  'urgent-community',
  'community',
  'diagnostics',
  'dental',
  'eye',
  'sexual-health',
  'children',
  'domestic-abuse',
  'sexual-assault',
  'end-of-life',
  'council',
  'housing',
  'food',
  'voluntary',
  'substance-misuse',
  'helpline',
  'hospital',
  'information',
  'closed-service',
])
export type Category = z.infer<typeof Category>

export const Phone = z.strictObject({
  /** As people dial it, with spaces. Quote it in YAML. */
  number: z.string().regex(/^(\+?[0-9][0-9 ]{2,16})$/),
  /** What to do once through: "press 2", "ask for urgent community response". */
  then: Sentence.optional(),
  label: Sentence.optional(),
  charged: z.boolean().default(false),
  /** What to dial by Relay UK, when it is not the prefix and the number. */
  relay: z
    .string()
    .regex(/^[0-9]+$/)
    .optional(),
  provenance: Provenance,
})
export type Phone = z.infer<typeof Phone>

/** Text message line: "text SHOUT to 85258". */
export const TextLine = z.strictObject({ number: z.string(), word: z.string(), provenance: Provenance })
export type TextLine = z.infer<typeof TextLine>

/** A place or line that helps. Each fact carries its own source, date and who may see it. */
export const Service = z.strictObject({
  id: Id,
  name: z.string().min(2),
  category: Category,
  provider: z.string().nullable().default(null),
  summary: Sentence,
  /** Who may see that it exists. Services that nobody has confirmed yet are kept and shown to nobody. */
  showTo: ShowTo.default('public'),
  /** Answers this service can supply. Empty: directory only. */
  fulfils: z.array(Code).default([]),
  /** Special routes it supplies (see `dispositions.yaml`). */
  routes: z.array(Id).default([]),
  /** Null: running. Otherwise "closed, go to …". */
  closed: z
    .strictObject({ on: IsoDate.nullable(), goTo: z.array(Id), say: Sentence })
    .nullable()
    .default(null),
  access: AccessCode,
  /** What to know before going: "Ring first to check they do it today". */
  accessNote: Sentence.optional(),
  eligibility: Eligibility.default({ registration: 'anyone' }),
  address: z
    .strictObject({ text: z.string(), postcode: z.string().nullable(), provenance: Provenance })
    .nullable()
    .default(null),
  /** WGS 84, decimal degrees. */
  position: z.strictObject({ lat: z.number(), lon: z.number() }).nullable().default(null),
  addressPrivate: z.boolean().default(false),
  phones: z.array(Phone).default([]),
  text: TextLine.nullable().default(null),
  /** British Sign Language video relay for this line. */
  bsl: z.strictObject({ url: z.url(), provenance: Provenance }).nullable().default(null),
  website: z.strictObject({ url: z.url(), provenance: Provenance }).nullable().default(null),
  hours: z.strictObject({ opening: OpeningHours, provenance: Provenance }).nullable().default(null),
  bring: z.array(Sentence).default([]),
  /** Offered only after every other choice, with the reason. */
  offerLast: Sentence.nullable().default(null),
  /** Code of the Organisation Data Service, for practices and pharmacies. */
  odsCode: z.string().nullable().default(null),
  /** 999, 111, A&E and crisis lines: shown whatever their date, never hidden by reports. */
  national: z.boolean().default(false),
})
export type Service = z.infer<typeof Service>
