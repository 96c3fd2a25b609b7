import { reactRouter } from '@react-router/dev/vite';
import { defaultServerConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // The server bundle carries its libraries: it starts faster and there is one copy of each.
  // What it takes from a package of ours it takes from the source, as everything in the workspace does.
  ssr: {
    noExternal: true,
    resolve: { conditions: ['@golden-thread/source', ...defaultServerConditions] },
  },
  // govuk-frontend 6 ships declarations that Lightning CSS refuses without error recovery.
  css: { lightningcss: { errorRecovery: true } },
  build: { assetsInlineLimit: 0 },
});
