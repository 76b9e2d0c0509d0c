import { Page } from '../http/list';
import {
  Insight,
  InsightChange,
  InsightListRequest,
  InsightPublication,
  InsightRequest,
} from './insights';

/**
 * Which insight.
 * @public
 */
export interface InsightPath {
  insightId: string;
}

/**
 * The operations on insights, as plain types.
 * @public
 */
export interface InsightOperations {
  listInsights: { query: InsightListRequest; response: Page<Insight> };
  createInsight: { body: InsightRequest; response: Insight };
  readInsight: { params: InsightPath; response: Insight };
  changeInsight: {
    params: InsightPath;
    body: InsightChange;
    response: Insight;
  };
  removeInsight: {
    params: InsightPath;
    query: { version: number };
    response: void;
  };
  publishInsight: {
    params: InsightPath;
    body: InsightPublication;
    response: Insight;
  };
  withdrawInsight: {
    params: InsightPath;
    query: { version: number };
    response: Insight;
  };
}
