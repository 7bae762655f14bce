import { createRoute } from '@hono/zod-openapi'
import { CommunityReply } from '../../contract/pages/community.ts'
import { DeskReply } from '../../contract/pages/desk.ts'
import { HandoverOpened, HandoverOpening, HandoverReply } from '../../contract/pages/handover.ts'
import { TriageRequest } from '../../contract/request.ts'
import { json, refused } from './described.ts'

const desk = createRoute({
  method: 'get',
  path: '/v1/desk',
  summary: 'What a staff page needs before anyone rings',
  responses: { 200: json(DeskReply, 'Complaints with other words for them, practices, and what changed') },
})

const community = createRoute({
  method: 'get',
  path: '/v1/community',
  summary: 'What a shared tablet needs: situations, and who helps now',
  responses: { 200: json(CommunityReply, 'Situations that workers meet, their services as they stand at this moment') },
})

const handover = createRoute({
  method: 'post',
  path: '/v1/handover',
  summary: 'A code to go on from on another screen',
  description:
    'For an answered consultation, worked out again here. Null for sensitive topics and unfinished questions.',
  request: { body: { content: { 'application/json': { schema: TriageRequest } } } },
  responses: {
    200: json(HandoverReply, 'The code, at most 80 letters and digits'),
    422: refused('A field is not right'),
  },
})

const handoverOpen = createRoute({
  method: 'post',
  path: '/v1/handover/open',
  summary: 'Go on from a hand-over code',
  request: { body: { content: { 'application/json': { schema: HandoverOpening } } } },
  responses: { 200: json(HandoverOpened, 'As reported, evaluated afresh'), 422: refused('Not a whole code') },
})

/** What the pages of staff ask for. */
export const staff = [desk, community, handover, handoverOpen] as const
