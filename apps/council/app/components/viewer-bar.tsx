import type { Viewer } from '../council-context.ts';
import { FormToken } from './form-token.tsx';

/** Who is signed in, and the way out. */
export function ViewerBar({ viewer, formToken }: { readonly viewer: Viewer; readonly formToken: string }) {
  return (
    <section className="app-viewer" aria-label="Signed in">
      <div className="govuk-width-container app-viewer__inner">
        <p className="govuk-body-s app-viewer__who">
          Signed in as <strong>{viewer.label}</strong> (a demo person)
        </p>
        <form method="post" action="/sign-out">
          <FormToken token={formToken} />
          <button type="submit" className="app-link-button">
            Sign out
          </button>
        </form>
      </div>
    </section>
  );
}
