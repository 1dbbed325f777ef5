// The rules of a team's database: CouchDB runs this function before it writes any document, whoever sends it and
// however (docs.couchdb.org, "Validate Document Update Functions"). It speaks the JavaScript of CouchDB 3, ES5.
// The lists of who is what stand in the database's security object: members, editors, owners.
// biome-ignore-all lint/complexity/useArrowFunction: ES5 has none.
// biome-ignore-all lint/style/useTemplate: ES5 has none.
(function (newDoc, oldDoc, userCtx, secObj) {
  var name = userCtx.name;
  var mostPast = 5;

  function no(why) {
    throw { forbidden: why };
  }
  function has(object, key) {
    return Object.hasOwn(object, key);
  }
  function isListed(list) {
    if (!list) return false;
    if ((list.names || []).indexOf(name) >= 0) return true;
    return (list.roles || []).some(function (role) {
      return userCtx.roles.indexOf(role) >= 0;
    });
  }
  function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  }
  function isSame(a, b) {
    if (a === b) return true;
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
    if (Array.isArray(a) !== Array.isArray(b)) return false;
    var names = Object.keys(a);
    if (names.length !== Object.keys(b).length) return false;
    return names.every(function (key) {
      return has(b, key) && isSame(a[key], b[key]);
    });
  }
  function writerOf(dot) {
    return dot.slice(0, dot.lastIndexOf(':'));
  }
  function counterOf(dot) {
    return Number(dot.slice(dot.lastIndexOf(':') + 1));
  }
  function authorOf(writer) {
    return writer.slice(0, writer.lastIndexOf('~'));
  }
  function seenOf(doc, writer) {
    return doc && has(doc.seen, writer) ? doc.seen[writer] : 0;
  }
  function covers(doc, dot) {
    return seenOf(doc, writerOf(dot)) >= counterOf(dot);
  }
  function fieldOf(doc, field) {
    return doc && has(doc.fields, field) ? doc.fields[field] : { versions: [], past: [] };
  }
  // As utils/records/person-field.ts has it: the end of the name of a field that belongs to one person.
  function keyOf(person) {
    var plain;
    try {
      plain = encodeURIComponent(person);
    } catch (_) {
      no('not a name');
    }
    plain = plain
      .replace(/[^A-Za-z0-9%]/g, function (sign) {
        return '%' + sign.charCodeAt(0).toString(16);
      })
      .replace(/%/g, '_');
    if (plain.length <= 60) return plain;
    var sum = plain.split('').reduce(function (all, sign) {
      return (all * 31 + sign.charCodeAt(0)) % 2147483647;
    }, 0);
    return plain.slice(0, 50) + '-' + sum.toString(36);
  }
  // The version without a mark that was put on it since.
  function unmarked(version, known) {
    var plain = JSON.parse(JSON.stringify(version));
    if (!known.relayed) delete plain.relayed;
    return plain;
  }
  function find(versions, dot) {
    return versions.filter(function (one) {
      return one.dot === dot;
    })[0];
  }

  // Whoever runs the server can do as they like: play a backup in, clean up, look after the rules.
  if (userCtx.roles.indexOf('_admin') >= 0) return;
  if (!name) throw { unauthorized: 'sign in first' };
  var isOwner = isListed(secObj.owners);
  if (!isOwner && !isListed(secObj.editors)) no('readers only read');
  if (newDoc._id.indexOf('_design/') === 0) no('only who runs the server changes the rules');

  // Shape and size.
  if (['card', 'question', 'library'].indexOf(newDoc.kind) < 0) no('not a record');
  if (!isObject(newDoc.seen) || !isObject(newDoc.fields)) no('not a record');
  if (newDoc._attachments) no('no attachments');
  if (JSON.stringify(newDoc).length > 2000000) no('too large');
  Object.keys(newDoc).forEach(function (key) {
    if (key[0] !== '_' && ['kind', 'seen', 'fields'].indexOf(key) < 0) no('unknown part: ' + key);
  });
  if ((newDoc.kind === 'library') !== (newDoc._id === 'library'))
    no('a library has its own document');
  if (newDoc.kind === 'library' && !isOwner) no('only owners change what the library is');
  Object.keys(newDoc.seen).forEach(function (writer) {
    var counter = newDoc.seen[writer];
    if (!/^[^~]+.*~[a-z0-9]+$/.test(writer)) no('not a writer');
    if (typeof counter !== 'number' || counter < 1 || counter !== Math.floor(counter))
      no('not a count');
  });
  Object.keys(newDoc.fields).forEach(function (field) {
    var one = newDoc.fields[field];
    if (!/^[a-zA-Z][\w/-]{0,80}$/.test(field)) no('not a field');
    if (!isObject(one) || !Array.isArray(one.versions) || !Array.isArray(one.past))
      no('not a field');
    if (one.versions.length < 1 || one.versions.length > 300) no('versions out of bounds');
    if (one.past.length > mostPast) no('past out of bounds');
    one.versions.concat(one.past).forEach(function (version) {
      if (!isObject(version) || !has(version, 'value')) no('not a version');
      if (typeof version.dot !== 'string' || !/^[^~]+.*~[a-z0-9]+:[1-9]\d*$/.test(version.dot))
        no('not a dot');
      if (typeof version.at !== 'string' || !/^\d{4,6}-\d\d-\d\dT[\d:.]+Z$/.test(version.at))
        no('not a time');
      if (has(version, 'relayed') && version.relayed !== true) no('not a mark');
      if (!covers(newDoc, version.dot)) no('a version that its record has not seen');
    });
  });

  // Nothing that was known is forgotten. A deleted document's body counts: it is how conflicts are cleaned up.
  var old = oldDoc && isObject(oldDoc.seen) && isObject(oldDoc.fields) ? oldDoc : null;
  if (newDoc._deleted && !old) no('nothing to delete');
  if (old && old.kind !== newDoc.kind) no('a record stays what it is');
  Object.keys(old ? old.seen : {}).forEach(function (writer) {
    if (seenOf(newDoc, writer) < old.seen[writer]) no('versions would be forgotten');
  });
  Object.keys(old ? old.fields : {}).forEach(function (field) {
    var before = old.fields[field];
    var after = fieldOf(newDoc, field);
    var isReplaced = after.versions.some(function (version) {
      return !covers(old, version.dot);
    });
    var isFull = after.past.length >= mostPast;
    before.versions.forEach(function (version) {
      if (find(after.versions, version.dot)) return;
      if (!isReplaced) no('versions would be forgotten');
      if (!isFull && !find(after.past, version.dot)) no('the past would be forgotten');
    });
    before.past.forEach(function (version) {
      if (!isFull && !find(after.past, version.dot)) no('the past would be forgotten');
    });
  });

  // A question is whoever's asked it, and an answer whoever's gave it; anybody looks at its points and ends it.
  var asked = fieldOf(old || newDoc, 'created').versions[0];
  if (newDoc.kind === 'question' && !asked) no('a question says when it was asked');
  function isTheirs(field, author) {
    if (field.indexOf('answer/') === 0) return field === 'answer/' + keyOf(author);
    if (field.indexOf('point/') === 0 || field === 'closed' || field === 'thrown') return true;
    return author === authorOf(writerOf(asked.dot));
  }

  // Who wrote what: a version is its writer's own, or bears the mark of having been brought by another.
  var news = {};
  var isAnyFull = false;
  Object.keys(newDoc.fields).forEach(function (field) {
    var after = newDoc.fields[field];
    var before = fieldOf(old, field);
    if (after.past.length >= mostPast) isAnyFull = true;
    after.versions.concat(after.past).forEach(function (version) {
      var known = find(before.versions, version.dot) || find(before.past, version.dot);
      if (known) {
        if (!isSame(unmarked(version, known), known)) no('what was written is not rewritten');
        if (find(before.past, version.dot) && find(after.versions, version.dot))
          no('what was replaced stays replaced');
        return;
      }
      if (covers(old, version.dot)) no('what was replaced stays replaced');
      if (authorOf(writerOf(version.dot)) !== name && version.relayed !== true)
        no('written under another name');
      if (newDoc.kind === 'question' && !isTheirs(field, authorOf(writerOf(version.dot))))
        no('not theirs to say');
      news[version.dot] = true;
    });
  });
  Object.keys(newDoc.seen).forEach(function (writer) {
    if (authorOf(writer) === name || isAnyFull || newDoc.seen[writer] === seenOf(old, writer))
      return;
    if (!has(news, writer + ':' + newDoc.seen[writer])) no('counted under another name');
  });
});
