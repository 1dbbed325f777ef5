/** The design document that carries the rules: CouchDB wants the function's bare text. */
export function rulesIn(file: string) {
  const text = file.slice(file.indexOf('(function')).trim();
  return {
    _id: '_design/asante',
    language: 'javascript',
    validate_doc_update: text.replace(/^\(/, '').replace(/\);?$/, ''),
  };
}
