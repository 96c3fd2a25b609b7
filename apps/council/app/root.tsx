import { useContext } from 'react';
import type { ReactNode } from 'react';
import { isRouteErrorResponse, Links, Outlet, useRouteError, useRouteLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Footer } from './components/footer.tsx';
import { GenericHeader } from './components/govuk/generic-header.tsx';
import { ServiceNavigation } from './components/govuk/service-navigation.tsx';
import { SkipLink } from './components/govuk/skip-link.tsx';
import { ProblemPage } from './components/problem-page.tsx';
import { ViewerBar } from './components/viewer-bar.tsx';
import { councilContext } from './council-context.ts';
import { readLicences } from './licences/read-licences.ts';
import { PageScript } from './page-script.ts';
import './styles/council.scss';

/** Who is looking, which section they are in, and the licences of the area the page is of. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const code = params['code'];
  return {
    viewer: council.viewer,
    formToken: council.viewer === null ? '' : council.formToken(),
    signInOffered: council.demoSignIn !== null,
    path: new URL(request.url).pathname,
    licences: code === undefined ? null : await readLicences(council, code),
  };
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const script = useContext(PageScript);
  const data = useRouteLoaderData<typeof loader>('root');
  const path = data?.path ?? '';
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#12263f" />
        <link rel="icon" href="/thread.svg" type="image/svg+xml" />
        <Links />
        {script !== null && <script type="module" src={script.src} nonce={script.nonce} />}
      </head>
      <body className="govuk-template__body">
        {script !== null && (
          <script
            nonce={script.nonce}
            dangerouslySetInnerHTML={{
              __html:
                "document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')",
            }}
          />
        )}
        <SkipLink href="#main-content" text="Skip to main content" />
        <header className="govuk-template__header">
          <GenericHeader text="Golden Thread" href="/" />
          <ServiceNavigation
            items={[
              { text: 'Areas', href: '/', active: path === '/' || path.startsWith('/areas/') },
              { text: 'Glossary', href: '/glossary', active: path === '/glossary' },
              ...(data?.signInOffered === true && data.viewer === null
                ? [{ text: 'Sign in', href: '/sign-in', active: path === '/sign-in' }]
                : []),
            ]}
          />
        </header>
        {data?.viewer && <ViewerBar viewer={data.viewer} formToken={data.formToken} />}
        <div className="govuk-width-container">{children}</div>
        <Footer licences={data?.licences ?? null} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ProblemPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}
