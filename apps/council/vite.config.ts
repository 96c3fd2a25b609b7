import { reactRouter } from '@react-router/dev/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // What a bundle takes from a package of ours it takes from the source, as everything in the workspace does: a fresh clone
  // has nothing built.
  resolve: { conditions: ['@golden-thread/source', ...defaultClientConditions] },
  // The server bundle carries its libraries: it starts faster and there is one copy of each.
  ssr: {
    noExternal: true,
    resolve: { conditions: ['@golden-thread/source', ...defaultServerConditions] },
  },
  // govuk-frontend 6 ships declarations that Lightning CSS refuses without error recovery.
  css: { lightningcss: { errorRecovery: true } },
  build: { assetsInlineLimit: 0 },
});
