import { ProductPath } from '../catalog/types';
import {
  Contact,
  ContactRequest,
  Listening,
  VolunteerRequest,
  Volunteers,
} from './listening';

/**
 * The operations on who was heard, as plain types.
 * @public
 */
export interface ListeningOperations {
  readListening: { params: ProductPath; response: Listening };
  readVolunteers: { params: ProductPath; response: Volunteers };
  volunteer: {
    params: ProductPath;
    body: VolunteerRequest;
    response: Volunteers;
  };
  stopVolunteering: { params: ProductPath; response: void };
  recordContact: {
    params: ProductPath;
    body: ContactRequest;
    response: Contact;
  };
}
