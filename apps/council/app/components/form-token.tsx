/** Proves that a form was shown by us to this visitor. Every form that changes something carries it. */
export function FormToken({ token }: { readonly token: string }) {
  return <input type="hidden" name="form-token" value={token} />;
}
