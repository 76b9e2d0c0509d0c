import { Route } from '../http/routes';

/** Where the satisfaction area answers. */
export const satisfactionRoutes = {
  readMyRating: 'GET /products/:kind/:namespace/:name/rating',
  rate: 'PUT /products/:kind/:namespace/:name/rating',
  withdrawRating: 'DELETE /products/:kind/:namespace/:name/rating',
  readSatisfaction: 'GET /products/:kind/:namespace/:name/satisfaction',
  listComments: 'GET /products/:kind/:namespace/:name/comments',
  replyToComment:
    'POST /products/:kind/:namespace/:name/comments/:commentId/reply',
  hideComment: 'POST /products/:kind/:namespace/:name/comments/:commentId/hide',
  listMessages: 'GET /products/:kind/:namespace/:name/messages',
  writeMessage: 'POST /products/:kind/:namespace/:name/messages',
  changeMessage: 'PATCH /products/:kind/:namespace/:name/messages/:messageId',
} as const satisfies Record<string, Route>;
