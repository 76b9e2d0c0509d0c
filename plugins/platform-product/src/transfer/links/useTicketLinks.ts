import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  maxRoadmapText,
  maxRoadmapTitle,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { newId } from '../../edit/newId';
import { useSending } from '../../roadmap/item/useSending';
import { draftAt } from '../../satisfaction/why/drafts';
import { linksIn, titleOf } from './ticketLinks';

const most = 20;

/** What becomes of a link: a suggestion that has it as evidence. */
export interface LinkedProblem {
  /** What is sent twice is kept once. */
  id?: string;
  url: string;
  title: string;
  problem: string;
}

const isWhole = ({ title, problem }: LinkedProblem) =>
  title.trim() !== '' &&
  title.trim().length <= maxRoadmapTitle &&
  problem.trim() !== '' &&
  problem.trim().length <= maxRoadmapText;

/** Makes suggestions of links, and keeps those that aren't sent over a reload. */
export function useTicketLinks(options: {
  productRef: string;
  userRef: string;
  /** Hears how many were suggested, and how many are left. */
  onSuggested(count: number, left: number): void;
}) {
  const { productRef, userRef, onSuggested } = options;
  const api = useApi(platformProductApiRef);
  const draft = draftAt(
    `platform-product.ticket-links-draft/${userRef}/${productRef}`,
  );
  const [problems, setProblems] = useState<LinkedProblem[]>(() =>
    JSON.parse(draft.read() ?? '[]'),
  );
  // Not the state: several are sent one after the other before the next is drawn.
  const current = useRef(problems);
  const [failures, setFailures] = useState<ReadonlyMap<string, unknown>>(
    new Map(),
  );
  const [isMarked, setMarked] = useState(false);
  const { send, isSending } = useSending();

  const put = (next: LinkedProblem[]) => {
    current.current = next;
    setProblems(next);
    if (next.length > 0) {
      draft.keep(JSON.stringify(next));
    } else {
      draft.clear();
    }
  };
  const remove = (url: string) =>
    put(current.current.filter(each => each.url !== url));
  return {
    problems,
    failures,
    /** Whether to say what is missing. */
    isMarked,
    isSending,
    remove,
    change: (url: string, to: Partial<LinkedProblem>) =>
      put(
        current.current.map(each =>
          each.url === url ? { ...each, ...to } : each,
        ),
      ),
    /** Takes the links that a text names; says what came of it. */
    take: (text: string): 'none' | 'too-many' | 'taken' => {
      const known = new Set(problems.map(({ url }) => url));
      const found = linksIn(text);
      const added = found.filter(url => !known.has(url));
      if (found.length === 0) {
        return 'none';
      }
      if (problems.length + added.length > most) {
        return 'too-many';
      }
      setMarked(false);
      put([
        ...problems,
        ...added.map(url => ({
          id: newId(),
          url,
          title: titleOf(url).slice(0, maxRoadmapTitle),
          problem: '',
        })),
      ]);
      return 'taken';
    },
    suggest: () => {
      setMarked(true);
      if (!problems.every(isWhole)) {
        return undefined;
      }
      return send(async () => {
        const failed = new Map<string, unknown>();
        for (const problem of problems) {
          try {
            await api.call('suggestRoadmapItem', {
              body: { ...problem, products: [productRef] },
            });
            remove(problem.url);
          } catch (error) {
            failed.set(problem.url, error);
          }
        }
        setFailures(failed);
        onSuggested(problems.length - failed.size, failed.size);
      });
    },
  };
}
