// govuk-frontend ships no types; these are the parts the page script uses.
declare module 'govuk-frontend' {
  interface Component {
    new (root: Element): object;
    readonly moduleName: string;
  }
  export const Button: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const ServiceNavigation: Component;
  export const SkipLink: Component;
  export function createAll(component: Component): object[];
  export function isSupported(): boolean;
}
