import { readAreas } from '@golden-thread/local-areas/node';
import { runService } from '@golden-thread/subgraph/service';
import { createSendService, sendSchema } from './index.ts';

// The send subgraph on its own, over HTTP.
await runService({
  schema: sendSchema,
  defaultPort: 4002,
  create: createSendService,
  readAreas,
});
