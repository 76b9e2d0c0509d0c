import { RequestHandler } from 'express';

/** Below these, everything that is answered is for its reader and this moment alone. */
export const researchPaths = [
  '/research',
  '/studies',
  '/research-notes',
  '/insights',
  '/me',
  '/subjects',
  '/products/:kind/:namespace/:name/research',
  '/products/:kind/:namespace/:name/volunteers',
];

/** Keeps answers, refusals included, out of every cache on the way and in the browser. */
export const neverStored: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
