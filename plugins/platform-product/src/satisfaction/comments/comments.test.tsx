import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PublishedComment } from 'backstage-plugin-platform-product-common';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { openProductTab } from '../../__testUtils__/scorecard';

const slow: PublishedComment = {
  id: 'c1',
  body: 'Logs vanish\nafter a retry.',
  version: 0,
  allowed: [],
};
const answered: PublishedComment = {
  ...slow,
  id: 'c2',
  body: 'Why no Windows agents?',
  reply: 'They come in spring.',
  version: 1,
};
const forOwners = (comment: PublishedComment): PublishedComment => ({
  ...comment,
  allowed: ['reply'],
});
const forStewards = (comment: PublishedComment): PublishedComment => ({
  ...comment,
  allowed: ['hide'],
});

function portalWith(...comments: PublishedComment[]) {
  const portal = new PortalDouble();
  portal.comments = comments.map(comment => ({ ...comment }));
  return portal;
}

const click = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));
const write = async (text: string) => {
  const field = screen.getByRole('textbox', { name: 'Answer of the owners' });
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('published comments', () => {
  it('are read by ada with the answers of the owners, line by line', async () => {
    await openProductTab(portalWith(slow, answered));
    const comment = await screen.findByText(/^Logs vanish/);
    expect(comment.textContent).toBe('Logs vanish\nafter a retry.');
    const [, second] = within(
      comment.closest('ul') as HTMLElement,
    ).getAllByRole('listitem');
    expect(second).toHaveTextContent(
      'Why no Windows agents?The owners answeredThey come in spring.',
    );
    expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Hide' })).toBeNull();
  });

  it('are no more than text', async () => {
    await openProductTab(
      portalWith({ ...slow, body: '<b>loud</b> **bold** [x](javascript:y)' }),
    );
    expect(
      await screen.findByText('<b>loud</b> **bold** [x](javascript:y)'),
    ).toBeInTheDocument();
  });

  it('that do not exist yet are explained to ada', async () => {
    await openProductTab(portalWith());
    expect(
      await screen.findByText(/once ten or more newly published people/),
    ).toBeInTheDocument();
  });

  it('are paged in the address, beside the period', async () => {
    const portal = new PortalDouble();
    portal.instead('listComments', async () =>
      portal.calls.at(-1)!.input.query.cursor === 'p2'
        ? { items: [answered], hidden: 0 }
        : { items: [slow], hidden: 0, nextCursor: 'p2' },
    );
    await openProductTab(portal, '/scorecard?period=2026-Q4');
    await click('Next');
    expect(
      await screen.findByText('Why no Windows agents?'),
    ).toBeInTheDocument();
    await click('Previous');
    expect(await screen.findByText(/^Logs vanish/)).toBeInTheDocument();
    expect(
      portal.calls
        .filter(({ operation }) => operation === 'readSatisfaction')
        .map(({ input }) => input.query.period),
    ).toEqual(['2026-Q4', undefined]);
  });

  it('can be asked for again when the portal does not answer', async () => {
    const portal = portalWith(slow);
    portal.silence('listComments');
    await openProductTab(portal);
    expect(
      await screen.findByText(/^The comments could not be loaded/),
    ).toBeInTheDocument();
    portal.mend('listComments');
    await click('Try again');
    expect(await screen.findByText(/^Logs vanish/)).toBeInTheDocument();
  });
});

describe('answering a comment', () => {
  it('grace answers one, and everybody reads it', async () => {
    const portal = portalWith(forOwners(slow));
    await openProductTab(portal);
    await click('Answer');
    const field = screen.getByRole('textbox', { name: 'Answer of the owners' });
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveAccessibleDescription(
      'Everybody who sees this page reads it.',
    );
    await write('Fixed on Tuesday.');
    await click('Send answer');
    expect(await screen.findByText('Fixed on Tuesday.')).toBeInTheDocument();
    expect(screen.getByText('Answer sent.')).toHaveAttribute('role', 'status');
    expect(
      screen.getByRole('button', { name: 'Change the answer' }),
    ).toHaveFocus();
    expect(portal.comments[0]).toMatchObject({
      reply: 'Fixed on Tuesday.',
      version: 1,
    });
  });

  it('grace changes what was answered before', async () => {
    const portal = portalWith(forOwners(answered));
    await openProductTab(portal);
    await click('Change the answer');
    expect(screen.getByDisplayValue('They come in spring.')).toBeVisible();
    await write('They are here.');
    await click('Send answer');
    expect(await screen.findByText('They are here.')).toBeInTheDocument();
    expect(portal.comments[0].version).toBe(2);
  });

  it('grace is told to write something first, and how much is too much', async () => {
    const portal = portalWith(forOwners(slow));
    await openProductTab(portal);
    await click('Answer');
    await click('Send answer');
    expect(
      await screen.findByText('Write an answer first.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.paste('x'.repeat(2003));
    await click('Send answer');
    expect(await screen.findByText(/^Too long by 3\./)).toBeInTheDocument();
    expect(portal.comments[0].reply).toBeUndefined();
  });

  it('grace gives it up and nothing is sent', async () => {
    const portal = portalWith(forOwners(slow));
    await openProductTab(portal);
    await click('Answer');
    await write('Hm.');
    await click('Cancel');
    expect(await screen.findByRole('button', { name: 'Answer' })).toHaveFocus();
    expect(portal.comments[0].version).toBe(0);
  });

  it.each([
    ['silence', 'Not sent, the portal did not answer. Your text is kept here.'],
    ['refuse', /^Not sent: the portal does not let you answer this any more\./],
  ] as const)(
    'keeps the text of grace when sending fails: %s',
    async (how, words) => {
      const portal = portalWith(forOwners(slow));
      portal[how]('replyToComment', 403);
      await openProductTab(portal);
      await click('Answer');
      await write('Fixed.');
      await click('Send answer');
      expect(await screen.findByText(words)).toBeInTheDocument();
      expect(screen.getByDisplayValue('Fixed.')).toBeInTheDocument();
      portal.mend('replyToComment');
      await click('Send answer');
      await waitFor(() => expect(portal.comments[0].reply).toBe('Fixed.'));
    },
  );

  describe('when a colleague was faster', () => {
    /** Opens the form, answers for a colleague, then sends. */
    async function graceIsSecond() {
      const portal = portalWith(forOwners(slow));
      await openProductTab(portal);
      await click('Answer');
      await write('Mine.');
      Object.assign(portal.comments[0], { reply: 'Theirs.', version: 1 });
      await click('Send answer');
      const conflict = await screen.findByRole('alert');
      expect(conflict).toHaveTextContent(
        'Somebody answered meanwhile. Nothing of yours is lost.Their answerTheirs.',
      );
      expect(screen.getByDisplayValue('Mine.')).toBeInTheDocument();
      expect(portal.comments[0].reply).toBe('Theirs.');
      return portal;
    }

    it('grace keeps theirs', async () => {
      const portal = await graceIsSecond();
      await click('Keep theirs');
      expect(await screen.findByText('Theirs.')).toBeInTheDocument();
      expect(screen.queryByRole('textbox')).toBeNull();
      expect(portal.comments[0]).toMatchObject({
        reply: 'Theirs.',
        version: 1,
      });
    });

    it('grace sends hers instead', async () => {
      const portal = await graceIsSecond();
      await click('Send mine instead');
      expect(await screen.findByText('Mine.')).toBeInTheDocument();
      expect(portal.comments[0]).toMatchObject({ reply: 'Mine.', version: 2 });
    });
  });
});

describe('hiding a comment', () => {
  it('sam hides one after being asked, and that stays visible', async () => {
    const portal = portalWith(forStewards(slow), answered);
    await openProductTab(portal);
    await click('Hide');
    expect(
      screen.getByRole('group', { name: 'Hide this comment?' }),
    ).toHaveTextContent(/That a comment is hidden remains visible/);
    expect(portal.comments).toHaveLength(2);
    await click('Hide it for everybody');
    expect(await screen.findByText('1 comment hidden.')).toBeInTheDocument();
    expect(screen.queryByText(/^Logs vanish/)).toBeNull();
    expect(screen.getByText('Why no Windows agents?')).toBeInTheDocument();
  });

  it('sam lets it stand', async () => {
    const portal = portalWith(forStewards(slow));
    await openProductTab(portal);
    await click('Hide');
    await click('Keep it');
    expect(
      screen.queryByRole('group', { name: 'Hide this comment?' }),
    ).toBeNull();
    expect(portal.hidden).toBe(0);
  });

  it('sam is told when it was not hidden', async () => {
    const portal = portalWith(forStewards(slow));
    portal.silence('hideComment');
    await openProductTab(portal);
    await click('Hide');
    await click('Hide it for everybody');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not hidden, the portal did not answer.',
    );
    expect(screen.getByText(/^Logs vanish/)).toBeInTheDocument();
  });
});
