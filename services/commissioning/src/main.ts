import { readAreas } from '@golden-thread/local-areas/node';
import { runService } from '@golden-thread/subgraph/service';
import { createCommissioningService, commissioningSchema } from './index.ts';

// The commissioning subgraph on its own, over HTTP.
await runService({
  schema: commissioningSchema,
  defaultPort: 4001,
  create: createCommissioningService,
  readAreas,
});
