/** What a file is answered with where there is none to give: why, as a sentence; never a file of another day or month. */
export function noFile(reason: string, status: 400 | 403 = 400): Response {
  return new Response(`${reason}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** A file to take away. */
export function fileResponse(body: Blob | string, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '')}"`,
    },
  });
}

/** A CSV file to take away. */
export function csvResponse(body: string, name: string): Response {
  return fileResponse(body, 'text/csv; charset=utf-8', name);
}
