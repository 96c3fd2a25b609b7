import { isRouteErrorResponse } from 'react-router';

/** Logs what went wrong on our side. What a visitor asked wrongly is told to them, and is no fault of ours to log. */
export function handleError(error: unknown, { request }: { readonly request: Request }): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  console.error(error);
}
