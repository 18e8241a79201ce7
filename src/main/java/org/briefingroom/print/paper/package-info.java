/**
 * A quiz on paper: question sheets in several forms, their key, and the marks that come back from them. Open
 * {@link org.briefingroom.print.paper.PaperDesk} first. No route of this room is for learners.
 */
package org.briefingroom.print.paper;
