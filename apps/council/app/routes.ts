import { index, route } from '@react-router/dev/routes';
import type { RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/areas.tsx'),
  route('areas/:code', 'routes/area.tsx'),
  route('areas/:code/governance', 'routes/governance.tsx'),
  route('areas/:code/national', 'routes/national.tsx'),
  route('areas/:code/national/figures.csv', 'routes/national-csv.ts'),
  route('areas/:code/bodies/:bodyId', 'routes/body.tsx'),
  route('areas/:code/plans/:planId', 'routes/plan.tsx'),
  route('areas/:code/plans/:planId/actions.csv', 'routes/plan-csv.ts'),
  route('areas/:code/plans/:planId/scorecard', 'routes/scorecard.tsx'),
  route('areas/:code/plans/:planId/scorecard/report.docx', 'routes/scorecard-word.ts'),
  route('areas/:code/plans/:planId/scorecard/report.csv', 'routes/scorecard-csv.ts'),
  route('areas/:code/plans/:planId/highlight-report/:bodyId', 'routes/highlight-report.tsx'),
  route('areas/:code/plans/:planId/highlight-report/:bodyId/report.docx', 'routes/highlight-report-word.ts'),
  route('areas/:code/plans/:planId/highlight-report/:bodyId/report.csv', 'routes/highlight-report-csv.ts'),
  route('areas/:code/plans/:planId/actions/:ref', 'routes/action.tsx'),
  route('areas/:code/plans/:planId/actions/:ref/record/:step', 'routes/record.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-out', 'routes/sign-out.ts'),
  route('accessibility', 'routes/accessibility.tsx'),
  route('glossary', 'routes/glossary.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
