import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // The server bundle carries its libraries: it starts faster and there is one copy of each.
  ssr: { noExternal: true },
  // govuk-frontend 6 ships declarations that Lightning CSS refuses without error recovery.
  css: { lightningcss: { errorRecovery: true } },
  build: { assetsInlineLimit: 0 },
});
