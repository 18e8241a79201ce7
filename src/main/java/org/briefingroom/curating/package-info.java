/**
 * From an article to facts, in the browser: a pack and its source, the pasted text, cast, topics, terms, and the editor of a fact.
 * Open {@link org.briefingroom.curating.FactDesk} first.
 */
package org.briefingroom.curating;
