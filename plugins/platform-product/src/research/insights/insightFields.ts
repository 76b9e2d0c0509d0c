import {
  IdentityFinding,
  Insight,
  InsightChange,
  InsightDirection,
  InsightEvidence,
  InsightEvidenceRequest,
} from 'backstage-plugin-platform-product-common';

/** A highlight as it is cited while an insight is written. */
export interface CitedFields {
  highlightId: string;
  direction: InsightDirection;
  /** As it will be read; whoever writes takes out what tells who spoke. */
  quote: string;
}

/** An insight as it is typed. */
export interface InsightFields {
  statement: string;
  detail: string;
  /** Empty: none. */
  studyId: string;
  /** One of the product's jobs; empty: none. */
  jobId: string;
  evidence: CitedFields[];
}

/** What can still be cited: what is gone stays as it is, without being sent. */
const citedOf = (evidence: InsightEvidence[]): CitedFields[] =>
  evidence.flatMap(({ highlightId, direction, quote = '', gone }) =>
    gone || highlightId === undefined
      ? []
      : [{ highlightId, direction, quote }],
  );

/** The parts of an insight that can be typed. */
export const fieldsOf = (insight?: Insight): InsightFields => ({
  statement: insight?.statement ?? '',
  detail: insight?.detail ?? '',
  studyId: insight?.studyId ?? '',
  jobId: insight?.jobId ?? '',
  evidence: citedOf(insight?.evidence ?? []),
});

/** Evidence as it is sent; a quote that may not be shown is not. */
export const evidenceOf = (cited: CitedFields[]): InsightEvidenceRequest[] =>
  cited.map(({ highlightId, direction, quote }) => ({
    highlightId,
    direction,
    ...(quote.trim() && { quote: quote.trim() }),
  }));

const without = (text: string, { start, end, suggestion }: IdentityFinding) =>
  `${text.slice(0, start)}${suggestion}${text.slice(end)}`;

/** The change that puts a finding's suggestion in the place of what it found. */
export function replacing(
  insight: Insight,
  finding: IdentityFinding,
): InsightChange {
  const { version, statement = '', detail = '', evidence } = insight;
  switch (finding.where) {
    case 'statement':
      return { version, statement: without(statement, finding) };
    case 'detail':
      return { version, detail: without(detail, finding) };
    default:
      return {
        version,
        evidence: evidenceOf(
          citedOf(
            evidence.map(each =>
              each.id === finding.where
                ? { ...each, quote: without(each.quote ?? '', finding) }
                : each,
            ),
          ),
        ),
      };
  }
}
