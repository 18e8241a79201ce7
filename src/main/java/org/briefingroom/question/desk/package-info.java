/**
 * Where an instructor looks through the drafts of a pack, and keeps, rewords or drops each. Open
 * {@link org.briefingroom.question.desk.DraftDesk} first.
 */
package org.briefingroom.question.desk;
