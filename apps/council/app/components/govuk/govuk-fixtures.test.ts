import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createElement } from 'react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Button } from './button.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { Details } from './details.tsx';
import { ErrorMessage } from './error-message.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { canonicalHtml } from './fixtures/canonical-html.ts';
import { GenericHeader } from './generic-header.tsx';
import { Hint } from './hint.tsx';
import { Input } from './input.tsx';
import { InsetText } from './inset-text.tsx';
import { NotificationBanner } from './notification-banner.tsx';
import { Radios } from './radios.tsx';
import { Select } from './select.tsx';
import { ServiceNavigation } from './service-navigation.tsx';
import { SkipLink } from './skip-link.tsx';
import { SummaryList } from './summary-list.tsx';
import { Textarea } from './textarea.tsx';
import { WarningText } from './warning-text.tsx';

// The options are govuk-frontend's own, of many shapes; each binding below takes from them what it knows.
type Options = any;

const { resolve } = createRequire(import.meta.url);

function fixture(component: string, name: string): { readonly options: Options; readonly html: string } {
  const path = resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as {
    fixtures: { name: string; options: Options; html: string }[];
  };
  const found = fixtures.find((one) => one.name === name);
  if (found === undefined) throw new Error(`govuk-frontend has no fixture “${name}” of ${component}`);
  return found;
}

const given = (entries: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== null));

const field = (options: Options): Options => ({
  name: options.name,
  ...given({ hint: options.hint?.text, error: options.errorMessage?.text, value: options.value }),
});
const texts = (items: Options): Options =>
  items.map((item: Options) => ({
    value: String(item.value),
    text: item.text,
    ...given({ hint: item.hint?.text }),
  }));
/** Text, or the one element that a fixture's option gives as HTML, e.g. `<b>Name</b>`. */
const inline = ({ text, html }: Options): Options => {
  const [, tag, inner] = /^<(\w+)>([^<]*)<\/\w+>$/.exec(html ?? '') ?? [];
  return tag === undefined ? text : createElement(tag, { key: tag }, inner);
};
const h = (component: Options, props: Options, ...children: Options[]): ReactElement =>
  createElement(component, props, ...children);

const bindings: Readonly<
  Record<string, { readonly names: readonly string[]; readonly render: (options: Options) => ReactElement }>
> = {
  breadcrumbs: {
    names: ['default', 'with one level', 'with last breadcrumb as current page'],
    render: ({ items }) => h(Breadcrumbs, { items }),
  },
  button: {
    names: ['default', 'secondary', 'warning', 'inverse', 'name', 'type', 'value', 'prevent double click'],
    render: ({ text, name, value, type, classes, preventDoubleClick }) =>
      h(
        Button,
        given({ name, value, type, preventDoubleClick, variant: classes?.replace('govuk-button--', '') }),
        text,
      ),
  },
  checkboxes: {
    names: ['small', 'small with error'],
    render: ({ name, fieldset, items, errorMessage }) =>
      h(Checkboxes, {
        name,
        label: fieldset.legend.text,
        items: texts(items),
        values: [],
        size: 'small',
        ...given({ error: errorMessage?.text }),
      }),
  },
  details: {
    names: ['default', 'expanded', 'id'],
    render: ({ id, summaryText, text, open }) =>
      h(Details, { summary: summaryText, ...given({ id, open }) }, text),
  },
  'error-message': {
    names: ['default', 'id'],
    render: ({ id, text }) => h(ErrorMessage, { text, ...given({ id }) }),
  },
  'error-summary': {
    names: ['default'],
    render: ({ titleText, errorList }) =>
      h(ErrorSummary, {
        title: titleText,
        errors: errorList.map(({ href, text }: Options) => ({ field: href.slice(1), text })),
      }),
  },
  'generic-header': {
    names: ['default', 'custom url'],
    render: ({ logoText, url }) => h(GenericHeader, { text: logoText, href: url ?? '/' }),
  },
  hint: { names: ['default', 'id'], render: ({ id, text }) => h(Hint, { text, ...given({ id }) }) },
  input: {
    names: [
      'default',
      'with hint text',
      'with error message',
      'with error and hint',
      'with width-5 class',
      'with width-10 class',
      'with width-20 class',
      'value',
      'with autocomplete attribute',
      'with spellcheck disabled',
    ],
    render: ({ id, label, classes, autocomplete, spellcheck, ...options }) =>
      h(Input, {
        id: id ?? options.name,
        label: label.text,
        ...field(options),
        ...given({
          width: classes?.replace('govuk-input--width-', ''),
          autoComplete: autocomplete,
          spellCheck: spellcheck,
        }),
      }),
  },
  'inset-text': { names: ['default'], render: ({ text }) => h(InsetText, {}, text) },
  'notification-banner': {
    names: ['default', 'with type as success', 'custom title'],
    render: ({ type, titleText, text }) =>
      h(
        NotificationBanner,
        given({ type, title: titleText }),
        h('p', { className: 'govuk-notification-banner__heading' }, text),
      ),
  },
  radios: {
    names: ['with hint and error message'],
    render: ({ fieldset, items, ...options }) =>
      h(Radios, { label: fieldset.legend.text, items: texts(items), ...field(options) }),
  },
  select: {
    names: ['error'],
    render: ({ id, label, items, ...options }) =>
      h(Select, { id, label: label.text, items: texts(items), ...field(options) }),
  },
  'service-navigation': {
    names: ['default', 'with navigation with an active item'],
    render: ({ navigation }) => h(ServiceNavigation, { items: navigation }),
  },
  'skip-link': {
    names: ['default', 'custom href', 'custom text'],
    render: ({ href, text }) => h(SkipLink, { href: href ?? '#content', text }),
  },
  'summary-list': {
    names: ['key with html', 'value with html'],
    render: ({ rows }) =>
      h(SummaryList, {
        rows: rows.map(({ key, value }: Options) => ({ key: inline(key), value: inline(value) })),
      }),
  },
  textarea: {
    names: ['default', 'with hint', 'with error message', 'with hint and error message', 'with custom rows'],
    render: ({ id, label, rows, ...options }) =>
      h(Textarea, { id: id ?? options.name, label: label.text, ...field(options), ...given({ rows }) }),
  },
  'warning-text': { names: ['default'], render: ({ text }) => h(WarningText, {}, text) },
};

describe('the bindings give the HTML that govuk-frontend ships as its fixtures', () => {
  for (const [component, { names, render }] of Object.entries(bindings)) {
    it.each(names)(`${component}: %s`, (name) => {
      const { options, html } = fixture(component, name);
      expect(canonicalHtml(renderToStaticMarkup(render(options)))).toBe(canonicalHtml(html));
    });
  }

  it('would notice a difference', () => {
    expect(canonicalHtml('<a class="x" href="/">A</a>')).toBe(
      canonicalHtml('<a href="/"  class="x"> A </a>'),
    );
    expect(canonicalHtml('<a class="x">A</a>')).not.toBe(canonicalHtml('<a class="y">A</a>'));
    expect(canonicalHtml('<a>A</a>')).not.toBe(canonicalHtml('<a>B</a>'));
  });
});
