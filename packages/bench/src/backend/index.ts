import { createBackend } from '@backstage/backend-defaults';
import { benchPlugin } from './benchPlugin';
import { observedDatabase } from './observedDatabase';
import { peers } from './peers';
import { signIn } from './signIn';

/*
 * A portal's backend with nothing but what is measured and what that needs. Its
 * sign-in lets anybody in under any name: it must never run anywhere else.
 */
const backend = createBackend();

backend.add(observedDatabase);

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(signIn);

backend.add(import('@backstage/plugin-catalog-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

backend.add(import('backstage-plugin-platform-product-backend'));
backend.add(peers);
backend.add(benchPlugin);

backend.start();
