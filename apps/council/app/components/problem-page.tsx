import { Page } from './page.tsx';

interface Words {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const wordsByStatus: Readonly<Record<number, Words>> = {
  400: {
    title: 'What was sent cannot be read',
    paragraphs: [
      'Nothing was changed.',
      'Part of the form was missing or not as we made it. Go back, load the page again and send it once more.',
    ],
  },
  403: {
    title: 'You cannot do this',
    paragraphs: [
      'Nothing was changed.',
      'If the page had been open for a long time, go back, load it again and send it once more. Otherwise you may need to sign in as someone whose role it is.',
    ],
  },
  404: {
    title: 'Page not found',
    paragraphs: [
      'If you typed the web address, check it is correct.',
      'If you pasted the web address, check you copied the whole of it.',
      'Areas, plans and actions keep their addresses. If a link from here brought you, tell us.',
    ],
  },
  405: {
    title: 'Nothing can be sent to this page',
    paragraphs: ['Nothing was changed.', 'This page can only be read. Open its address again to read it.'],
  },
  415: {
    title: 'What was sent is not a form',
    paragraphs: [
      'Nothing was changed.',
      'This page takes the forms it shows. A program asks the graph, not these pages.',
    ],
  },
  503: {
    title: 'The plans cannot be reached at the moment',
    paragraphs: [
      'This website is running, but the service that holds the plans and figures does not answer.',
      'Nothing is lost. Try again in a few minutes.',
    ],
  },
};

const otherwise: Words = {
  title: 'Sorry, there is a problem with the service',
  paragraphs: ['Try again later.', 'Anything you were told was recorded is safe.'],
};

/** A page for when there is no page: what happened, what is safe, what to do. */
export function ProblemPage({ status }: { readonly status: number }) {
  const { title, paragraphs } = wordsByStatus[status] ?? otherwise;
  return (
    <Page title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="govuk-body">
          {paragraph}
        </p>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the list of areas
        </a>
      </p>
    </Page>
  );
}
