/**
 * Where it was read: who wrote it, where, when, and its numbered passages. The text itself only as its owner pasted it, and for
 * nobody else. Open {@link org.briefingroom.source.Source} first.
 */
package org.briefingroom.source;
