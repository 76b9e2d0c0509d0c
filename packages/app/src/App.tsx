import { createApp } from '@backstage/frontend-defaults';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { sidebar } from './sidebar';
import { signInPage } from './signInPage';

/** The portal in the new frontend system. Its plugins are discovered (`app.packages: all`). */
export default createApp({
  features: [
    createFrontendModule({
      pluginId: 'app',
      extensions: [signInPage, sidebar],
    }),
  ],
});
