import ts from 'typescript';
import type { ExportedSymbol } from './exported-symbols.ts';

const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.WriteArrowStyleSignature;

/** One export as a reader of the surface sees it: its shape, without comments or bodies, on as few lines as it takes. */
export function describeExport(
  checker: ts.TypeChecker,
  { name, symbol, declaration }: ExportedSymbol,
): string {
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
    const printer = ts.createPrinter({ removeComments: true });
    const printed = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
    return printed.replace(/^export /, '').replaceAll(/\n\s+/g, '\n  ');
  }
  if (ts.isClassDeclaration(declaration)) {
    const members = checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
      .filter((member) => member.declarations?.some((place) => place.parent === declaration))
      .map(
        (member) =>
          `  ${member.name}: ${checker.typeToString(checker.getTypeOfSymbol(member), declaration, FLAGS)}`,
      );
    const constructed = checker
      .getSignaturesOfType(checker.getTypeOfSymbol(symbol), ts.SignatureKind.Construct)
      .map((signature) => `  new ${checker.signatureToString(signature, declaration)}`);
    return [`class ${name}`, ...constructed, ...members.sort()].join('\n');
  }
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const calls = type.getCallSignatures();
  if (calls.length > 0) {
    return calls
      .map((call) => `function ${name}${checker.signatureToString(call, declaration, FLAGS)}`)
      .join('\n');
  }
  return `const ${name}: ${checker.typeToString(type, declaration, FLAGS)}`;
}
