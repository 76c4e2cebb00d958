// Messages in other languages than English. Their files (locales/) are in Fluent's format and come to their readers alone.
import { FluentBundle, FluentResource } from "@fluent/bundle";

/**
 * Loads the messages of a language, and returns what gives each by its id.
 *
 * @param {string} language
 * @param {string | URL} base What the paths of files begin from.
 * @returns {Promise<(id: string, parts: (string | number)[]) => string | undefined>}
 */
export async function loadMessages(language, base) {
  const [file, integrity] = LANGUAGE_FILES[language];
  const answer = await fetch(new URL(file, base), integrity ? { integrity } : {});
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  // Titles in messages have isolates of their own: see `isolated` in tree/quoted.rs.
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(await answer.text()));
  return (id, parts) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) return undefined;
    const values = Array.from({ length: parts.length / 2 }, (_, at) => [parts[2 * at], parts[2 * at + 1]]);
    return bundle.formatPattern(pattern, Object.fromEntries(values));
  };
}
