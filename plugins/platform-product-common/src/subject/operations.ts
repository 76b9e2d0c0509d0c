import { TeamPath } from '../catalog/types';
import { Erasure, ErasureRequest, SubjectData } from './data';

/**
 * The operations on what is kept about people, as plain types.
 * @public
 */
export interface SubjectOperations {
  readMyData: { response: SubjectData };
  eraseMyData: { query: ErasureRequest; response: Erasure };
  readSubjectData: { params: TeamPath; response: SubjectData };
  eraseSubjectData: {
    params: TeamPath;
    query: ErasureRequest;
    response: Erasure;
  };
}
