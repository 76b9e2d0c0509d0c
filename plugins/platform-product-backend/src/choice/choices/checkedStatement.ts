import { InputError } from '@backstage/errors';
import { ChoiceRequest } from 'backstage-plugin-platform-product-common';
import { StoredStatement } from './StoredChoice';

const isUse = (choice: string) => choice === 'uses' || choice === 'uses-partly';

function refuse(field: string, why: string): never {
  throw new InputError(`${field}: ${why}`);
}

/**
 * What a request says, once it says enough and nothing that contradicts itself.
 *
 * @throws InputError naming the field and what is missing
 */
export function checkedStatement(request: ChoiceRequest): StoredStatement {
  const { choice, basis, alternative, reasons = [], reasonText } = request;
  if (isUse(choice) && !basis) {
    refuse('basis', 'say whose choice it is: ours, required or inherited');
  }
  if (!isUse(choice) && basis) {
    refuse('basis', 'belongs to what a team uses');
  }
  if (basis !== 'required') {
    if (request.requiredBy) {
      refuse('requiredBy', 'belongs to the basis required');
    }
    if (request.ifOptional) {
      refuse('ifOptional', 'belongs to the basis required');
    }
  }
  if (reasons[1] === 'not-relevant' || reasons[0] === reasons[1]) {
    if (reasons.length === 2) {
      refuse('reasons.1', 'must be another reason');
    }
  }
  if (reasons.includes('other') !== (reasonText !== undefined)) {
    refuse(
      'reasonText',
      reasonText === undefined
        ? 'say in words what other means'
        : 'belongs to the reason other',
    );
  }
  const isNotRelevant = choice === 'opted-out' && reasons[0] === 'not-relevant';
  if (choice === 'opted-out' && !isNotRelevant) {
    if (!alternative) {
      refuse('alternative', 'say what you use instead, or choose nothing');
    }
    if (reasons.length === 0) {
      refuse('reasons', 'give the main reason');
    }
  }
  if (choice !== 'opted-out' && choice !== 'not-applicable') {
    if (alternative) {
      refuse('alternative', 'belongs to an opt-out');
    }
    if (reasons.length > 0) {
      refuse('reasons', 'belong to an opt-out');
    }
    if (request.jobId) {
      refuse('jobId', 'belongs to an opt-out');
    }
    if (request.wouldChangeOurMind) {
      refuse('wouldChangeOurMind', 'belongs to an opt-out');
    }
  }
  return {
    choice: isNotRelevant ? 'not-applicable' : choice,
    ...(basis && { basis }),
    ...(request.requiredBy && { requiredBy: request.requiredBy }),
    ...(request.ifOptional && { ifOptional: request.ifOptional }),
    ...(alternative && { alternative }),
    ...(reasons.length > 0 && { reasons }),
    ...(reasonText && { reasonText }),
    ...(request.jobId && { jobId: request.jobId }),
    ...(request.wouldChangeOurMind?.text && {
      wouldChange: request.wouldChangeOurMind.text,
    }),
    ...(request.wouldChangeOurMind?.roadmapItemId && {
      wouldChangeItem: request.wouldChangeOurMind.roadmapItemId,
    }),
    ...(request.note && { note: request.note }),
  };
}
