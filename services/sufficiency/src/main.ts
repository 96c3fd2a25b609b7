import { readAreas } from '@golden-thread/local-areas/node';
import { runService } from '@golden-thread/subgraph/service';
import { createSufficiencyService, sufficiencySchema } from './index.ts';

// The sufficiency subgraph on its own, over HTTP.
await runService({
  schema: sufficiencySchema,
  defaultPort: 4003,
  create: createSufficiencyService,
  readAreas,
});
