import { readdirSync, readFileSync } from 'fs';
import { dirname, join, relative, resolve } from 'path';

/** Every source file of the backend but tests, with what it imports from the others. */
const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !/\.test\.ts$|__/.test(path))
  .map(path => ({
    path,
    imports: [
      ...readFileSync(join(__dirname, path), 'utf8').matchAll(
        /from '(\.[^']*)'/g,
      ),
    ].map(([, target]) =>
      relative(__dirname, resolve(__dirname, dirname(path), target)),
    ),
  }));

const importersOf = (isMeant: (target: string) => boolean) =>
  files
    .filter(({ imports }) => imports.some(isMeant))
    .map(({ path }) => path)
    .sort();

describe('the house', () => {
  it('lets a request reach a service only through whoever decides who may', () => {
    const handlers = files.filter(
      ({ path }) => path.startsWith('http/') || path.endsWith('Handlers.ts'),
    );
    expect(handlers.length).toBeGreaterThan(5);
    expect(
      handlers.filter(({ imports }) =>
        imports.some(target => /\/Default\w+Service$/.test(target)),
      ),
    ).toEqual([]);
  });

  it('composes services in rooms, and nowhere else', () => {
    expect(
      importersOf(target => /\/Default\w+Service$/.test(target)).filter(
        path => !/Room\.ts$/.test(path),
      ),
    ).toEqual([]);
  });

  it('has one door for answers: only publication reads those that wait', () => {
    expect(importersOf(target => /WaitingAnswers$/.test(target))).toEqual([
      'satisfaction/publication/Publication.ts',
    ]);
    expect(
      importersOf(target => /publication\/CommentRelease$/.test(target)),
    ).toEqual(['satisfaction/publication/Publication.ts']);
  });

  it("finds one person's own answer by their key, and for nobody else", () => {
    expect(importersOf(target => /\/RatingStore$/.test(target))).toEqual([
      'examples/scheduleExampleAnswers.ts',
      'satisfaction/DefaultSatisfactionService.ts',
      'satisfaction/OwnAnswers.ts',
      'satisfaction/satisfactionRoom.ts',
    ]);
  });

  it('names the tables of answers and batches nowhere else', () => {
    const naming = (table: string) =>
      files
        .filter(({ path }) =>
          new RegExp(`['"\`]${table}['"\`.]`).test(
            readFileSync(join(__dirname, path), 'utf8').replace(
              /\/\*[^]*?\*\/|\/\/.*/g,
              '',
            ),
          ),
        )
        .map(({ path }) => path.replace('satisfaction/', ''));
    expect(naming('ratings').sort()).toEqual([
      'RatingStore.ts',
      'publication/CommentRelease.ts',
      'publication/WaitingAnswers.ts',
    ]);
    expect(naming('rating_comments').sort()).toEqual([
      'comments/OwnCommentStore.ts',
      'publication/CommentRelease.ts',
    ]);
    expect(naming('published_batches').sort()).toEqual([
      'publication/CommentRelease.ts',
      'publication/PublishedStore.ts',
    ]);
  });

  it('keeps SQL in stores: no service, handler or source of the inbox knows the database', () => {
    const withKnex = files
      .filter(({ path }) =>
        readFileSync(join(__dirname, path), 'utf8').includes("from 'knex'"),
      )
      .map(({ path }) => path)
      .filter(path => /Service\.ts$|Handlers\.ts$/.test(path));
    expect(withKnex).toEqual([]);
  });
});
