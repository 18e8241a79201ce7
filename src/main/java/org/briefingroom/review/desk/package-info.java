/** What many learners remember of the same facts, for whoever teaches them. Open {@link org.briefingroom.review.desk.MemoryDesk} first. */
package org.briefingroom.review.desk;
