/** A collection year as the Department writes it: `2025/26`. */
export function yearInWords(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
