/**
 * Puts the files of {@code seeds/} and {@code quizzes/} on the shelves, by the same calls as authoring, and shows what
 * stands there. Open {@link org.briefingroom.shelf.Shelver} first. No rule of its own: it only reads files and says
 * where in them something is wrong.
 */
package org.briefingroom.shelf;
