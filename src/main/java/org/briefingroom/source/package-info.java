/**
 * Where it was read: who wrote it, where, when, and its numbered passages. Never the text itself. Open
 * {@link org.briefingroom.source.Source} first.
 */
package org.briefingroom.source;
