import { Button, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink } from 'govuk-frontend';
import { createAll, isSupported } from 'govuk-frontend';

// Pages work without this file. It moves the focus to an error summary or a success notice, stops a double
// click from sending a form twice, folds the menu on small screens, and remembers nothing.
if (isSupported()) {
  for (const component of [Button, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink]) {
    createAll(component);
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-open-all]')) {
  const panels = document.querySelectorAll<HTMLDetailsElement>(`#${button.dataset['openAll']} details`);
  button.hidden = false;
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    for (const panel of panels) panel.open = open;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? 'Close all' : 'Open all';
  });
}
